"""How long it takes to find, sort and look through the rows of a big job, and how much memory that needs.

`python -m tests.benchmarks.finding [--rows 1000000] [--keep FILE]` generates a job straight into a store (or takes the one
kept in FILE) and prints a table: seconds by the clock, seconds of this process, rows, and how long another thread that
wants Python's lock was kept waiting. It holds where a filter takes at most 1.5 s a million rows, a sort or a search at most
4 s (of this process: the machine may have other things to do), and the process grows by less than 150 MB.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.inspection import PackedRows, SourceRow
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.problems import Canceled
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import Outcome, RowStatus, Usage
from batchdesk.core.views import (
    Between,
    ColumnFilter,
    ColumnKind,
    ColumnRef,
    Contains,
    OneOf,
    RowQuery,
)
from batchdesk.store import Store
from batchdesk.store.rows import Planned

JOB = "big"
BLOCK = 10_000
FILTER, SORT, GROWTH = 1.5, 4.0, 150
RECIPE = Recipe(
    "Reviews",
    "claude-haiku-5-5",
    "{{Message}}",
    answers=(
        Answer("Mood", AnswerKind.CHOICE, choices=("positive", "neutral", "negative")),
        Answer("Topics", AnswerKind.LIST),
        Answer("Stars", AnswerKind.INTEGER),
        Answer("When", AnswerKind.DATE),
        Answer("Summary", AnswerKind.TEXT),
    ),
)
COLUMNS = ("Ticket", "Product", "Message", "Opened", "Price")
_PRODUCTS = ("Grinder Pro", "Toaster Duo", "Kettle", "Straße & Söhne", "Ящик", "Lamp", "Filter 3")
_WORDS = [
    "the",
    "parcel",
    "came",
    "late",
    "and",
    "the",
    "box",
    "was",
    "open",
    "but",
    "inside",
    "all",
    "was",
    "fine",
    "Lieferung",
    "kaputt",
    "zurück",
    "Geld",
    "bitte",
    "schnell",
    "livraison",
    "cassée",
    "merci",
    "très",
    "bien",
    "посылка",
    "пришла",
    "поздно",
    "коробка",
    "открыта",
    "荷物",
    "遅れ",
    "箱",
    "開いていた",
    "refund",
    "please",
    "handle",
    "broken",
    "again",
    "never",
    "works",
    "great",
    "love",
    "it",
    "would",
    "buy",
    "again",
    "colour",
    "wrong",
    "size",
    "small",
]
_TOPICS = ("delivery", "damage", "refund", "price", "Größe", "support")
_STATUSES = (RowStatus.OK,) * 96 + (
    RowStatus.CUT_OFF,
    RowStatus.REFUSED,
    RowStatus.INVALID,
    RowStatus.ERRORED,
)


def blocks(rows: int) -> Iterator[PackedRows]:
    """The person's cells, in blocks as a reader gives them."""
    rng = random.Random(7)
    for first in range(1, rows + 1, BLOCK):
        yield PackedRows.of(
            [SourceRow(n, _cells(rng, n), None, n + 1) for n in range(first, min(first + BLOCK, rows + 1))]
        )


def _cells(rng: random.Random, number: int) -> tuple[Cell, ...]:
    price = rng.randrange(100, 90_000) / 100
    return (
        Shown(number, f"{number:08}", "00000000"),
        rng.choice(_PRODUCTS),
        " ".join(rng.choices(_WORDS, k=rng.randrange(6, 30))).capitalize(),
        date(2026, 1, 1) + timedelta(days=rng.randrange(300)),
        price if rng.random() > 0.02 else None,
    )


def outcomes(rows: int) -> Iterator[tuple[int, Outcome]]:
    """What came back."""
    rng = random.Random(8)
    usage = Usage(310, 60)
    for number in range(1, rows + 1):
        status = rng.choice(_STATUSES)
        words = " ".join(rng.choices(_WORDS, k=8))
        answers: tuple[Cell, ...] = (
            rng.choice(("positive", "neutral", "negative")),
            "; ".join(rng.sample(_TOPICS, rng.randrange(0, 4))) or None,
            rng.randrange(1, 6),
            date(2026, 1, 1) + timedelta(days=rng.randrange(300)),
            words,
        )
        raw = f'{{"Mood": "{answers[0]}", "Topics": [], "Stars": {answers[2]}, "Summary": "{words}"}}'
        ok = status is RowStatus.OK
        note = "" if ok else "The answer is not usable."
        yield (
            number,
            Outcome(
                status, answers if ok else (), note, raw, usage, "claude-haiku-5-5", cost=Decimal("0.0003")
            ),
        )


def generate(store: Store, rows: int) -> None:
    """Write the job through the store."""
    job = Job(
        id=JOB,
        name="A million reviews",
        state=JobState.RUNNING,
        practice=True,
        source=Path("reviews.csv"),
        choice=SourceChoice(),
        kind="table",
        columns=COLUMNS,
        recipe=RECIPE,
        base_url="",
        created_at=datetime(2026, 11, 21, tzinfo=UTC),
        rows=rows,
        requests=rows,
    )
    store.jobs.add(job)
    store.jobs.change(JOB, rows=rows, requests=rows)
    store.rows.add_packed(JOB, blocks(rows))
    store.rows.plan(JOB, (Planned(n, n, 400) for n in range(1, rows + 1)))
    parts = [range(at, min(at + 100_000, rows + 1)) for at in range(1, rows + 1, 100_000)]
    store.parts.plan(JOB, parts)
    source = outcomes(rows)
    for part, keys in zip(store.jobs.get(JOB).parts, parts, strict=True):
        store.outcomes.keep(JOB, part.id, (next(source) for _ in keys), into=PartState.COLLECTED)


