"""How much there is to go through in a file, and whether it is a bomb, before any reader opens it."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.extracts import Unreadable

BOMB_BYTES = 100_000_000
"""Unpacked bytes up to which nothing is a bomb: every reader goes through as much in seconds."""

BOMB_RATIO = 200
"""Unpacked over packed bytes. Sheets reach 7 (mixed data) to 17 (the same value in every cell); only rows that are alike to
the last byte, without cell names, come to 258, and nobody asks about a hundred megabytes of these. Deflate ends at 1,032."""

MOST_UNPACKED = 16_000_000_000
"""Unpacked bytes beyond which it is refused whatever it is; a sheet filled to its last cell has about as many."""

AS_BEFORE = "Open it in the program that made it, save it again, then load the new file."

LESS = "Save it as CSV, which is read line by line, or split it into smaller files."


def weigh(path: Path) -> int:
    """The bytes that a reader has to go through: those of a zip unpacked, else the file's own.

    READING_STOPPED where a zip says of itself that it unpacks to what no honest document of its size does. What cannot be
    looked at weighs nothing; its reader will say what is wrong.
    """
    try:
        size = path.stat().st_size if path.is_file() else 0
        with path.open("rb") as file:
            if file.read(4) != b"PK\x03\x04":
                return size
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return 0 if path.is_dir() else _size(path)
    if unpacked > MOST_UNPACKED or (unpacked > BOMB_BYTES and unpacked > BOMB_RATIO * size):
        raise Problem(Trouble.READING_STOPPED, name=path.name, reason=_bomb(unpacked, size), mend=AS_BEFORE)
    return max(size, unpacked)


class Hazards:
    """What is to be done before a document of a folder is opened; here only bombs are kept from the readers.

    `bad` has the reasons why documents (by their path below the folder) are not to be opened again: they ended a reader.
    """

    def __init__(self, bad: Mapping[str, str] | None = None) -> None:
        self.bad: Mapping[str, str] = bad or {}

    def begin(self, name: str, path: Path) -> None:
        """A document is about to be opened; Unreadable where that must not be."""
        if name in self.bad:
            raise Unreadable(self.bad[name])
        try:
            self.weighed(name, weigh(path))
        except Problem as problem:
            raise Unreadable(str(problem.facts["reason"])) from problem

    def weighed(self, name: str, work: int) -> None:
        """It is opened now, and has so many bytes to go through."""


def _bomb(unpacked: int, size: int) -> str:
    return f"it says that its {max(size, 1000) / 1000:,.0f} kB unpack to {unpacked / 1e6:,.0f} MB"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
