"""The last words of a job that was followed: where the answers are, what has none, how to go on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from batchdesk.cli import codes
from batchdesk.cli.following import Ending
from batchdesk.cli.looking import show_result
from batchdesk.cli.session import Session
from batchdesk.cli.shapes import Shape, error_shape, job_shape
from batchdesk.cli.targets import free_name
from batchdesk.cli.watching import Watch, working
from batchdesk.core.jobs import JobState
from batchdesk.core.limits import AtLimit, at_limit
from batchdesk.core.problems import Canceled, Problem, Trouble

if TYPE_CHECKING:
    from batchdesk.core.jobs import Job
    from batchdesk.desk.api import DeskApi


def show_ending(session: Session, desk: DeskApi, ending: Ending, target: Path | None) -> int:
    """Write the answers of a finished job to the target, say how it went, and return the exit code."""
    out = None
    if ending.job.state is JobState.FINISHED and ending.trouble is None and target is not None:
        ending, out = _write(session, desk, ending, target)
    how = _how_to_go_on(ending, out)
    if session.screen.as_json:
        session.screen.result(_shape(ending, out, how))
    else:
        show_result(session, _without_note(ending))
    if ending.title:
        session.screen.mention(f"{ending.title} {ending.advice}")
    session.screen.mention(how)
    return ending.code


def _without_note(ending: Ending) -> Job:
    """The job as it is shown: what stopped it is said once, with what to do."""
    job = ending.job
    return replace(job, note="") if ending.title and ending.title in job.note else job


def _shape(ending: Ending, out: Path | None, how: str) -> Shape:
    shape = job_shape(ending.job, out)
    if ending.trouble is not None:
        shape |= error_shape(ending.trouble.value, ending.title, ending.advice or how)
    return shape


def _write(session: Session, desk: DeskApi, ending: Ending, target: Path) -> tuple[Ending, Path | None]:
    """Export; trouble with it is never told as "nothing was sent" (exit code 2): the answers are paid for and kept."""
    try:
        with working(session.screen) as (watch, _):
            return ending, _export(session, desk, ending.job, target, watch)
    except Problem as problem:
        trouble = (problem.trouble, problem.title, problem.advice)
        return Ending(ending.job, codes.OURS, *trouble), None
    except (Canceled, KeyboardInterrupt):
        return Ending(ending.job, codes.INTERRUPTED), None


def _export(session: Session, desk: DeskApi, job: Job, target: Path, watch: Watch) -> Path:
    """Write to the target; one that was opened elsewhere meanwhile gets a neighbour instead."""
    try:
        return desk.export(job.id, target, watch)
    except Problem as problem:
        if problem.trouble is not Trouble.TARGET_UNWRITABLE:
            raise
        session.screen.mention(problem.title)
        return desk.export(job.id, free_name(target), watch)


def _how_to_go_on(ending: Ending, out: Path | None) -> str:
    """Where the answers are, or what to do next."""
    job = ending.job
    if out is not None:
        return f"The answers are in {out}"
    if job.state is JobState.FINISHED:
        return f"“batchdesk export {job.id} --out answers.xlsx” writes the answers."
    resume = f"batchdesk resume {job.id}"
    if ending.code == codes.NEEDS_PERSON:
        return f"“{resume} --send-again” sends that part again and may cost twice; “{resume} --give-up” leaves it out."
    limit = at_limit(job)
    return f"Nothing is lost; “{resume}” goes on." if limit is None else _past_limit(limit, resume)


def _past_limit(limit: AtLimit, resume: str) -> str:
    """The commands that a job goes on with that stopped at a limit."""
    if limit.monthly:
        at_once = f"After the monthly limit is raised in the settings, “{resume}” sends the rest"
    elif limit.all is None:
        at_once = f"“{resume} --max-cost USD” goes on under a higher limit"
    else:
        at_once = f"“{resume} --max-cost {limit.all:f}” sends the rest at once"
    return f"{at_once}; “{resume}” goes on in rounds under this limit." if limit.rounds else f"{at_once}."
