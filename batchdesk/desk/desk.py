"""The desk: one object that does all a person can ask for, by handing each wish to the module that knows how."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from batchdesk.core.estimates import Estimate
from batchdesk.core.export import ANY_FORM, ExportForm
from batchdesk.core.inspection import Inspection, SourceRow
from batchdesk.core.jobs import Caching, Job, JobState, PartState, SourceChoice
from batchdesk.core.prices import PriceList
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus
from batchdesk.core.service import Batch
from batchdesk.desk import (
    adding,
    adopting,
    asking,
    drafting,
    exporting,
    limiting,
    pasting,
    pricing,
    retrying,
)
from batchdesk.desk.access import Access
from batchdesk.desk.again import Again, delete
from batchdesk.desk.announcer import Announcer
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
from batchdesk.desk.money import Money
from batchdesk.desk.offering import Offering
from batchdesk.desk.questions import Questions
from batchdesk.desk.results import Results
from batchdesk.desk.reviewing import Reviews
from batchdesk.desk.scheduled_run import Doors
from batchdesk.desk.scheduling import Scheduling
from batchdesk.desk.sending import Sending
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.summing import Summaries
from batchdesk.desk.tools import TURN_SECONDS, Tools
from batchdesk.desk.tracking import Tracker
from batchdesk.desk.written import Written

_GOING = frozenset(
    {JobState.SENDING, JobState.RUNNING, JobState.CANCELING, JobState.PAUSED, JobState.NEEDS_PERSON}
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
        self._sample, self._announcer = sample, announcer
        self._halted: set[str] = set()
        naming = KeyNaming(credentials, settings)
        prices = pricing.joined(tools.prices, settings.own_prices())
        self._tools = replace(tools, prices=prices, key_name=naming.chosen, has_key=naming.has)
        self._tracker = Tracker(self._tools)
        now = self._tools_now
        self._offering = Offering(now)
        self._questions = Questions(now, gallery, credentials, self._offering)
        self._money = Money(now, tools.prices, settings, self._prices_are, self._halted.clear)
        self._keyring = Keyring(now, credentials, settings, naming, self._key_changed)
        self._access = Access(now, credentials, settings, self._keyring, self._host_is, self._key_changed)
        self._care = Care(now, settings)
        self._sending = Sending(now, credentials)
        self._scheduling = Scheduling(
            now, Doors(self._go_on, self.estimate, self._sending.may_send, self.send)
        )
        self._begun = BegunJobs(tools.profile / BEGUN)
        self._documents = DocumentsShown(now)
        self._reviews = Reviews(now, self._documents, self._changed)

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

    # -- rooms of their own -------------------------------------------------------------------------------
    @property
    def questions(self) -> Questions:
        """What to ask, before there is a job."""
        return self._questions

    @property
    def money(self) -> Money:
        """What was spent, limits and prices."""
        return self._money

    @property
    def access(self) -> Access:
        """The key for new jobs and its host."""
        return self._access

    @property
    def begun(self) -> BegunJobs:
        """What was begun in the window and not sent."""
        return self._begun

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
        return Again(self._tools, self._offering.check)

    @property
    def keyring(self) -> Keyring:
        return self._keyring

    @property
    def care(self) -> Care:
        return self._care

    @property
    def schedules(self) -> Scheduling:
        """What is to happen later."""
        return self._scheduling

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
        self._offering.check(recipe)
        return drafting.draft(self._tools, source, choice, recipe, name=name, limit=limit, progress=progress)

    def revise(self, job_id: str, recipe: Recipe, progress: Progress = quiet) -> Job:
        self._offering.check(recipe)
        return drafting.revise(self._tools, job_id, recipe, progress)

    def estimate(self, job_id: str, progress: Progress = quiet) -> Estimate:
        return estimate(self._tools, self.job(job_id), progress)

    def quote(self, job_id: str, recipe: Recipe, *, requests: int | None = None) -> Estimate:
        return quote(self._tools, self.job(job_id), recipe, requests=requests)

    def send(self, job_id: str, cap: Decimal | None = None) -> Job:
        job = self.job(job_id)
        self._sending.send(job.id, cap)
        return self._changed(job.id)

    def set_cap(self, job_id: str, cap: Decimal | None) -> Job:
        job = self.job(job_id)
        # In one with the look at what is committed: a part that is about to go is either counted or held to this.
        with self._tools.store.transaction():
            limiting.check_cap(self._tools, self.job(job.id), cap)
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
            self._sending.note_key(job)
            planned = any(part.state is PartState.PLANNED for part in job.parts)
            self._tools.store.jobs.move(job.id, job.state, JobState.SENDING if planned else JobState.RUNNING)
        self._tracker.hurry(job.id)
        return self._changed(job.id)

    def retry_groups(self, job_id: str) -> tuple[RetryGroup, ...]:
        return retrying.groups(self._tools, self.job(job_id))

    def retry(self, job_id: str, choice: RetryChoice = RetryChoice()) -> Job:
        job = self.job(job_id)
        if choice.model:
            self._offering.check(replace(job.recipe, model=choice.model))
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
        self._sending.decide(job.id, resend=resend)
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
        self._was_written(job_id, target)
        return written

    def add_to_workbook(
        self, job_id: str, workbook: Path, target: Path, progress: Progress = quiet
    ) -> tuple[str, ...]:
        said = adding.add_to_workbook(self._tools, self.job(job_id), workbook, target, progress)
        self._was_written(job_id, target)
        return said

    def _was_written(self, job_id: str, target: Path) -> None:
        Written(self._tools.profile).note(target)
        self._tools.store.jobs.change(self.job(job_id).id, exported_at=self.now())

    # -- the rest -----------------------------------------------------------------------------------------
    @property
    def practice(self) -> bool:
        return self._tools.practice

    @property
    def profile(self) -> Path:
        return self._tools.profile

    def sample(self) -> Sample:
        return self._sample

    def first(self) -> AbstractContextManager[None]:
        return self._tools.store.courtesy.first()

    def now(self) -> datetime:
        return self._tools.now()

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        return self._announcer.subscribe(listener)

    def close(self) -> None:
        self._tools.files.close()
        self._tools.services.close()
        self._tools.store.close()

    # -- within -------------------------------------------------------------------------------------------
    def _go_on(self, job_id: str, source: Path, choice: SourceChoice = SourceChoice(), **more: Any) -> Job:
        return self.again.go_on(job_id, source, choice, **more)

    def _tools_now(self) -> Tools:
        """For whoever lives as long as the desk: prices and host change meanwhile."""
        return self._tools

    def _use(self, tools: Tools) -> None:
        self._tools = self._tracker.tools = tools

    def _prices_are(self, prices: PriceList) -> None:
        self._use(replace(self._tools, prices=prices))

    def _host_is(self, address: str) -> None:
        self._use(replace(self._tools, base_url=address))

    def _key_changed(self) -> None:
        self._offering.forget()
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
