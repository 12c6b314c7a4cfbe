"""Workbooks that are too large to be held are streamed, and say the same."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.cells import show
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.files import patient_reader, workbooks
from batchdesk.files.reading import Reading
from batchdesk.files.sheet_weights import sheet_weights
from tests.files.raw_workbook import raw_workbook, row, text


def truthful(path: Path) -> Path:
    """All that calamine alone does not tell: errors, formats, hidden rows, merged and shared cells, escapes."""
    return raw_workbook(
        path,
        row(1, *(text(f"{at}1", at) for at in "ABCDE"))
        + row(
            2,
            text("A2", "North"),
            '<c r="B2" s="1"><v>123</v></c>',
            '<c r="C2" s="2"><v>0.25</v></c>',
            '<c r="D2" s="3"><v>45000.5</v></c>',
        )
        + row(3, "<c/>", '<c s="1"><v>7</v></c>', '<c t="e"><v>#DIV/0!</v></c>', '<c s="3"><v>45001</v></c>')
        + '<row r="4" hidden="1"><c r="A4" t="s"><v>0</v></c><c r="E4" t="s"><v>1</v></c></row>'
        + '<row r="6"><c r="A6" t="b"><v>1</v></c><c r="B6"><v>12345678901234567890</v></c></row>',
        (0, "00000", "0%", "dd/mm/yyyy hh:mm"),
        ("<t>plain</t>", '<r><t>a_x000D_</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>said</t></rPh>'),
        tail='<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    )


def test_both_readers_say_the_same(tmp_path: Path) -> None:
    """A value would change because a file is large."""
    path, fast, slow = truthful(tmp_path / "book.xlsx"), Reading(), Reading()
    slow.patient = True
    for choice in (SourceChoice(), SourceChoice(visible_only=True), SourceChoice(sheet="Data", header_row=2)):
        one, other = fast.inspect(path, choice, quiet), slow.inspect(path, choice, quiet)
        assert one == other
        assert list(fast.rows(path, choice, quiet)) == list(slow.rows(path, choice, quiet))
    found = list(slow.rows(path, SourceChoice(), quiet))
    assert [show(cell) for cell in found[0].cells[:3]] == ["North", "00123", "25%"]
    assert [show(cell) for cell in found[1].cells[:3]] == ["North", "00007", "#DIV/0!"]
    assert found[2].cells[4] == "a\rb"


def test_what_can_not_be_held_is_streamed(workbook: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A million rows of many columns would end in a sentence about memory, though they can be read."""
    path = workbook(Data=[["name", "at"], ["ann", datetime(2026, 1, 2, 3)]])
    monkeypatch.setattr(workbooks, "MOST_AT_ONCE", 100)
    with closing(workbooks.open_workbook(path)) as book:
        assert isinstance(book, workbooks._Openpyxl)
        assert list(book.lines("Data")) == [["name", "at"], ["ann", datetime(2026, 1, 2, 3)]]
        assert book.height("Data") == 2


def test_the_weight_of_a_large_workbook_is_told_beforehand(tmp_path: Path) -> None:
    """The fast reader would be let at what it can not hold, or kept from what it can."""
    cells = "".join(row(n, *(f"<c><v>{n}</v></c>" for _ in range(10))) for n in range(1, 20_001))
    weights = sheet_weights(raw_workbook(tmp_path / "book.xlsx", cells))
    assert 190_000 < weights.cells < 220_000
    assert 70 < weights.at_once / weights.cells < 110, "calamine takes 72 bytes for a number"
    assert not sheet_weights(Path(__file__)).is_open_xml


def test_shared_texts_beyond_the_memory_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """openpyxl holds them whole: the process would be ended without a word of the reason."""
    path, reading = truthful(tmp_path / "book.xlsx"), Reading()
    reading.patient = True
    monkeypatch.setattr(patient_reader, "MOST_STRINGS", 20)
    with pytest.raises(Problem) as caught:
        reading.inspect(path, SourceChoice(), quiet)
    assert caught.value.trouble is Trouble.READING_STOPPED and "texts alone" in caught.value.title
    assert "CSV" in caught.value.advice


def test_a_row_number_that_no_sheet_has(tmp_path: Path) -> None:
    """openpyxl would hand out empty rows for ever."""
    far = '<row r="99999999999"><c><v>1</v></c></row>'
    path, reading = (
        raw_workbook(tmp_path / "book.xlsx", row(1, text("A1", "a")) + row(2, text("A2", "b")) + far),
        Reading(),
    )
    reading.patient = True
    assert reading.inspect(path, SourceChoice(), quiet).rows == 1
