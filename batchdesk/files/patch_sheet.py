"""A sheet looked over for free columns, and then written anew with the answers in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import IO

from batchdesk.files.headers import letters
from batchdesk.files.patch_cells import CellPen
from batchdesk.files.patch_frame import NewColumns, merged, patched_head, patched_tail
from batchdesk.files.patch_rows import CellFinder, Row, SheetStream
from batchdesk.files.patch_xml import Unpatchable, without_attribute
from batchdesk.files.workbook_cells import Storable

LAST_COLUMN = 16_384
_LOOKS_KEPT = 48
"""Different styles of cells beside the answers that are taken over; the rest get the most common of them."""

_BLOCK = 1 << 20

Values = Sequence[Storable]
Tell = Callable[[int], None]
"""Told how many rows are done, every now and then."""

_EVERY = 2_000


@dataclass(slots=True)
class Ground:
    """What a look over the sheet found: the table's last column, what lies beyond it, and the styles at its edge."""

    header_row: int
    bottom: int
    edge: int = 0
    header_style: int = 0
    taken: set[int] = field(default_factory=set)
    styles: Counter[int] = field(default_factory=Counter)
    last_row: int = 0
    prefix: bytes = b""
    tail: bytes = b""

    @property
    def reach(self) -> int:
        """The last of the columns that follow the edge without an empty one: columns of the table without a name."""
        last = self.edge
        while last + 1 in self.taken:
            last += 1
        return last

    def free(self, count: int) -> int:
        """The first of so many free columns: beside the table, else right of all there is in its rows."""
        if not any(self.edge < column <= self.edge + count for column in self.taken):
            first = self.edge + 1
        else:
            first = max(self.taken) + 1
        if first + count - 1 > LAST_COLUMN:
            raise Unpatchable(f"its sheet has no room for {count} more columns")
        return first

    @property
    def neighbours(self) -> list[int]:
        """The styles at the table's edge, the most common first."""
        return [style for style, _ in self.styles.most_common(_LOOKS_KEPT)] or [0]


def look_over(file: IO[bytes], header_row: int, bottom: int, edge: int | None, tell: Tell) -> Ground:
    """Read a sheet once. `edge` is the last column of a table object, None where the header's run of names tells it.

    Where there is no row of names (`header_row` 0), the last column that holds something is the edge.
    """
    stream = SheetStream(file)
    finder = CellFinder(stream.prefix)
    ground = Ground(header_row, bottom, edge or 0, prefix=stream.prefix)
    for row in stream.rows():
        if row.number % _EVERY == 0:
            tell(row.number)
        ground.last_row = row.number
        if header_row <= row.number <= bottom:
            _look_at(row, finder, ground)
    ground.tail = stream.tail
    if not ground.edge and not header_row:
        ground.edge = max(ground.taken, default=0)
    if not ground.edge:
        raise Unpatchable("the row of the column names is not where it was")
    for where in merged(stream.tail, stream.prefix):
        if where.top <= bottom and where.bottom >= header_row:
            ground.taken.update(range(max(where.left, ground.edge + 1), where.right + 1))
    return ground


def _look_at(row: Row, finder: CellFinder, ground: Ground) -> None:
    if row.number == ground.header_row:
        filled = [cell.column for cell in finder.cells(row.cells) if cell.filled]
        ground.edge = ground.edge or _run(filled)
        ground.header_style = finder.style(row.cells, _reference(ground.edge, row.number))
    elif ground.edge:
        ground.styles[finder.style(row.cells, _reference(ground.edge, row.number))] += 1
    if finder.last(row.cells) > ground.edge:
        beyond = (cell for cell in finder.cells(row.cells) if cell.filled and cell.column > ground.edge)
        ground.taken.update(cell.column for cell in beyond)


def _run(columns: Iterable[int]) -> int:
    """The last of the columns that follow one another without a gap, 0 where there are none."""
    last = 0
    for column in columns:
        if last and column != last + 1:
            break
        last = column
    return last


def _reference(column: int, row: int) -> bytes:
    return f"{letters(column - 1)}{row}".encode()


@dataclass(frozen=True, slots=True)
class Answers:
    """What is to be written: names, and for each row of the sheet (rising) a value for each name."""

    names: tuple[str, ...]
    rows: Callable[[], Iterator[tuple[int, Values]]]


