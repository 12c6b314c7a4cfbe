"""Sending: parts planned, intent committed, one POST, the batch id committed before anything else.

The order is API notes, appendix C. A call without a clear answer leaves the part `unknown`, never failed, and
nothing is sent again for it without proof or a person's word.
"""

from __future__ import annotations

import errno
import hashlib
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from batchdesk.core.jobs import Job, Part, PartState
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.request import RequestMaker, wire_item
from batchdesk.core.rows import Outcome, RowStatus
from batchdesk.core.service import Batch
from batchdesk.desk import uploading
from batchdesk.desk.carving import Release
from batchdesk.desk.limiting import confirm
from batchdesk.desk.tools import Pacing, Tools
from batchdesk.desk.weighing import worst_of

_NOTHING = Decimal(0)
EXTENDED_OUTPUT = "output-300k-2026-03-24"
"""The flag that lets answers of a whole batch be longer than their model gives by itself (API notes, section 7.5)."""
_BETA = re.compile(r"beta|max_tokens|300k", re.IGNORECASE)
_HEAD, _TAIL = b'{"requests":[', b"]}"
_ITEM_OVERHEAD = len(wire_item(10**9, "0" * 12, b"")) + 1


def split(sizes: Iterable[tuple[int, int, bool]], pacing: Pacing) -> Iterator[list[int]]:
    """Groups of request keys, each within the count and the bytes of one part; a lone large one stands alone."""
    keys: list[int] = []
    room = pacing.part_bytes
    for key, size, _ in sizes:
        size += _ITEM_OVERHEAD
        if keys and (size > room or len(keys) >= pacing.part_requests):
            yield keys
            keys, room = [], pacing.part_bytes
        keys.append(key)
        room -= size
    if keys:
        yield keys


def submit(tools: Tools, job: Job, release: Release) -> Batch | None:
    """Send one planned part. None where its fate is unknown; Problem where surely nothing was created."""
    part, service = release.part, tools.service(job)
    maker = tools.maker(job, part.recipe).marked(release.cache)
    worst = worst_of(tools, job, part, release.cache)
    tag = secrets.token_hex(5)
    body = tools.folder(job.id) / f"part-{part.id}-{tag}.json"
    try:
        files = uploading.file_ids(tools, job, part)
        size, sha256 = _write_body(_pieces(tools, job, part, maker, tag, files), body)
        with tools.store.transaction():
            confirm(tools, job, part, worst)
            tools.store.parts.intend(
                part.id,
                size=size,
                sha256=sha256,
                tag=tag,
                at=tools.now(),
                files=len(files),
                worst=worst,
                cache=release.cache,
            )
        batch = service.create(body, betas=(EXTENDED_OUTPUT,)) if maker.extended else service.create(body)
    except Problem as problem:
        if isinstance(problem, ServiceProblem) and problem.uncertain:
            tools.store.parts.change(part.id, state=PartState.UNKNOWN, trouble=str(problem))
            return None
        tools.store.parts.change(part.id, state=PartState.PLANNED, trouble=str(problem))
        raise
    finally:
        body.unlink(missing_ok=True)
    tools.store.parts.accepted(part.id, batch)
    return batch


def reject(tools: Tools, job: Job, part: Part, problem: ServiceProblem) -> None:
    """The service refused the part for what is in it: its rows say why; nothing was paid."""
    maker = tools.maker(job, part.recipe)
    if maker.extended and _BETA.search(str(problem.facts.get("reason", ""))):
        most = f"{maker.model.max_output:,}"
        problem = ServiceProblem(Trouble.EXTENDED_REFUSED, most=most, reason=problem.facts["reason"])
    note = f"{problem.title} Not charged."[:500]
    outcome = Outcome(RowStatus.ERRORED, note=note, error_type=problem.trouble.value, cost=_NOTHING)
    keys = tools.store.parts.keys(part.id)
    tools.store.outcomes.keep(job.id, part.id, ((key, outcome) for key in keys), into=PartState.REJECTED)


def abandon(tools: Tools, job: Job, part: Part, outcome: Outcome) -> None:
    """A part that will never be sent: its rows get back what they had before, else this outcome."""
    tools.store.outcomes.bring_back(job.id, part.id)
    keys = tools.store.outcomes.unanswered_keys(part.id, job.id)
    tools.store.outcomes.keep(job.id, part.id, ((key, outcome) for key in keys), into=PartState.ABANDONED)


def too_large(problem: ServiceProblem, part: Part) -> bool:
    """True where sending the part in two halves can help."""
    return problem.trouble is Trouble.TOO_LARGE and part.requests > 1


def sweep(tools: Tools, job: Job) -> None:
    """Remove bodies that a crash left behind: they hold prompts, and this turn is ours alone."""
    for body in tools.folder(job.id).glob("part-*.json"):
        body.unlink(missing_ok=True)


def _write_body(pieces: Iterator[bytes], target: Path) -> tuple[int, str]:
    """The exact wire form, built row by row into a file (a whole one in memory would stall the window)."""
    sha, size = hashlib.sha256(), 0
    try:
        target.touch(mode=0o600)
        with target.open("wb") as out:
            for piece in pieces:
                out.write(piece)
                sha.update(piece)
                size += len(piece)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Problem(Trouble.DISK_FULL, name=target.name) from error
        raise Problem(Trouble.PROFILE_UNUSABLE, reason=error.strerror or str(error)) from error
    return size, sha.hexdigest()


def _pieces(
    tools: Tools, job: Job, part: Part, maker: RequestMaker, tag: str, files: Mapping[int, str]
) -> Iterator[bytes]:
    yield _HEAD
    for number, row in enumerate(tools.store.rows.requests(job.id, part.id)):
        params = maker.encode(row.cells, row.content, files.get(row.number, ""))
        yield (b"," if number else b"") + wire_item(row.number, tag, params)
    yield _TAIL
