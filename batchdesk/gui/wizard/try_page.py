"""Try: a few rows are asked live, their answers stand beside the source, and good or corrected ones become examples."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget
from shiboken6 import isValid

from batchdesk.core.cells import Cell
from batchdesk.core.problems import Blame, Problem
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.questions_api import Trial
from batchdesk.gui.announcer import announce
from batchdesk.gui.context import Context
from batchdesk.gui.saying import title_of
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.static_table import StaticTableModel
from batchdesk.gui.widgets.words import QuietText, Text
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.page import KEY_TROUBLES, StepPage
from batchdesk.gui.wizard.row_choice import RowChoice
from batchdesk.gui.wizard.row_picker import RowPicker
from batchdesk.gui.wizard.teaching import example_of, is_example, taught, why_no_example
from batchdesk.gui.wizard.trial_table import Tries, changed_answers, trial_columns, trial_rows
from batchdesk.gui.wizard.try_detail import TryDetail
from batchdesk.gui.wizard.try_words import (
    Trials,
    again_text,
    answered,
    changed_words,
    cost_words,
    example_words,
    lead,
    stale_words,
    took_words,
)
from batchdesk.gui.wizard.words import try_text, trying_text

_MOST_LINES = 6


class _Arrivals(QObject):
    """Carries single rows from the worker's thread to the window's: (which run, the row)."""

    came = Signal(object, object)


class TryPage(StepPage):
    """Trying is a choice: Next is open unless a trial is under way.

    What was answered is paid for: it is kept however the trial ends. After the question was changed the answers before
    stay in the table until the same rows are asked again, and can then be seen beside the new ones.
    """

    def __init__(
        self,
        context: Context,
        detail: TryDetail,
        parent: QWidget | None = None,
        chance: Random | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.detail = detail
        self._numbers: tuple[int, ...] = ()
        self._arrived: list[Trial] = []
        self._task: Task[Trials] | None = None
        self._arrivals = _Arrivals(self)
        self.choice = RowChoice(context.theme, chance)
        self.rows, self.other = self.choice.rows, self.choice.other
        self._build()
        self._connect()

    def leave(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None
            self.busy = ""
            self._keep_arrived()

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.context.theme
        self.banner, self.working = Banner(theme), BusyRow(theme)
        self.lead = QuietText()
        self.go = QuietButton("", theme, "play")
        self.beside = QCheckBox(tr("Show the answers before the change"))
        self.beside.setChecked(True)
        self.table = DataTable(theme, tr("Tried rows"))
        self.table.select_rows()
        self._cells = StaticTableModel(theme)
        self.table.setModel(self._cells)
        self.cost, self.compared = Text(), QuietText()
        self.cost.setProperty("kind", "bold")
        layout = column(
            self.banner,
            self.lead,
            self.choice,
            row(self.go, SPACE.SMALL, self.beside, None),
            self.working,
            self.table,
            column(self.cost, self.compared, gap=SPACE.HAIR),
            self.detail,
            gap=SPACE.MEDIUM,
        )
        layout.addStretch(1)
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, SPACE.LARGE)
        layout.setStretch(7, 100)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.choice.picked.connect(self._picked)
        self.choice.typed.connect(self._typed)
        self.choice.entered.connect(self._try)
        self.choice.tick_wanted.connect(self._tick)
        self.go.clicked.connect(self._try)
        self.beside.toggled.connect(lambda _on: self.show_draft())
        self.detail.taught.connect(self._teach)
        self._arrivals.came.connect(self._came, Qt.ConnectionType.QueuedConnection)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        same = draft.source == self.draft.source and draft.choice == self.draft.choice
        self.banner.clear()
        self.draft = draft
        found, recipe = draft.inspection, draft.recipe
        if found and recipe:
            self.choice.stand_on(found, recipe.prompt)
            shown = tuple(trial.row.number for trial in draft.trials or draft.earlier)
            kept = shown or tuple(number for number in draft.rows if number <= found.rows)
            if kept:
                self._choose(kept)
            elif not same or not self._numbers:
                self.choice.begin()
                self._numbers = self.choice.numbers
        self.show_draft()

    def begin_at(self) -> QWidget | None:
        return self.go

    def show_draft(self) -> None:
        tries = self._tries()
        if tries is None:
            return
        at = self.table.currentIndex().row()
        self._cells.show_rows(trial_columns(tries), trial_rows(tries))
        self._narrow_source()
        lines = max(1, min(len(self._numbers), _MOST_LINES))
        self.table.setFixedHeight(SIZE.ROW * (lines + 1) + SPACE.LARGE)
        if self._numbers:
            self.table.selectRow(at if 0 <= at < len(self._numbers) else 0)
        self.lead.setText(lead(practice=self.context.desk.practice))
        self.lead.setVisible(not tries.tried)
        self._show_go()
        self._show_sums(tries)
        self._show_detail()

    def _tries(self) -> Tries | None:
        """What the table shows of the draft as it stands."""
        found, recipe, draft = self.draft.inspection, self.draft.recipe, self.draft
        if found is None or recipe is None:
            return None
        now = {trial.row.number: trial for trial in (self._arrived if self._task else draft.trials)}
        before = {trial.row.number: trial for trial in draft.earlier}
        both = any(number in now and number in before for number in self._numbers)
        self.beside.setVisible(both)
        return Tries(
            recipe,
            found,
            self._numbers,
            now,
            before,
            draft.earlier_recipe,
            asking=self._task is not None,
            beside=both and self.beside.isChecked(),
            practice=self.context.desk.practice,
            cites=draft.cites,
        )

    def _narrow_source(self) -> None:
        """Long source text gives way, so that answers come into view without scrolling."""
        bar = self.table.horizontalHeader()
        for section, heading in enumerate(self._cells.columns):
            if not heading.answer:
                bar.resizeSection(section, min(bar.sectionSize(section), self.width() // 4))

    def _show_go(self) -> None:
        numbers, trials = self.choice.numbers, self.draft.trials
        again = not trials and any(trial.row.number in numbers for trial in self.draft.earlier)
        text = (
            again_text(len(numbers)) if again else try_text(len(numbers), documents=self.draft.of_documents)
        )
        self.go.setText(text)
        self.go.setEnabled(bool(numbers) and not self.busy)
        self.go.setToolTip("" if numbers else self.rows.toolTip())
        self.choice.setEnabled(not self.busy)

    def _show_sums(self, tries: Tries) -> None:
        trials = tuple(tries.now.values()) if tries.asking else self.draft.trials
        self.cost.setText(cost_words(trials, self.draft, practice=tries.practice) if trials else "")
        self.cost.setVisible(bool(trials))
        changed, all_ = changed_answers(tries)
        stale = not self.draft.trials and bool(self.draft.earlier) and not tries.asking
        said = (took_words(trials), changed_words(changed, all_)) if trials else ()
        self.compared.setText(stale_words() if stale else " ".join(part for part in said if part))
        self.compared.setVisible(stale or bool(trials))

    def _show_detail(self) -> None:
        recipe = self.draft.recipe
        if recipe is not None:
            trial = self._trial()
            why_not = why_no_example(trial, self.draft) if trial else ""
            is_one = not why_not and trial is not None and is_example(trial, recipe)
            if is_one:
                why_not = tr("This row is an example already; a correction replaces it.")
            self.detail.show_trial(
                trial, recipe, practice=self.context.desk.practice, why_not=why_not, replaceable=is_one
            )

    def _trial(self) -> Trial | None:
        at, tries = self.table.currentIndex().row(), self._tries()
        return tries.trial(self._numbers[at]) if tries and 0 <= at < len(self._numbers) else None

    # -- choosing rows ------------------------------------------------------------------------------------
    def _choose(self, numbers: tuple[int, ...]) -> None:
        self._numbers = numbers
        self.choice.show_numbers(numbers)

    def _picked(self) -> None:
        self._numbers = self.choice.numbers
        self.take(self.draft.picked(self._numbers))
        self.show_draft()

    def _typed(self) -> None:
        if self.choice.numbers:
            self._picked()
        else:
            self._show_go()

    def _tick(self) -> None:
        """Rows are ticked in the table of the preview."""
        if self.draft.inspection:
            picker = RowPicker(self, self.context.theme, self.draft.inspection, self._numbers)
            if self.context.dialogs.ask(picker) and picker.numbers:
                self.choice.show_numbers(picker.numbers, by_hand=True)
                self._picked()
            picker.deleteLater()

    # -- examples -----------------------------------------------------------------------------------------
    def _teach(self, trial: Trial, cells: tuple[Cell, ...]) -> None:
        """The row with these answers goes into the recipe as an example."""
        recipe = self.draft.recipe
        if recipe is None:
            return
        example = example_of(trial, recipe, cells)
        more = taught(recipe, example)
        if more is None:
            said = tr("An example much like this one is in the recipe already, so it was not added.")
            self.banner.say(said, "", Tone.QUIET)
            return
        self._ask_with(more)
        advice = example_words(example.tokens, practice=self.context.desk.practice)
        self.banner.say(
            tr("The example is in the recipe."), advice, Tone.OK, tr("Undo"), lambda: self._ask_with(recipe)
        )
        announce(self, tr("The example is in the recipe."))

    def _ask_with(self, recipe: Recipe) -> None:
        self.banner.clear()
        self.take(self.draft.asking(recipe))
        self.show_draft()

    # -- work ---------------------------------------------------------------------------------------------
    def _try(self) -> None:
        numbers, recipe, source = self.choice.numbers, self.draft.recipe, self.draft.source
        if self.busy or not numbers or recipe is None or source is None:
            return
        self._numbers, self._arrived = numbers, []
        desk, choice, arrivals = self.context.desk, self.draft.asked_choice, self._arrivals
        run = self._arrived

        def came(trial: Trial) -> None:
            if isValid(arrivals):
                arrivals.came.emit(run, trial)

        task = self.context.tasks.task(
            self,
            lambda progress: desk.questions.try_rows(source, choice, recipe, numbers, progress, came=came),
        )
        self._task = task
        self.banner.clear()
        what = trying_text(len(numbers), documents=self.draft.of_documents)
        self.working.follow(task, what)
        task.then(lambda trials: self._tried(task, trials))
        task.otherwise(lambda problem: self._failed(task, problem))
        task.stopped(lambda: self._stopped(task))
        self.wait_for(f"{what}…")
        self.show_draft()
        task.start()

    def _came(self, run: list[Trial], trial: Trial) -> None:
        """One row, as soon as it is answered."""
        if run is self._arrived and self._task:
            self._arrived.append(trial)
            self.show_draft()

    def _tried(self, task: Task[Trials], trials: Trials) -> None:
        if self._end(task):
            self.draft = self.draft.tried(trials)
            self._choose(tuple(trial.row.number for trial in trials))
            self.show_draft()
            announce(self, trn("{n} row is answered.", "{n} rows are answered.", answered(trials)))
            self.changed.emit()

    def _stopped(self, task: Task[Trials]) -> None:
        if self._end(task):
            self._keep_arrived()

    def _keep_arrived(self) -> None:
        """What was answered until then is paid, so it is shown and counted."""
        arrived, self._arrived = tuple(self._arrived), []
        if arrived:
            self.take(self.draft.tried(arrived))
        self.show_draft()

    def _failed(self, task: Task[Trials], problem: Problem) -> None:
        if not self._end(task):
            return
        self._arrived = [one for one in self._arrived if one.row.outcome.status is RowStatus.OK]
        self._keep_arrived()
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
