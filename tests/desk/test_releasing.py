"""What goes next and when: the primer, the rounds, and what stops them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.caching import CacheKind
from batchdesk.core.jobs import Caching, Job, JobState, Part, PartState, Role, SourceChoice
from batchdesk.core.ledger import MonthSoFar
from batchdesk.core.models import Rates
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.service import Batch
from batchdesk.desk import ledger
from batchdesk.desk.api import Pace
from batchdesk.desk.desk import Desk

from .billing_service import BillingService
from .test_life import make_desk

NINE = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
SHARED = "Label the text by these rules, and by no others. " * 200
RECIPE = Recipe("r", "claude-sonnet-5-5", "{{Text}}", instructions=SHARED, max_tokens=300)
SONNET = Rates(Decimal(2), Decimal(10), Decimal("2.5"), Decimal(4), Decimal("0.1"))


@dataclass
class World:
    """A desk that is not practice, a service that bills, and a clock that goes only as far as it is told."""

    folder: Path
    service: BillingService
    now: datetime = NINE
    monthly: Decimal | None = None
    desk: Desk = None  # type: ignore[assignment]

    def open(self) -> None:
        self.desk = make_desk(self.folder, self.service, lambda: self.now)
        tools = self.desk._tools
        pacing = replace(tools.pacing, poll=None, settle=timedelta(minutes=10), part_requests=1000)
        self.desk._tools = self.desk._tracker.tools = replace(
            tools, practice=False, pacing=pacing, monthly_cap=lambda: self.monthly
        )

    def draft(self, rows: int = 100, recipe: Recipe = RECIPE) -> Job:
        table = self.folder / "t.csv"
        table.write_text("Text\n" + "".join(f"text {n} {'y' * (n % 50)}\n" for n in range(rows)))
        job = self.desk.draft(table, SourceChoice(), recipe)
        self.desk.estimate(job.id)
        return self.desk.job(job.id)

    def until(self, job: Job, moment: timedelta) -> list[Pace]:
        """Advance whenever it is due, until so much time has passed or nothing more happens; the paces."""
        end, paces = self.now + moment, []
        while self.now < end:
            paces.append(self.desk.advance(job.id))
            if paces[-1].settled:
                break
            self.go(max(paces[-1].wait, timedelta(milliseconds=1)))
        return paces

    def go(self, span: timedelta) -> None:
        self.now += span
        self.service.now = self.now

    def sent(self, job: Job) -> list[Part]:
        parts = [part for part in self.desk.job(job.id).parts if part.started_at]
        return sorted(parts, key=lambda part: part.started_at or NINE)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path, BillingService(NINE, rates=SONNET, share=0.3, writes=0.0))
    world.open()
    yield world
    world.desk.close()


MINUTE = timedelta(minutes=1)


def primed(world: World) -> Job:
    """A job whose one row has gone ahead and come back."""
    job = world.draft()
    world.desk.send(job.id)
    world.service.writes = 1.0
    world.until(job, MINUTE)
    world.service.end_one()
    world.service.writes = 0.0
    return job


def test_one_row_goes_ahead_and_is_looked_at_often(world: World) -> None:
    """Lost: the others go beside it and each pays for a write, or come when the entry is gone."""
    job = world.draft()
    world.desk.send(job.id)
    paces = world.until(job, timedelta(minutes=10))
    assert [part.requests for part in world.sent(job)] == [1]
    assert all(pace.wait <= timedelta(seconds=34) for pace in paces)
    assert "One row goes ahead" in paces[-1].said
    world.service.end_one()
    world.until(job, MINUTE)
    assert [(part.requests, part.cache) for part in world.sent(job)] == [
        (1, CacheKind.FIVE_MINUTES),
        (99, CacheKind.FIVE_MINUTES),
    ]


def test_a_primer_that_does_not_come_back_holds_nothing_up(world: World) -> None:
    """Lost: a whole day, for a saving of cents."""
    job = world.draft()
    world.desk.send(job.id)
    world.until(job, timedelta(minutes=17))
    assert [part.requests for part in world.sent(job)] == [1, 99]
    assert world.sent(job)[1].cache is CacheKind.FIVE_MINUTES


def test_a_primer_of_unknown_fate_does_not_hang_the_job(world: World) -> None:
    job = world.draft()
    world.service.next_create = "lost before"
    world.desk.send(job.id)
    world.until(job, timedelta(hours=1))
    assert world.desk.job(job.id).state is JobState.NEEDS_PERSON
    world.desk.decide(job.id, resend=False)
    world.desk.resume(job.id)
    world.until(job, timedelta(minutes=17))
    assert sum(part.requests for part in world.sent(job) if part.batch_id) == 99


def test_a_primer_that_brings_nothing_leaves_the_rest_unmarked(world: World) -> None:
    job = world.draft()
    world.desk.send(job.id)
    for row in world.desk.rows(job.id, limit=100):
        world.service.fates[str(row.cells[0])] = "expired"
    world.until(job, MINUTE)
    world.service.end_one()
    world.until(job, MINUTE)
    assert [(part.requests, part.cache.value) for part in world.sent(job)] == [(1, "5m"), (99, "")]
    assert world.desk.job(job.id).cache is Caching.LOST


def test_after_a_sleep_another_row_goes_ahead_but_not_for_ever(world: World) -> None:
    """Lost: the lid was closed over lunch, and every row then pays for a write."""
    job = primed(world)
    world.go(timedelta(hours=1))
    world.until(job, MINUTE)
    assert [part.role for part in world.sent(job)] == [Role.PRIMER, Role.PRIMER]
    world.service.writes = 1.0
    world.service.end_one()
    world.go(timedelta(hours=1))
    world.until(job, MINUTE)
    assert [part.requests for part in world.sent(job)] == [1, 1, 98]


def test_caching_that_loses_is_switched_off_for_the_rest(world: World) -> None:
    """Lost: a job of many parts pays more for caching in each of them."""
    tools = world.desk._tools
    pacing = replace(tools.pacing, part_requests=40, queue=40)
    world.desk._tools = world.desk._tracker.tools = replace(tools, pacing=pacing)
    job = primed(world)
    world.service.writes = 1.0
    world.until(job, timedelta(minutes=2))
    world.service.end_one()
    world.until(job, timedelta(minutes=20))
    assert [part.cache.value for part in world.sent(job)] == ["5m", "5m", ""]
    found = world.desk.job(job.id)
    assert found.cache is Caching.LOST
    assert found.cache_saved is not None and found.cache_saved < 0


def test_a_person_can_refuse_caching(world: World) -> None:
    job = world.draft()
    world.desk.set_caching(job.id, False)
    world.desk.send(job.id)
    world.until(job, MINUTE)
    assert [(part.requests, part.cache.value) for part in world.sent(job)] == [(100, "")]


def test_a_handful_of_rows_waits_for_no_primer(world: World) -> None:
    job = world.draft(rows=4)
    world.desk.send(job.id)
    world.until(job, MINUTE)
    assert [part.requests for part in world.sent(job)] == [4]


@pytest.mark.parametrize("share", ["0.3", "0.9", "1"])
def test_what_is_marked_never_costs_more_than_its_worst_case(world: World, share: str) -> None:
    """Lost: the limit is kept by a figure that forgets what a write costs."""
    job = world.draft()
    world.service.share, world.service.writes = 1.0, 1.0
    assert job.ceiling is not None
    cap = job.ceiling * Decimal(share)
    world.desk.send(job.id, cap)
    for _ in range(60):
        world.until(job, timedelta(minutes=6))
        world.service.end_one()
    job = world.desk.job(job.id)
    assert any(part.cache is not CacheKind.OFF for part in job.parts)
    assert all(part.cost is None or part.worst is None or part.cost <= part.worst for part in job.parts)
    assert world.service.bill() <= cap
    assert job.state is JobState.FINISHED if share == "1" else job.state is JobState.PAUSED


def test_a_limit_that_is_reached_says_what_there_is_to_know(world: World) -> None:
    job = world.draft(recipe=replace(RECIPE, instructions=""))
    assert job.ceiling is not None
    world.service.share = 0.0
    world.desk.send(job.id, job.ceiling / 20)
    world.service.share = 1.0
    pace = world.until(job, timedelta(minutes=5))[-1]
    while not pace.settled:
        world.service.end_one()
        pace = world.until(job, timedelta(minutes=5))[-1]
    assert pace.trouble is Trouble.CAP_REACHED
    job = world.desk.job(job.id)
    assert job.state is JobState.PAUSED and job.note == pace.said
    assert "of 100 rows; the rest is expected to cost $" in job.note
    assert "Raise the limit to $" in job.note
    raised = Decimal(job.note.split("Raise the limit to $")[1].split()[0])
    world.desk.set_cap(job.id, raised)
    world.desk.resume(job.id)
    world.until(job, MINUTE)
    assert not [part for part in world.desk.job(job.id).parts if part.state is PartState.PLANNED]


def test_a_limit_below_what_is_committed_is_refused(world: World) -> None:
    """Lost: a limit is shown that was passed before it was set."""
    job = world.draft(recipe=replace(RECIPE, instructions=""))
    world.desk.send(job.id, job.ceiling)
    world.until(job, MINUTE)
    assert job.ceiling is not None
    with pytest.raises(Problem) as caught:
        world.desk.set_cap(job.id, job.ceiling / 2)
    assert caught.value.trouble is Trouble.CAP_BELOW_SPENT
    assert world.desk.job(job.id).cap == job.ceiling


def test_what_may_have_been_taken_counts_for_ever(world: World) -> None:
    """Lost: the batch that was given up turns up, is charged, and the limit is passed."""
    job = world.draft(recipe=replace(RECIPE, instructions=""))
    world.service.share = 1.0
    assert job.ceiling is not None
    world.service.next_create = "lost after"
    create, hidden = world.service.recent, lambda limit: ()
    world.service.recent = hidden  # type: ignore[method-assign]
    world.desk.send(job.id, job.ceiling)
    world.until(job, timedelta(hours=1))
    with pytest.raises(Problem) as caught:
        world.desk.decide(job.id, resend=True)
    assert caught.value.trouble is Trouble.CAP_TOO_LOW
    world.desk.set_cap(job.id, job.ceiling * Decimal("1.5"))
    world.desk.decide(job.id, resend=True)
    for _ in range(30):
        world.until(job, timedelta(minutes=6))
        if world.desk.job(job.id).state is JobState.PAUSED:
            break
        running = [batch for batch in world.service.batches.values() if not batch.ended][1:]
        if running:
            first = next(iter(world.service.batches))
            held = world.service.batches.pop(first)
            world.service.end_one()
            world.service.batches = {first: held, **world.service.batches}
    assert world.desk.job(job.id).state is JobState.PAUSED
    assert job.ceiling < world.service.bill() <= job.ceiling * Decimal("1.5")
    world.service.recent = create  # type: ignore[method-assign]


def test_the_months_limit_holds_over_jobs(world: World) -> None:
    first = world.draft(recipe=replace(RECIPE, instructions=""))
    assert first.ceiling is not None
    world.monthly = first.ceiling * Decimal("1.4")
    world.service.share = 1.0
    world.desk.send(first.id)
    world.until(first, MINUTE)
    second = world.draft(recipe=replace(RECIPE, instructions=""))
    world.desk.send(second.id)
    for _ in range(20):
        world.until(second, timedelta(minutes=6))
        if world.desk.job(second.id).state is JobState.PAUSED:
            break
        world.service.end_one()
        world.until(first, timedelta(minutes=6))
    assert "Stopped at the monthly limit of $" in world.desk.job(second.id).note
    assert world.service.bill() <= world.monthly


def test_wrong_prices_stop_what_is_not_sent_yet(world: World, expect_message: Callable[[str], None]) -> None:
    """Lost: the bill is ten times what the limit allows before anyone looks."""
    expect_message(r"part 1: cost 220\.\d+, worst case 0\.\d+")
    tools = world.desk._tools
    pacing = replace(tools.pacing, part_requests=40, queue=40)
    world.desk._tools = world.desk._tracker.tools = replace(tools, pacing=pacing)
    job = world.draft(recipe=replace(RECIPE, instructions=""))
    world.desk.send(job.id)
    world.until(job, MINUTE)
    drawn = world.service.usages
    for usage in drawn.values():
        usage["output_tokens"] = 10**6
    world.service.end_one()
    pace = world.until(job, timedelta(minutes=10))[-1]
    assert (pace.settled, pace.trouble) == (True, Trouble.COST_ABOVE_WORST)
    assert len(world.service.batches) == 1
    world.desk.resume(job.id)
    world.until(job, timedelta(minutes=2))
    assert len(world.service.batches) == 2


def test_the_flag_for_long_answers_goes_with_their_batch_only(world: World) -> None:
    """Lost: long answers refused one by one, or a flag sent to hosts that do not know it."""
    job = world.draft(rows=3, recipe=replace(RECIPE, max_tokens=200_000))
    world.desk.send(job.id)
    world.until(job, MINUTE)
    short = world.draft(rows=3)
    world.desk.send(short.id)
    world.until(short, MINUTE)
    assert world.service.betas == [("output-300k-2026-03-24",), ()]


def test_a_host_that_refuses_the_flag_is_told_in_words(world: World) -> None:
    """Lost: “anthropic-beta: unexpected value” beside every row."""
    job = world.draft(rows=3, recipe=replace(RECIPE, max_tokens=200_000))

    def refuse(body: Path, *, betas: tuple[str, ...] = ()) -> Batch:
        raise ServiceProblem(
            Trouble.REQUEST_REFUSED, status=400, reason="Unexpected value for anthropic-beta"
        )

    world.service.create = refuse  # type: ignore[method-assign]
    world.desk.send(job.id)
    assert world.until(job, MINUTE)[-1].settled
    (row, *_) = world.desk.rows(job.id)
    assert row.outcome.note.startswith("The service did not take answers of more than 128,000 tokens")
    assert row.outcome.cost == 0


def _of_unknown_fate(world: World, cap: str) -> Job:
    """A job whose only batch was taken and is never found again; what it asks costs all that it can."""
    job = world.draft(recipe=replace(RECIPE, instructions=""))
    assert job.ceiling is not None
    world.service.share, world.service.next_create = 1.0, "lost after"
    world.service.recent = lambda limit: ()  # type: ignore[method-assign]
    world.desk.send(job.id, job.ceiling * Decimal(cap))
    world.until(job, timedelta(hours=1))
    assert world.desk.job(job.id).state is JobState.NEEDS_PERSON
    return world.desk.job(job.id)


def test_a_batch_that_an_older_version_lost_counts_when_it_is_sent_again(world: World) -> None:
    """Older versions kept no worst case. Lost: the batch is charged beside the new one, and the limit is passed."""
    job = _of_unknown_fate(world, "1.9")
    assert job.ceiling is not None
    (part,) = job.parts
    world.desk._tools.store.parts.change(part.id, worst=None)
    world.desk.decide(job.id, resend=True)
    for _ in range(30):
        if world.until(job, timedelta(minutes=6))[-1].settled:
            break
        lost = world.service.batches.pop(next(iter(world.service.batches)))
        if any(not batch.ended for batch in world.service.batches.values()):
            world.service.end_one()
        world.service.batches = {lost.id: lost, **world.service.batches}
    assert world.desk.job(job.id).state is JobState.PAUSED
    assert job.ceiling < world.service.bill() <= job.ceiling * Decimal("1.9")


def test_what_waits_to_be_sent_again_is_no_room_for_other_jobs(world: World) -> None:
    """Lost: between the person's word and the new batch another job spends the month's rest, and both are charged."""
    job = _of_unknown_fate(world, "5")
    worst = job.parts[0].worst
    assert worst is not None
    assert ledger.month_so_far(world.desk._tools).committed == worst
    world.desk.decide(job.id, resend=True)
    assert ledger.month_so_far(world.desk._tools).committed == worst
    world.now += timedelta(days=15)
    assert ledger.month_so_far(world.desk._tools).committed == 0


def test_a_deleted_job_of_unknown_cost_counts_with_the_most_it_can_be(world: World) -> None:
    """Lost: deleting a job whose batch may be charged makes room in the month, and its limit is passed."""
    job = _of_unknown_fate(world, "5")
    worst = job.parts[0].worst
    world.desk.decide(job.id, resend=False)
    world.until(job, timedelta(minutes=6))
    world.desk.delete(job.id)
    assert ledger.month_so_far(world.desk._tools) == MonthSoFar(
        worst or Decimal(-1), Decimal(0), unknown=False
    )
    (entry,) = world.desk.money.ledger()
    assert entry.deleted and entry.cost is None


def test_a_batch_that_is_taken_back_after_its_job_was_deleted_is_paid_once(world: World) -> None:
    """Lost: the same answers stand in the bill twice, and use up the month's limit twice."""
    job = world.draft(recipe=replace(RECIPE, instructions=""))
    world.desk.send(job.id)
    world.until(job, MINUTE)
    world.service.end_one()
    world.until(job, timedelta(minutes=6))
    spent = world.desk.money.month_so_far()
    assert spent.spent == world.desk.job(job.id).actual == world.service.bill()
    world.desk.delete(job.id)
    (batch,) = world.desk.orphans()
    for _ in range(2):
        taken = world.desk.adopt(batch.id)
        assert taken.actual == spent.spent
        assert world.desk.money.month_so_far() == spent
        assert [entry.cost for entry in world.desk.money.ledger()] == [spent.spent]
        world.desk.delete(taken.id)


