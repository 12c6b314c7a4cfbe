"""The rows of a job: the snapshot of the person's data, and which request each row asks."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count, islice, repeat
from sqlite3 import Connection
from typing import Any

from batchdesk.core.cells import Cell, pack, unpack
from batchdesk.core.inspection import Content, PackedRows, SourceRow
from batchdesk.core.rows import UNREVIEWED, AnswerRow, Outcome, RowStatus
from batchdesk.store.codec import outcome_from
from batchdesk.store.database import Database
from batchdesk.store.going_on import EARLIER_PART
from batchdesk.store.reviews import Reviews

CHUNK = 10_000
"""Rows a transaction (measured: more gains nothing)."""
CHUNK_BYTES = 32_000_000
"""Bytes of documents a transaction: they are held in memory until it ends."""

_FIELDS = (
    "r.number, r.cells, r.place, r.key, r.note AS row_note, o.status, o.answers, o.note, o.raw_text, o.usage, o.model,"
    " o.message_id, o.error_type, o.cost, o.part"
)
_SOURCE = "r.number, r.cells, r.place, d.text, d.media_type, d.data, d.problem, d.title, d.pages"
_ASKED = 500
"""Rows that are asked for by their numbers in one statement."""
_ADD = "INSERT INTO row (job, number, cells, place) VALUES (?, ?, ?, ?)"
_TOGETHER = 50
"""Rows of one statement (measured: a million rows in 1.3 s instead of 2.2)."""
_ADD_TOGETHER = _ADD + ", (?, ?, ?, ?)" * (_TOGETHER - 1)
_ADD_DOCUMENT = (
    "INSERT INTO document (job, number, text, media_type, data, problem, title, pages, sha256)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_JOINED = "FROM row r LEFT JOIN outcome o ON o.job = r.job AND o.key = r.key"


@dataclass(frozen=True, slots=True)
class Planned:
    """What planning decides for a row: the key of its request (None: not sent, and why), and its wire size.

    `earlier` is the request of the earlier job whose answer it has; such a row is never sent.
    """

    number: int
    key: int | None
    bytes: int
    note: str = ""
    earlier: int | None = None


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A request's document without its bytes; `pages` is None where they were not counted on reading.

    `sha256` is "" in a job that an older BatchDesk has made.
    """

    key: int
    cells: tuple[Cell, ...]
    bytes: int
    sha256: str
    media_type: str
    pages: int | None


