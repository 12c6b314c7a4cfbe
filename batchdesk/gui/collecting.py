"""Python's garbage is collected on the window's thread, between two events, and on no other."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 300
"""How often it is looked whether there is enough garbage: what workers make meanwhile is gone through within a frame."""
REST = 100
"""A full collection waits this many times as long as the last one took: it takes 1 % of the time at most."""
FULL, YOUNG = 2, 1
"""Generations of Python's collector."""


class Collector(QObject):
    """Collects by Python's own thresholds, but never in a worker and never in the middle of painting.

    Python collects wherever the next object happens to be made, mostly in a busy worker. A Qt object in that garbage is
    then taken apart by a thread it does not live in: its timers stay in the window's list, and when the next of them
    is due the process ends with a segmentation fault.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._full_from = 0.0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has come to its threshold, if any."""
        begun = time.monotonic()
        if collect_due(FULL if begun >= self._full_from else YOUNG) == FULL:
            ended = time.monotonic()
            self._full_from = ended + REST * (ended - begun)

    def close(self) -> None:
        """Leave it to Python again: there is no window any more."""
        self._timer.stop()
        gc.enable()


def collect_due(oldest: int = FULL) -> int | None:
    """Collect, here and now, the oldest generation up to this one that has come to its threshold, and say which."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in range(oldest, -1, -1):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return generation
    return None
