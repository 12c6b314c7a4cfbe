"""The rows of a job as a person asks for them: found, sorted, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence

from batchdesk.core.cells import Cell
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.rows import AnswerRow
from batchdesk.core.views import ColumnRef, FoundRows, RowQuery
from batchdesk.desk.tools import Tools


class Results:
    """The half of `results_api.ResultsApi` that is about rows; `documents_shown` has the other."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def find(self, job_id: str, query: RowQuery, progress: Progress = quiet) -> FoundRows:
        return self._tools.store.finding.find(self._tools.store.jobs.get(job_id), query, progress)

    def rows(self, job_id: str, numbers: Sequence[int]) -> tuple[AnswerRow, ...]:
        return self._tools.store.rows.some(job_id, numbers)

    def values(
        self, job_id: str, column: ColumnRef, limit: int = 200, progress: Progress = quiet
    ) -> tuple[tuple[Cell, int], ...]:
        return self._tools.store.finding.values(
            self._tools.store.jobs.get(job_id), column, limit, progress
        )
