"""Fetching results: raw to disk, checked, renamed, then read into the store in one transaction."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec

from batchdesk.core.jobs import Job, Part, PartState
from batchdesk.core.outcome import judge_line
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import Answer, Recipe
from batchdesk.core.request import parse_custom_id
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.desk import uploading
from batchdesk.desk.submitting import split
from batchdesk.desk.tools import Tools

NO_RESULT = Outcome(
    RowStatus.INVALID,
    note="The service's results hold no readable line for this row; it may have been charged.",
)

FREE = frozenset({RowStatus.ERRORED, RowStatus.EXPIRED, RowStatus.CANCELED, RowStatus.REFUSED})
"""Statuses of rows that cost nothing where they took no tokens (refusals by their category: API notes, section 7.4)."""


class _Head(msgspec.Struct):
    custom_id: str


_heads = msgspec.json.Decoder(_Head)


@dataclass(slots=True)
class ResultsIndex:
    """Where each request's line lies in a results file: parallel arrays of keys, offsets and lengths.

    `foreign` counts lines of other attempts or unknown requests, `doubled` repeated ones, `unreadable` lines
    that are no results.
    """

    keys: array[int]
    offsets: array[int]
    lengths: array[int]
    lines: int = 0
    foreign: int = 0
    doubled: int = 0
    unreadable: int = 0

    def in_key_order(self) -> Iterator[tuple[int, int, int]]:
        """(key, offset, length) sorted by key, since the store takes them ten times faster so."""
        for place in sorted(range(len(self.keys)), key=self.keys.__getitem__):
            yield self.keys[place], self.offsets[place], self.lengths[place]


def results_path(tools: Tools, job: Job, part: Part) -> Path:
    """Where the raw results of a part stay until the person deletes the job."""
    return tools.folder(job.id) / f"results-{part.id}.jsonl"


def collect(tools: Tools, job: Job, part: Part, progress: Progress, *, last_try: bool) -> None:
    """Fetch and keep one ended part; Problem DOWNLOAD_CUT where the file is not whole (unless it is the last try)."""
    assert part.batch_id
    target = results_path(tools, job, part)
    if not target.exists():
        _fetch(tools, job, part, target, progress, last_try=last_try)
    index = index_results(target, set(tools.store.parts.keys(part.id)), part.tag)
    with tools.store.transaction():
        lost: list[int] = []
        outcomes = _without_lost(_outcomes(tools, job, part, target, index), part, lost)
        tools.store.outcomes.keep(job.id, part.id, outcomes, into=PartState.COLLECTED)
        if lost:
            _send_inline(tools, job, part, set(lost))


def _without_lost(
    outcomes: Iterator[tuple[int, Outcome]], part: Part, lost: list[int]
) -> Iterator[tuple[int, Outcome]]:
    """The outcomes but those of requests whose uploaded file was not there; these go into `lost`."""
    for key, outcome in outcomes:
        if part.files and uploading.is_lost(outcome):
            lost.append(key)
        else:
            yield key, outcome


def _send_inline(tools: Tools, job: Job, part: Part, lost: set[int]) -> None:
    """Plan requests again that named a file which was not there, with their documents in them.

    They never ran and cost nothing, so nothing is paid twice; the job does without uploads from now on, so it can
    happen only once.
    """
    tools.store.jobs.change(job.id, inline=1)
    sizes = (size for size in tools.store.rows.sizes(job.id, part.id) if size[0] in lost)
    tools.store.parts.plan(job.id, split(sizes, tools.pacing), part.recipe)


def index_results(path: Path, expected: set[int], tag: str) -> ResultsIndex:
    """Read through a results file once, holding only numbers."""
    index = ResultsIndex(array("q"), array("q"), array("q"))
    seen: set[int] = set()
    offset = 0
    with path.open("rb") as lines:
        for line in lines:
            if line.strip():
                index.lines += 1
                _note_line(index, line, offset, expected, tag, seen)
            offset += len(line)
    return index


def id_of(line: bytes) -> str | None:
    """The custom_id of a line; None where it is no result. One odd line must never stop the others."""
    try:
        return _heads.decode(line).custom_id
    except (ValueError, RecursionError):
        pass
    try:
        found = json.loads(line)["custom_id"]  # takes an escape that is half a character; msgspec refuses it
        return found if isinstance(found, str) else None
    except (ValueError, RecursionError, TypeError, KeyError):
        return None


def is_ours(index: ResultsIndex) -> bool:
    """False where results were found and not one belongs to this attempt: an adopted batch was another's."""
    return not index.foreign or bool(index.keys)


