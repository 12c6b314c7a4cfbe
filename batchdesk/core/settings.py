"""What a person can set about the service, apart from any job."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ServiceSettings:
    """Another host that speaks the same API ("" for Anthropic's own), and how it wants the key.

    `relay_header` sends the key as X-Api-Key only, for relays that do not read Authorization.
    """

    base_url: str = ""
    relay_header: bool = False
