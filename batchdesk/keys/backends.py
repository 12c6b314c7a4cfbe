"""Chooses among the keychain backends that `keyring` knows: only those that really keep a secret."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from batchdesk.core.problems import Trouble
from batchdesk.keys.errors import KeychainError

# By full name: `keyring` falls back without a word to keyrings.alt (plain text in a file) where that is
# installed, and its null backend "succeeds" and keeps nothing. A chainer is never used as such: it would
# write to whichever of its members takes the key.
SAFE = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_OFF = frozenset({"keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"})


class Backend(Protocol):
    """What we use of a `keyring` backend."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def choose_backend() -> Backend:
    """The keychain of this computer; KeychainError (missing or unsafe) where there is none we trust.

    Looked up anew each time: a keychain that was started after BatchDesk is found too.
    """
    from keyring import backend, core

    try:
        configured = core.load_env() or core.load_config()
    except (ImportError, AttributeError, ValueError, RuntimeError) as error:
        raise KeychainError(
            Trouble.KEYCHAIN_MISSING, reason=f"the one that keyring is set to is not here: {error}"
        ) from None
    try:
        backend.get_all_keyring()  # loads the backends that other packages bring
        classes = sorted(backend.KeyringBackend.get_viable_backends(), key=backend.by_priority, reverse=True)
    except OSError:  # the session bus that the environment names is gone
        raise KeychainError(Trouble.KEYCHAIN_MISSING, reason="none is running") from None
    return pick(configured, (found() for found in classes))


def pick(configured: Backend | None, viable: Iterable[Backend]) -> Backend:
    """The configured backend where it is safe, else the first safe one of `viable`, which come best first."""
    if configured is not None and full_name(configured) != _CHAINER:
        return _safe_or_refused(configured)
    candidates = list(viable)
    for candidate in candidates:
        if full_name(candidate) in SAFE:
            return candidate
    unsafe = [item for item in candidates if full_name(item) not in _OFF | {_CHAINER}]
    if unsafe:
        return _safe_or_refused(unsafe[0])
    raise KeychainError(Trouble.KEYCHAIN_MISSING, reason="none is running")


def full_name(backend: Backend) -> str:
    """Module and class, as `keyring` names its backends in its settings."""
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def _safe_or_refused(backend: Backend) -> Backend:
    name = full_name(backend)
    if name in SAFE:
        return backend
    if name in _OFF:
        raise KeychainError(Trouble.KEYCHAIN_MISSING, reason="it is switched off in the settings of keyring")
    raise KeychainError(Trouble.KEYCHAIN_UNSAFE, reason=f"the only one found is {name}")
