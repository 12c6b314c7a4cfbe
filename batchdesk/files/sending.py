"""What of a document would be sent, and why not: its text, its pages, or a picture, whole or in parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Content, Document
from batchdesk.core.jobs import SourceChoice
from batchdesk.files.document_tokens import tokens_of_pages, tokens_of_picture, tokens_of_text
from batchdesk.files.extracts import Extract, Unreadable
from batchdesk.files.garbled_text import looks_garbled
from batchdesk.files.images import Picture, measure_picture, read_picture
from batchdesk.files.pdf_text import PdfReader
from batchdesk.files.splitting import page_spans, span_word, text_parts

CHOSEN_NOT = "You chose not to send it."

_PDF = "application/pdf"
_FULL_PAGE = 50
"""Characters per page, on average, under which a PDF is taken for a scan; a page of type has some 2,000."""

_MOST_PAGES = 600
"""Pages of a PDF in one request (API notes, section 6). Models with a smaller window take 100; the desk knows which."""

_LARGEST_PDF = 23_500_000
"""Bytes; base64 makes 31.3 MB of it, and a request may have 32 MB (API notes, section 6)."""


@dataclass(frozen=True, slots=True)
class Item:
    """One document before it is read: where its bytes lie, and what it is called. `part` is "attachment" or ""."""

    path: Path
    name: str
    folder: str = ""
    kind: str = "file"
    size: int = 0
    modified: datetime | None = None
    part: str = ""

    @property
    def below(self) -> str:
        """Its path below the folder, as `Document.path`."""
        return f"{self.folder}/{self.name}" if self.folder else self.name

    def wish(self, choice: SourceChoice) -> str:
        """What the person wants of it: "auto", "text", "pdf" or "not"."""
        return next((way for path, way in choice.each if path == self.below), choice.pdf_as)


@dataclass(frozen=True, slots=True)
class Piece:
    """A document or a part of one as a row: what is told of it, and how to get what is sent."""

    document: Document
    fetch: Callable[[], Content]

    @property
    def content(self) -> Content:
        """What is sent; a Content with a problem where nothing is."""
        if self.document.problem:
            return Content(problem=self.document.problem, title=self.document.name)
        try:
            return self.fetch()
        except Unreadable as reason:
            return Content(problem=sentence(str(reason)), title=self.document.name)
        except OSError as error:
            reason_why = error.strerror or error.__class__.__name__
            return Content(
                problem=sentence(f"it can not be opened ({reason_why.lower()})"), title=self.document.name
            )

    def cells(self, with_part: bool) -> tuple[Cell, ...]:
        """The row's cells, in the order of `DOCUMENT_COLUMNS`."""
        shown = self.document
        modified = shown.modified.astimezone().replace(tzinfo=None, microsecond=0) if shown.modified else None
        cells = (
            shown.name,
            shown.folder or None,
            shown.kind,
            shown.bytes,
            shown.pages,
            shown.characters,
            modified,
        )
        return (*cells, shown.part or None) if with_part else cells

    def left_out(self) -> Piece:
        """The same, not to be sent because the person chose so."""
        return replace(self, document=replace(self.document, sent_as="not", problem=CHOSEN_NOT, note=""))


def refused(item: Item, reason: str) -> Piece:
    """A row for a document that can not be read."""
    return Piece(replace(_document(item), sent_as="not", problem=sentence(reason)), Content)


def sentence(reason: str) -> str:
    """A reason as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:]}."


def text_pieces(item: Item, extract: Extract, choice: SourceChoice) -> Iterator[Piece]:
    """A text, in parts where it is long and the person wants that; Unreadable where there is none."""
    if not extract.text.strip():
        raise Unreadable("it has no text in it")
    if extract.page_texts:
        spans = page_spans(len(extract.page_texts), choice.split_pages)
        texts = ["\n\n".join(filter(None, extract.page_texts[first - 1 : last])) for first, last in spans]
        named = [span_word("slide", first, last) for first, last in spans]
        counts = [last - first + 1 for first, last in spans]
    else:
        texts = text_parts(extract.text, choice.split_pages)
        named = [f"part {number} of {len(texts)}" for number in range(1, len(texts) + 1)]
        counts = []
    if len(texts) == 1:
        yield _text_piece(item, extract.text, extract.pages, extract.note)
        return
    for index, (text, part) in enumerate(zip(texts, named, strict=True)):
        yield _text_piece(_part(item, part), text, counts[index] if counts else None, extract.note)


def pdf_pieces(item: Item, extract: Extract, choice: SourceChoice, reader: PdfReader) -> Iterator[Piece]:
    """A PDF as its text or its pages, in parts where it is long and the person wants that."""
    spans = page_spans(extract.pages or 0, choice.split_pages)
    whole = _Pdf(item, extract, len(spans) == 1, reader)
    as_pages = whole.as_pages(item.wish(choice))
    for first, last in spans:
        yield whole.piece(first, last, as_pages)


def picture_pieces(item: Item) -> Iterator[Piece]:
    """A picture, or the pages of a TIFF as a PDF; Unreadable where it is damaged or too large."""
    picture = measure_picture(item.path)
    if picture.media_type != _PDF:
        tokens = tokens_of_picture(picture.width, picture.height)
        shown = replace(_document(item), sent_as="image", page_tokens=tokens)
        yield Piece(shown, partial(_picture, item))
        return
    document = replace(
        _document(item), pages=picture.frames, page_tokens=tokens_of_pages(picture.frames, ""), sent_as="pdf"
    )
    problem = _pages_problem(picture.frames, len(picture.data), encrypted=False)
    if problem:
        document = replace(document, sent_as="not", problem=sentence(problem), page_tokens=None)
    yield Piece(document, partial(_picture, item))


def _picture(item: Item) -> Content:
    picture: Picture = read_picture(item.path)
    return Content(data=picture.data, media_type=picture.media_type, title=item.name)


def _part(item: Item, part: str) -> Item:
    return replace(item, part=", ".join(filter(None, (item.part, part))))


def _document(item: Item) -> Document:
    return Document(
        name=item.name,
        folder=item.folder,
        kind=item.kind,
        bytes=item.size,
        pages=None,
        characters=None,
        sent_as="text",
        problem="",
        modified=item.modified,
        part=item.part,
    )


def _text_piece(item: Item, text: str, pages: int | None, note: str) -> Piece:
    document = replace(
        _document(item),
        pages=pages,
        characters=len(text),
        note=sentence(note) if note else "",
        text_tokens=tokens_of_text(text),
    )
    return Piece(document, partial(Content, text=text, title=_title(item)))


def _title(item: Item) -> str:
    """The file's name with the part of it, as the model is told and citations name it."""
    part = item.part.removeprefix("attachment").removeprefix(", ")
    return f"{item.name}, {part}" if part else item.name


