"""The service's door: the only package that imports the vendor's SDK, and only once it is needed."""

from __future__ import annotations

from importlib import import_module

from batchdesk.claude.address import check_address
from batchdesk.claude.calls import Timeouts
from batchdesk.claude.proxies import Proxy, check_proxy
from batchdesk.claude.service import ClaudeService

__all__ = ["ClaudeService", "Proxy", "Timeouts", "check_address", "check_proxy", "warm"]


def warm() -> None:
    """Import the SDK, which takes about a second, so that the first call does not have to; for a thread behind."""
    import_module("batchdesk.claude.line")
