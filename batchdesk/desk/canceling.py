"""Carrying out a person's cancel, part after part."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from batchdesk.core.jobs import Job, Part, PartState
from batchdesk.core.problems import ServiceProblem, Trouble
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.core.service import Batch
from batchdesk.desk import looking
from batchdesk.desk.missing import Missing
from batchdesk.desk.rhythm import Rhythms
from batchdesk.desk.submitting import abandon
from batchdesk.desk.tools import Tools

CANCELED = Outcome(RowStatus.CANCELED, note="Canceled before it was sent; not charged.", cost=Decimal(0))


class Canceling:
    """What was not sent ends at once; what runs at the service is asked to stop, and collected."""

    def __init__(self, tools: Callable[[], Tools], rhythms: Rhythms, missing: Missing) -> None:
        self._get, self._rhythms, self._missing = tools, rhythms, missing

    def cancel_next(self, job: Job) -> bool:
        """Carry out the person's cancel; True where something was done."""
        for part in job.parts:
            if part.state is PartState.PLANNED:
                abandon(self._get(), job, part, CANCELED)
                return True
            # A batch that was found by its size may be a colleague's until it has ended and shows its ids.
            running = part.state is PartState.SUBMITTED and part.service_status == "in_progress"
            if running and not looking.is_guessed(part):
                batch = self._stop(job, part)
                if batch is not None:
                    self._get().store.parts.seen(part.id, batch)
                    self._rhythms.forget(job.id)
                    return True
        return False

    def _stop(self, job: Job, part: Part) -> Batch | None:
        """Cancel one batch; one that has ended meanwhile is refused and stands as it is. None while it is not found."""
        service = self._get().service(job)
        try:
            return service.cancel(part.batch_id or "")
        except ServiceProblem as problem:
            if problem.trouble is Trouble.NOT_FOUND:
                self._missing.given_up(job, part, problem)
                return None
            if problem.trouble is not Trouble.REQUEST_REFUSED:
                raise
            batch = service.retrieve(part.batch_id or "")
            if not batch.ended:
                raise
            return batch
