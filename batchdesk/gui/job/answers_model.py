"""The rows of the answers table: beside what a person did, it marks what an earlier job has answered."""

from __future__ import annotations

from batchdesk.core.views import ColumnKind
from batchdesk.gui.widgets.cell_delegate import Painted
from batchdesk.gui.widgets.row_layout import cell_marks
from batchdesk.gui.widgets.rows_table import RowsTableModel


class AnswersModel(RowsTableModel):
    """Rows without a review are painted without a look at their marks; a row that was carried over has one all the same."""

    def painted(self, position: int, section: int) -> Painted:
        found = super().painted(position, section)
        ref = self.refs[section]
        if found.marks or ref.kind is not ColumnKind.STATUS:
            return found
        row = self.row_at(position)
        return found._replace(marks=cell_marks(row, ref)) if row is not None and row.carried else found
