"""A table model over the rows of a job: pages come from the desk in tasks, placeholders stand meanwhile."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.desk.api import DeskApi
from batchdesk.gui.saying import say
from batchdesk.gui.states import row_look, row_word
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task, Tasks
from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets.copying import Marked, Written
from batchdesk.gui.widgets.static_table import LOOK_ROLE, ROW_ROLE, Column, Index, cell_data, header

PAGE = 200
KEPT_PAGES = 60
"""Pages kept in memory: 12,000 rows, far more than a screen shows."""
FRESH_PAGES = 3
"""Pages that are fetched again at once when the job changed."""
WANTED_PAGES = 6
"""Pages that may wait to be fetched for the screen."""
PLACEHOLDER = "…"

Page = tuple[AnswerRow, ...]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which cell of a row stands in which column: answers, Status, Note where wanted, then the person's own."""

    answers: int
    noted: bool

    def cell(self, row: AnswerRow, column: int) -> Cell:
        """One cell; answers that a row has not are empty."""
        if column < self.answers:
            found = row.outcome.answers
            return found[column] if column < len(found) else None
        if column == self.answers:
            return row_word(row.outcome.status)
        place = column - self.answers - (2 if self.noted else 1)
        if place < 0:
            return say(row.outcome.note)
        return row.cells[place] if place < len(row.cells) else None

    def cells(self, row: AnswerRow) -> list[Cell]:
        """All cells of a row."""
        width = self.answers + (2 if self.noted else 1) + len(row.cells)
        return [self.cell(row, column) for column in range(width)]


