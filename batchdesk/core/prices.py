"""The price list, and what tokens cost by its rules (API notes, section 2)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from batchdesk.core.caching import saved
from batchdesk.core.models import Model, Price, Rates
from batchdesk.core.rows import Usage

MILLION = Decimal(1_000_000)
WRITE_5M, WRITE_1H, READ = Decimal("1.25"), Decimal(2), Decimal("0.1")
"""Cache prices as multiples of the input price, where a person has entered none (API notes, section 2.2)."""

_SNAPSHOT = re.compile(r"-\d{8}$")


@dataclass(frozen=True, slots=True)
class OwnPrice:
    """A price that a person has entered for a model: standard (not batch) US dollars per million tokens.

    Cache prices that are None follow from the input price by the common rule.
    """

    model: str
    input: Decimal
    output: Decimal
    cache_write_5m: Decimal | None
    cache_write_1h: Decimal | None
    cache_read: Decimal | None
    entered: date

    def price(self) -> Price:
        """It as an entry of a model's prices, valid from the day on which it was entered."""
        rates = Rates(
            self.input,
            self.output,
            self.input * WRITE_5M if self.cache_write_5m is None else self.cache_write_5m,
            self.input * WRITE_1H if self.cache_write_1h is None else self.cache_write_1h,
            self.input * READ if self.cache_read is None else self.cache_read,
        )
        return Price(self.entered, rates, own=True, source=f"entered by you on {self.entered.isoformat()}")


@dataclass(frozen=True, slots=True)
class PriceList:
    """Models with their prices as of a day, and the factors that apply to all of them."""

    as_of: date
    batch_factor: Decimal
    us_geo_factor: Decimal
    models: tuple[Model, ...]

    def model(self, name: str) -> Model | None:
        """The model of this id or alias; a dated snapshot of a known family name counts as that model."""
        found = next((model for model in self.models if name == model.id or name in model.aliases), None)
        if found is None and _SNAPSHOT.search(name):
            return self.model(_SNAPSHOT.sub("", name))
        return found

    def with_own(self, prices: Sequence[OwnPrice]) -> PriceList:
        """The list with what a person has entered beside it; a model that it does not know is added by its name.

        The list's own prices stay: they hold for days before the one on which a person entered another.
        """
        models = {model.id: model for model in self.models}
        for own in prices:
            known = self.model(own.model)
            name = known.id if known else own.model
            model = models.get(name) or unknown(name)
            models[name] = replace(model, prices=(*model.prices, own.price()))
        return replace(self, models=tuple(models.values()))

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
        return dollars * self._factor(usage, batch) / MILLION

    def cache_saved(self, name: str, usage: Usage, on: date, *, batch: bool = True) -> Decimal | None:
        """US dollars that caching saved on one request, less than zero where it lost; None where the price is unknown."""
        model = self.model(name)
        return saved(model.price(on) if model else None, usage, self._factor(usage, batch))

    def _factor(self, usage: Usage, batch: bool) -> Decimal:
        return (self.batch_factor if batch else Decimal(1)) * self._geo(usage)

    def _geo(self, usage: Usage) -> Decimal:
        return self.us_geo_factor if usage.geo == "us" else Decimal(1)


def unknown(name: str) -> Model:
    """A model that the list does not know: it works with common limits, and its price is unknown."""
    return Model(id=name, name=name, thinking_default="off", off="omit")


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
        firm=bool(raw["retires"]["firm"]) if raw.get("retires") else False,
        deprecated=raw.get("deprecated", False),
        us_geo=raw.get("us_geo", True),
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
        source=raw.get("source", ""),
    )


def _rates(raw: dict[str, Any]) -> Rates:
    return Rates(
        input=Decimal(raw["input"]),
        output=Decimal(raw["output"]),
        cache_write_5m=Decimal(raw["cache_write_5m"]),
        cache_write_1h=Decimal(raw["cache_write_1h"]),
        cache_read=Decimal(raw["cache_read"]),
    )
