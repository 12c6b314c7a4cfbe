"""What was spent, the limit of a month, and prices that the person has entered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from batchdesk.core.ledger import Accuracy, LedgerBook, LedgerEntry, MonthSoFar, accuracy
from batchdesk.core.prices import OwnPrice, PriceList
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.settings import SpendingSettings
from batchdesk.desk import ledger, pricing
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Tools


class Money:
    """`money_api.MoneyApi`. `prices_are` is told which prices hold from now on, `eased` that more may be sent now."""

    def __init__(
        self,
        tools: Callable[[], Tools],
        bundled: PriceList,
        settings: SettingsFile,
        prices_are: Callable[[PriceList], None],
        eased: Callable[[], None],
    ) -> None:
        self._get, self._list, self._settings = tools, bundled, settings
        self._prices_are, self._eased = prices_are, eased

    # -- what was spent -----------------------------------------------------------------------------------
    def ledger(self) -> tuple[LedgerEntry, ...]:
        return ledger.ledger(self._get())

    def accuracy(self) -> Accuracy | None:
        practice = self._get().practice
        return accuracy(entry for entry in self.ledger() if entry.practice == practice)

    def export_ledger(self, target: Path, progress: Progress = quiet) -> Path:
        tools = self._get()
        book = LedgerBook(self.ledger(), tools.now(), tools.practice, self.spending().monthly_cap)
        tools.files.write_ledger(target, book, progress)
        return target

    def month_so_far(self) -> MonthSoFar:
        return ledger.month_so_far(self._get())

    # -- the limit of a month -----------------------------------------------------------------------------
    def spending(self) -> SpendingSettings:
        return self._settings.spending()

    def change_spending(self, settings: SpendingSettings) -> SpendingSettings:
        pricing.check_cap(settings.monthly_cap)
        self._settings.keep_spending(settings)
        self._eased()
        return self.spending()

    # -- prices -------------------------------------------------------------------------------------------
    def price_list(self) -> PriceList:
        return self._list

    def own_prices(self) -> tuple[OwnPrice, ...]:
        return self._settings.own_prices()

    def set_own_price(self, price: OwnPrice) -> tuple[OwnPrice, ...]:
        pricing.check_own(self._list, price)
        others = [one for one in self.own_prices() if one.model != price.model]
        return self._own_prices_are([*others, price])

    def forget_own_price(self, model: str) -> tuple[OwnPrice, ...]:
        return self._own_prices_are([one for one in self.own_prices() if one.model != model])

    def _own_prices_are(self, prices: Sequence[OwnPrice]) -> tuple[OwnPrice, ...]:
        self._settings.keep_own_prices(prices)
        self._prices_are(pricing.joined(self._list, prices))
        return self.own_prices()
