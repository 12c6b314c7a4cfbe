"""What lies between two statements: crashes, another process, a batch that moved, and wishes that must not be lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk import adopting, submitting
from batchdesk.desk.desk import Desk
from batchdesk.desk.tools import Tools

from .fake_service import FakeService
from .test_life import make_desk

MINUTE = timedelta(minutes=1)


class Died(BaseException):
    """A power cut."""


@dataclass
class Place:
    """A profile, a service and a clock; three rows make a part."""

    folder: Path
    service: FakeService
    desk: Desk
    now: datetime = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    def start(self) -> Desk:
        """The application started again on the same profile."""
        self.desk.close()
        self.desk = make_desk(self.folder, self.service, lambda: self.now)
        return self.desk

    def draft(self, rows: int = 3) -> Job:
        table = self.folder / "t.csv"
        table.write_text("Text\n" + "".join(f"text {n}\n" for n in range(rows)))
        return self.desk.draft(table, SourceChoice(), Recipe("r", "claude-haiku-5-5", "{{Text}}"))

    def sent(self, rows: int = 3) -> Job:
        """A job whose parts the service has."""
        job = self.desk.send(self.draft(rows).id)
        while any(part.state is PartState.PLANNED for part in self.job(job).parts):
            self.step(job)
        return self.job(job)

    def job(self, job: Job) -> Job:
        return self.desk.job(job.id)

    def step(self, job: Job) -> None:
        pace = self.desk.advance(job.id)
        self.go(max(pace.wait, timedelta(milliseconds=1)))

    def steps(self, job: Job, span: timedelta) -> None:
        """Go on for so long, or until nothing more happens by itself."""
        end = self.now + span
        while self.now < end:
            pace = self.desk.advance(job.id)
            if pace.settled:
                return
            self.go(max(pace.wait, timedelta(milliseconds=1)))

    def go(self, span: timedelta) -> None:
        self.now += span
        self.service.now = self.now

    def end_all(self) -> None:
        for _ in self.service.batches:
            self.service.end_one()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path, FakeService(Place.now), None)  # type: ignore[arg-type]
    place.desk = make_desk(tmp_path, place.service, lambda: place.now)
    yield place
    place.desk.close()


def die(*_: Any, **__: Any) -> Any:
    raise Died


def test_a_death_while_a_job_is_sent_does_not_plan_its_rows_twice(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the job stays a draft with parts; sent again, every row is paid twice."""
    job = place.draft()
    with monkeypatch.context() as patch:
        patch.setattr(place.desk._tools.store.jobs, "change", die)
        with pytest.raises(Died):
            place.desk.send(job.id)
    place.start().send(job.id)
    place.steps(job, MINUTE)
    assert set(place.service.accepted.values()) == {1}


