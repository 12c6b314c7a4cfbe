"""Sums of dollars as a person types them."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale


def read_dollars(text: str, locale: QLocale | None = None) -> Decimal | None:
    """What was typed as US dollars; None where it is no sum above nothing. Takes the locale's decimal mark or a point."""
    sum_ = read_amount(text, locale)
    return sum_ if sum_ is not None and sum_ > 0 else None


def read_amount(text: str, locale: QLocale | None = None) -> Decimal | None:
    """The same, but nothing at all (0) is a sum, too: some models are free. None below it.

    A point that groups thousands in the locale is a decimal one only where it can group nothing: in German 1.000 is a
    thousand and 0.125 an eighth.
    """
    locale = locale or QLocale()
    plain = (
        text.strip()
        .removeprefix("$")
        .removesuffix("$")
        .strip()
        .replace("\u00a0", "")
        .replace("\u202f", "")
        .replace(" ", "")
    )
    point, group = locale.decimalPoint(), locale.groupSeparator()
    if point in plain:
        plain = plain.replace(group, "").replace(point, ".")
    # "0.125" is no thousand in any language.
    elif re.fullmatch(rf"[1-9]\d{{0,2}}(?:{re.escape(group)}\d{{3}})+", plain):
        plain = plain.replace(group, "")
    try:
        sum_ = Decimal(plain)
    except InvalidOperation:
        return None
    return sum_ if sum_.is_finite() and sum_ >= 0 else None


def write_dollars(dollars: Decimal, locale: QLocale | None = None) -> str:
    """A sum for a field, as `read_dollars` reads it: whole cents where it has no more, by the locale, not grouped."""
    decimals = max(2, -int(dollars.normalize().as_tuple().exponent))
    plain = f"{dollars:.{decimals}f}"
    return plain.replace(".", (locale or QLocale()).decimalPoint())
