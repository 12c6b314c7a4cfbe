"""The way to a host: as the system says, straight, or through a proxy that the person named."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import NO_PROXY, SYSTEM_PROXY

_BROKEN = re.compile(r"[\s\\<>\"{}|^`\x00-\x1f\x7f]")
_KINDS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Proxy:
    """`address` is "" for what the system says, "none" for no proxy, else as `check_proxy` gives it.

    Name and password go to the proxy alone, and only where it asks for them by its place on the way: calls to a host
    are tunnelled (CONNECT), so that a proxy sees neither the key nor a request.
    """

    address: str = SYSTEM_PROXY
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def named(self) -> str:
        """Host and port of the proxy that the person named, for sentences; "" where none was."""
        return "" if self.address in (SYSTEM_PROXY, NO_PROXY) else urlsplit(self.address).netloc


def check_proxy(text: str) -> str:
    """ "" and "none" as they are, else the address with scheme and port; Problem PROXY_INVALID.

    "proxy.firm:8080" is understood as http. A name or password in it is refused, since the settings are a plain file.
    """
    address = text.strip()
    if address in (SYSTEM_PROXY, NO_PROXY):
        return address
    if "://" not in address:
        address = f"http://{address}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise _invalid(address, "its port is no number") from None
    if "@" in parts.netloc:
        raise _invalid(address, "a name and password have fields of their own")
    if parts.scheme not in _KINDS:
        raise _invalid(address, "only http and https proxies are served")
    if (
        not host
        or _BROKEN.search(address)
        or parts.path.strip("/")
        or parts.query
        or parts.fragment
        or port == 0
    ):
        raise _invalid(address, "it is no address")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}:{port or _KINDS[parts.scheme]}"


def _invalid(address: str, reason: str) -> Problem:
    shown = re.sub(r"//[^/]*@", "//…@", address)[:100]
    return Problem(Trouble.PROXY_INVALID, address=shown, reason=reason)
