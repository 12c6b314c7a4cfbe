"""An icon by itself, drawn sharp and in the colours in force."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from batchdesk.gui.theme import Theme, Tone
from batchdesk.gui.theme.tokens import SIZE


class Picture(QWidget):
    """A tinted icon; it only repeats what words beside it say, so a screen reader passes over it."""

    def __init__(self, theme: Theme, name: str, tone: Tone = Tone.INK, size: int = 0) -> None:
        super().__init__()
        size = size or SIZE.ICON
        self._theme, self._name, self._tone, self._size = theme, name, tone, size
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_icon(self, name: str, tone: Tone) -> None:
        """Another icon, another tone."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._theme.pixmap(self._name, self._tone, self._size, self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        painter.end()
