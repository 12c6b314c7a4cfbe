"""How long it takes to go on from a big job on next month's file, beside drafting that file alone, and how much memory.

`python -m tests.benchmarks.going_on [--rows 1000000]`. Eight of ten rows are as they were, one is changed, one is new. It
holds where going on takes at most `SLOWER` times as long as the draft alone, and the process grows by `GROWTH` at most.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from types import TracebackType

import psutil  # type: ignore[import-untyped]

from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import Outcome, RowStatus, Usage
from batchdesk.desk.desk import Desk
from tests.desk.fake_service import FakeService
from tests.desk.test_life import make_desk

RECIPE = Recipe(
    "Mood",
    "claude-haiku-5-5",
    "Review of {{Product}}:\n{{Text}}",
    instructions="Say how the customer feels.",
    answers=(Answer("Mood", AnswerKind.CHOICE, choices=("glad", "angry")),),
)
SLOWER, GROWTH = 2.5, 600
"""Times as long as a draft; MB for a million rows on both sides, with a key column."""
_WORDS = [
    "the",
    "parcel",
    "came",
    "late",
    "and",
    "the",
    "box",
    "was",
    "broken",
    "so",
    "I",
    "would",
    "like",
    "to",
    "have",
    "my",
    "money",
    "back",
    "please",
]


def rows(count: int, *, next_month: bool) -> Iterator[tuple[str, str, str]]:
    """(id, product, text) of each row, all different."""
    for n in range(count):
        kind = n % 10 if next_month else 0
        number = n + count if kind == 1 else n
        text = " ".join(_WORDS[(n * k) % len(_WORDS)] for k in range(3, 23))
        yield f"R{number:08}", f"Kettle {number % 97}", f"{number}{' changed' if kind == 2 else ''} {text}"


def write(path: Path, count: int, *, next_month: bool) -> Path:
    """A table of them."""
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["Id", "Product", "Text"])
        writer.writerows(rows(count, next_month=next_month))
    return path


def answer(desk: Desk, job: Job) -> None:
    """Give every request its answer, as if the job had run."""
    store = desk._tools.store
    keys = range(1, job.rows + 1)
    store.parts.plan(job.id, [keys[at : at + 100_000] for at in range(0, job.rows, 100_000)])
    outcome = Outcome(RowStatus.OK, answers=("glad",), usage=Usage(200, 10), cost=Decimal("0.0001"))
    left = iter(keys)
    for part in store.jobs.get(job.id).parts:
        some = [(next(left), outcome) for _ in range(part.requests)]
        store.outcomes.keep(job.id, part.id, iter(some), into=PartState.COLLECTED)
    store.jobs.change(job.id, state=JobState.FINISHED, finished_at=desk.now())


class Growth:
    """How much the process has grown at the most, in MB."""

    def __init__(self) -> None:
        self.most = 0.0
        self._process = psutil.Process()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Growth:
        self._before = self._process.memory_info().rss
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._stop.wait(0.05):
            self.most = max(self.most, (self._process.memory_info().rss - self._before) / 1e6)


def measured(what: str, work: Callable[[], Job]) -> tuple[Job, float, float]:
    """The job, seconds of this process's work (waiting does not count) and MB."""
    with Growth() as growth:
        began, cpu = time.perf_counter(), time.process_time()
        job = work()
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(
        f"{what:<28} {seconds:7.1f} s {cpu:7.1f} s of work {growth.most:7.0f} MB"
        f"   {job.requests:,} to send, {job.carried:,} kept",
        flush=True,
    )
    return job, cpu, growth.most


def main() -> int:
    """Print a table; 1 where it does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    count = parser.parse_args().rows
    now = datetime(2026, 11, 21, tzinfo=UTC)
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder)
        before = write(profile / "october.csv", count, next_month=False)
        after = write(profile / "november.csv", count, next_month=True)
        desk = make_desk(profile, FakeService(now), lambda: now)
        first, alone, _ = measured("a draft alone", lambda: desk.draft(before, SourceChoice(), RECIPE))
        answer(desk, first)
        holds = True
        for what, key in (("going on", ""), ("going on, with a key column", "Id")):
            work = partial(desk.again.go_on, first.id, after, key_column=key)
            _, seconds, growth = measured(what, work)
            holds = holds and seconds <= SLOWER * alone and growth <= GROWTH * max(count / 1_000_000, 0.2)
        desk.close()
    return 0 if holds else 1


if __name__ == "__main__":
    raise SystemExit(main())
