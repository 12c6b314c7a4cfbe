"""The examples in a recipe, a line each that can be taken out, and what they cost in every row."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.examples import Example, shown_answers
from batchdesk.core.recipe import Answer
from batchdesk.gui.announcer import announce
from batchdesk.gui.format import count, money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton, LinkButton
from batchdesk.gui.widgets.layouts import column, drop, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Elided, Heading, QuietText

_MILLION = 1_000_000
_SHOWN = 400
"""Characters of an example that a line can show at all."""


class ExampleLine(QWidget):
    """What was asked, an arrow, and the right answer."""

    def __init__(self, example: Example, answers: Sequence[Answer], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        asked, said = " ".join(example.input.split())[:_SHOWN], shown_answers(answers, example)[:_SHOWN]
        self.asked, self.answer = Elided(asked), Elided(said)
        self.answer.setProperty("kind", "body")
        self.remove = IconButton(tr("Take this example out"), theme, "close")
        self.remove.setAccessibleDescription(tr("{asked} → {answer}", asked=asked, answer=said))
        self.setToolTip(f"{example.input}\n→ {example.answer}"[:1500])
        arrow = Picture(theme, "next", Tone.QUIET)
        layout = row(Picture(theme, "check", Tone.OK), self.asked, arrow, self.answer, self.remove)
        for at, label in ((1, self.asked), (3, self.answer)):
            label.setMaximumWidth(SIZE.READING)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            layout.setStretch(at, 3 if at == 1 else 2)
        self.setLayout(layout)


class ExampleChips(QWidget):
    """Hidden while there are none; `edited` when one was taken out or came back."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.examples: tuple[Example, ...] = ()
        self._answers: tuple[Answer, ...] = ()
        self._before: tuple[Example, ...] = ()
        self.lines: list[ExampleLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.cost = QuietText()
        self.undo = LinkButton(tr("Undo"))
        self.undo.hide()
        self.undo.clicked.connect(self._undo)
        heading = row(
            Heading(tr("Examples")), QuietText(tr("shown to Claude with every row"), wrap=False), None
        )
        self.cost.setMaximumWidth(2 * SIZE.READING)
        foot = row(self.cost, self.undo)
        foot.setStretch(0, 1)
        self.setLayout(column(heading, self._column, foot, gap=SPACE.HAIR))
        self.hide()

    def fill(self, examples: Sequence[Example], answers: Sequence[Answer]) -> None:
        """Show the examples of a recipe."""
        if (tuple(examples), tuple(answers)) == (self.examples, self._answers):
            return
        self._before, self._answers = (), tuple(answers)
        self._show(tuple(examples))

    def show_cost(self, offer: ModelOffer | None, rows: int) -> None:
        """Say what they add to each row, and to all of them in a batch where the price is known."""
        self.cost.setText(cost_words(self.examples, offer, rows))

    def _show(self, examples: tuple[Example, ...]) -> None:
        self.examples = examples
        for line in self.lines:
            drop(line)
        self.lines = [ExampleLine(one, self._answers, self._theme, self) for one in examples]
        for line, example in zip(self.lines, examples, strict=True):
            self._column.addWidget(line)
            line.remove.clicked.connect(lambda _checked=False, example=example: self._take_out(example))
        self.undo.setVisible(bool(self._before))
        self.setVisible(bool(examples or self._before))

    def _take_out(self, example: Example) -> None:
        self._before = self.examples
        self._show(tuple(one for one in self.examples if one != example))
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, tr("The example is taken out."))
        self.edited.emit()

    def _undo(self) -> None:
        before, self._before = self._before, ()
        self._show(before)
        self.edited.emit()


def cost_words(examples: Sequence[Example], offer: ModelOffer | None, rows: int) -> str:
    """What examples cost: they are read with every row, in a batch; cached tokens at a tenth (API notes, section 3)."""
    if not examples:
        return tr("The example is taken out.")
    tokens = sum(one.tokens for one in examples)
    said = trn(
        "This example adds about {tokens} tokens to every row.",
        "These {n} examples add about {tokens} tokens to every row.",
        len(examples),
        tokens=count(tokens),
    )
    if offer is None or offer.input_price is None or not rows:
        return said
    whole = offer.input_price * Decimal(tokens) * rows / _MILLION
    more = trn(
        "For {n} row that is about {sum}, and about a tenth of it where the shared part is cached.",
        "For {n} rows that is about {sum}, and about a tenth of it where the shared part is cached.",
        rows,
        sum=money(whole),
    )
    return f"{said} {more}"
