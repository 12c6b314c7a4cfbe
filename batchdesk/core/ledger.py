"""What was spent: one entry for each job and for the rows tried live, added up by month, recipe, model or key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from statistics import median

from batchdesk.core.rows import Usage

JOB = "job"
"""What a job cost that was sent in the month of `at`."""
AGAIN = "sent again"
"""What a job cost in a later month than the one it was first sent in."""
TRIED = "tried"
"""Rows of one recipe that were tried live on one day."""
COMPARED = "compared"
"""Rows that were asked of several models on one day, one entry for each model."""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """Money of one job, or of the live tries of one recipe on one day. US dollars; None where a price is unknown.

    `standard` is what the same tokens cost without the batch price; `cache_saved` what caching saved (less than zero:
    lost); `key` the last four characters of the key that paid, "" where not known. `finished` is True where it ran to its
    end with no row canceled. `deleted` marks what is left of a job that was deleted; `most` is then what it can have cost
    at the most, None where that is unknown. Times are aware UTC.
    """

    kind: str
    at: datetime
    job_id: str
    name: str
    recipe: str
    model: str
    key: str
    practice: bool
    requests: int
    usage: Usage
    estimated: Decimal | None
    cost: Decimal | None
    standard: Decimal | None
    cache_saved: Decimal | None
    finished: bool
    deleted: bool = False
    most: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """Entries of one month, recipe, model or key added up; a sum with an unknown cost in it is None.

    `cache_saved` is what caching alone saved, at the price that was paid.
    """

    title: str
    entries: int
    requests: int
    usage: Usage
    cost: Decimal | None
    standard: Decimal | None
    cache_saved: Decimal | None = Decimal(0)

    @property
    def saved(self) -> Decimal | None:
        """What batches and caching left unpaid; less than zero where caching lost more than batches saved."""
        if self.cost is None or self.standard is None or self.cache_saved is None:
            return None
        return self.standard - self.cost + self.cache_saved


@dataclass(frozen=True, slots=True)
class MonthSoFar:
    """Real money of this calendar month in UTC, in US dollars; practice costs nothing and is not in it.

    `spent` is what collected answers cost, `committed` what sent and not yet collected ones cost at the most. `unknown`
    is True where the price of some of it is not known, so that both figures may be too low.
    """

    spent: Decimal
    committed: Decimal
    unknown: bool

    def left(self, cap: Decimal) -> Decimal:
        """What may still be spent for certain; never less than zero."""
        return max(cap - self.spent - self.committed, Decimal(0))


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How far estimates stood from bills in the last jobs: shares of the bill, 0.04 means within 4 %."""

    jobs: int
    median: float
    worst: float


@dataclass(frozen=True, slots=True)
class LedgerBook:
    """All entries, newest first, to be written as a workbook; `monthly_cap` in US dollars, None for no limit."""

    entries: tuple[LedgerEntry, ...]
    written_at: datetime
    practice: bool
    monthly_cap: Decimal | None


def add_up(entries: Iterable[LedgerEntry], title: Callable[[LedgerEntry], str]) -> tuple[LedgerLine, ...]:
    """One line for each title, in the order in which titles first come."""
    lines: dict[str, LedgerLine] = {}
    for entry in entries:
        name = title(entry)
        line = lines.get(name, LedgerLine(name, 0, 0, Usage(), Decimal(0), Decimal(0)))
        lines[name] = LedgerLine(
            name,
            line.entries + 1,
            line.requests + entry.requests,
            line.usage + entry.usage,
            _plus(line.cost, entry.cost),
            _plus(line.standard, entry.standard),
            _plus(line.cache_saved, entry.cache_saved),
        )
    return tuple(lines.values())


def month_of(entry: LedgerEntry) -> str:
    """The calendar month in UTC that an entry belongs to, as 2026-11."""
    return entry.at.astimezone(UTC).strftime("%Y-%m")


def accuracy(entries: Iterable[LedgerEntry], jobs: int = 20) -> Accuracy | None:
    """Estimate against bill of the newest finished jobs that have both; None while there is none."""
    done = [
        entry
        for entry in sorted(entries, key=lambda entry: entry.at, reverse=True)
        if entry.kind == JOB and entry.finished and entry.cost and entry.estimated is not None
    ][:jobs]
    errors = [abs(float((entry.estimated or 0) / entry.cost) - 1) for entry in done if entry.cost]
    return Accuracy(len(errors), median(errors), max(errors)) if errors else None


def _plus(sum_: Decimal | None, cost: Decimal | None) -> Decimal | None:
    return None if sum_ is None or cost is None else sum_ + cost
