"""Jobs that were begun and not sent, as one small JSON file each in the profile; never a key, never an answer."""

from __future__ import annotations

import json
import logging
import os
import re
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.begun_api import Begun

FOLDER = "unfinished"
UNDO_SECONDS = 24 * 60 * 60
_log = logging.getLogger(__name__)
_SUFFIX, _DISCARDED = ".json", ".discarded"
_ID = re.compile(r"[A-Za-z0-9-]{1,64}")


class BegunJobs:
    """`desk.begun_api.BegunApi` over a folder; safe to be called from several threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def keep(self, begun: Begun) -> None:
        text = json.dumps(
            asdict(begun), default=_written, indent=1
        )  # ASCII: a path may hold what is no Unicode
        target = self._path(begun.id)
        beside = target.with_name(f".{target.name}.new")
        with self._lock:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                handle = os.open(beside, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
                with os.fdopen(handle, "w", encoding="ascii") as out:
                    out.write(text)
                    out.flush()
                    os.fsync(out.fileno())
                beside.replace(target)
            except OSError as error:
                raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error

    def all(self) -> tuple[Begun, ...]:
        found = (_read(path) for path in self._folder.glob(f"*{_SUFFIX}") if not path.name.startswith("."))
        known = (begun for begun in found if begun is not None)
        return tuple(sorted(known, key=lambda begun: begun.changed_at, reverse=True))

    def discard(self, id_: str) -> None:
        self._empty_trash()
        self._rename(self._path(id_), self._discarded(id_))

    def restore(self, id_: str) -> None:
        self._rename(self._discarded(id_), self._path(id_))

    def forget(self, id_: str) -> None:
        with self._lock:
            for path in (self._path(id_), self._discarded(id_)):
                path.unlink(missing_ok=True)

    def _empty_trash(self) -> None:
        """Nobody takes back what was discarded long ago."""
        for gone in self._folder.glob(f"*{_DISCARDED}"):
            with suppress(OSError):
                if time.time() - gone.stat().st_mtime > UNDO_SECONDS:
                    gone.unlink()

    def _rename(self, path: Path, to: Path) -> None:
        with self._lock:
            try:
                path.replace(to)
                os.utime(to)  # from now on it can be taken back for a while
            except FileNotFoundError:
                return
            except OSError as error:
                raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error

    def _path(self, id_: str) -> Path:
        if not _ID.fullmatch(id_):
            raise ValueError(f"no id of something begun: {id_!r}")
        return self._folder / f"{id_}{_SUFFIX}"

    def _discarded(self, id_: str) -> Path:
        return self._path(id_).with_suffix(_DISCARDED)


def _written(value: object) -> str:
    match value:
        case datetime():
            return value.isoformat()
        case Path() | Decimal():
            return str(value)
        case _:
            raise TypeError(f"not to be kept: {type(value).__name__}")


def _read(path: Path) -> Begun | None:
    """What a file holds; None (and a word in the log) where it is no longer understood."""
    try:
        return msgspec.convert(
            json.loads(path.read_text(encoding="ascii")), Begun, dec_hook=_made, strict=False
        )
    except (OSError, ValueError) as error:
        _log.warning("something begun is not readable and is left out: %s", type(error).__name__)
        return None


def _made(kind: type, value: Any) -> Any:
    if issubclass(kind, Path):
        return kind(str(value))
    raise NotImplementedError(kind)
