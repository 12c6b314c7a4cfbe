"""What a person made of answers: corrected cells, ticks and comments, read beside the rows they are about."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from batchdesk.core.cells import Cell, pack, unpack
from batchdesk.core.rows import UNREVIEWED, AnswerRow, Review
from batchdesk.store.codec import from_time, to_time
from batchdesk.store.database import Database

_TOGETHER = 500
"""Rows whose reviews are read at once; below SQLite's 999 parameters in its oldest builds."""


class Reviews:
    """Reviews by the job's number in the store (`Rows` knows it) and the row's number."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def any(self, job: int) -> bool:
        """Whether anything at all was reviewed in a job; costs two look-ups."""
        return self.any_edits(job) or bool(self._db.one("SELECT 1 FROM remark WHERE job = ? LIMIT 1", (job,)))

    def any_edits(self, job: int, answer: int | None = None) -> bool:
        """Whether any answer, or one of this index, was corrected in a job."""
        if answer is None:
            return bool(self._db.one("SELECT 1 FROM edit WHERE job = ? LIMIT 1", (job,)))
        return bool(self._db.one("SELECT 1 FROM edit WHERE job = ? AND answer = ? LIMIT 1", (job, answer)))

    def of(self, job: int, numbers: Sequence[int]) -> dict[int, Review]:
        """What was made of these rows; a row that nobody touched is not in it."""
        found: dict[int, Review] = {}
        for at in range(0, len(numbers), _TOGETHER):
            some = numbers[at : at + _TOGETHER]
            marks = ", ".join("?" * len(some))
            found |= self._read(f"number IN ({marks})", (job, *some))
        return found

    def of_job(self, job_id: str, numbers: Sequence[int]) -> dict[int, Review]:
        """The same by the job's id."""
        row = self._db.one("SELECT no FROM job WHERE id = ?", (job_id,))
        return self.of(int(row["no"]), numbers) if row else {}

    def between(self, job: int, first: int, last: int) -> dict[int, Review]:
        """What was made of the rows from one number up to and with another."""
        return self._read("number BETWEEN ? AND ?", (job, first, last))

    def laid_over(self, job: int, rows: Iterable[AnswerRow]) -> Iterator[AnswerRow]:
        """The rows, sorted by number, with what a person made of them; in a stream."""
        if not self.any(job):
            yield from rows
            return
        source = iter(rows)
        while chunk := list(islice(source, _TOGETHER)):
            found = self.between(job, chunk[0].number, chunk[-1].number)
            for row in chunk:
                review = found.get(row.number)
                yield replace(row, review=review) if review else row

    def put(self, job_id: str, reviews: Mapping[int, Review], at: datetime) -> None:
        """These rows are reviewed so from now on; what is not in a review is taken away. All or none.

        Only what differs is written, so that a correction keeps the time at which it was made.
        """
        with self._db.transaction() as db:
            job = int(db.execute("SELECT no FROM job WHERE id = ?", (job_id,)).fetchone()["no"])
            before = self.of(job, list(reviews))
            gone: list[tuple[int, int, int]] = []
            edits: list[tuple[int, int, int, bytes, str | None]] = []
            for number, review in reviews.items():
                old, new = _packed(before.get(number, UNREVIEWED)), _packed(review)
                gone += [(job, number, answer) for answer in old.keys() - new.keys()]
                edits += [(job, number, a, new[a], to_time(at)) for a in new if old.get(a) != new[a]]
            db.executemany("DELETE FROM edit WHERE job = ? AND number = ? AND answer = ?", gone)
            db.executemany("INSERT OR REPLACE INTO edit VALUES (?, ?, ?, ?, ?)", edits)
            remarks = [(n, r) for n, r in reviews.items() if not _same_remark(r, before.get(n, UNREVIEWED))]
            db.executemany("DELETE FROM remark WHERE job = ? AND number = ?", [(job, n) for n, _ in remarks])
            db.executemany(
                "INSERT INTO remark VALUES (?, ?, ?, ?, ?)",
                [
                    (job, n, int(r.approved), r.comment, to_time(at))
                    for n, r in remarks
                    if r.approved or r.comment
                ],
            )

    def edited_at(self, job_id: str) -> Generator[tuple[int, int, datetime], None, None]:
        """(row, answer, when) of every correction of a job, in order, streamed."""
        for row in self._db.stream(
            "SELECT e.number, e.answer, e.at FROM edit e JOIN job j ON j.no = e.job WHERE j.id = ?"
            " ORDER BY e.number, e.answer",
            (job_id,),
        ):
            at = from_time(row["at"])
            assert at is not None
            yield row["number"], row["answer"], at

    def numbers(self, job_id: str) -> Iterator[int]:
        """The rows of a job that a person reviewed, in order, streamed."""
        for row in self._db.stream(
            "SELECT number FROM edit e JOIN job j ON j.no = e.job WHERE j.id = ?"
            " UNION SELECT number FROM remark r JOIN job j ON j.no = r.job WHERE j.id = ? ORDER BY 1",
            (job_id, job_id),
        ):
            yield row["number"]

    def _read(self, where: str, args: Sequence[object]) -> dict[int, Review]:
        edits: dict[int, list[tuple[int, Cell]]] = {}
        for row in self._db.read(
            f"SELECT number, answer, value FROM edit WHERE job = ? AND {where} ORDER BY number, answer", args
        ):
            edits.setdefault(row["number"], []).append((row["answer"], unpack(row["value"])[0]))
        found = {number: Review(tuple(cells)) for number, cells in edits.items()}
        for row in self._db.read(
            f"SELECT number, approved, comment FROM remark WHERE job = ? AND {where}", args
        ):
            before = found.get(row["number"], Review())
            found[row["number"]] = Review(before.edits, bool(row["approved"]), row["comment"])
        return found


def _packed(review: Review) -> dict[int, bytes]:
    return {answer: pack((value,)) for answer, value in review.edits}


def _same_remark(one: Review, other: Review) -> bool:
    return (one.approved, one.comment) == (other.approved, other.comment)
