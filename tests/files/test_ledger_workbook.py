"""The ledger as a workbook: what it shows is what was spent, in figures one can add up."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from batchdesk.core.ledger import AGAIN, COMPARED, JOB, TRIED, LedgerBook, LedgerEntry
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.rows import Usage
from batchdesk.files.ledger_writer import write_ledger

AT = datetime(2026, 11, 21, 9, 30, 15, tzinfo=UTC)
JOB_ENTRY = LedgerEntry(
    JOB, AT, "job1", "=1+1", "Mood", "claude-haiku-5-5", "wxyz", False, 1000, Usage(500_000, 20_000, 0, 0, 90_000),
    Decimal("0.5"), Decimal("0.47"), Decimal("0.94"), Decimal("0.08"), True,
)  # fmt: skip
ENTRIES = (
    JOB_ENTRY,
    replace(JOB_ENTRY, kind=TRIED, cost=Decimal("0.000021"), standard=Decimal("0.000021"), estimated=None),
    replace(JOB_ENTRY, kind=COMPARED, at=AT - timedelta(days=40), model="claude-sonnet-5-5", deleted=True),
    replace(JOB_ENTRY, kind=AGAIN, practice=True, key=""),
)


def written(tmp_path: Path, *entries: LedgerEntry, practice: bool = False) -> Any:
    target = tmp_path / "ledger.xlsx"
    write_ledger(target, LedgerBook(entries, AT, practice, Decimal(50)), quiet)
    return openpyxl.load_workbook(target)


def values(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=5)]


def test_every_entry_is_there_and_the_sums_are_theirs(tmp_path: Path) -> None:
    """A bill must add up for whoever checks it; practice is listed and never added to money."""
    book = written(tmp_path, *ENTRIES)
    assert book.sheetnames == ["Entries", "By month", "By recipe", "By model", "By key"]
    entries = values(book["Entries"])
    assert [row[1] for row in entries] == ["Job", "Rows tried", "Models compared", "Job, sent again"]
    assert entries[0][:3] == [datetime(2026, 11, 21, 9, 30, 15), "Job", "=1+1"]
    assert book["Entries"]["C5"].data_type == "s", "a name must not become a formula"
    assert [row[-1] for row in entries] == [None, None, "Job deleted", "Practice, nothing was paid"]
    months = values(book["By month"])
    assert [row[0] for row in months[:3]] == ["2026-10", "2026-11", "All"]
    assert [round(row[5], 6) for row in months[:3]] == [0.47, 0.470021, 0.940021]
    assert sum(row[12] for row in entries[:3]) == pytest.approx(months[2][5])
    assert [row[0] for row in values(book["By key"])] == ["…wxyz", "All"]
    assert "monthly limit $50.00" in book["Entries"]["A2"].value
    with zipfile.ZipFile(tmp_path / "ledger.xlsx") as parts:
        assert [name for name in parts.namelist() if "charts/chart" in name] == ["xl/charts/chart1.xml"]


def test_an_unknown_cost_is_a_word_and_no_nought(tmp_path: Path) -> None:
    """A nought in a bill says that it was free."""
    unknown = replace(JOB_ENTRY, cost=None, standard=None, cache_saved=None)
    book = written(tmp_path, unknown, ENTRIES[1])
    assert values(book["Entries"])[0][12:15] == ["unknown"] * 3
    assert [row[5] for row in values(book["By month"])[:2]] == ["unknown", "unknown"]


def test_a_practice_desk_adds_up_practice(tmp_path: Path) -> None:
    """Whoever practises wants to see the page at work, and that nothing was paid."""
    book = written(tmp_path, *ENTRIES, practice=True)
    assert [row[:3] for row in values(book["By month"])[:2]] == [["2026-11", 1, 1000], ["All", 1, 1000]]
    assert "nothing was paid" in book["By month"]["A2"].value


def test_an_empty_ledger_is_a_workbook_too(tmp_path: Path) -> None:
    """A new desk must not fail on its first export."""
    assert values(written(tmp_path)["By month"]) == []


def test_another_ending_is_refused_and_leaves_the_old_file(tmp_path: Path) -> None:
    """A workbook under a wrong name can not be opened."""
    target = tmp_path / "ledger.csv"
    target.write_text("mine")
    with pytest.raises(Problem) as refused:
        write_ledger(target, LedgerBook(ENTRIES, AT, False, None), quiet)
    assert refused.value.trouble is Trouble.TARGET_KIND_UNKNOWN and target.read_text() == "mine"
