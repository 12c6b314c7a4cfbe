"""What LibreOffice finds in a file, told by LibreOffice itself: each sheet as rows of typed values."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

_NAMES = {
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}
_TRUTHS = {"of:=TRUE()": True, "of:=FALSE()": False}
"""How LibreOffice holds a yes or no of an .xlsx."""

_SECONDS = 120


def read_by_libreoffice(path: Path, scratch: Path, *options: str) -> dict[str, list[list[Any]]]:
    """Sheets by name; a cell that LibreOffice takes for a formula comes as ("formula", its text)."""
    office = shutil.which("soffice")
    assert office, "BATCHDESK_TEST_OFFICE is set, so soffice must be here"
    home = f"-env:UserInstallation={(scratch / 'office').as_uri()}"
    command = [
        office,
        "--headless",
        home,
        *options,
        "--convert-to",
        "fods",
        "--outdir",
        str(scratch),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
    root = ElementTree.parse(scratch / f"{path.stem}.fods").getroot()
    tables = root.findall("office:body/office:spreadsheet/table:table", _NAMES)  # charts hold tables, too
    return {str(table.get(_name("table:name"))): _rows(table) for table in tables}


def _name(short: str) -> str:
    space, name = short.split(":")
    return f"{{{_NAMES[space]}}}{name}"


def _rows(table: ElementTree.Element) -> list[list[Any]]:
    rows: list[list[Any]] = []
    for row in table.iter(_name("table:table-row")):
        cells: list[Any] = []
        for cell in row:
            times = int(cell.get(_name("table:number-columns-repeated"), "1"))
            value = _value(cell)
            cells.extend([value] * (times if value is not None or times < 100 else 0))
        while cells and cells[-1] is None:
            cells.pop()
        times = int(row.get(_name("table:number-rows-repeated"), "1"))
        rows.extend([cells] * (times if cells or times < 100 else 0))
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _value(cell: ElementTree.Element) -> Any:
    if formula := cell.get(_name("table:formula")):
        return _TRUTHS.get(formula, ("formula", formula))
    match cell.get(_name("office:value-type")):
        case None:
            return None
        case "string":
            return "\n".join(_text(line) for line in cell.findall(_name("text:p")))
        case "boolean":
            return cell.get(_name("office:boolean-value")) == "true"
        case "date":
            return _date(str(cell.get(_name("office:date-value"))))
        case "time":
            return _time(str(cell.get(_name("office:time-value"))))
        case _:
            return float(str(cell.get(_name("office:value"))))


def _text(line: ElementTree.Element) -> str:
    parts = [line.text or ""]
    for child in line:
        if child.tag == _name("text:s"):
            parts.append(" " * int(child.get(_name("text:c"), "1")))
        else:
            parts.append(
                {_name("text:tab"): "\t", _name("text:line-break"): "\n"}.get(child.tag) or _text(child)
            )
        parts.append(child.tail or "")
    return "".join(parts)


def _date(text: str) -> date:
    return datetime.fromisoformat(text[:26]) if "T" in text else date.fromisoformat(text)


def _time(text: str) -> timedelta:
    hours, rest = text.removeprefix("PT").split("H")
    minutes, seconds = rest.split("M")
    return timedelta(hours=int(hours), minutes=int(minutes), seconds=float(seconds.rstrip("S")))


def as_duration(value: time) -> timedelta:
    """A time of day as LibreOffice tells it."""
    return timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
