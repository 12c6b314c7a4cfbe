"""The ground under every test: a throwaway home, no secrets, and nothing left behind or said unexpectedly."""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

# Before any test module imports Qt: it reads this once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Folders and switches of the person who runs the tests, which no test may see or touch.
_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
_FORBIDDEN = re.compile(
    r"^(ANTHROPIC_|BATCHDESK_(?!TEST_)|CLAUDE_|PYTHON_KEYRING_|(HTTPS?|ALL)_PROXY$)", re.IGNORECASE
)

# Qt says these of the offscreen screen itself, whatever the window does.
_QT_HARMLESS = re.compile(r"This plugin does not support|QFontDatabase: Cannot find font directory")
# How long a thread may take to end after its test.
_GRACE_SECONDS = 3.0


@pytest.fixture(autouse=True)
def _throwaway_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has a home of its own and no key, relay or profile from outside."""
    home = str(tmp_path_factory.mktemp("home"))
    for name in [name for name in os.environ if _FORBIDDEN.match(name)]:
        monkeypatch.delenv(name)
    for name in (*_HOMES, *_XDG):
        monkeypatch.setenv(name, home)
    if not os.environ.get("BATCHDESK_TEST_KEYCHAIN"):
        # The bus that is there is the person's own, with their keychain on it.
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


class ExpectedMessages:
    """Messages that a test announces; each must come, and any other warning fails the test."""

    def __init__(self) -> None:
        self.patterns: list[re.Pattern[str]] = []

    def __call__(self, pattern: str) -> None:
        """Announce that a warning, error or Qt message with this pattern in it will be logged at least once."""
        self.patterns.append(re.compile(pattern))


class _Listener(logging.Handler):
    """Keeps what is logged at warning or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name}: {record.levelname}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def expect_message() -> Iterator[ExpectedMessages]:
    """Fail a test that logs a warning, or makes Qt complain, without having announced it here."""
    expected = ExpectedMessages()
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    restore_qt = _listen_to_qt(listener)
    yield expected
    restore_qt()
    logging.getLogger().removeHandler(listener)
    surprises = [text for text in listener.said if not any(item.search(text) for item in expected.patterns)]
    assert not surprises, "logged without being announced by expect_message:\n" + "\n".join(surprises)
    silent = [item.pattern for item in expected.patterns if not any(map(item.search, listener.said))]
    assert not silent, f"announced by expect_message and never logged: {silent}"


def _listen_to_qt(listener: _Listener) -> Callable[[], None]:
    """Send Qt's own messages to the listener too, where a test has loaded Qt; returns how to stop."""
    core = _loaded("PySide6.QtCore")
    if core is None:
        return lambda: None
    serious = {core.QtMsgType.QtWarningMsg, core.QtMsgType.QtCriticalMsg, core.QtMsgType.QtFatalMsg}

    def heard(kind: object, _context: object, text: str) -> None:
        if kind in serious and not _QT_HARMLESS.search(text):
            listener.said.append(f"Qt: {text}")

    before = core.qInstallMessageHandler(heard)
    return lambda: core.qInstallMessageHandler(before)


@pytest.fixture(scope="session")
def trust() -> dict[tuple[object, ...], Any]:
    """Whom clients trust, by the files that the environment names: read once, as it takes longer than most tests."""
    return {}


@pytest.fixture(autouse=True)
def _certificates_are_read_once(
    trust: dict[tuple[object, ...], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each client of the SDK would read all certificates of this machine anew."""
    http = _loaded("httpcore2")
    if http is None:
        return
    read = http.default_ssl_context

    def once(*, _trust_env: bool = True) -> Any:
        named = (_trust_env, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))
        if named not in trust:
            trust[named] = read(_trust_env=_trust_env)
        return trust[named]

    monkeypatch.setattr(http, "default_ssl_context", once)


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running or a window open: the next one would meet it."""
    threads = set(threading.enumerate())
    windows = set(_visible_windows())
    yield
    left = [thread.name for thread in _still_running(threads)]
    assert not left, f"threads left running: {left}"
    assert _qt_pool_is_idle(), "work left running in Qt's thread pool"
    open_windows = [window for window in _visible_windows() if window not in windows]
    for window in open_windows:
        window.close()
    assert not open_windows, f"windows left open: {open_windows}"


@pytest.fixture(autouse=True)
def _garbage_of_qt_is_collected_here() -> Iterator[None]:
    """As in the window (gui/collecting.py): a Qt object that a worker's collection takes apart ends the process."""
    if _loaded("PySide6.QtCore") is not None:
        gc.disable()
    yield
    if not gc.isenabled():
        counts, thresholds = gc.get_count(), gc.get_threshold()
        full = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
        if full:
            gc.collect(full[-1])


def _still_running(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads begun since and alive after the time of grace.

    Python's stand-ins for threads that Qt began are left out: they count as alive for ever.
    """
    deadline = time.monotonic() + _GRACE_SECONDS
    begun = [item for item in threading.enumerate() if item not in before]
    begun = [item for item in begun if not isinstance(item, threading._DummyThread)]
    for thread in begun:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [thread for thread in begun if thread.is_alive()]


def _qt_pool_is_idle() -> bool:
    core = _loaded("PySide6.QtCore")
    return core is None or bool(core.QThreadPool.globalInstance().waitForDone(int(_GRACE_SECONDS * 1000)))


def _visible_windows() -> list[Any]:
    widgets = _loaded("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]


def _loaded(name: str) -> ModuleType | None:
    """A module, only where something has imported it already: tests without windows do not pay for Qt."""
    return sys.modules.get(name)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent
