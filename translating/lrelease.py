"""Compiles a .ts file with Qt's own lrelease, which PySide6 brings along."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6


def compile_ts(path: Path, target: Path | None = None) -> Path:
    """Write the .qm beside the .ts, or as `target`; what is not translated is left to English.

    Raises RuntimeError with lrelease's own words where it fails.
    """
    target = target or path.with_suffix(".qm")
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    command = [str(tool), "-silent", "-nounfinished", "-removeidentical", str(path), "-qm", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"lrelease: {done.stdout}{done.stderr}")
    return target