class SheetPatch:
    """Writes the sheet with new columns; `filter_before` is the range of a filter that was widened."""

    def __init__(self, ground: Ground, new: NewColumns, answers: Answers, pen: CellPen, tell: Tell) -> None:
        self._ground, self._new, self._answers, self._pen, self._tell = ground, new, answers, pen, tell
        self._finder = CellFinder(ground.prefix)
        self._known = set(ground.neighbours)
        self._common = ground.neighbours[0]
        self._edge = letters(ground.edge - 1)
        self._spans: dict[bytes, bytes] = {}
        self._row_end = b"</" + ground.prefix + b"row>"
        self.tail, self.filter_before = patched_tail(
            ground.tail, ground.prefix, ground.header_row, ground.edge, new
        )

    def pieces(self, file: IO[bytes]) -> Iterator[bytes]:
        """The whole part, in pieces of about a megabyte."""
        stream = SheetStream(file)
        bottom = max(self._ground.last_row, self._ground.bottom)
        held = [patched_head(stream.head, stream.prefix, self._new, bottom)]
        size = 0
        for piece in self._body(stream):
            held.append(piece)
            size += len(piece)
            if size > _BLOCK:
                yield b"".join(held)
                held, size = [], 0
        yield b"".join(held)
        yield self.tail

    def _body(self, stream: SheetStream) -> Iterator[bytes]:
        """The rows, with those put in that the sheet leaves out as empty."""
        due = self._due()
        place, values = next(due, (0, None))
        for row in stream.rows():
            while values is not None and place < row.number:
                yield self._missing(place, values)
                place, values = next(due, (0, None))
            yield row.lead
            if values is None or place != row.number:
                yield row.tag
                yield row.cells
            else:
                yield self._filled(row, values)
                place, values = next(due, (0, None))
        while values is not None:
            yield self._missing(place, values)
            place, values = next(due, (0, None))

    def _due(self) -> Iterator[tuple[int, Values]]:
        if self._ground.header_row:
            yield self._ground.header_row, self._answers.names
        before = self._ground.header_row
        for done, (place, values) in enumerate(self._answers.rows()):
            if place <= before:
                raise Unpatchable("the rows of the job are not in the order of the sheet")
            if done % _EVERY == 0:
                self._tell(done)
            before = place
            yield place, values

    def _filled(self, row: Row, values: Values) -> bytes:
        new = self._cells(row.number, values, row.cells)
        tag = self._spanning(row.tag)
        if not row.cells:
            return tag[:-2].rstrip() + b">" + "".join(new).encode() + self._row_end
        if self._finder.last(row.cells) < self._new.first:
            return tag + row.cells[: -len(self._row_end)] + "".join(new).encode() + self._row_end
        return tag + self._between(row.cells, [text.encode() for text in new])

    def _between(self, cells: bytes, new: list[bytes]) -> bytes:
        """The new cells put in order among the row's own; empty ones of its own in their places give way."""
        written, at, turn = [], 0, 0
        for cell in self._finder.cells(cells):
            index = cell.column - self._new.first
            while turn < len(new) and turn < index:
                written += [cells[at : cell.start], new[turn]]
                at, turn = cell.start, turn + 1
            if 0 <= index < len(new) and new[index]:
                if cell.filled:
                    raise Unpatchable("a cell for an answer is not free")
                written += [cells[at : cell.start], new[index]]
                at = cell.end
            turn = max(turn, index + 1)
        end = len(cells) - len(self._row_end)
        return b"".join([*written, cells[at:end], *new[max(turn, 0) :], self._row_end])

    def _missing(self, place: int, values: Values) -> bytes:
        cells = "".join(self._cells(place, values, b"")).encode()
        if not cells:
            return b""
        prefix = self._ground.prefix
        return b'<%srow r="%d">%s%s' % (prefix, place, cells, self._row_end)

    def _cells(self, place: int, values: Values, own: bytes) -> list[str]:
        """A cell for each value, "" where there is none to be written."""
        if place == self._ground.header_row:
            return self._pen.header(place, self._answers.names, self._ground.header_style)
        style = self._finder.style(own, f"{self._edge}{place}".encode()) if own else 0
        return self._pen.cells(place, values, style if style in self._known else self._common)

    def _spanning(self, tag: bytes) -> bytes:
        """The start tag of a row with its span of columns, a hint to readers, made wide enough or left out."""
        at = tag.find(b' spans="')
        if at < 0:
            return without_attribute(tag, "spans") if b"spans" in tag else tag
        end = tag.find(b'"', at + 8)
        return tag[: at + 8] + self._span(tag[at + 8 : end]) + tag[end:]

    def _span(self, span: bytes) -> bytes:
        if span not in self._spans:
            first, _, last = span.partition(b":")
            wide = first.isdigit() and last.isdigit()
            ends = (
                (min(int(first), self._new.first), max(int(last), self._new.last))
                if wide
                else (1, self._new.last)
            )
            self._spans[span] = b"%d:%d" % ends
        return self._spans[span]
