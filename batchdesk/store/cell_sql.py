"""A cell of a row as SQL: its JSON, its value to compare, its text to look in and its key to sort by.

All of it runs in SQLite's C code, where Python's lock is free, except the folding of text to sort by. The rows are called
`r`, the outcomes `o` (see `finding`); answers count as they stand, with the person's corrections.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from batchdesk.core.jobs import Job
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.rows import RowStatus
from batchdesk.core.views import ColumnKind, ColumnRef

STATUS = "CASE WHEN r.key IS NULL THEN 'skipped' ELSE coalesce(o.status, 'waiting') END"
NOTE = "CASE WHEN r.key IS NULL THEN r.note ELSE o.note END"
CELLS = "CAST(r.cells AS TEXT)"
ANSWERS = "CAST(o.answers AS TEXT)"
FOLD = "folded"
"""The SQL function that `fold` is."""
_ACCENTS = re.compile("[\u0300-\u036f]+")
_ACCENTED = re.compile("[\u00c0-\u024f\u0300-\u03ff\u1e00-\u1fff]")
"""Latin and Greek letters that may carry an accent; other scripts need not be taken apart, which takes its time."""
_LETTERS = 60
"""So many letters of a text decide its place; those that begin alike stay in the order of the data."""
_ORDERED = frozenset({AnswerKind.INTEGER, AnswerKind.NUMBER, AnswerKind.YES_NO, AnswerKind.DATE})
"""Kinds whose values compare as they are."""
_VALUE = ("shown[0]", "day", "at", "time", "seconds", "int", "float")
_TEXT = ("shown[1]", "day", "at", "time", "seconds", "int", "float")


@dataclass(frozen=True, slots=True)
class CellSql:
    """A column as SQL expressions; each is NULL for an empty cell.

    `json` is what `cells.pack` writes for it. `value` is a number or text that compares as the cell does: dates as
    ISO 8601, a shown number as the number. `text` is about what a person sees. `key` is what to sort by.
    """

    json: str
    value: str
    text: str
    key: str
    of_outcome: bool = False
    """True where the row's outcome must be joined."""
    is_list: bool = False
    """True where the text is several values, joined by "; "."""


def column_sql(job: Job, column: ColumnRef, *, edited: bool) -> CellSql:
    """A column of a job; `edited` where there are corrections in it."""
    match column.kind:
        case ColumnKind.NUMBER:
            return CellSql("r.number", "r.number", "r.number", "r.number")
        case ColumnKind.STATUS:
            return CellSql(f"json_quote({STATUS})", STATUS, STATUS, _rank(STATUS, tuple(RowStatus)), True)
        case ColumnKind.NOTE:
            note = f"nullif({NOTE}, '')"
            return CellSql(f"json_quote({note})", note, note, f"{FOLD}({note})", True)
        case ColumnKind.OWN:
            return _json_cell(CELLS, f"$[{column.index}]")
        case ColumnKind.ANSWER:
            return _answer(job, column.index, edited=edited)


def _answer(job: Job, index: int, *, edited: bool) -> CellSql:
    answer = job.answers[index]
    document, path = ANSWERS, f"$[{index}]"
    if edited:
        # A correction is a row of one cell; an emptied one is [null], which differs from none.
        own = (
            "(SELECT CAST(e.value AS TEXT) -> '$[0]' FROM edit e"
            f" WHERE e.job = r.job AND e.number = r.number AND e.answer = {int(index)})"
        )
        document, path = f"coalesce({own}, {ANSWERS} -> '{path}')", "$"
    cell = _json_cell(document, path)
    key = cell.key
    if answer.kind in _ORDERED:
        key = cell.value
    elif answer.kind is AnswerKind.CHOICE:
        # low, medium, high: the recipe's own order means more than the alphabet's.
        key = _rank(cell.value, answer.choices)
    return CellSql(cell.json, cell.value, cell.text, key, True, answer.kind is AnswerKind.LIST)


def _json_cell(document: str, path: str) -> CellSql:
    json = f"nullif(nullif({document} -> '{path}', 'null'), '\"\"')"
    value, text = (_unwrapped(document, path, tags) for tags in (_VALUE, _TEXT))
    return CellSql(json, value, text, f"{FOLD}({value})")


def _unwrapped(document: str, path: str, tags: tuple[str, ...]) -> str:
    inner = ", ".join(f"json_extract({document}, '{path}.{tag}')" for tag in tags)
    return (
        f"CASE json_type({document}, '{path}') WHEN 'object' THEN coalesce({inner})"
        f" ELSE nullif(json_extract({document}, '{path}'), '') END"
    )


def _rank(expression: str, values: tuple[str, ...]) -> str:
    """The place of a text among some; what is none of them comes behind them."""
    quoted = ("'" + value.replace("'", "''") + "'" for value in values)
    cases = " ".join(f"WHEN {value} THEN {rank}" for rank, value in enumerate(quoted))
    return f"CASE {expression} {cases} ELSE {expression} END"


def fold(value: str | int | float | None) -> str | int | float | None:
    """What a text is sorted by: its letters without case and accents; None where there is nothing to see."""
    if not isinstance(value, str):
        return value
    start = value[:_LETTERS].strip()
    if start.isascii():
        return start.lower() or None
    start = start.casefold()
    return _ACCENTS.sub("", normalize("NFKD", start)) if _ACCENTED.search(start) else start or None
