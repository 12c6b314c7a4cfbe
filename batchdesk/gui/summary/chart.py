"""One answer column of the summary: its name, how many rows have it, a chart, and the figures under it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.views import Between, Bin, ColumnFilter, ColumnSummary, OneOf
from batchdesk.gui.format import count, in_percent
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.summary.asking import rows_with
from batchdesk.gui.summary.bars import Bars, Entry
from batchdesk.gui.summary.histogram import Column, Histogram
from batchdesk.gui.summary.part_menu import PartMenu, Table
from batchdesk.gui.summary.words import (
    bar_words,
    bin_words,
    figure,
    filled_words,
    percent,
    tick_words,
    value_words,
)
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets.layouts import Item, column, holding, line, row
from batchdesk.gui.widgets.words import ElidedStrong, QuietText, SmallText


class ColumnChart(QWidget):
    """`wanted(RowQuery)` when the rows behind a bar are to be seen."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._summary: ColumnSummary | None = None
        self._kind, self._whole = "table", 0
        theme = page.context.theme
        self.title, self.filled = ElidedStrong(), QuietText(wrap=False)
        self.menu = PartMenu(page, self.table, lambda: self._drawn)
        self.bars, self.histogram = Bars(theme), Histogram(theme)
        self.figures = _FigureLine()
        self.note = SmallText()
        head = row(self.title, self.filled, None, self.menu, gap=SPACE.MEDIUM)
        parts = [self._inset(part) for part in (self.histogram, self.figures, self.note)]
        body = column(self._inset(head), self.bars, *parts, gap=SPACE.HAIR)
        self._drawn = holding(body)
        self.setLayout(column(line(), SPACE.HAIR, self._drawn, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.bars.chosen.connect(self._choose_value)
        self.histogram.chosen.connect(self._choose_bin)

    def _inset(self, item: Item) -> QHBoxLayout:
        """In line with the words of the bars, whose ground under the mouse reaches out by a hair."""
        layout = row(item)
        layout.setContentsMargins(SPACE.HAIR, 0, SPACE.HAIR, 0)
        return layout

    @property
    def height_guess(self) -> int:
        """About how high it is, for laying out several."""
        return self.sizeHint().height()

    def show_summary(self, summary: ColumnSummary, name: str, kind: str, whole: int) -> None:
        """Show a column of this name over so many answered rows; the same one again is brought up to date in place."""
        if (summary, name, kind, whole) == (self._summary, self.title.text(), self._kind, self._whole):
            return
        self._summary, self._kind, self._whole = summary, kind, whole
        self.title.setText(name)
        self.menu.name(name)
        self.filled.setText(filled_words(summary, kind))
        self.filled.setVisible(bool(self.filled.text()))
        self.menu.setVisible(bool(summary.choices or summary.bins))
        self.bars.setVisible(bool(summary.choices))
        if summary.choices:
            self.bars.show_entries(self._entries(summary))
        self.histogram.setVisible(bool(summary.bins))
        self.figures.setVisible(bool(summary.bins))
        if summary.bins:
            self._show_bins(summary)
        said = self._note_words(summary)
        self.note.setText(said)
        self.note.setVisible(bool(said))

    def table(self) -> Table:
        """What is seen, as a table."""
        summary = self._summary
        if summary is None:
            return (), ()
        titles = (summary.name, tr("Rows"), tr("Share"))
        if summary.bins:
            pairs: list[tuple[Cell, int]] = [(bin_words(one, summary.kind), one.rows) for one in summary.bins]
        else:
            pairs = [(choice.value, choice.rows) for choice in summary.choices]
        pairs += [(tr("empty"), summary.empty)] if summary.empty else []
        rows = [(value, rows, round(rows / self._whole, 4) if self._whole else 0) for value, rows in pairs]
        return titles, rows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu.isVisible():
            self.menu.menu_.popup(event.globalPos())

    def _entries(self, summary: ColumnSummary) -> Sequence[Entry]:
        pairs = [(choice.value, choice.rows) for choice in summary.choices]
        if summary.empty:
            pairs.append((None, summary.empty))
        return [self._entry(value, rows) for value, rows in pairs]

    def _entry(self, value: Cell, rows: int) -> Entry:
        label, whole = value_words(value), self._whole
        return Entry(
            value, label, rows, count(rows), percent(rows, whole), bar_words(label, rows, whole, self._kind)
        )

    def _show_bins(self, summary: ColumnSummary) -> None:
        bins, kind = summary.bins, summary.kind
        columns = [
            Column(
                one,
                count(one.rows),
                tick_words(one, kind),
                bar_words(bin_words(one, kind), one.rows, self._whole, self._kind),
            )
            for one in bins
        ]
        labelled = any(one.label for one in columns)
        edges = () if labelled else (*(figure(one.low) for one in bins), figure(bins[-1].high))
        self.histogram.show_columns(columns, edges)
        days = summary.mean is None
        pairs = [
            (tr("earliest") if days else tr("lowest"), figure(summary.least)),
            (tr("middle") if days else tr("median"), figure(summary.median)),
            *([] if days else [(tr("mean"), figure(_rounded(summary.mean)))]),
            (tr("latest") if days else tr("highest"), figure(summary.most)),
        ]
        self.figures.show_pairs(pairs)

    def _note_words(self, summary: ColumnSummary) -> str:
        if summary.kind == AnswerKind.TEXT.value and not summary.choices:
            return tr("Texts of their own; there is nothing to count. Search them among the answers.")
        if not summary.filled:
            return ""
        said = []
        if summary.untold:
            said.append(tr("Very many different values: only the most frequent are listed."))
        elif summary.more:
            said.append(trn("{n} more value is not listed.", "{n} more values are not listed.", summary.more))
        if summary.kind == AnswerKind.LIST.value:
            said.append(
                tr("A row may name several, so the shares add up to more than {all}.", all=in_percent(100))
            )
        return " ".join(said)

    def _choose_value(self, value: Cell) -> None:
        if self._summary:
            self.wanted.emit(rows_with(ColumnFilter(self._summary.column, OneOf((value,)))))

    def _choose_bin(self, one: Bin) -> None:
        if self._summary:
            test = Between(_cell(one.low), _cell(one.high), one.closed)
            self.wanted.emit(rows_with(ColumnFilter(self._summary.column, test)))


class _FigureLine(QWidget):
    """Figures side by side, each with its word above it in second ink."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[SmallText, QLabel, QWidget]] = []
        self._layout = row(None, gap=SPACE.WIDE)
        self._layout.setContentsMargins(0, SPACE.HAIR, 0, 0)
        self.setLayout(self._layout)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """(word, figure) pairs."""
        while len(self._cells) < len(pairs):
            self._add()
        for at, (word, number, cell) in enumerate(self._cells):
            cell.setVisible(at < len(pairs))
            if at < len(pairs):
                word.setText(pairs[at][0])
                number.setText(pairs[at][1])

    def _add(self) -> None:
        word, number = SmallText(wrap=False), QLabel()
        number.setTextFormat(Qt.TextFormat.PlainText)
        number.setFont(font(weight=QFont.Weight.DemiBold, tabular=True))
        cell = holding(column(word, number, gap=0))
        self._layout.insertWidget(len(self._cells), cell)
        self._cells.append((word, number, cell))


def _cell(value: object) -> Cell:
    """An end of a bin as a cell is compared with it."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value  # type: ignore[return-value]


def _rounded(mean: Decimal | None) -> Decimal | None:
    """A mean is given to four figures, or to hundredths."""
    if mean is None or mean == 0:
        return mean
    return round(mean, max(2, 3 - mean.adjusted()) if abs(mean) < 1 else 2)
