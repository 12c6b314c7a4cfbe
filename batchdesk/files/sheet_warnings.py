"""What a person is told of a sheet: what was left out, filled, hidden, or can not be known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from batchdesk.core.inspection import LeftOut
from batchdesk.files.headers import NO_HEADER, letters
from batchdesk.files.merged_cells import Merge
from batchdesk.files.sheet_facts import Facts
from batchdesk.files.surveys import Survey

_NAMED = 3
"""Columns that a sentence names."""


def tail_warnings(found: Survey, left_out: Sequence[LeftOut], kept: bool, unit: str) -> tuple[str, ...]:
    """Of totals and notes, of a table without names, and of rows longer than it."""
    said: list[str] = []
    if found.header == NO_HEADER:
        said.append("The table has no column names; its columns are called by their letters.")
    for kind in ("total", "note"):
        rows = [row for row in left_out if row.kind == kind]
        if rows and not kept:
            said.append(_left_out(kind, unit, rows[0], rows[-1]))
    if found.longer:
        rows_hold = "1 row holds" if found.longer == 1 else f"{found.longer:,} rows hold"
        said.append(
            f"{rows_hold} more cells than there are column names; the extra cells are kept in columns of their own."
        )
    return tuple(said)


def sheet_warnings(
    found: Survey, facts: Facts, merges: Iterable[Merge], hidden: int, visible_only: bool, recalculates: bool
) -> tuple[str, ...]:
    """Of formulas without a result, merged cells, hidden rows and columns."""
    said = [_unstored(count, _name(found, column)) for column, count in sorted(facts.unstored.items())]
    if recalculates and facts.formulas and not facts.unstored:
        said.append(
            "The results of the formulas were not calculated by a spreadsheet program: open the file in Excel, "
            "save it, and load it again."
        )
    last = found.header + found.rows
    tall = {m.left for m in merges if m.bottom > m.top and found.header < m.bottom and m.top <= last}
    if tall := tall & set(range(found.first, found.first + len(found.columns))):
        said.append(f"Merged cells in {_names(found, tall)} were filled: each of their rows has the value.")
    if hidden:
        rows = "1 row is" if hidden == 1 else f"{hidden:,} rows are"
        said.append(f"{rows} hidden in the workbook and {'left out' if visible_only else 'read as well'}.")
    columns = {
        c for a, b in facts.hidden_columns for c in range(a, min(b, found.first + len(found.columns)) + 1)
    }
    if columns := columns & set(range(found.first, found.first + len(found.columns))):
        said.append(f"Hidden in the workbook, but read: {_names(found, columns)}.")
    return tuple(said)


def _unstored(count: int, column: str) -> str:
    if count == 1:
        return f"1 formula in column {column} has no stored result: open the file in Excel, save it, and load it again."
    return (
        f"{count:,} formulas in column {column} have no stored result:"
        " open the file in Excel, save it, and load it again."
    )


def _name(found: Survey, column: int) -> str:
    index = column - found.first
    return found.columns[index].name if 0 <= index < len(found.columns) else letters(column)


def _names(found: Survey, columns: Iterable[int]) -> str:
    names = [_name(found, column) for column in sorted(columns)]
    if len(names) == 1:
        return f"column {names[0]}"
    shown, more = ", ".join(names[:_NAMED]), len(names) - _NAMED
    return f"columns {shown} and {more} more" if more > 0 else f"columns {shown}"


def _left_out(kind: str, unit: str, first: LeftOut, last: LeftOut) -> str:
    """Whole sentences, for only those can be translated."""
    text = _short(first.text)
    if first == last:
        return (
            f"{'A total' if kind == 'total' else 'A note'} below the table"
            f" ({'row' if unit == 'row' else 'line'} {first.place}: “{text}”) was left out."
        )
    return (
        f"{'Totals' if kind == 'total' else 'Notes'} below the table"
        f" ({'rows' if unit == 'row' else 'lines'} {first.place} to {last.place}: “{text}”) were left out."
    )


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
