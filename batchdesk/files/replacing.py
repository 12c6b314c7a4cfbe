"""A file written beside its target and moved into place, so that the old one is whole until the new one is."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.kinds import reason_of

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})

_NAME = 200
"""Bytes of the target's name in that of the new file; most systems take 255 (NAME_MAX), whatever the letters."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give the path of a hidden new file in the target's folder; move it over the target when all went well.

    Problem TARGET_UNWRITABLE or DISK_FULL; whatever goes wrong, the new file is removed and the target untouched.
    """
    target = Path(os.path.realpath(target))
    _check(target)
    short = target.name.encode(errors="replace")[:_NAME].decode(errors="ignore")
    draft = target.with_name(f".{short}.{secrets.token_hex(4)}.part")
    try:
        with _told(target):
            os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            yield draft
            _sync(draft)
            if target.exists():
                shutil.copymode(target, draft)
            draft.replace(target)
            _sync_folder(target.parent)
    finally:
        with suppress(OSError):
            draft.unlink()


def unwritable(target: Path, reason: str) -> Problem:
    """TARGET_UNWRITABLE with its reason, which stands within a sentence."""
    return Problem(Trouble.TARGET_UNWRITABLE, name=target.name, reason=reason)


def _check(target: Path) -> None:
    """Say no before the work is done; on Windows a workbook open in Excel already refuses to be opened."""
    if not target.parent.is_dir():
        raise unwritable(target, f"the folder “{target.parent}” does not exist")
    if target.is_dir():
        raise unwritable(target, "a folder has this name")
    if not target.exists():
        return
    if not target.stat().st_mode & 0o222:
        raise unwritable(target, "it is read-only")
    with _told(target):
        target.open("r+b").close()


@contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Problem(Trouble.DISK_FULL, name=target.name) from error
        reason = "it is open in another program" if _in_use(error) else reason_of(error)
        raise unwritable(target, reason) from error


def _in_use(error: OSError) -> bool:
    """Windows: sharing violation 32, lock violation 33 (System Error Codes)."""
    return getattr(error, "winerror", None) in (32, 33)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """So that the new name survives a power cut; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network drives refuse it
            os.fsync(handle)
    finally:
        os.close(handle)
