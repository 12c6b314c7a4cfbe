"""All of one row: its answers, its source, what came back word for word, what it took, and its prompt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.cells import Cell, show
from batchdesk.core.jobs import Job
from batchdesk.core.rows import AnswerRow, Outcome
from batchdesk.gui.format import count, money
from batchdesk.gui.job.earlier_attempts import EarlierAttempts
from batchdesk.gui.model_names import ModelNames
from batchdesk.gui.saying import say
from batchdesk.gui.states import row_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import Heading, LinkButton, SidePanel, StatePill, Text, column, row
from batchdesk.gui.widgets.facts import Facts
from batchdesk.gui.widgets.reading_box import ReadingBox

_LABEL = 96


class RowPanel(SidePanel):
    """`prompt_wanted(row number)` when the person asks for the prompt; `show_prompt` brings it."""

    prompt_wanted = Signal(int)

    def __init__(self, theme: Theme, models: ModelNames) -> None:
        super().__init__(theme)
        self._models = models
        self.row: AnswerRow | None = None
        self.pill = StatePill(theme)
        self.note = Text()
        self.answers, self.source = Facts(label_width=_LABEL), Facts(label_width=_LABEL)
        self.raw_heading = Heading(tr("What came back, word for word"))
        self.raw = ReadingBox(self.raw_heading.text())
        self.took = Facts(label_width=_LABEL)
        self.earlier = EarlierAttempts(theme, models)
        self.prompt_link = LinkButton(tr("Show the &prompt"))
        self.prompt_heading = Heading(tr("Prompt"))
        self.prompt = ReadingBox(tr("Prompt"))
        self._build()
        self.prompt_link.clicked.connect(self._ask_prompt)

    def _build(self) -> None:
        body = QWidget()
        layout = column(
            row(self.pill, None), self.note, self.answers, self.raw_heading, self.raw, self.source, self.took,
            self.earlier, row(self.prompt_link, None), self.prompt_heading, self.prompt, None, gap=SPACE.MEDIUM,
        )  # fmt: skip
        layout.setContentsMargins(SPACE.LARGE, SPACE.MEDIUM, SPACE.LARGE, SPACE.LARGE)
        body.setLayout(layout)
        self.set_body(body)

    def show_row(self, job: Job, answer_headers: tuple[str, ...], row_: AnswerRow) -> None:
        """Show a row of a job."""
        same = self.row is not None and self.row.number == row_.number
        self.row = row_
        outcome, look = row_.outcome, row_look(row_.outcome.status)
        self.title.setText(tr("Row {number}", number=count(row_.number)))
        self.pill.show_state(look.word, look.icon, look.tone)
        self.note.setText(say(outcome.note))
        self.note.setVisible(bool(outcome.note))
        self.answers.show_sections([(tr("Answers"), _pairs(answer_headers, outcome.answers))])
        self.answers.setVisible(bool(outcome.answers))
        self.source.show_sections([(tr("Source"), _pairs(job.columns, row_.cells))])
        self.took.show_sections([(tr("What it took"), _took(row_, self._models.name))])
        self.raw.show_text(outcome.raw_text)
        # An answer that was understood is shown above; its raw text matters where it was not.
        raw = bool(outcome.raw_text) and not outcome.answers
        self.raw.setVisible(raw)
        self.raw_heading.setVisible(raw)
        if not same:
            self._hide_prompt()
            self.earlier.show_attempts(())

    def show_prompt(self, number: int, text: str) -> None:
        """The prompt that was asked for, if the row is still the one shown."""
        if self.row and self.row.number == number:
            self.prompt.show_text(text)
            self.prompt.show()
            self.prompt_heading.show()
            self.prompt_link.hide()

    def show_earlier(self, number: int, attempts: Sequence[Outcome]) -> None:
        """What earlier attempts brought, if the row is still the one shown."""
        if self.row and self.row.number == number:
            self.earlier.show_attempts(attempts)

    def _ask_prompt(self) -> None:
        if self.row:
            self.prompt_wanted.emit(self.row.number)

    def _hide_prompt(self) -> None:
        self.prompt.hide()
        self.prompt_heading.hide()
        self.prompt_link.show()


def _pairs(names: tuple[str, ...], cells: tuple[Cell, ...]) -> list[tuple[str, str]]:
    return [(name, _said(cell)) for name, cell in zip(names, cells, strict=False)]


def _said(cell: Cell) -> str:
    if isinstance(cell, bool):
        return tr("yes") if cell else tr("no")
    return show(cell) or "–"


def _took(row_: AnswerRow, name: Callable[[str], str]) -> list[tuple[str, str]]:
    outcome, usage = row_.outcome, row_.outcome.usage
    if not outcome.model:
        return []
    cached = tr(", {cached} of them cached", cached=count(usage.cache_read)) if usage.cache_read else ""
    shared = (
        tr("with row {number}, which asks the same", number=count(row_.shared_with))
        if row_.shared_with
        else ""
    )
    return [
        (tr("Cost"), money(outcome.cost)),
        (tr("Prompt"), tr("{tokens} tokens", tokens=count(usage.prompt)) + cached),
        (tr("Answer"), tr("{tokens} tokens", tokens=count(usage.output))),
        (tr("Model"), name(outcome.model)),
        (tr("Shared"), shared),
    ]
