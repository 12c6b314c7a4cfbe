"""How long the window's thread is ever busy at once while a job of a million rows is open and its answers stream in.

`python -m tests.benchmarks.watching [--rows 1000000] [--keep FOLDER] [--which]` opens the real window (offscreen) over the
real desk and store, with three parts of ten still to be collected from a service whose answers lie ready on this machine.
It scrolls, filters, sorts, searches, opens rows, goes to every page and exports, each while results are read into the
store. A watchdog times every turn of the loop of the window's thread, by the clock and by the processor time of that thread
alone: on a machine that others use, too, the clock counts their work, and the second figure is the one to compare. It holds
where no turn takes over 50 ms but those that change the look or the language of the whole window. `--which` names the event as well, and costs about 10 µs for each; `--keep` generates once.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from batchdesk.app import App, assembly
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.progress import Progress
from batchdesk.core.request import custom_id
from batchdesk.core.rows import RowStatus
from batchdesk.core.service import Account, Batch
from batchdesk.core.views import ColumnFilter, ColumnKind, ColumnRef, OneOf, RowQuery
from batchdesk.desk.api import DeskApi
from batchdesk.gui.collecting import Collector
from batchdesk.gui.languages import Languages
from batchdesk.gui.pages import Pages
from batchdesk.gui.settings import Settings
from batchdesk.gui.side_bar import Place
from batchdesk.gui.tasks import Tasks, let_the_window_go_first
from batchdesk.gui.theme import Scheme, apply_theme
from batchdesk.gui.window import Window
from batchdesk.gui.wizard.flow import Place as Step
from batchdesk.store import Store
from batchdesk.store.rows import Planned
from tests.benchmarks import finding
from tests.gui.stage import Answers

LIMIT = 50.0
"""Milliseconds (issue: no task on the window's thread takes longer)."""
RARE = frozenset({"light and dark", "another language"})
"""What a person changes once and waits for: told, but not part of what must hold."""
PARTS, OPEN = 10, 3
PATIENCE = 300.0
TAG = "0123456789abcdef"

MOOD = ColumnRef(ColumnKind.ANSWER, 0)
QUERIES = (
    ("only what needs a look", RowQuery(statuses=frozenset({RowStatus.CUT_OFF, RowStatus.INVALID}))),
    ("filter by value", RowQuery(filters=(ColumnFilter(MOOD, OneOf(("negative",))),))),
    ("sort by an answer", RowQuery(sort=MOOD)),
    ("search", RowQuery(search="kaputt refund")),
)


class Watchdog(QApplication):
    """Times each turn of the loop; with `which` it notes what the longest event of the turn was, too."""

    def __init__(self) -> None:
        super().__init__(["batchdesk"])
        self.doing = "starting"
        self.wall: dict[str, float] = {}
        self.own: dict[str, float] = {}
        self.named: dict[str, str] = {}
        self.turns = self.over = self.over_own = self.rare = 0

    def turn(self) -> None:
        """One turn: what waits is done, and nothing that comes meanwhile."""
        begun, own = time.perf_counter(), time.thread_time()
        self.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        mine = (time.thread_time() - own) * 1000
        took = (time.perf_counter() - begun) * 1000
        self.turns += 1
        self.over += took > LIMIT
        self.rare += took > LIMIT and self.doing in RARE
        self.over_own += mine > LIMIT
        self.wall[self.doing] = max(took, self.wall.get(self.doing, 0.0))
        if mine >= self.own.get(self.doing, 0.0):
            self.own[self.doing] = mine
            self.named[self.doing] = self.longest()

    def longest(self) -> str:
        """Which event of the turn took longest, where that is known."""
        return ""


class Namer(Watchdog):
    """Every event comes by here, outermost ones are timed."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._longest = (0.0, "")
        self.events = 0
        self.long_events: list[str] = []

    def longest(self) -> str:
        (took, what), self._longest = self._longest, (0.0, "")
        return f"{took:6.1f} ms {what}" if what else ""

    def turn(self) -> None:
        self._longest = (0.0, "")
        super().turn()

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._depth:
            return bool(super().notify(receiver, event))
        self._depth = 1
        kind, what, own = event.type(), _name(receiver), time.thread_time()
        begun = time.perf_counter()
        try:
            return bool(super().notify(receiver, event))
        finally:
            self._depth = 0
            took = (time.thread_time() - own) * 1000
            self.events += 1
            lasted = (time.perf_counter() - begun) * 1000
            if lasted > LIMIT:
                self.long_events.append(f"{self.doing}: {lasted:.1f} ms ({took:.1f}) {kind.name} to {what}")
            if took > self._longest[0]:
                self._longest = (took, f"{kind.name} to {what}")


def _name(receiver: QObject) -> str:
    """What a receiver is; of a timer whose it is."""
    owner = receiver.parent() if isinstance(receiver, QTimer) else None
    return type(receiver).__name__ + (f" of {type(owner).__name__}" if owner else "")


@dataclass
class ReadyService:
    """A service at which every batch has ended; its results are files that were written before."""

    folder: Path
    begun: datetime
    counts: dict[str, int] = field(default_factory=dict)

    def check(self) -> Account:
        return Account()

    def models(self) -> tuple[()]:
        return ()

    def retrieve(self, batch_id: str) -> Batch:
        counts = {
            "processing": 0,
            "succeeded": self.counts[batch_id],
            "errored": 0,
            "canceled": 0,
            "expired": 0,
        }
        end = self.begun + timedelta(hours=24)
        return Batch(batch_id, "ended", counts, self.begun, end, ended_at=self.begun)

    def recent(self, limit: int) -> tuple[Batch, ...]:
        return tuple(self.retrieve(name) for name in list(self.counts)[:limit])

    def download(self, batch_id: str, target: Path, progress: Progress) -> None:
        with (self.folder / batch_id).open("rb") as source, target.open("wb") as out:
            while block := source.read(1 << 18):
                out.write(block)
                progress(out.tell(), None, "")

    def close(self) -> None:
        """Nothing is open."""


@dataclass
class ReadyServices:
    """Always the one service."""

    service: ReadyService

    def open(self, **_: object) -> ReadyService:
        return self.service

    def address(self, text: str) -> str:
        return text or "http://127.0.0.1"

    def forget(self) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing is open."""


def line(key: int, rng: random.Random) -> bytes:
    """A results line as the service writes it."""
    answers: dict[str, Any] = {
        "Mood": rng.choice(("positive", "neutral", "negative")),
        "Topics": rng.sample(finding._TOPICS, 2),
        "Stars": rng.randrange(1, 6),
        "When": "2026-03-04",
        "Summary": " ".join(rng.choices(finding._WORDS, k=8)),
    }
    message = {
        "id": f"msg_{key}",
        "type": "message",
        "role": "assistant",
        "model": "claude-haiku-5-5",
        "content": [{"type": "text", "text": json.dumps(answers, ensure_ascii=False)}],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 310, "output_tokens": 60},
    }
    found = {"custom_id": custom_id(key, TAG), "result": {"type": "succeeded", "message": message}}
    return json.dumps(found, ensure_ascii=False).encode() + b"\n"


