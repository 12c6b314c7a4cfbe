"""What came of a comparison: the models in a table, and below it their answers side by side, column by column."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHeaderView, QWidget

from batchdesk.core.comparison import Comparison
from batchdesk.core.recipe import AnswerKind, Recipe
from batchdesk.gui.compare.sides import (
    Verdict,
    column_words,
    kind_of,
    model_cells,
    model_columns,
    pair_words,
    side_cells,
    side_columns,
    sides,
)
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.banner import Banner
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.static_table import StaticTableModel
from batchdesk.gui.widgets.words import QuietText

_ANSWERS = 0.65
"""Share of the room that the answers take at the most."""


class ResultsView(QWidget):
    """`picked(model id)` when the person stands on another model's line."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: Comparison | None = None
        self._recipe = Recipe("", "", "")
        self._source: tuple[str, ...] = ()
        self._used: tuple[int, ...] = ()
        self._expected = ""
        self._name: Callable[[str], str] = str
        self.trouble = Banner(theme)
        self.models = DataTable(theme, tr("Models compared"))
        self.models.select_rows()
        self._models = StaticTableModel(theme, parent=self)
        self.models.setModel(self._models)
        self.column = QComboBox()
        self.column.setAccessibleName(tr("Answer column"))
        self.column.setMinimumWidth(2 * SIZE.SIDE_BAR)
        self.only = QCheckBox(tr("Only rows that differ"))
        self.pairs = QuietText()
        self.answers = DataTable(theme, tr("Answers side by side"))
        self._answers = StaticTableModel(theme, parent=self)
        self.answers.setModel(self._answers)
        layout = column(
            self.trouble,
            self.models,
            row(self.column, self.only, None, gap=SPACE.LARGE),
            self.pairs,
            self.answers,
            gap=SPACE.MEDIUM,
        )
        layout.setStretch(4, 1)
        self.setLayout(layout)
        self.column.currentIndexChanged.connect(lambda _index: self._show_answers())
        self.only.toggled.connect(lambda _on: self._show_answers())
        self.models.selectionModel().currentRowChanged.connect(lambda now, _old: self._pick(now.row()))

    def show_comparison(
        self,
        found: Comparison,
        recipe: Recipe,
        source: Sequence[tuple[int, str]],
        name: Callable[[str], str],
        *,
        expected: str = "",
    ) -> None:
        """Show it; `source` are the columns that were asked about, by index and name."""
        self._found, self._recipe, self._expected, self._name = found, recipe, expected, name
        self._used = tuple(index for index, _ in source)
        self._source = tuple(title for _, title in source)
        rows = [model_cells(one, found, name) for one in found.summaries]
        self._models.show_rows(model_columns(found), rows)
        self.models.setFixedHeight(SIZE.ROW * (len(rows) + 1) + 2 * SIZE.LINE)
        bar = self.models.horizontalHeader()
        bar.setStretchLastSection(False)
        bar.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.column.blockSignals(True)
        self.column.clear()
        for at in range(len(found.columns)):
            self.column.addItem(column_words(found, at, recipe))
        first = next((a for a in range(len(found.columns)) if kind_of(recipe, a) is not AnswerKind.TEXT), 0)
        self.column.setCurrentIndex(first)
        self.column.blockSignals(False)
        if found.troubles:
            self.trouble.say(tr("Not every row could be asked."), " ".join(found.troubles), Tone.NEEDS)
        self._show_answers()
        self.models.selectRow(0)

    def _show_answers(self) -> None:
        found, at = self._found, max(self.column.currentIndex(), 0)
        if found is None:
            return
        shown = sides(found, self._recipe, at)
        if self.only.isChecked():
            shown = tuple(side for side in shown if side.verdict is not Verdict.SAME)
        expected = self._expected if at == 0 else ""
        self._answers.show_rows(
            side_columns(found, self._source, self._name, expected=expected),
            [side_cells(side, at, self._used, expected=bool(expected)) for side in shown],
        )
        self._share_room(len(self._source) + bool(expected))
        said = pair_words(found, at, self._name)
        self.pairs.setText(said)
        self.pairs.setVisible(bool(said))

    def _share_room(self, sources: int) -> None:
        """Answers come into view without scrolling: what was asked about gives way to them."""
        bar, models = self.answers.horizontalHeader(), len(self._found.models) if self._found else 1
        room = self.answers.viewport().width() - bar.sectionSize(0) - bar.sectionSize(1)
        first = 2 + sources
        for section in range(first, self._answers.columnCount()):
            fair = max(round(room * _ANSWERS / models), SPACE.VAST)
            bar.resizeSection(section, min(bar.sectionSize(section), fair))
        left = room - sum(bar.sectionSize(at) for at in range(first, self._answers.columnCount()))
        for section in range(2, first):
            bar.resizeSection(section, max(round(left / sources), 2 * SPACE.VAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_answers()

    def _pick(self, at: int) -> None:
        if self._found and 0 <= at < len(self._found.models):
            self.picked.emit(self._found.models[at])
