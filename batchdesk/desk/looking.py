"""Looking on the server for a batch whose creation had no clear answer (API notes, appendix C, step 4)."""

from __future__ import annotations

from datetime import datetime, timedelta

from batchdesk.core.jobs import Job, Part, PartState
from batchdesk.core.service import Batch
from batchdesk.desk.tools import Tools

EARLY = timedelta(minutes=2)
"""Clocks may differ: a batch this much older than the attempt may still be it."""
FIRST_LOOK = timedelta(seconds=60)
"""A new batch can be missing from the list for a while (API notes, section 11)."""
NOT_OURS = "not ours: "
ASK = "ask"
LIMIT = 1000
"""How many of the newest batches are looked through: the longest page of the list."""
GUESSED = "found by its size"
"""The trouble of a part whose batch was found so and has not proved itself yet."""


def first_look(part: Part, settle: timedelta) -> datetime | None:
    """When looking may begin: after a minute, or a tenth of the settling time where that is shorter."""
    return part.started_at + min(FIRST_LOOK, settle / 10) if part.started_at else None


def look(tools: Tools, job: Job, part: Part) -> bool:
    """Adopt the one batch that can be it. False where none or several are found; after `settle` a person is asked."""
    found = candidates(tools, part, tools.service(job).recent(LIMIT))
    if len(found) == 1:
        tools.store.parts.accepted(part.id, found[0])
        # The strangers seen before stay known, should this one prove another too.
        strangers = part.trouble.removeprefix(NOT_OURS) if part.trouble.startswith(NOT_OURS) else ""
        tools.store.parts.change(part.id, trouble=f"{GUESSED} {strangers}".strip())
        return True
    if part.started_at is None or tools.now() - part.started_at >= tools.pacing.settle:
        tools.store.parts.change(part.id, trouble=ASK)
    return False


def candidates(tools: Tools, part: Part, batches: tuple[Batch, ...]) -> list[Batch]:
    """Batches of the same size, made since the attempt began, that no part of this desk knows."""
    since = (part.started_at or tools.now()) - EARLY
    return [
        batch
        for batch in batches
        if batch.requests == part.requests
        and batch.created_at >= since
        and not tools.store.parts.knows(batch.id)
        and batch.id not in part.trouble.split()
    ]


def disown(tools: Tools, part: Part) -> None:
    """The adopted batch proved to be another's: its results carry no mark of this attempt. Look again."""
    strangers = part.trouble.removeprefix(GUESSED).split() if is_guessed(part) else []
    said = NOT_OURS + " ".join([*strangers, part.batch_id or ""])
    tools.store.parts.change(part.id, state=PartState.UNKNOWN, trouble=said, batch_id=None, ended_at=None)


def is_guessed(part: Part) -> bool:
    """True while a batch that was found by its size has not shown the mark of our attempt: it may be a colleague's."""
    return part.trouble.startswith(GUESSED)


def needs_person(part: Part) -> bool:
    """True where looking has brought no certainty."""
    return part.state is PartState.UNKNOWN and part.trouble == ASK
