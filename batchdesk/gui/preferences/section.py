"""A titled group of settings: what it is at the left, what can be done at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import QuietText, Strong, column

_LEFT = 220
_RIGHT = 520


class Section(QWidget):
    """Things added to `body` stand one below the other."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.title = Strong(title)
        left = QWidget()
        left.setFixedWidth(_LEFT)
        left.setLayout(column(self.title, QuietText(text), None, gap=SPACE.HAIR))
        right = QWidget()
        right.setMaximumWidth(_RIGHT)
        self.body = QVBoxLayout(right)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE.SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, SPACE.LARGE, 0, SPACE.LARGE)
        layout.setSpacing(SPACE.VAST)
        layout.addWidget(left)
        layout.addWidget(right, 1)
        layout.addStretch(0)
