"""An export: the person's columns, the answers, and a complete account of the run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path

from batchdesk import __version__
from batchdesk.core.caching import hit_share
from batchdesk.core.cells import Cell, show
from batchdesk.core.export import (
    ANY_FORM,
    NOTE_COLUMN,
    RECIPE_ROW,
    STATUS_COLUMN,
    Export,
    ExportForm,
    ReviewLine,
    unique_headers,
)
from batchdesk.core.inspection import DOCUMENT_COLUMNS
from batchdesk.core.jobs import Job, JobState, Origin, Part, SourceChoice
from batchdesk.core.money import money
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import Answer, write_recipe
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.core.sentences import JOB_STATES, answered_so_far, caching_words
from batchdesk.desk.carrying import DELETED, MODEL, PRACTICE, RECIPE
from batchdesk.desk.tools import Tools

PRACTICE_NOTE = "Practice: a stand-in, not an answer of Claude."
PRACTICE_RUN = "Practice: these answers come from the practice service, not from Claude; nothing was paid."
_TOGETHER = 500
"""Rows fetched at once."""
NOT_OK = frozenset(RowStatus) - {RowStatus.OK}


def headers(job: Job) -> tuple[str, ...]:
    """Answer columns, then Status and Note, unique beside the person's own (contract, section 3)."""
    return unique_headers(job.columns, (*(answer.name for answer in job.answers), STATUS_COLUMN, NOTE_COLUMN))


def export(tools: Tools, job: Job, target: Path, progress: Progress, form: ExportForm = ExportForm()) -> Path:
    """Write the results beside the target and move them into place; the input is never the target.

    At any time and as often as wanted: what is not answered yet is `waiting`, and the file says that it is partial.
    """
    if is_input(tools, job, target):
        raise Problem(
            Trouble.TARGET_UNWRITABLE, name=target.name, reason="it is a file that the rows came from"
        )
    tools.files.write(target, build(tools, job, form), progress)
    return target


def is_input(tools: Tools, job: Job, target: Path) -> bool:
    """True for the file that the rows came from, and for each document that was asked about."""
    if same_file(target, job.source):
        return True
    if not (job.has_documents and target.exists()):
        return False
    return any(same_file(target, path) for path in _documents(tools, job) if _may_be(path, target))


def same_file(target: Path, original: Path) -> bool:
    """True for one file, however it is spelled or linked."""
    try:
        if target.exists() and original.exists():
            return target.samefile(original)
    except OSError:  # what a cell tells may be no path at all
        return False
    return target.resolve() == original.resolve()


def _documents(tools: Tools, job: Job) -> Iterator[Path]:
    """The file of each row."""
    for row in tools.store.rows.answered(job.id):
        yield file_of(job, row.cells)


def file_of(job: Job, cells: tuple[Cell, ...]) -> Path:
    """The file that a row of a job with documents came from: below the folder, or as a cell of the table names it."""
    named = job.choice.path_column
    wanted = (named,) if named else (DOCUMENT_COLUMNS[1], DOCUMENT_COLUMNS[0])
    columns = [job.columns.index(name) for name in wanted if name in job.columns]
    told = [show(cells[column]).strip().strip('"').replace("\\", "/") for column in columns]
    folder = job.source.parent if named else job.source
    return folder.joinpath(*filter(None, told))


def _may_be(path: Path, target: Path) -> bool:
    """Names are compared first: to look for each of a hundred thousand files takes long."""
    return path.suffix.casefold() == target.suffix.casefold()


