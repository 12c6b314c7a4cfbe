"""Caching is marked only where it pays, and what it did is told as it was."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from batchdesk.core.caching import (
    CacheKind,
    break_even,
    expected_saving,
    hit_share,
    plan_cache,
    saved,
)
from batchdesk.core.models import Price, Rates
from batchdesk.core.rows import Usage

RATES = Rates(Decimal(2), Decimal(10), Decimal("2.5"), Decimal(4), Decimal("0.2"))
PRICE = Price(date(2026, 1, 1), RATES)
HALF = Decimal("0.5")


def plan(tokens: int, requests: int, **more: object):  # type: ignore[no-untyped-def]
    given = {"min_cacheable": 512, "bill": None, "factor": HALF} | more
    return plan_cache(PRICE, shared_tokens=tokens, requests=requests, **given)  # type: ignore[arg-type]


def test_break_even_is_what_the_price_page_gives() -> None:
    """Lost otherwise: caching is marked where it makes the bill larger (notes, 3: 20-22 % and 51-53 %)."""
    assert Decimal("0.20") < break_even(RATES, CacheKind.FIVE_MINUTES) < Decimal("0.23")
    assert Decimal("0.51") < break_even(RATES, CacheKind.HOUR) < Decimal("0.54")


def test_nothing_is_marked_below_the_models_least_length() -> None:
    """Lost otherwise: a wait for a primer that the service silently ignores."""
    assert plan(511, 10_000).kind is CacheKind.OFF
    assert plan(512, 10_000).kind is CacheKind.FIVE_MINUTES


def test_five_thousand_questionnaires_with_a_shared_codebook() -> None:
    """Lost otherwise: the saving shown is not what the rules give (1,500 shared tokens, 98 % hits, Sonnet prices)."""
    found = plan(1_500, 5_000)
    each = Decimal("0.98") * Decimal("0.2") + Decimal("0.02") * Decimal("2.5")
    by_hand = 1_500 * (5_000 * Decimal(2) - Decimal("2.5") - 4_999 * each) / 1_000_000 * HALF
    assert found.saving == by_hand
    assert Decimal("6.5") < found.saving < Decimal("6.6")


@pytest.mark.parametrize(("requests", "kind"), [(2, CacheKind.OFF), (5_000, CacheKind.FIVE_MINUTES)])
def test_a_saving_too_small_to_wait_for_is_left(requests: int, kind: CacheKind) -> None:
    """Lost otherwise: everybody waits an hour longer to save a hundredth of a cent."""
    assert plan(1_500, requests).kind is kind


def test_a_saving_that_is_nothing_beside_the_bill_is_left() -> None:
    """Lost otherwise: a wait for less than a hundredth of a large bill."""
    assert plan(600, 1_000, bill=Decimal(100)).kind is CacheKind.OFF


def test_an_hour_is_taken_only_where_the_rest_goes_in_rounds() -> None:
    """Lost otherwise: entries die between two rounds, or are written at twice the price for nothing."""
    assert plan(5_000, 5_000, rounds=4).kind is CacheKind.HOUR
    assert plan(5_000, 5_000, rounds=4, hits=Decimal("0.5")).kind is CacheKind.FIVE_MINUTES


def test_what_missed_before_is_not_marked_again() -> None:
    """Lost otherwise: the same loss in every job."""
    assert plan(5_000, 5_000, hits=Decimal("0.1")).kind is CacheKind.OFF


def test_at_the_documented_least_share_of_hits_five_minutes_do_not_lose() -> None:
    """Lost otherwise: the default would be a bet."""
    assert expected_saving(RATES, CacheKind.FIVE_MINUTES, 1_000, 1_000, Decimal("0.3")) > 0
    assert expected_saving(RATES, CacheKind.HOUR, 1_000, 1_000, Decimal("0.3")) < 0


def test_what_it_did_is_read_from_the_bill() -> None:
    """Lost otherwise: a loss is told as a saving."""
    usage = Usage(input=10, cache_read=9_000, cache_write_5m=1_000)
    by_hand = (9_000 * Decimal("1.8") - 1_000 * Decimal("0.5")) / 1_000_000 * HALF
    assert saved(PRICE, usage, HALF) == by_hand
    lost = saved(PRICE, Usage(cache_write_1h=1_000), HALF)
    assert lost is not None and lost < 0
    assert hit_share(usage) == Decimal("0.9")
    assert hit_share(Usage(input=5)) is None
    assert saved(None, usage, HALF) is None
