"""What the window and the command line may ask of the desk; `desk.Desk` is the one that does it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from batchdesk.core.estimates import Estimate
from batchdesk.core.export import ANY_FORM, ExportForm
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.problems import Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import UNUSABLE, AnswerRow, Outcome, RowStatus
from batchdesk.core.service import Batch
from batchdesk.desk.access_api import AccessApi
from batchdesk.desk.again_api import AgainApi, SchedulesApi
from batchdesk.desk.begun_api import BegunApi
from batchdesk.desk.care_api import CareApi, KeyringApi
from batchdesk.desk.money_api import MoneyApi
from batchdesk.desk.questions_api import QuestionsApi
from batchdesk.desk.results_api import ResultsApi, ReviewsApi, SummariesApi


@dataclass(frozen=True, slots=True)
class DocumentPrice:
    """About what a document costs in the prompt (US dollars, batch price): as text, and as pages or picture.

    None where that way is not open, or the model's price is unknown.
    """

    text: Decimal | None
    pages: Decimal | None


@dataclass(frozen=True, slots=True)
class RetryGroup:
    """Rows of one status that could be sent again: how many rows and requests, what they need, about what it costs."""

    status: RowStatus
    rows: int
    requests: int
    need: str
    expected: Decimal | None


@dataclass(frozen=True, slots=True)
class RetryChoice:
    """Which rows to send again, and with what: None leaves the job's model and room (cut-off rows get twice the room)."""

    statuses: frozenset[RowStatus] = UNUSABLE
    max_tokens: int | None = None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample job at hand: its data and its recipe."""

    source: Path
    recipe: Path


@dataclass(frozen=True, slots=True)
class Pace:
    """What `advance` leaves: True when nothing more happens by itself, else how long to wait before the next call."""

    settled: bool
    wait: timedelta
    said: str = ""
    """What is being waited for, in one sentence; "" where there is nothing unusual."""
    trouble: Trouble | None = None
    """Why it does not go on now: settled with trouble means paused until `resume`."""


class DeskApi(Protocol):
    """Everything here is synchronous and may take long: call it from a worker thread, never from the window's.

    All methods may be called from several threads at once. Known trouble is a `core.problems.Problem`.
    """

    # -- data ---------------------------------------------------------------------------------------------
    def inspect(
        self, source: Path, choice: SourceChoice = SourceChoice(), progress: Progress = quiet
    ) -> Inspection:
        """What is in a file or folder, with the first rows; nothing is kept."""
        ...

    def look_inside(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        """One row (from 1) with its document as it would be sent: what a person sees before paying."""
        ...

    def keep_pasted(self, text: str) -> Path:
        """Keep a table that was copied in a spreadsheet program (tab-separated text) as a file to read from."""
        ...

    def document_prices(self, inspection: Inspection, model: str) -> tuple[DocumentPrice, ...]:
        """What each document adds to the bill with this model, in a batch, as text and as pages."""
        ...

    # -- rooms of their own -------------------------------------------------------------------------------
    @property
    def questions(self) -> QuestionsApi:
        """What to ask, before there is a job."""
        ...

    @property
    def money(self) -> MoneyApi:
        """What was spent, limits and prices."""
        ...

    @property
    def access(self) -> AccessApi:
        """The key for new jobs and its host."""
        ...

    @property
    def results(self) -> ResultsApi:
        """Finding and looking at answers."""
        ...

    @property
    def summaries(self) -> SummariesApi:
        """What the answers come to."""
        ...

    @property
    def reviews(self) -> ReviewsApi:
        """What a person makes of answers."""
        ...

    @property
    def again(self) -> AgainApi:
        """Jobs that go on from others, and what is put aside."""
        ...

    @property
    def begun(self) -> BegunApi:
        """What was begun and not sent."""
        ...

    @property
    def schedules(self) -> SchedulesApi:
        """What is to happen later."""
        ...

    @property
    def keyring(self) -> KeyringApi:
        """Several named keys."""
        ...

    @property
    def care(self) -> CareApi:
        """Where things are, taking them along, and telling trouble."""
        ...

    # -- a job --------------------------------------------------------------------------------------------
    def draft(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        *,
        name: str = "",
        limit: int | None = None,
        progress: Progress = quiet,
    ) -> Job:
        """Snapshot the rows into the store and plan the requests; nothing is sent."""
        ...

    def revise(self, job_id: str, recipe: Recipe, progress: Progress = quiet) -> Job:
        """Give a draft another recipe (same rows) and plan again."""
        ...

    def estimate(self, job_id: str, progress: Progress = quiet) -> Estimate:
        """Price a draft; counts tokens by the service's free call where it can be reached."""
        ...

    def quote(self, job_id: str, recipe: Recipe, *, requests: int | None = None) -> Estimate:
        """The price of a draft with another recipe (or of its first requests) at once, from what was counted already.

        Asks nobody and changes nothing; counts of the other generation of tokenizers are scaled.
        """
        ...

    def send(self, job_id: str, cap: Decimal | None = None) -> Job:
        """The person's word to spend: from here `advance` submits. Problem CAP_TOO_LOW, MONTH_CAP or
        PRICE_UNKNOWN_WITH_CAP before anything is sent.

        A limit below the worst case of all is kept by sending in rounds: a pilot first, then as much as it bears.
        """
        ...

    def advance(self, job_id: str, progress: Progress = quiet) -> Pace:
        """Do the next thing that is due (submit, look, poll, collect) and say when to call again."""
        ...

    def set_cap(self, job_id: str, cap: Decimal | None) -> Job:
        """Set or lift the limit of a job (US dollars); it holds for all that is sent from now on. Problem CAP_BELOW_SPENT."""
        ...

    def set_caching(self, job_id: str, on: bool) -> Job:
        """Allow or refuse caching of the shared part, for all that is sent from now on; allowed where it pays at first."""
        ...

    def pause(self, job_id: str) -> Job:
        """Submit nothing more; what was accepted goes on at the service."""
        ...

    def resume(self, job_id: str) -> Job:
        """Go on with what is unfinished."""
        ...

    def retry_groups(self, job_id: str) -> tuple[RetryGroup, ...]:
        """What `retry` would send again, by status."""
        ...

    def retry(self, job_id: str, choice: RetryChoice = RetryChoice()) -> Job:
        """Plan the rows without a usable answer, and only these, to be sent again; Problem as for `send`."""
        ...

    def cancel(self, job_id: str) -> Job:
        """Cancel at the service; what was already processed is billed and collected."""
        ...

    def delete(self, job_id: str) -> None:
        """Forget a job that is a draft or settled, with its rows, answers and raw files."""
        ...

    def decide(self, job_id: str, *, resend: bool) -> Job:
        """The person's word on submissions of unknown fate: send again, or give them up."""
        ...

    def rename(self, job_id: str, name: str) -> Job: ...

    def orphans(self) -> tuple[Batch, ...]:
        """Batches on the service, of the last 29 days, that no job of this desk knows; newest first."""
        ...

    def adopt(self, batch_id: str, job_id: str | None = None, progress: Progress = quiet) -> Job:
        """Take back a batch that exists on the service, at no cost: into the job whose mark it carries, into the
        job that is named, else as a job of its own with its raw answers."""
        ...

    # -- looking ------------------------------------------------------------------------------------------
    def jobs(self) -> tuple[Job, ...]:
        """All jobs, newest first."""
        ...

    def job(self, job_id: str) -> Job:
        """One job; an unambiguous beginning of the id is enough. Problem JOB_MISSING."""
        ...

    def unfinished(self) -> tuple[str, ...]:
        """Ids of jobs that `advance` should be called for."""
        ...

    def rows(
        self, job_id: str, *, after: int = 0, limit: int = 200, statuses: frozenset[RowStatus] | None = None
    ) -> tuple[AnswerRow, ...]:
        """A page of rows by number, after the given one."""
        ...

    def answer_headers(self, job_id: str) -> tuple[str, ...]:
        """Answer column names, unique beside the person's own."""
        ...

    def earlier_attempts(self, job_id: str, number: int) -> tuple[Outcome, ...]:
        """What earlier attempts brought for a row, oldest first; the current outcome is not among them."""
        ...

    def request_text(self, job_id: str, number: int) -> str:
        """The finished prompt that was or will be sent for a row."""
        ...

    def export(
        self, job_id: str, target: Path, progress: Progress = quiet, form: ExportForm = ANY_FORM
    ) -> Path:
        """Write the results by the target's ending (.xlsx, .csv, .tsv, .jsonl, .parquet) at no cost, any time, again.

        What is not finished is told as partial in the file.
        """
        ...

    def add_to_workbook(
        self, job_id: str, workbook: Path, target: Path, progress: Progress = quiet
    ) -> tuple[str, ...]:
        """Write a copy of the person's own workbook with the answers beside their rows, all else as it was.

        What is to be known of the copy, in sentences; Problem WORKBOOK_DIFFERS, WORKBOOK_NOT_PATCHABLE.
        """
        ...

    # -- the rest -----------------------------------------------------------------------------------------
    @property
    def practice(self) -> bool:
        """True where the practice service stands in for Claude."""
        ...

    @property
    def profile(self) -> Path:
        """The folder where jobs, recipes and logs live."""
        ...

    def sample(self) -> Sample: ...

    def first(self) -> AbstractContextManager[None]:
        """Around what a window's thread does and a person sees: work that goes row by row stands aside meanwhile."""
        ...

    def now(self) -> datetime:
        """Aware UTC."""
        ...

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener(job_id)` from any thread whenever a job changed; returns how to stop that."""
        ...

    def close(self) -> None: ...
