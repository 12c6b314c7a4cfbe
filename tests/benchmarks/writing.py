"""How long the exported workbook takes, as a ratio to the bare writer library on the same cells, and its memory.

`python -m tests.benchmarks.writing [--rows 100000] [--columns 15]` prints one line each; every measure runs in a process
of its own, so that the peak of memory is that measure's. Only ratios within one run mean anything.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from batchdesk.core.cells import Cell
from batchdesk.core.export import Export
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.text_writer import row_cells
from batchdesk.files.writing import write

WORDS = [
    "parcel",
    "late",
    "refund",
    "angry",
    "happy",
    "broken",
    "kettle",
    "fridge",
    "order",
    "invoice",
    "thanks",
    "please",
    "wrong",
    "colour",
]
MOODS = ("positive", "neutral", "negative")
ANSWERS = (
    Answer("Mood", AnswerKind.CHOICE, choices=MOODS),
    Answer("Stars", AnswerKind.INTEGER),
    Answer("Refund", AnswerKind.YES_NO),
    Answer("Summary", AnswerKind.TEXT),
    Answer("Topics", AnswerKind.LIST),
)
DAY = date(2024, 1, 1)


def rows(count: int, own: int) -> Iterator[AnswerRow]:
    """Rows of a believable mix of texts, numbers and dates; the same ones each time."""
    chance = random.Random(1)
    for number in range(1, count + 1):
        cells: tuple[Cell, ...] = (
            f"{number:07}",
            " ".join(chance.choices(WORDS, k=12)),
            number * 1.5,
            DAY + timedelta(number % 700),
            "Köln & Co",
            number,
            "DE",
            None,
        )
        answers: tuple[Cell, ...] = (
            chance.choice(MOODS),
            number % 5 + 1,
            number % 7 == 0,
            " ".join(chance.choices(WORDS, k=8)),
            "; ".join(chance.choices(WORDS, k=2)),
        )
        yield AnswerRow(number, cells[:own], Outcome(RowStatus.OK, answers))


def export(count: int, columns: int) -> Export:
    """`columns` of the sheet Results: the person's own, five answers (one where they are few), status and note."""
    answers = ANSWERS if columns > 10 else ANSWERS[:1]
    own = columns - len(answers) - 2
    return Export(
        name="Benchmark",
        columns=tuple(f"Column {index}" for index in range(own)),
        answers=answers,
        answer_headers=tuple(answer.name for answer in answers),
        status_header="Status",
        note_header="Note",
        count=count,
        rows=lambda: rows(count, own),
        problems=lambda: iter(()),
        info=(("Job", None), ("Name", "Benchmark")),
        actual=Decimal(1),
    )


def ours(path: Path, made: Export) -> None:
    """The whole workbook: Results, Summary with its charts, Run info."""
    write(path, made, quiet)


def bare(path: Path, made: Export) -> None:
    """XlsxWriter in constant memory: the cells of Results and nothing else."""
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

    options = {"constant_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    book = Workbook(str(path), options)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet("Results")
    for column, name in enumerate(made.headers):
        sheet.write_string(0, column, name)
    writers: dict[type, Callable[..., Any]] = {
        str: sheet.write_string,
        int: sheet.write_number,
        float: sheet.write_number,
        bool: sheet.write_boolean,
    }
    for line, row in enumerate(made.rows(), 1):
        for column, cell in enumerate(row_cells(made, row)):
            if type(cell) is date:
                sheet.write_datetime(line, column, cell, day)
            elif cell is not None:
                writers[type(cell)](line, column, cell)
    book.close()


def drawn(path: Path, made: Export) -> None:
    """Only the rows themselves, which both others draw, too."""
    for row in made.rows():
        row_cells(made, row)
    path.touch()


def measured(name: str, count: int, columns: int) -> tuple[float, int, int]:
    """Seconds, MiB at the peak, bytes of the file; in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"out.{name if name in ('csv', 'jsonl', 'parquet') else 'xlsx'}"
        task = {"bare": bare, "drawn": drawn}.get(name, ours)
        made = export(count, columns)
        begin = time.perf_counter()
        task(path, made)
        seconds = time.perf_counter() - begin
        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
        return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // unit, path.stat().st_size


def main() -> None:
    """Print a line for each way of writing, and the ratio that must not pass 1.3."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--columns", type=int, default=15)
    parser.add_argument("--only", nargs="*", default=["drawn", "bare", "xlsx", "csv", "jsonl", "parquet"])
    chosen = parser.parse_args()
    found = {}
    for name in chosen.only:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            seconds, peak, size = pool.apply(measured, (name, chosen.rows, chosen.columns))
        found[name] = seconds
        print(f"{name:8} {seconds:7.2f} s {peak:5} MiB at most {size / 1e6:8.1f} MB", flush=True)
    if {"bare", "xlsx"} <= set(found):
        print(f"workbook / bare library: {found['xlsx'] / found['bare']:.2f}")


if __name__ == "__main__":
    main()
