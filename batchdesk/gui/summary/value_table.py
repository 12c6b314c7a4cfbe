"""Value by value: how often expected and answered, and how far one can rely on it either way."""

from __future__ import annotations

from collections.abc import Sequence

from batchdesk.core.cells import Cell
from batchdesk.core.views import ValueAgreement
from batchdesk.gui.strings import tr
from batchdesk.gui.summary.words import exact_percent, value_words
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets import Column, DataTable, StaticTableModel

_MOST_ROWS = 16


class ValueTable(DataTable):
    """A table as high as its rows, up to a page's worth."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Agreement by value"))
        self._rows = StaticTableModel(theme, (), (), self)
        self.setModel(self._rows)
        self.horizontalHeader().setStretchLastSection(False)
        self.hug_rows(_MOST_ROWS)

    def show_values(self, values: Sequence[ValueAgreement]) -> None:
        """Show these."""
        columns = (
            Column(tr("Value")),
            Column(tr("Times expected"), number=True),
            Column(tr("Times answered"), number=True),
            Column(tr("Both"), number=True),
            Column(tr("Right when answered"), number=True),
            Column(tr("Found when expected"), number=True),
        )
        self._rows.show_rows(columns, [_line(value) for value in values])
        self.setMaximumWidth(sum(self.columnWidth(at) for at in range(len(columns))) + 2)

    def lines(self) -> tuple[list[str], list[list[Cell]]]:
        """Titles and rows as they are copied."""
        model = self._rows
        titles = [one.title for one in model.columns]
        rows = [[model.cell(at, to) for to in range(len(titles))] for at in range(model.rowCount())]
        return titles, rows


def _line(value: ValueAgreement) -> list[Cell]:
    return [
        value_words(value.value),
        value.expected,
        value.answered,
        value.both,
        _share(value.precision),
        _share(value.recall),
    ]


def _share(share: float | None) -> str:
    return "–" if share is None else exact_percent(share)
