"""Sending chosen rows again, whatever came back for them; a usable answer stays until a better one is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from batchdesk.core.jobs import BATCH_KIND, Job, JobState
from batchdesk.core.problems import Problem
from batchdesk.desk.api import RetryChoice
from batchdesk.desk.limiting import check_cap, check_start
from batchdesk.desk.retrying import asked_again, cost_of_one, not_ready, plan_again
from batchdesk.desk.tools import Tools


def retry_rows(tools: Tools, job: Job, numbers: Sequence[int], cap: Decimal | None) -> None:
    """Plan the requests of these rows again, each once, however many of its rows were chosen.

    The rows that share a request are answered by it together. `cap` becomes the job's limit, None leaves the one it
    has; it holds as for a retry. Problem JOB_NOT_READY, CAP_TOO_LOW, CAP_BELOW_SPENT, MONTH_CAP, and nothing changes.
    """
    if job.kind == BATCH_KIND:
        raise not_ready(
            job, "it was made of a batch alone, without the rows", "Start a new job with your data."
        )
    if job.state is not JobState.FINISHED:
        raise not_ready(job, "it is not finished yet", "Wait until it is, then send the rows again.")
    found = tools.store.outcomes.asked_by(job.id, numbers)
    if not found:
        raise not_ready(
            job, "these rows ask nothing: they are empty in the columns of the prompt", "Choose other rows."
        )
    asked = asked_again(tools, job, RetryChoice(), {key: status for key, (status, _) in found.items()})
    came = tools.store.outcomes.make_own(job.id, list(found))
    try:
        check_cap(tools, job, cap)
        check_start(tools, replace(job, cap=cap) if cap is not None else job, asked)
    except Problem:
        tools.store.outcomes.give_back(job.id, came)
        raise
    with tools.store.transaction():
        tools.store.outcomes.ask_anew(job.id, list(found))
        plan_again(tools, job, asked)
        if cap is not None:
            tools.store.jobs.change(job.id, cap=cap)


def price(tools: Tools, job: Job, numbers: Sequence[int]) -> tuple[int, Decimal | None]:
    """(requests, US dollars) of sending these rows again: what each cost before, else what one costs on the average."""
    each, total = cost_of_one(job), Decimal(0)
    asked = tools.store.outcomes.asked_by(job.id, numbers)
    for _, before in asked.values():
        cost = before or each
        if cost is None:
            return len(asked), None
        total += cost
    return len(asked), total
