"""What a person can set apart from any job: the service, and how much a month may cost."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """Another host that speaks the same API ("" for Anthropic's own), and how it wants the key.

    `relay_header` sends the key as X-Api-Key only, for relays that do not read Authorization.
    """

    base_url: str = ""
    relay_header: bool = False


@dataclass(frozen=True, slots=True)
class SpendingSettings:
    """How much may be spent in a calendar month (UTC), in US dollars at list prices; None for no limit."""

    monthly_cap: Decimal | None = None
