"""A draft: the rows snapshotted into the store, and which request each of them asks."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from batchdesk.core.cells import Cell
from batchdesk.core.inspection import Content, Inspection, PackedRows, SourceRow
from batchdesk.core.jobs import Job, JobState, Origin, SourceChoice
from batchdesk.core.models import Model
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import Recipe
from batchdesk.core.request import MAX_REQUEST_BYTES, RequestMaker, digest
from batchdesk.core.rows import RowStatus
from batchdesk.core.schedules import Schedule
from batchdesk.desk.carrying import DELETED, Carrier, column_at, differs, origin_of
from batchdesk.desk.fitting import refuse_unfit
from batchdesk.desk.tools import Tools
from batchdesk.store.rows import Planned

EMPTY_NOTE = "Empty: the columns that the prompt uses hold nothing."
PAGES = "pages"
PDF = "application/pdf"
MOST_PAGES, MOST_PAGES_SHORT, LONG_CONTEXT = 600, 100, 1_000_000
"""Pages for models with a context of a million tokens, and for the others (API notes, section 6)."""
SAY_EVERY = 500
"""Rows between two words about progress."""


def draft(
    tools: Tools,
    source: Path,
    choice: SourceChoice,
    recipe: Recipe,
    *,
    name: str,
    limit: int | None,
    progress: Progress,
    earlier: Job | None = None,
    key_column: str = "",
    schedule: Schedule | None = None,
) -> Job:
    """Snapshot the rows and plan the requests. Nothing is kept where reading fails or is stopped.

    With an `earlier` job, rows that ask what it asked have its answers, and its key pays. Where a `schedule` drafts, that
    is noted before anything else: what a crash leaves is found by it. Problem KEY_COLUMN_MISSING, KEY_COLUMN_DOUBLED.
    """
    inspection = tools.files.inspect(source, choice, progress)
    refuse_unfit(recipe, inspection, choice)
    job = _new_job(tools, source, inspection, choice, recipe, name)
    if earlier is not None:
        job = _going_on(tools, job, earlier, key_column)
    if schedule is not None:
        job = replace(job, schedule=schedule.id, key_name=key_of(tools, earlier, schedule))
    tools.maker(job)  # a hole that names no column is refused before anything is read
    tools.store.jobs.add(job)
    try:
        total = min(limit, inspection.rows) if limit else inspection.rows
        blocks = tools.files.blocks(source, job.choice, progress)
        count = tools.store.rows.add_packed(job.id, _first(blocks, total, progress))
        tools.store.jobs.change(job.id, rows=count)
        return plan(tools, job.id, progress)
    except BaseException:
        tools.store.jobs.delete(job.id)
        raise


def plan(tools: Tools, job_id: str, progress: Progress) -> Job:
    """Decide for each row of a draft whether it is sent, and which row's request it shares."""
    job = tools.store.jobs.get(job_id)
    maker = tools.maker(job)
    # Half a plan must not be sent: until the last of it is there, there is nothing to send.
    tools.store.jobs.change(job.id, requests=0, carried=0, estimated=None, ceiling=None, shared_tokens=None)
    carrier = _carrier(tools, job, maker, progress)
    rows = _watched(tools.store.rows.source(job.id), job.rows, "Preparing requests", progress)
    counts = _Counts()
    tools.store.rows.plan(job.id, _planned(job, rows, maker, counts, carrier))
    with tools.store.transaction():
        if job.earlier:
            _carry(tools, job, carrier)
        tools.store.jobs.change(
            job.id,
            requests=counts.requests,
            duplicates=counts.duplicates,
            empty=counts.empty,
            carried=counts.carried,
        )
    tools.announce(job.id)
    return tools.store.jobs.get(job.id)


def revise(tools: Tools, job_id: str, recipe: Recipe, progress: Progress) -> Job:
    """Give a draft another recipe and plan again; the snapshot stays."""
    with tools.turn(tools.store.jobs.get(job_id)):
        return _revise(tools, job_id, recipe, progress)