def test_a_lost_batch_that_turns_up_among_the_rounds_is_taken_whole(world: World) -> None:
    """Lost: its rows are sent and paid again, or its answers and their cost are in no bill."""
    recent = world.service.recent
    job = _of_unknown_fate(world, "1.3")
    world.desk.decide(job.id, resend=True)
    world.until(job, timedelta(minutes=2))
    assert [part.role for part in world.sent(job) if part.batch_id] == [Role.PILOT], (
        "part of it has gone again"
    )
    world.service.recent = recent  # type: ignore[method-assign]
    for _ in range(2):
        world.service.end_one()
    (lost,) = world.desk.orphans()
    assert lost.requests == 100
    world.desk.adopt(lost.id, job.id)
    world.until(job, timedelta(hours=2))
    after = world.desk.job(job.id)
    assert (after.state, after.answered) == (JobState.FINISHED, 100)
    assert after.actual == world.service.bill()
    assert len(world.service.batches) == 2


def test_the_attempt_under_way_still_counts_where_an_earlier_one_turns_up(world: World) -> None:
    """Lost: the second of two lost batches is charged, and the limit took it for never sent."""
    recent = world.service.recent
    job = _of_unknown_fate(world, "5")
    world.service.next_create = "lost after"
    world.desk.decide(job.id, resend=True)
    world.until(job, timedelta(minutes=2))
    (part,) = world.desk.job(job.id).parts
    assert part.state is PartState.UNKNOWN and part.worst is not None
    world.service.recent = recent  # type: ignore[method-assign]
    world.service.end_one()
    world.desk.adopt(next(batch.id for batch in world.desk.orphans() if batch.ended), job.id)
    world.until(job, timedelta(hours=2))
    assert world.desk.job(job.id).state is JobState.FINISHED
    assert world.desk.money.month_so_far().committed == part.worst


