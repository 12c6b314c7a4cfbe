"""A process that reads as the real one does, but to which a file does what is written in it: it stands for a reader's bug."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from batchdesk.core.inspection import Inspection, PackedRows, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.progress import Progress
from batchdesk.files.reader_main import serve
from batchdesk.files.reading import Reading
from batchdesk.files.weighing import Hazards


class _Panic(BaseException):
    """As the panics of a reader written in Rust reach Python: no Exception."""


def suffer(path: Path, progress: Progress) -> None:
    """Do what the file says, if it says something."""
    if path.suffix == ".xlsx":
        word = path.stem.removesuffix("-always")
    else:
        with path.open("rb") as file:
            word = file.read(40).split(b"\n")[0].decode("latin-1")
    match word:
        case "crash":
            print("noise on stdout", flush=True)
            ctypes.string_at(0)
        case "abort":
            os.abort()
        case "leave":
            os._exit(3)
        case "panic":
            raise _Panic(path.read_text())
        case "hang":
            while True:
                pass
        case "sleep":
            time.sleep(600)
        case "babble":
            while True:
                progress(1, None, "reading")
        case "swell":
            held = []
            while True:
                held.append(bytearray(20_000_000))
        case "raise":
            raise ValueError(path.read_text())


class _Suffering(Hazards):
    """Suffers from each document of a folder just before it is read."""

    def __init__(self, inner: Hazards, progress: Progress) -> None:
        super().__init__(inner.bad)
        self._inner, self._progress = inner, progress

    def begin(self, name: str, path: Path) -> None:
        self._inner.begin(name, path)
        suffer(path, self._progress)


class HostileReading(Reading):
    """Reads, after it has suffered."""

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        self._prepare(source, progress)
        return super().inspect(source, choice, progress)

    def blocks(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[PackedRows]:
        self._prepare(source, progress)
        for block in super().blocks(source, choice, progress):
            yield block
            if source.name.startswith("half"):
                os.abort()

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        return super().one(source, choice, number)

    def _prepare(self, source: Path, progress: Progress) -> None:
        if self.patient and not source.stem.endswith("always"):
            return
        if source.is_dir():
            self.hazards = _Suffering(self.hazards, progress)
        else:
            suffer(source, progress)


if __name__ == "__main__":
    sys.exit(serve(HostileReading()))
