"""The sheet Summary: what came of the rows, what it cost, and each column's counts beside a chart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from batchdesk.core.export import SUMMARY, Export
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import RowStatus
from batchdesk.files.summary_counts import Count, Counts, Tallies
from batchdesk.files.workbook_cells import Storable, storable
from batchdesk.files.workbook_lines import PlainSheet
from batchdesk.files.workbook_looks import (
    ACCENT,
    AMBER,
    CHOICE_INKS,
    INK,
    LINE,
    PERSON,
    QUIET,
    STATUS_FILLS,
    Styles,
    Workbook,
)
from batchdesk.files.workbook_sheets import set_page

_WIDTHS = (30, 10, 9, 2, 24, 13, 10, 12)
_LABEL, _COUNT, _SHARE, _BESIDE, _FIGURE = 0, 1, 2, 4, 5
_CHART_WIDTH = 433
_ROW_HEIGHT = 20
"""Pixels of a row of 15 points, by which charts find their last row."""

_PAGE = 76
"""Rows of a page at the scale of print below (A4, upright)."""

_SCALE = 62
_LARGE, _HUGE, _TINY = 1e5, 1e10, 1e-6
"""From where a figure is shown without decimals, from where and up to where in powers of ten."""

_LONGEST_LABEL = 120
_WARNING = "#D98E04"
_CENT = Decimal("0.01")
_REFERENCE = re.compile(r"[^!]+!\$?[A-Z]+\$?\d")
_KINDS = {
    AnswerKind.CHOICE: "choice",
    AnswerKind.LIST: "list",
    AnswerKind.INTEGER: "whole number",
    AnswerKind.NUMBER: "number",
    AnswerKind.YES_NO: "yes or no",
    AnswerKind.DATE: "date",
    AnswerKind.TEXT: "text",
}
_Cell = tuple[int, Storable, int]


def write_summary(book: Workbook, styles: Styles, export: Export, tallies: Tallies) -> None:
    """Write the whole sheet; all of it is plain values, so that every program shows the same."""
    page = _Page(book, styles, export)
    page.opening(export)
    page.statuses(tallies, export)
    texts = []
    for answer, header, counts in _columns(export, tallies):
        if counts.lines:
            page.block(answer, header, counts, tallies.rows)
        else:
            texts.append((header, answer, counts.answered))
    if texts:
        page.others(texts, tallies.rows)
    page.close()


def _columns(export: Export, tallies: Tallies) -> list[tuple[Answer, str, Counts]]:
    pairs = zip(tallies.counts(), export.answer_headers, strict=True)
    return [(answer, header, counts) for (answer, counts), header in pairs]


class _Page:
    """The sheet as lines still to be written: charts need to know the rows that they stand beside."""

    def __init__(self, book: Workbook, styles: Styles, export: Export) -> None:
        self._book = book
        self._lines: list[list[_Cell]] = []
        self._breaks: list[int] = []
        self._page_start = 0
        self._sheet: PlainSheet = book.add_worksheet(SUMMARY, PlainSheet)
        self._sheet.open_lines(len(_WIDTHS))
        set_page(self._sheet, export.name, fitted=False, landscape=False)
        self._sheet.set_print_scale(_SCALE)
        self._sheet.hide_gridlines(2)
        self._sheet.set_tab_color(_WARNING if export.partial or export.practice else ACCENT)
        for column, width in enumerate(_WIDTHS):
            self._sheet.set_column(column, column, width)
        self._style_all(styles)

    def _style_all(self, styles: Styles) -> None:
        base: dict[str, Any] = {"valign": "vcenter", "font_color": INK}
        head = base | {"bold": True, "bottom": 1, "bottom_color": LINE, "bg_color": PERSON}
        total = base | {"bold": True, "top": 1, "top_color": LINE}
        self._name = styles.of(**base | {"bold": True, "font_size": 18, "font_color": ACCENT})
        self._title = styles.of(**base | {"bold": True, "font_size": 13, "font_color": ACCENT})
        self._quiet = styles.of(**base | {"font_color": QUIET})
        self._banner = styles.of(**base | {"bold": True, "bg_color": AMBER})
        self._head, self._head_right = styles.of(**head), styles.of(**head | {"align": "right"})
        self._label = styles.of(**base)
        self._count = styles.of(**base | {"num_format": "#,##0"})
        self._share = styles.of(**base | {"num_format": "0.0%", "font_color": QUIET})
        self._total, self._total_count = styles.of(**total), styles.of(**total | {"num_format": "#,##0"})
        self._total_share = styles.of(**total | {"num_format": "0.0%"})
        self._right = styles.of(**base | {"align": "right"})
        self._money = styles.of(**base | {"num_format": "#,##0.00"})
        self._cents = styles.of(**base | {"num_format": "#,##0.0000"})
        self._small_money = styles.of(**base | {"num_format": "#,##0.000000"})
        self._any_number = styles.of(**base | {"num_format": "#,##0.######"})
        self._whole = styles.of(**base | {"num_format": "#,##0", "shrink": True})
        self._power = styles.of(**base | {"num_format": "0.000E+00"})
        self._date = styles.of(**base | {"num_format": "yyyy-mm-dd", "align": "right"})
        self._tints = {
            status: styles.of(**base | {"bg_color": fill}) for status, fill in STATUS_FILLS.items()
        }

    def opening(self, export: Export) -> None:
        """The job's name, and what must be known before any figure is read."""
        self._line([(_LABEL, _text(export.name), self._name)])
        for sentence in filter(None, (export.partial, export.practice)):
            blank: list[_Cell] = [(column, None, self._banner) for column in range(1, len(_WIDTHS))]
            self._line([(_LABEL, _text(sentence), self._banner), *blank])
        self._line()

    def statuses(self, tallies: Tallies, export: Export) -> None:
        """Rows by status, and beside them the cost."""
        top = len(self._lines)
        self._line([(_LABEL, "Rows", self._title)])
        self._heads("Status", "Rows", "Share")
        for status in RowStatus:
            if (count := tallies.statuses[status]) or status is RowStatus.OK:
                self._counted(status.value, count, tallies.rows, self._tints.get(status, self._label))
        self._line(
            [
                (_LABEL, "All rows", self._total),
                (_COUNT, tallies.rows, self._total_count),
                (_SHARE, 1 if tallies.rows else None, self._total_share),
            ]
        )
        self._cost(export, tallies.statuses[RowStatus.OK], top)
        self._line()

    def _cost(self, export: Export, answered: int, top: int) -> None:
        each = export.actual / answered if export.actual is not None and answered else None
        rows: list[list[_Cell]] = [
            [(_BESIDE, "Cost", self._title)],
            [(_BESIDE, "US dollars, batch price", self._head), (_FIGURE, None, self._head)],
            [(_BESIDE, "Estimated", self._label), self._dollars(export.estimated)],
            [(_BESIDE, "Actual", self._label), self._dollars(export.actual)],
            [(_BESIDE, "For each answered row", self._label), self._dollars(each)],
        ]
        for row, cells in enumerate(rows, top):
            while row >= len(self._lines):
                self._line()
            self._lines[row].extend(cells)

    def _dollars(self, amount: Decimal | None) -> _Cell:
        if amount is None:
            return (_FIGURE, "unknown", self._right)
        style = self._money if amount >= 1 or not amount else self._cents
        return (_FIGURE, float(amount), style if amount >= _CENT or not amount else self._small_money)

    def block(self, answer: Answer, header: str, counts: Counts, rows: int) -> None:
        """One column: its facts and its table, and the chart of the table."""
        facts = len(counts.facts) + 2 if counts.facts else 0
        chart_rows = _chart_height(len(counts.lines), counts.ordered) // _ROW_HEIGHT + 1
        self._keep_together(max(len(counts.lines) + facts + 4, chart_rows + 2))
        top = len(self._lines)
        self._line([(_LABEL, _text(header), self._title)])
        said = f"{_KINDS[answer.kind]}; {counts.answered:,} answered of {rows:,} rows"
        self._line([(_LABEL, f"{said}; {counts.about}" if counts.about else said, self._quiet)])
        self._facts(counts)
        self._heads(_first_head(answer), "Rows", "Share")
        first = len(self._lines)
        for line in counts.lines:
            self._counted(_text(line.label), line.count, counts.answered, self._label)
        self._chart(answer, header, counts, first, top + 2)
        while len(self._lines) < top + 2 + chart_rows:
            self._line()
        self._line()

    def _facts(self, counts: Counts) -> None:
        for name, value in counts.facts:
            style = self._date if isinstance(value, date) else self._figure(value)
            self._line([(_LABEL, name, self._label), (_COUNT, value, style)])
        if counts.facts:
            self._line()

    def _figure(self, value: float) -> int:
        """As many digits as the column has room for: what does not fit is shown as ####."""
        if abs(value) >= _HUGE or 0 < abs(value) < _TINY:
            return self._power
        if value.is_integer() or abs(value) >= _LARGE:
            return self._whole
        return self._any_number if abs(value) < 1 else self._money

    def others(self, columns: Sequence[tuple[str, Answer, int]], rows: int) -> None:
        """Columns that can not be counted by value: how many rows have one."""
        self._keep_together(len(columns) + 3)
        self._line([(_LABEL, "Other columns", self._title)])
        self._heads("Column", "Answered", "Share")
        for header, _, answered in columns:
            self._counted(_text(header), answered, rows, self._label)

    def close(self) -> None:
        """Write the lines."""
        for line in self._lines:
            self._sheet.line(line, 28 if line and line[0][2] == self._name else 15)
        self._sheet.set_h_pagebreaks(self._breaks)

    def _line(self, cells: list[_Cell] | None = None) -> None:
        self._lines.append(list(cells or ()))

    def _heads(self, label: str, count: str, share: str) -> None:
        self._line(
            [
                (_LABEL, label, self._head),
                (_COUNT, count, self._head_right),
                (_SHARE, share, self._head_right),
            ]
        )

    def _counted(self, label: str, count: int, whole: int, style: int) -> None:
        share = count / whole if whole else None
        self._line([(_LABEL, label, style), (_COUNT, count, self._count), (_SHARE, share, self._share)])

    def _keep_together(self, rows: int) -> None:
        if len(self._lines) - self._page_start + rows > _PAGE:
            self._page_start = len(self._lines)
            self._breaks.append(self._page_start)

    def _chart(self, answer: Answer, header: str, counts: Counts, first: int, beside: int) -> None:
        chart = self._book.add_chart({"type": "column" if counts.ordered else "bar"})
        last = first + len(counts.lines) - 1
        chart.add_series(
            {
                "name": _chart_text(header),
                "categories": [SUMMARY, first, _LABEL, last, _LABEL],
                "values": [SUMMARY, first, _COUNT, last, _COUNT],
                "categories_data": [_text(line.label) for line in counts.lines],
                "values_data": [line.count for line in counts.lines],
                "fill": {"color": ACCENT},
                "points": _points(answer, counts.lines),
                "gap": 15 if counts.ordered else 45,
                "data_labels": {"value": True, "num_format": "#,##0", "font": {"color": QUIET, "size": 9}},
            }
        )
        _dress(chart, header, ordered=counts.ordered)
        height = _chart_height(len(counts.lines), counts.ordered)
        chart.set_size({"width": _CHART_WIDTH, "height": height})
        words = ", ".join(f"{line.label}: {line.count:,}" for line in counts.lines)
        options = {"description": _text(f"{header}. {words}"), "object_position": 2, "y_offset": 4}
        self._sheet.insert_chart(beside, _BESIDE, chart, options)


