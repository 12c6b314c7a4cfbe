"""Drives the window from outside; prints what it found and how long it took, exit 1 where something is not as it should.

python3 tests/drive/drive.py [NAME...]     within a session as run.sh makes it
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import documents
import key_page
import keyboard
import killed
import main_job
from running import ROOT
from screen import Lost, Screen, wait_for_window_manager
from world import World

DRIVES = {
    "main-job": main_job.drive,
    "documents": documents.drive,
    "key-page": key_page.drive,
    "killed": killed.drive,
    "keyboard": keyboard.drive,
}


def main() -> int:
    """Run the drives one after another; one that fails does not keep the others from running."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(DRIVES))
    names = parser.parse_args().names or list(DRIVES)
    wait_for_window_manager()
    screen = Screen(ROOT / "out" / "drive")
    lines, failed = [], []
    for name in names:
        print(f"== {name}", flush=True)
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix=f"batchdesk-{name}-") as folder:
            world = World(screen, Path(folder))
            try:
                DRIVES[name](world)
                result = "passed"
            except (Lost, subprocess.SubprocessError, OSError) as error:
                print(f"{name}: {error}", flush=True)
                result = "FAILED"
                failed.append(name)
        shown = ", ".join(f"{seconds:.2f}" for seconds in world.seconds_to_window)
        lines.append(f"{name:12} {time.monotonic() - started:5.0f} s  {result}; window shown after {shown} s")
    print("\n".join(["", *lines]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
