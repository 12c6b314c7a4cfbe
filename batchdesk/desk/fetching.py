"""What is asked of the service about parts that were sent: whether they have ended, where they are, and their answers."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from batchdesk.core.caching import CacheKind
from batchdesk.core.jobs import Job, Part, PartState
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.service import Batch
from batchdesk.desk import looking, priming
from batchdesk.desk.collecting import collect
from batchdesk.desk.limiting import check_worst
from batchdesk.desk.looking import LIMIT
from batchdesk.desk.missing import Missing
from batchdesk.desk.rhythm import LONGEST_POLL, NOW, PRACTICE_POLL, Rhythms
from batchdesk.desk.tools import Tools

_log = logging.getLogger(__name__)

TRIES = 5
"""Downloads of a file that stays short before its missing rows are given up on."""


class Fetching:
    """Each method does one due thing and says how long to wait then, None where nothing of its kind is due."""

    def __init__(self, tools: Callable[[], Tools], rhythms: Rhythms, missing: Missing) -> None:
        self._get, self._rhythms, self._missing = tools, rhythms, missing
        self._tries: dict[int, int] = {}
        self._short: dict[int, int] = {}

    def collect_next(self, job: Job, progress: Progress) -> timedelta | None:
        """Download and keep the answers of a part that has ended."""
        ended = [part for part in job.parts if part.state is PartState.ENDED]
        if not ended:
            return None
        # The least tried first: one batch whose results can not be had must not keep back the others'.
        part = min(ended, key=lambda part: self._tries.get(part.id, 0))
        self._tries[part.id] = self._tries.get(part.id, 0) + 1
        short = self._short.get(part.id, 0) + 1
        try:
            collect(self._get(), job, part, progress, last_try=short >= TRIES)
        except ServiceProblem as problem:
            if problem.trouble is not Trouble.NOT_FOUND or not self._missing.given_up(job, part, problem):
                raise
        except Problem as problem:
            if problem.trouble is Trouble.DOWNLOAD_CUT:
                self._short[part.id] = (
                    short  # it came to its end; a broken connection says nothing of the file
                )
            if problem.trouble is not Trouble.UNKNOWN_FATE:
                raise
            looking.disown(self._get(), part)
        else:
            self._learn(job, part)
        return NOW

    def _learn(self, job: Job, part: Part) -> None:
        """What a collected part teaches: whether caching pays, and that the prices are right."""
        part = self._get().store.parts.get(part.id)
        priming.learn(self._get(), job, part)
        try:
            check_worst(job, part)
        except Problem as problem:
            _log.error("job %s, part %s: cost %s, worst case %s", job.id, part.id, part.cost, part.worst)
            if any(one.state is PartState.PLANNED for one in job.parts):
                raise problem from None

    def look_next(self, job: Job, progress: Progress) -> timedelta | None:
        """Look for a part of which nobody knows whether it arrived."""
        for part in job.parts:
            if part.state is not PartState.UNKNOWN or looking.needs_person(part):
                continue
            begin = looking.first_look(part, self._get().pacing.settle)
            if begin and self._get().now() < begin:
                continue
            rhythm = self._rhythms.of(f"look {part.id}", job)
            if rhythm.left(self._get().now()) <= NOW:
                progress(0, None, "Looking for a batch whose creation had no answer")
                rhythm.grow(self._get().now(), LONGEST_POLL)
                if looking.look(self._get(), job, part):
                    return NOW
        return None

    def poll(self, job: Job, progress: Progress) -> timedelta | None:
        """Ask how the parts at the service stand."""
        waiting = [part for part in job.parts if part.state is PartState.SUBMITTED]
        rhythm = self._rhythms.of(job.id, job)
        if not waiting or rhythm.left(self._get().now()) > NOW:
            return None
        rhythm.grow(self._get().now(), self._longest_poll(job))
        ended = False
        for part, batch in self._ask(job, waiting):
            self._get().store.parts.seen(part.id, batch)
            ended = ended or batch.ended
        return NOW if ended else None

    def _longest_poll(self, job: Job) -> timedelta:
        """What is awaited so that the cache is warm is looked at often: an entry lives for minutes."""
        if job.practice:
            return PRACTICE_POLL * 4
        marked = (part for part in job.parts if part.cache is not CacheKind.OFF)
        ahead = any(priming.goes_ahead(part) and part.state is PartState.SUBMITTED for part in marked)
        return min(LONGEST_POLL, priming.POLL) if ahead else LONGEST_POLL

    def _ask(self, job: Job, waiting: list[Part]) -> list[tuple[Part, Batch]]:
        """One listing for many parts, a call each for few and for those that the listing does not reach."""
        service, found = self._get().service(job), []
        listed = {batch.id: batch for batch in service.recent(LIMIT)} if len(waiting) > 2 else {}
        for part in waiting:
            batch = listed.get(part.batch_id or "")
            try:
                found.append((part, batch or service.retrieve(part.batch_id or "")))
                self._missing.found(part)
            except ServiceProblem as problem:
                if problem.trouble is not Trouble.NOT_FOUND:
                    raise
                self._missing.given_up(job, part, problem)
        return found
