"""Where the key comes from: this session, the environment, or the OS keychain; it is never told, only used."""

from __future__ import annotations

from urllib.parse import urlsplit

from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.api import KeyState, KeyStatus
from batchdesk.keys import KeychainState, SessionKeychain, SystemKeychain, check_key_shape, key_name


class Credentials:
    """The key of one host. `environment` is what ANTHROPIC_API_KEY held when the desk was opened."""

    def __init__(self, base_url: str, keychain: SystemKeychain, environment: str, *, practice: bool) -> None:
        self._base_url = base_url
        self._keychain = keychain
        self._session = SessionKeychain()
        self._environment = environment.strip()
        self._practice = practice

    def __repr__(self) -> str:
        return f"Credentials({self._base_url!r})"

    def use(self, base_url: str) -> None:
        """Speak of the key of another host from now on."""
        self._base_url = base_url

    def key(self, base_url: str) -> str:
        """The key for a host; Problem KEY_MISSING, or what the keychain says."""
        secret = self._session.get(key_name(base_url)) or self._environment or self._kept(base_url)
        if not secret:
            raise Problem(Trouble.KEY_MISSING)
        return secret

    def _kept(self, base_url: str) -> str | None:
        """The key in the keychain; no keychain at all means that none is kept. A locked one is said."""
        try:
            return self._keychain.get(key_name(base_url))
        except Problem as problem:
            if problem.trouble in (Trouble.KEYCHAIN_MISSING, Trouble.KEYCHAIN_UNSAFE):
                return None
            raise

    def set(self, secret: str, *, session_only: bool) -> None:
        """Keep a key in the keychain, or in memory; Problem for what is no key or can not be kept."""
        secret = check_key_shape(secret)
        name = key_name(self._base_url)
        if session_only:
            self._session.set(name, secret)
            return
        self._keychain.set(name, secret)
        self._session.forget(name)

    def forget(self) -> None:
        """Take the key out of memory and of the keychain."""
        name = key_name(self._base_url)
        self._session.forget(name)
        if self._keychain.available().state is KeychainState.READY:
            self._keychain.forget(name)

    def status(self) -> KeyStatus:
        """Where the key stands, without telling it."""
        host = urlsplit(self._base_url).hostname or ""
        if self._practice:
            return KeyStatus(KeyState.PRACTICE, "", "practice", "")
        problem, kept = "", None
        try:
            kept = self._keychain.get(key_name(self._base_url))
            problem = self._why_unusable()
        except Problem as found:
            problem = str(found)
        session = self._session.get(key_name(self._base_url))
        state, secret = KeyState.MISSING, ""
        for candidate, meaning in (
            (session, KeyState.SESSION),
            (self._environment, KeyState.ENVIRONMENT),
            (kept, KeyState.KEPT),
        ):
            if candidate:
                state, secret = meaning, candidate
                break
        return KeyStatus(state, secret[-4:] if len(secret) > 12 else "", host, problem)

    def hint(self, base_url: str) -> str:
        """The last four characters of the key for a host, by which a person knows it; "" where there is none."""
        if self._practice:
            return ""
        try:
            secret = self.key(base_url)
        except Problem:
            return ""  # said where it is used
        return secret[-4:] if len(secret) > 12 else ""

    def _why_unusable(self) -> str:
        report = self._keychain.available()
        trouble = {
            KeychainState.LOCKED: Trouble.KEYCHAIN_LOCKED,
            KeychainState.MISSING: Trouble.KEYCHAIN_MISSING,
            KeychainState.UNSAFE: Trouble.KEYCHAIN_UNSAFE,
        }.get(report.state)
        return str(Problem(trouble, reason=report.reason)) if trouble else ""