def _revise(tools: Tools, job_id: str, recipe: Recipe, progress: Progress) -> Job:
    job = tools.store.jobs.get(job_id)
    if job.state is not JobState.DRAFT:
        raise Problem(
            Trouble.JOB_NOT_READY,
            job=job.name,
            reason="it was sent already",
            mend="Start a new job to ask something else.",
        )
    maker = tools.maker(job, recipe)
    if recipe == job.recipe and (job.requests or job.carried):
        return job
    if job.carried and _is_lonely(tools, job) and not differs(tools, replace(job, recipe=recipe), job, maker):
        # It asks the same under another name, and only this draft still has the answers.
        tools.store.jobs.change(job.id, recipe=recipe)
        return tools.store.jobs.get(job.id)
    tools.store.jobs.change(job.id, recipe=recipe)
    return plan(tools, job.id, progress)


def _carrier(tools: Tools, job: Job, maker: RequestMaker, progress: Progress) -> Carrier | None:
    """What came of the job that this one goes on from; None where it goes on from none, or that is deleted."""
    if not job.earlier or _is_lonely(tools, job):
        return None
    carrier = Carrier(tools, job, tools.store.jobs.get(job.earlier), maker)
    carrier.read(progress)
    return carrier


def _is_lonely(tools: Tools, job: Job) -> bool:
    """Whether the job that it goes on from was deleted."""
    return not tools.store.jobs.has(job.earlier)


def _carry(tools: Tools, job: Job, carrier: Carrier | None) -> None:
    """Copy what came along, in the transaction that makes the plan valid."""
    going_on = tools.store.going_on
    going_on.forget_carried(job.id)
    if carrier is None:
        origin = Origin(job.origin.name, job.origin.at, DELETED) if job.origin else None
    else:
        if _is_lonely(tools, job):  # deleted since its rows were read: they would count as answered
            raise Problem(Trouble.JOB_MISSING, job=carrier.earlier.name)
        origin = carrier.origin
        going_on.carry_answers(job.id, carrier.earlier.id)
        going_on.carry_reviews(job.id, carrier.earlier.id, carrier.pairs())
        for run in carrier.older.taken():
            if not tools.store.jobs.has(run.job.id):
                raise Problem(Trouble.JOB_MISSING, job=run.job.name)
            going_on.carry_older(job.id, run.job.id, run.answers)
            going_on.carry_reviews(job.id, run.job.id, ((row, before, True) for row, before in run.reviews))
    models = json.dumps(going_on.models(job.id))
    tools.store.jobs.change(job.id, models=models, origin=origin or "")


def unreadable(job: Job) -> int:
    """Rows that are not sent although they are not empty (a document that can not be read, a row too large)."""
    return job.counts.get(RowStatus.SKIPPED, 0) - job.empty


class _Counts:
    """What planning counts while it streams."""

    def __init__(self) -> None:
        self.requests = self.duplicates = self.empty = self.carried = 0


def _planned(
    job: Job, rows: Iterator[SourceRow], maker: RequestMaker, counts: _Counts, carrier: Carrier | None
) -> Iterator[Planned]:
    first: dict[bytes, int] = {}
    for row in rows:
        reason = not_sent(row, maker, pages_of(job, row.cells, row.content))
        params = b"" if reason else maker.encode(row.cells, row.content)
        if len(params) > MAX_REQUEST_BYTES:
            reason = f"Too large to send ({len(params) / 1e6:.0f} MB; 32 MB is the most)."
        if reason:
            counts.empty += reason == EMPTY_NOTE
            if carrier:
                carrier.leave_out(row)
            yield Planned(row.number, None, 0, reason)
            continue
        asks = digest(params)
        key = first.setdefault(asks, row.number)
        earlier = carrier.take(row, asks) if carrier else None
        counts.carried += earlier is not None
        counts.requests += earlier is None and key == row.number
        counts.duplicates += earlier is None and key != row.number
        yield Planned(row.number, key, len(params), earlier=earlier)


