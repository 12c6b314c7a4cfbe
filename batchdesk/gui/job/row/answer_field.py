"""One answer as it stands: its value, the model's own where a person corrected it, and whether its quotes are found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.quoting import Evidence
from batchdesk.core.recipe import Answer
from batchdesk.gui.format import in_words as words_of
from batchdesk.gui.job.row.editors import Editor, editor_for
from batchdesk.gui.job.row.marks import NumberBadge
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import IconButton, LinkButton, QuietText, Text, column, row
from batchdesk.gui.widgets.layouts import clear, drop, holding
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import SmallText

_LETTERS = 8
"""Heights of a letter that the names of answers have for their width."""
_LINE = 34
"""Characters from which on an answer needs more than the room beside its name."""
_SHOWN = 70
"""Characters of a quote that are repeated where a column has several."""
_MOST = 1_500
"""Characters of an answer that are shown; the whole of it stands in the editor and in what came back."""
_UNBOUNDED = 16_777_215


class AnswerField(QWidget):
    """`kept(text)` when the person corrected it, `reset_wanted`, `place_wanted(Evidence)` to go to a quote's place."""

    kept = Signal(str)
    reset_wanted = Signal()
    place_wanted = Signal(object)

    def __init__(self, theme: Theme, answer: Answer, header: str) -> None:
        super().__init__()
        self._theme, self.answer, self.header = theme, answer, header
        self._value: Cell = None
        self.label = QuietText(header).at_start()
        self.label.setFixedWidth(label_width())
        self.value = Text().copyable().at_start()
        self.value.setMaximumWidth(_UNBOUNDED)
        self.pencil = IconButton(tr("Correct {answer}", answer=header), theme, "edit")
        self.own = SmallText().copyable()
        self.own.setProperty("struck", True)
        self.reset = LinkButton(tr("Reset"))
        self.reset.setToolTip(tr("Claude's own answer stands again"))
        self.changed = holding(row(self.own, self.reset, None, gap=SPACE.SMALL))
        self.quotes = QVBoxLayout()
        self.quotes.setSpacing(SPACE.THIN)
        self.editor: Editor | None = None
        self._build()
        self.pencil.clicked.connect(self.edit)
        self.reset.clicked.connect(self.reset_wanted)

    def _build(self) -> None:
        self._right = column(self.value, self.changed, self.quotes, None, gap=SPACE.THIN)
        # Brings a line to the middle of the pencil beside it.
        self._top = max(SPACE.THIN, (SIZE.ROW - self.label.fontMetrics().height()) // 2)
        self._right.setContentsMargins(0, self._top, 0, self._top - SPACE.THIN)
        self.label.setContentsMargins(0, self._top, 0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.SMALL)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.pencil, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._holder = holding(self._right)
        self._grid.addWidget(self._holder, 0, 1)
        self._stacked = False

    def _stack(self, stacked: bool) -> None:
        """A long answer stands below its name, in the whole width."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        self.label.setMinimumWidth(0 if stacked else label_width())
        self.label.setMaximumWidth(_UNBOUNDED if stacked else label_width())
        if stacked:
            self.value.at_own_side()
        else:
            self.value.at_start()
        self._grid.removeWidget(self._holder)
        self._grid.removeWidget(self.label)
        self._grid.addWidget(self.label, 0, 0, 1, 2 if stacked else 1, Qt.AlignmentFlag.AlignTop)
        if stacked:
            self._grid.addWidget(self._holder, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._holder, 0, 1)
        self._right.setContentsMargins(
            0, 0 if stacked else self._top, 0, SPACE.SMALL if stacked else self._top - SPACE.THIN
        )

    def show_answer(self, value: Cell, own: Cell, *, edited: bool) -> None:
        """The value as it stands, and the model's own where it is another."""
        self._value = value
        said = in_words(value)
        self._stack(max(len(said), len(in_words(own)) if edited else 0) > _LINE)
        self.value.setText(said)
        self.value.setAccessibleName(f"{self.header}: {said}")
        self.changed.setVisible(edited)
        self.own.setText(in_words(own))
        self.own.setAccessibleName(tr("Claude answered: {answer}", answer=in_words(own)))
        self.reset.setAccessibleName(tr("Reset {answer}", answer=self.header))

    def show_quotes(self, found: Sequence[tuple[Evidence, int]]) -> None:
        """A line for each quote: where it stands, or that it does not; with the number on its mark, 0 for none."""
        clear(self.quotes)
        for quote, number in found:
            self.quotes.addWidget(self._quote(quote, number, several=len(found) > 1))

    def edit(self) -> None:
        """Correct it in place."""
        if self.editor is not None:
            return
        self.editor = editor_for(self.answer, self._value)
        self.editor.kept.connect(self.kept)
        self.editor.left.connect(self.leave)
        self.value.hide()
        self.pencil.hide()
        self._right.insertWidget(0, self.editor)
        self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Out of the editor, as it was."""
        if self.editor is not None:
            self.close_editor()
            self.pencil.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        """Show the value again; the focus goes with whoever calls."""
        if self.editor is not None:
            drop(self.editor)
            self.editor = None
        self.value.show()
        self.pencil.show()

    def _quote(self, quote: Evidence, number: int, *, several: bool) -> QWidget:
        words = " ".join(quote.quote.split())
        short = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
        if quote.found:
            said = tr("Found: “{quote}”", quote=short) if several else tr("Found in the source")
            link = LinkButton(tr("Show"))
            link.setAccessibleName(tr("Show “{quote}” in the source", quote=short))
            link.clicked.connect(lambda: self.place_wanted.emit(quote))
            badge = (NumberBadge(self._theme, number),) if number else ()
            return self._line("check", Tone.OK, said, *badge, link)
        if quote.sure:
            said = (
                tr("“{quote}” is not in the source", quote=short)
                if several
                else tr("Not found in the source")
            )
            return self._line("error", Tone.FAILED, said)
        return self._line("info", Tone.QUIET, tr("Not found in the text; some pages have none to look in"))

    def _line(self, icon: str, tone: Tone, words: str, *more: QWidget) -> QWidget:
        text = SmallText(words)
        text.set_tone("" if tone is Tone.QUIET else tone.value)
        line = row(Picture(self._theme, icon, tone, SIZE.ICON - SPACE.THIN), text, *more, gap=SPACE.HAIR)
        line.setStretch(1, 1)
        return holding(line)


def label_width() -> int:
    """How wide the names of answers and columns are, by the size of letters."""
    return _LETTERS * TYPE.BODY


def in_words(cell: Cell) -> str:
    """A value as a person reads it, so much of it as there is room for."""
    text = words_of(cell)
    return (text if len(text) <= _MOST else f"{text[:_MOST]}…") or "–"
