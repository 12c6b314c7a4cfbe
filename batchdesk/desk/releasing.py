"""Which part goes next, so that the limit holds to the cent and the cache is warm before many ask it.

What was spent, what is under way by its worst case, and the next part by its worst case never pass the limit. Where
everything fits, all goes at once; else a pilot goes first, and round after round follows when the one before is back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from batchdesk.core.caching import PRIMED_HITS, CacheKind, expected_saving
from batchdesk.core.jobs import Job, Part, PartState, Role
from batchdesk.core.money import money
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.releasing import (
    LEAST_ROUND,
    MOST_ROUNDS,
    Weighed,
    forecast,
    more_rounds,
    pilot_size,
    rounds,
    spread,
    typical,
)
from batchdesk.core.rows import RowStatus, Usage
from batchdesk.core.sentences import waits_for_primer, waits_for_round
from batchdesk.desk import priming
from batchdesk.desk.ledger import month_so_far
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import IN_FLIGHT, in_flight, spent, total, weigh, weigh_keys, worst_of

FOUR = 4
"""A pilot is marked for caching where at least so many times its requests follow: each of them pays for a write."""


@dataclass(frozen=True, slots=True)
class Release:
    """The part that may go now, and how its shared part is marked."""

    part: Part
    cache: CacheKind = CacheKind.OFF


@dataclass(frozen=True, slots=True)
class Limit:
    """The limit that binds most: US dollars of it, and how much of that is left for certain."""

    cap: Decimal
    left: Decimal
    monthly: bool = False

    def __str__(self) -> str:
        return f"{'monthly limit' if self.monthly else 'limit'} of {money(self.cap)}"


def next_release(tools: Tools, job: Job) -> Release | None:
    """What goes next; None while something must come back first. Problem CAP_REACHED, PRICE_UNKNOWN_WITH_CAP."""
    if waits(tools, job):
        return None
    limit = limit_of(tools, job)
    alone = next((part for part in _planned(job) if part.role is not Role.PLAIN), None)
    if alone is not None:
        if limit is None or _fits(worst_of(tools, job, alone, alone.cache), limit):
            return Release(alone, alone.cache)
        tools.store.parts.change(alone.id, role=Role.PLAIN, cache=CacheKind.OFF)
        job = tools.store.jobs.get(job.id)
    planned = _planned(job)
    if limit is None:
        return _at_once(tools, job, planned, None)
    each = _priced(job, limit, weigh(tools, job, planned))
    if total(each) <= limit.left:
        return _at_once(tools, job, planned, limit)
    if any(part.state in IN_FLIGHT for part in job.parts):
        return None
    return _round(tools, job, [part for part in planned if part.recipe == planned[0].recipe], each, limit)


def waits(tools: Tools, job: Job) -> bool:
    """Whether something that was sent alone must come back before more goes."""
    now = tools.now()
    awaited = (Role.PILOT, Role.ROUND)
    return any(
        priming.is_awaited(part, now) or (part.role in awaited and part.state in IN_FLIGHT)
        for part in job.parts
    )


def waiting_words(tools: Tools, job: Job) -> str:
    """What is waited for, in a sentence; "" where parts go side by side."""
    if not _planned(job):
        return ""
    if any(priming.is_awaited(part, tools.now()) for part in job.parts):
        return waits_for_primer()
    alone = [part for part in job.parts if part.role in (Role.PILOT, Role.ROUND) and part.batch_id]
    if any(part.state in IN_FLIGHT for part in alone):
        limit = limit_of(tools, job)
        return waits_for_round(len(alone), max(job.rounds, len(alone) + 1), str(limit or "limit"))
    return ""


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
        raise _reached(tools, job, limit, worst, None, 0)


def check_start(tools: Tools, job: Job, asked: Iterable[tuple[Recipe, Collection[int]]]) -> None:
    """Before a person's word to spend is taken: of what is asked by these recipes, at least one request fits.

    Problem CAP_TOO_LOW, MONTH_CAP or PRICE_UNKNOWN_WITH_CAP, and nothing changes.
    """
    limit = limit_of(tools, job)
    if limit is None:
        return
    found: list[Weighed] = []
    for recipe, keys in asked:
        found += _priced(job, limit, weigh_keys(tools, job, recipe, keys))
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


def _planned(job: Job) -> list[Part]:
    return [part for part in job.parts if part.state is PartState.PLANNED]


def _fits(worst: Decimal | None, limit: Limit) -> bool:
    return worst is not None and worst <= limit.left


def _priced(job: Job, limit: Limit, each: tuple[Weighed, ...] | None) -> tuple[Weighed, ...]:
    if each is None:
        raise _unknown(job, limit.cap)
    return each


def _at_once(tools: Tools, job: Job, planned: list[Part], limit: Limit | None) -> Release:
    """Everything may go: part after part without waiting, behind a primer where caching pays."""
    part = planned[0]
    together = [one for one in planned if one.recipe == part.recipe]
    recipe = part.recipe or job.recipe
    mark = priming.decide(tools, job, recipe, sum(one.requests for one in together))
    if mark.kind is CacheKind.OFF:
        return Release(part)
    if limit is not None and not _fits(_worst_marked(tools, job, planned, together, mark.kind), limit):
        return _warm_round(tools, job, together, mark, limit) or Release(part)
    if not mark.prime:
        return Release(part, mark.kind)
    return _primer(tools, job, part, weigh(tools, job, [part]) or (), mark.kind) or Release(part)


def _warm_round(
    tools: Tools, job: Job, together: list[Part], mark: priming.Mark, limit: Limit
) -> Release | None:
    """Marked, the rest does not fit at once, since each might write; one more round is worth a warm cache."""
    marked = weigh(tools, job, together, mark.kind) or ()
    some = _picked(tools, marked, limit, len(marked))
    if len(some) * 2 < len(marked) or not some:
        return None
    if mark.prime:
        return _carved(tools, job, [typical(some)], Role.PRIMER, mark.kind, together[0])
    return _carved(tools, job, some, Role.ROUND, mark.kind, together[0])


def _worst_marked(
    tools: Tools, job: Job, planned: list[Part], marked: list[Part], kind: CacheKind
) -> Decimal | None:
    one = weigh(tools, job, marked, kind)
    other = weigh(tools, job, [part for part in planned if part not in marked])
    return None if one is None or other is None else total(one) + total(other)


def _primer(tools: Tools, job: Job, part: Part, each: Sequence[Weighed], kind: CacheKind) -> Release | None:
    if not each:
        return None
    return _carved(tools, job, [typical(each)], Role.PRIMER, kind, part)


def _round(
    tools: Tools, job: Job, group: list[Part], each: tuple[Weighed, ...], limit: Limit
) -> Release | None:
    """The pilot, or as much as the rest of the limit bears; `each` is all that is planned, `group` asks the same."""
    mine = weigh(tools, job, group) or ()
    sample = [
        part for part in job.parts if part.state is PartState.COLLECTED and part.role is not Role.PRIMER
    ]
    gone = sum(1 for part in job.parts if part.role in (Role.PILOT, Role.ROUND) and part.batch_id)
    if not sample:
        expected = _share_of_estimate(job, each)
        some = _picked(tools, mine, limit, pilot_size(len(mine)))
        if not some:
            raise _reached(tools, job, limit, total(each), expected, 0)
        count = rounds(limit.left, total(each), total(each) if expected is None else expected, len(each))
        tools.store.jobs.change(job.id, rounds=max(count, 2))
        return _pilot(tools, job, group[0], mine, some, limit, max(count, 2))
    expected = _expected(tools, job, group[0].recipe or job.recipe, each)
    expected = _share_of_estimate(job, each) if expected is None else expected
    count = more_rounds(limit.left, total(each), total(each) if expected is None else expected, len(each))
    some = _picked(tools, mine, limit, len(mine))
    if not some or not _goes_on(job, count, len(some), len(mine)):
        tools.store.jobs.change(job.id, asked=1)
        raise _reached(tools, job, limit, total(each), expected, count if some else 0)
    tools.store.jobs.change(job.id, rounds=gone + max(count, 1))
    mark = priming.decide(tools, job, group[0].recipe or job.recipe, len(some), rounds=max(count, 1))
    if mark.prime:
        first = typical(some)
        if _marked_fits(tools, job, group[0], [first], mark.kind, limit):
            return _carved(tools, job, [first], Role.PRIMER, mark.kind, group[0])
        mark = priming.Mark()
    return _alone(tools, job, group, some, Role.ROUND, mark.kind, limit)


def _goes_on(job: Job, count: int, now: int, rest: int) -> bool:
    """By itself where a few rounds bring it to the end; where the person was asked, as far as it is worth a round."""
    if 1 <= count <= MOST_ROUNDS:
        return True
    return job.asked and (count > 0 or now >= rest * LEAST_ROUND)


def _pilot(
    tools: Tools,
    job: Job,
    part: Part,
    mine: tuple[Weighed, ...],
    some: tuple[Weighed, ...],
    limit: Limit,
    count: int,
) -> Release:
    """The pilot is a primer too, where what follows carries its writes."""
    mark = priming.decide(tools, job, part.recipe or job.recipe, len(mine), rounds=count)
    kind = mark.kind if len(mine) >= FOUR * len(some) else CacheKind.OFF
    return _alone(tools, job, [part], some, Role.PILOT, kind, limit)


def _alone(
    tools: Tools,
    job: Job,
    group: list[Part],
    some: Sequence[Weighed],
    role: Role,
    kind: CacheKind,
    limit: Limit,
) -> Release:
    """These requests as a part of their own; marked with fewer of them, since a write costs more than plain input."""
    if kind is not CacheKind.OFF:
        marked = _weigh_some(tools, job, group[0], some, kind)
        fewer = _picked(tools, marked, limit, len(marked))
        if len(fewer) * 2 >= len(some):
            return _carved(tools, job, fewer, role, kind, group[0])
    return _carved(tools, job, some, role, CacheKind.OFF, group[0])


def _marked_fits(
    tools: Tools, job: Job, part: Part, some: Sequence[Weighed], kind: CacheKind, limit: Limit
) -> bool:
    return total(_weigh_some(tools, job, part, some, kind)) <= limit.left


def _weigh_some(
    tools: Tools, job: Job, part: Part, some: Sequence[Weighed], kind: CacheKind
) -> tuple[Weighed, ...]:
    return weigh_keys(tools, job, part.recipe or job.recipe, [one.key for one in some], kind) or ()


def _picked(tools: Tools, each: Sequence[Weighed], limit: Limit, most: int) -> tuple[Weighed, ...]:
    return spread(
        each,
        limit.left,
        most=min(most, tools.pacing.part_requests),
        bytes_most=tools.pacing.part_bytes,
    )


def _carved(
    tools: Tools, job: Job, some: Sequence[Weighed], role: Role, kind: CacheKind, like: Part
) -> Release:
    part_id = tools.store.parts.carve(job.id, sorted(one.key for one in some), role, kind, like.recipe)
    return Release(tools.store.parts.get(part_id), kind)


def _expected(tools: Tools, job: Job, recipe: Recipe, each: Sequence[Weighed]) -> Decimal | None:
    """What the rest is expected to cost by what came back; None where nothing did.

    A pilot pays for writes that the rest only reads, so costs are taken as they were without caching, and what caching
    is expected to save on the rest is taken off again.
    """
    on = tools.now().date()
    costs = tools.store.outcomes.costs(job.id)
    done = [
        (size, cost + (tools.prices.cache_saved(recipe.model, usage, on) or 0)) for size, cost, usage in costs
    ]
    plain = forecast(done, each)
    price = tools.model(recipe.model).price(on)
    kind = priming.decide(tools, job, recipe, len(each), rounds=2).kind
    if plain is None or price is None or kind is CacheKind.OFF:
        return plain
    hits = priming.measured(job) or PRIMED_HITS
    shared = _shared(usage for _, _, usage in costs) or job.shared_tokens or 0
    saving = expected_saving(price.rates, kind, shared, len(each), hits)
    return max(plain - saving * tools.prices.batch_factor, Decimal(0))


def _shared(usages: Iterable[Usage]) -> int:
    """The tokens of the shared part as they were billed, on average; 0 where nothing was marked.

    What was counted before may be an estimate, and here a sum is taken off another that is hardly larger.
    """
    marked = [usage.cache_read + usage.cache_write_5m + usage.cache_write_1h for usage in usages]
    marked = [tokens for tokens in marked if tokens]
    return sum(marked) // len(marked) if marked else 0


def _share_of_estimate(job: Job, each: Sequence[Weighed]) -> Decimal | None:
    if job.estimated is None or not job.requests:
        return None
    return min(job.estimated * len(each) / job.requests, total(each))


def _unknown(job: Job, cap: Decimal) -> Problem:
    return Problem(Trouble.PRICE_UNKNOWN_WITH_CAP, model=job.recipe.model, cap=money(cap))


def _reached(
    tools: Tools, job: Job, limit: Limit, worst: Decimal, expected: Decimal | None, count: int
) -> Problem:
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
