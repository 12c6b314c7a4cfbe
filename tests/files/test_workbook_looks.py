"""How the workbook looks: the person's own formats, quiet colours, rows and columns that show what they hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from batchdesk.core.cells import Cell, Shown
from batchdesk.core.export import Export
from batchdesk.core.progress import quiet
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.files.workbook_looks import CHOICE_FILLS
from batchdesk.files.writable_formats import for_moments, for_numbers
from batchdesk.files.writing import write

MakeExport = Callable[..., Export]
LONG = "A sentence that is long enough to be wrapped, and then some. "


def results(path: Path, export: Export) -> Any:
    write(path, export, quiet)
    return openpyxl.load_workbook(path)["Results"]


def ok(number: int, cells: tuple[Cell, ...], *answers: Cell) -> AnswerRow:
    return AnswerRow(number, cells, Outcome(RowStatus.OK, answers))


@pytest.mark.parametrize(
    "code",
    [
        "0",
        "0.00%",
        "#,##0.00 €",
        "[$€-407] #,##0.00",
        '0 "pcs"',
        "[Red]-0;0",
        "0.00E+00",
        "# ?/?",
        "_-* #,##0_-",
    ],
)
def test_formats_of_numbers_are_kept(code: str) -> None:
    """Lost: a price would lose its currency, a share its per cent."""
    assert for_numbers(code) == code and for_moments(code) == ""


@pytest.mark.parametrize(
    "code", ["dd/mm/yyyy", "[h]:mm", "d. mmmm yyyy", "h:mm AM/PM", '"on" yyyy', "[$-409]d-mmm-yy;@"]
)
def test_formats_of_days_are_kept(code: str) -> None:
    """Lost: a person's dates would look like somebody else's."""
    assert for_moments(code) == code and for_numbers(code) == ""


@pytest.mark.parametrize(
    "code", ["", "General", "@", "0 pieces", '0 "open', "0;0;0;0;0", "[what]0", "0\n", "0" * 256]
)
def test_what_excel_would_repair_is_left_out(code: str) -> None:
    """Lost: a workbook that opens with a repair prompt; a number turned into text."""
    assert for_numbers(code) == "" and for_moments(code) == ""


def test_the_persons_own_formats_are_kept_where_they_suit(tmp_path: Path, export: MakeExport) -> None:
    """Lost: amounts without currency, dates in another order; a number in a column of dates would become a day."""
    rows = [
        ok(1, (9.5, date(2024, 5, 1), "x"), "a"),
        ok(2, (3, 17, 4), "a"),
        ok(3, (Shown(1, "1%", "0%"), None, None), "a"),
    ]
    made = replace(export(rows, columns=("A", "B", "C")), formats=("#,##0.00 €", "dd/mm/yyyy", ""))
    sheet = results(tmp_path / "out.xlsx", made)
    found = [[cell.number_format for cell in line[:3]] for line in sheet.iter_rows(min_row=2)]
    assert found[0] == ["#,##0.00 €", "dd/mm/yyyy", "General"]
    assert found[1] == ["#,##0.00 €", "General", "General"]
    assert found[2][0] == "0%"


def test_more_formats_than_a_workbook_holds_do_no_harm(tmp_path: Path, export: MakeExport) -> None:
    """Lost: a workbook of which Excel forgets all formats."""
    rows = [ok(n, (Shown(n, str(n), f'0 "unit {n}"'),), "a") for n in range(300)]
    sheet = results(tmp_path / "out.xlsx", export(rows))
    assert len({cell.number_format for (cell, *_) in sheet.iter_rows(min_row=2)}) == 151
    assert [cell.value for (cell, *_) in sheet.iter_rows(min_row=2)] == list(range(300))


def test_choices_are_tinted_and_stay_readable(tmp_path: Path, export: MakeExport) -> None:
    """Lost: a column of choices that the eye can not follow, or dark text on a dark tint."""
    answer = Answer("Mood", AnswerKind.CHOICE, choices=("good", "bad"))
    sheet = results(
        tmp_path / "out.xlsx", export([ok(1, ("good",), "good"), ok(2, ("x",), "bad")], answers=(answer,))
    )
    assert sheet["B2"].fill.fgColor.rgb == f"FF{CHOICE_FILLS[0][1:]}"
    assert sheet["B3"].fill.fgColor.rgb == f"FF{CHOICE_FILLS[1][1:]}"
    assert sheet["A2"].fill.fill_type is None
    assert all(_light(fill) > 0.6 for fill in CHOICE_FILLS)


def _light(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_too_many_choices_are_left_white(tmp_path: Path, export: MakeExport) -> None:
    """Lost: tints that repeat would tell two choices as one."""
    answer = Answer("Mood", AnswerKind.CHOICE, choices=tuple("abcdefghi"))
    sheet = results(tmp_path / "out.xlsx", export([ok(1, ("x",), "a")], answers=(answer,)))
    assert sheet["B2"].fill.fill_type is None


def test_rows_show_up_to_four_lines(tmp_path: Path, export: MakeExport) -> None:
    """Lost: one long answer would fill the screen, or a second line would be hidden."""
    rows = [ok(1, ("x",), "short"), ok(2, ("x",), LONG), ok(3, ("x",), LONG * 30), ok(4, ("x",), "a\nb\nc")]
    sheet = results(tmp_path / "out.xlsx", export(rows))
    assert [sheet.row_dimensions[n].height for n in (2, 3, 4, 5)] == [None, 30, 60, 45]


def test_the_first_column_stays_in_sight_beside_many(tmp_path: Path, export: MakeExport) -> None:
    """Lost: which row it is, once one scrolls to the answers."""
    columns = tuple(f"Column {n}" for n in range(20))
    rows = [ok(1, tuple(range(20)), "a")]
    assert results(tmp_path / "wide.xlsx", export(rows, columns=columns)).freeze_panes == "B2"
    assert results(tmp_path / "small.xlsx", export([ok(1, (1,), "a")])).freeze_panes == "A2"


def test_a_long_header_is_wrapped_and_whole(tmp_path: Path, export: MakeExport) -> None:
    """Lost: survey questions as headers would make columns a screen wide, or be cut."""
    name = "How satisfied were you with the way in which your request was handled by our team?"
    sheet = results(tmp_path / "out.xlsx", export([ok(1, (4,), "a")], columns=(name,)))
    assert sheet["A1"].value == name and sheet["A1"].alignment.wrap_text
    assert sheet.column_dimensions["A"].width < 30 and sheet.row_dimensions[1].height > 60


def test_days_have_room_though_the_first_rows_have_none(tmp_path: Path, export: MakeExport) -> None:
    """Lost: a date that comes late in a long table, shown as ####."""
    rows = [ok(n, (None,), None) for n in range(1, 300)] + [ok(300, (date(2026, 9, 13),), date(2026, 9, 13))]
    made = export(rows, columns=("On",), answers=(Answer("Due", AnswerKind.DATE),))
    sheet = results(tmp_path / "out.xlsx", made)
    assert min(sheet.column_dimensions[column].width for column in "AB") >= 12
    made = replace(made, formats=("dddd, d\\ mmmm\\ yyyy",))
    assert results(tmp_path / "long.xlsx", made).column_dimensions["A"].width >= 20


def test_a_wide_table_is_printed_on_several_pages(tmp_path: Path, export: MakeExport) -> None:
    """Lost: what is printed of 22 columns on one page can be read by nobody."""
    columns = tuple(f"Column {n}" for n in range(40))
    wide = results(tmp_path / "wide.xlsx", export([ok(1, ("word",) * 40, "a")], columns=columns))
    assert wide.page_setup.scale == 40 and wide.print_title_cols == "$A:$A"
    small = results(tmp_path / "small.xlsx", export([ok(1, ("word",), "a")]))
    assert small.sheet_properties.pageSetUpPr.fitToPage and small.print_title_rows == "$1:$1"
