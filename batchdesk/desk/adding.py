"""Answers into a copy of the person's own workbook, once it is certain that each stands beside the row it came from."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from batchdesk.core.export import NOTE_COLUMN, STATUS_COLUMN, Export, unique_headers
from batchdesk.core.inspection import SourceRow
from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.desk.exporting import build, is_input, said_of, same_file
from batchdesk.desk.matching import Line, differing, found_again
from batchdesk.desk.tools import Tools

_EVERY = 1_000
"""Rows between two words of progress."""

_RUN = 500
"""Rows fetched at once where their order is another than the job's."""

_MOVED = "Rows stand elsewhere than when the workbook was read; each answer went with its row."


def add_to_workbook(
    tools: Tools, job: Job, workbook: Path, target: Path, progress: Progress
) -> tuple[str, ...]:
    """Write a copy of `workbook` to `target` with the answer columns added; what is to be known of it, in sentences.

    The workbook is the one that was read, or a newer copy of it: each row of the job must still be there with the same
    values in what the prompt uses, for that is what was answered; it may stand elsewhere. Where a person corrected one of
    several rows that ask the same, all its columns must tell which it is. Problem WORKBOOK_DIFFERS,
    WORKBOOK_NOT_PATCHABLE, SHEET_MISSING, TARGET_UNWRITABLE, DISK_FULL; in none of these cases is anything written.
    """
    sheet, header_row = _origin(job, workbook)
    if same_file(target, workbook) or is_input(tools, job, target):
        reason = "the original is never changed, only a copy of it"
        raise Problem(Trouble.TARGET_UNWRITABLE, name=target.name, reason=reason)
    choice = SourceChoice(sheet=sheet, header_row=header_row, keep_notes=True)
    columns = tools.files.inspect(workbook, choice, progress).column_names
    places, moved = _find(tools, job, workbook, choice, columns, progress)
    export = _export(tools, job, columns, places)
    said = tools.files.write_into(
        workbook,
        target,
        export,
        sheet=sheet,
        header_row=header_row,
        last_row=max(places, default=header_row),
        progress=progress,
    )
    return (*said, *([_MOVED] if moved else []), *([export.partial] if export.partial else []))


def _origin(job: Job, workbook: Path) -> tuple[str, int]:
    """The sheet and the row of the column names that the job's rows came from."""
    if job.choice.sheet is None or job.choice.header_row is None:
        raise Problem(
            Trouble.WORKBOOK_NOT_PATCHABLE,
            name=workbook.name,
            reason="the rows of this job did not come from a sheet of a workbook",
        )
    return job.choice.sheet, job.choice.header_row


def _export(tools: Tools, job: Job, columns: tuple[str, ...], places: Sequence[int]) -> Export:
    """The job's export with names that are free in the workbook, and rows that know their places in it."""
    export = build(tools, job)
    wanted = (*(answer.name for answer in export.answers), STATUS_COLUMN, NOTE_COLUMN)
    *names, status, note = unique_headers(columns, wanted)
    return replace(
        export,
        answer_headers=tuple(names),
        status_header=status,
        note_header=note,
        rows=lambda: (_noted(job, row, places) for row in _in_order(tools, job, places)),
    )


def _in_order(tools: Tools, job: Job, places: Sequence[int]) -> Iterator[AnswerRow]:
    """The rows by their places, without those that have none; read in runs where the order is another now."""
    if all(here < after for here, after in pairwise((0, *places))):
        yield from tools.store.rows.answered(job.id)
        return
    order = sorted(
        (number for number in range(1, len(places) + 1) if places[number - 1]), key=lambda n: places[n - 1]
    )
    start = 0
    for end in range(1, len(order) + 1):
        if end == len(order) or order[end] != order[end - 1] + 1 or end - start == _RUN:
            yield from tools.store.rows.page(job.id, order[start] - 1, end - start, None)
            start = end


