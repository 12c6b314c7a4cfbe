"""What the window leaves behind is taken apart by its own thread: anywhere else Qt's timers end the process."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from batchdesk.gui.collecting import Collector, collect_due
from batchdesk.gui.tasks import Tasks, _Errand, _Wire
from batchdesk.gui.theme import Theme
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui
MAIN = threading.main_thread()


@pytest.fixture
def tasks(window_theme: Theme) -> Iterator[Tasks]:
    lanes = Tasks()
    yield lanes
    lanes.close()


class Held:
    """Anything of the window's that can say where it ended."""


def _ending(item: object, ended: list[threading.Thread]) -> None:
    weakref.finalize(item, lambda: ended.append(threading.current_thread()))


class _Ring(QObject):
    """A Qt object with a running timer that holds itself, as one with a lambda as its slot does."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        super().__init__()
        self.me = self
        self.timer = QTimer(self, interval=1)
        self.timer.start()
        _ending(self, ended)


def test_a_busy_worker_never_collects_what_the_window_left(tasks: Tasks) -> None:
    """Lost: the window is gone without a word while a large file is read."""
    collector, ended = Collector(), list[threading.Thread]()
    owner = QObject()

    def work(_progress: object) -> int:
        return len([[number] for number in range(200_000)])  # enough for Python to collect many times

    for _ in range(20):
        _Ring(ended)
    tasks.task(owner, work).start()
    wait_until(lambda: tasks.idle, "the work")
    gc.collect()
    assert ended == [MAIN] * 20
    collector.close()
    assert gc.isenabled()


def test_the_window_collects_by_itself(window_theme: Theme) -> None:
    """Lost: with each page that is opened and left the program grows."""
    collector, ended = Collector(), list[threading.Thread]()
    while collect_due() is not None:  # nothing is due but what comes now
        pass
    rings = [[Held()] for _ in range(gc.get_threshold()[0] + 1)]
    for ring in rings:
        ring.append(ring)  # type: ignore[arg-type]
    _ending(rings[0][0], ended)
    rings.clear()
    del ring
    wait_until(lambda: bool(ended), "the garbage to be collected")
    assert ended == [MAIN]
    collector.close()


@pytest.mark.parametrize("fails", [False, True])
def test_a_worker_lets_go_of_what_it_was_given_before_the_window_does(
    window_theme: Theme, fails: bool
) -> None:
    """Lost: a page is taken apart by a worker while Qt is still in the middle of it."""
    wire, held, gone = _Wire(), Held(), list[bool]()
    ended: list[threading.Thread] = []
    _ending(held, ended)

    def work(_progress: object, held: Held = held) -> None:
        if held and fails:
            raise ZeroDivisionError

    def taken(_number: int, box: list[object]) -> None:
        box.clear()
        gone.append(bool(ended))

    wire.ended.connect(taken, Qt.ConnectionType.DirectConnection)
    errand = _Errand(1, work, wire)
    del work, held  # here the task would hold them, on the window's thread
    errand.run()
    assert gone == [True]
