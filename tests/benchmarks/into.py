"""Seconds and memory of adding answers to a copy of a large workbook, beside openpyxl's load and save of the same.

`python -m tests.benchmarks.into [--rows 100000]` makes a workbook with every feature there is and prints a table. Only
ratios within one run mean anything; each way runs in a process of its own, so that its peak is its own.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import shutil
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from batchdesk.core.export import Export
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from tests.files.rich_workbook import HEADER_ROW, HEADERS, rich_workbook

ANSWERS = (
    Answer("Mood", AnswerKind.CHOICE),
    Answer("Day", AnswerKind.DATE),
    Answer("Refund", AnswerKind.YES_NO),
    Answer("Score", AnswerKind.NUMBER),
    Answer("Summary", AnswerKind.TEXT),
)


def rows(count: int) -> Iterator[AnswerRow]:
    """Answers as a job has them."""
    for number in range(1, count + 1):
        answers = (
            "happy",
            date(2026, 1, 1 + number % 28),
            number % 2 == 0,
            number / 7,
            f"Boils well, says {number}.",
        )
        yield AnswerRow(number, (), Outcome(RowStatus.OK, answers), place=HEADER_ROW + number)


def patch(source: Path, target: Path, count: int) -> None:
    """Our way."""
    from batchdesk.files.workbook_patch import write_into

    names = tuple(answer.name for answer in ANSWERS)
    export = Export(
        "", HEADERS, ANSWERS, names, "Status", "Note", count, lambda: rows(count), lambda: iter(()), ()
    )
    write_into(
        source,
        target,
        export,
        sheet="Reviews",
        header_row=HEADER_ROW,
        last_row=HEADER_ROW + count,
        progress=quiet,
    )


def openpyxl_way(source: Path, target: Path, count: int) -> None:
    """Load, set, save."""
    import openpyxl

    warnings.simplefilter("ignore")
    book = openpyxl.load_workbook(source)
    sheet = book["Reviews"]
    for row in rows(count):
        assert row.place is not None
        for index, value in enumerate((*row.outcome.answers, "ok"), 6):
            sheet.cell(row.place, index, value)
    book.save(target)


def make(source: Path, target: Path, count: int) -> None:
    """The person's workbook; in a process of its own, as a child's peak begins with its parent's."""
    rich_workbook(target, count)


def copy(source: Path, target: Path, count: int) -> None:
    """The floor: the bytes copied."""
    shutil.copyfile(source, target)


def measured(
    way: Callable[[Path, Path, int], None], source: Path, target: Path, count: int
) -> tuple[float, float]:
    """(seconds of a processor, peak MiB) of a way in a process of its own, its imports among them."""
    context = multiprocessing.get_context("spawn")
    queue = context.SimpleQueue()
    process = context.Process(target=_run, args=(way, source, target, count, queue))
    process.start()
    found: tuple[float, float] = queue.get()
    process.join()
    return found


def _run(way, source, target, count, queue) -> None:  # type: ignore[no-untyped-def]
    way(source, target, count)
    queue.put((time.process_time(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--no-openpyxl", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "mine.xlsx"
        measured(make, source, source, options.rows)
        ways = [copy, patch] if options.no_openpyxl else [copy, patch, openpyxl_way]
        print(f"{options.rows:,} rows, {source.stat().st_size / 1e6:.1f} MB")
        for way in ways:
            target = Path(folder) / f"{way.__name__}.xlsx"
            seconds, peak = measured(way, source, target, options.rows)
            print(f"{way.__name__:<14}{seconds:8.2f} s{peak:8.0f} MiB{target.stat().st_size / 1e6:8.1f} MB")


if __name__ == "__main__":
    main()
