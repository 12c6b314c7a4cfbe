"""The real thing: a Secret Service on a session bus, made by `dev.py test` or .ci/run and gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest

from batchdesk.keys import KeychainState, SystemKeychain

SECRET = "sk-ant-api03-" + "x" * 90

pytestmark = [
    pytest.mark.keychain,
    pytest.mark.skipif(
        not os.environ.get("BATCHDESK_TEST_KEYCHAIN"),
        reason="no throwaway Secret Service: install dbus and gnome-keyring, then use `python3 dev.py test`",
    ),
]


@pytest.fixture
def chain() -> Iterator[SystemKeychain]:
    chain = SystemKeychain(service=f"BatchDesk-test-{uuid4().hex}")
    yield chain
    chain.forget("h/default")


def test_an_open_keychain_is_ready(chain: SystemKeychain) -> None:
    """Lost: a person with a good keychain is offered "this session only"."""
    assert chain.available().state is KeychainState.READY


def test_a_bus_that_goes_and_comes_back_is_followed(
    chain: SystemKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a traceback when the session bus is gone, or a restart needed once it is there again."""
    assert chain.available().state is KeychainState.READY
    with monkeypatch.context() as gone:
        gone.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        report = chain.available()
        assert (report.state, report.reason) == (KeychainState.MISSING, "none is running")
    assert chain.available().state is KeychainState.READY


def test_a_key_survives_the_program(chain: SystemKeychain, root: Path) -> None:
    """Lost: the key has to be pasted again after every start."""
    assert chain.get("h/default") is None
    chain.set("h/default", SECRET)
    script = "import sys; from batchdesk.keys import SystemKeychain; print(SystemKeychain(sys.argv[1]).get('h/default'))"
    command = [sys.executable, "-c", script, chain._service]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == SECRET


def test_the_longest_key_fits(chain: SystemKeychain) -> None:
    """Lost: a long relay token is cut off without a word."""
    chain.set("h/default", "k" * 1280)
    assert chain.get("h/default") == "k" * 1280


def test_a_key_is_replaced_and_forgotten(chain: SystemKeychain) -> None:
    """Lost: the old key comes back, or stays in the keychain for ever."""
    chain.set("h/default", SECRET)
    chain.set("h/default", SECRET + "2")
    assert chain.get("h/default") == SECRET + "2"
    chain.forget("h/default")
    chain.forget("h/default")
    assert chain.get("h/default") is None


ASK = """
from batchdesk.keys import KeychainError, SystemKeychain
chain = SystemKeychain()
print(chain.available().state.name)
try:
    chain.set("h/default", "x")
except KeychainError as error:
    print(error.trouble.name)
"""
OPEN = "printf 'pw\\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1"


def test_a_keychain_that_was_never_set_up_is_told(tmp_path: Path, root: Path) -> None:
    """Lost: a traceback, or a hang, where the keychain wants a password and there is nobody to be asked."""
    assert _ask_on_a_bus(tmp_path, "true", root) == ["LOCKED", "KEYCHAIN_MISSING"]


def test_a_locked_keychain_is_told(tmp_path: Path, root: Path) -> None:
    """Lost: a traceback, or a hang, where the login keychain is locked and no one can unlock it."""
    assert _ask_on_a_bus(tmp_path, OPEN, root) == ["READY"]
    assert _ask_on_a_bus(tmp_path, "true", root) == ["LOCKED", "KEYCHAIN_LOCKED"]


def _ask_on_a_bus(home: Path, prepare: str, root: Path) -> list[str]:
    """What a keychain on a bus of its own says, over the keyrings that are in `home` by now."""
    assert shutil.which("dbus-run-session"), "BATCHDESK_TEST_KEYCHAIN is set, so this must be here"
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL")
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    # Short, because sockets are made in it; new, because a daemon of the last bus may still be leaving.
    with TemporaryDirectory(ignore_cleanup_errors=True) as runtime:
        env.update(HOME=str(home), XDG_DATA_HOME=str(home / "data"), XDG_RUNTIME_DIR=runtime)
        command = [
            "dbus-run-session",
            "--",
            "sh",
            "-c",
            f'{prepare}; exec "$@"',
            "sh",
            sys.executable,
            "-c",
            ASK,
        ]
        done = subprocess.run(
            command, cwd=root, env=env, capture_output=True, text=True, timeout=60, check=True
        )
    return done.stdout.split()
