"""Workbooks in: what the person sees in Excel is what comes out, and never a cell less."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.files.local import LocalFiles
from batchdesk.files.workbooks import _Openpyxl

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]
Make = Callable[..., Path]

NOTES = [["Lots of people"], ["write", None, None, "notes"], ["at", "the", "top", None]]
TABLE = [["Name", "Job", "Age", "Kids"], ["Bowie", "musician", 69, True], ["Fisher", "actor", 60, False]]


def test_types_come_as_they_are(workbook: Make, rows: Rows) -> None:
    """Whole numbers would show a decimal point, dates a midnight, yes/no a 1."""
    values = [
        12,
        2.5,
        "00123",
        True,
        date(2024, 5, 1),
        datetime(2024, 5, 1, 9, 30),
        time(8, 15),
        timedelta(hours=30),
    ]
    path = workbook(
        Data=[[f"c{index}" for index in range(8)], values, ["NA", "None", " ", None, "\n", "=x", 1, 1]]
    )
    first, second = rows(path)
    assert list(first.cells) == values
    assert [type(cell) for cell in first.cells] == [type(value) for value in values]
    assert second.cells[:5] == ("NA", "None", " ", None, "\n")


def test_error_cells_are_not_lost(tmp_path: Path, rows: Rows) -> None:
    """#N/A would look like an empty cell, as calamine gives it."""
    path = tmp_path / "errors.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Data & more")
    sheet.write_row(1, 1, ["a", "b"])
    for line in range(2, 30_002):
        sheet.write_row(line, 1, [f"text {line}", 1])
    sheet.write_formula("C5", "=1/0", None, "#DIV/0!")
    sheet.write_formula("B30002", '=IF(1>2,"x<y",NA())', None, "#N/A")
    book.close()
    found = rows(path)
    assert found[2].cells == ("text 4", "#DIV/0!")
    assert found[-1].cells == ("#N/A", 1)
    assert sum(isinstance(cell, str) and cell.startswith("#") for row in found for cell in row.cells) == 2


def test_error_cells_at_the_edges_of_a_block_are_found(tmp_path: Path, rows: Rows) -> None:
    """A large sheet is scanned in blocks; an error that lies across two of them would be an empty cell."""
    path = tmp_path / "errors.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["a", "b"])
    for line in range(1, 20_001):
        sheet.write_row(line, 0, [f"text {line}"])
        sheet.write_formula(line, 1, "=NA()", None, "#N/A")
    book.close()
    assert [row.cells[1] for row in rows(path)] == ["#N/A"] * 20_000


def test_notes_above_the_header_are_passed_over(workbook: Make, inspect: Inspect) -> None:
    """The column names would be notes and every placeholder wrong."""
    found = inspect(workbook(Data=NOTES + TABLE))
    assert found.header_row == 4
    assert found.column_names == ("Name", "Job", "Age", "Kids")
    assert found.rows == 2


@pytest.mark.parametrize(
    ("lines", "header"),
    [
        ([["", "a", "b"], ["x", "y", "z"], ["p", "q", "r"]], 1),
        ([["Region", 2019, 2020], ["North", 5, 6], ["South", 7, 8]], 1),
        ([["Report", None], [], ["Id", "Text"], [1, "a"], [2, "b"]], 3),
        ([["Report", date(2024, 1, 1)], ["Id", "Text", "Day"], ["A", "t", 5], ["B", "u", 6]], 2),
        ([["Comment"], ["good"], ["bad"]], 1),
        ([["Id", "Amount", "Text"], ["A", None, "no amount"], ["B", 5, "five"], ["C", 6, "six"]], 1),
        ([["Id", "A", "B"], ["only text", "here", None], ["and", "here", "too"]], 1),
    ],
)
def test_headers_of_many_tables(
    lines: list[list[object]], header: int, workbook: Make, inspect: Inspect
) -> None:
    """The first row of data would be taken for names, or the names for data."""
    assert inspect(workbook(Data=lines)).header_row == header


def test_the_person_moves_the_header(workbook: Make, inspect: Inspect, rows: Rows) -> None:
    """A wrong guess could not be mended."""
    path = workbook(Data=[["big", "title"], ["x", "y"], ["Id", "Text"], [1, "a"]])
    assert inspect(path, header_row=3).column_names == ("Id", "Text")
    assert [row.cells for row in rows(path, header_row=3)] == [(1, "a")]
    with pytest.raises(Problem) as caught:
        inspect(path, header_row=40)
    assert caught.value.trouble is Trouble.HEADER_MISSING


