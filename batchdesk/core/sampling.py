"""Tokens of many requests from counting a few: which ones to count, and what the counts say of the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt

NEW_PER_OLD = 1.3
"""Tokens by the newer tokenizers for one of the older, for the same text (API notes, section 2.2)."""
SURE = 1.96
"""Standard errors within which 95 of 100 samples lie."""
FEW = 100
"""Counted requests below which a line with a start of its own can go far astray (measured): the ratio serves there."""

_ASCII = {"new": 2.5, "old": 3.4}
_OTHER = {"new": 2.0, "old": 2.6}


def guess_tokens(text: str, tokenizer: str) -> float:
    """Tokens of a text without asking anybody: ASCII by characters (API notes, section 2.2), the rest by UTF-8 bytes,
    since other scripts take far more tokens for a character."""
    if text.isascii():
        return len(text) / _ASCII[tokenizer]
    plain = len(text.encode("ascii", "ignore"))
    other = len(text.encode("utf-8", "replace")) - plain
    return plain / _ASCII[tokenizer] + other / _OTHER[tokenizer]


def generations(before: str, after: str) -> float:
    """Tokens by one tokenizer for each by another."""
    if before == after:
        return 1.0
    return NEW_PER_OLD if after == "new" else 1 / NEW_PER_OLD


def choose(sizes: Sequence[int], most: int) -> list[int]:
    """Places of at most so many requests to count, such that every beginning of the list is spread over all sizes.

    The shortest, the longest and the middle come first. Half is even by rank, half even by size, since a few long
    requests can hold most of the tokens (measured: stratified samples err half as much as random ones).
    """
    order = sorted(range(len(sizes)), key=sizes.__getitem__)
    if len(order) <= most:
        return _spread_out(order)
    half = most // 2
    by_rank = [order[round(i * (len(order) - 1) / (half - 1))] for i in range(half)]
    found = dict.fromkeys([*by_rank, *_by_size(sizes, order, most - half)])
    return _spread_out(sorted(found, key=sizes.__getitem__))


def _by_size(sizes: Sequence[int], order: Sequence[int], count: int) -> list[int]:
    """One place for each equal share of all bytes."""
    step, so_far, found = sum(sizes) / count, 0, list[int]()
    for place in order:
        so_far += sizes[place]
        while len(found) < count and so_far >= (len(found) + 0.5) * step:
            found.append(place)
    return found


def _spread_out(places: Sequence[int]) -> list[int]:
    """First, last, middle, then the middles of what is left, and so on."""
    if len(places) < 3:
        return list(places)
    found, gaps = [places[0], places[-1]], [(0, len(places) - 1)]
    while gaps:
        later = []
        for low, high in gaps:
            middle = (low + high) // 2
            if middle in (low, high):
                continue
            found.append(places[middle])
            later += [(low, middle), (middle, high)]
        gaps = later
    return found


@dataclass(frozen=True, slots=True)
class Fit:
    """Tokens as a straight line over sizes: `tokens` at `size`, and `slope` more for each unit of size above it.

    `noise` is the variance of a request's tokens for each unit above `size`, `seen` the units that were counted.
    """

    size: float
    tokens: float
    slope: float
    noise: float = 0.0
    seen: float = 0.0

    def at(self, size: float) -> float:
        """Tokens of a request of this size."""
        return max(self.tokens + self.slope * (size - self.size), 0.0)

    def error(self, units: float) -> float:
        """Tokens within which the sum over requests of so many units lies in 95 of 100 samples."""
        if not self.seen:
            return 0.0
        return SURE * sqrt(self.noise * units * (units / self.seen + 1))

    def times(self, factor: float) -> Fit:
        """The same with so many times the tokens."""
        return replace(
            self,
            tokens=self.tokens * factor,
            slope=self.slope * factor,
            noise=self.noise * factor * factor,
        )


def fit(pairs: Sequence[tuple[float, float]], *, size: float, tokens: float, slope: float) -> Fit:
    """The line through (size, tokens), which are known exactly, that fits counted (size, tokens) best.

    With many counted requests the start is free too, where that fits clearly better. `slope` serves where nothing was
    counted. Long requests vary more than short ones, so each counts by one over its size.
    """
    above = [(max(x - size, 1.0), y - tokens) for x, y in pairs]
    seen = sum(x for x, _ in above)
    if not above or sum(y for _, y in above) <= 0:
        return Fit(size, tokens, slope)
    ratio = sum(y for _, y in above) / seen
    noise = sum((y - ratio * x) ** 2 / x for x, y in above) / max(len(above) - 1, 1)
    through = Fit(size, tokens, ratio, noise, seen)
    return _free(above, through) if len(above) >= FEW else through


def _free(above: Sequence[tuple[float, float]], through: Fit) -> Fit:
    weights = sum(1 / x for x, _ in above)
    mean_x = len(above) / weights
    mean_y = sum(y / x for x, y in above) / weights
    spread = sum((x - mean_x) ** 2 / x for x, _ in above)
    if spread <= 0:
        return through
    slope = sum((x - mean_x) * (y - mean_y) / x for x, y in above) / spread
    start = mean_y - slope * mean_x
    noise = sum((y - start - slope * x) ** 2 / x for x, y in above) / (len(above) - 2)
    if slope <= 0 or noise > 0.8 * through.noise:
        return through
    return Fit(through.size, through.tokens + start, slope, noise, through.seen)
