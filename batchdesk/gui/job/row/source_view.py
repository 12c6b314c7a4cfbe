"""The person's own cells of a row: those that were asked about first, the others behind a line that opens them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from batchdesk.core.cells import Cell, show
from batchdesk.gui.format import in_words
from batchdesk.gui.job.row.answer_field import label_width
from batchdesk.gui.job.row.marked_text import LongText
from batchdesk.gui.job.row.marks import Mark, in_text
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import Heading, QuietText, Text, column, row
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.layouts import clear, holding

_LINE = 60
"""Characters from which on a text stands below its name, in the whole width."""
_TALLEST = 12
_UNBOUNDED = 16_777_215

Marks = Mapping[int, Sequence[Mark]]
"""Places by the index of the column."""


class SourceView(QWidget):
    """The columns with their marks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.heading = Heading(tr("Source"))
        self._first, self._rest = QVBoxLayout(), QVBoxLayout()
        for layout in (self._first, self._rest):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(SPACE.SMALL)
        self.disclosure = Disclosure("", holding(self._rest), theme)
        self.texts: dict[int, LongText] = {}
        self._shown: tuple[object, ...] = ()
        self.setLayout(column(self.heading, self._first, self.disclosure))

    def show_cells(
        self, columns: Sequence[str], cells: Sequence[Cell], asked: Sequence[int], marks: Marks
    ) -> None:
        """Show a row's cells; `asked` are the columns that the prompt uses."""
        what = (tuple(columns), tuple(cells), tuple(asked))
        if what != self._shown:
            self._shown = what
            self._fill(columns, cells, asked, marks)
        for at, box in self.texts.items():
            box.show_text(show(cells[at]), *in_text(marks.get(at, ())))

    def go_to(self, at: int, place: int) -> QWidget | None:
        """Bring a marked place of a column into sight; the widget that holds it."""
        box = self.texts.get(at)
        if box is None:
            return None
        if self.disclosure.body.isAncestorOf(box):
            self.disclosure.open()
        box.go_to(place)
        return box.box

    def _fill(
        self, columns: Sequence[str], cells: Sequence[Cell], asked: Sequence[int], marks: Marks
    ) -> None:
        self.texts.clear()
        for layout in (self._first, self._rest):
            clear(layout)
        order = [at for at in asked if at < len(columns)] or list(range(len(columns)))
        rest = [at for at in range(len(columns)) if at not in order]
        for layout, places in ((self._first, order), (self._rest, rest)):
            for at in places:
                cell = cells[at] if at < len(cells) else None
                layout.addWidget(self._cell(at, columns[at], in_words(cell), long=at in marks))
        self.disclosure.rename(trn("{n} more column", "{n} more columns", len(rest)))
        self.disclosure.setVisible(bool(rest))
        self.disclosure.close_up()

    def _cell(self, at: int, name: str, text: str, *, long: bool) -> QWidget:
        if not long and len(text) <= _LINE and "\n" not in text:
            label, value = QuietText(name).at_start(), Text(text or "–").copyable().at_start()
            label.setFixedWidth(label_width())
            value.setMaximumWidth(_UNBOUNDED)
            value.setAccessibleName(f"{name}: {text}")
            line = row(label, value)
            line.setStretch(1, 1)
            line.setAlignment(label, Qt.AlignmentFlag.AlignTop)
            return holding(line)
        self.texts[at] = LongText(self._theme, name, _TALLEST)
        return holding(column(QuietText(name).at_start(), self.texts[at], gap=SPACE.HAIR))
