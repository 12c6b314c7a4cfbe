"""Which cell of a job's row stands in which column of its table, and what is marked and said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import FILE_NAME
from batchdesk.core.jobs import Job
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.core.views import ColumnKind, ColumnRef, RowQuery
from batchdesk.gui.states import Look, row_word
from batchdesk.gui.strings import tr
from batchdesk.gui.theme.tokens import Tone
from batchdesk.gui.widgets.static_table import Column

STATUS, NOTE = ColumnRef(ColumnKind.STATUS), ColumnRef(ColumnKind.NOTE)
_FIRST_ANSWER = ColumnRef(ColumnKind.ANSWER, 0)


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Columns as they are titled, and which column of the results each one is."""

    columns: tuple[Column, ...]
    refs: tuple[ColumnRef, ...]

    def cell(self, row: AnswerRow, column: int) -> Cell:
        """One cell; answers that a row has not are empty."""
        return cell_of(row, self.refs[column])

    def cells(self, row: AnswerRow) -> list[Cell]:
        """All cells of a row."""
        return [cell_of(row, ref) for ref in self.refs]

    def says_status(self, row: AnswerRow, column: int) -> bool:
        """Where there is no answer the first answer's place says why; it is painted only, and never copied."""
        return self.refs[column] == STATUS or (self.refs[column] == _FIRST_ANSWER and not row.answers)


def row_layout(job: Job, answer_headers: tuple[str, ...], query: RowQuery) -> RowLayout:
    """Answers, Status, Note where wanted, then the person's own columns; of a document its name stands before all."""
    own = [ColumnRef(ColumnKind.OWN, at) for at in range(len(job.columns))]
    names = [ref for ref in own if job.kind == "documents" and job.columns[ref.index] == FILE_NAME]
    own = [ref for ref in own if ref not in names]
    noted = query.statuses is not None and RowStatus.OK not in query.statuses
    answers = () if noted or not job.answered else answer_headers
    columns = (
        *(Column(job.columns[ref.index]) for ref in names),
        *_answer_columns(job, answers),
        Column(tr("Status")),
        *([Column(tr("Note"))] if noted else []),
        *(Column(job.columns[ref.index]) for ref in own),
    )
    refs = (
        *names,
        *(ColumnRef(ColumnKind.ANSWER, at) for at in range(len(answers))),
        STATUS,
        *([NOTE] if noted else []),
        *own,
    )
    return RowLayout(columns, refs)


def cell_of(row: AnswerRow, ref: ColumnRef) -> Cell:
    """A row's cell in a column of the results."""
    match ref.kind:
        case ColumnKind.ANSWER:
            return row.answers[ref.index] if ref.index < len(row.answers) else None
        case ColumnKind.OWN:
            return row.cells[ref.index] if ref.index < len(row.cells) else None
        case ColumnKind.STATUS:
            return row_word(row.outcome.status)
        case ColumnKind.NOTE:
            return row.outcome.note
        case ColumnKind.NUMBER:
            return row.number


def cell_marks(row: AnswerRow, ref: ColumnRef) -> tuple[Look, ...]:
    """What a person did: a pencil on a corrected answer; a tick and a bubble beside the status.

    And what an earlier job did: beside the status, that the answer is its own.
    """
    review = row.review
    if not review and not row.carried:
        return ()
    if ref.kind is ColumnKind.ANSWER:
        edited = any(index == ref.index for index, _ in review.edits)
        return (Look(tr("edited"), "edit", Tone.ACCENT),) if edited else ()
    if ref.kind is not ColumnKind.STATUS:
        return ()
    approved = [Look(tr("approved"), "approved", Tone.OK)] if review.approved else []
    carried = [Look(tr("carried over"), "repeat", Tone.QUIET)] if row.carried else []
    return (*carried, *approved, *([Look(tr("commented"), "comment", Tone.ACCENT)] if review.comment else []))


def spoken(column: Column, ref: ColumnRef, query: RowQuery) -> str:
    """A column's title as a screen reader says it, with how it is sorted and whether it is filtered."""
    title = column.title.replace("\n", ", ")
    filtered = any(one.column == ref for one in query.filters)
    if query.sort == ref:
        down = query.descending
        title = tr("{column}, sorted down", column=title) if down else tr("{column}, sorted up", column=title)
    return tr("{column}, filtered", column=title) if filtered else title


def _answer_columns(job: Job, headers: tuple[str, ...]) -> Iterator[Column]:
    kinds = [answer.kind for answer in job.answers]
    for name, kind in zip_longest(headers, kinds[: len(headers)]):
        yield Column(name, answer=True, number=kind in (AnswerKind.INTEGER, AnswerKind.NUMBER))
