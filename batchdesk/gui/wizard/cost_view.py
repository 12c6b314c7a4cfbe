"""What a job will cost, as the step Cost shows it: the sum and its pieces, what would make it less, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from batchdesk.core.estimates import Estimate, ModelOffer, Suggestion
from batchdesk.gui.format import count, money
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton, QuietButton
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.figures import Figures
from batchdesk.gui.widgets.layouts import column, holding, line, row
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import Heading, QuietText, Text
from batchdesk.gui.wizard.flow import Draft
from batchdesk.gui.wizard.limit_box import LimitBox
from batchdesk.gui.wizard.model_prices import ModelPrices
from batchdesk.gui.wizard.notes_list import NotesList
from batchdesk.gui.wizard.price_scale import PriceScale
from batchdesk.gui.wizard.price_words import (
    price_sentence,
    rows_sentence,
    saving_sentence,
    scale_words,
    span_of,
    spoken_sentence,
    sureness,
)
from batchdesk.gui.wizard.rows_box import RowsBox
from batchdesk.gui.wizard.share_bar import ShareBar
from batchdesk.gui.wizard.suggestion_list import SuggestionList

LOUD = TYPE.TITLE + SPACE.MEDIUM
"""Letter height of the one number of the page."""


class CostView(QScrollArea):
    """Shows a draft and its price; `limit`, `part`, `suggestions`, `models`, `enter` and `compare` say what the person wants."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = self._build()
        body.setObjectName("scrolled")
        self.setWidget(body)

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> QWidget:
        theme = self._theme
        self.price = Text(wrap=False)
        self.price.setProperty("kind", "number")
        self.price.setFont(font(LOUD, QFont.Weight.DemiBold, tabular=True))
        self.counting = QuietText(wrap=False)
        self.sentence, self.sure, self.saving = Text(), QuietText(), QuietText()
        self.enter = LinkButton(tr("Enter its price in the settings"))
        self.scale, self.shares = PriceScale(theme), ShareBar(theme)
        self.scale.setMaximumWidth(SIZE.READING)
        scale = row(self.scale, None, gap=0)
        scale.setStretch(0, 100)
        scale.setContentsMargins(0, 0, SPACE.SMALL, 0)  # its words end beside the scroll bar, not under it
        self.notes = NotesList(theme)
        self.rows, self.limit, self.part = Text(), LimitBox(), RowsBox()
        self.basis = Disclosure(tr("How this was worked out"), self._build_basis(), theme)
        head = row(self.price, SPACE.MEDIUM, self.counting, None)
        head.setAlignment(self.counting, Qt.AlignmentFlag.AlignBottom)
        layout = column(
            column(head, self.sentence, self.sure, row(self.enter, None), gap=SPACE.HAIR),
            column(scale, self.saving, gap=SPACE.HAIR),
            self.shares,
            self.notes,
            self._build_less(),
            self._build_models(),
            line(),
            self.limit,
            line(),
            column(Heading(tr("Rows")), self.part, self.rows, gap=SPACE.HAIR),
            self.basis,
            None,
            gap=SPACE.LARGE,
        )
        layout.setContentsMargins(0, 0, 0, SPACE.LARGE)
        return holding(layout)

    def _build_less(self) -> QWidget:
        self.suggestions = SuggestionList()
        tip = Tip(
            Heading(tr("Spend less")),
            tr("Spend less"),
            tr("Caching keeps the part of the prompt that is the same in every row: it is written once, a quarter dearer or "
               "more, and read for a tenth of the price by the rows behind it. One row goes ahead to write it. BatchDesk "
               "measures from the bill whether it pays, and stops caching for the rest of the job where it does not."),
            "cost",
        )  # fmt: skip
        self.less = holding(column(line(), SPACE.SMALL, tip, self.suggestions, gap=SPACE.SMALL))
        return self.less

    def _build_models(self) -> QWidget:
        self.models = ModelPrices(self._theme)
        self.compare = QuietButton(tr("Compare answers…"), self._theme, "table")
        self.compare.setToolTip(
            tr("Ask the same few rows of two or three models and see their answers side by side.")
        )
        heading = Heading(tr("The whole job on each model"))
        return holding(
            column(line(), SPACE.SMALL, heading, self.models, row(self.compare, None), gap=SPACE.SMALL)
        )

    def _build_basis(self) -> QWidget:
        self.reasons, self.tokens = Text(), Figures()
        self.tokens.setMaximumWidth(SIZE.READING)
        layout = column(self.reasons, self.tokens, gap=SPACE.MEDIUM)
        layout.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        return holding(layout)

    # -- fill ---------------------------------------------------------------------------------------------
    def show_price(
        self, draft: Draft, price: Estimate, suggestions: Sequence[Suggestion], offers: Sequence[ModelOffer]
    ) -> None:
        """Say what the draft costs, with these suggestions and models to choose from."""
        self._show_sum(draft, price)
        self.show_choices(price, suggestions, offers)
        self._show_basis(price)
        self.show_limit(draft, price)

    def _show_sum(self, draft: Draft, price: Estimate) -> None:
        known = price.expected is not None and price.ceiling is not None
        nothing = not price.requests and bool(price.carried)
        self.price.setText(tr("about {sum}", sum=money(price.expected)) if known else tr("Price unknown"))
        if nothing:
            self.price.setText(tr("Nothing to pay"))
        self.sentence.setText(price_sentence(price, documents=draft.of_documents))
        self.enter.setVisible(not known)
        sure, tone = sureness(price)
        self.sure.setText(sure)
        self.sure.setVisible(bool(sure))
        self.sure.set_tone(tone)
        self.notes.show_notes(price.warnings)
        self.scale.setVisible(known and not nothing)
        self.saving.setText(saving_sentence(price))
        self.saving.setVisible(bool(self.saving.text()) and not nothing)
        self.shares.show_shares(price.shares)
        self.rows.setText(rows_sentence(price, documents=draft.of_documents))
        found = draft.inspection
        self.part.show_limit(found.rows if found else price.rows, draft.limit)

    def show_choices(
        self, price: Estimate, suggestions: Sequence[Suggestion], offers: Sequence[ModelOffer]
    ) -> None:
        """What can be had for less, and the models."""
        self.less.setVisible(bool(suggestions))
        self.suggestions.show_suggestions(suggestions)
        self.models.show_models(offers, price.model)

    def _show_basis(self, price: Estimate) -> None:
        self.reasons.setText("\n\n".join(map(say, price.basis)))
        pairs = [
            (count(price.input_tokens), tr("tokens to read")),
            (count(price.output_tokens), tr("tokens to write, as expected")),
            (count(price.batches), trn("batch", "batches", price.batches)),
        ]
        self.tokens.show_pairs(pairs)

    def show_limit(self, draft: Draft, price: Estimate) -> None:
        """The person's limit, and how the price stands to it."""
        self.limit.show_price(price)
        span = span_of(price, draft.cap)
        if span:
            spoken = spoken_sentence(price, documents=draft.of_documents)
            self.scale.show_span(span, scale_words(span, spoken))
