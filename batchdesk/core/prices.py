"""The price list, and what tokens cost by its rules (API notes, section 2)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from batchdesk.core.models import Model, Price, Rates
from batchdesk.core.rows import Usage

MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class PriceList:
    """Models with their prices as of a day, and the factors that apply to all of them."""

    as_of: date
    batch_factor: Decimal
    us_geo_factor: Decimal
    models: tuple[Model, ...]

    def model(self, name: str) -> Model | None:
        """The model of this id or alias; a dated snapshot of a known family name counts as that model."""
        return next((model for model in self.models if name == model.id or name in model.aliases), None)

    def cost(self, name: str, usage: Usage, on: date, *, batch: bool = True) -> Decimal | None:
        """US dollars for these tokens of one request; None where the price is unknown (never 0).

        batch factor * geo factor * sum(tokens * rate) / 1e6 (API notes, section 2.3); the rates are chosen by
        the length of the whole prompt.
        """
        model = self.model(name)
        price = model.price(on) if model else None
        if price is None:
            return None
        rates = price.at(usage.prompt)
        dollars = usage.input * rates.input + usage.output * rates.output
        dollars += usage.cache_write_5m * rates.cache_write_5m + usage.cache_write_1h * rates.cache_write_1h
        dollars += usage.cache_read * rates.cache_read
        factor = (self.batch_factor if batch else Decimal(1)) * self._geo(usage)
        return dollars * factor / MILLION

    def _geo(self, usage: Usage) -> Decimal:
        return self.us_geo_factor if usage.geo == "us" else Decimal(1)


def read_price_list(text: str) -> PriceList:
    """Parse `resources/prices.json`; prices are decimal strings in US dollars per million tokens."""
    raw = json.loads(text)
    return PriceList(
        as_of=date.fromisoformat(raw["as_of"]),
        batch_factor=Decimal(raw["batch_factor"]),
        us_geo_factor=Decimal(raw["us_geo_factor"]),
        models=tuple(_model(item) for item in raw["models"] if not item.get("hidden")),
    )


def total(costs: Iterable[Decimal | None]) -> Decimal | None:
    """The sum, or None as soon as one cost is unknown."""
    sum_ = Decimal(0)
    for cost in costs:
        if cost is None:
            return None
        sum_ += cost
    return sum_


def _model(raw: dict[str, Any]) -> Model:
    thinking, effort = raw["thinking"], raw["effort"]
    return Model(
        id=raw["id"],
        name=raw["name"],
        aliases=tuple(raw.get("aliases", ())),
        line=raw.get("line", ""),
        context=raw["context"],
        max_output=raw["max_output"],
        extended_output=raw.get("extended_output", False),
        min_cacheable=raw["min_cacheable"],
        tokenizer=raw["tokenizer"],
        thinking_default=thinking["default"],
        thinking_types=tuple(thinking["types"]),
        off=thinking["off"],
        efforts=tuple(effort.get("levels", ())),
        effort_default=effort.get("default") or "",
        off_max_effort=effort.get("off_max") or "",
        structured_outputs=raw.get("structured_outputs", True),
        retires=date.fromisoformat(raw["retires"]["date"]) if raw.get("retires") else None,
        deprecated=raw.get("deprecated", False),
        prices=tuple(_price(item) for item in raw.get("prices", ())),
        notes="; ".join(raw.get("uncertain", ())),
    )


def _price(raw: dict[str, Any]) -> Price:
    over = raw.get("over")
    return Price(
        since=date.fromisoformat(raw["from"]),
        rates=_rates(raw),
        over_tokens=over["prompt_tokens_gt"] if over else None,
        over=_rates(over) if over else None,
    )


def _rates(raw: dict[str, Any]) -> Rates:
    return Rates(
        input=Decimal(raw["input"]),
        output=Decimal(raw["output"]),
        cache_write_5m=Decimal(raw["cache_write_5m"]),
        cache_write_1h=Decimal(raw["cache_write_1h"]),
        cache_read=Decimal(raw["cache_read"]),
    )
