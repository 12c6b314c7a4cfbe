"""Rounds keep a limit, stand for the whole, and are counted before anything is sent."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.core.releasing import (
    PILOT_LEAST,
    PILOT_MOST,
    Weighed,
    forecast,
    more_rounds,
    pilot_size,
    rounds,
    spread,
    typical,
)

DOLLAR = Decimal(1)


def requests(*sizes: int) -> list[Weighed]:
    return [Weighed(key, size, Decimal(size) / 1000) for key, size in enumerate(sizes, 1)]


def test_a_pilot_is_small_and_never_more_than_there_is() -> None:
    """Lost otherwise: the pilot is the whole job, or tells nothing."""
    assert [pilot_size(n) for n in (3, 100, 700, 100_000)] == [3, PILOT_LEAST, 35, PILOT_MOST]


def test_a_pilot_holds_short_and_long_rows_alike() -> None:
    """Lost otherwise: the forecast from short rows alone is far below what the long ones cost."""
    waiting = requests(*range(1, 1001))
    some = spread(waiting, Decimal(10_000), most=50, bytes_most=10**9)
    sizes = [one.size for one in some]
    assert len(set(sizes)) == 50
    assert abs(sum(sizes) / 50 - 500.5) < 15
    assert min(sizes) < 30 and max(sizes) > 970


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(1, 5_000), min_size=1, max_size=60),
    st.decimals(0, 100, places=4),
    st.integers(1, 70),
    st.integers(1, 20_000),
)
def test_a_part_never_passes_its_room(sizes: list[int], room: Decimal, most: int, bytes_most: int) -> None:
    """Lost otherwise: the limit is passed by the worst case of one part."""
    waiting = requests(*sizes)
    some = spread(waiting, room, most=most, bytes_most=bytes_most)
    assert len({one.key for one in some}) == len(some) <= most
    assert sum((one.worst for one in some), Decimal(0)) <= room
    assert len(some) < 2 or sum(one.size for one in some) <= bytes_most
    assert some or min(one.worst for one in waiting) > room


def test_rounds_are_counted_as_they_will_go() -> None:
    """Lost otherwise: a person waits for days where the page said hours."""
    assert rounds(DOLLAR * 10, DOLLAR * 10, DOLLAR, 100) == 1
    # 100 requests of at most 0.10 and really 0.01: 20 as a pilot, then 98, which is all.
    assert rounds(DOLLAR * 9, DOLLAR * 10, DOLLAR, 100) == 2
    # 1.50: 15 go, 1.35 is left, 13 go, 1.22 ... ten of them cost a dime each time.
    assert 10 < rounds(Decimal("1.5"), DOLLAR * 10, DOLLAR, 100) < 40
    assert rounds(Decimal("0.5"), DOLLAR * 10, DOLLAR, 100) == 0
    assert rounds(Decimal("0.05"), DOLLAR * 10, DOLLAR, 100) == 0
    assert more_rounds(DOLLAR * 9, DOLLAR * 8, DOLLAR, 80) == 1


def test_the_rest_is_foretold_by_size() -> None:
    """Lost otherwise: a sheet that ends with its longest rows is stopped in the middle, or passes its forecast."""
    done = [(100, Decimal("0.01"))] * 10 + [(10_000, Decimal("0.5"))] * 10
    rest = [Weighed(1, 90, DOLLAR), Weighed(2, 20_000, DOLLAR), Weighed(3, 20_000, Decimal("0.2"))]
    assert forecast(done, rest) == Decimal("0.71")
    assert forecast([], rest) is None


def test_what_goes_ahead_for_the_cache_is_small() -> None:
    assert typical(requests(5, 1, 9, 7, 3)).size == 3
