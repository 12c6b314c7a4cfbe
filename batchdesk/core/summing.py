"""What the answers come to, counted block by block while the rows go by, in bounded memory."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from math import fsum, isfinite

from batchdesk.core.binning import date_bins, ends, exact, median, median_day, number_bins
from batchdesk.core.cells import Cell, Shown, is_blank, plain, show
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.views import Choice, ColumnKind, ColumnRef, ColumnSummary, Overview

MOST_VALUES = 5_000
"""Different values of a column that are told apart; a few hundred more while a block goes by."""
LISTED = 50
CROSSED = 30
"""Most values of a column that can be crossed."""
_LONG = 200
"""Texts of more letters are nobody's category, and would fill the memory."""
_CHUNK = 10_000
NUMBERS = frozenset({AnswerKind.INTEGER, AnswerKind.NUMBER})


@dataclass(frozen=True, slots=True)
class Block:
    """Rows one after another with their answers as they stand, () for a row without any; `cells` where they were asked for.

    `edited` names the answer column of each correction among them. `partial` are the places of rows that have nothing but
    what a person filled in: their other answers are not empty, they were never given.
    """

    numbers: Sequence[int]
    answers: Sequence[Sequence[Cell]]
    cells: Sequence[Sequence[Cell]] = ()
    edited: Sequence[int] = ()
    partial: frozenset[int] = frozenset()


def items(cell: Cell) -> list[str]:
    """The items of a list, each once, in order."""
    return list(dict.fromkeys(item for part in show(cell).split(";") if (item := part.strip())))


def column_of(rows: Sequence[Sequence[Cell]], index: int) -> list[Cell]:
    """One column of these rows, plain values, None for what is blank or not there."""
    cells = [row[index] if index < len(row) else None for row in rows]
    kinds = set(map(type, cells))
    if Shown in kinds:
        cells = [plain(cell) for cell in cells]
    return [None if is_blank(cell) else cell for cell in cells] if str in kinds else cells


class Values:
    """How often each value comes, for so many different ones; `untold` counts what came after these."""

    def __init__(self, given: Iterable[Cell] = (), most: int = MOST_VALUES) -> None:
        self._most = most
        self.given = tuple(given)
        self.counts: Counter[Cell] = Counter(dict.fromkeys(self.given, 0))
        self.untold = 0

    def add(self, values: Sequence[Cell]) -> None:
        """Values that are not empty; a block of some hundred at a time."""
        short = [value for value in values if not (isinstance(value, str) and len(value) > _LONG)]
        self.untold += len(values) - len(short)
        if len(self.counts) < self._most:
            self.counts.update(short)
            return
        known = [value for value in short if value in self.counts]
        self.untold += len(short) - len(known)
        self.counts.update(known)

    def listed(self) -> tuple[Choice, ...]:
        """What was given in its order, then the most frequent others, LISTED in all but never fewer than given."""
        others = [pair for pair in self.counts.items() if pair[0] not in self.given]
        others.sort(key=lambda pair: (-pair[1], show(pair[0]).casefold()))
        pairs = [(value, self.counts[value]) for value in self.given] + others
        return tuple(Choice(*pair) for pair in pairs[: max(LISTED, len(self.given))])


class ColumnTally:
    """Counts one answer column."""

    def __init__(self, index: int, answer: Answer) -> None:
        self._index, self._answer = index, answer
        self.filled = self.empty = self.edited = 0

    def add(self, cells: Sequence[Cell]) -> None:
        """A block of the column; None is an empty cell."""
        held = [cell for cell in cells if cell is not None]
        self.filled += len(held)
        self.empty += len(cells) - len(held)
        self._count(held)

    def _count(self, held: Sequence[Cell]) -> None:
        raise NotImplementedError

    def summary(self) -> ColumnSummary:
        """What it came to."""
        raise NotImplementedError

    def _named(self, **more: object) -> ColumnSummary:
        return ColumnSummary(
            ColumnRef(ColumnKind.ANSWER, self._index),
            self._answer.name,
            self._answer.kind.value,
            self.filled,
            self.empty,
            edited=self.edited,
            **more,  # type: ignore[arg-type]
        )


class _Names(ColumnTally):
    """Choices, yes/no, lists and text."""

    def __init__(self, index: int, answer: Answer) -> None:
        super().__init__(index, answer)
        self._values = Values(given_values(answer))

    def _count(self, held: Sequence[Cell]) -> None:
        if self._answer.kind is AnswerKind.LIST:
            held = [item for cell in held for item in items(cell)]
        self._values.add(held)

    def summary(self) -> ColumnSummary:
        values = self._values
        listed = values.listed()
        told = sum(1 for count in values.counts.values() if count)
        if self._answer.kind is AnswerKind.TEXT and (
            values.untold or told > LISTED or told == self.filled > 1
        ):
            listed = ()  # texts of their own, and no categories
        shown = sum(1 for choice in listed if choice.rows)
        return self._named(choices=listed, more=told - shown, untold=values.untold)


