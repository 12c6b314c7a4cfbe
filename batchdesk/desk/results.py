"""The rows of a job as a person asks for them: found, sorted, a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from batchdesk.core.cells import Cell
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.quoting import PageBox
from batchdesk.core.rows import AnswerRow
from batchdesk.core.views import ColumnRef, FoundRows, RowQuery
from batchdesk.desk.documents_shown import DocumentsShown
from batchdesk.desk.results_api import DocumentText
from batchdesk.desk.tools import Tools


class Results:
    """`results_api.ResultsApi`; what is about documents is done in `documents_shown`."""

    def __init__(self, tools: Tools, documents: DocumentsShown) -> None:
        self._tools, self._documents = tools, documents

    def find(
        self,
        job_id: str,
        query: RowQuery,
        progress: Progress = quiet,
        so_far: Callable[[FoundRows], object] | None = None,
    ) -> FoundRows:
        return self._tools.store.finding.find(self._tools.store.jobs.get(job_id), query, progress, so_far)

    def rows(self, job_id: str, numbers: Sequence[int]) -> tuple[AnswerRow, ...]:
        return self._tools.store.rows.some(job_id, numbers)

    def values(
        self, job_id: str, column: ColumnRef, limit: int = 200, progress: Progress = quiet
    ) -> tuple[tuple[Cell, int], ...]:
        return self._tools.store.finding.values(self._tools.store.jobs.get(job_id), column, limit, progress)

    def document(self, job_id: str, number: int) -> DocumentText | None:
        return self._documents.document(self._tools.store.jobs.get(job_id), number)

    def document_page(self, job_id: str, number: int, page: int, width: int) -> bytes:
        return self._documents.page(self._tools.store.jobs.get(job_id), number, page, width)

    def document_places(
        self, job_id: str, number: int, quotes: Sequence[str]
    ) -> tuple[tuple[PageBox, ...], ...]:
        return self._documents.places(self._tools.store.jobs.get(job_id), number, quotes)
