"""One running BatchDesk as a person meets it: started by a command, seen on the screen, closed by its window."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from gi.repository import GLib
from screen import PATIENCE, Control, Lost, Screen, wait_for

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv" / "bin" / "python"

NEVER_ALONE = frozenset({"page tab", "list item"})
"""Roles whose focus says nothing: what they belong to has it, or has it not."""


class Running:
    """The application's process and its window."""

    def __init__(
        self, screen: Screen, command: list[str], profile: Path, log: Path, extra: dict[str, str]
    ) -> None:
        self.screen, self.profile, self.log = screen, profile, log
        self._closed = False
        started = time.monotonic()
        with log.open("ab") as out:
            self.process = subprocess.Popen(command, cwd=ROOT, env=os.environ | extra, stdout=out, stderr=out)
        self.seconds_to_window = float("nan")
        try:
            self._arrive(started)
        except BaseException:
            screen.picture("FAILED")
            print("\n".join([*self.everything(), self.last_words()]))
            self.end_hard()
            raise

    def _arrive(self, started: float) -> None:
        """Wait for the window, and for the desk behind it."""
        wait_for("the window on the screen", self._on_screen)
        self.seconds_to_window = time.monotonic() - started
        self.window = wait_for("the window on the accessible bus", self._frame)
        wait_for("the desk behind the window", lambda: "Opening your desk" not in self.window.said())
        self._fit()

    # -- looking ------------------------------------------------------------------------------------------
    def wait(self, role: str, name: str = "", *, starts: str = "", has: str = "",
             seconds: float = PATIENCE) -> Control:  # fmt: skip
        """A control that is seen and open to be used."""
        what = f"{role} “{name or starts or has}”"

        def look() -> Control | None:
            self._alive()
            found = self.window.find(role, name, starts=starts, has=has)
            return found if found and found.usable else None

        return wait_for(what, look, seconds)

    def wait_said(self, words: str, seconds: float = PATIENCE, *, within: Control | None = None) -> str:
        """A line that has these words in it, anywhere in the window, or in a dialog."""

        def look() -> str | None:
            self._alive()
            said = (within or self.window).said()
            return next((line for line in said.splitlines() if words in line), None)

        return wait_for(f"the words “{words}”", look, seconds)

    def dialog(self, title: str) -> Control:
        """A window of the application's that stands over the first one."""

        def look() -> Control | None:
            application = self._application()
            if application is None:
                return None
            return next((one for one in application.children() if one.name == title and one.seen), None)

        return wait_for(f"the dialog “{title}”", look)

    def wait_gone(self, title: str) -> None:
        """A dialog was closed."""

        def look() -> bool:
            application = self._application()
            return application is not None and all(
                one.name != title or not one.seen for one in application.children()
            )

        wait_for(f"the dialog “{title}” to close", look)

    def focus(self) -> Control | None:
        """What has the keyboard. Qt says of the chosen tab and of a list's current line that they have, always, and of
        what only frames something."""
        frame = None
        for one in self.window.below():
            if one.focused and one.role not in NEVER_ALONE:
                if one.role != "filler":
                    return one
                frame = frame or one
        return frame

    # -- doing --------------------------------------------------------------------------------------------
    def click(self, role: str, name: str = "", *, starts: str = "", has: str = "") -> None:
        """Wait for a control, then click it."""
        self.screen.click(self.wait(role, name, starts=starts, has=has))

    def click_in(self, dialog: Control, role: str, name: str = "", *, starts: str = "") -> None:
        """Wait for a control of a dialog, then click it."""

        def look() -> Control | None:
            self._alive()
            found = dialog.find(role, name, starts=starts)
            return found if found and found.usable else None

        self.screen.click(wait_for(f"{role} “{name or starts}” in “{dialog.name}”", look))

    def choose(self, button: str, letter: str) -> None:
        """Open a button's menu and press the underlined letter of an entry: Qt tells nobody what stands in a menu."""
        before = self.screen.windows_of(self.process.pid)
        self.click("push button", button)
        wait_for("the menu", lambda: self.screen.windows_of(self.process.pid) > before)
        self.screen.press(letter)

    def pick(self, label: str, words: str) -> None:
        """Choose an entry of the combo box beside a label, by its letters."""

        def look() -> Control | None:
            self._alive()
            boxes = (one for one in self.window.below() if one.role == "combo box")
            return next((one for one in boxes if one.label == label and one.usable), None)

        box = wait_for(f"a box beside “{label}”", look)
        before = self.screen.windows_of(self.process.pid)
        self.screen.click(box)
        wait_for("the list of the box", lambda: self.screen.windows_of(self.process.pid) > before)
        self.screen.type(words)
        self.screen.press("Return")
        wait_for(f"“{words}” beside “{label}”", lambda: box.name == words)

    def picture(self, name: str) -> None:
        """Keep what is on the screen, once nothing in the window is hovered."""
        self.screen.rest_mouse()
        self.screen.picture(name)

    def fill(self, role: str, name: str, text: str) -> None:
        """Click into a field and type in the place of what is there."""
        field = self.wait(role, name)
        self.screen.click(field)
        wait_for(f"the keyboard in “{name}”", lambda: field.focused)
        self.screen.press("ctrl+a")
        self.screen.type(text)

    def answer_file_dialog(self, title: str, path: Path) -> None:
        """Type a path into Qt's file dialog and press Enter."""
        dialog = self.dialog(title)
        field = wait_for("the dialog's field for a name", lambda: dialog.find("text"))
        wait_for("the keyboard in the dialog", lambda: field.focused)
        self.screen.press("ctrl+a")
        self.screen.type(str(path))
        wait_for("the path in the dialog", lambda: field.text == str(path))
        self.screen.picture(f"dialog-{title.lower().replace(' ', '-')}")
        # The first closes the list of completions that Qt lays over the dialog.
        self.screen.press("Return")
        with suppress(Lost):
            wait_for("the dialog to close", lambda: not dialog.seen, 3)
            return
        self.screen.press("Return")
        self.wait_gone(title)

    def answer_question(self, title: str, button: str) -> None:
        """Press a button of a dialog that asks something."""
        dialog = self.dialog(title)
        found = wait_for(f"the button “{button}”", lambda: dialog.find("push button", button))
        self.picture(f"question-{title.lower().strip('?').replace(' ', '-')}")
        self.screen.click(found)
        self.wait_gone(title)

    # -- ending -------------------------------------------------------------------------------------------
    def close(self) -> None:
        """Close the window as a person does; the process must end with 0 and leave nothing behind."""
        self._closed = True
        self.screen.press("alt+F4")
        code = self._end_of(self.process)
        if code != 0:
            raise Lost(f"0 as the exit code, it was {code}; the end of {self.log}:\n{self.last_words()}")
        wait_for("the end of all processes of this profile", lambda: not left_behind(self.profile))

    def kill(self) -> None:
        """What a power cut does."""
        self._closed = True
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE)

    def end_hard(self) -> None:
        """Leave nothing behind after a drive that failed."""
        for pid in {self.process.pid, *left_behind(self.profile)}:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait(PATIENCE)

    def everything(self) -> list[str]:
        """What can be found in all windows of the application."""
        with suppress(GLib.Error):
            application = self._application()
            if application is not None:
                return list(application.tree())
        return ["(the application is not on the accessible bus)"]

    def last_words(self) -> str:
        """The end of what the process said."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-15:])

    def _end_of(self, process: subprocess.Popen[bytes]) -> int:
        def ended() -> tuple[int] | None:
            return None if process.poll() is None else (process.returncode,)

        return wait_for("the end of the process", ended)[0]

    def _fit(self) -> None:
        """A window larger than the screen hides its own buttons."""
        left, top, width, height = self.window.box
        if left + width <= self.screen.width and top + height <= self.screen.height:
            return
        raise Lost(f"a window that fits {self.screen.width} x {self.screen.height}, it is {width} x {height}")

    def _alive(self) -> None:
        if not self._closed and self.process.poll() is not None:
            raise Lost(f"a living process, it ended with {self.process.returncode}:\n{self.last_words()}")

    def _on_screen(self) -> list[int]:
        self._alive()
        return self.screen.windows("BatchDesk")

    def _application(self) -> Control | None:
        return self.screen.application(self.process.pid)

    def _frame(self) -> Control | None:
        self._alive()
        application = self._application()
        if application is None:
            return None
        return next((one for one in application.children() if one.name == "BatchDesk" and one.seen), None)


def left_behind(profile: Path) -> list[int]:
    """Processes that name the profile in their command line."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != os.getpid():
            with suppress(OSError):
                words = (folder / "cmdline").read_bytes().split(b"\0")
                if any(str(profile).encode() in word for word in words):
                    found.append(int(folder.name))
    return found
