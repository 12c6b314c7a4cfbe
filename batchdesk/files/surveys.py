"""One pass over the lines of a table: where its header is, what its columns are called and hold, how many rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, zip_longest
from typing import Any

from batchdesk.core.cells import Cell, is_blank
from batchdesk.core.inspection import Column
from batchdesk.core.progress import Progress
from batchdesk.files.headers import SAMPLE_ROWS, column_names, find_header
from batchdesk.files.profiles import ColumnProfile
from batchdesk.files.readings import TYPED, Reading, guess

BLOCK = 500
"""Rows between two words of progress."""

PREVIEW_ROWS = 200


@dataclass(frozen=True, slots=True)
class Survey:
    """What a pass found: `header` and `first` are 0-based, `rows` counts down to the last row with something in it."""

    header: int
    first: int
    columns: tuple[Column, ...]
    readings: tuple[Reading, ...] | None
    rows: int
    preview: tuple[tuple[Cell, ...], ...]
    notes: int
    """Rows at the end that look like notes under the table."""
    longer: int
    """Rows that hold more cells than the header names."""


class NoHeader(Exception):
    """The table has no cell at all, or the row that the person named holds none."""


def survey(
    lines: Iterable[Sequence[Cell]],
    *,
    textual: bool,
    header_row: int | None,
    total: int | None,
    progress: Progress,
) -> Survey:
    """Read every line once, in constant memory; NoHeader where there are no column names to be had.

    `textual` means that the cells are text whose columns are to be read by `readings`.
    """
    stream = iter(lines)
    sample = list(islice(stream, max(SAMPLE_ROWS, header_row or 0)))
    header = _header(sample, textual, header_row)
    watch = _Watch(textual, len(sample[header]))
    body = chain(sample[header + 1 :], stream)
    done = header + 1
    for block in blocks(body):
        progress(done, total, "reading")
        watch.see(block)
        done += len(block)
    return watch.finish(sample[header], header)


def blocks(lines: Iterable[Sequence[Cell]]) -> Iterator[list[Sequence[Cell]]]:
    """Lines in blocks of BLOCK; blank lines at the very end are not rows and are left out."""
    stream = iter(lines)
    held: list[Sequence[Cell]] = []
    while block := list(islice(stream, BLOCK)):
        end = len(block)
        while end and _blank(block[end - 1]):
            end -= 1
        if not end:
            held += [line if any(line) else () for line in block]  # a sheet may claim a million of them
            continue
        yield held + block[:end]
        held = block[end:]


def shaped(lines: Sequence[Sequence[Cell]], found: Survey) -> list[tuple[Cell, ...]]:
    """Lines as rows of the surveyed table: its columns, no more and no fewer, each read as its column reads."""
    width, first = len(found.columns), found.first
    rows = [list(line[first : first + width]) for line in lines]
    for row in rows:
        row += [None] * (width - len(row))
    for index, reading in enumerate(found.readings or ()):
        if reading in TYPED:
            _read_column(rows, index, TYPED[reading])
    return [tuple(row) for row in rows]


def _read_column(rows: list[list[Cell]], index: int, read: Callable[[str], Cell]) -> None:
    for row in rows:
        cell = row[index]
        if isinstance(cell, str):
            row[index] = read(cell)


def _header(sample: list[Sequence[Cell]], textual: bool, header_row: int | None) -> int:
    if header_row is not None:
        if not 1 <= header_row <= len(sample) or _blank(sample[header_row - 1]):
            raise NoHeader
        return header_row - 1
    seen = [[guess(cell) for cell in row] for row in sample] if textual else sample  # type: ignore[arg-type]
    found = find_header(seen)
    if found is None:
        raise NoHeader
    return found


def _blank(line: Sequence[Cell]) -> bool:
    return all(map(is_blank, line))


class _Watch:
    """What is remembered of the rows seen so far: a profile per column, the first rows, how full the last were."""

    def __init__(self, textual: bool, width: int) -> None:
        self._textual = textual
        self._width = width
        self._longer = 0
        self._profiles: list[ColumnProfile] = []
        self._preview: list[Sequence[Cell]] = []
        self._fill: dict[int, int] = {}
        self._tail: list[int] = []
        self._rows = 0

    def see(self, block: list[Sequence[Cell]]) -> None:
        self._preview += block[: max(0, PREVIEW_ROWS - len(self._preview))]
        for index, values in enumerate(zip_longest(*block)):
            if index == len(self._profiles):
                self._profiles.append(ColumnProfile(self._textual))
            self._profiles[index].see(values)
        fills = [sum(cell is not None for cell in line) for line in block]
        for fill in fills:
            self._fill[fill] = self._fill.get(fill, 0) + 1
        self._longer += sum(len(line) > self._width and any(line[self._width :]) for line in block)
        self._tail = (self._tail + fills)[-20:]
        self._rows += len(block)

    def finish(self, names: Sequence[Cell], header: int) -> Survey:
        named = [index for index, cell in enumerate(names) if not is_blank(cell)]
        used = [index for index, profile in enumerate(self._profiles) if profile.filled]
        first = min(named + used)
        width = max(named + used) + 1 - first
        profiles = self._profiles[first : first + width]
        profiles += [ColumnProfile(self._textual) for _ in range(width - len(profiles))]
        titles = column_names(names[first:], width, first)
        columns = tuple(
            Column(title, profile.type, profile.filled, profile.example)
            for title, profile in zip(titles, profiles, strict=True)
        )
        readings = tuple(profile.reading for profile in profiles) if self._textual else None
        found = Survey(header, first, columns, readings, self._rows, (), self._notes(width), self._longer)
        return _with_preview(found, self._preview)

    def _notes(self, width: int) -> int:
        """Trailing rows with few cells under a table that is otherwise well filled."""
        few = max(1, width // 3)
        well_filled = sum(count for fill, count in self._fill.items() if fill > 2 * few)
        if width < 3 or well_filled * 10 < self._rows * 6:
            return 0
        trailing = 0
        while trailing < len(self._tail) and self._tail[-1 - trailing] <= few:
            trailing += 1
        return trailing if trailing < min(len(self._tail), self._rows) else 0


def _with_preview(found: Survey, lines: list[Sequence[Cell]]) -> Survey:
    values: dict[str, Any] = {name: getattr(found, name) for name in Survey.__slots__}
    return Survey(**values | {"preview": tuple(shaped(lines, found))})
