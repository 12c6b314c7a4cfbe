"""What a file really is, told from its first bytes and never from its ending alone."""

from __future__ import annotations

import mmap
import zipfile
from enum import Enum
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble

_HEAD = 4096


class Kind(Enum):
    """What a file holds; the value is the word shown to the person."""

    WORKBOOK = "workbook"
    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    WORD = "docx"
    SLIDES = "pptx"
    PROTECTED = "protected"
    EMPTY = "empty"
    OTHER = "other"


_PARTS = (
    ("xl/workbook.xml", Kind.WORKBOOK),
    ("xl/workbook.bin", Kind.WORKBOOK),
    ("word/document.xml", Kind.WORD),
    ("ppt/presentation.xml", Kind.SLIDES),
)
_CONTENT_TYPES = (
    (b"spreadsheetml", Kind.WORKBOOK),
    (b"wordprocessingml", Kind.WORD),
    (b"presentationml", Kind.SLIDES),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_BINARY = (
    b"PAR1",
    b"SQLite format 3\0",
    b"\x1f\x8b",
    b"{\\rtf",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x7fELF",
    b"MZ\x90",
)


def kind_of(path: Path) -> Kind:
    """Look into the file; Problem FILE_UNREADABLE where it can not be opened."""
    head = read_head(path, _HEAD)
    if not head:
        return Kind.EMPTY
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(path)
    if head.startswith(_OLE):
        return _ole_kind(path)
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(_BINARY):
        return Kind.OTHER
    return _text_kind(head)


def read_head(path: Path, size: int) -> bytes:
    """The first bytes of a file; Problem FILE_MISSING or FILE_UNREADABLE in its place."""
    try:
        with path.open("rb") as file:
            return file.read(size)
    except FileNotFoundError as error:
        raise Problem(Trouble.FILE_MISSING, name=path.name) from error
    except OSError as error:
        raise Problem(Trouble.FILE_UNREADABLE, name=path.name, reason=reason_of(error)) from error


def reason_of(error: OSError) -> str:
    """Why the system said no, in its own words, beginning small as it stands within a sentence."""
    text = error.strerror or error.__class__.__name__
    return text[:1].lower() + text[1:]


def _zip_kind(path: Path) -> Kind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = {name.replace("\\", "/").lower() for name in archive.namelist()}
            for part, kind in _PARTS:
                if part in names:
                    return kind
            if "mimetype" in names and archive.read("mimetype").strip() == _ODS:
                return Kind.WORKBOOK
            if "[content_types].xml" in names:
                return _declared_kind(archive.read("[Content_Types].xml"))
    except (zipfile.BadZipFile, OSError, KeyError, NotImplementedError, RuntimeError):
        # A cut-off zip is most likely the workbook its ending promises; its reader then says what is wrong.
        return {".docx": Kind.WORD, ".pptx": Kind.SLIDES}.get(path.suffix.lower(), Kind.WORKBOOK)
    return Kind.OTHER


def _declared_kind(content_types: bytes) -> Kind:
    return next((kind for mark, kind in _CONTENT_TYPES if mark in content_types), Kind.OTHER)


def _ole_kind(path: Path) -> Kind:
    """An old Office file: its directory names its streams in UTF-16 ([MS-CFB] 2.6.1)."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if data.find("EncryptedPackage".encode("utf-16-le")) >= 0:
            return Kind.PROTECTED
        for stream in ("Workbook", "Book"):
            if data.find(f"{stream}\0".encode("utf-16-le")) >= 0:
                return Kind.WORKBOOK
    return Kind.OTHER


def _text_kind(head: bytes) -> Kind:
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        head = head.replace(b"\0", b"").lstrip(b"\xff\xfe\xef\xbb\xbf")
    elif head.count(b"\0") > len(head) // 4 and b"\0\0\0" not in head:
        head = head.replace(b"\0", b"")  # UTF-16 without its mark
    elif head.count(b"\0") > max(2, len(head) // 100):
        return Kind.OTHER
    if sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head) > max(2, len(head) // 20):
        return Kind.OTHER
    start = head.lstrip()[:256].lower()
    is_page = start.startswith((b"<!doctype html", b"<html")) or (
        start.startswith(b"<?xml") and b"<html" in start
    )
    return Kind.HTML if is_page else Kind.TEXT
