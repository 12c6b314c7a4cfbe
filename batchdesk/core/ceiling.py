"""What sending requests can cost at the most, whatever the service answers."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from batchdesk.core.caching import CacheKind, write_rate
from batchdesk.core.models import Model, Price, Rates

OVERHEAD = 1_000
"""Tokens allowed for what the service adds to a request by itself, in the ceiling only (its size is not documented)."""
_MILLION = Decimal(1_000_000)


def worst(
    bounds: Iterable[int], room: int, price: Price, factor: Decimal, *, marked: int = 0, kind: CacheKind
) -> Decimal:
    """US dollars for requests whose prompts have at most `bounds` tokens and whose answers at most `room`.

    Each pays for its own write of the `marked` tokens where caching is on, and the dearer step where its bound is
    above it. `factor` holds the batch and region factors.
    """
    step = price.over_tokens if price.over else None
    bounds, marked = list(bounds), marked if kind is not CacheKind.OFF else 0
    if bounds and min(bounds) >= marked and (step is None or max(bounds) <= step):
        # All on one side: a hundred thousand rows are added up at once, as a person waits for it.
        count = len(bounds)
        return _tier(price.rates, count, sum(bounds), count * marked, room, kind) * factor / _MILLION
    low = high = low_tokens = high_tokens = low_marked = high_marked = 0
    for bound in bounds:
        if step is not None and bound > step:
            high += 1
            high_tokens += bound
            high_marked += min(marked, bound)
        else:
            low += 1
            low_tokens += bound
            low_marked += min(marked, bound)
    dollars = _tier(price.rates, low, low_tokens, low_marked, room, kind)
    if price.over and high:
        dollars += _tier(price.over, high, high_tokens, high_marked, room, kind)
    return dollars * factor / _MILLION


def dearest(model: Model, batch: Decimal, us_geo: Decimal) -> Decimal:
    """The batch factor with the region's, where the model can run in the dearer one by the workspace's own setting."""
    return batch * us_geo if model.us_geo else batch


def _tier(rates: Rates, requests: int, tokens: int, marked: int, room: int, kind: CacheKind) -> Decimal:
    dearer = max(write_rate(rates, kind), rates.input)
    return (tokens - marked) * rates.input + marked * dearer + requests * room * rates.output
