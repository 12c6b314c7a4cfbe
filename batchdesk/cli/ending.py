"""The last words of a job that was followed: where the answers are, what has none, how to go on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from batchdesk.cli import codes
from batchdesk.cli.following import Ending
from batchdesk.cli.looking import show_result
from batchdesk.cli.session import Session
from batchdesk.cli.shapes import job_shape, problem_shape
from batchdesk.cli.targets import free_name
from batchdesk.cli.watching import working
from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Canceled, Problem, Trouble

if TYPE_CHECKING:
    from batchdesk.core.jobs import Job
    from batchdesk.desk.api import DeskApi


def show_ending(session: Session, desk: DeskApi, ending: Ending, target: Path | None) -> int:
    """Write the answers of a finished job to the target, say how it went, and return the exit code."""
    job, code, problem, out = ending.job, ending.code, ending.problem, None
    if job.state is JobState.FINISHED and problem is None and target is not None:
        try:
            out = _write(session, desk, job, target)
        except Problem as trouble:
            # The answers are paid for and kept, so this is not the "nothing was sent" of exit code 2.
            code, problem = codes.OURS, trouble
        except (Canceled, KeyboardInterrupt):
            code = codes.INTERRUPTED
    if session.screen.as_json:
        session.screen.result(job_shape(job, out) | (problem_shape(problem) if problem else {}))
    else:
        show_result(session, job)
    if problem is not None:
        session.screen.mention(problem.title)
        session.screen.mention(problem.advice)
    session.screen.mention(_farewell(job, code, out))
    return code


def _write(session: Session, desk: DeskApi, job: Job, target: Path) -> Path:
    """Export; a target that was opened elsewhere meanwhile gets a neighbour instead."""
    with working(session.screen) as (watch, _):
        try:
            return desk.export(job.id, target, watch)
        except Problem as problem:
            if problem.trouble is not Trouble.TARGET_UNWRITABLE:
                raise
            session.screen.mention(problem.title)
            return desk.export(job.id, free_name(target), watch)


def _farewell(job: Job, code: int, out: Path | None) -> str:
    """Where the answers are, or how to go on."""
    if out is not None:
        return f"The answers are in {out}"
    if job.state is JobState.FINISHED:
        return f"“batchdesk export {job.id} --out answers.xlsx” writes the answers."
    if code == codes.NEEDS_PERSON:
        resume = f"batchdesk resume {job.id}"
        return (
            "It is not known whether the service took a part of this job."
            f" “{resume} --send-again” sends that part again and may cost twice; “{resume} --give-up” leaves it out."
        )
    return f"Nothing is lost; “batchdesk resume {job.id}” goes on."
