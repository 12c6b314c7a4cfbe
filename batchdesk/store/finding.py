"""Finding, sorting and counting the rows of a job inside the database: nothing of the data is held here.

Conditions are put to spans of rows, so that what is found can be shown while it goes on and a wish to stop is heard; a
sort is one statement, whose sorter spills to disk. Measured by tests/benchmarks/finding.py.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from itertools import islice
from sqlite3 import Connection

from batchdesk.core.cells import Cell, pack, plain, unpack
from batchdesk.core.jobs import Job
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.views import (
    Between,
    ColumnFilter,
    ColumnKind,
    ColumnRef,
    Contains,
    FoundRows,
    OneOf,
    Reviewed,
    RowQuery,
)
from batchdesk.store.cell_sql import FOLD, STATUS, CellSql, column_sql, fold
from batchdesk.store.database import Database
from batchdesk.store.going_on import EARLIER_PART
from batchdesk.store.reviews import Reviews
from batchdesk.store.searching import Places, Where, contains, found, literal, words

SPAN = 10_000
"""Rows that one statement looks at: some tens of milliseconds."""
FIRST = 200
"""So many rows are told of at once, the rest every `_TELL` seconds."""
_TELL = 0.3
_FETCHED = 2_000
_REVIEWED = {
    Reviewed.APPROVED: "EXISTS (SELECT 1 FROM remark m WHERE m.job = r.job AND m.number = r.number AND m.approved)",
    Reviewed.NOT_APPROVED: (
        "NOT EXISTS (SELECT 1 FROM remark m WHERE m.job = r.job AND m.number = r.number AND m.approved)"
    ),
    Reviewed.EDITED: "EXISTS (SELECT 1 FROM edit e WHERE e.job = r.job AND e.number = r.number)",
    Reviewed.COMMENTED: (
        "EXISTS (SELECT 1 FROM remark m WHERE m.job = r.job AND m.number = r.number AND m.comment <> '')"
    ),
    Reviewed.CARRIED: f"o.part = {EARLIER_PART}",
}

SoFar = Callable[[FoundRows], object]
"""Called with what is found so far, in its final order; the rest comes behind it."""


class Finding:
    """Queries over the rows of a job."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._reviews = Reviews(database)

    def find(
        self, job: Job, query: RowQuery, progress: Progress = quiet, so_far: SoFar | None = None
    ) -> FoundRows:
        """The numbers of the rows that a query finds, in its order; `progress` may stop it at any time.

        It is told how many rows were looked at; a sort can not know, and tells None for the total.
        """
        numbers = array("I")
        last = time.monotonic()
        watch = _Watch(progress, job.rows)
        with self._looking(watch) as db:
            for some in self._numbers(db, job, query, watch):
                few = len(numbers) < FIRST
                numbers.extend(some)
                if so_far and (time.monotonic() - last > _TELL or (few and len(numbers) >= FIRST)):
                    so_far(FoundRows(numbers[:]))
                    last = time.monotonic()
        return FoundRows(numbers)

    def values(
        self, job: Job, column: ColumnRef, limit: int = 200, progress: Progress = quiet
    ) -> tuple[tuple[Cell, int], ...]:
        """The values of a column and how many rows have each, most frequent first; of lists each part by itself."""
        number = self._number(job)
        cell = self._cell(job, number, column)
        source = _source(Where("", outcome=cell.of_outcome))
        counted = (
            f"SELECT {cell.json} AS value, count(*) AS rows FROM {source} WHERE r.job = ? GROUP BY value"
        )
        if cell.is_list:
            # The parts of "a; b" as JSON, so that what is escaped in them stays so; the same lists are taken apart once.
            parts = """'[' || replace(l.value, '; ', '","') || ']'"""
            counted = (
                "SELECT CASE WHEN l.value IS NULL THEN NULL ELSE json_quote(p.value) END AS value, sum(l.rows) AS rows"
                f" FROM ({counted}) l LEFT JOIN json_each({parts}) p GROUP BY 1"
            )
        sql = f"SELECT value, rows FROM ({counted}) ORDER BY rows DESC, value LIMIT ?"
        with self._looking(_Watch(progress, None)) as db:
            rows = db.execute(sql, (number, limit)).fetchall()
        return tuple((_cell_of(row["value"]), row["rows"]) for row in rows)

    def _numbers(self, db: Connection, job: Job, query: RowQuery, watch: _Watch) -> Iterator[Sequence[int]]:
        number = self._number(job)
        where = self._where(job, number, query)
        if query.sort is None:
            yield from _in_spans(db, number, where, watch, descending=query.descending)
            return
        cell = self._cell(job, number, query.sort)
        source = _source(Where("", where.outcome or cell.of_outcome, where.document))
        way = "DESC" if query.descending else "ASC"
        cursor = db.execute(
            f"SELECT r.number FROM {source} WHERE r.job = ?{where.sql} ORDER BY {cell.key} {way} NULLS LAST, r.number",
            (number,),
        )
        cursor.row_factory = None
        while some := [row[0] for row in islice(cursor, _FETCHED)]:
            watch.seen(0)
            yield some

    def _where(self, job: Job, number: int, query: RowQuery) -> Where:
        """All conditions of a query, each with AND before it."""
        parts: list[Where] = []
        if query.statuses is not None:
            wanted = ", ".join(f"'{status.value}'" for status in sorted(query.statuses))
            parts.append(Where(f"{STATUS} IN ({wanted})", outcome=True))
        if query.reviewed is not None:
            carried = query.reviewed is Reviewed.CARRIED
            parts.append(Where(_REVIEWED[query.reviewed], outcome=carried))
        for one in query.filters:
            parts.append(_passes(self._cell(job, number, one.column), one))
        places = Places(
            bool(self._db.one("SELECT 1 FROM document WHERE job = ? LIMIT 1", (number,))),
            self._reviews.any(number),
        )
        parts += [found(word, places) for word in words(query.search)]
        return Where(
            "".join(f" AND ({part.sql})" for part in parts),
            outcome=any(part.outcome for part in parts),
            document=any(part.document for part in parts),
        )

    def _cell(self, job: Job, number: int, column: ColumnRef) -> CellSql:
        edited = column.kind is ColumnKind.ANSWER and self._reviews.any_edits(number, column.index)
        return column_sql(job, column, edited=edited)

    def _number(self, job: Job) -> int:
        row = self._db.one("SELECT no FROM job WHERE id = ?", (job.id,))
        return int(row["no"]) if row else 0

    @contextmanager
    def _looking(self, watch: _Watch) -> Iterator[Connection]:
        with self._db.looking(watch.again) as db:
            db.create_function(FOLD, 1, fold, deterministic=True)
            yield db


