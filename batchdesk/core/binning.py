"""Bins whose edges a person would choose: for numbers by 1, 2, 2.5 or 5 times a power of ten, for days by the calendar."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise
from math import isfinite

from batchdesk.core.views import Bin

_BINS = 16
"""About so many of them; rounding makes it 8 to 17."""
_FEW = 4096
"""So many numbers are sorted at once (under a millisecond)."""
_BUCKETS = 1024
_PIECE = 10_000
_NICE = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_LONG_TAIL = 4
"""Where all numbers span so many times what the middle 98 of 100 do, the outermost bins take the tails."""
_MOST_DAYS, _MOST_MONTHS, _MOST_YEARS = 31, 36, 40


def exact(value: float) -> Decimal:
    """The number that a person reads: 0.1, and not what a float has behind it."""
    value = float(value)
    return Decimal(int(value)) if value.is_integer() and abs(value) < 2**53 else Decimal(repr(value))


def ends(values: Sequence[float]) -> tuple[float, float]:
    """The least and the most, looked for in short pieces: one call over a million would keep the window waiting."""
    pieces = [values[at : at + _PIECE] for at in range(0, len(values), _PIECE)]
    return min(min(piece) for piece in pieces), max(max(piece) for piece in pieces)


def nth(values: Sequence[float], place: int) -> float:
    """The number at a place (from 0) of the sorted values, finite ones, without sorting them all.

    Sorting a million floats would hold the interpreter for a third of a second; this only ever sorts thousands.
    """
    while len(values) > _FEW:
        low, high = ends(values)
        if low == high or not isfinite(high - low):
            break
        scale = (_BUCKETS - 1) / (high - low)
        if not isfinite(scale):
            break
        counts = Counter(int((value - low) * scale) for value in values)
        below, bucket = 0, 0
        for bucket in sorted(counts):
            if below + counts[bucket] > place:
                break
            below += counts[bucket]
        values = array("d", (value for value in values if int((value - low) * scale) == bucket))
        place -= below
    return sorted(values)[place]


def median(values: Sequence[float]) -> Decimal:
    """The middle number, or what lies between the two middle ones."""
    half = len(values) // 2
    upper = exact(nth(values, half))
    return upper if len(values) % 2 else (exact(nth(values, half - 1)) + upper) / 2


def number_bins(values: Sequence[float], *, whole: bool) -> tuple[Bin, ...]:
    """Finite numbers in bins of one width; where a few lie far out, the first and last bin reach out to them.

    Whole numbers have bins of whole width that never hold their upper end.
    """
    if not values:
        return ()
    least, most = map(exact, ends(values))
    if least == most:
        return (Bin(least, least, len(values), closed=True),)
    edges = _edges(*_middle(values, least, most), whole=whole)
    if edges[0] > least:
        edges.insert(0, least)
    if edges[-1] < most:
        edges.append(most)
    inner = [float(edge) for edge in edges[1:-1]]
    counts = Counter(bisect_right(inner, value) for value in values)
    last = len(edges) - 2
    return tuple(
        Bin(low, high, counts[at], closed=at == last and high == most)
        for at, (low, high) in enumerate(pairwise(edges))
    )


def _middle(values: Sequence[float], least: Decimal, most: Decimal) -> tuple[Decimal, Decimal]:
    """What the bins of one width span: all, or the middle 98 of 100 where the tails are long."""
    tail = len(values) // 100
    if tail:
        low, high = exact(nth(values, tail)), exact(nth(values, len(values) - 1 - tail))
        if low < high and most - least > _LONG_TAIL * (high - low):
            return low, high
    return least, most


def _edges(least: Decimal, most: Decimal, *, whole: bool) -> list[Decimal]:
    rough = (most - least) / _BINS
    power = Decimal(1).scaleb(rough.adjusted())
    step = next(power * nice for nice in _NICE if power * nice >= rough)
    if whole:
        step = max(Decimal(1), step.to_integral_value(rounding="ROUND_CEILING"))
    edges = [(least / step).to_integral_value(rounding="ROUND_FLOOR") * step]
    while edges[-1] < most or (whole and edges[-1] == most):
        edges.append(edges[-1] + step)
    return [exact(float(edge)) for edge in edges]


def date_bins(days: Mapping[date, int]) -> tuple[Bin, ...]:
    """Days by the day, the month, the year or ten years, whichever is finest and still to be seen at once."""
    if not days:
        return ()
    first, last = min(days), max(days)
    months = (last.year - first.year) * 12 + last.month - first.month
    if (last - first).days < _MOST_DAYS:
        starts = [date.fromordinal(at) for at in range(first.toordinal(), last.toordinal() + 1)]
    elif months < _MOST_MONTHS:
        starts = [_month(first.year * 12 + first.month - 1 + at) for at in range(months + 1)]
    elif last.year - first.year < _MOST_YEARS:
        starts = [date(year, 1, 1) for year in range(first.year, last.year + 1)]
    else:
        starts = [date(max(year, 1), 1, 1) for year in range(first.year // 10 * 10, last.year + 1, 10)]
    ends = [*starts[1:], _after(starts, last)]
    counts: Counter[int] = Counter()
    for day, rows in days.items():
        counts[bisect_right(starts, day) - 1] += rows
    return tuple(
        Bin(start, end, counts[at], closed=end == date.max)
        for at, (start, end) in enumerate(zip(starts, ends, strict=True))
    )


def _month(number: int) -> date:
    year, month = divmod(number, 12)
    return date(year, month + 1, 1)


def _after(starts: Sequence[date], last: date) -> date:
    """The day after the last bin."""
    start = starts[-1]
    if len(starts) > 1 and start.year - starts[-2].year >= 10:
        return date(start.year + 10, 1, 1) if start.year < 9990 else date.max
    if len(starts) > 1 and (start - starts[-2]).days > 31:
        return date(start.year + 1, 1, 1) if start.year < 9999 else date.max
    if len(starts) > 1 and (start - starts[-2]).days > 1:
        return _month(start.year * 12 + start.month) if (start.year, start.month) < (9999, 12) else date.max
    return date.fromordinal(last.toordinal() + 1) if last < date.max else date.max


def median_day(days: Mapping[date, int]) -> date:
    """The middle day; of two middle ones the earlier."""
    half, seen = (sum(days.values()) - 1) // 2, 0
    for day in sorted(days):
        seen += days[day]
        if seen > half:
            break
    return day
