"""Writes the registered pictures: light, dark and in doubled text, in few colours so that a hundred of them stay small."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from batchdesk.gui.theme import Scheme, Theme, apply_theme
from tests.gui.pictures.fitting import faults
from tests.gui.pictures.index import write_index
from tests.gui.pictures.registry import areas
from tests.gui.pictures.shot import LARGE, SMALL, Picture, Size
from tests.gui.pseudo import arabic_like, doubled, spoken

_GROUNDS = 16
_ENOUGH = 200
"""Pixels from which on a colour counts in full."""
COLOURS = 24
"""Of a picture's palette: text on flat grounds needs few; pages of documents shown inside lose nothing that matters."""


@dataclass(frozen=True)
class Order:
    """What is wanted: states whose name begins with one of `names`; `twice` takes those for a screen at 200 % alone."""

    names: tuple[str, ...] = ("",)
    quick: bool = False
    twice: bool = False
    everything: bool = False
    check: bool = False


@dataclass(frozen=True)
class Way:
    """One way to take a state: what its file's name ends with, the colours, the size and the language."""

    ending: str
    scheme: Scheme
    size: Size = LARGE
    say: Callable[[str], str] | None = None

    @property
    def colours(self) -> int:
        """How many its palette has: the light one is for guides, the others show places and tones."""
        return COLOURS if self.ending.startswith("light") and not self.say else COLOURS * 2 // 3


LIGHT = Way("light", Scheme.LIGHT)
WAYS = (
    LIGHT,
    Way("light-small", Scheme.LIGHT, SMALL),
    Way("light-doubled", Scheme.LIGHT, say=doubled),
    Way("dark", Scheme.DARK),
)
MORE = (
    *WAYS,
    Way("dark-doubled", Scheme.DARK, say=doubled),
    Way("light-mirrored", Scheme.LIGHT, say=arabic_like),
)
"""With --all: not kept in the repository, where they would say nothing that the others do not."""
TWICE = Way("light-2x", Scheme.LIGHT)


def write(folder: Path, order: Order) -> int:
    """Write the pictures and, where all are wanted, their index; 1 where a state could not be built."""
    qInstallMessageHandler(_hush)
    app = QApplication.instance() or QApplication(["screenshots"])
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme, failed = apply_theme(app, Scheme.LIGHT), 0
    if order.check:
        return _check(theme, order)
    for way in _ways(order):
        theme.set_scheme(way.scheme)
        for area, picture in _wanted(order, way):
            failed += not _write(folder / area / f"{picture.name}-{way.ending}.webp", theme, picture, way)
    if not order.quick and not order.twice:
        _write_twice(folder, order)
    if order == Order():
        write_index(folder, areas())
    return 1 if failed else 0


def _check(theme: Theme, order: Order) -> int:
    """Say what does not fit in any state, in each way; nothing is written."""
    found = 0
    for way in MORE:
        if way.scheme is Scheme.DARK:
            continue
        for _, picture in _wanted(order, way):
            with (
                spoken(way.say, right_to_left=way.say is arabic_like),
                picture.standing(theme, way.size) as window,
            ):
                for fault in faults(window):
                    found += 1
                    print(f"{picture.name}, {way.ending}: {fault}")
    return 1 if found else 0


def _hush(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """The platform without a screen says for each window that it can not be told its size."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _ways(order: Order) -> tuple[Way, ...]:
    if order.twice:
        return (TWICE,)
    if order.quick:
        return (LIGHT,)
    return MORE if order.everything else WAYS


def _wanted(order: Order, way: Way) -> Iterator[tuple[str, Picture]]:
    for area, pictures in areas().items():
        for picture in pictures:
            named = picture.name.startswith(order.names)
            if named and (way.size != SMALL or picture.small) and (way is not TWICE or picture.scale):
                yield area, picture


def _write(path: Path, theme: Theme, picture: Picture, way: Way) -> bool:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with spoken(way.say, right_to_left=way.say is arabic_like):
            taken = picture.take(theme, way.size)
    except Exception as error:  # noqa: BLE001 - one state that can not be built must not cost the others
        print(f"{path.stem}: {type(error).__name__}: {error}", file=sys.stderr)
        return False
    save_small(taken, path, way.colours)
    return True


def save_small(taken: QPixmap, path: Path, most: int = COLOURS) -> None:
    """Save a picture in few colours as lossless WebP: half of a PNG with a palette, and a sixth of what Qt writes."""
    image = taken.toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    raw = Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)
    pixels = np.asarray(raw).reshape(-1, 3).astype(np.int32)
    colours, places, counts = np.unique(
        (pixels * (1 << 16, 1 << 8, 1)).sum(axis=1), return_inverse=True, return_counts=True
    )
    found = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1)
    chosen = found[_chosen(found, counts, most)]
    plain = chosen[_nearest(found, chosen)][places].astype(np.uint8)
    Image.frombytes("RGB", size, plain.tobytes()).save(path, lossless=True, quality=100, method=6)


def _chosen(found: np.ndarray, counts: np.ndarray, most: int) -> list[int]:
    """The grounds, which are the most frequent, then again and again what is farthest from all that is chosen.

    Pillow's own choices go by number alone, and turn the faint tints of states into the paper's grey.
    """
    chosen = [int(at) for at in np.argsort(-counts)[: min(_GROUNDS, most // 2)]]
    worth = np.minimum(counts, _ENOUGH)
    gap = _gaps(found, found[chosen[0]])
    for at in chosen:
        gap = np.minimum(gap, _gaps(found, found[at]))
    while len(chosen) < min(most, len(found)):
        chosen.append(int((gap * worth).argmax()))
        gap = np.minimum(gap, _gaps(found, found[chosen[-1]]))
    return chosen


def _gaps(found: np.ndarray, one: np.ndarray) -> np.ndarray:
    """How far each colour is from one."""
    return ((found - one) ** 2).sum(axis=1)


def _nearest(found: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """For each colour the place of the chosen one that is nearest."""
    return np.stack([_gaps(found, one) for one in chosen]).argmin(axis=0)


def _write_twice(folder: Path, order: Order) -> None:
    # Qt reads the scale once, at its start, so pictures for a screen at 200 % need a process of their own.
    command = [sys.executable, "-m", "tests.screenshots", str(folder), *order.names, "--twice"]
    subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": "2"}, check=False)
