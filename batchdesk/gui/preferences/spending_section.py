"""How much a month may cost, what it has cost so far, and how good the estimates were."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QLabel, QLineEdit

from batchdesk.core.ledger import Accuracy, MonthSoFar
from batchdesk.core.problems import Problem
from batchdesk.core.settings import SpendingSettings
from batchdesk.gui.dollars import read_amount, write_dollars
from batchdesk.gui.format import money
from batchdesk.gui.ledger.sums import accuracy_words
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.spending_words import month_words
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone
from batchdesk.gui.theme.tokens import SIZE, SPACE
from batchdesk.gui.widgets import Banner, PrimaryButton, QuietButton, QuietText, Text, row
from batchdesk.gui.widgets.layouts import holding


@dataclass(frozen=True, slots=True)
class Spending:
    """The limit, and what stands against it."""

    settings: SpendingSettings
    month: MonthSoFar
    accuracy: Accuracy | None


class SpendingSection(Section):
    """The limit holds for every job and every try, in this window and on the command line."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Spending"), tr("A limit for each calendar month. Nothing is sent that could pass it.")
        )
        self._page, self._desk = page, page.context.desk
        self._kept: Decimal | None = None
        self.said = Banner(page.context.theme)
        label = QLabel(tr("In a month at most $"))
        self.limit = QLineEdit()
        self.limit.setAccessibleName(label.text())
        self.limit.setPlaceholderText(tr("no limit"))
        self.limit.setFixedWidth(SIZE.SIDE_BAR - 2 * SPACE.VAST)
        label.setBuddy(self.limit)
        self.keep = PrimaryButton(tr("&Keep this limit"), page.context.theme, "check")
        self.undo = QuietButton(tr("Do not change it"))
        self.wrong = Text()
        self.wrong.set_tone("needs")
        self.month, self.accuracy = Text(), QuietText()
        self.choices = holding(row(self.keep, self.undo, None))
        across = row(label, self.limit, None)
        self.body.addWidget(self.said)
        self.body.addLayout(across)
        for part in (self.wrong, self.choices, self.month, self.accuracy):
            self.body.addWidget(part)
        self.limit.textChanged.connect(lambda _text: self._look())
        self.limit.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.undo.clicked.connect(self._undo)
        self._look()

    def show_spending(self, found: Spending) -> None:
        """Show the limit in force and the month so far."""
        self._kept = found.settings.monthly_cap
        self._undo()
        if self._desk.practice:
            self.month.setText(
                tr("Practice costs nothing, so no limit counts here; it holds for jobs with Claude.")
            )
        else:
            self.month.setText(month_words(found.month, self._kept))
        said = accuracy_words(found.accuracy)
        self.accuracy.setText(said or tr("How close estimates come is said here once a job is finished."))

    def _undo(self) -> None:
        self.limit.setText("" if self._kept is None else write_dollars(self._kept))
        self._look()

    @property
    def _typed(self) -> Decimal | None:
        return read_amount(self.limit.text())

    def _look(self) -> None:
        text = self.limit.text().strip()
        wrong = bool(text) and self._typed is None
        changed = wrong or self._typed != self._kept
        self.wrong.setText(tr("This is no sum of dollars. Write it like 50 or 12.50, or leave it empty."))
        self.wrong.setVisible(wrong)
        self.choices.setVisible(changed)
        self.keep.setEnabled(not wrong)
        self.keep.setText(_keep_words(self._typed))

    def _keep(self) -> None:
        text, cap, desk = self.limit.text().strip(), self._typed, self._desk
        if (text and cap is None) or cap == self._kept:
            return

        def work() -> Spending:
            settings = desk.money.change_spending(SpendingSettings(cap))
            return Spending(settings, desk.money.month_so_far(), desk.money.accuracy())

        self.said.clear()
        self._page.task(lambda _: work(), writes=True).otherwise(self._failed).then(self._was_kept).start()

    def _was_kept(self, found: Spending) -> None:
        self.show_spending(found)
        cap = found.settings.monthly_cap
        if cap is None:
            self.said.say(tr("There is no monthly limit now."), "", Tone.OK)
        else:
            rest = tr("What is under way is not touched.") if found.month.committed else ""
            self.said.say(tr("Not more than {cap} in a month from now on.", cap=money(cap)), rest, Tone.OK)
        self.limit.setFocus()

    def _failed(self, problem: Problem) -> None:
        self.said.show_problem(problem)


def _keep_words(cap: Decimal | None) -> str:
    return tr("&Keep {cap} a month", cap=money(cap)) if cap is not None else tr("Lift the limit")
