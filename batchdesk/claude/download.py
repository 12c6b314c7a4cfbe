"""Writes streamed results to disk."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress

if TYPE_CHECKING:
    import httpx2

BLOCK = 1 << 16
WHAT = "downloading the answers"


def save(response: httpx2.Response, target: Path, progress: Progress) -> None:
    """Stream a body into `target` and sync it to disk; nothing is left there when it did not come whole.

    Progress counts bytes as they travel, so that it fits the announced length of a compressed body too.
    Problem DISK_FULL or PROFILE_UNUSABLE; whatever breaks the stream, or stops the task, passes through.
    """
    try:
        _write(response, target, progress)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise _unwritten(target, error) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _write(response: httpx2.Response, target: Path, progress: Progress) -> None:
    total = _length(response.headers.get("content-length", ""))
    progress(0, total, WHAT)
    with target.open("wb") as file:
        for block in response.iter_bytes(BLOCK):
            file.write(block)
            progress(response.num_bytes_downloaded, total, WHAT)
        file.flush()
        os.fsync(file.fileno())


def _length(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _unwritten(target: Path, error: OSError) -> Problem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem(Trouble.DISK_FULL, name=target.name)
    reason = (error.strerror or "it can not be opened").lower()
    return Problem(Trouble.PROFILE_UNUSABLE, reason=f"“{target.name}” in it can not be written ({reason})")
