"""What is known of a Claude model: its limits, what it accepts, and how a recipe's wishes become its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from batchdesk.core.recipe import Effort, Thinking
from batchdesk.core.service import OfferedModel

EXTENDED_ROOM = 300_000
"""Tokens of an answer that some models give in a batch with a header of its own (API notes, section 7.5)."""


@dataclass(frozen=True, slots=True)
class Rates:
    """US dollars per million tokens at the standard (not the batch) price, by token kind."""

    input: Decimal
    output: Decimal
    cache_write_5m: Decimal
    cache_write_1h: Decimal
    cache_read: Decimal


@dataclass(frozen=True, slots=True)
class Price:
    """The rates from a date on; `over` holds those for prompts above `over_tokens` tokens.

    `own` marks what a person has entered, `source` tells where the figures come from.
    """

    since: date
    rates: Rates
    over_tokens: int | None = None
    over: Rates | None = None
    own: bool = False
    source: str = ""

    def at(self, prompt_tokens: int) -> Rates:
        """The rates for a prompt of this many tokens (API notes, section 2.2: the step applies to the whole)."""
        if self.over and self.over_tokens is not None and prompt_tokens > self.over_tokens:
            return self.over
        return self.rates


@dataclass(frozen=True, slots=True)
class Model:
    """A Claude model as the price list and the service's Models API describe it together.

    `off` says how thinking is turned off: "omit", "disabled", "between_tools", or None where it can not be.
    `prices` is empty where the price is unknown. Lengths are tokens. `retires` is the day on which it goes where
    `firm`, else the day before which it does not. `us_geo` tells whether it can run in the dearer US region.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    line: str = ""
    context: int = 200_000
    max_output: int = 64_000
    extended_output: bool = False
    min_cacheable: int = 4096
    tokenizer: str = "new"
    thinking_default: str = "on"
    thinking_types: tuple[str, ...] = ("adaptive", "disabled")
    off: str | None = "disabled"
    efforts: tuple[str, ...] = ()
    effort_default: str = ""
    off_max_effort: str = ""
    structured_outputs: bool = True
    retires: date | None = None
    firm: bool = False
    deprecated: bool = False
    us_geo: bool = True
    prices: tuple[Price, ...] = ()
    notes: str = ""

    def price(self, on: date) -> Price | None:
        """The price valid on a day, None where unknown.

        What a person entered goes before the list from its day on; before the first day of all, the first price serves.
        """
        valid = [price for price in self.prices if price.since <= on]
        first = min(self.prices, key=lambda price: price.since, default=None)
        return max(valid, key=lambda price: (price.own, price.since), default=first)

    def room(self, wanted: int) -> int:
        """Tokens that an answer may take in a batch where a recipe wants so many (API notes, section 7.5)."""
        return min(wanted, EXTENDED_ROOM if self.extended_output else self.max_output)


@dataclass(frozen=True, slots=True)
class Wishes:
    """Request parameters for thinking and effort, and a warning for each wish the model does not grant."""

    thinking: Mapping[str, Any] | None = None
    effort: str | None = None
    thinks: bool = False
    warnings: tuple[str, ...] = field(default=())


def joined(model: Model, offered: OfferedModel) -> Model:
    """A model of the table with what the service's Models API says of it (API notes, section 8), which goes before.

    What a relay or an older gateway leaves out stays as the table has it. The API has no prices and no defaults.
    """
    types = model.thinking_types if offered.thinking_types is None else offered.thinking_types
    known = bool(model.prices or model.line)
    default = model.thinking_default if known or "adaptive" not in types else "on"
    retires = offered.retires_at.date() if offered.retires_at else None
    return replace(
        model,
        name=offered.name or model.name,
        context=offered.context or model.context,
        max_output=offered.max_output or model.max_output,
        efforts=model.efforts if offered.efforts is None else offered.efforts,
        thinking_types=types,
        thinking_default=default,
        off=model.off if offered.thinking_types is None else _way_off(types, default),
        structured_outputs=(
            model.structured_outputs if offered.structured_outputs is None else offered.structured_outputs
        ),
        retires=retires or model.retires,
        firm=bool(retires) or model.firm,
        deprecated=model.deprecated or offered.lifecycle == "deprecated",
    )


def _way_off(types: tuple[str, ...], default: str) -> str | None:
    """How thinking is turned off: some models take only one of the two words (API notes, section 7.1)."""
    if default == "off":
        return "omit"
    return next((kind for kind in ("between_tools", "disabled") if kind in types), None)


def grant(model: Model, thinking: Thinking | None, effort: Effort | None) -> Wishes:
    """Turn a recipe's thinking and effort into what the model accepts (API notes, section 7.1)."""
    warnings: list[str] = []
    granted = effort.value if effort else None
    if granted and granted not in model.efforts:
        warnings.append(f"{model.name} has no effort “{granted}”; its own default is used.")
        granted = None
    if thinking is Thinking.OFF:
        param, thinks, said = _off(model)
    else:
        param, thinks, said = _on(model, wanted=thinking is Thinking.ON)
    warnings += said
    if thinking is Thinking.OFF and not thinks and _too_much(model, granted):
        granted = model.off_max_effort
        warnings.append(f"Without thinking {model.name} allows effort up to “{granted}”.")
    return Wishes(param, granted, thinks, tuple(warnings))


def _off(model: Model) -> tuple[Mapping[str, Any] | None, bool, list[str]]:
    match model.off:
        case "omit":
            return None, False, []
        case None:
            return None, True, [f"{model.name} always thinks; this can not be turned off."]
        case kind:
            return {"type": kind}, False, []


def _on(model: Model, *, wanted: bool) -> tuple[Mapping[str, Any] | None, bool, list[str]]:
    if not wanted or model.thinking_default != "off":
        return None, model.thinking_default != "off", []
    if "adaptive" in model.thinking_types:
        return {"type": "adaptive"}, True, []
    return None, False, [f"{model.name} is used without thinking."]


def _too_much(model: Model, effort: str | None) -> bool:
    order = [level.value for level in Effort]
    if not effort or not model.off_max_effort:
        return False
    return order.index(effort) > order.index(model.off_max_effort)
