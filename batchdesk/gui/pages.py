"""Which page is in front, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from batchdesk.core.problems import Problem
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.desk.desk_page import DeskPage
from batchdesk.gui.job.job_page import JobPage
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.settings_page import SettingsPage
from batchdesk.gui.recipes.recipes_page import RecipesPage
from batchdesk.gui.side_bar import Place
from batchdesk.gui.wizard.wizard_page import WizardPage


class Pages(QObject):
    """Makes the pages, follows where they lead. `moved(Place or None)` tells the side bar."""

    moved = Signal(object)
    key_changed = Signal(object)

    def __init__(self, context: Context, stack: QStackedWidget, *, sample: bool) -> None:
        super().__init__(stack)
        self._stack, self._context = stack, context
        self.desk = DeskPage(context, sample=sample)
        self.recipes = RecipesPage(context)
        self.settings = SettingsPage(context)
        self.job = JobPage(context)
        self._wizard: WizardPage | None = None
        self._places: dict[Place, Page] = {
            Place.DESK: self.desk,
            Place.RECIPES: self.recipes,
            Place.SETTINGS: self.settings,
        }
        for page in (*self._places.values(), self.job):
            stack.addWidget(page)
            page.job_wanted.connect(self.open_job)
            page.new_job_wanted.connect(self.new_job)
            page.desk_wanted.connect(lambda: self.go(Place.DESK))
            page.settings_wanted.connect(lambda: self.go(Place.SETTINGS))
        self.settings.key_changed.connect(self.key_changed)

    @property
    def wizard(self) -> WizardPage:
        """The wizard, made when it is first needed."""
        if self._wizard is None:
            self._wizard = WizardPage(self._context)
            self._stack.addWidget(self._wizard)
            self._wizard.closed.connect(lambda: self.go(Place.DESK))
            self._wizard.finished.connect(self._sent)
        return self._wizard

    def go(self, place: Place) -> None:
        """To the desk, the recipes or the settings."""
        page = self._places[place]
        if self.may_leave():
            self._front(page, place)
            page.entered()
        else:
            self.moved.emit(self._place_of(self._stack.currentWidget()))

    def open_job(self, job_id: str) -> None:
        """To a job's page."""
        self._front(self.job, Place.DESK)
        self.job.open(job_id)

    def new_job(self, beginning: Beginning) -> None:
        """To the wizard, with what is already known."""
        self._front(self.wizard, None)
        self.wizard.start(beginning.source, beginning.recipe, beginning.draft)

    def say_trouble(self, job_id: str, problem: Problem) -> None:
        """A job could not be carried on: say it where the person looks."""
        page = self._stack.currentWidget()
        if page is self.desk or (page is self.job and self.job.job_id == job_id):
            page.banner.show_problem(problem)

    def may_leave(self) -> bool:
        """False where the page in front wants to stay."""
        page = self._stack.currentWidget()
        return page.may_leave() if isinstance(page, Page) else True

    def leave(self) -> None:
        """The window closes: stop what only the wizard wanted."""
        if self._wizard:
            self._wizard.leave()

    def _sent(self, job_id: str) -> None:
        self._context.tracker.wake(job_id)
        self.open_job(job_id)

    def _front(self, page: QWidget, place: Place | None) -> None:
        if self._wizard and self._stack.currentWidget() is self._wizard and page is not self._wizard:
            self._wizard.leave()
        self._stack.setCurrentWidget(page)
        self.moved.emit(place)

    def _place_of(self, widget: QWidget | None) -> Place | None:
        return next((place for place, page in self._places.items() if page is widget), None)