class _Watch:
    """Tells how many rows were looked at, and while nothing new is known asks only whether to stop."""

    def __init__(self, progress: Progress, total: int | None) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def seen(self, rows: int) -> None:
        """So many more rows were looked at."""
        self._done += rows
        self.again()

    def again(self) -> None:
        """Raises where the person stopped it."""
        self._progress(self._done, self._total if self._done else None, "")


def _in_spans(
    db: Connection, job: int, where: Where, watch: _Watch, *, descending: bool
) -> Iterator[Sequence[int]]:
    """Rows in the order of the data, span by span; each span's numbers come as one text, read in C."""
    last = db.execute("SELECT max(number) FROM row WHERE job = ?", (job,)).fetchone()[0] or 0
    sql = (
        f"SELECT group_concat(number) FROM (SELECT r.number FROM {_source(where)}"
        f" WHERE r.job = ? AND r.number BETWEEN ? AND ?{where.sql} ORDER BY r.number)"
    )
    firsts = range(1, last + 1, SPAN)
    for first in reversed(firsts) if descending else firsts:
        watch.seen(SPAN if first > 1 else 0)
        text = db.execute(sql, (job, first, first + SPAN - 1)).fetchone()[0]
        if text:
            numbers = list(map(int, text.split(",")))
            yield numbers[::-1] if descending else numbers


def _source(where: Where) -> str:
    """Only the tables that a statement needs."""
    source = "row r"
    if where.outcome:
        source += " LEFT JOIN outcome o ON o.job = r.job AND o.key = r.key"
    if where.document:
        source += " LEFT JOIN document d ON d.job = r.job AND d.number = r.number"
    return source


def _passes(cell: CellSql, wanted: ColumnFilter) -> Where:
    match wanted.test:
        case OneOf(values):
            sql = _one_of(cell, values)
        case Between() as range_:
            sql = _between(cell, range_)
        case Contains(text):
            sql = contains(cell.text, text)
    return Where(sql, outcome=cell.of_outcome)


def _one_of(cell: CellSql, values: Sequence[Cell]) -> str:
    tests = [f"{cell.json} IS NULL"] if None in values else []
    filled = [value for value in values if value is not None]
    if cell.is_list:
        tests += [f"instr('; ' || {cell.value} || '; ', {literal(f'; {value}; ')})" for value in filled]
    elif filled:
        tests.append(f"{cell.json} IN ({', '.join(text for value in filled for text in _as_json(value))})")
    return " OR ".join(tests) or "0"


def _as_json(value: Cell) -> Iterator[str]:
    """The value as it may stand in JSON: 2 and 2.0 are the same to a person."""
    yield literal(pack((value,)).decode()[1:-1])
    if isinstance(value, float) and value.is_integer():
        yield literal(pack((int(value),)).decode()[1:-1])
    elif isinstance(value, int) and not isinstance(value, bool):
        yield literal(f"{value}.0")


def _between(cell: CellSql, wanted: Between) -> str:
    """Text sorts behind all numbers in SQLite, so that an end on each side leaves the others out."""
    low, high = plain(wanted.low), plain(wanted.high)
    value = cell.value
    if any(isinstance(end, date) for end in (low, high)):
        first = _iso(low) if isinstance(low, date) else "0"
        last = _iso(high) if isinstance(high, date) else "9999-99"
        if wanted.closed and isinstance(high, date) and not isinstance(high, datetime):
            last += "~"  # with all hours of the last day
        return _from_to(value, literal(first), literal(last), closed=wanted.closed)
    first = "-9e999" if low is None else repr(low)
    last = "9e999" if high is None else repr(high)
    return _from_to(value, first, last, closed=wanted.closed or high is None)


def _from_to(value: str, low: str, high: str, *, closed: bool) -> str:
    """BETWEEN reads the value once; few rows come as far as the second look."""
    inside = f"{value} BETWEEN {low} AND {high}"
    return inside if closed else f"{inside} AND {value} < {high}"


def _iso(day: date) -> str:
    return day.isoformat()


def _cell_of(text: object) -> Cell:
    return None if text is None else unpack(f"[{text}]".encode())[0]
