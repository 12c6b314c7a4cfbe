"""A bill that is wrong by a factor is worse than none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.models import grant
from batchdesk.core.prices import PriceList, read_price_list, total
from batchdesk.core.recipe import Effort, Thinking
from batchdesk.core.rows import Usage

ON = date(2026, 11, 21)


@pytest.fixture(scope="module")
def prices() -> PriceList:
    path = Path(__file__).parents[2] / "resources" / "prices.json"
    return read_price_list(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("model", "usage", "dollars"),
    [
        # 10,000 rows of 500 in and 200 out (API notes, section 2.5)
        ("claude-sonnet-5-5", Usage(5_000_000, 2_000_000), "15"),
        ("claude-opus-5-5", Usage(5_000_000, 2_000_000), "30"),
        ("claude-fable-5-2", Usage(5_000_000, 2_000_000), "60"),
        ("claude-haiku-4-5", Usage(5_000_000, 2_000_000), "7.5"),
        ("claude-haiku-5-5", Usage(500, 200), "0.000075"),
        # Above 100,000 prompt tokens the whole request is five times dearer.
        ("claude-haiku-5-5", Usage(100_000, 0), "0.005"),
        ("claude-haiku-5-5", Usage(100_001, 0), "0.02500025"),
        ("claude-haiku-5-5", Usage(1, 0, cache_read=100_000), "0.00250025"),
        ("claude-sonnet-5-5", Usage(0, 0, cache_write_5m=1_000_000), "1.25"),
        ("claude-sonnet-5-5", Usage(0, 0, cache_write_1h=1_000_000), "2"),
        ("claude-sonnet-5-5", Usage(0, 0, cache_read=1_000_000), "0.05"),
        ("claude-sonnet-5-5", Usage(1_000_000, 0, geo="us"), "1.1"),
    ],
)
def test_a_batch_costs_what_the_rules_say(prices: PriceList, model: str, usage: Usage, dollars: str) -> None:
    assert prices.cost(model, usage, ON) == Decimal(dollars)
    assert prices.cost(model, usage, ON, batch=False) == Decimal(dollars) * 2


def test_an_unknown_price_is_unknown_and_makes_the_sum_unknown(prices: PriceList) -> None:
    assert prices.cost("claude-new-9", Usage(1, 1), ON) is None
    assert total([Decimal(1), None]) is None
    assert total([Decimal(1), Decimal(2)]) == 3


@pytest.mark.parametrize(
    ("name", "thinking", "effort", "param", "thinks", "granted", "warned"),
    [
        ("claude-haiku-5-5", Thinking.OFF, Effort.LOW, {"type": "disabled"}, False, "low", False),
        ("claude-haiku-5-5", Thinking.OFF, Effort.MAX, {"type": "disabled"}, False, "high", True),
        ("claude-sonnet-5-5", Thinking.OFF, None, {"type": "between_tools"}, False, None, False),
        ("claude-opus-5-5", Thinking.OFF, None, None, True, None, True),
        ("claude-fable-5-2", None, None, None, True, None, False),
        ("claude-opus-4-8", Thinking.ON, None, {"type": "adaptive"}, True, None, False),
        ("claude-opus-4-8", Thinking.OFF, None, None, False, None, False),
        ("claude-haiku-4-5", Thinking.ON, Effort.LOW, None, False, None, True),
    ],
)
def test_wishes_become_what_the_model_accepts(
    prices: PriceList,
    name: str,
    thinking: Thinking | None,
    effort: Effort | None,
    param: dict[str, str] | None,
    thinks: bool,
    granted: str | None,
    warned: bool,
) -> None:
    """A combination that the model rejects would make every row errored when the batch ends."""
    model = prices.model(name)
    assert model is not None
    wishes = grant(model, thinking, effort)
    assert (wishes.thinking, wishes.thinks, wishes.effort) == (param, thinks, granted)
    assert bool(wishes.warnings) is warned