def build(tools: Tools, job: Job, form: ExportForm = ANY_FORM) -> Export:
    """What a workbook is written from; rows are streamed from the store each time they are asked for."""
    *answers, status, note = headers(job)
    return Export(
        name=job.name,
        columns=job.columns,
        answers=job.answers,
        answer_headers=tuple(answers),
        status_header=status,
        note_header=note,
        count=job.rows,
        rows=lambda: (_with_note(job, row) for row in tools.store.rows.answered(job.id)),
        problems=lambda: (_with_note(job, row) for row in tools.store.rows.answered(job.id, NOT_OK)),
        info=tuple(_info(tools, job)),
        formats=job.formats,
        partial=partial(job),
        practice=PRACTICE_RUN if job.practice else "",
        estimated=job.estimated,
        actual=job.actual,
        form=form,
        reviews=lambda: _reviews(tools, job),
    )


def partial(job: Job) -> str:
    """A sentence that says how far an unfinished job has come, "" for a finished one."""
    if job.state is JobState.FINISHED:
        return ""
    return answered_so_far(job.answered, job.rows)


def _with_note(job: Job, row: AnswerRow) -> AnswerRow:
    """The row with its note as a file has it."""
    note = said_of(job, row, row.shared_with)
    return row if note == row.outcome.note else replace(row, outcome=replace(row.outcome, note=note))


def said_of(job: Job, row: AnswerRow, shared_with: int | None) -> str:
    """The note of a row: why it is not ok, else that it is a stand-in or was asked once for several equal rows.

    What a person corrected is said of either.
    """
    notes = [row.outcome.note]
    if row.outcome.status is RowStatus.OK:
        notes = [PRACTICE_NOTE] if job.practice else []
        if shared_with is not None:
            notes.append(f"Same request as row {shared_with}; asked once.")
    if row.review.edits:
        names = (job.answers[answer].name for answer, _ in row.review.edits if answer < len(job.answers))
        notes.append(f"Edited by hand: {', '.join(names)}.")
    return " ".join(filter(None, notes))


def _reviews(tools: Tools, job: Job) -> Iterator[ReviewLine]:
    """What a person made of the rows, in their order."""
    times = {(number, answer): at for number, answer, at in tools.store.reviews.edited_at(job.id)}
    numbers = tools.store.reviews.numbers(job.id)
    while some := list(islice(numbers, _TOGETHER)):
        for row in tools.store.rows.some(job.id, some):
            yield from _review_lines(job, row, times)


def _review_lines(
    job: Job, row: AnswerRow, times: Mapping[tuple[int, int], datetime]
) -> Iterator[ReviewLine]:
    review, own = row.review, row.outcome.answers
    for answer, value in review.edits:
        name = job.answers[answer].name if answer < len(job.answers) else f"Answer {answer + 1}"
        was = own[answer] if answer < len(own) else None
        at = times.get((row.number, answer))
        moment = at.replace(tzinfo=None, microsecond=0) if at else None
        yield ReviewLine(row.number, name, was, value, moment, review.approved, review.comment)
    if not review.edits and review:
        yield ReviewLine(row.number, "", None, None, None, review.approved, review.comment)


