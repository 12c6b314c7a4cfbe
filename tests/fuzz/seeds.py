"""Good files of every kind, from which the broken ones are made."""

from __future__ import annotations

import io
import json
import mailbox
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from tests.fuzz.binary_workbook import binary_workbook

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
OWN = Path(__file__).parents[1] / "files" / "data"
"""Small files that other programs wrote: xls, ods, xlsm, doc, odt, rtf, heic."""
_LARGEST = 400_000
"""Bytes of a real file; each mutation copies it."""

_ROWS = [["Name", "Count", "Share", "Day", "Note"]] + [
    [f"name {n}", n, n / 7, date(2026, 1, 1 + n % 28), f"first line\nsecond {n} é 漢"] for n in range(60)
]


def make_seeds(folder: Path) -> dict[str, list[bytes]]:
    """Kinds (endings) to the bytes of good files of that kind; the real ones are added where they are at hand."""
    seeds = {ending: [maker(folder)] for ending, maker in _MAKERS.items()}
    for path in sorted(OWN.iterdir()):
        seeds.setdefault(path.suffix[1:], []).append(path.read_bytes())
    for path in sorted(SHARED.rglob("*.*")) if SHARED.is_dir() else ():
        ending = path.suffix[1:]
        if path.parent.name in ("tables", "documents", "mail") and path.stat().st_size < _LARGEST:
            seeds.setdefault(ending, []).append(path.read_bytes())
    return seeds


def _xlsx(folder: Path) -> bytes:
    import xlsxwriter  # type: ignore[import-untyped]

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet, days = book.add_worksheet("Data"), book.add_format({"num_format": "dd/mm/yyyy"})
    share = book.add_format({"num_format": "0.0%"})
    for row, cells in enumerate(_ROWS):
        for column, cell in enumerate(cells):
            kind = days if isinstance(cell, date) else share if isinstance(cell, float) else None
            sheet.write(row, column, cell, *([kind] if kind else []))
    sheet.write_formula(70, 1, "=SUM(B2:B61)", value=1770)
    sheet.write_formula(71, 1, "=1/0", value="#DIV/0!")
    sheet.merge_range("A75:C76", "merged")
    sheet.set_row(5, None, None, {"hidden": True})
    book.add_worksheet("Other").write(0, 0, "alone")
    book.close()
    return out.getvalue()


def _ods(folder: Path) -> bytes:
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in _ROWS
    )
    return _open_document(
        "spreadsheet",
        f'<office:spreadsheet><table:table table:name="Data">{rows}</table:table></office:spreadsheet>',
    )


def _odt(folder: Path) -> bytes:
    text = "".join(
        f"<text:p>Paragraph {n} with <text:span>some</text:span> text.</text:p>" for n in range(30)
    )
    return _open_document("text", f"<office:text>{text}</office:text>")


def _open_document(kind: str, body: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    mime = f"application/vnd.oasis.opendocument.{kind}"
    content = f"<?xml version='1.0' encoding='UTF-8'?><office:document-content {spaces}><office:body>{body}</office:body></office:document-content>"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
    manifest = f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{entry}</manifest:manifest>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", mime, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


def _xlsb(folder: Path) -> bytes:
    return binary_workbook(_ROWS)


def _csv(folder: Path) -> bytes:
    return "".join(";".join(f'"{cell}"' for cell in row) + "\r\n" for row in _ROWS).encode("utf-8-sig")


def _tsv(folder: Path) -> bytes:
    return "".join("\t".join(map(str, row[:4])) + "\n" for row in _ROWS).encode("utf-16")


def _records() -> Iterator[dict[str, Any]]:
    for row in _ROWS[1:]:
        yield {
            str(name): str(cell) if isinstance(cell, date) else cell
            for name, cell in zip(_ROWS[0], row, strict=True)
        }


def _json(folder: Path) -> bytes:
    return json.dumps(list(_records()), indent=1).encode()


def _jsonl(folder: Path) -> bytes:
    return "\n".join(map(json.dumps, _records())).encode()


def _parquet(folder: Path) -> bytes:
    import pyarrow  # type: ignore[import-untyped]
    import pyarrow.parquet  # type: ignore[import-untyped]

    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(list(_records())), out)
    return out.getvalue()