def most_pages(model: Model) -> int:
    """Pages of PDF that one request may have (API notes, section 6)."""
    return MOST_PAGES if model.context >= LONG_CONTEXT else MOST_PAGES_SHORT


def pages_of(job: Job, cells: Sequence[Cell], content: Content | None) -> int | None:
    """How many pages a row's document has, as counted when it was read; None where that is not known."""
    if content is not None and content.pages is not None:
        return content.pages
    if job.kind != "documents" or PAGES not in job.columns:
        return None
    pages = cells[job.columns.index(PAGES)] if len(cells) == len(job.columns) else None
    return pages if isinstance(pages, int) else None


def not_sent(row: SourceRow, maker: RequestMaker, pages: int | None = None) -> str:
    """Why a row is not sent, in a sentence; "" where it is. `pages` are its document's, where they are known."""
    if row.content is not None and row.content.problem:
        return row.content.problem
    if row.content is not None and row.content.media_type == PDF and (pages or 0) > most_pages(maker.model):
        return (
            f"Too many pages for {maker.model.name} ({pages}; {most_pages(maker.model)} is the most):"
            " split it, or send its text."
        )
    if maker.template.uses_document and row.content is not None:
        return "" if row.content.data or row.content.text.strip() else EMPTY_NOTE
    return EMPTY_NOTE if maker.template.is_empty(row.cells) else ""


def _watched(rows: Iterator[SourceRow], total: int, what: str, progress: Progress) -> Iterator[SourceRow]:
    done = 0
    for done, row in enumerate(rows, 1):
        if done % SAY_EVERY == 0:
            progress(done, total, what)
        yield row
    progress(done, total, what)


def _first(blocks: Iterator[PackedRows], total: int, progress: Progress) -> Iterator[PackedRows]:
    """The first `total` rows; what reads the rest is told to stop."""
    done = 0
    try:
        while done < total and (block := next(blocks, None)):
            block = block.head(total - done)
            done += len(block)
            progress(done, total, "Reading rows")
            yield block
    finally:
        close = getattr(blocks, "close", None)
        if close is not None:
            close()


def _new_job(
    tools: Tools, source: Path, inspection: Inspection, choice: SourceChoice, recipe: Recipe, name: str
) -> Job:
    found = replace(
        choice,
        sheet=choice.sheet or inspection.sheet,
        header_row=choice.header_row or inspection.header_row,
    )
    return Job(
        id=secrets.token_hex(4),
        name=name.strip() or f"{Path(inspection.name).stem}, {recipe.name}",
        state=JobState.DRAFT,
        practice=tools.practice,
        source=source.resolve(),
        choice=found,
        kind=inspection.kind,
        columns=inspection.column_names,
        recipe=recipe,
        base_url="" if tools.practice else tools.base_url,
        key_name="" if tools.practice else tools.key_name(),
        created_at=tools.now(),
        formats=tuple(column.format for column in inspection.columns),
    )


def key_of(tools: Tools, earlier: Job | None, schedule: Schedule | None = None) -> str:
    """The name of the key that pays: the schedule's or the earlier job's on the same host, else the one for new jobs.

    A schedule's key is never replaced by another: where it is gone the run says so. A person sees which key pays.
    """
    if tools.practice:
        return ""
    if schedule is not None and schedule.key_name and tools.has_key(schedule.key_name):
        return schedule.key_name  # also where the run before went to another host
    if earlier is None or earlier.practice or earlier.base_url != tools.base_url:
        return tools.key_name()
    if schedule is not None:
        return schedule.key_name
    return earlier.key_name if tools.has_key(earlier.key_name) else tools.key_name()


def _going_on(tools: Tools, job: Job, earlier: Job, key_column: str) -> Job:
    """The new job with what ties it to the earlier one; Problem KEY_COLUMN_MISSING."""
    key_column = key_column.strip()
    if key_column:
        column_at(earlier, key_column)
        key_column = job.columns[column_at(job, key_column)]
    return replace(
        job,
        earlier=earlier.id,
        key_column=key_column,
        origin=origin_of(earlier),
        key_name=key_of(tools, earlier),
    )
