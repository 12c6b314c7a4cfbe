"""What one column holds, learnt from its values block by block."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from types import NoneType

from batchdesk.core.cells import Cell, Shown, show
from batchdesk.files.number_formats import Kind, kind_of_format
from batchdesk.files.readings import ColumnReading, Reading

_EXAMPLE = 120
_Filled = str | bool | int | float | date | datetime | time | timedelta | Shown
_NUMBERS = frozenset({int, float})
_WORDS: dict[type, str] = {
    str: "text",
    int: "integer",
    float: "number",
    bool: "yes/no",
    date: "date",
    datetime: "date",
    time: "text",
    timedelta: "text",
}


class ColumnProfile:
    """Counts, an example and the kinds of values; `textual` columns are read by `ColumnReading`."""

    def __init__(self, textual: bool) -> None:
        self.filled = 0
        self.example = ""
        self.sum: float | None = 0.0
        """The sum of a column of numbers, None once it holds anything else."""
        self._types: set[type] = set()
        self._text = ColumnReading() if textual else None

    def see(self, values: Sequence[Cell]) -> None:
        """Take the column's values of one block, None and blank ones too."""
        kinds = set(map(type, values))
        if kinds.isdisjoint((str, NoneType)) or (kinds == {str} and not any(map(str.isspace, values))):  # type: ignore[arg-type]
            filled: list[_Filled] = list(values)  # type: ignore[arg-type]
        else:
            filled = [
                value
                for value in values
                if value is not None and not (type(value) is str and value.isspace())
            ]
        if not filled:
            return
        self.filled += len(filled)
        if not self.example:
            self.example = _short(show(filled[0]))
        if self._text is not None:
            self.sum = None
            self._text.see(filled)  # type: ignore[arg-type]
            return
        kinds = set(map(type, filled))
        if Shown in kinds:
            filled = list(map(_bare, filled))
            kinds = set(map(type, filled))
        self._types |= kinds
        if self.sum is not None:
            self.sum = self.sum + sum(filled) if kinds <= _NUMBERS else None  # type: ignore[arg-type]

    @property
    def reading(self) -> Reading:
        """How a text column is to be read."""
        return self._text.reading if self._text is not None else Reading.TEXT

    @property
    def has_words(self) -> bool:
        """Whether there are texts in it."""
        if self._text is not None:
            return self._text.reading is Reading.TEXT and self.filled > 0
        return str in self._types

    @property
    def type(self) -> str:
        """The column's kind in the words of `Inspection`."""
        if self._text is not None:
            return self._text.type
        words = {_WORDS[kind] for kind in self._types}
        if words == {"integer", "number"}:
            return "number"
        return "mixed" if len(words) > 1 else next(iter(words), "empty")


def _bare(cell: _Filled) -> _Filled:
    """The number that is shown, or a day in its place where the format makes one of it."""
    if not isinstance(cell, Shown):
        return cell
    match kind_of_format(cell.format):
        case Kind.DATE | Kind.DATE_TIME:
            return date.min
        case Kind.TIME:
            return time.min
        case _:
            return cell.value


def _short(text: str) -> str:
    return text if len(text) <= _EXAMPLE else text[: _EXAMPLE - 1] + "…"
