"""The ground under the tests bears: each of its rules fails a test that breaks it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

# One line each: the test's name begins with how it must end.
TESTS = """
import logging, os, threading, warnings
from pathlib import Path
from PySide6.QtCore import QThreadPool, qWarning
from PySide6.QtWidgets import QApplication, QWidget

stop = threading.Event()
app = QApplication.instance() or QApplication([])

def test_error_when_a_thread_is_left(): threading.Thread(target=stop.wait, daemon=True).start()
def test_error_when_a_warning_is_logged(): logging.getLogger("batchdesk.x").warning("odd")
def test_error_when_an_announced_message_never_comes(expect_message): expect_message("odd")
def test_error_when_qt_complains(): qWarning("odd")
def test_error_when_a_window_is_left():
    global window
    window = QWidget(); window.show()
def test_failed_when_python_warns(): warnings.warn("odd")
def test_passed_when_a_message_was_announced(expect_message):
    expect_message("^batchdesk.x: WARNING: od"); expect_message("^Qt: ev")
    logging.getLogger("batchdesk.x").warning("odd"); qWarning("even")
def test_passed_when_a_thread_ends_in_time(): threading.Thread(target=threading.Event().wait, args=(0.05,)).start()
def test_passed_when_info_is_logged(): logging.getLogger("batchdesk.x").info("fine")
def test_passed_without_secrets():
    assert not [name for name in os.environ if name.startswith(("ANTHROPIC_", "BATCHDESK_PROFILE"))]
    assert "/home" in str(Path.home()) and Path.home() != Path(os.environ["REAL_HOME"])
    assert os.environ["XDG_DATA_HOME"] == str(Path.home())
"""


@pytest.mark.gui
def test_every_rule_of_the_ground_fails_the_test_that_breaks_it(tmp_path: Path, root: Path) -> None:
    """Lost: threads, windows, warnings and secrets go from one test into the next, and failures come and go."""
    shutil.copyfile(root / "tests" / "conftest.py", tmp_path / "conftest.py")
    (tmp_path / "test_inside.py").write_text(TESTS)
    env = {**os.environ, "ANTHROPIC_API_KEY": "x", "BATCHDESK_PROFILE": "x", "REAL_HOME": str(tmp_path)}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-v",
        "--tb=short",
        "-p",
        "no:cacheprovider",
        "-W",
        "error",
        str(tmp_path),
    ]
    done = subprocess.run(
        command, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    endings: dict[str, set[str]] = {}
    for line in done.stdout.splitlines():
        name, _, rest = line.partition(" ")
        ending = rest.split()[0].lower() if rest.split() else ""
        if "::" in name and ending in ("passed", "failed", "error"):
            endings.setdefault(name.partition("::test_")[2], set()).add(ending)
    assert len(endings) == TESTS.count("\ndef test_"), done.stdout
    for name, ended in endings.items():
        expected = name.split("_")[0]
        assert expected in ended, done.stdout
        assert expected != "passed" or ended == {"passed"}, done.stdout
