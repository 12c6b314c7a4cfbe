"""The command that takes back a batch which exists on the service: adopt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from batchdesk.cli import codes
from batchdesk.cli.ending import show_ending
from batchdesk.cli.following import follow
from batchdesk.cli.options import Out
from batchdesk.cli.session import Session
from batchdesk.cli.targets import check_target
from batchdesk.cli.watching import working
from batchdesk.cli.words import count, local

if TYPE_CHECKING:
    from batchdesk.core.service import Batch
    from batchdesk.desk.api import DeskApi

BatchId = Annotated[
    str,
    typer.Argument(metavar="BATCH_ID", help="The batch; without one, those that no job knows are listed."),
]
OfJob = Annotated[str | None, typer.Option("--job", metavar="JOB", help="The job whose rows it answers.")]


def adopt(session: Session, batch_id: BatchId = "", job_id: OfJob = None, out: Out = None) -> int:
    """Take back a batch that exists on the server; without BATCH_ID, list those that no job knows."""
    if out is not None:
        check_target(out)
    with session.desk() as desk:
        if not batch_id:
            return _list(session, desk)
        with working(session.screen) as (watch, _):
            job = desk.adopt(batch_id, job_id, watch)
        session.screen.mention(f"Taken back into “{job.name}” ({job.id}).")
        (ending,) = follow(desk, session.screen, [job.id])
        return show_ending(session, desk, ending, out)


def _list(session: Session, desk: DeskApi) -> int:
    found = desk.orphans()
    if session.screen.as_json:
        session.screen.result({"orphans": [_shape(batch) for batch in found]})
        return codes.DONE
    if not found:
        session.screen.say("Every batch on the service belongs to a job of this desk.")
    for batch in found:
        requests = count(batch.requests, "request")
        session.screen.say(f"{batch.id}: {requests}, {batch.status}, made {local(batch.created_at)}")
    return codes.DONE


def _shape(batch: Batch) -> dict[str, object]:
    return {
        "id": batch.id,
        "requests": batch.requests,
        "status": batch.status,
        "created_at": batch.created_at.isoformat(),
        "ended_at": batch.ended_at.isoformat() if batch.ended_at else None,
    }
