"""Where keys come from: this session, the environment, or the OS keychain; they are never told, only used."""

from __future__ import annotations

from urllib.parse import urlsplit

from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.care_api import KeyState
from batchdesk.keys import (
    KeychainState,
    SessionKeychain,
    SystemKeychain,
    check_key_shape,
    key_name,
    proxy_password_name,
)

_NO_KEYCHAIN = (Trouble.KEYCHAIN_MISSING, Trouble.KEYCHAIN_UNSAFE)


class Credentials:
    """The keys of a host by their names; "" is the first one, for which the environment may speak.

    `environment` is what ANTHROPIC_API_KEY held when the desk was opened.
    """

    def __init__(self, base_url: str, keychain: SystemKeychain, environment: str, *, practice: bool) -> None:
        self._base_url = base_url
        self._keychain = keychain
        self._session = SessionKeychain()
        self._environment = environment.strip()
        self._practice = practice

    def __repr__(self) -> str:
        return f"Credentials({self._base_url!r})"

    @property
    def base_url(self) -> str:
        """The host that is spoken of."""
        return self._base_url

    @property
    def practice(self) -> bool:
        """True where no key is needed."""
        return self._practice

    def use(self, base_url: str) -> None:
        """Speak of the keys of another host from now on."""
        self._base_url = base_url

    def key(self, base_url: str, name: str = "") -> str:
        """A key of a host; Problem KEY_MISSING or, for a named one, KEY_GONE; or what the keychain says."""
        entry = key_name(base_url, name)
        outside = "" if name else self._environment
        secret = self._session.get(entry) or outside or self._kept(entry)
        if not secret:
            raise Problem(Trouble.KEY_GONE, name=name) if name else Problem(Trouble.KEY_MISSING)
        return secret

    def _kept(self, entry: str) -> str | None:
        """What the keychain holds; no keychain at all means that none is kept. A locked one is said."""
        try:
            return self._keychain.get(entry)
        except Problem as problem:
            if problem.trouble in _NO_KEYCHAIN:
                return None
            raise

    def set(self, secret: str, *, session_only: bool, name: str = "") -> None:
        """Keep a key in the keychain, or in memory; Problem for what is no key or can not be kept."""
        secret = check_key_shape(secret)
        entry = key_name(self._base_url, name)
        if session_only:
            self._session.set(entry, secret)
            return
        self._keychain.set(entry, secret)
        self._session.forget(entry)

    def forget(self, name: str = "") -> None:
        """Take a key out of memory and of the keychain."""
        entry = key_name(self._base_url, name)
        self._session.forget(entry)
        if self._keychain.available().state is KeychainState.READY:
            self._keychain.forget(entry)

    def copy(self, old: str, new: str) -> bool:
        """Keep a key under another name as well; True where it is in the keychain, False in memory only."""
        before, after = key_name(self._base_url, old), key_name(self._base_url, new)
        secret = self._session.get(before)
        if secret:
            self._session.set(after, secret)
        kept = self._kept(before)
        if kept:
            self._keychain.set(after, kept)
        return bool(kept)

    def status(self, name: str = "") -> KeyStatus:
        """Where a key stands, without telling it."""
        host = urlsplit(self._base_url).hostname or ""
        if self._practice:
            return KeyStatus(KeyState.PRACTICE, "", "practice", "")
        entry, problem, kept = key_name(self._base_url, name), "", None
        try:
            kept = self._keychain.get(entry)
            problem = self._why_unusable()
        except Problem as found:
            problem = str(found)
        state, secret = KeyState.MISSING, ""
        for candidate, meaning in (
            (self._session.get(entry), KeyState.SESSION),
            ("" if name else self._environment, KeyState.ENVIRONMENT),
            (kept, KeyState.KEPT),
        ):
            if candidate:
                state, secret = meaning, candidate
                break
        return KeyStatus(state, _hint(secret), host, problem, name)

    def hint(self, base_url: str, name: str = "") -> str:
        """The last four characters of a key, by which a person knows it; "" where there is none."""
        if self._practice:
            return ""
        try:
            return _hint(self.key(base_url, name))
        except Problem:
            return ""  # said where it is used

    def proxy_password(self, proxy: str, user: str) -> str:
        """The password for a proxy, "" where none is kept; Problem where the keychain is locked."""
        entry = proxy_password_name(proxy, user)
        return self._session.get(entry) or self._kept(entry) or ""

    def set_proxy_password(self, proxy: str, user: str, password: str, *, session_only: bool) -> None:
        """Keep the password for a proxy as a key is kept; "" forgets it."""
        entry = proxy_password_name(proxy, user)
        if session_only and password:
            self._session.set(entry, password)
            return
        self._session.forget(entry)
        if password:
            self._keychain.set(entry, password)
        elif self._keychain.available().state is KeychainState.READY:
            self._keychain.forget(entry)

    def _why_unusable(self) -> str:
        report = self._keychain.available()
        trouble = {
            KeychainState.LOCKED: Trouble.KEYCHAIN_LOCKED,
            KeychainState.MISSING: Trouble.KEYCHAIN_MISSING,
            KeychainState.UNSAFE: Trouble.KEYCHAIN_UNSAFE,
        }.get(report.state)
        return str(Problem(trouble, reason=report.reason)) if trouble else ""


def _hint(secret: str) -> str:
    """Of a short one, four characters would tell too much."""
    return secret[-4:] if len(secret) > 12 else ""
