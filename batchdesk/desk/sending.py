"""A person's word to spend: a draft sent, and what becomes of parts of which nobody knows whether they arrived."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from batchdesk.core.jobs import Job, JobState, PartState
from batchdesk.core.money import money
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.desk import limiting, looking, retrying, uploading
from batchdesk.desk.again import not_ready
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.estimating import estimate
from batchdesk.desk.submitting import abandon, split
from batchdesk.desk.tools import TURN_SECONDS, Tools
from batchdesk.desk.weighing import most_of

GIVEN_UP = Outcome(
    RowStatus.ERRORED, note="It is not known whether the service took this row; it was not sent again."
)


class Sending:
    """Takes the word, checks that it can be kept, and commits it; `Tracker` does the rest."""

    def __init__(self, tools: Callable[[], Tools], credentials: Credentials) -> None:
        self._get, self._credentials = tools, credentials

    def send(self, job_id: str, cap: Decimal | None) -> None:
        """Problem JOB_NOT_READY, NOTHING_TO_SEND, CAP_TOO_LOW, MONTH_CAP, PRICE_UNKNOWN_WITH_CAP before anything changes."""
        tools = self._get()
        store, job = tools.store, tools.store.jobs.get(job_id)
        with tools.turn(job, TURN_SECONDS):
            job = store.jobs.get(job.id)
            self.may_send(job, cap)
            wish = {"cap": cap, "note": "", "send_at": None, "trashed_at": None}
            if not job.requests:  # every row has its answer from an earlier job
                store.jobs.change(job.id, state=JobState.FINISHED, finished_at=tools.now(), **wish)
                return
            groups = split(uploading.wire_sizes(tools, job), tools.pacing)
            # In one: a draft that already had its parts would get them, and be paid for, twice.
            with store.transaction():
                store.parts.plan(job.id, groups)
                store.jobs.change(job.id, state=JobState.SENDING, submitted_at=tools.now(), **wish)
            self.note_key(job)

    def may_send(self, job: Job, cap: Decimal | None) -> None:
        """Problem where this draft can not be sent with this limit."""
        tools = self._get()
        if job.state is not JobState.DRAFT:
            raise not_ready(job, "it was sent already", "Start a new job to send these rows again.")
        if not job.requests and not job.carried:
            raise Problem(Trouble.NOTHING_TO_SEND)
        if not job.requests:
            return
        if cap is not None and job.ceiling is None and estimate(tools, job, quiet).ceiling is None:
            raise Problem(Trouble.PRICE_UNKNOWN_WITH_CAP, model=job.recipe.model, cap=money(cap))
        keys = [key for key, _, _ in tools.store.rows.sizes(job.id)]
        limiting.check_start(tools, replace(job, cap=cap), [(job.recipe, keys)])

    def note_key(self, job: Job) -> None:
        """By which key a job is paid, so that the ledger can tell; never more than its last four characters."""
        hint = "" if job.practice or job.key else self._credentials.hint(job.base_url, job.key_name)
        if hint:
            self._get().store.jobs.change(job.id, key=hint)

    def decide(self, job_id: str, *, resend: bool) -> None:
        """The word on parts of unknown fate: planned again where the limit bears it, or given up."""
        tools = self._get()
        store, job = tools.store, tools.store.jobs.get(job_id)
        with tools.turn(job, TURN_SECONDS), store.transaction():
            asked = [part for part in store.jobs.get(job.id).parts if looking.needs_person(part)]
            if resend:
                retrying.within_cap_when_resent(tools, store.jobs.get(job.id), asked)
            for part in asked:
                store.parts.doubt(part.id, most_of(tools, job, part))
                if resend:
                    store.parts.change(part.id, state=PartState.PLANNED, trouble="")
                else:
                    abandon(tools, job, part, GIVEN_UP)
            after = JobState.SENDING if resend else JobState.RUNNING
            store.jobs.move(job.id, JobState.NEEDS_PERSON, after)
