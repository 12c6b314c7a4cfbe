"""What the application and the process that reads for it say to each other: typed messages in frames over pipes."""

from __future__ import annotations

import os
from dataclasses import fields
from datetime import datetime
from pathlib import Path
from struct import Struct
from typing import IO, Any, Literal, get_type_hints

import msgspec

from batchdesk.core.cells import pack_all, unpack
from batchdesk.core.inspection import Content, Inspection, PackedRows
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.quoting import PageBox

# Never pickle: the process on the other side handles hostile files, and what it says is only data.
_HEAD = Struct("<I?")
"""A frame's length in bytes, and whether it is the last one of an answer."""


class Ask(msgspec.Struct, tag=True):
    """A call of `Reads`. `source` is a path as the system spells it; `bad` has the reasons of documents not to open."""

    what: Literal["inspect", "rows", "one", "pages", "page_texts", "draw", "places"]
    source: bytes
    choice: SourceChoice = SourceChoice()
    number: int = 0
    bad: dict[str, str] = {}
    patient: bool = False
    """Workbooks are to be read by the patient reader: the fast one ended a process over this one."""
    media_type: str = ""
    width: int = 0
    data: bytes = b""
    """A document to show: of this kind, its page `number` so many pixels wide, by its bytes (none: read `source`)."""
    quotes: list[str] = []
    """What to look for on its pages."""

    @property
    def path(self) -> Path:
        """The file or folder that is meant."""
        return Path(os.fsdecode(self.source))


class Stop(msgspec.Struct, tag=True):
    """Nobody wants the rest of the answer."""


class Begun(msgspec.Struct, tag=True):
    """A file is about to be opened; `path` is "" for the source itself, `work` the bytes there are to go through.

    `again` means that it may be asked for once more with `Ask.patient` where this process dies of it.
    """

    path: str
    work: int
    again: bool = False


class Word(msgspec.Struct, tag=True):
    """How far it is (core.progress.Progress)."""

    done: int
    total: int | None
    what: str


_SHAPE = get_type_hints(Inspection)
_Found: Any = msgspec.defstruct(
    "_Found", [(field.name, _SHAPE[field.name]) for field in fields(Inspection) if field.name != "preview"]
)
"""An inspection without its preview, whose cells are packed: msgpack alone can not tell a date from a text."""


class Found(msgspec.Struct, tag=True):
    """What `inspect` found."""

    shape: _Found
    preview: list[bytes]

    @classmethod
    def of(cls, inspection: Inspection) -> Found:
        """The message for an inspection."""
        shape = _Found(**{name: getattr(inspection, name) for name in _Found.__struct_fields__})
        return cls(shape, pack_all(inspection.preview))

    def inspection(self) -> Inspection:
        """The inspection that was meant."""
        shape = {name: getattr(self.shape, name) for name in _Found.__struct_fields__}
        return Inspection(**shape, preview=tuple(map(unpack, self.preview)))


class Block(msgspec.Struct, tag=True):
    """Rows that follow one another (core.inspection.PackedRows)."""

    first: int
    cells: list[bytes]
    places: list[int | None]
    contents: list[Content | None]

    def rows(self) -> PackedRows:
        """The rows, still packed."""
        return PackedRows(self.first, self.cells, self.places, self.contents)


class Drawn(msgspec.Struct, tag=True):
    """A page as a PNG."""

    png: bytes


class Pages(msgspec.Struct, tag=True):
    """How many pages a document has, and their texts where they were asked for."""

    count: int
    texts: list[str] = []


class Places(msgspec.Struct, tag=True):
    """Where each quote stands on the pages."""

    boxes: list[list[PageBox]]


class Trouble(msgspec.Struct, tag=True):
    """A Problem: the name of its trouble, and its facts."""

    name: str
    facts: dict[str, int | str]


class Bug(msgspec.Struct, tag=True):
    """An exception that is no Problem: its kind, and where it was raised; never its words, which may quote a cell.

    `is_ours` is False where a library raised it, as they do over files that are not what they should be.
    """

    kind: str
    trace: str
    is_ours: bool


class Done(msgspec.Struct, tag=True):
    """All rows were given."""


Answer = Begun | Word | Found | Block | Drawn | Pages | Places | Trouble | Bug | Done
LAST = (Found, Drawn, Pages, Places, Trouble, Bug, Done)

_encoder = msgspec.msgpack.Encoder()
_asks = msgspec.msgpack.Decoder(Ask | Stop)
_answers = msgspec.msgpack.Decoder(Answer)


def write(pipe: IO[bytes], message: Ask | Stop | Answer) -> None:
    """Send one message; OSError where nobody is there to take it."""
    try:
        body = _encoder.encode(message)
    except UnicodeEncodeError:  # names of files may hold what is no Unicode
        body = _encoder.encode(_clean(msgspec.to_builtins(message, builtin_types=(bytes, datetime))))
    pipe.write(_HEAD.pack(len(body), isinstance(message, LAST)) + body)
    pipe.flush()


def _clean(value: Any) -> Any:
    """With U+FFFD for each lone surrogate."""
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            return {_clean(key): _clean(inner) for key, inner in value.items()}
        case list() | tuple():
            return list(map(_clean, value))
        case _:
            return value


def read_frame(pipe: IO[bytes]) -> tuple[bytes, bool] | None:
    """One frame and whether it is the answer's last; None where the pipe ended."""
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    size, last = _HEAD.unpack(head)
    body = pipe.read(size)
    return (body, last) if len(body) == size else None


def ask_in(frame: bytes) -> Ask | Stop:
    """What the application asks."""
    return _asks.decode(frame)  # type: ignore[no-any-return]


def answer_in(frame: bytes) -> Answer:
    """What the reader says; msgspec.MsgspecError where it is no answer."""
    return _answers.decode(frame)  # type: ignore[no-any-return]
