"""How long it takes to sum up a big job, and how long another thread is kept waiting meanwhile.

`python -m tests.benchmarks.summing [--rows 1000000] [--keep FILE]` takes the job of `tests.benchmarks.finding`. It holds
where no other thread waits longer than 50 ms and the process grows by less than 100 MB.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import psutil  # type: ignore[import-untyped]

from batchdesk.desk.summing import Summaries
from batchdesk.store import Store
from tests.benchmarks.finding import JOB, OWN, A, column, generate

LONGEST, GROWTH = 0.050, 100
_TICK = 0.001


class Ticker:
    """Asks for its turn a thousand times a second, as a window does; `gap` is the longest it had to wait."""

    def __init__(self) -> None:
        self.gap = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Ticker:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        last = time.perf_counter()
        while not self._stop.wait(_TICK):
            now = time.perf_counter()
            self.gap, last = max(self.gap, now - last - _TICK), now


def main() -> int:
    """Print a table; 1 where it does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.keep or Path(folder) / "desk.sqlite3"
        new = not path.exists()
        store = Store(path)
        if new:
            generate(store, given.rows)
        held = _measure(Summaries(SimpleNamespace(store=store)))  # type: ignore[arg-type]
        store.close()
    return 0 if held else 1


def _measure(summaries: Summaries) -> bool:
    work: tuple[tuple[str, Callable[[], object]], ...] = (
        ("all columns", lambda: summaries.overview(JOB)),
        ("mood by topics", lambda: summaries.cross(JOB, column(A, 0), column(A, 1))),
        ("mood by product", lambda: summaries.cross(JOB, column(A, 0), column(OWN, 1))),
        ("mood against product", lambda: summaries.agreement(JOB, column(A, 0), column(OWN, 1))),
    )
    process, held = psutil.Process(), True
    before = process.memory_info().rss
    for name, act in work:
        began = time.perf_counter()
        with Ticker() as ticker:
            act()
        took, grown = time.perf_counter() - began, (process.memory_info().rss - before) / 2**20
        held = held and ticker.gap <= LONGEST and grown <= GROWTH
        print(f"{name:22}{took:6.1f} s   longest wait {1000 * ticker.gap:4.0f} ms   + {grown:4.0f} MB")
    return held


if __name__ == "__main__":
    raise SystemExit(main())
