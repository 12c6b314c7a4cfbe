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


def test_the_first_picture_waits_for_nothing_that_only_the_desk_needs(tmp_path: Path) -> None:
    """Lost: a window within 0.7 s; each of these imports is a tenth of a second and more on a slow machine."""
    command = [sys.executable, "-c", _CHILD, "--practice", "--profile", str(tmp_path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    loaded = set(told.stdout.split())
    assert "batchdesk.gui.window" in loaded, told.stderr
    assert not loaded & set(LATER)
