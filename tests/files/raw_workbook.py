"""Workbooks written part by part, to hold what no writing library would put into one."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {"sheet1": "worksheet", "styles": "styles", "sharedStrings": "sharedStrings"}
_WHERE = {"sheet1": "worksheets/sheet1.xml"}


def raw_workbook(
    path: Path,
    rows: str,
    formats: Sequence[str | int] = (0,),
    shared: Sequence[str] = (),
    *,
    head: str = "",
    tail: str = "",
    properties: str = "",
    calculation: str = "",
) -> Path:
    """One sheet named Data: `rows` is what stands within sheetData, `formats` the code or number of each cell style."""
    own = [(164 + index, code) for index, code in enumerate(formats) if isinstance(code, str)]
    numbers = [code if isinstance(code, int) else 164 + index for index, code in enumerate(formats)]
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><workbookPr {properties}/>'
        f'<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><calcPr {calculation}/></workbook>',
        "xl/_rels/workbook.xml.rels": _relations(
            [(kind, _WHERE.get(name, f"{name}.xml")) for name, kind in _PARTS.items()]
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts count="{len(own)}">'
        + "".join(f'<numFmt numFmtId="{number}" formatCode={quoteattr(code)}/>' for number, code in own)
        + '</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills>'
        + '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>'
        + "".join(f'<xf numFmtId="{number}" applyNumberFormat="1"/>' for number in numbers)
        + "</cellXfs></styleSheet>",
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">'
        + "".join(f"<si>{text}</si>" for text in shared)
        + "</sst>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">{head}<sheetData>{rows}</sheetData>{tail}</worksheet>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    return path


def text(cell: str, words: str) -> str:
    """A cell with a text of its own."""
    return f'<c r="{cell}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>'


def row(number: int, *cells: str, attributes: str = "") -> str:
    """A row of cells."""
    return f'<row r="{number}" {attributes}>{"".join(cells)}</row>'


def _relations(targets: list[tuple[str, str]]) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{index}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
            for index, (kind, target) in enumerate(targets, start=1)
        )
        + "</Relationships>"
    )


def _types() -> str:
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/{_WHERE.get(name, f"{name}.xml")}" ContentType="{_KIND}.{kind}+xml"/>'
            for name, kind in _PARTS.items()
        )
        + "</Types>"
    )
