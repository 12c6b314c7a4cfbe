"""Which rows of a new file ask what an earlier job was answered already: told by the finished request, never by a guess."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace

from batchdesk.core.cells import pack, show
from batchdesk.core.inspection import SourceRow
from batchdesk.core.jobs import Job, Origin
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.request import RequestMaker, digest
from batchdesk.desk.carrying_older import Older, marked
from batchdesk.desk.tools import Tools

MODEL, RECIPE, PRACTICE, DELETED = "model", "recipe", "practice", "deleted"
"""Why nothing can be carried over, as `Origin.differs` keeps it."""
SAY_EVERY = 500
OLDER = 0
"""Stands for the request of an older run: no row has this number."""


class Carrier:
    """What an earlier job asked and was answered, and how the rows that are planned stand to it.

    It holds about 150 bytes a row of the earlier job (its request's digest), and as much again where a key column
    names the rows; what is only counted or ticked off is kept by number, in a few bytes.
    """

    def __init__(self, tools: Tools, job: Job, earlier: Job, maker: RequestMaker) -> None:
        self.earlier, self.older = earlier, Older(tools, earlier, job.key_column)
        self._fits = lambda run: not differs(tools, job, run, maker)
        self.differs = differs(tools, job, earlier, maker)
        self._store, self._maker = tools.store, tools.maker(earlier)
        self._key_at = column_at(job, job.key_column) if job.key_column else None
        self._key_before = column_at(earlier, job.key_column) if job.key_column else None
        self._key_column, self._name = job.key_column, job.source.name
        common = [name for name in earlier.columns if name in job.columns]
        self._common = [job.columns.index(name) for name in common]
        self._common_before = [earlier.columns.index(name) for name in common]
        self._requests: dict[bytes, int] = {}
        self._usable, self._seen = bytearray(), bytearray(earlier.rows + 1)
        self._copies = array("L", [0]) * (earlier.rows + 1)
        self._by_key: dict[str, int] = {}
        self._asked = array("L", [0]) * (earlier.rows + 1 if job.key_column else 0)
        self._reviewed: set[int] = set()
        self._candidates: dict[int, list[tuple[int, bytes]]] = {}
        self._keys: set[str] = set()
        self._pairs = (array("q"), array("q"), array("b"))
        self._same = self._new = self._changed = self._unanswered = 0

    def read(self, progress: Progress) -> None:
        """Read what the earlier job asked. Problem KEY_COLUMN_DOUBLED where its keys do not name one row each."""
        if not self.earlier.rows:
            return  # a draft whose reading was broken off, or is not at its end: nothing of it is counted yet
        going_on, job_id = self._store.going_on, self.earlier.id
        self._usable = marked(going_on.usable(job_id), self.earlier.rows)
        self._reviewed = set(going_on.reviewed(job_id))
        asked = zip(self._store.rows.source(job_id), going_on.keys(job_id), strict=False)
        for done, (row, (_, key)) in enumerate(asked, 1):
            if done % SAY_EVERY == 0:
                progress(done, self.earlier.rows, "Looking at the earlier answers")
            self._note(row, key)
        if not self.differs:
            self.older.read(self._requests, self._fits, progress)

    def take(self, row: SourceRow, asks: bytes) -> int | None:
        """The request of the earlier job whose answer this row has, `OLDER` for one of the runs before it; None where it
        is to be sent.

        `asks` is the digest of its finished request. Problem KEY_COLUMN_DOUBLED.
        """
        known = self._known(row)
        request = self._requests.get(asks)
        usable = request is not None and bool(self._usable[request])
        if request is not None:
            self._seen[request] = 1
            self._pair(row, request, known, usable)
        if usable:
            self._same += 1
            return request
        if request is None and self.older.take(row, asks, self._name_of(row)):
            self._same += 1
            return OLDER
        if request is not None:
            self._unanswered += 1
        elif known is not None:
            self._changed += 1
        else:
            self._new += 1
        return None

    def leave_out(self, row: SourceRow) -> None:
        """A row that is not sent: it is neither new nor changed, and its key is not gone."""
        self._known(row)

    @property
    def origin(self) -> Origin:
        """What there is to say of it when all rows were taken."""
        return replace(
            origin_of(self.earlier),
            differs=self.differs,
            same=self._same,
            new=self._new,
            changed=self._changed,
            gone=self._gone(),
            unanswered=self._unanswered,
        )

    def pairs(self) -> Iterator[tuple[int, int, bool]]:
        """(row, reviewed row of the earlier job, whether its tick still stands)."""
        numbers, before, ticked = self._pairs
        return ((a, b, bool(c)) for a, b, c in zip(numbers, before, ticked, strict=True))

    # -- within -------------------------------------------------------------------------------------------
    def _note(self, row: SourceRow, key: int | None) -> None:
        if key == row.number and not self.differs:
            self._requests[digest(self._maker.encode(row.cells, row.content))] = key
        if key is not None:
            self._copies[key] += 1
        if self._key_before is not None:
            name = show(row.cells[self._key_before]).strip()
            if name in self._by_key:
                raise self._doubled(name, f"the earlier job “{self.earlier.name}”")
            if name:
                self._by_key[name], self._asked[row.number] = row.number, key or 0
        elif key is not None and row.number in self._reviewed:
            alike = _alike(row, self._common_before)
            self._candidates.setdefault(key, []).append((row.number, alike))

    def _name_of(self, row: SourceRow) -> str | None:
        """The row's key; None where no column names rows."""
        return show(row.cells[self._key_at]).strip() if self._key_at is not None else None

    def _known(self, row: SourceRow) -> tuple[int, int] | None:
        """(number, request) of the earlier row of this row's key."""
        name = self._name_of(row)
        if not name:
            return None
        if name in self._keys:
            raise self._doubled(name, f"“{self._name}”")
        self._keys.add(name)
        number = self._by_key.get(name)
        return None if number is None else (number, self._asked[number])

    def _pair(self, row: SourceRow, request: int, known: tuple[int, int] | None, usable: bool) -> None:
        """Find the row whose corrections this one has: by its key, else by content where that leaves no doubt."""
        before: int | None = None
        if self._key_at is not None:
            before = known[0] if known and known[1] == request and known[0] in self._reviewed else None
        elif found := self._candidates.get(request):
            alike = _alike(row, self._common)
            before = next((number for number, cells in found if cells == alike), None)
            if before is None and self._copies[request] == 1:
                before = found[0][0]
            found[:] = [one for one in found if one[0] != before]
        if before is not None:
            for numbers, number in zip(self._pairs, (row.number, before, int(usable)), strict=True):
                numbers.append(number)

    def _gone(self) -> int:
        if self._key_at is not None:
            return len(self._by_key.keys() - self._keys)
        if self.differs:
            return 0  # what the rows are can not be told by what they ask
        return sum(rows for rows, seen in zip(self._copies, self._seen, strict=True) if not seen)

    def _doubled(self, value: str, where: str) -> Problem:
        return Problem(Trouble.KEY_COLUMN_DOUBLED, column=self._key_column, value=value[:60], where=where)


def origin_of(earlier: Job) -> Origin:
    """What stays known of an earlier job."""
    return Origin(earlier.name, earlier.finished_at or earlier.created_at)


def column_at(job: Job, name: str) -> int:
    """Where a job's key column stands, whatever its case; Problem KEY_COLUMN_MISSING."""
    if name in job.columns:
        return job.columns.index(name)
    folded = [column.casefold() for column in job.columns]
    if name.casefold() in folded:
        return folded.index(name.casefold())
    raise Problem(Trouble.KEY_COLUMN_MISSING, column=name, where=job.source.name)


def differs(tools: Tools, job: Job, earlier: Job, maker: RequestMaker) -> str:
    """Why no row can ask what the earlier job asked; "" where each row decides."""
    before = tools.maker(earlier)
    if job.practice != earlier.practice:
        return PRACTICE  # a stand-in's answers must never pass for Claude's
    if job.recipe.model != earlier.recipe.model:
        return MODEL
    same = maker.shared == before.shared and maker.citations == before.citations
    return "" if same and job.recipe.prompt == earlier.recipe.prompt else RECIPE


def _alike(row: SourceRow, columns: list[int]) -> bytes:
    return digest(pack([row.cells[at] for at in columns]))
