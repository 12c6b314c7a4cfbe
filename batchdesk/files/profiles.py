"""What one column holds, learnt from its values block by block."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from batchdesk.core.cells import Cell, show
from batchdesk.files.readings import ColumnReading, Reading

_EXAMPLE = 120
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
        self._types: set[type] = set()
        self._text = ColumnReading() if textual else None

    def see(self, values: Sequence[Cell]) -> None:
        """Take the column's values of one block, None and blank ones too."""
        there = [value for value in values if value is not None]
        filled = [value for value in there if not (isinstance(value, str) and value.isspace())]
        if not filled:
            return
        self.filled += len(filled)
        if not self.example:
            self.example = _short(show(filled[0]))
        if self._text is not None:
            self._text.see(filled)  # type: ignore[arg-type]
        else:
            self._types.update(map(type, filled))

    @property
    def reading(self) -> Reading:
        """How a text column is to be read."""
        return self._text.reading if self._text is not None else Reading.TEXT

    @property
    def type(self) -> str:
        """The column's kind in the words of `Inspection`."""
        if self._text is not None:
            return self._text.type
        words = {_WORDS[kind] for kind in self._types}
        if words == {"integer", "number"}:
            return "number"
        return "mixed" if len(words) > 1 else next(iter(words), "empty")


def _short(text: str) -> str:
    return text if len(text) <= _EXAMPLE else text[: _EXAMPLE - 1] + "…"
