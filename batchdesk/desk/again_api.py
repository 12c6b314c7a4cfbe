"""What may be done with whole jobs and with time: going on from one, putting aside, later, again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.schedules import Every, Schedule


@dataclass(frozen=True, slots=True)
class Carried:
    """How the rows of a job stand to the earlier one it goes on from.

    `same` rows ask what was answered before: they have that answer and cost nothing. `gone` rows of the earlier job have no
    row any more. `new` and `changed` are told apart by the key column; without one all that is not the same is new.
    `unanswered` rows ask what was asked before without a usable answer: they are sent again. `differs` says why nothing
    could be carried over ("model", "recipe", "practice", "deleted"), "" where each row decides.
    """

    same: int
    new: int
    changed: int
    gone: int
    unanswered: int = 0
    differs: str = ""


class AgainApi(Protocol):
    """`DeskApi.again`: jobs that go on from others, and what is put aside."""

    def go_on(
        self,
        job_id: str,
        source: Path,
        choice: SourceChoice = SourceChoice(),
        *,
        recipe: Recipe | None = None,
        key_column: str = "",
        name: str = "",
        limit: int | None = None,
        progress: Progress = quiet,
    ) -> Job:
        """A draft on a new file (its first `limit` rows) that has the answers of an earlier job for every row that asks the same.

        Only rows that are new or changed are planned to be sent. A row that the earlier job did not ask, and one of the
        runs before it did, has that run's answer, of several the newest. Corrections, ticks and comments come along with
        their rows. All is as it is now: what is asked again in the earlier job afterwards does not come here. Problem KEY_COLUMN_MISSING, KEY_COLUMN_DOUBLED where keys do not name one row each;
        JOB_NOT_READY where the earlier job is still going on, or would when it is resumed: its rows could be paid twice.
        """
        ...

    def choice_for(self, job_id: str, source: Path, progress: Progress = quiet) -> SourceChoice:
        """What of a new file would be read to go on from a job: its sheet and header row where they are still there."""
        ...

    def carried(self, job_id: str) -> Carried:
        """How a job that goes on from another stands to it."""
        ...

    def key_columns(self, job_id: str, columns: Sequence[str]) -> tuple[str, ...]:
        """Which of these columns could name rows: those whose cells are filled and all different in the job, best first."""
        ...

    def duplicate(self, job_id: str, progress: Progress = quiet) -> Job:
        """A new draft of the same rows and recipe, without any answers."""
        ...

    def archive(self, job_id: str, archived: bool = True) -> Job:
        """Put a job aside, or take it back."""
        ...

    def trash(self, job_id: str) -> Job:
        """Delete in a way that can be undone: it is hidden, nothing of it is removed. Problem as for `delete`."""
        ...

    def restore(self, job_id: str) -> Job:
        """Undo `trash`."""
        ...

    def empty_trash(self, older_than: datetime | None = None, *, most_rows: int | None = None) -> int:
        """Really delete what was trashed (before a time), or what is quickly done of it; how many jobs that were."""
        ...

    def trashed(self) -> tuple[Job, ...]:
        """Jobs that can still be restored, the latest first; they are not in `DeskApi.jobs`."""
        ...

    def removed_with(self, job_id: str) -> tuple[int, int, int]:
        """(rows, answers, bytes on disk) that deleting it would remove: what a person is told beforehand."""
        ...


@dataclass(frozen=True, slots=True)
class Due:
    """Something whose time has come: a job to send or a schedule to run. `missed` since BatchDesk was not running then."""

    job_id: str | None
    schedule_id: int | None
    name: str
    at: datetime
    missed: bool
    interrupted: bool = False
    """A run that had begun when BatchDesk was ended; nothing is known to have been sent by it."""


class SchedulesApi(Protocol):
    """`DeskApi.schedules`: what is to happen later. Nothing is sent by itself without a limit."""

    def send_later(self, job_id: str, at: datetime, cap: Decimal) -> Job:
        """Send a draft at a time (aware); Problem TIME_PASSED, CAP_TOO_LOW now and not then."""
        ...

    def send_not(self, job_id: str) -> Job:
        """Take `send_later` back: the draft stays."""
        ...

    def repeat(
        self,
        job_id: str,
        source: Path,
        every: Every,
        *,
        minute: int,
        zone: str,
        cap: Decimal,
        weekday: int | None = None,
        pattern: str = "",
        key_column: str = "",
        name: str = "",
    ) -> Schedule:
        """Ask again and again what a job asked, of new and changed rows only."""
        ...

    def all(self) -> tuple[Schedule, ...]:
        """Every schedule, the one that is due next first."""
        ...

    def change(self, schedule: Schedule) -> Schedule:
        """Keep a changed schedule (name, source, times, limit, paused) and work out when it is due next."""
        ...

    def remove(self, schedule_id: int) -> None:
        """Forget a schedule; its jobs stay."""
        ...

    def restore(self, schedule: Schedule) -> Schedule:
        """Undo `remove`: it comes back as it was, and goes on at its next time."""
        ...

    def due(self) -> tuple[Due, ...]:
        """What should happen now; what was missed by more than ten minutes says so, and waits for the person's word."""
        ...

    def run(self, due: Due, progress: Progress = quiet) -> Job | None:
        """Do what is due: send the job, or draft, price and send the next run; None where nothing new was there.

        A Problem is kept as the schedule's (or the draft's) note first, and nothing was sent then. None, too, where it
        has to wait, or another window was quicker; `Schedule.note` says which.
        """
        ...

    def run_now(self, schedule_id: int, progress: Progress = quiet) -> Job | None:
        """Run a schedule at the person's word, also where it is paused or has seen all; otherwise as `run`."""
        ...

    def skip(self, due: Due) -> None:
        """Leave out what was missed: a schedule goes on at its next time, a job stays a draft."""
        ...
