"""Requests cut out of what is planned, to go as a part of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from batchdesk.core.caching import CacheKind
from batchdesk.core.jobs import Job, Part, Role
from batchdesk.core.releasing import Weighed, spread
from batchdesk.desk.limiting import Limit
from batchdesk.desk.tools import Tools
from batchdesk.desk.weighing import total, weigh_keys


@dataclass(frozen=True, slots=True)
class Release:
    """The part that may go now, and how its shared part is marked."""

    part: Part
    cache: CacheKind = CacheKind.OFF


def alone(
    tools: Tools,
    job: Job,
    group: list[Part],
    some: Sequence[Weighed],
    role: Role,
    kind: CacheKind,
    limit: Limit,
) -> Release:
    """These requests as a part of their own; marked with fewer of them, since a write costs more than plain input."""
    if kind is not CacheKind.OFF:
        marked = _weigh_some(tools, job, group[0], some, kind)
        fewer = picked(tools, marked, limit, len(marked))
        if len(fewer) * 2 >= len(some):
            return carved(tools, job, fewer, role, kind, group[0])
    return carved(tools, job, some, role, CacheKind.OFF, group[0])


def marked_fits(
    tools: Tools, job: Job, part: Part, some: Sequence[Weighed], kind: CacheKind, limit: Limit
) -> bool:
    """Whether the limit bears these requests where their shared part is marked."""
    return total(_weigh_some(tools, job, part, some, kind)) <= limit.left


def _weigh_some(
    tools: Tools, job: Job, part: Part, some: Sequence[Weighed], kind: CacheKind
) -> tuple[Weighed, ...]:
    return weigh_keys(tools, job, part.recipe or job.recipe, [one.key for one in some], kind) or ()


def picked(tools: Tools, each: Sequence[Weighed], limit: Limit, most: int) -> tuple[Weighed, ...]:
    """As many as the limit and a part bear, at most `most`, spread over all that are planned."""
    return spread(
        each,
        limit.left,
        most=min(most, tools.pacing.part_requests),
        bytes_most=tools.pacing.part_bytes,
    )


def carved(
    tools: Tools, job: Job, some: Sequence[Weighed], role: Role, kind: CacheKind, like: Part
) -> Release:
    """A part of these requests, asked like the part they are taken from."""
    part_id = tools.store.parts.carve(job.id, sorted(one.key for one in some), role, kind, like.recipe)
    return Release(tools.store.parts.get(part_id), kind)
