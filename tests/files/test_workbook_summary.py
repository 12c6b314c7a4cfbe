"""The sheet Summary: its counts are right, and its charts show them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as some

from batchdesk.core.cells import Cell
from batchdesk.core.export import Export
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.summary_counts import Counts, Tallies
from batchdesk.files.writing import write

MakeExport = Callable[..., Export]

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
MOOD = Answer("Mood", AnswerKind.CHOICE, choices=("good", "mixed", "bad"))
STARS = Answer("Stars", AnswerKind.INTEGER)
PRICE = Answer("Price", AnswerKind.NUMBER)
TOPICS = Answer("Topics", AnswerKind.LIST)
REFUND = Answer("Refund", AnswerKind.YES_NO)
DUE = Answer("Due", AnswerKind.DATE)
WORDS = Answer("Words", AnswerKind.TEXT)


def counted(answer: Answer, *values: Cell) -> Counts:
    tallies = Tallies([answer])
    for value in values:
        tallies.add(AnswerRow(1, (), Outcome(RowStatus.OK, (value,))))
    return tallies.counts()[0][1]


def lines(counts: Counts) -> list[tuple[str, int]]:
    return [(line.label, line.count) for line in counts.lines]


def test_choices_are_counted_in_the_recipes_order() -> None:
    """Lost: a table whose order changes from job to job; a choice that nobody gave would be missing."""
    found = counted(MOOD, "bad", "good", "bad", None)
    assert found.answered == 3
    assert lines(found) == [("good", 1), ("mixed", 0), ("bad", 2)]


def test_yes_and_no_are_counted() -> None:
    """Lost: the share of yes."""
    assert lines(counted(REFUND, True, False, True)) == [("yes", 2), ("no", 1)]


def test_items_of_lists_are_counted_once_a_row_and_the_most_frequent_shown() -> None:
    """Lost: which topics come up most; an item named twice in a row would count double."""
    found = counted(TOPICS, "a; b; a", "b", *(f"rare {n}" for n in range(30)))
    assert found.answered == 32
    assert lines(found)[:2] == [("b", 2), ("a", 1)] and len(found.lines) == 20
    assert found.about == "the 20 most frequent of 32 different items"


def test_numbers_have_exact_facts_and_round_bins() -> None:
    """Lost: the median; bins whose edges nobody would choose."""
    found = counted(PRICE, 1.5, 2, 99.25, 40)
    assert dict(found.facts) == {"Lowest": 1.5, "Mean": 35.6875, "Median": 21.0, "Highest": 99.25}
    assert lines(found)[0] == ("0 to 10", 2) and lines(found)[-1] == ("90 to 100", 1)


def test_few_whole_numbers_are_counted_one_by_one() -> None:
    """Lost: stars from 1 to 5 would be told as “1 to 1.5”."""
    assert lines(counted(STARS, 1, 5, 5)) == [("1", 1), ("2", 0), ("3", 0), ("4", 0), ("5", 2)]


def test_dates_are_counted_by_month_year_or_decade() -> None:
    """Lost: a month without any; a table of 300 months."""
    assert lines(counted(DUE, date(2023, 12, 31), date(2024, 2, 1))) == [
        ("2023-12", 1),
        ("2024-01", 0),
        ("2024-02", 1),
    ]
    assert lines(counted(DUE, date(2014, 1, 1), date(2024, 1, 1)))[0] == ("2014", 1)
    assert lines(counted(DUE, date(1, 1, 1), date(9999, 1, 1))) == [("0s", 1), ("9990s", 1)]


@given(
    some.lists(some.floats() | some.integers() | some.integers(-20, 20), min_size=1, max_size=60),
    some.booleans(),
)
def test_every_number_is_in_exactly_one_bin(values: list[float], whole: bool) -> None:
    """Lost: the histogram would show fewer or more rows than there are, or never end."""
    finite = [value for value in values if abs(value) < 1.8e308 and value == value]
    found = counted(replace(PRICE, kind=AnswerKind.INTEGER if whole else AnswerKind.NUMBER), *values)
    if whole and any(value != int(value) for value in finite):
        return
    assert sum(line.count for line in found.lines) == len(finite)
    assert len(found.lines) <= 17


def test_only_ok_rows_count() -> None:
    """Lost: an answer that was cut off would be counted as one."""
    tallies = Tallies([MOOD])
    tallies.add(AnswerRow(1, (), Outcome(RowStatus.CUT_OFF, ("good",))))
    tallies.add(AnswerRow(2, (), Outcome(RowStatus.OK, ("bad",))))
    assert lines(tallies.counts()[0][1]) == [("good", 0), ("mixed", 0), ("bad", 1)]
    assert tallies.statuses == {RowStatus.CUT_OFF: 1, RowStatus.OK: 1}


@pytest.fixture
def summary(tmp_path: Path, export: MakeExport) -> Path:
    answers = (MOOD, STARS, PRICE, TOPICS, REFUND, DUE, WORDS)
    values: tuple[Cell, ...] = ("good", 4, 2.5, "=cmd; b", True, date(2024, 5, 1), "Free.")
    rows = [AnswerRow(n, ("x",), Outcome(RowStatus.OK, values)) for n in range(1, 9)]
    rows.append(AnswerRow(9, ("x",), Outcome(RowStatus.REFUSED)))
    rows.append(AnswerRow(10, ("x",), Outcome(RowStatus.WAITING)))
    made = replace(
        export(rows, answers=answers),
        name="=Tickets & Co",
        partial="Partial: 8 of 10 rows answered so far.",
        practice="Practice: not from Claude.",
        estimated=Decimal("0.42"),
        actual=Decimal("0.4"),
    )
    write(tmp_path / "out.xlsx", made, quiet)
    return tmp_path / "out.xlsx"


def cells(path: Path) -> list[tuple[Any, ...]]:
    return [tuple(line) for line in openpyxl.load_workbook(path)["Summary"].iter_rows(values_only=True)]


def test_it_says_first_what_must_be_known(summary: Path) -> None:
    """Lost: practice, or half a job, would be taken for the whole truth."""
    found = [line[0] for line in cells(summary)[:3]]
    assert found == ["=Tickets & Co", "Partial: 8 of 10 rows answered so far.", "Practice: not from Claude."]


def test_statuses_and_cost_stand_there(summary: Path) -> None:
    """Lost: how many rows failed, and what an answer cost."""
    found = cells(summary)
    assert {line[0]: line[1] for line in found[6:10]} == {"ok": 8, "refused": 1, "waiting": 1, "All rows": 10}
    assert [line[5] for line in found if line[4] in ("Estimated", "Actual", "For each answered row")] == [
        0.42,
        0.4,
        0.05,
    ]


def test_each_column_says_how_many_answered(summary: Path) -> None:
    """Lost: a share would be read as one of all rows."""
    found = [line[0] for line in cells(summary)]
    assert "choice; 8 answered of 10 rows" in found and "yes or no; 8 answered of 10 rows" in found
    assert ("Words", 8, 0.8) in [line[:3] for line in cells(summary)]


def test_every_chart_points_at_its_own_table(summary: Path) -> None:
    """Lost: a chart of another column's figures, or an empty one where nothing recalculates."""
    book = openpyxl.load_workbook(summary)
    with zipfile.ZipFile(summary) as archive:
        charts = sorted(name for name in archive.namelist() if "charts/chart" in name)
        assert len(charts) == 6
        for name in charts:
            _check_chart(book["Summary"], ElementTree.fromstring(archive.read(name)))


