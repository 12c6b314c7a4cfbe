"""Sums of dollars as a person types them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale


def read_dollars(text: str, locale: QLocale | None = None) -> Decimal | None:
    """What was typed as US dollars; None where it is no sum above nothing. Takes the locale's decimal mark or a point."""
    locale = locale or QLocale()
    plain = text.strip().removeprefix("$").strip().replace("\u00a0", "").replace(" ", "")
    point = locale.decimalPoint()
    if point in plain:
        plain = plain.replace(locale.groupSeparator(), "").replace(point, ".")
    try:
        sum_ = Decimal(plain)
    except InvalidOperation:
        return None
    return sum_ if sum_.is_finite() and sum_ > 0 else None