class _Pdf:
    """A PDF's text and pages, and which of them is sent."""

    def __init__(self, item: Item, extract: Extract, whole: bool, reader: PdfReader) -> None:
        self._item = item
        self._extract = extract
        self._whole = whole
        self._reader = reader
        self._letters = sum(map(len, extract.text.split()))
        self._garbled = looks_garbled(extract.text)

    def as_pages(self, wish: str) -> bool:
        """Text where there is a text layer that reads well, else the pages, unless the person chose."""
        scanned = self._letters < _FULL_PAGE * (self._extract.pages or 1)
        return wish == "pdf" or (wish not in ("text", "pdf") and (scanned or self._garbled))

    def piece(self, first: int, last: int, as_pages: bool) -> Piece:
        texts = self._extract.page_texts[first - 1 : last]
        text = "\n\n".join(filter(None, texts))
        item = self._item if self._whole else _part(self._item, span_word("page", first, last))
        trouble = self._no_pages(first, last, as_pages)
        problem = trouble if as_pages else "" if text.strip() else self._no_text()
        document = replace(
            _document(item),
            pages=last - first + 1 if self._extract.pages else 0,
            characters=len(text),
            sent_as="not" if problem else "pdf" if as_pages else "text",
            problem=sentence(problem) if problem else "",
            note="" if problem else self._note(texts, as_pages),
            text_tokens=tokens_of_text(text) if text.strip() else None,
            page_tokens=None if trouble else tokens_of_pages(len(texts), text),
        )
        if as_pages:
            return Piece(document, partial(self._bytes, first, last, _title(item)))
        return Piece(document, partial(Content, text=text, title=_title(item)))

    def _bytes(self, first: int, last: int, title: str) -> Content:
        data = self._item.path.read_bytes() if self._whole else self._reader.cut(self._item.path, first, last)
        return Content(data=data, media_type=_PDF, title=title, pages=last - first + 1)

    def _no_pages(self, first: int, last: int, as_pages: bool) -> str:
        """Why these pages can not be sent as such, "" where they can; a part of a large file is cut out to know."""
        size = self._item.size
        if as_pages and not self._whole and size > _LARGEST_PDF and not self._extract.encrypted:
            size = len(self._reader.cut(self._item.path, first, last))
        return _pages_problem(last - first + 1, size, self._extract.encrypted, garbled=self._garbled)

    def _no_text(self) -> str:
        return (
            f"{'its' if self._whole else 'these'} pages are pictures without a text layer;"
            " send it as PDF pages instead"
        )

    def _note(self, texts: tuple[str, ...], as_pages: bool) -> str:
        if self._garbled:
            way = "so its pages are sent" if as_pages else "look inside, or send its pages instead"
            return f"Its text looks garbled; {way}."
        missing = sum(not text for text in texts)
        if as_pages or not missing:
            return ""
        return (
            f"{missing} of {len(texts)} pages {'has no text and is' if missing == 1 else 'have no text and are'} left out;"
            " choose “pdf” to send the pages themselves."
        )


def _pages_problem(pages: int, size: int, encrypted: bool, garbled: bool = False) -> str:
    because = "its text is garbled, and " if garbled else ""
    if encrypted:
        return f"{because}it is encrypted, and the service takes no encrypted PDF; save it anew without protection"
    if pages > _MOST_PAGES:
        return f"{because}it has {pages:,} pages, and one request takes {_MOST_PAGES}; split it by pages"
    if size > _LARGEST_PDF:
        return f"{because}it is larger than the 23 MB that fit into one request as pages; split it by pages"
    return ""
