"""Every example figure that people were told can be worked out again from the price list's rules."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.caching import CacheKind, expected_saving, plan_cache
from batchdesk.core.expected import load_of, pieces
from batchdesk.core.outcome import judge
from batchdesk.core.prices import OwnPrice, PriceList, read_price_list
from batchdesk.core.rows import Usage

ON = date(2026, 11, 21)
HALF = Decimal("0.5")


@pytest.fixture(scope="module")
def prices() -> PriceList:
    path = Path(__file__).parents[2] / "resources" / "prices.json"
    return read_price_list(path.read_text(encoding="utf-8"))


def own(prices: PriceList, input_: str, output: str) -> PriceList:
    """The list with a model of these prices."""
    rates = Decimal(input_), Decimal(output)
    return prices.with_own([OwnPrice("example", *rates, None, None, None, ON)])


def test_ten_thousand_tickets(prices: PriceList) -> None:
    """Lost otherwise: 100 tokens in and 10 out at $3 and $15 would not be $4.50, or $2.25 in a batch."""
    listed, tickets = own(prices, "3", "15"), Usage(input=100, output=10)
    each = listed.cost("example", tickets, ON), listed.cost("example", tickets, ON, batch=False)
    assert [10_000 * one for one in each if one] == [Decimal("2.25"), Decimal("4.50")]


def test_the_estimate_adds_tickets_up_as_the_bill_does(prices: PriceList) -> None:
    """Lost otherwise: what is said before differs from what is charged by the same rules."""
    model = own(prices, "3", "15").model("example")
    price = model.price(ON) if model else None
    assert price is not None
    load = load_of(((100.0, 10.0, 0.0) for _ in range(10_000)), None)
    assert sum(one.dollars or 0 for one in pieces(load, 0, price, HALF)) == Decimal("2.25")


def test_five_thousand_questionnaires_with_a_shared_codebook(prices: PriceList) -> None:
    """Lost otherwise: 1,500 shared tokens, 200 of each answer and 50 out on Sonnet 5.5 are $9.75, and $2.63 when cached."""
    name = "claude-sonnet-5-5"
    plain = prices.cost(name, Usage(input=1_700, output=50), ON)
    first = prices.cost(name, Usage(input=200, output=50, cache_write_5m=1_500), ON)
    other = prices.cost(name, Usage(input=200, output=50, cache_read=1_500), ON)
    assert plain and first and other
    assert 5_000 * plain == Decimal("9.75")
    cached = first + 4_999 * other
    assert cached == Decimal("2.6268")
    model = prices.model(name)
    price = model.price(ON) if model else None
    assert model and price
    saving = expected_saving(price.rates, CacheKind.FIVE_MINUTES, 1_500, 5_000, Decimal(1)) * HALF
    assert 5_000 * plain - cached == saving
    plan = plan_cache(
        price,
        min_cacheable=model.min_cacheable,
        shared_tokens=1_500,
        requests=5_000,
        bill=5_000 * plain,
        factor=HALF,
    )
    assert plan.kind is CacheKind.FIVE_MINUTES and plan.saving < saving


def test_the_same_codebook_is_too_short_for_a_model_that_caches_from_4096_tokens(prices: PriceList) -> None:
    """Lost otherwise: a saving is promised that the service silently does not give."""
    model = prices.model("claude-haiku-4-5")
    assert model is not None
    plan = plan_cache(
        model.price(ON),
        min_cacheable=model.min_cacheable,
        shared_tokens=1_500,
        requests=5_000,
        bill=None,
        factor=HALF,
    )
    assert plan.kind is CacheKind.OFF


@pytest.mark.parametrize(
    ("model", "dollars"),
    [
        ("claude-haiku-5-5", "0.75"),
        ("claude-haiku-4-5", "7.50"),
        ("claude-sonnet-5-5", "15"),
        ("claude-opus-5-5", "30"),
        ("claude-fable-5-2", "60"),
    ],
)
def test_the_scale_check_of_the_notes(prices: PriceList, model: str, dollars: str) -> None:
    """Lost otherwise: 10,000 rows of 500 in and 200 out cost another sum than the notes' section 2.5 says."""
    each = prices.cost(model, Usage(input=500, output=200), ON)
    assert each is not None and 10_000 * each == Decimal(dollars)


def test_haikus_step_is_at_one_hundred_thousand_tokens_of_the_whole_prompt(prices: PriceList) -> None:
    """Lost otherwise: a long document costs five times what was said."""
    name = "claude-haiku-5-5"
    at, above = (prices.cost(name, Usage(input=n, output=1_000), ON) for n in (100_000, 100_001))
    assert (at, above) == (Decimal("0.00525"), Decimal("0.02625025"))
    cached = prices.cost(name, Usage(input=1, cache_read=100_000, output=1_000), ON)
    assert cached == Decimal("0.00375025")


def test_the_estimate_parts_prompts_at_the_step(prices: PriceList) -> None:
    """Lost otherwise: one long document makes all short ones dear, or the other way round."""
    model = prices.model("claude-haiku-5-5")
    price = model.price(ON) if model else None
    assert price is not None
    load = load_of([(100_000.0, 1_000.0, 0.0), (100_001.0, 1_000.0, 0.0)], price.over_tokens)
    assert sum(one.dollars or 0 for one in pieces(load, 0, price, HALF)) == Decimal("0.03150025")


def test_the_us_region_costs_a_tenth_more_of_everything(prices: PriceList) -> None:
    """Lost otherwise: a workspace that runs in the US gets a bill a tenth above ours."""
    usage = {"input": 1_000, "output": 100, "cache_write_5m": 500, "cache_write_1h": 500, "cache_read": 2_000}
    for model in prices.models:
        usual = prices.cost(model.id, Usage(**usage, geo="global"), ON)
        dear = prices.cost(model.id, Usage(**usage, geo="us"), ON)
        assert usual and dear and dear == usual * Decimal("1.1")


@pytest.mark.parametrize(
    ("category", "text", "billed"),
    [
        ("bio", "", True),
        ("frontier_llm", "", True),
        ("reasoning_extraction", "", True),
        ("cyber", "", False),
        ("general_harms", "", False),
        (None, "", False),
        ("cyber", "I began to", True),
    ],
)
def test_refusals_are_billed_by_category_and_always_after_output(
    prices: PriceList, category: str | None, text: str, billed: bool
) -> None:
    """Lost otherwise: the bill holds refusals that are free, or leaves out those that are not (notes, 7.4)."""
    message: dict[str, Any] = {
        "model": "claude-opus-5",
        "content": [{"type": "text", "text": text}] if text else [],
        "stop_reason": "refusal",
        "stop_details": {"type": "refusal", "category": category, "explanation": None},
        "usage": {"input_tokens": 1_000, "output_tokens": 5},
    }
    outcome = judge({"type": "succeeded", "message": message}, ())
    cost = prices.cost("claude-opus-5", outcome.usage, ON)
    expected = Decimal("0.0025625") if billed else Decimal(0)
    assert cost == expected
