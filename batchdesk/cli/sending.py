"""The commands that send or go on: run, resume, retry, cancel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import typer

from batchdesk.cli import codes
from batchdesk.cli.choosing import Citations
from batchdesk.cli.ending import show_ending
from batchdesk.cli.following import Ending, follow, is_sent, is_stopped
from batchdesk.cli.looking import drafted, show_result
from batchdesk.cli.options import (
    Input,
    JobId,
    Limit,
    MaxCost,
    ModelId,
    NoWait,
    Out,
    RecipeFile,
)
from batchdesk.cli.session import Session, check_cap
from batchdesk.cli.shapes import NO_JOB, estimate_shape
from batchdesk.cli.targets import check_not_source, check_source, check_target, choose_target
from batchdesk.cli.watching import working
from batchdesk.cli.words import count, money
from batchdesk.core.jobs import JobState, SourceChoice
from batchdesk.core.problems import Blame, Problem, Trouble
from batchdesk.core.releasing import rounds

if TYPE_CHECKING:
    from batchdesk.core.estimates import Estimate
    from batchdesk.core.jobs import Job
    from batchdesk.desk.api import DeskApi, RetryGroup


def run(
    session: Session,
    source: Input,
    recipe: RecipeFile,
    choice: SourceChoice,
    out: Out = None,
    citations: Citations = False,
    model: ModelId = None,
    limit: Limit = None,
    max_cost: MaxCost = None,
    no_wait: NoWait = False,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="What to call the job.")] = "",
) -> int:
    """The whole job: plan, submit, wait, collect, export."""
    check_source(source)
    choice = replace(choice, citations=citations)
    target = choose_target(source, out)
    with session.desk() as desk:
        session.check_can_ask(desk)
        check_key(desk)
        with drafted(session, desk, source, choice, recipe, model=model, limit=limit, name=name) as job:
            if not _wanted(session, desk, job, max_cost):
                session.screen.mention("Nothing was sent, and nothing is kept.")
                session.screen.result({**NO_JOB, "rows": job.rows})
                return codes.STOPPED
            session.screen.handed_over = job.id
            desk.send(job.id, max_cost)
        (ending,) = follow(desk, session.screen, [job.id], enough=is_sent if no_wait else None)
        return show_ending(session, desk, ending, target)


def _wanted(session: Session, desk: DeskApi, job: Job, cap: Decimal | None) -> bool:
    """Show the plan and its price, hold it against the cap, and ask."""
    with working(session.screen) as (watch, _):
        price = desk.estimate(job.id, watch)
    session.screen.event("estimate", job=job.id, **estimate_shape(price))
    if not session.screen.as_json:
        from batchdesk.cli.tables import show_estimate

        show_estimate(session.screen, price)
    check_cap(price, cap)
    return session.agrees(desk, question(price, cap))


def question(price: Estimate, cap: Decimal | None = None) -> str:
    """What will happen, to how much, for how much; below the worst case a limit is kept by sending in rounds."""
    rows = count(price.requests + price.duplicates, "row")
    if price.expected is None:
        return f"Send {rows} at an unknown price?"
    if cap is None or price.ceiling is None or price.ceiling <= cap:
        return f"Send {rows} for about {money(price.expected)} (at most {money(price.ceiling, up=True)})?"
    in_rounds = rounds(cap, price.ceiling, price.expected, price.requests)
    how = f"in about {in_rounds:,} rounds" if in_rounds else "as far as the limit bears"
    return f"Send {rows} {how} for about {money(min(price.expected, cap))} (never more than {money(cap)})?"


def check_key(desk: DeskApi) -> None:
    """Refuse a wrong key or an unreachable host before anything is read or asked.

    Other trouble may pass, or be about a free call that a relay does not offer: sending meets it where it matters.
    """
    if desk.practice:
        return
    try:
        desk.access.test_key()
    except Problem as problem:
        if problem.blame is Blame.INPUT or problem.trouble in {Trouble.OFFLINE, Trouble.TLS_UNTRUSTED}:
            raise


def resume(
    session: Session,
    job_id: Annotated[
        str | None, typer.Argument(metavar="[JOB]", help="The job; without one, all that are unfinished.")
    ] = None,
    out: Out = None,
    send_again: Annotated[
        bool | None,
        typer.Option(
            "--send-again/--give-up",
            help="What to do with submissions of unknown fate; sent again may cost twice.",
        ),
    ] = None,
    max_cost: MaxCost = None,
    no_wait: NoWait = False,
) -> int:
    """Carry on with whatever is unfinished."""
    if job_id is None and send_again is not None:
        raise _about_one("--send-again and --give-up")
    with session.desk() as desk:
        jobs = unfinished(desk) if job_id is None else [desk.job(job_id)]
        if len(jobs) > 1 and (out is not None or max_cost is not None):
            raise _about_one("--out and --max-cost")
        if not jobs:
            session.screen.say("Nothing is unfinished.")
            session.screen.result(NO_JOB)
            return codes.DONE
        if out is not None:
            check_target(out)
            check_not_source(jobs[0].source, out)
        _check_sent(jobs)
        if send_again and not _agrees_to_both(session, desk, jobs[0]):
            return codes.STOPPED
        if len(jobs) == 1:
            session.screen.handed_over = jobs[0].id
        if max_cost is not None:
            desk.set_cap(jobs[0].id, max_cost)
        if send_again is not None:
            desk.decide(jobs[0].id, resend=send_again)
        endings = _go_on(session, desk, jobs, until_sent=no_wait)
        return codes.gravest([show_ending(session, desk, ending, out) for ending in endings])


def _about_one(options: str) -> Problem:
    return Problem(
        Trouble.USAGE,
        reason=f"{options} are about one job",
        mend="Name the job; “batchdesk jobs” lists them.",
    )


def unfinished(desk: DeskApi) -> list[Job]:
    """Jobs that were sent and have not ended, paused ones too: the person said to carry on."""
    due = set(desk.unfinished())
    return [job for job in desk.jobs() if job.id in due]


def _agrees_to_both(session: Session, desk: DeskApi, job: Job) -> bool:
    """Whether what has an unknown fate may be sent again, though it may be there already."""
    session.check_can_ask(desk)
    asked = f"Send what has an unknown fate in “{job.name}” again? It may be paid twice."
    if session.agrees(desk, asked):
        return True
    show_result(session, job)
    return False


def _check_sent(jobs: Sequence[Job]) -> None:
    for job in jobs:
        if job.state is JobState.DRAFT:
            raise Problem(
                Trouble.JOB_NOT_READY,
                job=job.name,
                reason="it is a draft that was never sent",
                mend="Send it from the window, or start it with “batchdesk run”.",
            )


def _go_on(session: Session, desk: DeskApi, jobs: Sequence[Job], *, until_sent: bool) -> list[Ending]:
    for job in jobs:
        if job.state is JobState.PAUSED:
            desk.resume(job.id)
    over = [job for job in jobs if job.state is JobState.FINISHED]
    active = [job.id for job in jobs if job.state is not JobState.FINISHED]
    ended = [Ending(job, codes.of_job(job)) for job in over]
    return ended + follow(desk, session.screen, active, enough=is_sent if until_sent else None)


def retry(
    session: Session,
    job_id: JobId,
    out: Out = None,
    no_wait: NoWait = False,
    model: ModelId = None,
    max_tokens: Annotated[
        int | None,
        typer.Option("--max-tokens", metavar="N", min=1, help="Room for each answer [cut-off rows: twice]."),
    ] = None,
    max_cost: MaxCost = None,
) -> int:
    """Send again only the rows that have no usable answer."""
    if out is not None:
        check_target(out)
    with session.desk() as desk:
        job = desk.job(job_id)
        if out is not None:
            check_not_source(job.source, out)
        if job.state is JobState.FINISHED and not job.failed:
            session.screen.say("Every row that was sent has a usable answer; there is nothing to send again.")
            return show_ending(session, desk, Ending(job, codes.of_job(job)), out)
        session.check_can_ask(desk)
        check_key(desk)
        groups = desk.retry_groups(job.id)
        for group in groups:
            session.screen.mention(f"{count(group.rows, 'row')} {group.status.value}: {group.need}")
        if not session.agrees(desk, retry_question(groups)):
            session.screen.mention("Nothing was sent.")
            show_result(session, job)
            return codes.STOPPED
        from batchdesk.desk.api import RetryChoice

        session.screen.handed_over = job.id
        if max_cost is not None:
            desk.set_cap(job.id, max_cost)
        desk.retry(job.id, RetryChoice(max_tokens=max_tokens, model=model))
        (ending,) = follow(desk, session.screen, [job.id], enough=is_sent if no_wait else None)
        return show_ending(session, desk, ending, out)


def retry_question(groups: Sequence[RetryGroup]) -> str:
    """How much will be sent again, and about what it costs by what the job has cost so far."""
    rows = f"Send {count(sum(group.rows for group in groups), 'row')} again"
    costs = [group.expected for group in groups]
    known = [cost for cost in costs if cost is not None]
    if len(known) < len(costs):
        return f"{rows} at an unknown price?"
    return f"{rows} for about {money(sum(known, Decimal(0)))}?"


def cancel(session: Session, job_id: JobId) -> int:
    """Cancel a job; what was already processed is billed and kept."""
    with session.desk() as desk:
        job = desk.cancel(desk.job(job_id).id)
        ending = Ending(job, codes.DONE)
        if job.state is JobState.CANCELING and not is_stopped(job):
            # A wish that only stands in the store stops nothing: the service would go on, and charge.
            (ending,) = follow(desk, session.screen, [job.id], enough=is_stopped)
    show_result(session, ending.job)
    if ending.trouble is None and ending.code != codes.INTERRUPTED:
        if ending.job.state is JobState.CANCELING:
            session.screen.mention(f"“batchdesk resume {job.id}” fetches what was already processed.")
        return codes.DONE
    session.screen.mention(f"{ending.title} {ending.advice}".strip())
    session.screen.mention(
        f"The service may still be at work; “batchdesk resume {job.id}” goes on canceling."
    )
    return ending.code
