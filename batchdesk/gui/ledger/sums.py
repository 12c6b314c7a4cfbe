"""The ledger's entries as the page shows them: which ones, added up how, in which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum

from PySide6.QtCore import QDate, QLocale

from batchdesk.core.cells import Cell
from batchdesk.core.ledger import AGAIN, COMPARED, JOB, TRIED, Accuracy, LedgerEntry, LedgerLine, add_up
from batchdesk.gui.format import count, day, in_percent, listed, money
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.widgets.static_table import Column

MONTHS = 12
"""Months that the picture shows, the present one last."""
LEAST_MONTHS = 6


class By(Enum):
    """By what the entries are added up."""

    MONTH = 0
    RECIPE = 1
    MODEL = 2
    KEY = 3
    JOB = 4


@dataclass(frozen=True, slots=True)
class MonthSum:
    """One month of the picture: its names, and what it cost in US dollars; `known` is False where more may belong to it."""

    short: str
    long: str
    dollars: Decimal
    known: bool
    current: bool


def shown_entries(entries: Sequence[LedgerEntry], *, practice: bool) -> tuple[LedgerEntry, ...]:
    """Only what this kind of desk spends: play money is never added to real money."""
    return tuple(entry for entry in entries if entry.practice is practice)


def months(entries: Sequence[LedgerEntry], now: datetime) -> tuple[MonthSum, ...]:
    """The last six to twelve calendar months (UTC, as the monthly limit has them), from the first that cost anything."""
    present = now.year * 12 + now.month - 1
    sums: dict[int, list[Decimal | None]] = {}
    for entry in entries:
        sums.setdefault(_month_number(entry), []).append(entry.cost)
    first = max(min(sums, default=present), present - MONTHS + 1)
    first = min(first, present - LEAST_MONTHS + 1)
    return tuple(_month_sum(number, sums.get(number, []), present) for number in range(first, present + 1))


def lines(entries: Sequence[LedgerEntry], by: By, name: Callable[[str], str]) -> tuple[LedgerLine, ...]:
    """Entries added up; months newest first, all else dearest first and unknown ones before all. `name` names a model."""
    if by is By.MONTH:
        return add_up(entries, lambda entry: month_title(_month_number(entry)))
    titles: Mapping[By, Callable[[LedgerEntry], str]] = {
        By.RECIPE: lambda entry: entry.recipe or tr("no recipe"),
        By.MODEL: lambda entry: listed(name(model) for model in entry.model.split(", ")),
        By.KEY: lambda entry: tr("key ending in {hint}", hint=entry.key) if entry.key else tr("not known"),
    }
    found = add_up(entries, titles[by])
    return tuple(sorted(found, key=lambda line: (line.cost is not None, -(line.cost or Decimal(0)))))


def line_columns(by: By) -> tuple[Column, ...]:
    """The columns of added-up lines."""
    titles = {By.MONTH: tr("Month"), By.RECIPE: tr("Recipe"), By.MODEL: tr("Model"), By.KEY: tr("Key")}
    numbers = (
        tr("Entries"),
        tr("Requests"),
        tr("Tokens read"),
        tr("Tokens written"),
        tr("Standard price"),
        tr("Cost"),
    )
    return (Column(titles[by]), *(Column(title, number=True) for title in numbers))


def line_cells(line: LedgerLine) -> tuple[Cell, ...]:
    """One added-up line; a sum with an unknown cost in it is unknown."""
    numbers = (line.entries, line.requests, line.usage.prompt, line.usage.output)
    return (line.title, *(count(number) for number in numbers), sum_text(line.standard), sum_text(line.cost))


def entry_columns() -> tuple[Column, ...]:
    """The columns of single entries."""
    texts = (Column(tr("Day")), Column(tr("What")), Column(tr("Kind")), Column(tr("Model")))
    numbers = (tr("Expected"), tr("Cost"))
    return (
        *texts,
        *(Column(title, number=True) for title in numbers),
        Column(tr("Difference"), number=True),
    )


def entry_cells(entry: LedgerEntry, name: Callable[[str], str]) -> tuple[Cell, ...]:
    """One job or one day's tries."""
    return (
        day(entry.at),
        entry.name,
        kind_text(entry),
        listed(name(model) for model in entry.model.split(", ")),
        "–" if entry.estimated is None else money(entry.estimated),
        sum_text(entry.cost),
        against_text(entry),
    )