def test_real_notes_above_and_below(shared: Path, workbook: Make, inspect: Inspect, rows: Rows) -> None:
    """Notes of deaths.xlsx would be rows that are paid for, or its people would be taken for notes."""
    path = shared / "tables" / "deaths.xlsx"
    real = path.exists()
    if not real:
        body = [["Prince", "musician", 57, True], *TABLE[1:]] * 4
        notes = [["Some"], [None, "notes"]]
        path = workbook(arts=[["x"], *NOTES, TABLE[0], *body, *notes], other=[["x"], *NOTES, TABLE[0], *body])
    for sheet, first, last in (
        ("arts", "David Bowie", "George Michael"),
        ("other", "Vera Rubin", "Pat Summit"),
    ):
        found = inspect(path, sheet=sheet)
        assert (found.header_row, found.header_rows) == (5, 1)
        assert found.column_names[0] == "Name"
        people = rows(path, sheet=sheet)
        assert (len(people), [row.place for row in people]) == (found.rows, [*range(6, found.rows + 6)])
        if real:
            assert found.column_names[-1] == "Date of death"
            assert found.rows == 10
            assert [column.type for column in found.columns] == [
                "text",
                "text",
                "integer",
                "yes/no",
                "date",
                "date",
            ]
            assert (people[0].cells[0], people[-1].cells[0]) == (first, last)
            assert found.columns[4].format == "mm-dd-yy"
            assert [row.place for row in found.left_out] == [16, 17, 18, 19]
    assert "left out" in inspect(path).warnings[0]
    assert [sheet.name for sheet in inspect(path).sheets] == ["arts", "other"]
    assert len(rows(path, keep_notes=True)) == inspect(path, keep_notes=True).rows > inspect(path).rows


def test_real_cells_that_do_not_agree_with_their_column(shared: Path, workbook: Make, rows: Rows) -> None:
    """Each cell of type-me.xlsx must keep its own kind."""
    path = shared / "tables" / "type-me.xlsx"
    lines: list[list[object]] = [
        ["x", "y"],
        [None, "empty"],
        [date(2016, 5, 23), "d"],
        [datetime(2016, 4, 28, 11, 30), "t"],
    ]
    if not path.exists():
        path = workbook(date_coercion=[*lines, [True, "b"], ["cabbage", "c"], [4.3, "n"], [39448, "n"]])
    assert [row.cells[0] for row in rows(path, sheet="date_coercion")] == [
        None,
        date(2016, 5, 23),
        datetime(2016, 4, 28, 11, 30),
        True,
        "cabbage",
        4.3,
        39448,
    ]


def test_sheets_are_told_and_chosen(workbook: Make, inspect: Inspect, rows: Rows) -> None:
    """A hidden or empty first sheet would be read in place of the data."""
    path = workbook(
        hidden=["secret"], secret=[["x"], [1]], empty=[], Data=[["Id"], [1], [2]], More=[["Id"], [3]]
    )
    found = inspect(path)
    assert found.sheet == "Data"
    assert [(sheet.name, sheet.visible, sheet.rows) for sheet in found.sheets] == [
        ("secret", False, 1),
        ("empty", True, 0),
        ("Data", True, 2),
        ("More", True, 1),
    ]
    assert [row.cells for row in rows(path, sheet="more")] == [(3,)]
    with pytest.raises(Problem) as caught:
        inspect(path, sheet="Nope")
    assert "Data" in caught.value.advice


def test_a_cover_sheet_is_not_the_data(workbook: Make, inspect: Inspect) -> None:
    """A workbook with a title page would be refused as empty."""
    assert inspect(workbook(Cover=[["Survey 2024"]], Data=[["Id"], [1], [2]])).sheet == "Data"


def test_a_table_that_stands_apart_keeps_its_letters(workbook: Make, inspect: Inspect, rows: Rows) -> None:
    """Empty columns on the left would become columns, or a nameless one be called by the wrong letter."""
    path = workbook(
        Data=[[], [None, None, "Id", None, "Text"], [None, None, 1, "x", "a"], [], [None, None, 2, None, "b"]]
    )
    found = inspect(path)
    assert found.column_names == ("Id", "Column D", "Text")
    assert found.header_row == 2
    assert [row.cells for row in rows(path)] == [(1, "x", "a"), (None, None, None), (2, None, "b")]


