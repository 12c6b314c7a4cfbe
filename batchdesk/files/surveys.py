"""One pass over the lines of a table: where its header is, what its columns are called and hold, how many rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, compress, count, islice, zip_longest

from batchdesk.core.cells import Cell, is_blank
from batchdesk.core.inspection import Column
from batchdesk.core.progress import Progress
from batchdesk.files.headers import NO_HEADER, SAMPLE_ROWS, column_names, find_header, header_names
from batchdesk.files.merged_cells import Merge
from batchdesk.files.profiles import ColumnProfile
from batchdesk.files.readings import TYPED, Reading, guess
from batchdesk.files.tails import WINDOW, Below, Body, find_tail

BLOCK = 500
"""Rows between two words of progress."""

PREVIEW_ROWS = 200


Runs = Sequence[tuple[int, int]]
"""First and last of runs of lines, from 0, in order."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a pass found: `header` and `first` are 0-based, `rows` counts down to the last row with something in it.

    `header` is the line of the names (the lower of two), NO_HEADER where there are none; `header_rows` how many lines
    they take.
    """

    header: int
    header_rows: int
    first: int
    columns: tuple[Column, ...]
    readings: tuple[Reading, ...] | None
    rows: int
    preview: tuple[tuple[Cell, ...], ...]
    below: tuple[Below, ...]
    """Totals and notes under the table, their `index` counted from the first row; no rows unless they are kept."""
    longer: int
    """Rows that hold more cells than the header names."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What is known of a sheet besides its cells: merged ranges, lines to be left out, lines that sum up."""

    merges: Sequence[Merge] = ()
    skipped: Runs = ()
    sums: Collection[int] = ()
    keep_tail: bool = False


class NoHeader(Exception):
    """The table has no cell at all, or the row that the person named holds none."""


def survey(
    lines: Iterable[Sequence[Cell]],
    *,
    textual: bool,
    header_row: int | None,
    total: int | None,
    progress: Progress,
    layout: Layout = Layout(),
) -> Survey:
    """Read every line once, in constant memory; NoHeader where there are no column names to be had.

    `textual` means that the cells are text whose columns are to be read by `readings`. `header_row` counts from 1, and
    0 means that there is none.
    """
    stream = iter(lines)
    sample = list(islice(stream, max(SAMPLE_ROWS, header_row or 0)))
    header, header_rows, names = _header(sample, textual, header_row, layout.merges)
    watch = _Watch(textual, len(names))
    done = header + 1
    body = without(chain(sample[done:], stream), done, layout.skipped)
    for block in blocks(body):
        progress(done, total, "reading")
        watch.see(block)
        done += len(block)
    places = numbers(header + 1, layout.skipped)
    return replace(watch.finish(names, header, places, layout), header_rows=header_rows)


def without(lines: Iterable[Sequence[Cell]], first: int, skipped: Runs) -> Iterator[Sequence[Cell]]:
    """The lines, of which the first has the number `first`, without those that are skipped."""
    if not skipped:
        return iter(lines)
    return compress(lines, (_kept(skipped, first)))


def numbers(first: int, skipped: Runs) -> Iterator[int]:
    """The numbers of the lines that `without` lets pass, endlessly."""
    return compress(count(first), _kept(skipped, first)) if skipped else count(first)


def _kept(skipped: Runs, first: int) -> Iterator[bool]:
    number = first
    for start, end in skipped:
        while number < start:
            yield True
            number += 1
        while number <= end:
            yield False
            number += 1
    while True:
        yield True


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
        for start in range(0, len(held), BLOCK):
            yield held[start : start + BLOCK]
        yield block[:end]
        held = block[end:]


def shaped(lines: Sequence[Sequence[Cell]], found: Survey) -> list[tuple[Cell, ...]]:
    """Lines as rows of the surveyed table: its columns, no more and no fewer, each read as its column reads."""
    width, first = len(found.columns), found.first
    if not found.readings and not first and set(map(len, lines)) == {width}:
        return list(map(tuple, lines))
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