def kind_text(entry: LedgerEntry) -> str:
    """What sort of spending it is."""
    words = {JOB: tr("job"), AGAIN: tr("sent again"), TRIED: tr("tried"), COMPARED: tr("compared")}
    said = words.get(entry.kind, entry.kind)
    return tr("{kind}, deleted", kind=said) if entry.deleted else said


def against_text(entry: LedgerEntry) -> str:
    """How the bill stands to the estimate, in words; "–" where one of them is not known or not final."""
    if entry.kind != JOB or entry.estimated is None or not entry.cost:
        return "–"
    if not entry.finished:
        return tr("not finished")
    return share_text(entry.cost, entry.estimated)


def share_text(cost: Decimal, estimated: Decimal) -> str:
    """A bill against its estimate: "as expected", "4% more", "4% less"."""
    if not estimated:
        return "–"
    off = round(float(cost / estimated - 1) * 100)
    if not off:
        return tr("as expected")
    share = in_percent(abs(off))
    return tr("{share} more", share=share) if off > 0 else tr("{share} less", share=share)


def sum_text(dollars: Decimal | None) -> str:
    """Money in a column; what is not known is said, never 0."""
    return tr("unknown") if dollars is None else money(dollars)


def total_spent(entries: Sequence[LedgerEntry]) -> Decimal | None:
    """US dollars of all entries of known price; None where there is none of these."""
    known = [entry.cost for entry in entries if entry.cost is not None]
    return sum(known, Decimal(0)) if known else None


def total_words(entries: Sequence[LedgerEntry], *, practice: bool) -> str:
    """What belongs to the sum: what batches and caching saved, and what is not in it because its price is unknown."""
    known = [entry for entry in entries if entry.cost is not None]
    spent = total_spent(entries) or Decimal(0)
    saved = sum((entry.standard or Decimal(0) for entry in known), Decimal(0)) - spent
    cached = sum((entry.cache_saved or Decimal(0) for entry in known), Decimal(0))
    said = [tr("Practice: nothing was paid; this is what it would cost with Claude.")] if practice else []
    if saved > 0 and cached > 0:
        said.append(
            tr("Batches saved {saved}, caching {cached} more.", saved=money(saved), cached=money(cached))
        )
    elif saved > 0:
        said.append(tr("Batches saved {saved}.", saved=money(saved)))
    missing = len(entries) - len(known)
    if missing:
        said.append(
            trn(
                "The price of {n} entry is unknown, and it is not in this sum.",
                "The prices of {n} entries are unknown, and they are not in this sum.",
                missing,
            )
        )
    return " ".join(said)


def accuracy_words(found: Accuracy | None) -> str:
    """How good estimates were; "" while no job can tell."""
    if found is None:
        return ""
    share = in_percent(round(found.median * 100))
    if found.jobs == 1:
        return tr("Last finished job: estimate within {share} of the bill.", share=share)
    return tr(
        "Last {jobs} jobs: estimates within {share} of the bill, {worst} at worst.",
        jobs=count(found.jobs),
        share=share,
        worst=in_percent(round(found.worst * 100)),
    )


def month_title(number: int) -> str:
    """A month by its number (year * 12 + month - 1), in full."""
    return QLocale().toString(QDate(number // 12, number % 12 + 1, 1), tr("MMMM yyyy"))


def _month_sum(number: int, costs: Sequence[Decimal | None], present: int) -> MonthSum:
    dollars = sum((cost for cost in costs if cost is not None), Decimal(0))
    short = QLocale().standaloneMonthName(number % 12 + 1, QLocale.FormatType.ShortFormat)
    return MonthSum(short, month_title(number), dollars, None not in costs, number == present)


def _month_number(entry: LedgerEntry) -> int:
    at = entry.at.astimezone(UTC)
    return at.year * 12 + at.month - 1
