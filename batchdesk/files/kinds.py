"""What a file really is, told from its first bytes and never from its ending alone."""

from __future__ import annotations

import mmap
import re
import zipfile
import zlib
from enum import Enum
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble

_HEAD = 4096


class Kind(Enum):
    """What a file holds; the value is the word shown to the person."""

    WORKBOOK = "workbook"
    XML_WORKBOOK = "xml workbook"
    """XML Spreadsheet 2003, which many programs name .xls."""
    PARQUET = "parquet"
    ARROW = "arrow"
    SQLITE = "sqlite"
    STATA = "dta"
    SAS = "sas7bdat"
    SAS_TRANSPORT = "xpt"
    SPSS = "sav"
    TEXT = "text"
    """Text of any sort: prose, csv, json."""
    HTML = "html"
    PDF = "pdf"
    WORD = "docx"
    DOC = "doc"
    ODT = "odt"
    RTF = "rtf"
    SLIDES = "pptx"
    MAIL = "eml"
    MBOX = "mbox"
    OUTLOOK = "msg"
    IMAGE = "image"
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
_OPEN_DOCUMENT = {
    b"application/vnd.oasis.opendocument.spreadsheet": Kind.WORKBOOK,
    b"application/vnd.oasis.opendocument.spreadsheet-template": Kind.WORKBOOK,
    b"application/vnd.oasis.opendocument.text": Kind.ODT,
    b"application/vnd.oasis.opendocument.text-template": Kind.ODT,
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("__properties_version1.0", Kind.OUTLOOK),  # first, as a mail may carry any of the others within it
    ("EncryptedPackage", Kind.PROTECTED),
    ("WordDocument", Kind.DOC),
    ("Workbook\0", Kind.WORKBOOK),
    ("Book\0", Kind.WORKBOOK),
)
_SIGNATURES = (
    (b"PAR1", Kind.PARQUET),
    (b"PARE", Kind.PROTECTED),  # Parquet with an encrypted footer
    (b"ARROW1\0\0", Kind.ARROW),
    (b"SQLite format 3\0", Kind.SQLITE),
    (b"<stata_dta>", Kind.STATA),
    (bytes(12) + b"\xc2\xea\x81\x60\xb3\x14\x11\xcf\xbd\x92\x08\0\x09\xc7\x31\x8c", Kind.SAS),
    (b"HEADER RECORD*******LIB", Kind.SAS_TRANSPORT),
    (b"$FL2", Kind.SPSS),
    (b"$FL3", Kind.SPSS),
    (b"{\\rtf", Kind.RTF),
    (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
    (b"\xff\xd8\xff", Kind.IMAGE),
    (b"GIF87a", Kind.IMAGE),
    (b"GIF89a", Kind.IMAGE),
    (b"II*\0", Kind.IMAGE),
    (b"MM\0*", Kind.IMAGE),
    (b"II+\0", Kind.IMAGE),  # TIFF beyond 4 GB
    (b"MM\0+", Kind.IMAGE),
    (b"\x1f\x8b", Kind.OTHER),
    (b"Rar!", Kind.OTHER),
    (b"7z\xbc\xaf", Kind.OTHER),
    (b"\x7fELF", Kind.OTHER),
    (b"MZ\x90", Kind.OTHER),
)
_XML_WORKBOOK = re.compile(
    rb"progid=[\"']excel\.sheet|<(\w+:)?workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet"
)
_PAGE = re.compile(rb"(<!--.*?-->\s*)?(<!doctype html|<(html|head|meta|style|body|table)\b)", re.DOTALL)
_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):[ \t\r\n]")
_MBOX_LINE = re.compile(rb"From \S+ .*\d\d:\d\d.*\d{4}")
_MAIL_HEADERS = frozenset(
    {
        b"from",
        b"to",
        b"date",
        b"subject",
        b"received",
        b"mime-version",
        b"message-id",
        b"return-path",
        b"delivered-to",
        b"content-type",
        b"reply-to",
        b"cc",
    }
)
_HEIF = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"})
"""Brands of ISO 23008-12 (and AVIF), which stand after `ftyp`."""


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
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            return kind
    if _is_other_image(head):
        return Kind.IMAGE
    if head[0] in range(103, 116) and head[1:2] in (b"\1", b"\2") and head[2:4] == b"\1\0":
        return Kind.STATA  # before version 117: release, byte order, file type, unused
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
            if "mimetype" in names:
                return _OPEN_DOCUMENT.get(archive.read("mimetype").strip(), Kind.OTHER)
            if "[content_types].xml" in names:
                return _declared_kind(archive.read("[Content_Types].xml"))
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        KeyError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        EOFError,
    ):
        # A cut-off zip is most likely the workbook its ending promises; its reader then says what is wrong.
        return {".docx": Kind.WORD, ".pptx": Kind.SLIDES}.get(path.suffix.lower(), Kind.WORKBOOK)
    return Kind.OTHER


