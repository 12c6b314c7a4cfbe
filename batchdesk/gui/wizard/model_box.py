"""Which model answers, with its price in words; behind "More" how it thinks, how hard and how long."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.recipe import Effort, Recipe, Thinking
from batchdesk.gui.format import money
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.layouts import column, holding
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import Heading, QuietText, SmallText
from batchdesk.gui.wizard.words import effort_text

WORDS_PER_TOKEN = 0.5
"""A careful rule of thumb for the newer tokenizers: about 2.5 characters a token (API notes, section 2.2)."""

THINKINGS: tuple[Thinking | None, ...] = (None, Thinking.OFF, Thinking.ON)
EFFORTS: tuple[Effort | None, ...] = (None, *Effort)


class ModelBox(QWidget):
    """`edited` when the person chose something; `apply` writes it into a recipe."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[ModelOffer, ...] = ()
        self._wanted = ""
        self._filling = False
        self._build(theme)
        self._connect()

    def offer(self, offers: tuple[ModelOffer, ...]) -> None:
        """The models that can be chosen."""
        self._offers = offers
        self._show_models()

    def fill(self, recipe: Recipe) -> None:
        """Show what a recipe wishes."""
        self._filling = True
        self._wanted = recipe.model
        self.thinking.setCurrentIndex(THINKINGS.index(recipe.thinking))
        self.effort.setCurrentIndex(EFFORTS.index(recipe.effort))
        self.length.setValue(recipe.max_tokens)
        self._filling = False
        self._show_models()

    def apply(self, recipe: Recipe) -> Recipe:
        """The recipe with what is chosen here."""
        return replace(
            recipe,
            model=str(self.model.currentData() or self._wanted),
            thinking=THINKINGS[self.thinking.currentIndex()],
            effort=EFFORTS[self.effort.currentIndex()],
            max_tokens=self.length.value(),
        )

    # -- build --------------------------------------------------------------------------------------------
    def _build(self, theme: Theme) -> None:
        heading = Heading(tr("Model"))
        self.model = _box(tr("Model"))
        self.line = QuietText()
        self.price = QuietText()
        heading.setBuddy(self.model)
        self.more = Disclosure(tr("More: thinking, effort, length"), self._build_more(), theme)
        self.setLayout(column(heading, self.model, self.line, self.price, self.more, gap=SPACE.HAIR))

    def _build_more(self) -> QWidget:
        self.thinking = _box(tr("Thinking before it answers"))
        self.thinking.addItems(
            [
                tr("Leave it to the model"),
                tr("Off: quicker, and only the answer is paid"),
                tr("On: weighs hard cases first, and its notes are paid like answers"),
            ]
        )
        self.effort = _box(tr("Effort"))
        self.effort.addItems([effort_text(effort) for effort in EFFORTS])
        self.length = QSpinBox()
        self.length.setRange(1, 300_000)
        self.length.setSingleStep(256)
        self.length.setGroupSeparatorShown(True)
        self.length.setAccessibleName(tr("Longest answer, in tokens"))
        self.length.setFixedWidth(SIZE.SIDE_BAR - SPACE.WIDE)
        self.length.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words = QuietText()
        form = QFormLayout()
        form.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        form.setHorizontalSpacing(SPACE.MEDIUM)
        form.setVerticalSpacing(SPACE.SMALL)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Thinking before it answers"), self.thinking)
        form.addRow(tr("Effort"), self.effort)
        form.addRow(tr("Longest answer, in tokens"), self.length)
        form.addRow("", self.words)
        return holding(column(self._tip(), form, gap=SPACE.SMALL))

    def _tip(self) -> Tip:
        return Tip(
            SmallText(tr("Leave these as they are unless a trial shows a reason."), wrap=False),
            tr("Thinking, effort, length"),
            tr("Thinking lets the model weigh a row before it answers: good where an answer takes several steps, and paid "
               "like the answer. Effort is how much it does for each answer: low is short and cheap, high is thorough. The "
               "longest answer is a bound and no wish: only what is written is paid, and what reaches the bound is cut off."),
            "cost",
        )  # fmt: skip

    def _connect(self) -> None:
        for box in (self.model, self.thinking, self.effort):
            box.currentIndexChanged.connect(self._edited)
        self.length.valueChanged.connect(self._edited)

    # -- slots --------------------------------------------------------------------------------------------
    def _edited(self) -> None:
        if self._filling:
            return
        self._wanted = str(self.model.currentData() or self._wanted)
        self._say()
        self.edited.emit()

    def _show_models(self) -> None:
        self._filling = True
        self.model.clear()
        for offer in self._offers:
            self.model.addItem(offer.name, offer.id)
        if self._wanted and self._wanted not in {offer.id for offer in self._offers}:
            self.model.addItem(self._wanted, self._wanted)
        self.model.setCurrentIndex(self.model.findData(self._wanted))
        self._filling = False
        self._say()

    def _say(self) -> None:
        offer = next((offer for offer in self._offers if offer.id == self._wanted), None)
        said = " ".join(part for part in (_line(offer), say(offer.note)) if part) if offer else ""
        self.line.setText(said)
        self.line.setVisible(bool(said))
        self.price.setText(_price_words(offer) if offer else "")
        self.price.setVisible(offer is not None)
        words = round(self.length.value() * WORDS_PER_TOKEN, -2)
        self.words.setText(
            tr(
                "Room for about {words} words; a longer answer is cut off. Thinking uses this room too.",
                words=QLocale().toString(int(words)),
            )
        )


def _line(offer: ModelOffer) -> str:
    """What is said of a model, where it says more than its name does."""
    return "" if offer.line.casefold() in offer.name.casefold() else offer.line


def _price_words(offer: ModelOffer) -> str:
    if offer.input_price is None or offer.output_price is None:
        return tr("Its price is unknown.")
    return tr(
        "In a batch: {read} per million tokens read, {written} per million written.",
        read=money(offer.input_price),
        written=money(offer.output_price),
    )


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(SPACE.MEDIUM)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
