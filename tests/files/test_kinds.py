"""Kinds of files: what a file is must come from its content, as names lie."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from batchdesk.files.kinds import Kind, kind_of

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
MAIL = (
    b"Received: from a by b\r\n\tfor <c@d>; Mon, 1 Jan 2024\r\nFrom: Ann <a@b>\r\nSubject: Hi\r\n\r\nText\r\n"
)


def stream(name: str) -> bytes:
    return f"{name}\0".encode("utf-16-le")


def zipped(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (MAIL, Kind.MAIL),
        (b"From: Ann\nTo: Bo\nSubject: Hi\nDate: today\n\nText", Kind.MAIL),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x", Kind.MAIL),
        (b"From ann@b.org Mon Jan  1 10:00:00 2024\n" + MAIL, Kind.MBOX),
        (b"From here on, all was well.\nSubject: none\n", Kind.TEXT),
        (b"Note: this is no mail\nFrom: me\nSubject: prose\nwithout a header's shape\n", Kind.TEXT),
        (b"Name: a\nAge: 3\n", Kind.TEXT),
        (OLE + stream("Workbook"), Kind.WORKBOOK),
        (OLE + stream("Book"), Kind.WORKBOOK),
        (OLE + stream("WordDocument"), Kind.DOC),
        (OLE + stream("__properties_version1.0") + stream("Workbook"), Kind.OUTLOOK),
        (OLE + stream("EncryptedPackage"), Kind.PROTECTED),
        (OLE + stream("PowerPoint Document"), Kind.OTHER),
        (b"{\\rtf1\\ansi Hello}", Kind.RTF),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), Kind.IMAGE),
        (b"\xff\xd8\xff\xe0" + bytes(20), Kind.IMAGE),
        (b"GIF89a" + bytes(20), Kind.IMAGE),
        (b"RIFF\x10\0\0\0WEBPVP8 " + bytes(20), Kind.IMAGE),
        (b"RIFF\x10\0\0\0WAVEfmt " + bytes(20), Kind.OTHER),
        (b"II*\0" + bytes(20), Kind.IMAGE),
        (b"MM\0*" + bytes(20), Kind.IMAGE),
        (b"BM" + (64).to_bytes(4, "little") + bytes(60), Kind.IMAGE),
        (b"BMW,price\nX5,1\nX6,2 and some more of it\n", Kind.TEXT),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Kind.IMAGE),
        (b"\0\0\0\x18ftypisom\0\0\0\0mp41isom" + bytes(80), Kind.OTHER),
        (b"PAR1" + bytes(20), Kind.PARQUET),
        (b"PARE" + bytes(20), Kind.PROTECTED),
        (b"ARROW1\0\0" + bytes(20), Kind.ARROW),
        (b"SQLite format 3\0" + bytes(80), Kind.SQLITE),
        (b"<stata_dta><header>", Kind.STATA),
        (b"r\x02\x01\0\x05\0" + bytes(80), Kind.STATA),
        (b"HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!", Kind.SAS_TRANSPORT),
        (b"$FL2@(#) SPSS DATA FILE" + bytes(40), Kind.SPSS),
        (b"<!DOCTYPE html><p>x", Kind.HTML),
        (b"<table border=1><tr><td>x", Kind.HTML),
        (b"<meta http-equiv=Content-Type><table>", Kind.HTML),
        (b"\xef\xbb\xbf<html>", Kind.HTML),
        ("<html><table>".encode("utf-16"), Kind.HTML),
        (b'<?xml version="1.0"?><html xmlns="x">', Kind.HTML),
        (b'<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>', Kind.XML_WORKBOOK),
        (
            b"<?xml version='1.0'?><ss:Workbook xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>",
            Kind.XML_WORKBOOK,
        ),
        (b"<?xml version='1.0'?><orders><order/></orders>", Kind.TEXT),
        (b"%PDF-1.7\n", Kind.PDF),
        (b"a,b\n1,2\n", Kind.TEXT),
        ("a,b\n1,2\n".encode("utf-16"), Kind.TEXT),
        ("a,b\n1,2\n".encode("utf-16-le"), Kind.TEXT),
        (bytes(range(256)), Kind.OTHER),
        (b"\x1f\x8b\x08" + bytes(20), Kind.OTHER),
        (b"", Kind.EMPTY),
    ],
)
def test_the_content_tells_the_kind(data: bytes, kind: Kind, tmp_path: Path) -> None:
    """A renamed file would be refused, or read as what it is not."""
    path = tmp_path / "misnamed.csv"
    path.write_bytes(data)
    assert kind_of(path) is kind


def test_zipped_kinds(tmp_path: Path) -> None:
    """A LibreOffice text would be taken for a broken workbook."""
    text = b"application/vnd.oasis.opendocument.text"
    assert kind_of(zipped(tmp_path / "a.xlsx", mimetype=text)) is Kind.ODT
    sheet = b"application/vnd.oasis.opendocument.spreadsheet"
    assert kind_of(zipped(tmp_path / "b.docx", mimetype=sheet)) is Kind.WORKBOOK
    assert kind_of(zipped(tmp_path / "c.xlsx", **{"word/document.xml": b"<x/>"})) is Kind.WORD
    assert kind_of(zipped(tmp_path / "d.epub", mimetype=b"application/epub+zip")) is Kind.OTHER


@pytest.mark.parametrize(("ending", "kind"), [(".doc", Kind.DOC), (".xls", Kind.WORKBOOK)])
def test_an_old_file_with_another_within_it(ending: str, kind: Kind, tmp_path: Path) -> None:
    """A letter with an Excel table in it would be opened as that table."""
    path = tmp_path / f"old{ending}"
    path.write_bytes(OLE + stream("WordDocument") + stream("Workbook"))
    assert kind_of(path) is kind
