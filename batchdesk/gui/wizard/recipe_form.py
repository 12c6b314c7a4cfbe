"""The editor of a recipe: its name, the prompt with its columns, instructions, answer columns and model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from batchdesk.core.inspection import Inspection
from batchdesk.core.recipe import Recipe
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import Heading, QuietText
from batchdesk.gui.wizard.answer_table import AnswerTable
from batchdesk.gui.wizard.column_chips import ColumnChips
from batchdesk.gui.wizard.hole_mapping import HoleMapping
from batchdesk.gui.wizard.holes import known_names, missing_holes, rename_holes
from batchdesk.gui.wizard.model_box import ModelBox
from batchdesk.gui.wizard.prompt_editor import PromptEditor


class RecipeForm(QWidget):
    """`edited` after each change of the person's; `recipe()` is what stands in the form."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Inspection | None = None
        self._filling = False
        self._start = Recipe("", "", "")
        self._build(theme)
        self._connect()
        theme.changed.connect(lambda: self.prompt.holes.paint_with(theme.colours))

    def fill(self, recipe: Recipe, found: Inspection | None) -> None:
        """Show a recipe beside the data it is for."""
        self._filling = True
        self._start, self._found = recipe, found
        self.name.setText(recipe.name)
        _set_text(self.instructions, recipe.instructions)
        _set_text(self.prompt, recipe.prompt)
        self.answers.fill(recipe.answers)
        self.model.fill(recipe)
        names = known_names(found)
        self.chips.show_names(names)
        self.prompt.know(names if found else None)
        self._filling = False
        self._show_missing()

    def recipe(self) -> Recipe:
        """What stands in the form, as a recipe."""
        return self.model.apply(
            replace(
                self._start,
                name=self.name.text().strip(),
                prompt=self.prompt.toPlainText(),
                instructions=self.instructions.toPlainText(),
                answers=self.answers.answers(),
            )
        )

    def place_preview(self, preview: QWidget | None) -> None:
        """Take the preview in under the prompt, or give it up."""
        if preview is not None:
            self._under_prompt.addWidget(preview)

    # -- build --------------------------------------------------------------------------------------------
    def _build(self, theme: Theme) -> None:
        self.mapping = HoleMapping(theme)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("A name for this recipe"))
        self.chips = ColumnChips(theme)
        self.prompt = PromptEditor(theme.colours)
        self.prompt.setPlaceholderText(
            tr("What Claude is asked about every row. Click a column above, or type {{ to put it in.")
        )
        self.prompt.setFixedHeight(SIZE.SIDE_BAR - SPACE.VAST)
        self.instructions = QPlainTextEdit()
        self.instructions.setTabChangesFocus(True)
        self.instructions.setFixedHeight(SIZE.SIDE_BAR - SPACE.VAST)
        self.instructions.setPlaceholderText(
            tr("Who Claude is here, what the words mean, what to do in doubt. The same for all rows.")
        )
        self.answers, self.model = AnswerTable(theme), ModelBox(theme)
        self._under_prompt = QVBoxLayout()
        self._under_prompt.setContentsMargins(0, 0, 0, 0)
        layout = column(
            self.mapping,
            _field(tr("Name"), "", self.name),
            self._build_prompt(),
            self._under_prompt,
            _field(tr("Instructions"), tr("the same for all rows"), self.instructions),
            self.answers,
            self.model,
            None,
            gap=SPACE.LARGE,
        )
        layout.setContentsMargins(2, 2, SPACE.MEDIUM, SPACE.LARGE)
        self.setLayout(layout)

    def _build_prompt(self) -> QVBoxLayout:
        field = _field(tr("Prompt"), tr("asked of every row; click a column to put it in"), self.prompt)
        field.insertWidget(1, self.chips)
        return field

    def _connect(self) -> None:
        self.name.textEdited.connect(self._edited)
        self.prompt.textChanged.connect(self._edited)
        self.instructions.textChanged.connect(self._edited)
        self.answers.edited.connect(self._edited)
        self.model.edited.connect(self._edited)
        self.chips.chosen.connect(self.prompt.insert_hole)
        self.mapping.mended.connect(self._mend)

    # -- slots --------------------------------------------------------------------------------------------
    def _edited(self) -> None:
        if not self._filling:
            self._show_missing()
            self.edited.emit()

    def _show_missing(self) -> None:
        if self._found is not None:
            self.mapping.show_missing(missing_holes(self.prompt.toPlainText(), self._found), self._found)

    def _mend(self, names: dict[str, str]) -> None:
        self.prompt.replace_all(rename_holes(self.prompt.toPlainText(), names))


def _field(words: str, more: str, control: QWidget) -> QVBoxLayout:
    heading = Heading(words)
    heading.setBuddy(control)
    control.setAccessibleName(words)
    head: Sequence[QWidget] = (heading, QuietText(more, wrap=False)) if more else (heading,)
    return column(row(*head, None), control, gap=SPACE.HAIR)


def _set_text(editor: QPlainTextEdit, text: str) -> None:
    """Keep cursor and undo where nothing changed."""
    if editor.toPlainText() != text:
        editor.setPlainText(text)
