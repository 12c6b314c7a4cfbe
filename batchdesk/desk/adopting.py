"""Taking back a batch that exists on the service: no answer that was paid for is lost while it can be had."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from batchdesk.core.caching import CacheKind
from batchdesk.core.inspection import SourceRow
from batchdesk.core.jobs import BATCH_KIND, Job, JobState, Part, PartState, Role, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import Recipe
from batchdesk.core.request import parse_custom_id
from batchdesk.core.rows import Outcome
from batchdesk.core.service import Batch
from batchdesk.desk.collecting import id_of, judged, priced
from batchdesk.desk.tools import TURN_SECONDS, Tools
from batchdesk.desk.weighing import most_of
from batchdesk.store.rows import Planned

ORPHANS = 1000
"""How many of the newest batches are looked through."""
TAKEN_BACK = frozenset({PartState.PLANNED, PartState.UNKNOWN, PartState.SENDING})


@dataclass(frozen=True, slots=True)
class _Found:
    """What a results file says of itself: its ids in file order, and the one mark they share, if they are ours."""

    ids: tuple[str, ...]
    tag: str | None
    keys: tuple[int, ...]
    model: str


def orphans(tools: Tools) -> tuple[Batch, ...]:
    """Batches of the workspace, with results still to be had, that no part of this desk knows."""
    batches = tools.own_service().recent(ORPHANS)
    return tuple(
        batch for batch in batches if not batch.archived_at and not tools.store.parts.knows(batch.id)
    )


def adopt(tools: Tools, batch_id: str, job: Job | None, progress: Progress) -> Job:
    """Find out whose a batch is and take it back; `advance` then collects it like any other."""
    if tools.store.parts.knows(batch_id):
        raise Problem(
            Trouble.USAGE,
            reason=f"The batch {batch_id} is known on this desk",
            mend="There is nothing to do.",
        )
    # A job keeps to its own service: answers of another one, practice among them, must not pass for its answers.
    service = tools.service(job) if job else tools.own_service()
    batch = service.retrieve(batch_id)
    if not batch.ended:
        return _adopt_running(tools, batch, job)
    path = tools.folder("adopted") / f"{secrets.token_hex(4)}.jsonl"
    try:
        service.download(batch.id, path, progress)
        found = _look_through(path)
        return _adopt_ended(tools, batch, job, found, path)
    finally:
        path.unlink(missing_ok=True)


def _adopt_running(tools: Tools, batch: Batch, job: Job | None) -> Job:
    """Before its end a batch shows no ids: it can only be given to a submission of its size whose fate is unknown."""
    if job is not None:
        with tools.turn(job, TURN_SECONDS):
            parts = tools.store.jobs.get(job.id).parts
            fits = [part for part in parts if part.state in TAKEN_BACK and part.requests == batch.requests]
            if len(fits) == 1:
                tools.store.parts.accepted(fits[0].id, batch)
                tools.store.parts.dispel(fits[0].tag)
                return _going(tools, job.id)
    raise Problem(
        Trouble.USAGE,
        reason=f"The batch {batch.id} has not ended, so it does not tell yet whose it is",
        mend="Try again when it has, or name the job whose submission of the same size it is: --job.",
    )


def _adopt_ended(tools: Tools, batch: Batch, job: Job | None, found: _Found, path: Path) -> Job:
    attempt = tools.store.parts.of_attempt(found.tag) if found.tag else None
    if attempt:
        return _adopt_attempt(tools, batch, attempt, found)
    if job is not None:
        _must_fit(tools, job, batch, found)
        with tools.turn(job, TURN_SECONDS), tools.store.transaction():
            _not_again(tools, job.id, found)
            tools.store.parts.add_found(job.id, found.keys, found.tag or "", batch, None)
            return _going(tools, job.id)
    return _own_job(tools, batch, found, path)


def _adopt_attempt(tools: Tools, batch: Batch, attempt: tuple[str, Part], found: _Found) -> Job:
    """The mark names the attempt: the part takes it if it still waits, else a part of its own does."""
    job_id, part = attempt
    with tools.turn(tools.store.jobs.get(job_id), TURN_SECONDS), tools.store.transaction():
        part = tools.store.parts.get(part.id)
        tools.store.parts.dispel(found.tag or "")
        waits = part.state in TAKEN_BACK and part.batch_id is None
        if waits and set(found.keys) <= set(tools.store.parts.keys(part.id)):
            if part.tag != found.tag and part.state is not PartState.PLANNED:
                # An earlier attempt of it turned up; the one under way may be charged beside it.
                tools.store.parts.doubt(part.id, most_of(tools, tools.store.jobs.get(job_id), part))
            tools.store.parts.change(part.id, tag=found.tag)
            tools.store.parts.accepted(part.id, batch)
        else:
            _not_again(tools, job_id, found)
            tools.store.parts.add_found(job_id, found.keys, found.tag or "", batch, part.recipe)
        return _going(tools, job_id)


def _not_again(tools: Tools, job_id: str, found: _Found) -> None:
    """What the batch answers is not sent any more, into whichever planned parts it was put meanwhile."""
    planned = [part for part in tools.store.jobs.get(job_id).parts if part.state is PartState.PLANNED]
    answered = set(found.keys)
    keys = [key for part in planned for key in tools.store.parts.keys(part.id) if key in answered]
    if keys:
        waiting = tools.store.parts.carve(job_id, sorted(keys), Role.PLAIN, CacheKind.OFF, None)
        tools.store.parts.change(waiting, state=PartState.ABANDONED)


def _must_fit(tools: Tools, job: Job, batch: Batch, found: _Found) -> None:
    known = {key for key, _, _ in tools.store.rows.sizes(job.id)}
    if not found.tag or not set(found.keys) <= known:
        raise Problem(
            Trouble.USAGE,
            reason=f"The batch {batch.id} does not fit the job “{job.name}”: its ids are not those of its rows",
            mend="Adopt it without --job; its answers then become a job of their own.",
        )
    if job.state is JobState.DRAFT and set(found.keys) != known:
        raise Problem(
            Trouble.USAGE,
            reason=f"The batch {batch.id} answers only some rows of the draft “{job.name}”",
            mend="Adopt it without --job; its answers then become a job of their own.",
        )


def _going(tools: Tools, job_id: str) -> Job:
    """Let `advance` collect it. A job that is paused, canceling or asks its person stays so: nothing more is sent."""
    for state in (JobState.DRAFT, JobState.FINISHED):
        if tools.store.jobs.move(job_id, state, JobState.RUNNING):
            tools.store.jobs.change(job_id, finished_at=None, trashed_at=None)
    tools.announce(job_id)
    return tools.store.jobs.get(job_id)


def _look_through(path: Path) -> _Found:
    ids, ours, model = [], [], ""
    with path.open("rb") as lines:
        for line in lines:
            custom_id = id_of(line)
            if custom_id is None:
                continue  # counted as a missing row when the batch is collected
            ids.append(custom_id)
            ours.append(parse_custom_id(custom_id))
            model = model or judged(line, ()).model
    tags = {found[1] if found else None for found in ours}
    tag = tags.pop() if len(tags) == 1 else None
    keys = tuple(sorted({found[0] for found in ours if found})) if tag else ()
    return _Found(tuple(ids), tag, keys, model)


def _own_job(tools: Tools, batch: Batch, found: _Found, path: Path) -> Job:
    """A job made of the batch alone: a row for each id, its raw text as the answer."""
    job = Job(
        id=secrets.token_hex(4),
        name=f"Batch {batch.id}",
        state=JobState.RUNNING,
        practice=tools.practice,
        source=Path(batch.id),
        choice=SourceChoice(),
        kind=BATCH_KIND,
        columns=("custom_id",),
        recipe=Recipe(f"Batch {batch.id}", found.model or "unknown", "{{custom_id}}"),
        base_url="" if tools.practice else tools.base_url,
        key_name="" if tools.practice else tools.key_name(),
        created_at=tools.now(),
        submitted_at=batch.created_at,
    )
    tools.store.jobs.add(job)
    numbers = {custom_id: number for number, custom_id in enumerate(found.ids, 1)}
    tools.store.rows.add(job.id, (SourceRow(number, (custom_id,)) for custom_id, number in numbers.items()))
    tools.store.rows.plan(job.id, (Planned(number, number, 0) for number in numbers.values()))
    part_id = tools.store.parts.add_found(job.id, list(numbers.values()), "", batch, None)
    outcomes = sorted(_raw(tools, job, path, numbers, batch), key=lambda item: item[0])
    tools.store.outcomes.keep(job.id, part_id, outcomes, into=PartState.COLLECTED)
    tools.store.jobs.change(
        job.id,
        state=JobState.FINISHED,
        rows=len(numbers),
        requests=len(numbers),
        submitted_at=batch.created_at,
        finished_at=tools.now(),
    )
    tools.announce(job.id)
    return tools.store.jobs.get(job.id)


def _raw(
    tools: Tools, job: Job, path: Path, numbers: dict[str, int], batch: Batch
) -> Iterator[tuple[int, Outcome]]:
    with path.open("rb") as lines:
        for line in lines:
            custom_id = id_of(line)
            if custom_id is not None:
                outcome = priced(tools, judged(line, ()), job.recipe, batch.created_at.date())
                yield numbers[custom_id], outcome
