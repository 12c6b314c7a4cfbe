"""One recipe as a page to read: what it is for, what it asks, what comes back, of which model."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QWidget

from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.desk.questions_api import RecipeEntry
from batchdesk.gui.model_names import ModelNames
from batchdesk.gui.recipes.recipes_model import origin
from batchdesk.gui.saying import say
from batchdesk.gui.strings import marked, tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import Heading, PrimaryButton, QuietButton, Text, column, row
from batchdesk.gui.widgets.facts import Facts
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.reading_box import ReadingBox
from batchdesk.gui.widgets.words import ElidedSmall, ElidedTitle

_KINDS = {
    AnswerKind.CHOICE: marked("one of"),
    AnswerKind.LIST: marked("list"),
    AnswerKind.INTEGER: marked("whole number"),
    AnswerKind.NUMBER: marked("number"),
    AnswerKind.YES_NO: marked("yes or no"),
    AnswerKind.DATE: marked("date"),
    AnswerKind.TEXT: marked("text"),
}


class RecipeDetail(QWidget):
    """`use_wanted` and `export_wanted` carry the recipe that is shown."""

    use_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, theme: Theme, models: ModelNames) -> None:
        super().__init__()
        self._models = models
        self.entry: RecipeEntry | None = None
        self.name, self.origin, self.description = ElidedTitle(), ElidedSmall(), Text()
        self.use = PrimaryButton(tr("&Use it for a new job"), theme, "next")
        self.export = QuietButton(tr("&Export…"), theme, "export")
        self.facts = Facts()
        self.answers = Facts()
        self.prompt_heading = Heading(tr("Asked of every row"))
        self.prompt = ReadingBox(self.prompt_heading.text())
        self.instructions_heading = Heading(tr("Instructions that all rows share"))
        self.instructions = ReadingBox(self.instructions_heading.text())
        self._build()
        self.use.clicked.connect(lambda: self.use_wanted.emit(self.entry))
        models.changed.connect(self._named)  # a method: it goes when the page goes
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.entry))

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("scrolled")
        parts = column(
            self.description, self.facts, SPACE.SMALL, self.prompt_heading, self.prompt, SPACE.SMALL, self.answers,
            SPACE.SMALL, self.instructions_heading, self.instructions, None, gap=SPACE.SMALL,
        )  # fmt: skip
        parts.setContentsMargins(0, 0, SPACE.LARGE, SPACE.WIDE)
        body.setLayout(parts)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(body)
        scroll.setAccessibleName(tr("What the recipe asks"))
        names = holding(column(self.name, self.origin, gap=SPACE.THIN))
        self.head = row(names, row(None, self.export, self.use))
        self.head.setStretch(1, 1)
        top = holding(self.head)
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = column(top, scroll, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        self.setLayout(layout)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Beside the name where both have room, else below it: large letters leave it none."""
        named = max(self.name.sizeHint().width(), self.origin.sizeHint().width())
        pressed = self.export.sizeHint().width() + self.use.sizeHint().width()
        beside = named + pressed + 2 * SPACE.SMALL + SPACE.WIDE <= self.width()
        ways = QBoxLayout.Direction
        self.head.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _named(self) -> None:
        if self.entry:
            self.show_entry(self.entry)

    def show_entry(self, entry: RecipeEntry) -> None:
        """Show a recipe."""
        self.entry = entry
        recipe = entry.recipe
        self.name.setText(recipe.name)
        needs = tr("for a folder of documents") if entry.needs_document else tr("for a table")
        self.origin.setText(f"{origin(entry)}, {needs}")
        self._place_buttons()
        self.description.setText(recipe.description)
        self.description.setVisible(bool(recipe.description))
        self.facts.show_sections([("", [(tr("Model"), self._models.name(recipe.model))])])
        answers = [(answer.name, _said(answer)) for answer in recipe.answers]
        self.answers.show_sections(
            [(tr("What comes back, a column each"), answers or [(tr("Answer"), tr("text"))])]
        )
        self.prompt.show_text(recipe.prompt)
        self.instructions.show_text(recipe.instructions)
        self.instructions.setVisible(bool(recipe.instructions))
        self.instructions_heading.setVisible(bool(recipe.instructions))


def _said(answer: Answer) -> str:
    kind = say(_KINDS[answer.kind])
    choices = f" {', '.join(answer.choices)}" if answer.choices else ""
    return f"{kind}{choices}" + (f"\n{answer.description}" if answer.description else "")