class RowsTableModel(QAbstractTableModel):
    """Answer columns first (tinted), then Status, then the person's columns; the vertical header has row numbers.

    Rows without an answer have none to show: where a filter leaves only such, Status and Note come first instead, and
    Status alone as long as nothing is answered.

    Pages are found by keyset: page k begins after the last number of page k - 1. Without a filter row numbers are
    dense, so any page is found at once; with one, the way to a far page is walked in the task.
    """

    trouble = Signal(object)
    loaded = Signal()

    def __init__(self, desk: DeskApi, tasks: Tasks, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._theme = desk, tasks, theme
        self._face = font(tabular=True)
        self._job: Job | None = None
        self._columns: tuple[Column, ...] = ()
        self._headers: tuple[str, ...] = ()
        self._layout = _Layout(0, noted=False)
        self._statuses: frozenset[RowStatus] | None = None
        self._total = 0
        self._turn = 0
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._anchors: dict[int, int] = {0: 0}
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._fetching: set[int] = set()
        self._gathering: Task[Written] | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._fetch)

    def show_job(
        self, job: Job, answer_headers: tuple[str, ...], statuses: frozenset[RowStatus] | None = None
    ) -> None:
        """Show the rows of a job, or those of some statuses."""
        self.beginResetModel()
        self._job, self._statuses, self._headers = job, statuses, answer_headers
        noted = statuses is not None and RowStatus.OK not in statuses
        answers = len(answer_headers) if job.answered and not noted else 0
        self._layout = _Layout(answers, noted=noted)
        self._columns = (
            *_answer_columns(job, answer_headers[:answers]),
            Column(tr("Status")),
            *([Column(tr("Note"))] if noted else []),
            *(Column(name) for name in job.columns),
        )
        self._total = count_rows(job, statuses)
        self._start_over()
        self.endResetModel()

    def refresh(self, job: Job) -> None:
        """The job's rows changed: keep the place, show what is there, and fetch it anew."""
        if self._job is None or job.id != self._job.id:
            return
        total = count_rows(job, self._statuses)
        if total != self._total or bool(job.answered) != bool(self._job.answered):
            self.show_job(job, self._headers, self._statuses)
            return
        self._job = job
        self._turn += 1
        self._fetching.clear()
        # What was looked at last stays on the screen until its newer self is here; the rest is fetched when seen.
        for page in list(self._pages)[:-FRESH_PAGES]:
            del self._pages[page]
        self._wanted.update(dict.fromkeys(self._pages))
        self._timer.start()

    def gather(self, wanted: Marked, titles: Sequence[str], then: Callable[[Written], object]) -> None:
        """Call with the cells of these rows as the clipboard has them, read and written away from the window's thread.

        Rows that are not here yet are fetched; a later wish replaces an earlier one.
        """
        if self._job is None:
            return
        if self._gathering:
            self._gathering.cancel()
        walk = self._walk_over({position // PAGE for position in wanted.first_rows})
        layout = self._layout

        def work(progress: Progress) -> Written:
            pages = dict(walk(progress))
            rows = (
                (position, layout.cells(page[position % PAGE]))
                for position in wanted.first_rows
                if position % PAGE < len(page := pages[position // PAGE])
            )
            return wanted.pick(rows).written(titles)

        self._gathering = self._tasks.task(self, work).then(then).otherwise(self.trouble.emit)
        self._gathering.start()

    def _walk_over(self, pages: set[int]) -> Callable[[Progress], Iterator[tuple[int, Page]]]:
        """Work that has each of these pages, rising; what is here already is not fetched again."""
        assert self._job is not None
        desk, job_id, statuses = self._desk, self._job.id, self._statuses
        known, ways = dict(self._pages), dict(self._anchors)

        def work(progress: Progress) -> Iterator[tuple[int, Page]]:
            for page in sorted(pages):
                if page not in known:
                    begin = _begin(page, statuses, ways)
                    found = _walk(desk, job_id, statuses, begin, page)(progress)
                    ways.update({at + 1: rows[-1].number for at, rows in found.items() if rows})
                    known[page] = found.get(page, ())
                yield page, known[page]

        return work

    def row_at(self, position: int) -> AnswerRow | None:
        """The row at a position, None while it is being fetched."""
        page = self._pages.get(position // PAGE)
        if page is None:
            self._want(position // PAGE)
            return None
        self._pages.move_to_end(position // PAGE)
        offset = position % PAGE
        return page[offset] if offset < len(page) else None

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as shown."""
        return self._columns

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return header(self._columns[section], role) if section < len(self._columns) else None
        if role == Qt.ItemDataRole.DisplayRole:
            if self._statuses is None:
                return str(section + 1)  # numbers are dense; the header must not fetch rows for them
            row = self.row_at(section)
            return str(row.number) if row else PLACEHOLDER
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row_at(index.row()), self._columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role == LOOK_ROLE:
            # A StrEnum would come back from Qt as a plain str, so the look is handed over instead.
            return row_look(row.outcome.status) if row and self._says_status(row, index.column()) else None
        if role == Qt.ItemDataRole.AccessibleTextRole and row and self._says_status(row, index.column()):
            return row_word(row.outcome.status)
        cell = self._layout.cell(row, index.column()) if row else PLACEHOLDER
        return cell_data(cell, column, role, self._theme, self._face)

    def _says_status(self, row: AnswerRow, column: int) -> bool:
        """Where there is no answer the first answer's place says why; it is painted only, and never copied."""
        return column == self._layout.answers or (column == 0 and not row.outcome.answers)

    def _start_over(self) -> None:
        self._turn += 1
        self._pages.clear()
        self._anchors = {0: 0}
        self._wanted.clear()
        self._fetching.clear()

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

    def _task(self, page: int) -> Task[dict[int, Page]]:
        assert self._job is not None
        work = _walk(self._desk, self._job.id, self._statuses, self._begin(page), page)
        turn = self._turn
        task = self._tasks.task(self, work)
        return task.then(lambda pages: self._arrived(turn, page, pages)).otherwise(self.trouble.emit)

    def _begin(self, page: int) -> tuple[int, int]:
        return _begin(page, self._statuses, self._anchors)

    def _arrived(self, turn: int, wanted: int, pages: dict[int, Page]) -> None:
        self._fetching.discard(wanted)
        if turn != self._turn:
            return
        for number, rows in pages.items():
            if rows:
                self._anchors[number + 1] = rows[-1].number
        rows = pages.get(wanted, ())
        self._pages[wanted] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first, last = wanted * PAGE, min(wanted * PAGE + PAGE, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)
        self.loaded.emit()


def _answer_columns(job: Job, headers: tuple[str, ...]) -> Iterator[Column]:
    kinds = [answer.kind for answer in job.answers]
    for name, kind in zip_longest(headers, kinds[: len(headers)]):
        yield Column(name, answer=True, number=kind in (AnswerKind.INTEGER, AnswerKind.NUMBER))


def count_rows(job: Job, statuses: frozenset[RowStatus] | None) -> int:
    """How many rows of a job have one of these statuses."""
    if statuses is None:
        return job.rows
    return sum(count for status, count in job.counts.items() if status in statuses)


def _begin(page: int, statuses: frozenset[RowStatus] | None, anchors: Mapping[int, int]) -> tuple[int, int]:
    """(known page, row number it begins after) nearest before the wanted page."""
    if statuses is None:
        return page, page * PAGE
    nearest = max(known for known in anchors if known <= page)
    return nearest, anchors[nearest]


def _walk(
    desk: DeskApi,
    job_id: str,
    statuses: frozenset[RowStatus] | None,
    begin: tuple[int, int],
    page: int,
) -> Callable[[Progress], dict[int, Page]]:
    """Work that fetches from a known page up to the wanted one; passed pages are kept only as anchors."""

    def work(progress: Progress) -> dict[int, Page]:
        at, after = begin
        found: dict[int, Page] = {}
        while at <= page:
            progress(at, page, "")
            rows = desk.rows(job_id, after=after, limit=PAGE, statuses=statuses)
            found[at] = rows if at == page else rows[-1:]
            if not rows:
                break
            after, at = rows[-1].number, at + 1
        return found

    return work
