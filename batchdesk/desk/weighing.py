"""What each request that is not sent yet can cost at the most, and what was spent and committed so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import lru_cache

from batchdesk.core.caching import CacheKind
from batchdesk.core.ceiling import OVERHEAD, dearest, worst
from batchdesk.core.jobs import Job, Part, PartState
from batchdesk.core.models import Model
from batchdesk.core.recipe import Recipe
from batchdesk.core.releasing import Weighed
from batchdesk.desk.counting import shared_bytes
from batchdesk.desk.sizes import sizes_of
from batchdesk.desk.tools import Tools

IN_FLIGHT = frozenset({PartState.SENDING, PartState.UNKNOWN, PartState.SUBMITTED, PartState.ENDED})
"""Sent, or perhaps sent, and not collected: such a part counts with its worst case."""


def bounds(tools: Tools, job: Job, model: Model) -> Mapping[int, tuple[int, int]]:
    """By request key: bytes as they were planned, and the tokens that its prompt can have at the most."""
    sizes = sizes_of(tools.store, job, model)
    found = {
        key: (size, size + OVERHEAD) for key, size in zip(sizes.text_keys, sizes.text_bytes, strict=True)
    }
    files = zip(sizes.file_keys, sizes.file_bytes, sizes.file_bounds, strict=True)
    return found | {key: (size, bound + OVERHEAD) for key, size, bound in files}


def weigh(
    tools: Tools, job: Job, parts: Iterable[Part], cache: CacheKind = CacheKind.OFF
) -> tuple[Weighed, ...] | None:
    """The requests of parts with their worst cases, each by what its part asks with; None: a price is unknown."""
    found: list[Weighed] = []
    by_recipe: dict[Recipe | None, list[Part]] = {}
    for part in parts:
        by_recipe.setdefault(part.recipe, []).append(part)
    for recipe, some in by_recipe.items():
        keys = [key for part in some for key in tools.store.parts.keys(part.id)]
        each = weigh_keys(tools, job, recipe or job.recipe, keys, cache)
        if each is None:
            return None
        found += each
    return tuple(found)


def worst_of(tools: Tools, job: Job, part: Part, cache: CacheKind = CacheKind.OFF) -> Decimal | None:
    """US dollars that a part can cost at the most; None where the price is unknown."""
    each = weigh(tools, job, [part], cache)
    return None if each is None else total(each)


def total(each: Iterable[Weighed]) -> Decimal:
    """The worst cases together."""
    return sum((one.worst for one in each), Decimal(0))


def spent(job: Job) -> Decimal | None:
    """What the collected parts cost; one whose results were not whole counts with its worst case. None: unknown."""
    if job.actual is not None:
        return job.actual
    sum_ = Decimal(0)
    for part in job.parts:
        if part.state is PartState.COLLECTED:
            cost = part.worst if part.cost is None else part.cost
            if cost is None:
                return None
            sum_ += cost
    return sum_


def in_flight(tools: Tools, job: Job) -> Decimal | None:
    """What may be charged beside it: sent or perhaps sent parts, and attempts that a person has given up on."""
    sum_ = tools.store.parts.doubts(job.id)
    for part in job.parts:
        if part.state in IN_FLIGHT:
            most = most_of(tools, job, part)
            if most is None:
                return None
            sum_ += most
    return sum_


def most_of(tools: Tools, job: Job, part: Part) -> Decimal | None:
    """`worst_of` for a part that was sent: as kept then; versions before the ledger kept none."""
    return part.worst if part.worst is not None else worst_of(tools, job, part, part.cache)


def weigh_keys(
    tools: Tools, job: Job, recipe: Recipe, keys: Iterable[int], cache: CacheKind = CacheKind.OFF
) -> tuple[Weighed, ...] | None:
    """These requests with their worst cases when they are asked by this recipe; None: its price is unknown."""
    model = tools.model(recipe.model)
    price = model.price(tools.now().date())
    if price is None:
        return None
    maker = tools.maker(job, recipe)
    room, known = int(maker.shared["max_tokens"]), bounds(tools, job, model)
    marked = shared_bytes(maker) + OVERHEAD
    factor = dearest(model, tools.prices.batch_factor, tools.prices.us_geo_factor)

    @lru_cache(maxsize=10_000)  # rows are often of the same length
    def most(bound: int) -> Decimal:
        return worst([bound], room, price, factor, marked=marked, kind=cache)

    return tuple(Weighed(key, known[key][0], most(known[key][1])) for key in keys)