def generate(profile: Path, rows: int) -> tuple[Store, ReadyService]:
    """A running job in a store: seven parts of ten are collected, three have ended at the service."""
    now = datetime.now(UTC)
    store = Store(profile / "desk.sqlite3")
    service = ReadyService(profile / "at-the-service", now)
    service.folder.mkdir(parents=True)
    job = Job(
        id=finding.JOB,
        name="A million reviews",
        state=JobState.RUNNING,
        practice=True,
        source=Path("reviews.csv"),
        choice=SourceChoice(),
        kind="table",
        columns=finding.COLUMNS,
        recipe=finding.RECIPE,
        base_url="",
        created_at=now,
    )
    store.jobs.add(job)
    store.rows.add_packed(job.id, finding.blocks(rows))
    store.rows.plan(job.id, (Planned(n, n, 400) for n in range(1, rows + 1)))
    share = rows // PARTS
    groups = [range(at * share + 1, (at + 1) * share + 1) for at in range(PARTS)]
    store.parts.plan(job.id, groups)
    store.jobs.change(job.id, rows=rows, requests=share * PARTS, submitted_at=now, estimated=Decimal(300))
    source, rng = finding.outcomes(rows), random.Random(9)
    for at, (part, keys) in enumerate(zip(store.jobs.get(job.id).parts, groups, strict=True)):
        name = f"msgbatch_{at}"
        service.counts[name] = len(keys)
        end = now + timedelta(hours=24)
        store.parts.change(
            part.id, state=PartState.SUBMITTED, tag=TAG, batch_id=name, created_at=now, expires_at=end
        )
        if at < PARTS - OPEN:
            store.outcomes.keep(job.id, part.id, (next(source) for _ in keys), into=PartState.COLLECTED)
        else:
            with (service.folder / name).open("wb") as out:
                out.writelines(line(key, rng) for key in keys)
    return store, service


