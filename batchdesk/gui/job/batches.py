"""The parts of a job as the service knows them: one row for each batch."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job, Part
from batchdesk.gui.context import Context
from batchdesk.gui.format import count, when
from batchdesk.gui.states import Look, part_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import Column, DataTable, QuietText, StaticTableModel, column


class BatchesView(QWidget):
    """A table whose cells, ids first of all, can be copied."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.model = StaticTableModel(context.theme, parent=self)
        self.table = DataTable(context.theme, tr("Batches"), context.settings)
        self.table.setModel(self.model)
        self.note = QuietText(
            tr(
                "Each part is one batch at the service. Its id finds it in the Console; Ctrl+C copies what is marked."
            )
        )
        layout = column(self.note, self.table, gap=SPACE.MEDIUM)
        layout.setContentsMargins(0, SPACE.MEDIUM, 0, 0)
        self.setLayout(layout)

    def show_job(self, job: Job, now: datetime) -> None:
        """Show a job's parts."""
        titles = (tr("Part"), tr("State"), tr("Requests"), tr("Batch id"), tr("Sent"), tr("Ended"))
        numbers = {tr("Part"), tr("Requests")}
        columns = [Column(title, number=title in numbers) for title in titles]
        columns += [Column(tr("Done at the latest")), Column(tr("Counts at the service"))]
        if any(part.trouble for part in job.parts):
            columns.append(Column(tr("Trouble")))
        rows = [_cells(place, part, now) for place, part in enumerate(job.parts, 1)]
        self.model.show_rows(columns, rows)


def _cells(place: int, part: Part, now: datetime) -> tuple[Cell | Look, ...]:
    def moment(value: datetime | None) -> str:
        return when(value, now) if value else "–"

    counts = ", ".join(f"{count(number)} {name}" for name, number in part.counts.items() if number)
    return (
        place, part_look(part.state), part.requests, part.batch_id or "–", moment(part.created_at),
        moment(part.ended_at), moment(part.expires_at), counts or "–", part.trouble or "–",
    )  # fmt: skip
