"""A table model over the rows of a job: pages come from the desk in tasks, placeholders stand meanwhile."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.core.views import PLAIN, ColumnRef, FoundRows, RowQuery
from batchdesk.desk.api import DeskApi
from batchdesk.gui.states import Look, row_look, row_word
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task, Tasks
from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets.cell_delegate import Painted
from batchdesk.gui.widgets.copying import Marked, Written
from batchdesk.gui.widgets.row_layout import RowLayout, cell_marks, row_layout, spoken
from batchdesk.gui.widgets.static_table import (
    LOOK_ROLE,
    MARKS_ROLE,
    ROW_ROLE,
    Column,
    Index,
    cell_data,
    header,
    is_number,
    shown,
)

PAGE = 100
KEPT_PAGES = 20
"""Pages kept in memory: twenty screens. What stays for long is gone through by Python's collector again and again."""
FRESH_PAGES = 3
"""Pages that are fetched again at once when the job changed."""
WANTED_PAGES = 6
"""Pages that may wait to be fetched for the screen."""
PLACEHOLDER = "…"
_AGAIN_MS = 1000
"""The least time between two looks for the same rows while a job's answers stream in; see `_find_again`."""

Page = tuple[AnswerRow, ...]


class _Wire(QObject):
    """Carries what is found so far from a task's thread to the window's, with the turn it belongs to."""

    told = Signal(int, object)


