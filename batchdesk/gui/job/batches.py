"""The parts of a job as the service knows them: one row for each batch."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job, Part
from batchdesk.gui.context import Context
from batchdesk.gui.format import count, listed, when
from batchdesk.gui.states import Look, part_look
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import Column, DataTable, QuietText, StaticTableModel, column
from batchdesk.gui.widgets.tip import Tip

_WIDEST = 480
"""The id of a batch is what people come here for."""


class BatchesView(QWidget):
    """A table whose cells, ids first of all, can be copied."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.model = StaticTableModel(context.theme, parent=self)
        self.table = DataTable(context.theme, tr("Batches"), context.settings, widest=_WIDEST)
        self.table.setModel(self.model)
        self.table.hug_rows()
        self.note = QuietText(
            tr(
                "Each part is one batch at the service. Its id finds it in the Console; Ctrl+C copies what is marked."
            )
        )
        tip = Tip(
            self.note,
            tr("Batches"),
            tr("A batch has 24 hours from the moment it was sent; most are back within one. What was not answered by then "
               "expires: it costs nothing, and those rows can be sent again from here. The service keeps the answers for 29 "
               "days; BatchDesk fetches them at once and keeps them with the job."),
            "trouble",
        )  # fmt: skip
        layout = column(tip, self.table, None, gap=SPACE.MEDIUM)
        layout.setStretch(1, 1000)
        layout.setContentsMargins(0, SPACE.MEDIUM, 0, 0)
        self.setLayout(layout)

    def show_job(self, job: Job, now: datetime) -> None:
        """Show a job's parts."""
        cells = [_cells(place, part, now) for place, part in enumerate(job.parts, 1)]
        # What says nothing of any part would only take the room of what does.
        shown = [name for name in _columns() if any(name in part for part in cells)]
        columns = [_columns()[name] for name in shown]
        self.model.show_rows(columns, [[part.get(name, "–") for name in shown] for part in cells])


def _columns() -> dict[str, Column]:
    return {
        "part": Column(tr("Part"), number=True),
        "state": Column(tr("State")),
        "requests": Column(tr("Requests"), number=True),
        "id": Column(tr("Batch id")),
        "sent": Column(tr("Sent")),
        "ended": Column(tr("Ended")),
        "latest": Column(tr("Done at the latest")),
        "counts": Column(tr("At the service")),
        "trouble": Column(tr("Trouble")),
    }


def _cells(place: int, part: Part, now: datetime) -> dict[str, Cell | Look]:
    """What is known of a part; by when it must be done matters only until it is."""
    cells: dict[str, Cell | Look] = {
        "part": place,
        "state": part_look(part.state),
        "requests": part.requests,
        "id": part.batch_id or "–",
    }
    moments = {"sent": part.created_at, "ended": part.ended_at}
    moments["latest"] = None if part.ended_at else part.expires_at
    cells |= {name: when(moment, now) for name, moment in moments.items() if moment}
    counts = listed(_counted(name, number) for name, number in part.counts.items() if number)
    return cells | {name: said for name, said in (("counts", counts), ("trouble", part.trouble)) if said}


def _counted(name: str, number: int) -> str:
    """How many requests of a batch the service counts under one of its names."""
    match name:
        case "processing":
            return trn("{n} under way", "{n} under way", number)
        case "succeeded":
            return trn("{n} answered", "{n} answered", number)
        case "errored":
            return trn("{n} failed", "{n} failed", number)
        case "canceled":
            return trn("{n} canceled", "{n} canceled", number)
        case "expired":
            return trn("{n} expired", "{n} expired", number)
        case _:
            return f"{count(number)} {name}"
