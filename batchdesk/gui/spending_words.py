"""What the window says of a month's money, in the ledger and in the settings."""

from __future__ import annotations

from decimal import Decimal

from batchdesk.core.ledger import MonthSoFar
from batchdesk.gui.format import money
from batchdesk.gui.strings import tr


def month_words(month: MonthSoFar, cap: Decimal | None) -> str:
    """What this month cost so far, what may still come of what is under way, and what is left of the limit."""
    facts = {"spent": money(month.spent), "sum": money(month.committed)}
    if month.committed:
        said = [tr("This month {spent} so far; what is under way can add {sum} at most.", **facts)]
    else:
        said = [tr("This month {spent} so far.", **facts)]
    if cap is not None:
        said.append(tr("{left} is left of {cap}.", cap=money(cap), left=money(month.left(cap))))
    if month.unknown:
        said.append(tr("Some prices are unknown, so it may be more."))
    return " ".join(said)
