"""A state of the whole window: the desk it shows, and what is done before the picture is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from batchdesk.gui.theme import Theme
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.frames import framed
from tests.gui.stage import Stage

Size = tuple[int, int]
LARGE: Size = (1280, 800)
SMALL: Size = (1024, 700)


class Picture(Protocol):
    """What every area registers: a `Shot`, or a state of something that stands in no window."""

    @property
    def name(self) -> str:
        """Begins with its page; letters, digits and dashes."""

    @property
    def says(self) -> str:
        """One line on what is to be seen, "" where the name says it."""

    @property
    def small(self) -> bool:
        """True where the smallest window matters, too."""

    @property
    def scale(self) -> bool:
        """True where a screen at 200 % matters, too."""

    def take(self, theme: Theme, size: Size) -> QPixmap:
        """Build, grab, and take down."""

    def standing(self, theme: Theme, size: Size) -> _Standing:
        """The widgets themselves, alive inside a `with`."""


class _Standing(Protocol):
    def __enter__(self) -> QWidget: ...
    def __exit__(self, *_: object) -> bool | None: ...


@dataclass(frozen=True)
class Shot:
    """A picture's name, the desk it shows, and what is done before it is taken; see the package."""

    name: str
    desk: Callable[[], FakeDesk]
    act: Callable[[Stage], object]
    says: str = ""
    small: bool = False
    scale: bool = False

    def take(self, theme: Theme, size: Size) -> QPixmap:
        """One picture of the window."""
        with staged(theme, self, size) as stage:
            return framed(stage.window, theme)

    @contextmanager
    def standing(self, theme: Theme, size: Size) -> Iterator[QWidget]:
        """The window, alive."""
        with staged(theme, self, size) as stage:
            yield stage.window


@contextmanager
def staged(theme: Theme, shot: Shot, size: Size) -> Iterator[Stage]:
    """The window as a picture wants it; struck even where getting there failed."""
    stage = Stage(theme, desk=shot.desk())
    try:
        stage.window.resize(*size)
        shot.act(stage)
        stage.settle()
        for _ in range(5):
            QApplication.processEvents()
        yield stage
    finally:
        stage.strike()
