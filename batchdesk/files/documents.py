"""Documents in: every file of a folder is one row, with its text, its pages, or the reason why it is not sent.

Where the person wants it, a long document is several rows (`splitting`) and the attachments of a mail are rows of their
own; each message of a mailbox always is one. Such rows have the path of what they came from as their folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import DOCUMENT_COLUMNS, Column, Document, Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.files.document_readers import READ_KINDS, TEXT_ENDINGS, read_document, word_for
from batchdesk.files.extracts import Attachment, Extract, Mail, Unreadable
from batchdesk.files.folders import documents_in
from batchdesk.files.kinds import Kind, kind_of, read_head, reason_of
from batchdesk.files.mail import as_name, header_of, mail_of, read_mail
from batchdesk.files.mailboxes import messages_in
from batchdesk.files.outlook_mail import read_outlook
from batchdesk.files.pdf_text import PdfReader
from batchdesk.files.profiles import ColumnProfile
from batchdesk.files.sending import CHOSEN_NOT, Item, Piece, pdf_pieces, picture_pieces, refused, text_pieces
from batchdesk.files.surveys import PREVIEW_ROWS
from batchdesk.files.weighing import Hazards

__all__ = ["PART_COLUMN", "READ_KINDS", "TEXT_ENDINGS", "Documents"]

PART_COLUMN = "part"
"""A further column where documents are split or attachments are rows."""

_DEEPEST = 3
"""Mails within mails whose attachments become rows."""

_LARGEST_MAIL = 64_000_000
"""Bytes; a mail is taken apart in memory, which needs some four times as much."""

_CONVERSION_WORK = 60_000_000
"""What a conversion by LibreOffice counts for where the time of readers is watched: about a minute."""

_NOTES_TOLD = 5


class Documents:
    """Reads a folder of documents, or one document as a folder of one.

    `hazards` is told of each document before it is opened, and may forbid it.
    """

    def __init__(self, hazards: Hazards | None = None) -> None:
        self.hazards = hazards or Hazards()
        self._pdf = PdfReader()

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """Every document with how it would be sent.

        Problem FOLDER_EMPTY, FOLDER_UNREADABLE, USAGE where no file fits the choice, or the one file's own.
        """
        names = _columns(choice)
        documents: list[Document] = []
        preview: list[tuple[Cell, ...]] = []
        profiles = [ColumnProfile(textual=False) for _ in names]
        for piece in self._all(source, choice, progress):
            documents.append(piece.document)
            cells = piece.cells(len(names) > len(DOCUMENT_COLUMNS))
            for profile, cell in zip(profiles, cells, strict=True):
                profile.see((cell,))
            if len(preview) < PREVIEW_ROWS:
                preview.append(cells)
        _some_readable(source, documents)
        return Inspection(
            name=source.name or str(source),
            kind="documents",
            sheets=(),
            sheet=None,
            header_row=None,
            columns=tuple(map(_column, names, profiles)),
            rows=len(documents),
            documents=tuple(documents),
            warnings=document_warnings(documents),
            preview=tuple(preview),
        )

    def rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        """One row per document with its content, in the order of `inspect`."""
        for number, piece in enumerate(self._all(source, choice, progress), 1):
            yield _row(number, piece, choice)

    def one(self, source: Path, choice: SourceChoice, number: int) -> SourceRow | None:
        """The row of this number (from 1), without reading other documents where each file is one row."""
        root, paths = _listed(source, choice)
        alone = not (choice.split_pages or choice.attachments)
        if (
            alone
            and 1 <= number <= len(paths)
            and not any(_is_mailbox(root / path) for path in paths[:number])
        ):
            pieces = self._pieces(_item(root, paths[number - 1]), choice, lambda: None, 0)
            return _row(number, next(pieces), choice)
        return next((row for row in self.rows(source, choice, quiet) if row.number == number), None)

    def single(self, item: Item, choice: SourceChoice, tick: Callable[[], None]) -> Piece:
        """One document as one row, whole: what a cell of a table names."""
        whole = replace(choice, split_pages=0, attachments=False)
        if _is_mailbox(item.path):
            return refused(item, "it is a mailbox of many messages; load it by itself")
        return next(self._pieces(item, whole, tick, 0))

    def _all(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[Piece]:
        root, paths = _listed(source, choice)
        if not paths:
            raise _no_files(source, choice)
        for done, path in enumerate(paths):

            def tick(done: int = done, name: str = path.name) -> None:
                progress(done, len(paths), f"reading {name}")

            tick()
            yield from self._pieces(_item(root, path), choice, tick, 0)
        progress(len(paths), len(paths), "reading")

    def _pieces(
        self, item: Item, choice: SourceChoice, tick: Callable[[], None], depth: int
    ) -> Iterator[Piece]:
        """The rows of one file: at least one."""
        wished_off = item.wish(choice) == "not"
        for piece in self._read(item, choice, tick, depth):
            own = piece.document.path == item.below
            yield piece.left_out() if wished_off and own and not piece.document.problem else piece

    def _read(
        self, item: Item, choice: SourceChoice, tick: Callable[[], None], depth: int
    ) -> Iterator[Piece]:
        try:
            if item.path.exists() and not item.path.is_file():
                # Opening a pipe would wait for whoever writes into it.
                raise Unreadable("it is not a file")
            self.hazards.begin(item.below, item.path)
            kind = kind_of(item.path)
            item = replace(item, kind=word_for(item.name, kind), size=item.path.stat().st_size)
            if kind is Kind.PDF:
                yield from pdf_pieces(item, self._pdf.read(item.path, tick), choice, self._pdf)
            elif kind is Kind.IMAGE:
                yield from picture_pieces(item)
            elif kind in (Kind.MAIL, Kind.OUTLOOK):
                yield from self._mail(item, _mail_in(item, kind), choice, tick, depth)
            elif kind is Kind.MBOX:
                yield from self._mailbox(item, choice, tick)
            else:
                if kind is Kind.DOC:
                    self.hazards.weighed(item.below, _CONVERSION_WORK)
                yield from text_pieces(item, read_document(item.path, item.name, kind, tick), choice)
        except Unreadable as reason:
            yield refused(item, str(reason))
        except Problem as problem:
            yield refused(item, problem.title.rstrip("."))
        except OSError as error:
            yield refused(item, f"it can not be opened ({reason_of(error)})")

    def _mail(
        self, item: Item, mail: Mail, choice: SourceChoice, tick: Callable[[], None], depth: int
    ) -> Iterator[Piece]:
        yield from text_pieces(item, Extract(mail.text, note=mail.note), choice)
        if choice.attachments and mail.attachments and depth < _DEEPEST:
            with TemporaryDirectory(prefix="batchdesk-") as place:
                for inner, attachment in _named(item, mail, Path(place)):
                    tick()
                    yield from self._attached(inner, attachment, choice, tick, depth + 1)

    def _attached(
        self, item: Item, attachment: Attachment, choice: SourceChoice, tick: Callable[[], None], depth: int
    ) -> Iterator[Piece]:
        if attachment.problem:
            yield refused(replace(item, kind=word_for(item.name, Kind.OTHER)), attachment.problem)
            return
        item.path.write_bytes(attachment.data)
        yield from self._pieces(item, choice, tick, depth)
        item.path.unlink()

    def _mailbox(self, item: Item, choice: SourceChoice, tick: Callable[[], None]) -> Iterator[Piece]:
        number = 0
        for number, data in enumerate(messages_in(item.path), 1):
            tick()
            name = as_name(f"message {number} - {header_of(data, 'Subject')[:80]}".rstrip("- "))
            one = Item(item.path, name, item.below, "eml", len(data), item.modified)
            yield from self._message(one, data, choice, tick)
        if not number:
            raise Unreadable("it has no messages in it")

    def _message(
        self, item: Item, data: bytes, choice: SourceChoice, tick: Callable[[], None]
    ) -> Iterator[Piece]:
        """A message of a mailbox is a mail whatever its first lines look like."""
        wished_off = item.wish(choice) == "not"
        try:
            for piece in self._mail(item, mail_of(data), choice, tick, 0):
                own = piece.document.path == item.below
                yield piece.left_out() if wished_off and own else piece
        except Unreadable as reason:
            yield refused(item, str(reason))


def document_warnings(documents: Sequence[Document]) -> tuple[str, ...]:
    """What is to be said of them all: how many can not be read, and what is doubtful of the first few."""
    said = []
    bad = sum(document.sent_as == "not" and document.problem != CHOSEN_NOT for document in documents)
    if bad:
        said.append(f"{bad} of {len(documents)} files can not be read and will be skipped.")
    noted = [document for document in documents if document.note]
    said += [f"{one.name}: {one.note}" for one in noted[:_NOTES_TOLD]]
    if len(noted) > _NOTES_TOLD:
        said.append(f"{len(noted) - _NOTES_TOLD} more files have a note of this kind; see the list of files.")
    return tuple(said)


def _mail_in(item: Item, kind: Kind) -> Mail:
    if item.size > _LARGEST_MAIL:
        raise Unreadable("it is larger than the 64 MB that BatchDesk reads of a mail")
    return read_outlook(item.path) if kind is Kind.OUTLOOK else read_mail(item.path)


def _columns(choice: SourceChoice) -> tuple[str, ...]:
    return (*DOCUMENT_COLUMNS, PART_COLUMN) if choice.split_pages or choice.attachments else DOCUMENT_COLUMNS


def _row(number: int, piece: Piece, choice: SourceChoice) -> SourceRow:
    return SourceRow(number, piece.cells(len(_columns(choice)) > len(DOCUMENT_COLUMNS)), piece.content)


def _listed(source: Path, choice: SourceChoice) -> tuple[Path, tuple[Path, ...]]:
    if source.is_dir():
        return source, documents_in(source, subfolders=choice.subfolders, patterns=choice.patterns)
    return source.parent, (Path(source.name),)


def _no_files(source: Path, choice: SourceChoice) -> Problem:
    """Nothing to read, although the folder may hold files that the person's choice passes over."""
    name = source.name or str(source)
    anything = choice.patterns or not choice.subfolders
    if not (anything and documents_in(source)):
        return Problem(Trouble.FOLDER_EMPTY, name=name)
    wanted = (
        f"fits {' or '.join(f'“{pattern}”' for pattern in choice.patterns)}"
        if choice.patterns
        else "is there"
    )
    where = "" if choice.subfolders else " outside its subfolders"
    return Problem(
        Trouble.USAGE,
        reason=f"No file of the folder “{name}”{where} {wanted}",
        mend="Change which of its files are wanted, or take the subfolders, too.",
    )