class RowsTableModel(QAbstractTableModel):
    """Answer columns first (tinted), then Status, then the person's columns; the vertical header has row numbers.

    Rows without an answer have none to show: where a filter leaves only such, Status and Note come first instead, and
    Status alone as long as nothing is answered.

    Of the rows only their numbers are held, four bytes each, and none at all where every row stands in its own order.
    `found` comes whenever there are other rows or the looking for them began or ended; `about_to_move` and `moved`
    stand around a reset that brings the same rows to other places, so that a table can keep the person's.
    """

    trouble = Signal(object)
    loaded = Signal()
    found = Signal()
    about_to_move = Signal()
    moved = Signal()

    def __init__(self, desk: DeskApi, tasks: Tasks, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._theme = desk, tasks, theme
        self._face = font(tabular=True)
        self._looks: dict[RowStatus, Look] = {}
        self._job: Job | None = None
        self._headers: tuple[str, ...] = ()
        self._layout = RowLayout((), ())
        self._query, self._given = PLAIN, False
        self._numbers: array[int] | None = None
        self._total = 0
        self._turn = 0
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._fetching: set[int] = set()
        self._gathering: Task[Written] | None = None
        self._finding: Task[FoundRows] | None = None
        self._find_turn, self._took, self._fresh, self._stale = 0, 0.0, False, False
        self.rising = True
        """True where the rows that are shown stand in the order of the data, so that each is found at once."""
        self.failed = False
        """True where the rows that are asked for could not be looked for: what is shown is what was there before."""
        self._wire = _Wire(self)
        self._wire.told.connect(self._so_far, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._fetch)
        self._again = QTimer(self, interval=_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._find_again)

    # -- what is shown ------------------------------------------------------------------------------------
    def show_job(
        self,
        job: Job,
        answer_headers: tuple[str, ...],
        query: RowQuery = PLAIN,
        found: FoundRows | None = None,
    ) -> None:
        """Show the rows of a job that a query finds, or these; what was shown stays until the first are there."""
        self._stop_finding()
        self.failed = False
        layout = row_layout(job, answer_headers, query)
        other = self._job is None or self._job.id != job.id or layout != self._layout
        self._job, self._headers = job, answer_headers
        self._query, self._given = query, found is not None
        if found is not None:
            self._reset(layout, found.numbers)
        elif query.plain:
            self._reset(layout, None)
        else:
            if other:
                self._reset(layout, array("I"))
            self._find(fresh=True)
        self.found.emit()

    def refresh(self, job: Job) -> None:
        """The job's rows changed: keep the place, show what is there, and fetch it anew."""
        if self._job is None or job.id != self._job.id:
            return
        before, self._job = self._job, job
        if self._layout != row_layout(job, self._headers, self._query):
            self.show_job(job, self._headers, self._query)
            return
        if self._numbers is None and job.rows != self._total:
            self._reset(self._layout, None)
        self._renew()
        # Corrections and ticks change no counts: a row that was just approved must not go from under the hand.
        if self._numbers is not None and not self._given and job.counts != before.counts:
            self._stale = True
            if self._finding is None and not self._again.isActive():
                self._again.start(max(_AGAIN_MS, round(3000 * self._took)))

    def stop_finding(self) -> None:
        """Leave it at what is found so far."""
        self._stop_finding()
        self.found.emit()

    @property
    def looking(self) -> bool:
        """True while rows are looked for that were asked for last."""
        return self._finding is not None and self._fresh

    @property
    def query(self) -> RowQuery:
        """What is asked for."""
        return self._query

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as shown."""
        return self._layout.columns

    @property
    def refs(self) -> tuple[ColumnRef, ...]:
        """Which column of the results each one is."""
        return self._layout.refs

    def row_at(self, position: int) -> AnswerRow | None:
        """The row at a position, None while it is being fetched."""
        page = self._pages.get(position // PAGE)
        if page is None:
            self._want(position // PAGE)
            return None
        self._pages.move_to_end(position // PAGE)
        offset = position % PAGE
        return page[offset] if offset < len(page) else None

    def cell(self, row: AnswerRow, column: int) -> Cell:
        """A row's cell as it is, in a column as shown."""
        return self._layout.cell(row, column)

    def number_at(self, position: int) -> int:
        """The number of the row at a position; nothing is fetched for it."""
        return position + 1 if self._numbers is None else self._numbers[position]

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of the rows shown, in their order."""
        return range(1, self._total + 1) if self._numbers is None else self._numbers

    def put_row(self, row: AnswerRow) -> None:
        """A row is another now, by the person's own hand; shown where it is."""
        position = self.position_of(row.number)
        page = None if position is None else self._pages.get(position // PAGE)
        if page is None or position is None or position % PAGE >= len(page):
            return
        at = position % PAGE
        self._pages[position // PAGE] = (*page[:at], row, *page[at + 1 :])
        self.dataChanged.emit(self.index(position, 0), self.index(position, self.columnCount() - 1))

    def position_of(self, number: int) -> int | None:
        """Where the row of a number stands, None where it is not among those shown."""
        if self._numbers is None:
            return number - 1 if 1 <= number <= self._total else None
        at = bisect_left(self._numbers, number) if self.rising else _place(self._numbers, number)
        return at if at < self._total and self._numbers[at] == number else None

    # -- as Qt asks ---------------------------------------------------------------------------------------
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if section >= len(self.columns):
                return None
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return spoken(self.columns[section], self.refs[section], self._query)
            return header(self.columns[section], role)
        if (
            role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            and section < self._total
        ):
            return str(self.number_at(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), self.columns[index.column()]
        if role == ROW_ROLE:
            return row
        says_status = row is not None and self._layout.says_status(row, index.column())
        if role == LOOK_ROLE:
            # A StrEnum would come back from Qt as a plain str, so the look is handed over instead.
            return row_look(row.outcome.status) if row and says_status else None
        marks = cell_marks(row, self.refs[index.column()]) if row else ()
        if role == MARKS_ROLE:
            return marks
        cell = self._layout.cell(row, index.column()) if row else PLACEHOLDER
        if role == Qt.ItemDataRole.AccessibleTextRole and row:
            text = (
                row_word(row.outcome.status)
                if says_status
                else cell_data(cell, column, role, self._theme, self._face)
            )
            for mark in marks:
                text = tr("{cell}, {mark}", cell=text, mark=mark.word)
            return text
        return cell_data(cell, column, role, self._theme, self._face)

    def painted(self, position: int, section: int) -> Painted:
        """All that is painted of a cell but its tint, which the table gives to a whole column."""
        row, column = self.row_at(position), self._layout.columns[section]
        if row is None:
            return Painted(PLACEHOLDER, None, (), None, column.number)
        marks = cell_marks(row, self._layout.refs[section]) if row.review or row.carried else ()
        look = self._look(row.outcome.status) if self._layout.says_status(row, section) else None
        cell = self._layout.cell(row, section)
        return Painted(shown(cell), look, marks, None, column.number or is_number(cell))

    def _look(self, status: RowStatus) -> Look:
        if status not in self._looks:
            self._looks[status] = row_look(status)
        return self._looks[status]

    # -- copying ------------------------------------------------------------------------------------------
    def gather(self, wanted: Marked, titles: Sequence[str], then: Callable[[Written], object]) -> None:
        """Call with the cells of these rows as the clipboard has them, read and written away from the window's thread.

        Rows that are not here yet are fetched; a later wish replaces an earlier one.
        """
        if self._job is None:
            return
        if self._gathering:
            self._gathering.cancel()
        desk, job_id, numbers, total = self._desk, self._job.id, self._numbers, self._total
        known, layout = dict(self._pages), self._layout

        def rows(progress: Progress) -> Iterator[tuple[int, list[Any]]]:
            page, held = -1, Page()
            for position in wanted.first_rows:
                if position // PAGE != page:
                    page = position // PAGE
                    progress(position, None, "")
                    held = known.get(page) or desk.results.rows(job_id, _numbers_of(numbers, page, total))
                if position % PAGE < len(held):
                    yield position, layout.cells(held[position % PAGE])

        def work(progress: Progress) -> Written:
            return wanted.pick(rows(progress)).written(titles)

        self._gathering = self._tasks.task(self, work).then(then).otherwise(self.trouble.emit)
        self._gathering.start()

    # -- pages --------------------------------------------------------------------------------------------
    def _reset(self, layout: RowLayout, numbers: array[int] | None) -> None:
        self.beginResetModel()
        self._layout, self._numbers = layout, numbers
        self.rising = not self._given and self._query.sort is None and not self._query.descending
        self._total = (self._job.rows if self._job else 0) if numbers is None else len(numbers)
        self._turn += 1
        self._pages.clear()
        self._wanted.clear()
        self._fetching.clear()
        self.endResetModel()

    def _renew(self) -> None:
        """What was looked at last stays on the screen until its newer self is here; the rest is fetched when seen."""
        self._turn += 1
        self._fetching.clear()
        for page in list(self._pages)[:-FRESH_PAGES]:
            del self._pages[page]
        self._wanted.update(dict.fromkeys(self._pages))
        self._timer.start()

    def _want(self, page: int) -> None:
        if page in self._fetching:
            return
        self._wanted[page] = None
        self._wanted.move_to_end(page)
        # What was asked for last is what is on the screen now; a fast scroll leaves the rest behind.
        for known in list(self._wanted)[:-WANTED_PAGES]:
            del self._wanted[known]
        if not self._timer.isActive():
            self._timer.start()

    def _fetch(self) -> None:
        wanted, self._wanted = list(self._wanted), OrderedDict()
        for page in reversed(wanted):
            self._fetching.add(page)
            self._task(page).start()

    def _task(self, page: int) -> Task[Page]:
        assert self._job is not None
        desk, job_id, numbers = self._desk, self._job.id, _numbers_of(self._numbers, page, self._total)
        turn = self._turn
        task = self._tasks.task(self, lambda _: desk.results.rows(job_id, numbers))
        return task.then(lambda rows: self._arrived(turn, page, rows)).otherwise(self.trouble.emit)

    def _arrived(self, turn: int, page: int, rows: Page) -> None:
        if turn != self._turn:
            return
        self._fetching.discard(page)
        self._pages[page] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first, last = page * PAGE, min(page * PAGE + PAGE, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self.loaded.emit()

    # -- finding ------------------------------------------------------------------------------------------
    def _find(self, *, fresh: bool) -> None:
        """`fresh`: other rows than before; else the same ones, looked for anew because answers came in."""
        assert self._job is not None
        desk, job_id, query = self._desk, self._job.id, self._query
        self._find_turn += 1
        turn, wire, begun = self._find_turn, self._wire, time.monotonic()
        self._fresh, self._stale = fresh, False

        def work(progress: Progress) -> FoundRows:
            tell = (lambda some: wire.told.emit(turn, some)) if fresh else None
            return desk.results.find(job_id, query, progress, tell)

        def ended() -> None:
            if turn == self._find_turn:
                self._finding, self._took = None, time.monotonic() - begun

        task = self._tasks.task(self, work).finally_(ended)
        self._finding = task.then(lambda found: self._found_all(turn, found))
        task.otherwise(lambda problem: self._not_found(turn, problem))
        self._shown_some = False
        task.start()

    def _find_again(self) -> None:
        if self._job and self._stale and self._finding is None:
            self._find(fresh=False)

    def _so_far(self, turn: int, found: FoundRows) -> None:
        if turn != self._find_turn or self._finding is None:
            return
        self._take(found.numbers)
        self.found.emit()

    def _found_all(self, turn: int, found: FoundRows) -> None:
        if turn != self._find_turn:
            return
        if self._fresh:
            self._take(found.numbers)
        elif found.numbers != self._numbers:
            self.about_to_move.emit()
            self._reset(self._layout, found.numbers)
            self.moved.emit()
        if self._stale:
            self._again.start(max(_AGAIN_MS, round(3000 * self._took)))
        self.found.emit()

    def _not_found(self, turn: int, problem: Problem) -> None:
        if turn != self._find_turn:
            return
        self.failed = self._fresh
        self.trouble.emit(problem)
        self.found.emit()

    def _take(self, numbers: array[int]) -> None:
        """The first of what was asked for replace what was shown; what comes later comes behind them."""
        if not self._shown_some or self._numbers is None or len(numbers) < self._total:
            self._shown_some = True
            self._reset(self._layout, numbers)
        elif len(numbers) > self._total:
            # The last page was not full, or was being fetched for fewer rows.
            self._pages.pop(self._total // PAGE, None)
            self._turn += 1
            self._fetching.clear()
            self.beginInsertRows(QModelIndex(), self._total, len(numbers) - 1)
            self._numbers, self._total = numbers, len(numbers)
            self.endInsertRows()

    def _stop_finding(self) -> None:
        self._again.stop()
        self._find_turn += 1
        if self._finding:
            self._finding.cancel()
            self._finding = None


def _place(numbers: array[int], number: int) -> int:
    """Where a number stands among many, their count where it is not; as bytes, five times as fast as `index`."""
    held, wanted, size = numbers.tobytes(), array(numbers.typecode, [number]).tobytes(), numbers.itemsize
    at = held.find(wanted)
    while at >= 0 and at % size:
        at = held.find(wanted, at + 1)
    return at // size if at >= 0 else len(numbers)


def _numbers_of(numbers: array[int] | None, page: int, total: int) -> Sequence[int]:
    """The numbers of a page's rows; without a query they are dense."""
    first, last = page * PAGE, min(page * PAGE + PAGE, total)
    return range(first + 1, last + 1) if numbers is None else numbers[first:last]


def count_rows(job: Job, statuses: frozenset[RowStatus] | None) -> int:
    """How many rows of a job have one of these statuses."""
    if statuses is None:
        return job.rows
    return sum(count for status, count in job.counts.items() if status in statuses)
