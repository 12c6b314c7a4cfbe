"""Numbers, money, ages and times as a person reads them, by the locale."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, ROUND_UP, Decimal

from PySide6.QtCore import QDate, QLocale, QTime

from batchdesk.core.cells import Cell, show
from batchdesk.gui.strings import tr, trn

_CENT = Decimal("0.01")
_NO_BREAK, _NARROW = "\u00a0", "\u202f"
# Before the sign of per cent (CLDR 46, percentFormat); Qt's locales do not know of it.
_BEFORE_PER_CENT = {
    QLocale.Language.French: _NARROW,
    **dict.fromkeys(
        (
            QLocale.Language.German,
            QLocale.Language.Spanish,
            QLocale.Language.Catalan,
            QLocale.Language.Czech,
            QLocale.Language.Danish,
            QLocale.Language.Finnish,
            QLocale.Language.NorwegianBokmal,
            QLocale.Language.NorwegianNynorsk,
            QLocale.Language.Russian,
            QLocale.Language.Slovak,
            QLocale.Language.Slovenian,
            QLocale.Language.Swedish,
        ),
        _NO_BREAK,
    ),
}


def listed(parts: Iterable[str]) -> str:
    """What there is of these, one after another, with the comma of the words' language."""
    return tr(", ").join(part for part in parts if part)


def count(number: int) -> str:
    """A whole number with the locale's separators."""
    return QLocale().toString(number)


def in_percent(number: float, decimals: int = 0) -> str:
    """So many per cent, as the locale writes it: "52%", "52 %" with a space that does not break."""
    locale = QLocale()
    return f"{locale.toString(float(number), 'f', decimals)}{percent_sign()}"


def percent_sign() -> str:
    """The sign, with the space that the locale has before it."""
    locale = QLocale()
    return f"{_BEFORE_PER_CENT.get(locale.language(), '')}{locale.percent()}"


def money(dollars: Decimal | None, *, up: bool = False) -> str:
    """Dollars: whole cents, or below a dollar two figures without a zero at their end; "price unknown" for None.

    `up` never says less than it is, for what is not exceeded.
    """
    if dollars is None:
        return tr("price unknown")
    rounded = dollars.quantize(Decimal(1).scaleb(-_digits(abs(dollars))), ROUND_UP if up else ROUND_HALF_UP)
    shown = _digits(abs(rounded), figures=len(rounded.normalize().as_tuple().digits))
    return currency(rounded, shown)


def currency(dollars: Decimal | float, decimals: int) -> str:
    """US dollars with so many decimals, the sign where the locale has it: "$1,234.50", "1.234,50 $"."""
    return QLocale().toCurrencyString(float(dollars), "$", decimals)


def _digits(dollars: Decimal, figures: int = 2) -> int:
    """How many decimals show so many figures that are not leading zeros: 2 at least, 6 at most."""
    if dollars >= Decimal("0.1") or dollars == dollars.quantize(_CENT):
        return 2
    return min(6, max(2, figures - 1 - dollars.adjusted()))


def duration(span: timedelta) -> str:
    """A span in its two largest units: "3 h 12 min", "12 min", "8 s"."""
    seconds = max(0, round(span.total_seconds()))
    days, rest = divmod(seconds, 86_400)
    hours, rest = divmod(rest, 3600)
    minutes, seconds = divmod(rest, 60)
    units = (tr("d"), days), (tr("h"), hours), (tr("min"), minutes), (tr("s"), seconds)
    first = next((place for place, (_, number) in enumerate(units) if number), 3)
    # Seconds say nothing beside minutes.
    shown = units[first : first + 2] if first < 2 else units[first : first + 1]
    said = [f"{number} {unit}" for unit, number in shown if number]
    return " ".join(said) or f"0 {tr('s')}"


def age(moment: datetime, now: datetime) -> str:
    """How long ago: "just now", "3 minutes ago", "yesterday", else the day."""
    span = now - moment
    if span < timedelta(minutes=1):
        return tr("just now")
    if span < timedelta(hours=1):
        return trn("{n} minute ago", "{n} minutes ago", int(span.total_seconds() // 60))
    here, today = moment.astimezone(), now.astimezone()
    if here.date() == today.date():
        return trn("{n} hour ago", "{n} hours ago", int(span.total_seconds() // 3600))
    days = (today.date() - here.date()).days
    if days == 1:
        return tr("yesterday")
    return trn("{n} day ago", "{n} days ago", days) if days < 7 else day(moment)


def when(moment: datetime, now: datetime) -> str:
    """A time of day with its day: "today 14:05", "tomorrow 09:12", "3 Nov 14:05"."""
    here, today = moment.astimezone(), now.astimezone()
    clock = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    match (here.date() - today.date()).days:
        case 0:
            return tr("today {clock}", clock=clock)
        case 1:
            return tr("tomorrow {clock}", clock=clock)
        case -1:
            return tr("yesterday {clock}", clock=clock)
        case _:
            return tr("{day} {clock}", day=day(moment), clock=clock)


def by_when(moment: datetime, now: datetime) -> str:
    """A latest time, as part of a sentence: "by 14:05", "by 09:12 tomorrow"."""
    here, today = moment.astimezone(), now.astimezone()
    clock = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    match (here.date() - today.date()).days:
        case 0:
            return tr("by {clock}", clock=clock)
        case 1:
            return tr("by {clock} tomorrow", clock=clock)
        case _:
            return tr("by {clock} on {day}", clock=clock, day=day(moment))


def day(moment: datetime) -> str:
    """The day alone: "3 Nov 2026"."""
    here = moment.astimezone()
    # Qt's own short forms have two digits for a year, and its long ones the day of the week.
    return QLocale().toString(QDate(here.year, here.month, here.day), tr("d MMM yyyy"))


def size(number: int) -> str:
    """Bytes as kB or MB."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def in_words(cell: Cell) -> str:
    """A cell as a person reads it: yes and no as words, numbers with their locale's marks, all else as it is written."""
    if isinstance(cell, bool):
        return tr("yes") if cell else tr("no")
    if isinstance(cell, float) and not cell.is_integer():
        return QLocale().toString(cell, "g", 12)
    return show(cell)
