"""The bill: what each job and each try cost, and what this month has cost so far."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from batchdesk.core.jobs import BATCH_KIND, SETTLED, Job, JobState, Part, PartState
from batchdesk.core.ledger import AGAIN, JOB, LedgerEntry, MonthSoFar
from batchdesk.core.money import money
from batchdesk.core.prices import total
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus, Usage
from batchdesk.desk.tools import Tools
from batchdesk.store.trials import Tried

_IN_FLIGHT = frozenset({PartState.SENDING, PartState.UNKNOWN, PartState.SUBMITTED, PartState.ENDED})
"""Sent, or perhaps sent, and not collected."""


HELD = timedelta(hours=4)
"""Money set aside for live rows is free again after so long: whoever held it is gone (a live answer takes minutes)."""


def ledger(tools: Tools) -> tuple[LedgerEntry, ...]:
    """What was spent, newest first; a job that sent again in a later month has an entry for each month."""
    entries = [*tools.store.spent.all(), *_tried(tools.store.trials.paid())]
    for job in tools.store.jobs.all():
        entries += of_job(tools, job)
    return tuple(sorted(entries, key=lambda entry: entry.at, reverse=True))


def of_job(tools: Tools, job: Job) -> list[LedgerEntry]:
    """What a job cost so far, by the months in which its parts were sent; nothing where nothing was sent."""
    sent = [part for part in job.parts if _was_sent(part)]
    if not sent or (job.kind == BATCH_KIND and all(_is_booked(tools, part) for part in sent)):
        return []
    first = _month(min(map(_sent_at, sent)))
    later: dict[str, list[Part]] = {}
    for part in sent:
        if _month(_sent_at(part)) != first and _is_told(part):
            later.setdefault(_month(_sent_at(part)), []).append(part)
    again = [_again(tools, job, parts) for parts in later.values()]
    return [_first(tools, job, sent, again), *again]


def book(tools: Tools, job: Job) -> None:
    """Keep what a job cost, in the transaction that deletes it; what is not known exactly with the most it can be."""
    for entry in of_job(tools, job):
        first = _first_day(entry.at)
        most = total([*_spent(tools, job, _month(first)), *_committed(tools, job, first)])
        tools.store.spent.add(replace(entry, most=most))
    tools.store.spent.book(part.batch_id for part in job.parts if part.batch_id)


def month_so_far(tools: Tools, *, without_job: str = "") -> MonthSoFar:
    """Real money of this calendar month (UTC). `spent` is that of all jobs and tries, `committed` leaves one job out.

    A part counts in the month in which it was sent, whenever it is collected. What is not known exactly counts with
    what it can cost at the most, as far as that is known.
    """
    now = tools.now().astimezone(UTC)
    first, month = _first_day(now), _month(now)
    jobs = [job for job in tools.store.jobs.sent_since(first) if not job.practice]
    loose = [*tools.store.spent.all(), *_tried(tools.store.trials.paid(first))]
    spent = [
        entry.cost if entry.most is None else entry.most
        for entry in loose
        if not entry.practice and _month(entry.at) == month
    ]
    spent += [cost for job in jobs for cost in _spent(tools, job, month)]
    committed = [most for job in jobs if job.id != without_job for most in _committed(tools, job, first)]
    committed.append(tools.store.spent.held(now - HELD, first))
    return MonthSoFar(
        spent=sum((cost for cost in spent if cost is not None), Decimal(0)),
        committed=sum((most for most in committed if most is not None), Decimal(0)),
        unknown=None in spent or None in committed,
    )


@contextmanager
def held(tools: Tools, worst: Decimal | None, model: str) -> Iterator[None]:
    """Set aside what asking live can cost while it goes on, so that nothing beside it spends the same money.

    Problem MONTH_CAP, PRICE_UNKNOWN_WITH_CAP before anything is asked. Practice is free.
    """
    if tools.practice or worst is None:
        _must_bear(tools, worst, model)
        yield
        return
    with tools.store.transaction():
        _must_bear(tools, worst, model)
        hold = tools.store.spent.hold(tools.now(), worst)
    try:
        yield
    finally:
        tools.store.spent.release(hold)


def _must_bear(tools: Tools, worst: Decimal | None, model: str) -> None:
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


def _spent(tools: Tools, job: Job, month: str) -> Iterator[Decimal | None]:
    """What a job's collected answers of a month cost; those of unknown cost as far as each part's worst case is known."""
    for entry in of_job(tools, job):
        if _month(entry.at) != month:
            continue
        if entry.cost is not None:
            yield entry.cost
            continue
        for part in _of_month(job, month):
            if part.state is PartState.COLLECTED:
                yield part.worst if part.cost is None else part.cost
            elif part.state is PartState.ABANDONED and part.worst is None:
                yield None  # with a worst case it is among the doubts


def _committed(tools: Tools, job: Job, first: datetime) -> Iterator[Decimal | None]:
    """What a job's parts under way can cost at the most, and attempts of which nobody knows; None where unknown.

    The month is that which begins at `first`. Such an attempt counts also while its rows wait to be sent again.
    """
    worst = total(part.worst for part in _of_month(job, _month(first)) if part.state in _IN_FLIGHT)
    yield job.ceiling if worst is None else worst
    yield tools.store.parts.doubts(job.id, first)


def _of_month(job: Job, month: str) -> Iterator[Part]:
    """The parts that were sent, or perhaps sent, in a month."""
    for part in job.parts:
        if _was_sent(part) and _month(_sent_at(part)) == month:
            yield part


def _was_sent(part: Part) -> bool:
    """Whether the service has it, or may have it: also where a person has given up on finding out."""
    given_up = part.state is PartState.ABANDONED and part.started_at is not None and part.cost is None
    return part.batch_id is not None or part.state in _IN_FLIGHT or given_up


def _sent_at(part: Part) -> datetime:
    """When the service took it; before that, when it was posted."""
    at = part.created_at or part.started_at
    assert at is not None, part.id
    return at


def _is_told(part: Part) -> bool:
    """Whether its own cost is known apart from its job's: not for what versions before the ledger have collected."""
    return part.state not in SETTLED or part.cost is not None or part.usage != Usage()


def _is_booked(tools: Tools, part: Part) -> bool:
    return part.batch_id is not None and tools.store.spent.is_booked(part.batch_id)


def _first_day(at: datetime) -> datetime:
    """When the calendar month in UTC begins."""
    return at.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def _month(at: datetime) -> str:
    """The calendar month in UTC, as `core.ledger.month_of` names it."""
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
