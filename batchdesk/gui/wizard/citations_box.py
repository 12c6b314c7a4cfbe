"""Whether answers quote the document they rest on, and why they can not where they come in columns."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets.layouts import column
from batchdesk.gui.widgets.words import QuietText


class CitationsBox(QWidget):
    """Hidden where rows have no documents; `wanted(bool)` when the person ticks it or takes the tick away."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self.said = QCheckBox(tr("Quote the document (citations)")), QuietText()
        self.said.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        self.setLayout(column(self.box, self.said, gap=0))
        self.box.clicked.connect(self.wanted)
        self.hide()

    def show_state(self, *, documents: bool, answers: bool, citations: bool) -> None:
        """`answers` is True where the recipe asks for answer columns, which exclude citations (API notes, section 6)."""
        self.setVisible(documents)
        self.box.setEnabled(not answers)
        self.box.setChecked(citations and not answers)
        self.said.setText(_excluded() if answers else _offered())
        self.box.setAccessibleDescription(self.said.text())


def _offered() -> str:
    return tr("Beside each answer stand the passages it rests on and their pages, in columns of their own.")


def _excluded() -> str:
    return tr(
        "Citations and answer columns exclude each other. Without answer columns Claude answers in free text and can "
        "quote the document."
    )
