"""Carries unfinished jobs on in one thread of its own, at the pace the desk asks for."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from batchdesk.core.problems import Canceled, Problem
from batchdesk.desk.api import DeskApi

_log = logging.getLogger(__name__)

LONGEST_SLEEP = 30.0
"""Seconds after which the desk is asked anew for unfinished jobs, whatever it said before."""
AFTER_TROUBLE = 60.0
"""Seconds to leave a job alone that ended in a problem or a crash."""


class Tracker(QObject):
    """Calls `desk.advance` for each unfinished job. Signals arrive on the window's thread."""

    said = Signal(str, str)
    """(job id, what is being waited for)."""
    trouble = Signal(str, object)
    """(job id, the Problem)."""
    crashed = Signal(object)

    def __init__(self, desk: DeskApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bell = threading.Condition()
        self._rung: set[str] = set()
        self._closing = False
        self._due: dict[str, float] = {}
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin, with every job that is unfinished now."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._live, name="batchdesk-tracker", daemon=True)
            self._thread.start()

    def wake(self, job_id: str) -> None:
        """Look at this job now: it was sent, resumed, or decided about."""
        with self._bell:
            self._rung.add(job_id)
            self._bell.notify()

    def close(self) -> None:
        """Stop after the step under way and wait for the thread to end."""
        with self._bell:
            self._closing = True
            self._bell.notify()
        if self._thread:
            self._thread.join()
            self._thread = None

    def _live(self) -> None:
        while not self._closing:
            try:
                self._round()
            except Exception as error:  # noqa: BLE001 - the loop must outlive a fault in one round
                _log.exception("the tracker's round failed")
                self._rest()
                self.crashed.emit(error)
            self._sleep()

    def _rest(self) -> None:
        """What was due or rung for still is: without this the next round would fail at once, thousands of times a second.

        The round after the sleep finds every job due.
        """
        self._due.clear()
        with self._bell:
            self._rung.clear()

    def _round(self) -> None:
        unfinished = self._desk.unfinished()
        self._forget_all_but(unfinished)
        for job_id in unfinished:
            if self._closing:
                return
            if self._is_due(job_id):
                self._due[job_id] = time.monotonic() + self._advance(job_id)

    def _advance(self, job_id: str) -> float:
        """Take one job one step further; seconds until the next."""
        try:
            pace = self._desk.advance(job_id, self._progress)
        except Canceled:
            return 0.0
        except Problem as problem:
            self.trouble.emit(job_id, problem)
            return AFTER_TROUBLE
        except Exception as error:  # noqa: BLE001 - one job's fault must not stop the others
            _log.exception("job %s could not be carried on", job_id)
            self.crashed.emit(error)
            return AFTER_TROUBLE
        self.said.emit(job_id, pace.said)
        return LONGEST_SLEEP if pace.settled else pace.wait.total_seconds()

    def _progress(self, _done: int, _total: int | None, _what: str) -> None:
        if self._closing:
            raise Canceled

    def _is_due(self, job_id: str) -> bool:
        with self._bell:
            rung = job_id in self._rung
            self._rung.discard(job_id)
        return rung or self._due.get(job_id, 0.0) <= time.monotonic()

    def _forget_all_but(self, unfinished: Iterable[str]) -> None:
        alive = set(unfinished)
        with self._bell:
            # A bell for a job that the desk does not list would ring for ever.
            self._rung &= alive
        self._due = {job_id: due for job_id, due in self._due.items() if job_id in alive}

    def _sleep(self) -> None:
        next_due = min(self._due.values(), default=time.monotonic() + LONGEST_SLEEP)
        with self._bell:
            if not self._rung and not self._closing:
                self._bell.wait(min(max(next_due - time.monotonic(), 0.0), LONGEST_SLEEP))
