"""The one question that a click alone must not answer: everything is deleted once its word was typed."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from batchdesk.gui.dialogs import Question
from batchdesk.gui.format import money
from batchdesk.gui.strings import tr, trn


class DeleteEverything(Question):
    """Says how many jobs and rows, and what they cost; cancelling is what Enter does."""

    def __init__(self, parent: QWidget, jobs: int, rows: int, spent: Decimal) -> None:
        told = " ".join(
            (
                trn("{n} job will be gone.", "{n} jobs will be gone.", jobs),
                trn("{n} row goes with its answer.", "{n} rows go with their answers.", rows),
                tr("They cost {money}; to have these answers again costs about as much again.", money=money(spent)),
                tr("Your recipes, settings, the ledger and the logs go, too. What this month has cost is forgotten, "
                   "so its limit begins anew."),
                tr("This can not be undone."),
            )
        )  # fmt: skip
        super().__init__(
            parent, tr("Delete everything?"), told, tr("Delete everything"), tr("Keep everything")
        )
        self.word = tr("delete")
        label = QLabel(tr("Type “{word}” to go on", word=self.word))
        self.field = QLineEdit()
        self.field.setAccessibleName(label.text())
        self.add(label)
        self.add(self.field)
        self.yes.setEnabled(False)
        self.yes.setAutoDefault(False)
        self.field.textChanged.connect(self._look)
        self.field.setFocus()

    def _look(self, text: str) -> None:
        self.yes.setEnabled(text.strip().casefold() == self.word.casefold())
