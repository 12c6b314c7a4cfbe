"""Compare: a sheet over the wizard that asks a few rows of several models and leads back with one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from batchdesk.core.comparison import MOST_ROWS, ComparePrice, Comparison
from batchdesk.core.estimates import ModelOffer
from batchdesk.core.prices import total
from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress
from batchdesk.core.prompt import compile_prompt
from batchdesk.gui.compare.choosing import ChoosingView
from batchdesk.gui.compare.results import ResultsView
from batchdesk.gui.compare.sides import price_words
from batchdesk.gui.context import Context
from batchdesk.gui.format import money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import Banner, BusyRow, PrimaryButton, QuietButton, Strong, column, row
from batchdesk.gui.widgets.entering import EnterLeads
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.picking import of_each_length

_WIDTH, _HEIGHT = 880, 600


class CompareDialog(QDialog):
    """`used(model id)` when the person takes one of the models; what was answered is paid, however it ends."""

    used = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        draft: Draft,
        offers: Sequence[ModelOffer],
        prices: Mapping[str, Decimal | None],
    ) -> None:
        super().__init__(parent)
        self._context, self._draft = context, draft
        self._pricing: Task[tuple[ComparePrice, ...]] | None = None
        self._comparing: Task[Comparison] | None = None
        self._model = ""
        found, recipe = draft.inspection, draft.recipe
        assert found is not None and recipe is not None and draft.source is not None
        self._found, self._recipe, self._source = found, recipe, draft.source
        most = len(of_each_length(found, recipe.prompt, MOST_ROWS))
        self.choosing = ChoosingView(offers, prices, recipe.model, found.column_names, most)
        self.results = ResultsView(context.theme)
        self._build()
        self._connect()
        self._ask_price()

    def _build(self) -> None:
        theme = self._context.theme
        self.setWindowTitle(tr("Compare models"))
        self.resize(_WIDTH, _HEIGHT)
        self.banner, self.busy = Banner(theme), BusyRow(theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.choosing)
        self.stack.addWidget(self.results)
        self.leave = QuietButton(tr("Close"))
        self.again = QuietButton(tr("Other models or rows"))
        self.go = PrimaryButton("", theme, "play")
        self.use = PrimaryButton("", theme, "check")
        EnterLeads(self, self.go, self.use)
        layout = column(
            Strong(tr("Compare models on a few rows")),
            self.banner,
            self.busy,
            self.stack,
            row(self.again, None, self.leave, self.go, self.use),
            gap=SPACE.LARGE,
            margin=SPACE.WIDE,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self._show_face(results=False)

    def _connect(self) -> None:
        self.choosing.changed.connect(self._ask_price)
        self.go.clicked.connect(self._compare)
        self.leave.clicked.connect(self.reject)
        self.again.clicked.connect(lambda: self._show_face(results=False))
        self.use.clicked.connect(self._use)
        self.results.picked.connect(self._picked)

    @property
    def _numbers(self) -> tuple[int, ...]:
        return of_each_length(self._found, self._recipe.prompt, self.choosing.rows)

    # -- fill ---------------------------------------------------------------------------------------------
    def _show_face(self, *, results: bool) -> None:
        self.stack.setCurrentIndex(1 if results else 0)
        self.go.setVisible(not results)
        for button in (self.use, self.again):
            button.setVisible(results)
        if not results:
            self._show_go()

    def _show_go(self, prices: Sequence[ComparePrice] = ()) -> None:
        ready = self.choosing.ready and self._comparing is None
        expected = total(one.expected for one in prices) if prices else None
        known = self._context.desk.practice or expected is not None
        facts = {
            "rows": trn("{n} row", "{n} rows", len(self._numbers)),
            "models": trn("{n} model", "{n} models", len(self.choosing.models)),
        }
        if expected is not None and not self._context.desk.practice:
            words = tr("Ask {models} about {rows}, for about {sum}", sum=money(expected), **facts)
        else:
            words = tr("Ask {models} about {rows}", **facts)
        self.go.setText(words if self.choosing.ready else tr("Choose two or three models"))
        self.go.setEnabled(ready and known)

    def _picked(self, model: str) -> None:
        self._model = model
        self.use.setText(tr("Use {model}", model=self._context.models.name(model)))

    # -- work ---------------------------------------------------------------------------------------------
    def _ask_price(self) -> None:
        if self._pricing:
            self._pricing.cancel()
            self._pricing = None
        self._show_go()
        if not self.choosing.ready:
            self.choosing.price.setText("")
            return
        desk, models, numbers = self._context.desk, self.choosing.models, self._numbers
        source, choice, recipe = self._source, self._draft.asked_choice, self._recipe
        task = self._context.tasks.task(
            self,
            lambda progress: desk.questions.compare_price(source, choice, recipe, models, numbers, progress),
        )
        self._pricing = task
        self.choosing.price.setText(tr("The price is being worked out…"))
        task.then(lambda prices: self._priced(task, prices))
        task.otherwise(lambda problem: self._not_priced(task, problem))
        task.start()

    def _priced(self, task: Task[tuple[ComparePrice, ...]], prices: tuple[ComparePrice, ...]) -> None:
        if task is self._pricing:
            self._pricing = None
            practice = self._context.desk.practice
            self.choosing.price.setText(price_words(prices, len(self._numbers), practice=practice))
            self._show_go(prices)

    def _not_priced(self, task: Task[tuple[ComparePrice, ...]], problem: Problem) -> None:
        if task is self._pricing:
            self._pricing = None
            self.choosing.price.setText("")
            self.banner.show_problem(problem)

    def _compare(self) -> None:
        desk, models, numbers = self._context.desk, self.choosing.models, self._numbers
        source, choice, recipe = self._source, self._draft.asked_choice, self._recipe
        expected = str(self.choosing.expected.currentData() or "")
        price = self._draft.estimate
        job_rows = price.requests if price else self._found.rows

        def work(progress: Progress) -> Comparison:
            return desk.questions.compare(
                source, choice, recipe, models, numbers, progress, job_rows=job_rows, expected_column=expected
            )

        task: Task[Comparison] = self._context.tasks.task(self, work)
        self._comparing = task
        self.banner.clear()
        self.busy.follow(task, trn("Asking about {n} row", "Asking about {n} rows", len(numbers)))
        task.then(lambda found: self._compared(found, expected))
        task.otherwise(self._failed).stopped(self._stopped)
        self.choosing.setEnabled(False)
        self._show_go()
        task.start()

    def _compared(self, found: Comparison, expected: str) -> None:
        self._ended()
        self.results.show_comparison(
            found, self._recipe, self._columns(), self._context.models.name, expected=expected
        )
        self._show_face(results=True)
        self.results.models.setFocus()

    def _failed(self, problem: Problem) -> None:
        self._ended()
        self.banner.show_problem(problem)
        self._ask_price()

    def _stopped(self) -> None:
        self._ended()
        self.banner.say(tr("Stopped."), tr("What was answered until then is paid and stands in the ledger."))
        self._ask_price()

    def _ended(self) -> None:
        self._comparing = None
        self.choosing.setEnabled(True)

    def _columns(self) -> list[tuple[int, str]]:
        """The columns that the prompt asks about."""
        names = self._found.column_names
        try:
            template = compile_prompt(self._recipe.prompt, names, documents=self._found.has_documents)
        except Problem:
            return []
        used = sorted(template.columns) or [0]
        return [(index, names[index]) for index in used if index < len(names)]

    def _use(self) -> None:
        if self._model:
            self.used.emit(self._model)
            self.accept()

    # -- leaving ------------------------------------------------------------------------------------------
    def done(self, result: int) -> None:
        for task in (self._pricing, self._comparing):
            if task:
                task.cancel()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.accept()
