"""What the sheet Summary counts while rows go by: statuses, and what was answered in each column."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Protocol

from batchdesk.core.cells import Cell, plain
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, RowStatus

_TOP = 20
_MOST_BINS = 15
_MOST_ITEMS = 50_000
"""Different items of a list that are counted at once; beyond them the rarest half is forgotten."""

_MOST_MONTHS = 36
_DISTINCT = 12
"""Whole numbers of so narrow a range are counted one by one."""


@dataclass(frozen=True, slots=True)
class Count:
    """One line of a table of counts."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What one answer column came to: how many rows answered, its lines, and facts about numbers.

    `ordered` is True where the lines are a scale (numbers, months) and not names. `about` says what was left out.
    """

    answered: int
    lines: tuple[Count, ...] = ()
    facts: tuple[tuple[str, float | date], ...] = ()
    ordered: bool = False
    about: str = ""


class Tally(Protocol):
    """Counts the values of one column."""

    def add(self, value: Cell) -> None:
        """One answer that is not empty."""
        ...

    def counts(self) -> Counts:
        """What it came to so far."""
        ...


class Tallies:
    """All counts of one export, of answers as they stand: with what a person corrected or filled in."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self.answers = tuple(answers)
        self.statuses: Counter[RowStatus] = Counter()
        self._columns = [_tally(answer) for answer in answers]

    @property
    def rows(self) -> int:
        """All rows that went by."""
        return self.statuses.total()

    def add(self, row: AnswerRow) -> None:
        """One row."""
        self.statuses[row.outcome.status] += 1
        if row.outcome.status is RowStatus.OK or row.review.edits:
            for tally, value in zip(self._columns, row.answers, strict=False):
                if value is not None and value != "":
                    tally.add(value)

    def counts(self) -> list[tuple[Answer, Counts]]:
        """The counts of each column, in the recipe's order."""
        return [(answer, tally.counts()) for answer, tally in zip(self.answers, self._columns, strict=True)]


class _Names:
    """Choices and yes/no: in the order they were given, others after them by their number."""

    def __init__(self, names: Sequence[str]) -> None:
        self._given: dict[Cell, int] = dict.fromkeys(names, 0)
        self._others: Counter[Cell] = Counter()

    def add(self, value: Cell) -> None:
        name = ("yes" if value else "no") if isinstance(value, bool) else value
        if name in self._given:
            self._given[name] += 1
        elif len(self._others) < _MOST_ITEMS:
            self._others[name] += 1

    def counts(self) -> Counts:
        pairs = [*self._given.items(), *self._others.most_common(_TOP)]
        answered = sum(self._given.values()) + self._others.total()
        return Counts(answered, tuple(Count(str(name), count) for name, count in pairs))


