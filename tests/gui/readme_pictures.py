"""The pictures of the README: the real desk on practice with the samples, through the window itself."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import JobState, SourceChoice
from batchdesk.desk.api import DeskApi
from batchdesk.gui.context import Beginning
from batchdesk.gui.side_bar import Place as Page
from batchdesk.gui.theme import Scheme, apply_theme
from batchdesk.gui.wizard.flow import Place
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

SIZE = (1280, 800)
LARGEST = 250_000
"""Bytes; a README must open at once."""
PATIENCE_MS = 120_000
SHOWN_ROW = 1
"""The row whose panel is open: one with a message that reads well."""
SAMPLES = Path("resources/samples")
# A job that runs, and one in which some rows need a look: what a desk looks like on an ordinary day.
FAULTS = {
    "faults": [
        {"on": "batch", "do": "slow_end", "seconds": 3600, "match": {"batch": 3}},
        {"on": "request", "do": "truncate", "match": {"fraction": 0.06, "seed": 7, "batch": 2}},
    ]
}


def take_readme(out: Path) -> int:
    """Write the set of pictures into a folder; names and files shown in them are neutral."""
    out.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = apply_theme(app, Scheme.LIGHT)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        faults = Path(folder) / "faults.json"
        faults.write_text(json.dumps(FAULTS), encoding="utf-8")
        desk = App().open_desk(DeskOptions(profile=Path(folder) / "BatchDesk", practice=True, faults=faults))
        stage = Stage(theme, desk=desk, sample=True)  # type: ignore[arg-type]
        stage.window.resize(*SIZE)
        _take(stage, desk, out)
        stage.strike()
        desk.close()
    return 0


def _take(stage: Stage, desk: DeskApi, out: Path) -> None:
    def save(name: str) -> None:
        _rest(stage)
        bar = stage.window.background.bar if stage.window.background else None
        while bar is not None and bar.notice.isVisible():  # read by the person of the pictures
            bar.notice.dismiss()
        _rest(stage)
        path = out / f"{name}.png"
        stage.window.grab().save(str(path))
        print(f"{path}: {path.stat().st_size:,} bytes")
        assert path.stat().st_size < LARGEST

    sample = desk.sample()
    stage.pages.new_job(Beginning(sample.source, sample.recipe))
    _go(stage, Place.ASK)
    save("ask-light")
    _go(stage, Place.COST)
    save("cost-light")
    stage.pages.go(Page.DESK)
    tickets = _send(desk, stage, sample.source, sample.recipe, "Tickets, August")
    _finish(desk, tickets)
    survey = next(SAMPLES.glob("*survey*"))
    _finish(desk, _send(desk, stage, survey, Path("Survey answers"), "Survey, second wave"))
    contracts = next(path for path in SAMPLES.iterdir() if path.is_dir())
    running = _send(desk, stage, contracts, Path("Contract terms"), "Contracts 2026")
    wait_until(lambda: desk.job(running).state is JobState.RUNNING, "the job to be taken", PATIENCE_MS)
    shown = stage.pages.desk.model
    wait_until(lambda: shown.job_at(shown.index_of(running)) == desk.job(running), "the list", PATIENCE_MS)
    save("desk-light")
    stage.open_job(tickets)
    answers = stage.pages.job.answers
    wait_until(lambda: answers.model.row_at(SHOWN_ROW) is not None, "rows", PATIENCE_MS)
    answers.table.selectRow(SHOWN_ROW)
    answers.open_row(SHOWN_ROW)
    answers.panel._slide.setCurrentTime(1000)
    save("job-light")
    answers.panel.slide_out()
    answers.panel._slide.setCurrentTime(1000)
    stage.theme.set_scheme(Scheme.DARK)
    save("job-dark")


def _send(desk: DeskApi, stage: Stage, source: Path, recipe: Path, name: str) -> str:
    """Send a job as the window does, and have it carried on."""

    job = desk.draft(source, SourceChoice(), desk.questions.read_recipe(recipe), name=name)
    desk.estimate(job.id)
    desk.set_caching(job.id, False)  # one batch for each job, as the faults above count them
    job_id = desk.send(job.id).id
    assert stage.window.context
    stage.window.context.tracker.wake(job_id)
    return job_id


def _finish(desk: DeskApi, job_id: str) -> None:
    wait_until(lambda: desk.job(job_id).state is JobState.FINISHED, "the job to end", PATIENCE_MS)


def _go(stage: Stage, place: Place) -> None:
    """Next and Next again until a step is there."""
    wizard = stage.pages.wizard
    while wizard.place is not place:
        _until(stage, wizard.foot.next.isEnabled)
        wizard.foot.next.click()
    _until(stage, wizard.foot.next.isEnabled)


def _until(stage: Stage, condition: Callable[[], bool]) -> None:
    wait_until(lambda: stage.tasks.idle and condition(), "the step", PATIENCE_MS)


def _rest(stage: Stage) -> None:
    """Let everything that is under way arrive, also what a timer begins."""
    for _ in range(3):
        wait_until(lambda: stage.tasks.idle, "tasks to end", PATIENCE_MS)
        for _ in range(20):
            QApplication.processEvents()
