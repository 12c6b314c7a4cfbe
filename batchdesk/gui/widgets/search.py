"""A search field with its icon; Escape empties it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton

from batchdesk.gui.theme import TYPE, Theme, Tone, dress
from batchdesk.gui.theme.tokens import SIZE

_FEWEST = 6
"""Letters: so narrow it may become beside what has no room otherwise."""


class SearchField(QLineEdit):
    """The placeholder is also the accessible name."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        action = QAction(self)
        dress(action, theme, "search", Tone.QUIET)
        self.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(SIZE.SIDE_BAR * 5 // 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_FEWEST * TYPE.BODY, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
