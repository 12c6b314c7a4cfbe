"""Two columns side by side: how many rows have the one value and the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.views import ColumnFilter, ColumnKind, ColumnRef, CrossTable, OneOf, Overview
from batchdesk.gui.format import count
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr
from batchdesk.gui.summary.asking import rows_with
from batchdesk.gui.summary.chooser import ColumnChooser
from batchdesk.gui.summary.counts_table import CountsTable, Shown
from batchdesk.gui.summary.part_menu import PartMenu, Table
from batchdesk.gui.summary.words import column_name
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import Segments
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import QuietText, SmallText

_SHOWN = (Shown.COUNT, Shown.OF_ROW, Shown.OF_COLUMN)


class CrossView(QWidget):
    """`wanted(RowQuery)` when the rows behind a cell are to be seen."""

    wanted = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._job: Job | None = None
        self._headers: tuple[str, ...] = ()
        self._task: Task[CrossTable] | None = None
        theme = page.context.theme
        self.down, self.across = ColumnChooser(tr("&Down")), ColumnChooser(tr("A&cross"))
        self.shown = Segments([tr("Rows"), tr("Row %"), tr("Column %")])
        self.table = CountsTable(theme, tr("Cross table"))
        self.note = SmallText()
        self.none = QuietText(tr("Choose two different columns."))
        self.menu = PartMenu(page, self._lines, lambda: self._drawn)
        self._drawn = holding(column(self.table, self.note, gap=SPACE.SMALL))
        bar = row(self.down, self.across, None, self.shown, self.menu, gap=SPACE.LARGE)
        self.setLayout(column(bar, self.none, self._drawn, None, gap=SPACE.MEDIUM))
        self.none.hide()
        for chooser in (self.down, self.across):
            chooser.chosen.connect(self.count)
        self.shown.chosen.connect(lambda at: self.table.counts.show_as(_SHOWN[at]))
        self.table.chosen.connect(self._choose)

    def show_overview(self, job: Job, headers: tuple[str, ...], overview: Overview) -> None:
        """Offer the columns of a job that can be crossed."""
        if self._job is not None and self._job.id != job.id:
            self.down.offer(())
            self.across.offer(())
        self._job, self._headers = job, headers
        refs = overview.crossable
        named = [(column_name(job, headers, ref), ref) for ref in refs]
        self.down.offer(named, refs[0] if refs else None)
        self.across.offer(named, refs[1] if len(refs) > 1 else None)

    def count(self) -> None:
        """Count the two columns that are chosen."""
        down, across, job = self.down.column, self.across.column, self._job
        if self._task:
            self._task.cancel()
            self._task = None
        two = down is not None and across is not None and down != across
        self.none.setVisible(not two)
        self._drawn.setVisible(two)
        self.menu.setVisible(two)
        if job is None or down is None or across is None or down == across:
            return
        one, other, ident = down, across, job.id
        summaries = self._page.context.desk.summaries
        task = self._page.task(lambda progress: summaries.cross(ident, one, other, progress))
        self._task = task
        task.then(lambda table: self._show(task, ident, table)).start()

    def _show(self, task: Task[CrossTable], job_id: str, table: CrossTable) -> None:
        job = self._job
        # A slower answer about columns that were chosen before must not stand under the new names.
        if task is not self._task or job is None or job.id != job_id:
            return
        self.table.show_table(table, job.kind)
        said = []
        if any(self._is_list(chooser.column) for chooser in (self.down, self.across)):
            said.append(tr("A row that names several values counts once for each."))
        if table.more:
            said.append(tr("{rows} with rarer values are left out.", rows=count(table.more)))
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said))
        names = (chooser.box.currentText() for chooser in (self.down, self.across))
        name = tr("{down} by {across}", **dict(zip(("down", "across"), names, strict=True)))
        self.menu.name(name)
        self.table.setAccessibleName(name)

    def _is_list(self, ref: ColumnRef | None) -> bool:
        if self._job is None or ref is None or ref.kind is not ColumnKind.ANSWER:
            return False
        return self._job.answers[ref.index].kind is AnswerKind.LIST

    def _lines(self) -> Table:
        return self.table.counts.lines()

    def _choose(self, at: int, to: int) -> None:
        """The rows behind a cell; a sum leaves its side open."""
        table, filters = self.table.counts.table, []
        sides = ((self.down.column, table.down, at), (self.across.column, table.across, to))
        for ref, values, place in sides:
            if ref is not None and place < len(values):
                filters.append(ColumnFilter(ref, OneOf((values[place],))))
        if filters:
            self.wanted.emit(rows_with(*filters))
