"""The editor of a recipe: its name, the prompt with its columns, instructions, answer columns and model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.examples import join, split
from batchdesk.core.inspection import DOCUMENT, Inspection
from batchdesk.core.prompt import holes
from batchdesk.core.recipe import Recipe
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import Elided, Heading, QuietText
from batchdesk.gui.wizard.answer_table import AnswerTable
from batchdesk.gui.wizard.citations_box import CitationsBox
from batchdesk.gui.wizard.column_chips import ColumnChips
from batchdesk.gui.wizard.example_chips import ExampleChips
from batchdesk.gui.wizard.hole_mapping import HoleMapping
from batchdesk.gui.wizard.holes import known_names, missing_holes, rename_holes
from batchdesk.gui.wizard.model_box import ModelBox
from batchdesk.gui.wizard.prompt_editor import PromptEditor
from batchdesk.gui.wizard.prompt_preview import PromptPreview

MOST_CHIPS = 120
"""More columns than this are only offered while typing."""
BESIDE = SIZE.SIDE_PANEL + SIZE.SIDE_BAR
"""Width from which the finished prompt stands beside the editor."""


class RecipeForm(QWidget):
    """`edited` after each change of the person's; `recipe()` is what stands in the form."""

    edited = Signal()

    def __init__(
        self,
        theme: Theme,
        name: QLineEdit,
        preview: PromptPreview,
        answers: AnswerTable,
        model: ModelBox,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name, self._preview = name, preview
        self.answers, self.model = answers, model
        self._found: Inspection | None = None
        self._filling = False
        self._start = Recipe("", "", "")
        self._build(theme)
        self._connect()

    def fill(self, recipe: Recipe, found: Inspection | None) -> None:
        """Show a recipe beside the data it is for."""
        self._filling = True
        self._start, self._found = recipe, found
        self.name.setText(recipe.name)
        instructions, examples = split(recipe.instructions)
        _set_text(self.instructions, instructions)
        self.examples.fill(examples, recipe.answers)
        _set_text(self.prompt, recipe.prompt)
        self.answers.fill(recipe.answers)
        self.model.fill(recipe)
        names = known_names(found)
        self.chips.show_names(names[:MOST_CHIPS])
        self._put_chips_first()
        types = {one.name: one.type for one in found.columns} if found else {}
        self.prompt.know(names if found else None, types | {DOCUMENT: "document"})
        self._filling = False
        self._show_missing()
        self._show_used()

    def recipe(self) -> Recipe:
        """What stands in the form, as a recipe."""
        return self.model.apply(
            replace(
                self._start,
                name=self.name.text().strip(),
                prompt=self.prompt.toPlainText(),
                instructions=join(self.instructions.toPlainText(), self.examples.examples),
                answers=self.answers.answers(),
            )
        )

    def show_cost(self, offers: Sequence[ModelOffer], rows: int) -> None:
        """Say what the examples cost with the recipe's model for so many rows."""
        model = self.recipe().model
        self.examples.show_cost(next((one for one in offers if one.id == model), None), rows)

    # -- build --------------------------------------------------------------------------------------------
    def _build(self, theme: Theme) -> None:
        self.mapping = HoleMapping(theme)
        self.chips = ColumnChips(theme)
        self.use = Elided()
        self.columns = _field(tr("Columns"), self.use, self.chips)
        self.examples = ExampleChips(theme)
        self.prompt = PromptEditor(theme)
        self.prompt.setPlaceholderText(
            tr("What Claude is asked about every row. Click a column above, or type {{ to put it in.")
        )
        self.prompt.setFixedHeight(SIZE.SIDE_BAR - SPACE.VAST)
        self.instructions = QPlainTextEdit()
        self.instructions.setTabChangesFocus(True)
        self.instructions.setFixedHeight(4 * SIZE.ROW)
        self.instructions.setPlaceholderText(
            tr("Who Claude is here, what the words mean, what to do in doubt.")
        )
        self.citations = CitationsBox()
        self._asking = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._asking.setContentsMargins(0, 0, 0, 0)
        self._asking.setSpacing(SPACE.LARGE)
        self._asking.addLayout(self._build_prompt(), 3)
        self._asking.addWidget(self._preview, 2)
        layout = column(
            self.mapping,
            self.columns,
            self._asking,
            _field(tr("Instructions"), QuietText(tr("the same for all rows"), wrap=False), self.instructions),
            self.examples,
            self.answers,
            self.citations,
            self.model,
            None,
            gap=SPACE.LARGE,
        )
        layout.setContentsMargins(SPACE.THIN, SPACE.THIN, SPACE.MEDIUM, SPACE.LARGE)
        self.setLayout(layout)

    def _build_prompt(self) -> QVBoxLayout:
        # As high as the preview's head with its buttons, so that both texts begin on one line.
        more = QuietText(tr("asked of every row"), wrap=False)
        return _field(tr("Prompt"), more, self.prompt, head=SIZE.ROW)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._edited)
        self.prompt.textChanged.connect(self._edited)
        self.instructions.textChanged.connect(self._edited)
        self.answers.edited.connect(self._edited)
        self.examples.edited.connect(self._edited)
        self.model.edited.connect(self._edited)
        self.chips.chosen.connect(self.prompt.insert_hole)
        self.mapping.mended.connect(self._mend)

    def _put_chips_first(self) -> None:
        """Chips are made when the data is known, but Tab reaches them where they stand: before the prompt."""
        before: QWidget = self.prompt
        while (
            before in (self.prompt, *self.chips.chips) or not before.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            before = before.previousInFocusChain() or self.prompt
        for chip in self.chips.chips:
            QWidget.setTabOrder(before, chip)
            before = chip

    # -- slots --------------------------------------------------------------------------------------------
    def _edited(self) -> None:
        if not self._filling:
            self._show_missing()
            self._show_used()
            self.edited.emit()

    def _show_missing(self) -> None:
        if self._found is not None:
            self.mapping.show_missing(missing_holes(self.prompt.toPlainText(), self._found), self._found)

    def _show_used(self) -> None:
        """Which columns are asked about; one left out is no fault, only worth seeing."""
        names = {name.strip().casefold() for name in holes(self.prompt.toPlainText())}
        self.chips.show_used(names)
        columns = self._found.column_names if self._found else ()
        unused = sum(name.strip().casefold() not in names for name in columns)
        if not names:
            said = tr("the prompt names none yet; click one to put it in")
        elif unused:
            said = trn(
                "{n} is not in the prompt and stays here", "{n} are not in the prompt and stay here", unused
            )
        else:
            said = tr("all are in the prompt")
        self.use.setText(said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The finished prompt stands beside the editor where there is room, else below it."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE
        ways = QBoxLayout.Direction
        self._asking.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _mend(self, names: dict[str, str]) -> None:
        self.prompt.replace_all(rename_holes(self.prompt.toPlainText(), names))


def _field(words: str, more: QWidget, control: QWidget, head: int = 0) -> QVBoxLayout:
    heading = Heading(words)
    heading.setBuddy(control)
    control.setAccessibleName(words)
    more.setMinimumWidth(SIZE.CONTROL)  # ends in an ellipsis before it pushes the page sideways
    line = row(heading, more, None)
    line.addStrut(head)
    return column(line, control, gap=SPACE.HAIR)


def _set_text(editor: QPlainTextEdit, text: str) -> None:
    """Keep cursor and undo where nothing changed."""
    if editor.toPlainText() != text:
        editor.setPlainText(text)
