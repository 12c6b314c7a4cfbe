"""Each kind of value and each trap, in the person's columns and as answers, as three other programs read them."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import load_workbook

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.export import Export
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.writing import write

from .flat_sheets import as_duration, read_by_libreoffice

MakeExport = Callable[..., Export]

KEPT: list[Cell] = [
    "plain",
    "00123",
    "=1+1",
    '=HYPERLINK("http://example.org")',
    "+49 30 1234",
    "-5 degrees",
    "@handle",
    "{=1}",
    "1/2",
    "3-4",
    "TRUE",
    "1e5",
    "#N/A",
    "'quoted",
    "http://example.org/a?b=c",
    " spaces ",
    "two  spaces inside",
    "two\nlines",
    "\ttab",
    "<r><t>not ours</t></r>",
    "<b>&amp;</b> \"d\" 'e' ]]>",
    "日本語 العربية 😀 e\u0301",
    "x" * 32_767,
    True,
    False,
    0,
    -17,
    999_999_999_999_999,
    0.1 + 0.2,
    1e-300,
    -1.7976931348623157e308,
    date(2024, 2, 29),
    date(1900, 3, 1),
    date(9999, 12, 31),
    datetime(2024, 5, 1, 9, 30),
    datetime(2024, 5, 1, 9, 30, 15),
    time(8, 15),
    time(23, 59, 59),
    timedelta(hours=30, minutes=5),
]
"""Values that every program can hold as they are."""

AS_TEXT: list[tuple[Cell, str]] = [
    (10**15, "1000000000000000"),
    (2**53 + 1, "9007199254740993"),
    (-(10**30), "-1" + "0" * 30),
    (math.nan, "nan"),
    (math.inf, "inf"),
    (-math.inf, "-inf"),
    (date(1899, 12, 31), "1899-12-31"),
    (datetime(1066, 10, 14, 9), "1066-10-14 09:00"),
    (timedelta(hours=-2), "-2:00:00"),
    ("bell\x07 nul\0 half\ud800 none\uffff", "bell� nul� half� none�"),
    ("a\r\nb\rc", "a\nb\nc"),
]
"""Values that some program would change, refuse or run, and the text they become."""

SHOWN: list[tuple[Shown, float]] = [
    (Shown(0.25, "25%", "0%"), 0.25),
    (Shown(123, "00123", "00000"), 123),
    (Shown(9.5, "€ 9.50", "[$€-2] #,##0.00"), 9.5),
    (Shown(1234.5, "1,234.50", "#,##0.00"), 1234.5),
    (Shown(7, "7 pcs", "0 pieces"), 7),
]
"""Numbers with formats of their own; the last one's format would make Excel repair the file."""


def as_read(value: Cell) -> Any:
    return datetime.combine(value, time()) if type(value) is date else value


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One workbook of all of it; each value is a person's cell and an answer."""
    values = [*KEPT, *(value for value, _ in AS_TEXT), *(value for value, _ in SHOWN)]
    rows = [
        AnswerRow(number, (value, "next to it"), Outcome(RowStatus.OK, (value, "good; better")))
        for number, value in enumerate(values, 1)
    ]
    answers = (Answer("=Any", AnswerKind.TEXT), Answer("List", AnswerKind.LIST))
    export = Export(
        name="=Matrix & <more>",
        columns=("Value", "Status"),
        answers=answers,
        answer_headers=("=Any", "List"),
        status_header="Status (2)",
        note_header="Note",
        count=len(rows),
        rows=lambda: iter(rows),
        problems=lambda: iter(()),
        info=(("Job", None), ("Name", "=Matrix"), ("Share", 0.5)),
    )
    path = tmp_path_factory.mktemp("matrix") / "matrix.xlsx"
    write(path, export, quiet)
    return path


