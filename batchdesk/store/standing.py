"""The answers of a job as they stand, streamed in blocks: what is counted needs no status, cost or raw text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from batchdesk.core.cells import Cell, unpack_all
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.core.summing import Block
from batchdesk.store.database import Database
from batchdesk.store.reviews import Reviews

TOGETHER = 250
"""Rows of a block: about a millisecond in one piece, after which another thread may have its turn."""


class Standing:
    """Answers with a person's corrections laid over them."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._reviews = Reviews(database)

    def blocks(self, job_id: str, *, cells: bool = False) -> Iterator[Block]:
        """All rows in order, () as the answers of a row without any; `cells` brings the person's own along."""
        found = self._db.one("SELECT no FROM job WHERE id = ?", (job_id,))
        job = int(found["no"]) if found else 0
        edited = self._reviews.any_edits(job)
        own = "r.cells" if cells else "NULL"
        stream = self._db.stream(
            f"SELECT r.number, o.answers, {own} FROM row r LEFT JOIN outcome o"
            " ON o.job = r.job AND o.key = r.key AND o.status = 'ok' WHERE r.job = ? ORDER BY r.number",
            (job,),
        )
        while rows := list(islice(stream, TOGETHER)):
            numbers = [row[0] for row in rows]
            answers = unpack_all([row[1] or b"[]" for row in rows])
            partial = frozenset(at for at, row in enumerate(answers) if not row) if edited else frozenset()
            changed = self._lay_over(job, numbers, answers) if edited else []
            own_cells = unpack_all([row[2] for row in rows]) if cells else ()
            yield Block(numbers, answers, own_cells, changed, partial)

    def _lay_over(self, job: int, numbers: list[int], answers: list[list[Cell]]) -> list[int]:
        """Put the corrections into these rows; the answer column of each."""
        changed: list[int] = []
        for number, review in self._reviews.between(job, numbers[0], numbers[-1]).items():
            place = (
                number - numbers[0] if numbers[-1] - numbers[0] + 1 == len(numbers) else numbers.index(number)
            )
            own = Outcome(RowStatus.OK, tuple(answers[place]))
            answers[place] = list(AnswerRow(number, (), own, review=review).answers)
            changed += [answer for answer, _ in review.edits]
        return changed
