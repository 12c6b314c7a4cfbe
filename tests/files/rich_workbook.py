"""A workbook that holds what libraries lose when they load and save: made by XlsxWriter, the rest put in by hand."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.microsoft.com/office"
HEADER_ROW = 4
HEADERS = ("Id", "Text", "Stars", "Bought", "Price")
HIDDEN = (7, 9)
"""Rows of the sheet that are hidden."""


def rich_workbook(path: Path, rows: int = 12, *, table: bool = True, slicer: bool = True) -> Path:
    """The sheet Reviews holds `rows` rows below a header in row 4, and every feature there is; Pivot has a pivot table."""
    _by_library(path, rows, table, macros=path.suffix == ".xlsm")
    _by_hand(path, rows, slicer)
    return path


def parts(path: Path) -> dict[str, bytes]:
    """All parts of a zip by name, in order."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def put_in(path: Path, changed: Mapping[str, bytes]) -> None:
    """Replace or add parts."""
    everything = parts(path) | dict(changed)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in everything.items():
            archive.writestr(name, content)


def _by_library(path: Path, rows: int, table: bool, macros: bool) -> None:
    import xlsxwriter  # type: ignore[import-untyped]

    book = xlsxwriter.Workbook(path)
    sheet, pivot, other = (book.add_worksheet(name) for name in ("Reviews", "Pivot", "Other data"))
    head = book.add_format(
        {"bold": True, "bg_color": "#1F4E78", "font_color": "white", "border": 1, "valign": "vcenter"}
    )
    line = book.add_format({"border": 1, "valign": "top", "font_name": "Arial", "font_size": 10})
    day = book.add_format({"border": 1, "valign": "top", "num_format": "dd/mm/yyyy"})
    money = book.add_format({"border": 1, "valign": "top", "num_format": "€ #,##0.00"})
    title = book.add_format({"bold": True, "font_size": 16, "align": "center"})
    sheet.merge_range(0, 0, 1, 4, "Reviews of the year", title)
    sheet.write_rich_string(2, 0, "by ", book.add_format({"italic": True}), "our shops")
    for column, name in enumerate(HEADERS):
        sheet.write(HEADER_ROW - 1, column, name, head)
    for index in range(rows):
        row = HEADER_ROW + index
        sheet.write(row, 0, f"{index + 1:05}", line)
        sheet.write(row, 1, f"The kettle number {index + 1} boils <fast> & well.", line)
        sheet.write(row, 2, index % 5 + 1, line)
        sheet.write(row, 3, datetime(2026, 1 + index % 12, 5), day)
        sheet.write_formula(row, 4, f"=C{row + 1}*9.5", money, (index % 5 + 1) * 9.5)
    last = HEADER_ROW + rows
    if table:
        columns = [{"header": name, "header_format": head} for name in HEADERS]
        columns[4]["formula"] = "=[@Stars]*9.5"
        sheet.add_table(HEADER_ROW - 1, 0, last - 1, 4, {"name": "Reviews_2026", "columns": columns})
        for index in range(rows):
            sheet.write_formula(
                HEADER_ROW + index, 4, "=Reviews_2026[[#This Row],[Stars]]*9.5", money, (index % 5 + 1) * 9.5
            )
    else:
        sheet.autofilter(HEADER_ROW - 1, 0, last - 1, 4)
        sheet.filter_column("C", "x < 5")
    for number in HIDDEN:
        sheet.set_row(number - 1, None, None, {"hidden": True})
    sheet.set_column(0, 0, 9)
    sheet.set_column(1, 1, 44)
    sheet.set_column(3, 20, 14, None, {"level": 1})
    sheet.data_validation(
        HEADER_ROW, 2, last, 2, {"validate": "integer", "criteria": "between", "minimum": 1, "maximum": 5}
    )
    sheet.conditional_format(HEADER_ROW, 2, last, 2, {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format(
        HEADER_ROW, 4, last, 4, {"type": "cell", "criteria": ">", "value": 40, "format": head}
    )
    sheet.add_sparkline("P6", {"range": f"Reviews!C{HEADER_ROW + 1}:C{last}"})
    sheet.write_comment("B5", "A note of old", {"author": "Ann"})
    sheet.insert_image("P8", "dot.png", {"image_data": BytesIO(_png())})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": f"=Reviews!$C$5:$C${last}", "categories": f"=Reviews!$A$5:$A${last}"})
    sheet.insert_chart("R3", chart)
    sheet.freeze_panes(HEADER_ROW, 1)
    sheet.print_area(0, 0, last, 4)
    sheet.repeat_rows(HEADER_ROW - 1)
    book.define_name("Best", "=Reviews!$C$5")
    for place, (name, number) in enumerate((("Stars", "Count"), (5, 2), (4, 3))):
        pivot.write_row(place, 0, (name, number))
    other.write_column("A1", ["Name", "Ann", "Bo"])
    other.autofilter("A1:A3")
    if macros:
        project = path.with_suffix(".bin")
        project.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 8)
        book.add_vba_project(str(project))
    book.close()


def _by_hand(path: Path, rows: int, slicer: bool) -> None:
    """A pivot table, a slicer, a threaded comment and custom XML, as Excel writes them."""
    old = parts(path)
    new: dict[str, bytes] = {}
    kinds = {
        "xl/pivotCache/pivotCacheDefinition1.xml": f"application/vnd.{_SHEETML}.pivotCacheDefinition+xml",
        "xl/pivotCache/pivotCacheRecords1.xml": f"application/vnd.{_SHEETML}.pivotCacheRecords+xml",
        "xl/pivotTables/pivotTable1.xml": f"application/vnd.{_SHEETML}.pivotTable+xml",
        "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
        "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
    }
    new |= {name: _PARTS[name].replace("LAST", str(HEADER_ROW + rows)).encode() for name in kinds}
    _relate(
        new, "xl/pivotCache/pivotCacheDefinition1.xml", (f"{DOC}/pivotCacheRecords", "pivotCacheRecords1.xml")
    )
    _relate(
        new,
        "xl/pivotTables/pivotTable1.xml",
        (f"{DOC}/pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"),
    )
    _relate(
        new | old,
        "xl/worksheets/sheet2.xml",
        (f"{DOC}/pivotTable", "../pivotTables/pivotTable1.xml"),
        into=new,
    )
    sheet, book = old["xl/worksheets/sheet1.xml"].decode(), old["xl/workbook.xml"].decode()
    related = [
        (f"{OFFICE}/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml")
    ]
    book_related = [
        (f"{DOC}/pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
        (f"{OFFICE}/2017/10/relationships/person", "persons/person.xml"),
        (f"{DOC}/customXml", "../customXml/item1.xml"),
    ]
    caches = '<pivotCaches><pivotCache cacheId="7" r:id="rIdX0"/></pivotCaches>'
    if slicer:
        for name, kind in (("slicers/slicer1", "slicer"), ("slicerCaches/slicerCache1", "slicerCache")):
            kinds[f"xl/{name}.xml"] = f"application/vnd.ms-excel.{kind}+xml"
            new[f"xl/{name}.xml"] = _PARTS[f"xl/{name}.xml"].encode()
        related.append((f"{OFFICE}/2007/relationships/slicer", "../slicers/slicer1.xml"))
        book_related.append((f"{OFFICE}/2007/relationships/slicerCache", "slicerCaches/slicerCache1.xml"))
        caches += _BOOK_EXTENSION
        sheet = sheet.replace("<extLst>", f"<extLst>{_SHEET_EXTENSION}", 1)
    new["customXml/item1.xml"] = b'<?xml version="1.0"?><own xmlns="urn:own">kept &amp; sound</own>'
    new["docProps/custom-own.xml"] = b"<own/>"
    _relate(old, "xl/worksheets/sheet1.xml", *related, into=new)
    _relate(old, "xl/workbook.xml", *book_related, into=new)
    new["xl/worksheets/sheet1.xml"] = sheet.encode()
    new["xl/workbook.xml"] = book.replace("</workbook>", f"{caches}</workbook>").encode()
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items()
    )
    types = old["[Content_Types].xml"].decode()
    new["[Content_Types].xml"] = types.replace("</Types>", f"{overrides}</Types>").encode()
    put_in(path, new)


def _relate(
    known: Mapping[str, bytes], part: str, *related: tuple[str, str], into: dict[str, bytes] | None = None
) -> None:
    folder, _, name = part.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    text = known.get(relations, f'<Relationships xmlns="{PACKAGE}"></Relationships>'.encode()).decode()
    added = "".join(
        f'<Relationship Id="rIdX{index}" Type="{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(related)
    )
    target: Any = known if into is None else into
    target[relations] = text.replace("</Relationships>", f"{added}</Relationships>").encode()


def _png() -> bytes:
    """A red square of 8 by 8."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\xd0\x30\x20" * 8) * 8
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


_SHEETML = "openxmlformats-officedocument.spreadsheetml"
_X14 = f"{OFFICE}/spreadsheetml/2009/9/main"
_SHEET_EXTENSION = (
    f'<ext xmlns:x14="{_X14}" uri="{{A8765BA9-456A-4dab-B4F3-ACF838C121DE}}"><x14:slicerList>'
    '<x14:slicer r:id="rIdX1"/></x14:slicerList></ext>'
)
_BOOK_EXTENSION = (
    f'<extLst><ext xmlns:x14="{_X14}" uri="{{BBE1A952-AA13-448e-AADC-164F8A28A991}}"><x14:slicerCaches>'
    '<x14:slicerCache r:id="rIdX3"/></x14:slicerCaches></ext></extLst>'
)
_PARTS = {
    "xl/pivotCache/pivotCacheDefinition1.xml": (
        f'<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{DOC}" r:id="rIdX0" recordCount="1"><cacheSource type="worksheet">'
        '<worksheetSource ref="C4:CLAST" sheet="Reviews"/></cacheSource><cacheFields count="1"><cacheField name="Stars"'
        ' numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1"'
        ' minValue="4" maxValue="5" count="2"><n v="4"/><n v="5"/></sharedItems></cacheField></cacheFields>'
        "</pivotCacheDefinition>"
    ),
    "xl/pivotCache/pivotCacheRecords1.xml": f'<pivotCacheRecords xmlns="{MAIN}" count="1"><r><x v="0"/></r></pivotCacheRecords>',
    "xl/pivotTables/pivotTable1.xml": (
        f'<pivotTableDefinition xmlns="{MAIN}" name="PivotTable1" cacheId="7" dataCaption="Values"><location ref="A1:B3"'
        ' firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow"'
        ' dataField="1"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField></pivotFields>'
        '<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Count" fld="0"'
        ' subtotal="count"/></dataFields></pivotTableDefinition>'
    ),
    "xl/threadedComments/threadedComment1.xml": (
        f'<ThreadedComments xmlns="{OFFICE}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B6" dT="2026-01-05T08:00:00"'
        ' personId="{0A0A0A0A-0000-4000-8000-000000000001}" id="{0B0B0B0B-0000-4000-8000-000000000001}"><text>Is it so?</text>'
        "</threadedComment></ThreadedComments>"
    ),
    "xl/persons/person.xml": (
        f'<personList xmlns="{OFFICE}/spreadsheetml/2018/threadedcomments"><person displayName="Ann" userId="ann"'
        ' id="{0A0A0A0A-0000-4000-8000-000000000001}" providerId="None"/></personList>'
    ),
    "xl/slicers/slicer1.xml": (
        f'<slicers xmlns="{_X14}"><slicer name="Stars" cache="Slicer_Stars" caption="Stars" rowHeight="241300"/></slicers>'
    ),
    "xl/slicerCaches/slicerCache1.xml": (
        f'<slicerCacheDefinition xmlns="{_X14}" name="Slicer_Stars" sourceName="Stars"><extLst><x:ext xmlns:x="{MAIN}"'
        ' uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}"><x15:tableSlicerCache'
        f' xmlns:x15="{OFFICE}/spreadsheetml/2010/11/main" tableId="1" column="3"/></x:ext></extLst></slicerCacheDefinition>'
    ),
}