def test_answers_without_their_tokens_are_not_free(world: World) -> None:
    """A relay may leave `usage` out. Lost: the bill says $0.00, and the limit takes paid answers for free ones."""
    job = world.draft(recipe=replace(RECIPE, instructions=""))
    world.desk.send(job.id, job.ceiling)
    world.until(job, MINUTE)
    for usage in world.service.usages.values():
        usage.clear()
    world.service.end_one()
    world.until(job, timedelta(minutes=6))
    after = world.desk.job(job.id)
    assert (after.state, after.answered, after.actual) == (JobState.FINISHED, 100, None)
    assert world.desk.money.month_so_far().spent == after.parts[0].worst


def test_a_job_that_its_limit_stopped_warms_the_cache_again_when_it_goes_on_later(world: World) -> None:
    """Lost: the limit is raised the next morning, and every row of the rest pays for a write."""
    job = _after_a_pilot(world, "0.4")
    (pilot,) = world.sent(job)
    assert (pilot.role, bool(pilot.cache)) == (Role.PILOT, True)
    world.desk.pause(job.id)
    world.go(timedelta(hours=2))
    world.desk.set_cap(job.id, (job.ceiling or Decimal(0)) * 3)
    world.desk.resume(job.id)
    world.until(job, MINUTE)
    assert [part.role for part in world.sent(job)] == [Role.PILOT, Role.PRIMER]


