"""A search field with its icon; Escape empties it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton

from batchdesk.gui.theme import Theme, Tone, dress

_WIDTH = 220


class SearchField(QLineEdit):
    """The placeholder is also the accessible name."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        action = QAction(self)
        dress(action, theme, "search", Tone.QUIET)
        self.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
