"""Reads thousands of broken and hostile files as the application does, and tells what became of each.

`python -m tests.fuzz [--inputs 5000] [--seed 1] [--minutes 20] [--only 137]` prints a table and ends with 1 where an input
had anything but a result or a Problem, took longer than 10 s, or more than 1 GB. Such inputs are kept in the folder named
at the end; `--only N --seed S` makes and reads input N of a run again.
"""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import psutil  # type: ignore[import-untyped]

from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem
from batchdesk.core.progress import quiet
from batchdesk.files.local import LocalFiles
from tests.fuzz.mutations import mutate
from tests.fuzz.seeds import make_seeds

MOST_SECONDS, MOST_BYTES = 10.0, 1_000_000_000
_SELDOM = frozenset({"doc"})
"""Kinds that take seconds each, as LibreOffice is started for them: five in a hundred of their turns."""
_RESTED = 140_000_000
"""Resident bytes of a reading process above which another one is started, so that an input's peak is its own."""


@dataclass
class Kind:
    """What became of the inputs of one kind."""

    inputs: int = 0
    read: int = 0
    deaths: int = 0
    slowest: float = 0.0
    peak: int = 0
    troubles: Counter[str] = field(default_factory=Counter)


class Run:
    """One run over many inputs with one port, whose reading process lives on from input to input."""

    def __init__(self, seed: int, folder: Path, kinds: Sequence[str] = ()) -> None:
        self._seed, self._folder = seed, folder
        made = make_seeds(folder)
        self._seeds = {kind: made[kind] for kind in kinds or made}
        self._files = LocalFiles()
        self._bugs: list[str] = []
        self.kinds: defaultdict[str, Kind] = defaultdict(Kind)
        self.failures: list[str] = []
        logger = logging.getLogger("batchdesk.files")
        logger.propagate = False
        logger.addHandler(_Kept(self._bugs))

    def close(self) -> None:
        self._files.close()

    def one(self, number: int) -> None:
        """Make and read input `number`."""
        chance = Random(f"{self._seed} {number}")
        kind = sorted(self._seeds)[number % len(self._seeds)]
        if kind in _SELDOM and chance.random() > 0.05:
            kind = chance.choice(sorted({"xlsx", "csv", "docx", "pdf", "eml"} & self._seeds.keys()) or [kind])
        path = self._folder / f"input-{self._seed}-{number}.{kind}"
        path.write_bytes(mutate(chance.choice(self._seeds[kind]), chance))
        found, deaths = self.kinds[kind], self._files.pool.deaths
        self._rest()
        self._bugs.clear()
        begin = time.monotonic()
        trouble = self._read(path)
        seconds = time.monotonic() - begin
        if seconds > MOST_SECONDS:  # a busy machine may have had no time for it; what hangs does so again
            self._files.close()
            begin = time.monotonic()
            trouble = self._read(path)
            seconds = time.monotonic() - begin
        found.inputs += 1
        found.read += not trouble
        found.troubles[trouble] += bool(trouble)
        found.deaths += self._files.pool.deaths - deaths
        found.slowest = max(found.slowest, seconds)
        self._files.pool.peak = max([self._files.pool.peak, *map(_most_resident, self._pids())])
        found.peak = max(found.peak, self._files.pool.peak)
        said = self._said(trouble, seconds)
        if said:
            self.failures.append(f"{path.name}: {said}")
        else:
            path.unlink()

    def _rest(self) -> None:
        """Forget what earlier inputs took: a process keeps memory that it has had, and the system its highest mark."""
        if any(psutil.Process(pid).memory_info().rss > _RESTED for pid in self._pids()):
            self._files.close()
        for pid in self._pids():
            with suppress(OSError):  # only Linux has it; elsewhere the looks of the watch must do
                Path(f"/proc/{pid}/clear_refs").write_text("5")
        self._files.pool.peak = 0

    def _pids(self) -> list[int]:
        return [process._process.pid for process in self._files.pool._idle if process.is_alive]

    def _read(self, path: Path) -> str:
        """What came of it: "" for a result, else the name of the trouble, or "!" and an exception that is none."""
        choice = SourceChoice(attachments=True)
        try:
            self._files.inspect(path, choice, quiet)
            with closing(self._files.blocks(path, choice, quiet)) as blocks:
                for block in blocks:
                    for _ in block.rows():
                        pass
            return ""
        except Problem as problem:
            assert problem.title and problem.advice
            return problem.trouble.value
        except Exception:  # noqa: BLE001 - that is what is looked for
            return "!" + traceback.format_exc()

    def _said(self, trouble: str, seconds: float) -> str:
        if trouble.startswith("!"):
            return trouble
        if self._bugs:
            return "; ".join(self._bugs)
        if seconds > MOST_SECONDS:
            return f"took {seconds:.1f} s"
        peak = self._files.pool.peak
        return f"took {peak / 1e6:.0f} MB" if peak > MOST_BYTES else ""


class _Kept(logging.Handler):
    """Keeps what is said of bugs in readers and of lost processes."""

    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR:
            self._said.append(record.getMessage())


def _most_resident(pid: int) -> int:
    """The most bytes that were resident at once since `_rest`, 0 where the system does not tell."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


def _table(kinds: dict[str, Kind]) -> None:
    print(f"{'kind':8} {'inputs':>6} {'read':>6} {'deaths':>6} {'slowest s':>9} {'peak MB':>8}  problems")
    for name, kind in sorted(kinds.items()):
        told = ", ".join(
            f"{trouble[:24]} {count}" for trouble, count in kind.troubles.most_common() if trouble
        )
        print(
            f"{name:8} {kind.inputs:6} {kind.read:6} {kind.deaths:6} {kind.slowest:9.2f} {kind.peak / 1e6:8.0f}  {told}"
        )


def main() -> int:
    """Fuzz; 1 where something failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--only", type=int)
    parser.add_argument("--kinds", default="", help="endings with commas between: xlsx,csv,pdf")
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="batchdesk-fuzz-"))
    end = time.monotonic() + given.minutes * 60
    numbers = range(given.inputs) if given.only is None else [given.only]
    begin = time.monotonic()
    with closing(Run(given.seed, folder, given.kinds.split(",") if given.kinds else ())) as run:
        for number in numbers:
            if time.monotonic() > end:
                break
            run.one(number)
        _table(run.kinds)
        count = sum(kind.inputs for kind in run.kinds.values())
        print(
            f"{count} inputs of seed {given.seed} in {time.monotonic() - begin:.0f} s; failures: {len(run.failures)}"
        )
        for failure in run.failures:
            print(failure)
        if run.failures:
            print(f"They are kept in {folder}")
    return 1 if run.failures else 0


if __name__ == "__main__":
    sys.exit(main())
