"""A bill that is wrong by a factor is worse than none."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.models import Model, Price, Rates, grant, joined
from batchdesk.core.prices import OwnPrice, PriceList, read_price_list, total, unknown
from batchdesk.core.recipe import Effort, Thinking
from batchdesk.core.rows import Usage
from batchdesk.core.service import OfferedModel

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


def rates(input_: str) -> Rates:
    return Rates(*map(Decimal, (input_, "10", "2", "3", "0.1")))


def test_a_later_price_does_not_change_what_an_earlier_job_cost() -> None:
    """Lost otherwise: after an update of the list, last month's ledger shows sums that nobody paid."""
    first, later = Price(date(2026, 1, 1), rates("1")), Price(date(2026, 12, 1), rates("4"))
    model = Model("claude-x", "X", prices=(first, later))
    assert model.price(date(2026, 11, 30)) is first
    assert model.price(date(2026, 12, 1)) is later
    assert model.price(date(2025, 1, 1)) is first


def test_a_price_that_a_person_enters_makes_an_unknown_model_known(prices: PriceList) -> None:
    """Lost otherwise: a job on a new model has no price, no ceiling and no limit, and nothing can be done about it."""
    mine = OwnPrice("claude-new-9", Decimal(4), Decimal(20), None, None, None, ON)
    listed = prices.with_own([mine])
    assert listed.cost("claude-new-9", Usage(1_000_000, 1_000_000), ON) == 12
    found = listed.model("claude-new-9")
    price = found.price(ON) if found else None
    assert price and price.own and "2026-11-21" in price.source
    assert (price.rates.cache_write_5m, price.rates.cache_write_1h, price.rates.cache_read) == (
        5,
        8,
        Decimal("0.4"),
    )
    assert prices.model("claude-new-9") is None


def test_what_a_person_entered_goes_before_the_list_from_that_day_on(prices: PriceList) -> None:
    """Lost otherwise: a contract's price is silently replaced by the public one."""
    mine = OwnPrice(
        "claude-haiku-4-5", Decimal("0.5"), Decimal(3), None, None, Decimal("0.01"), date(2026, 12, 1)
    )
    listed = prices.with_own([mine])
    assert listed.cost("claude-haiku-4-5-20251001", Usage(1_000_000), date(2026, 12, 1)) == Decimal("0.25")
    assert listed.cost("claude-haiku-4-5-20251001", Usage(1_000_000), ON) == Decimal("0.5")
    assert len(listed.models) == len(prices.models)
    public = Price(date(2027, 1, 1), rates("9"))
    mixed = Model("claude-x", "X", prices=(public, mine.price()))
    assert mixed.price(date(2027, 2, 1)) == mine.price()


def test_a_dated_snapshot_has_the_price_of_its_model(prices: PriceList) -> None:
    """Lost otherwise: a relay that answers with a dated name makes the whole bill unknown."""
    assert prices.cost("claude-sonnet-5-5-20260928", Usage(1_000_000), ON) == 1
    assert prices.cost("claude-sonnet-9-20260928", Usage(1_000_000), ON) is None


def test_only_an_announced_retirement_is_firm(prices: PriceList) -> None:
    """Lost otherwise: a model is refused on the day before which it does not retire."""
    firm = [model.id for model in prices.models if model.firm]
    assert firm == ["claude-sonnet-4-5-20250929"]
    assert {model.id for model in prices.models if not model.us_geo} == {
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5-20250929",
        "claude-haiku-4-5-20251001",
    }


def test_long_answers_have_room_only_where_the_model_gives_them(prices: PriceList) -> None:
    """Lost otherwise: a whole batch is refused for its max_tokens, or long answers are cut off for nothing."""
    haiku, fable, old = (
        prices.model(name) for name in ("claude-haiku-5-5", "claude-fable-5-2", "claude-haiku-4-5")
    )
    assert haiku and fable and old
    assert [one.room(300_000) for one in (haiku, fable, old)] == [300_000, 128_000, 64_000]
    assert haiku.room(4_096) == 4_096 and haiku.room(999_999) == 300_000


def test_the_services_word_on_a_model_goes_before_the_table(prices: PriceList) -> None:
    """Lost otherwise: a model that got a new limit, or lost a parameter, makes every row errored at the end."""
    table = prices.model("claude-opus-5")
    assert table is not None
    said = OfferedModel(
        "claude-opus-5",
        "Claude Opus 5",
        lifecycle="deprecated",
        retires_at=datetime(2027, 8, 1, tzinfo=UTC),
        context=2_000_000,
        max_output=200_000,
        efforts=("low", "high"),
        thinking_types=("adaptive", "between_tools"),
    )
    model = joined(table, said)
    assert (model.context, model.max_output, model.efforts) == (2_000_000, 200_000, ("low", "high"))
    assert (model.off, model.deprecated, model.firm, model.retires) == (
        "between_tools",
        True,
        True,
        date(2027, 8, 1),
    )
    assert model.prices == table.prices
    assert joined(table, OfferedModel("claude-opus-5", "Claude Opus 5")) == table


def test_an_unknown_model_is_used_as_the_service_describes_it() -> None:
    """Lost otherwise: a new model is asked for thinking in a way that it refuses."""
    said = OfferedModel(
        "claude-new-9", "Claude New 9", thinking_types=("adaptive", "disabled"), max_output=256_000
    )
    model = joined(unknown("claude-new-9"), said)
    assert (model.name, model.max_output, model.off, model.thinking_default) == (
        "Claude New 9",
        256_000,
        "disabled",
        "on",
    )
    always = joined(unknown("claude-new-9"), OfferedModel("claude-new-9", "N", thinking_types=("adaptive",)))
    assert always.off is None