def test_openpyxl_finds_every_value(book: Path) -> None:
    """Lost: a value that differs between the person's file and the export, or a text that became a formula."""
    results = openpyxl.load_workbook(book)["Results"]
    lines = list(results.iter_rows(min_row=2))
    expected = [*KEPT, *(text for _, text in AS_TEXT), *(number for _, number in SHOWN)]
    for value, line in zip(expected, lines, strict=True):
        for cell in (line[0], line[2]):
            assert cell.data_type != "f"
            if type(value) is timedelta:
                assert cell.value in (value, datetime(1899, 12, 31, 6, 5), datetime(1900, 1, 1, 6, 5))
            else:
                assert cell.value == as_read(value)
                assert type(cell.value) is type(as_read(value))


def test_calamine_finds_every_value(book: Path) -> None:
    """Lost: a value that this program would read back from its own export as another."""
    lines = load_workbook(str(book)).get_sheet_by_name("Results").to_python()[1:]
    expected = [*KEPT, *(text for _, text in AS_TEXT), *(number for _, number in SHOWN)]
    for value, line in zip(expected, lines, strict=True):
        assert line[0] == value and line[2] == value and line[3] == "good; better"


def test_headers_are_text_and_the_persons_own_come_first(book: Path) -> None:
    """Lost: a column named like a formula, or a column of the person's named Status."""
    line = next(openpyxl.load_workbook(book)["Results"].iter_rows())
    assert [cell.value for cell in line] == ["Value", "Status", "=Any", "List", "Status (2)", "Note"]
    assert {cell.data_type for cell in line} == {"s"} | {"inlineStr"} & {cell.data_type for cell in line}


def test_numbers_keep_their_own_formats(book: Path) -> None:
    """Lost: 25 % told as 0.25, 00123 as 123; or a repair prompt for a format that Excel does not know."""
    lines = list(openpyxl.load_workbook(book)["Results"].iter_rows(min_row=2))
    found = [line[0].number_format for line in lines[-len(SHOWN) :]]
    assert found == ["0%", "00000", "[$€-2] #,##0.00", "#,##0.00", "General"]


@pytest.mark.skipif(
    not os.environ.get("BATCHDESK_TEST_OFFICE"),
    reason="no LibreOffice: install libreoffice-calc-nogui and set BATCHDESK_TEST_OFFICE=1",
)
def test_libreoffice_finds_every_value(book: Path, tmp_path: Path) -> None:
    """Lost: a value that people without Excel see as another, or a text that runs there."""
    sheets = read_by_libreoffice(book, tmp_path)
    assert list(sheets) == ["Results", "Summary", "Run info"]
    lines = sheets["Results"][1:]
    expected = [*KEPT, *(text for _, text in AS_TEXT), *(number for _, number in SHOWN)]
    for value, line in zip(expected, lines, strict=True):
        assert line[1] == "next to it" and line[3] == "good; better"
        for found in (line[0], line[2]):
            assert type(found) is not tuple
            if type(value) is time:
                assert found == as_duration(value)
            elif type(value) is float:
                assert found == pytest.approx(value, rel=1e-14)
            else:
                assert found == value
                assert isinstance(found, float | int) is isinstance(value, float | int)


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        (AnswerKind.CHOICE, "positive"),
        (AnswerKind.LIST, "a; b"),
        (AnswerKind.INTEGER, 4),
        (AnswerKind.NUMBER, 4.5),
        (AnswerKind.YES_NO, True),
        (AnswerKind.DATE, date(2024, 5, 1)),
        (AnswerKind.TEXT, "Free words."),
    ],
)
def test_each_kind_of_answer_is_typed(
    kind: AnswerKind, answer: Cell, tmp_path: Path, export: MakeExport
) -> None:
    """Lost: a date that does not sort, a yes that is a word, a number that does not add up."""
    rows = [AnswerRow(1, ("x",), Outcome(RowStatus.OK, (answer,)))]
    target = tmp_path / "out.xlsx"
    write(target, export(rows, answers=(Answer("It", kind, choices=("positive", "negative")),)), quiet)
    assert load_workbook(str(target)).get_sheet_by_name("Results").to_python()[1] == ["x", answer, "ok", ""]
