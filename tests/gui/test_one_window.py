"""A second start brings the first window forward: two windows of one desk would confuse everybody."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from batchdesk.gui.app_window import open_window
from batchdesk.gui.elsewhere import one_window
from batchdesk.gui.elsewhere.one_window import OneWindow, socket_name
from batchdesk.gui.theme import Theme
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from batchdesk.gui.elsewhere.one_window import OneWindow
app = QCoreApplication([])
one = OneWindow(Path(sys.argv[1]))
assert one.is_first()
one.wanted.connect(lambda: (print("forward", flush=True), app.quit()))
print("ready", flush=True)
app.exec()
"""


HUNG = FIRST.replace("app.exec()", "sys.stdin.read()")


def first(folder: Path, code: str = FIRST) -> subprocess.Popen[str]:
    """Another process that has the window of this profile."""
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", code, str(folder)], stdin=pipe, stdout=pipe, text=True)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "ready"
    return process


def test_a_second_start_calls_the_first_and_ends(tmp_path: Path, window_theme: Theme) -> None:
    with first(tmp_path) as process:
        assert process.stdout is not None
        made: list[object] = []
        code = open_window(lambda: made.append(1), profile=tmp_path)  # type: ignore[func-returns-value, arg-type]
        assert (code, made) == (0, [])
        assert process.stdout.readline().strip() == "forward"
        assert process.wait(timeout=10) == 0


def test_a_killed_window_is_not_in_the_way(tmp_path: Path, window_theme: Theme) -> None:
    """Lost: after a crash BatchDesk would never open again."""
    with first(tmp_path) as process:
        process.kill()
        process.wait(timeout=10)
    one = OneWindow(tmp_path)
    assert one.is_first()
    one.close()


def test_a_window_that_hangs_is_not_waited_for_for_ever(
    tmp_path: Path, window_theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the person clicks and clicks, and no window comes."""
    monkeypatch.setattr(one_window, "PATIENCE_MS", 100)
    with first(tmp_path, HUNG) as process:
        one = OneWindow(tmp_path)
        assert one.is_first()
        one.close()
        process.kill()


def test_other_profiles_and_practice_have_windows_of_their_own(tmp_path: Path, window_theme: Theme) -> None:
    (tmp_path / "other").mkdir()
    ones = [OneWindow(tmp_path), OneWindow(tmp_path, practice=True), OneWindow(tmp_path / "other")]
    assert all(one.is_first() for one in ones)
    for one in ones:
        one.close()


def test_the_first_window_hears_the_call(tmp_path: Path, window_theme: Theme) -> None:
    one, heard = OneWindow(tmp_path), []
    one.wanted.connect(lambda: heard.append(True))
    assert one.is_first()
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        " from batchdesk.gui.elsewhere.one_window import OneWindow; app = QCoreApplication([]);"
        " sys.exit(0 if not OneWindow(Path(sys.argv[1])).is_first() else 3)"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(tmp_path)]) as second:
        wait_until(lambda: second.poll() is not None, longest_ms=15_000)
        assert second.returncode == 0
    assert heard == [True]
    one.close()
    QCoreApplication.processEvents()


def test_a_socket_has_a_short_name(tmp_path: Path) -> None:
    """A path of a socket may have 108 letters on Linux; a profile's may have more."""
    assert len(socket_name(tmp_path / ("x" * 200), "window")) < 40
