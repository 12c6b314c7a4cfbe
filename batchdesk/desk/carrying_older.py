"""Answers of the runs before the last one: a row that was gone last month and is back this month is not paid again."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass, field

from batchdesk.core.cells import show
from batchdesk.core.inspection import SourceRow
from batchdesk.core.jobs import BATCH_KIND, Job, JobState
from batchdesk.core.progress import Progress
from batchdesk.core.request import digest
from batchdesk.desk.tools import Tools

MOST_BACK = 12
"""Runs that are looked at behind the earlier job: a year of months."""
MOST_ROWS = 2_000_000
"""Rows of all of them together; each that the earlier job does not ask, too, takes some 200 bytes meanwhile."""
SAY_EVERY = 500


@dataclass(slots=True)
class Taken:
    """What is taken of one run: (row, request there), and of these the ones whose row was reviewed: (row, row there)."""

    job: Job
    answers: list[tuple[int, int]] = field(default_factory=list)
    reviews: list[tuple[int, int]] = field(default_factory=list)


class Older:
    """The runs that an earlier job goes on from itself, the newest first; of two answers the newer one counts.

    A correction comes along with the first row of its request, where a key column names rows only with a row of its key.
    """

    def __init__(self, tools: Tools, earlier: Job, key_column: str) -> None:
        self._tools, self._key_column = tools, key_column
        self._runs: list[Taken] = []
        self._found: dict[bytes, tuple[int, int]] = {}
        self._reviewed: dict[tuple[int, int], str] = {}
        self._taken: set[bytes] = set()
        self._earlier = earlier

    def read(self, known: Container[bytes], fits: Callable[[Job], bool], progress: Progress) -> None:
        """Read what they asked and the earlier job (`known`) did not; `fits` refuses runs that asked something else."""
        for job in self._chain():
            if fits(job):
                self._runs.append(Taken(job))
                self._read(len(self._runs) - 1, job, known, progress)

    def take(self, row: SourceRow, asks: bytes, name: str | None) -> bool:
        """Whether an older run answered what this row asks; `name` is the row's key, None where no column names rows."""
        if asks not in self._found:
            return False
        if asks not in self._taken:
            self._taken.add(asks)
            run, key = self._found[asks]
            self._runs[run].answers.append((row.number, key))
            before = self._reviewed.get((run, key))
            if before is not None and (name is None or (name and name == before)):
                self._runs[run].reviews.append((row.number, key))
        return True

    def taken(self) -> Iterator[Taken]:
        """The runs of which anything was taken."""
        return (run for run in self._runs if run.answers)

    def _chain(self) -> Iterator[Job]:
        jobs, seen, rows = self._tools.store.jobs, {self._earlier.id}, 0
        job = self._earlier
        for _ in range(MOST_BACK):
            if not job.earlier or job.earlier in seen or not jobs.has(job.earlier):
                return
            job = jobs.get(job.earlier)
            seen.add(job.id)
            rows += job.rows
            if rows > MOST_ROWS:
                return
            if job.state is JobState.FINISHED and job.kind != BATCH_KIND and job.trashed_at is None:
                yield job

    def _read(self, run: int, job: Job, known: Container[bytes], progress: Progress) -> None:
        going_on, maker = self._tools.store.going_on, self._tools.maker(job)
        usable, reviewed = marked(going_on.usable(job.id), job.rows), set(going_on.reviewed(job.id))
        columns = [column.casefold() for column in job.columns]
        key_at = columns.index(wanted) if (wanted := self._key_column.casefold()) in columns else None
        asked = zip(self._tools.store.rows.source(job.id), going_on.keys(job.id), strict=False)
        for done, (row, (_, key)) in enumerate(asked, 1):
            if done % SAY_EVERY == 0:
                progress(done, job.rows, "Looking at the earlier answers")
            if key != row.number or not usable[key]:
                continue
            asks = digest(maker.encode(row.cells, row.content))
            if asks in known or asks in self._found:
                continue
            self._found[asks] = run, key
            if key in reviewed:
                self._reviewed[run, key] = show(row.cells[key_at]).strip() if key_at is not None else ""


def marked(numbers: Iterable[int], most: int) -> bytearray:
    """A byte for each number from 0 to `most`, 1 for these: a set of a million takes sixty times as much."""
    marks = bytearray(most + 1)
    for number in numbers:
        marks[number] = 1
    return marks
