"""What a row took, what came back word for word, what was asked, and earlier attempts: each behind a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.rows import UNUSABLE, AnswerRow, Outcome
from batchdesk.gui.format import count, money
from batchdesk.gui.job.earlier_attempts import EarlierAttempts
from batchdesk.gui.job.row.again import AgainLink
from batchdesk.gui.job.row.answer_field import label_width
from batchdesk.gui.model_names import ModelNames
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import column, row
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.facts import Facts
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.reading_box import ReadingBox


class Details(QWidget):
    """`prompt_wanted` when the prompt is opened for the first time, `again_wanted` to send an answered row again."""

    prompt_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, models: ModelNames) -> None:
        super().__init__()
        self._models, self._prompted = models, False
        self.took = Facts(label_width=label_width())
        self.again = AgainLink("", theme, "retry")
        self.raw = ReadingBox(tr("What came back, word for word"))
        self.prompt = ReadingBox(tr("Prompt"))
        self.earlier = EarlierAttempts(theme, models)
        self.cost = Disclosure(
            tr("Tokens and &cost"), holding(column(self.took, row(self.again, None))), theme
        )
        self.came = Disclosure(tr("What came back, &word for word"), self.raw, theme)
        self.asked = Disclosure(tr("What was as&ked"), self.prompt, theme)
        self.setLayout(column(self.cost, self.came, self.asked, self.earlier, gap=SPACE.HAIR))
        self.asked.toggle.clicked.connect(self._ask)
        self.again.clicked.connect(self.again_wanted)

    def show_row(self, row_: AnswerRow, *, same: bool) -> None:
        """Show a row; what is open stays open, but raw text opens by itself where there is nothing else to see."""
        outcome = row_.outcome
        self.took.show_sections([("", took(row_, self._models.name))])
        self.cost.setVisible(bool(outcome.model))
        self.raw.show_text(outcome.raw_text)
        self.came.setVisible(bool(outcome.raw_text))
        self.again.hide()
        if same:
            return
        if outcome.status in UNUSABLE and outcome.raw_text:
            self.came.open()
        else:
            self.came.close_up()
        self._prompted = False
        self.prompt.show_text("")
        self.asked.close_up()
        self.earlier.show_attempts(())

    def show_prompt(self, text: str) -> None:
        """The prompt that was wanted."""
        self.prompt.show_text(text)

    def show_earlier(self, attempts: Sequence[Outcome]) -> None:
        """What earlier attempts brought."""
        self.earlier.show_attempts(attempts)

    def _ask(self) -> None:
        if not self._prompted and not self.prompt.isHidden():
            self._prompted = True
            self.prompt_wanted.emit()


def took(row_: AnswerRow, name: Callable[[str], str]) -> list[tuple[str, str]]:
    """(what, value) of tokens by kind and money; nothing where nothing was answered."""
    outcome, usage = row_.outcome, row_.outcome.usage
    if not outcome.model:
        return []
    written = usage.cache_write_5m + usage.cache_write_1h
    return [
        (tr("Cost"), money(outcome.cost)),
        (tr("Read"), tr("{tokens} tokens", tokens=count(usage.prompt))),
        (
            tr("of these cached"),
            tr("{tokens} tokens", tokens=count(usage.cache_read)) if usage.cache_read else "",
        ),
        (tr("kept for reuse"), tr("{tokens} tokens", tokens=count(written)) if written else ""),
        (tr("Written"), tr("{tokens} tokens", tokens=count(usage.output))),
        (
            tr("of these thought"),
            tr("{tokens} tokens", tokens=count(usage.thinking)) if usage.thinking else "",
        ),
        (tr("Model"), name(outcome.model)),
        (
            tr("Shared"),
            tr("with row {number}, which asks the same", number=count(row_.shared_with))
            if row_.shared_with
            else "",
        ),
    ]
