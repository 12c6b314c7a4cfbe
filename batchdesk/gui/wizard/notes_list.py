"""Things worth knowing, said calmly one below the other; many of them fold behind a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from batchdesk.gui.saying import say
from batchdesk.gui.strings import trn
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import drop, holding, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import QuietText

AT_ONCE = 2


class NotesList(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notes: tuple[str, ...] = ()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.HAIR)
        self.more = LinkButton("")
        self._column.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.more.clicked.connect(lambda: self._show(len(self._notes)))
        self.hide()

    def show_notes(self, notes: Sequence[str]) -> None:
        """Say these and nothing else."""
        self._notes = tuple(notes)
        self._show(AT_ONCE)

    def _show(self, limit: int) -> None:
        for line in self._lines:
            drop(line)
        shown = self._notes if len(self._notes) <= limit + 1 else self._notes[:limit]
        self._lines = [self._line(note) for note in shown]
        for at, line in enumerate(self._lines):
            self._column.insertWidget(at, line)
        rest = len(self._notes) - len(shown)
        self.more.setText(trn("{n} more note", "{n} more notes", rest))
        self.more.setVisible(rest > 0)
        self.setVisible(bool(self._notes))

    def _line(self, note: str) -> QWidget:
        picture, words = Picture(self._theme, "info", Tone.QUIET), QuietText(say(note))
        line = row(picture, words, None, gap=SPACE.SMALL)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 100)
        return holding(line)
