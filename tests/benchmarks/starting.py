"""How long it takes from the command to the window on the screen, and what of that are imports.

`xvfb-run -a python -m tests.benchmarks.starting [--times 10]` starts `python -m batchdesk --practice` on a fresh profile so
often, waits with xdotool for the mapped window, and prints seconds by the clock and of the process (up to the mapped
window). It holds where the median is at most 0.7 s. Imports are counted in a further run, with `-X importtime`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]

LIMIT = 0.7
"""Seconds (issue: the first window shows within 0.7 s of start)."""
PATIENCE = 60
_LOOK = ("xdotool", "search", "--onlyvisible", "--name", "^BatchDesk$")
"""Asked again and again, about a hundred times a second: its own waiting (`--sync`) looks only twice a second."""


def start(profile: Path, *options: str, log: int | None = subprocess.DEVNULL) -> tuple[float, float]:
    """Start, wait for the window and end it; returns (seconds by the clock, seconds of the process)."""
    command = [sys.executable, *options, "-m", "batchdesk", "--practice", "--profile", str(profile)]
    begun = time.perf_counter()
    with subprocess.Popen(command, stderr=log) as window:
        try:
            _seen(begun + PATIENCE)
            took = time.perf_counter() - begun
            spent = psutil.Process(window.pid).cpu_times()
            return took, spent.user + spent.system
        finally:
            window.terminate()
            window.wait(PATIENCE)


@contextmanager
def _held() -> Iterator[None]:
    """A client that stays: a screen without any begins anew, and turns away who comes in that moment."""
    with subprocess.Popen(("xprop", "-spy", "-root"), stdout=subprocess.DEVNULL) as client:
        try:
            yield
        finally:
            client.terminate()


def _seen(deadline: float) -> None:
    while subprocess.run(_LOOK, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode:
        if time.perf_counter() > deadline:
            raise SystemExit("the window did not come")


def imports(profile: Path) -> float:
    """Seconds that the imports before the first picture take, told by Python itself."""
    with tempfile.TemporaryFile() as log:
        start(profile, "-X", "importtime", log=log.fileno())
        log.seek(0)
        lines = [line for line in log.read().decode(errors="replace").splitlines() if "import time:" in line]
    own = 0
    for line in lines[1:]:
        fields = line.removeprefix("import time:").split("|")
        if fields[2].strip() == "batchdesk.app.assembly":
            break  # what comes now is behind the picture
        own += int(fields[0])
    return own / 1e6


def main() -> int:
    """Start so often, and say whether it holds."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--times", type=int, default=10)
    asked = reader.parse_args()
    os.environ.pop("QT_QPA_PLATFORM", None)
    with _held(), tempfile.TemporaryDirectory() as folder:
        runs = [start(Path(folder) / str(at)) for at in range(asked.times)]
        imported = imports(Path(folder) / "imports")
    clock, own = [sorted(side) for side in zip(*runs, strict=True)]
    print(f"{'':12}{'median':>9}{'best':>9}{'worst':>9}")
    for name, side in (("by clock", clock), ("of its own", own)):
        print(f"{name:12}{statistics.median(side):7.2f} s{side[0]:7.2f} s{side[-1]:7.2f} s")
    print(f"imports before the picture: {imported:.2f} s (with Python counting them)")
    return 1 if statistics.median(clock) > LIMIT else 0


if __name__ == "__main__":
    raise SystemExit(main())
