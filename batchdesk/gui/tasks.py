"""Work behind the window: a task is made, told what to do with its result, and then started."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from enum import Enum
from itertools import count
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal
from shiboken6 import isValid

from batchdesk.core.problems import Canceled, Problem
from batchdesk.core.progress import Progress

T = TypeVar("T")
_log = logging.getLogger(__name__)

PROGRESS_SECONDS = 0.05
"""At most twenty reports a second reach the window."""
READERS = 3

SWITCH_SECONDS = 0.0005
"""How soon a worker lets the window's thread go on. Qt's calls give Python's lock away and want it back many times a frame;
with the usual 5 ms each time, a frame took 170 ms beside two busy workers."""


def let_the_window_go_first() -> None:
    """Make workers give Python's lock away ten times as often as usual; once, before the window is shown."""
    sys.setswitchinterval(SWITCH_SECONDS)


class Lane(Enum):
    """Writers go one after another, in order; readers go side by side."""

    READ = "read"
    WRITE = "write"


class _Wire(QObject):
    """Carries the news of all tasks, each by its number, from their threads to the window's."""

    progressed = Signal(int, int, object, str)
    ended = Signal(int, object)


class _Errand:
    """All that a worker holds of a task: nothing of the window's is let go of on a worker's thread.

    Where the last to hold a QObject is another thread than its own, Qt may still be in the middle of it, and its
    timers stay in the list of a thread that will find nothing there: the window is gone without a word.
    """

    def __init__(self, number: int, work: Callable[[Progress], object], wire: _Wire) -> None:
        self.number, self.stop = number, threading.Event()
        self._work: Callable[[Progress], object] | None = work
        self._wire = wire
        self._last_report = 0.0

    def run(self) -> None:
        """On the worker's thread: all that happens is sent over, in a box that is empty once the window took it."""
        box = [self._outcome()]
        if isValid(self._wire):
            self._wire.ended.emit(self.number, box)

    def _outcome(self) -> tuple[object, BaseException | None]:
        work, self._work = self._work, None
        try:
            if work is None or self.stop.is_set():
                raise Canceled
            return work(self._report), None
        except BaseException as error:  # noqa: BLE001 - handed over to the window's thread, which decides
            return None, error
        finally:
            # The task holds it, too, and is the window's.
            del work

    def _report(self, done: int, total: int | None, what: str) -> None:
        if self.stop.is_set():
            raise Canceled
        now = time.monotonic()
        if now - self._last_report >= PROGRESS_SECONDS:
            self._last_report = now
            self._wire.progressed.emit(self.number, done, total, what)


class Task(Generic[T]):
    """Work not yet started. `work` runs on another thread and must not touch a widget.

    What `then`, `otherwise` and `watch` were given is called on the window's thread, and not at all once the owner
    is gone. A Problem goes to `otherwise`; `core.problems.Canceled` to `stopped`; anything else to the crash hook.
    """

    def __init__(self, tasks: Tasks, owner: QObject, work: Callable[[Progress], T], lane: Lane) -> None:
        self._tasks, self._owner, self._work, self.lane = tasks, owner, work, lane
        self._errand = _Errand(next(tasks._numbers), work, tasks._wire)
        self._on_success: Callable[[T], object] | None = None
        self._on_problem: Callable[[Problem], object] | None = None
        self._on_progress: Callable[[int, int | None, str], object] | None = None
        self._on_stop: Callable[[], object] | None = None
        self._on_end: Callable[[], object] | None = None
        self._started = False

    def then(self, on_success: Callable[[T], object]) -> Task[T]:
        """Call this with the result."""
        self._on_success = on_success
        return self

    def otherwise(self, on_problem: Callable[[Problem], object]) -> Task[T]:
        """Call this with a Problem."""
        self._on_problem = on_problem
        return self

    def watch(self, on_progress: Callable[[int, int | None, str], object]) -> Task[T]:
        """Call this with (done, total or None, what is being done), at most twenty times a second."""
        self._on_progress = on_progress
        return self

    def stopped(self, on_stop: Callable[[], object]) -> Task[T]:
        """Call this when the work was canceled."""
        self._on_stop = on_stop
        return self

    def finally_(self, on_end: Callable[[], object]) -> Task[T]:
        """Call this at the end, before the others, however it ended."""
        self._on_end = on_end
        return self

    def start(self) -> Task[T]:
        """Hand the work to its lane; once only."""
        if not self._started:
            self._started = True
            self._tasks._take(self)
        return self

    def cancel(self) -> None:
        """Ask the work to stop: its next report of progress raises Canceled in it."""
        self._errand.stop.set()

    @property
    def canceling(self) -> bool:
        """True once it was asked to stop."""
        return self._errand.stop.is_set()

    def _progressed(self, done: int, total: object, what: str) -> None:
        if self._on_progress and self._wanted():
            self._on_progress(done, cast("int | None", total), what)

    def _ended(self, result: object, error: BaseException | None) -> None:
        if not self._wanted():
            return
        if self._on_end:
            self._on_end()
        if error is None:
            if self._on_success:
                self._on_success(cast(T, result))
        else:
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Canceled):
            if self._on_stop:
                self._on_stop()
        elif isinstance(error, Problem) and self._on_problem:
            _log.info("told: %s", error.trouble)
            self._on_problem(error)
        else:
            self._tasks.crashed.emit(error)

    def _wanted(self) -> bool:
        return not self._tasks.closed and isValid(self._owner)


