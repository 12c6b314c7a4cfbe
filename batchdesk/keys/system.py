"""Keys in the keychain of the operating system."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from batchdesk.core.problems import Trouble
from batchdesk.keys.backends import SECRET_SERVICE, Backend, choose_backend, full_name
from batchdesk.keys.errors import KeychainError, as_our_trouble
from batchdesk.keys.state import KeychainReport, KeychainState

_STATES = {
    Trouble.KEYCHAIN_MISSING: KeychainState.MISSING,
    Trouble.KEYCHAIN_UNSAFE: KeychainState.UNSAFE,
    Trouble.KEYCHAIN_LOCKED: KeychainState.LOCKED,
    Trouble.KEYCHAIN_FAILED: KeychainState.MISSING,
}
_DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"


class SystemKeychain:
    """Reads and writes secrets under one service name; every method but `available` raises `KeychainError`.

    Reading and writing may show the system's own question for a password and wait for the answer: call them
    from a thread that may wait. `keyring` is imported at the first use (0.1 s).
    """

    def __init__(self, service: str = "BatchDesk", choose: Callable[[], Backend] = choose_backend) -> None:
        self._service = service
        self._choose = choose

    def available(self) -> KeychainReport:
        """What to expect of `get` and `set`; asks the person nothing and changes nothing."""
        try:
            with as_our_trouble():
                backend = self._choose()
                return _secret_service_report() if full_name(backend) == SECRET_SERVICE else _READY
        except KeychainError as error:
            return KeychainReport(_STATES[error.trouble], str(error.facts.get("reason", "")))

    def get(self, name: str) -> str | None:
        """The secret of that name (see `key_name`), or None."""
        with as_our_trouble():
            return self._choose().get_password(self._service, name)

    def set(self, name: str, secret: str) -> None:
        """Keep the secret, then read it back: a keychain that loses what it takes is an error."""
        with as_our_trouble(secret):
            backend = self._choose()
            backend.set_password(self._service, name, secret)
            kept = backend.get_password(self._service, name)
        if kept != secret:
            raise KeychainError(Trouble.KEYCHAIN_FAILED, reason="it took the key and did not keep it")

    def forget(self, name: str) -> None:
        """Remove the secret; nothing happens where there is none."""
        with as_our_trouble():
            backend = self._choose()
            if backend.get_password(self._service, name) is None:
                return
            backend.delete_password(self._service, name)
            left = backend.get_password(self._service, name)
        if left is not None:
            raise KeychainError(Trouble.KEYCHAIN_FAILED, reason="the key is still there after it was removed")


_READY = KeychainReport(KeychainState.READY)


def _secret_service_report() -> KeychainReport:
    """Whether the default collection is there and open.

    Asked of the service itself, because `keyring` shows a question for the password as soon as it is asked anything.
    """
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        try:
            locked = secretstorage.Collection(bus, _DEFAULT_COLLECTION).is_locked()
        except secretstorage.exceptions.ItemNotFoundException:
            return KeychainReport(KeychainState.LOCKED, "it has not been set up yet")
    return KeychainReport(KeychainState.LOCKED, "it is locked") if locked else _READY