class Rows:
    """Rows of jobs, by the job's number in the store."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._reviews = Reviews(database)

    def add(self, job_id: str, rows: Iterable[SourceRow]) -> int:
        """Keep rows in a stream, thousands a transaction; returns how many."""
        job, total = self._no(job_id), 0
        for chunk in _chunks(rows):
            with self._db.transaction() as db:
                db.executemany(
                    _ADD,
                    [(job, row.number, pack(row.cells), row.place) for row in chunk],
                )
                db.executemany(
                    _ADD_DOCUMENT,
                    [(job, row.number, *_document(row.content)) for row in chunk if row.content],
                )
            total += len(chunk)
        return total

    def add_packed(self, job_id: str, blocks: Iterable[PackedRows]) -> int:
        """`add` for rows whose cells are packed already, as they come from a reader; returns how many."""
        job, total = self._no(job_id), 0
        for chunk in _block_chunks(blocks):
            with self._db.transaction() as db:
                for block in chunk:
                    _insert(db, [*zip(repeat(job), count(block.first), block.cells, _places(block))])
                    db.executemany(
                        _ADD_DOCUMENT,
                        [
                            (job, number, *_document(content))
                            for number, content in enumerate(block.contents, block.first)
                            if content
                        ],
                    )
                    total += len(block)
        return total

    def source(self, job_id: str) -> Iterator[SourceRow]:
        """All rows as they were read, in order."""
        for row in self._db.stream(
            f"SELECT {_SOURCE} FROM row r LEFT JOIN document d"
            " ON d.job = r.job AND d.number = r.number WHERE r.job = ? ORDER BY r.number",
            (self._no(job_id),),
        ):
            yield _source_row(row)

    def key_of(self, job_id: str, number: int) -> int | None:
        """The request that a row asks, None where it is not sent."""
        row = self._db.one("SELECT key FROM row WHERE job = ? AND number = ?", (self._no(job_id), number))
        return row["key"] if row else None

    def source_of(self, job_id: str, numbers: Sequence[int]) -> Iterator[SourceRow]:
        """Some rows as they were read, in the order asked."""
        job = self._no(job_id)
        for number in numbers:
            row = self._db.one(
                f"SELECT {_SOURCE} FROM row r LEFT JOIN document d"
                " ON d.job = r.job AND d.number = r.number WHERE r.job = ? AND r.number = ?",
                (job, number),
            )
            if row is not None:
                yield _source_row(row)

    def plan(self, job_id: str, planned: Iterable[Planned]) -> None:
        """Set each row's request, in a stream; the tally then has every row as waiting, skipped, or ok by an earlier answer."""
        job, source = self._no(job_id), self._db.courtesy.polite(planned)
        while chunk := list(islice(source, CHUNK)):
            with self._db.transaction() as db:
                db.executemany(
                    "UPDATE row SET key = ?, bytes = ?, note = ?, copies = 0, earlier = ? WHERE job = ? AND number = ?",
                    [(row.key, row.bytes, row.note, row.earlier, job, row.number) for row in chunk],
                )
        with self._db.transaction() as db:
            db.execute(
                "UPDATE row SET copies = 1 WHERE job = ? AND key = number",
                (job,),
            )
            db.executemany(
                "UPDATE row SET copies = ? WHERE job = ? AND number = ?",
                [
                    (row["n"], job, row["key"])
                    for row in db.execute(
                        "SELECT key, count(*) AS n FROM row WHERE job = ? AND key IN"
                        " (SELECT key FROM row WHERE job = ? AND key <> number) GROUP BY key",
                        (job, job),
                    ).fetchall()
                ],
            )
            db.execute("DELETE FROM tally WHERE job = ?", (job,))
            db.execute(
                "INSERT INTO tally SELECT job, CASE WHEN key IS NULL THEN 'skipped' WHEN earlier IS NULL THEN 'waiting'"
                " ELSE 'ok' END, count(*) FROM row WHERE job = ? GROUP BY 2",
                (job,),
            )

    def sizes(self, job_id: str, part_id: int | None = None) -> Iterator[tuple[int, int, bool]]:
        """(key, wire bytes, whether it carries a file) of every request that a job or a part sends, in order."""
        where = "" if part_id is None else " AND r.number IN (SELECT key FROM part_request WHERE part = ?)"
        for row in self._db.stream(
            "SELECT r.key, r.bytes, d.data IS NOT NULL AS file FROM row r LEFT JOIN document d ON d.job = r.job"
            f" AND d.number = r.number WHERE r.job = ? AND r.key = r.number AND r.earlier IS NULL{where} ORDER BY r.number",
            (self._no(job_id), *([] if part_id is None else [part_id])),
        ):
            yield row["key"], row["bytes"], bool(row["file"])

    def documents(self, job_id: str) -> Iterator[StoredDocument]:
        """What is known of the document of every request that is sent with a file, in order, without its bytes."""
        for row in self._db.stream(
            "SELECT r.key, r.cells, length(d.data) AS bytes, d.sha256, d.media_type, d.pages"
            " FROM row r JOIN document d ON d.job = r.job AND d.number = r.number"
            " WHERE r.job = ? AND r.key = r.number AND r.earlier IS NULL AND d.data IS NOT NULL ORDER BY r.number",
            (self._no(job_id),),
        ):
            yield StoredDocument(
                row["key"], unpack(row["cells"]), row["bytes"], row["sha256"], row["media_type"], row["pages"]
            )

    def requests(self, job_id: str, part_id: int) -> Iterator[SourceRow]:
        """The rows whose requests a part carries, in order, streamed."""
        for row in self._db.stream(
            f"SELECT {_SOURCE} FROM part_request p"
            " JOIN row r ON r.job = ? AND r.number = p.key LEFT JOIN document d"
            " ON d.job = r.job AND d.number = r.number WHERE p.part = ? ORDER BY p.key",
            (self._no(job_id), part_id),
        ):
            yield _source_row(row)

    def page(
        self, job_id: str, after: int, limit: int, statuses: frozenset[RowStatus] | None
    ) -> tuple[AnswerRow, ...]:
        """Rows after a number, with what came back for each and what a person made of it."""
        job, (where, args) = self._no(job_id), _status_filter(statuses)
        rows = self._db.read(
            f"SELECT {_FIELDS} {_JOINED} WHERE r.job = ? AND r.number > ?{where} ORDER BY r.number LIMIT ?",
            (job, after, *args, limit),
        )
        return tuple(self._reviews.laid_over(job, map(_answer_row, rows)))

    def some(self, job_id: str, numbers: Sequence[int]) -> tuple[AnswerRow, ...]:
        """These rows in the order asked, as `page` has them; a number that no row has is left out."""
        job, found = self._no(job_id), dict[int, AnswerRow]()
        for at in range(0, len(numbers), _ASKED):
            wanted = sorted(numbers[at : at + _ASKED])
            marks = ", ".join("?" * len(wanted))
            rows = self._db.read(
                f"SELECT {_FIELDS} {_JOINED} WHERE r.job = ? AND r.number IN ({marks}) ORDER BY r.number",
                (job, *wanted),
            )
            reviews = self._reviews.of(job, wanted) if self._reviews.any(job) else {}
            for row in map(_answer_row, rows):
                found[row.number] = replace(row, review=reviews.get(row.number, UNREVIEWED))
        return tuple(found[number] for number in numbers if number in found)

    def answered(self, job_id: str, statuses: frozenset[RowStatus] | None = None) -> Iterator[AnswerRow]:
        """All rows with what came back and what a person made of it, in order, streamed."""
        job, (where, args) = self._no(job_id), _status_filter(statuses)
        rows = self._db.stream(
            f"SELECT {_FIELDS} {_JOINED} WHERE r.job = ?{where} ORDER BY r.number", (job, *args)
        )
        yield from self._reviews.laid_over(job, map(_answer_row, rows))

    def _no(self, job_id: str) -> int:
        row = self._db.one("SELECT no FROM job WHERE id = ?", (job_id,))
        return int(row["no"]) if row else 0


