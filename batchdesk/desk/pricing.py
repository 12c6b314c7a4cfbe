"""Prices that a person enters for models the price list does not know, and the monthly limit: what is allowed."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from batchdesk.core.prices import OwnPrice, PriceList
from batchdesk.core.problems import Problem, Trouble

MOST = Decimal(10_000)
"""US dollars per million tokens above which an entered price is taken for a slip (the dearest model asks 50)."""


def joined(prices: PriceList, own: Iterable[OwnPrice]) -> PriceList:
    """The list with the person's prices for what it does not know; once a model is listed, the list's price holds."""
    return prices.with_own([price for price in own if not is_listed(prices, price.model)])


def is_listed(prices: PriceList, model: str) -> bool:
    """True where the list has a price for a model."""
    found = prices.model(model)
    return found is not None and bool(found.prices)


def check_own(prices: PriceList, price: OwnPrice) -> None:
    """Problem USAGE for a model that is listed, for no name, and for what can be no price."""
    if not price.model.strip() or price.model != price.model.strip():
        raise _usage("A price needs the model's exact name", "Enter it as the service shows it.")
    if is_listed(prices, price.model):
        raise _usage(
            f"The price of “{price.model}” is in the price list",
            "Only prices that are unknown can be entered.",
        )
    rates = (price.input, price.output, price.cache_write_5m, price.cache_write_1h, price.cache_read)
    if any(rate is not None and not (rate.is_finite() and 0 <= rate <= MOST) for rate in rates):
        raise _usage(
            "A price must be between 0 and 10,000 dollars",
            "Enter US dollars per million tokens at the standard price, as for example 3 or 0.25.",
        )


def check_cap(cap: Decimal | None) -> None:
    """Problem USAGE for what can be no limit."""
    if cap is not None and not (cap.is_finite() and cap >= 0):
        raise _usage("A monthly limit can not be less than zero", "Enter US dollars, or leave it empty.")


def _usage(reason: str, mend: str) -> Problem:
    return Problem(Trouble.USAGE, reason=reason, mend=mend)
