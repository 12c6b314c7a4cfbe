"""What a person made of answers: corrected cells, ticks and comments, read beside the rows they are about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from batchdesk.core.cells import Cell, unpack
from batchdesk.core.rows import AnswerRow, Review
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
        return bool(
            self._db.one("SELECT 1 FROM edit WHERE job = ? AND answer = ? LIMIT 1", (job, answer))
        )

    def of(self, job: int, numbers: Sequence[int]) -> dict[int, Review]:
        """What was made of these rows; a row that nobody touched is not in it."""
        found: dict[int, Review] = {}
        for at in range(0, len(numbers), _TOGETHER):
            some = numbers[at : at + _TOGETHER]
            marks = ", ".join("?" * len(some))
            found |= self._read(f"number IN ({marks})", (job, *some))
        return found

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

    def _read(self, where: str, args: Sequence[object]) -> dict[int, Review]:
        edits: dict[int, list[tuple[int, Cell]]] = {}
        for row in self._db.read(
            f"SELECT number, answer, value FROM edit WHERE job = ? AND {where} ORDER BY number, answer", args
        ):
            edits.setdefault(row["number"], []).append((row["answer"], unpack(row["value"])[0]))
        found = {number: Review(tuple(cells)) for number, cells in edits.items()}
        for row in self._db.read(f"SELECT number, approved, comment FROM remark WHERE job = ? AND {where}", args):
            before = found.get(row["number"], Review())
            found[row["number"]] = Review(before.edits, bool(row["approved"]), row["comment"])
        return found
