"""The answers of one row, a field for each: shown, with their quotes, and corrected in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from batchdesk.core.quoting import Evidence, is_quote
from batchdesk.core.recipe import Answer
from batchdesk.core.rows import AnswerRow
from batchdesk.gui.job.row.answer_field import AnswerField
from batchdesk.gui.job.row.editors import Editor
from batchdesk.gui.job.row.marks import Mark, marks_of, numbered
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets.layouts import drop


class AnswerFields(QVBoxLayout):
    """A column of fields in a panel. `kept(answer, text)` where one was corrected, `reset_wanted(answer)`,
    `place_wanted(Evidence)` to go to a quote's place."""

    kept = Signal(int, str)
    reset_wanted = Signal(int)
    place_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self._theme = theme
        self._made_of: tuple[tuple[str, ...], tuple[Answer, ...]] | None = None
        self.headers: tuple[str, ...] = ()
        self.fields: list[AnswerField] = []

    def make(self, answers: tuple[Answer, ...], headers: tuple[str, ...]) -> bool:
        """Fields for these answers and no others; False where they are there already."""
        if self._made_of == (headers, answers):
            return False
        self.headers, self._made_of = headers, (headers, answers)
        for field in self.fields:
            drop(field)
        self.fields = [
            AnswerField(self._theme, answer, header) for answer, header in zip(answers, headers, strict=False)
        ]
        for at, field in enumerate(self.fields):
            self.addWidget(field)
            field.kept.connect(lambda text, at=at: self.kept.emit(at, text))
            field.reset_wanted.connect(lambda at=at: self.reset_wanted.emit(at))
            field.place_wanted.connect(self.place_wanted)
        return True

    def bring_in_order(self, before: QWidget, after: QWidget) -> None:
        """Qt goes by when a widget was made; who tabs or listens goes from the one to the answers and on to the other."""
        for field in self.fields:
            field.stackUnder(after)
            for stop in (field.pencil, field.reset):
                QWidget.setTabOrder(before, stop)
                before = stop

    # -- showing ------------------------------------------------------------------------------------------
    def show_row(self, row_: AnswerRow) -> None:
        """The answers as they stand, and the model's own where they are others."""
        own, edits, stand = row_.outcome.answers, dict(row_.review.edits), row_.answers
        for at, field in enumerate(self.fields):
            value = stand[at] if at < len(stand) else None
            field.show_answer(value, own[at] if at < len(own) else None, edited=at in edits)

    def show_quotes(self, evidence: Sequence[Evidence]) -> None:
        """Where each quote stands, or that it does not."""
        numbers = numbered(evidence, self._told)
        told = [(quote, numbers.get(at, 0)) for at, quote in enumerate(evidence) if self._told(quote)]
        for at, field in enumerate(self.fields):
            field.show_quotes([one for one in told if one[0].answer == at])

    def marks(self, evidence: Sequence[Evidence]) -> dict[int, tuple[Mark, ...]]:
        """What is to be marked in each text (by `Evidence.source`), with the numbers that stand beside the answers."""
        return marks_of(evidence, self._told)

    def _told(self, quote: Evidence) -> bool:
        """Texts that only happen to be in the source are marked there and not talked about."""
        return is_quote(self.fields[quote.answer].answer)

    # -- correcting ---------------------------------------------------------------------------------------
    def first_to_edit(self, evidence: Sequence[Evidence]) -> AnswerField | None:
        """The one that has the focus, else the first with a missing quote, else the first."""
        focus = QApplication.focusWidget()
        focused = [field for field in self.fields if focus and field.isAncestorOf(focus)]
        sought = {quote.answer for quote in evidence if quote.missing}
        missing = [field for at, field in enumerate(self.fields) if at in sought and is_quote(field.answer)]
        return next(iter((*focused, *missing, *self.fields)), None)

    @property
    def open(self) -> list[tuple[int, AnswerField, Editor]]:
        """Those that are being corrected, each with its place and its editor."""
        return [(at, field, field.editor) for at, field in enumerate(self.fields) if field.editor is not None]

    def editor_at(self, answer: int) -> Editor | None:
        """What the answer is being corrected in."""
        return self.fields[answer].editor

    def keep_all(self) -> None:
        """What is being typed is kept, and every editor closed."""
        for at, field, editor in self.open:
            if editor.changed:
                self.kept.emit(at, editor.take())
            field.close_editor()

    def leave_kept(self) -> None:
        """Out of the editors in which nothing was typed since it was kept."""
        for _at, field, editor in self.open:
            if not editor.changed_since_kept:
                field.leave()
