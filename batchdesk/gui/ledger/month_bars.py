"""What each month cost, as calm bars: the sum above, the month below, the present one in the accent."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from batchdesk.gui.format import listed, money
from batchdesk.gui.ledger.sums import MonthSum
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE

_BARS = 72
"""Height of the highest bar."""
_WIDEST = 84
"""Room of one month at the most; a ledger of two months is not two walls."""


class MonthBars(QWidget):
    """Hidden from the keyboard, as the table below says the same; its accessible name says it in one sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._months: tuple[MonthSum, ...] = ()
        theme.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(self, months: Sequence[MonthSum]) -> None:
        """Draw these, oldest first."""
        self._months = tuple(months)
        said = listed(f"{month.long} {self._sum(month)}" for month in months)
        self.setAccessibleName(tr("By month: {months}", months=said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE.READING, _BARS + 2 * (TYPE.SMALL + SPACE.SMALL) + SPACE.HAIR)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max(month.dollars for month in self._months)
        ground = self.height() - TYPE.SMALL - SPACE.SMALL
        room = min(self.width() / len(self._months), float(_WIDEST))
        painter.setPen(QPen(QColor(self._theme.colours.line), SIZE.LINE))
        painter.drawLine(0, ground, round(room * len(self._months)), ground)
        for at, month in enumerate(self._months):
            self._draw(painter, month, QRectF(self._left(at, room), 0, room, ground), highest)
        painter.end()

    def _left(self, at: int, room: float) -> float:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return at * room
        return self.width() - (at + 1) * room

    def _draw(self, painter: QPainter, month: MonthSum, box: QRectF, highest: Decimal) -> None:
        colours = self._theme.colours
        share = float(month.dollars / highest) if highest else 0.0
        height = max(share * _BARS, 2.0 if month.dollars else 0.0)
        width = min(box.width() - SPACE.SMALL, 2.0 * SPACE.WIDE)
        bar = QRectF(box.left() + SPACE.HAIR, box.bottom() - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if month.current else colours.bar))
        painter.drawRoundedRect(bar, 2, 2)
        weight = QFont.Weight.DemiBold if month.current else QFont.Weight.Normal
        painter.setFont(font(TYPE.SMALL, weight, tabular=True))
        painter.setPen(QColor(colours.ink if month.current else colours.quiet))
        line = painter.fontMetrics().height()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        above = QRectF(bar.left(), bar.top() - line - 2, box.width() - SPACE.HAIR, line)
        if month.dollars or not month.known:
            short = self._short(month)
            cut = painter.fontMetrics().elidedText(short, Qt.TextElideMode.ElideRight, round(above.width()))
            painter.drawText(above, left, cut)
        painter.drawText(QRectF(bar.left(), box.bottom() + 2, box.width(), line), left, month.short)

    def _sum(self, month: MonthSum) -> str:
        if month.known:
            return money(month.dollars)
        return tr("{sum} + unknown", sum=money(month.dollars)) if month.dollars else tr("unknown")

    def _short(self, month: MonthSum) -> str:
        return f"{money(month.dollars)} + ?" if month.dollars and not month.known else self._sum(month)
