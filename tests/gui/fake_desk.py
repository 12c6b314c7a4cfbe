"""An in-memory desk that does all of DeskApi, with ways to make any method slow or fail."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path
from urllib.parse import urlsplit

from batchdesk.core.cells import show
from batchdesk.core.comparison import ComparePrice, Comparison
from batchdesk.core.estimates import Estimate, ModelOffer
from batchdesk.core.export import ANY_FORM, ExportForm
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.ledger import Accuracy, LedgerEntry, MonthSoFar
from batchdesk.core.prices import OwnPrice, PriceList, read_price_list
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.prompt import compile_prompt
from batchdesk.core.recipe import Recipe, read_recipe, write_recipe
from batchdesk.core.rows import UNUSABLE, AnswerRow, Outcome, RowStatus
from batchdesk.core.sentences import RETRY_NEEDS
from batchdesk.core.service import Account, Batch
from batchdesk.core.settings import ServiceSettings, SpendingSettings
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.api import (
    DocumentPrice,
    Pace,
    RetryChoice,
    RetryGroup,
    Sample,
)
from batchdesk.desk.care_api import KeyState
from batchdesk.desk.questions_api import (
    RecipeCheck,
    RecipeEntry,
    Trial,
    unheard,
)
from batchdesk.gui.theme.places import resources
from tests.gui import fake_world as world
from tests.gui.fake_again import FakeAgain
from tests.gui.fake_begun import FakeBegun
from tests.gui.fake_care import FakeCare
from tests.gui.fake_keyring import FakeKeyring
from tests.gui.fake_results import FakeResults
from tests.gui.fake_reviewing import FakeDocuments, FakeReviews
from tests.gui.fake_schedules import FakeSchedules
from tests.gui.fake_summaries import FakeSummaries


class FakeDesk:
    """`gates[method]` is an Event that the method waits for; `faults[method]` an exception that it raises.

    `calls` counts what was called. `keychain` is "" where it works, else why it does not.
    """

    def __init__(
        self,
        jobs: Sequence[Job] = (),
        *,
        practice: bool = False,
        profile: Path = Path("/home/ada/.batchdesk"),
    ) -> None:
        self.gates: dict[str, threading.Event] = {}
        self.said: dict[str, tuple[int, int, str]] = {}
        self.faults: dict[str, Exception] = {}
        self.calls: list[str] = []
        self.read_with: list[SourceChoice] = []
        self.checked_with: list[SourceChoice] = []
        self.pasted = ""
        self.keychain = ""
        self.secret = ""
        self.key_state = KeyState.PRACTICE if practice else KeyState.MISSING
        self.pace = Pace(False, timedelta(seconds=30))
        self.exported: list[tuple[str, Path]] = []
        self.forms: list[ExportForm] = []
        self.added: list[tuple[Path, Path]] = []
        self.inside: Recipe | None = None
        """The recipe within every workbook."""
        self.decisions: list[tuple[str, bool]] = []
        self.closed = False
        self.settings = ServiceSettings()
        self.host = "api.anthropic.com"
        self.choices: list[RetryChoice] = []
        self.lost: tuple[Batch, ...] = ()
        self.earlier: dict[int, tuple[Outcome, ...]] = {}
        self.caching: dict[str, bool] = {}
        self.entries: tuple[LedgerEntry, ...] = ()
        self.accurate: Accuracy | None = None
        self.so_far = MonthSoFar(Decimal(0), Decimal(0), unknown=False)
        self.limits = SpendingSettings()
        self.prices: tuple[OwnPrice, ...] = ()
        self._jobs = {job.id: job for job in jobs}
        self.summaries = FakeSummaries(self._find, _made_up, self._enter)
        self.make_row: Callable[[Job, int], AnswerRow] = lambda job, number: world.ticket_row(
            number, world.status_of(job, number)
        )
        self.documents = FakeDocuments()
        self.reviews = FakeReviews(
            self._find, lambda job, n: self.make_row(job, n), self.documents, self._enter
        )
        self.results = FakeResults(self._find, self._row, self.documents, self._enter)
        self._practice, self._profile = practice, profile
        self.begun = FakeBegun()
        self.keyring, self.care = FakeKeyring(self), FakeCare(self)
        self.schedules = FakeSchedules(
            lambda job_id: self._find(job_id), lambda job: self.put(job), lambda: self.now()
        )
        self.again = FakeAgain(self._jobs, self.put, lambda: self.now(), self._enter)
        self._saved: dict[str, RecipeEntry] = {}
        self._listeners: list[Callable[[str], None]] = []
        self._count = 0

    # -- rooms of their own: this one desk has them all ----------------------------------------------------
    @property
    def questions(self) -> FakeDesk:
        return self

    @property
    def money(self) -> FakeDesk:
        return self

    @property
    def access(self) -> FakeDesk:
        return self

    # -- how tests steer it -------------------------------------------------------------------------------
    def hold(self, method: str, said: tuple[int, int, str] | None = None) -> threading.Event:
        """Make a method wait until the returned event is set (or its progress says Canceled).

        Meanwhile it says `said` of its progress, for pictures that are the same each time; else it counts.
        """
        self.gates[method] = threading.Event()
        if said:
            self.said[method] = said
        return self.gates[method]

    def put(self, job: Job) -> Job:
        """Set a job as if the service had moved it on, and tell the listeners."""
        self._jobs[job.id] = job
        for listener in tuple(self._listeners):
            listener(job.id)
        return job

    def _enter(self, method: str, progress: Progress = quiet) -> None:
        self.calls.append(method)
        gate = self.gates.get(method)
        turn = 0
        while gate and not gate.wait(0.005):
            turn += 1
            progress(*self.said.get(method, (turn, None, "Working")))
        if method in self.faults:
            raise self.faults[method]

    # -- data ---------------------------------------------------------------------------------------------
    def inspect(
        self, source: Path, choice: SourceChoice = SourceChoice(), progress: Progress = quiet
    ) -> Inspection:
        self._enter("inspect", progress)
        self.read_with.append(choice)
        if source.name in world.SOURCES:
            return world.SOURCES[source.name](choice)
        if not source.suffix:
            return world.folder_inspection()
        month = source.stem in ("tickets-october", "tickets-november")
        found = replace(world.inspection(world.MONTH) if month else world.inspection(), name=source.name)
        names_in = found.header_row if choice.header_row is None else choice.header_row
        return replace(found, sheet=choice.sheet or found.sheet, header_row=names_in)

    def look_inside(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        self._enter("look_inside")
        if source.suffix and source.name not in world.SOURCES:
            return SourceRow(number, world.ticket(number))
        found = world.SOURCES.get(source.name, lambda _choice: world.folder_inspection())(choice)
        return SourceRow(number, found.preview[number - 1], world.content(found.documents[number - 1]))

    def keep_pasted(self, text: str) -> Path:
        self._enter("keep_pasted")
        if "\n" not in text:
            raise Problem(Trouble.USAGE, reason="The clipboard holds no table", mend="Copy the cells first.")
        self.pasted = text
        return self._profile / "pasted" / "Pasted table 12ab34cd.tsv"

    def document_prices(self, inspection: Inspection, model: str) -> tuple[DocumentPrice, ...]:
        self._enter("document_prices")
        offer = next((one for one in world.MODELS if one.id == model), None)

        def price(tokens: int | None) -> Decimal | None:
            known = offer is not None and offer.input_price is not None and tokens is not None
            return offer.input_price * tokens / 1_000_000 if known else None  # type: ignore[operator, union-attr]

        return tuple(
            DocumentPrice(price(one.text_tokens), price(one.page_tokens)) for one in inspection.documents
        )

    # -- asking -------------------------------------------------------------------------------------------
    def recipes(self) -> tuple[RecipeEntry, ...]:
        self._enter("recipes")
        bundled = (
            RecipeEntry(Path(f"{recipe.name}.recipe.json"), recipe, True, "{{document}}" in recipe.prompt)
            for recipe in (world.TICKETS, world.CONTRACTS, world.SURVEY)
        )
        return tuple(
            sorted((*bundled, *self._saved.values()), key=lambda entry: entry.recipe.name.casefold())
        )

    def read_recipe(self, path: Path) -> Recipe:
        self._enter("read_recipe")
        for entry in (*self._saved.values(), *self.recipes()):
            if path in (entry.path, Path(entry.recipe.name)):
                return entry.recipe
        if path.suffix == ".xlsx":
            if self.inside is None:
                raise Problem(Trouble.RECIPE_NOT_IN_WORKBOOK, name=path.name)
            return self.inside
        if not path.exists():
            raise Problem(Trouble.RECIPE_MISSING, name=path.name, known="Support tickets, Survey answers")
        return read_recipe(path.read_text(encoding="utf-8"), path.name)

    def save_recipe(self, recipe: Recipe, path: Path | None = None) -> RecipeEntry:
        self._enter("save_recipe")
        entry = RecipeEntry(path or self._profile / f"{recipe.name}.recipe.json", recipe, False, False)
        if path:
            path.write_text(write_recipe(recipe), encoding="utf-8")
        else:
            self._saved[recipe.name] = entry
        return entry

    def models(self) -> tuple[ModelOffer, ...]:
        self._enter("models")
        return world.MODELS

    def check_recipe(
        self, recipe: Recipe, inspection: Inspection, choice: SourceChoice = SourceChoice()
    ) -> RecipeCheck:
        self._enter("check_recipe")
        self.checked_with.append(choice)
        names = inspection.column_names
        template = compile_prompt(recipe.prompt, names, documents=inspection.has_documents)
        used = tuple(names[index] for index in sorted(template.columns))
        return RecipeCheck(recipe.model, (), used, recipe.instructions)

    def show_prompt(self, recipe: Recipe, inspection: Inspection, preview_index: int) -> str:
        self._enter("show_prompt")
        template = compile_prompt(recipe.prompt, inspection.column_names, documents=inspection.has_documents)
        return template.fill(inspection.preview[preview_index], "The lease of 81 Quarry Road ...")

    def try_rows(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        numbers: Sequence[int],
        progress: Progress = quiet,
        *,
        came: Callable[[Trial], object] = unheard,
    ) -> tuple[Trial, ...]:
        self._enter("try_rows", progress)
        trials = []
        for done, number in enumerate(numbers):
            progress(done, len(numbers), "Asking")
            row = world.ticket_row(number, RowStatus.OK)
            kept = row.outcome.answers[: len(recipe.answer_names)]
            outcome = replace(row.outcome, answers=kept)
            trials.append(Trial(replace(row, outcome=outcome), show(row.cells[3]), Decimal("0.00039"), 1.4))
            came(trials[-1])
        return tuple(trials)

    def compare_price(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress = quiet,
    ) -> tuple[ComparePrice, ...]:
        self._enter("compare_price", progress)
        each = Decimal("0.0004") * len(numbers)
        return tuple(
            ComparePrice(model, each * place, each * place * 3) for place, model in enumerate(models, 1)
        )

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
        self._enter("compare", progress)
        return world.comparison(recipe, models, numbers, job_rows, expected=bool(expected_column))

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
        self._enter("draft", progress)
        self._count += 1
        rows = min(limit or 500, 500)
        return self.put(
            world.job(
                f"new{self._count}",
                name or source.stem,
                JobState.DRAFT,
                {RowStatus.WAITING: rows},
                source=source,
                choice=choice,
                recipe=recipe,
                created_at=self.now(),
                practice=self._practice,
            )
        )

    def revise(self, job_id: str, recipe: Recipe, progress: Progress = quiet) -> Job:
        self._enter("revise", progress)
        return self.put(replace(self._find(job_id), recipe=recipe))

    def estimate(self, job_id: str, progress: Progress = quiet) -> Estimate:
        self._enter("estimate", progress)
        job = self._find(job_id)
        name = job.origin.name if job.origin else ""
        estimate = replace(world.estimate(job), carried=job.carried, carried_from=name)
        if job.origin and not job.requests:
            nothing = Decimal(0)
            estimate = replace(estimate, low=nothing, expected=nothing, high=nothing, ceiling=nothing)
        self.put(replace(self._find(job_id), estimated=estimate.expected, ceiling=estimate.ceiling))
        return estimate

    def quote(self, job_id: str, recipe: Recipe, *, requests: int | None = None) -> Estimate:
        self._enter("quote")
        return world.estimate(replace(self._find(job_id), recipe=recipe))

    def set_caching(self, job_id: str, on: bool) -> Job:
        self._enter("set_caching")
        self.caching[job_id] = on
        return self._find(job_id)

    def send(self, job_id: str, cap: Decimal | None = None) -> Job:
        self._enter("send")
        job = self._find(job_id)
        if cap is not None and job.ceiling is not None and cap < job.ceiling / max(job.requests, 1):
            raise Problem(Trouble.CAP_TOO_LOW, ceiling=f"${job.ceiling}", cap=f"${cap}")
        part = replace(world.part(20, PartState.SUBMITTED, job.requests), created_at=self.now())
        return self.put(replace(job, state=JobState.RUNNING, cap=cap, submitted_at=self.now(), parts=(part,)))

    def advance(self, job_id: str, progress: Progress = quiet) -> Pace:
        self._enter("advance", progress)
        return self.pace

    def set_cap(self, job_id: str, cap: Decimal | None) -> Job:
        self._enter("set_cap")
        return self.put(replace(self._find(job_id), cap=cap))

    def pause(self, job_id: str) -> Job:
        self._enter("pause")
        return self.put(replace(self._find(job_id), state=JobState.PAUSED, note="Paused by you."))

    def resume(self, job_id: str) -> Job:
        self._enter("resume")
        return self.put(replace(self._find(job_id), state=JobState.RUNNING, note=""))

    def retry_groups(self, job_id: str) -> tuple[RetryGroup, ...]:
        self._enter("retry_groups")
        groups = sorted(self._find(job_id).counts.items(), key=lambda item: -item[1])
        return tuple(
            RetryGroup(status, count, count, RETRY_NEEDS[status], Decimal("0.0002") * count)
            for status, count in groups
            if status in UNUSABLE and count
        )

    def retry(self, job_id: str, choice: RetryChoice = RetryChoice()) -> Job:
        self._enter("retry")
        self.choices.append(choice)
        job = self._find(job_id)
        again = choice.statuses & UNUSABLE
        counts = {status: count for status, count in job.counts.items() if status not in again}
        planned = sum(count for status, count in job.counts.items() if status in again)
        counts[RowStatus.WAITING] = counts.get(RowStatus.WAITING, 0) + planned
        return self.put(replace(job, state=JobState.SENDING, counts=counts))

    def cancel(self, job_id: str) -> Job:
        self._enter("cancel")
        return self.put(replace(self._find(job_id), state=JobState.CANCELING))

    def delete(self, job_id: str) -> None:
        self._enter("delete")
        self._find(job_id)
        del self._jobs[job_id]
        for listener in tuple(self._listeners):
            listener(job_id)

    def decide(self, job_id: str, *, resend: bool) -> Job:
        self._enter("decide")
        self.decisions.append((job_id, resend))
        return self.put(replace(self._find(job_id), state=JobState.RUNNING, note=""))

    def rename(self, job_id: str, name: str) -> Job:
        self._enter("rename")
        return self.put(replace(self._find(job_id), name=name))

    def orphans(self) -> tuple[Batch, ...]:
        self._enter("orphans")
        return self.lost

    def adopt(self, batch_id: str, job_id: str | None = None, progress: Progress = quiet) -> Job:
        self._enter("adopt", progress)
        self.lost = tuple(batch for batch in self.lost if batch.id != batch_id)
        return self.put(world.job("adopted", f"Batch {batch_id}", JobState.FINISHED, {RowStatus.OK: 10}))

    # -- looking ------------------------------------------------------------------------------------------
    def jobs(self) -> tuple[Job, ...]:
        self._enter("jobs")
        found = [job for job in self._jobs.values() if job.trashed_at is None]
        return tuple(sorted(found, key=lambda job: job.created_at, reverse=True))

    def job(self, job_id: str) -> Job:
        self._enter("job")
        return self._find(job_id)

    def _find(self, job_id: str) -> Job:
        if job_id not in self._jobs:
            raise Problem(Trouble.JOB_MISSING, job=job_id)
        return self._jobs[job_id]

    def unfinished(self) -> tuple[str, ...]:
        self._enter("unfinished")
        going = (JobState.SENDING, JobState.RUNNING, JobState.CANCELING)
        return tuple(job.id for job in self._jobs.values() if job.state in going)

    def rows(
        self, job_id: str, *, after: int = 0, limit: int = 200, statuses: frozenset[RowStatus] | None = None
    ) -> tuple[AnswerRow, ...]:
        self._enter("rows")
        job = self._find(job_id)
        numbers = range(after + 1, job.rows + 1)
        wanted = ((n, world.status_of(job, n)) for n in numbers)
        chosen = ((n, status) for n, status in wanted if statuses is None or status in statuses)
        return tuple(self._row(job_id, n) for n, _ in islice(chosen, limit))

    def _row(self, job_id: str, number: int) -> AnswerRow:
        """A row with what a person made of it."""
        return self.reviews.over(job_id, self.make_row(self._find(job_id), number))

    def answer_headers(self, job_id: str) -> tuple[str, ...]:
        self._enter("answer_headers")
        return self._find(job_id).recipe.answer_names

    def earlier_attempts(self, job_id: str, number: int) -> tuple[Outcome, ...]:
        self._enter("earlier_attempts")
        return self.earlier.get(number, ())

    def request_text(self, job_id: str, number: int) -> str:
        self._enter("request_text")
        template = compile_prompt(world.TICKETS.prompt, world.TICKET_COLUMNS, documents=False)
        return template.fill(world.ticket(number))

    def export(
        self, job_id: str, target: Path, progress: Progress = quiet, form: ExportForm = ANY_FORM
    ) -> Path:
        self._enter("export", progress)
        self.exported.append((job_id, target))
        self.forms.append(form)
        target.write_bytes(b"a workbook")
        return target

    def add_to_workbook(
        self, job_id: str, workbook: Path, target: Path, progress: Progress = quiet
    ) -> tuple[str, ...]:
        self._enter("add_to_workbook", progress)
        self.added.append((workbook, target))
        job = self._find(job_id)
        sheet, state = job.choice.sheet, job.state
        partial = f"Partial: {job.answered:,} of {job.rows:,} rows answered so far."
        said = f"The answers are in the columns G to N of the sheet “{sheet}”."
        return (said,) if state is JobState.FINISHED else (said, partial)

    # -- money --------------------------------------------------------------------------------------------
    def ledger(self) -> tuple[LedgerEntry, ...]:
        self._enter("ledger")
        return self.entries

    def accuracy(self) -> Accuracy | None:
        return self.accurate

    def export_ledger(self, target: Path, progress: Progress = quiet) -> Path:
        self._enter("export_ledger", progress)
        target.write_bytes(b"a workbook")
        return target

    def spending(self) -> SpendingSettings:
        return self.limits

    def change_spending(self, settings: SpendingSettings) -> SpendingSettings:
        self._enter("change_spending")
        self.limits = settings
        return settings

    def month_so_far(self) -> MonthSoFar:
        return self.so_far

    def price_list(self) -> PriceList:
        return read_price_list((resources() / "prices.json").read_text(encoding="utf-8"))

    def own_prices(self) -> tuple[OwnPrice, ...]:
        return self.prices

    def set_own_price(self, price: OwnPrice) -> tuple[OwnPrice, ...]:
        self._enter("set_own_price")
        if any(offer.id == price.model for offer in world.MODELS):
            raise Problem(
                Trouble.USAGE,
                reason=f"The price of {price.model} is on the list",
                mend="Enter another model.",
            )
        others = tuple(one for one in self.prices if one.model != price.model)
        self.prices = (*others, price)
        return self.prices

    def forget_own_price(self, model: str) -> tuple[OwnPrice, ...]:
        self._enter("forget_own_price")
        self.prices = tuple(one for one in self.prices if one.model != model)
        return self.prices

    # -- the key ------------------------------------------------------------------------------------------
    def key_status(self) -> KeyStatus:
        self._enter("key_status")
        hint = self.secret[-4:] if self.secret else ""
        host = urlsplit(self.settings.base_url).hostname or self.host
        chosen = self.keyring.chosen
        if chosen:
            key = next(key for key in self.keyring.more if key.name == chosen)
            return KeyStatus(key.state, key.hint, host, self.keychain, chosen)
        return KeyStatus(self.key_state, hint, host, self.keychain)

    def set_key(self, secret: str, *, session_only: bool = False) -> KeyStatus:
        self._enter("set_key")
        if not secret.startswith("sk-ant-"):
            raise Problem(Trouble.KEY_MALFORMED, reason="it does not begin with sk-ant-")
        if self.keychain and not session_only:
            raise Problem(Trouble.KEYCHAIN_LOCKED)
        self.secret = secret
        self.key_state = KeyState.SESSION if session_only else KeyState.KEPT
        return self.key_status()

    def test_key(self) -> Account:
        self._enter("test_key")
        return Account("org_41", "wrkspc_7", True)

    def service_settings(self) -> ServiceSettings:
        self._enter("service_settings")
        return self.settings

    def change_service(self, settings: ServiceSettings) -> KeyStatus:
        self._enter("change_service")
        if settings.base_url and not settings.base_url.startswith("https://"):
            raise Problem(Trouble.ADDRESS_INVALID, address=settings.base_url)
        self.settings = settings
        return self.key_status()

    def forget_key(self) -> KeyStatus:
        self._enter("forget_key")
        self.secret, self.key_state = "", KeyState.MISSING
        return self.key_status()

    # -- the rest -----------------------------------------------------------------------------------------
    @property
    def practice(self) -> bool:
        return self._practice

    @property
    def profile(self) -> Path:
        return self._profile

    def sample(self) -> Sample:
        return Sample(Path("support-tickets.xlsx"), Path("Support tickets"))

    def first(self) -> AbstractContextManager[None]:
        return nullcontext()

    def now(self) -> datetime:
        return world.NOW

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        self.closed = True


def _made_up(job: Job) -> list[AnswerRow]:
    """All rows of a job."""
    return [world.ticket_row(n, world.status_of(job, n)) for n in range(1, job.rows + 1)]


def _conforms(desk: FakeDesk) -> None:
    """The type checker holds that the fake is a whole desk."""
    from batchdesk.desk.api import DeskApi

    _desk: DeskApi = desk
