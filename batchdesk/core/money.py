"""Dollars in a sentence."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, ROUND_UP, Decimal


def money(dollars: Decimal | None, *, up: bool = False) -> str:
    """US dollars with two digits, below ten cents with two that count; `up` never says less than it is."""
    if dollars is None:
        return "an unknown price"
    places = 2
    if 0 < abs(dollars) < Decimal("0.1"):
        places = min(1 - dollars.adjusted(), 8)
    rounding = ROUND_UP if up else ROUND_HALF_UP
    whole, _, cents = f"{dollars.quantize(Decimal(1).scaleb(-places), rounding=rounding):,f}".partition(".")
    return f"${whole}.{cents.rstrip('0'):0<2}"
