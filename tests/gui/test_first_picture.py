"""What must not be imported before the window's first picture is on the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATER = (
    "anthropic",
    "httpx",
    "keyring",
    "lxml",
    "msgspec",
    "openpyxl",
    "pandas",
    "psutil",
    "pyarrow",
    "rich",
    "sqlite3",
    "ssl",
    "typer",
    "batchdesk.app.assembly",
    "batchdesk.claude",
    "batchdesk.cli.commands",
    "batchdesk.core.jobs",
    "batchdesk.core.sentences",
    "batchdesk.desk",
    "batchdesk.files",
    "batchdesk.gui.context",
    "batchdesk.gui.pages",
    "batchdesk.gui.saying",
    "batchdesk.practice",
    "batchdesk.store",
)
"""Each of these once stood between the person and the window."""

_CHILD = """
import os, sys
from batchdesk.gui import app_window

def painted(self):
    print("\\n".join(sorted(sys.modules)), flush=True)
    os._exit(0)

app_window.Session._build_desk = painted
from batchdesk.__main__ import main
main()
"""

_WATCHED = """
import os, sys, threading
from importlib.abc import MetaPathFinder
from batchdesk.gui import app_window

class Watch(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith("batchdesk.gui") and threading.current_thread() is not threading.main_thread():
            print("elsewhere", name, flush=True)

def shown(self, desk):
    print("shown", flush=True)
    os._exit(0)

sys.meta_path.insert(0, Watch())
app_window.Session._show = shown
from batchdesk.__main__ import main
main()
"""


def test_no_class_of_the_windows_is_made_by_another_thread(tmp_path: Path) -> None:
    """Lost: one start in a hundred ends without a word where a screen reader listens, and the job is not gone on with."""
    command = [sys.executable, "-c", _WATCHED, "--practice", "--profile", str(tmp_path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert told.stdout.split() == ["shown"], told.stderr


def test_the_first_picture_waits_for_nothing_that_only_the_desk_needs(tmp_path: Path) -> None:
    """Lost: a window within 0.7 s; each of these imports is a tenth of a second and more on a slow machine."""
    command = [sys.executable, "-c", _CHILD, "--practice", "--profile", str(tmp_path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    loaded = set(told.stdout.split())
    assert "batchdesk.gui.window" in loaded, told.stderr
    assert not loaded & set(LATER)
