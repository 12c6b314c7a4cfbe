"""Schedules in memory: what is due is what a test says is due."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.schedules import Every, Schedule, next_time
from batchdesk.desk.again_api import Due


class FakeSchedules:
    """`SchedulesApi`; `dues` is what has come, `fault` what a run raises, `new` whether there is anything new."""

    def __init__(
        self, find: Callable[[str], Job], put: Callable[[Job], Job], now: Callable[[], datetime]
    ) -> None:
        self._find, self._put, self._now = find, put, now
        self._kept: dict[int, Schedule] = {}
        self.dues: tuple[Due, ...] = ()
        self.done: list[Due] = []
        self.skipped: list[Due] = []
        self.fault: Problem | None = None
        self.stays = False  # what was run is due as before
        self.new = True

    def keep(self, schedule: Schedule) -> Schedule:
        """As if it had been there all along."""
        self._kept[schedule.id] = schedule
        return schedule

    def send_later(self, job_id: str, at: datetime, cap: Decimal) -> Job:
        if self.fault:
            raise self.fault
        return self._put(replace(self._find(job_id), send_at=at, cap=cap))

    def send_not(self, job_id: str) -> Job:
        return self._put(replace(self._find(job_id), send_at=None))

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
        if self.fault:
            raise self.fault
        job, number = self._find(job_id), max(self._kept, default=0) + 1
        after = next_time(every, weekday=weekday, minute=minute, zone=zone, after=self._now())
        return self.keep(
            a_schedule(
                number,
                name or job.name,
                job_id=job.id,
                source=source,
                every=every,
                weekday=weekday,
                minute=minute,
                cap=cap,
                pattern=pattern,
                key_column=key_column,
                next_at=after,
            )
        )

    def all(self) -> tuple[Schedule, ...]:
        return tuple(self._kept.values())

    def change(self, schedule: Schedule) -> Schedule:
        if self.fault:
            raise self.fault
        return self.keep(schedule)

    def remove(self, schedule_id: int) -> None:
        self._kept.pop(schedule_id)

    def restore(self, schedule: Schedule) -> Schedule:
        return self.keep(schedule)

    def due(self) -> tuple[Due, ...]:
        return self.dues

    def run(self, due: Due, progress: Progress = quiet) -> Job | None:
        self.done.append(due)
        if not self.stays:
            self.dues = tuple(one for one in self.dues if one != due)
        if self.fault:
            raise self.fault
        job = next((self._find(job_id) for job_id in [due.job_id or self._job_of(due)] if job_id), None)
        return self._put(replace(job, state=JobState.SENDING, send_at=None)) if job and self.new else None

    def run_now(self, schedule_id: int, progress: Progress = quiet) -> Job | None:
        one = self._kept[schedule_id]
        return self.run(Due(None, one.id, one.name, self._now(), False), progress)

    def skip(self, due: Due) -> None:
        self.skipped.append(due)
        self.dues = tuple(one for one in self.dues if one != due)

    def _job_of(self, due: Due) -> str:
        kept = self._kept.get(due.schedule_id or 0)
        return kept.job_id if kept else ""


def a_schedule(number: int = 1, name: str = "Weekly tickets", **more: object) -> Schedule:
    """A question of every Monday 09:00."""
    usual: dict[str, object] = {
        "job_id": "f6",
        "practice": False,
        "source": Path("/home/ada/Work/Tickets.xlsx"),
        "pattern": "",
        "every": Every.WEEK,
        "weekday": 0,
        "minute": 540,
        "zone": "UTC",
        "cap": Decimal("2.00"),
        "key_column": "",
        "paused": False,
        "next_at": datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
        "last_at": None,
        "last_seen": "",
        "note": "",
        "created_at": datetime(2026, 11, 21, 9, 0, tzinfo=UTC) - timedelta(days=30),
    }
    return Schedule(id=number, name=name, **(usual | more))  # type: ignore[arg-type]
