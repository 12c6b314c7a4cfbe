"""The keychain door over backends of every temper: a key is kept safely or the person is told in a sentence."""

from __future__ import annotations

import sys
from types import ModuleType

import keyring.errors
import pytest

from batchdesk.core.problems import Problem, Trouble
from batchdesk.keys import KeychainError, KeychainState, SystemKeychain
from batchdesk.keys.backends import SAFE, pick

SECRET = "sk-ant-api03-" + "x" * 20
ALT = "keyrings.alt.file.PlaintextKeyring"
NULL = "keyring.backends.null.Keyring"
FAIL = "keyring.backends.fail.Keyring"
CHAINER = "keyring.backends.chainer.ChainerBackend"
KWALLET = "keyring.backends.kwallet.DBusKeyring"


class FakeBackend:
    """Keeps secrets in memory."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Dropping(FakeBackend):
    """Takes every secret and keeps none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Clinging(FakeBackend):
    """Never lets go of a secret."""

    def delete_password(self, service: str, username: str) -> None:
        pass


class Raising(FakeBackend):
    """Answers everything with the same exception."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


def named(full_name: str) -> FakeBackend:
    """A backend whose class says that it is `full_name`."""
    module, _, name = full_name.rpartition(".")
    backend: FakeBackend = type(name, (FakeBackend,), {"__module__": module})()
    return backend


def over(backend: FakeBackend) -> SystemKeychain:
    return SystemKeychain(choose=lambda: backend)


def test_a_key_is_kept_under_the_service_and_comes_back() -> None:
    """Lost: the key has to be pasted at every start."""
    backend = FakeBackend()
    over(backend).set("api.anthropic.com/default", SECRET)
    assert backend.kept == {("BatchDesk", "api.anthropic.com/default"): SECRET}
    assert over(backend).get("api.anthropic.com/default") == SECRET
    assert over(backend).get("relay.example/default") is None


def test_a_forgotten_key_is_gone_and_forgetting_twice_is_no_trouble() -> None:
    """Lost: a person who hands the computer on leaves their key in it."""
    backend = FakeBackend()
    chain = over(backend)
    chain.set("h/default", SECRET)
    chain.forget("h/default")
    chain.forget("h/default")
    assert backend.kept == {}


def test_a_keychain_that_loses_the_key_is_found_out_at_once() -> None:
    """Lost: "saved", and tomorrow no key."""
    with pytest.raises(KeychainError, match="did not keep it") as caught:
        over(Dropping()).set("h/default", SECRET)
    assert caught.value.trouble is Trouble.KEYCHAIN_FAILED


def test_a_key_that_stays_after_forgetting_is_told() -> None:
    """Lost: "forgotten", and it is still there."""
    backend = Clinging()
    over(backend).set("h/default", SECRET)
    with pytest.raises(KeychainError, match="still there"):
        over(backend).forget("h/default")


@pytest.mark.parametrize(
    ("error", "trouble", "state"),
    [
        (keyring.errors.NoKeyringError("x"), Trouble.KEYCHAIN_MISSING, KeychainState.MISSING),
        (keyring.errors.InitError("x"), Trouble.KEYCHAIN_MISSING, KeychainState.MISSING),
        (keyring.errors.KeyringLocked("x"), Trouble.KEYCHAIN_LOCKED, KeychainState.LOCKED),
        (keyring.errors.PasswordSetError("x"), Trouble.KEYCHAIN_FAILED, KeychainState.MISSING),
        (ConnectionError("bus gone"), Trouble.KEYCHAIN_FAILED, KeychainState.MISSING),
    ],
)
def test_what_keyring_raises_becomes_a_sentence(
    error: Exception, trouble: Trouble, state: KeychainState
) -> None:
    """Lost: a traceback where "use the key for this session only" should stand."""
    chain = over(Raising(error))
    for act in (
        lambda: chain.get("h/default"),
        lambda: chain.set("h/default", SECRET),
        lambda: chain.forget("h/x"),
    ):
        with pytest.raises(KeychainError) as caught:
            act()
        assert caught.value.trouble is trouble
        assert isinstance(caught.value, Problem)
        assert caught.value.title.endswith(".")
        assert "session only" in caught.value.advice

    def choose() -> FakeBackend:
        raise error

    assert SystemKeychain(choose=choose).available().state is state


def test_windows_own_error_becomes_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: a traceback on Windows, whose keychain raises an exception class of its own (too long a secret)."""
    module = ModuleType("pywintypes")
    error = type("error", (Exception,), {})
    module.error = error  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pywintypes", module)
    with pytest.raises(KeychainError) as caught:
        over(Raising(error("(1783, 'CredWrite', 'The stub received bad data')"))).set("h/default", SECRET)
    assert caught.value.trouble is Trouble.KEYCHAIN_FAILED


def test_a_fault_of_ours_is_not_dressed_up() -> None:
    """Lost: a bug that looks like a broken keychain and is never reported."""
    with pytest.raises(ZeroDivisionError):
        over(Raising(ZeroDivisionError())).get("h/default")


def test_no_error_ever_shows_the_key() -> None:
    """Lost: the key in a log or a screenshot."""
    error = keyring.errors.PasswordSetError(f"could not store {SECRET}")
    with pytest.raises(KeychainError) as caught:
        over(Raising(error)).set("h/default", SECRET)
    assert SECRET not in str(caught.value) + repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("name", sorted(SAFE))
def test_every_real_keychain_is_taken(name: str) -> None:
    """Lost: a good keychain is refused."""
    backend = named(name)
    assert pick(None, [backend]) is backend
    assert pick(backend, []) is backend


@pytest.mark.parametrize("configured", [True, False])
@pytest.mark.parametrize(
    ("name", "trouble"), [(ALT, Trouble.KEYCHAIN_UNSAFE), (NULL, Trouble.KEYCHAIN_MISSING)]
)
def test_what_keeps_keys_in_plain_text_or_not_at_all_is_refused(
    name: str, trouble: Trouble, configured: bool
) -> None:
    """Lost: the key lies readable in a file."""
    backend = named(name)
    with pytest.raises(KeychainError) as caught:
        pick(backend if configured else None, [] if configured else [named(FAIL), backend])
    assert caught.value.trouble is trouble


def test_a_chain_writes_to_its_safe_member_only() -> None:
    """Lost: plain text beside a good keychain, because the chain fell through to it."""
    wallet = named(KWALLET)
    for configured in (None, named(CHAINER)):
        assert pick(configured, [named(CHAINER), named(ALT), wallet]) is wallet


def test_a_chain_of_unsafe_members_is_refused() -> None:
    """Lost: the key lies readable in a file."""
    with pytest.raises(KeychainError) as caught:
        pick(named(CHAINER), [named(CHAINER), named(ALT)])
    assert caught.value.trouble is Trouble.KEYCHAIN_UNSAFE


def test_keyring_switched_off_in_its_settings_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: a person who turned keyring off is overruled; a name that leads nowhere ends in a traceback."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NULL)
    assert SystemKeychain().available().state is KeychainState.MISSING
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.Keyring")
    assert SystemKeychain().available().state is KeychainState.MISSING


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a keychain is always there")
def test_without_a_session_bus_there_is_no_keychain_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: a traceback on every server and container."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    report = SystemKeychain().available()
    assert (report.state, report.reason) == (KeychainState.MISSING, "none is running")
    with pytest.raises(KeychainError, match="no keychain"):
        SystemKeychain().set("h/default", SECRET)