def column(kind: ColumnKind, index: int = 0) -> ColumnRef:
    """A column, named shortly."""
    return ColumnRef(kind, index)


A, OWN = ColumnKind.ANSWER, ColumnKind.OWN
QUERIES: tuple[tuple[str, float, RowQuery], ...] = (
    ("status: needs a look", FILTER, RowQuery(statuses=frozenset({RowStatus.CUT_OFF, RowStatus.REFUSED}))),
    ("status: ok", FILTER, RowQuery(statuses=frozenset({RowStatus.OK}))),
    ("answer is", FILTER, RowQuery(filters=(ColumnFilter(column(A), OneOf(("negative",))),))),
    ("list holds", FILTER, RowQuery(filters=(ColumnFilter(column(A, 1), OneOf(("Größe",))),))),
    ("own is", FILTER, RowQuery(filters=(ColumnFilter(column(OWN, 1), OneOf(("Kettle",))),))),
    ("number between", FILTER, RowQuery(filters=(ColumnFilter(column(OWN, 4), Between(10.0, 20.0)),))),
    (
        "date between",
        FILTER,
        RowQuery(filters=(ColumnFilter(column(A, 3), Between(date(2026, 2, 1), date(2026, 3, 1))),)),
    ),
    ("contains", SORT, RowQuery(filters=(ColumnFilter(column(A, 4), Contains("PARCEL")),))),
    ("search, many hits", SORT, RowQuery(search="parcel")),
    ("search, two words", SORT, RowQuery(search="kaputt refund")),
    ("search, no hit", SORT, RowQuery(search="zebra")),
    ("search, Cyrillic capitals", SORT, RowQuery(search="ПОСЫЛКА")),
    ("search, Japanese", SORT, RowQuery(search="荷物")),
    ("search, a word of the format", SORT, RowQuery(search="shown")),
    ("search, a digit", SORT, RowQuery(search="7")),
    ("sort: choice", SORT, RowQuery(sort=column(A))),
    ("sort: long text", SORT, RowQuery(sort=column(OWN, 2))),
    ("sort: text, not Latin", SORT, RowQuery(sort=column(OWN, 1), descending=True)),
    ("sort: number", SORT, RowQuery(sort=column(OWN, 4))),
    ("sort: shown number", SORT, RowQuery(sort=column(OWN, 0), descending=True)),
    ("sort: date", SORT, RowQuery(sort=column(A, 3))),
    ("sort: status", SORT, RowQuery(sort=column(ColumnKind.STATUS))),
    (
        "filter and sort",
        SORT,
        RowQuery(filters=(ColumnFilter(column(A), OneOf(("negative",))),), sort=column(A, 2)),
    ),
)


class Other:
    """A thread that wants Python's lock all the time, as the window's does: how long is it kept waiting?"""

    def __init__(self) -> None:
        self.worst = 0.0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Other:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        last = time.perf_counter()
        while not self._end.wait(0.002):
            now = time.perf_counter()
            self.worst = max(self.worst, now - last - 0.002)
            last = now


def measure(name: str, limit: float, work: Callable[[], object]) -> bool:
    """Print a line about some work; True where it keeps its limit."""
    with Other() as other:
        begun, used = time.perf_counter(), time.process_time()
        found = work()
        took, used = time.perf_counter() - begun, time.process_time() - used
    size = len(found) if hasattr(found, "__len__") else 0
    slow = "" if used <= limit else "  SLOW"
    print(f"{name:32}{took:8.2f} s{used:8.2f} s{size:12,}   others waited {other.worst * 1000:5.1f} ms{slow}")
    return used <= limit


def _stop_at_once(done: int, total: int | None, what: str) -> None:
    raise Canceled


def _canceled(store: Store, job: Job) -> tuple[()]:
    try:
        store.finding.find(job, RowQuery(sort=column(OWN, 2)), _stop_at_once)
    except Canceled:
        return ()
    raise AssertionError("it went on")


def main() -> int:
    """Generate or open, measure, and say whether all holds."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rows", type=int, default=1_000_000)
    reader.add_argument("--keep", type=Path)
    reader.add_argument("--only", default="")
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.keep or Path(folder) / "desk.sqlite3"
        fresh = not path.exists()
        store = Store(path)
        if fresh:
            begun = time.perf_counter()
            generate(store, asked.rows)
            print(f"generated in {time.perf_counter() - begun:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
        job = store.jobs.get(JOB)
        process = psutil.Process()
        before = process.memory_info().rss
        share = max(job.rows / 1_000_000, 0.1)
        kept = [
            measure(name, limit * share, lambda query=query: store.finding.find(job, query))  # type: ignore[misc]
            for name, limit, query in QUERIES
            if asked.only in name
        ]
        for index, answer in enumerate(RECIPE.answers[:3]):
            name = f"values: {answer.name}"
            kept.append(
                measure(name, SORT * share, lambda at=index: store.finding.values(job, column(A, at)))
            )  # type: ignore[misc]
        kept.append(measure("stopped at once", 0.3, lambda: _canceled(store, job)))
        far = [*range(job.rows - 199, job.rows + 1)]
        kept.append(measure("a page far down", 0.05, lambda: store.rows.some(JOB, far)))
        grown = (process.memory_info().rss - before) / 1e6
        print(f"grown by {grown:.0f} MB")
        store.close()
        return 0 if all(kept) and grown < GROWTH else 1


if __name__ == "__main__":
    raise SystemExit(main())
