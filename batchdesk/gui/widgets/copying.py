"""What of a table goes to the clipboard: which cells are selected, how many of them, as text and as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QMimeData

from batchdesk.core.cells import Cell, show
from batchdesk.core.clipboard import as_html, as_tsv

COPY_ROWS = 10_000
"""Rows that are copied at once; for more there is the export."""
COPY_LETTERS = 20_000_000
"""About the letters that are copied at once: a clipboard with more stops the program that it is pasted into."""


class Area(NamedTuple):
    """A rectangle of selected cells; all ends are included."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Marked:
    """What is selected: all of its rows, rising, and its columns; `whole` where each row is selected from end to end."""

    areas: tuple[Area, ...]
    rows: Sequence[int]
    columns: tuple[int, ...]
    whole: bool

    @property
    def first_rows(self) -> Sequence[int]:
        """As many rows as are copied at once."""
        return self.rows[:COPY_ROWS]

    def pick(self, rows: Iterable[tuple[int, Sequence[Cell]]]) -> Copied:
        """The selected cells of these (row, all its cells); a gap in the selection becomes an empty cell."""
        gaps = self._gaps()
        picked: list[list[Cell]] = []
        letters = 0
        for row, cells in rows:
            here = self.columns if gaps is None else gaps[row]
            line = [cells[at] if at in here and at < len(cells) else None for at in self.columns]
            letters += sum(len(cell) for cell in line if isinstance(cell, str))
            if picked and letters > COPY_LETTERS:
                break
            picked.append(line)
        return Copied(picked)

    def _gaps(self) -> dict[int, set[int]] | None:
        """The selected columns of each row; None where they are the same in all."""
        if len({(area.left, area.right) for area in self.areas}) == 1:
            return None
        found: dict[int, set[int]] = {row: set() for row in self.first_rows}
        last = self.first_rows[-1]
        for area in self.areas:
            for row in range(area.top, min(area.bottom, last) + 1):
                found[row].update(range(area.left, area.right + 1))
        return found


@dataclass(frozen=True, slots=True)
class Copied:
    """Cells that were picked, row by row."""

    rows: list[list[Cell]]

    def written(self, titles: Sequence[str] = ()) -> Written:
        """As the clipboard has them, under the columns' names where there are any."""
        lines: list[Sequence[Cell]] = [titles, *self.rows] if titles else [*self.rows]
        # One cell alone mostly goes into a text or a search field, where quotes and a line end would be in the way.
        alone = len(lines) == 1 and len(lines[0]) == 1
        return Written(show(lines[0][0]) if alone else as_tsv(lines), as_html(lines), len(self.rows))


@dataclass(frozen=True, slots=True)
class Written:
    """What the clipboard gets: text with tabs, HTML that keeps the cells' kinds, and how many rows they are."""

    text: str
    html: str
    rows: int

    def mime(self) -> QMimeData:
        """Both, for a clipboard; the program it is pasted into takes what it likes better."""
        data = QMimeData()
        data.setText(self.text)
        data.setHtml(self.html)
        return data


def marked(selection: QItemSelection, columns: int) -> Marked:
    """What is selected in a table of so many columns; a million rows in one piece cost nothing."""
    parts = (selection.at(place) for place in range(selection.size()))
    areas = tuple(Area(part.top(), part.bottom(), part.left(), part.right()) for part in parts)
    spans = [range(area.top, area.bottom + 1) for area in areas]
    rows: Sequence[int] = spans[0] if len(spans) == 1 else sorted({row for span in spans for row in span})
    chosen = sorted({column for area in areas for column in range(area.left, area.right + 1)})
    whole = bool(areas) and all((area.left, area.right) == (0, columns - 1) for area in areas)
    return Marked(areas, rows, tuple(chosen), whole)
