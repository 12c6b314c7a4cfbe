"""How the command line writes money, numbers and times, and what it advises beyond the window."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from batchdesk.core.money import money
from batchdesk.core.problems import Problem, Trouble

__all__ = ["advice_of", "by_when", "count", "local", "money", "plain", "span"]

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

_ALSO = {Trouble.PROFILE_UNUSABLE: "--profile DIR (or BATCHDESK_PROFILE) names another folder."}
"""What only a command can do about it."""


def advice_of(problem: Problem) -> str:
    """What the person can do, with the options of the command line where one helps."""
    return " ".join(words for words in (problem.advice, _ALSO.get(problem.trouble)) if words)


def plain(text: str) -> str:
    """The text on one line, without characters that a terminal would obey (they come from other people's files)."""
    return _CONTROL.sub("�", re.sub(r"\s+", " ", text).strip())


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 row`, `1,204 rows`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def span(length: timedelta) -> str:
    """A length of time as `0:03:10`."""
    seconds = max(0, int(length.total_seconds()))
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def local(moment: datetime) -> str:
    """An aware moment in the person's own time zone, to the minute."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def by_when(moment: datetime, now: datetime) -> str:
    """A moment as one says it: `09:12`, `09:12 tomorrow`, or with its date."""
    there, here = moment.astimezone(), now.astimezone()
    days = (there.date() - here.date()).days
    if days == 0:
        return f"{there:%H:%M}"
    return f"{there:%H:%M} tomorrow" if days == 1 else local(moment)