def _noted(job: Job, row: AnswerRow, places: Sequence[int]) -> AnswerRow:
    """The row with its place, and with notes that count rows as the sheet does."""
    shared = None if row.shared_with is None else places[row.shared_with - 1]
    note = said_of(job, row, shared)
    return replace(row, outcome=replace(row.outcome, note=note), place=places[row.number - 1])


def _find(
    tools: Tools, job: Job, workbook: Path, choice: SourceChoice, columns: tuple[str, ...], progress: Progress
) -> tuple[Sequence[int], bool]:
    """The places of the job's rows in the sheet, and whether they have moved; Problem WORKBOOK_DIFFERS."""
    asked = _asked(tools, job)
    if _is_edited_one_of_equals(tools, job):
        asked = sorted({*asked, *(at for at, name in enumerate(job.columns) if name in columns)})
    missing = [job.columns[index] for index in asked if job.columns[index] not in columns]
    if missing:
        raise _differs(workbook, f"the sheet “{choice.sheet}” has no column “{missing[0]}” any more")
    there = [columns.index(job.columns[index]) for index in asked]

    def mine() -> Iterator[Line]:
        for row in tools.store.rows.answered(job.id):
            if row.number % _EVERY == 0:
                progress(row.number, job.rows, "comparing")
            yield _place(job, row, workbook), [row.cells[index] for index in asked]

    def theirs() -> Generator[Line, None, None]:
        rows = tools.files.rows(workbook, choice, lambda *_: progress(0, job.rows, "comparing"))
        try:
            for row in rows:
                yield _place(job, row, workbook), [row.cells[index] for index in there]
        finally:
            _close(rows)

    with closing(theirs()) as rows:
        if not differing(mine(), rows):
            return array("L", (place for place, _ in mine())), False
    places, lost = found_again(mine(), theirs())
    if lost:
        what = "row is" if len(lost) == 1 else "rows are"
        where = f"row {lost[0]:,}" if len(lost) == 1 else f"the first was row {lost[0]:,}"
        reason = f"{len(lost):,} of {job.rows:,} {what} not in the sheet “{choice.sheet}” any more ({where})"
        raise _differs(workbook, reason)
    return places, True


def _asked(tools: Tools, job: Job) -> list[int]:
    """The columns that decide about an answer: those of the prompt, and the one that names files; else all."""
    asked = set(tools.maker(job).template.columns)
    if job.choice.path_column in job.columns:
        asked.add(job.columns.index(job.choice.path_column))
    return sorted(asked) or list(range(len(job.columns)))


def _is_edited_one_of_equals(tools: Tools, job: Job) -> bool:
    """Whether a row was corrected by hand that asks the same as another: what was asked does not tell them apart."""
    with closing(tools.store.reviews.edited_at(job.id)) as edits:
        if next(edits, None) is None:
            return False
    edited, shared = set[int](), set[int]()
    for row in tools.store.rows.answered(job.id):
        if row.shared_with is not None:
            shared.add(row.shared_with)
        if row.review.edits:
            if row.outcome.status is RowStatus.SKIPPED:  # of rows that ask nothing there may be many
                return True
            edited.add(row.shared_with or row.number)
    return not edited.isdisjoint(shared)


def _place(job: Job, row: AnswerRow | SourceRow, workbook: Path) -> int:
    """The row's number in the sheet; jobs of earlier versions do not know it, but left out no row either."""
    if row.place is not None:
        return row.place
    if job.choice.visible_only or job.choice.header_row is None:
        reason = "it is not known from which rows of the sheet this job came"
        raise Problem(Trouble.WORKBOOK_NOT_PATCHABLE, name=workbook.name, reason=reason)
    return job.choice.header_row + row.number


def _differs(workbook: Path, reason: str) -> Problem:
    return Problem(Trouble.WORKBOOK_DIFFERS, name=workbook.name, reason=reason)


def _close(rows: Iterator[SourceRow]) -> None:
    close: Callable[[], None] | None = getattr(rows, "close", None)
    if close is not None:
        close()
