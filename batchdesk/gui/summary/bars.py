"""A chart of lying bars: label, bar, rows and share of each value, what is empty as a pale last one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from batchdesk.core.cells import Cell
from batchdesk.gui.strings import tr
from batchdesk.gui.summary.marks import Mark, Walk
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import column

FIRST = 10
"""So many bars are seen at once; the others come when asked for."""
_LABEL_SHARE, _LEAST_BAR = 0.42, 48
_THICK = 10


@dataclass(frozen=True, slots=True)
class Entry:
    """One bar: its value (None is the empty cell), label, rows, the share in words, and all of it as it is spoken."""

    value: Cell
    label: str
    rows: int
    number: str
    share: str
    spoken: str


class _Widths(NamedTuple):
    label: int
    number: int
    share: int


class _Bar(Mark):
    """One lying bar."""

    entry: Entry
    widths = _Widths(0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        pad, gap = SPACE.HAIR, SPACE.MEDIUM
        label, number, share = self.widths
        inner = self.rect().adjusted(pad, 0, -pad, 0)
        right = inner.right() + 1
        mirrored = self.isRightToLeft()
        self.write(painter, self._box(inner.left(), label), self.entry.label, quiet=self.pale, right=mirrored)
        self.write(painter, self._box(right - share, share), self.entry.share, quiet=True, right=not mirrored)
        at = right - share - gap - number
        self.write(painter, self._box(at, number), self.entry.number, quiet=self.pale, right=not mirrored)
        room = at - gap - inner.left() - label - gap
        width = max(round(room * self.share), 2 if self.entry.rows else 0)
        if width:
            box = self._box(inner.left() + label + gap, width)
            top = (self.height() - _THICK) / 2
            self.paint_bar(painter, QRectF(box.left(), top, box.width(), _THICK))
        painter.end()

    def _box(self, left: int, width: int) -> QRectF:
        box = QRect(left, 0, width, self.height())
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), box))


class Bars(QWidget):
    """`chosen(value)` when a bar was clicked, or Enter pressed on it. A new set of values keeps the focus where it is."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._bars: list[_Bar] = []
        self._opened = False
        self._walk = Walk(self)
        self.more = LinkButton("")
        self._layout = column(gap=0)
        self._layout.addWidget(self.more)
        self.setLayout(self._layout)
        self.more.clicked.connect(self._open)

    @property
    def bars(self) -> tuple[_Bar, ...]:
        """Those that are shown."""
        return tuple(bar for bar in self._bars if not bar.isHidden())

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, in this order."""
        self._entries = tuple(entries)
        named = [entry for entry in entries if entry.value is not None]
        many = len(named) > FIRST + 2 and not self._opened
        shown = [*named[:FIRST], *entries[len(named) :]] if many else list(entries)
        while len(self._bars) < len(shown):
            self._add()
        longest = max((entry.rows for entry in entries), default=0)
        for bar, entry in zip(self._bars, shown, strict=False):
            bar.entry, bar.pale = entry, entry.value is None
            bar.share = entry.rows / longest if longest else 0.0
            bar.say(entry.spoken)
            bar.show()
            bar.update()
        for bar in self._bars[len(shown) :]:
            bar.hide()
        self.more.setVisible(many)
        self.more.setText(tr("Show all {number}", number=len(named)))
        self._walk.over(self._bars[: len(shown)])
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _add(self) -> None:
        bar = _Bar(self._theme, self)
        bar.setFixedHeight(SIZE.DENSE_ROW)
        bar.clicked.connect(lambda: self.chosen.emit(bar.entry.value))
        self._bars.append(bar)
        self._layout.insertWidget(len(self._bars) - 1, bar)

    def _open(self) -> None:
        self._opened = True
        place = len(self.bars) - 1
        self.show_entries(self._entries)
        self._bars[place].setFocus()

    def _measure(self) -> None:
        """All bars of a chart begin and end at the same place."""
        metrics = QFontMetrics(font(tabular=True))

        def widest(texts: list[str]) -> int:
            return max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2

        number = widest([entry.number for entry in self._entries])
        share = widest([entry.share for entry in self._entries])
        room = self.width() - number - share - 3 * SPACE.MEDIUM - 2 * SPACE.HAIR - _LEAST_BAR
        label = min(
            widest([entry.label for entry in self._entries]), int(self.width() * _LABEL_SHARE), max(room, 0)
        )
        for bar in self._bars:
            bar.widths = _Widths(max(label, 0), number, share)
            bar.update()