class Tasks(QObject):
    """The two lanes. `crashed` carries what nobody expected; the window shows it calmly."""

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.closed = False
        self.first: Callable[[], AbstractContextManager[None]] = nullcontext
        """The desk's, once there is one: work behind the window stands aside while its own thread is at work."""
        self._numbers = count(1)
        self._running: dict[int, tuple[Task[Any], QMetaObject.Connection]] = {}
        self._wire = _Wire(self)
        self._wire.progressed.connect(self._progressed, Qt.ConnectionType.QueuedConnection)
        self._wire.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._at_work: set[object] = set()
        self._when_ended: Callable[[], object] | None = None
        self._lanes = {
            Lane.READ: ThreadPoolExecutor(READERS, "batchdesk-reader"),
            Lane.WRITE: ThreadPoolExecutor(1, "batchdesk-writer"),
        }

    def task(self, owner: QObject, work: Callable[[Progress], T], *, writes: bool = False) -> Task[T]:
        """A task that belongs to `owner` (the page or widget that wants its result), not yet started."""
        return Task(self, owner, work, Lane.WRITE if writes else Lane.READ)

    @property
    def idle(self) -> bool:
        """True when nothing runs or waits, and no page is being built."""
        return not self._running and not self._at_work

    def at_work(self, key: object) -> None:
        """Somebody works on the window's thread, turn by turn (see `turns`)."""
        self._at_work.add(key)

    def at_rest(self, key: object) -> None:
        """They are done."""
        self._at_work.discard(key)

    def end_all(self, then: Callable[[], object]) -> None:
        """Ask all that runs or waits to stop, and do `then` on this thread when nothing of it is left.

        What can not be stopped is waited for; the lanes stay open for what comes after.
        """
        self._when_ended = then
        for task, _ in self._running.values():
            task.cancel()
        self._see_ended()

    def close(self) -> None:
        """Cancel what runs, drop what waits, and wait for the threads to end."""
        self.closed = True
        for task, _ in self._running.values():
            task.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _take(self, task: Task[Any]) -> None:
        if self.closed:
            return
        # A task whose owner goes away is asked to stop; nobody is told.
        connection = task._owner.destroyed.connect(task._errand.stop.set)
        self._running[task._errand.number] = task, connection
        self._lanes[task.lane].submit(task._errand.run)

    def _progressed(self, number: int, done: int, total: object, what: str) -> None:
        if number in self._running:
            with self.first():
                self._running[number][0]._progressed(done, total, what)

    def _ended(self, number: int, box: list[tuple[object, BaseException | None]]) -> None:
        result, error = box.pop()
        if number not in self._running:
            return
        task, connection = self._running.pop(number)
        if isValid(task._owner):
            QObject.disconnect(connection)
        with self.first():
            task._ended(result, error)
            self._see_ended()

    def _see_ended(self) -> None:
        then = None if self._running or self.closed else self._when_ended
        if then:
            self._when_ended = None
            then()
