"""The exported workbook: every value comes back, nothing runs, nothing is lost."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from python_calamine import load_workbook

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.export import Export
from batchdesk.core.inspection import Inspection
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files import workbook_sheets
from batchdesk.files.local import LocalFiles
from batchdesk.files.writing import write

MakeExport = Callable[..., Export]


def row(number: int, cells: tuple[Cell, ...], *answers: Cell) -> AnswerRow:
    return AnswerRow(number, cells, Outcome(RowStatus.OK, answers))


def bad(number: int, cells: tuple[Cell, ...], status: RowStatus, raw: str = "") -> AnswerRow:
    return AnswerRow(number, cells, Outcome(status, note="Because.", raw_text=raw))


@pytest.fixture
def written(tmp_path: Path, export: MakeExport) -> Callable[..., Path]:
    def write(*args: Any, **kwargs: Any) -> Path:
        target = tmp_path / "out.xlsx"
        LocalFiles().write(target, export(*args, **kwargs), quiet)
        return target

    return write


def sheet(path: Path, name: str = "Results") -> list[tuple[Any, ...]]:
    """All lines of a sheet by openpyxl."""
    book = openpyxl.load_workbook(path)
    try:
        return [tuple(cell.value for cell in line) for line in book[name].iter_rows()]
    finally:
        book.close()


VALUES: list[Cell] = [
    "00123",
    "=1+1",
    "+49 30 1234",
    "-5 degrees",
    "@handle",
    "http://example.org/a?b=c",
    " spaces ",
    "two\nlines",
    "<r><t>not ours</t></r>",
    "<r>x</r>",
    "a & b < c > \"d\" 'e'",
    "日本語 العربية 😀",
    "_x0041_ stays",
    "NA",
    "1e5",
    True,
    False,
    0,
    -17,
    999_999_999_999_999,
    0.1 + 0.2,
    1e-300,
    1.7976931348623157e308,
    date(2024, 2, 29),
    date(1900, 1, 1),
    datetime(2024, 5, 1, 9, 30, 15),
    time(8, 15),
    timedelta(hours=30, minutes=5),
]


def test_every_value_comes_back_from_two_readers(written: Callable[..., Path]) -> None:
    """A value would change between the person's file and the export."""
    path = written([row(n, (value,), value) for n, value in enumerate(VALUES, 1)])
    lines = sheet(path)[1:]
    calamine = load_workbook(str(path)).get_sheet_by_name("Results").to_python()[1:]
    for value, ours, theirs in zip(VALUES, lines, calamine, strict=True):
        if type(value) is date:
            assert ours[0] == datetime(value.year, value.month, value.day), value
        elif value == "_x0041_ stays":
            assert ours[0] == "_x005F_x0041_ stays"  # as Excel writes it; openpyxl does not undo it
        elif type(value) is not timedelta:
            assert (ours[0], ours[1]) == (value, value)
            assert type(ours[0]) is type(value)
        assert theirs[0] == value and theirs[1] == value


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (10**15, "1000000000000000"),
        (-(10**20), "-100000000000000000000"),
        (float("nan"), "nan"),
        (float("-inf"), "-inf"),
        (date(1899, 12, 31), "1899-12-31"),
        (datetime(1066, 10, 14, 9), "1066-10-14 09:00"),
        (timedelta(hours=-2), "-2:00:00"),
        ("bell\x07 and \x00 and \ud800 and \uffff", "bell� and � and � and �"),
        ("a\r\nb\rc", "a\nb\nc"),
    ],
)
def test_what_a_workbook_can_not_hold_is_shown_as_text(
    value: Cell, shown: str, written: Callable[..., Path]
) -> None:
    """Excel would round, refuse or repair the file."""
    assert sheet(written([row(1, (value,), "x")]))[1][0] == shown


def test_nothing_is_a_formula_or_a_link(written: Callable[..., Path]) -> None:
    """A cell of someone else's data could run in the analyst's Excel."""
    path = written([row(1, ("=cmd|' /C calc'!A0",), "=HYPERLINK(1)"), row(2, ("https://example.org",), "@x")])
    with zipfile.ZipFile(path) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in text and "<hyperlink" not in text
    results = openpyxl.load_workbook(path)["Results"]
    assert "f" not in {cell.data_type for line in results.iter_rows() for cell in line}


