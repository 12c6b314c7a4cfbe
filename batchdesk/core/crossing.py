"""Two columns against each other, counted while the rows go by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from batchdesk.core.cells import Cell, show
from batchdesk.core.summing import CROSSED, Block, column_of, items
from batchdesk.core.views import ColumnKind, ColumnRef, CrossTable

MOST_PAIRS = 50_000
"""Pairs of values that are told apart; rows with others count as more."""


@dataclass(frozen=True, slots=True)
class Side:
    """One column of a cross table: the values it can have, and whether its cells are lists."""

    column: ColumnRef
    given: tuple[Cell, ...] = ()
    lists: bool = False

    def cells(self, block: Block, picked: Sequence[int]) -> list[Cell]:
        """Its cells in these rows of a block."""
        rows = block.answers if self.column.kind is ColumnKind.ANSWER else block.cells
        return column_of([rows[place] for place in picked], self.column.index)


class Crossing:
    """Counts pairs; rows without answers do not count."""

    def __init__(self, down: Side, across: Side) -> None:
        self._down, self._across = down, across
        self._pairs: Counter[tuple[Cell, Cell]] = Counter()
        self._more = 0

    def add(self, block: Block) -> None:
        """Some hundred rows."""
        picked = [place for place, row in enumerate(block.answers) if row]
        pairs = list(zip(self._down.cells(block, picked), self._across.cells(block, picked), strict=True))
        if block.partial:
            pairs = [
                pair
                for place, pair in zip(picked, pairs, strict=True)
                if place not in block.partial or not self._lacks(pair)
            ]
        if self._down.lists or self._across.lists:
            pairs = [
                (one, other)
                for down, across in pairs
                for one in _parts(down, self._down)
                for other in _parts(across, self._across)
            ]
        if len(self._pairs) >= MOST_PAIRS:
            known = [pair for pair in pairs if pair in self._pairs]
            self._more += len(pairs) - len(known)
            pairs = known
        self._pairs.update(pairs)

    def _lacks(self, pair: tuple[Cell, Cell]) -> bool:
        """Whether an answer is not there."""
        sides = zip(pair, (self._down, self._across), strict=True)
        return any(cell is None and side.column.kind is ColumnKind.ANSWER for cell, side in sides)

    def table(self) -> CrossTable:
        """The CROSSED most frequent values of either side."""
        down: Counter[Cell] = Counter()
        across: Counter[Cell] = Counter()
        for (one, other), rows in self._pairs.items():
            down[one] += rows
            across[other] += rows
        rows_, columns = arranged(down, self._down.given), arranged(across, self._across.given)
        cells = tuple(tuple(self._pairs[one, other] for other in columns) for one in rows_)
        more = self._more + self._pairs.total() - sum(map(sum, cells))
        return CrossTable(rows_, columns, cells, more)


def arranged(counts: Mapping[Cell, int], given: Iterable[Cell] = ()) -> tuple[Cell, ...]:
    """The most frequent values in an order to read: as given, numbers and dates rising, else by frequency; empty last."""
    wanted = [value for value in given if counts.get(value)]
    others: list[Cell] = [value for value in counts if value is not None and value not in wanted]
    others.sort(key=lambda value: (-counts[value], show(value).casefold()))
    others = others[: CROSSED - len(wanted)]
    return (*wanted[:CROSSED], *rising(others), *([None] if None in counts else []))


def rising(values: list[Cell]) -> list[Cell]:
    """Numbers by their size, dates by their time; others as they are."""
    if values and all(isinstance(value, int | float) for value in values):
        return sorted(values)  # type: ignore[type-var]
    if values and all(isinstance(value, date) and not isinstance(value, datetime) for value in values):
        return sorted(values)  # type: ignore[type-var]
    return values


def _parts(cell: Cell, side: Side) -> Sequence[Cell]:
    return (items(cell) or [None]) if side.lists and cell is not None else [cell]
