"""Tracking that is polite, patient, and survives days without a connection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import ServiceProblem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import Pace
from batchdesk.desk.desk import Desk

from .fake_service import FakeService
from .test_life import make_desk

NINE = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@dataclass
class World:
    """A desk, its service, and a clock that goes only as far as it is told."""

    folder: Path
    desk: Desk
    service: FakeService
    now: datetime
    calls: list[str]

    def job(self, rows: int = 3) -> Job:
        table = self.folder / "t.csv"
        table.write_text("Text\n" + "".join(f"text {n}\n" for n in range(rows)))
        job = self.desk.draft(table, SourceChoice(), Recipe("r", "claude-haiku-5-5", "{{Text}}"))
        return self.desk.send(job.id)

    def until(self, job: Job, moment: timedelta) -> list[Pace]:
        """Advance whenever it is due, until so much time has passed or nothing more happens; the paces."""
        end, paces = self.now + moment, []
        while self.now < end:
            pace = self.desk.advance(job.id)
            paces.append(pace)
            if pace.settled:
                break
            self.go(max(pace.wait, timedelta(milliseconds=1)))
        return paces

    def go(self, span: timedelta) -> None:
        self.now += span
        self.service.now = self.now


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    service = FakeService(NINE)
    world = World(tmp_path, None, service, NINE, [])  # type: ignore[arg-type]
    world.desk = make_desk(tmp_path, service, lambda: world.now)
    tools = world.desk._tools
    world.desk._tools = world.desk._tracker.tools = replace(
        tools, practice=False, pacing=replace(tools.pacing, poll=None, settle=timedelta(minutes=10))
    )
    for name in ("retrieve", "recent", "download", "create"):
        _count(world, name)
    yield world
    world.desk.close()


def _count(world: World, name: str) -> None:
    real = getattr(world.service, name)

    def counted(*args: Any) -> Any:
        world.calls.append(name)
        return real(*args)

    setattr(world.service, name, counted)


def offline(*_: Any) -> Any:
    raise ServiceProblem(Trouble.OFFLINE, host="fake", reason="no connection")


def test_polls_are_few_and_grow_apart(world: World) -> None:
    """A day of waiting must not cost the organization its request limit."""
    job = world.job()
    world.until(job, timedelta(hours=23))
    polls = world.calls.count("retrieve")
    assert 23 * 60 / 5.6 <= polls <= 23 * 60 / 4.4 + 12
    assert world.calls.count("create") == 1


def test_many_batches_are_asked_about_in_one_call(world: World) -> None:
    job = world.job(rows=12)
    world.until(job, timedelta(minutes=10))
    assert len(world.desk.job(job.id).parts) == 4
    assert world.calls.count("recent") >= 4
    assert world.calls.count("retrieve") == 0


def test_a_batch_that_ended_is_collected_at_the_first_chance_after_a_start(world: World) -> None:
    """The lid was closed for days: nobody waits five more minutes then."""
    job = world.job()
    world.until(job, timedelta(minutes=20))
    world.service.end_one()
    world.go(timedelta(days=3))
    world.desk.close()
    world.desk = make_desk(world.folder, world.service, lambda: world.now)
    paces = world.until(job, timedelta(seconds=5))
    assert paces[-1].settled
    assert world.desk.job(job.id).counts == {RowStatus.OK: 3}


def test_days_without_a_connection_lose_nothing_and_do_not_hammer(world: World) -> None:
    job = world.job()
    world.until(job, timedelta(minutes=1))
    back = world.service.retrieve
    world.service.retrieve = offline  # type: ignore[method-assign]
    paces = world.until(job, timedelta(days=2))
    assert all(pace.trouble is Trouble.OFFLINE for pace in paces[2:])
    assert len(paces) < 2 * 24 * 60 / 4
    assert world.desk.job(job.id).state is JobState.RUNNING
    world.service.retrieve = back  # type: ignore[method-assign]
    world.service.end_one()
    world.until(job, timedelta(minutes=10))
    assert world.desk.job(job.id).counts == {RowStatus.OK: 3}


def test_a_pause_that_the_service_asks_for_is_kept(world: World) -> None:
    job = world.job()

    def busy(*_: Any) -> Any:
        raise ServiceProblem(Trouble.TOO_FAST, retry_after=900.0, reason="rate limit")

    real = world.service.create
    world.service.create = busy  # type: ignore[method-assign]
    pace = world.desk.advance(job.id)
    assert (pace.wait, pace.trouble) == (timedelta(seconds=900), Trouble.TOO_FAST)
    assert "pause" in pace.said
    world.service.create = real  # type: ignore[method-assign]
    world.until(job, timedelta(minutes=1))
    assert world.desk.job(job.id).parts[0].batch_id


def test_a_batch_that_is_not_known_yet_is_waited_for_and_one_that_is_gone_is_said(world: World) -> None:
    """A 404 heals within minutes; after ten it is the truth, or the key of another workspace."""
    job = world.job()
    world.until(job, timedelta(seconds=1))
    (batch_id,) = world.service.batches
    hidden = world.service.batches.pop(batch_id)
    world.until(job, timedelta(minutes=9))
    assert world.desk.job(job.id).state is JobState.RUNNING
    paces = world.until(job, timedelta(minutes=10))
    assert (paces[-1].settled, paces[-1].trouble) == (True, Trouble.BATCH_GONE)
    assert world.desk.job(job.id).state is JobState.PAUSED
    assert batch_id in world.desk.job(job.id).note
    world.service.batches[batch_id] = hidden
    world.service.end_one()
    world.desk.resume(job.id)
    world.until(job, timedelta(minutes=1))
    assert world.desk.job(job.id).counts == {RowStatus.OK: 3}


def test_results_that_will_soon_be_dropped_are_told(world: World) -> None:
    job = world.job()
    world.until(job, timedelta(seconds=1))
    job = world.desk.job(job.id)
    made = job.parts[0].created_at
    assert made is not None
    assert job.results_at_risk(made + timedelta(days=25)) is None
    assert job.results_at_risk(made + timedelta(days=27)) == made + timedelta(days=29)
    world.service.end_one()
    world.until(job, timedelta(minutes=10))
    assert world.desk.job(job.id).results_at_risk(made + timedelta(days=28)) is None


def test_no_pace_makes_the_tracker_spin(world: World) -> None:
    """Whatever waits, the number of steps in an hour stays small."""
    job = world.job(rows=9)
    assert len(world.until(job, timedelta(hours=1))) < 60


def test_no_more_is_sent_than_the_queue_has_room_for(world: World) -> None:
    """A full queue would be refused; the rest waits here and goes when there is room."""
    tools = world.desk._tools
    world.desk._tools = world.desk._tracker.tools = replace(tools, pacing=replace(tools.pacing, queue=7))
    job = world.job(rows=12)
    world.until(job, timedelta(minutes=30))
    assert [part.batch_id is not None for part in world.desk.job(job.id).parts] == [True, True, False, False]
    for _ in range(4):
        world.service.end_one()
        world.until(job, timedelta(minutes=11))
    assert world.desk.job(job.id).counts == {RowStatus.OK: 12}
    assert world.calls.count("create") == 4


def test_a_clock_that_is_set_back_stops_nothing(world: World) -> None:
    """After a journey or a repaired clock nobody waits a day for the next look."""
    job = world.job()
    world.until(job, timedelta(minutes=5))
    world.service.end_one()
    world.go(timedelta(days=-1))
    world.until(job, timedelta(seconds=10))
    assert world.desk.job(job.id).counts == {RowStatus.OK: 3}


def test_canceling_does_not_stop_a_batch_that_may_be_a_colleagues(world: World) -> None:
    """It was found by its size alone; only its ids, at its end, tell whose it is."""
    world.service.next_create = "lost before"
    job = world.job()
    world.desk.advance(job.id)
    stranger = [{"custom_id": f"x-{n}", "params": {"messages": [{"content": f"x {n}"}]}} for n in range(3)]
    world.service._take(stranger)
    world.until(job, timedelta(minutes=3))
    assert world.desk.job(job.id).parts[0].batch_id
    world.desk.cancel(job.id)
    paces = world.until(job, timedelta(minutes=3))
    assert "not stopped before it shows" in paces[-1].said
    (batch,) = world.service.batches.values()
    assert batch.cancel_initiated_at is None


def test_a_page_of_a_hotels_network_does_not_end_an_overnight_run(world: World) -> None:
    job = world.job()
    world.until(job, timedelta(minutes=1))
    real = world.service.retrieve

    def captive(*_: Any) -> Any:
        raise ServiceProblem(Trouble.STRANGE_ANSWER, host="fake", reason="a web page")

    world.service.retrieve = captive  # type: ignore[method-assign]
    world.until(job, timedelta(hours=2))
    assert world.desk.job(job.id).state is JobState.RUNNING
    world.service.retrieve = real  # type: ignore[method-assign]
    world.service.end_one()
    world.until(job, timedelta(minutes=11))
    assert world.desk.job(job.id).counts == {RowStatus.OK: 3}


def test_one_undecided_job_does_not_hold_up_the_others(world: World) -> None:
    tools = world.desk._tools
    world.desk._tools = world.desk._tracker.tools = replace(tools, pacing=replace(tools.pacing, queue=5))
    world.service.next_create = "lost before"
    undecided = world.job()
    world.until(undecided, timedelta(minutes=20))
    assert world.desk.job(undecided.id).state is JobState.NEEDS_PERSON
    other = world.job(rows=2)
    world.until(other, timedelta(minutes=1))
    assert world.desk.job(other.id).parts[0].batch_id
