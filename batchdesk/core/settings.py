"""What a person can set apart from any job: the service and the way to it, key names, how much a month may cost."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

SYSTEM_PROXY, NO_PROXY = "", "none"


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """Another host that speaks the same API ("" for Anthropic's own), how it wants the key, and the way to it.

    `relay_header` sends the key as X-Api-Key only, for relays that do not read Authorization. `proxy` is "" for what
    the system says, "none" for none, else an address like http://proxy.firm:8080. `proxy_user` is the name that the
    proxy asks for; its password is in the keychain, never here.
    """

    base_url: str = ""
    relay_header: bool = False
    proxy: str = SYSTEM_PROXY
    proxy_user: str = ""

    @property
    def own_proxy(self) -> str:
        """The address of the proxy that the person named, "" where none was."""
        return "" if self.proxy in (SYSTEM_PROXY, NO_PROXY) else self.proxy


@dataclass(frozen=True, slots=True)
class KeyNames:
    """The names of the further keys of one host, in order, and which key is for new jobs; "" is the first key."""

    names: tuple[str, ...] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class SpendingSettings:
    """How much may be spent in a calendar month (UTC), in US dollars at list prices; None for no limit."""

    monthly_cap: Decimal | None = None
