"""Looks twice a minute whether something's time has come, runs it, and says what was missed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress
from batchdesk.core.schedules import Schedule
from batchdesk.desk.again_api import Due
from batchdesk.gui.context import Context

ASK_EVERY = timedelta(seconds=30)
_TICK_MS = 5_000
"""By the wall clock it is judged whether it is time to ask: after sleep that is at the first tick."""

_TWICE = 2

Run = Callable[[Progress], Job | None]


class Clockwork(QObject):
    """Runs one thing after another, each behind the window; `running` is the name of the one under way."""

    missed = Signal(object)
    """tuple[Due, ...] that wait for the person's word; emitted when others do than before."""
    ran = Signal(str, object)
    """(name, the Job that was sent, or None where nothing was to be sent)."""
    failed = Signal(str, object, object)
    """(name, the Problem, the id of the draft it is about or None)."""
    blind = Signal(object)
    """The Problem why it could not be looked twice in a row; once, until looking goes well again."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._schedules = context, context.desk.schedules
        self._asked_at: datetime | None = None
        self._asking = False
        self._waiting: deque[tuple[str, Run, str | None]] = deque()
        self._known: set[Due] = set()
        self._said: dict[str, str] = {}
        self._in_vain = 0
        self.running = ""
        self.all: tuple[Schedule, ...] = ()
        self.missing: tuple[Due, ...] = ()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        context.bridge.planned.connect(self.refresh)

    def start(self) -> None:
        """Look now, and from now on."""
        self._timer.start()
        self.ask()

    def tick(self) -> None:
        """Look if half a minute has gone by on the wall, or the clock was put back."""
        now = self._context.desk.now()
        if self._asked_at is None or not timedelta(0) <= now - self._asked_at < ASK_EVERY:
            self._again()

    def ask(self) -> None:
        """Look now; what has come and was not missed is run."""
        if self._asking or self.running:
            return
        self._asking, self._asked_at = True, self._context.desk.now()
        schedules = self._schedules
        task = self._context.tasks.task(self, lambda _: (schedules.due(), schedules.all()))
        task.finally_(self._asked).otherwise(self._not_seen)
        task.then(lambda found: self._came(*found)).start()

    def refresh(self) -> None:
        """Learn what is planned, and nothing else: the person has just changed it, and may close the window next."""
        task = self._context.tasks.task(self, lambda _: self._schedules.all())
        task.otherwise(lambda _problem: None).then(self._learned).start()

    def run(self, due: Due) -> None:
        """Do what was missed, at the person's word."""
        self._forget(due)
        self._add_due(due)

    def skip(self, due: Due) -> None:
        """Leave out what was missed."""
        self._forget(due)
        task = self._context.tasks.task(self, lambda _: self._schedules.skip(due), writes=True)
        task.otherwise(lambda problem: self.failed.emit(due.name, problem, due.job_id))
        task.then(lambda _: self._again()).start()

    def _asked(self) -> None:
        self._asking = False

    def _not_seen(self, problem: Problem) -> None:
        """A busy database passes; what stays must be said, since nothing will happen at its time."""
        self._in_vain += 1
        if self._in_vain == _TWICE:
            self.blind.emit(problem)

    def _learned(self, schedules: tuple[Schedule, ...]) -> None:
        self.all = schedules

    def _came(self, found: tuple[Due, ...], schedules: tuple[Schedule, ...]) -> None:
        self._in_vain = 0
        self.all = schedules
        missing = tuple(due for due in found if due.missed)
        if missing != self.missing:
            self.missing = missing
            self.missed.emit(missing)
        for due in found:
            if not due.missed and due not in self._known:
                self._known.add(due)
                self._add_due(due)

    def _add_due(self, due: Due) -> None:
        self._add(due.name, lambda progress: self._schedules.run(due, progress), due.job_id)

    def _add(self, name: str, run: Run, job_id: str | None) -> None:
        self._waiting.append((name, run, job_id))
        self._next()

    def _next(self) -> None:
        if self.running or not self._waiting:
            return
        name, run, job_id = self._waiting.popleft()
        self.running = name
        # Not among the writers: reading a large file must not keep the person's own wishes waiting.
        task = self._context.tasks.task(self, run).finally_(self._over)
        task.then(lambda job: self._ended(name, job))
        task.otherwise(lambda problem: self._failed(name, problem, job_id)).start()

    def _over(self) -> None:
        self.running = ""
        # What failed and is due as before stays known until the clock looks again: it is not tried without a pause.
        QTimer.singleShot(0, self, self.ask if not self._waiting else self._next)

    def _ended(self, name: str, job: Job | None) -> None:
        self._said.pop(name, None)
        if job is not None:
            self._context.tracker.wake(job.id)
        self.ran.emit(name, job)

    def _failed(self, name: str, problem: Problem, job_id: str | None) -> None:
        """The same trouble again, every few minutes, is said once."""
        if self._said.get(name) != str(problem):
            self._said[name] = str(problem)
            self.failed.emit(name, problem, job_id)

    def _forget(self, due: Due) -> None:
        self.missing = tuple(one for one in self.missing if one != due)
        self.missed.emit(self.missing)

    def _again(self) -> None:
        self._known.clear()
        self.ask()
