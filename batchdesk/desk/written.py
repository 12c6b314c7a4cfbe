"""Which files BatchDesk wrote: a folder that is watched may be where the answers are saved, too, and they are no new data."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import msgspec

FOLDER = "written"
_MOST = 2_000
"""Files that are remembered: those that were written last."""


class _Mark(msgspec.Struct, frozen=True):
    """A file as it was when it was written; one that was changed since is the person's."""

    path: str
    size: int
    changed_ns: int


class Written:
    """Remembers what was written, in a file of the profile; several processes may write into it, a line each."""

    def __init__(self, profile: Path) -> None:
        self._file = profile / FOLDER / "files.jsonl"

    def note(self, target: Path) -> None:
        """This file was just written."""
        mark = _mark(target)
        if mark is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Names of files are the person's: nobody else reads them.
        with os.fdopen(os.open(self._file, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "ab") as out:
            out.write(msgspec.json.encode(mark) + b"\n")

    def teller(self) -> Callable[[Path], bool]:
        """What says of a file whether it is still as BatchDesk wrote it, by what is remembered now."""
        try:
            lines = self._file.read_bytes().splitlines()
        except FileNotFoundError:
            lines = []
        marks = frozenset(mark for line in lines[-_MOST:] if (mark := _read(line)))
        return lambda path: bool(marks) and _mark(path) in marks


def _mark(path: Path) -> _Mark | None:
    try:
        facts = path.stat()
        return _Mark(str(path.resolve()), facts.st_size, facts.st_mtime_ns)
    except OSError:  # it is gone again
        return None


def _read(line: bytes) -> _Mark | None:
    try:
        return msgspec.json.decode(line, type=_Mark)
    except (msgspec.DecodeError, UnicodeDecodeError):  # half a line, where a write was broken off
        return None
