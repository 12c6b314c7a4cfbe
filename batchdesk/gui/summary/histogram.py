"""A histogram: standing bars over an axis whose labels follow the locale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from batchdesk.core.views import Bin
from batchdesk.gui.summary.marks import Mark, Walk
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE

_PLOT = 96
"""Height of the highest bar."""
_WIDEST = 48
_GAP = 2


def _above() -> int:
    """Room for the number above the highest bar."""
    return TYPE.SMALL + SPACE.HAIR + 2


@dataclass(frozen=True, slots=True)
class Column:
    """One bar: its bin, rows as a number, its label in the middle (or "" where its edges are labelled), and as spoken."""

    bin: Bin
    number: str
    label: str
    spoken: str


class _Standing(Mark):
    """One standing bar; the number above it where there is room."""

    column: Column

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        height = max(self.share * (self.height() - _above()), 2.0 if self.column.bin.rows else 0.0)
        top = self.height() - height
        if height:
            self.paint_bar(painter, QRectF(_GAP / 2, top, self.width() - _GAP, height))
        painter.setFont(font(TYPE.SMALL, tabular=True))
        wide = painter.fontMetrics().horizontalAdvance(self.column.number)
        if self.column.bin.rows and wide <= self.width():
            painter.setPen(QColor(self._theme.colours.quiet))
            box = QRectF(0, top - _above(), self.width(), _above())
            painter.drawText(
                box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, self.column.number
            )
        painter.end()


class Histogram(QWidget):
    """`chosen(bin)` when a bar was clicked, or Enter pressed on it. `ends` are the labels of the axis between bars."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self._edges: tuple[str, ...] = ()
        self._bars: list[_Standing] = []
        self._walk = Walk(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def bars(self) -> tuple[_Standing, ...]:
        """Those that are shown."""
        return tuple(bar for bar in self._bars if not bar.isHidden())

    def show_columns(self, columns: Sequence[Column], edges: Sequence[str]) -> None:
        """Show these from left to right; `edges` has the label of each edge, one more than there are bars, or none."""
        self._columns, self._edges = tuple(columns), tuple(edges)
        while len(self._bars) < len(columns):
            bar = _Standing(self._theme, self)
            bar.clicked.connect(lambda _=False, bar=bar: self.chosen.emit(bar.column.bin))
            self._bars.append(bar)
        highest = max((column.bin.rows for column in columns), default=0)
        for bar, column in zip(self._bars, columns, strict=False):
            bar.column = column
            bar.share = column.bin.rows / highest if highest else 0.0
            bar.say(column.spoken)
            bar.show()
            bar.update()
        for bar in self._bars[len(columns) :]:
            bar.hide()
        self._walk.over(self._bars[: len(columns)])
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(12 * SIZE.CONTROL, _above() + _PLOT + self._below())

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * SIZE.CONTROL, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The axis and its labels, as many as fit."""
        if not self._columns:
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.colours.edge), SIZE.LINE))
        ground = _above() + _PLOT + 0.5
        left, each = self._frame()
        wide = each * len(self._columns)
        start = self.width() - left - wide if self.isRightToLeft() else left
        painter.drawLine(int(start), int(ground), int(start + wide), int(ground))
        painter.setFont(font(TYPE.SMALL, tabular=True))
        painter.setPen(QColor(self._theme.colours.quiet))
        labels, shift = (self._edges, 0.0) if self._edges else ([one.label for one in self._columns], 0.5)
        self._label(painter, labels, shift, ground)
        painter.end()

    def _label(self, painter: QPainter, labels: Sequence[str], shift: float, ground: float) -> None:
        left, each = self._frame()
        metrics = QFontMetricsF(painter.font())
        widths = [max(metrics.horizontalAdvance(part) for part in label.split("\n")) for label in labels]
        every = max(1, -(-int(max(widths) + SPACE.SMALL) // max(1, int(each))))
        before, taken = None, -float(SPACE.SMALL)
        for at in range(0, len(labels), every):
            first, *second = labels[at].split("\n")
            # The year stands under a month only where it begins.
            lines = [first, *(line for line in second if line != before)]
            before = second[0] if second else None
            middle = left + each * (at + shift)
            half = widths[at] / 2 + 1
            middle = min(max(middle, half), self.width() - half)
            if middle - half < taken + SPACE.HAIR:
                continue
            taken = middle + half
            box = QRectF(middle - half, ground + SPACE.HAIR, 2 * half, self._below())
            if self.isRightToLeft():
                box.moveLeft(self.width() - box.right())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, "\n".join(lines))

    def _below(self) -> int:
        lines = 2 if any("\n" in column.label for column in self._columns) else 1
        return lines * (TYPE.SMALL + SPACE.HAIR) + SPACE.HAIR

    def _frame(self) -> tuple[float, float]:
        """Where the first bar begins, and how wide each is."""
        each = min(float(_WIDEST), self.width() / max(1, len(self._columns)))
        return 0.0, each

    def _place(self) -> None:
        left, each = self._frame()
        for at in range(len(self._columns)):
            start, end = round(left + at * each), round(left + (at + 1) * each)
            if self.isRightToLeft():
                start, end = self.width() - end, self.width() - start
            self._bars[at].setGeometry(start, 0, end - start, _above() + _PLOT)
