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
Draw = Callable[[], QPixmap]
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

    @property
    def mirrored(self) -> bool:
        """True where the page from right to left matters, too."""

    def drawing(self, theme: Theme, size: Size) -> _Drawing:
        """Alive inside a `with`, a function that draws it as it is now: once for each scheme of colours."""

    def standing(self, theme: Theme, size: Size) -> _Standing:
        """The widgets themselves, alive inside a `with`."""


class _Drawing(Protocol):
    def __enter__(self) -> Draw: ...
    def __exit__(self, *_: object) -> bool | None: ...


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
    mirrored: bool = False

    @contextmanager
    def drawing(self, theme: Theme, size: Size) -> Iterator[Draw]:
        """Draws the window."""
        with staged(theme, self, size) as stage:
            yield lambda: drawn(stage, theme)

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
        _rest(stage)
        yield stage
    finally:
        stage.strike()


def drawn(stage: Stage, theme: Theme) -> QPixmap:
    """The window as it is once all has come to rest, also what a change of colours began."""
    _rest(stage)
    return framed(stage.window, theme)


def _rest(stage: Stage) -> None:
    stage.settle()
    for _ in range(5):
        QApplication.processEvents()
