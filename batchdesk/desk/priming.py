"""Whether the next part is marked for caching, whether one request goes ahead of it, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from batchdesk.core.caching import FLOOR_HITS, CacheKind, break_even, hit_share, plan_cache
from batchdesk.core.jobs import Caching, Job, Part, PartState, Role
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import Usage
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import IN_FLIGHT

PATIENCE = timedelta(minutes=15)
"""A primer that has not ended by then holds nothing up any longer; most batches end sooner (API notes, section 1.3)."""
POLL = timedelta(seconds=30)
"""Longest wait between two looks at what is awaited: an entry lives for minutes."""
MOST_PRIMERS = 2
"""Requests that go ahead of one release; where the computer slept through the first entry's life, a second does."""
LIFE = {CacheKind.FIVE_MINUTES: timedelta(minutes=4, seconds=30), CacheKind.HOUR: timedelta(minutes=58)}
"""How long an entry is counted on after the batch that used it has ended; less than it lives."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How the next part is marked, and whether one request must go ahead of it."""

    kind: CacheKind = CacheKind.OFF
    prime: bool = False


def decide(tools: Tools, job: Job, recipe: Recipe, requests: int, *, rounds: int = 1) -> Mark:
    """For so many requests that can be released now. Unmarked where it does not pay, or is not known to."""
    model = tools.model(recipe.model)
    price = model.price(tools.now().date())
    if job.cache is not Caching.AUTO or not job.shared_tokens or price is None:
        return Mark()
    if recipe.instructions != job.recipe.instructions or not recipe.instructions.strip():
        return Mark()
    same = [part for part in job.parts if part.cache is not CacheKind.OFF and _alike(part, job, recipe)]
    kind = _warm(same, tools.now())
    if kind is not CacheKind.OFF:
        return Mark(kind)
    plan = plan_cache(
        price,
        min_cacheable=model.min_cacheable,
        shared_tokens=job.shared_tokens,
        requests=requests,
        bill=job.estimated * requests / job.requests if job.estimated is not None and job.requests else None,
        factor=tools.prices.batch_factor,
        hits=measured(job),
        rounds=rounds,
    )
    if plan.kind is CacheKind.OFF:
        return Mark()
    if _primers_since(same) >= MOST_PRIMERS or any(is_ahead(part) for part in same):
        # Nothing warms it: only what does not lose at the least share of hits that is documented may be marked.
        safe = break_even(price.rates, CacheKind.FIVE_MINUTES) < FLOOR_HITS
        return Mark(CacheKind.FIVE_MINUTES if safe else CacheKind.OFF)
    return Mark(plan.kind, prime=True)


def measured(job: Job) -> Decimal | None:
    """The share of marked tokens that this job's parts have read, those left out that went ahead; None before."""
    usage = Usage()
    for part in job.parts:
        if part.state is PartState.COLLECTED and part.cache is not CacheKind.OFF and not goes_ahead(part):
            usage = usage + part.usage
    return hit_share(usage)


def learn(tools: Tools, job: Job, part: Part) -> None:
    """After a part is collected: caching is switched off for the rest of the job where it has lost, or does nothing."""
    if part.cache is CacheKind.OFF or job.cache is not Caching.AUTO:
        return
    marked = part.usage.cache_read + part.usage.cache_write_5m + part.usage.cache_write_1h
    lost = not marked if goes_ahead(part) else part.cache_saved is not None and part.cache_saved < 0
    if lost:
        tools.store.jobs.change(job.id, cache=Caching.LOST)


def goes_ahead(part: Part) -> bool:
    """True for a part that pays for the write so that others can read."""
    return part.role in (Role.PRIMER, Role.PILOT)


def is_ahead(part: Part) -> bool:
    """True while a primer is at the service, or perhaps is."""
    return part.role is Role.PRIMER and part.state in IN_FLIGHT


def is_awaited(part: Part, now: datetime) -> bool:
    """Whether the rest waits for this primer."""
    return is_ahead(part) and (part.started_at is None or now - part.started_at < PATIENCE)


def _alike(part: Part, job: Job, recipe: Recipe) -> bool:
    """Whether a part's requests begin with the same prefix: other settings never match (API notes, section 3)."""
    other = part.recipe or job.recipe
    return (other.model, other.instructions, other.answers, other.thinking, other.effort) == (
        recipe.model,
        recipe.instructions,
        recipe.answers,
        recipe.thinking,
        recipe.effort,
    )


def _warm(marked: list[Part], now: datetime) -> CacheKind:
    """The kind of the entry that is there now, as far as can be known; OFF where there is none."""
    for part in reversed(marked):
        running = part.state in (PartState.SUBMITTED, PartState.ENDED) and part.role is not Role.PRIMER
        used = part.usage.cache_read + part.usage.cache_write_5m + part.usage.cache_write_1h
        lives = part.state is PartState.COLLECTED and used and part.ended_at is not None
        if running or (lives and part.ended_at and now - part.ended_at < LIFE[part.cache]):
            return part.cache
    return CacheKind.OFF


def _primers_since(marked: list[Part]) -> int:
    """Primers after the last part that was released behind one."""
    behind = [
        part.started_at for part in marked if not goes_ahead(part) and part.state is not PartState.PLANNED
    ]
    last = max((at for at in behind if at), default=None)
    primers = [part for part in marked if part.role is Role.PRIMER and part.started_at]
    return sum(1 for part in primers if part.started_at and (last is None or part.started_at > last))