def _declared_kind(content_types: bytes) -> Kind:
    return next((kind for mark, kind in _CONTENT_TYPES if mark in content_types), Kind.OTHER)


def _is_other_image(head: bytes) -> bool:
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return True
    if head[4:8] == b"ftyp":
        return head[8:12] in _HEIF
    return head[:2] == b"BM" and len(head) > 26 and head[6:10] == bytes(4)


def _ole_kind(path: Path) -> Kind:
    """An old Office file: its directory names its streams in UTF-16 ([MS-CFB] 2.6.1).

    Where a file holds another one within it, its ending says which of them it is.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        found = [kind for stream, kind in _OLE_STREAMS if data.find(stream.encode("utf-16-le")) >= 0]
    if {Kind.DOC, Kind.WORKBOOK} <= set(found[:2]):
        return Kind.DOC if path.suffix.lower() in (".doc", ".dot") else Kind.WORKBOOK
    return found[0] if found else Kind.OTHER


def _text_kind(head: bytes) -> Kind:
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        head = head.replace(b"\0", b"").lstrip(b"\xff\xfe\xef\xbb\xbf")
    elif head.count(b"\0") > len(head) // 4 and b"\0\0\0" not in head:
        head = head.replace(b"\0", b"")  # UTF-16 without its mark
    elif head.count(b"\0") > max(2, len(head) // 100):
        return Kind.OTHER
    if sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head) > max(2, len(head) // 20):
        return Kind.OTHER
    if b"SPSS PORT FILE" in head[:512]:
        return Kind.SPSS
    return _markup_kind(head.lstrip()[:2048].lower()) or _mail_kind(head) or Kind.TEXT


def _markup_kind(start: bytes) -> Kind | None:
    if start.startswith((b"<?xml", b"<workbook")) and _XML_WORKBOOK.search(start):
        return Kind.XML_WORKBOOK
    is_page = _PAGE.match(start) or (start.startswith(b"<?xml") and b"<html" in start[:512])
    return Kind.HTML if is_page else None


def _mail_kind(head: bytes) -> Kind | None:
    """A mail begins with header lines (RFC 5322), a mailbox with the line that parts its mails (RFC 4155)."""
    first, _, rest = head.partition(b"\n")
    if _MBOX_LINE.match(first) and _HEADER.match(rest):
        return Kind.MBOX
    lines = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0].splitlines()
    cut = len(head) == _HEAD
    headers = [match[1].lower() for line in lines if (match := _HEADER.match(line))]
    folded = sum(line[:1] in (b" ", b"\t") for line in lines[1:])
    if not headers or not _HEADER.match(lines[0]) or len(headers) + folded < len(lines) - cut:
        return None
    told = _MAIL_HEADERS.intersection(headers)
    is_archive = told >= {b"mime-version", b"content-type"}  # a page saved with its pictures (RFC 2557)
    is_mail = len(told) > 1 and told & {b"from", b"received", b"return-path"}
    return Kind.MAIL if is_archive or is_mail else None
