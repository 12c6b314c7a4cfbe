"""Data: a file or a folder is dropped, chosen or pasted, and what stands in it is shown before anything is asked."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu, QSpinBox, QStackedWidget, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import DocumentPrice
from batchdesk.gui.context import Context
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.turns import Turns
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.busy import BusyRow
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.drop_target import DropTarget, dropped_path
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import QuietText
from batchdesk.gui.wizard.data_preview import DataPreview
from batchdesk.gui.wizard.file_kinds import file_kinds
from batchdesk.gui.wizard.first_model import first_model
from batchdesk.gui.wizard.flow import Draft, Origin, RecipeOrigin
from batchdesk.gui.wizard.found_view import FoundView
from batchdesk.gui.wizard.page import StepPage
from batchdesk.gui.wizard.recipe_within import RecipeWithin
from batchdesk.gui.wizard.table_choices import TableChoices

Read = tuple[Inspection, bool]
"""What was found, and whether the source is a folder rather than one file."""
Prices = tuple[DocumentPrice, ...]


class DataPage(StepPage):
    """`read` loads a source; another sheet, header row or way of sending looks again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._task: Task[Read] | None = None
        self._turns = Turns(context.tasks, self)
        self._pricing: Task[Prices] | None = None
        self._shown: Inspection | None = None
        self._folder = self._found_made = False
        self._priced = ""
        self.setAcceptDrops(True)
        self._build()
        self._connect()

    def read(self, source: Path, choice: SourceChoice | None = None) -> None:
        """Look into a file or folder; the draft has it once it was read."""
        if source != self.draft.source:
            self._shown = None
            self.within.forget()
        self.take(self.draft.pointed_at(source, choice))
        if self._found_made:
            self.found.stand_on(self.draft.choice)
        self._inspect()

    def tell(self, problem: Problem) -> None:
        """Say a problem of somebody else's (a recipe that can not be read)."""
        self.banner.show_problem(problem)

    # Made while something is read, piece by piece: at once they would hold the window as long as the rest of the page.
    @cached_property
    def _choices(self) -> TableChoices:
        return TableChoices()

    @cached_property
    def _preview(self) -> DataPreview:
        return DataPreview(self.context.theme)

    @cached_property
    def found(self) -> FoundView:
        """What was found, with its choices."""
        self._found_made = True
        found = FoundView(self.context, self._build_menu(), self._choices, self._preview)
        self.stack.addWidget(found)
        found.chosen.connect(self._look_again)
        found.stand_on(self.draft.choice)
        return found

    @property
    def sheet(self) -> QComboBox:
        """The choice of the sheet."""
        return self.found.table_choices.sheet

    @property
    def header(self) -> QSpinBox:
        """The row of the column names."""
        return self.found.table_choices.header

    def leave(self) -> None:
        if self._found_made:
            self.found.leave()
        self._pricing = None
        if self._task:
            self._task.cancel()
            self._task = None
            self.busy = ""

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme = self.context.theme
        self.banner, self.working = Banner(theme), BusyRow(theme)
        self.within = RecipeWithin(self.context)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_empty())
        layout = column(self.banner, self.working, self.within, self.stack, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, SPACE.WIDE, SPACE.LARGE)
        layout.setStretch(layout.indexOf(self.stack), 1)
        self.setLayout(layout)

    def _build_empty(self) -> QWidget:
        self.drop = DropTarget(
            self.context.theme,
            tr("Drop a spreadsheet or a folder of documents here"),
            tr(
                "Excel, LibreOffice, CSV, JSON, Parquet or SQLite; or PDF, Word, slides, mail, web pages, text and "
                "pictures, one by one or by the folder."
            ),
        )
        self.drop.headline.setMinimumWidth(SIZE.SIDE_BAR)  # long words must not widen the window
        self.drop.text.setFixedWidth(SIZE.SIDE_PANEL)
        self.drop.text.setMinimumHeight(3 * self.drop.text.fontMetrics().lineSpacing())
        self.drop.setMaximumHeight(SIZE.SIDE_PANEL)
        self.paste, self.sample = LinkButton(tr("Paste it")), LinkButton(tr("Use the sample tickets"))
        self.paste.setToolTip(tr("Takes a table or a file from the clipboard (Ctrl+V)."))
        paste = row(QuietText(tr("A table in the clipboard?"), wrap=False), self.paste, None)
        sample = row(QuietText(tr("No data at hand?"), wrap=False), self.sample, None)
        body = column(self.drop, column(paste, sample, gap=SPACE.HAIR), None, gap=SPACE.MEDIUM)
        body.setStretch(0, 100)
        return holding(body)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Choose a file…"), self._choose_file)
        menu.addAction(tr("Choose a folder…"), self._choose_folder)
        menu.addAction(tr("Paste from the clipboard"), self.take_pasted)
        menu.addSeparator()
        menu.addAction(tr("Use the sample tickets"), self._use_sample)
        return menu

    def _connect(self) -> None:
        self.drop.dropped.connect(self.read)
        self.drop.file_wanted.connect(self._choose_file)
        self.drop.folder_wanted.connect(self._choose_folder)
        self.paste.clicked.connect(self.take_pasted)
        self.sample.clicked.connect(self._use_sample)
        self.within.both.connect(self._ask_again)
        self.within.alone.connect(self._only_recipe)
        self.context.models.changed.connect(self._price)
        pasted = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        pasted.setContext(Qt.ShortcutContext.WindowShortcut)
        pasted.activated.connect(self.take_pasted)

    # -- fill ---------------------------------------------------------------------------------------------
    def fill(self, draft: Draft) -> None:
        if draft.source is None:
            self._shown = None
            self.within.forget()
            self.banner.clear()
            self.error = ""
        super().fill(draft)
        if self._found_made:
            self.found.stand_on(draft.choice)
        self._price()

    def begin_at(self) -> QWidget | None:
        return None if self.stack.currentIndex() else self.drop.choose_file

    def show_draft(self) -> None:
        found = self.draft.inspection or self._shown
        if found:
            self.stack.setCurrentWidget(self.found)
        else:
            self.stack.setCurrentIndex(0)
        if found and found is not self._shown and self.draft.source:
            self._shown = found
            self.found.show_found(self.draft.source, self.draft.choice, found, folder=self._folder)

    # -- slots --------------------------------------------------------------------------------------------
    def _choose_file(self) -> None:
        path = self.context.dialogs.open_path(self, tr("Choose a file"), file_kinds())
        if path:
            self.read(path)

    def _choose_folder(self) -> None:
        path = self.context.dialogs.folder_path(self, tr("Choose a folder"))
        if path:
            self.read(path)

    def _use_sample(self) -> None:
        self.read(self.context.desk.sample().source)

    def take_pasted(self) -> None:
        """A table that was copied in a spreadsheet program, or a file that was copied in the file manager."""
        copied = QGuiApplication.clipboard().mimeData()
        path = dropped_path(copied)
        if path:
            self.read(path)
            return
        desk, text = self.context.desk, copied.text()
        work = self.context.tasks.task(self, lambda progress: desk.keep_pasted(text))
        work.then(self.read).otherwise(self.banner.show_problem).start()

    def _look_again(self, choice: SourceChoice) -> None:
        if self.draft.source is not None and choice != self.draft.choice:
            self.read(self.draft.source, choice)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_path(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.read(path)

    # -- work ---------------------------------------------------------------------------------------------
    def _inspect(self) -> None:
        source, choice = self.draft.source, self.draft.choice
        assert source is not None
        if self._task:
            self._task.cancel()
        desk, what = self.context.desk, tr("Reading {name}", name=source.name)
        task = self.context.tasks.task(
            self, lambda progress: (desk.inspect(source, choice, progress), not source.is_file())
        )
        self._task = task
        self.banner.clear()
        self.error = ""
        self.working.follow(task, what)
        task.then(lambda read: self._turns.then(lambda: self._came(task, read)))
        task.otherwise(lambda problem: self._failed(task, problem))
        task.stopped(lambda: self._stopped(task))
        self.wait_for(f"{what}…")
        task.start()
        if not self._found_made:
            self._turns.add(lambda: self._choices, lambda: self._preview, lambda: self.found)

    def _came(self, task: Task[Read], read: Read) -> None:
        if task is not self._task:
            return
        self._end()
        if self.stack.currentIndex() == 0:
            self.settled.emit()
        found, self._folder = read
        self.draft = self.draft.read(found)
        self._shown, self._priced = None, ""
        self.show_draft()
        self._price()
        assert self.draft.source is not None
        self.within.look(self.draft.source, found, self.draft.recipe)
        self.changed.emit()

    def _failed(self, task: Task[Read], problem: Problem) -> None:
        if task is not self._task:
            return
        self._end()
        self.error = tr("This data can not be read as it is.")
        self.banner.show_problem(problem)
        self.show_draft()
        self.changed.emit()

    def _stopped(self, task: Task[Read]) -> None:
        if task is self._task:
            self._end()
            self.show_draft()
            self.changed.emit()

    def _end(self) -> None:
        self._task = None
        self.busy = ""

    def _ask_again(self, recipe: Recipe) -> None:
        """The same question of the rows that were just read."""
        self.within.hide()
        self.take(self.draft.asking(recipe, self._origin()))
        self.settled.emit()

    def _only_recipe(self, recipe: Recipe) -> None:
        """The same question, of data that is still to come."""
        draft = Draft().asking(recipe, self._origin())
        self.leave()
        self.fill(draft)
        said = tr("“{recipe}” is taken. Which data should it be asked of?", recipe=recipe.name)
        self.banner.say(said, "", Tone.OK)
        self.changed.emit()
        self.drop.choose_file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _origin(self) -> RecipeOrigin:
        return RecipeOrigin(Origin.FILE, self.draft.source.name if self.draft.source else "")

    def _price(self) -> None:
        """Ask what the documents cost with the recipe's model, or the one a new recipe would ask."""
        found, recipe = self.draft.inspection, self.draft.recipe
        model = recipe.model if recipe else first_model(self.context.models.offers)
        name = self.context.models.name(model)
        if found is None or not found.documents or self._priced == name:
            return
        desk = self.context.desk
        task = self.context.tasks.task(self, lambda progress: desk.document_prices(found, model))
        self._pricing = task
        task.then(lambda prices: self._price_came(task, prices, name))
        # A price that can not be told is left out; the Cost page says what is wrong.
        task.otherwise(lambda problem: None).start()

    def _price_came(self, task: Task[Prices], prices: Prices, name: str) -> None:
        if task is self._pricing:
            self._pricing, self._priced = None, name
            self.found.show_prices(prices, name)
