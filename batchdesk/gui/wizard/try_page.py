"""Try: a few rows are asked live, and their answers stand in their columns beside the source."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from batchdesk.core.problems import Blame, Problem
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import Trial
from batchdesk.gui.context import Context
from batchdesk.gui.format import count, money
from batchdesk.gui.saying import title_of
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.static_table import StaticTableModel
from batchdesk.gui.widgets.words import Heading, QuietText, Text
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.page import KEY_TROUBLES, StepPage
from batchdesk.gui.wizard.picking import AT_MOST, of_each_length, others, read_numbers, write_numbers
from batchdesk.gui.wizard.trial_table import trial_columns, trial_rows
from batchdesk.gui.wizard.words import try_text, trying_text

_MOST_LINES = 5
MOST_SHOWN = 50_000
"""Characters."""
Trials = tuple[Trial, ...]


class TryPage(StepPage):
    """Trying is a choice: Next is open unless a trial is under way."""

    def __init__(self, context: Context, parent: QWidget | None = None, chance: Random | None = None) -> None:
        super().__init__(context, parent)
        self._chance = chance or Random()
        self._numbers: tuple[int, ...] = ()
        self._task: Task[Trials] | None = None
        self._build()
        self._connect()

    def leave(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None
            self.busy = ""

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.context.theme
        self.banner, self.working = Banner(theme), BusyRow(theme)
        self.lead = QuietText()
        self.table = DataTable(theme, tr("Tried rows"))
        self.table.select_rows()
        self._cells = StaticTableModel(theme)
        self.table.setModel(self._cells)
        self.cost = Text()
        self.cost.setProperty("kind", "bold")
        layout = column(
            self.banner,
            self.lead,
            self._build_choices(),
            self.working,
            self.table,
            self.cost,
            self._build_detail(),
            gap=SPACE.MEDIUM,
        )
        layout.addStretch(1)
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, SPACE.LARGE)
        layout.setStretch(6, 100)
        self.setLayout(layout)

    def _build_choices(self) -> QWidget:
        label = QuietText(tr("Rows"), wrap=False)
        self.rows = QLineEdit()
        self.rows.setAccessibleName(tr("Rows"))
        self.rows.setToolTip(tr("Row numbers as in the preview, such as 1, 4-6; at most {n}.", n=AT_MOST))
        self.rows.setMaximumWidth(SIZE.SIDE_BAR)
        label.setBuddy(self.rows)
        self.other = QuietButton(tr("Other rows"), self.context.theme, "retry")
        self.go = QuietButton("", self.context.theme, "play")
        return holding(row(label, self.rows, self.other, None, self.go))

    def _build_detail(self) -> QWidget:
        self.asked, self.came = _reading(tr("What was asked")), _reading(tr("What came back, as it came"))
        self.about, self.note = QuietText(wrap=False), Text()
        self.note.set_tone("needs")
        sides = row(
            column(Heading(self.asked.accessibleName()), self.asked, gap=SPACE.HAIR),
            column(Heading(self.came.accessibleName()), self.came, gap=SPACE.HAIR),
            gap=SPACE.LARGE,
        )
        self.detail = holding(column(self.about, self.note, sides, gap=SPACE.SMALL))
        return self.detail

    def _connect(self) -> None:
        self.rows.textEdited.connect(self._rows_typed)
        self.rows.returnPressed.connect(self._try)
        self.other.clicked.connect(self._pick_others)
        self.go.clicked.connect(self._try)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        same = draft.source == self.draft.source and draft.choice == self.draft.choice
        self.banner.clear()
        self.draft = draft
        found, recipe = draft.inspection, draft.recipe
        if draft.trials:
            self._choose([trial.row.number for trial in draft.trials])
        elif found and recipe and (not same or not self._numbers):
            self._choose(of_each_length(found, recipe.prompt))
        self.show_draft()

    def show_draft(self) -> None:
        found, recipe = self.draft.inspection, self.draft.recipe
        if found is None or recipe is None:
            return
        practice, trials, cites = self.context.desk.practice, self.draft.trials, self.draft.cites
        shown = trial_rows(recipe, found, self._numbers, trials, practice=practice, cites=cites)
        columns = trial_columns(recipe, found, tried=bool(trials), cites=cites)
        self._cells.show_rows(columns, shown)
        self._narrow_source()
        lines = max(1, min(len(self._numbers), _MOST_LINES))
        self.table.setFixedHeight(SIZE.ROW * (lines + 1) + SPACE.LARGE)
        if shown:
            self.table.selectRow(0)
        self.lead.setText(_lead(practice=practice))
        self._show_go()
        self._show_cost()
        self._show_detail()

    def _narrow_source(self) -> None:
        """Long source text gives way, so that answers come into view without scrolling."""
        bar = self.table.horizontalHeader()
        for section, heading in enumerate(self._cells.columns):
            if not heading.answer:
                bar.resizeSection(section, min(bar.sectionSize(section), self.width() // 4))

    def _show_go(self) -> None:
        typed = self._typed()
        self.go.setText(try_text(len(typed), documents=self._documents))
        self.go.setEnabled(bool(typed) and not self.busy)
        self.go.setToolTip("" if typed else self.rows.toolTip())
        self.other.setEnabled(not self.busy)
        self.rows.setEnabled(not self.busy)

    def _show_cost(self) -> None:
        trials = self.draft.trials
        self.cost.setVisible(bool(trials))
        self.cost.setText(_cost_words(self.draft, practice=self.context.desk.practice) if trials else "")

    def _show_detail(self) -> None:
        trial = self._trial()
        self.detail.setVisible(trial is not None)
        if trial is None:
            return
        outcome = trial.row.outcome
        self.about.setText(_about(trial, practice=self.context.desk.practice))
        self.note.setText(outcome.note)
        self.note.setVisible(outcome.status is not RowStatus.OK and bool(outcome.note))
        self.asked.setPlainText(_beginning(trial.prompt))
        self.came.setPlainText(_beginning(outcome.raw_text))

    @property
    def _documents(self) -> bool:
        return self.draft.inspection is not None and self.draft.inspection.kind == "documents"

    def _trial(self) -> Trial | None:
        at = self.table.currentIndex().row()
        number = self._numbers[at] if 0 <= at < len(self._numbers) else 0
        return next((trial for trial in self.draft.trials if trial.row.number == number), None)

    # -- slots --------------------------------------------------------------------------------------------
    def _choose(self, numbers: Sequence[int]) -> None:
        self._numbers = tuple(numbers)
        self.rows.setText(write_numbers(self._numbers))

    def _typed(self) -> tuple[int, ...]:
        found = self.draft.inspection
        return read_numbers(self.rows.text(), found.rows) if found else ()

    def _rows_typed(self) -> None:
        typed = self._typed()
        if typed:
            self._numbers = typed
            self.show_draft()
        self._show_go()

    def _pick_others(self) -> None:
        found, recipe = self.draft.inspection, self.draft.recipe
        if found and recipe:
            self._choose(others(found, recipe.prompt, self._numbers, self._chance))
            self.show_draft()

    # -- work ---------------------------------------------------------------------------------------------
    def _try(self) -> None:
        numbers, recipe, source = self._typed(), self.draft.recipe, self.draft.source
        if self.busy or not numbers or recipe is None or source is None:
            return
        self._numbers = numbers
        desk, choice = self.context.desk, self.draft.asked_choice
        task = self.context.tasks.task(
            self, lambda progress: desk.try_rows(source, choice, recipe, numbers, progress)
        )
        self._task = task
        self.banner.clear()
        what = trying_text(len(numbers), documents=self._documents)
        self.working.follow(task, what)
        task.then(lambda trials: self._tried(task, trials))
        task.otherwise(lambda problem: self._failed(task, problem))
        task.stopped(lambda: self._end(task))
        self.wait_for(f"{what}…")
        self._show_go()
        task.start()

    def _tried(self, task: Task[Trials], trials: Trials) -> None:
        if self._end(task):
            self.draft = self.draft.tried(trials)
            self._choose([trial.row.number for trial in trials])
            self.show_draft()
            self.changed.emit()

    def _failed(self, task: Task[Trials], problem: Problem) -> None:
        if not self._end(task):
            return
        if problem.blame is Blame.SERVICE and problem.trouble not in KEY_TROUBLES:
            # A job goes on by itself after such trouble; a trial does not.
            advice = tr("Try again in a moment, or go on without a trial.")
            self.banner.say(title_of(problem), advice, Tone.NEEDS)
        else:
            self.say(self.banner, problem)

    def _end(self, task: Task[Trials]) -> bool:
        """True where this was the trial that the page waits for."""
        if task is not self._task:
            return False
        self._task = None
        self.wait_for("")
        self._show_go()
        return True


def _lead(*, practice: bool) -> str:
    if practice:
        return tr("See what comes back before you ask it of every row. This is practice: it costs nothing.")
    return tr(
        "See what comes back before you ask it of every row; short, middling and long ones tell most. A trial is asked "
        "at once and therefore at the full price, twice that of the job. You can also go on without one."
    )


def _cost_words(draft: Draft, *, practice: bool) -> str:
    n = len(draft.trials)
    if practice:
        return trn("Practice: this one cost nothing.", "Practice: these {n} cost nothing.", n)
    if draft.spent is None:
        return tr("What this trial cost is unknown, because the price of this model is.")
    if n == 1:
        return tr("This one cost {sum}; in the job a row costs about half as much.", sum=money(draft.spent))
    return trn(
        "This one cost {sum}.",
        "These {n} cost {sum}, {each} each; in the job a row costs about half as much.",
        n,
        sum=money(draft.spent),
        each=money(draft.spent / n),
    )


def _about(trial: Trial, *, practice: bool) -> str:
    usage = trial.row.outcome.usage
    parts = [
        tr("Row {n}", n=count(trial.row.number)),
        tr("{n} tokens read", n=count(usage.prompt)),
        tr("{n} written", n=count(usage.output)),
        _span(trial.seconds),
    ]
    if not practice:
        parts.append(money(trial.cost))
    return " · ".join(parts)


def _span(seconds: float) -> str:
    if seconds < 1:
        return tr("under a second")
    return tr("{n} seconds", n=QLocale().toString(seconds, "f", 1))


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
