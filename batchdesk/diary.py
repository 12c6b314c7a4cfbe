"""The log: what happened and when, never a key, a prompt or an answer."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
import traceback
from io import TextIOWrapper
from pathlib import Path

_KEY = re.compile(r"sk-ant-[A-Za-z0-9_-]+")
_BYTES, _KEPT = 1_000_000, 3
_LINKS = 8
"""Exceptions of one chain that are told."""


class _Discreet(logging.Filter):
    """Takes whatever looks like a key out of a record, wherever it came from."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if "sk-ant-" in message:
            record.msg, record.args = _KEY.sub("sk-ant-…", message), None
        return True


class _DiscreetFormatter(logging.Formatter):
    """Tells where an exception was raised and of what kind, but not its words: they may quote a cell or an answer."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another handler's formatter may have kept the words here
        return super().format(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's own name
        error = ei[1] if isinstance(ei, tuple) else None
        lines: list[str] = []
        while isinstance(error, BaseException) and len(lines) < _LINKS:
            kind = f"{type(error).__module__}.{type(error).__qualname__}"
            frames = "".join(traceback.format_tb(error.__traceback__))
            lines.append(f"Traceback (most recent call last):\n{frames}{kind}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nraised after:\n".join(lines)


class _Diary(logging.handlers.RotatingFileHandler):
    """Our own handler, to be told from anybody else's; each file it begins is its owner's only."""

    def _open(self) -> TextIOWrapper:
        os.close(os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY, 0o600))
        return super()._open()


def start_log(folder: Path) -> Path:
    """Write the log of our own packages into a folder, rotated, readable by its owner only; returns its path."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / "batchdesk.log"
    logger = logging.getLogger("batchdesk")
    for old in [handler for handler in logger.handlers if isinstance(handler, _Diary)]:
        if old.baseFilename == str(path.absolute()):
            return path
        logger.removeHandler(old)  # another profile was opened: each has a log of its own
        old.close()
    handler = _Diary(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(_DiscreetFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(_Discreet())
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return path
