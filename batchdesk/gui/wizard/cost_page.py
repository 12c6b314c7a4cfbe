"""Cost: the rows are read and counted, and the price is shown with its range and the most it can come to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QStackedWidget, QWidget

from batchdesk.core.estimates import Estimate
from batchdesk.core.problems import Problem
from batchdesk.gui.context import Context
from batchdesk.gui.dollars import read_dollars
from batchdesk.gui.format import count, money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, TYPE, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.buttons import LinkButton, QuietButton
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.figures import Figures
from batchdesk.gui.widgets.layouts import column, holding, line, row
from batchdesk.gui.widgets.words import Heading, QuietText, Text
from batchdesk.gui.wizard.flow import Draft, Need, Place, step_at
from batchdesk.gui.wizard.notes_list import NotesList
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.planning import Planning
from batchdesk.gui.wizard.price_scale import PriceScale
from batchdesk.gui.wizard.price_words import (
    counted_pairs,
    price_sentence,
    saving_sentence,
    scale_words,
    span_of,
    too_low_sentence,
    whole_cents,
)

LOUD = TYPE.TITLE + SPACE.MEDIUM
"""Letter height of the one number of the page."""


class CostPage(StepPage):
    """Entering it plans and prices the job where that is not done yet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._task: Task[Estimate] | None = None
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
        self.banner, self.practice = Banner(theme), Banner(theme)
        self.working = BusyRow(theme)
        self.again = QuietButton(tr("Work out the price"))
        self.stack = QStackedWidget()
        self.stack.addWidget(holding(column(row(self.again, None), None)))
        self.area = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = self._build_price()
        body.setObjectName("scrolled")
        scroll.setWidget(body)
        self.stack.addWidget(scroll)
        layout = column(self.banner, self.practice, self.working, self.stack, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, 0)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _build_price(self) -> QWidget:
        theme = self.context.theme
        self.price = Text(wrap=False)
        self.price.setProperty("kind", "number")
        self.price.setFont(font(LOUD, QFont.Weight.DemiBold, tabular=True))
        self.sentence, self.saving = Text(), QuietText()
        self.scale = PriceScale(theme)
        self.scale.setMaximumWidth(SIZE.READING)
        self.counts = Figures()
        self.counts.setMaximumWidth(SIZE.READING)
        self.notes = NotesList(theme)
        self.basis = Disclosure(tr("How this was worked out"), self._build_basis(), theme)
        layout = column(
            column(self.price, self.sentence, gap=SPACE.HAIR),
            column(self.scale, self.saving, gap=SPACE.SMALL),
            self.notes,
            line(),
            column(Heading(tr("Rows")), self.counts, gap=SPACE.SMALL),
            line(),
            self._build_limit(),
            line(),
            self.basis,
            None,
            gap=SPACE.LARGE,
        )
        layout.setContentsMargins(0, 0, 0, SPACE.LARGE)
        return holding(layout)

    def _build_limit(self) -> QWidget:
        label = QLabel(tr("Never spend more than $"))
        self.limit = QLineEdit()
        self.limit.setAccessibleName(label.text())
        self.limit.setPlaceholderText(tr("no limit"))
        self.limit.setFixedWidth(SIZE.SIDE_BAR - 2 * SPACE.VAST)
        label.setBuddy(self.limit)
        self.lift = LinkButton("")
        self.limit_words = QuietText()
        return holding(
            column(
                Heading(tr("Limit")),
                row(label, self.limit, self.lift, None),
                self.limit_words,
                gap=SPACE.SMALL,
            )
        )

    def _build_basis(self) -> QWidget:
        self.reasons, self.tokens = Text(), Figures()
        self.tokens.setMaximumWidth(SIZE.READING)
        layout = column(self.reasons, self.tokens, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        return holding(layout)

    def _connect(self) -> None:
        self.limit.textEdited.connect(self._limit_typed)
        self.lift.clicked.connect(self._raise_limit)
        self.again.clicked.connect(self._work_out)

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        self.banner.clear()
        self.error = ""
        if draft.cap != self.draft.cap or draft.cap is None:
            self.limit.setText("" if draft.cap is None else f"{draft.cap}")
        super().fill(draft)
        if draft.needs_plan or draft.estimate is None:
            self._work_out()

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
        self._show_price(price)
        self._show_basis(price)
        self._show_limit()

    def _show_price(self, price: Estimate) -> None:
        known = price.expected is not None and price.ceiling is not None
        self.price.setText(tr("about {sum}", sum=money(price.expected)) if known else tr("Price unknown"))
        self.sentence.setText(price_sentence(price, documents=self._documents))
        self.notes.show_notes(price.warnings)
        self.scale.setVisible(known)
        self.saving.setText(saving_sentence(price))
        self.saving.setVisible(bool(self.saving.text()))
        self.counts.show_pairs(counted_pairs(price, documents=self._documents))

    def _show_basis(self, price: Estimate) -> None:
        self.reasons.setText("\n".join(price.basis))
        pairs = [
            (count(price.input_tokens), tr("tokens to read")),
            (count(price.output_tokens), tr("tokens to write, as expected")),
            (count(price.batches), trn("batch", "batches", price.batches)),
        ]
        self.tokens.show_pairs(pairs)

    def _show_limit(self) -> None:
        price = self.draft.estimate
        words, tone = self._limit_says()
        self.limit_words.setText(words)
        self.limit_words.set_tone(tone)
        most = price.ceiling if price else None
        need = step_at(Place.COST).valid(self.draft).need
        self.lift.setVisible(need is Need.CAP_BELOW_CEILING)
        self.lift.setText(tr("Raise it to {most}", most=money(whole_cents(most))) if most is not None else "")
        span = span_of(price, self.draft.cap)
        if span:
            self.scale.show_span(span, scale_words(span, self.sentence.text()))

    def _limit_says(self) -> tuple[str, str]:
        """What the limit means, and the tone of it."""
        price, need = self.draft.estimate, step_at(Place.COST).valid(self.draft).need
        if self.limit.text().strip() and self.draft.cap is None:
            return tr("This is no sum of dollars, so there is no limit now."), "needs"
        if need is Need.CAP_BELOW_CEILING and price:
            return too_low_sentence(price), "needs"
        if price is None or price.ceiling is None:
            return tr(
                "While the price is unknown a limit can not be kept."
            ), "needs" if self.draft.cap else ""
        if self.draft.cap is None:
            return tr("Not needed: the job can not come to more than {most}.", most=money(price.ceiling)), ""
        return tr("The job can not come to more than this."), ""

    @property
    def _documents(self) -> bool:
        return bool(self.draft.inspection and self.draft.inspection.kind == "documents")

    # -- slots --------------------------------------------------------------------------------------------
    def _limit_typed(self) -> None:
        self.draft = self.draft.limited(read_dollars(self.limit.text()))
        self._show_limit()
        self.changed.emit()

    def _raise_limit(self) -> None:
        price = self.draft.estimate
        if price and price.ceiling is not None:
            self.limit.setText(self.locale().toString(float(whole_cents(price.ceiling)), "f", 2))
            self._limit_typed()

    # -- work ---------------------------------------------------------------------------------------------
    def _work_out(self) -> None:
        """Plan and price in one task, which is stopped by Stop or by leaving the page."""
        if self.draft.source is None or self.draft.recipe is None:
            return
        plan = Planning(self.context.desk, self.draft)
        task = self.context.tasks.task(self, plan.run, writes=True)
        self._task = task
        self.banner.clear()
        self.error = ""
        self.working.follow(task, tr("Reading all rows"))
        task.then(lambda price: self._priced(task, plan, price))
        task.otherwise(lambda problem: self._failed(task, plan, problem))
        task.stopped(lambda: self._end(task, plan))
        self.busy = tr("The price is being worked out…")
        self.show_draft()
        self.changed.emit()
        task.start()

    def _priced(self, task: Task[Estimate], plan: Planning, price: Estimate) -> None:
        if self._end(task, plan):
            self.draft = self.draft.priced(price)
            self.show_draft()
            self.changed.emit()

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
        self.show_draft()
        self.changed.emit()
        return True

    def _forget(self, job_id: str) -> None:
        desk = self.context.desk
        work = self.context.tasks.task(self, lambda progress: desk.delete(job_id), writes=True)
        work.otherwise(lambda problem: None).start()
