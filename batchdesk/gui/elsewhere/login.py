"""Opening BatchDesk when the person signs in: a small file of theirs on Linux and macOS, an entry of theirs on Windows."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

NAME = "BatchDesk"
_LABEL = "org.batchdesk.BatchDesk"
_RUN = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


class LoginStart(Protocol):
    """Whether BatchDesk opens at sign-in; changing it raises OSError where the system does not let us."""

    def is_on(self) -> bool: ...

    def turn(self, on: bool, command: Sequence[str]) -> None: ...


class DesktopEntry:
    """`~/.config/autostart` (freedesktop.org, Desktop Application Autostart Specification)."""

    def __init__(self, home: Path, environment: Mapping[str, str]) -> None:
        config = environment.get("XDG_CONFIG_HOME") or str(home / ".config")
        self._path = Path(config) / "autostart" / "batchdesk.desktop"

    def is_on(self) -> bool:
        """True where the entry is there and not hidden by the desktop's own settings."""
        try:
            return "Hidden=true" not in self._path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeError):
            return False

    def turn(self, on: bool, command: Sequence[str]) -> None:
        """Write or remove the entry."""
        if not on:
            self._path.unlink(missing_ok=True)
            return
        lines = ("[Desktop Entry]", "Type=Application", f"Name={NAME}", "Icon=batchdesk", "Terminal=false")
        text = "\n".join((*lines, f"Exec={' '.join(map(_quoted, command))}", ""))
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(text, encoding="utf-8")


class LaunchAgent:
    """`~/Library/LaunchAgents` (launchd.plist(5))."""

    def __init__(self, home: Path) -> None:
        self._path = home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"

    def is_on(self) -> bool:
        """True where the agent is there."""
        return self._path.exists()

    def turn(self, on: bool, command: Sequence[str]) -> None:
        """Write or remove the agent; it counts from the next sign-in on."""
        if not on:
            self._path.unlink(missing_ok=True)
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        agent = {"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True}
        self._path.write_bytes(plistlib.dumps(agent))


class RunEntry:
    """The person's own Run key in the registry, which Qt reads and writes as settings."""

    def __init__(self, key: QSettings | None = None) -> None:
        self._key = key or QSettings(_RUN, QSettings.Format.NativeFormat)

    def is_on(self) -> bool:
        """True where the value is there."""
        return self._key.contains(NAME)

    def turn(self, on: bool, command: Sequence[str]) -> None:
        """Write or remove the value."""
        if on:
            self._key.setValue(NAME, subprocess.list2cmdline(command))
        else:
            self._key.remove(NAME)
        self._key.sync()
        if self._key.status() is not QSettings.Status.NoError:
            raise OSError("the registry does not take it")


def login_start(
    home: Path | None = None, environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> LoginStart:
    """What this system has for it."""
    home = home or Path.home()
    if platform == "win32":
        return RunEntry()
    if platform == "darwin":
        return LaunchAgent(home)
    return DesktopEntry(home, os.environ if environment is None else environment)


def start_command(
    profile: Path, *, practice: bool, frozen: bool = bool(getattr(sys, "frozen", False))
) -> tuple[str, ...]:
    """What opens this profile's window again: the application where it is one, else this Python."""
    program = (sys.executable,) if frozen else (sys.executable, "-m", "batchdesk")
    return (*program, *(("--practice",) if practice else ()), "--profile", str(profile))


def _quoted(argument: str) -> str:
    """An argument of an Exec line (Desktop Entry Specification, "The Exec key")."""
    for mark in ("\\", '"', "`", "$"):
        argument = argument.replace(mark, f"\\{mark}")
    # The value is unescaped as a string first, and a percent sign would begin a field code.
    return '"' + argument.replace("\\", "\\\\").replace("%", "%%") + '"'
