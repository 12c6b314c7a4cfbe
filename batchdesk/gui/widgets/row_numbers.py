"""The row numbers beside a table, painted at once: section by section, Qt's way, they took as long as the cells."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLine, QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE


class RowNumbers(QHeaderView):
    """A vertical header whose rows are all of one height; it shows the model's words for them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setProperty("kind", "numbers")

    def paintEvent(self, event: QPaintEvent) -> None:
        width, each = self.viewport().width(), self.defaultSectionSize()
        seen = list(self._seen(event.rect().top(), event.rect().bottom()))
        if not seen:
            return
        face = font(TYPE.SMALL, tabular=True)
        metrics, colours = QFontMetrics(face), self._theme.colours
        above, below = seen[0][1], seen[-1][1] + each
        across = 0 if self._mirrored else width - SIZE.LINE
        lines = [QLine(0, top + each - 1, width - 1, top + each - 1) for _, top, _ in seen]
        down = (each - metrics.height()) // 2 + metrics.ascent()
        painter = QPainter(self.viewport())
        painter.fillRect(0, above, width, below - above, QColor(colours.sunken))
        painter.setPen(QColor(colours.line))
        painter.drawLines([*lines, QLine(across, above, across, below - 1)])
        painter.setPen(QColor(colours.quiet))
        painter.setFont(face)
        for _, top, word in seen:
            left = SPACE.SMALL if self._mirrored else width - SPACE.SMALL - metrics.horizontalAdvance(word)
            painter.drawText(QPoint(left, top + down), word)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _seen(self, top: int, bottom: int) -> Iterator[tuple[int, int, str]]:
        """Each row between two heights of the viewport: its place, its top and its word."""
        model, each = self.model(), self.defaultSectionSize()
        first = self.logicalIndexAt(max(0, top))
        if model is None or first < 0:
            return
        begin = self.sectionViewportPosition(first)
        for row in range(first, min(model.rowCount(), first + (bottom - begin) // each + 1)):
            word = model.headerData(row, Qt.Orientation.Vertical)
            yield row, begin + (row - first) * each, "" if word is None else str(word)
