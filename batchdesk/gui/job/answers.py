"""The answers of a job as a table with a filter by status and a side panel for one row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.rows import RowStatus
from batchdesk.core.views import RowQuery
from batchdesk.gui.format import count
from batchdesk.gui.job.row.panel import RowPanel
from batchdesk.gui.job.row.stepping import Stepping
from batchdesk.gui.job_words import units
from batchdesk.gui.page import Page
from batchdesk.gui.states import NEEDS_LOOK
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import DataTable, PrimaryButton, QuietText, RowsTableModel, Segments, column, row
from batchdesk.gui.widgets.rows_table import count_rows

_FILTERS: tuple[frozenset[RowStatus] | None, ...] = (
    None,
    frozenset({RowStatus.OK}),
    NEEDS_LOOK,
    frozenset({RowStatus.SKIPPED}),
)
_SKIPPED = 3


class AnswersView(QWidget):
    """Belongs to a page, whose banner says the problems and whose tasks fetch the rows."""

    retry_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        context = page.context
        self._page = page
        self._job: Job | None = None
        self._headers: tuple[str, ...] = ()
        self.model = RowsTableModel(context.desk, context.tasks, context.theme, self)
        self.filter = Segments(_words(None))
        self.retry = PrimaryButton("", context.theme, "retry")
        self.none = QuietText(tr("No row is like that."), wrap=False)
        self.table = DataTable(context.theme, tr("Answers"), context.settings)
        self.table.show_row_numbers()
        self.table.setModel(self.model)
        self.panel = RowPanel(page)
        self.steps = Stepping(
            self, page, self.panel, lambda: self.model.numbers, lambda: self.table.currentIndex().row()
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        # The bar stands over both, so that an open panel takes nothing from it.
        bar = row(self.filter, None, self.none, self.retry)
        below = row(self.table, self.panel, gap=SPACE.MEDIUM)
        below.setStretch(0, 1)
        layout = column(bar, below, gap=SPACE.MEDIUM)
        layout.setContentsMargins(0, SPACE.MEDIUM, 0, 0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.filter.chosen.connect(lambda _index: self._show())
        self.retry.clicked.connect(self.retry_wanted)
        self.table.opened.connect(self.open_row)
        self.table.copied.connect(self._copied)
        selection = self.table.selectionModel()
        selection.currentChanged.connect(self._follow)
        self.model.loaded.connect(self._follow_current)
        self.model.trouble.connect(self._page.show_problem)
        self.model.modelReset.connect(self._reset)
        self.panel.row_changed.connect(self.model.put_row)
        self.panel.rows_changed.connect(self._refresh)
        self.steps.row_wanted.connect(self.choose_row)
        self.panel.closed.connect(self.table.setFocus)

    def show_job(self, job: Job, answer_headers: tuple[str, ...]) -> None:
        """Show a job's rows; the same job again is refreshed in place."""
        same = self._job is not None and self._job.id == job.id and self._headers == answer_headers
        changed = self._job != job
        # Widths were made to fit the few answers that were there; what the person set stays.
        ended = changed and same and job.state is JobState.FINISHED
        self._job, self._headers = job, answer_headers
        self.filter.set_words(_words(job))
        self._show_retry(job)
        if not same:
            self.panel.slide_out()
            self.panel.row = None
            # Where nothing was answered, the reasons are what there is to see.
            self.filter.choose(2 if job.failed and not job.answered else 0)
            self._show()
        elif changed:
            self.table.fitted = self.table.fitted and not ended
            self.model.refresh(job)

    def open_row(self, position: int) -> None:
        """Slide in the panel with a row."""
        found = self.model.row_at(position)
        if found and self._job:
            if self.panel.isVisible() and self.panel.row == found and self.table.hasFocus():
                self.panel.edit()
                return
            self.panel.show_row(self._job, self._headers, found)
            self.panel.slide_in()

    def choose_row(self, position: int) -> None:
        """Go to a row of those that are shown, with the panel open; fetched where it is not here yet."""
        index = self.model.index(position, 0)
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        found = self.model.row_at(position)
        if found and self._job:
            self.panel.show_row(self._job, self._headers, found)
        self.panel.slide_in()

    def _show(self) -> None:
        if self._job:
            self.model.show_job(self._job, self._headers, RowQuery(statuses=_FILTERS[self.filter.index]))

    def _copied(self, rows: int, selected: int) -> None:
        if rows < selected:
            self._page.banner.say(
                tr("{rows} of {selected} rows are copied.", rows=count(rows), selected=count(selected)),
                tr("To have all of them, save as Excel."),
            )

    def _show_retry(self, job: Job) -> None:
        failed = job.failed if job.state is JobState.FINISHED else 0
        self.retry.setVisible(failed > 0)
        self.retry.setText(tr("&Send {rows} again…", rows=units(job.kind, failed)))
        self.retry.set_primary(not job.answered)

    def _reset(self) -> None:
        self.steps.job_id = self._job.id if self._job else ""
        self.none.setVisible(self.model.rowCount() == 0)

    def _follow(self, current: QModelIndex) -> None:
        """An open panel follows the row that the arrows choose."""
        found = self.model.row_at(current.row()) if current.isValid() else None
        if found and self._job and not self.panel.isHidden():
            self.panel.show_row(self._job, self._headers, found)

    def _refresh(self) -> None:
        if self._job:
            self.model.refresh(self._job)

    def _follow_current(self) -> None:
        self._follow(self.table.currentIndex())
        # Widths fit what is shown, which is there only now.
        if not self.table.fitted and self.model.rowCount() and self.model.row_at(0):
            self.table.restore_widths()
            self.table.fitted = True


def _words(job: Job | None) -> list[str]:
    names = (tr("All"), tr("Answered"), tr("Needs a look"), tr("Skipped"))
    if job is None:
        return [*names[:_SKIPPED], ""]
    numbers = [count_rows(job, chosen) for chosen in _FILTERS]
    words = [f"{name}  {count(number)}" for name, number in zip(names, numbers, strict=True)]
    # Most jobs send every row; where some were not sent, the numbers must still add up.
    return words if numbers[_SKIPPED] else [*words[:_SKIPPED], ""]
