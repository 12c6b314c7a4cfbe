"""Compiles a .ts file with Qt's own lrelease, which PySide6 brings along."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6


def compile_ts(path: Path, target: Path | None = None) -> Path:
    """Write the .qm beside the .ts, or as `target`; what is not translated is left to English.

    It is moved into place: Qt maps the file that it has open, and a window that runs would end with it.
    Raises RuntimeError with lrelease's own words where it fails.
    """
    target = target or path.with_suffix(".qm")
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    beside = target.with_name(f".{target.name}.part")
    command = [str(tool), "-silent", "-nounfinished", "-removeidentical", str(path), "-qm", str(beside)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        beside.unlink(missing_ok=True)
        raise RuntimeError(f"lrelease: {done.stdout}{done.stderr}")
    beside.replace(target)
    return target
