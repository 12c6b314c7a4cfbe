"""Keys that live as long as the program runs, for computers whose keychain is missing or locked."""

from __future__ import annotations

from batchdesk.keys.state import KeychainReport, KeychainState


class SessionKeychain:
    """Secrets in memory only; it is never printed, pickled or written anywhere."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def available(self) -> KeychainReport:
        """Always ready."""
        return KeychainReport(KeychainState.READY)

    def get(self, name: str) -> str | None:
        """The secret of that name, or None."""
        return self._secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        """Keep the secret until the program ends."""
        self._secrets[name] = secret

    def forget(self, name: str) -> None:
        """Remove the secret; nothing happens where there is none."""
        self._secrets.pop(name, None)

    def __repr__(self) -> str:
        return f"<SessionKeychain with {len(self._secrets)} secrets>"

    def __reduce__(self) -> str:
        raise TypeError("secrets are not pickled")
