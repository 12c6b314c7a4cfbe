"""The commands that only look or write again: inspect, estimate, jobs, show, export."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from batchdesk.cli import codes
from batchdesk.cli.choosing import Citations
from batchdesk.cli.options import Input, JobId, Limit, ModelId, RecipeFile
from batchdesk.cli.session import Session
from batchdesk.cli.shapes import estimate_shape, inspection_shape, job_shape
from batchdesk.cli.targets import KINDS, WORKBOOKS, check_not_source, check_source, check_target, export_form
from batchdesk.cli.watching import working
from batchdesk.core.jobs import JobState, SourceChoice

if TYPE_CHECKING:
    from batchdesk.core.jobs import Job
    from batchdesk.desk.api import DeskApi


def inspect(session: Session, source: Input, choice: SourceChoice) -> int:
    """What is in this file or folder."""
    with session.desk() as desk, working(session.screen) as (watch, _):
        found = desk.inspect(source, choice, watch)
    if session.screen.as_json:
        session.screen.result(inspection_shape(found))
    else:
        from batchdesk.cli.tables import show_inspection

        show_inspection(session.screen, found, choice)
    return codes.DONE


def estimate(
    session: Session,
    source: Input,
    recipe: RecipeFile,
    choice: SourceChoice,
    citations: Citations = False,
    model: ModelId = None,
    limit: Limit = None,
) -> int:
    """What would it cost; nothing is sent and nothing is kept."""
    check_source(source)
    choice = replace(choice, citations=citations)
    with (
        session.desk() as desk,
        drafted(session, desk, source, choice, recipe, model=model, limit=limit) as job,
        working(session.screen) as (watch, _),
    ):
        price = desk.estimate(job.id, watch)
    if session.screen.as_json:
        session.screen.result(estimate_shape(price))
    else:
        from batchdesk.cli.tables import show_estimate

        show_estimate(session.screen, price)
    return codes.DONE


@contextmanager
def drafted(
    session: Session,
    desk: DeskApi,
    source: Path,
    choice: SourceChoice,
    recipe_file: Path,
    *,
    model: str | None,
    limit: int | None,
    name: str = "",
) -> Iterator[Job]:
    """A draft that is deleted on leaving, whatever happened, unless it was sent meanwhile."""
    recipe = desk.questions.read_recipe(recipe_file)
    if model:
        recipe = replace(recipe, model=model)
    with working(session.screen) as (watch, _):
        job = desk.draft(source, choice, recipe, name=name, limit=limit, progress=watch)
    session.screen.event("drafted", job=job.id, rows=job.rows)
    try:
        yield job
    finally:
        if desk.job(job.id).state is JobState.DRAFT:
            desk.delete(job.id)


def jobs(session: Session) -> int:
    """The jobs on this desk."""
    with session.desk() as desk:
        found = desk.jobs()
    if session.screen.as_json:
        session.screen.result({"jobs": [job_shape(job) for job in found]})
    else:
        from batchdesk.cli.tables import show_jobs

        show_jobs(session.screen, found)
    return codes.DONE


def show(session: Session, job_id: JobId) -> int:
    """One job with its batches and counts."""
    with session.desk() as desk:
        job = desk.job(job_id)
    show_result(session, job)
    return codes.DONE


def show_result(session: Session, job: Job, out: Path | None = None) -> None:
    """A job as the result of a command."""
    if session.screen.as_json:
        session.screen.result(job_shape(job, out))
    else:
        from batchdesk.cli.tables import show_job

        show_job(session.screen, job)


def export(
    session: Session,
    job_id: JobId,
    out: Annotated[
        Path,
        typer.Option(
            "--out", "-o", metavar="OUT", help="The file to write (.xlsx, .csv, .tsv, .jsonl, .parquet)."
        ),
    ],
    into: Annotated[
        Path | None,
        typer.Option(
            "--into", metavar="WORKBOOK", help="Your own workbook: OUT becomes a copy with the answers added."
        ),
    ] = None,
    delimiter: Annotated[
        str | None,
        typer.Option(
            "--delimiter", metavar="SIGN", help="Between the cells of a .csv: comma, semicolon, tab or pipe."
        ),
    ] = None,
) -> int:
    """Write the results again, at no cost."""
    form = export_form(delimiter)
    check_target(out, KINDS if into is None else WORKBOOKS)
    if into is not None:
        check_source(into)
        check_not_source(into, out)
    remarks: tuple[str, ...] = ()
    with session.desk() as desk:
        job = desk.job(job_id)
        check_not_source(job.source, out)
        with working(session.screen) as (watch, _):
            if into is None:
                written = desk.export(job.id, out, watch, form)
            else:
                remarks, written = desk.add_to_workbook(job.id, into, out, watch), out
    for remark in remarks:
        session.screen.mention(remark)
    session.screen.result(job_shape(job, written))
    if not session.screen.as_json:
        session.screen.say(f"The answers are in {written}")
    return codes.DONE