def _check_chart(sheet: Any, chart: ElementTree.Element) -> None:
    space = {"c": CHART}
    for kind in ("cat", "val"):
        reference = chart.find(f".//c:{kind}//c:f", space)
        assert reference is not None and reference.text is not None
        at = reference.text.removeprefix("Summary!").replace("$", "")
        found = [line[0].value for line in (sheet[at] if ":" in at else [[sheet[at]]])]
        cached = [point.text for point in chart.findall(f".//c:{kind}//c:pt/c:v", space)]
        assert [str(value) for value in found] == cached and cached


def test_nothing_in_it_is_executable(summary: Path) -> None:
    """Lost: an item of a list could run in the analyst's Excel."""
    with zipfile.ZipFile(summary) as archive:
        assert not [name for name in archive.namelist() if "sheet" in name and b"<f>" in archive.read(name)]


def test_properties_name_the_job_and_no_person(summary: Path) -> None:
    """Lost: a title; or the name of whoever made it would travel along."""
    found = openpyxl.load_workbook(summary).properties
    assert found.title == "=Tickets & Co" and not found.creator and not found.lastModifiedBy


def test_every_sheet_prints_on_paper(summary: Path) -> None:
    """Lost: a print of 200 pages without a header."""
    book = openpyxl.load_workbook(summary)
    results = book["Results"]
    assert results.page_setup.orientation == "landscape" and results.page_setup.fitToHeight == 0
    assert results.sheet_properties.pageSetUpPr.fitToPage and results.print_title_rows == "$1:$1"
    assert results.oddFooter.left.text == "=Tickets && Co"


