"""Which part goes next, so that the limit holds to the cent and the cache is warm before many ask it.

Where the limit bears everything (`limiting`), all goes at once; else a pilot goes first, and round after round follows
when the one before is back (`rounds`).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from batchdesk.core.caching import CacheKind
from batchdesk.core.jobs import Job, Part, PartState, Role
from batchdesk.core.releasing import (
    Weighed,
    typical,
)
from batchdesk.core.sentences import waits_for_primer, waits_for_round
from batchdesk.desk import priming
from batchdesk.desk.carving import Release, carved, picked
from batchdesk.desk.limiting import Limit, fits, limit_of, priced
from batchdesk.desk.rounds import next_round
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import IN_FLIGHT, total, weigh, worst_of


def next_release(tools: Tools, job: Job) -> Release | None:
    """What goes next; None while something must come back first. Problem CAP_REACHED, PRICE_UNKNOWN_WITH_CAP."""
    if waits(tools, job):
        return None
    limit = limit_of(tools, job)
    alone = next((part for part in _planned(job) if part.role is not Role.PLAIN), None)
    if alone is not None:
        if limit is None or fits(worst_of(tools, job, alone, alone.cache), limit):
            return Release(alone, alone.cache)
        tools.store.parts.change(alone.id, role=Role.PLAIN, cache=CacheKind.OFF)
        job = tools.store.jobs.get(job.id)
    planned = _planned(job)
    if limit is None:
        return _at_once(tools, job, planned, None)
    each = priced(job, limit, weigh(tools, job, planned))
    if total(each) <= limit.left:
        return _at_once(tools, job, planned, limit)
    if any(part.state in IN_FLIGHT for part in job.parts):
        return None
    return next_round(tools, job, [part for part in planned if part.recipe == planned[0].recipe], each, limit)


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


def _planned(job: Job) -> list[Part]:
    return [part for part in job.parts if part.state is PartState.PLANNED]


def _at_once(tools: Tools, job: Job, planned: list[Part], limit: Limit | None) -> Release:
    """Everything may go: part after part without waiting, behind a primer where caching pays."""
    part = planned[0]
    together = [one for one in planned if one.recipe == part.recipe]
    recipe = part.recipe or job.recipe
    mark = priming.decide(tools, job, recipe, sum(one.requests for one in together))
    if mark.kind is CacheKind.OFF:
        return Release(part)
    if limit is not None and not fits(_worst_marked(tools, job, planned, together, mark.kind), limit):
        return _warm_round(tools, job, together, mark, limit) or Release(part)
    if not mark.prime:
        return Release(part, mark.kind)
    return _primer(tools, job, part, weigh(tools, job, [part]) or (), mark.kind) or Release(part)


def _warm_round(
    tools: Tools, job: Job, together: list[Part], mark: priming.Mark, limit: Limit
) -> Release | None:
    """Marked, the rest does not fit at once, since each might write; one more round is worth a warm cache."""
    marked = weigh(tools, job, together, mark.kind) or ()
    some = picked(tools, marked, limit, len(marked))
    if len(some) * 2 < len(marked) or not some:
        return None
    if mark.prime:
        return carved(tools, job, [typical(some)], Role.PRIMER, mark.kind, together[0])
    return carved(tools, job, some, Role.ROUND, mark.kind, together[0])


def _worst_marked(
    tools: Tools, job: Job, planned: list[Part], marked: list[Part], kind: CacheKind
) -> Decimal | None:
    one = weigh(tools, job, marked, kind)
    other = weigh(tools, job, [part for part in planned if part not in marked])
    return None if one is None or other is None else total(one) + total(other)


def _primer(tools: Tools, job: Job, part: Part, each: Sequence[Weighed], kind: CacheKind) -> Release | None:
    if not each:
        return None
    return carved(tools, job, [typical(each)], Role.PRIMER, kind, part)
