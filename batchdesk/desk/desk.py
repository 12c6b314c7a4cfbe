"""The desk: one object that does all a person can ask for, by handing each wish to the module that knows how."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from batchdesk.core.comparison import ComparePrice, Comparison
from batchdesk.core.estimates import Estimate, ModelOffer
from batchdesk.core.export import ANY_FORM, ExportForm
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import Caching, Job, JobState, PartState, SourceChoice
from batchdesk.core.ledger import Accuracy, LedgerBook, LedgerEntry, MonthSoFar, accuracy
from batchdesk.core.money import money
from batchdesk.core.prices import OwnPrice, PriceList
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.core.service import Account, Batch, OfferedModel
from batchdesk.core.settings import NO_PROXY, SYSTEM_PROXY, ServiceSettings, SpendingSettings
from batchdesk.desk import (
    adding,
    adopting,
    asking,
    comparing,
    drafting,
    exporting,
    ledger,
    looking,
    pasting,
    pricing,
    releasing,
    retrying,
    uploading,
)
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.again import Again, delete
from batchdesk.desk.api import (
    DocumentPrice,
    Pace,
    RetryChoice,
    RetryGroup,
    Sample,
)
from batchdesk.desk.begun import FOLDER as BEGUN
from batchdesk.desk.begun import BegunJobs
from batchdesk.desk.care import Care
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.documents_shown import DocumentsShown
from batchdesk.desk.estimating import estimate, quote
from batchdesk.desk.gallery import Gallery
from batchdesk.desk.keyring import KeyNaming, Keyring
from batchdesk.desk.questions_api import (
    RecipeCheck,
    RecipeEntry,
    Trial,
    unheard,
)
from batchdesk.desk.results import Results
from batchdesk.desk.reviewing import Reviews
from batchdesk.desk.scheduled_run import Doors
from batchdesk.desk.scheduling import Scheduling
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.submitting import abandon, split
from batchdesk.desk.summing import Summaries
from batchdesk.desk.tools import TURN_SECONDS, Tools
from batchdesk.desk.tracking import Tracker
from batchdesk.desk.weighing import most_of

_GOING = frozenset(
    {JobState.SENDING, JobState.RUNNING, JobState.CANCELING, JobState.PAUSED, JobState.NEEDS_PERSON}
)
GIVEN_UP = Outcome(
    RowStatus.ERRORED, note="It is not known whether the service took this row; it was not sent again."
)


class Desk:
    """`desk.api.DeskApi`; methods may be called from several threads at once."""

    def __init__(
        self,
        tools: Tools,
        gallery: Gallery,
        credentials: Credentials,
        settings: SettingsFile,
        sample: Sample,
        announcer: Announcer,
    ) -> None:
        self._list = tools.prices
        self._gallery, self._credentials, self._settings = gallery, credentials, settings
        self._sample, self._announcer = sample, announcer
        naming = KeyNaming(credentials, settings)
        self._tools = replace(
            tools, prices=pricing.joined(self._list, settings.own_prices()), key_name=naming.chosen
        )
        self._keyring = Keyring(lambda: self._tools, credentials, settings, naming, self._key_changed)
        self._care = Care(lambda: self._tools, settings)
        self._tracker = Tracker(self._tools)
        self._scheduling = Scheduling(
            self._tools, Doors(self._go_on, self.estimate, self._may_send, self.send)
        )
        self._begun = BegunJobs(tools.profile / BEGUN)
        self._documents = DocumentsShown(lambda: self._tools)
        self._reviews = Reviews(lambda: self._tools, self._documents, self._changed)
        self._offered: tuple[OfferedModel, ...] | None = None
        self._halted: set[str] = set()

    # -- data ---------------------------------------------------------------------------------------------
    def inspect(
        self, source: Path, choice: SourceChoice = SourceChoice(), progress: Progress = quiet
    ) -> Inspection:
        return self._tools.files.inspect(source, choice, progress)

    def look_inside(self, source: Path, choice: SourceChoice, number: int) -> SourceRow:
        return self._tools.files.one(source, choice, number)

    def keep_pasted(self, text: str) -> Path:
        return pasting.keep(self._tools, text)

    def document_prices(self, inspection: Inspection, model: str) -> tuple[DocumentPrice, ...]:
        return asking.document_prices(self._tools, inspection, model)

    # -- asking -------------------------------------------------------------------------------------------
    def recipes(self) -> tuple[RecipeEntry, ...]:
        return self._gallery.all()

    def read_recipe(self, path: Path) -> Recipe:
        return self._gallery.find(path, self._tools.files)

    def save_recipe(self, recipe: Recipe, path: Path | None = None) -> RecipeEntry:
        return self._gallery.save(recipe, path)

    def models(self) -> tuple[ModelOffer, ...]:
        return asking.offers(self._tools, self._offered_models())

    def check_recipe(
        self, recipe: Recipe, inspection: Inspection, choice: SourceChoice = SourceChoice()
    ) -> RecipeCheck:
        return asking.check(self._tools, recipe, inspection, choice, self._offered or ())

    def show_prompt(self, recipe: Recipe, inspection: Inspection, preview_index: int) -> str:
        return asking.show_prompt(recipe, inspection, preview_index)

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
        job = self._unsaved(source, choice, recipe, progress)
        return asking.try_rows(self._tools, source, choice, job, numbers, progress, came)

    def compare_price(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress = quiet,
    ) -> tuple[ComparePrice, ...]:
        asked = self._asked(source, choice, recipe, models, numbers, progress)
        return comparing.price(self._tools, asked)

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
        asked = self._asked(source, choice, recipe, models, numbers, progress)
        return comparing.compare(self._tools, asked, progress, job_rows, expected_column)

    @property
    def begun(self) -> BegunJobs:
        """What was begun in the window and not sent."""
        return self._begun

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
        self._usable_model(recipe)
        return drafting.draft(self._tools, source, choice, recipe, name=name, limit=limit, progress=progress)

    def revise(self, job_id: str, recipe: Recipe, progress: Progress = quiet) -> Job:
        self._usable_model(recipe)
        return drafting.revise(self._tools, job_id, recipe, progress)

    def estimate(self, job_id: str, progress: Progress = quiet) -> Estimate:
        return estimate(self._tools, self.job(job_id), progress)

    def quote(self, job_id: str, recipe: Recipe, *, requests: int | None = None) -> Estimate:
        return quote(self._tools, self.job(job_id), recipe, requests=requests)

    def send(self, job_id: str, cap: Decimal | None = None) -> Job:
        job = self.job(job_id)
        with self._tools.turn(job, TURN_SECONDS):
            job = self.job(job.id)
            self._may_send(job, cap)
            wish = {"cap": cap, "note": "", "send_at": None, "trashed_at": None}
            if not job.requests:  # every row has its answer from an earlier job
                self._tools.store.jobs.change(job.id, state=JobState.FINISHED, finished_at=self.now(), **wish)
                return self._changed(job.id)
            groups = split(uploading.wire_sizes(self._tools, job), self._tools.pacing)
            # In one: a draft that already had its parts would get them, and be paid for, twice.
            with self._tools.store.transaction():
                self._tools.store.parts.plan(job.id, groups)
                self._tools.store.jobs.change(job.id, state=JobState.SENDING, submitted_at=self.now(), **wish)
            self._note_key(job)
        return self._changed(job.id)

    def set_cap(self, job_id: str, cap: Decimal | None) -> Job:
        job = self.job(job_id)
        # In one with the look at what is committed: a part that is about to go is either counted or held to this.
        with self._tools.store.transaction():
            releasing.check_cap(self._tools, self.job(job.id), cap)
            self._tools.store.jobs.change(job.id, cap=cap, asked=0)
        return self._changed(job.id)

    def set_caching(self, job_id: str, on: bool) -> Job:
        job = self.job(job_id)
        self._tools.store.jobs.change(job.id, cache=Caching.AUTO if on else Caching.OFF)
        return self._changed(job.id)

    def advance(self, job_id: str, progress: Progress = quiet) -> Pace:
        pace = self._tracker.advance(job_id, progress)
        if pace.settled:
            self._halted.add(job_id)
        return pace

    def pause(self, job_id: str) -> Job:
        job = self._move(
            job_id, frozenset({JobState.SENDING, JobState.RUNNING}), JobState.PAUSED, "Paused by you."
        )
        return self._changed(job.id)

    def resume(self, job_id: str) -> Job:
        job = self.job(job_id)
        if job.state is JobState.PAUSED:
            self._note_key(job)
            planned = any(part.state is PartState.PLANNED for part in job.parts)
            self._tools.store.jobs.move(job.id, job.state, JobState.SENDING if planned else JobState.RUNNING)
        self._tracker.hurry(job.id)
        return self._changed(job.id)

    def retry_groups(self, job_id: str) -> tuple[RetryGroup, ...]:
        return retrying.groups(self._tools, self.job(job_id))

    def retry(self, job_id: str, choice: RetryChoice = RetryChoice()) -> Job:
        job = self.job(job_id)
        if choice.model:
            self._usable_model(replace(job.recipe, model=choice.model))
        with self._tools.turn(job, TURN_SECONDS):
            retrying.retry(self._tools, self.job(job.id), choice)
        return self._changed(job.id)

    def cancel(self, job_id: str) -> Job:
        job = self._move(job_id, _GOING, JobState.CANCELING)
        self._tracker.hurry(job.id)
        return self._changed(job.id)

    def delete(self, job_id: str) -> None:
        delete(self._tools, job_id)

    def decide(self, job_id: str, *, resend: bool) -> Job:
        job = self.job(job_id)
        with self._tools.turn(job, TURN_SECONDS), self._tools.store.transaction():
            asked = [part for part in self.job(job.id).parts if looking.needs_person(part)]
            if resend:
                retrying.within_cap_when_resent(self._tools, self.job(job.id), asked)
            for part in asked:
                self._tools.store.parts.doubt(part.id, most_of(self._tools, job, part))
                if resend:
                    self._tools.store.parts.change(part.id, state=PartState.PLANNED, trouble="")
                else:
                    abandon(self._tools, job, part, GIVEN_UP)
            after = JobState.SENDING if resend else JobState.RUNNING
            self._tools.store.jobs.move(job.id, JobState.NEEDS_PERSON, after)
        return self._changed(job.id)

    def rename(self, job_id: str, name: str) -> Job:
        job = self.job(job_id)
        if name.strip():
            self._tools.store.jobs.change(job.id, name=name.strip())
        return self._changed(job.id)

    def orphans(self) -> tuple[Batch, ...]:
        return adopting.orphans(self._tools)

    def adopt(self, batch_id: str, job_id: str | None = None, progress: Progress = quiet) -> Job:
        job = self.job(job_id) if job_id else None
        return self._changed(adopting.adopt(self._tools, batch_id, job, progress).id)

    # -- looking ------------------------------------------------------------------------------------------
    def jobs(self) -> tuple[Job, ...]:
        return tuple(job for job in self._tools.store.jobs.all() if job.trashed_at is None)

    def job(self, job_id: str) -> Job:
        return self._tools.store.jobs.get(job_id)

    def unfinished(self) -> tuple[str, ...]:
        going = self._tools.store.jobs.in_states(_GOING)
        return tuple(job_id for job_id in going if job_id not in self._halted)

    def rows(
        self, job_id: str, *, after: int = 0, limit: int = 200, statuses: frozenset[RowStatus] | None = None
    ) -> tuple[AnswerRow, ...]:
        return self._tools.store.rows.page(job_id, after, limit, statuses)

    def answer_headers(self, job_id: str) -> tuple[str, ...]:
        return exporting.headers(self.job(job_id))[:-2]

    def earlier_attempts(self, job_id: str, number: int) -> tuple[Outcome, ...]:
        key = self._tools.store.rows.key_of(job_id, number)
        return self._tools.store.outcomes.earlier(job_id, key) if key is not None else ()

    def request_text(self, job_id: str, number: int) -> str:
        job = self.job(job_id)
        maker = self._tools.maker(job)
        texts = [
            maker.prompt(row.cells, row.content) for row in self._tools.store.rows.source_of(job.id, [number])
        ]
        return "".join(texts)

    def export(
        self, job_id: str, target: Path, progress: Progress = quiet, form: ExportForm = ANY_FORM
    ) -> Path:
        written = exporting.export(self._tools, self.job(job_id), target, progress, form)
        self._tools.store.jobs.change(self.job(job_id).id, exported_at=self.now())
        return written

    def add_to_workbook(
        self, job_id: str, workbook: Path, target: Path, progress: Progress = quiet
    ) -> tuple[str, ...]:
        said = adding.add_to_workbook(self._tools, self.job(job_id), workbook, target, progress)
        self._tools.store.jobs.change(self.job(job_id).id, exported_at=self.now())
        return said

    @property
    def results(self) -> Results:
        return Results(self._tools, self._documents)

    @property
    def reviews(self) -> Reviews:
        """What a person makes of answers."""
        return self._reviews

    @property
    def summaries(self) -> Summaries:
        """What the answers come to."""
        return Summaries(self._tools)

    @property
    def again(self) -> Again:
        return Again(self._tools, self._usable_model)

    # -- money --------------------------------------------------------------------------------------------
    def ledger(self) -> tuple[LedgerEntry, ...]:
        return ledger.ledger(self._tools)

    def accuracy(self) -> Accuracy | None:
        return accuracy(entry for entry in self.ledger() if entry.practice == self.practice)

    def export_ledger(self, target: Path, progress: Progress = quiet) -> Path:
        book = LedgerBook(self.ledger(), self.now(), self.practice, self.spending().monthly_cap)
        self._tools.files.write_ledger(target, book, progress)
        return target

    def spending(self) -> SpendingSettings:
        return self._settings.spending()

    def change_spending(self, settings: SpendingSettings) -> SpendingSettings:
        pricing.check_cap(settings.monthly_cap)
        self._settings.keep_spending(settings)
        self._halted.clear()
        return self.spending()

    def month_so_far(self) -> MonthSoFar:
        return ledger.month_so_far(self._tools)

    def price_list(self) -> PriceList:
        return self._list

    def own_prices(self) -> tuple[OwnPrice, ...]:
        return self._settings.own_prices()

    def set_own_price(self, price: OwnPrice) -> tuple[OwnPrice, ...]:
        pricing.check_own(self._list, price)
        others = [one for one in self.own_prices() if one.model != price.model]
        return self._own_prices_are([*others, price])

    def forget_own_price(self, model: str) -> tuple[OwnPrice, ...]:
        return self._own_prices_are([one for one in self.own_prices() if one.model != model])

    # -- the key ------------------------------------------------------------------------------------------
    def key_status(self) -> KeyStatus:
        return self._credentials.status(self._tools.key_name())

    def set_key(self, secret: str, *, session_only: bool = False) -> KeyStatus:
        self._credentials.set(secret, session_only=session_only)
        self._keyring.choose("")
        return self.key_status()

    def test_key(self) -> Account:
        return self._tools.own_service().check()

    def forget_key(self) -> KeyStatus:
        self._credentials.forget()
        self._key_changed()
        return self.key_status()

    def service_settings(self) -> ServiceSettings:
        return self._settings.read()

    def change_service(self, settings: ServiceSettings) -> KeyStatus:
        address = self._tools.services.address(settings.base_url)
        proxy = self._tools.services.proxy(settings.proxy)
        base_url = address if settings.base_url.strip() else ""
        user = settings.proxy_user.strip() if proxy not in (SYSTEM_PROXY, NO_PROXY) else ""
        self._settings.write(replace(settings, base_url=base_url, proxy=proxy, proxy_user=user))
        self._use(replace(self._tools, base_url=address))
        self._credentials.use(address)
        self._key_changed()
        return self.key_status()

    @property
    def keyring(self) -> Keyring:
        return self._keyring

    @property
    def care(self) -> Care:
        return self._care

    # -- the rest -----------------------------------------------------------------------------------------
    @property
    def practice(self) -> bool:
        return self._tools.practice

    @property
    def profile(self) -> Path:
        return self._tools.profile

    def sample(self) -> Sample:
        return self._sample

    def now(self) -> datetime:
        return self._tools.now()

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        return self._announcer.subscribe(listener)

    def close(self) -> None:
        self._tools.files.close()
        self._tools.services.close()
        self._tools.store.close()

    @property
    def schedules(self) -> Scheduling:
        """What is to happen later."""
        return self._scheduling

    # -- within -------------------------------------------------------------------------------------------
    def _go_on(self, job_id: str, source: Path, choice: SourceChoice = SourceChoice(), **more: Any) -> Job:
        return self.again.go_on(job_id, source, choice, **more)

    def _use(self, tools: Tools) -> None:
        self._tools = self._tracker.tools = tools

    def _own_prices_are(self, prices: Sequence[OwnPrice]) -> tuple[OwnPrice, ...]:
        self._settings.keep_own_prices(prices)
        self._use(replace(self._tools, prices=pricing.joined(self._list, prices)))
        return self.own_prices()

    def _unsaved(self, source: Path, choice: SourceChoice, recipe: Recipe, progress: Progress) -> Job:
        """What stands for a job while rows are asked live."""
        inspection = self._tools.files.inspect(source, choice, progress)
        return Job(
            id="",
            name="",
            state=JobState.DRAFT,
            practice=self.practice,
            source=source,
            choice=choice,
            kind=inspection.kind,
            columns=inspection.column_names,
            recipe=recipe,
            base_url=self._tools.base_url,
            created_at=self.now(),
            key=self._credentials.hint(self._tools.base_url, self._tools.key_name()),
            key_name=self._tools.key_name(),
        )

    def _asked(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress,
    ) -> comparing.Asked:
        """What a comparison asks; Problem USAGE, MODEL_UNKNOWN, MODEL_RETIRED."""
        comparing.check(models, numbers)
        for model in models:
            self._usable_model(replace(recipe, model=model))
        job = self._unsaved(source, choice, recipe, progress)
        return comparing.asked(self._tools, job, models, numbers, progress)

    def _note_key(self, job: Job) -> None:
        """By which key a job is paid, so that the ledger can tell; never more than its last four characters."""
        hint = "" if job.practice or job.key else self._credentials.hint(job.base_url, job.key_name)
        if hint:
            self._tools.store.jobs.change(job.id, key=hint)

    def _may_send(self, job: Job, cap: Decimal | None) -> None:
        if job.state is not JobState.DRAFT:
            raise self._not_ready(job, "it was sent already", "Start a new job to send these rows again.")
        if not job.requests and not job.carried:
            raise Problem(Trouble.NOTHING_TO_SEND)
        if not job.requests:
            return
        if cap is not None and job.ceiling is None and self.estimate(job.id).ceiling is None:
            raise Problem(Trouble.PRICE_UNKNOWN_WITH_CAP, model=job.recipe.model, cap=money(cap))
        keys = [key for key, _, _ in self._tools.store.rows.sizes(job.id)]
        releasing.check_start(self._tools, replace(job, cap=cap), [(job.recipe, keys)])

    def _usable_model(self, recipe: Recipe) -> None:
        asking.usable_model(self._tools, recipe.model, self._offered_models())

    def _offered_models(self) -> tuple[OfferedModel, ...]:
        """The service's list, asked once; empty where it can not be had now."""
        if self._offered is None:
            try:
                self._offered = self._tools.own_service().models()
                self._tools.offers.keep(self._offered)
            except Problem:
                return ()  # said where the person tests the key or sends; the price list serves meanwhile
        return self._offered

    def _key_changed(self) -> None:
        self._offered = None
        self._tools.offers.keep(())
        self._tools.services.forget()
        self._halted.clear()

    def _move(self, job_id: str, states: frozenset[JobState], after: JobState, note: str = "") -> Job:
        """Move a job that is in one of these states; looked at again where it moved by itself meanwhile."""
        while (job := self.job(job_id)).state in states:
            if self._tools.store.jobs.move(job.id, job.state, after, note):
                break
        return job

    def _changed(self, job_id: str) -> Job:
        self._halted.discard(job_id)
        self._announcer.announce(job_id)
        return self.job(job_id)

    def _not_ready(self, job: Job, reason: str, mend: str) -> Problem:
        return Problem(Trouble.JOB_NOT_READY, job=job.name, reason=reason, mend=mend)


class Announcer:
    """Tells listeners that a job changed; listeners are plain callables and may be called from any thread."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[str], None]] = []
        self._lock = threading.Lock()

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Returns how to stop it."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def announce(self, job_id: str) -> None:
        """Call every listener."""
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(job_id)
