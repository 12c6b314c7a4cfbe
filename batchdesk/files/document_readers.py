"""Which reader gives the text of which kind of document, and what the kinds are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path, PurePath

from batchdesk.files.doc_text import read_doc
from batchdesk.files.encodings import read_text
from batchdesk.files.extracts import Extract, Unreadable
from batchdesk.files.html_text import read_html
from batchdesk.files.kinds import Kind
from batchdesk.files.odt_text import read_odt
from batchdesk.files.rtf_text import read_rtf
from batchdesk.files.slides_text import read_slides
from batchdesk.files.word_text import read_word
from batchdesk.files.workbook_text import read_workbook

READ_KINDS = (
    "pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp"
    " and heic"
)

TEXT_ENDINGS = frozenset({".txt", ".text", ".md", ".markdown", ".log", ""})
"""Endings of texts that are read as a document when given alone."""

_TEXT_IN_FOLDER = TEXT_ENDINGS | frozenset(
    [
        ".csv",
        ".tsv",
        ".tab",
        ".json",
        ".jsonl",
        ".ndjson",
        ".xml",
        ".yaml",
        ".yml",
        ".rst",
        ".tex",
        ".srt",
        ".vtt",
        ".ics",
        ".vcf",
    ]
)
"""Within a folder also these are read as the text they are; the scripts and styles of a saved web page are not."""

_LARGEST_TEXT = 32_000_000
"""Bytes of one request (API notes, section 1.4 and 6)."""

_NAMED_BY_CONTENT = frozenset(
    {Kind.PDF, Kind.WORD, Kind.DOC, Kind.ODT, Kind.RTF, Kind.SLIDES, Kind.HTML, Kind.MAIL, Kind.OUTLOOK}
)

_PROMISED = frozenset(
    {
        ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".docx", ".docm", ".doc", ".odt", ".pptx",
        ".pptm", ".rtf", ".pdf", ".msg", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".tif",
        ".tiff", ".heic", ".heif", ".avif"
    }
)  # fmt: skip
"""Endings whose content tells what it is; a file of such a name with other content is no good."""

_READERS: Mapping[Kind, Callable[[Path], Extract]] = {
    Kind.WORD: read_word,
    Kind.ODT: read_odt,
    Kind.RTF: read_rtf,
    Kind.SLIDES: read_slides,
    Kind.HTML: read_html,
    Kind.WORKBOOK: read_workbook,
    Kind.XML_WORKBOOK: read_workbook,
}


def read_document(path: Path, name: str, kind: Kind, tick: Callable[[], None]) -> Extract:
    """The text of a document of this kind and name; Unreadable with the reason. `tick` is called while waiting."""
    if kind is Kind.EMPTY:
        raise Unreadable("it is empty")
    if kind is Kind.PROTECTED:
        raise Unreadable("it is protected with a password")
    if kind is Kind.DOC:
        return read_doc(path, tick)
    if kind in (Kind.TEXT, Kind.HTML, Kind.RTF) and path.stat().st_size > _LARGEST_TEXT:
        raise Unreadable("it is larger than the 32 MB that fit into one request")
    ending = PurePath(name).suffix.lower()
    if kind is Kind.TEXT and ending in _TEXT_IN_FOLDER:
        return Extract(read_text(path))
    reader = _READERS.get(kind)
    if reader is None:
        if ending in _PROMISED:
            raise Unreadable("it is damaged, or not what its name says")
        what = f"a {ending} file" if ending else "a file like this"
        raise Unreadable(f"{what} is not a kind BatchDesk reads")
    return reader(path)


def word_for(name: str, kind: Kind) -> str:
    """The kind in a word: what the content is, else what the ending says."""
    ending = PurePath(name).suffix.lower().lstrip(".")
    if kind in _NAMED_BY_CONTENT:
        return kind.value
    if kind is Kind.IMAGE:
        return {"jpeg": "jpg", "tif": "tiff", "heif": "heic"}.get(ending, ending or "image")
    return {"markdown": "md", "text": "txt", "": "txt" if kind is Kind.TEXT else "file"}.get(ending, ending)
