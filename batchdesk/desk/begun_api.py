"""What may be asked about jobs that were begun in the window and not sent yet: they outlive a crash."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from batchdesk.core.jobs import SourceChoice
from batchdesk.core.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Begun:
    """All that a person settled so far of a job that is not sent; answers of rows that were tried are not kept.

    `step` is the step they were at (0 is the first), `rows` the numbers of the rows to try, `limit` how many rows are
    asked (None: all), `cap` the most to spend in US dollars, `job_id` the job that was priced for it, "" for none.
    `origin` and `origin_name` say where the recipe came from, as the window words it. No key and no answer is in it.
    """

    id: str
    changed_at: datetime
    source: Path | None = None
    choice: SourceChoice = field(default_factory=SourceChoice)
    recipe: Recipe | None = None
    origin: str = ""
    origin_name: str = ""
    came_as: Recipe | None = None
    """The recipe as it came, before the person changed it."""
    step: int = 0
    rows: tuple[int, ...] = ()
    limit: int | None = None
    cap: Decimal | None = None
    name: str = ""
    job_id: str = ""
    goes_on: str = ""
    key_column: str = ""
    """The job whose answers are kept where rows ask the same, and the column that names its rows."""


class BegunApi(Protocol):
    """`DeskApi.begun`: kept in the profile, one file each, replaced whole or not at all."""

    def keep(self, begun: Begun) -> None:
        """Keep what is settled, in the place of what was kept under the same id; Problem PROFILE_UNUSABLE."""
        ...

    def all(self) -> tuple[Begun, ...]:
        """What was begun and neither sent nor discarded, the latest change first."""
        ...

    def discard(self, id_: str) -> None:
        """Put it away; `restore` takes that back until a later start of BatchDesk."""
        ...

    def restore(self, id_: str) -> None:
        """Take `discard` back; nothing happens where it is gone."""
        ...

    def forget(self, id_: str) -> None:
        """It was sent, or came to nothing: remove it for good."""
        ...
