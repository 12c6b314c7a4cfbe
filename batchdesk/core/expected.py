"""The expected bill from tokens and prices: its pieces, what caching saves, and how far it may be off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from math import hypot

from batchdesk.core.caching import CachePlan
from batchdesk.core.estimates import CostShare
from batchdesk.core.models import Price, Rates

_MILLION = Decimal(1_000_000)
_USUAL_ERROR, _GUESS_ERROR = 0.01, 0.25
"""Share by which input tokens may be off (8 of 10 cases) beyond the sample's own error, and where all is a guess."""
_EIGHTY = 0.65
"""What lies within 95 of 100 cases, brought to 8 of 10 (1.28 / 1.96)."""


@dataclass(slots=True)
class Tier:
    """Tokens of the requests on one side of a price step."""

    requests: int = 0
    input: float = 0.0
    text: float = 0.0
    thinking: float = 0.0

    def add(self, prompt: float, text: float, thinking: float) -> None:
        """Count one request."""
        self.requests += 1
        self.input += prompt
        self.text += text
        self.thinking += thinking


@dataclass(frozen=True, slots=True)
class Load:
    """Tokens of all requests: those whose prompts are within the price step, and those above it."""

    usual: Tier
    over: Tier

    @property
    def requests(self) -> int:
        """How many there are."""
        return self.usual.requests + self.over.requests

    @property
    def input(self) -> float:
        """Tokens of all prompts."""
        return self.usual.input + self.over.input

    @property
    def output(self) -> float:
        """Tokens of all answers, thinking included."""
        return sum(tier.text + tier.thinking for tier in (self.usual, self.over))


def load_of(requests: Iterable[tuple[float, float, float]], step: int | None) -> Load:
    """Add up (prompt, answer, thinking) tokens of each request on either side of a price step."""
    usual, over = Tier(), Tier()
    for prompt, text, thinking in requests:
        (over if step is not None and prompt > step else usual).add(prompt, text, thinking)
    return Load(usual, over)


def pieces(load: Load, shared: float, price: Price, factor: Decimal) -> tuple[CostShare, ...]:
    """What the bill is made of, without caching; US dollars at the standard price times `factor`."""
    tiers = ((load.usual, price.rates), (load.over, price.over or price.rates))

    def share(words: str, parts: Iterable[tuple[float, Decimal]]) -> CostShare:
        counted = [(round(tokens), rate) for tokens, rate in parts]
        dollars = sum((tokens * rate for tokens, rate in counted), Decimal(0)) * factor / _MILLION
        return CostShare(words, sum(tokens for tokens, _ in counted), dollars)

    def before(tier: Tier) -> float:
        return min(shared * tier.requests, tier.input)

    found = (
        share(SHARED, ((before(tier), rates.input) for tier, rates in tiers)),
        share(ROWS, ((tier.input - before(tier), rates.input) for tier, rates in tiers)),
        share(ANSWERS, ((tier.text, rates.output) for tier, rates in tiers)),
        share(THINKING, ((tier.thinking, rates.output) for tier, rates in tiers)),
    )
    return tuple(one for one in found if one.tokens)


SHARED = "What all rows share: instructions and answer columns"
CACHED = "What all rows share, read from the cache"
ROWS = "The rows themselves"
ANSWERS = "Answers"
THINKING = "Thinking before the answers"


def with_cache(shares: tuple[CostShare, ...], plan: CachePlan) -> tuple[CostShare, ...]:
    """The pieces with what caching saves taken from the shared part."""
    return tuple(
        CostShare(CACHED, share.tokens, share.dollars - plan.saving)
        if share.words == SHARED and share.dollars is not None
        else share
        for share in shares
    )


def margins(
    load: Load, price: Price, error: float | None, output: tuple[float, float], factor: Decimal
) -> tuple[Decimal, Decimal]:
    """US dollars by which the bill may well be (below, above) the expected one, in 8 of 10 cases.

    `error` is the share by which the sample of input tokens errs at most (95 of 100), None for a guess; `output` are
    the likely factors of the answers' tokens. Both sides are independent, so their squares add up.
    """
    off = _GUESS_ERROR if error is None else error * _EIGHTY + _USUAL_ERROR
    input_ = _dollars(load, price, lambda tier, rates: tier.input * float(rates.input)) * off
    answers = _dollars(load, price, lambda tier, rates: (tier.text + tier.thinking) * float(rates.output))
    scale = float(factor / _MILLION)

    def margin(share: float) -> Decimal:
        return Decimal(repr(round(hypot(input_, answers * share) * scale, 10)))

    return margin(1 - output[0]), margin(output[1] - 1)


def _dollars(load: Load, price: Price, of: Callable[[Tier, Rates], float]) -> float:
    return of(load.usual, price.rates) + of(load.over, price.over or price.rates)