def test_columns_are_told_over_all_rows(workbook: Make, inspect: Inspect) -> None:
    """A column that turns to text in row 900 would be announced as numbers."""
    lines: list[list[object]] = [
        ["a", "b", "c", "d"],
        *([n, n / 2, None, date(2024, 1, 1)] for n in range(1, 900)),
    ]
    found = inspect(workbook(Data=[*lines, ["late", 1, None, datetime(2024, 1, 1, 5)]]))
    assert [(column.type, column.filled) for column in found.columns] == [
        ("mixed", 900),
        ("number", 900),
        ("empty", 0),
        ("date", 900),
    ]
    assert len(found.preview) == 200


def strict(path: Path) -> Path:
    """The same workbook in the namespaces of Strict Open XML (ISO/IEC 29500-1)."""
    target = path.with_name("strict.xlsx")
    office = b"http://schemas.openxmlformats.org/"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as made:
        for name in source.namelist():
            data = source.read(name)
            data = data.replace(
                office + b"spreadsheetml/2006/main", b"http://purl.oclc.org/ooxml/spreadsheetml/main"
            )
            data = data.replace(
                office + b"officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            made.writestr(name, data)
    return target


def test_strict_open_xml_is_read(workbook: Make, rows: Rows) -> None:
    """Excel's "Strict" files would look empty, as they do to openpyxl."""
    assert [row.cells[0] for row in rows(strict(workbook(Data=TABLE)))] == ["Bowie", "Fisher"]


def test_the_second_reader_gives_the_same_cells(workbook: Make, rows: Rows) -> None:
    """A workbook that calamine refuses would come out differently."""
    path = workbook(
        Data=[["a", "b", "c"], [1.0, date(2024, 1, 1), "x"], [2.5, datetime(2024, 1, 1, 5), True]]
    )
    book = _Openpyxl(path)
    assert [tuple(line) for line in book.lines("Data")][1:] == [row.cells for row in rows(path)]
    book.close()


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            Trouble.FILE_PROTECTED,
        ),
        (b"PK\x03\x04 cut off", Trouble.FILE_DAMAGED),
        (b"", Trouble.FILE_EMPTY),
        (b"<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>", Trouble.FILE_DAMAGED),
    ],
)
def test_files_that_are_no_readable_workbook(
    data: bytes, trouble: Trouble, tmp_path: Path, inspect: Inspect
) -> None:
    """A password or a broken download would end in a traceback."""
    path = tmp_path / "book.xlsx"
    path.write_bytes(data)
    with pytest.raises(Problem) as caught:
        inspect(path)
    assert caught.value.trouble is trouble


@pytest.mark.parametrize("lines", [[], [["Only", "a header"]], [[None, " "]]])
def test_a_sheet_without_rows(
    lines: list[list[object]], workbook: Make, inspect: Inspect, rows: Rows
) -> None:
    """A job over nothing could be sent."""
    path = workbook(Data=lines)
    for ask in (inspect, rows):
        with pytest.raises(Problem) as caught:
            ask(path)
        assert caught.value.trouble is Trouble.SHEET_EMPTY


def test_a_cut_workbook_is_told_as_damaged(workbook: Make, inspect: Inspect) -> None:
    """Half a download would crash the window."""
    path = workbook(Data=TABLE * 50)
    path.write_bytes(path.read_bytes()[:-300])
    with pytest.raises(Problem) as caught:
        inspect(path)
    assert caught.value.trouble is Trouble.FILE_DAMAGED
    assert caught.value.facts["reason"] == "its end is missing"  # and not the words of a zip reader


def test_content_decides_and_not_the_ending(workbook: Make, tmp_path: Path, inspect: Inspect) -> None:
    """A tab file called .xlsx or a workbook called .csv would be refused."""
    text = tmp_path / "really-text.xlsx"
    text.write_text("a\tb\n1\t2\n")
    assert inspect(text).column_names == ("a", "b")
    book = workbook("really-a-book.csv", Data=TABLE)
    assert inspect(book).sheet == "Data"


def test_canceling_a_workbook(workbook: Make, files: LocalFiles) -> None:
    """A long load could not be stopped."""

    def stop(done: int, total: int | None, what: str) -> None:
        assert total in (None, 801)
        raise Canceled

    with pytest.raises(Canceled):
        files.inspect(workbook(Data=[["a"], *([n] for n in range(800))]), SourceChoice(), stop)


def test_rows_may_be_left_half_read(workbook: Make, files: LocalFiles) -> None:
    """Trying three rows would keep the person's file open; an unclosed file fails this test as a warning."""
    stream = files.rows(workbook(Data=TABLE * 500), SourceChoice(), quiet)
    assert next(stream).number == 1
    del stream
