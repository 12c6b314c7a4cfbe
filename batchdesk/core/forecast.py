"""Output tokens of a whole job from the answers of a few rows, from earlier runs, or from the answer columns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot, sqrt

from batchdesk.core.recipe import AnswerKind, Recipe

COLUMN_TOKENS = {
    AnswerKind.CHOICE: 6,
    AnswerKind.LIST: 28,
    AnswerKind.INTEGER: 4,
    AnswerKind.NUMBER: 6,
    AnswerKind.YES_NO: 3,
    AnswerKind.DATE: 10,
    AnswerKind.TEXT: 60,
}
KEY_TOKENS, FREE_TEXT_TOKENS = 8, 250
THINKING_TOKENS = {"low": 150, "medium": 400, "high": 900, "xhigh": 1_500, "max": 3_000}
"""Tokens that thinking takes where nothing was tried, by effort: a guess, as no page gives figures."""
EARLIER_WEIGHT = 6
"""Earlier runs count as so many tried rows at most: their data may have been others."""
POINTS = 12
"""Answers above which they are put together in groups of like size."""
BEYOND, LEFT_OVER = 0.5, 0.2
"""Where more than a fifth of the requests are longer (or shorter) than all that were tried, half of that share is added
to what the answers may be off: nothing is known of them."""
LEAST_SPREAD = 0.04
"""Tried answers that are all of one length still leave room for others."""

# Student's t: nine of ten below, by answers less one.
_T = {1: 3.08, 2: 1.89, 3: 1.64, 4: 1.53, 5: 1.48, 6: 1.44, 7: 1.42, 8: 1.40, 9: 1.38}
_T_MANY = 1.3


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that came: the bytes of its request, its output tokens, how many of these were thinking, and the tokens
    of the whole prompt as they were billed (0 where not known)."""

    size: int
    output: int
    thinking: int = 0
    prompt: int = 0


@dataclass(frozen=True, slots=True)
class Forecast:
    """Output tokens of one request: `text` and `thinking` are expected means, `curve` the text by size of request.

    `spread` is the share of the mean by which it may be off (8 of 10 cases); `below` and `above` are set for a guess.
    """

    text: float
    thinking: float
    spread: float
    curve: tuple[tuple[float, float], ...] = ()
    tried: int = 0
    earlier: int = 0
    alike: bool = False
    """True where these answers came with another model or other thinking."""
    below: float = 0.0
    above: float = 0.0

    @property
    def expected(self) -> float:
        """Tokens of one answer, thinking included."""
        return self.text + self.thinking

    @property
    def low(self) -> float:
        """The least that is likely, as a factor."""
        return self.below or max(1 - self.spread, 0.2)

    @property
    def high(self) -> float:
        """The most that is likely, as a factor."""
        return self.above or 1 + self.spread

    def at(self, size: float) -> float:
        """Tokens of the answer to a request of this size."""
        return (_between(self.curve, size) if self.curve else self.text) + self.thinking

    def within(self, room: int) -> Forecast:
        """As far as the room for an answer reaches."""
        if self.expected <= room:
            return self
        thinking = min(self.thinking, float(room))
        return replace(self, thinking=thinking, text=room - thinking, curve=())


def guess(recipe: Recipe, thinking: float) -> Forecast:
    """From the answer columns alone."""
    columns = (COLUMN_TOKENS[answer.kind] + KEY_TOKENS for answer in recipe.answers)
    text = sum(columns) + KEY_TOKENS if recipe.answers else FREE_TEXT_TOKENS
    return Forecast(float(text), thinking, 0.6, below=0.3, above=2.5).within(recipe.max_tokens)


def thinking_guess(effort: str) -> float:
    """Tokens that a model thinks with this effort, where nothing is known."""
    return float(THINKING_TOKENS.get(effort, THINKING_TOKENS["high"]))


def forecast(tried: Sequence[Answered], earlier: Sequence[Answered], sizes: Sequence[int]) -> Forecast | None:
    """From tried rows and earlier runs, weighted to `sizes` (bytes of all requests, sorted); None without any.

    Answers often grow with their rows up to a point, so the tried ones are joined by straight lines over the size of
    the request, level beyond the ends, and the mean is taken over all requests.
    """
    if not tried and not earlier:
        return None
    own, before = (_mean(answers, sizes) if answers else None for answers in (tried, earlier))
    trust = min(len(earlier), EARLIER_WEIGHT)
    weight = len(tried) / (len(tried) + trust)
    if own is None or before is None:
        one = own or before
        assert one is not None
        return replace(one, tried=len(tried), earlier=len(earlier))
    return Forecast(
        text=weight * own.text + (1 - weight) * before.text,
        thinking=weight * own.thinking + (1 - weight) * before.thinking,
        spread=hypot(weight * own.spread, (1 - weight) * before.spread),
        tried=len(tried),
        earlier=len(earlier),
    )


def _mean(answers: Sequence[Answered], sizes: Sequence[int]) -> Forecast:
    curve = _curve(answers)
    every = sizes[:: max(len(sizes) // 2_000, 1)]
    count = len(answers)
    text = sum(_between(curve, size) for size in every) / len(every) if every else 0.0
    thinking = sum(answer.thinking for answer in answers) / count
    spread = hypot(_spread(answers, len(sizes)), BEYOND * _beyond(answers, sizes))
    return Forecast(text, thinking, spread, curve)


def _beyond(answers: Sequence[Answered], sizes: Sequence[int]) -> float:
    """Share of requests that are shorter or longer than all answered ones, beyond what a good choice leaves over."""
    if not sizes:
        return 0.0
    low, high = min(answer.size for answer in answers), max(answer.size for answer in answers)
    shorter = bisect_left(sizes, low) / len(sizes)
    longer = 1 - bisect_right(sizes, high) / len(sizes)
    return max(shorter - LEFT_OVER, 0.0) + max(longer - LEFT_OVER, 0.0)


def _curve(answers: Sequence[Answered]) -> tuple[tuple[float, float], ...]:
    """(size, text tokens) in order of size; answers of one size, or of like size where there are many, put together."""
    order = sorted(answers, key=lambda answer: answer.size)
    groups = min(len(order), POINTS)
    bounds = [round(i * len(order) / groups) for i in range(groups + 1)]
    points: dict[float, list[float]] = {}
    for low, high in pairwise(bounds):
        part = order[low:high]
        size = sum(answer.size for answer in part) / len(part)
        points.setdefault(size, []).append(sum(a.output - a.thinking for a in part) / len(part))
    return tuple((size, sum(means) / len(means)) for size, means in points.items())


def _between(curve: Sequence[tuple[float, float]], size: float) -> float:
    place = bisect_left(curve, (size, 0.0))
    if place == 0:
        return curve[0][1]
    if place == len(curve):
        return curve[-1][1]
    (x0, y0), (x1, y1) = curve[place - 1], curve[place]
    return y0 + (y1 - y0) * (size - x0) / (x1 - x0)


def _spread(answers: Sequence[Answered], requests: int) -> float:
    """Share of the mean by which it may be off, in 8 of 10 cases."""
    count = len(answers)
    mean = sum(answer.output for answer in answers) / count
    if count < 2 or mean <= 0:
        return 0.5
    deviation = sqrt(sum((answer.output - mean) ** 2 for answer in answers) / (count - 1)) / mean
    if count >= requests:
        return LEAST_SPREAD
    return max(_T.get(count - 1, _T_MANY) * deviation / sqrt(count), LEAST_SPREAD)
