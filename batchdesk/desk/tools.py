"""What every part of the desk works with, handed in once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from filelock import FileLock, Timeout

from batchdesk.core.jobs import Job
from batchdesk.core.models import Model
from batchdesk.core.prices import PriceList, unknown
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.request import RequestMaker, make_requests
from batchdesk.desk.counts import Counts
from batchdesk.desk.offers import Offers
from batchdesk.desk.ports import Files, Service, Services
from batchdesk.store import Store

TURN_SECONDS = 30.0
"""How long a person's wish waits for the job to be free."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """How often the service is asked, and how long it is looked for a batch whose creation had no answer.

    `poll` is the shortest wait between two polls, None for the default (30 s growing to 5 min; the practice
    service is asked twice a second). `gap` lies between two submissions.
    """

    poll: timedelta | None = None
    settle: timedelta = timedelta(minutes=10)
    gap: timedelta = timedelta(milliseconds=200)
    part_bytes: int = 50_000_000
    part_requests: int = 100_000
    queue: int = 200_000
    """Requests that may wait at the service at once, over all jobs: the smallest tier's room (API notes, 1.11)."""


@dataclass(frozen=True, slots=True)
class Tools:
    """Adapters, rules and folders. `announce` is called with a job's id after it changed."""

    store: Store
    files: Files
    services: Services
    prices: PriceList
    now: Callable[[], datetime]
    profile: Path
    practice: bool
    base_url: str
    pacing: Pacing
    announce: Callable[[str], None]
    counts: Counts = field(default_factory=Counts)
    """Tokens that were counted since the start, so that asking again costs no calls."""
    offers: Offers = field(default_factory=Offers)
    """The models that the service offers, once it was asked."""
    monthly_cap: Callable[[], Decimal | None] = lambda: None
    """The limit of a month in US dollars as it is set now, by whichever process; None for none.
    Problem MONTH_CAP_UNREADABLE."""

    key_name: Callable[[], str] = lambda: ""
    """Which of the host's keys is for new jobs, as it is set now; "" for the first one."""

    has_key: Callable[[str], bool] = lambda _name: True
    """Whether the host in use has a key of this name."""

    def service(self, job: Job) -> Service:
        """The service that a job runs on, with the key it is sent with; a practice job stays on practice."""
        return self.services.open(practice=job.practice, base_url=job.base_url, key_name=job.key_name)

    def own_service(self) -> Service:
        """The service this desk was opened on, with the key for new jobs."""
        return self.services.open(practice=self.practice, base_url=self.base_url, key_name=self.key_name())

    def model(self, name: str) -> Model:
        """The model from the price list with what the service says of it.

        One that the list does not know works with common limits, and its price is unknown.
        """
        return self.offers.join(self.prices.model(name) or unknown(name))

    def maker(self, job: Job, recipe: Recipe | None = None) -> RequestMaker:
        """What makes a job's requests."""
        recipe = recipe or job.recipe
        return make_requests(
            recipe,
            self.model(recipe.model),
            job.columns,
            documents=job.has_documents,
            citations=job.choice.citations,
        )

    def folder(self, job_id: str) -> Path:
        """A job's own folder, readable by its owner only."""
        path = self.profile / "jobs" / job_id
        for folder in (path.parent, path):
            folder.mkdir(exist_ok=True, mode=0o700)
        return path

    @contextmanager
    def turn(self, job: Job, wait: float = 0) -> Iterator[None]:
        """Work on a job alone, among all windows and command lines of this profile; a crash releases it.

        Problem JOB_BUSY after `wait` seconds.
        """
        locks = self.profile / "locks"
        locks.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(locks / f"{job.id}.lock", timeout=wait, mode=0o600)
        try:
            lock.acquire()
        except Timeout as busy:
            raise Problem(Trouble.JOB_BUSY, job=job.name) from busy
        try:
            yield
        finally:
            lock.release()
