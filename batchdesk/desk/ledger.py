"""The bill: what each job and each try cost, and what this month has cost so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal

from batchdesk.core.jobs import SETTLED, Job, JobState, Part, PartState
from batchdesk.core.ledger import AGAIN, JOB, LedgerEntry, MonthSoFar
from batchdesk.core.money import money
from batchdesk.core.prices import total
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus, Usage
from batchdesk.desk.tools import Tools
from batchdesk.store.trials import Tried

_IN_FLIGHT = frozenset({PartState.SENDING, PartState.UNKNOWN, PartState.SUBMITTED, PartState.ENDED})
"""Sent, or perhaps sent, and not collected."""


def ledger(tools: Tools) -> tuple[LedgerEntry, ...]:
    """What was spent, newest first; a job that sent again in a later month has an entry for each month."""
    entries = [*tools.store.spent.all(), *_tried(tools.store.trials.paid())]
    for job in tools.store.jobs.all():
        entries += of_job(tools, job)
    return tuple(sorted(entries, key=lambda entry: entry.at, reverse=True))


def of_job(tools: Tools, job: Job) -> list[LedgerEntry]:
    """What a job cost so far, by the months in which its parts were sent; nothing where nothing was sent."""
    sent = [part for part in job.parts if part.batch_id or part.state in _IN_FLIGHT]
    if not sent:
        return []
    first = _month(min(map(_sent_at, sent)))
    later: dict[str, list[Part]] = {}
    for part in sent:
        if _month(_sent_at(part)) != first and _is_told(part):
            later.setdefault(_month(_sent_at(part)), []).append(part)
    again = [_again(tools, job, parts) for parts in later.values()]
    return [_first(tools, job, sent, again), *again]


def month_so_far(tools: Tools, *, without_job: str = "") -> MonthSoFar:
    """Real money of this calendar month (UTC). `spent` is that of all jobs and tries, `committed` leaves one job out.

    A part counts in the month in which it was sent, whenever it is collected; one whose worst case is not known counts
    with that of its whole job.
    """
    month = _month(tools.now())
    jobs = [job for job in tools.store.jobs.all() if not job.practice]
    entries = [*tools.store.spent.all(), *_tried(tools.store.trials.paid())]
    for job in jobs:
        entries += of_job(tools, job)
    costs = [entry.cost for entry in entries if not entry.practice and _month(entry.at) == month]
    worst = [_committed(job, month) for job in jobs if job.id != without_job]
    return MonthSoFar(
        spent=sum((cost for cost in costs if cost is not None), Decimal(0)),
        committed=sum((cost for cost in worst if cost is not None), Decimal(0)),
        unknown=None in costs or None in worst,
    )


def must_bear(tools: Tools, worst: Decimal | None, model: str) -> None:
    """Refuse what could take the month past its limit; Problem MONTH_CAP, PRICE_UNKNOWN_WITH_CAP. Practice is free."""
    cap = tools.monthly_cap()
    if cap is None or tools.practice:
        return
    if worst is None:
        raise Problem(Trouble.PRICE_UNKNOWN_WITH_CAP, model=model, cap=money(cap))
    left = month_so_far(tools).left(cap)
    if worst > left:
        raise Problem(Trouble.MONTH_CAP, worst=money(worst, up=True), cap=money(cap), left=money(left))


def _first(tools: Tools, job: Job, sent: Sequence[Part], again: Sequence[LedgerEntry]) -> LedgerEntry:
    """All that the job took, less what is booked in later months."""
    settled = any(part.state in SETTLED for part in job.parts)
    cost, saved = (job.actual, job.cache_saved) if settled else (Decimal(0), Decimal(0))
    usage = job.usage
    for entry in again:
        usage = _less(usage, entry.usage)
        cost, saved = _minus(cost, entry.cost), _minus(saved, entry.cache_saved)
    requests = sum(part.requests for part in sent) - sum(entry.requests for entry in again)
    at = min(map(_sent_at, sent))
    return _entry(tools, job, JOB, at, requests, usage, cost, saved, job.estimated)


def _again(tools: Tools, job: Job, parts: Sequence[Part]) -> LedgerEntry:
    """What the parts of one later month took."""
    settled = [part for part in parts if part.state in SETTLED]
    usage = Usage()
    for part in settled:
        usage = usage + part.usage
    cost, saved = total(part.cost for part in settled), total(part.cache_saved for part in settled)
    requests = sum(part.requests for part in parts)
    return _entry(tools, job, AGAIN, min(map(_sent_at, parts)), requests, usage, cost, saved, None)


def _entry(
    tools: Tools,
    job: Job,
    kind: str,
    at: datetime,
    requests: int,
    usage: Usage,
    cost: Decimal | None,
    saved: Decimal | None,
    estimated: Decimal | None,
) -> LedgerEntry:
    whole = not job.counts.get(RowStatus.CANCELED) and not job.waiting
    return LedgerEntry(
        kind=kind,
        at=at,
        job_id=job.id,
        name=job.name,
        recipe=job.recipe.name,
        model=", ".join(sorted({_known(tools, name) for name in job.models_answered or (job.recipe.model,)})),
        key=job.key,
        practice=job.practice,
        requests=requests,
        usage=usage,
        estimated=estimated,
        cost=cost,
        standard=None if cost is None else cost / tools.prices.batch_factor,
        cache_saved=None if cost is None else saved,
        finished=job.state is JobState.FINISHED and whole,
    )


def _tried(trials: Iterable[Tried]) -> Iterator[LedgerEntry]:
    """One entry for each recipe, model and key on each day (UTC), dated by the last of its rows."""
    days: dict[tuple[object, ...], list[Tried]] = {}
    for one in trials:
        day = one.at.astimezone(UTC).date()
        days.setdefault((one.kind, one.name, one.model, one.key, one.practice, day), []).append(one)
    for group in days.values():
        usage = Usage()
        for one in group:
            usage = usage + one.usage
        cost, last = total(one.cost for one in group), group[-1]
        yield LedgerEntry(
            kind=last.kind,
            at=max(one.at for one in group),
            job_id="",
            name=last.name,
            recipe=last.name,
            model=last.model,
            key=last.key,
            practice=last.practice,
            requests=len(group),
            usage=usage,
            estimated=None,
            cost=cost,
            standard=cost,
            cache_saved=None if cost is None else Decimal(0),
            finished=True,
        )


def _committed(job: Job, month: str) -> Decimal | None:
    """What the parts of a job that are under way can cost at the most; None where that is unknown."""
    parts = [part for part in job.parts if part.state in _IN_FLIGHT and _month(_sent_at(part)) == month]
    worst = total(part.worst for part in parts)
    return job.ceiling if worst is None else worst


def _sent_at(part: Part) -> datetime:
    """When the service took it; before that, when it was posted."""
    at = part.created_at or part.started_at
    assert at is not None, part.id
    return at


def _is_told(part: Part) -> bool:
    """Whether its own cost is known apart from its job's: not for what versions before the ledger have collected."""
    return part.state not in SETTLED or part.cost is not None or part.usage != Usage()


def _month(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m")


def _known(tools: Tools, name: str) -> str:
    model = tools.prices.model(name)
    return model.id if model else name


def _minus(sum_: Decimal | None, dollars: Decimal | None) -> Decimal | None:
    return None if sum_ is None or dollars is None else sum_ - dollars


def _less(usage: Usage, part: Usage) -> Usage:
    return Usage(
        usage.input - part.input,
        usage.output - part.output,
        usage.cache_write_5m - part.cache_write_5m,
        usage.cache_write_1h - part.cache_write_1h,
        usage.cache_read - part.cache_read,
        usage.thinking - part.thinking,
        usage.geo,
    )
