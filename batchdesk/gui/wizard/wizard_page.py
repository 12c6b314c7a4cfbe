"""The wizard as one page of the window: steps at the left, the work in the middle, what it means at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Recipe
from batchdesk.desk.begun_api import Begun
from batchdesk.gui.context import Context
from batchdesk.gui.saying import advice_of, title_of
from batchdesk.gui.shortcuts import shortcut
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.turns import Turns
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import line, row
from batchdesk.gui.widgets.words import PageTitle
from batchdesk.gui.wizard.ask_page import AskPage
from batchdesk.gui.wizard.cost_page import CostPage
from batchdesk.gui.wizard.data_page import DataPage
from batchdesk.gui.wizard.flow import Draft, Origin, Place, RecipeOrigin, blocked, meaning, step_at
from batchdesk.gui.wizard.foot import Foot
from batchdesk.gui.wizard.keeping import Keeping
from batchdesk.gui.wizard.meaning_panel import MeaningPanel
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.resuming import Resuming
from batchdesk.gui.wizard.send_page import SendPage
from batchdesk.gui.wizard.step_pages import StepPages
from batchdesk.gui.wizard.steps_list import Standing, StepsList
from batchdesk.gui.wizard.try_page import TryPage
from batchdesk.gui.wizard.words import need_text, next_text, step_question, step_title


class WizardPage(QWidget):
    """A job from its data to its sending; everything settled so far is one `Draft`, kept at every change."""

    finished = Signal(str)
    """The job with this id was sent."""
    settings_wanted = Signal()
    """A key is missing or wrong; Settings is where that is mended."""
    closed = Signal()
    """The person leaves; what they began stays on the desk, unfinished."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._draft = Draft()
        self._place = Place.DATA
        self._over = self._prepared = False
        self._pages = StepPages(context, self._take_in)
        self._turns = Turns(context.tasks, self)
        self.keeping = Keeping(context, self)
        self._resuming = Resuming(context, self.keeping, self)
        self._build()
        self._connect()

    # -- the steps ----------------------------------------------------------------------------------------
    @property
    def data_page(self) -> DataPage:
        """What is to be read."""
        return self._pages.data

    @property
    def ask_page(self) -> AskPage:
        """What to ask of it."""
        return self._pages.ask

    @property
    def try_page(self) -> TryPage:
        """A few rows asked live."""
        return self._pages.trial

    @property
    def cost_page(self) -> CostPage:
        """What it will cost."""
        return self._pages.cost

    @property
    def send_page(self) -> SendPage:
        """Giving it to Claude."""
        return self._pages.send

    def _take_in(self, place: Place, page: StepPage) -> None:
        self._stack.addWidget(page)
        page.changed.connect(lambda: self._page_changed(place))
        page.settings_wanted.connect(self.settings_wanted)
        page.settled.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        if isinstance(page, SendPage):
            page.sent.connect(self._sent)

    # -- what the window asks for -------------------------------------------------------------------------
    def start(
        self,
        source: Path | None = None,
        recipe: Recipe | Path | None = None,
        draft: str | None = None,
        begun: Begun | None = None,
    ) -> None:
        """Begin anew, with data and recipe filled in where they are given, or go on with a draft or something begun.

        What was open before is kept, to be gone on with from the desk.
        """
        for page in self._pages.made.values():
            page.leave()
        self.keeping.begin(begun)
        self._draft, self._over, self._resuming.wanted = Draft(), False, None
        self._context.models.load()
        self._go(Place.DATA)
        if begun:
            self._resuming.go_on_with(begun)
            return
        if draft:
            self._resuming.load_draft(draft)
            return
        if isinstance(recipe, Recipe):
            self._draft = self._draft.asking(recipe, RecipeOrigin(Origin.OWN, recipe.name))
        elif recipe:
            self._resuming.load_recipe(recipe)
        self.data_page.fill(self._draft)
        if source:
            self.data_page.read(source)
        self._show()
        self._begin_at()

    def leave(self) -> None:
        """Stop work that only the wizard wanted; the window is closing or shows something else."""
        for page in self._pages.made.values():
            page.leave()
        self.keeping.flush()

    def shut(self) -> None:
        """The window closes now: what is not kept yet is kept here."""
        self.keeping.shut()

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
        return self._pages.at(self._place)

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
        self._close.setToolTip(tr("Leave without sending; what you began stays on the desk, unfinished."))
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
        middle.addLayout(head)
        middle.addWidget(self._stack, 1)
        middle.addWidget(line())
        self.foot = Foot(self)
        middle.addWidget(self.foot)
        return middle

    # -- connect ------------------------------------------------------------------------------------------
    def _connect(self) -> None:
        self.steps.asked.connect(self._go_if_possible)
        self.foot.back.clicked.connect(self._go_back)
        self.foot.next.clicked.connect(self._go_on)
        self._close.clicked.connect(self._leave)
        self.setWindowTitle(tr("New job"))  # by which the help names the page, whichever step it shows
        shortcut("Ctrl+Return", self, self.foot.next.click, tr("Go on, or send at the last step"))
        shortcut("Alt+Left", self, self.foot.back.click, tr("The step before"))
        for place in Place:
            keys = QKeySequence(f"Alt+{place.value + 1}")
            shortcut(keys, self, partial(self._go_if_possible, place), step_title(place))
            self.steps.button(place).say_keys(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._context.models.changed.connect(self._models_came)
        self.keeping.failed.connect(self._not_kept)
        self._resuming.ready.connect(self._read_again)
        self._resuming.recipe_came.connect(self._recipe_came)
        self._resuming.failed.connect(lambda problem: self.data_page.tell(problem))

    # -- fill ---------------------------------------------------------------------------------------------
    def _show(self) -> None:
        if not self._over and self._resuming.wanted is None:
            self.keeping.note(self._draft, self._place)
        self._title.setText(step_question(self._place))
        self._stack.setCurrentWidget(self.page)
        self._show_steps()
        self._show_foot()
        found = meaning(self._draft)
        models = self._context.models
        # An id is no name to anybody: better none until the names are there, which `_models_came` shows.
        name = "" if models.awaited and models.name(found.model) == found.model else models.name(found.model)
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
        words = page.forward_text() or next_text(self._place, documents=self._draft.of_documents)
        self.foot.show_way(words, waiting, back=self._place is not Place.DATA)

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
            self._come_to()
            if self._draft.inspection is not None and not self._prepared:
                self._prepared = True
                self._turns.add(lambda: self._turns.add(*self._pages.prepare()))

    def _take(self, draft: Draft) -> None:
        old, self._draft = self._draft, draft
        if old.job_id and old.job_id != draft.job_id:
            self._resuming.forget(old.job_id)

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
        first = None if self.page.busy or self.foot.next.isEnabled() else self.page.begin_at()
        if first and self.hasFocus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent(self, job_id: str) -> None:
        if job_id != self._draft.job_id:  # something else was begun meanwhile, and stays
            self._context.tracker.wake(job_id)
            return
        self._over = True
        self.keeping.finish()
        self.finished.emit(job_id)

    def _leave(self) -> None:
        self.leave()
        self.closed.emit()

    # -- work ---------------------------------------------------------------------------------------------
    def _models_came(self) -> None:
        if Place.ASK in self._pages.made:
            self.ask_page.offer_models(self._context.models.offers)
        self._show()

    def _recipe_came(self, recipe: Recipe) -> None:
        """A recipe that comes while the data is being read must not be lost when the data arrives."""
        self._draft = self._draft.asking(recipe, RecipeOrigin(Origin.FILE, recipe.name))
        self.page.fill(self.page.apply().asking(recipe, RecipeOrigin(Origin.FILE, recipe.name)))
        self._show()

    def _read_again(self, draft: Draft) -> None:
        self._draft = draft
        self.data_page.fill(draft)
        if draft.source is None:
            self._resuming.wanted = None
        else:
            self.data_page.read(draft.source, draft.choice)
        self._show()

    def _come_to(self) -> None:
        """The data of what was begun is read: on to the step that was left, as far as the way is open."""
        read = self._draft.inspection is not None or self.page.error
        wanted = self._resuming.wanted
        if wanted is None or self.page.busy or not read:
            return
        self._resuming.wanted = None
        open_steps = [place for place in Place if place.value <= wanted.value and self._reachable(place)]
        if not self.page.error and open_steps[-1] is not self._place:
            self._go(open_steps[-1])

    def _not_kept(self, problem: Problem) -> None:
        """Said where the eye is; the next change tries again."""
        self.foot.say(f"{title_of(problem)} {advice_of(problem)}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side columns give way before the work does."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY
        named = max(STEPS_NARROW, self.steps.least_width() + 2 * SPACE.MEDIUM)
        self._left.setFixedWidth(SIZE.SIDE_BAR if roomy else min(named, SIZE.SIDE_BAR))
        self._meaning.setFixedWidth(MEANING_WIDE if roomy else MEANING_NARROW)


ROOMY = 960
STEPS_NARROW = SIZE.SIDE_BAR - SPACE.VAST - SPACE.WIDE
MEANING_WIDE = SIZE.SIDE_BAR + SPACE.VAST
MEANING_NARROW = SIZE.SIDE_BAR - SPACE.LARGE
