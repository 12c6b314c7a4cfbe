"""Which files of a folder are the person's documents, and in what order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from fnmatch import translate
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.kinds import reason_of

_NOT_DOCUMENTS = frozenset({"thumbs.db", "desktop.ini", "__macosx", "icon\r"})
_DIGITS = re.compile(r"(\d+)")


def documents_in(folder: Path, *, subfolders: bool = True, patterns: Sequence[str] = ()) -> tuple[Path, ...]:
    """Every file below the folder as a path relative to it, "2.pdf" before "10.pdf".

    Hidden files, lock files of open documents and what systems leave behind are passed over; links to folders are
    not followed. Shell patterns ("*.pdf", "2024/*") are held against the name and against the whole relative path,
    capitals and small letters alike; a file is taken where one of them fits. Problem FILE_UNREADABLE where the folder
    itself can not be listed.
    """
    wanted = _wanted(patterns)
    found = (path for path in _walk(folder, subfolders) if wanted is None or _fits(path, wanted))
    return tuple(sorted(found, key=_natural))


def _wanted(patterns: Sequence[str]) -> re.Pattern[str] | None:
    told = [pattern.strip().replace("\\", "/") for pattern in patterns if pattern.strip()]
    return re.compile("|".join(map(translate, told)), re.IGNORECASE) if told else None


def _fits(path: Path, wanted: re.Pattern[str]) -> bool:
    return bool(wanted.match(path.name) or wanted.match(path.as_posix()))


def _walk(folder: Path, subfolders: bool) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        if Path(error.filename) == folder:
            raise Problem(Trouble.FILE_UNREADABLE, name=folder.name, reason=reason_of(error)) from error

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if subfolders and _is_document(name)]
        for name in files:
            if _is_document(name):
                yield (Path(place) / name).relative_to(folder)


def _is_document(name: str) -> bool:
    return not name.startswith((".", "~$")) and name.lower() not in _NOT_DOCUMENTS


def _natural(path: Path) -> list[list[tuple[int, int, str]]]:
    return [
        [
            (0, int(piece), "") if piece.isdecimal() else (1, 0, piece.casefold())
            for piece in _DIGITS.split(part)
        ]
        for part in path.parts
    ]