def _item(root: Path, relative: Path) -> Item:
    folder = "" if relative.parent == Path() else relative.parent.as_posix()
    return with_facts(Item(root / relative, relative.name, folder, word_for(relative.name, Kind.OTHER)))


def with_facts(item: Item) -> Item:
    """The item with its size and when it was changed, where the file can be asked for them."""
    try:
        stat = item.path.stat()
        return replace(item, size=stat.st_size, modified=datetime.fromtimestamp(stat.st_mtime, UTC))
    except (OSError, ValueError, OverflowError):
        return item


def _is_mailbox(path: Path) -> bool:
    try:
        return read_head(path, 8).lstrip(b"\xef\xbb\xbf").startswith(b"From ") and kind_of(path) is Kind.MBOX
    except Problem:
        return False


def _named(mail_item: Item, mail: Mail, place: Path) -> Iterator[tuple[Item, Attachment]]:
    """Each attachment under a name that no other one of its mail has."""
    taken: set[str] = set()
    for number, attachment in enumerate(mail.attachments, 1):
        name = attachment.name
        while name.casefold() in taken:
            stem, dot, ending = attachment.name.rpartition(".")
            name = f"{stem} ({number}).{ending}" if dot else f"{attachment.name} ({number})"
            number += 1
        taken.add(name.casefold())
        # Its own name might be one that this system's folders can not hold.
        path = place / f"{number}{PurePath(name).suffix if PurePath(name).suffix.isascii() else ''}"
        yield (
            Item(
                path,
                name,
                mail_item.below,
                size=len(attachment.data),
                modified=mail_item.modified,
                part="attachment",
            ),
            attachment,
        )


def _column(name: str, profile: ColumnProfile) -> Column:
    return Column(name, profile.type, profile.filled, profile.example)


def _some_readable(source: Path, documents: list[Document]) -> None:
    """Problem where nothing can be read; a folder out of which the person chose nothing is no trouble."""
    if any(document.sent_as != "not" or document.problem == CHOSEN_NOT for document in documents):
        return
    if source.is_dir():
        raise Problem(Trouble.FOLDER_UNREADABLE, name=source.name or str(source), kinds=READ_KINDS)
    reason = documents[0].problem.rstrip(".")
    if "password" in reason:
        raise Problem(Trouble.FILE_PROTECTED, name=source.name)
    if reason == "It is empty":
        raise Problem(Trouble.FILE_EMPTY, name=source.name)
    raise Problem(Trouble.FILE_DAMAGED, name=source.name, reason=reason[:1].lower() + reason[1:])
