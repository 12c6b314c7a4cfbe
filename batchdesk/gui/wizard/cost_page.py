"""Cost: the rows are read and counted, and the price is shown with its range, its pieces and what would make it less."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QStackedWidget, QWidget

from batchdesk.core.estimates import Estimate, Suggestion
from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Recipe
from batchdesk.gui.compare.dialog import CompareDialog
from batchdesk.gui.context import Context
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, TYPE, Tone
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.buttons import QuietButton
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.wizard.cost_view import CostView
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.model_prices import shown_models
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.planning import Planning
from batchdesk.gui.wizard.quoting import Taken, by_model

LOUD = TYPE.TITLE + SPACE.MEDIUM
"""Letter height of the one number of the page."""


class CostPage(StepPage):
    """Entering it plans and prices the job where that is not done yet.

    Another model or a suggestion is priced at once from what was counted already (`desk.quote`), then planned and
    counted anew behind that; Next waits for it.
    """

    def __init__(self, context: Context, view: CostView, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view = view
        self._task: Task[Estimate] | Task[Job] | None = None
        self._asking: Task[Mapping[str, Decimal | None]] | None = None
        self._asked: tuple[object, ...] = ()
        self._taken = Taken()
        self._prices: Mapping[str, Decimal | None] = {}
        self.comparing: CompareDialog | None = None
        self._build()
        self._connect()

    def leave(self) -> None:
        for task in (self._task, self._asking):
            if task:
                task.cancel()
        self._task, self._asking, self.busy = None, None, ""

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.context.theme
        self.banner, self.practice = Banner(theme), Banner(theme)
        self.working = BusyRow(theme)
        self.again = QuietButton(tr("Work out the price"))
        self.stack = QStackedWidget()
        self.stack.addWidget(holding(column(row(self.again, None), None)))
        self.stack.addWidget(self.view)
        layout = column(self.banner, self.practice, self.working, self.stack, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, 0)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        view = self.view
        self.again.clicked.connect(self._work_out)
        view.limit.limited.connect(self._limit_typed)
        view.part.limited.connect(self._ask_only)
        view.suggestions.switched.connect(self._switch)
        view.models.chosen.connect(self._choose_model)
        view.models.grown.connect(self._ask_prices)
        view.compare.clicked.connect(self._compare)
        view.enter.clicked.connect(self.settings_wanted)
        self.context.models.changed.connect(self._models_came)

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        self.banner.clear()
        self.error = ""
        if draft.job_id != self.draft.job_id:
            self._taken.clear()
            # Where the last job was read to would hide what this one costs.
            self.view.verticalScrollBar().setValue(0)
        if draft.cap != self.draft.cap or draft.cap is None:
            self.view.limit.show_cap(draft.cap)
        super().fill(draft)
        if draft.needs_plan or draft.estimate is None:
            self._work_out()
        else:
            self._ask_prices()

    def show_draft(self) -> None:
        price = self.draft.estimate
        self.stack.setCurrentIndex(1 if price else 0)
        self.again.setVisible(not self.busy)
        self.practice.setVisible(False)
        if price is None:
            return
        if self.context.desk.practice:
            words = tr("These are the prices that the job would have with Claude.")
            self.practice.say(tr("Practice costs nothing."), words, Tone.QUIET)
        self.view.show_price(self.draft, price, self._taken.shown(price), self.context.models.offers)
        self.view.compare.setEnabled(not self.busy)

    # -- slots --------------------------------------------------------------------------------------------
    def _limit_typed(self) -> None:
        self.draft = self.draft.limited(self.view.limit.cap)
        self.error = self.view.limit.wrong
        if self.draft.estimate:
            self.view.show_limit(self.draft, self.draft.estimate)
        self.changed.emit()

    def _ask_only(self, limit: int | None) -> None:
        """Only the first so many rows: about what they cost at once, then planned and counted exactly."""
        recipe, job_id, draft = self.draft.recipe, self.draft.job_id, self.draft.only_first(limit)
        if draft == self.draft or recipe is None or not job_id:
            return
        if limit is None or (self.draft.limit is not None and limit > self.draft.limit):
            # The job has fewer rows than are wanted, so nothing is known of the others yet.
            self.draft = draft
            self._work_out()
            return
        desk = self.context.desk
        task = self.context.tasks.task(self, lambda _: desk.quote(job_id, recipe, requests=limit))
        if self._task:
            self._task.cancel()
        self._task = task
        task.then(lambda price: self._quoted_part(task, draft, price))
        task.otherwise(lambda problem: self._not_quoted(task, problem))
        self._count_quietly(tr("Working it out…"))
        task.start()

    def _quoted_part(self, task: Task[Estimate], draft: Draft, price: Estimate) -> None:
        if task is self._task:
            self._taken.clear()
            self.draft = draft.priced(price)
            self.show_draft()
            self._work_out(quiet=True)

    def _compare(self) -> None:
        """Models side by side, over this page; the one that is taken is chosen here."""
        draft, offers = self.draft, self.context.models.offers
        if draft.recipe is None or draft.inspection is None or self.busy:
            return
        shown = shown_models(offers, draft.recipe.model)
        self.comparing = CompareDialog(self, self.context, draft, shown, self._prices)
        self.comparing.used.connect(self._choose_model)
        self.comparing.finished.connect(self.comparing.deleteLater)
        self.comparing.open()

    def _choose_model(self, model: str) -> None:
        recipe = self.draft.recipe
        if recipe and recipe.model != model:
            self._taken.another_model()
            self._change(replace(recipe, model=model))

    def _switch(self, suggestion: Suggestion, on: bool) -> None:
        recipe = self.draft.recipe
        if recipe is None:
            return
        if suggestion.kind == "cache":
            self._switch_cache(suggestion, on=on)
        elif on:
            self._change(self._taken.take(suggestion, recipe))
        else:
            self._change(self._taken.refuse(suggestion, recipe))

    def _models_came(self) -> None:
        price = self.draft.estimate
        if price:
            self.view.show_choices(price, self._taken.shown(price), self.context.models.offers)
            if self.isVisible() and not self.busy:
                self._ask_prices()

    # -- work ---------------------------------------------------------------------------------------------
    def _change(self, recipe: Recipe) -> None:
        """Another recipe for the same rows: its price at once, then exactly."""
        job_id, draft = self.draft.job_id, self.draft.asking(recipe)
        if not job_id or draft.job_id != job_id:
            self.draft = draft
            self._work_out()
            return
        desk = self.context.desk
        task = self.context.tasks.task(self, lambda _: desk.quote(job_id, recipe))
        if self._task:
            self._task.cancel()
        self._task = task
        self.draft = draft
        task.then(lambda price: self._quoted(task, price))
        task.otherwise(lambda problem: self._not_quoted(task, problem))
        self._count_quietly(tr("Working it out…"))
        task.start()

    def _quoted(self, task: Task[Estimate], price: Estimate) -> None:
        if task is self._task:
            self.draft = self.draft.priced(price)
            self.show_draft()
            self._work_out(quiet=True)

    def _not_quoted(self, task: Task[Estimate] | Task[Job], problem: Problem) -> None:
        if task is self._task:
            self._task, self.busy = None, ""
            self.view.counting.setText("")
            self.say(self.banner, problem)
            self.show_draft()
            self.changed.emit()

    def _switch_cache(self, suggestion: Suggestion, *, on: bool) -> None:
        desk, job_id = self.context.desk, self.draft.job_id
        self._taken.cache(suggestion, on=on)
        task: Task[Job] = self.context.tasks.task(self, lambda _: desk.set_caching(job_id, on), writes=True)
        if self._task:
            self._task.cancel()
        self._task = task
        task.then(lambda _job: self._work_out(quiet=True) if task is self._task else None)
        task.otherwise(lambda problem: self._not_switched(task, suggestion, problem, on=on))
        self._count_quietly(tr("Working it out…"))
        task.start()

    def _not_switched(self, task: Task[Job], suggestion: Suggestion, problem: Problem, *, on: bool) -> None:
        self._taken.cache(suggestion, on=not on)
        self._not_quoted(task, problem)
        self.view.suggestions.switch_back()

    def _work_out(self, *, quiet: bool = False) -> None:
        """Plan and price in one task, which is stopped by Stop or by leaving the page; `quiet` beside a price at once."""
        if self.draft.source is None or self.draft.recipe is None:
            return
        plan = Planning(self.context.desk, self.draft)
        task = self.context.tasks.task(self, plan.run, writes=True)
        self._task = task
        self.banner.clear()
        self.error = self.view.limit.wrong
        if quiet:
            self._count_quietly(tr("Counting exactly…"))
        else:
            self.working.follow(task, tr("Reading all rows"))
            self.busy = tr("The price is being worked out…")
        task.then(lambda price: self._priced(task, plan, price))
        task.otherwise(lambda problem: self._failed(task, plan, problem))
        task.stopped(lambda: self._end(task, plan))
        self.show_draft()
        self.changed.emit()
        task.start()

    def _count_quietly(self, words: str) -> None:
        self.view.counting.setText(words)
        self.view.compare.setEnabled(False)
        self.busy = tr("The new price is being counted…")
        self.changed.emit()

    def _priced(self, task: Task[Estimate], plan: Planning, price: Estimate) -> None:
        if self._end(task, plan):
            self.draft = self.draft.priced(price)
            self.show_draft()
            self.changed.emit()
            self._ask_prices()

    def _failed(self, task: Task[Estimate], plan: Planning, problem: Problem) -> None:
        if self._end(task, plan):
            self.say(self.banner, problem)

    def _end(self, task: Task[Estimate], plan: Planning) -> bool:
        """True where the page still waits for this; else a job that was made for nobody is taken away again."""
        if task is not self._task:
            if plan.new and plan.job:
                self._forget(plan.job.id)
            return False
        self._task = None
        if plan.job:
            self.draft = self.draft.drafted(plan.job)
        self.busy = ""
        self.view.counting.setText("")
        self.show_draft()
        self.changed.emit()
        return True

    def _ask_prices(self) -> None:
        """What the job would cost on each model that is shown, once for each recipe and count."""
        draft, shown = self.draft, tuple(self.view.models.lines)
        price, recipe, job_id = draft.estimate, draft.recipe, draft.job_id
        if price is None or recipe is None or not job_id or not shown:
            return
        asked = (job_id, replace(recipe, model=""), price.sampled, price.tried)
        if asked != self._asked:
            self._prices = {}
        self._asked = asked
        self._mark_own(price)
        missing = [model for model in shown if model not in self._prices]
        if not missing:
            return
        desk = self.context.desk
        task = self.context.tasks.task(
            self, lambda progress: by_model(desk, job_id, recipe, missing, progress)
        )
        if self._asking:
            self._asking.cancel()
        self._asking = task
        task.then(lambda prices: self._prices_came(task, prices))
        task.otherwise(lambda _problem: None).start()

    def _prices_came(
        self, task: Task[Mapping[str, Decimal | None]], prices: Mapping[str, Decimal | None]
    ) -> None:
        if task is self._asking and self.draft.estimate:
            self._asking, self._prices = None, {**self._prices, **prices}
            self._mark_own(self.draft.estimate)

    def _mark_own(self, price: Estimate) -> None:
        """The list says of the chosen model what stands above."""
        self._prices = {**self._prices, price.model: price.expected}
        self.view.models.show_prices(self._prices)

    def _forget(self, job_id: str) -> None:
        desk = self.context.desk
        work = self.context.tasks.task(self, lambda progress: desk.delete(job_id), writes=True)
        work.otherwise(lambda problem: None).start()
