"""Which row of a sheet is which row of a job: by its place, and where rows have moved since, by what was asked about."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time
from hashlib import blake2b

from batchdesk.core.cells import Cell, is_blank, plain

Line = tuple[int, Sequence[Cell]]
"""A row of the sheet by its number there, and the cells that are compared."""


def differing(mine: Iterable[Line], theirs: Iterator[Line]) -> int:
    """How many of my rows are not the same at their places; both in the order of places."""
    count = 0
    place, cells = next(theirs, (0, None))
    for wanted, own in mine:
        while cells is not None and place < wanted:
            place, cells = next(theirs, (0, None))
        there = place == wanted and cells is not None
        count += not (_same(own, cells) if there and cells is not None else _blank(own))
    return count


def found_again(mine: Iterable[Line], theirs: Iterable[Line]) -> tuple[array[int], list[int]]:
    """Where each of my rows stands now (0: a blank row that is gone), and the former places of rows that are lost.

    Of rows that are the same each gets one, in their order: they were asked the same, so they have the same answer.
    """
    standing: dict[bytes, list[int]] = {}
    for place, cells in theirs:
        standing.setdefault(_digest(cells), []).append(place)
    for same in standing.values():
        same.reverse()
    places, lost = array("L"), []
    for former, cells in mine:
        same = standing.get(_digest(cells), [])
        places.append(same.pop() if same else 0)
        if not places[-1] and not _blank(cells):
            lost.append(former)
    return places, lost


def _same(own: Sequence[Cell], other: Sequence[Cell]) -> bool:
    return own == other or all(_value(a) == _value(b) for a, b in zip(own, other, strict=True))


def _blank(cells: Sequence[Cell]) -> bool:
    return all(map(is_blank, cells))


def _digest(cells: Sequence[Cell]) -> bytes:
    text = repr([_value(cell) for cell in cells])
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _value(cell: Cell) -> Cell:
    """A cell without the ways in which two readings of the same one may differ."""
    cell = plain(cell)
    if is_blank(cell):
        return None
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date()
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell
