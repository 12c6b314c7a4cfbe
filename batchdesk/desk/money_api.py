"""What may be asked about money: what was spent, the month's limit, and the prices."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from batchdesk.core.ledger import Accuracy, LedgerEntry, MonthSoFar
from batchdesk.core.prices import OwnPrice, PriceList
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.settings import SpendingSettings


class MoneyApi(Protocol):
    """`DeskApi.money`: the ledger, the limit of a month, and what models cost."""

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """What was spent, newest first: jobs that sent something (deleted ones too), rows tried and compared by day."""
        ...

    def accuracy(self) -> Accuracy | None:
        """How far estimates stood from bills in the last 20 jobs of this kind of desk (practice or real), None: no job."""
        ...

    def export_ledger(self, target: Path, progress: Progress = quiet) -> Path:
        """Write the ledger as a workbook (.xlsx); Problem TARGET_UNWRITABLE, DISK_FULL."""
        ...

    def spending(self) -> SpendingSettings:
        """The monthly limit."""
        ...

    def change_spending(self, settings: SpendingSettings) -> SpendingSettings:
        """Set or lift the monthly limit; it holds for all that is sent from now on. Problem USAGE below zero."""
        ...

    def month_so_far(self) -> MonthSoFar:
        """Real money spent and committed in this calendar month (UTC)."""
        ...

    def price_list(self) -> PriceList:
        """The list that came with BatchDesk, without the person's own prices: its day, and the source of each price."""
        ...

    def own_prices(self) -> tuple[OwnPrice, ...]:
        """Prices that the person has entered, by model."""
        ...

    def set_own_price(self, price: OwnPrice) -> tuple[OwnPrice, ...]:
        """Enter a price of a model that the price list does not know, from now on; Problem USAGE for a listed one."""
        ...

    def forget_own_price(self, model: str) -> tuple[OwnPrice, ...]:
        """Take back what was entered; the price is unknown again."""
        ...
