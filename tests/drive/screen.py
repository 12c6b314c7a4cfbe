"""What a person does at a screen: look for a control by role and name, click, type, take a picture."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

T = TypeVar("T")

PATIENCE = 60.0
"""Seconds that anything may take on a slow machine before the drive gives up."""
PAUSE = 0.05
"""Seconds between two looks."""
MOST_CHILDREN = 80
"""Lists and tables are not walked to their ends."""
DEEP = frozenset({"table", "tree table", "tree", "scroll bar"})
"""Roles whose children are looked at only when asked for."""
OTHER_NAMES = {"button": "push button", "push button menu": "push button"}
"""Later versions of Atspi call some roles otherwise."""


class Lost(Exception):
    """Something did not come within the time it may take."""


def wait_for(what: str, look: Callable[[], T | None], seconds: float = PATIENCE) -> T:
    """What `look` returns as soon as that is something; raises Lost, naming `what`, when the time is over."""
    end = time.monotonic() + seconds
    while True:
        # A control may go away while it is being looked at.
        with suppress(GLib.Error):
            found = look()
            if found:
                return found
        if time.monotonic() > end:
            raise Lost(f"waited {seconds:.0f} s for {what}")
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(PAUSE)


class Control:
    """One accessible thing."""

    def __init__(self, thing: Atspi.Accessible) -> None:
        self.thing = thing

    @property
    def role(self) -> str:
        role: str = self.thing.get_role_name()
        return OTHER_NAMES.get(role, role)

    @property
    def name(self) -> str:
        """As seen, without the mark of its shortcut."""
        return (self.thing.get_name() or "").replace("&", "")

    @property
    def text(self) -> str:
        """What stands in a field."""
        return Atspi.Text.get_text(self.thing, 0, -1)  # type: ignore[no-any-return]

    @property
    def words(self) -> str:
        """Name and, where it has one, text; what a screen reader would say."""
        with suppress(GLib.Error):
            if self.role in ("text", "label", "paragraph") and not self.name:
                return self.text
        return self.name

    @property
    def label(self) -> str:
        """What stands beside a field as its name; of a combo box Qt says what is chosen in the name's place."""
        for relation in self.thing.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return (relation.get_target(0).get_name() or "").replace("&", "")
        return ""

    def has(self, *states: Atspi.StateType) -> bool:
        found = self.thing.get_state_set()
        return all(found.contains(state) for state in states)

    @property
    def seen(self) -> bool:
        return self.has(Atspi.StateType.SHOWING)

    @property
    def usable(self) -> bool:
        return self.has(Atspi.StateType.SHOWING, Atspi.StateType.ENABLED)

    @property
    def chosen(self) -> bool:
        """Whether a radio button or check box is on."""
        return self.has(Atspi.StateType.CHECKED)

    @property
    def focused(self) -> bool:
        return self.has(Atspi.StateType.FOCUSED)

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, width and height in pixels of the screen."""
        found = Atspi.Component.get_extents(self.thing, Atspi.CoordType.SCREEN)
        return found.x, found.y, found.width, found.height

    @property
    def rows(self) -> int:
        """Rows of a table."""
        return Atspi.Table.get_n_rows(self.thing)  # type: ignore[no-any-return]

    @property
    def columns(self) -> int:
        """Columns of a table."""
        return Atspi.Table.get_n_columns(self.thing)  # type: ignore[no-any-return]

    def cell(self, row: int, column: int) -> str:
        """What a cell of a table shows."""
        found = Atspi.Table.get_accessible_at(self.thing, row, column)
        return (found.get_name() or "") if found else ""

    def heading(self, column: int) -> str:
        """What stands above a column of a table."""
        found = Atspi.Table.get_column_header(self.thing, column)
        return (found.get_name() or "") if found else ""

    def headings(self) -> list[str]:
        """What stands above the columns of a table."""
        return [self.heading(column) for column in range(self.columns)]

    def children(self) -> Iterator[Control]:
        for at in range(min(self.thing.get_child_count(), MOST_CHILDREN)):
            child = self.thing.get_child_at_index(at)
            if child is not None:
                yield Control(child)

    def below(self, *, shown: bool = True) -> Iterator[Control]:
        """Everything below that is seen, in the order of the tree."""
        for child in self.children():
            with suppress(GLib.Error):
                if shown and not child.seen:
                    continue
                yield child
                if child.role not in DEEP:
                    yield from child.below(shown=shown)

    def find(self, role: str, name: str = "", *, starts: str = "", has: str = "") -> Control | None:
        """The first of a role that is seen and is called so, begins so, or has these words in it."""
        for control in self.below():
            if control.role != role:
                continue
            words = control.words
            if (not name or words == name) and words.startswith(starts) and has in words:
                return control
        return None

    def said(self) -> str:
        """All words that are seen, a line each."""
        return "\n".join(words for control in self.below() if (words := control.words))

    def tree(self, depth: int = 0) -> Iterator[str]:
        """Everything that is seen, for whoever looks for what went wrong."""
        for child in self.children():
            with suppress(GLib.Error):
                if not child.seen:
                    continue
                marks = "" if child.usable else " (closed)"
                marks += " (focus)" if child.focused else ""
                about = child.thing.get_description() or ""
                yield f"{'  ' * depth}{child.role}: {child.words!r}{marks}{' — ' + about if about else ''}"
                if child.role not in DEEP:
                    yield from child.tree(depth + 1)


class Screen:
    """The whole screen: mouse, keys, pictures and the accessible desktop."""

    def __init__(self, pictures: Path) -> None:
        self.pictures = pictures
        self.begin("")
        shape = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True)
        self.width, self.height = map(int, shape.stdout.split())
        Atspi.init()
        self.desktop = Control(Atspi.get_desktop(0))
        # Without a main loop of ours nobody would tell the cache what has changed.
        self.desktop.thing.set_cache_mask(Atspi.Cache.NONE)

    def begin(self, name: str) -> None:
        """Count the pictures of this drive from 1, and name them by it."""
        self._drive, self._taken = name, 0

    def application(self, pid: int) -> Control | None:
        """The application of a process, once it is on the accessible bus."""
        for child in self.desktop.children():
            with suppress(GLib.Error):
                if child.thing.get_process_id() == pid:
                    child.thing.set_cache_mask(Atspi.Cache.NONE)
                    return child
        return None

    def click(self, control: Control) -> None:
        """Press the left button in the middle of what is seen of a control."""
        left, top, width, height = control.box
        across, down = left + width // 2, top + height // 2
        if not (0 <= across < self.width and 0 <= down < self.height):
            raise Lost(f"“{control.name}” on the screen; it is at {across}, {down}")
        # xdotool's own --sync waits for ever where the mouse is there already.
        self._do("mousemove", across, down)
        self._do("click", 1)

    def press(self, *keys: str) -> None:
        """Press keys one after another, named as X names them ("Tab", "alt+F4")."""
        self._do("key", "--clearmodifiers", "--delay", 30, *keys)

    def type(self, text: str) -> None:
        """Type words."""
        self._do("type", "--clearmodifiers", "--delay", 8, "--", text)

    def rest_mouse(self) -> None:
        """Out of the way, so that nothing looks hovered in a picture."""
        self._do("mousemove", self.width - 2, self.height - 2)

    def picture(self, name: str) -> Path:
        """Keep what is on the screen as DRIVE-NN-name.png."""
        self._taken += 1
        path = self.pictures / f"{self._drive}-{self._taken:02}-{name}.png"
        subprocess.run(["scrot", "--overwrite", str(path)], check=True)
        return path

    def windows(self, title: str) -> list[int]:
        """X's numbers of the windows that can be seen and have this title."""
        command = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        return [int(number) for number in found.stdout.split()]

    def windows_of(self, pid: int) -> int:
        """How many windows of a process can be seen; menus and lists that are open are windows, too."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(pid)]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        return len(found.stdout.split())

    def resize(self, title: str, width: int, height: int) -> None:
        """Give a window another size."""
        for window in self.windows(title):
            self._do("windowsize", window, width, height)

    def _do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], check=True)


def wait_for_window_manager() -> None:
    """A window without one gets no focus and no Alt+F4."""

    def there() -> bool:
        command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
        return "window id" in subprocess.run(command, capture_output=True, text=True, check=False).stdout

    wait_for("the window manager", there)
