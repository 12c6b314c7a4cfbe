"""A mailbox file (mbox) message by message, never more than one of them in memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_QUOTED = re.compile(rb"^>(>*From )")
_ENVELOPE = re.compile(rb"From \S*.*\d")
"""A message begins with "From sender date" after a blank line (RFC 4155, appendix A)."""

_LARGEST = 64 << 20
"""Bytes of one message that are kept; what is longer can not be sent whole anyway."""


def messages_in(path: Path) -> Iterator[bytes]:
    """The bytes of each message without its envelope line, `>From ` at a line's start undone."""
    with path.open("rb") as file:
        lines: list[bytes] = []
        size, blank, begun = 0, True, False
        for line in file:
            if blank and line.startswith(b"From ") and _ENVELOPE.match(line):
                if begun:
                    yield b"".join(lines)
                lines, size, begun, blank = [], 0, True, False
                continue
            blank = line in (b"\n", b"\r\n")
            if begun and size < _LARGEST:
                lines.append(_QUOTED.sub(rb"\1", line) if line.startswith(b">") else line)
                size += len(line)
        if begun:
            yield b"".join(lines)
