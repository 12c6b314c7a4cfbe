"""Batches that the service says it does not know: for a while that passes, then it is final."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from batchdesk.core.jobs import Job, JobState, Part
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.desk.submitting import abandon
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import most_of

PATIENCE = timedelta(minutes=10)
"""404s are passing for this long after the first of them, early and late (API notes, section 11)."""
GONE = Outcome(
    RowStatus.ERRORED, note="The service no longer knows the batch {batch}; this row may have been charged."
)


class Missing:
    """Since when each part's batch is not found."""

    def __init__(self, tools: Callable[[], Tools]) -> None:
        self._get = tools
        self._since: dict[int, datetime] = {}

    def found(self, part: Part) -> None:
        """It is there again."""
        self._since.pop(part.id, None)

    def given_up(self, job: Job, part: Part, problem: Problem) -> bool:
        """404s are passing for ten minutes; after that the batch is gone, or the key is another workspace's.

        Then Problem BATCH_GONE; where the person canceled, the part ends without its answers and this is True. Its
        batch can still be adopted, should it turn up again.
        """
        tools = self._get()
        if tools.now() - self._since.setdefault(part.id, tools.now()) <= PATIENCE:
            return False
        batch = part.batch_id or ""
        if job.state is not JobState.CANCELING:
            raise Problem(Trouble.BATCH_GONE, batch=batch) from problem
        with tools.store.transaction():
            abandon(tools, job, part, replace(GONE, note=GONE.note.format(batch=batch)))
            tools.store.parts.doubt(part.id, most_of(tools, job, part))
            tools.store.parts.change(part.id, batch_id=None, trouble=problem.title)
        return True
