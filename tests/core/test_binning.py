"""Bins that a person would draw, and figures that are exact without sorting everything."""

from __future__ import annotations

from array import array
from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import pairwise
from random import Random
from statistics import median as naive_median

from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.core.binning import date_bins, median, median_day, nth, number_bins

NUMBERS = st.lists(
    st.one_of(st.integers(-1000, 1000).map(float), st.floats(-1e9, 1e9, allow_nan=False)),
    min_size=1,
    max_size=200,
)


@given(NUMBERS, st.booleans())
@settings(max_examples=150, deadline=None)
def test_each_number_is_in_one_bin(values: list[float], whole: bool) -> None:
    """Lost: bars whose rows do not add up, or that open other rows than they counted."""
    values = [float(round(value)) for value in values] if whole else values
    bins = number_bins(values, whole=whole)
    assert sum(one.rows for one in bins) == len(values)
    for one in bins:
        low, high = float(one.low), float(one.high)  # type: ignore[arg-type]
        within = [
            value for value in values if low <= value and (value <= high if one.closed else value < high)
        ]
        assert len(within) == one.rows
    assert all(one.high == other.low for one, other in pairwise(bins))


@given(NUMBERS)
@settings(max_examples=100, deadline=None)
def test_the_median_is_the_middle(values: list[float]) -> None:
    """Lost: a figure in a report that nobody can reproduce."""
    assert abs(float(median(values)) - naive_median(values)) <= 1e-6 * max(1.0, abs(naive_median(values)))


def test_a_number_is_found_among_many_without_sorting_them() -> None:
    """Lost: the window stands still while a million numbers are sorted; or the wrong one is shown."""
    chance = Random(3)
    for values in (
        array("d", (chance.gauss(50, 20) for _ in range(30_000))),
        array("d", [0.0] * 20_000 + [chance.random() for _ in range(9_000)]),
        array("d", (chance.lognormvariate(3, 4) for _ in range(12_001))),
    ):
        inorder = sorted(values)
        for place in (0, 1, len(values) // 2, len(values) - 1):
            assert nth(values, place) == inorder[place]


def test_edges_are_round() -> None:
    """Lost: a chart from 3.17 to 11.43."""
    bins = number_bins([float(value) for value in range(3, 98)], whole=False)
    assert [one.low for one in bins][:3] == [Decimal(0), Decimal(10), Decimal(20)]


def test_whole_numbers_of_a_narrow_range_stand_one_by_one() -> None:
    """Lost: stars from 1 to 5 in bins of 1.25."""
    bins = number_bins([1.0, 2, 2, 5, 5, 5], whole=True)
    assert [(one.low, one.rows) for one in bins] == [(1, 1), (2, 2), (3, 0), (4, 0), (5, 3)]


def test_a_few_far_out_do_not_flatten_the_rest() -> None:
    """Lost: one typing error of a billion, and all other rows are one bar."""
    values = [float(at % 100) for at in range(1000)] + [1e9]
    bins = number_bins(values, whole=False)
    assert max(one.rows for one in bins) < 200
    assert bins[-1].closed and bins[-1].high == Decimal(10**9)


def test_days_go_by_day_month_year_or_decade() -> None:
    """Lost: a chart with two thousand bars, or with one."""
    assert len(date_bins({date(2026, 11, 1): 2, date(2026, 11, 30): 1})) == 30
    months = date_bins({date(2026, 1, 28): 2, date(2026, 3, 1): 1})
    assert [(one.low, one.high, one.rows) for one in months] == [
        (date(2026, 1, 1), date(2026, 2, 1), 2),
        (date(2026, 2, 1), date(2026, 3, 1), 0),
        (date(2026, 3, 1), date(2026, 4, 1), 1),
    ]
    assert len(date_bins({date(2010, 1, 1): 1, date(2026, 1, 1): 1})) == 17
    decades = date_bins({date(1789, 7, 14): 1, date(2026, 1, 1): 1})
    assert (decades[0].low, decades[-1].high) == (date(1780, 1, 1), date(2030, 1, 1))


@given(st.dictionaries(st.dates(), st.integers(1, 5), min_size=1, max_size=40))
@settings(max_examples=150, deadline=None)
def test_each_day_is_in_one_bin(days: dict[date, int]) -> None:
    """Lost: dates at the edge of a month are counted nowhere, or twice."""
    bins = date_bins(days)
    assert sum(one.rows for one in bins) == sum(days.values())
    for one in bins:
        within = sum(
            rows
            for day, rows in days.items()
            if one.low <= day and (day < one.high or (one.closed and day == one.high))  # type: ignore[operator]
        )
        assert within == one.rows
    everyone = sorted(Counter(days).elements())
    assert median_day(days) == everyone[(len(everyone) - 1) // 2]
