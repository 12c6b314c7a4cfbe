"""PySide6 6.12.0 on Python below 3.12 loses a reference to True at each emit, and the interpreter dies of it."""

from __future__ import annotations

import subprocess
import sys

import pytest

# In a process of its own: an interpreter that dies is then a failing test and not a dead suite.
SCRIPT = """
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    changed = Signal(bool)

heard = 0

def hear(on):
    global heard
    heard += on

source = Source()
source.changed.connect(hear)
for _ in range(20_000):
    source.changed.emit(True)
print(heard)
"""


@pytest.mark.gui
def test_twenty_thousand_signals_leave_the_interpreter_alive() -> None:
    """Lost: the window vanishes after some minutes of a running job, without a word."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "20000"), done.stderr[-2000:]