def test_rows_are_there_once_in_order_with_status_and_note(written: Callable[..., Path]) -> None:
    """Rows without an answer would be missing, or be told as ok."""
    answers = (Answer("Mood", AnswerKind.CHOICE), Answer("Stars", AnswerKind.INTEGER))
    rows = [
        row(1, ("a", 5), "good", 4),
        bad(2, ("b", None), RowStatus.REFUSED, raw="no"),
        bad(3, (None, None), RowStatus.SKIPPED),
    ]
    path = written(rows, columns=("Id", "N"), answers=answers)
    assert sheet(path) == [
        ("Id", "N", "Mood", "Stars", "Status", "Note"),
        ("a", 5, "good", 4, "ok", None),
        ("b", None, None, None, "refused", "Because."),
        (None, None, None, None, "skipped", "Because."),
    ]
    assert sheet(path, "Problems") == [
        ("Row", "Status", "Note", "Raw text"),
        (2, "refused", "Because.", "no"),
        (3, "skipped", "Because.", None),
    ]
    assert sheet(path, "Run info") == [("What", "Value"), ("Job", None), ("Name", "Tickets")]


def test_without_problems_there_is_no_sheet_for_them(written: Callable[..., Path]) -> None:
    """An empty sheet Problems would make people look for trouble."""
    sheets = openpyxl.load_workbook(written([row(1, ("a",), "b")])).sheetnames
    assert sheets == ["Results", "Summary", "Run info"]


def test_an_export_of_no_rows_opens(written: Callable[..., Path]) -> None:
    """An early export would be a file that Excel repairs."""
    assert sheet(written([])) == [("A", "Answer", "Status", "Note")]


@pytest.mark.parametrize("character", ["x", "😀"])
def test_long_text_is_cut_with_a_mark_and_kept_whole(character: str, written: Callable[..., Path]) -> None:
    """The end of a long document would be gone; a character of two units counts twice."""
    whole = character * 40_000 + "."
    path = written([row(7, ("short",), whole), bad(8, (whole,), RowStatus.INVALID, raw=whole)])
    shown = sheet(path)[1][1]
    assert shown.endswith("… (cut; whole text in sheet Long text)")
    assert len(shown.encode("utf-16-le")) // 2 <= 32_767
    parts = sheet(path, "Long text")[1:]
    assert "".join(part[4] for part in parts if part[:3] == ("Results", 7, "Answer")) == whole
    assert "".join(part[4] for part in parts if part[:3] == ("Results", 8, "A")) == whole
    assert "".join(part[4] for part in parts if part[:3] == ("Problems", 8, "Raw text")) == whole
    assert [part[3] for part in parts[:2]] == [1, 2]


def test_a_column_name_too_long_for_a_cell_is_kept_whole(tmp_path: Path, export: MakeExport) -> None:
    """Nothing would be written at all: the name stands in Long text as the name of a column, too."""
    name = "x" * 40_000
    write(tmp_path / "out.xlsx", export([row(1, ("y" * 40_000,), "z")], columns=(name,)), quiet)
    parts = sheet(tmp_path / "out.xlsx", "Long text")[1:]
    assert "".join(part[4] for part in parts if part[1] == 0) == name
    assert "".join(part[4] for part in parts if part[1] == 1) == "y" * 40_000


def test_text_that_just_fits_is_not_cut(written: Callable[..., Path]) -> None:
    """A whole answer would be called cut."""
    path = written([row(1, ("y" * 32_767,), "z")])
    assert sheet(path)[1][0] == "y" * 32_767
    assert "Long text" not in openpyxl.load_workbook(path).sheetnames


