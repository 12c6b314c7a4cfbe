"""A titled group of settings: what it is, and below it what can be done."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import QuietText, Strong


class Section(QWidget):
    """Things added to `body` stand one below the other."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.setMaximumWidth(SIZE.READING)
        self.title = Strong(title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE.WIDE, 0, SPACE.WIDE)
        layout.setSpacing(SPACE.HAIR)
        layout.addWidget(self.title)
        if text:
            layout.addWidget(QuietText(text))
        layout.addSpacing(SPACE.SMALL)
        layout.addLayout(self.body)
