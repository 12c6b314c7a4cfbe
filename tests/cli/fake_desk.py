"""A desk in memory for the command line's tests: one script of paces per job, everything that was asked noted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from batchdesk.cli import DeskOptions, SelfCheck
from batchdesk.core.comparison import Agreement, ComparedRow, ComparePrice, Comparison, ModelSummary
from batchdesk.core.estimates import Estimate, ModelOffer
from batchdesk.core.export import ANY_FORM, ExportForm
from batchdesk.core.inspection import Column, Document, Inspection, Sheet
from batchdesk.core.jobs import Job, JobState, Part, PartState, SourceChoice
from batchdesk.core.ledger import Accuracy, LedgerEntry, MonthSoFar, accuracy
from batchdesk.core.prices import OwnPrice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import UNUSABLE, AnswerRow, Outcome, RowStatus
from batchdesk.core.sentences import RETRY_NEEDS
from batchdesk.core.service import Account, Batch
from batchdesk.core.settings import SpendingSettings
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.api import (
    Pace,
    RetryChoice,
    RetryGroup,
    Sample,
)
from batchdesk.desk.care_api import KeyState
from batchdesk.desk.questions_api import RecipeCheck, RecipeEntry, Trial

NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC)
RECIPE = Recipe(name="Labels", model="claude-haiku-5-5", prompt="{{Text}}")
TABLE = Inspection(
    name="reviews.xlsx",
    kind="table",
    sheets=(Sheet("Reviews", 5, True, ("Text",)), Sheet("Old", None, False, ())),
    sheet="Reviews",
    header_row=1,
    columns=(Column("Text", "text", 4, "Good\x1b[31m\nbut slow"), Column("Größe", "integer", 5, "7")),
    rows=5,
    documents=(),
    warnings=("One note under the table was left out.",),
    preview=(),
)
FOLDER = replace(
    TABLE,
    name="papers",
    kind="documents",
    sheets=(),
    sheet=None,
    header_row=None,
    columns=(),
    rows=1,
    documents=(Document("a.pdf", "x", "pdf", 2048, 3, 900, "text", ""),),
)
PRICE = Estimate(
    rows=5,
    requests=3,
    duplicates=1,
    empty=1,
    unreadable=0,
    model="claude-haiku-5-5",
    model_name="Claude Haiku 5.5",
    input_tokens=1000,
    output_tokens=200,
    low=Decimal("0.1"),
    expected=Decimal("0.30695000"),
    high=Decimal("0.5"),
    ceiling=Decimal("0.9123"),
    standard_price=Decimal("0.6139"),
    saved=Decimal("0.30695"),
    batches=1,
    basis=("Tokens were counted.",),
)
KEPT = KeyStatus(KeyState.KEPT, "wxyz", "api.example.com", "")
ACCOUNT = Account("org_1", "wrk_1")
ALL_OK = {RowStatus.OK: 4, RowStatus.SKIPPED: 1}

Step = Callable[["FakeDesk", Job], Pace]


def part(state: PartState, batch_id: str | None = "msgbatch_1") -> Part:
    """One part of three requests."""
    return Part(
        1,
        "job1",
        state,
        3,
        900,
        "",
        "t",
        batch_id=batch_id,
        expires_at=NOON + timedelta(hours=24),
    )


def submitted(desk: FakeDesk, job: Job) -> Pace:
    """The service took the batch."""
    desk.put(replace(job, state=JobState.RUNNING, submitted_at=NOON, parts=(part(PartState.SUBMITTED),)))
    return Pace(False, timedelta(milliseconds=1))


def finished(counts: dict[RowStatus, int] | None = None, empty: int = 1) -> Step:
    """All is collected, with these counts."""

    def step(desk: FakeDesk, job: Job) -> Pace:
        state = {"state": JobState.FINISHED, "parts": (part(PartState.COLLECTED),), "empty": empty}
        desk.put(replace(job, **state, counts=counts or ALL_OK, actual=Decimal("0.29")))  # type: ignore[arg-type]
        return Pace(True, timedelta())

    return step


def stopped(state: JobState, *parts: Part, trouble: Trouble | None = None) -> Step:
    """Nothing more happens by itself."""
    note = "It stopped." if trouble else ""

    def step(desk: FakeDesk, job: Job) -> Pace:
        desk.put(replace(job, state=state, parts=parts or job.parts, note=note))
        return Pace(True, timedelta(), note, trouble)

    return step


def troubled(trouble: Trouble) -> Step:
    """The step meets trouble that may pass."""

    def step(desk: FakeDesk, job: Job) -> Pace:
        return Pace(False, timedelta(milliseconds=1), "The service is away.", trouble)

    return step


def fails(problem: BaseException) -> Step:
    """The step meets trouble."""

    def step(desk: FakeDesk, job: Job) -> Pace:
        raise problem

    return step


FIFTY = SpendingSettings(Decimal(50))
NO_MONEY = MonthSoFar(Decimal(0), Decimal(0), unknown=False)


@dataclass
class FakeDesk:
    """Steps are what successive `advance` calls do; `asked` lists the calls that change something."""

    profile: Path
    practice: bool = False
    steps: list[Step] = field(default_factory=lambda: [submitted, finished()])
    found: Inspection = TABLE
    price: Estimate = PRICE
    troubles: dict[str, BaseException] = field(default_factory=dict)
    asked: list[tuple[Any, ...]] = field(default_factory=list)
    known: dict[str, Job] = field(default_factory=dict)
    key: KeyStatus = KEPT
    account: Account = ACCOUNT
    lost: tuple[Batch, ...] = ()
    entries: tuple[LedgerEntry, ...] = ()
    month: MonthSoFar = NO_MONEY
    limits: SpendingSettings = FIFTY
    prices: tuple[OwnPrice, ...] = ()
    closed: bool = False

    def put(self, job: Job) -> Job:
        self.known[job.id] = job
        return job

    def called(self, name: str) -> bool:
        return any(call[0] == name for call in self.asked)

    def _note(self, name: str, *facts: Any) -> None:
        self.asked.append((name, *facts))
        if name in self.troubles:
            raise self.troubles[name]

    @property
    def questions(self) -> FakeDesk:
        return self

    @property
    def money(self) -> FakeDesk:
        return self

    @property
    def access(self) -> FakeDesk:
        return self

    def inspect(
        self, source: Path, choice: SourceChoice = SourceChoice(), progress: Progress = quiet
    ) -> Inspection:
        self._note("inspect", source, choice)
        progress(5, 5, "Reading rows")
        return self.found

    def recipes(self) -> tuple[RecipeEntry, ...]:
        return ()

    def read_recipe(self, path: Path) -> Recipe:
        self._note("read_recipe", path)
        return RECIPE

    def save_recipe(self, recipe: Recipe, path: Path | None = None) -> RecipeEntry:
        raise NotImplementedError

    def models(self) -> tuple[ModelOffer, ...]:
        return ()

    def check_recipe(
        self, recipe: Recipe, inspection: Inspection, choice: SourceChoice = SourceChoice()
    ) -> RecipeCheck:
        raise NotImplementedError

    def show_prompt(self, recipe: Recipe, inspection: Inspection, preview_index: int) -> str:
        raise NotImplementedError

    def try_rows(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        numbers: Sequence[int],
        progress: Progress = quiet,
    ) -> tuple[Trial, ...]:
        raise NotImplementedError

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
        self._note("draft", source, choice, recipe, name, limit)
        progress(1, 5, "Reading rows")
        return self.put(a_job(source=source, recipe=recipe, name=name or "reviews", practice=self.practice))

    def revise(self, job_id: str, recipe: Recipe, progress: Progress = quiet) -> Job:
        raise NotImplementedError

    def estimate(self, job_id: str, progress: Progress = quiet) -> Estimate:
        self._note("estimate", job_id)
        return self.price

    def send(self, job_id: str, cap: Decimal | None = None) -> Job:
        self._note("send", job_id, cap)
        return self.put(replace(self.known[job_id], state=JobState.SENDING, cap=cap))

    def advance(self, job_id: str, progress: Progress = quiet) -> Pace:
        self._note("advance", job_id)
        progress(0, None, "Sending")
        return self.steps.pop(0)(self, self.known[job_id])

    def set_cap(self, job_id: str, cap: Decimal | None) -> Job:
        self._note("set_cap", job_id, cap)
        return self.put(replace(self.known[job_id], cap=cap))

    def pause(self, job_id: str) -> Job:
        raise NotImplementedError

    def resume(self, job_id: str) -> Job:
        self._note("resume", job_id)
        return self.put(replace(self.known[job_id], state=JobState.RUNNING))

    def retry_groups(self, job_id: str) -> tuple[RetryGroup, ...]:
        job = self.known[job_id]
        each = job.estimated / job.requests if job.estimated is not None and job.requests else None
        return tuple(
            RetryGroup(status, n, n, RETRY_NEEDS[status], None if each is None else each * n)
            for status, n in job.counts.items()
            if status in UNUSABLE
        )

    def orphans(self) -> tuple[Batch, ...]:
        return self.lost

    def adopt(self, batch_id: str, job_id: str | None = None, progress: Progress = quiet) -> Job:
        self._note("adopt", batch_id, job_id)
        return self.put(replace(self.known[job_id or "job1"], state=JobState.RUNNING))

    def retry(self, job_id: str, choice: RetryChoice = RetryChoice()) -> Job:
        self._note("retry", job_id)
        return self.put(replace(self.known[job_id], state=JobState.SENDING))

    def cancel(self, job_id: str) -> Job:
        self._note("cancel", job_id)
        return self.put(replace(self.known[job_id], state=JobState.CANCELING))

    def delete(self, job_id: str) -> None:
        self._note("delete", job_id)
        del self.known[job_id]

    def decide(self, job_id: str, *, resend: bool) -> Job:
        self._note("decide", job_id, resend)
        return self.put(replace(self.known[job_id], state=JobState.SENDING))

    def rename(self, job_id: str, name: str) -> Job:
        raise NotImplementedError

    def jobs(self) -> tuple[Job, ...]:
        return tuple(self.known.values())

    def job(self, job_id: str) -> Job:
        found = [job for job in self.known.values() if job.id.startswith(job_id)]
        if len(found) != 1:
            raise Problem(Trouble.JOB_MISSING, job=job_id)
        return found[0]

    def unfinished(self) -> tuple[str, ...]:
        over = {JobState.DRAFT, JobState.FINISHED}
        return tuple(job.id for job in self.known.values() if job.state not in over)

    def rows(
        self, job_id: str, *, after: int = 0, limit: int = 200, statuses: frozenset[RowStatus] | None = None
    ) -> tuple[AnswerRow, ...]:
        return ()

    def answer_headers(self, job_id: str) -> tuple[str, ...]:
        return ()

    def request_text(self, job_id: str, number: int) -> str:
        return ""

    def export(
        self, job_id: str, target: Path, progress: Progress = quiet, form: ExportForm = ANY_FORM
    ) -> Path:
        self._note("export", job_id, target, *([form] if form != ANY_FORM else []))
        target.write_bytes(b"workbook")
        return target

    def add_to_workbook(
        self, job_id: str, workbook: Path, target: Path, progress: Progress = quiet
    ) -> tuple[str, ...]:
        self._note("add_to_workbook", job_id, workbook, target)
        target.write_bytes(b"workbook")
        return ("The answers are in the columns D to F.",)

    def compare_price(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress = quiet,
    ) -> tuple[ComparePrice, ...]:
        self._note("compare_price", tuple(models), tuple(numbers))
        return tuple(ComparePrice(model, Decimal("0.01"), Decimal("0.25")) for model in models)

    def compare(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress = quiet,
        *,
        job_rows: int = 0,
        expected_column: str = "",
    ) -> Comparison:
        self._note("compare", tuple(models), tuple(numbers), job_rows, expected_column)
        good, bad = Outcome(RowStatus.OK, answers=("good",)), Outcome(RowStatus.REFUSED)
        rows = (
            ComparedRow(1, ("x",), (good, good)),
            ComparedRow(5, ("y",), (good, bad if job_rows else None)),
        )
        sides = (Decimal(3), None)
        return Comparison(
            models=tuple(models),
            columns=("Mood",),
            rows=rows,
            summaries=tuple(
                ModelSummary(model, 2, cost, cost, None, 1.5)
                for model, cost in zip(models, sides, strict=True)
            ),
            agreement=(Agreement("Mood", 1.0, (((models[0], models[1]), 1.0),)),),
            job_rows=job_rows,
        )

    def ledger(self) -> tuple[LedgerEntry, ...]:
        return self.entries

    def accuracy(self) -> Accuracy | None:
        return accuracy(self.entries)

    def spending(self) -> SpendingSettings:
        return self.limits

    def change_spending(self, settings: SpendingSettings) -> SpendingSettings:
        self._note("change_spending", settings)
        self.limits = settings
        return settings

    def own_prices(self) -> tuple[OwnPrice, ...]:
        return self.prices

    def set_own_price(self, price: OwnPrice) -> tuple[OwnPrice, ...]:
        self._note("set_own_price", price)
        self.prices = (price,)
        return self.prices

    def forget_own_price(self, model: str) -> tuple[OwnPrice, ...]:
        self._note("forget_own_price", model)
        self.prices = ()
        return self.prices

    def month_so_far(self) -> MonthSoFar:
        return self.month

    def export_ledger(self, target: Path, progress: Progress = quiet) -> Path:
        self._note("export_ledger", target)
        return target

    def key_status(self) -> KeyStatus:
        return self.key

    def set_key(self, secret: str, *, session_only: bool = False) -> KeyStatus:
        self._note("set_key", secret, session_only)
        return self.key

    def test_key(self) -> Account:
        self._note("test_key")
        return self.account

    def forget_key(self) -> KeyStatus:
        self._note("forget_key")
        return replace(self.key, state=KeyState.MISSING, hint="")

    def sample(self) -> Sample:
        raise NotImplementedError

    def now(self) -> datetime:
        return NOON + timedelta(minutes=3)

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        return lambda: None

    def close(self) -> None:
        self.closed = True


def a_job(**changes: Any) -> Job:
    """A draft of five rows, changed as told."""
    job = Job(
        id="job1",
        name="reviews",
        state=JobState.DRAFT,
        practice=False,
        source=Path("reviews.xlsx"),
        choice=SourceChoice(),
        kind="table",
        columns=("Text",),
        recipe=RECIPE,
        base_url="https://api.example.com",
        created_at=NOON,
        rows=5,
        requests=3,
        duplicates=1,
        empty=1,
        estimated=Decimal("0.30695"),
    )
    return replace(job, **changes)


@dataclass
class FakeLaunch:
    """Hands out one fake desk and notes what was opened."""

    desk: FakeDesk
    opened: list[tuple[Any, ...]] = field(default_factory=list)
    checks: tuple[SelfCheck, ...] = (SelfCheck("Excel", True, "ready"),)
    trouble: BaseException | None = None

    def open_desk(self, options: DeskOptions) -> FakeDesk:
        self.opened.append(("desk", options))
        if self.trouble:
            raise self.trouble
        self.desk.practice = options.practice
        return self.desk

    def open_window(self, options: DeskOptions, sample: bool) -> int:
        self.opened.append(("window", options, sample))
        return 0

    def serve_practice(self, port: int, faults: Path | None) -> int:
        self.opened.append(("practice", port, faults))
        if self.trouble:
            raise self.trouble
        return 0

    def self_check(self, options: DeskOptions) -> tuple[SelfCheck, ...]:
        return self.checks
