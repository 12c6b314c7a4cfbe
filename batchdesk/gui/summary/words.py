"""Values, bins, shares and figures of the summary as a person reads them, by the locale."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale

from batchdesk.core.cells import Cell
from batchdesk.core.jobs import Job
from batchdesk.core.recipe import AnswerKind
from batchdesk.core.views import Bin, ColumnKind, ColumnRef, ColumnSummary
from batchdesk.gui.format import count, in_percent
from batchdesk.gui.job_words import units
from batchdesk.gui.strings import tr
from batchdesk.gui.widgets.static_table import shown

_YEAR, _MONTH = 360, 28
"""Days from which on a bin is a year, or a month."""


def value_words(value: Cell) -> str:
    """A value as the label of its bar."""
    return tr("empty") if value is None else shown(value)


def percent(part: int, whole: int) -> str:
    """A share: whole per cent, one decimal below ten, and never 0 % or 100 % for what is not."""
    if not whole:
        return "–"
    share = 100 * part / whole
    if 0 < share < 0.05:
        return tr("< {share}", share=in_percent(0.1, 1))
    if 99.5 <= share < 100:
        return in_percent(min(share, 99.9), 1)
    return in_percent(share, 1 if 0 < share < 9.95 else 0)


def exact_percent(share: float) -> str:
    """A share with one decimal, for a sentence; rounded so that only all is 100 %."""
    shown_share = min(100 * share, 99.9) if share < 1 else 100.0
    return in_percent(shown_share, 1 if share < 1 else 0)


def bar_words(label: str, rows: int, whole: int, kind: str) -> str:
    """A bar as it is spoken: "negative: 212 rows, 43%"."""
    return tr("{label}: {rows}, {share}", label=label, rows=units(kind, rows), share=percent(rows, whole))


def figure(value: Decimal | date | None) -> str:
    """A number with as many decimals as it needs, four figures at most behind a leading zero; a day."""
    if value is None:
        return "–"
    if isinstance(value, date):
        return QLocale().toString(QDate(value.year, value.month, value.day), tr("d MMM yyyy"))
    if value == value.to_integral_value():
        return QLocale().toString(float(value), "f", 0)
    digits = 2 if abs(value) >= 1 else min(8, 3 - value.adjusted())
    exponent = value.normalize().as_tuple().exponent
    needed = -exponent if isinstance(exponent, int) else 0
    return QLocale().toString(float(value), "f", max(0, min(digits, needed)))


def bin_words(one: Bin, kind: str) -> str:
    """A bin in words: "10 to 20", "20 to 24" of whole numbers, "October 2026"."""
    if isinstance(one.low, date) and isinstance(one.high, date):
        return _days(one.low, one.high, tr("MMMM yyyy"))
    low, high = Decimal(one.low), Decimal(one.high)  # type: ignore[arg-type]
    if low == high:
        return figure(low)
    if kind == AnswerKind.INTEGER.value:
        last = high if one.closed else high - 1
        return figure(low) if last <= low else tr("{low} to {high}", low=figure(low), high=figure(last))
    if one.closed:
        return tr("{low} to {high}", low=figure(low), high=figure(high))
    return tr("{low} to below {high}", low=figure(low), high=figure(high))


def tick_words(one: Bin, kind: str) -> str:
    """A bin in as few letters as fit under it; "" where the edges are labelled instead."""
    if isinstance(one.low, date) and isinstance(one.high, date):
        return _days(one.low, one.high, tr("MMM\nyyyy"))
    low, high = Decimal(one.low), Decimal(one.high)  # type: ignore[arg-type]
    single = kind == AnswerKind.INTEGER.value and high - low <= 1
    return figure(low) if single or low == high else ""


def _days(low: date, high: date, month: str) -> str:
    days = (high - low).days
    if days > 10 * _YEAR:
        return tr("{year}s", year=low.year)
    if days > _YEAR:
        return str(low.year)
    form = month if days >= _MONTH else tr("d MMM") if "\n" in month else tr("d MMMM yyyy")
    return QLocale().toString(QDate(low.year, low.month, low.day), form)


def filled_words(summary: ColumnSummary, kind: str) -> str:
    """How many rows have a value where that is not all of them, and what a person corrected; "" for neither."""
    facts = {
        "filled": units(kind, summary.filled),
        "empty": count(summary.empty),
        "edited": count(summary.edited),
    }
    if summary.empty and summary.edited:
        return tr("{filled}, {empty} empty, {edited} corrected by hand", **facts)
    if summary.empty:
        return tr("{filled}, {empty} empty", **facts)
    return tr("{edited} corrected by hand", **facts) if summary.edited else ""


def column_name(job: Job, headers: tuple[str, ...], column: ColumnRef) -> str:
    """The name of a column as the Answers table has it."""
    if column.kind is ColumnKind.ANSWER:
        return headers[column.index] if column.index < len(headers) else ""
    return job.columns[column.index]
