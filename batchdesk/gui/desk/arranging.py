"""Which jobs of the list are shown, and in which order they stand within their group."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum

from batchdesk.core.jobs import Job, JobState
from batchdesk.gui.desk.attention import attention
from batchdesk.gui.strings import tr

_NEVER = datetime.max.replace(tzinfo=UTC)
_NO_HURRY = 9


class Group(Enum):
    """The groups in the order they are shown."""

    NEEDS = "needs"
    RUNNING = "running"
    FINISHED = "finished"
    DRAFTS = "drafts"
    ARCHIVED = "archived"
    """Put aside: shown only where it is asked for, or found by a search."""

    @property
    def words(self) -> str:
        """The group's heading in the person's language."""
        match self:
            case Group.NEEDS:
                return tr("Needs you")
            case Group.RUNNING:
                return tr("Running")
            case Group.FINISHED:
                return tr("Finished")
            case Group.DRAFTS:
                return tr("Drafts")
            case Group.ARCHIVED:
                return tr("Archived")


class Order(Enum):
    """What comes first within a group."""

    TIME = "time"
    NAME = "name"
    COST = "cost"

    @property
    def words(self) -> str:
        """The order in the person's language."""
        match self:
            case Order.TIME:
                return tr("Newest first")
            case Order.NAME:
                return tr("By name")
            case Order.COST:
                return tr("Dearest first")


def group_of(job: Job, now: datetime) -> Group:
    """Where a job belongs; what needs the person is told of all jobs, also of those that are put aside."""
    if attention(job, now):
        return Group.NEEDS
    if job.archived:
        return Group.ARCHIVED
    match job.state:
        case JobState.NEEDS_PERSON | JobState.PAUSED:
            return Group.NEEDS
        case JobState.SENDING | JobState.RUNNING | JobState.CANCELING:
            return Group.RUNNING
        case JobState.FINISHED:
            return Group.FINISHED
        case JobState.DRAFT:
            return Group.DRAFTS


def found(jobs: Iterable[Job], words: str) -> list[Job]:
    """The jobs whose name or file has every word typed; where there is none, those whose recipe has them."""
    every = list(jobs)
    wanted = words.casefold().split()

    def has(*texts: str) -> bool:
        text = " ".join(texts).casefold()
        return all(word in text for word in wanted)

    near = [job for job in every if has(job.name, job.source.name)]
    return near or [job for job in every if has(job.name, job.source.name, job.recipe.name)]


def arranged(jobs: Iterable[Job], order: Order, now: datetime) -> list[Job]:
    """The jobs of one group in order; what can least wait stands before all else."""
    newest = sorted(jobs, key=lambda job: job.created_at, reverse=True)
    match order:
        case Order.NAME:
            newest.sort(key=lambda job: job.name.casefold())
        case Order.COST:
            newest.sort(key=_cost, reverse=True)
        case Order.TIME:
            pass
    return sorted(newest, key=lambda job: _urgency(job, now))


def _urgency(job: Job, now: datetime) -> tuple[int, datetime]:
    need = attention(job, now)
    return (need.rank if need else _NO_HURRY, job.results_at_risk(now) or _NEVER)


def _cost(job: Job) -> Decimal:
    """What it has cost, else what it is expected to; an unknown price stands last."""
    known = job.actual if job.actual is not None else job.estimated
    return known if known is not None else Decimal(-1)
