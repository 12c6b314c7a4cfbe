"""The states of time: sent later, repeated, missed, done by itself, and the window being closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QDialog

from batchdesk.core.jobs import JobState
from batchdesk.core.rows import RowStatus
from batchdesk.core.schedules import Every
from batchdesk.core.sentences import nothing_new
from batchdesk.desk.again_api import Due
from batchdesk.gui.elsewhere.closing import ClosingQuestion
from batchdesk.gui.elsewhere.later_question import LaterQuestion
from batchdesk.gui.elsewhere.news import Notice
from batchdesk.gui.elsewhere.repeat_question import RepeatQuestion
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Tone
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.fake_schedules import a_schedule
from tests.gui.pictures.shot import Shot
from tests.gui.screenshots import _inside
from tests.gui.stage import Stage

_DAY = timedelta(days=1)


def repeated_desk() -> FakeDesk:
    """Four questions that are repeated: one that ran, one with trouble, one that watches, one that rests."""
    desk = FakeDesk(world.many_jobs())
    schedules = desk.schedules
    schedules.keep(a_schedule(1, last_at=world.NOW - 5 * _DAY))
    work = Path("/home/ada/Work")
    schedules.keep(
        a_schedule(
            2,
            "Contracts of the month",
            source=work / "Contracts 2026",
            every=Every.MONTH,
            weekday=None,
            cap=Decimal("8.00"),
            last_at=world.NOW - 20 * _DAY,
            next_at=world.NOW + 10 * _DAY,
            troubled=True,
            note="The folder “Contracts 2026” has no file like “*.pdf”. Put one there, or choose another folder or pattern.",
        )
    )
    schedules.keep(
        a_schedule(
            3,
            "Complaints as they come",
            source=work / "complaints.csv",
            every=Every.CHANGE,
            weekday=None,
            cap=Decimal("0.50"),
            last_at=world.NOW - timedelta(hours=2),
            note=nothing_new("complaints.csv"),
        )
    )
    schedules.keep(
        a_schedule(4, "Survey", every=Every.DAY, weekday=None, paused=True, source=work / "survey.xlsx")
    )
    return desk


def _desk(_stage: Stage) -> None: ...


def missed_desk() -> FakeDesk:
    """Two things whose time came while nobody was there."""
    desk = repeated_desk()
    desk.schedules.dues = (
        Due(None, 1, "Weekly tickets", world.NOW - 3 * _DAY - timedelta(minutes=40), missed=True),
        Due("a1", None, "Complaints week 47", world.NOW - timedelta(hours=2), missed=True),
    )
    return desk


def _missed(stage: Stage) -> None:
    assert stage.window.background is not None
    stage.window.background.clockwork.ask()
    stage.settle()


def _failed(stage: Stage) -> None:
    _tell(
        stage,
        Notice(
            "“Weekly tickets” was not sent",
            "The monthly limit of $50.00 leaves $0.12; this could cost $1.90. Raise it in Settings.",
            "",
            Tone.NEEDS,
        ),
    )


def _ran(stage: Stage) -> None:
    _tell(
        stage,
        Notice("“Weekly tickets” was sent at its time", "Sent: 812 rows, for at most $2.00.", "e5", Tone.OK),
    )


def _tell(stage: Stage, notice: Notice) -> None:
    assert stage.window.background is not None
    stage.window.background.tell(notice)


def later_desk() -> FakeDesk:
    """A draft that goes on Monday."""
    desk = FakeDesk(world.many_jobs())
    draft = replace(
        desk.job("a1"), send_at=world.NOW + 2 * _DAY, cap=Decimal("0.40"), estimated=Decimal("0.21")
    )
    desk.put(draft)
    return desk


def _draft(stage: Stage) -> None:
    stage.open_job("a1")


def unsent_desk() -> FakeDesk:
    """A draft whose time came, and that could not be sent."""
    desk = later_desk()
    note = "No key is kept for api.anthropic.com. Add one in Settings."
    desk.put(replace(desk.job("a1"), send_at=None, note=note))
    return desk


def _later(stage: Stage) -> None:
    dialog = LaterQuestion(stage.pages.desk, now=world.NOW, at=None, cap=Decimal("0.40"), tray=True)
    _inside(stage, dialog)


def _later_wrong(stage: Stage) -> None:
    dialog = LaterQuestion(stage.pages.desk, now=world.NOW, at=None, cap=None, tray=False)
    _inside(stage, dialog)


def _repeat(
    job: str, act: Callable[[RepeatQuestion], object] = lambda _dialog: None
) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.open_job(job)
        page = stage.pages.job
        dialog = RepeatQuestion(page, stage.theme, stage.answers, page.job, keys=("Id", "Order"), tray=True)
        act(dialog)
        _inside(stage, dialog)

    return show


def _folder(dialog: RepeatQuestion) -> None:
    dialog.source._take(Path("/home/ada/Work/Exports"), folder=True)
    dialog.every.setCurrentIndex(3)


def _closing(stage: Stage, *, going: int = 3, tray: bool = True, practice: bool = False) -> None:
    dialog: QDialog = ClosingQuestion(stage.window, going=going, planned=2, practice=practice, tray=tray)
    _inside(stage, dialog)


def _settings(stage: Stage) -> None:
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    section = stage.pages.settings.elsewhere
    area = section.parentWidget().parentWidget().parentWidget()
    area.ensureWidgetVisible(section, 0, 200)


def busy_desk() -> FakeDesk:
    """Finished a moment ago, with rows to look at."""
    desk = repeated_desk()
    desk.put(world.job("z1", "Weekly tickets 2026-11-21", JobState.RUNNING, {RowStatus.WAITING: 812}))
    return desk


PICTURES = (
    Shot("elsewhere-repeated", repeated_desk, _desk, "What is repeated, on the list of jobs.", small=True),
    Shot(
        "elsewhere-missed",
        missed_desk,
        _missed,
        "Two things were missed while BatchDesk was closed.",
        small=True,
    ),
    Shot("elsewhere-ran", busy_desk, _ran, "A repeated question was sent by itself."),
    Shot("elsewhere-failed", repeated_desk, _failed, "A repeated question could not be sent."),
    Shot("elsewhere-later", later_desk, _draft, "A draft that goes by itself."),
    Shot("elsewhere-unsent", unsent_desk, _draft, "A draft whose time came and that could not be sent."),
    Shot("elsewhere-ask-later", FakeDesk, _later, "When a job is to be sent."),
    Shot(
        "elsewhere-ask-later-no-limit", FakeDesk, _later_wrong, "Without a limit nothing is sent by itself."
    ),
    Shot(
        "elsewhere-ask-repeat",
        repeated_desk,
        _repeat("f6"),
        "How often a question is asked again.",
        small=True,
    ),
    Shot("elsewhere-ask-repeat-folder", repeated_desk, _repeat("f6", _folder), "A folder that is watched."),
    Shot("elsewhere-ask-repeat-documents", repeated_desk, _repeat("b2"), "A folder of documents."),
    Shot("elsewhere-closing", repeated_desk, _closing, "Closing the window while jobs are under way."),
    Shot(
        "elsewhere-closing-no-tray",
        repeated_desk,
        lambda stage: _closing(stage, going=0, tray=False),
        "Closing the window where there is no tray.",
    ),
    Shot("elsewhere-settings", repeated_desk, _settings, "The settings for being elsewhere."),
)