def _dress(chart: Any, header: str, *, ordered: bool) -> None:
    small = {"color": QUIET, "size": 9}
    names = {"num_font": small, "line": {"color": LINE}, "major_tick_mark": "none"}
    counts = {"visible": False, "major_gridlines": {"visible": False}, "min": 0}
    chart.set_title({"name": _chart_text(header), "name_font": {"size": 11, "bold": True, "color": INK}})
    chart.set_legend({"none": True})
    chart.set_chartarea({"border": {"color": LINE}, "fill": {"color": "#FFFFFF"}})
    chart.set_x_axis(names if ordered else counts)
    chart.set_y_axis(counts if ordered else names | {"reverse": True})


def _points(answer: Answer, lines: Sequence[Count]) -> list[Any] | None:
    """The colours of the choices, the same as their tints in Results."""
    if answer.kind is not AnswerKind.CHOICE or len(answer.choices) > len(CHOICE_INKS):
        return None
    return [{"fill": {"color": ink}} for ink, _ in zip(CHOICE_INKS, lines, strict=False)]


def _chart_height(lines: int, ordered: bool) -> int:
    return 240 if ordered else min(520, 70 + 24 * max(lines, 3))


def _first_head(answer: Answer) -> str:
    words: dict[AnswerKind, str] = {AnswerKind.LIST: "Item", AnswerKind.DATE: "Period"}
    numbers = (AnswerKind.INTEGER, AnswerKind.NUMBER)
    return "Value" if answer.kind in numbers else words.get(answer.kind, "Answer")


def _text(text: str) -> str:
    """Text on one line that does not outgrow its cell."""
    line = " ".join(str(storable(text)).split())
    return line if len(line) <= _LONGEST_LABEL else f"{line[: _LONGEST_LABEL - 1]}…"


def _chart_text(text: str) -> str:
    """XlsxWriter takes a name that begins with =, or reads like Sheet!A1, for a reference to a cell."""
    text = _text(text).replace("!", "! ", 1) if _REFERENCE.match(text) else _text(text)
    return f" {text}" if text.startswith("=") else text