def _after_a_pilot(world: World, share: str, rows: int = 200) -> Job:
    """A job limited to a share of its ceiling whose marked pilot has come back; all of it wrote, the rest will read."""
    job = world.draft(rows=rows)
    assert job.ceiling is not None
    world.service.writes = 1.0
    world.desk.send(job.id, job.ceiling * Decimal(share))
    world.until(job, MINUTE)
    world.service.end_one()
    world.service.writes = 0.0
    part = world.sent(job)[0]
    world.desk._tools.store.parts.seen(part.id, world.service.batches[part.batch_id or ""])
    return world.desk.job(job.id)


def _billed_by_thirds(world: World) -> None:
    """On average a third of the bytes are billed as tokens: as many as the fake service counts in the shared part."""
    world.service.share = 0.66


def test_a_limit_of_twice_the_cost_lasts_to_the_end(world: World) -> None:
    """Lost: a job stops at a third of its limit, since the rest is held to pay for writes as the pilot did."""
    _billed_by_thirds(world)
    job = _after_a_pilot(world, "0.2")
    for _ in range(20):
        if world.until(job, timedelta(minutes=6))[-1].settled:
            break
        world.service.end_one()
    done = world.desk.job(job.id)
    assert done.state is JobState.FINISHED, done.note
    pilot, *others = world.sent(done)
    assert pilot.role is Role.PILOT and pilot.usage.cache_read == 0 and 4 <= len(others) <= 12
    assert abs(done.rounds - 1 - len(others)) <= 1
    assert done.cap is not None and done.actual is not None and done.cap / 3 < done.actual <= done.cap


def test_the_rest_is_told_by_what_it_costs_when_it_reads(world: World) -> None:
    """Lost: a person raises a limit for money that is never spent, or gives up a job that costs a tenth of it."""
    _billed_by_thirds(world)
    job = _after_a_pilot(world, "0.08")
    assert world.until(job, timedelta(minutes=6))[-1].trouble is Trouble.CAP_REACHED
    stopped = world.desk.job(job.id)
    told = Decimal(stopped.note.split("the rest is expected to cost $")[1].split()[0])
    world.desk.set_cap(job.id, (job.ceiling or Decimal(0)) * 3)
    world.desk.resume(job.id)
    world.until(job, MINUTE)
    world.service.end_one()
    world.until(job, timedelta(minutes=6))
    done = world.desk.job(job.id)
    assert done.state is JobState.FINISHED and done.actual is not None and stopped.actual is not None
    rest = done.actual - stopped.actual
    assert rest / 2 < told < rest * 2 < stopped.actual * 19, "the pilot cost more for each of its ten rows"
