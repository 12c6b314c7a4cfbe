"""The store as one thing to hand around and to close."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from batchdesk.store.database import Database
from batchdesk.store.experience import Experience
from batchdesk.store.finding import Finding
from batchdesk.store.going_on import GoingOn
from batchdesk.store.jobs import Jobs
from batchdesk.store.outcomes import Outcomes
from batchdesk.store.parts import Parts
from batchdesk.store.reviews import Reviews
from batchdesk.store.rows import Rows
from batchdesk.store.schedules import Schedules
from batchdesk.store.spent import Spent
from batchdesk.store.standing import Standing
from batchdesk.store.trials import Trials
from batchdesk.store.uploads import Uploads


class Store:
    """Everything that survives a crash; usable from several threads."""

    def __init__(self, path: Path) -> None:
        self._database = Database(path)
        self.courtesy = self._database.courtesy
        self.jobs = Jobs(self._database)
        self.rows = Rows(self._database)
        self.finding = Finding(self._database)
        self.reviews = Reviews(self._database)
        self.parts = Parts(self._database)
        self.outcomes = Outcomes(self._database)
        self.trials = Trials(self._database)
        self.uploads = Uploads(self._database)
        self.experience = Experience(self._database)
        self.spent = Spent(self._database)
        self.standing = Standing(self._database)
        self.going_on = GoingOn(self._database)
        self.schedules = Schedules(self._database)

    def transaction(self) -> AbstractContextManager[object]:
        """Several writes as one: all of them are kept, or none; their own transactions join this one."""
        return self._database.transaction()

    def erase(self, may: Callable[[], object]) -> None:
        """Forget everything; the store is as new. `may` raises where it must not be; nobody writes meanwhile."""
        self._database.erase(may)

    def close(self) -> None:
        """Close all connections."""
        self._database.close()
