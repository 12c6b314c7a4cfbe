"""What a repeated question reads: a file, the newest one of a folder, or a folder of documents, and whether it is whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatch
from hashlib import blake2b
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble

SETTLES = timedelta(seconds=10)
"""A file that changed more recently than this may still be being written."""
_LOCKS = ("~$", ".~lock.", ".")
"""How names of files begin that programs keep beside an open one, or that are hidden."""


@dataclass(frozen=True, slots=True)
class Found:
    """What there is to read; `digest` tells it from what was read before, `written` that it may not be whole yet."""

    path: Path
    digest: str
    written: bool


def find(
    source: Path,
    pattern: str,
    *,
    documents: bool,
    now: datetime,
    ours: Callable[[Path], bool] = lambda _: False,
) -> Found:
    """What is to be read now; Problem FILE_MISSING, FILE_UNREADABLE, NOTHING_MATCHES.

    Names, sizes and times of change stand for the content: whole files would be read twice otherwise. In a folder what
    is `ours`, written by BatchDesk itself, is no data.
    """
    try:
        if documents and source.is_dir():
            return _found(
                source, sorted(path for path in _files(source, pattern, deep=True) if not ours(path)), now
            )
        path = _newest(source, pattern, ours) if source.is_dir() else source
        return _found(path, [path], now)
    except FileNotFoundError as gone:
        raise Problem(Trouble.FILE_MISSING, name=source.name) from gone
    except OSError as error:
        reason = error.strerror or str(error)
        raise Problem(Trouble.FILE_UNREADABLE, name=source.name, reason=reason) from error


def _newest(folder: Path, pattern: str, ours: Callable[[Path], bool]) -> Path:
    """The file that changed last; of those of one time the last by name, as dated names sort."""
    files = [
        (path.stat().st_mtime_ns, path.name, path)
        for path in _files(folder, pattern, deep=False)
        if not ours(path)
    ]
    if not files:
        raise Problem(Trouble.NOTHING_MATCHES, name=folder.name, pattern=pattern or "*")
    return max(files)[2]


def _files(folder: Path, pattern: str, *, deep: bool) -> Iterator[Path]:
    patterns = [part.strip().lower() for part in pattern.split(";") if part.strip()] or ["*"]
    for path in folder.rglob("*") if deep else folder.iterdir():
        name = path.name.lower()
        if not name.startswith(_LOCKS) and any(fnmatch(name, one) for one in patterns) and path.is_file():
            yield path


def _found(path: Path, files: list[Path], now: datetime) -> Found:
    seen, written = blake2b(digest_size=16), False
    for file in files:
        facts = file.stat()
        seen.update(f"{file}\0{facts.st_size}\0{facts.st_mtime_ns}\n".encode("utf-8", "surrogatepass"))
        changed = datetime.fromtimestamp(facts.st_mtime, UTC)
        # A drive whose clock is ahead of ours would else never be done writing.
        written = written or abs(now - changed) < SETTLES
    return Found(path, seen.hexdigest(), written)
