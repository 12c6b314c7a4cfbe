"""The gallery of recipes: find one, read it, use it, bring one in, hand one on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget

from batchdesk.core.progress import Progress
from batchdesk.desk.questions_api import RecipeEntry
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.page import Page
from batchdesk.gui.recipes.detail import RecipeDetail
from batchdesk.gui.recipes.recipes_model import RecipeDelegate, RecipesModel
from batchdesk.gui.shortcuts import shortcut
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import EmptyState, PageTitle, QuietButton, SearchField, column, line, row
from batchdesk.gui.wizard.file_kinds import recipe_kinds

_LIST_WIDTH = 300


class RecipesPage(Page):
    """A list at the left, the chosen recipe at the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._to_choose = ""
        self.model = RecipesModel(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self.context.theme
        self.title = PageTitle(tr("Recipes"))
        self.title.setMinimumHeight(SIZE.CONTROL)
        self.bring_in = QuietButton(tr("&Import…"), theme, "document")
        self.bring_in.setToolTip(
            tr("Keep a .recipe.json file, or the recipe in a workbook made by BatchDesk")
        )
        self.search = SearchField(tr("Search recipes"), theme)
        self.search.setFixedWidth(_LIST_WIDTH)
        self.list = QListView()
        self.list.setProperty("kind", "bare")
        self.list.setModel(self.model)
        self.list.setItemDelegate(RecipeDelegate(theme, self.list))
        self.list.setAccessibleName(tr("Recipes"))
        self.list.setMouseTracking(True)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail = RecipeDetail(theme, self.context.models)
        self.none = EmptyState(theme, "search", tr("No recipe has this name"), tr("Try fewer letters."))
        self.right = QStackedWidget()
        self.right.addWidget(self.none)
        self.right.addWidget(self.detail)
        self.layout_.insertLayout(0, row(self.title, None, self.bring_in))
        middle = QHBoxLayout()
        middle.setSpacing(SPACE.LARGE)
        middle.addLayout(column(self.search, self.list, gap=SPACE.MEDIUM))
        middle.addWidget(line(upright=True))
        middle.addWidget(self.right, 1)
        self.layout_.addLayout(middle, 1)
        self.right.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now))
        self.list.activated.connect(lambda index: self._use(self.model.entry(index)))
        self.bring_in.clicked.connect(self.import_recipe)
        self.detail.use_wanted.connect(self._use)
        self.detail.export_wanted.connect(self.export_recipe)
        for keys, act, words in (
            (QKeySequence.StandardKey.Find, self.search.setFocus, tr("Search the recipes")),
            ("F5", self.entered, tr("Look again")),
        ):
            shortcut(keys, self, act, words, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def entered(self) -> None:
        desk = self.context.desk
        self.task(lambda _: desk.questions.recipes()).then(self._arrived).start()

    def import_recipe(self) -> None:
        """Choose a recipe file, or a workbook that holds one; check it, keep it."""
        path = self.context.dialogs.open_path(self, tr("Import a recipe"), recipe_kinds())
        if path is None:
            return
        desk = self.context.desk

        def work(_progress: Progress) -> RecipeEntry:
            return desk.questions.save_recipe(desk.questions.read_recipe(path))

        self.task(work, writes=True).then(self._kept).start()

    def export_recipe(self, entry: RecipeEntry) -> None:
        """Choose a place and write the recipe there."""
        suggested = f"{entry.recipe.name}.recipe.json"
        target = self.context.dialogs.save_path(
            self, tr("Export the recipe"), suggested, tr("Recipes (*.recipe.json)")
        )
        if target is None:
            return
        desk = self.context.desk
        task = self.task(lambda _: desk.questions.save_recipe(entry.recipe, target), writes=True)
        done = tr("The recipe is in {name}.", name=target.name)
        task.then(lambda _: self.banner.say(done, str(target.parent), Tone.OK)).start()

    def _kept(self, entry: RecipeEntry) -> None:
        self._to_choose = entry.recipe.name
        self.banner.say(tr("“{name}” is kept among your recipes.", name=entry.recipe.name), "", Tone.OK)
        self.search.clear()
        self.entered()

    def _arrived(self, entries: tuple[RecipeEntry, ...]) -> None:
        chosen = self.model.entry(self.list.currentIndex())
        name = self._to_choose or (chosen.recipe.name if chosen else "")
        self._to_choose = ""
        self.model.show_entries(entries)
        self._choose(name)

    def _search(self, words: str) -> None:
        chosen = self.model.entry(self.list.currentIndex())
        self.model.search(words)
        self._choose(chosen.recipe.name if chosen else "")

    def _choose(self, name: str) -> None:
        self.list.setCurrentIndex(self.model.index_of(name))
        self._show(self.list.currentIndex())

    def _show(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        self.right.show()
        self.right.setCurrentWidget(self.detail if entry else self.none)
        if entry:
            self.detail.show_entry(entry)

    def _use(self, entry: RecipeEntry | None) -> None:
        if entry:
            self.new_job(Beginning(recipe=entry.recipe))
