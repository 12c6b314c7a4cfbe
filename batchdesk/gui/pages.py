"""Which page is in front, and the ways between them."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from batchdesk.core.problems import Problem
from batchdesk.desk.begun_api import Begun
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.desk.desk_page import DeskPage
from batchdesk.gui.help.help_page import HelpPage
from batchdesk.gui.help.report_dialog import ReportDialog, screen_of
from batchdesk.gui.job.job_page import JobPage
from batchdesk.gui.ledger.ledger_page import LedgerPage
from batchdesk.gui.page import Drop, Page
from batchdesk.gui.preferences.settings_page import SettingsPage
from batchdesk.gui.recipes.recipes_page import RecipesPage
from batchdesk.gui.shortcuts import Known, known
from batchdesk.gui.side_bar import Place
from batchdesk.gui.strings import tr
from batchdesk.gui.turns import Turns
from batchdesk.gui.widgets.toast import Toast
from batchdesk.gui.wizard.wizard_page import WizardPage

P = TypeVar("P", bound=Page)


class Pages(QObject):
    """Makes the pages, follows where they lead. `moved(Place or None)` tells the side bar."""

    moved = Signal(object)
    key_changed = Signal(object)

    def __init__(self, context: Context, stack: QStackedWidget, *, sample: bool) -> None:
        super().__init__(stack)
        self._stack, self._context = stack, context
        self._sample = sample
        self._turns = Turns(context.tasks, self)
        self._wizard: WizardPage | None = None
        self._left: QWidget | None = None
        self.toast = Toast(context.theme, stack)
        stack.currentChanged.connect(self.toast.raise_)

    # A page is made when it is first shown, and shown in the window's next turn: making and showing hold it long enough.
    @cached_property
    def desk(self) -> DeskPage:
        """The list of jobs."""
        return self._made(DeskPage(self._context, sample=self._sample))

    @cached_property
    def recipes(self) -> RecipesPage:
        """The recipes."""
        return self._made(RecipesPage(self._context))

    @cached_property
    def ledger(self) -> LedgerPage:
        """What was spent."""
        return self._made(LedgerPage(self._context))

    @cached_property
    def settings(self) -> SettingsPage:
        """The settings."""
        page = self._made(SettingsPage(self._context))
        page.key_changed.connect(self.key_changed)
        page.back_wanted.connect(self._go_back)
        page.help_wanted.connect(lambda: self.go(Place.HELP))
        page.report_wanted.connect(self.report)
        return page

    @cached_property
    def help(self) -> HelpPage:
        """The help."""
        page = self._made(HelpPage(self._context, self._keys))
        page.report_wanted.connect(self.report)
        return page

    def _keys(self) -> tuple[Known, ...]:
        """Every shortcut there is: what was not shown yet is made for it, so that none is missing."""
        for page in (self.desk, self.recipes, self.ledger, self.job, self.job.answers, self.wizard):
            page.ensurePolished()
        return known(self._stack.window())

    def report(self) -> None:
        """Ask for a report of trouble, and show it."""
        desk, window, theme = self._context.desk, self._stack.window(), self._context.theme
        screen = screen_of(window, theme)

        def show(text: str) -> None:
            dialogs, tasks = self._context.dialogs, self._context.tasks
            dialog = ReportDialog(window, text, theme, dialogs, desk.care.save_report, tasks)
            self._context.dialogs.ask(dialog)
            dialog.deleteLater()

        def refused(problem: Problem) -> None:
            page = self._stack.currentWidget()
            (page if isinstance(page, Page) else self.desk).show_problem(problem)

        task = self._context.tasks.task(self, lambda _: desk.care.report(screen))
        task.then(show).otherwise(refused).start()

    @cached_property
    def job(self) -> JobPage:
        """The page of one job."""
        return self._made(JobPage(self._context))

    @property
    def wizard(self) -> WizardPage:
        """The wizard, made when it is first needed."""
        if self._wizard is None:
            self._wizard = WizardPage(self._context)
            self._stack.addWidget(self._wizard)
            self._wizard.closed.connect(lambda: self.go(Place.DESK))
            self._wizard.finished.connect(self._sent)
            self._wizard.settings_wanted.connect(self._to_settings)
        return self._wizard

    def go(self, place: Place, *, at_once: bool = False) -> None:
        """To the desk, the recipes, the ledger or the settings; `at_once` where nothing may be seen in between."""
        if not self.may_leave():
            self.moved.emit(self._place_of(self._stack.currentWidget()))
        elif at_once:
            self._enter(place)
        else:
            if place.value not in self.__dict__:
                self._turns.add(lambda: self._page(place))
            self._turns.then(lambda: self._enter(place))

    def _enter(self, place: Place) -> None:
        page = self._page(place)
        self._remember_way_back(page)
        self._front(page, place)
        page.entered()

    def open_job(self, job_id: str) -> None:
        """To a job's page; after what was asked for before and is still being made."""
        self._turns.then(lambda: self._open(job_id))

    def _open(self, job_id: str) -> None:
        self._front(self.job, Place.DESK)
        self.job.open(job_id)

    def new_job(self, beginning: Beginning) -> None:
        """To the wizard, with what is already known."""
        if self._wizard is None:
            self._turns.add(lambda: self.wizard, lambda: self.wizard.data_page)
        self._turns.then(lambda: self._begin(beginning))

    def _begin(self, beginning: Beginning) -> None:
        self._front(self.wizard, None)
        self.wizard.start(beginning.source, beginning.recipe, beginning.draft, beginning.begun)

    def say_trouble(self, job_id: str, problem: Problem) -> None:
        """A job could not be carried on: say it where the person looks."""
        page = self._stack.currentWidget()
        here = page.job_id == job_id if isinstance(page, JobPage) else isinstance(page, DeskPage)
        if here and isinstance(page, Page):
            page.banner.show_problem(problem)

    def where(self) -> tuple[Place, str]:
        """The place in front, and the id of the job whose page it is or ""; the wizard counts as the desk."""
        page = self._stack.currentWidget()
        job = page.job_id if isinstance(page, JobPage) else ""
        return self._place_of(page) or Place.DESK, job

    def begun(self) -> Begun | None:
        """What is begun in the wizard, where that is in front or the person only went from it to the settings."""
        page = self._stack.currentWidget()
        page = self._left if isinstance(page, SettingsPage) else page
        return page.keeping.begun if isinstance(page, WizardPage) else None

    def drop_at(self, point: QPoint) -> Drop | None:
        """What dropping a file at a point of the screen does, where that is not to begin a new job."""
        page = self._stack.currentWidget()
        return page.drop_at(point) if isinstance(page, Page) else None

    def may_leave(self) -> bool:
        """False where the page in front wants to stay."""
        page = self._stack.currentWidget()
        return page.may_leave() if isinstance(page, Page) else True

    def leave(self) -> None:
        """The window closes: stop what only the wizard wanted."""
        if self._wizard:
            self._wizard.leave()
            self._wizard.shut()

    def _to_settings(self) -> None:
        self.go(Place.SETTINGS)

    def _remember_way_back(self, page: Page) -> None:
        """Settings are often only a detour from a job, begun or running: offer the way back to it."""
        left = self._stack.currentWidget()
        if not isinstance(page, SettingsPage):
            self._left = None
        elif left is not page:
            self._left = left if _is_worth_a_return(left) else None
            page.offer_way_back(_way_back(self._left))

    def _go_back(self) -> None:
        left, self._left = self._left, None
        if isinstance(left, WizardPage):
            self._front(left, None)
            left.come_back()
        elif isinstance(left, JobPage):
            self.open_job(left.job_id)
        else:
            self.go(Place.DESK)

    def _made(self, page: P) -> P:
        self._stack.addWidget(page)
        page.noticed.connect(self.toast.say)
        page.job_wanted.connect(self.open_job)
        page.new_job_wanted.connect(self.new_job)
        page.desk_wanted.connect(lambda: self.go(Place.DESK))
        page.settings_wanted.connect(self._to_settings)
        return page

    def _page(self, place: Place) -> Page:
        match place:
            case Place.DESK:
                return self.desk
            case Place.RECIPES:
                return self.recipes
            case Place.LEDGER:
                return self.ledger
            case Place.SETTINGS:
                return self.settings
            case Place.HELP:
                return self.help

    def _sent(self, job_id: str) -> None:
        self._context.tracker.wake(job_id)
        self.open_job(job_id)

    def _front(self, page: QWidget, place: Place | None) -> None:
        if self._wizard and self._stack.currentWidget() is self._wizard and page is not self._wizard:
            self._wizard.leave()
        self._stack.setCurrentWidget(page)
        self.moved.emit(place)

    def _place_of(self, widget: QWidget | None) -> Place | None:
        kinds = {
            DeskPage: Place.DESK,
            RecipesPage: Place.RECIPES,
            LedgerPage: Place.LEDGER,
            SettingsPage: Place.SETTINGS,
            HelpPage: Place.HELP,
        }
        return next((place for kind, place in kinds.items() if isinstance(widget, kind)), None)


def _is_worth_a_return(page: QWidget | None) -> bool:
    return page.begun if isinstance(page, WizardPage) else isinstance(page, JobPage) and page.job is not None


def _way_back(page: QWidget | None) -> str:
    if isinstance(page, WizardPage):
        return tr("&Back to the new job")
    return tr("&Back to “{name}”", name=page.job.name) if isinstance(page, JobPage) and page.job else ""
