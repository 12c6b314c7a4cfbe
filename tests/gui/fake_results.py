"""The rows of the fake desk's jobs, found and sorted in plain Python as the store does it in SQL."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from batchdesk.core.cells import Cell, plain, show
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.rows import AnswerRow
from batchdesk.core.views import (
    Between,
    ColumnFilter,
    ColumnKind,
    ColumnRef,
    Contains,
    FoundRows,
    OneOf,
    Reviewed,
    RowQuery,
)
from tests.gui.fake_reviewing import FakeDocuments


class FakeResults:
    """`row(job_id, number)` makes a row; `enter(method, progress)` is where a test holds or fails a call."""

    def __init__(
        self,
        job: Callable[[str], Job],
        row: Callable[[str, int], AnswerRow],
        documents: FakeDocuments,
        enter: Callable[[str, Progress], None],
    ) -> None:
        self._job, self._row, self._enter = job, row, enter
        self.document, self.document_page = documents.document, documents.document_page
        self.document_places = documents.document_places
        self.queries: list[RowQuery] = []

    def find(
        self,
        job_id: str,
        query: RowQuery,
        progress: Progress = quiet,
        so_far: Callable[[FoundRows], object] | None = None,
    ) -> FoundRows:
        self.queries.append(query)
        rows = [row for row in self._all(job_id) if _passes(row, query)]
        if (sort := query.sort) is not None:
            filled = [row for row in rows if _cell(row, sort) is not None]
            empty = [row for row in rows if _cell(row, sort) is None]
            filled.sort(key=lambda row: _key(_cell(row, sort)), reverse=query.descending)
            rows = filled + empty
        numbers = array("I", [row.number for row in rows])
        if so_far and not query.sort and len(numbers) > 200:
            so_far(FoundRows(numbers[:200]))
        self._enter("find", progress)
        return FoundRows(numbers)

    def rows(self, job_id: str, numbers: Sequence[int]) -> tuple[AnswerRow, ...]:
        self._enter("results.rows", quiet)
        return tuple(self._row(job_id, number) for number in numbers)

    def values(
        self, job_id: str, column: ColumnRef, limit: int = 200, progress: Progress = quiet
    ) -> tuple[tuple[Cell, int], ...]:
        self._enter("values", progress)
        return tuple(Counter(_cell(row, column) for row in self._all(job_id)).most_common(limit))

    def _all(self, job_id: str) -> list[AnswerRow]:
        return [self._row(job_id, number) for number in range(1, self._job(job_id).rows + 1)]


def _passes(row: AnswerRow, query: RowQuery) -> bool:
    texts = [show(cell) for cell in (*row.cells, *row.answers)] + [row.outcome.raw_text, row.review.comment]
    found = " ".join(texts).casefold()
    return (
        (query.statuses is None or row.outcome.status in query.statuses)
        and all(word in found for word in query.search.casefold().split())
        and all(_meets(_cell(row, one.column), one) for one in query.filters)
        and (query.reviewed is None or _reviewed(row, query.reviewed))
    )


def _meets(cell: Cell, wanted: ColumnFilter) -> bool:
    match wanted.test:
        case OneOf(values):
            return cell in values
        case Contains(text):
            return text.casefold() in show(cell).casefold()
        case Between(low, high, closed):
            value: Any = plain(cell)
            if value is None:
                return False
            return (low is None or value >= low) and (
                high is None or (value <= high if closed else value < high)
            )


def _reviewed(row: AnswerRow, wanted: Reviewed) -> bool:
    return {
        Reviewed.APPROVED: row.review.approved,
        Reviewed.NOT_APPROVED: not row.review.approved,
        Reviewed.EDITED: bool(row.review.edits),
        Reviewed.COMMENTED: bool(row.review.comment),
        Reviewed.CARRIED: row.carried,
    }[wanted]


def _cell(row: AnswerRow, column: ColumnRef) -> Cell:
    match column.kind:
        case ColumnKind.ANSWER:
            return row.answers[column.index] if column.index < len(row.answers) else None
        case ColumnKind.OWN:
            return row.cells[column.index]
        case ColumnKind.STATUS:
            return row.outcome.status.value
        case ColumnKind.NOTE:
            return row.outcome.note or None
        case ColumnKind.NUMBER:
            return row.number


def _key(cell: Cell) -> tuple[bool, Any]:
    value = plain(cell)
    return isinstance(value, str), value
