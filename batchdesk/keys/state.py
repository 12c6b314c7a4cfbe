"""What can be said of a keychain before a key is read or written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class KeychainState(Enum):
    """Whether a keychain can keep a key."""

    READY = "ready"
    """Keys can be read and written."""
    LOCKED = "locked"
    """Reading or writing will ask the person to unlock it, and fails where they can not be asked."""
    MISSING = "missing"
    """There is none."""
    UNSAFE = "unsafe"
    """The only ones found would keep the key in plain text, or are not known to keep it safely."""


@dataclass(frozen=True, slots=True)
class KeychainReport:
    """The state, and why it is so in words that fit into a sentence; "" when it is ready."""

    state: KeychainState
    reason: str = ""
