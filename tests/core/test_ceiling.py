"""No answer of the service can cost more than was said before."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.caching import CacheKind
from batchdesk.core.ceiling import dearest, worst
from batchdesk.core.prices import PriceList, read_price_list
from batchdesk.core.rows import Usage

ON = date(2026, 11, 21)
PRICES: PriceList = read_price_list(
    (Path(__file__).parents[2] / "resources" / "prices.json").read_text(encoding="utf-8")
)


@given(st.data())
def test_no_usage_within_its_bounds_costs_more_than_the_ceiling(data: st.DataObject) -> None:
    """Lost otherwise: a limit that the person set is broken by a cent."""
    model = data.draw(st.sampled_from(PRICES.models))
    kind = data.draw(st.sampled_from(list(CacheKind)))
    bounds = data.draw(st.lists(st.integers(1, 300_000), min_size=1, max_size=5))
    room, marked = data.draw(st.integers(1, 300_000)), data.draw(st.integers(0, 20_000))
    price = model.price(ON)
    assert price is not None
    factor = dearest(model, PRICES.batch_factor, PRICES.us_geo_factor)
    top = worst(bounds, room, price, factor, marked=marked, kind=kind)
    paid = Decimal(0)
    for bound in bounds:
        prompt = data.draw(st.integers(0, bound))
        cached = data.draw(st.integers(0, min(marked, prompt))) if kind is not CacheKind.OFF else 0
        read = data.draw(st.integers(0, cached))
        hour = cached - read if kind is CacheKind.HOUR else 0
        usage = Usage(
            input=prompt - cached,
            output=data.draw(st.integers(0, room)),
            cache_write_5m=cached - read - hour,
            cache_write_1h=hour,
            cache_read=read,
            geo=data.draw(st.sampled_from(["us", "global"])) if model.us_geo else "not_available",
        )
        paid += PRICES.cost(model.id, usage, ON) or 0
    assert paid <= top


def test_the_region_counts_only_for_models_that_can_run_in_it() -> None:
    """Lost otherwise: the most a job can cost is said a tenth too high, and stops a limit that would hold."""
    old, new = PRICES.model("claude-haiku-4-5"), PRICES.model("claude-haiku-5-5")
    assert old and new
    assert dearest(old, PRICES.batch_factor, PRICES.us_geo_factor) == Decimal("0.5")
    assert dearest(new, PRICES.batch_factor, PRICES.us_geo_factor) == Decimal("0.55")


def test_the_dearest_answers_cost_just_the_ceiling() -> None:
    """Lost otherwise: the ceiling forgets full answers, cache writes, a price step or the region, and is exceeded."""
    for name, prompt in (
        ("claude-haiku-5-5", 100_001),
        ("claude-haiku-5-5", 900),
        ("claude-fable-5-2", 5_000),
    ):
        for kind in CacheKind:
            model = PRICES.model(name)
            price = model.price(ON) if model else None
            assert model and price
            marked = 0 if kind is CacheKind.OFF else 600
            short, hour = (marked, 0) if kind is CacheKind.FIVE_MINUTES else (0, marked)
            usage = Usage(prompt - marked, 4_096, cache_write_5m=short, cache_write_1h=hour, geo="us")
            factor = dearest(model, PRICES.batch_factor, PRICES.us_geo_factor)
            top = worst([prompt], 4_096, price, factor, marked=600, kind=kind)
            assert PRICES.cost(name, usage, ON) == top
