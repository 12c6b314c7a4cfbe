"""How long a million rows take from a workbook into a job, beside the reader alone, and the memory of both.

`python -m tests.benchmarks.reading [--rows 1000000]` makes a workbook of five columns (kept in the folder for temporary
files for the next run) and prints a table. Only ratios within one run mean anything. The goals are those of the issue that
asked for them: the whole path within 2.5 times calamine's own `iter_rows`, and under 600 MB with both processes together.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import xlsxwriter  # type: ignore[import-untyped]

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Recipe
from batchdesk.files.local import LocalFiles
from batchdesk.store import Store

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
MOST_TIMES, MOST_MB = 2.5, 600

ALONE = """
import sys
from python_calamine import CalamineWorkbook
for row in CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).iter_rows():
    pass
"""


def make_workbook(path: Path, rows: int) -> None:
    """An id, four words, an amount, a day and a country in each row."""
    chance = random.Random(1)
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet, days = book.add_worksheet("Data"), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, ["Id", "Text", "Amount", "Day", "Country"])
    for n in range(1, rows):
        sheet.write_number(n, 0, n)
        sheet.write_string(n, 1, " ".join(chance.choices(WORDS, k=4)))
        sheet.write_number(n, 2, round(chance.random() * 1000, 2))
        sheet.write_datetime(n, 3, date(2020, 1, 1) + timedelta(days=n % 2000), days)
        sheet.write_string(n, 4, "DE" if n % 3 else "FR")
    book.close()


def processor() -> float:
    """Seconds of the processor that this process and its children which have ended took."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


class Memory:
    """The most resident bytes of this process, of its children, and of all together, looked at every 20 ms."""

    def __init__(self) -> None:
        self.own = self.children = self.both = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        here, looks = psutil.Process(), 0
        found: list[psutil.Process] = []
        while not self._over.wait(0.02):
            if looks % 25 == 0:  # to list all processes takes longer than all else here
                found = here.children()
            looks += 1
            own, children = here.memory_info().rss, 0
            for child in found:
                try:
                    children += child.memory_info().rss
                except psutil.Error:
                    continue
            self.own, self.children = max(self.own, own), max(self.children, children)
            self.both = max(self.both, own + children)


def alone(path: Path) -> tuple[float, int]:
    """Seconds and peak bytes of calamine's `iter_rows` in a process that does nothing else."""
    begin = time.perf_counter()
    with Memory() as memory:
        subprocess.run([sys.executable, "-c", ALONE, str(path)], check=True)
    return time.perf_counter() - begin, memory.children


def whole(path: Path) -> tuple[float, float, Memory, int]:
    """Seconds until the first screen, seconds until all rows are in a job, what it took, and how many rows."""
    with tempfile.TemporaryDirectory() as folder:
        store, files = Store(Path(folder) / "desk.sqlite3"), LocalFiles()
        try:
            begin = time.perf_counter()
            with Memory() as memory:
                found = files.inspect(path, SourceChoice(), quiet)
                first = time.perf_counter() - begin
                store.jobs.add(_job(path, found.column_names))
                choice = SourceChoice(sheet=found.sheet, header_row=found.header_row)
                count = store.rows.add_packed("job1", files.blocks(path, choice, quiet))
            return first, time.perf_counter() - begin, memory, count
        finally:
            files.close()
            store.close()


def _job(path: Path, columns: tuple[str, ...]) -> Job:
    return Job(
        id="job1",
        name="Benchmark",
        state=JobState.DRAFT,
        practice=True,
        source=path,
        choice=SourceChoice(),
        kind="table",
        columns=columns,
        recipe=Recipe("Mood", "claude-haiku-5-5", "{{Text}}"),
        base_url="",
        created_at=datetime.now(UTC),
    )


def main() -> int:
    """Measure and print; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    rows = parser.parse_args().rows
    path = Path(tempfile.gettempdir()) / f"batchdesk-benchmark-{rows}.xlsx"
    if not path.exists():
        unfinished = path.with_suffix(".part")
        make_workbook(unfinished, rows)
        unfinished.replace(path)
    begun = processor()
    seconds, peak = alone(path)
    between = processor()
    first, total, memory, count = whole(path)
    work = (processor() - between) / (between - begun)
    print(f"{'':34} {'s':>7} {'times':>6} {'MB':>6}")
    print(f"{'calamine iter_rows alone':34} {seconds:7.2f} {1:6.2f} {peak / 1e6:6.0f}")
    print(f"{'first screen (inspect)':34} {first:7.2f} {first / seconds:6.2f}")
    print(
        f"{'inspect, then all rows into a job':34} {total:7.2f} {total / seconds:6.2f} {memory.both / 1e6:6.0f}"
    )
    print(f"{'  of which the application':34} {'':14} {memory.own / 1e6:6.0f}")
    print(f"{'  of which the reading process':34} {'':14} {memory.children / 1e6:6.0f}")
    print(
        f"Seconds of the processor: {between - begun:.2f} alone, {work:.2f} times as many for all (two cores share them)."
    )
    print(f"{count:,} rows; goals: {MOST_TIMES} times, {MOST_MB} MB")
    return 0 if total <= MOST_TIMES * seconds and memory.both <= MOST_MB * 1e6 else 1


if __name__ == "__main__":
    sys.exit(main())
