"""What earlier attempts brought for a row, behind a line that opens them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from batchdesk.core.rows import Outcome
from batchdesk.gui.format import listed, money
from batchdesk.gui.model_names import ModelNames
from batchdesk.gui.saying import say
from batchdesk.gui.states import row_look
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import StatePill, column, row
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.layouts import clear
from batchdesk.gui.widgets.reading_box import ReadingBox
from batchdesk.gui.widgets.words import SmallText


class EarlierAttempts(QWidget):
    """Hidden where a row was asked only once."""

    def __init__(self, theme: Theme, models: ModelNames) -> None:
        super().__init__()
        self._theme, self._models = theme, models
        self._body = QWidget()
        self._attempts = QVBoxLayout(self._body)
        self._attempts.setContentsMargins(0, 0, 0, 0)
        self._attempts.setSpacing(SPACE.LARGE)
        self.disclosure = Disclosure("", self._body, theme)
        self.setLayout(column(self.disclosure))
        self.hide()

    def show_attempts(self, attempts: Sequence[Outcome]) -> None:
        """Show these, oldest first, closed."""
        clear(self._attempts)
        for attempt in attempts:
            self._attempts.addWidget(self._attempt(attempt))
        words = trn("{n} earlier &attempt", "{n} earlier &attempts", len(attempts))
        self.disclosure.rename(words)
        self.disclosure.close_up()
        self.setVisible(bool(attempts))

    def _attempt(self, attempt: Outcome) -> QWidget:
        look = row_look(attempt.status)
        said = [self._models.name(attempt.model), money(attempt.cost) if attempt.model else ""]
        box = QWidget()
        pill = StatePill(self._theme, look.word, look.icon, look.tone)
        layout = column(row(pill, SmallText(listed(said), wrap=False), None), gap=SPACE.HAIR)
        if attempt.note:
            layout.addWidget(SmallText(say(attempt.note)))
        if attempt.raw_text:
            raw = ReadingBox(tr("What came back then, word for word"))
            raw.show_text(attempt.raw_text)
            layout.addWidget(raw)
        box.setLayout(layout)
        return box
