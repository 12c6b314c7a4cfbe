"""Lies over the page while a file is dragged across the window, and says what dropping it does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE

_ALPHA = 235
_LOW = 160
"""Below this height there is room for words only."""


class DropCover(QWidget):
    """Nothing can be done with it; it is in front only while something hovers."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._window = theme, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = tr("Drop to begin a new job")
        self.setAccessibleName(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What dropping here does."""
        return self._words

    def cover(self, widget: QWidget) -> None:
        """Lie over this widget: dropping begins a new job."""
        self._lie(
            QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size()), tr("Drop to begin a new job")
        )

    def cover_place(self, box: QRect, words: str) -> None:
        """Lie over a place of the screen where dropping does something else."""
        self._lie(QRect(self._window.mapFromGlobal(box.topLeft()), box.size()), words)

    def _lie(self, box: QRect, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setGeometry(box)
        self.update()
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QColor(self._theme.colours.paper)
        paper.setAlpha(_ALPHA)
        painter.fillRect(self.rect(), paper)
        low = self.height() < _LOW
        inset = 2 if low else SPACE.WIDE
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(self._theme.colour(Tone.ACCENT), 2, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.faint(Tone.ACCENT))
        painter.drawRoundedRect(
            frame, SIZE.RADIUS if low else SPACE.MEDIUM, SIZE.RADIUS if low else SPACE.MEDIUM
        )
        if low:
            painter.setPen(self._theme.colour(Tone.INK))
            painter.setFont(font(TYPE.STRONG, QFont.Weight.DemiBold))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._words)
            painter.end()
            return
        big = SIZE.BIG_ICON
        icon = self._theme.pixmap("drop", Tone.ACCENT, big, self.devicePixelRatioF())
        middle = frame.center()
        painter.drawPixmap(round(middle.x() - big / 2), round(middle.y() - big - SPACE.SMALL), icon)
        painter.setPen(self._theme.colour(Tone.INK))
        painter.setFont(font(TYPE.STRONG, QFont.Weight.DemiBold))
        words = QRectF(frame.left(), middle.y() + SPACE.SMALL, frame.width(), SPACE.WIDE)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.end()
