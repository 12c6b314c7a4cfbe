"""About what sending again costs: the desk's figure for the job's own model, carried over to another one."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from batchdesk.core.estimates import ModelOffer
from batchdesk.core.rows import Usage
from batchdesk.desk.api import RetryGroup


def expected(groups: Iterable[RetryGroup], share: Decimal | None = Decimal(1)) -> Decimal | None:
    """Dollars for these groups, `share` being what another model costs beside the job's own; None if unknown."""
    total = Decimal(0)
    for group in groups:
        if group.expected is None or share is None:
            return None
        total += group.expected * share
    return total


def share_of(usage: Usage, own: ModelOffer | None, other: ModelOffer | None) -> Decimal | None:
    """What the job's tokens cost with another model, as a multiple of what they cost with its own.

    The job's own reading and writing so far are the measure; None where a price or the usage is not known.
    """
    paid, wanted = _dollars(usage, own), _dollars(usage, other)
    return wanted / paid if paid and wanted is not None else None


def _dollars(usage: Usage, offer: ModelOffer | None) -> Decimal | None:
    """In millionths, which do not matter to a share."""
    if offer is None or offer.input_price is None or offer.output_price is None:
        return None
    return offer.input_price * usage.prompt + offer.output_price * usage.output