def test_more_rows_than_a_sheet_holds_go_on(
    written: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 1,048,576 and all after it would be lost (the limit is lowered here)."""
    monkeypatch.setattr(workbook_sheets, "LAST_ROW", 5)
    path = written([bad(n, (n,), RowStatus.EXPIRED) for n in range(1, 11)])
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == [
        "Results",
        "Results 2",
        "Results 3",
        "Summary",
        "Problems",
        "Problems 2",
        "Problems 3",
        "Run info",
    ]
    found = [line[0] for name in book.sheetnames[:3] for line in sheet(path, name)[1:]]
    assert found == list(range(1, 11))


def test_header_filter_widths_and_colours(written: Callable[..., Path]) -> None:
    """A sheet of a thousand rows would be hard to use."""
    long = "A sentence that is long enough to be wrapped, and then some more of it."
    path = written([row(1, ("x",), long), bad(2, ("y",), RowStatus.ERRORED)])
    results = openpyxl.load_workbook(path)["Results"]
    assert results.freeze_panes == "A2"
    assert results.auto_filter.ref == "A1:D3"
    assert results["A1"].font.bold and results["A1"].fill.fgColor.rgb != results["B1"].fill.fgColor.rgb
    assert results["B2"].alignment.wrap_text and not results["A2"].alignment.wrap_text
    assert results.column_dimensions["B"].width > results.column_dimensions["A"].width
    assert results["C3"].fill.fgColor.rgb != results["C2"].fill.fgColor.rgb
    assert results.row_dimensions[2].height == 30 and results.row_dimensions[3].height is None


def test_dates_show_as_dates(written: Callable[..., Path]) -> None:
    """A date would show as 45413, or lose its seconds."""
    values: list[Cell] = [
        date(2024, 5, 1),
        datetime(2024, 5, 1, 9, 30),
        datetime(2024, 5, 1, 9, 30, 5),
        time(8, 15),
    ]
    results = openpyxl.load_workbook(written([row(n, (value,), "x") for n, value in enumerate(values, 1)]))[
        "Results"
    ]
    assert [results.cell(n, 1).number_format for n in range(2, 6)] == [
        "yyyy-mm-dd",
        "yyyy-mm-dd hh:mm",
        "yyyy-mm-dd hh:mm:ss",
        "hh:mm",
    ]


def test_days_with_a_time_that_is_not_shown_stay_days(written: Callable[..., Path]) -> None:
    """Lost: the moment of an answer, which would stand as 46082.4375 in a column of days."""
    cells = [Shown(46082.4375, "2026-03-01", code) for code in ("dd/mm/yyyy", "dd.mm.yyyy Q")]
    path = written([row(n, (cell,), "x") for n, cell in enumerate(cells, 1)])
    results = openpyxl.load_workbook(path)["Results"]
    found = [results.cell(n, 1) for n in (2, 3)]
    assert [cell.value for cell in found] == [datetime(2026, 3, 1, 10, 30)] * 2
    assert [cell.number_format for cell in found] == ["dd/mm/yyyy", "yyyy-mm-dd hh:mm"]


def test_every_part_is_sound_xml(written: Callable[..., Path]) -> None:
    """Excel would ask to repair the file."""
    path = written([row(n, (value,), value) for n, value in enumerate(VALUES, 1)])
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))


def test_columns_beyond_the_sheet_stand_in_a_sheet_of_their_own(
    written: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Columns beyond XFD would be missing, or the answers with them (the limit is lowered here)."""
    monkeypatch.setattr(workbook_sheets, "LAST_COLUMN", 5)
    monkeypatch.setattr(workbook_sheets, "LAST_ROW", 3)
    path = written([row(n, (1, 2, 3, n), "x") for n in (1, 2, 3)], columns=("a", "b", "c", "d"))
    assert openpyxl.load_workbook(path).sheetnames[:4] == [
        "Results",
        "More columns",
        "Results 2",
        "More columns 2",
    ]
    assert sheet(path)[:2] == [("a", "b", "Answer", "Status", "Note"), (1, 2, "x", "ok", None)]
    assert sheet(path, "More columns") == [("Row", "c", "d"), (1, 3, 1), (2, 3, 2)]
    assert sheet(path, "More columns 2") == [("Row", "c", "d"), (3, 3, 3)]


def test_the_widest_table_there_is(written: Callable[..., Path]) -> None:
    """A sheet of 16,384 columns could not be exported at all."""
    columns = tuple(f"c{n}" for n in range(16_384))
    path = written([row(1, tuple(range(16_384)), "x")], columns=columns)
    book = load_workbook(str(path))
    results = book.get_sheet_by_name("Results").to_python()
    assert len(results[0]) == 16_384 and results[0][-4:] == ["c16380", "Answer", "Status", "Note"]
    assert book.get_sheet_by_name("More columns").to_python() == [
        ["Row", "c16381", "c16382", "c16383"],
        [1, 16381, 16382, 16383],
    ]


def test_what_was_written_can_be_read_again(
    written: Callable[..., Path], inspect: Callable[..., Inspection]
) -> None:
    """An export could not be used as data."""
    path = written([row(n, (f"id {n}",), "good") for n in range(1, 6)])
    found = inspect(path)
    assert (found.sheet, found.header_row, found.rows) == ("Results", 1, 5)
    assert found.column_names == ("A", "Answer", "Status", "Note")


def test_rows_are_drawn_one_by_one(tmp_path: Path, export: MakeExport) -> None:
    """A million rows would be held in memory at once."""
    alive: list[int] = []

    def rows() -> Iterator[AnswerRow]:
        for number in range(1, 2_001):
            alive.append(number)
            yield row(number, (number,), "x")

    seen: list[int] = []

    def progress(done: int, total: int | None, what: str) -> None:
        seen.append(len(alive) - done)

    made = export([row(1, (1,), "x")])
    fields = {name: getattr(made, name) for name in Export.__slots__} | {"rows": rows, "count": 2_000}
    LocalFiles().write(tmp_path / "out.xlsx", Export(**fields), progress)
    assert max(seen) <= 501


def test_decimals_are_not_expected() -> None:
    """A kind of value that nobody planned for must be loud, not empty."""
    from batchdesk.files.workbook_cells import storable

    with pytest.raises(KeyError):
        storable(Decimal(1))  # type: ignore[arg-type]
