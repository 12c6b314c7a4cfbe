"""Opening at sign-in is the person's choice: written where the system looks, and gone without a trace."""

from __future__ import annotations

import plistlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from batchdesk.gui.elsewhere.login import DesktopEntry, LaunchAgent, RunEntry, login_start, start_command
from tests.gui.conftest import Stages

COMMAND = ("/opt/Batch Desk/batchdesk", "--profile", '/home/ada/100% "mine" $HOME')


def test_linux_has_a_desktop_entry_whose_command_survives_spaces_and_signs(tmp_path: Path) -> None:
    """Lost: the window at sign-in, for everybody with a space in a folder's name."""
    entry = DesktopEntry(tmp_path, {})
    assert not entry.is_on()
    entry.turn(True, COMMAND)
    path = tmp_path / ".config" / "autostart" / "batchdesk.desktop"
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]" and "Type=Application" in lines
    (command,) = (line.removeprefix("Exec=") for line in lines if line.startswith("Exec="))
    assert _unquoted(command) == list(COMMAND)
    assert entry.is_on()
    entry.turn(False, COMMAND)
    assert not entry.is_on() and not path.exists()


def _unquoted(value: str) -> list[str]:
    """As a desktop reads it: first the string's escapes, then the arguments' quotes, then the field codes."""
    text, found, inside, argument = value.replace("\\\\", "\\"), [], False, ""
    letters = iter(text)
    for letter in letters:
        if letter == "\\" and inside:
            argument += next(letters)
        elif letter == '"':
            if inside:
                found.append(argument.replace("%%", "%"))
            inside, argument = not inside, ""
        elif inside:
            argument += letter
    return found


def test_the_desktops_own_switch_counts(tmp_path: Path) -> None:
    """GNOME and KDE hide an entry instead of removing it."""
    entry = DesktopEntry(tmp_path, {"XDG_CONFIG_HOME": str(tmp_path / "conf")})
    entry.turn(True, COMMAND)
    path = tmp_path / "conf" / "autostart" / "batchdesk.desktop"
    path.write_text(path.read_text(encoding="utf-8") + "Hidden=true\n", encoding="utf-8")
    assert not entry.is_on()


def test_macos_has_an_agent_that_runs_once(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path)
    agent.turn(True, COMMAND)
    (path,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    kept = plistlib.loads(path.read_bytes())
    assert kept["ProgramArguments"] == list(COMMAND) and kept["RunAtLoad"] is True
    assert "KeepAlive" not in kept  # or quitting would open it again
    agent.turn(False, COMMAND)
    assert not agent.is_on()


def test_windows_has_a_value_that_windows_splits_again(tmp_path: Path) -> None:
    entry = RunEntry(QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat))
    entry.turn(True, COMMAND[:2])
    assert entry.is_on()
    assert entry._key.value("BatchDesk") == '"/opt/Batch Desk/batchdesk" --profile'
    entry.turn(False, COMMAND)
    assert not entry.is_on()


def test_each_system_gets_its_own(tmp_path: Path) -> None:
    kinds = {"linux": DesktopEntry, "darwin": LaunchAgent, "win32": RunEntry}
    for platform, kind in kinds.items():
        assert isinstance(login_start(tmp_path, {}, platform), kind)


def test_the_command_opens_the_same_profile_again(tmp_path: Path) -> None:
    assert start_command(tmp_path, practice=True, frozen=True)[1:] == (
        "--practice",
        "--profile",
        str(tmp_path),
    )
    assert start_command(tmp_path, practice=False, frozen=False)[1:3] == ("-m", "batchdesk")


@pytest.mark.gui
def test_it_is_off_until_the_person_turns_it_on_and_trouble_is_said(
    stages: Stages, tmp_path: Path, expect_message: Callable[[str], None]
) -> None:
    """Lost: trust, in a program that starts itself; or a switch that seems on and is not."""
    expect_message("the entry for sign-in could not be changed")
    from batchdesk.gui.preferences.elsewhere_section import ElsewhereSection

    stage = stages()
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    section = ElsewhereSection(stage.pages.settings, DesktopEntry(tmp_path, {}))
    assert not section.start.isChecked()
    section.start.click()
    assert DesktopEntry(tmp_path, {}).is_on()
    failing = ElsewhereSection(stage.pages.settings, DesktopEntry(blocked, {}))
    failing.start.click()
    assert not failing.start.isChecked() and not failing.said.isHidden()
    section.deleteLater()
    failing.deleteLater()
