"""When the next thing of a kind is due. It is politeness only: what is kept here in memory may be lost."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from batchdesk.core.jobs import Job
from batchdesk.desk.tools import Tools

FIRST_POLL = timedelta(seconds=30)
LONGEST_POLL = timedelta(minutes=5)
PRACTICE_POLL = timedelta(milliseconds=400)
NOW = timedelta(0)


@dataclass(slots=True)
class Rhythm:
    """When the next thing of a kind is due, and how the wait grows while nothing happens."""

    due: datetime
    wait: timedelta
    since: datetime
    """When it was last set; a clock that shows an earlier time was set back, and nothing waits for it."""

    def grow(self, now: datetime, longest: timedelta) -> None:
        """Half as long again, with jitter so that many desks do not ask at once."""
        self.wait = min(self.wait * 1.5, longest)
        self.put_off(now, self.wait * random.uniform(0.9, 1.1))

    def put_off(self, now: datetime, wait: timedelta) -> None:
        """Wait this long from now."""
        self.due, self.since = now + wait, now

    def left(self, now: datetime) -> timedelta:
        """How long it is until it is due; zero or less means now."""
        return NOW if now < self.since else self.due - now


class Rhythms:
    """A rhythm by name: each job's polls, and whatever else of it is done again and again."""

    def __init__(self, tools: Callable[[], Tools]) -> None:
        self._get = tools
        self._rhythms: dict[str, Rhythm] = {}

    def base(self, job: Job) -> timedelta:
        """The shortest wait between two polls of a job."""
        return self._get().pacing.poll or (PRACTICE_POLL if job.practice else FIRST_POLL)

    def of(self, name: str, job: Job) -> Rhythm:
        """The one of this name; the first time is due at once, since results may be waiting since days."""
        if name not in self._rhythms:
            now = self._get().now()
            self._rhythms[name] = Rhythm(now, self.base(job) / 1.5, now)
        return self._rhythms[name]

    def begin(self, name: str, job: Job) -> None:
        """Start anew: due after the shortest wait."""
        now, base = self._get().now(), self.base(job)
        self._rhythms[name] = Rhythm(now + base, base, now)

    def forget(self, name: str) -> None:
        """It is due at once."""
        self._rhythms.pop(name, None)
