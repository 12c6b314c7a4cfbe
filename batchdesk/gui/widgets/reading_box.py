"""Text to read and copy, word for word, as tall as it needs up to a bound."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.fonts import fixed_font

_TALLEST = 14
"""Lines; the rest is scrolled."""


class ReadingBox(QPlainTextEdit):
    """A prompt, an answer's raw text, instructions."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("kind", "reading")
        self.setAccessibleName(name)
        self.setFont(fixed_font())
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show this."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The document of a plain text edit measures its height in lines as they are broken now.
        lines = min(max(1, round(self.document().size().height())), _TALLEST)
        height = lines * QFontMetrics(self.font()).lineSpacing() + SPACE.WIDE
        if height != self.height():
            self.setFixedHeight(height)
