"""What was taken out of one document."""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass
from zipfile import BadZipFile

_TRAILING = re.compile(r"[ \t\u00a0]+\n")
_GAP = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Extract:
    """A document's text; `pages` where it has such, and how many of them hold no text."""

    text: str
    pages: int | None = None
    textless_pages: int = 0
    encrypted: bool = False
    """It opens, but its bytes are encrypted; the service takes no such PDF (API notes, section 6)."""
    page_texts: tuple[str, ...] = ()
    """The text of each page, where a document has pages that can be parted (PDF)."""
    note: str = ""
    """What is doubtful of it, as a sentence without its stop and beginning small."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came within a document: its name without any folder, and its bytes or why there are none."""

    name: str
    data: bytes
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """A message as text (headers, names of the attachments, body), and the attachments themselves."""

    text: str
    attachments: tuple[Attachment, ...] = ()
    subject: str = ""
    note: str = ""


class Unreadable(Exception):
    """A document that gives no text; its argument says why, to stand after "This file is not sent: "."""


DAMAGE = (
    BadZipFile,
    zlib.error,
    struct.error,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    EOFError,
    OSError,
    RuntimeError,
    SyntaxError,
)
"""What libraries raise over a damaged file, besides errors of their own; each was seen with mutated files."""


def tidy(text: str) -> str:
    """The text without spaces at line ends and without more than one blank line in a row."""
    return _GAP.sub("\n\n", _TRAILING.sub("\n", text + "\n")).strip("\n")


def table_text(rows: list[list[str]]) -> str:
    """A table as lines with | between the cells; line breaks within a cell become spaces."""
    lines = [[" ".join(cell.split()) for cell in row] for row in rows]
    return "\n".join(" | ".join(line) for line in lines if any(line))
