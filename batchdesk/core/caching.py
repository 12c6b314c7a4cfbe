"""Whether it pays to mark the part that all requests share for caching, for how long, and what that saved or lost.

A written entry costs more than plain input and a read one less, so all hangs on the share of requests that read.
Requests of one batch run side by side and do not see each other's writes; a batch of one request that goes first
and is awaited (the primer) lets the rest find the entry warm. Figures: API notes, sections 2.2 and 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from batchdesk.core.models import Price, Rates
from batchdesk.core.rows import Usage

FLOOR_HITS = Decimal("0.30")
"""The least share of hits that the documentation speaks of; what is marked must not lose even then."""
PRIMED_HITS = Decimal("0.98")
"""Expected after a primer where nothing was measured yet: others saw near all, the documentation speaks of up to 98 %."""
LEAST_SAVING = Decimal("0.02")
"""US dollars below which the wait for a primer is not worth it."""
LEAST_SHARE = Decimal("0.03")
"""Share of the whole bill below which it is not worth it either."""
_MILLION = Decimal(1_000_000)


class CacheKind(StrEnum):
    """How long an entry lives after it was last used."""

    OFF = ""
    FIVE_MINUTES = "5m"
    HOUR = "1h"


CONTROL: Mapping[CacheKind, Mapping[str, str]] = {
    CacheKind.FIVE_MINUTES: {"type": "ephemeral"},
    CacheKind.HOUR: {"type": "ephemeral", "ttl": "1h"},
}
"""What marks the last block of the shared part."""


@dataclass(frozen=True, slots=True)
class CachePlan:
    """What is decided for a job. `saving` is the expected one in US dollars (standard price times `factor`), less than
    zero where it would lose; `break_even` is the share of requests that must read for it to pay.
    """

    kind: CacheKind
    shared_tokens: int
    saving: Decimal
    break_even: Decimal
    reason: str
    """Why it is on or off, in a sentence."""


def write_rate(rates: Rates, kind: CacheKind) -> Decimal:
    """The price of writing a token; the plain input price where nothing is marked."""
    return {
        CacheKind.OFF: rates.input,
        CacheKind.FIVE_MINUTES: rates.cache_write_5m,
        CacheKind.HOUR: rates.cache_write_1h,
    }[kind]


def break_even(rates: Rates, kind: CacheKind) -> Decimal:
    """The share of requests that must read the entry for it to cost what no caching costs: (W - P) / (W - R)."""
    write = write_rate(rates, kind)
    return (write - rates.input) / (write - rates.cache_read)


def expected_saving(rates: Rates, kind: CacheKind, tokens: int, requests: int, hits: Decimal) -> Decimal:
    """US dollars at the standard price saved on the shared part: the primer writes, `hits` of the rest read."""
    write = write_rate(rates, kind)
    each = hits * rates.cache_read + (1 - hits) * write
    return tokens * (requests * rates.input - write - (requests - 1) * each) / _MILLION


def plan_cache(
    price: Price | None,
    *,
    min_cacheable: int,
    shared_tokens: int,
    requests: int,
    bill: Decimal | None,
    factor: Decimal,
    hits: Decimal | None = None,
    rounds: int = 1,
) -> CachePlan:
    """Decide for a job of so many requests with a shared part of so many tokens.

    `bill` is the expected cost without caching, `factor` the batch and region factors, `hits` what was measured before
    with this kind of job. Five minutes is the rule, as it does not lose at the documented least share of hits; an hour
    is taken where the rest goes in several rounds, which outlast five minutes, and the expected hits carry its price.
    """

    def off(reason: str, saving: Decimal = Decimal(0)) -> CachePlan:
        return CachePlan(CacheKind.OFF, shared_tokens, saving, Decimal(0), reason)

    if price is None:
        return off("The price of the model is unknown.")
    if shared_tokens < min_cacheable:
        return off(
            f"The part that all rows share has {shared_tokens:,} tokens; this model caches from {min_cacheable:,} on."
        )
    expected = PRIMED_HITS if hits is None else hits
    kind = (
        CacheKind.HOUR
        if rounds > 1 and expected > break_even(price.rates, CacheKind.HOUR)
        else CacheKind.FIVE_MINUTES
    )
    rates = price.rates
    saving = expected_saving(rates, kind, shared_tokens, requests, expected) * factor
    if expected <= break_even(rates, kind):
        return off("Too few requests found the shared part in the cache before.", saving)
    if saving < LEAST_SAVING or (bill is not None and saving < bill * LEAST_SHARE):
        return off("Caching the shared part would save too little to wait for.", saving)
    return CachePlan(
        kind,
        shared_tokens,
        saving,
        break_even(rates, kind),
        f"The shared part ({shared_tokens:,} tokens) is sent ahead once; the other rows then read it at"
        f" {_percent(rates.cache_read / rates.input)} of its price.",
    )


def saved(price: Price | None, usage: Usage, factor: Decimal) -> Decimal | None:
    """US dollars that caching saved by what an answer's usage says, less than zero where it lost; None: price unknown."""
    if price is None:
        return None
    rates = price.at(usage.prompt)
    dollars = usage.cache_read * (rates.input - rates.cache_read)
    dollars -= usage.cache_write_5m * (rates.cache_write_5m - rates.input)
    dollars -= usage.cache_write_1h * (rates.cache_write_1h - rates.input)
    return dollars * factor / _MILLION


def hit_share(usage: Usage) -> Decimal | None:
    """The share of marked tokens that were read, None where none was marked."""
    marked = usage.cache_read + usage.cache_write_5m + usage.cache_write_1h
    return Decimal(usage.cache_read) / marked if marked else None


def _percent(share: Decimal) -> str:
    return f"{(share * 100).normalize():f}%"
