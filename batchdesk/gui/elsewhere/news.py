"""What is worth telling a person who is not looking: a job has ended, or waits for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.context import Context
from batchdesk.gui.format import by_when, count
from batchdesk.gui.job_words import GOING, units
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import Tone

_SOON_MS = 300
"""Many changes of a job at once are looked at as one."""
_LATER_MS = 5_000
"""How soon a job is looked at again that could not be read."""
_WAITS = frozenset({JobState.NEEDS_PERSON, JobState.PAUSED})


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell; `job_id` is where a click leads, "" for the window."""

    title: str
    text: str
    job_id: str = ""
    tone: Tone = Tone.QUIET


class News(QObject):
    """Compares each job that changed with how it was; `told` carries a Notice, `changed` says that others run now."""

    told = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._jobs: dict[str, Job] = {}
        self._looked = False
        self._pending: set[str] = set()
        self._timer = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._later = QTimer(self, interval=_LATER_MS, singleShot=True)
        self._later.timeout.connect(self.look)
        context.bridge.changed.connect(self._heard)

    def start(self) -> None:
        """Learn how all jobs stand; that is no news."""
        desk = self._context.desk
        task = self._context.tasks.task(self, lambda _: desk.jobs())
        task.otherwise(lambda _problem: None).then(self._began).start()

    @property
    def going(self) -> tuple[Job, ...]:
        """Jobs in which something happens by itself, the latest first."""
        going = (job for job in self._jobs.values() if job.state in GOING)
        return tuple(sorted(going, key=lambda job: job.submitted_at or job.created_at, reverse=True))

    @property
    def planned(self) -> tuple[Job, ...]:
        """Drafts that go by themselves, the next one first."""
        jobs = (job for job in self._jobs.values() if job.state is JobState.DRAFT and job.send_at)
        return tuple(sorted(jobs, key=lambda job: job.send_at or job.created_at))

    def look(self) -> None:
        """Fetch what changed."""
        wanted, self._pending = tuple(self._pending), set()
        for job_id in wanted:
            self._fetch(job_id)

    def _fetch(self, job_id: str) -> None:
        desk = self._context.desk
        task = self._context.tasks.task(self, lambda _: desk.job(job_id))
        task.otherwise(lambda problem: self._not_read(job_id, problem)).then(self._came).start()

    def _heard(self, job_id: str) -> None:
        self._pending.add(job_id)
        self._timer.start()

    def _began(self, jobs: tuple[Job, ...]) -> None:
        self._jobs = {job.id: job for job in jobs} | self._jobs
        self._looked = True
        self.changed.emit()

    def _not_read(self, job_id: str, problem: Problem) -> None:
        """Only a job that is not there any more is gone; what could not be read now is read a little later."""
        if problem.trouble is Trouble.JOB_MISSING:
            self._gone(job_id)
            return
        self._pending.add(job_id)
        self._later.start()

    def _gone(self, job_id: str) -> None:
        self._jobs.pop(job_id, None)
        self.changed.emit()

    def _came(self, job: Job) -> None:
        before = self._jobs.get(job.id)
        self._jobs[job.id] = job
        self.changed.emit()
        notice = news_of(before, job) if before else None
        if notice:
            self.told.emit(notice)


def news_of(before: Job, job: Job) -> Notice | None:
    """What there is to tell of a job that is not as it was; None where the person did it, or it matters little."""
    if before.state is job.state or before.state not in GOING:
        return None
    if job.state is JobState.FINISHED:
        if before.state is JobState.CANCELING:
            return None
        tone = Tone.NEEDS if job.failed else Tone.OK
        return Notice(tr("“{name}” is finished", name=job.name), _finished(job), job.id, tone)
    if job.state in _WAITS and job.note and job.note != "Paused by you.":
        return Notice(tr("“{name}” needs you", name=job.name), say(job.note), job.id, Tone.NEEDS)
    return None


def _finished(job: Job) -> str:
    rows = units(job.kind, job.rows)
    if job.failed:
        looks = trn("{n} needs a look", "{n} need a look", job.failed)
        return tr(
            "{answered} of {rows} answered, {looks}.", answered=count(job.answered), rows=rows, looks=looks
        )
    return tr("{answered} of {rows} answered.", answered=count(job.answered), rows=rows)


def running_said(job: Job, now: datetime) -> str:
    """A line of the tray's menu."""
    facts = {"name": job.name, "rows": units(job.kind, job.rows)}
    if job.latest_end:
        return tr("{name}: {rows}, done {by}", by=by_when(job.latest_end, now), **facts)
    return tr("{name}: {rows}", **facts)
