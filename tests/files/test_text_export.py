"""Results as csv and jsonl: the same rows, safe to open."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from batchdesk.core.export import Export
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files import LocalFiles

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


@pytest.mark.parametrize("text", ["=A1", "+1", "-1", "@x", "\t=1", "\r=1"])
def test_no_text_of_a_csv_is_executable(text: str, tmp_path: Path, export: MakeExport) -> None:
    """Someone else's data could run in the analyst's spreadsheet, from a header too."""
    target = tmp_path / "out.csv"
    LocalFiles().write(target, export([AnswerRow(1, (text,), Outcome(RowStatus.OK))], columns=(text,)), quiet)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert [line[0] for line in csv.reader(file)] == [f"'{text}"] * 2


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
