"""Jobs that go on from others: answers and reviews that come along, rows copied, and how much a job takes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from batchdesk.core.rows import RowStatus, Usage
from batchdesk.store.codec import to_usage
from batchdesk.store.database import Database

TOGETHER = 10_000
"""Rows a transaction or a statement."""
EARLIER_PART = 0
"""The part of an outcome that was carried over: no part of the job brought it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a job takes: rows, usable answers, and bytes of both and of its documents in the database."""

    rows: int
    answers: int
    bytes: int


class GoingOn:
    """What two jobs have to do with each other."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keys(self, job_id: str) -> Iterator[tuple[int, int | None]]:
        """(row number, key of its request or None) of every row, in order, streamed."""
        for row in self._db.stream(
            "SELECT r.number, r.key FROM row r JOIN job j ON j.no = r.job WHERE j.id = ? ORDER BY r.number",
            (job_id,),
        ):
            yield row["number"], row["key"]

    def usable(self, job_id: str) -> Iterator[int]:
        """Keys of the requests that have a usable answer, in order."""
        for row in self._db.stream(
            "SELECT o.key FROM outcome o JOIN job j ON j.no = o.job WHERE j.id = ? AND o.status = ? ORDER BY o.key",
            (job_id, RowStatus.OK.value),
        ):
            yield row["key"]

    def forget_carried(self, job_id: str) -> None:
        """Drop what came along into a draft, before it is worked out anew; a draft has nothing of its own yet."""
        with self._db.transaction() as db:
            job = _no(db, job_id)
            db.execute("DELETE FROM outcome WHERE job = ? AND part = ?", (job, EARLIER_PART))
            db.execute("DELETE FROM edit WHERE job = ?", (job,))
            db.execute("DELETE FROM remark WHERE job = ?", (job,))

    def carry_answers(self, job_id: str, earlier_id: str) -> None:
        """Copy the answers that planning found, at no cost and without usage: those are on the earlier job's bill."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT INTO outcome SELECT r.job, r.key, ?, o.status, o.answers, o.note, o.raw_text, ?, o.model,"
                " o.message_id, o.error_type, '0' FROM row r JOIN outcome o ON o.job = ? AND o.key = r.earlier"
                " WHERE r.job = ? AND r.key = r.number AND r.earlier IS NOT NULL ORDER BY r.number",
                (EARLIER_PART, to_usage(Usage()), _no(db, earlier_id), _no(db, job_id)),
            )

    def carry_older(self, job_id: str, older_id: str, pairs: Iterable[tuple[int, int]]) -> None:
        """The same from a run before the earlier job: (request, request there)."""
        with self._db.transaction() as db:
            job, older, usage = _no(db, job_id), _no(db, older_id), to_usage(Usage())
            db.executemany(
                "INSERT INTO outcome SELECT ?, ?, ?, status, answers, note, raw_text, ?, model, message_id, error_type, '0'"
                " FROM outcome WHERE job = ? AND key = ?",
                ((job, key, EARLIER_PART, usage, older, there) for key, there in pairs),
            )

    def carry_reviews(self, job_id: str, earlier_id: str, pairs: Iterable[tuple[int, int, bool]]) -> None:
        """Copy corrections and comments, and ticks where asked: (row, row of the earlier job, with its tick)."""
        source = iter(pairs)
        with self._db.transaction() as db:
            job, earlier = _no(db, job_id), _no(db, earlier_id)
            while chunk := list(islice(source, TOGETHER)):
                db.executemany(
                    "INSERT INTO edit SELECT ?, ?, answer, value, at FROM edit WHERE job = ? AND number = ?",
                    [(job, number, earlier, before) for number, before, _ in chunk],
                )
                db.executemany(
                    "INSERT INTO remark SELECT ?, ?, approved AND ?, comment, at FROM remark"
                    " WHERE job = ? AND number = ? AND ((approved AND ?) OR comment <> '')",
                    [(job, number, ticked, earlier, before, ticked) for number, before, ticked in chunk],
                )

    def reviewed(self, job_id: str) -> Iterator[int]:
        """Numbers of rows that a person has corrected, ticked or commented, in order."""
        for row in self._db.stream(
            "SELECT e.number FROM edit e JOIN job j ON j.no = e.job WHERE j.id = ?"
            " UNION SELECT m.number FROM remark m JOIN job j ON j.no = m.job WHERE j.id = ? ORDER BY 1",
            (job_id, job_id),
        ):
            yield row["number"]

    def models(self, job_id: str) -> tuple[str, ...]:
        """The models whose answers came along."""
        rows = self._db.read(
            "SELECT DISTINCT o.model FROM outcome o JOIN job j ON j.no = o.job WHERE j.id = ? AND o.part = ?"
            " AND o.model <> '' ORDER BY 1",
            (job_id, EARLIER_PART),
        )
        return tuple(row["model"] for row in rows)

    def copy_rows(self, job_id: str, from_id: str) -> Iterator[int]:
        """Copy all rows with their documents into a new job; yields how many are done. Nothing is planned yet."""
        done = 0
        while True:
            with self._db.transaction() as db:
                job, source = _no(db, job_id), _no(db, from_id)
                copied = db.execute(
                    "INSERT INTO row (job, number, cells, place) SELECT ?, number, cells, place FROM row"
                    " WHERE job = ? AND number > ? AND number <= ?",
                    (job, source, done, done + TOGETHER),
                ).rowcount
                db.execute(
                    "INSERT INTO document (job, number, text, media_type, data, problem, title, pages, sha256)"
                    " SELECT ?, number, text, media_type, data, problem, title, pages, sha256 FROM document"
                    " WHERE job = ? AND number > ? AND number <= ?",
                    (job, source, done, done + TOGETHER),
                )
            if not copied:
                return
            done += TOGETHER
            yield done

    def taken(self, job_id: str) -> Taken:
        """How much a job holds; sizes are those of its texts and documents, which is nearly all there is."""
        row = self._db.one(
            "SELECT j.no, j.rows, (SELECT coalesce(sum(t.rows), 0) FROM tally t WHERE t.job = j.no AND t.status = 'ok')"
            " AS answers FROM job j WHERE j.id = ?",
            (job_id,),
        )
        if row is None:
            return Taken(0, 0, 0)
        sizes = self._db.one(
            "SELECT (SELECT coalesce(sum(length(cells) + 16), 0) FROM row WHERE job = ?)"
            " + (SELECT coalesce(sum(length(text) + coalesce(length(data), 0)), 0) FROM document WHERE job = ?)"
            " + (SELECT coalesce(sum(length(answers) + length(raw_text) + 100), 0) FROM outcome WHERE job = ?) AS n",
            (row["no"],) * 3,
        )
        return Taken(row["rows"], row["answers"], int(sizes["n"]) if sizes else 0)


def _no(db: sqlite3.Connection, job_id: str) -> int:
    row = db.execute("SELECT no FROM job WHERE id = ?", (job_id,)).fetchone()
    return int(row["no"]) if row else 0
