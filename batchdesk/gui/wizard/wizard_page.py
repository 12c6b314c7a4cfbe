"""The wizard as one page of the window: steps at the left, the work in the middle, what it means at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.recipe import Recipe
from batchdesk.gui.context import Context
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from batchdesk.gui.widgets.layouts import line, row
from batchdesk.gui.widgets.words import PageTitle
from batchdesk.gui.wizard.ask_page import AskPage
from batchdesk.gui.wizard.cost_page import CostPage
from batchdesk.gui.wizard.data_page import DataPage
from batchdesk.gui.wizard.flow import Draft, Origin, Place, RecipeOrigin, blocked, meaning, step_at
from batchdesk.gui.wizard.meaning_panel import MeaningPanel
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.send_page import SendPage
from batchdesk.gui.wizard.steps_list import Standing, StepsList
from batchdesk.gui.wizard.try_page import TryPage
from batchdesk.gui.wizard.words import need_text, next_text, step_question


class WizardPage(QWidget):
    """A job from its data to its sending; everything settled so far is one `Draft`."""

    finished = Signal(str)
    """The job with this id was sent."""
    settings_wanted = Signal()
    """A key is missing or wrong; Settings is where that is mended."""
    closed = Signal()
    """The person leaves; a job that was priced stays on the desk as a draft."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._draft = Draft()
        self._place = Place.DATA
        self._over = False
        self.data_page, self.ask_page = DataPage(context), AskPage(context)
        self.try_page, self.cost_page = TryPage(context), CostPage(context)
        self.send_page = SendPage(context)
        self._pages: dict[Place, StepPage] = {
            Place.DATA: self.data_page,
            Place.ASK: self.ask_page,
            Place.TRY: self.try_page,
            Place.COST: self.cost_page,
            Place.SEND: self.send_page,
        }
        self._build()
        self._connect()
        self._show()

    # -- what the window asks for -------------------------------------------------------------------------
    def start(
        self, source: Path | None = None, recipe: Recipe | Path | None = None, draft: str | None = None
    ) -> None:
        """Begin anew, with data and recipe filled in where they are given, or go on with a draft on the desk."""
        for page in self._pages.values():
            page.leave()
        self._draft, self._over = Draft(), False
        self._context.models.load()
        self._go(Place.DATA)
        if draft:
            self._load_draft(draft)
            return
        if isinstance(recipe, Recipe):
            self._draft = self._draft.asking(recipe, RecipeOrigin(Origin.OWN, recipe.name))
        elif recipe:
            self._load_recipe(recipe)
        self._pages[Place.DATA].fill(self._draft)
        if source:
            self.data_page.read(source)
        self._show()
        self._begin_at()

    def leave(self) -> None:
        """Stop work that only the wizard wanted; the window is closing or shows something else."""
        for page in self._pages.values():
            page.leave()

    def come_back(self) -> None:
        """Show what was left (for the settings, say) as it was, and look again at what may have changed since."""
        self.page.fill(self._draft)
        self._show()

    @property
    def begun(self) -> bool:
        """True where there is something to come back to: data or a recipe, and the job not yet sent."""
        return not self._over and (self._draft.source is not None or self._draft.recipe is not None)

    @property
    def draft(self) -> Draft:
        """What is settled so far."""
        return self._draft

    @property
    def place(self) -> Place:
        """The step that is shown."""
        return self._place

    @property
    def page(self) -> StepPage:
        """The page of the step that is shown."""
        return self._pages[self._place]

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_left())
        whole.addWidget(line(upright=True))
        whole.addLayout(self._build_middle(), 1)
        self._meaning = MeaningPanel(self)
        whole.addWidget(self._meaning)

    def _build_left(self) -> QWidget:
        left = QWidget(self)
        self._left = left
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.MEDIUM, SPACE.WIDE, SPACE.MEDIUM, SPACE.LARGE)
        column.setSpacing(SPACE.LARGE)
        self.steps = StepsList(self._context.theme, left)
        self._close = LinkButton(tr("Close"))
        self._close.setToolTip(
            tr("Leave without sending; a job that has a price stays on the desk as a draft.")
        )
        column.addWidget(self.steps)
        column.addStretch(1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeading)
        return left

    def _build_middle(self) -> QVBoxLayout:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self._title = PageTitle()
        head = row(self._title)
        head.setContentsMargins(SPACE.WIDE, SPACE.WIDE, SPACE.WIDE, SPACE.LARGE)
        self._stack = QStackedWidget(self)
        for page in self._pages.values():
            self._stack.addWidget(page)
        middle.addLayout(head)
        middle.addWidget(self._stack, 1)
        middle.addWidget(line())
        middle.addLayout(self._build_foot())
        return middle

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.WIDE, SPACE.MEDIUM, SPACE.WIDE, SPACE.MEDIUM)
        foot.setSpacing(SPACE.SMALL)
        self.reason = QLabel(self)
        self.reason.setProperty("kind", "quiet")
        self.reason.setWordWrap(True)
        self.back_button = QuietButton(tr("Back"))
        self.next_button = PrimaryButton("")
        self.next_button.setMinimumWidth(SIZE.SIDE_BAR)  # long words must not widen the window
        foot.addWidget(self.reason, 1)
        foot.addStretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        return foot

    # -- connect ------------------------------------------------------------------------------------------
    def _connect(self) -> None:
        self.steps.asked.connect(self._go_if_possible)
        self.back_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        self._close.clicked.connect(self._leave)
        for place, page in self._pages.items():
            page.changed.connect(lambda place=place: self._page_changed(place))
            page.settings_wanted.connect(self.settings_wanted)
            page.settled.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        QShortcut(
            QKeySequence(Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Return),
            self,
            self.next_button.click,
        )
        QShortcut(
            QKeySequence(Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Left), self, self.back_button.click
        )
        self.send_page.sent.connect(self._sent)
        self._context.models.changed.connect(self._models_came)
        self.ask_page.offer_models(self._context.models.offers)

    # -- fill ---------------------------------------------------------------------------------------------
    def _show(self) -> None:
        self._title.setText(step_question(self._place))
        self._stack.setCurrentWidget(self.page)
        self._show_steps()
        self._show_foot()
        found = meaning(self._draft)
        name = self._context.models.name(found.model)
        self._meaning.show_meaning(found, self._place, name, practice=self._context.desk.practice)

    def _show_steps(self) -> None:
        for place in Place:
            standing = Standing.LATER
            if place is self._place:
                standing = Standing.CURRENT
            elif place.value < self._place.value:
                standing = Standing.DONE
            self.steps.button(place).stand(
                standing, ticked=step_at(place).done(self._draft), reachable=self._reachable(place)
            )

    def _show_foot(self) -> None:
        page = self.page
        waiting = page.busy or page.error or need_text(step_at(self._place).valid(self._draft))
        self.reason.setText(waiting)
        # An empty label would be read out as something without a name.
        self.reason.setVisible(bool(waiting))
        self.back_button.setEnabled(self._place is not Place.DATA)
        self._open_next(not waiting)
        found = self._draft.inspection
        documents = found is not None and found.kind == "documents"
        self.next_button.setText(page.forward_text() or next_text(self._place, documents=documents))
        self.next_button.setAccessibleName(self.next_button.text())
        self.next_button.setAccessibleDescription(waiting)
        self.next_button.setToolTip(waiting or self.next_button.text())

    def _open_next(self, opened: bool) -> None:
        """Qt would send the focus of a closing button to any neighbour; keep it here until Next opens again."""
        if not opened and self.next_button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next_button.setEnabled(opened)
        if opened and self.hasFocus():
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reachable(self, place: Place) -> bool:
        if place.value <= self._place.value:
            return True
        return not (self.page.busy or self.page.error or blocked(self._draft, place))

    # -- slots --------------------------------------------------------------------------------------------
    def _page_changed(self, place: Place) -> None:
        """Only the page that is shown speaks for the draft: another one may be late with old work."""
        if place is self._place:
            self._take(self.page.apply())
            self._show()

    def _take(self, draft: Draft) -> None:
        old, self._draft = self._draft, draft
        if old.job_id and old.job_id != draft.job_id:
            self._forget(old.job_id)

    def _go_if_possible(self, place: Place) -> None:
        if place is not self._place and self._reachable(place):
            self._go(place)

    def _go_back(self) -> None:
        if self._place is not Place.DATA:
            self._go(Place(self._place.value - 1))

    def _go_on(self) -> None:
        self._take(self.page.apply())
        if self.page.busy or self.page.error or step_at(self._place).valid(self._draft):
            self._show()
            return
        if self.page.forward() and self._place is not Place.SEND:
            self._go(Place(self._place.value + 1))

    def _go(self, place: Place) -> None:
        if place is not self._place:
            self.page.leave()
        self._place = place
        self._stack.setCurrentWidget(self.page)
        self.page.fill(self._draft)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self._begin_at()

    def _begin_at(self) -> None:
        """Where Next is closed and nothing is waited for, the focus goes to what opens it."""
        first = None if self.page.busy or self.next_button.isEnabled() else self.page.begin_at()
        if first and self.hasFocus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent(self, job_id: str) -> None:
        self._over = True
        self.finished.emit(job_id)

    def _leave(self) -> None:
        self.leave()
        self.closed.emit()

    # -- work ---------------------------------------------------------------------------------------------
    def _models_came(self) -> None:
        self.ask_page.offer_models(self._context.models.offers)
        self._show()

    def _load_recipe(self, path: Path) -> None:
        work = self._context.tasks.task(self, lambda progress: self._context.desk.read_recipe(path))
        work.then(self._recipe_came).otherwise(self.data_page.tell).start()

    def _recipe_came(self, recipe: Recipe) -> None:
        """A recipe that comes while the data is being read must not be lost when the data arrives."""
        self._draft = self._draft.asking(recipe, RecipeOrigin(Origin.FILE, recipe.name))
        self.page.fill(self.page.apply().asking(recipe, RecipeOrigin(Origin.FILE, recipe.name)))
        self._show()

    def _load_draft(self, job_id: str) -> None:
        work = self._context.tasks.task(self, lambda progress: self._context.desk.job(job_id))
        work.then(self._draft_came).otherwise(self.data_page.tell).start()

    def _draft_came(self, job: Job) -> None:
        origin = RecipeOrigin(Origin.OWN, job.recipe.name)
        draft = Draft(source=job.source, choice=job.choice, recipe=job.recipe, origin=origin, name=job.name)
        self._draft = draft.drafted(job)
        self.data_page.fill(self._draft)
        self.data_page.read(job.source, job.choice)
        self._show()

    def _forget(self, job_id: str) -> None:
        """A draft whose rows are of other data by now is of no use to anybody."""
        work = self._context.tasks.task(self, lambda progress: self._context.desk.delete(job_id), writes=True)
        work.otherwise(lambda problem: None).start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side columns give way before the work does."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY
        self._left.setFixedWidth(SIZE.SIDE_BAR if roomy else STEPS_NARROW)
        self._meaning.setFixedWidth(MEANING_WIDE if roomy else MEANING_NARROW)


ROOMY = 960
STEPS_NARROW = SIZE.SIDE_BAR - SPACE.VAST - SPACE.WIDE
MEANING_WIDE = SIZE.SIDE_BAR + SPACE.VAST
MEANING_NARROW = SIZE.SIDE_BAR - SPACE.LARGE
