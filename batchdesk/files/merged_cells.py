"""Merged cells: a label merged over many rows holds for each of them, and what lies hidden under a merge is not seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from batchdesk.core.cells import Cell


@dataclass(frozen=True, slots=True, order=True)
class Merge:
    """A merged range, rows and columns from 0, both ends within it."""

    top: int
    left: int
    bottom: int
    right: int


def filled(rows: Iterable[list[Cell]], merges: Sequence[Merge]) -> Iterator[list[Cell]]:
    """The rows (from row 1, column A) with each merge's value in its first column, in every row that it spans.

    A row that has nothing else is left empty: a note may be merged over several rows to make room for it. The other
    cells of a merge are emptied, as a spreadsheet does not show them.
    """
    return _filled(rows, merges) if merges else iter(rows)


def _filled(rows: Iterable[list[Cell]], merges: Sequence[Merge]) -> Iterator[list[Cell]]:
    coming = sorted(merges, reverse=True)
    open_: list[tuple[Merge, Cell]] = []
    for number, row in enumerate(rows):
        open_ = [(merge, value) for merge, value in open_ if merge.bottom >= number]
        while coming and coming[-1].top <= number:
            merge = coming.pop()
            if merge.bottom >= number:
                open_.append((merge, row[merge.left] if merge.left < len(row) else None))
        if open_:
            _fill(row, number, open_)
        yield row


def _fill(row: list[Cell], number: int, merges: list[tuple[Merge, Cell]]) -> None:
    for merge, _ in merges:
        start = merge.left + (merge.top == number)
        for column in range(start, min(merge.right + 1, len(row))):
            row[column] = None
    if any(cell is not None for cell in row):
        for merge, value in merges:
            if merge.left < len(row) or value is not None:
                row += [None] * (merge.left + 1 - len(row))
                row[merge.left] = value


def across(row: Sequence[Cell], number: int, merges: Sequence[Merge]) -> list[Cell]:
    """A header row in which a name merged over several columns stands in each of them."""
    filled_row = list(row)
    for merge in merges:
        if merge.top <= number <= merge.bottom and merge.right > merge.left:
            value = row[merge.left] if merge.left < len(row) else None
            filled_row += [None] * (merge.right + 1 - len(filled_row))
            for column in range(merge.left, merge.right + 1):
                filled_row[column] = value
    return filled_row
