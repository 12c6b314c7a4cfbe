"""An answer against a column with the right values: how often they agree, what is mixed up with what, and where."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.summing import NUMBERS
from batchdesk.core.views import Agreement, ColumnKind, ColumnRef
from batchdesk.gui.announcer import announce
from batchdesk.gui.format import count
from batchdesk.gui.job_words import units
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.summary.chooser import ColumnChooser
from batchdesk.gui.summary.counts_table import CountsTable
from batchdesk.gui.summary.guessing import guess_expected
from batchdesk.gui.summary.part_menu import PartMenu
from batchdesk.gui.summary.value_table import ValueTable
from batchdesk.gui.summary.words import exact_percent, value_words
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import EmptyState, QuietButton
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import ElidedSmall, Heading, QuietText, Strong

_DIGITS = (None, 0, 1, 2)


class CompareView(QWidget):
    """`found(FoundRows, title)` when some of the rows are to be seen."""

    found = Signal(object, str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._headers: tuple[str, ...] = ()
        self._task: Task[Agreement] | None = None
        self.agreement: Agreement | None = None
        theme = page.context.theme
        self.answer, self.expected = ColumnChooser(tr("An&swer")), ColumnChooser(tr("E&xpected in"))
        self.digits_label, self.digits = QLabel(tr("Equal &when")), QComboBox()
        self.digits_label.setBuddy(self.digits)
        for words in (tr("exactly the same"), tr("same whole number"), tr("same to one decimal"),
                      tr("same to two decimals")):  # fmt: skip
            self.digits.addItem(words)
        self.sentence, self.about = Strong(), QuietText()
        self.expected.box.setPlaceholderText(tr("Choose a column"))
        self.differ = QuietButton("", theme, "eye")
        self.confusion = CountsTable(theme, tr("Expected and answered"))
        self.values = ValueTable(theme)
        self.menu = PartMenu(page, self.confusion.counts.lines, lambda: self._pictured)
        self.value_menu = PartMenu(page, self.values.lines, lambda: self.values)
        self.empty = EmptyState(
            theme,
            "check",
            tr("Which column holds the right values?"),
            tr(
                "Choose a column of your own in which somebody wrote what the answer should be. You then see how often"
                " they agree, what is mixed up with what, and which rows differ."
            ),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        bar = row(self.answer, self.expected, self.digits_label, self.digits, None, gap=SPACE.LARGE)
        # Only one text in here may wrap: Qt shares out heights wrongly where several do, one inside the other.
        said = ElidedSmall(
            tr("Down: what was expected. Across: what was answered. Click a cell to see its rows.")
        )
        self._pictured = holding(column(said, self.confusion, gap=SPACE.SMALL))
        self._confusion_part = holding(
            column(row(Heading(tr("What is mixed up with what")), self.menu, None), self._pictured, gap=0)
        )
        self._values_part = holding(
            column(
                row(Heading(tr("Value by value")), self.value_menu, None),
                ElidedSmall(
                    tr("Right when answered: of the rows with this answer, how many expected it (precision).")
                ),
                ElidedSmall(
                    tr("Found when expected: of the rows that expected it, how many have it (recall).")
                ),
                SPACE.SMALL,
                self.values,
                gap=0,
            )
        )
        body = holding(
            column(
                self.sentence,
                self.about,
                SPACE.SMALL,
                self.differ,
                SPACE.LARGE,
                self._confusion_part,
                SPACE.LARGE,
                self._values_part,
                None,
                gap=SPACE.HAIR,
            )
        )
        body.setObjectName("scrolled")
        body.layout().setContentsMargins(0, SPACE.SMALL, SPACE.LARGE, SPACE.LARGE)  # type: ignore[union-attr]
        self.area = QScrollArea()
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = column(bar, self.area, self.empty, gap=SPACE.MEDIUM)
        layout.setStretch(1, 1)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.area.hide()

    def _connect(self) -> None:
        self.answer.chosen.connect(self.count)
        self.expected.chosen.connect(self.count)
        self.digits.activated.connect(lambda _: self.count())
        self.differ.clicked.connect(self._show_differing)
        self.confusion.chosen.connect(self._choose)

    def show_job(self, job: Job, headers: tuple[str, ...]) -> None:
        """Offer the columns of a job; a column that looks like the right one is chosen already."""
        if self._job is not None and self._job.id != job.id:
            self.answer.offer(())
            self.expected.offer(())
            self.agreement = None
        self._job, self._headers = job, headers
        answers = [(name, ColumnRef(ColumnKind.ANSWER, at)) for at, name in enumerate(headers)]
        own = [(name, ColumnRef(ColumnKind.OWN, at)) for at, name in enumerate(job.columns)]
        names = [answer.name for answer in job.answers]
        guess = guess_expected(names, job.columns)
        at, to = guess if guess else (next(iter(_comparable(job)), 0), None)
        self.answer.offer(answers, ColumnRef(ColumnKind.ANSWER, at))
        self.expected.offer(own, None if to is None else ColumnRef(ColumnKind.OWN, to))
        self._show_digits()

    def count(self) -> None:
        """Compare the two columns that are chosen."""
        answer, expected, job = self.answer.column, self.expected.column, self._job
        if self._task:
            self._task.cancel()
            self._task = None
        self._show_digits()
        ready = answer is not None and expected is not None
        self.empty.setVisible(not ready)
        self.area.setVisible(ready and self.agreement is not None)
        if job is None or answer is None or expected is None:
            return
        one, other, ident = answer, expected, job.id
        digits = _DIGITS[self.digits.currentIndex()] if self._is_number() else None
        summaries = self._page.context.desk.summaries
        task = self._page.task(
            lambda progress: summaries.agreement(ident, one, other, progress, digits=digits)
        )
        self._task = task
        task.then(lambda agreement: self._show(task, ident, agreement)).start()

    def _show(self, task: Task[Agreement], job_id: str, agreement: Agreement) -> None:
        job = self._job
        # A slower answer about columns that were chosen before must not stand under the new names.
        if task is not self._task or job is None or job.id != job_id:
            return
        self.agreement = agreement
        self.area.show()
        before = self.sentence.text()
        self.sentence.setText(_sentence(agreement, job.kind))
        self.about.setText(_about(agreement, job.kind))
        self.about.setVisible(bool(self.about.text()))
        differ = len(agreement.disagreements)
        self.differ.setVisible(differ > 0)
        self.differ.setText(trn("Show the one that &differs", "Show the {n} that &differ", differ))
        shown = bool(agreement.table.down)
        self._confusion_part.setVisible(shown)
        if shown:
            self.confusion.show_table(agreement.table, job.kind)
        self._values_part.setVisible(bool(agreement.by_value))
        self.values.show_values(agreement.by_value)
        name = tr("{answer} as expected", answer=self.answer.box.currentText())
        self.menu.name(name)
        self.value_menu.name(name)
        if before and before != self.sentence.text():
            announce(self, self.sentence.text())

    def _is_number(self) -> bool:
        ref = self.answer.column
        return self._job is not None and ref is not None and self._job.answers[ref.index].kind in NUMBERS

    def _show_digits(self) -> None:
        for widget in (self.digits_label, self.digits):
            widget.setVisible(self._is_number())

    def _show_differing(self) -> None:
        if self.agreement:
            answer, expected = self.answer.box.currentText(), self.expected.box.currentText()
            title = tr("{answer} is not as {expected} says", answer=answer, expected=expected)
            self.found.emit(self.agreement.disagreements, title)

    def _choose(self, at: int, to: int) -> None:
        """The rows of one cell of the confusion table."""
        if self.agreement is None or self.confusion.counts.is_sum(at, to):
            return
        rows, table = self.agreement.cells[at][to], self.agreement.table
        if len(rows):
            title = tr(
                "{answer}: expected {one}, answered {other}",
                answer=self.answer.box.currentText(),
                one=value_words(table.down[at]),
                other=value_words(table.across[to]),
            )
            self.found.emit(rows, title)


def _comparable(job: Job) -> list[int]:
    return [at for at, answer in enumerate(job.answers) if answer.kind is not AnswerKind.TEXT]


def _sentence(agreement: Agreement, kind: str) -> str:
    if not agreement.rows:
        return tr("No row has both an answer and an expected value.")
    facts = {
        "equal": count(agreement.equal),
        "rows": units(kind, agreement.rows),
        "share": exact_percent(agreement.accuracy or 0.0),
    }
    if agreement.kappa is None:
        return tr("{equal} of {rows} agree ({share}).", **facts)
    return tr("{equal} of {rows} agree ({share}), kappa {kappa}.", **facts, kappa=_kappa(agreement.kappa))


def _kappa(kappa: float) -> str:
    return QLocale().toString(kappa, "f", 2)


def _about(agreement: Agreement, kind: str) -> str:
    said = []
    if agreement.kappa is not None:
        said.append(tr("Kappa leaves out what chance alone would bring: 0 is chance, 1 is full agreement."))
    without = agreement.missing - agreement.unanswered
    if without:
        said.append(
            trn("{rows} has no expected value and does not count.",
                "{rows} have no expected value and do not count.", without, rows=units(kind, without))
        )  # fmt: skip
    if agreement.unanswered:
        said.append(
            trn("{rows} has an expected value, but no answer; it does not count either.",
                "{rows} have an expected value, but no answer; they do not count either.",
                agreement.unanswered, rows=units(kind, agreement.unanswered))
        )  # fmt: skip
    if agreement.table.more:
        said.append(
            tr("{rows} with rarer values are not in the table.", rows=units(kind, agreement.table.more))
        )
    return " ".join(said)
