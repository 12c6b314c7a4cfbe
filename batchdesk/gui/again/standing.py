"""How the rows of a new file stand to the earlier job's, as four figures with a sentence each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from batchdesk.core.jobs import Job, Origin
from batchdesk.gui.format import count
from batchdesk.gui.job_words import units
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets.layouts import clear
from batchdesk.gui.widgets.words import QuietText, Strong, Text

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Standing(QWidget):
    """Filled by `show_draft`; a line whose figure is nothing is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.MEDIUM)
        self._grid.setVerticalSpacing(SPACE.SMALL)
        self._grid.setColumnStretch(1, 1)

    def show_draft(self, draft: Job) -> None:
        """Say how many rows are the same, changed, new, to be asked again, and gone."""
        clear(self._grid)
        for place, (number, words) in enumerate(lines(draft)):
            figure, said = Strong(count(number)), Text(words)
            self._grid.addWidget(figure, place, 0, _RIGHT)
            self._grid.addWidget(said, place, 1)
        if note := differs_said(draft.origin):
            self._grid.addWidget(QuietText(note), self._grid.rowCount(), 0, 1, 2)


def lines(draft: Job) -> list[tuple[int, str]]:
    """(figure, what it counts) of all that is not nothing."""
    found = draft.origin
    if found is None:
        return []
    every = [
        (found.same, trn("is the same: it has its answer already", "are the same: they have their answer already", found.same)),
        (found.changed, trn("has changed: it is asked again", "have changed: they are asked again", found.changed)),
        (found.new, trn("is new", "are new", found.new)),
        (
            found.unanswered,
            trn("had no usable answer: it is asked again", "had no usable answer: they are asked again", found.unanswered),
        ),
        (found.gone, trn("is no longer in the new file", "are no longer in the new file", found.gone)),
    ]  # fmt: skip
    return [(number, words) for number, words in every if number]


def differs_said(origin: Origin | None) -> str:
    """Why nothing could be kept, "" where that is not so."""
    match origin.differs if origin else "":
        case "model":
            return tr("No answer is kept, because another model is asked now.")
        case "recipe":
            return tr("No answer is kept, because something else is asked now.")
        case "practice":
            return tr("No answer is kept: practice answers and Claude's are never mixed.")
        case "deleted":
            return tr("No answer is kept, because the earlier job is deleted.")
        case _:
            return ""


def next_words(draft: Job) -> str:
    """The words of the button that leads to the price."""
    if not draft.requests:
        return tr("Next: nothing to pay")
    return tr("Next: the cost of {rows}", rows=units(draft.kind, draft.rows - draft.carried - draft.empty))
