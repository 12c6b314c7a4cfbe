"""A binary workbook (xlsb) made by hand: records of [MS-XLSB] 2.1.4 in a zip, enough for a reader to open it."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Sequence
from datetime import date

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_BINARY = "application/vnd.ms-excel"


def binary_workbook(rows: Sequence[Sequence[object]]) -> bytes:
    """One sheet named Data with texts (in place and shared), numbers, truths and an error."""
    shared: list[str] = []
    sheet = _sheet(rows, shared)
    strings = _record(0x9F, struct.pack("<II", len(shared), len(shared)))
    strings += b"".join(_record(0x13, b"\0" + _text(text)) for text in shared) + _record(0xA0)
    book = _record(0x83) + _record(0x8F)
    book += _record(0x9C, struct.pack("<II", 0, 1) + _text("rId1") + _text("Data"))
    book += _record(0x90) + _record(0x84)
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations([("rId1", "officeDocument", "xl/workbook.bin")]),
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": _relations(
            [("rId1", "worksheet", "worksheets/sheet1.bin"), ("rId2", "sharedStrings", "sharedStrings.bin")]
        ),
        "xl/worksheets/sheet1.bin": sheet,
        "xl/sharedStrings.bin": strings,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def _sheet(rows: Sequence[Sequence[object]], shared: list[str]) -> bytes:
    last = max(map(len, rows)) - 1
    out = _record(0x81) + _record(0x94, struct.pack("<IIII", 0, len(rows) - 1, 0, last)) + _record(0x91)
    for number, row in enumerate(rows):
        out += _record(0x00, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0))
        out += b"".join(_cell(column, value, shared) for column, value in enumerate(row))
    return out + _record(0x92) + _record(0x82)


def _cell(column: int, value: object, shared: list[str]) -> bytes:
    head = struct.pack("<II", column, 0)
    if isinstance(value, bool):
        return _record(0x04, head + struct.pack("<B", value))
    if isinstance(value, int):
        return _record(0x02, head + struct.pack("<i", value << 2 | 2))
    if isinstance(value, float):
        return _record(0x05, head + struct.pack("<d", value))
    if isinstance(value, date):
        return _record(0x03, head + b"\x07")
    if column % 2:
        return _record(0x06, head + _text(str(value)))
    shared.append(str(value))
    return _record(0x07, head + struct.pack("<I", len(shared) - 1))


def _record(kind: int, data: bytes = b"") -> bytes:
    """Kind and size are written seven bits to a byte, the lowest first (2.1.4)."""
    name = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, left = b"", len(data)
    while left >= 0x80:
        size, left = size + bytes([left & 0x7F | 0x80]), left >> 7
    return name + size + bytes([left]) + data


def _text(text: str) -> bytes:
    wide = text.encode("utf-16-le")
    return struct.pack("<I", len(wide) // 2) + wide


def _types() -> bytes:
    parts = {
        "workbook.bin": "sheet.binary.macroEnabled.main",
        "worksheets/sheet1.bin": "worksheet",
        "sharedStrings.bin": "sharedStrings",
    }
    named = "".join(
        f'<Override PartName="/xl/{name}" ContentType="{_BINARY}.{kind}"/>' for name, kind in parts.items()
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    usual = f'<Default Extension="rels" ContentType="{relations}"/>'
    return f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types">{usual}{named}</Types>'.encode()


def _relations(parts: Sequence[tuple[str, str, str]]) -> bytes:
    inner = "".join(
        f'<Relationship Id="{id_}" Type="{_OFFICE}/{kind}" Target="{target}"/>' for id_, kind, target in parts
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'.encode()