def _sqlite(folder: Path) -> bytes:
    path = folder / "seed.sqlite3"
    path.unlink(missing_ok=True)
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE data (name TEXT, count INTEGER, share REAL)")
    base.executemany("INSERT INTO data VALUES (?, ?, ?)", [row[:3] for row in _ROWS[1:]])
    base.commit()
    base.close()
    return path.read_bytes()


def _docx(folder: Path) -> bytes:
    import docx

    document, out = docx.Document(), io.BytesIO()
    document.add_heading("Title")
    for n in range(20):
        document.add_paragraph(f"Paragraph {n}", style="List Bullet" if n % 2 else None)
    table = document.add_table(3, 3)
    table.cell(1, 1).text = "in a table"
    document.save(out)
    return out.getvalue()


def _pptx(folder: Path) -> bytes:
    import pptx

    show, out = pptx.Presentation(), io.BytesIO()
    for n in range(3):
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = f"Slide {n}"  # type: ignore[union-attr]
    show.save(out)
    return out.getvalue()


def _rtf(folder: Path) -> bytes:
    lines = "".join(rf"\par Line {n} \'e9 \u28450? {{\b bold}}" for n in range(50))
    return (r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}" + lines + "}").encode()


def _html(folder: Path) -> bytes:
    rows = "".join(f"<tr><td>{n}</td><td>text {n}</td></tr>" for n in range(40))
    return f"<!doctype html><html><body><h1>Title</h1><table>{rows}</table></body></html>".encode()


def _pdf(folder: Path) -> bytes:
    out = b"%PDF-1.4\n"
    text = b"BT /F1 12 Tf 50 700 Td (A page of a letter with some words in it, and more) Tj ET"
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
    ]
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 5\n0000000000 65535 f \n%strailer << /Root 1 0 R /Size 5 >>\nstartxref\n%d\n%%%%EOF"
        % (table, len(out))
    )


def _message() -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ann@example.com", "bo@example.com", "Grüße"
    message.set_content("Dear Bo,\nplain words.\n")
    message.add_alternative("<p>Dear <b>Bo</b>, rich words.</p>", subtype="html")
    message.add_attachment(b"a,b\n1,2\n", maintype="text", subtype="csv", filename="table.csv")
    return message


def _eml(folder: Path) -> bytes:
    return bytes(_message())


def _mbox(folder: Path) -> bytes:
    path = folder / "seed.mbox"
    path.unlink(missing_ok=True)
    box = mailbox.mbox(path)
    for _ in range(4):
        box.add(_message())
    box.close()
    return path.read_bytes()


def _image(kind: str) -> Callable[[Path], bytes]:
    def make(folder: Path) -> bytes:
        from PIL import Image

        out = io.BytesIO()
        Image.effect_noise((200, 120), 60).convert("RGB").save(out, kind)
        return out.getvalue()

    return make


def _text(folder: Path) -> bytes:
    return f"A letter of {datetime(2026, 1, 1):%Y}.\n\nIt has lines – and “signs”.\n".encode("cp1252") * 20


_MAKERS: dict[str, Callable[[Path], bytes]] = {
    "xlsx": _xlsx,
    "xlsm": _xlsx,
    "xlsb": _xlsb,
    "ods": _ods,
    "csv": _csv,
    "tsv": _tsv,
    "json": _json,
    "jsonl": _jsonl,
    "parquet": _parquet,
    "sqlite": _sqlite,
    "docx": _docx,
    "pptx": _pptx,
    "odt": _odt,
    "rtf": _rtf,
    "html": _html,
    "pdf": _pdf,
    "eml": _eml,
    "mbox": _mbox,
    "png": _image("PNG"),
    "jpg": _image("JPEG"),
    "gif": _image("GIF"),
    "webp": _image("WEBP"),
    "tiff": _image("TIFF"),
    "bmp": _image("BMP"),
    "txt": _text,
}
