"""What happens later by itself: drafts sent at a time, questions asked again, each once and never without a limit.

A run is claimed in the store before anything is read or sent. Where the process dies in between, the claim stays, and
the person is asked: nothing is ever sent a second time for one time that has come.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

from filelock import FileLock, Timeout

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Blame, Canceled, Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.schedules import DAY_MINUTES, Every, Schedule, is_late, next_time
from batchdesk.core.sentences import interrupted, nothing_new
from batchdesk.desk.again_api import Due
from batchdesk.desk.drafting import key_of
from batchdesk.desk.scheduled_run import Doors, Nothing, ScheduledRun, Waits
from batchdesk.desk.tools import TURN_SECONDS, Tools

SERVICE_WAIT = timedelta(minutes=15)
"""How soon a run is tried again where the service could not be reached."""


class Scheduling:
    """`again_api.SchedulesApi`; methods may be called from several threads and processes at once."""

    def __init__(self, tools: Callable[[], Tools], doors: Doors) -> None:
        self._get, self._doors = tools, doors
        self._store = tools().store.schedules

    # -- one job, later -----------------------------------------------------------------------------------
    def send_later(self, job_id: str, at: datetime, cap: Decimal) -> Job:
        job = self._tools.store.jobs.get(job_id)
        if at <= self._tools.now():
            raise Problem(Trouble.TIME_PASSED)
        _check_cap(cap)
        # In turn with `send`: the limit of a job that goes already is not to be another one.
        with self._tools.turn(job, TURN_SECONDS):
            self._doors.may_send(self._tools.store.jobs.get(job.id), cap)
            self._tools.store.jobs.change(job.id, send_at=at, cap=cap, note="")
        return self._changed(job.id)

    def send_not(self, job_id: str) -> Job:
        job = self._tools.store.jobs.get(job_id)
        self._tools.store.jobs.change(job.id, send_at=None)
        return self._changed(job.id)

    # -- again and again ----------------------------------------------------------------------------------
    def repeat(
        self,
        job_id: str,
        source: Path,
        every: Every,
        *,
        minute: int,
        zone: str,
        cap: Decimal,
        weekday: int | None = None,
        pattern: str = "",
        key_column: str = "",
        name: str = "",
    ) -> Schedule:
        job = self._tools.store.jobs.get(job_id)
        if job.state is JobState.DRAFT:
            raise Problem(
                Trouble.JOB_NOT_READY, job=job.name, reason="it was not sent yet", mend="Send it first."
            )
        now = self._tools.now()
        schedule = Schedule(
            id=0,
            job_id=job.id,
            name=name.strip() or job.name,
            practice=job.practice,
            source=source,
            pattern=pattern.strip(),
            every=every,
            weekday=weekday if every is Every.WEEK else None,
            minute=minute % DAY_MINUTES,
            zone=zone,
            cap=cap,
            key_column=key_column,
            paused=False,
            next_at=None,
            last_at=None,
            last_seen="",
            note="",
            created_at=now,
            key_name=key_of(self._tools, job),
        )
        return self._store.add(self._timed(schedule))

    def all(self) -> tuple[Schedule, ...]:
        return self._store.all()

    def change(self, schedule: Schedule) -> Schedule:
        before = self._store.get(schedule.id)
        timed = self._timed(schedule)
        rests = timed.paused != before.paused  # a pause says nothing about who pays
        # Where its key is gone the one of now is meant; what another host has for keys says nothing of it.
        if not rests and self._is_here(timed) and not self._tools.has_key(timed.key_name):
            timed = replace(timed, key_name=self._tools.key_name())
        # What was looked at under other terms is looked at again.
        terms = ("source", "pattern", "cap", "key_column", "key_name")
        same = all(getattr(before, name) == getattr(timed, name) for name in terms)
        self._store.change(
            timed.id,
            name=timed.name.strip() or before.name,
            source=timed.source,
            pattern=timed.pattern.strip(),
            every=timed.every,
            weekday=timed.weekday,
            minute=timed.minute,
            zone=timed.zone,
            cap=timed.cap,
            key_column=timed.key_column,
            key_name=timed.key_name,
            paused=timed.paused,
            next_at=timed.next_at,
            last_seen=before.last_seen if same else "",
            note=before.note if same else "",
            troubled=before.troubled and same,
        )
        return self._store.get(timed.id)

    def remove(self, schedule_id: int) -> None:
        self._store.remove(schedule_id)

    def restore(self, schedule: Schedule) -> Schedule:
        """Undo `remove`: it comes back as it was, and goes on at its next time from the last job that it has sent.

        A run that was under way meanwhile finds it again by its id.
        """
        made = (self._tools.store.jobs.get(job_id) for job_id in self._store.runs(schedule.id))
        last = next((job.id for job in made if job.state is not JobState.DRAFT), schedule.job_id)
        return self._store.add(self._timed(replace(schedule, claimed_at=None, job_id=last)))

    # -- what has come ------------------------------------------------------------------------------------
    def due(self) -> tuple[Due, ...]:
        now = self._tools.now()
        return (*self._due_drafts(now), *self._due_schedules(now))

    def run(self, due: Due, progress: Progress = quiet) -> Job | None:
        if due.job_id is not None:
            return self._send(due.job_id, due.at)
        return self._run(due.schedule_id or 0, due.at, progress)

    def run_now(self, schedule_id: int, progress: Progress = quiet) -> Job | None:
        """Run a schedule at the person's word, also where nothing is due and it is paused; as `run`."""
        return self._run(schedule_id, None, progress)

    def skip(self, due: Due) -> None:
        if due.job_id is not None:
            if self._tools.store.jobs.get(due.job_id).send_at == due.at:
                self.send_not(due.job_id)
            return
        with self._alone(self._store.get(due.schedule_id or 0)) as seen:
            if due.at in (seen.next_at, seen.claimed_at) and not self._recover(seen):
                # What is left out of a watched file is not to be sent five minutes later all the same.
                known = self._digest(seen) if seen.every is Every.CHANGE else seen.last_seen
                self._store.change(seen.id, next_at=self._next(seen), claimed_at=None, last_seen=known)

    # -- within -------------------------------------------------------------------------------------------
    def _due_drafts(self, now: datetime) -> Iterator[Due]:
        for job_id in self._store.drafts_to_send(now):
            job = self._tools.store.jobs.get(job_id)
            if job.send_at is not None and job.practice == self._tools.practice:
                yield Due(job.id, None, job.name, job.send_at, is_late(job.send_at, now))

    def _due_schedules(self, now: datetime) -> Iterator[Due]:
        # A practice question is never asked of Claude, nor the other way round.
        mine = (one for one in self._store.all() if one.practice == self._tools.practice)
        for schedule in mine:
            if schedule.claimed_at is not None:
                if self._is_broken_off(schedule):
                    yield Due(None, schedule.id, schedule.name, schedule.claimed_at, True, interrupted=True)
                continue
            if schedule.paused or schedule.next_at is None:
                continue
            if self._is_beyond(schedule, schedule.next_at):
                self._store.change(schedule.id, next_at=self._next(schedule))
            elif schedule.next_at <= now:
                missed = is_late(schedule.next_at, now)
                if missed and schedule.every is Every.CHANGE and not self._has_changed(schedule):
                    self._store.change(schedule.id, next_at=self._next(schedule))
                    continue
                yield Due(None, schedule.id, schedule.name, schedule.next_at, missed)

    def _send(self, job_id: str, at: datetime) -> Job | None:
        """Send a draft with the limit it was given; None where it was sent, put off or deleted meanwhile."""
        job = self._tools.store.jobs.get(job_id)
        if job.state is not JobState.DRAFT or job.send_at != at or job.trashed_at is not None:
            return None
        try:
            _check_cap(job.cap)
            self._tools.service(job)  # a key that is missing is said now, not by a job that stands still
            return self._doors.send(job.id, job.cap)
        except Problem as problem:
            if self._tools.store.jobs.get(job.id).state is not JobState.DRAFT:
                return None
            if problem.trouble is Trouble.JOB_BUSY:  # that passes: it is due as before
                raise
            self._tools.store.jobs.change(job.id, send_at=None, note=str(problem))
            self._changed(job.id)
            raise

    def _run(self, schedule_id: int, at: datetime | None, progress: Progress) -> Job | None:
        with self._alone(self._store.get(schedule_id)) as seen:
            if at is not None and (seen.paused or at not in (seen.next_at, seen.claimed_at)):
                return None  # another window was quicker
            if self._recover(seen):
                return None
            now = self._tools.now()
            keeps = at is None and seen.next_at is not None and seen.next_at > now
            after = seen.next_at if keeps and seen.next_at else self._next(seen)
            if not self._store.claim(seen, at or now, after):
                return None
            return self._claimed(self._store.get(seen.id), seen.next_at, progress, wished=at is None)

    def _claimed(
        self, schedule: Schedule, before: datetime | None, progress: Progress, *, wished: bool
    ) -> Job | None:
        """Every end but a crash takes the claim back; `before` is when it was due."""
        try:
            job, digest = self._one.send(schedule, progress, wished=wished)
        except Canceled:
            self._settle(schedule, next_at=before)
            raise
        except Waits as waits:
            self._settle(schedule, note=waits.note, next_at=self._tools.now() + waits.span)
            return None
        except Nothing as nothing:
            if schedule.every is not Every.CHANGE or nothing.digest != schedule.last_seen:
                self._ran(schedule, note=nothing_new(nothing.name), last_seen=nothing.digest)
            else:
                self._settle(schedule)
            return None
        except Problem as problem:
            self._ran(schedule, note=str(problem), troubled=problem.blame is not Blame.SERVICE)
            if problem.blame is Blame.SERVICE and schedule.next_at is not None:
                soon = self._tools.now() + SERVICE_WAIT
                self._store.change(schedule.id, next_at=min(schedule.next_at, soon))
            elif schedule.every is Every.CHANGE:
                self._store.change(schedule.id, last_seen=self._digest(schedule))
            raise
        self._ran(schedule, note="", last_seen=digest, job_id=job.id)
        return job

    @property
    def _tools(self) -> Tools:
        return self._get()

    @property
    def _one(self) -> ScheduledRun:
        return ScheduledRun(self._tools, self._doors)

    def _recover(self, seen: Schedule) -> bool:
        """Settle what a crash has left; True where that run had sent its job."""
        if seen.claimed_at is None:
            return False
        job = self._one.left_by_crash(seen)
        if job is None:
            self._store.change(seen.id, note=interrupted(), troubled=True)
            return False
        self._ran(seen, job_id=job.id, note="")
        return True

    def _is_here(self, schedule: Schedule) -> bool:
        """Whether it asks the host in use, so that its key is one of this host's."""
        tools = self._tools
        if tools.practice or schedule.practice or not tools.store.jobs.has(schedule.job_id):
            return False
        return tools.store.jobs.get(schedule.job_id).base_url == tools.base_url

    def _has_changed(self, schedule: Schedule) -> bool:
        return self._digest(schedule) != schedule.last_seen

    def _digest(self, schedule: Schedule) -> str:
        """What there is to read now; "" where there is nothing, which a run says."""
        try:
            return self._one.find(schedule, self._tools.store.jobs.get(schedule.job_id)).digest
        except Problem:
            return ""

    def _timed(self, schedule: Schedule) -> Schedule:
        """With its next time; Problem CAP_NEEDED, ZONE_UNKNOWN, FILE_MISSING."""
        _check_cap(schedule.cap)
        if not schedule.source.exists():
            raise Problem(Trouble.FILE_MISSING, name=schedule.source.name)
        weekday = (schedule.weekday or 0) % 7 if schedule.every is Every.WEEK else None
        schedule = replace(schedule, weekday=weekday, minute=schedule.minute % DAY_MINUTES)
        return replace(schedule, next_at=self._next(schedule))

    def _next(self, schedule: Schedule) -> datetime:
        try:
            return next_time(
                schedule.every,
                weekday=schedule.weekday,
                minute=schedule.minute,
                zone=schedule.zone,
                after=self._tools.now(),
            )
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise Problem(Trouble.ZONE_UNKNOWN, zone=schedule.zone) from error

    def _is_beyond(self, schedule: Schedule, at: datetime) -> bool:
        """True for a time that the clock can only have led to when it was ahead."""
        if at <= self._tools.now() + SERVICE_WAIT:  # what has to wait is not put off by more
            return False
        try:
            return at > self._next(schedule)
        except Problem:
            return False  # a zone that is not known any more is said by the run

    def _ran(self, schedule: Schedule, **fields: object) -> None:
        self._settle(schedule, last_at=self._tools.now(), **fields)

    def _settle(self, schedule: Schedule, **fields: object) -> None:
        """Take the claim back; a note that is given tells of trouble only where that is said."""
        if "note" in fields:
            fields = {"troubled": False, **fields}
        self._store.change(schedule.id, claimed_at=None, **fields)

    def _changed(self, job_id: str) -> Job:
        self._tools.announce(job_id)
        return self._tools.store.jobs.get(job_id)

    def _is_broken_off(self, schedule: Schedule) -> bool:
        """True where a run has begun, nobody is at it any more, and it had not come to send anything."""
        try:
            with self._alone(schedule) as seen:
                return seen.claimed_at is not None and not self._recover(seen)
        except Problem:
            return False

    @contextmanager
    def _alone(self, schedule: Schedule) -> Iterator[Schedule]:
        """The schedule as it stands, among all windows of this profile; a crash releases it. Problem SCHEDULE_BUSY."""
        locks = self._tools.profile / "locks"
        locks.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(locks / f"schedule-{schedule.id}.lock", timeout=0, mode=0o600)
        try:
            lock.acquire()
        except Timeout as busy:
            raise Problem(Trouble.SCHEDULE_BUSY, name=schedule.name) from busy
        try:
            yield self._store.get(schedule.id)
        finally:
            lock.release()


def _check_cap(cap: Decimal | None) -> None:
    if cap is None or not cap.is_finite() or cap <= 0:
        raise Problem(Trouble.CAP_NEEDED)
