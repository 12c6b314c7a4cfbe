"""What a person makes of answers: corrections, ticks and comments, each of which can be taken back."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from batchdesk.core.answer_text import fitting, parse_answer
from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.quoting import Evidence
from batchdesk.core.recipe import Answer
from batchdesk.core.request import clean
from batchdesk.core.rows import UNREVIEWED, AnswerRow, Review
from batchdesk.desk import asking_anew, checking
from batchdesk.desk.documents_shown import DocumentsShown
from batchdesk.desk.results_api import Step, StepKind
from batchdesk.desk.tools import TURN_SECONDS, Tools

_STEPS = 200
"""Steps that can be taken back in a job."""
_STEP_ROWS = 500_000
"""Rows that all steps of a job together may hold: some 100 MB at the very most."""
_JOBS = 20
"""Jobs whose steps are held."""

Reviewed = Mapping[int, Review]


@dataclass(frozen=True, slots=True)
class _Change:
    """One step: what it was, and the rows' reviews before and after it."""

    step: Step
    before: Reviewed
    after: Reviewed


@dataclass(slots=True)
class _Steps:
    """The steps of one job in this session."""

    done: list[_Change] = field(default_factory=list)
    undone: list[_Change] = field(default_factory=list)

    def add(self, change: _Change) -> None:
        self.undone.clear()
        self.done.append(change)
        while len(self.done) > _STEPS or (
            len(self.done) > 1 and sum(len(one.after) for one in self.done) > _STEP_ROWS
        ):
            del self.done[0]


class Reviews:
    """`results_api.ReviewsApi`; lives as long as the desk, since steps are held in memory only."""

    def __init__(self, tools: Callable[[], Tools], shown: DocumentsShown, sent: Callable[[str], Job]) -> None:
        """`sent` is told of a job that goes on with rows that are sent again."""
        self._get, self._shown, self._sent = tools, shown, sent
        self._steps: OrderedDict[str, _Steps] = OrderedDict()
        self._lock = threading.Lock()

    # -- one row ------------------------------------------------------------------------------------------
    def edit(self, job_id: str, number: int, answer: int, value: Cell) -> AnswerRow:
        job, row = self._row(job_id, number)
        value = fitting(value, _answer(job, answer))
        edits = {at: cell for at, cell in row.review.edits if at != answer}
        if not _is_own(row, answer, value):
            edits[answer] = value
        review = replace(row.review, edits=tuple(sorted(edits.items())))
        return self._one(job, row, review, Step(StepKind.EDITED, number, 1, answer))

    def parse(self, job_id: str, answer: int, text: str) -> Cell:
        return parse_answer(text, _answer(self._job(job_id), answer))

    def reset(self, job_id: str, number: int, answer: int | None = None) -> AnswerRow:
        job, row = self._row(job_id, number)
        kept = () if answer is None else tuple(edit for edit in row.review.edits if edit[0] != answer)
        step = Step(StepKind.RESET, number, 1, answer)
        return self._one(job, row, replace(row.review, edits=kept), step)

    def comment(self, job_id: str, number: int, text: str) -> AnswerRow:
        job, row = self._row(job_id, number)
        review = replace(row.review, comment=clean(text).strip())
        return self._one(job, row, review, Step(StepKind.COMMENTED, number, 1))

    def approve(self, job_id: str, numbers: Sequence[int], approved: bool = True) -> Step | None:
        job = self._job(job_id)
        before = self._reviews(job, numbers)
        bare = Review(approved=approved)  # one for all rows that nobody touched: there may be a million
        after = {
            number: bare if review is UNREVIEWED else replace(review, approved=approved)
            for number, review in before.items()
        }
        kind = StepKind.APPROVED if approved else StepKind.NOT_APPROVED
        step = Step(kind, numbers[0] if numbers else 0, len(after))
        return step if self._keep(job, before, after, step) else None

    # -- steps --------------------------------------------------------------------------------------------
    def undo(self, job_id: str, step: Step | None = None) -> Step | None:
        return self._go(job_id, back=True, wanted=step)

    def redo(self, job_id: str) -> Step | None:
        return self._go(job_id, back=False)

    # -- looking ------------------------------------------------------------------------------------------
    def evidence(self, job_id: str, number: int) -> tuple[Evidence, ...]:
        job, row = self._row(job_id, number)
        return checking.evidence_of(self._shown, job, row)

    def next_problem(self, job_id: str, numbers: Sequence[int], progress: Progress = quiet) -> int | None:
        return checking.next_problem(self._get(), self._shown, self._job(job_id), numbers, progress)

    # -- again --------------------------------------------------------------------------------------------
    def retry_rows(self, job_id: str, numbers: Sequence[int], cap: Decimal | None = None) -> Job:
        tools, job = self._get(), self._job(job_id)
        with tools.turn(job, TURN_SECONDS):
            asking_anew.retry_rows(tools, tools.store.jobs.get(job.id), numbers, cap)
        return self._sent(job.id)

    def retry_price(self, job_id: str, numbers: Sequence[int]) -> tuple[int, Decimal | None]:
        return asking_anew.price(self._get(), self._job(job_id), numbers)

    # -- within -------------------------------------------------------------------------------------------
    def _job(self, job_id: str) -> Job:
        return self._get().store.jobs.get(job_id)

    def _row(self, job_id: str, number: int) -> tuple[Job, AnswerRow]:
        job, found = self._job(job_id), self._get().store.rows.some(job_id, [number])
        if not found:
            raise Problem(
                Trouble.JOB_NOT_READY,
                job=job.name,
                reason=f"it has no row {number}",
                mend="Choose another row.",
            )
        return job, found[0]

    def _reviews(self, job: Job, numbers: Sequence[int]) -> dict[int, Review]:
        """What was made of these rows, as far as there are such rows."""
        untouched = {number: UNREVIEWED for number in numbers if 1 <= number <= job.rows}
        return untouched | self._get().store.reviews.of_job(job.id, list(untouched))

    def _one(self, job: Job, row: AnswerRow, review: Review, step: Step) -> AnswerRow:
        if review != row.review:
            self._keep(job, {row.number: row.review}, {row.number: review}, step)
        return replace(row, review=review)

    def _keep(self, job: Job, before: Reviewed, after: Reviewed, step: Step) -> bool:
        """Write a step and remember it; False where nothing is another than before."""
        changed = {number: review for number, review in after.items() if review != before[number]}
        if not changed:
            return False
        self._put(job.id, before, changed)
        with self._lock:
            steps = self._steps.setdefault(job.id, _Steps())
            steps.add(_Change(step, {number: before[number] for number in changed}, changed))
            self._steps.move_to_end(job.id)
            while len(self._steps) > _JOBS:
                self._steps.popitem(last=False)
        self._get().announce(job.id)
        return True

    def _put(self, job_id: str, before: Reviewed, after: Reviewed, *, over: bool = True) -> None:
        """Write what differs between the two, `over` what was made of just that meanwhile or not; all else stays."""
        tools = self._get()
        with tools.store.transaction():
            now = tools.store.reviews.of_job(job_id, list(after))
            put = {
                n: _moved(now.get(n, UNREVIEWED), before[n], review, over=over) for n, review in after.items()
            }
            tools.store.reviews.put(job_id, put, tools.now())

    def _go(self, job_id: str, *, back: bool, wanted: Step | None = None) -> Step | None:
        job = self._job(job_id)
        with self._lock:
            steps = self._steps.get(job.id, _Steps())
            source, target = (steps.done, steps.undone) if back else (steps.undone, steps.done)
            change = next((one for one in reversed(source) if wanted is None or one.step is wanted), None)
            if change is None:
                return None
            begin, end = (change.after, change.before) if back else (change.before, change.after)
            self._put(job.id, begin, end, over=False)
            target.append(change)
            source[:] = [one for one in source if one is not change]
        self._get().announce(job.id)
        return change.step


