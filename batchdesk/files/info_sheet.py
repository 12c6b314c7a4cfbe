"""The sheet Run info: how the run went, fact by fact, and the complete recipe."""

from __future__ import annotations

from datetime import datetime

from batchdesk.core.cells import Cell
from batchdesk.core.export import RUN_INFO, Export
from batchdesk.files.workbook_cells import Storable, cut, fits, storable
from batchdesk.files.workbook_lines import PlainSheet
from batchdesk.files.workbook_looks import ACCENT, INK, LINE, PERSON, QUIET, Styles, Workbook
from batchdesk.files.workbook_sheets import LongText, set_page

_WIDTHS = (40, 100)
_TALLEST = 405
"""Points; a row can not be higher than 409 (Excel specifications and limits)."""

_LINE_HEIGHT = 15


def write_info(book: Workbook, styles: Styles, export: Export, long_text: LongText) -> None:
    """Two columns, What and Value; a fact without a value is a heading."""
    sheet: PlainSheet = book.add_worksheet(RUN_INFO, PlainSheet)
    sheet.open_lines(2)
    set_page(sheet, export.name, landscape=False)
    sheet.hide_gridlines(2)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    head = styles.of(
        bold=True, bottom=1, bottom_color=LINE, bg_color=PERSON, font_color=INK, valign="vcenter"
    )
    sheet.line([(0, "What", head), (1, "Value", head)], 20)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    heading = styles.of(bold=True, font_size=12, font_color=ACCENT, valign="bottom")
    what_style = styles.of(font_color=QUIET)
    for number, (what, value) in enumerate(export.info, 1):
        if value is None:
            sheet.line([(0, storable(what), heading)], 26)
        else:
            stored = _whole_or_cut(storable(value), number, long_text)
            sheet.line([(0, storable(what), what_style), (1, stored, _style(styles, value))], _height(stored))


def _whole_or_cut(value: Storable, number: int, long_text: LongText) -> Storable:
    if not isinstance(value, str) or fits(value):
        return value
    long_text(RUN_INFO, number, "Value", value)
    return cut(value)


def _style(styles: Styles, value: Cell) -> int:
    """Figures stand beside their names, at the left, with separators."""
    match value:
        case bool() | str():
            return styles.of(align="left", text_wrap=True)
        case int():
            return styles.of(align="left", num_format="#,##0")
        case float():
            return styles.of(align="left", num_format="#,##0.00######")
        case datetime():
            return styles.of(align="left", num_format="yyyy-mm-dd hh:mm")
        case _:
            return styles.number(storable(value))


def _height(value: Storable) -> float | None:
    """Rows of several lines are given their height: not every program finds it by itself."""
    if not isinstance(value, str):
        return None
    lines = sum(1 + len(line) // _WIDTHS[1] for line in value.split("\n"))
    return None if lines == 1 else min(_TALLEST, lines * _LINE_HEIGHT)
