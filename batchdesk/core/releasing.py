"""How a job goes in rounds so that its limit is kept: which requests go next, what the rest will cost, how many rounds.

The worst case of a request is far above what it costs, so a limit below the worst case of all is no reason to send
nothing: a pilot goes first, and each round then carries as much as the rest of the limit bears by its worst case.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

PILOT_LEAST, PILOT_MOST = 20, 50
"""Requests of a pilot; within these a twentieth of the job."""
MOST_ROUNDS = 20
"""Rounds that a job goes on with by itself; a round may take an hour, so for more its person is asked."""
LEAST_ROUND = Decimal("0.05")
"""Share of the rest below which a round is not worth it where the limit will not last to the end anyway."""
GROUPS = 5
"""Groups of like size in which costs are taken as means."""
LEAST_IN_GROUP = 4
_ENDLESS = 10_000


@dataclass(frozen=True, slots=True)
class Weighed:
    """A request that is not sent yet: its key, bytes on the wire, and US dollars that it can cost at the most."""

    key: int
    size: int
    worst: Decimal


def pilot_size(requests: int) -> int:
    """How many requests stand for so many."""
    return min(max(requests // 20, PILOT_LEAST), PILOT_MOST, requests)


def rounds(cap: Decimal, worst: Decimal, expected: Decimal, requests: int) -> int:
    """In how many rounds so many requests go within what is left of a limit; 1: all at once, 0: they do not get through.

    `worst` and `expected` are US dollars of all of them; the first round is a pilot.
    """
    if worst <= cap:
        return 1
    return _rounds(cap, worst, expected, requests, pilot_size(requests))


def more_rounds(cap: Decimal, worst: Decimal, expected: Decimal, requests: int) -> int:
    """`rounds` for what remains after a pilot."""
    return _rounds(cap, worst, expected, requests, requests)


def _rounds(cap: Decimal, worst: Decimal, expected: Decimal, requests: int, most: int) -> int:
    if requests <= 0:
        return 0
    each_worst, each = worst / requests, min(expected, worst) / requests
    if each_worst <= 0:
        return 1
    left, count = cap, 0
    while count < _ENDLESS:
        count += 1
        if requests * each_worst <= left:
            return count
        now = min(int(left / each_worst), most, requests)
        if now < 1:
            return 0
        left, requests, most = left - now * each, requests - now, requests
    return 0


def spread(waiting: Sequence[Weighed], room: Decimal, *, most: int, bytes_most: int) -> tuple[Weighed, ...]:
    """As many requests as fit into `room` dollars by their worst case, at most `most`, spread evenly over all sizes.

    A lone request may be larger than `bytes_most`; nothing where not even the cheapest one fits.
    """
    order = sorted(waiting, key=lambda one: (one.size, one.key))

    def picked(count: int) -> list[Weighed]:
        return [order[(2 * place + 1) * len(order) // (2 * count)] for place in range(count)]

    def fits(count: int) -> bool:
        some = picked(count)
        if count > 1 and sum(one.size for one in some) > bytes_most:
            return False
        return sum((one.worst for one in some), Decimal(0)) <= room

    low, high = 0, min(most, len(order))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    if low:
        return tuple(picked(low))
    cheapest = min(order, key=lambda one: (one.worst, one.key), default=None)
    return (cheapest,) if cheapest and cheapest.worst <= room else ()


def typical(waiting: Sequence[Weighed]) -> Weighed:
    """A small request that is like the others: the one that goes ahead for the cache."""
    order = sorted(waiting, key=lambda one: (one.size, one.key))
    return order[len(order) // 4]


def forecast(done: Sequence[tuple[int, Decimal]], rest: Sequence[Weighed]) -> Decimal | None:
    """US dollars that the rest is expected to cost, from (bytes, cost) of what came back; None where nothing did.

    By groups of like size: long rows cost more than short ones, and a pilot has both.
    """
    if not done:
        return None
    order = sorted(done)
    groups = max(1, min(GROUPS, len(order) // LEAST_IN_GROUP))
    cuts = [place * len(order) // groups for place in range(groups + 1)]
    means = [
        sum((cost for _, cost in order[low:high]), Decimal(0)) / (high - low) for low, high in pairwise(cuts)
    ]
    edges = [order[cut - 1][0] for cut in cuts[1:-1]]
    return sum((min(means[bisect_left(edges, one.size)], one.worst) for one in rest), Decimal(0))
