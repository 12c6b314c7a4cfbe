"""The log: what happened and when, never a key, a prompt or an answer."""

from __future__ import annotations

import logging
import logging.handlers
import os
import re
from pathlib import Path

_KEY = re.compile(r"sk-ant-[A-Za-z0-9_-]+")
_BYTES, _KEPT = 1_000_000, 3


class _Discreet(logging.Filter):
    """Takes whatever looks like a key out of a record, wherever it came from."""

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if "sk-ant-" in message:
            record.msg, record.args = _KEY.sub("sk-ant-…", message), None
        return True


class _DiscreetFormatter(logging.Formatter):
    def formatException(self, ei: object) -> str:  # noqa: N802 - logging's own name
        return _KEY.sub("sk-ant-…", super().formatException(ei))  # type: ignore[arg-type]


class _Diary(logging.handlers.RotatingFileHandler):
    """Our own handler, to be told from anybody else's."""


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
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    handler = _Diary(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(_DiscreetFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.addFilter(_Discreet())
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    return path
