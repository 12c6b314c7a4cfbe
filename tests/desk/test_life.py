"""A model of a job's whole life: whatever the person, the service and the power supply do, in any order."""

from __future__ import annotations

import contextlib
import csv
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.prices import read_price_list
from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.announcer import Announcer
from batchdesk.desk.api import Sample
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.desk import Desk
from batchdesk.desk.gallery import Gallery
from batchdesk.desk.settings_file import SettingsFile
from batchdesk.desk.tools import Pacing, Tools
from batchdesk.keys import SystemKeychain
from batchdesk.store import Store

from .fake_service import FakeService
from .files_here import FilesHere

RESOURCES = Path(__file__).parents[2] / "resources"
ROWS = 7
RECIPE = Recipe("r", "claude-haiku-5-5", "{{Text}}")


@dataclass
class OneService:
    """Every job runs on the same service."""

    service: FakeService

    def open(self, *, practice: bool, base_url: str, key_name: str = "") -> FakeService:
        return self.service

    def address(self, text: str) -> str:
        return text

    def proxy(self, text: str) -> str:
        return text

    def forget(self) -> None: ...

    def close(self) -> None: ...


def make_desk(profile: Path, service: FakeService, now: Callable[[], datetime]) -> Desk:
    """A desk on a profile, as after a start."""
    pacing = Pacing(
        poll=timedelta(seconds=1), gap=timedelta(0), settle=timedelta(seconds=30), part_requests=3
    )
    announcer = Announcer()
    tools = Tools(
        store=Store(profile / "desk.sqlite3"),
        files=FilesHere(),
        services=OneService(service),
        prices=read_price_list((RESOURCES / "prices.json").read_text(encoding="utf-8")),
        now=now,
        profile=profile,
        practice=True,
        base_url="https://fake.example.com",
        pacing=pacing,
        announce=announcer.announce,
    )
    credentials = Credentials("https://fake.example.com", SystemKeychain(), "", practice=True)
    sample = Sample(Path("x"), Path("y"))
    gallery = Gallery(profile / "none", profile / "own")
    return Desk(tools, gallery, credentials, SettingsFile(profile / "settings.json"), sample, announcer)


