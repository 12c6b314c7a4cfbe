"""What a page shows while it has nothing: one next step, and where there is one, the sample."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton, PrimaryButton
from batchdesk.gui.widgets.layouts import column
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import QuietText, Strong

_LETTERS = 34
"""How wide its words run."""


class EmptyState(QWidget):
    """Icon, headline, a few words, one action, and perhaps a second in words."""

    acted = Signal()
    second_acted = Signal()

    def __init__(
        self, theme: Theme, icon: str, headline: str, text: str, action: str = "", second: str = ""
    ) -> None:
        super().__init__()
        self.headline, self.text = Strong(headline), QuietText(text)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.text.setFixedWidth(min(_LETTERS * TYPE.BODY, SIZE.READING))
        self.action, self.second = PrimaryButton(action), LinkButton(second)
        parts = (
            Picture(theme, icon, Tone.QUIET, SIZE.BIG_ICON),
            self.headline,
            self.text,
            self.action,
            self.second,
        )
        inner = column(gap=SPACE.MEDIUM)
        for part in parts:
            inner.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        # A little above the middle looks like the middle.
        outer = column(None, inner, None, None)
        outer.setStretch(0, 2)
        outer.setStretch(2, 3)
        self.setLayout(outer)
        # Only now: shown before it has a parent, a button is a window of its own for a moment and takes the focus away.
        # Never shown by hand: it has no parent yet, and would be a window of its own for a moment.
        for button, words in ((self.action, action), (self.second, second)):
            if not words:
                button.hide()
        self.action.clicked.connect(self.acted)
        self.second.clicked.connect(self.second_acted)
