"""Where a limit does not bear the worst case of all: a pilot first, then round after round, each when the one before is back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from batchdesk.core.caching import PRIMED_HITS, CacheKind, expected_saving
from batchdesk.core.jobs import Job, Part, PartState, Role
from batchdesk.core.recipe import Recipe
from batchdesk.core.releasing import (
    LEAST_ROUND,
    MOST_ROUNDS,
    Weighed,
    forecast,
    more_rounds,
    pilot_size,
    rounds,
    typical,
)
from batchdesk.core.rows import Usage
from batchdesk.desk import priming
from batchdesk.desk.carving import Release, alone, carved, marked_fits, picked
from batchdesk.desk.limiting import Limit, reached
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import total, weigh

FOUR = 4
"""A pilot is marked for caching where at least so many times its requests follow: each of them pays for a write."""


def next_round(
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
        some = picked(tools, mine, limit, pilot_size(len(mine)))
        if not some:
            raise reached(tools, job, limit, total(each), expected, 0)
        count = rounds(limit.left, total(each), total(each) if expected is None else expected, len(each))
        tools.store.jobs.change(job.id, rounds=max(count, 2))
        return _pilot(tools, job, group[0], mine, some, limit, max(count, 2))
    expected = _expected(tools, job, group[0].recipe or job.recipe, each)
    expected = _share_of_estimate(job, each) if expected is None else expected
    count = more_rounds(limit.left, total(each), total(each) if expected is None else expected, len(each))
    some = picked(tools, mine, limit, len(mine))
    if not some or not _goes_on(job, count, len(some), len(mine)):
        tools.store.jobs.change(job.id, asked=1)
        raise reached(tools, job, limit, total(each), expected, count if some else 0)
    tools.store.jobs.change(job.id, rounds=gone + max(count, 1))
    mark = priming.decide(tools, job, group[0].recipe or job.recipe, len(some), rounds=max(count, 1))
    if mark.prime:
        first = typical(some)
        if marked_fits(tools, job, group[0], [first], mark.kind, limit):
            return carved(tools, job, [first], Role.PRIMER, mark.kind, group[0])
        mark = priming.Mark()
    return alone(tools, job, group, some, Role.ROUND, mark.kind, limit)


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
    return alone(tools, job, [part], some, Role.PILOT, kind, limit)


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
