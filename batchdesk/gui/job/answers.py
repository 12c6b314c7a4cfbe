"""The answers of a job as a table that is searched, filtered and sorted, with a side panel for one row."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job, JobState
from batchdesk.core.progress import Progress
from batchdesk.core.views import PLAIN, ColumnKind, ColumnRef, FoundRows, RowQuery
from batchdesk.gui.format import count
from batchdesk.gui.job.filter_popup import VALUES, FilterPopup
from batchdesk.gui.job.results_table import ResultsTable
from batchdesk.gui.job.retry_selection import RetrySelection
from batchdesk.gui.job.row.grip import BESIDE
from batchdesk.gui.job.row.panel import RowPanel
from batchdesk.gui.job.row.stepping import Stepping
from batchdesk.gui.job.row_filters import SEGMENTS, RowFilters, only
from batchdesk.gui.job.selection_bar import SelectionBar
from batchdesk.gui.job.view_menu import ViewMenu
from batchdesk.gui.job_words import units
from batchdesk.gui.page import Page
from batchdesk.gui.shortcuts import Told, shortcut
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import EmptyState, PrimaryButton, RowsTableModel, column, row

_NEEDS_LOOK = 2
_FEW_ROWS = 3
"""So many are always to be seen, the header among them."""


class AnswersView(QWidget):
    """Belongs to a page, whose banner says the problems and whose tasks fetch the rows."""

    retry_wanted = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        context = page.context
        self._page = page
        self._job: Job | None = None
        self._headers: tuple[str, ...] = ()
        self._asked_anew = False
        self.model = RowsTableModel(context.desk, context.tasks, context.theme, self)
        self.retry = PrimaryButton("", context.theme, "retry")
        self.again = RetrySelection(page, self._numbers_to_send)
        self.bar = SelectionBar(page, self.again)
        self.filters = RowFilters(context.theme, self.bar, self.retry)
        self.filter = self.filters.segments
        self.table = ResultsTable(context.theme, tr("Answers"), context.settings, self.model)
        self.view_menu = ViewMenu(self.filters.look, self.table, context.settings)
        self.none = EmptyState(
            context.theme,
            "search",
            tr("No row matches"),
            tr("Take a filter away, or look for fewer words."),
            tr("Show a&ll rows"),
        )
        self.body = QStackedWidget()
        self.steps = Stepping(
            self,
            page,
            lambda: self.panel,
            lambda: self.model.numbers,
            self._place,
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        self.body.addWidget(self.table)
        self.body.addWidget(self.none)
        # Its words for nothing at all ask for more than the panel, or a question above, leaves.
        self.body.setMinimumSize(BESIDE, _FEW_ROWS * SIZE.ROW)
        self.retry.hide()
        # The bar stands over both, so that an open panel takes nothing from it.
        self._below = row(self.body, gap=SPACE.MEDIUM)
        self._below.setStretch(0, 1)
        layout = column(self.filters, self._below, gap=SPACE.SMALL)
        layout.setContentsMargins(0, SPACE.MEDIUM, 0, 0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.filters.wanted.connect(self._show_query)
        self.filters.column_wanted.connect(self._open_from_button)
        self.filters.stop_wanted.connect(self.model.stop_finding)
        self.none.acted.connect(self._show_all)
        self.retry.clicked.connect(self.retry_wanted)
        self.bar.fitting.connect(self.filters.show_bar)
        self.bar.changed.connect(self._refresh)
        self.bar.cleared.connect(self._select_nothing)
        self.steps.on_selection(
            lambda: not self._in_panel and self.bar.approve_all(),
            lambda: not self._in_panel and self.bar.take_back(),
        )
        self.table.opened.connect(self.open_row)
        self.table.copied.connect(self._copied)
        self.table.sort_wanted.connect(lambda section: self.filters.sort(self.model.refs[section]))
        self.table.menu_wanted.connect(self._open_menu)
        self.table.only_wanted.connect(self._show_only)
        selection = self.table.selectionModel()
        selection.currentChanged.connect(self._follow)
        selection.selectionChanged.connect(lambda *_: self.again.selection_changed())
        self.model.loaded.connect(self._follow_current)
        self.model.trouble.connect(self._page.show_problem)
        self.model.found.connect(self._found)
        self.model.modelReset.connect(self.again.selection_changed)
        self.steps.row_wanted.connect(self.choose_row)
        shortcut(
            QKeySequence.StandardKey.Find,
            self,
            self.filters.focus_search,
            tr("Search the rows"),
            Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        Told(self.table, ("Ctrl+C", tr("&Copy")), ("Alt+Down", tr("&Sort and filter this column…")))

    @cached_property
    def panel(self) -> RowPanel:
        """The panel of one row, made when it is first needed."""
        panel = RowPanel(self._page)
        panel.row_changed.connect(self.model.put_row)
        panel.rows_changed.connect(self._refresh)
        panel.closed.connect(self.table.setFocus)
        panel.closed.connect(self.again.selection_changed)
        self._below.addWidget(panel)
        self.steps.follow(panel)
        return panel

    @property
    def panel_open(self) -> bool:
        """Whether a row is open beside the table."""
        return "panel" in self.__dict__ and not self.panel.isHidden()

    @property
    def _in_panel(self) -> bool:
        """Whether the person is in the panel of one row."""
        return self.panel_open and self.panel.isAncestorOf(QApplication.focusWidget() or self)

    # -- what is shown ------------------------------------------------------------------------------------
    def show_job(self, job: Job, answer_headers: tuple[str, ...]) -> None:
        """Show a job's rows; the same job again is refreshed in place."""
        same = self._job is not None and self._job.id == job.id and self._headers == answer_headers
        changed = self._job != job
        # Widths were made to fit the few answers that were there; what the person set stays.
        ended = changed and same and job.state is JobState.FINISHED
        self._job, self._headers = job, answer_headers
        self._show_retry(job)
        if not same:
            if "panel" in self.__dict__:
                self.panel.slide_out()
                self.panel.row = None
            self.table.fitted = False
            self.table.fit_numbers(job.rows)
            # Where nothing was answered, the reasons are what there is to see.
            failed = job.failed and not job.answered
            self.filters.show_query(RowQuery(statuses=SEGMENTS[_NEEDS_LOOK]) if failed else PLAIN)
            self._show()
        elif changed:
            self.table.fitted = self.table.fitted and not ended
            self.model.refresh(job)
        self.filters.show_job(job, answer_headers, self.model.refs)
        self._found()

    def show_query(self, query: RowQuery) -> None:
        """Show the rows that a query finds, as if the person had asked for them here."""
        self.filters.show_query(query)
        self._show_query(query)

    def show_found(self, found: FoundRows, title: str) -> None:
        """Show rows that were found elsewhere; `title` says in a few words which they are."""
        if self._job:
            self.filters.show_query(PLAIN, title)
            self._asked_anew = True
            self.model.show_job(self._job, self._headers, PLAIN, found)

    def selected_numbers(self) -> Sequence[int]:
        """The numbers of the rows that are selected: whole rows, or cells in more than one."""
        chosen = self.table.marked()
        if len(chosen.rows) > self.model.rowCount() or (len(chosen.rows) < 2 and not chosen.whole):
            return ()
        return tuple(self.model.number_at(position) for position in chosen.first_rows)

    def _select_nothing(self) -> None:
        self.table.clearSelection()
        self.filters.show_bar(False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _numbers_to_send(self) -> Sequence[int]:
        """Those for the button above the table: one row alone has its own in the panel, and the table stays in place."""
        numbers = self.selected_numbers()
        return () if len(numbers) == 1 and self.panel_open else numbers

    def _show(self) -> None:
        """Show what the segments say."""
        self._show_query(RowQuery(statuses=SEGMENTS[self.filter.index]))

    def _show_query(self, query: RowQuery) -> None:
        if self._job:
            self.filters.show_query(query)
            self._asked_anew = True
            self.model.show_job(self._job, self._headers, query)
            self.table.show_order()

    def _show_all(self) -> None:
        self.filters.clear_all()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_only(self, section: int, position: int) -> None:
        """Only rows with the value that stands there."""
        found, ref = self.model.row_at(position), self.model.refs[section]
        if found is None:
            return
        value: Cell = found.outcome.status.value if ref.kind is ColumnKind.STATUS else None
        if ref.kind is not ColumnKind.STATUS:
            value = self.model.cell(found, section)
        self.filters.set_filter(ref, only(ref, value))

    def _found(self) -> None:
        """There are other rows, or the looking for them began or ended."""
        self.steps.job_id = self._job.id if self._job else ""
        rows, looking = self.model.rowCount(), self.model.looking
        self.filters.show_count(rows, looking=looking, failed=self.model.failed)
        nothing = rows == 0 and not looking and not self.model.failed and self._job is not None
        had_focus = self.table.hasFocus()
        self.body.setCurrentWidget(self.none if nothing else self.table)
        if nothing and had_focus:
            self.none.action.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._asked_anew and not looking:
            self._asked_anew = False
            self._settle_panel()

    # -- a column's menu ----------------------------------------------------------------------------------
    def _open_from_button(self, ref: ColumnRef) -> None:
        button = self.filters.button
        if ref in self.model.refs:
            self._open_menu(self.model.refs.index(ref), button.mapToGlobal(button.rect().bottomLeft()))

    def _open_menu(self, section: int, place: QPoint) -> None:
        popup = self.popup_for(section)
        popup.adjustSize()
        room = self.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - popup.width())))
        popup.move(place)
        popup.show()
        popup.contains.setFocus(Qt.FocusReason.PopupFocusReason)

    def popup_for(self, section: int) -> FilterPopup:
        """A column's menu, for which its values are being counted."""
        context, ref = self._page.context, self.model.refs[section]
        current = next((one for one in self.filters.query.filters if one.column == ref), None)
        popup = FilterPopup(self, context.theme, self.filters.title_of(ref), ref, current)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.sort_wanted.connect(lambda descending: self.filters.sort(ref, descending))
        popup.filter_wanted.connect(lambda wanted: self.filters.set_filter(ref, wanted))
        popup.hide_wanted.connect(lambda: self.table.show_column(section, shown=False))
        desk, job_id = context.desk, self._job.id if self._job else ""

        def work(progress: Progress) -> Sequence[tuple[Cell, int]]:
            return desk.results.values(job_id, ref, VALUES, progress)

        task = context.tasks.task(popup, work).then(popup.show_values).otherwise(lambda _: popup.failed())
        popup.closed.connect(task.cancel)
        task.start()
        return popup

    # -- one row ------------------------------------------------------------------------------------------
    def open_row(self, position: int) -> None:
        """Slide in the panel with a row."""
        found = self.model.row_at(position)
        if found and self._job:
            if self.panel.isVisible() and self.panel.row == found and self.table.hasFocus():
                self.panel.edit()
                return
            self.panel.show_row(self._job, self._headers, found)
            self.panel.slide_in()
            self.again.selection_changed()

    def choose_row(self, position: int) -> None:
        """Go to a row of those that are shown, with the panel open; fetched where it is not here yet."""
        index = self.model.index(position, max(0, self.table.currentIndex().column()))
        # Said outright: held keys, as in Ctrl+Enter, would have Qt add the row to those that are selected.
        flag = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self.table.scrollTo(index)
        found = self.model.row_at(position)
        if found and self._job:
            self.panel.show_row(self._job, self._headers, found)
        self.panel.slide_in()

    def _follow(self, current: QModelIndex) -> None:
        """An open panel follows the row that the arrows choose."""
        found = self.model.row_at(current.row()) if current.isValid() else None
        if found and self._job and self.panel_open:
            self.panel.show_row(self._job, self._headers, found)

    def _follow_current(self) -> None:
        self._follow(self.table.currentIndex())
        # Widths fit what is shown, which is there only now.
        if not self.table.fitted and self.model.rowCount() and self.model.row_at(0):
            self.table.restore_widths()
            self.table.fitted = True

    def _place(self) -> int:
        """Where the person is among the rows that are shown, -1 for nowhere: a new order takes the cursor away."""
        current = self.table.currentIndex()
        row_ = self.panel.row if self.panel_open else None
        found = None if current.isValid() or row_ is None else self.model.position_of(row_.number)
        return current.row() if found is None else found

    def _settle_panel(self) -> None:
        """A row that is not among those asked for is not left beside them, where it could be approved unseen.

        Only after the person asked for other rows: one that drops out as answers stream in stays under the hand.
        """
        if not self.panel_open or self.panel.row is None:
            return
        if self.model.position_of(self.panel.row.number) is not None:
            return
        if self.model.rowCount():
            self.choose_row(0)
            return
        before = QApplication.focusWidget()
        inside = before is None or self.panel.isAncestorOf(before)
        self.panel.put_away()  # which gives the focus to the table
        (self.none.action if inside or before is None else before).setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self._job:
            self.model.refresh(self._job)

    # -- the rest -----------------------------------------------------------------------------------------
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
        self.again.show_job(job)
        self.bar.show_job(job)
        self.filters.fit()
