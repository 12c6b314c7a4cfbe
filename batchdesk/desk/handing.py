"""Handing planned parts to the service, one after another, as far as it takes them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from batchdesk.core.jobs import Job, JobState, Part, PartState, Role
from batchdesk.core.problems import ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.desk import uploading
from batchdesk.desk.releasing import next_release
from batchdesk.desk.rhythm import NOW, Rhythms
from batchdesk.desk.submitting import reject, submit, too_large
from batchdesk.desk.tools import Tools

MOST_OPEN = 100


class Handing:
    """Sends what may go next; returns how long to wait then, None where nothing goes now."""

    def __init__(self, tools: Callable[[], Tools], rhythms: Rhythms) -> None:
        self._get, self._rhythms = tools, rhythms

    def submit_next(self, job: Job, progress: Progress) -> timedelta | None:
        """Upload what it needs, split what is too heavy, or send it: one of these at a time."""
        planned = [part for part in job.parts if part.state is PartState.PLANNED]
        if job.state is not JobState.SENDING or not planned or len(_open(job)) >= MOST_OPEN:
            return None
        release = next_release(self._get(), job)
        if release is None or not self.has_room(job, release.part):
            return None
        part, alone = release.part, release.part.role is not Role.PLAIN
        if uploading.upload_next(self._get(), job, part, progress):
            return NOW
        if uploading.too_heavy(self._get(), job, part):
            self._get().store.parts.split(part.id)
            return NOW
        progress(len(job.parts) - len(planned), len(job.parts), "Sending")
        try:
            submit(self._get(), job, release)
        except ServiceProblem as problem:
            return self._not_taken(job, part, problem)
        self._rhythms.begin(job.id, job)
        last = len(planned) == 1 or alone
        return NOW if last else self._get().pacing.gap

    def has_room(self, job: Job, part: Part) -> bool:
        """Neither too many batches of this job nor too many requests of all jobs wait at the service."""
        if len(_open(job)) >= MOST_OPEN:
            return False
        waiting = self._get().store.parts.in_flight(job.id)
        return not waiting or waiting + part.requests <= self._get().pacing.queue

    def _not_taken(self, job: Job, part: Part, problem: ServiceProblem) -> timedelta:
        """Nothing was created. Halve what is too large, reject what is wrong, else let it wait."""
        if too_large(problem, part):
            self._get().store.parts.split(part.id)
        elif problem.trouble is Trouble.REQUEST_REFUSED and uploading.may_be_why(self._get(), job, part):
            self._get().store.jobs.change(job.id, inline=1)
        elif problem.trouble in (Trouble.REQUEST_REFUSED, Trouble.TOO_LARGE):
            reject(self._get(), job, part, problem)
        else:
            raise problem
        return NOW


def _open(job: Job) -> list[Part]:
    return [
        part for part in job.parts if part.state in (PartState.SUBMITTED, PartState.ENDED, PartState.UNKNOWN)
    ]
