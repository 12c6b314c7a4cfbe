"""What a job is expected to cost, within which range, and what it can not exceed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from batchdesk.core.caching import CachePlan
from batchdesk.core.recipe import Recipe


@dataclass(frozen=True, slots=True)
class CostShare:
    """One piece of the expected bill: what it is in words, how many tokens, and US dollars at the batch price."""

    words: str
    tokens: int
    dollars: Decimal | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A way to spend less that a person can take or refuse.

    `kind` is "cache", "thinking", "effort" or "model"; `saving` is in US dollars of the whole job, `recipe` the
    recipe with the change made (None for "cache", which is no part of a recipe); `taken` says that it is in force.
    """

    kind: str
    words: str
    saving: Decimal | None
    recipe: Recipe | None = None
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Estimate:
    """A price before sending (contract, section 1: `estimate`). Dollars are None where the price is unknown.

    `requests` is rows less empty ones less duplicates. Tokens are totals over all requests.
    """

    rows: int
    requests: int
    duplicates: int
    empty: int
    unreadable: int
    model: str
    model_name: str
    input_tokens: int
    output_tokens: int
    low: Decimal | None
    expected: Decimal | None
    high: Decimal | None
    ceiling: Decimal | None
    standard_price: Decimal | None
    saved: Decimal | None
    batches: int
    basis: tuple[str, ...]
    """Sentences that say what was counted, what was guessed and which prices were used."""
    warnings: tuple[str, ...] = ()
    sampled: int = 0
    """Requests that the service counted; 0 means that input tokens are a guess from lengths."""
    input_error: float | None = None
    """Share of the input tokens by which 95 of 100 such samples err less; None for a guess."""
    tried: int = 0
    """Answers on which the output figure rests; 0 means a guess from the answer columns."""
    shared_tokens: int | None = None
    """Tokens of the part that all requests share, None where it was not counted."""
    cache: CachePlan | None = None
    shares: tuple[CostShare, ...] = ()
    """The expected figure in pieces that add up to it: the shared part, the rows, the answers, thinking."""
    suggestions: tuple[Suggestion, ...] = ()
    carried: int = 0
    """Rows that have their answer from an earlier job: neither sent nor paid."""
    carried_from: str = ""
    """The name of that job."""


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model a person can choose: its id, name, one line about it, and its batch price per million tokens."""

    id: str
    name: str
    line: str
    input_price: Decimal | None
    output_price: Decimal | None
    note: str = ""