def _info(tools: Tools, job: Job) -> Iterator[tuple[str, Cell]]:
    model = tools.prices.model(job.recipe.model)
    yield "Job", None
    yield "Name", job.name
    yield "Job id", job.id
    yield "State", JOB_STATES[job.state] + (f" – {job.note}" if job.note else "")
    if partial(job):
        yield "Partial", partial(job)
    if job.practice:
        yield "Practice", PRACTICE_RUN
    yield "Read from", str(job.source.name)
    if job.choice.sheet:
        yield "Sheet", job.choice.sheet
    yield from _choices(job.choice)
    yield "Model asked", f"{model.name} ({job.recipe.model})" if model else job.recipe.model
    yield "Model as answered", ", ".join(job.models_answered)
    yield "Times (UTC)", None
    yield "Sent", _time(job.submitted_at)
    yield "Finished", _time(job.finished_at)
    yield "Exported", _time(tools.now())
    yield "Rows", None
    yield "Rows", job.rows
    yield "Row numbers", "They count what was asked about: row 1 is the first below the column names."
    yield "Requests sent", sum(part.requests for part in job.parts if part.batch_id)
    yield "Rows that share an equal row's answer", job.duplicates
    if job.origin:
        yield "Earlier job", carried_told(job.origin, job.carried)
    for status, count in job.counts.items():
        yield f"Status: {status.value}", count
    yield "Tokens", None
    yield "Input", job.usage.input
    yield "Written to the cache", job.usage.cache_write_5m + job.usage.cache_write_1h
    yield "Read from the cache", job.usage.cache_read
    yield "Output", job.usage.output
    yield "Of these, thinking", job.usage.thinking
    if told := caching_told(job):
        yield "Caching", told
    yield "Cost (US dollars, batch price)", None
    yield "Estimated", _money(job.estimated)
    yield "At most", _money(job.ceiling)
    yield "Actual", _money(job.actual)
    yield "Price list of", tools.prices.as_of
    if own := _own_price(tools, job):
        yield "Price", own
    yield "Batches", None
    for part in job.parts:
        if part.batch_id:
            yield part.batch_id, f"{part.requests:,} requests, {part.service_status}{_otherwise(part)}"
    yield "What was asked", None
    yield "Recipe name", job.recipe.name
    if job.recipe.instructions:
        yield "Instructions", job.recipe.instructions
    yield "Prompt", job.recipe.prompt
    for answer in job.recipe.answers:
        yield f"Answer: {answer.name}", _answer(answer)
    yield "Made with", None
    yield "BatchDesk", __version__
    yield RECIPE_ROW, write_recipe(job.recipe)


def carried_told(origin: Origin, rows: int) -> str:
    """How many rows have their answer from which earlier job, or why none has."""
    job = f"“{origin.name}” of {origin.at:%Y-%m-%d}"
    if origin.differs:
        return f"nothing carried over from {job}: {_DIFFERS[origin.differs]}"
    return f"carried over from {job}: {rows:,} row{'' if rows == 1 else 's'}"


_DIFFERS = {
    MODEL: "it asked another model",
    RECIPE: "it asked something else",
    PRACTICE: "one of the two is practice",
    DELETED: "it is deleted, and something else is asked now",
}


def caching_told(job: Job) -> str:
    """What caching saved or lost so far, in a sentence; "" where nothing was marked."""
    share = hit_share(job.usage)
    if share is None or job.cache_saved is None:
        return ""
    return caching_words(money(abs(job.cache_saved)), job.cache_saved < 0, float(share))


def _own_price(tools: Tools, job: Job) -> str:
    """Where the price is the person's own; "" where it is the list's."""
    model = tools.prices.model(job.recipe.model)
    price = model.price(tools.now().date()) if model else None
    return price.source if price and price.own else ""


def _choices(choice: SourceChoice) -> Iterator[tuple[str, Cell]]:
    """What of the file was read, where a person's word decided which rows there are."""
    if choice.header_row:
        yield "Column names in row", choice.header_row
    if choice.visible_only:
        yield "Hidden rows", "left out"
    if choice.keep_notes:
        yield "Totals and notes under the table", "kept as rows"
    if choice.path_column:
        yield "Column that names the files", choice.path_column
    if choice.split_pages:
        yield "Pages of a row, at most", choice.split_pages


def _otherwise(part: Part) -> str:
    """How a batch was asked, where that was not by the job's own recipe."""
    if part.recipe is None:
        return ""
    return f"; asked {part.recipe.model}, with room for {part.recipe.max_tokens:,} tokens an answer"


def _answer(answer: Answer) -> str:
    kind = answer.kind.value.replace("_", " or ")
    words = f"{kind}: {', '.join(answer.choices)}" if answer.choices else kind
    return f"{words}. {answer.description}" if answer.description else words


def _money(value: Decimal | None) -> Cell:
    return "unknown" if value is None else float(value)


def _time(value: datetime | None) -> Cell:
    return value.replace(tzinfo=None, microsecond=0) if value else ""