class _Items:
    """Lists: how many rows name each item."""

    def __init__(self) -> None:
        self._answered = 0
        self._items: Counter[str] = Counter()
        self._pruned = False

    def add(self, value: Cell) -> None:
        self._answered += 1
        self._items.update({item.strip() for item in str(value).split("; ")} - {""})
        if len(self._items) > _MOST_ITEMS:
            self._pruned = True
            self._items = Counter(dict(self._items.most_common(_MOST_ITEMS // 2)))

    def counts(self) -> Counts:
        top = sorted(self._items.items(), key=lambda pair: (-pair[1], pair[0]))[:_TOP]
        rest = len(self._items) - len(top)
        about = f"the {len(top)} most frequent of {len(self._items):,} different items" if rest else ""
        if self._pruned:
            about = f"about; the {len(top)} most frequent of very many different items"
        return Counts(self._answered, tuple(Count(*pair) for pair in top), about=about)


class _Numbers:
    """Numbers: eight bytes each, so that median and bins are exact; a million take 8 MB a column."""

    def __init__(self, *, whole: bool) -> None:
        self._whole = whole
        self._values = array("d")

    def add(self, value: Cell) -> None:
        number = plain(value)
        if isinstance(number, int | float):
            try:
                self._values.append(number)
            except OverflowError:
                self._values.append(math.inf)

    def counts(self) -> Counts:
        values = sorted(value for value in self._values if math.isfinite(value))
        if not values:
            return Counts(len(self._values))
        middle = len(values) // 2
        median = values[middle] if len(values) % 2 else values[middle - 1] / 2 + values[middle] / 2
        facts = (
            ("Lowest", values[0]),
            ("Mean", _mean(values)),
            ("Median", median),
            ("Highest", values[-1]),
        )
        return Counts(len(self._values), tuple(_bins(values, whole=self._whole)), facts, ordered=True)


class _Dates:
    """Dates: how many in each month, or in each year where the months are too many."""

    def __init__(self) -> None:
        self._answered = 0
        self._first: date | None = None
        self._last: date | None = None
        self._months: Counter[tuple[int, int]] = Counter()

    def add(self, value: Cell) -> None:
        self._answered += 1
        if isinstance(value, date):
            day = date(value.year, value.month, value.day)
            self._first, self._last = min(self._first or day, day), max(self._last or day, day)
            self._months[value.year, value.month] += 1

    def counts(self) -> Counts:
        if self._first is None or self._last is None:
            return Counts(self._answered)
        facts = (("Earliest", self._first), ("Latest", self._last))
        return Counts(self._answered, tuple(_periods(self._months)), facts, ordered=True)


class _Texts:
    """Free text: only how many."""

    def __init__(self) -> None:
        self._answered = 0

    def add(self, value: Cell) -> None:
        self._answered += 1

    def counts(self) -> Counts:
        return Counts(self._answered)


def _tally(answer: Answer) -> Tally:
    match answer.kind:
        case AnswerKind.CHOICE:
            return _Names(answer.choices)
        case AnswerKind.YES_NO:
            return _Names(("yes", "no"))
        case AnswerKind.LIST:
            return _Items()
        case AnswerKind.INTEGER | AnswerKind.NUMBER:
            return _Numbers(whole=answer.kind is AnswerKind.INTEGER)
        case AnswerKind.DATE:
            return _Dates()
        case AnswerKind.TEXT:
            return _Texts()


def _mean(values: Sequence[float]) -> float:
    try:
        return math.fsum(values) / len(values)
    except OverflowError:
        return math.fsum(value / len(values) for value in values)


def _bins(values: Sequence[float], *, whole: bool) -> list[Count]:
    """Sorted numbers in bins with edges a person would choose: 1, 2, 2.5 or 5 times a power of ten."""
    low, high = values[0], values[-1]
    if low == high:
        return [Count(_figure(low), len(values))]
    if whole and high - low < _DISTINCT:
        counted = Counter(values)
        return [Count(_figure(low + step), counted[low + step]) for step in range(int(high - low) + 1)]
    edges = _edges(low, high, whole=whole)
    places = [bisect_left(values, edge) for edge in edges[:-1]] + [len(values)]
    return [
        Count(_range(start, end, whole=whole), to - since)
        for (start, end), (since, to) in zip(pairwise(edges), pairwise(places), strict=True)
    ]


def _edges(low: float, high: float, *, whole: bool) -> list[float]:
    width = high / _MOST_BINS - low / _MOST_BINS  # the difference itself may be more than a float can hold
    power = 10.0 ** math.floor(math.log10(width)) if width > 1e-300 else 1e-300
    step = next(power * nice for nice in (1, 2, 2.5, 5, 10, 20) if power * nice >= width * 1.0000001)
    if whole:
        step = max(1.0, float(math.ceil(step)))
    first = math.floor(low / step)
    edges = [first * step]
    while edges[-1] <= high and len(edges) <= _MOST_BINS + 2:
        edges.append((first + len(edges)) * step)
    if (
        not whole and len(edges) > 2 and edges[-2] == high
    ):  # the highest belongs to the last bin, as in every histogram
        edges.pop()
    return edges


def _range(start: float, end: float, *, whole: bool) -> str:
    if whole and abs(end) < 1e15:
        return _figure(start) if end - 1 <= start else f"{_figure(start)} to {_figure(end - 1)}"
    return f"{_figure(start)} to {_figure(end)}"


def _figure(value: float) -> str:
    if value.is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.6g}" if 1e-4 <= abs(value) < 1e6 else f"{value:.4g}"


def _periods(months: Counter[tuple[int, int]]) -> list[Count]:
    (first_year, first_month), (last_year, last_month) = min(months), max(months)
    span = (last_year - first_year) * 12 + last_month - first_month + 1
    if span <= _MOST_MONTHS:
        steps = [divmod(first_year * 12 + first_month - 1 + step, 12) for step in range(span)]
        return [Count(f"{year}-{month + 1:02}", months[year, month + 1]) for year, month in steps]
    years: Counter[int] = Counter()
    for (year, _), count in months.items():
        years[year] += count
    if last_year - first_year < _MOST_MONTHS:
        return [Count(str(year), years[year]) for year in range(first_year, last_year + 1)]
    decades: Counter[int] = Counter()
    for year, count in years.items():
        decades[year // 10 * 10] += count
    return [Count(f"{decade}s", count) for decade, count in sorted(decades.items())]
