"""A limit holds to the cent, whatever the prices, the answers, the person, the service and the power supply do."""

from __future__ import annotations

import contextlib
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from batchdesk.core.jobs import SETTLED, Job, JobState, SourceChoice
from batchdesk.core.models import Rates
from batchdesk.core.prices import OwnPrice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import RetryChoice
from batchdesk.desk.weighing import in_flight, spent

from .billing_service import BillingService
from .test_life import make_desk

ROWS = 26
SHARED = "Label the text by these rules. " * 120


class Cap(RuleBasedStateMachine):
    """One job with a limit; the service checks at every batch that it takes whether the limit still holds."""

    def __init__(self) -> None:
        super().__init__()
        self.time = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
        self.service = BillingService(self.time)
        self.job_id = ""
        self.last: Job | None = None
        self.retries = 0

    @initialize(
        seed=st.integers(0, 2**32),
        input_price=st.sampled_from(["0.1", "1", "10", "300"]),
        output_price=st.sampled_from(["0.5", "5", "1500"]),
        shared=st.booleans(),
        share=st.sampled_from([0.0, 0.02, 0.3, 1.0]),
        writes=st.sampled_from([0.0, 0.5, 1.0]),
        part=st.sampled_from([4, 100]),
        tight=st.sampled_from(["0.02", "0.2", "0.6", "0.97", "1.5"]),
    )
    def begin(
        self,
        seed: int,
        input_price: str,
        output_price: str,
        shared: bool,
        share: float,
        writes: float,
        part: int,
        tight: str,
    ) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="cap-")
        self.profile = Path(self.folder.name)
        one = Decimal(input_price)
        self.prices = Rates(one, Decimal(output_price), one * Decimal("1.25"), one * 2, one / 10)
        self.part = part
        self.service = BillingService(
            self.time,
            rates=self.prices,
            share=share,
            writes=writes,
            random=Random(seed),
            accepts=lambda batch, requests: self.limit_holds(),
        )
        self.start()
        table = self.profile / "t.csv"
        lengths = Random(seed)
        rows = (f"text {n} {'x' * lengths.choice([1, 40, 3000])}" for n in range(1, ROWS + 1))
        table.write_text("Text\n" + "".join(f"{row}\n" for row in rows))
        recipe = Recipe(
            "r", "claude-haiku-5-5", "{{Text}}", instructions=SHARED if shared else "", max_tokens=200
        )
        job = self.desk.draft(table, SourceChoice(), recipe)
        ceiling = self.desk.estimate(job.id).ceiling
        assert ceiling
        try:
            self.desk.send(job.id, ceiling * Decimal(tight))
            self.job_id = job.id
        except Problem as problem:
            assert problem.trouble is Trouble.CAP_TOO_LOW
            assert not self.service.batches
            self.desk.send(job.id, ceiling)
            self.job_id = job.id

    def start(self) -> None:
        """A desk on the profile, as after a start."""
        self.desk = make_desk(self.profile, self.service, lambda: self.time)
        tools = self.desk._tools
        own = OwnPrice(
            "claude-haiku-5-5",
            self.prices.input,
            self.prices.output,
            self.prices.cache_write_5m,
            self.prices.cache_write_1h,
            self.prices.cache_read,
            date(2026, 11, 1),
        )
        self.desk._tools = self.desk._tracker.tools = replace(
            tools,
            prices=tools.prices.with_own([own]),
            pacing=replace(tools.pacing, part_requests=self.part),
        )

    @property
    def job(self) -> Job:
        """The job as it is; `last` is as it was read last, which after each rule an invariant does."""
        self.last = self.desk.job(self.job_id)
        return self.last

    def limit_holds(self) -> None:
        """What was accepted so far, this batch with it, never costs more than the limit that is in force now."""
        if self.job_id and (cap := self.job.cap) is not None:
            assert self.service.bill() <= cap, (self.service.bill(), cap)

    # -- what may happen ----------------------------------------------------------------------------------
    @rule(steps=st.integers(1, 8), seconds=st.sampled_from([0, 2, 20, 400]))
    def work(self, steps: int, seconds: int) -> None:
        for _ in range(steps):
            self.desk.advance(self.job_id)
            self.time += timedelta(seconds=seconds)
            self.service.now = self.time

    @rule()
    def a_batch_ends_and_is_fetched(self) -> None:
        self.service.end_one()
        self.work(4, 2)

    @rule(what=st.sampled_from(["refused", "too large", "lost before", "lost after"]))
    def trouble_ahead(self, what: str) -> None:
        self.service.next_create = what

    @rule(row=st.integers(1, ROWS), fate=st.sampled_from(["expired", "cut off", "refused"]))
    def row_ahead(self, row: int, fate: str) -> None:
        found = self.desk.rows(self.job_id, after=row - 1, limit=1)
        self.service.fates[str(found[0].cells[0])] = fate

    @rule(factor=st.sampled_from(["0.1", "0.5", "0.9", "1.1", "2"]))
    def the_person_changes_the_limit(self, factor: str) -> None:
        if self.job.cap is None:
            return
        try:
            self.desk.set_cap(self.job_id, self.job.cap * Decimal(factor))
        except Problem as problem:
            assert problem.trouble is Trouble.CAP_BELOW_SPENT

    @rule()
    def the_person_resumes(self) -> None:
        self.desk.resume(self.job_id)

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
        self.desk.close()
        self.start()

    @precondition(lambda self: self.last is not None and self.last.state is JobState.NEEDS_PERSON)
    @rule(resend=st.booleans())
    def the_person_decides(self, resend: bool) -> None:
        try:
            self.desk.decide(self.job_id, resend=resend)
        except Problem as problem:
            assert problem.trouble is Trouble.CAP_TOO_LOW

    @precondition(lambda self: self.last is not None and self.last.state is JobState.FINISHED)
    @rule(room=st.sampled_from([None, 2_000]))
    def the_person_sends_again(self, room: int | None) -> None:
        try:
            self.desk.retry(self.job_id, RetryChoice(max_tokens=room))
        except Problem as problem:
            assert problem.trouble in (Trouble.CAP_TOO_LOW, Trouble.JOB_NOT_READY)

    # -- what must always hold ----------------------------------------------------------------------------
    @invariant()
    def what_is_spent_and_committed_is_within_the_limit(self) -> None:
        if self.job_id and (cap := (job := self.job).cap) is not None:
            done, under_way = spent(job), in_flight(self.desk._tools, job)
            assert done is not None and under_way is not None
            assert self.service.bill() <= done + under_way <= cap

    @invariant()
    def every_row_has_one_status(self) -> None:
        if self.job_id:
            rows = self.desk.rows(self.job_id, limit=100)
            assert Counter(row.outcome.status for row in rows) == Counter(self.job.counts)

    @invariant()
    def who_is_stopped_is_told_why(self) -> None:
        if self.job_id and (job := self.job).state is JobState.PAUSED:
            assert job.note

    def teardown(self) -> None:
        """Left alone it ends, or stops in words; with the limit lifted it always ends."""
        if self.job_id:
            self._goes_on(lift=False)
            self._goes_on(lift=True)
            assert self.job.state is JobState.FINISHED, self.job
            assert {part.state for part in self.job.parts} <= SETTLED
            assert self.job.waiting == 0
            self.desk.close()
            self.folder.cleanup()

    def _goes_on(self, *, lift: bool) -> None:
        self.service.next_create = "ok"
        for _ in range(400):
            if (state := self.job.state) is JobState.FINISHED:
                return
            if state is JobState.PAUSED:
                if not lift:
                    return
                self.desk.set_cap(self.job_id, None)
                self.desk.resume(self.job_id)
                state = self.job.state
            if state is JobState.NEEDS_PERSON:
                self.desk.decide(self.job_id, resend=False)
            self.desk.advance(self.job_id)
            self.service.end_one()
            self.time += timedelta(seconds=10)
            self.service.now = self.time
        raise AssertionError(f"it neither ends nor stops: {self.job}")


TestCap = Cap.TestCase
TestCap.settings = settings(max_examples=25, stateful_step_count=20, deadline=None, derandomize=True)
