"""Results as csv and jsonl: the same rows, safe to open."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from batchdesk.core.cells import Shown
from batchdesk.core.export import Export, ExportForm
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.local import LocalFiles

MakeExport = Callable[..., Export]

ROWS = [
    AnswerRow(1, ("00123", -5, 11.0), Outcome(RowStatus.OK, ("ümlaut; b",))),
    AnswerRow(2, ("=1+1", True, date(2024, 1, 2)), Outcome(RowStatus.REFUSED, note="No.", raw_text="x")),
    AnswerRow(3, ('two\nlines, "q"', None, float("nan")), Outcome(RowStatus.OK, ("-x\ud800\0",))),
]


def test_csv_opens_in_excel_and_comes_back(tmp_path: Path, export: MakeExport) -> None:
    """Accents would break in Excel, a line break would end a row, an answer would be taken for a formula."""
    target = tmp_path / "out.csv"
    LocalFiles().write(target, export(ROWS, columns=("A", "B", "C")), quiet)
    assert target.read_bytes().startswith(b"\xef\xbb\xbfA,B,C,Answer,Status,Note\r\n")
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1:] == [
            ["00123", "-5", "11.0", "ümlaut; b", "ok", ""],
            ["'=1+1", "TRUE", "2024-01-02", "", "refused", "No."],
            ['two\nlines, "q"', "", "nan", "'-x��", "ok", ""],
        ]


@pytest.mark.parametrize("text", ["=A1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1"])
def test_no_text_of_a_csv_is_executable(text: str, tmp_path: Path, export: MakeExport) -> None:
    """Someone else's data could run in the analyst's spreadsheet, from a header too."""
    target = tmp_path / "out.csv"
    LocalFiles().write(target, export([AnswerRow(1, (text,), Outcome(RowStatus.OK))], columns=(text,)), quiet)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert [line[0] for line in csv.reader(file)] == [f"'{text}"] * 2


@pytest.mark.parametrize(
    ("name", "delimiter", "line"),
    [
        ("out.csv", "", 'x,"a,b;c",1.5,ok,'),
        ("out.csv", ";", 'x;"a,b;c";1.5;ok;'),
        ("out.csv", "|", "x|a,b;c|1.5|ok|"),
        ("out.tsv", "", "x\ta,b;c\t1.5\tok\t"),
    ],
)
def test_the_delimiter_is_the_persons_choice(
    name: str, delimiter: str, line: str, tmp_path: Path, export: MakeExport
) -> None:
    """Lost: where decimals have commas, Excel would show the whole file in one column."""
    rows = [AnswerRow(1, ("x", "a,b;c"), Outcome(RowStatus.OK, (1.5,)))]
    made = replace(export(rows, columns=("A", "B")), form=ExportForm(delimiter))
    LocalFiles().write(tmp_path / name, made, quiet)
    assert (tmp_path / name).read_text(encoding="utf-8-sig").splitlines()[1] == line


def test_numbers_with_a_format_come_as_numbers_but_keep_leading_zeros(
    tmp_path: Path, export: MakeExport
) -> None:
    """Lost: 25 % as text that does not add up; 00123 as 123."""
    cells = (Shown(0.25, "25%", "0%"), Shown(123, "00123", "00000"), Shown(1234.5, "1,234.50", "#,##0.00"))
    rows = [AnswerRow(1, cells, Outcome(RowStatus.OK, ("x",)))]
    for name in ("out.csv", "out.jsonl"):
        LocalFiles().write(tmp_path / name, export(rows, columns=("A", "B", "C")), quiet)
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[1] == "0.25,00123,1234.5,x,ok,"
    assert json.loads((tmp_path / "out.jsonl").read_text())["A"] == 0.25


def test_days_with_a_time_that_is_not_shown_stay_days(tmp_path: Path, export: MakeExport) -> None:
    """Lost: the moment of an answer as 46082.4375, in a column of days."""
    cells = (Shown(46082.4375, "2026-03-01", "dd/mm/yyyy"), Shown(46082.4375, "10:30", "hh:mm"))
    rows = [AnswerRow(1, (*cells, Shown(0.5, "1900-01-00", "d/m/yy")), Outcome(RowStatus.OK, ("x",)))]
    for name in ("out.csv", "out.jsonl"):
        LocalFiles().write(tmp_path / name, export(rows, columns=("A", "B", "C")), quiet)
    line = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert line == "2026-03-01 10:30,2026-03-01 10:30,1900-01-00,x,ok,"
    assert json.loads((tmp_path / "out.jsonl").read_text())["A"] == "2026-03-01 10:30"


def test_two_columns_of_one_name_are_both_in_jsonl(tmp_path: Path, export: MakeExport) -> None:
    """Lost: the first of them."""
    rows = [AnswerRow(1, (1, 2), Outcome(RowStatus.OK, ("x",)))]
    LocalFiles().write(tmp_path / "out.jsonl", export(rows, columns=("A", "A")), quiet)
    found = json.loads((tmp_path / "out.jsonl").read_text())
    assert (found["A"], found["A (2)"]) == (1, 2)


def test_jsonl_keeps_types(tmp_path: Path, export: MakeExport) -> None:
    """A program would have to guess what is a number."""
    target = tmp_path / "out.jsonl"
    LocalFiles().write(target, export(ROWS, columns=("A", "B", "C")), quiet)
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert lines[0] == {"A": "00123", "B": -5, "C": 11.0, "Answer": "ümlaut; b", "Status": "ok", "Note": None}
    assert lines[1]["C"] == "2024-01-02" and lines[1]["B"] is True and lines[1]["Answer"] is None
    assert lines[2]["C"] == "nan"


def test_an_unknown_ending_is_told(tmp_path: Path, export: MakeExport) -> None:
    """A file that nothing opens would be written."""
    with pytest.raises(Problem) as caught:
        LocalFiles().write(tmp_path / "out.docx", export([]), quiet)
    assert caught.value.trouble is Trouble.TARGET_KIND_UNKNOWN
    assert ".xlsx" in caught.value.advice
