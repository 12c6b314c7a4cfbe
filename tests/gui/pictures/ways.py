"""The ways in which each state is taken: light and dark, large and small, in doubled words, mirrored, on a sharp screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from batchdesk.gui.theme import Scheme
from tests.gui.pictures.shot import LARGE, SMALL, Picture, Size
from tests.gui.pictures.small import COLOURS
from tests.gui.pseudo import arabic_like, doubled

_FEWER = 14
_FEWEST = 12


@dataclass(frozen=True)
class Way:
    """What a picture's file name ends with, the colours, the size, the language, and how sharp the screen is.

    `most` is how many colours its palette has: the light ones are for guides, the others show places and tones.
    """

    ending: str
    scheme: Scheme = Scheme.LIGHT
    size: Size = LARGE
    say: Callable[[str], str] | None = None
    scale: int = 1
    most: int = COLOURS
    key: str = ""
    """The mark of a state that asks for this way, "" where each state is taken so."""

    @property
    def mirrored(self) -> bool:
        """Whether the window runs from right to left."""
        return self.say is arabic_like

    def wants(self, picture: Picture) -> bool:
        """Whether a state is taken in this way."""
        return not self.key or bool(getattr(picture, self.key))


LIGHT = Way("light")
DARK = Way("dark", Scheme.DARK, most=_FEWER)
DOUBLED = Way("light-doubled", say=doubled, most=_FEWEST)
MIRRORED = Way("light-mirrored", say=arabic_like, most=_FEWEST, key="mirrored")
WAYS = (
    LIGHT,
    DARK,
    Way("light-small", size=SMALL, most=_FEWER, key="small"),
    DOUBLED,
    MIRRORED,
    Way("light-2x", scale=2, key="scale"),
    Way("dark-2x", Scheme.DARK, scale=2, most=_FEWER, key="scale"),
)
MORE = (
    *(way for way in WAYS if way is not MIRRORED),
    Way("dark-doubled", Scheme.DARK, say=doubled, most=_FEWEST),
    Way("light-mirrored", say=arabic_like, most=_FEWEST),
)
"""With --all: not kept in the repository, where they would say nothing that the others do not."""
CHECKED = (LIGHT, WAYS[2], DOUBLED, MORE[-1])
"""In which of them --check looks for what does not fit: colours and sharpness change nothing about that."""


def standings(ways: Iterable[Way]) -> list[list[Way]]:
    """The ways that one and the same window can be taken in, one after another: they differ in colours alone."""
    alike: dict[object, list[Way]] = {}
    for way in ways:
        alike.setdefault((way.size, way.say, way.scale), []).append(way)
    return list(alike.values())