def open_desk(profile: Path, service: ReadyService) -> DeskApi:
    """The real desk on the profile, with the service whose answers are ready."""
    with patch.object(assembly, "AppServices", lambda *_, **__: ReadyServices(service)):
        return App({}).open_desk(DeskOptions(profile=profile, practice=True))


class Sitting:
    """A person who does one thing after another in the window while answers come in."""

    def __init__(
        self, dog: Watchdog, window: Window, languages: Languages, desk: DeskApi, rows: int, folder: Path
    ) -> None:
        self.dog, self.window, self.desk, self.rows, self.folder = dog, window, desk, rows, folder
        self.languages = languages
        assert window.pages is not None
        self.pages = window.pages

    def begin(self) -> None:
        """Open the job's page, which is followed from then on."""
        self._do("the desk comes", self._nothing, self._filled)
        self._do("open the job", lambda: self.pages.open_job(finding.JOB), self._filled)
        self.table, self.answers = self.pages.job.answers.table, self.pages.job.answers

    def all_of_it(self) -> None:
        """Everything once."""
        self._rows()
        self._tabs()
        self._other_pages()
        self._wizard()
        self._looks()
        self._export()

    def _rows(self) -> None:
        bar = self.table.verticalScrollBar()
        for at in range(1, 41):
            self._do("scroll", partial(bar.setValue, bar.maximum() * at // 40), self._filled)
        self._do("scroll back", partial(bar.setValue, 0), self._filled)
        for name, query in QUERIES:
            self._do(name, partial(self.answers.show_query, query), self._filled)
        self._do("all rows again", partial(self.answers.show_query, RowQuery()), self._filled)
        for at in (1, 5, 9):
            self._do("open a row", partial(self.answers.open_row, at), self._filled)
        self._do("close the row", self.answers.panel.slide_out)

    def _tabs(self) -> None:
        tabs = self.pages.job.tabs
        for at in (1, 2, 3, 0):
            self._do(
                f"tab {tabs.tabText(at).replace('&', '')}", partial(tabs.setCurrentIndex, at), self._filled
            )

    def _other_pages(self) -> None:
        for _ in range(2):  # being made, and once more
            for place in Place:
                self._do(f"page {place.value}", partial(self.pages.go, place), self._filled)
            self._do("back to the job", partial(self.pages.open_job, finding.JOB), self._filled)

    def _wizard(self) -> None:
        self._do("begin a job", self.window.begin, self._filled)
        sample = self.folder / "sample.csv"
        sample.write_text("Ticket,Message\n" + "".join(f"{at},It came late\n" for at in range(500)))
        self._do("give it a file", partial(self.window.begin, sample), self._filled)
        wizard = self.pages.wizard
        for place in (Step.ASK, Step.TRY, Step.COST, Step.SEND, Step.DATA):
            self._do(f"step {place.name.lower()}", partial(wizard._go, place), self._filled)
        self._do("back to the job", partial(self.pages.open_job, finding.JOB), self._filled)

    def _looks(self) -> None:
        theme = self.window.context.theme  # type: ignore[union-attr]
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            self._do("light and dark", partial(theme.set_scheme, scheme), self._filled)
        for code in ("de", "en"):
            old = self.window.pages
            self._do("another language", partial(self.languages.speak, code), partial(self._made_anew, old))
        assert self.window.pages is not None
        self.pages = self.window.pages
        self.table, self.answers = self.pages.job.answers.table, self.pages.job.answers

    def _made_anew(self, old: Pages | None) -> bool:
        return self.window.pages is not old and self._filled()

    def _export(self) -> None:
        target = self.folder / "out.csv"
        export = self.window.context.tasks.task(  # type: ignore[union-attr]
            self.window, lambda progress: self.desk.export(finding.JOB, target, progress)
        )
        done: list[object] = []
        export.then(done.append).start()
        turn, bar = 0, self.table.verticalScrollBar()
        self.dog.doing = "scroll while exporting"
        begun = time.perf_counter()
        while not done:
            turn += 1
            bar.setValue(bar.maximum() * (turn % 40) // 40)
            self._for(0.1)
        print(f"  {'export':28}{time.perf_counter() - begun:7.2f} s", flush=True)
        assert target.stat().st_size > self.rows * 20

    def rest(self) -> None:
        """Until every answer is in."""
        self.dog.doing = "the last answers"
        self._until(lambda: self.desk.job(finding.JOB).state is JobState.FINISHED)

    def _do(self, name: str, act: Callable[[], object], until: Callable[[], bool] | None = None) -> None:
        self.dog.doing = name
        begun = time.perf_counter()
        # As an event of its own, so that the watchdog sees what the act itself takes.
        QTimer.singleShot(0, self.window, act)
        self._for(0.05)
        if until:
            self._until(until)
        self.took = time.perf_counter() - begun
        if name != "scroll":
            print(f"  {name:28}{self.took:7.2f} s", flush=True)

    def _nothing(self) -> None:
        """Only wait."""

    def _filled(self) -> bool:
        return bool(self.window.context.tasks.idle)  # type: ignore[union-attr]

    def _for(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.dog.turn()
            time.sleep(0.002)  # where the loop would sleep

    def _until(self, condition: Callable[[], bool]) -> None:
        end = time.perf_counter() + PATIENCE
        while not condition():
            self._for(0.02)
            if time.perf_counter() > end:
                raise SystemExit(f"{self.dog.doing}: not done in {PATIENCE:.0f} s")


def main() -> int:
    """Generate, sit down, and say whether it holds."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rows", type=int, default=1_000_000)
    reader.add_argument("--keep", type=Path)
    reader.add_argument("--which", action="store_true")
    asked = reader.parse_args()
    dog = Namer() if asked.which else Watchdog()
    with tempfile.TemporaryDirectory() as folder:
        profile, service = prepared(Path(folder) / "profile", asked.rows, asked.keep)
        desk = open_desk(profile, service)
        let_the_window_go_first()
        collector, tasks, languages = Collector(), Tasks(), Languages()
        theme = apply_theme(dog, Scheme.LIGHT)
        window = Window(theme, tasks, Settings(None), Answers(), languages=languages)
        window.show()
        gc.freeze()
        window.take_desk(desk)
        sitting = Sitting(dog, window, languages, desk, asked.rows, Path(folder))
        try:
            sitting.begin()
            sitting.all_of_it()
            sitting.rest()
        finally:
            window.shut()
            tasks.close()
            desk.close()
            collector.close()
    return told(dog)


def prepared(profile: Path, rows: int, keep: Path | None) -> tuple[Path, ReadyService]:
    """A profile with the big job, copied from the one that is kept where there is one."""
    begun = time.perf_counter()
    if keep is None or not keep.exists():
        (keep or profile).mkdir(parents=True)
        store, _ = generate(keep or profile, rows)
        store.close()
    if keep is not None:
        shutil.copytree(keep, profile)
    share = rows // PARTS
    service = ReadyService(profile / "at-the-service", datetime.now(UTC))
    service.counts = {f"msgbatch_{at}": share for at in range(PARTS)}
    print(f"{rows:,} rows are there after {time.perf_counter() - begun:.0f} s")
    return profile, service


def told(dog: Watchdog) -> int:
    """Print the longest turn of each doing; 0 where all hold."""
    print(f"{'longest turn while':28}{'by clock':>10}{'its own':>10}")
    for doing, took in dog.wall.items():
        own = dog.own[doing]
        mark = "OVER" if own > LIMIT else "over" if took > LIMIT else ""
        print(f"{doing:28}{took:7.1f} ms{own:7.1f} ms  {mark:6}{dog.named.get(doing, '')}")
    print(f"of {dog.turns:,} turns {dog.over} over {LIMIT:.0f} ms by clock, {dog.over_own} by their own time")
    if isinstance(dog, Namer):
        print(
            f"of {dog.events:,} single events {len(dog.long_events)} over {LIMIT:.0f} ms by clock (their own time)"
        )
        print("\n".join(f"  {event}" for event in dog.long_events))
    print(f"{dog.rare} of the turns at a change to {' or '.join(sorted(RARE))}")
    return 1 if dog.over > dog.rare else 0


if __name__ == "__main__":
    raise SystemExit(main())
