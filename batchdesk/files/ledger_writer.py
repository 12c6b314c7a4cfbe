"""The ledger as a workbook: every entry, and sums by month, recipe, model and key, the months as a chart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from batchdesk.core.ledger import LedgerBook, LedgerEntry, LedgerLine, add_up, month_of
from batchdesk.core.money import money
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.sentences import LEDGER_KINDS
from batchdesk.files.replacing import replacing
from batchdesk.files.workbook_cells import storable
from batchdesk.files.workbook_file import open_workbook
from batchdesk.files.workbook_looks import ACCENT, AMBER, INK, LINE, PERSON, QUIET, Workbook

ENTRIES = "Entries"
_DOLLARS = "[=0]0.00;[<0.1]0.000000;#,##0.00"
"""Two digits as money has them, and six below ten cents: a row of a small model costs less than a cent."""
_SIGNED = "#,##0.00####;[Red]-#,##0.00####"
_COUNT = "#,##0"
_UNKNOWN = "unknown"
_HEAD_ROW = 3
_CHART_WIDTH, _CHART_HEIGHT = 620, 300

_Column = tuple[str, int, str]
"""Name, width in characters, number format ("" for text)."""

_ENTRY_COLUMNS: tuple[_Column, ...] = (
    ("When (UTC)", 17, "yyyy-mm-dd hh:mm"),
    ("What", 17, ""),
    ("Name", 40, ""),
    ("Recipe", 26, ""),
    ("Model", 24, ""),
    ("Key", 9, ""),
    ("Requests", 10, _COUNT),
    ("Input tokens", 13, _COUNT),
    ("Output tokens", 13, _COUNT),
    ("Cache reads", 12, _COUNT),
    ("Cache writes", 12, _COUNT),
    ("Estimated", 12, _DOLLARS),
    ("Cost", 12, _DOLLARS),
    ("Standard price", 14, _DOLLARS),
    ("Saved by caching", 18, _SIGNED),
    ("Note", 26, ""),
)
_LINE_COLUMNS: tuple[_Column, ...] = (
    ("", 30, ""),
    ("Entries", 10, _COUNT),
    ("Requests", 12, _COUNT),
    ("Input tokens", 15, _COUNT),
    ("Output tokens", 15, _COUNT),
    ("Cost", 14, _DOLLARS),
    ("Standard price", 15, _DOLLARS),
    ("Saved", 14, _DOLLARS),
)
_COST = 5


@dataclass(frozen=True, slots=True)
class _By:
    """A sheet of sums: its name, its first column, and how an entry is named in it."""

    sheet: str
    head: str
    title: Callable[[LedgerEntry], str]


_SUMS = (
    _By("By month", "Month (UTC)", month_of),
    _By("By recipe", "Recipe", lambda entry: entry.recipe),
    _By("By model", "Model", lambda entry: entry.model),
    _By("By key", "Key", lambda entry: f"…{entry.key}" if entry.key else "not known"),
)


def write_ledger(target: Path, book: LedgerBook, progress: Progress) -> None:
    """Write the ledger; Problem TARGET_KIND_UNKNOWN, TARGET_UNWRITABLE or DISK_FULL, Canceled passes through."""
    if target.suffix.lower() != ".xlsx":
        raise Problem(Trouble.TARGET_KIND_UNKNOWN, name=target.name, kinds=".xlsx")
    with (
        replacing(target) as draft,
        TemporaryDirectory(prefix="batchdesk-") as folder,
        open_workbook(draft, folder, "Ledger", "What was spent") as workbook,
    ):
        pages = _Pages(workbook, book)
        pages.entries(progress)
        for by in _SUMS:
            pages.sums(by)


class _Pages:
    """The sheets, each written from top to bottom."""

    def __init__(self, workbook: Workbook, book: LedgerBook) -> None:
        self._workbook, self._book = workbook, book
        base: dict[str, Any] = {"valign": "vcenter", "font_color": INK}
        head = base | {"bold": True, "bottom": 1, "bottom_color": LINE, "bg_color": PERSON, "text_wrap": True}
        total = base | {"bold": True, "top": 1, "top_color": LINE}
        make = workbook.add_format
        self._title = make(base | {"bold": True, "font_size": 18, "font_color": ACCENT})
        self._quiet = make(base | {"font_color": QUIET})
        self._banner = make(base | {"bold": True, "bg_color": AMBER})
        self._heads = (make(head | {"indent": 1}), make(head | {"align": "right"}))
        codes = ("", _COUNT, _DOLLARS, _SIGNED, "yyyy-mm-dd hh:mm")
        self._cells = {code: make(base | _looks(code)) for code in codes}
        self._totals = {code: make(total | _looks(code)) for code in codes}
        self._unknown = make(base | {"align": "right", "font_color": QUIET, "italic": True})
        self._unknown_total = make(total | {"align": "right", "font_color": QUIET, "italic": True})

    def entries(self, progress: Progress) -> None:
        """Every entry, newest first."""
        entries = self._book.entries
        said = f"US dollars at list prices; written {self._book.written_at:%Y-%m-%d %H:%M} UTC"
        if self._book.monthly_cap is not None:
            said += f"; monthly limit {money(self._book.monthly_cap)}"
        sheet = self._sheet(ENTRIES, "Ledger", said, _ENTRY_COLUMNS)
        for row, entry in enumerate(entries, _HEAD_ROW + 1):
            progress(row - _HEAD_ROW, len(entries), "writing entries")
            self._row(sheet, row, _entry_cells(entry), _ENTRY_COLUMNS, self._cells, self._unknown)
        sheet.autofilter(_HEAD_ROW, 0, _HEAD_ROW + max(len(entries), 1), len(_ENTRY_COLUMNS) - 1)
        sheet.freeze_panes(_HEAD_ROW + 1, 3)

    def sums(self, by: _By) -> None:
        """The entries added up; practice and real money are never added to one another."""
        entries = [entry for entry in self._book.entries if entry.practice == self._book.practice]
        lines = add_up(entries, by.title)
        lines = tuple(sorted(lines, key=lambda line: line.title)) if by.title is month_of else _dearest(lines)
        columns = ((by.head, *_LINE_COLUMNS[0][1:]), *_LINE_COLUMNS[1:])
        kind = "Practice: nothing was paid" if self._book.practice else "US dollars at list prices"
        sheet = self._sheet(
            by.sheet, by.sheet, f"{kind}; saved is what batches and caching left unpaid", columns
        )
        for row, line in enumerate(lines, _HEAD_ROW + 1):
            self._row(sheet, row, _line_cells(line), columns, self._cells, self._unknown)
        last = _HEAD_ROW + len(lines)
        for line in add_up(entries, lambda _entry: "All"):
            self._row(sheet, last + 1, _line_cells(line), columns, self._totals, self._unknown_total)
        sheet.freeze_panes(_HEAD_ROW + 1, 1)
        if by.title is month_of and lines:
            self._chart(sheet, by.sheet, len(lines), last + 3)

    def _sheet(self, name: str, title: str, said: str, columns: Sequence[_Column]) -> Any:
        sheet = self._workbook.add_worksheet(name)
        for place, (_, width, _) in enumerate(columns):
            sheet.set_column(place, place, width)
        sheet.hide_gridlines(2)
        sheet.set_tab_color(ACCENT)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(_HEAD_ROW)
        sheet.set_footer("&L&8BatchDesk&R&8&P of &N")
        sheet.set_row(0, 28)
        sheet.write_string(0, 0, title, self._title)
        sheet.write_string(1, 0, said, self._quiet)
        sheet.set_row(_HEAD_ROW, 20)
        for place, (head, _, code) in enumerate(columns):
            sheet.write_string(_HEAD_ROW, place, head, self._heads[bool(code) and code[0] != "y"])
        return sheet

    def _row(
        self,
        sheet: Any,
        row: int,
        cells: Sequence[object],
        columns: Sequence[_Column],
        styles: dict[str, Any],
        unknown: Any,
    ) -> None:
        for place, (cell, (_, _, code)) in enumerate(zip(cells, columns, strict=True)):
            if cell == _UNKNOWN and code:
                sheet.write_string(row, place, _UNKNOWN, unknown)
            elif cell in (None, ""):
                sheet.write_blank(row, place, None, styles[code])
            elif isinstance(cell, str):
                sheet.write_string(row, place, str(storable(cell))[:32_767], styles[code])
            elif code.startswith("y"):
                sheet.write_datetime(row, place, cell, styles[code])
            else:
                sheet.write_number(row, place, cell, styles[code])

    def _chart(self, sheet: Any, name: str, months: int, row: int) -> None:
        chart = self._workbook.add_chart({"type": "column"})
        first, last = _HEAD_ROW + 1, _HEAD_ROW + months
        chart.add_series(
            {
                "name": "Cost",
                "categories": [name, first, 0, last, 0],
                "values": [name, first, _COST, last, _COST],
                "fill": {"color": ACCENT},
                "gap": 60,
                "data_labels": {"value": True, "num_format": _DOLLARS, "font": {"color": QUIET, "size": 9}},
            }
        )
        small = {"color": QUIET, "size": 9}
        chart.set_title(
            {"name": "Cost by month, US dollars", "name_font": {"size": 11, "bold": True, "color": INK}}
        )
        chart.set_legend({"none": True})
        chart.set_chartarea({"border": {"color": LINE}, "fill": {"color": "#FFFFFF"}})
        chart.set_x_axis(
            {"num_font": small, "line": {"color": LINE}, "major_tick_mark": "none", "text_axis": True}
        )
        chart.set_y_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
        chart.set_size({"width": _CHART_WIDTH, "height": _CHART_HEIGHT})
        options = {"object_position": 3, "description": "Cost by month in US dollars"}
        sheet.insert_chart(row, 0, chart, options)


def _looks(code: str) -> dict[str, Any]:
    if not code:
        return {"align": "left", "indent": 1}
    return {"num_format": code} | ({"align": "left", "indent": 1} if code[0] == "y" else {"align": "right"})


def _entry_cells(entry: LedgerEntry) -> tuple[object, ...]:
    usage = entry.usage
    notes = [
        word
        for word, holds in (
            ("practice, nothing was paid", entry.practice),
            ("job deleted", entry.deleted),
            ("not finished", not entry.finished and not entry.deleted),
        )
        if holds
    ]
    return (
        entry.at.replace(tzinfo=None, microsecond=0),
        LEDGER_KINDS[entry.kind],
        entry.name,
        entry.recipe,
        entry.model,
        f"…{entry.key}" if entry.key else "",
        entry.requests,
        usage.prompt,
        usage.output,
        usage.cache_read,
        usage.cache_write_5m + usage.cache_write_1h,
        None if entry.estimated is None else float(entry.estimated),
        _dollars(entry.cost),
        _dollars(entry.standard),
        _dollars(entry.cache_saved),
        ", ".join(notes).capitalize(),
    )


def _line_cells(line: LedgerLine) -> tuple[object, ...]:
    return (
        line.title,
        line.entries,
        line.requests,
        line.usage.prompt,
        line.usage.output,
        _dollars(line.cost),
        _dollars(line.standard),
        _dollars(line.saved),
    )


def _dearest(lines: Sequence[LedgerLine]) -> tuple[LedgerLine, ...]:
    """What costs most comes first; what is unknown before all, for it may be the most."""
    return tuple(
        sorted(lines, key=lambda line: (line.cost is not None, -(line.cost or Decimal(0)), line.title))
    )


def _dollars(amount: Decimal | None) -> object:
    return _UNKNOWN if amount is None else float(amount)