class Life(RuleBasedStateMachine):
    """One job of seven rows in parts of three; the clock moves only when told."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="life-")
        self.profile = Path(self.folder.name)
        self.time = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
        self.service = FakeService(self.time)
        self.desk = make_desk(self.profile, self.service, lambda: self.time)
        self.resent_unknown = False
        self.retries = 0
        self.answered: set[int] = set()
        self.job_id = ""
        self.last: Job | None = None

    @initialize()
    def begin(self) -> None:
        table = self.profile / "t.csv"
        with table.open("w", newline="") as out:
            csv.writer(out).writerows([["Text"], *([f"text {n}"] for n in range(1, ROWS + 1))])
        self.job_id = self.desk.draft(table, SourceChoice(), RECIPE).id
        self.desk.send(self.job_id)

    @property
    def job(self) -> Job:
        """The job as it is; `last` is as it was read last, which after each rule an invariant does."""
        self.last = self.desk.job(self.job_id)
        return self.last

    # -- what may happen ----------------------------------------------------------------------------------
    @rule(steps=st.integers(1, 6), seconds=st.sampled_from([0, 2, 20]))
    def work(self, steps: int, seconds: int) -> None:
        for _ in range(steps):
            self.desk.advance(self.job_id)
            self.time += timedelta(seconds=seconds)
            self.service.now = self.time

    @rule(what=st.sampled_from(["refused", "no credit", "too large", "lost before", "lost after"]))
    def trouble_ahead(self, what: str) -> None:
        self.service.next_create = what

    @rule(row=st.integers(1, ROWS), fate=st.sampled_from(["expired", "cut off", "refused"]))
    def row_ahead(self, row: int, fate: str) -> None:
        self.service.fates[f"text {row}"] = fate

    @rule()
    def a_batch_ends(self) -> None:
        self.service.end_one()

    @rule()
    def power_cut(self) -> None:
        self.desk.close()
        self.desk = make_desk(self.profile, self.service, lambda: self.time)

    @rule()
    def power_cut_while_sending(self) -> None:
        """The process dies after the service took the batch, before its id was kept."""
        parts = self.desk._tools.store.parts

        class Died(BaseException):
            pass

        def die(*_: Any) -> None:
            raise Died

        parts.accepted = die  # type: ignore[method-assign]
        with contextlib.suppress(Died):
            self.desk.advance(self.job_id)
        self.power_cut()

    @rule()
    def the_person_pauses_or_resumes(self) -> None:
        if self.job.state is JobState.PAUSED:
            self.desk.resume(self.job_id)
        else:
            self.desk.pause(self.job_id)

    @rule()
    def the_person_cancels(self) -> None:
        self.desk.cancel(self.job_id)

    @precondition(lambda self: self.last is not None and self.last.state is JobState.NEEDS_PERSON)
    @rule(resend=st.booleans())
    def the_person_decides(self, resend: bool) -> None:
        self.resent_unknown = self.resent_unknown or resend
        self.desk.decide(self.job_id, resend=resend)

    @precondition(lambda self: self.last is not None and self.last.state is JobState.FINISHED)
    @rule()
    def the_person_sends_again(self) -> None:
        try:
            self.desk.retry(self.job_id)
            self.retries += 1
        except Problem:
            assert self.job.failed == 0

    @precondition(lambda self: self.last is not None and self.last.state is JobState.FINISHED)
    @rule()
    def what_turned_up_is_taken_back(self) -> None:
        for batch in self.desk.orphans():
            if batch.ended:
                self.desk.adopt(batch.id)

    # -- what must always hold ----------------------------------------------------------------------------
    @invariant()
    def every_row_has_one_status_and_the_counters_agree(self) -> None:
        if not self.job_id:
            return
        rows = self.desk.rows(self.job_id, limit=100)
        assert [row.number for row in rows] == list(range(1, ROWS + 1))
        assert Counter(row.outcome.status for row in rows) == Counter(self.job.counts)

    @invariant()
    def an_answer_is_never_lost(self) -> None:
        if not self.job_id:
            return
        ok = {row.number for row in self.desk.rows(self.job_id) if row.outcome.status is RowStatus.OK}
        assert self.answered <= ok
        self.answered = ok

    @invariant()
    def nothing_is_sent_more_often_than_the_person_asked(self) -> None:
        most = 1 + self.retries
        if not self.resent_unknown:
            assert all(times <= most for times in self.service.accepted.values()), self.service.accepted

    @invariant()
    def a_finished_job_has_no_loose_ends(self) -> None:
        if self.job_id and (job := self.job).state is JobState.FINISHED:
            states = {part.state for part in job.parts}
            assert states <= {PartState.COLLECTED, PartState.REJECTED, PartState.ABANDONED}
            assert job.waiting == 0

    def teardown(self) -> None:
        """Left alone with a healthy service, the job comes to an end, and the bill is what was answered."""
        if self.job_id:
            self._to_the_end()
        self.desk.close()
        self.folder.cleanup()

    def _to_the_end(self) -> None:
        self.service.next_create = "ok"
        for _ in range(200):
            if (state := self.job.state) is JobState.FINISHED:
                break
            if state is JobState.PAUSED:
                self.desk.resume(self.job_id)
                state = self.job.state
            if state is JobState.NEEDS_PERSON:
                self.desk.decide(self.job_id, resend=False)
            self.desk.advance(self.job_id)
            self.service.end_one()
            self.time += timedelta(seconds=10)
            self.service.now = self.time
        assert self.job.state is JobState.FINISHED, self.job
        self.a_finished_job_has_no_loose_ends()
        self.every_row_has_one_status_and_the_counters_agree()
        assert self.job.actual is None or self.job.actual >= Decimal(0)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=80, stateful_step_count=30, deadline=None, derandomize=True)
