"""A whole desk on a throwaway profile, with the real practice service behind it."""

from __future__ import annotations

import json
import logging
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from batchdesk.app import App, assembly
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import DeskApi, Pace
from batchdesk.desk.tools import Pacing
from batchdesk.files.local import LocalFiles

from .dying import Lives
from .shared import OneReading, PracticeHere

RECIPE = Recipe(
    "Mood",
    "claude-haiku-5-5",
    "Ticket: {{Text}}",
    instructions="You label tickets.",
)
PACING = Pacing(poll=timedelta(milliseconds=20), gap=timedelta(0))


@dataclass
class Bench:
    """Desks on one profile, and what the practice service has seen of them.

    The service lives from the first desk to `close`, in this process, or `apart` in one that the desk starts.
    """

    folder: Path
    pacing: Pacing = PACING
    settle: float = 1.0
    faults: list[dict[str, Any]] = field(default_factory=list)
    apart: bool = False
    _service: PracticeHere | None = None
    _open: list[DeskApi] = field(default_factory=list)

    @property
    def profile(self) -> Path:
        return self.folder / "profile"

    def desk(self) -> DeskApi:
        """A new desk on the profile, as after a restart."""
        path = self.folder / "faults.json"
        path.write_text(json.dumps({"faults": self.faults}))
        faults = path if self.faults else None
        if self._service is None and not self.apart:
            self._service = PracticeHere(self.profile / "practice", faults)
        options = DeskOptions(
            profile=self.profile,
            practice=True,
            settle_seconds=self.settle,
            faults=faults,
        )
        desk = App({}, pacing=self.pacing, practice_seconds=0).open_desk(options)
        self._open.append(desk)
        return desk

    def table(self, texts: list[str | None], name: str = "tickets.xlsx") -> Path:
        """A workbook with the columns Id and Text."""
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.append(["Id", "Text"])
        for number, text in enumerate(texts, 1):
            sheet.append([f"{number:05}", None])
            if text is not None:
                sheet.cell(number + 1, 2, text).data_type = "s"  # openpyxl would make "=1+1" a formula
        book.save(self.folder / name)
        return self.folder / name

    def draft(self, desk: DeskApi, texts: list[str | None], recipe: Recipe = RECIPE, **more: Any) -> Job:
        return desk.draft(self.table(texts), SourceChoice(), recipe, **more)

    def ledger(self, batch: str = "") -> dict[str, Any]:
        """What the service has accepted."""
        return book(self.url, batch)

    @property
    def url(self) -> str:
        """Where the practice service of this profile listens."""
        advert = json.loads((self.profile / "practice" / "service.json").read_text())
        return str(advert["url"])

    def accepted(self) -> int:
        """Requests that the service has accepted in batches, and would bill."""
        return sum(batch["accepted"] for batch in self.ledger()["batches"])

    def close(self) -> None:
        for desk in self._open:
            desk.close()
        self._open.clear()
        if self._service is not None:
            self._service.close()
            self._service = None


@pytest.fixture(scope="session")
def reading() -> Iterator[LocalFiles]:
    """One port to files, whose processes read for all desks."""
    files = LocalFiles()
    yield files
    files.close()


@pytest.fixture(autouse=True)
def _one_reading(reading: LocalFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    """Starting a reader takes longer than most tests, and what it reads is not what they look at."""
    monkeypatch.setattr(assembly, "LocalFiles", lambda: OneReading(reading))


@pytest.fixture(scope="session")
def lives() -> Iterator[Lives]:
    """What starts processes that are going to be killed."""
    lives = Lives()
    yield lives
    lives.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.close()


def until_settled(
    desk: DeskApi, job_id: str, seconds: float = 30, *, stop: Callable[[Job], bool] | None = None
) -> Pace:
    """Advance a job as its tracker would, waiting as long as it says, until nothing more happens by itself."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        pace = desk.advance(job_id)
        if pace.settled or (stop and stop(desk.job(job_id))):
            return pace
        _wait(min(pace.wait.total_seconds(), 0.3))
    raise AssertionError(f"{desk.job(job_id).state} after {seconds} s: {pace}")


def book(url: str, batch: str = "") -> dict[str, Any]:
    """The practice service's own account: what it has accepted, and what that costs."""
    address = f"{url}/practice/ledger" + (f"?batch={batch}" if batch else "")
    with urllib.request.urlopen(address, timeout=10) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


def _wait(seconds: float) -> None:
    """The wait that `advance` asked for; nothing else would end it sooner."""
    time.sleep(seconds)


def with_answers(recipe: Recipe, *answers: Any) -> Recipe:
    return replace(recipe, answers=answers)


@pytest.fixture(autouse=True)
def _end_the_log() -> Iterator[None]:
    """A desk's log belongs to its profile; the next test, of whatever folder, must not write into it."""
    yield
    logger = logging.getLogger("batchdesk")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(logging.NOTSET)
