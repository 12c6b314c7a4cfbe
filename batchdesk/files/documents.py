"""Documents in: every file of a folder is one row, with its text, its pages, or the reason why it is not sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import DOCUMENT_COLUMNS, Column, Content, Document, Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files.encodings import read_text
from batchdesk.files.extracts import Extract, Unreadable
from batchdesk.files.folders import documents_in
from batchdesk.files.html_text import read_html
from batchdesk.files.kinds import Kind, kind_of, reason_of
from batchdesk.files.pdf_text import PdfReader
from batchdesk.files.profiles import ColumnProfile
from batchdesk.files.slides_text import read_slides
from batchdesk.files.surveys import PREVIEW_ROWS
from batchdesk.files.word_text import read_word

READ_KINDS = "pdf, docx, pptx, html, md and txt"
TEXT_ENDINGS = frozenset({".txt", ".text", ".md", ".markdown", ".log", ""})

_PDF = "application/pdf"
_FULL_PAGE = 50
"""Characters per page, on average, under which a PDF is taken for a scan; a page of type has some 2,000."""

_MOST_PAGES = 600
"""Pages of a PDF in one request (API notes, section 5)."""

_LARGEST_PDF = 23_500_000
"""Bytes; base64 makes 31.3 MB of it, and a request may have 32 MB (API notes, section 5)."""

_LARGEST_TEXT = 32_000_000


@dataclass(frozen=True, slots=True)
class _Read:
    """One file, read: what is shown of it, and what would be sent."""

    document: Document
    content: Content
    warning: str = ""

    @property
    def cells(self) -> tuple[Cell, ...]:
        shown = self.document
        modified = shown.modified.astimezone().replace(tzinfo=None, microsecond=0) if shown.modified else None
        return (
            shown.name,
            shown.folder or None,
            shown.kind,
            shown.bytes,
            shown.pages,
            shown.characters,
            modified,
        )


class Documents:
    """Reads a folder of documents, or one document as a folder of one."""

    def __init__(self) -> None:
        self._pdf = PdfReader()

    def inspect(self, source: Path, choice: SourceChoice, progress: Progress) -> Inspection:
        """Every file with how it would be sent; Problem FOLDER_EMPTY, FOLDER_UNREADABLE, or the one file's own."""
        documents: list[Document] = []
        preview: list[tuple[Cell, ...]] = []
        warnings: list[str] = []
        profiles = [ColumnProfile(textual=False) for _ in DOCUMENT_COLUMNS]
        for read in self._all(source, choice, progress):
            documents.append(read.document)
            warnings += [read.warning] if read.warning else []
            for profile, cell in zip(profiles, read.cells, strict=True):
                profile.see((cell,))
            if len(preview) < PREVIEW_ROWS:
                preview.append(read.cells)
        _some_readable(source, documents)
        return Inspection(
            name=source.name or str(source),
            kind="documents",
            sheets=(),
            sheet=None,
            header_row=None,
            columns=tuple(map(_column, DOCUMENT_COLUMNS, profiles)),
            rows=len(documents),
            documents=tuple(documents),
            warnings=(*_count_problems(documents), *warnings),
            preview=tuple(preview),
        )

    def rows(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[SourceRow]:
        """One row per file with its content, in the order of `inspect`."""
        for number, read in enumerate(self._all(source, choice, progress), 1):
            yield SourceRow(number, read.cells, read.content)

    def _all(self, source: Path, choice: SourceChoice, progress: Progress) -> Iterator[_Read]:
        root, paths = (
            (source, documents_in(source)) if source.is_dir() else (source.parent, (Path(source.name),))
        )
        if not paths:
            raise Problem(Trouble.FOLDER_EMPTY, name=source.name or str(source))
        for done, path in enumerate(paths):
            progress(done, len(paths), f"reading {path.name}")
            yield self._read(root, path, choice)
        progress(len(paths), len(paths), "reading")

    def _read(self, root: Path, relative: Path, choice: SourceChoice) -> _Read:
        path = root / relative
        kind, size, extract, modified = _word_for(path, Kind.OTHER), 0, None, None
        content, warning = Content(), ""
        try:
            stat = path.stat()
            size, modified = stat.st_size, datetime.fromtimestamp(stat.st_mtime, UTC)
            found = kind_of(path)
            kind = _word_for(path, found)
            extract = self._extract(path, found)
            content = (
                _pdf_content(path, extract, choice.pdf_as) if found is Kind.PDF else _text_content(extract)
            )
            warning = _textless(path, extract) if found is Kind.PDF and not content.media_type else ""
        except Unreadable as reason:
            content = Content(problem=_sentence(str(reason)))
        except Problem as problem:
            content = Content(problem=problem.title)
        except OSError as error:
            content = Content(problem=_sentence(f"it can not be opened ({reason_of(error)})"))
        document = Document(
            name=relative.name,
            folder="" if relative.parent == Path() else relative.parent.as_posix(),
            kind=kind,
            bytes=size,
            pages=extract.pages if extract else None,
            characters=len(extract.text) if extract else None,
            sent_as="not" if content.problem else "pdf" if content.media_type else "text",
            problem=content.problem,
            modified=modified,
        )
        return _Read(document, content, warning)

    def _extract(self, path: Path, kind: Kind) -> Extract:
        if kind is Kind.EMPTY:
            raise Unreadable("it is empty")
        if kind is Kind.PROTECTED:
            raise Unreadable("it is protected with a password")
        if kind is Kind.PDF:
            return self._pdf.read(path)
        if kind in (Kind.TEXT, Kind.HTML) and path.stat().st_size > _LARGEST_TEXT:
            raise Unreadable("it is larger than the 32 MB that fit into one request")
        if kind is Kind.TEXT and path.suffix.lower() in TEXT_ENDINGS:
            return Extract(read_text(path))
        reader = {Kind.WORD: read_word, Kind.SLIDES: read_slides, Kind.HTML: read_html}.get(kind)
        if reader is None:
            what = f"a {path.suffix.lower()} file" if path.suffix else "a file like this"
            raise Unreadable(f"{what} is not a kind BatchDesk reads yet")
        return reader(path)


def _pdf_content(path: Path, extract: Extract, pdf_as: str) -> Content:
    """Its text where there is a text layer, else the file itself, unless the person chose."""
    characters = len("".join(extract.text.split()))
    scanned = characters < _FULL_PAGE * (extract.pages or 1)
    if pdf_as == "text" or (pdf_as != "pdf" and not scanned):
        if not characters:
            raise Unreadable("its pages are pictures without a text layer; send it as PDF pages instead")
        return Content(text=extract.text)
    if extract.encrypted:
        raise Unreadable(
            "it is encrypted, and the service takes no encrypted PDF; save it anew without protection"
        )
    if (extract.pages or 0) > _MOST_PAGES:
        raise Unreadable(f"it has {extract.pages:,} pages, and one request takes {_MOST_PAGES}")
    if path.stat().st_size > _LARGEST_PDF:
        raise Unreadable("it is larger than the 23 MB that fit into one request as pages")
    return Content(data=path.read_bytes(), media_type=_PDF)


def _text_content(extract: Extract) -> Content:
    if not extract.text.strip():
        raise Unreadable("it has no text in it")
    return Content(text=extract.text)


def _textless(path: Path, extract: Extract) -> str:
    """A scan among pages of text would be lost without a word."""
    if not extract.textless_pages:
        return ""
    pages = f"{extract.textless_pages} of {extract.pages} pages"
    return f"{path.name}: {pages} have no text and are left out; choose “pdf” to send the pages themselves."


def _word_for(path: Path, kind: Kind) -> str:
    """The kind in a word: what the content is, else what the ending says."""
    ending = path.suffix.lower().lstrip(".")
    if kind in (Kind.PDF, Kind.WORD, Kind.SLIDES, Kind.HTML):
        return str(kind.value)
    return {"markdown": "md", "text": "txt", "": "txt" if kind is Kind.TEXT else "file"}.get(ending, ending)


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:]}."


def _column(name: str, profile: ColumnProfile) -> Column:
    return Column(name, profile.type, profile.filled, profile.example)


def _count_problems(documents: list[Document]) -> tuple[str, ...]:
    count = sum(document.sent_as == "not" for document in documents)
    if not count:
        return ()
    return (f"{count} of {len(documents)} files can not be read and will be skipped.",)


def _some_readable(source: Path, documents: list[Document]) -> None:
    if any(document.sent_as != "not" for document in documents):
        return
    if source.is_dir():
        raise Problem(Trouble.FOLDER_UNREADABLE, name=source.name or str(source), kinds=READ_KINDS)
    reason = documents[0].problem.rstrip(".")
    if "password" in reason:
        raise Problem(Trouble.FILE_PROTECTED, name=source.name)
    if reason == "It is empty":
        raise Problem(Trouble.FILE_EMPTY, name=source.name)
    raise Problem(Trouble.FILE_DAMAGED, name=source.name, reason=reason[:1].lower() + reason[1:])
