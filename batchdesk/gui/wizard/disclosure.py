"""A line that opens what most people need not see."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from batchdesk.gui.theme import SPACE, Theme, Tone, dress


class Disclosure(QWidget):
    """Closed at first; the words stay the same, the arrow and the accessible state say whether it is open."""

    def __init__(self, words: str, body: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.body = body
        self.toggle = QToolButton()
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.SMALL)
        column.addWidget(self.toggle)
        column.addWidget(body)
        self.toggle.toggled.connect(self._show)
        self._show(False)

    def open(self) -> None:
        """Show what is inside."""
        self.toggle.setChecked(True)

    def _show(self, opened: bool) -> None:
        self.body.setVisible(opened)
        dress(self.toggle, self._theme, "chevron-down" if opened else "chevron-right", Tone.QUIET)
