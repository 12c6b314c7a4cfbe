"""What is to happen later: a job sent at a time, and a question repeated on a file or folder that changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from zoneinfo import ZoneInfo

LATE = timedelta(minutes=10)
"""What should have happened longer ago than this was missed, and waits for the person's word."""
LOOK_EVERY = timedelta(minutes=5)
"""How often a file or folder is looked at whose changes are waited for, and how soon what has to wait is tried again."""
DAY_MINUTES = 24 * 60


class Every(Enum):
    """How often a question is repeated."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    """On the first day of a month."""
    CHANGE = "change"
    """Whenever the file or folder has changed; looked at every few minutes while BatchDesk runs."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A question that is asked again by itself, of new and changed rows only, and never without a limit.

    `minute` counts from midnight on the clock of `zone` (an IANA name), `weekday` is 0 for Monday and None unless weekly.
    `cap` is the limit of each run in US dollars. `source` is a file, or a folder: the newest file in it that matches
    `pattern` where the earlier job read a table, all of it where it read documents.
    """

    id: int
    job_id: str
    """The job to go on from: each run becomes the next one's earlier job."""
    name: str
    practice: bool
    source: Path
    pattern: str
    every: Every
    weekday: int | None
    minute: int
    zone: str
    cap: Decimal
    key_column: str
    paused: bool
    next_at: datetime | None
    last_at: datetime | None
    last_seen: str
    """A digest of what the last run read, so that nothing is asked of what has not changed."""
    note: str
    """What came of the last run where it did not become a job, in one sentence."""
    created_at: datetime
    troubled: bool = False
    """`note` tells of trouble: a person must do something before it goes well again."""
    claimed_at: datetime | None = None
    """The time whose run has begun and has not ended: kept before anything is read or sent."""
    key_name: str = ""
    """The name of the kept key that pays each run; "" for the first one."""


def next_time(every: Every, *, weekday: int | None, minute: int, zone: str, after: datetime) -> datetime:
    """The first time later than `after`, in UTC.

    A minute that the clock leaves out (summer time begins) falls as much later as the clock was put on; of one that it
    shows twice the first counts. Unknown zones raise `zoneinfo.ZoneInfoNotFoundError` or ValueError.
    """
    if every is Every.CHANGE:
        return (after + LOOK_EVERY).astimezone(UTC)
    clock = ZoneInfo(zone)
    # Two days back: a zone may have left out a whole day.
    first = after.astimezone(clock).date() - timedelta(days=2)
    moments = (_moment(day, minute, clock) for day in _days(every, weekday, first))
    return next(moment for moment in moments if moment > after)


def is_late(due: datetime, now: datetime) -> bool:
    """True where a time has gone by so long ago that BatchDesk can not have been running then."""
    return now - due > LATE


def _moment(day: date, minute: int, clock: ZoneInfo) -> datetime:
    """A minute of a day; `fold` 0 is the first of two, and in a gap the offset of before (PEP 495)."""
    return datetime.combine(day, time(*divmod(minute, 60)), clock).astimezone(UTC)


def _days(every: Every, weekday: int | None, first: date) -> Iterator[date]:
    """The days from `first` on that are meant."""
    day = first
    while True:
        if (
            every is Every.DAY
            or (every is Every.WEEK and day.weekday() == (weekday or 0))
            or _begins(every, day)
        ):
            yield day
        day += timedelta(days=1)


def _begins(every: Every, day: date) -> bool:
    return every is Every.MONTH and day.day == 1
