"""One tried row in full: what was asked, what came back, and making an example of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.questions_api import Trial
from batchdesk.gui.format import count, money
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import Elided, Heading, Text
from batchdesk.gui.wizard.correction import CorrectionForm
from batchdesk.gui.wizard.trial_table import span

MOST_SHOWN = 50_000
"""Characters."""


class TryDetail(QWidget):
    """`taught(trial, cells)` when the answers of a row, as they are or corrected, are to be an example."""

    taught = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trial: Trial | None = None
        self._recipe: Recipe | None = None
        self.about, self.note, self.why_not = Elided(), Text(), Text()
        self.note.set_tone("needs")
        self.good = QuietButton(tr("Good: use as an example"), theme, "check")
        self.correct = QuietButton(tr("Correct it…"), theme, "edit")
        self.asked, self.came = _reading(tr("What was asked")), _reading(tr("What came back, as it came"))
        self.form = CorrectionForm()
        self.right = QStackedWidget()
        self.right.addWidget(self.came)
        self.right.addWidget(self.form)
        self.heading = Heading(self.came.accessibleName())
        sides = row(
            column(Heading(self.asked.accessibleName()), self.asked, gap=SPACE.HAIR),
            column(self.heading, self.right, gap=SPACE.HAIR),
            gap=SPACE.LARGE,
        )
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        acts = row(self.good, self.correct, self.why_not, None)
        acts.setStretch(2, 100)
        layout = column(self.about, self.note, acts, holding(sides), gap=SPACE.SMALL)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.good.clicked.connect(self._good)
        self.correct.clicked.connect(self._correct)
        self.form.given_up.connect(self._show_came)
        self.form.corrected.connect(self._corrected)

    def show_trial(
        self,
        trial: Trial | None,
        recipe: Recipe,
        *,
        practice: bool,
        why_not: str = "",
        replaceable: bool = False,
    ) -> None:
        """Show a row; `why_not` says why its answers can be no example, "" where they can; a `replaceable` one is an example
        already, in the place of which a correction may stand. A correction that was begun stays while its row is asked
        again.
        """
        self.setVisible(trial is not None)
        if trial is None:
            return
        if trial is not self._trial and not self._still_corrects(trial, recipe):
            self._show_came()
        self._trial, self._recipe = trial, recipe
        outcome = trial.row.outcome
        usable = outcome.status is RowStatus.OK
        self.about.setText(_about(trial, practice=practice))
        self.note.setText(say(outcome.note))
        self.note.setVisible(not usable and bool(outcome.note))
        self.good.setEnabled(usable and not why_not)
        self.correct.setEnabled(replaceable or not why_not)
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))
        self.asked.setPlainText(_beginning(trial.prompt))
        self.came.setPlainText(_beginning(outcome.raw_text))

    def _still_corrects(self, trial: Trial, recipe: Recipe) -> bool:
        """Whether what is typed is about this row too: the same one, asked for the same answers."""
        before, asked = self._trial, self._recipe
        if before is None or asked is None or self.right.currentWidget() is not self.form:
            return False
        same_row = (before.row.number, before.row.cells) == (trial.row.number, trial.row.cells)
        return same_row and asked.answers == recipe.answers

    def _good(self) -> None:
        if self._trial:
            self.taught.emit(self._trial, self._trial.row.answers)

    def _correct(self) -> None:
        if self._trial and self._recipe:
            self.heading.setText(tr("What should have come back"))
            self.right.setCurrentWidget(self.form)
            self.form.show_answers(self._recipe.answers, self._trial.row.answers)

    def _corrected(self, cells: Sequence[Cell]) -> None:
        trial = self._trial
        self._show_came()
        if trial:
            self.taught.emit(trial, tuple(cells))

    def _show_came(self) -> None:
        """Away from correcting; the focus goes back to where it began."""
        inside = self.form.isAncestorOf(self.focusWidget() or self)
        self.heading.setText(self.came.accessibleName())
        self.right.setCurrentWidget(self.came)
        if inside:
            self.correct.setFocus()


def _about(trial: Trial, *, practice: bool) -> str:
    usage = trial.row.outcome.usage
    parts = [
        tr("Row {n}", n=count(trial.row.number)),
        tr("{n} tokens read", n=count(usage.prompt)),
        tr("{n} written", n=count(usage.output)),
        span(trial.seconds),
    ]
    if not practice:
        parts.append(money(trial.cost))
    return " · ".join(parts)


def _beginning(text: str) -> str:
    """As much of a text as a person reads here; a whole book would hold the window up."""
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"


def _reading(words: str) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setProperty("kind", "reading")
    text.setTabChangesFocus(True)
    text.setAccessibleName(words)
    text.setMinimumHeight(3 * SIZE.ROW)
    return text
