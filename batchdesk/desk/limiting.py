"""The limit: what is left of it for certain, and whether what is about to go stays within it.

What was spent, what is under way by its worst case, and the next part by its worst case never pass the limit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal

from batchdesk.core.jobs import Job, Part
from batchdesk.core.money import money
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.releasing import Weighed
from batchdesk.core.rows import RowStatus
from batchdesk.desk.ledger import month_so_far
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import in_flight, spent, total, weigh_keys


@dataclass(frozen=True, slots=True)
class Limit:
    """The limit that binds most: US dollars of it, and how much of that is left for certain."""

    cap: Decimal
    left: Decimal
    monthly: bool = False

    def __str__(self) -> str:
        return f"{'monthly limit' if self.monthly else 'limit'} of {money(self.cap)}"


def limit_of(tools: Tools, job: Job) -> Limit | None:
    """The job's limit or the month's, whichever leaves less; None where there is none.

    Problem PRICE_UNKNOWN_WITH_CAP where it is not known what was spent or is under way.
    """
    monthly = None if job.practice else tools.monthly_cap()
    if job.cap is None and monthly is None:
        return None
    done, under_way = spent(job), in_flight(tools, job)
    limits = []
    if job.cap is not None:
        if done is None or under_way is None:
            raise _unknown(job, job.cap)
        limits.append(Limit(job.cap, job.cap - done - under_way))
    if monthly is not None:
        if under_way is None:
            raise _unknown(job, monthly)
        month = month_so_far(tools, without_job=job.id)
        left = monthly - month.spent - month.committed - under_way
        limits.append(Limit(monthly, left, monthly=True))
    return min(limits, key=lambda limit: limit.left)


def confirm(tools: Tools, job: Job, part: Part, worst: Decimal | None) -> None:
    """In the transaction that commits the intent: the limit still bears this part. Problem CAP_REACHED.

    Between the choice and the call a limit may have been lowered, or another job may have taken the month's rest.
    """
    job = tools.store.jobs.get(job.id)
    limit = limit_of(tools, job)
    if limit is None:
        return
    if worst is None:
        raise _unknown(job, limit.cap)
    if worst > limit.left:
        raise reached(tools, job, limit, worst, None, 0)


def check_start(tools: Tools, job: Job, asked: Iterable[tuple[Recipe, Collection[int]]]) -> None:
    """Before a person's word to spend is taken: of what is asked by these recipes, at least one request fits.

    Problem CAP_TOO_LOW, MONTH_CAP or PRICE_UNKNOWN_WITH_CAP, and nothing changes.
    """
    limit = limit_of(tools, job)
    if limit is None:
        return
    found: list[Weighed] = []
    for recipe, keys in asked:
        found += priced(job, limit, weigh_keys(tools, job, recipe, keys))
    if not found or min(one.worst for one in found) <= limit.left:
        return
    if limit.monthly:
        left = money(max(limit.left, Decimal(0)))
        raise Problem(Trouble.MONTH_CAP, worst=money(total(found), up=True), cap=money(limit.cap), left=left)
    most = total(found) + limit.cap - limit.left
    raise Problem(Trouble.CAP_TOO_LOW, ceiling=money(most, up=True), cap=money(limit.cap))


def check_cap(tools: Tools, job: Job, cap: Decimal | None) -> None:
    """A limit below what is spent or under way can not be kept; Problem CAP_BELOW_SPENT."""
    if cap is None:
        return
    done, under_way = spent(job), in_flight(tools, job)
    if done is None or under_way is None:
        return  # nothing more is released with a limit then, which is said when it comes to that
    if done + under_way > cap:
        raise Problem(
            Trouble.CAP_BELOW_SPENT,
            cap=money(cap),
            spent=money(done, up=True),
            least=money(done + under_way, up=True),
        )


def check_worst(job: Job, part: Part) -> None:
    """A part that cost more than it could: the prices are wrong, so nothing more is sent. Problem COST_ABOVE_WORST."""
    if part.worst is None or part.cost is None or part.cost <= part.worst:
        return
    raise Problem(Trouble.COST_ABOVE_WORST, cost=money(part.cost, up=True), worst=money(part.worst))


def fits(worst: Decimal | None, limit: Limit) -> bool:
    """Whether the limit bears this; what is not known is not borne."""
    return worst is not None and worst <= limit.left


def priced(job: Job, limit: Limit, each: tuple[Weighed, ...] | None) -> tuple[Weighed, ...]:
    """What was weighed; Problem PRICE_UNKNOWN_WITH_CAP where it could not be."""
    if each is None:
        raise _unknown(job, limit.cap)
    return each


def reached(
    tools: Tools, job: Job, limit: Limit, worst: Decimal, expected: Decimal | None, count: int
) -> Problem:
    """CAP_REACHED with the new figures; `count` is in how many rounds it could go on, 0 for not at all."""
    sent = job.rows - job.counts.get(RowStatus.SKIPPED, 0) - job.carried
    way = f", or go on in {count:,} rounds" if count else ""
    return Problem(
        Trouble.CAP_REACHED,
        limit=str(limit),
        spent=money(spent(job), up=True),
        done=f"{sent - job.waiting:,}",
        rows=f"{sent:,}",
        expected=money(expected),
        worst=money(worst, up=True),
        all=money(limit.cap - limit.left + worst, up=True),
        way=way,
    )


def _unknown(job: Job, cap: Decimal) -> Problem:
    return Problem(Trouble.PRICE_UNKNOWN_WITH_CAP, model=job.recipe.model, cap=money(cap))