def test_the_parts_fit_one_another(summary: Path) -> None:
    """Lost: Excel would ask to repair the file: two names alike, a style or a relation that is not there."""
    with zipfile.ZipFile(summary) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        styles = ElementTree.fromstring(archive.read("xl/styles.xml"))
        main = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
        count = len(styles.findall("m:cellXfs/m:xf", main))
        for name in names:
            root = ElementTree.fromstring(archive.read(name))
            if name.startswith("xl/worksheets/sheet"):
                assert {int(cell.get("s", "0")) for cell in root.iter(f"{{{main['m']}}}c")} <= set(
                    range(count)
                )
                rows = [int(row.get("r", "0")) for row in root.iter(f"{{{main['m']}}}row")]
                assert rows == sorted(set(rows))
            if name.endswith(".rels"):
                _check_targets(name, root, names)


def _check_targets(name: str, root: ElementTree.Element, names: list[str]) -> None:
    folder = name.split("_rels/")[0]
    for relation in root:
        target = relation.get("Target", "")
        parts: list[str] = [] if target.startswith("/") else folder.strip("/").split("/") if folder else []
        for part in target.strip("/").split("/"):
            if part == "..":
                parts.pop()
            else:
                parts.append(part)
        assert "/".join(parts) in names


@pytest.mark.parametrize("largest", [123_456.78, 41_700_000.5, 987_654_321.0, -2.5e14, 1e300, 1e-9])
def test_large_figures_have_room(tmp_path: Path, export: MakeExport, largest: float) -> None:
    """Lost: the mean of amounts in millions, shown as ####."""
    rows = [AnswerRow(1, ("x",), Outcome(RowStatus.OK, (largest,)))]
    write(tmp_path / "out.xlsx", export(rows, answers=(PRICE,)), quiet)
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Summary"]
    (cell,) = (line[1] for line in sheet.iter_rows() if line[0].value == "Mean")
    assert cell.value == pytest.approx(largest)
    whole = cell.number_format == "#,##0" and abs(largest) < 1e10 and cell.alignment.shrink_to_fit
    assert whole or cell.number_format == "0.000E+00"


@pytest.mark.parametrize("name", ["=Price", "Well done!Q3 is over", "'Yes'!$A$1", "Run info!B2"])
def test_a_name_that_reads_like_a_cell_is_only_a_name(tmp_path: Path, export: MakeExport, name: str) -> None:
    """Lost: a chart that points at a sheet that is not there; Excel then offers to repair the file."""
    rows = [AnswerRow(1, ("x",), Outcome(RowStatus.OK, (2.5,)))]
    write(tmp_path / "out.xlsx", export(rows, answers=(replace(PRICE, name=name),)), quiet)
    with zipfile.ZipFile(tmp_path / "out.xlsx") as archive:
        chart = ElementTree.fromstring(archive.read("xl/charts/chart1.xml"))
    assert all((place.text or "").startswith("Summary!") for place in chart.iter(f"{{{CHART}}}f"))
