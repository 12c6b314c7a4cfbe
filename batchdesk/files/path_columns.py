"""A table whose column names files: each row has its cells and the document that its cell names.

One row stays one row: long documents are not split here and attachments are not taken out. Only files on this computer
are opened, and only those that the table names: a web or network address in it is told, never fetched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from batchdesk.core.cells import show
from batchdesk.core.inspection import Content, Document, Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files.documents import Documents, document_warnings, with_facts
from batchdesk.files.extracts import Unreadable
from batchdesk.files.sending import Item, Piece, refused

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_LONGEST = 4_096
"""Characters of a path; what is longer is a text in the wrong column."""


class NamedDocuments:
    """The documents that one column of one table names; `names` are the table's column names."""

    def __init__(
        self, documents: Documents, source: Path, choice: SourceChoice, names: tuple[str, ...]
    ) -> None:
        self._documents = documents
        self._folder = source.parent
        self._choice = choice
        self._column = _column(names, choice.path_column)
        self._last: tuple[str, Piece, Content] | None = None

    def inspect(self, found: Inspection, rows: Iterator[SourceRow], progress: Progress) -> Inspection:
        """What is in the table, with one document for each row, in the rows' order."""
        known: dict[str, Document] = {}
        documents = []
        for done, row in enumerate(rows):
            told = self._told(row)
            if told not in known:
                known[told] = self._piece(told, _tick(progress, done, found.rows, told)).document
            documents.append(known[told])
        return replace(
            found, documents=tuple(documents), warnings=(*found.warnings, *_warnings(documents, known))
        )

    def rows(self, rows: Iterator[SourceRow], total: int, progress: Progress) -> Iterator[SourceRow]:
        """The table's rows, each with its document."""
        for done, row in enumerate(rows):
            yield self.filled(row, _tick(progress, done, total, self._told(row)))

    def filled(self, row: SourceRow, tick: Callable[[], None]) -> SourceRow:
        """The row with its document; rows that follow one another often name the same one."""
        told = self._told(row)
        if self._last is None or self._last[0] != told:
            piece = self._piece(told, tick)
            self._last = (told, piece, piece.content)
        return replace(row, content=self._last[2])

    def _told(self, row: SourceRow) -> str:
        return show(row.cells[self._column]).strip().strip('"').strip()

    def _piece(self, told: str, tick: Callable[[], None]) -> Piece:
        tick()
        item = Item(Path(), PurePosixPath(told.replace("\\", "/")).name or told, _parent(told))
        try:
            item = with_facts(replace(item, path=_found(told, self._folder)))
        except Unreadable as reason:
            return refused(item, str(reason).rstrip("."))
        return self._documents.single(item, self._choice, tick)


def _column(names: tuple[str, ...], wanted: str) -> int:
    if wanted in names:
        return names.index(wanted)
    raise Problem(
        Trouble.USAGE,
        reason=f"The table has no column “{wanted}”",
        mend=f"Name the column that holds the files; there are: {', '.join(names)}.",
    )


def _tick(progress: Progress, done: int, total: int | None, told: str) -> Callable[[], None]:
    return lambda: progress(done, total, f"reading {told}")


def _parent(told: str) -> str:
    parent = str(PurePosixPath(told.replace("\\", "/")).parent)
    return "" if parent in (".", "/") else parent


def _found(told: str, folder: Path) -> Path:
    """The file that a cell names; Unreadable with a reason where there is none that may be opened."""
    if not told:
        raise Unreadable("the row names no file")
    if len(told) > _LONGEST or "\0" in told or "\n" in told:
        raise Unreadable("the cell holds a text that can not be the name of a file")
    path = _path(told)
    try:
        for one in (path, path.replace("\\", "/")):
            place = folder / Path(one).expanduser()
            if place.is_file():
                return place
            if place.is_dir():
                raise Unreadable(f"“{told}” is a folder, not a file")
    except (OSError, ValueError, RuntimeError) as error:
        raise Unreadable(f"there is no file “{told}”") from error
    raise Unreadable(f"there is no file “{told}”")


def _path(told: str) -> str:
    if told.lower().startswith("file:"):
        address = urlsplit(told)
        if address.netloc.lower() not in ("", "localhost"):
            raise Unreadable(f"“{told}” lies on another computer; copy it here or give its drive letter")
        return (
            url2pathname(address.path)
            if "%" in address.path or ":" in address.path
            else unquote(address.path)
        )
    if _ADDRESS.match(told) or told.lower().startswith(("www.", "mailto:")):
        raise Unreadable(f"“{told}” is a web address, not a file on this computer")
    if told.startswith(("\\\\", "//")):
        # Asking another computer for a file signs in there, which a table from elsewhere must not bring about.
        raise Unreadable(f"“{told}” lies on another computer; copy it here or give its drive letter")
    return told


def _warnings(documents: list[Document], known: dict[str, Document]) -> tuple[str, ...]:
    nameless = sum(not document.name for document in documents)
    bad = sum(document.sent_as == "not" and bool(document.name) for document in documents)
    said = []
    if bad:
        said.append(f"{bad} of {len(documents)} rows name a file that can not be read and will be skipped.")
    if nameless:
        said.append(f"{nameless} of {len(documents)} rows name no file and will be skipped.")
    readable = [document for document in known.values() if document.sent_as != "not"]
    return (*said, *document_warnings(readable))
