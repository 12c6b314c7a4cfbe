"""Which addresses a key may be sent to."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from batchdesk.core.problems import Problem, Trouble

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_NOT_IN_AN_ADDRESS = re.compile(r"[\s\\<>\"{}|^`\x00-\x1f\x7f]")
_LABEL = re.compile(r"[^\x00-\x2c./:;<=>?@\[\\\]^`{|}~\x7f]{1,63}")
_KEY = re.compile(r"sk-ant-\S+")


def check_address(text: str) -> str:
    """The base address without a trailing slash or "/v1"; Problem ADDRESS_INVALID.

    It must be https, or http to this very computer (127.0.0.1, localhost, ::1), so that a key never crosses a network
    in the clear. A name, password, query or fragment in it is refused.
    """
    address = text.strip()
    try:
        parts = urlsplit(address)
        usable = _is_usable(address, parts)
    except ValueError:  # a port that is no number, or a broken [IPv6] host
        usable = False
    if not usable:
        raise Problem(Trouble.ADDRESS_INVALID, address=_shown(address))
    path = parts.path.rstrip("/").removesuffix("/v1").rstrip("/")
    return f"{parts.scheme}://{parts.netloc.lower()}{path}"


def host_of(address: str) -> str:
    """The host, with its port where one is named, for sentences."""
    return urlsplit(address).netloc


def is_loopback(address: str) -> bool:
    """True when the address leads to this very computer."""
    return urlsplit(address).hostname in LOOPBACK


def _is_usable(address: str, parts: SplitResult) -> bool:
    if _NOT_IN_AN_ADDRESS.search(address) or "?" in address or "#" in address or "@" in parts.netloc:
        return False
    if parts.port == 0 or not _is_host(parts.hostname or ""):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)


def _is_host(host: str) -> bool:
    if ":" in host:
        return True  # urlsplit has checked the brackets and what is between them
    return len(host) <= 253 and all(_LABEL.fullmatch(label) for label in host.removesuffix(".").split("."))


def _shown(address: str) -> str:
    """The address as it may be shown: a password or a key that was typed into it is left out."""
    return _KEY.sub("…", re.sub(r"//[^/@]*@", "//…@", address))[:100]