class _Numbers(ColumnTally):
    """Numbers: eight bytes each, so that median and bins are exact; a million take 8 MB a column."""

    def __init__(self, index: int, answer: Answer) -> None:
        super().__init__(index, answer)
        self._values = array("d")

    def _count(self, held: Sequence[Cell]) -> None:
        for cell in held:
            if isinstance(cell, int | float) and abs(cell) <= 1e300:
                self._values.append(cell)

    def summary(self) -> ColumnSummary:
        values = self._values
        if not values:
            return self._named()
        least, most = ends(values)
        return self._named(
            bins=number_bins(values, whole=self._answer.kind is AnswerKind.INTEGER),
            least=exact(least),
            most=exact(most),
            mean=exact(_mean(values)),
            median=median(values),
        )


class _Days(ColumnTally):
    """Dates: a count for each day there is."""

    def __init__(self, index: int, answer: Answer) -> None:
        super().__init__(index, answer)
        self._days: Counter[date] = Counter()

    def _count(self, held: Sequence[Cell]) -> None:
        self._days.update(
            cell.date() if isinstance(cell, datetime) else cell for cell in held if isinstance(cell, date)
        )

    def summary(self) -> ColumnSummary:
        days = self._days
        if not days:
            return self._named()
        bins = date_bins(days)
        return self._named(bins=bins, least=min(days), most=max(days), median=median_day(days))


class Summing:
    """Counts all answer columns of a job, and which columns have few enough values to be crossed."""

    def __init__(self, answers: Sequence[Answer], own_columns: int) -> None:
        self._rows = 0
        self._tallies = [_tally(index, answer) for index, answer in enumerate(answers)]
        self._lists = {index for index, one in enumerate(answers) if one.kind is AnswerKind.LIST}
        refs = [ColumnRef(ColumnKind.ANSWER, index) for index in range(len(answers))]
        refs += [ColumnRef(ColumnKind.OWN, index) for index in range(own_columns)]
        self._few: dict[ColumnRef, set[Cell]] = {ref: set() for ref in refs}

    def add(self, block: Block) -> None:
        """Some hundred rows; those without answers do not count."""
        picked = [place for place, row in enumerate(block.answers) if row]
        self._rows += len(picked)
        answers = [block.answers[place] for place in picked]
        for index, tally in enumerate(self._tallies):
            cells = column_of(answers, index)
            if block.partial:
                pairs = zip(picked, cells, strict=True)
                cells = [cell for place, cell in pairs if cell is not None or place not in block.partial]
            tally.add(cells)
            self._look(ColumnRef(ColumnKind.ANSWER, index), cells)
        if block.cells:
            own = [block.cells[place] for place in picked]
            for ref in [ref for ref in self._few if ref.kind is ColumnKind.OWN]:
                self._look(ref, column_of(own, ref.index))
        for index in block.edited:
            if index < len(self._tallies):
                self._tallies[index].edited += 1

    def overview(self) -> Overview:
        """What it came to."""
        crossable = tuple(ref for ref, values in self._few.items() if len(values) > 1)
        return Overview(self._rows, tuple(tally.summary() for tally in self._tallies), crossable)

    def _look(self, ref: ColumnRef, cells: Sequence[Cell]) -> None:
        """A column is out of it once it has too many values, and costs nothing from then on."""
        values = self._few.get(ref)
        if values is None:
            return
        if ref.kind is ColumnKind.ANSWER and ref.index in self._lists:
            values.update(item for cell in cells for item in items(cell))
        else:
            values.update(cell for cell in cells if cell is not None)
        long = any(isinstance(value, str) and len(value) > _LONG for value in values)
        if len(values) > CROSSED or long:
            del self._few[ref]


def given_values(answer: Answer) -> tuple[Cell, ...]:
    """The values that a column can have, in order; () where anything may come."""
    match answer.kind:
        case AnswerKind.CHOICE:
            return answer.choices
        case AnswerKind.YES_NO:
            return (True, False)
        case _:
            return ()


def _tally(index: int, answer: Answer) -> ColumnTally:
    match answer.kind:
        case AnswerKind.INTEGER | AnswerKind.NUMBER:
            return _Numbers(index, answer)
        case AnswerKind.DATE:
            return _Days(index, answer)
        case _:
            return _Names(index, answer)


def _mean(values: Sequence[float]) -> float:
    """Added up without rounding errors, in pieces that are short."""
    pieces = [fsum(values[at : at + _CHUNK]) for at in range(0, len(values), _CHUNK)]
    total = fsum(pieces)
    mean = total / len(values)
    return float(Decimal(f"{mean:.15g}")) if isfinite(mean) else mean