def _chunks(rows: Iterable[SourceRow]) -> Iterator[list[SourceRow]]:
    """Rows for one transaction: thousands, or fewer where their documents are heavy."""
    chunk: list[SourceRow] = []
    weight = 0
    for row in rows:
        chunk.append(row)
        weight += len(row.content.data) + len(row.content.text) if row.content else 0
        if len(chunk) >= CHUNK or weight >= CHUNK_BYTES:
            yield chunk
            chunk, weight = [], 0
    if chunk:
        yield chunk


def _block_chunks(blocks: Iterable[PackedRows]) -> Iterator[list[PackedRows]]:
    """Blocks for a transaction each: so many rows, or so many bytes of documents."""
    held: list[PackedRows] = []
    rows = size = 0
    for block in blocks:
        held.append(block)
        rows += len(block)
        size += sum(len(content.text) + len(content.data) for content in block.contents if content)
        if rows >= CHUNK or size >= CHUNK_BYTES:
            yield held
            held, rows, size = [], 0, 0
    if held:
        yield held


def _insert(db: Connection, rows: Sequence[tuple[object, ...]]) -> None:
    whole = len(rows) // _TOGETHER * _TOGETHER
    together = (chain.from_iterable(rows[at : at + _TOGETHER]) for at in range(0, whole, _TOGETHER))
    db.executemany(_ADD_TOGETHER, map(tuple, together))
    db.executemany(_ADD, rows[whole:])


def _places(block: PackedRows) -> Iterable[int | None]:
    return block.places or repeat(None)


def _document(content: Content) -> tuple[object, ...]:
    return (
        content.text,
        content.media_type,
        content.data or None,
        content.problem,
        content.title,
        content.pages,
        hashlib.sha256(content.data).hexdigest() if content.data else "",
    )


def _source_row(row: Any) -> SourceRow:
    number, cells, place, text, media_type, data, problem, title, pages = row
    content = None if text is None else Content(text, data or b"", media_type, problem, title, pages)
    return SourceRow(number, unpack(cells), content, place)


def _answer_row(row: Any) -> AnswerRow:
    cells: tuple[Cell, ...] = unpack(row["cells"])
    number, key, place = int(row["number"]), row["key"], row["place"]
    if key is None:
        return AnswerRow(number, cells, Outcome(RowStatus.SKIPPED, note=row["row_note"]), place=place)
    shared = int(key) if key != number else None
    if row["status"] is None:
        return AnswerRow(number, cells, Outcome(RowStatus.WAITING, note="No answer yet."), shared, place)
    return AnswerRow(number, cells, outcome_from(row), shared, place, carried=row["part"] == EARLIER_PART)


def _status_filter(statuses: frozenset[RowStatus] | None) -> tuple[str, list[str]]:
    if statuses is None:
        return "", []
    expression = "CASE WHEN r.key IS NULL THEN 'skipped' ELSE coalesce(o.status, 'waiting') END"
    return f" AND {expression} IN ({', '.join('?' * len(statuses))})", [status.value for status in statuses]
