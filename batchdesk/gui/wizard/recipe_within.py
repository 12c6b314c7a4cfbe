"""Says that the workbook which was read holds its recipe, too, and offers to ask the same again or to take only that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.core.recipe import Recipe
from batchdesk.gui.context import Context
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import Tone
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Elided
from batchdesk.gui.wizard.file_kinds import may_hold_recipe


class RecipeWithin(QWidget):
    """Hidden where there is no recipe; `both(recipe)` to ask it of these rows, `alone(recipe)` to take only the recipe."""

    both = Signal(object)
    alone = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._looked_at: Path | None = None
        self._task: Task[Recipe] | None = None
        self._recipe: Recipe | None = None
        self.said = Elided()
        self.use, self.take = LinkButton(tr("Use it too")), LinkButton(tr("Use only it"))
        self.use.setToolTip(tr("Ask the same of these rows again."))
        self.take.setToolTip(tr("Ask the same of other data."))
        line = row(Picture(context.theme, "recipes", Tone.QUIET), self.said, self.use, self.take, None)
        self.setLayout(line)
        self.use.clicked.connect(lambda: self.both.emit(self._recipe))
        self.take.clicked.connect(lambda: self.alone.emit(self._recipe))
        self.hide()

    def forget(self) -> None:
        """Other data, or none."""
        self._looked_at = self._task = self._recipe = None
        self.hide()

    def look(self, source: Path, found: Inspection, asked: Recipe | None) -> None:
        """Look once for a recipe in what was read; the one that is asked already needs no word."""
        if source == self._looked_at:
            return
        self.forget()
        if not may_hold_recipe(source, found):
            return
        self._looked_at, desk = source, self._context.desk
        task = self._context.tasks.task(self, lambda progress: desk.questions.read_recipe(source))
        self._task = task
        task.then(lambda recipe: self._came(task, recipe, asked))
        # A sheet that is only called like ours holds no recipe; its rows are data as any other.
        task.otherwise(lambda problem: None).start()

    def _came(self, task: Task[Recipe], recipe: Recipe, asked: Recipe | None) -> None:
        if task is self._task and recipe != asked:
            self._recipe = recipe
            self.said.setText(tr("This workbook holds its recipe, “{recipe}”.", recipe=recipe.name))
            self.show()