def _header(
    sample: list[Sequence[Cell]], textual: bool, header_row: int | None, merges: Sequence[Merge]
) -> tuple[int, int, Sequence[Cell]]:
    """The line of the names, how many lines they take, and the names."""
    if (
        header_row is not None
        and header_row > 0
        and (header_row > len(sample) or _blank(sample[header_row - 1]))
    ):
        raise NoHeader
    seen = [[guess(cell) for cell in row] for row in sample] if textual else sample  # type: ignore[arg-type]
    found = header_row - 1 if header_row is not None else find_header(seen, merges)
    if found is None:
        raise NoHeader
    rows, names = header_names(seen, found, merges)
    return found, rows, sample[found] if rows == 1 else names


def _blank(line: Sequence[Cell]) -> bool:
    return all(map(is_blank, line))


class _Watch:
    """What is remembered of the rows seen so far: a profile per column, the first rows, the last lines."""

    def __init__(self, textual: bool, width: int) -> None:
        self._textual = textual
        self._width = width
        self._longer = 0
        self._profiles: list[ColumnProfile] = []
        self._preview: list[Sequence[Cell]] = []
        self._fill: dict[int, int] = {}
        self._held: list[Sequence[Cell]] = []
        self._rows = 0

    def see(self, block: list[Sequence[Cell]]) -> None:
        """Take a block, but hold the last lines back: they may be no rows."""
        held = self._held + block
        self._take(held[:-WINDOW])
        self._held = held[-WINDOW:]

    def _take(self, block: list[Sequence[Cell]]) -> None:
        self._preview += block[: max(0, PREVIEW_ROWS - len(self._preview))]
        is_full = True
        for index, values in enumerate(zip_longest(*block)):
            if index == len(self._profiles):
                self._profiles.append(ColumnProfile(self._textual))
            self._profiles[index].see(values)
            is_full = is_full and None not in values
        if is_full and block:
            self._fill[len(block[0])] = self._fill.get(len(block[0]), 0) + len(block)
        else:
            for fill, lines in Counter(len(line) - line.count(None) for line in block).items():
                self._fill[fill] = self._fill.get(fill, 0) + lines
        if self._width < max(map(len, block), default=0):
            self._longer += sum(len(line) > self._width and any(line[self._width :]) for line in block)
        self._rows += len(block)

    def finish(self, names: Sequence[Cell], header: int, places: Iterator[int], layout: Layout) -> Survey:
        below = self._tail(places, layout)
        named = [index for index, cell in enumerate(names) if not is_blank(cell)]
        used = [index for index, profile in enumerate(self._profiles) if profile.filled]
        if not named + used:
            raise NoHeader
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
        # (The lines of a sheet are as wide as the sheet; only those of a text can be longer than their names.)
        longer = self._longer if self._textual and header != NO_HEADER else 0
        found = Survey(header, 1, first, columns, readings, self._rows, (), tuple(below), longer)
        return replace(found, preview=tuple(shaped(self._preview, found)))

    def _tail(self, places: Iterator[int], layout: Layout) -> list[Below]:
        """Tell what stands below the table, and take the lines that are rows."""
        start = self._rows
        at = list(islice(places, start, start + len(self._held)))
        sums = {index for index, place in enumerate(at) if place in layout.sums}
        seen = [[guess(cell) for cell in line] for line in self._held] if self._textual else self._held  # type: ignore[arg-type]
        end, below = find_tail(seen, self._body(seen), sums)
        self._take(self._held if layout.keep_tail else self._held[:end])
        return [replace(left, index=start + left.index) for left in below]

    def _body(self, lines: Sequence[Sequence[Cell]]) -> Body:
        """The rows above the last lines; these tell the columns' kinds in a short table."""
        profiles = self._profiles
        width = max(len(profiles), max(map(len, lines), default=0), self._width)
        used = {i for i, profile in enumerate(profiles) if profile.filled}
        used |= {i for line in lines for i, cell in enumerate(line) if cell is not None}
        short = lines[: max(1, len(lines) // 2)]
        words = [
            (index < len(profiles) and profiles[index].has_words)
            or any(isinstance(line[index], str) for line in short if index < len(line))
            for index in range(width)
        ]
        sums = [profile.sum for profile in profiles] if self._rows else [0.0] * width
        return Body(len(used), self._fill, words, sums)
