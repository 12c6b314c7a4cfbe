"""How tables stand in sheets: names in one row or two, notes above, totals and notes below, or no names at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from batchdesk.core.inspection import Inspection, SourceRow

Inspect = Callable[..., Inspection]
Rows = Callable[..., list[SourceRow]]
Lines = list[list[object]]


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """A sheet with merged ranges, written by openpyxl."""

    def make(lines: Lines, *merges: str) -> Path:
        import openpyxl

        book = openpyxl.Workbook()
        for line in lines:
            book.active.append(line)
        for merge in merges:
            book.active.merge_cells(merge)
        book.save(tmp_path / "layout.xlsx")
        return tmp_path / "layout.xlsx"

    return make


REPORT: Lines = [["North", 1, 2, 3, 4], ["South", 5, 6, 7, 8], ["West", 9, 10, 11, 12]]
PEOPLE: Lines = [[f"R-{n:04}", "25-34", "IT", n % 10, f"comment {n}"] for n in range(1, 30)]

LAYOUTS: dict[str, tuple[Lines, tuple[str, ...], int, int, tuple[str, ...]]] = {
    "groups merged over their columns": (
        [["Region", "Q1 2026", None, "Q2 2026", None], [None, "Sales", "Cost", "Sales", "Cost"], *REPORT],
        ("A1:A2", "B1:C1", "D1:E1"),
        2,
        2,
        ("Region", "Q1 2026 - Sales", "Q1 2026 - Cost", "Q2 2026 - Sales", "Q2 2026 - Cost"),
    ),
    "groups that are not merged": (
        [["Region", "Q1", None, "Q2", None], [None, "Sales", "Cost", "Sales", "Cost"], *REPORT],
        (),
        2,
        2,
        ("Region", "Q1 - Sales", "Q1 - Cost", "Q2 - Sales", "Q2 - Cost"),
    ),
    "years as groups below a title": (
        [
            ["Sales report"],
            ["As of 3 March"],
            [],
            [None, 2025, None, 2026, None],
            ["Region", "H1", "H2", "H1", "H2"],
            *REPORT,
        ],
        ("A1:E1", "B4:C4", "D4:E4"),
        5,
        2,
        ("Region", "2025 - H1", "2025 - H2", "2026 - H1", "2026 - H2"),
    ),
    "one group beside a plain column": (
        [[None, "2026", None, None, None], ["Region", "Q1", "Q2", "Q3", "Q4"], *REPORT],
        ("B1:E1",),
        2,
        2,
        ("Region", "2026 - Q1", "2026 - Q2", "2026 - Q3", "2026 - Q4"),
    ),
    "groups over words only": (
        [
            ["Person", None, "Home", None],
            ["Name", "Job", "Street", "Town"],
            ["a", "b", "c", "d"],
            ["e", "f", "g", "h"],
        ],
        ("A1:B1", "C1:D1"),
        2,
        2,
        ("Person - Name", "Person - Job", "Home - Street", "Home - Town"),
    ),
    "a title merged over the table": (
        [["Report 2026"], ["Region", "Q1", "Q2", "Q3", "Q4"], *REPORT],
        ("A1:E1",),
        2,
        1,
        ("Region", "Q1", "Q2", "Q3", "Q4"),
    ),
    "a row of units": (
        [["Region", "Sales", "Cost", "Tax", "Net"], [None, "k€", "k€", "%", "k€"], *REPORT],
        (),
        2,
        2,
        ("Region", "Sales - k€", "Cost - k€", "Tax - %", "Net - k€"),
    ),
    "a first row of missing values": (
        [["Region", "Sales", "Cost", "Tax", "Net"], ["East", "n/a", "n/a", "n/a", "n/a"], *REPORT],
        (),
        1,
        1,
        ("Region", "Sales", "Cost", "Tax", "Net"),
    ),
    "a survey's questions below their names": (
        [
            ["ResponseId", "Q1", "Q2", "Q3"],
            [
                "Response identity",
                "How old are you today?",
                "How satisfied are you?",
                "How many children have you?",
            ],
            ["R_1", 33, 4, 0],
            ["R_2", 41, 5, 2],
            ["R_3", 27, 3, 1],
        ],
        (),
        2,
        2,
        (
            "ResponseId - Response identity",
            "Q1 - How old are you today?",
            "Q2 - How satisfied are you?",
            "Q3 - How many children have you?",
        ),
    ),
    "words only": (
        [["Name", "Comment"], ["Ann", "good"], ["Bob", "bad"], ["Cid", "good"]],
        (),
        1,
        1,
        ("Name", "Comment"),
    ),
    "a gap for a logo": (
        [
            [],
            [],
            [],
            ["Customer list"],
            [],
            ["Id", "Name", "Since"],
            [1, "Ann", date(2020, 1, 1)],
            [2, "Bob", date(2021, 1, 1)],
        ],
        (),
        6,
        1,
        ("Id", "Name", "Since"),
    ),
    "a title, a blank line and a date": (
        [
            ["Export"],
            [],
            ["Date:", date(2026, 3, 1)],
            [],
            ["Id", "Name", "Sum"],
            [1, "Ann", 2.5],
            [2, "Bob", 3.5],
        ],
        (),
        5,
        1,
        ("Id", "Name", "Sum"),
    ),
    "years as names": (
        [["Region", 2024, 2025], ["North", 1, 2], ["South", 3, 4]],
        (),
        1,
        1,
        ("Region", "2024", "2025"),
    ),
    "questions by number": (
        [["Person", 1, 2, 3], ["a", 5, 4, 3], ["b", 4, 4, 1], ["c", 1, 2, 3]],
        (),
        1,
        1,
        ("Person", "1", "2", "3"),
    ),
    "no names at all": (
        [["A-1", 2.5, date(2026, 1, 1)], ["A-2", 3.5, date(2026, 1, 2)], ["A-3", 4.5, date(2026, 1, 3)]],
        (),
        0,
        0,
        ("Column A", "Column B", "Column C"),
    ),
    "months as names": (
        [["Product", date(2026, 1, 1), date(2026, 2, 1)], ["a", 5, 4], ["b", 4, 4], ["c", 1, 2]],
        (),
        1,
        1,
        ("Product", "2026-01-01", "2026-02-01"),
    ),
    "months as names below a title": (
        [
            ["Sales"],
            [],
            ["Product", date(2026, 1, 1), date(2026, 2, 1)],
            ["a", 5, 4],
            ["b", 4, 4],
            ["c", 1, 2],
        ],
        (),
        3,
        1,
        ("Product", "2026-01-01", "2026-02-01"),
    ),
    "questions by number below a title": (
        [["Class 7b"], [], ["Person", 1, 2, 3], ["a", 5, 4, 3], ["b", 4, 4, 1], ["c", 1, 2, 3]],
        (),
        3,
        1,
        ("Person", "1", "2", "3"),
    ),
    "a bank's export with account and balance above": (
        [
            ["Account", 12345678],
            ["Balance", 1234.56],
            [],
            ["Day", "Amount", "Text", "Payee"],
            *[[date(2026, 1, day), -1.5 * day, "card", "shop"] for day in range(1, 9)],
        ],
        (),
        4,
        1,
        ("Day", "Amount", "Text", "Payee"),
    ),
    "doubled names over nothing but texts": (
        [["Speaker", "Text", "Speaker", "Text"], ["a", "b", "c", "d"], ["e", "f", "g", "h"]],
        (),
        1,
        1,
        ("Speaker", "Text", "Speaker (2)", "Text (2)"),
    ),
    "names missing and doubled": (
        [["Id", None, "Text", "Text"], [1, "x", "a", "b"], [2, "y", "c", "d"], [3, "z", "e", "f"]],
        (),
        1,
        1,
        ("Id", "Column B", "Text", "Text (2)"),
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_names_are_found(name: str, sheet: Callable[..., Path], inspect: Inspect, rows: Rows) -> None:
    """Prompts would name columns wrongly, or a row of data would be taken for names and never be asked about."""
    lines, merges, header_row, header_rows, names = LAYOUTS[name]
    path = sheet(lines, *merges)
    found = inspect(path)
    assert (found.header_row, found.header_rows, found.column_names) == (header_row, header_rows, names)
    assert found.rows == len(lines) - header_row
    asked = rows(path)
    assert [row.place for row in asked] == list(range(header_row + 1, len(lines) + 1))
    again = inspect(path, header_row=header_row)
    assert (again.column_names, again.rows) == (names, found.rows)
    assert rows(path, header_row=header_row) == asked


def test_a_header_that_the_person_moves_stands_alone(sheet: Callable[..., Path], inspect: Inspect) -> None:
    """A title above the row that was chosen would creep into every name."""
    path = sheet([["Title", "of", "this"], ["a", "b", "c"], ["Id", "Name", "Sum"], [1, "x", 2], [2, "y", 3]])
    assert inspect(path, header_row=3).column_names == ("Id", "Name", "Sum")


TAILS: dict[str, tuple[Lines, list[tuple[int, str]]]] = {
    "a total": ([*PEOPLE, ["Total", None, None, 126, None]], [(31, "total")]),
    "a total in German with a mean": (
        [*PEOPLE, ["Summe:", None, None, 126, None], ["Durchschnitt", None, None, 4.3, None]],
        [(31, "total"), (32, "total")],
    ),
    "a total and notes after a gap": (
        [*PEOPLE, ["Total", None, None, 126, None], [], ["Source: our own count"], ["* preliminary"]],
        [(31, "total"), (33, "note"), (34, "note")],
    ),
    "a note after a gap": ([*PEOPLE, [], ["Everything without guarantee"]], [(32, "note")]),
    "a note right below": ([*PEOPLE, ["Source: survey 2026"]], [(31, "note")]),
    "several notes right below": (
        [*PEOPLE, ["Some"], [None, "people"], [None, None, "write notes"]],
        [(31, "note"), (32, "note"), (33, "note")],
    ),
}


@pytest.mark.parametrize("name", TAILS)
def test_what_stands_below_is_left_out(
    name: str, sheet: Callable[..., Path], inspect: Inspect, rows: Rows
) -> None:
    """Totals and notes would be paid for and get an answer of their own."""
    lines, tail = TAILS[name]
    path = sheet([["Respondent", "Age", "Department", "Rating", "Comment"], *lines])
    found = inspect(path)
    assert [(left.place, left.kind) for left in found.left_out] == tail
    assert found.rows == len(PEOPLE) == len(rows(path))
    assert found.columns[3].type == "integer"
    assert any("left out" in warning for warning in found.warnings)
    kept = inspect(path, keep_notes=True)
    assert kept.left_out == found.left_out
    assert kept.rows == len(lines) == len(rows(path, keep_notes=True))
    assert not any("left out" in warning for warning in kept.warnings)


ORDINARY: dict[str, Lines] = {
    "a last answer without words": [*PEOPLE, ["R-0030", None, None, None, None]],
    "a name that could be a note": [*PEOPLE, ["Prince", None, None, None, None]],
    "a row with a number only": [*PEOPLE, [None, None, None, 5, None]],
    "sparse rows all along": [*PEOPLE[:10], ["x"], [None, "y"], *PEOPLE[10:], ["x"], [None, "y"]],
    "a department called Total": [*PEOPLE, ["R-0030", "25-34", "Total", 5, "fine"]],
    "comments without a name": [*PEOPLE, [None, None, None, None, "no"], [None, None, None, None, "never"]],
    "blank lines between groups": [*PEOPLE[:5], [], ["Ann"], *PEOPLE[5:], [], ["Bob"]],
}


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_rows_are_never_left_out(
    name: str, sheet: Callable[..., Path], inspect: Inspect, rows: Rows
) -> None:
    """A person would miss rows of their own data."""
    path = sheet([["Respondent", "Age", "Department", "Rating", "Comment"], *ORDINARY[name]])
    assert inspect(path).left_out == ()
    assert inspect(path).rows == len(ORDINARY[name]) == len(rows(path))


def test_sparse_rows_beside_an_empty_margin_are_rows(sheet: Callable[..., Path], inspect: Inspect) -> None:
    """In a table that begins in column B the last people would be lost of whom nothing is known but the name."""
    lines = [[None, "Name", "City", "Phone"], *[[None, f"Ann {n}", "Rome", "none"] for n in range(9)]]
    found = inspect(sheet([*lines, [None, "Ida Lee"], [None, "Bo Li"]]))
    assert (found.rows, found.left_out) == (11, ())


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        ([["Item", "Sum"], ["a", 1], ["b", 2], ["Total", 3]], [4]),
        ([["Company", "Sales"], ["Shell", 10], ["Eni", 7], ["Total", 12]], []),
        ([["Sum"], [1], [2], [3]], []),
        ([["Text"], ["a"], ["b"], [], ["c"]], []),
        ([["Text", "Label"], ["a", "x"], ["b", "y"], ["c", None]], []),
        ([["Text", "Label"], ["a", "x"], ["b", "y"], [], ["Source: us", None]], [5]),
    ],
)
def test_small_tables(lines: Lines, left: list[int], sheet: Callable[..., Path], inspect: Inspect) -> None:
    """In a table of two columns a company named Total would be taken for the sum."""
    assert [row.place for row in inspect(sheet(lines)).left_out] == left


def test_a_sum_by_formula_is_a_total(tmp_path: Path, inspect: Inspect) -> None:
    """A total without a word would be a row; running totals in every row would all be left out."""
    import xlsxwriter

    for name, running in (("once", False), ("running", True)):
        book = xlsxwriter.Workbook(str(tmp_path / f"{name}.xlsx"))
        page = book.add_worksheet()
        page.write_row(0, 0, ["Item", "Price"])
        for line in range(1, 6):
            page.write_row(line, 0, [f"item {line}", line])
            if running:
                page.write_formula(line, 2, f"=SUM(B$2:B{line + 1})", None, line)
        if not running:
            page.write_formula(6, 1, "=SUM(B2:B6)", None, 15)
        book.close()
    assert [row.kind for row in inspect(tmp_path / "once.xlsx").left_out] == ["total"]
    assert inspect(tmp_path / "running.xlsx").left_out == ()


@pytest.mark.parametrize("name", ["survey.xlsx", "support-tickets.xlsx"])
def test_the_samples_are_whole(name: str, inspect: Inspect) -> None:
    """The first thing a newcomer opens would lack rows."""
    found = inspect(Path(__file__).parents[2] / "resources" / "samples" / name)
    assert (found.header_row, found.header_rows, found.left_out, found.warnings) == (1, 1, (), ())
    assert found.rows in (300, 500)
