"""Turns what the keychain libraries raise into our own trouble."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from batchdesk.core.problems import Problem, Trouble

# Known to come through `keyring` unchanged. They are looked up among the loaded modules: one whose module was
# never imported can not have been raised.
_PASSED_ON = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("dbus.exceptions", "DBusException"),
    ("keyring.backends.macOS.api", "Error"),
    # Windows: too long a secret (over 1,280 characters), or no logon session.
    ("win32ctypes.pywin32.pywintypes", "error"),
    ("pywintypes", "error"),
)


class KeychainError(Problem):
    """The keychain can not do what was asked; it has the words and the blame of its trouble."""


@contextmanager
def as_our_trouble(secret: str = "") -> Iterator[None]:
    """Raise `KeychainError` for whatever a keychain backend raises; `secret` never shows in its words."""
    from keyring import errors

    try:
        yield
    except errors.NoKeyringError:
        raise KeychainError(Trouble.KEYCHAIN_MISSING, reason="none is running") from None
    except errors.KeyringLocked:
        raise KeychainError(Trouble.KEYCHAIN_LOCKED) from None
    except errors.InitError:
        # The Secret Service wanted to ask for a password and could not, or was told no.
        raise KeychainError(Trouble.KEYCHAIN_MISSING, reason="it could not ask for its password") from None
    except _known() as error:
        raise KeychainError(Trouble.KEYCHAIN_FAILED, reason=_said(error, secret)) from None


def _known() -> tuple[type[BaseException], ...]:
    """What `keyring` raises, and the own exceptions of the libraries below it that are loaded."""
    from keyring import errors

    found = (getattr(sys.modules.get(module), name, None) for module, name in _PASSED_ON)
    passed_on = (item for item in found if isinstance(item, type) and issubclass(item, BaseException))
    return (errors.KeyringError, OSError, *passed_on)


def _said(error: BaseException, secret: str) -> str:
    """The first line of what the library said, without the secret."""
    lines = str(error).strip().splitlines()
    words = lines[0].rstrip(".") if lines else type(error).__name__
    return words.replace(secret, "...") if secret else words
