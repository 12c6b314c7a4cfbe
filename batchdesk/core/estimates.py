"""What a job is expected to cost, within which range, and what it can not exceed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


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


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model a person can choose: its id, name, one line about it, and its batch price per million tokens."""

    id: str
    name: str
    line: str
    input_price: Decimal | None
    output_price: Decimal | None
    note: str = ""
