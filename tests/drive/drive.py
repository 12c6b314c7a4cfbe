"""Drives the window from outside; prints what it found and how long it took, exit 1 where something is not as it should.

python3 tests/drive/drive.py [NAME[:light|:dark]...]     within a session as run.sh makes it

DRIVE_SCHEME=light or dark has every drive without a scheme of its own in that one. DRIVE_CLAIMS names a folder that several
of these share: each drive is done by the one that came first. DRIVE_SUMMARY names a file for the closing lines.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path

import again
import documents
import edited
import key_page
import keyboard
import killed
import main_job
import retried
import spreadsheet
from running import ROOT
from screen import Lost, Screen, wait_for_window_manager
from world import World

LIGHT, DARK = "light", "dark"
BOTH = (LIGHT, DARK)
DRIVES: dict[str, tuple[Callable[[World], None], tuple[str, ...]]] = {
    # The longest first: whoever works beside is not left waiting for them at the end.
    "killed": (killed.drive, BOTH),
    "key-page": (key_page.drive, (LIGHT,)),
    "keyboard": (keyboard.drive, (LIGHT,)),
    "retried": (retried.drive, BOTH),
    "main-job": (main_job.drive, BOTH),
    "documents": (documents.drive, BOTH),
    "spreadsheet": (spreadsheet.drive, BOTH),
    "again": (again.drive, BOTH),
    "edited": (edited.drive, BOTH),
}
"""Each by name, with the schemes that it is driven in unless others are asked for."""


def main() -> int:
    """Run the drives one after another; one that fails does not keep the others from running."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"{', '.join(DRIVES)}; with :light or :dark")
    wanted = asked_for(parser.parse_args().names, parser)
    wait_for_window_manager()
    screen = Screen(ROOT / "out" / "drive")
    results = [drive(screen, name, scheme) for name, scheme in wanted if claimed(f"{name}-{scheme}")]
    return 0 if all(results) else 1


def asked_for(names: list[str], parser: argparse.ArgumentParser) -> list[tuple[str, str]]:
    """The drives and schemes to run, in this order."""
    found = []
    for word in names or DRIVES:
        name, _, scheme = word.partition(":")
        scheme = scheme or os.environ.get("DRIVE_SCHEME", "")
        if name not in DRIVES or scheme not in ("", LIGHT, DARK):
            parser.error(f"{word} is none of {', '.join(DRIVES)}, with :light or :dark")
        found += [(name, one) for one in ((scheme,) if scheme else DRIVES[name][1])]
    return found


def claimed(what: str) -> bool:
    """Whether this one is ours to do, and not that of another who works beside."""
    claims = os.environ.get("DRIVE_CLAIMS")
    if claims:
        try:
            (Path(claims) / what).mkdir()
        except FileExistsError:
            return False
    return True


def drive(screen: Screen, name: str, scheme: str) -> bool:
    """Do one drive, say all about it at once, and whether it passed."""
    started, said, result = time.monotonic(), io.StringIO(), "passed"
    screen.begin(f"{name}-{scheme}")
    with tempfile.TemporaryDirectory(prefix=f"batchdesk-{name}-") as folder:
        world = World(screen, Path(folder), scheme)
        with redirect_stdout(said):
            try:
                DRIVES[name][0](world)
            except (Lost, subprocess.SubprocessError, OSError) as error:
                print(f"{name}: {error}")
                result = "FAILED"
    print(f"== {name}, {scheme}\n{said.getvalue()}", end="", flush=True)
    shown = ", ".join(f"{seconds:.2f}" for seconds in world.seconds_to_window)
    took = time.monotonic() - started
    tell(f"{name:12} {scheme:6} {took:4.0f} s  {result}; window shown after {shown} s")
    return result == "passed"


def tell(line: str) -> None:
    """A line that is said once all drives are done."""
    summary = os.environ.get("DRIVE_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
    else:
        print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
