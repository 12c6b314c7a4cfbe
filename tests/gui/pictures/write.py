"""Writes the registered pictures, on two processes that each build a state once and take it in several colours."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from batchdesk.gui.theme import Scheme, Theme, apply_theme
from tests.gui.pictures.fitting import faults
from tests.gui.pictures.index import write_index
from tests.gui.pictures.registry import areas
from tests.gui.pictures.shot import Picture
from tests.gui.pictures.small import save_small
from tests.gui.pictures.ways import CHECKED, LIGHT, MORE, WAYS, Way, standings
from tests.gui.pseudo import spoken

WORKERS = 2
_QUIET = ("propagateSizeHints", "This plugin does not support")
"""What the platform without a screen says for each window: it can be told no size, nor be raised."""


@dataclass(frozen=True)
class Order:
    """What is wanted: states whose name begins with one of `names`, in light only, in the usual ways, or in all."""

    names: tuple[str, ...] = ("",)
    quick: bool = False
    everything: bool = False
    check: bool = False
    workers: int = WORKERS


@dataclass(frozen=True)
class Made:
    """What came of one state: how many pictures of how many bytes, and what went wrong or does not fit."""

    pictures: int = 0
    bytes: int = 0
    troubles: tuple[str, ...] = ()


def write(folder: Path, order: Order) -> int:
    """Write the pictures and, where all are wanted, their index; 1 where a state could not be built or does not fit."""
    began = time.monotonic()
    made = [one for scale in (1, 2) for one in _at(folder, order, scale)]
    if order == Order(workers=order.workers):
        write_index(folder, areas())
    size, seconds = sum(one.bytes for one in made), time.monotonic() - began
    print(f"{sum(one.pictures for one in made)} pictures, {size / 1e6:.1f} MB, {seconds:.0f} s")
    return 1 if any(one.troubles for one in made) else 0


def _at(folder: Path, order: Order, scale: int) -> Iterator[Made]:
    """What came of the states that are wanted for a screen of this sharpness, which Qt can be told once only."""
    ways = tuple(way for way in _ways(order) if way.scale == scale)
    wanted = [
        (area, picture.name, tuple(way for way in ways if way.wants(picture)))
        for area, pictures in areas().items()
        for picture in pictures
        if picture.name.startswith(order.names)
    ]
    wanted = [each for each in wanted if each[2]]
    if not wanted:
        return
    workers = min(order.workers, len(wanted))
    with ProcessPoolExecutor(workers, get_context("spawn"), _begin, (scale,)) as pool:
        act = _check if order.check else _take
        running = [pool.submit(act, *each, folder) for each in wanted]
        for one in as_completed(running):
            made = one.result()
            for trouble in made.troubles:
                print(trouble, file=sys.stderr)
            yield made


def _ways(order: Order) -> tuple[Way, ...]:
    if order.check:
        return CHECKED
    if order.quick:
        return (LIGHT,)
    return MORE if order.everything else WAYS


_stand: list[Theme] = []
"""The one theme of a worker's process."""


def _begin(scale: int) -> None:
    """In a worker: the application, before anything asks for it."""
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    qInstallMessageHandler(_hush)
    app = QApplication(["screenshots"])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    _stand.append(apply_theme(app, Scheme.LIGHT))


def _hush(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    if not words.startswith(_QUIET):
        print(words, file=sys.stderr)


def _picture(area: str, name: str) -> Picture:
    return next(picture for picture in areas()[area] if picture.name == name)


def _take(area: str, name: str, ways: tuple[Way, ...], folder: Path) -> Made:
    """In a worker: one state in each way."""
    (folder / area).mkdir(parents=True, exist_ok=True)
    sizes, troubles = list[int](), list[str]()
    for alike in standings(ways):
        try:
            sizes += _take_standing(_stand[0], _picture(area, name), alike, folder / area)
        except Exception as error:  # noqa: BLE001 - one state that can not be built must not cost the others
            troubles.append(f"{name}-{alike[0].ending}: {type(error).__name__}: {error}")
    return Made(len(sizes), sum(sizes), tuple(troubles))


def _take_standing(theme: Theme, picture: Picture, ways: list[Way], folder: Path) -> Iterator[int]:
    """Build a state once and take it in one scheme after the other, as a person who changes it would see it."""
    theme.set_scheme(ways[0].scheme)
    with spoken(ways[0].say, right_to_left=ways[0].mirrored), picture.drawing(theme, ways[0].size) as draw:
        for way in ways:
            if way.scheme is not theme.scheme:
                theme.set_scheme(way.scheme)
            yield save_small(draw(), folder / f"{picture.name}-{way.ending}.webp", way.most)


def _check(area: str, name: str, ways: tuple[Way, ...], _folder: Path) -> Made:
    """In a worker: what does not fit in a state; nothing is written."""
    found, picture = list[str](), _picture(area, name)
    for way in ways:
        with (
            spoken(way.say, right_to_left=way.mirrored),
            picture.standing(_stand[0], way.size) as window,
        ):
            found += [f"{name}, {way.ending}: {fault}" for fault in faults(window)]
    return Made(troubles=tuple(found))
