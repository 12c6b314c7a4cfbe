"""xls, ods and xlsm, written once by LibreOffice from the same sheet: nothing of it may be lost on the way."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from batchdesk.core.cells import Cell, Shown, plain, show
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.other_sheets import other_facts

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]

DATA = Path(__file__).parent / "data"
WORDS = ("NA", " both ", "line\nbreak")


def line(index: int, yes: Cell) -> tuple[Cell, ...]:
    return (
        f"0012{index}",
        0.25 * index,
        date(2026, 1, index),
        datetime(2026, 1, index, 9, 30),
        timedelta(hours=30),
        yes,
        "#DIV/0!" if index == 2 else index,
        WORDS[index - 1],
    )


@pytest.mark.parametrize("ending", ["xls", "ods", "xlsm"])
def test_each_kind_gives_the_same_cells(ending: str, rows: Rows, inspect: Inspect) -> None:
    """An error would be an empty cell in xls and ods, 30 hours the text PT30H00M00S, and hidden rows not be told."""
    path = DATA / f"kinds.{ending}"
    found = inspect(path)
    assert [(sheet.name, sheet.visible) for sheet in found.sheets] == [("Data", True), ("Away", False)]
    assert (found.rows, found.hidden_rows, found.header_row) == (3, 1, 1)
    asked = rows(path)
    assert [tuple(map(plain, row.cells)) for row in asked] == [line(1, True), line(2, False), line(3, True)]
    assert [row.place for row in rows(path, visible_only=True)] == [2, 4]


@pytest.mark.parametrize("ending", ["ods", "xlsm"])
def test_percentages_are_shown(ending: str, rows: Rows) -> None:
    """0.25 would be asked about where the person sees 25 %."""
    assert rows(DATA / f"kinds.{ending}")[0].cells[1] == Shown(0.25, "25%", "0%")


@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_broken_ones_are_one_sentence(ending: str, tmp_path: Path, inspect: Inspect) -> None:
    """Half a download would end in a traceback."""
    whole = (DATA / f"kinds.{ending}").read_bytes()
    for cut in (600, len(whole) // 2, len(whole) - 40):
        path = tmp_path / f"cut.{ending}"
        path.write_bytes(whole[:cut])
        other_facts(path, "Data")
        with pytest.raises(Problem) as caught:
            inspect(path)
            raise Problem(Trouble.FILE_DAMAGED, name="what could still be read is read")
        assert caught.value.trouble in (Trouble.FILE_DAMAGED, Trouble.FILE_EMPTY, Trouble.FILE_KIND_UNKNOWN)


def test_rows_that_are_written_once_and_repeated_lose_nothing(tmp_path: Path, rows: Rows) -> None:
    """Lost: what equal rows show (50 %, an error) in all but the last of them."""
    cells = (
        '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
        '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25%</text:p></table:table-cell>'
        '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>'
        '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error">'
        "<text:p>#DIV/0!</text:p></table:table-cell>"
    )
    names = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>'
        for name in ("Name", "Share", "Rest", "Ratio")
    )
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0"'
        f' xmlns:text="{space}:text:1.0" xmlns:calcext="urn:calcext"><office:body><office:spreadsheet><table:table table:name="A">'
        f"<table:table-row>{names}</table:table-row>"
        f'<table:table-row table:number-rows-repeated="3">{cells}</table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "repeated.ods"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
        package.writestr(
            "META-INF/manifest.xml", f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0"/>'
        )
    found = [tuple(map(show, row.cells)) for row in rows(path)]
    assert found == [("x", "25%", "50%", "#DIV/0!")] * 3
