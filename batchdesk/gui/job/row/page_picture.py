"""The picture of a page with quotes marked on it, as with a broad pen: the letters stay as dark as they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QStyle

from batchdesk.core.quoting import PageBox
from batchdesk.gui.job.row.marks import number_place, paint_number
from batchdesk.gui.theme import Theme

_SPARE = 1.5
"""Pixels of a mark around its words."""
_LINE = 1.0


class PagePicture(QLabel):
    """`show_boxes` lays marks over whatever picture is shown: each a number (0: none) and its boxes on this page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.boxes: tuple[tuple[int, tuple[PageBox, ...]], ...] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def show_boxes(self, boxes: Sequence[tuple[int, tuple[PageBox, ...]]]) -> None:
        """Mark these places, and no others."""
        self.boxes = tuple(boxes)
        self.update()

    def place_of(self, at: int) -> QRectF:
        """Where the first box of a mark is on this widget; empty before there is a picture."""
        boxes = self.boxes[at][1] if 0 <= at < len(self.boxes) else ()
        return self._rect(boxes[0]) if boxes and not self.pixmap().isNull() else QRectF()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.boxes or self.pixmap().isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        ground, ink = QColor(colours.marker), QColor(colours.marker_ink)
        for number, boxes in self.boxes:
            self._paint(painter, number, boxes, ground, ink)
        painter.end()

    def _paint(
        self, painter: QPainter, number: int, boxes: Sequence[PageBox], ground: QColor, ink: QColor
    ) -> None:
        places = [self._rect(box) for box in boxes]
        whole = QPainterPath()
        # Filled at once, so that two lines that touch do not darken each other; to unite hundreds takes seconds.
        whole.setFillRule(Qt.FillRule.WindingFill)
        for place in places:
            whole.addRoundedRect(place.adjusted(-_SPARE, -_SPARE, _SPARE, _SPARE), 2, 2)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillPath(whole, ground)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(ink, _LINE))
        for place in places:  # a line under it, so that colour alone says nothing; beside it on a turned page
            low = place.adjusted(0, _SPARE, 0, _SPARE)
            across = place.width() >= place.height()
            painter.drawLine(low.bottomLeft(), low.bottomRight() if across else low.topLeft())
        if number and places:
            paint_number(
                painter, number_place(places[0].toRect()), number, ink, QColor(self._theme.colours.marker)
            )

    def _rect(self, box: PageBox) -> QRectF:
        """A box in this widget's own pixels."""
        size = self.pixmap().deviceIndependentSize()
        page = self._page(size)
        return QRectF(
            page.left() + box.left * size.width(), page.top() + box.top * size.height(),
            box.width * size.width(), box.height * size.height(),
        )  # fmt: skip

    def _page(self, size: QSizeF) -> QRect:
        return QStyle.alignedRect(
            self.layoutDirection(), self.alignment(), size.toSize(), self.contentsRect()
        )
