"""Work of the window's own thread in small pieces: one in each turn of its loop, so that keys and pictures come between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from batchdesk.gui.tasks import Tasks


class Turns(QObject):
    """Does what it is given in order; dies with its owner. Until all is done, `tasks` are not idle."""

    def __init__(self, tasks: Tasks, owner: QObject) -> None:
        super().__init__(owner)
        self._tasks = tasks
        self._steps: deque[Callable[[], object]] = deque()
        self._key = object()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)
        key = self._key
        self.destroyed.connect(lambda: tasks.at_rest(key))

    @property
    def busy(self) -> bool:
        """Whether something is still to be done."""
        return bool(self._steps)

    def add(self, *steps: Callable[[], object]) -> None:
        """Do these, each in a turn of its own, after what was added before."""
        self._steps.extend(steps)
        if self._steps and not self._tasks.closed:
            self._tasks.at_work(self._key)
            self._timer.start()

    def then(self, step: Callable[[], object]) -> None:
        """Do this when the rest is done: now, where nothing is left to do."""
        if self._steps:
            self._steps.append(step)
        else:
            step()

    def _next(self) -> None:
        step = None if self._tasks.closed or not self._steps else self._steps[0]
        try:
            if step:
                with self._tasks.first():
                    step()
        finally:  # what fails is told by the crash hook, and the rest goes on
            if step:
                self._steps.popleft()
            if not self._steps or self._tasks.closed:
                self._timer.stop()
                self._tasks.at_rest(self._key)
