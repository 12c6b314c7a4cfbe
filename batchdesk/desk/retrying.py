"""Sending again what has no usable answer, and only that, each kind with what it needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from decimal import Decimal

from batchdesk.core.jobs import BATCH_KIND, Job, JobState, Part
from batchdesk.core.models import EXTENDED_ROOM
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import UNUSABLE, RowStatus
from batchdesk.core.sentences import RETRY_NEEDS
from batchdesk.desk.api import RetryChoice, RetryGroup
from batchdesk.desk.limiting import check_start
from batchdesk.desk.submitting import split
from batchdesk.desk.tools import Tools
from batchdesk.desk.uploading import wire_sizes

MORE_ROOM = 2
"""A cut-off answer is given this many times the room."""


def groups(tools: Tools, job: Job) -> tuple[RetryGroup, ...]:
    """The rows without a usable answer by status: how many, what each kind needs, and about what it costs."""
    requests = Counter(status for _, status in tools.store.outcomes.unusable(job.id))
    each = cost_of_one(job)
    return tuple(
        RetryGroup(
            status=status,
            rows=job.counts.get(status, 0),
            requests=requests[status],
            need=RETRY_NEEDS[status],
            expected=None if each is None else each * requests[status],
        )
        for status in RowStatus
        if requests[status]
    )


def retry(tools: Tools, job: Job, choice: RetryChoice) -> None:
    """Plan the chosen rows again; the answers there are stay, and so do the earlier attempts."""
    wanted = choice.statuses & UNUSABLE
    chosen = [(key, status) for key, status in tools.store.outcomes.unusable(job.id) if status in wanted]
    if job.kind == BATCH_KIND:
        raise not_ready(
            job, "it was made of a batch alone, without the rows", "Start a new job with your data."
        )
    if job.state is not JobState.FINISHED:
        raise not_ready(job, "it is not finished yet", "Wait until it is, then send the rest again.")
    if not chosen:
        raise not_ready(
            job, "there is no row of that kind without a usable answer", "There is nothing to send again."
        )
    asked = asked_again(tools, job, choice, dict(chosen))
    check_start(tools, job, asked)
    # In one: rows set aside and not planned would wait for ever, and no retry would find them.
    with tools.store.transaction():
        tools.store.outcomes.set_aside(job.id, wanted)
        plan_again(tools, job, asked)


Asked = Sequence[tuple[Recipe, AbstractSet[int]]]
"""Requests by the recipe that they are asked with."""


def asked_again(tools: Tools, job: Job, choice: RetryChoice, found: Mapping[int, RowStatus]) -> Asked:
    """What goes again, by what came back for each request: one whose answer was cut off is given more room."""
    cut = {key for key, status in found.items() if status is RowStatus.CUT_OFF}
    return (
        (recipe_again(tools, job, choice, more_room=True), cut),
        (recipe_again(tools, job, choice, more_room=False), found.keys() - cut),
    )


def plan_again(tools: Tools, job: Job, asked: Asked) -> None:
    """Plan these requests and let the job go on; in the transaction that makes them wait."""
    for recipe, keys in asked:
        sizes = (size for size in wire_sizes(tools, job) if size[0] in keys)
        tools.store.parts.plan(job.id, split(sizes, tools.pacing), None if recipe == job.recipe else recipe)
    tools.store.jobs.change(
        job.id, state=JobState.SENDING, finished_at=None, note="", asked=0, trashed_at=None
    )


def recipe_again(tools: Tools, job: Job, choice: RetryChoice, *, more_room: bool) -> Recipe:
    """What they are asked with: another model or more room, where that was chosen or is needed."""
    recipe = replace(job.recipe, model=choice.model or job.recipe.model)
    if choice.max_tokens:
        return replace(recipe, max_tokens=choice.max_tokens)
    if more_room:
        model = tools.model(recipe.model)
        most = model.room(EXTENDED_ROOM) if recipe.max_tokens > model.max_output else model.max_output
        return replace(recipe, max_tokens=max(min(recipe.max_tokens * MORE_ROOM, most), recipe.max_tokens))
    return recipe


def within_cap_when_resent(tools: Tools, job: Job, parts: Sequence[Part]) -> None:
    """Sending again what may have been taken already can cost it twice; the limit must bear both. Problem CAP_TOO_LOW."""
    asked = [(part.recipe or job.recipe, tools.store.parts.keys(part.id)) for part in parts]
    check_start(tools, job, asked)


def cost_of_one(job: Job) -> Decimal | None:
    """What a request of this job has cost so far, on the average of those that were charged for."""
    sent = job.requests - job.counts.get(RowStatus.WAITING, 0)
    return job.actual / sent if job.actual is not None and sent > 0 else None


def not_ready(job: Job, reason: str, mend: str) -> Problem:
    """Why nothing of a job can be sent again now."""
    return Problem(Trouble.JOB_NOT_READY, job=job.name, reason=reason, mend=mend)
