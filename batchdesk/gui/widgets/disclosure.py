"""A line that opens what most people need not see."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone, dress
from batchdesk.gui.widgets.buttons import LinkButton


class Disclosure(QWidget):
    """Closed at first; the words stay the same, the arrow and the accessible state say whether it is open."""

    def __init__(self, words: str, body: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.body = body
        self.toggle = LinkButton(words)
        self.toggle.give_way()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.SMALL)
        column.addWidget(self.toggle)
        column.addWidget(body)
        self.toggle.clicked.connect(lambda: self._show(self.body.isHidden()))
        self._show(False)

    def open(self) -> None:
        """Show what is inside."""
        self._show(True)

    def close_up(self) -> None:
        """Hide what is inside."""
        self._show(False)

    def rename(self, words: str) -> None:
        """Other words on the same line."""
        self.toggle.setText(words)

    def _show(self, opened: bool) -> None:
        self.body.setVisible(opened)
        self.toggle.setAccessibleDescription(tr("open") if opened else tr("closed"))
        dress(self.toggle, self._theme, "chevron-down" if opened else "chevron-right", Tone.ACCENT)
