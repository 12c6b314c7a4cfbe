"""The price list says what the public list says: a wrong figure here is a wrong bill on the screen."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.prices import read_price_list

RATES = ("input", "output", "cache_write_5m", "cache_write_1h", "cache_read")

# Typed in by hand from the table: batch price of input and output, standard price of 5-minute and 1-hour
# cache writes and of cache reads, in US dollars per million tokens.
TABLE = {
    "claude-fable-5-2": ("4", "20", "10", "16", "0.20"),
    "claude-fable-5-1": ("5", "25", "12.50", "20", "0.25"),
    "claude-fable-5": ("5", "25", "12.50", "20", "1.00"),
    "claude-opus-5-5": ("2", "10", "5", "8", "0.20"),
    "claude-opus-5": ("2.50", "12.50", "6.25", "10", "0.50"),
    "claude-opus-4-8": ("2.50", "12.50", "6.25", "10", "0.50"),
    "claude-opus-4-7": ("2.50", "12.50", "6.25", "10", "0.50"),
    "claude-opus-4-6": ("2.50", "12.50", "6.25", "10", "0.50"),
    "claude-opus-4-5-20251101": ("2.50", "12.50", "6.25", "10", "0.50"),
    "claude-sonnet-5-5": ("1", "5", "2.50", "4", "0.10"),
    "claude-sonnet-5": ("1", "5", "2.50", "4", "0.20"),
    "claude-sonnet-4-6": ("1.50", "7.50", "3.75", "6", "0.30"),
    "claude-sonnet-4-5-20250929": ("1.50", "7.50", "3.75", "6", "0.30"),
    "claude-haiku-5-5": ("0.05", "0.25", "0.125", "0.20", "0.01"),
    "claude-haiku-4-5-20251001": ("0.50", "2.50", "1.25", "2", "0.10"),
}
HAIKU_OVER = ("0.25", "1.25", "0.625", "1.00", "0.05")

# (default, how to turn it off, highest effort at which it may be off)
THINKING = {
    "claude-fable-5-2": ("always", None, None),
    "claude-fable-5-1": ("always", None, None),
    "claude-fable-5": ("always", None, None),
    "claude-opus-5-5": ("always", None, None),
    "claude-opus-5": ("on", "disabled", "high"),
    "claude-sonnet-5-5": ("on", "between_tools", "high"),
    "claude-sonnet-5": ("on", "disabled", None),
    "claude-haiku-5-5": ("on", "disabled", "high"),
    "claude-opus-4-8": ("off", "omit", None),
    "claude-opus-4-7": ("off", "omit", None),
    "claude-opus-4-6": ("off", "omit", None),
    "claude-sonnet-4-6": ("off", "omit", None),
    "claude-opus-4-5-20251101": ("off", "omit", None),
    "claude-sonnet-4-5-20250929": ("off", "omit", None),
    "claude-haiku-4-5-20251001": ("off", "omit", None),
}


@pytest.fixture
def raw(resources: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((resources / "prices.json").read_text("utf-8"))
    return found


@pytest.fixture
def models(raw: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {model["id"]: model for model in raw["models"]}


def card(rates: dict[str, Any], half: Decimal) -> tuple[Decimal, ...]:
    """Batch prices of input and output, standard prices of the three cache rates."""
    values = [Decimal(rates[name]) for name in RATES]
    return values[0] * half, values[1] * half, *values[2:]


def test_prices_equal_the_published_table(raw: dict[str, Any], models: dict[str, dict[str, Any]]) -> None:
    """The estimate and the ledger would name the wrong price for a model."""
    half = Decimal(raw["batch_factor"])
    assert half == Decimal("0.5") and Decimal(raw["us_geo_factor"]) == Decimal("1.1")
    assert set(models) == set(TABLE)
    for name, expected in TABLE.items():
        assert card(models[name]["prices"][-1], half) == tuple(map(Decimal, expected)), name
    over = models["claude-haiku-5-5"]["prices"][-1]["over"]
    assert over["prompt_tokens_gt"] == 100_000
    assert card(over, half) == tuple(map(Decimal, HAIKU_OVER))
    assert [name for name in models if "over" in models[name]["prices"][-1]] == ["claude-haiku-5-5"]


def test_prices_are_texts_with_days_in_order(raw: dict[str, Any]) -> None:
    """A price written as a float would be off by fractions of a cent; one without a day could not be replaced."""
    for model in raw["models"]:
        days = [date.fromisoformat(price["from"]) for price in model["prices"]]
        assert days and days == sorted(set(days)) and days[-1] <= date.fromisoformat(raw["as_of"])
        for price in model["prices"]:
            assert price["source"]
            assert all(isinstance(price[name], str) for name in RATES)
            assert all(isinstance(rate[name], str) for rate in [price.get("over")] if rate for name in RATES)


def test_thinking_is_turned_off_the_way_each_model_takes_it(models: dict[str, dict[str, Any]]) -> None:
    """A whole batch would come back as errors after an hour, because one parameter is wrong for the model."""
    assert set(models) == set(THINKING)
    for name, (default, off, off_max) in THINKING.items():
        thinking, effort = models[name]["thinking"], models[name]["effort"]
        assert (thinking["default"], thinking["off"], effort["off_max"]) == (default, off, off_max), name
        if off not in (None, "omit"):
            assert off in thinking["types"]
        assert effort["supported"] is bool(effort["levels"])
        assert (effort["default"] in effort["levels"]) is effort["supported"]


def test_limits_and_ends_of_sale(models: dict[str, dict[str, Any]]) -> None:
    """A job would be sent to a model that can not hold it, or that is gone before it ends."""
    small = {"claude-opus-4-5-20251101", "claude-sonnet-4-5-20250929", "claude-haiku-4-5-20251001"}
    for name, model in models.items():
        sizes = (200_000, 64_000) if name in small else (1_000_000, 128_000)
        assert (model["context"], model["max_output"]) == sizes
        assert model["tokenizer"] == ("old" if name in small or name.endswith("-4-6") else "new")
        assert model["extended_output"] is not (name in small or model["line"] == "fable")
        assert model["us_geo"] is (name not in small)
        date.fromisoformat(model["retires"]["date"])
    ending = [name for name, model in models.items() if model["deprecated"] or model["retires"]["firm"]]
    assert ending == ["claude-sonnet-4-5-20250929"]
    assert models[ending[0]]["retires"] == {"date": "2026-11-30", "firm": True}
    refusing = {
        "claude-fable-5-2",
        "claude-fable-5-1",
        "claude-fable-5",
        "claude-opus-5-5",
        "claude-sonnet-5-5",
    }
    assert {name for name, model in models.items() if not model["forced_tool_choice"]} == refusing


def test_refusals_are_billed_by_the_published_rule(raw: dict[str, Any]) -> None:
    """The ledger would charge for refusals that are free, or the other way round."""
    rule = raw["refusal_billing"]
    assert set(rule["before_output_billed"]) == {"bio", "frontier_llm", "reasoning_extraction"}
    assert set(rule["before_output_unbilled"]) == {"cyber", "general_harms", None}


def test_price_list_is_read_by_the_program(resources: Path) -> None:
    """The program would start without prices."""
    listed = read_price_list((resources / "prices.json").read_text("utf-8"))
    assert len(listed.models) == 15
    for name in ("claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5"):
        assert listed.model(name) is not None
    assert all(model.price(date(2026, 11, 21)) is not None for model in listed.models)