def _note_line(
    index: ResultsIndex, line: bytes, offset: int, expected: set[int], tag: str, seen: set[int]
) -> None:
    custom_id = id_of(line)
    if custom_id is None:
        index.unreadable += 1
        return
    found = parse_custom_id(custom_id)
    if found is None or found[1] != tag or found[0] not in expected:
        index.foreign += 1
    elif found[0] in seen:
        index.doubled += 1
    else:
        seen.add(found[0])
        index.keys.append(found[0])
        index.offsets.append(offset)
        index.lengths.append(len(line))


def _fetch(tools: Tools, job: Job, part: Part, target: Path, progress: Progress, *, last_try: bool) -> None:
    assert part.batch_id
    incoming = target.with_name(f"{target.name}.part")
    incoming.touch(mode=0o600)
    tools.service(job).download(part.batch_id, incoming, progress)
    index = index_results(incoming, set(tools.store.parts.keys(part.id)), part.tag)
    whole = len(index.keys) == part.requests and index.lines == part.requests
    if not is_ours(index):
        incoming.unlink(missing_ok=True)  # another's answers are none of our business
        raise Problem(Trouble.UNKNOWN_FATE, requests=part.requests, job=job.name)
    if not whole and not last_try:
        raise Problem(Trouble.DOWNLOAD_CUT)
    incoming.replace(target)


def _outcomes(
    tools: Tools, job: Job, part: Part, path: Path, index: ResultsIndex
) -> Iterator[tuple[int, Outcome]]:
    """Every request of the part exactly once, in key order; one bad line never touches another row."""
    on = (part.created_at or tools.now()).date()
    missing = iter(sorted(set(tools.store.parts.keys(part.id)) - set(index.keys)))
    absent = next(missing, None)
    with path.open("rb") as results:
        for key, offset, length in index.in_key_order():
            while absent is not None and absent < key:
                yield absent, NO_RESULT
                absent = next(missing, None)
            results.seek(offset)
            yield (
                key,
                priced(
                    tools,
                    judged(results.read(length), job.recipe.answers, job.cites),
                    part.recipe or job.recipe,
                    on,
                ),
            )
    while absent is not None:
        yield absent, NO_RESULT
        absent = next(missing, None)


def judged(line: bytes, answers: Sequence[Answer], cites: bool = False) -> Outcome:
    """The outcome of one line; one that can not be read becomes one that says so."""
    try:
        return judge_line(line, answers, cites=cites)[1]
    except (ValueError, RecursionError) as error:
        raw = line.decode("utf-8", "replace")
        return replace(
            NO_RESULT, note=f"The service's line for this row is not readable ({error!s:.80}).", raw_text=raw
        )


def priced(tools: Tools, outcome: Outcome, recipe: Recipe, on: date, *, batch: bool = True) -> Outcome:
    """The outcome with its cost: nothing for what never ran or was refused for free, unknown where the price is.

    An answer always took tokens: where a host leaves `usage` out, its cost is unknown.
    """
    if outcome.usage.prompt == 0 and outcome.usage.output == 0:
        return replace(outcome, cost=Decimal(0)) if outcome.status in FREE else outcome
    name = outcome.model if tools.prices.model(outcome.model) else recipe.model
    cost = tools.prices.cost(name, outcome.usage, on, batch=batch)
    return replace(
        outcome, cost=cost, cache_saved=tools.prices.cache_saved(name, outcome.usage, on, batch=batch)
    )
