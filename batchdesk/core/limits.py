"""What a job that stopped at a limit offers: which limit it was, how far to raise it, whether it can go on in rounds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Trouble
from batchdesk.core.sentences import PROBLEMS

_SENTENCE = PROBLEMS[Trouble.CAP_REACHED]
_HOLE = re.compile(r"\\\{(\w+)\\\}")


@dataclass(frozen=True, slots=True)
class AtLimit:
    """`all` is the limit in US dollars under which the rest goes at once, None where it can not be read.

    `monthly` is True where it is the month's limit, which is raised in the settings; `rounds` where a few rounds bring
    the job to its end under the limit as it is.
    """

    all: Decimal | None
    monthly: bool
    rounds: bool


def at_limit(job: Job) -> AtLimit | None:
    """What a job offers that is paused at a limit; None for any other. A job keeps its trouble as the sentence of it."""
    if job.state is not JobState.PAUSED:
        return None
    title, advice = _read(_SENTENCE.title, job.note), _read(_SENTENCE.advice, job.note)
    if title is None:
        return None
    facts = {**title, **(advice or {})}
    return AtLimit(
        dollars(facts.get("all", "")), facts.get("limit", "").startswith("monthly"), bool(facts.get("way"))
    )


def dollars(text: str) -> Decimal | None:
    """A sum as `core.money` writes it, such as "$1,204.50"; None for anything else."""
    try:
        sum_ = Decimal(text.removeprefix("$").replace(",", ""))
    except InvalidOperation:
        return None
    return sum_ if sum_.is_finite() else None


def _read(sentence: str, note: str) -> dict[str, str] | None:
    """The facts that a sentence was filled with; None where the note does not hold it."""
    found = re.search(_HOLE.sub(r"(?P<\1>.*?)", re.escape(sentence)), note)
    return found.groupdict() if found else None