def _answer(job: Job, index: int) -> Answer:
    if not 0 <= index < len(job.answers):
        raise Problem(
            Trouble.JOB_NOT_READY,
            job=job.name,
            reason=f"it has no answer column {index + 1}",
            mend="Choose another column.",
        )
    return job.answers[index]


def _moved(now: Review, before: Review, after: Review, *, over: bool) -> Review:
    """A review as it is now, with what changed from one to the other; not `over` what is another by now, too."""
    if now == before:
        return after
    old, new, edits = dict(before.edits), dict(after.edits), dict(now.edits)
    for answer in old.keys() | new.keys():
        is_ours = over or _is_same(edits.get(answer, _NO_EDIT), old.get(answer, _NO_EDIT))
        if not is_ours or _is_same(old.get(answer, _NO_EDIT), new.get(answer, _NO_EDIT)):
            continue
        edits.pop(answer, None)
        if answer in new:
            edits[answer] = new[answer]
    comments = after.comment != before.comment and (over or now.comment == before.comment)
    return Review(
        tuple(sorted(edits.items())),
        after.approved if after.approved != before.approved else now.approved,
        after.comment if comments else now.comment,
    )


_NO_EDIT = object()
"""Stands for the cell of an answer that was not corrected: None is a correction, too."""


def _is_same(one: object, other: object) -> bool:
    """True is not 1 here."""
    return type(one) is type(other) and one == other


def _is_own(row: AnswerRow, answer: int, value: Cell) -> bool:
    """Whether a value is what the model answered: then there is nothing to keep. True is not 1 here."""
    own = row.outcome.answers
    return answer < len(own) and _is_same(own[answer], value)