def test_a_death_while_rows_are_planned_again_leaves_them_to_a_later_retry(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: rows that wait for ever in a finished job and that no retry finds."""
    place.service.fates = {"text 1": "expired"}
    job = place.sent()
    place.end_all()
    place.steps(job, MINUTE)
    with monkeypatch.context() as patch:
        patch.setattr(place.desk._tools.store.parts, "plan", die)
        with pytest.raises(Died):
            place.desk.retry(job.id)
    place.start()
    assert place.job(job).counts == {RowStatus.OK: 2, RowStatus.EXPIRED: 1}
    place.desk.retry(job.id)


def test_a_part_that_another_process_has_just_submitted_is_not_taken_for_interrupted(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a batch whose id is known is called unknown, the person is asked, and "send again" pays twice."""
    job = place.desk.send(place.draft().id)
    other = make_desk(place.folder, place.service, lambda: place.now)
    real: Callable[..., Any] = place.service.create
    met: list[str] = []

    def create(body: Path) -> Any:
        # The other process reads the job now, while this one is in its call, and gets the lock after it.
        met.append(other.job(job.id).parts[0].state.value)
        return real(body)

    stale = {}

    def turn(tools: Tools, job: Job, wait: float = 0) -> Any:
        if tools is other._tools and not stale:
            stale["read"] = True
            monkeypatch.setattr(place.service, "create", create)
            place.desk.advance(job.id)
        return own_turn(tools, job, wait)

    own_turn = Tools.turn
    sending = place.desk.job(job.id)
    part = sending.parts[0]
    interrupted = replace(sending, parts=(replace(part, state=PartState.SENDING),))
    monkeypatch.setattr(Tools, "turn", turn)
    get = other._tools.store.jobs.get
    monkeypatch.setattr(other._tools.store.jobs, "get", lambda job_id: get(job_id) if stale else interrupted)
    other.advance(job.id)
    other.close()
    assert met == ["sending"]
    (part,) = place.job(job).parts
    assert (part.state, part.batch_id) == (PartState.SUBMITTED, "msgbatch_1")


def test_a_batch_that_ended_before_the_cancel_reached_it_is_collected(place: Place) -> None:
    """Lost: the service refuses to cancel it, for ever, and its answers are never fetched."""
    job = place.sent()
    place.end_all()
    place.desk.cancel(job.id)
    place.steps(job, 10 * MINUTE)
    assert place.job(job).state is JobState.FINISHED
    assert place.job(job).counts == {RowStatus.OK: 3}


def test_trouble_while_canceling_does_not_turn_the_cancel_into_a_pause(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: money, for `resume` would let the canceled batches run on."""
    job = place.sent()
    place.desk.cancel(job.id)

    def rejected(_: str) -> Any:
        raise ServiceProblem(Trouble.KEY_REJECTED, status=401)

    with monkeypatch.context() as patch:
        patch.setattr(place.service, "cancel", rejected)
        pace = place.desk.advance(job.id)
    assert (pace.settled, pace.trouble) == (True, Trouble.KEY_REJECTED)
    assert "API key" in place.job(job).note
    place.desk.resume(job.id)
    place.steps(job, MINUTE)
    assert place.service.retrieve("msgbatch_1").status == "canceling"


@pytest.mark.parametrize("wish", ["cancel", "pause"])
def test_a_wish_is_not_lost_when_the_job_moves_by_itself_meanwhile(place: Place, wish: str) -> None:
    """Lost: the person cancels in the moment in which the last part is taken, and the job runs on."""
    job = place.sent()
    place.desk._tools.store.jobs.change(job.id, state=JobState.SENDING)
    store = place.desk._tools.store.jobs
    real = store.get

    def get(job_id: str) -> Job:
        found = real(job_id)
        store.get = real  # type: ignore[method-assign]
        store.move(job_id, JobState.SENDING, JobState.RUNNING)
        return found

    store.get = get  # type: ignore[method-assign]
    wished = getattr(place.desk, wish)(job.id)
    assert wished.state is {"cancel": JobState.CANCELING, "pause": JobState.PAUSED}[wish]


def test_one_404_of_an_old_batch_is_passing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: a night. One passing 404, hours after the creation, paused the whole job."""
    job = place.sent()
    place.go(timedelta(hours=3))
    hidden = place.service.batches.pop("msgbatch_1")
    place.steps(job, 5 * MINUTE)
    assert place.job(job).state is JobState.RUNNING
    place.service.batches["msgbatch_1"] = hidden
    place.end_all()
    place.steps(job, 10 * MINUTE)
    assert place.job(job).counts == {RowStatus.OK: 3}


def test_a_job_whose_batch_is_gone_for_good_can_be_brought_to_an_end(place: Place) -> None:
    """Lost: a job that can neither finish nor be deleted, with rows that wait for ever."""
    job = place.sent(rows=6)
    place.service.end_one()
    gone = place.job(job).parts[1].batch_id
    hidden = place.service.batches.pop(gone or "")
    place.steps(job, 30 * MINUTE)
    assert place.job(job).state is JobState.PAUSED
    place.desk.cancel(job.id)
    place.steps(job, 30 * MINUTE)
    ended = place.job(job)
    assert (ended.state, ended.counts) == (JobState.FINISHED, {RowStatus.OK: 3, RowStatus.ERRORED: 3})
    assert str(gone) in place.desk.rows(job.id)[5].outcome.note
    place.service.batches[hidden.id] = replace(hidden, status="ended", ended_at=place.now)
    assert place.desk.adopt(hidden.id).id == job.id
    place.steps(job, 10 * MINUTE)
    assert place.job(job).counts == {RowStatus.OK: 6}


def test_days_offline_do_not_use_up_the_patience_with_a_short_file(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: paid answers, when the first download after a bad connection is cut between two lines."""
    job = place.sent()
    place.end_all()
    real: Callable[..., None] = place.service.download
    cuts = iter([*[None] * 12, "short"])

    def download(batch_id: str, target: Path, progress: Any) -> None:
        match next(cuts, "whole"):
            case None:
                raise ServiceProblem(Trouble.OFFLINE, host="fake", reason="no connection")
            case "short":
                real(batch_id, target, progress)
                target.write_bytes(target.read_bytes().splitlines(keepends=True)[0])
            case _:
                real(batch_id, target, progress)

    monkeypatch.setattr(place.service, "download", download)
    place.steps(job, timedelta(hours=3))
    assert place.job(job).counts == {RowStatus.OK: 3}


def test_one_batch_that_can_not_be_fetched_does_not_keep_back_the_others(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = place.sent(rows=6)
    place.end_all()
    real: Callable[..., None] = place.service.download

    def download(batch_id: str, target: Path, progress: Any) -> None:
        if batch_id == "msgbatch_1":
            raise ServiceProblem(Trouble.BUSY, reason="an error inside it, status 500")
        real(batch_id, target, progress)

    monkeypatch.setattr(place.service, "download", download)
    place.steps(job, timedelta(hours=1))
    assert place.job(job).counts == {RowStatus.OK: 3, RowStatus.WAITING: 3}


def test_a_service_that_takes_no_more_does_not_keep_answers_from_being_fetched(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a queue full for days, and answers of the batches before it run out of their 29 days unfetched."""
    job = place.desk.send(place.draft(rows=6).id)
    place.step(job)

    def full(_: Path) -> Any:
        raise ServiceProblem(Trouble.TOO_FAST, retry_after=60.0, reason="60 seconds")

    monkeypatch.setattr(place.service, "create", full)
    place.end_all()
    place.steps(job, timedelta(hours=1))
    assert place.job(job).counts == {RowStatus.OK: 3, RowStatus.WAITING: 3}


def test_a_host_that_asks_for_no_pause_at_all_is_not_hammered(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = place.desk.send(place.draft().id)
    calls = []

    def full(_: Path) -> Any:
        calls.append(1)
        assert len(calls) < 500
        raise ServiceProblem(Trouble.TOO_FAST, retry_after=0.0, reason="0 seconds")

    monkeypatch.setattr(place.service, "create", full)
    place.steps(job, timedelta(hours=1))
    assert len(calls) < 60


def test_a_disk_that_is_full_while_a_body_is_written_pauses_in_words(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the crash dialog instead of a sentence, at every step."""
    job = place.desk.send(place.draft().id)

    def full(*_: Any) -> Iterator[bytes]:
        yield b"{"
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(submitting, "_pieces", full)
        pace = place.desk.advance(job.id)
    assert (pace.settled, pace.trouble) == (True, Trouble.DISK_FULL)
    assert not list(place.folder.glob("jobs/*/part-*.json"))
    place.desk.resume(job.id)
    place.steps(job, MINUTE)
    assert set(place.service.accepted.values()) == {1}


def test_prompts_that_a_crash_left_on_the_disk_are_removed(place: Place) -> None:
    job = place.desk.send(place.draft().id)
    left = place.desk._tools.folder(job.id) / "part-1-abcdef.json"
    left.write_text("a person's text")
    place.steps(job, MINUTE)
    assert not left.exists()


def test_only_one_of_many_unknown_submissions_decided_is_none(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A death in the middle of a decision must not carry out half of it."""
    job = place.desk.send(place.draft(rows=6).id)
    for _ in range(2):
        place.service.next_create = "lost before"
        place.step(job)
    place.steps(job, 10 * MINUTE)
    assert place.job(job).state is JobState.NEEDS_PERSON
    store, real = place.desk._tools.store.outcomes, place.desk._tools.store.outcomes.keep
    kept: list[int] = []

    def keep(*args: Any, **more: Any) -> None:
        if kept:
            raise Died
        kept.append(1)
        real(*args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(store, "keep", keep)
        with pytest.raises(Died):
            place.desk.decide(job.id, resend=False)
    assert {part.state for part in place.job(job).parts} == {PartState.UNKNOWN}
    with pytest.raises(Problem):
        place.desk.delete(job.id)


def test_adopting_waits_until_a_call_under_way_has_its_answer(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the id of the batch that the call made, or the adopted one: each wrote over the other."""
    monkeypatch.setattr(adopting, "TURN_SECONDS", 0)
    job = place.desk.send(place.draft().id)
    other = make_desk(place.folder, place.service, lambda: place.now)
    real: Callable[..., Any] = place.service.create
    said: list[Trouble] = []

    def create(body: Path) -> Any:
        stranger = real(body)
        with pytest.raises(Problem) as caught:
            other.adopt(stranger.id, job.id)
        said.append(caught.value.trouble)
        return real(body)

    monkeypatch.setattr(place.service, "create", create)
    place.desk.advance(job.id)
    other.close()
    assert said == [Trouble.JOB_BUSY]
    assert place.job(job).parts[0].batch_id == "msgbatch_2"


@pytest.mark.parametrize("wish", ["pause", "cancel"])
def test_adopting_a_batch_sends_nothing_that_the_person_held_back(place: Place, wish: str) -> None:
    """Lost: money, for rows that were paused or canceled."""
    job = place.desk.send(place.draft(rows=5).id)
    place.service.next_create = "lost after"
    place.step(job)
    getattr(place.desk, wish)(job.id)
    place.desk.adopt("msgbatch_1", job.id)
    assert place.job(job).parts[0].batch_id == "msgbatch_1"
    place.steps(job, 10 * MINUTE)
    assert place.service.accepted.total() == 3


@pytest.mark.parametrize(
    "odd",
    [b'{"custom_id": "r1-x", "result": ' + b"[" * 100_000, b"\xff\xfe", b"[]", b'{"custom_id": 7}', b"null"],
    ids=["deep", "bytes", "list", "number", "null"],
)
def test_one_odd_line_never_stops_the_others(
    place: Place, monkeypatch: pytest.MonkeyPatch, odd: bytes
) -> None:
    """Lost: a whole batch of paid answers, since its file could not be read to the end."""
    job = place.sent()
    place.end_all()
    real: Callable[..., None] = place.service.download

    def download(batch_id: str, target: Path, progress: Any) -> None:
        real(batch_id, target, progress)
        target.write_bytes(b"\n".join([odd, *target.read_bytes().splitlines()[1:]]) + b"\n")

    monkeypatch.setattr(place.service, "download", download)
    place.steps(job, timedelta(hours=1))
    assert place.job(job).counts == {RowStatus.OK: 2, RowStatus.INVALID: 1}
    (batch_id,) = place.service.batches
    place.desk.delete(job.id)
    assert place.desk.adopt(batch_id).counts == {RowStatus.OK: 2}


def test_half_a_character_in_a_line_costs_no_answer(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    job = place.sent()
    place.end_all()
    real: Callable[..., None] = place.service.download

    def download(batch_id: str, target: Path, progress: Any) -> None:
        real(batch_id, target, progress)
        target.write_bytes(target.read_bytes().replace(b"Fine.", rb"Fine \ud83d"))

    monkeypatch.setattr(place.service, "download", download)
    place.steps(job, MINUTE)
    assert place.job(job).counts == {RowStatus.OK: 3}
