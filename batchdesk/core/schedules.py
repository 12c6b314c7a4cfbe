"""What is to happen later: a job sent at a time, and a question repeated on a file or folder that changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path


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
