"""Answers into a copy of the person's own workbook, once it is certain that each stands beside the row it came from."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

from batchdesk.core.cells import Cell, is_blank, plain
from batchdesk.core.export import NOTE_COLUMN, STATUS_COLUMN, Export, unique_headers
from batchdesk.core.inspection import SourceRow
from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.desk.exporting import PRACTICE_NOTE, build
from batchdesk.desk.tools import Tools

_EVERY = 1_000
"""Rows between two words of progress."""

Line = tuple[int, Sequence[Cell]]
"""A row of the sheet by its number there, and the cells that are compared."""


def add_to_workbook(
    tools: Tools, job: Job, workbook: Path, target: Path, progress: Progress
) -> tuple[str, ...]:
    """Write a copy of `workbook` to `target` with the answer columns added; what is to be known of it, in sentences.

    The workbook is the one that was read, or a newer copy of it: what the prompt uses must be the same in every row
    of the job, for that is what was answered. Problem WORKBOOK_DIFFERS, WORKBOOK_NOT_PATCHABLE, SHEET_MISSING,
    TARGET_UNWRITABLE, DISK_FULL; in none of these cases is anything written.
    """
    sheet, header_row = _origin(job, workbook)
    if target.resolve() in (workbook.resolve(), job.source):
        reason = "the original is never changed, only a copy of it"
        raise Problem(Trouble.TARGET_UNWRITABLE, name=target.name, reason=reason)
    choice = SourceChoice(sheet=sheet, header_row=header_row, keep_notes=True)
    columns = tools.files.inspect(workbook, choice, progress).column_names
    places = _compare(tools, job, workbook, choice, columns, progress)
    return tools.files.write_into(
        workbook,
        target,
        _export(tools, job, columns, places),
        sheet=sheet,
        header_row=header_row,
        last_row=places[-1] if places else header_row,
        progress=progress,
    )


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
        rows=lambda: (_noted(job, row, places) for row in tools.store.rows.answered(job.id)),
    )


def _noted(job: Job, row: AnswerRow, places: Sequence[int]) -> AnswerRow:
    """The row with its place, and with notes that count rows as the sheet does."""
    outcome, place = row.outcome, places[row.number - 1]
    if outcome.status is RowStatus.OK:
        notes = [PRACTICE_NOTE] if job.practice else []
        if row.shared_with is not None:
            notes.append(f"Same request as row {places[row.shared_with - 1]}; asked once.")
        outcome = replace(outcome, note=" ".join(notes))
    return AnswerRow(row.number, row.cells, outcome, row.shared_with, place)


def _compare(
    tools: Tools, job: Job, workbook: Path, choice: SourceChoice, columns: tuple[str, ...], progress: Progress
) -> array[int]:
    """The places of the job's rows in the sheet; Problem WORKBOOK_DIFFERS where one holds something else now."""
    asked = _asked(tools, job)
    missing = [job.columns[index] for index in asked if job.columns[index] not in columns]
    if missing:
        raise _differs(workbook, f"the sheet “{choice.sheet}” has no column “{missing[0]}” any more")
    there = [columns.index(job.columns[index]) for index in asked]
    places = array("L")

    def mine() -> Iterator[Line]:
        for row in tools.store.rows.answered(job.id):
            if row.number % _EVERY == 0:
                progress(row.number, job.rows, "comparing")
            places.append(_place(job, row, workbook))
            yield places[-1], [row.cells[index] for index in asked]

    rows = tools.files.rows(workbook, choice, lambda *_: progress(len(places), job.rows, "comparing"))
    try:
        theirs = ((_place(job, row, workbook), [row.cells[index] for index in there]) for row in rows)
        count, first = _differing(mine(), theirs)
    finally:
        _close(rows)
    if count:
        verb = "row holds" if count == 1 else "rows hold"
        where = "row" if count == 1 else "the first is row"
        raise _differs(
            workbook, f"{count:,} of {job.rows:,} {verb} other values ({where} {first:,} of the sheet)"
        )
    return places


def _asked(tools: Tools, job: Job) -> list[int]:
    """The columns that decide about an answer: those of the prompt, and the one that names files; else all."""
    asked = set(tools.maker(job).template.columns)
    if job.choice.path_column in job.columns:
        asked.add(job.columns.index(job.choice.path_column))
    return sorted(asked) or list(range(len(job.columns)))


def _place(job: Job, row: AnswerRow | SourceRow, workbook: Path) -> int:
    """The row's number in the sheet; jobs of earlier versions do not know it, but left out no row either."""
    if row.place is not None:
        return row.place
    if job.choice.visible_only or job.choice.header_row is None:
        reason = "it is not known from which rows of the sheet this job came"
        raise Problem(Trouble.WORKBOOK_NOT_PATCHABLE, name=workbook.name, reason=reason)
    return job.choice.header_row + row.number


def _differing(mine: Iterable[Line], theirs: Iterator[Line]) -> tuple[int, int]:
    """How many of my rows are not the same at their places, and the place of the first one."""
    count = first = 0
    place, cells = next(theirs, (0, None))
    for wanted, own in mine:
        while cells is not None and place < wanted:
            place, cells = next(theirs, (0, None))
        same = _same(own, cells) if place == wanted and cells is not None else all(map(is_blank, own))
        if not same:
            count, first = count + 1, first or wanted
    return count, first


def _same(own: Sequence[Cell], other: Sequence[Cell]) -> bool:
    return own == other or all(_value(a) == _value(b) for a, b in zip(own, other, strict=True))


def _value(cell: Cell) -> Cell:
    """A cell without the ways in which two readings of the same one may differ."""
    cell = plain(cell)
    if is_blank(cell):
        return None
    return cell.date() if isinstance(cell, datetime) and cell.time() == time() else cell


def _differs(workbook: Path, reason: str) -> Problem:
    return Problem(Trouble.WORKBOOK_DIFFERS, name=workbook.name, reason=reason)


def _close(rows: Iterator[SourceRow]) -> None:
    close: Callable[[], None] | None = getattr(rows, "close", None)
    if close is not None:
        close()
