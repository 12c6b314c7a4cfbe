"""The parts of an Open XML workbook that calamine does not hand out: which sheet is which part, and its formats."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from batchdesk.files.number_formats import BUILT_IN

_BLOCK = 1 << 18
_LARGEST_PART = 64_000_000
"""Bytes of a part that is read whole; the styles of the largest workbooks take a tenth of it."""
_LONGEST_ROW = 64_000_000
"""Bytes of one row; what is longer is not looked through."""
BROKEN = (zipfile.BadZipFile, KeyError, OSError, EOFError, zlib.error, NotImplementedError, RuntimeError)
"""What zipfile raises for a file that is no zip, is cut off, or has a password."""
_END = re.compile(rb"</(?:\w{1,60}:)?sheetData>")
_DATA = re.compile(rb"<((?:\w+:)?)sheetData\b")


@dataclass(frozen=True, slots=True)
class OpenXml:
    """A workbook's own account of itself; empty for any other kind of file."""

    path: Path
    parts: dict[str, str]
    """Sheet names to the names of their parts in the zip."""
    formats: tuple[str, ...]
    """The number format code of each cell style (cellXfs)."""
    date1904: bool
    recalculates: bool
    """The program that wrote it asks for all formulas to be calculated anew: their results are not to be trusted."""


def open_xml(path: Path) -> OpenXml:
    """Read the small parts; nothing raises here, as the readers say what is wrong with a file."""
    try:
        with zipfile.ZipFile(path) as archive:
            relations = _xml(archive, "xl/_rels/workbook.xml.rels")
            book = _xml(archive, "xl/workbook.xml")
            targets = {element.get("Id"): _part(element.get("Target", "")) for element in relations}
            styles = next((_part(e.get("Target", "")) for e in relations if _type(e) == "styles"), "")
            formats = _formats(_xml(archive, styles)) if styles in archive.namelist() else ()
    except (*BROKEN, ElementTree.ParseError, LookupError, ValueError):
        return OpenXml(path, {}, (), False, False)
    parts: dict[str, str] = {}
    flags = {"date1904": False, "fullCalcOnLoad": False}
    for element in book.iter():
        if _name(element) == "sheet":
            relation = next((value for key, value in element.items() if key.endswith("}id")), None)
            parts[element.get("name", "")] = targets.get(relation, "")
        for flag in flags:
            if _name(element) in ("workbookPr", "calcPr") and element.get(flag) in ("1", "true"):
                flags[flag] = True
    return OpenXml(path, parts, formats, flags["date1904"], flags["fullCalcOnLoad"])


def row_blocks(path: Path, part: str) -> Iterator[bytes]:
    """A sheet's XML down to the end of its data, in blocks that hold whole rows; the first begins with its head."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(part) as file:
            held = file.read(_BLOCK)
            found = _DATA.search(held)
            prefix = found[1] if found else b""
            start, end = b"<" + prefix + b"row", b"</" + prefix + b"sheetData"
            while len(held) < _LONGEST_ROW:
                over = held.find(end)
                if over >= 0:
                    yield held[:over]
                    return
                block = file.read(_BLOCK)
                if not block:
                    yield held
                    return
                cut = held.rfind(start)
                if cut > 0:
                    yield held[:cut]
                    held = held[cut:]
                held += block
    except BROKEN:
        return


def rest_blocks(path: Path, part: str) -> Iterator[bytes]:
    """A sheet's XML from the end of its data on, in blocks; nothing where it can not be read."""
    try:
        with zipfile.ZipFile(path) as archive, archive.open(part) as file:
            held, inside = b"", True
            while block := file.read(_BLOCK):
                if not inside:
                    yield block
                    continue
                held = held[-100:] + block
                if found := _END.search(held):
                    inside = False
                    yield held[found.end() :]
    except BROKEN:
        return


def _xml(archive: zipfile.ZipFile, part: str) -> ElementTree.Element:
    with archive.open(part) as file:
        data = file.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise KeyError(part)
    return ElementTree.fromstring(data)


def _part(target: str) -> str:
    return target[1:] if target.startswith("/") else f"xl/{target}"


def _type(relation: ElementTree.Element) -> str:
    return relation.get("Type", "").rpartition("/")[2]


def _name(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _formats(styles: ElementTree.Element) -> tuple[str, ...]:
    own: dict[str, str] = {}
    codes: list[str] = []
    for group in styles:
        if _name(group) == "numFmts":
            own |= {e.get("numFmtId", ""): e.get("formatCode", "") for e in group}
        elif _name(group) == "cellXfs":
            for style in group:
                number = style.get("numFmtId", "0")
                code = own.get(number) or BUILT_IN.get(int(number) if number.isdigit() else 0, "General")
                codes.append(code)
    return tuple(codes)
