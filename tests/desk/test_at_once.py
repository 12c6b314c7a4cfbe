"""Two wishes at the same moment: nothing that was sent is deleted with its answers, nothing goes that was called off."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.core.schedules import Every
from batchdesk.desk import again
from batchdesk.desk.desk import Desk

from .test_scheduling import CAP, MONDAY, RECIPE, SATURDAY, Scene
from .test_scheduling import scene as scene


def test_what_a_person_sends_while_a_schedule_prices_it_is_not_dropped(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a batch that is paid, since the run found its draft sent and took it for its own failure."""
    scene.repeated()
    scene.write("november.csv", "three", age=60)
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    doors, sent = scene.desk.schedules._doors, list[str]()

    def priced(job_id: str) -> object:
        found = scene.desk.estimate(job_id)
        sent.append(scene.desk.send(job_id, CAP).id)
        scene.desk.advance(job_id)
        return found

    with_person = type(doors)(doors.go_on, priced, doors.may_send, doors.send)
    monkeypatch.setattr(scene.desk.schedules, "_doors", with_person)
    run = scene.desk.schedules.run(due)
    assert run is not None and [run.id] == sent
    assert scene.schedule().job_id == run.id
    assert scene.finish(run.id).answered == 1


def test_a_draft_goes_at_its_new_time_though_the_old_one_was_seen_as_due(scene: Scene) -> None:
    """Lost: the hours that the person has given themselves to look again."""
    job = scene.draft(scene.write("t.csv", "one"))
    scene.desk.schedules.send_later(job.id, SATURDAY + timedelta(hours=1), CAP)
    scene.time = SATURDAY + timedelta(hours=1)
    (due,) = scene.desk.schedules.due()
    scene.desk.schedules.send_later(job.id, SATURDAY + timedelta(hours=5), CAP)
    assert scene.desk.schedules.run(due) is None
    assert scene.desk.job(job.id).state is JobState.DRAFT


def test_a_draft_that_was_deleted_meanwhile_is_not_sent(scene: Scene) -> None:
    """Lost: money for a question that was thrown away, and its answers with the trash."""
    job = scene.draft(scene.write("t.csv", "one"))
    scene.desk.schedules.send_later(job.id, SATURDAY + timedelta(hours=1), CAP)
    scene.time = SATURDAY + timedelta(hours=1)
    (due,) = scene.desk.schedules.due()
    scene.desk.again.trash(job.id)
    assert scene.desk.schedules.run(due) is None
    assert scene.desk.job(job.id).state is JobState.DRAFT


def test_what_is_sent_out_of_the_trash_is_in_the_list_again(scene: Scene) -> None:
    """Lost: a running job that nobody sees, and that the trash swallows once it has its answers."""
    draft = scene.draft(scene.write("t.csv", "one", "two"))
    scene.desk.again.trash(draft.id)
    scene.desk.send(draft.id)
    assert [job.id for job in scene.desk.jobs()] == [draft.id]
    scene.service.fates = {"two": "refused"}
    scene.finish(draft.id)
    for wish in (scene.desk.retry, lambda job_id: scene.desk.reviews.retry_rows(job_id, [1])):
        scene.desk.again.trash(draft.id)
        wish(draft.id)
        assert [job.id for job in scene.desk.jobs()] == [draft.id]
        scene.finish(draft.id)


def meanwhile(
    scene: Scene, job_id: str, wish: Callable[[], object], first: Callable[[], object]
) -> list[Problem]:
    """`wish` has to wait for the job, which does `first`; what the wish was refused with."""
    refused: list[Problem] = []

    def wait() -> None:
        try:
            wish()
        except Problem as problem:
            refused.append(problem)

    tools = scene.desk._tools
    with tools.turn(scene.desk.job(job_id)):
        waiting = threading.Thread(target=wait)
        waiting.start()
        waiting.join(0.2)
        first()
    waiting.join(20)
    assert not waiting.is_alive()
    return refused


def test_a_job_that_is_sent_while_its_deletion_waits_is_not_deleted(scene: Scene) -> None:
    """Lost: a paid batch, sent by one window in the moment in which another one deletes its draft."""
    job = scene.draft(scene.write("t.csv", "one"))

    def sent() -> None:
        scene.desk._tools.store.jobs.move(job.id, JobState.DRAFT, JobState.SENDING)

    (refused,) = meanwhile(scene, job.id, lambda: scene.desk.delete(job.id), sent)
    assert refused.trouble is Trouble.JOB_NOT_READY
    assert scene.desk.job(job.id).state is JobState.SENDING


def test_a_limit_of_a_job_that_was_sent_meanwhile_stays(scene: Scene) -> None:
    """Lost: the limit a job was sent with, since another window had its sending put off with another one."""
    job = scene.draft(scene.write("t.csv", "one"))
    later = SATURDAY + timedelta(hours=2)

    def sent() -> None:
        scene.desk._tools.store.jobs.move(job.id, JobState.DRAFT, JobState.SENDING)

    (refused,) = meanwhile(scene, job.id, lambda: scene.desk.schedules.send_later(job.id, later, CAP), sent)
    assert refused.trouble is Trouble.JOB_NOT_READY
    assert scene.desk.job(job.id).cap is None


def test_a_job_that_is_taken_back_while_the_trash_is_emptied_stays(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = scene.finished(scene.write("t.csv", "one"))
    scene.desk.again.trash(job.id)
    delete = again.delete

    def restored(tools: Any, job_id: str, **more: Any) -> None:
        scene.desk.again.restore(job_id)
        delete(tools, job_id, **more)

    monkeypatch.setattr(again, "delete", restored)
    assert scene.desk.again.empty_trash() == 0
    assert scene.desk.job(job.id).answered == 1


def test_an_earlier_job_that_is_deleted_while_its_answers_come_along_leaves_no_hollow_row(
    scene: Scene,
) -> None:
    """Lost: rows that count as answered, have no answer, and are never sent."""
    first = scene.finished(scene.write("t.csv", "one", "two"))
    path = scene.write("n.csv", "one", "three")

    def gone(_done: int, _total: int | None, what: str) -> None:
        if what == "Preparing requests" and scene.desk._tools.store.jobs.has(first.id):
            scene.desk.delete(first.id)

    with pytest.raises(Problem) as missing:
        scene.desk.again.go_on(first.id, path, progress=gone)
    assert missing.value.trouble is Trouble.JOB_MISSING
    assert scene.desk.jobs() == ()


def test_a_schedule_that_is_taken_back_goes_on_from_its_last_run(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the rows of a run that was under way while the schedule was removed, paid for a second time."""
    before = scene.repeated()
    scene.write("november.csv", "three", age=60)
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    doors = scene.desk.schedules._doors

    def removed(job_id: str, cap: Decimal | None) -> Job:
        scene.desk.schedules.remove(before.id)
        sent: Job = doors.send(job_id, cap)
        return sent

    monkeypatch.setattr(
        scene.desk.schedules, "_doors", type(doors)(doors.go_on, doors.estimate, doors.may_send, removed)
    )
    sent = scene.desk.schedules.run(due)
    assert sent is not None
    assert scene.desk.schedules.restore(before).job_id == sent.id


def test_a_number_is_not_given_to_two_schedules(scene: Scene) -> None:
    """Lost: a new schedule's place, written over by the end of a run of one that was removed."""
    first = scene.repeated()
    scene.desk.schedules.remove(first.id)
    again = scene.desk.schedules.repeat(first.job_id, scene.inbox, first.every, minute=1, zone="UTC", cap=CAP)
    assert again.id != first.id
    assert scene.desk.schedules.restore(first).id == first.id


def test_undo_of_a_job_that_is_gone_is_said(scene: Scene) -> None:
    job = scene.finished(scene.write("t.csv", "one"))
    scene.desk.reviews.approve(job.id, [1])
    scene.desk.delete(job.id)
    with pytest.raises(Problem) as missing:
        scene.desk.reviews.undo(job.id)
    assert missing.value.trouble is Trouble.JOB_MISSING


def test_a_copy_is_sent_with_the_key_for_new_jobs(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: the right workspace's bill."""
    job = scene.draft(scene.write("t.csv", "one"))
    tools = replace(scene.desk._tools, practice=False, key_name=lambda: "Research")
    copy = again.Again(tools, lambda recipe: None).duplicate(job.id)
    assert copy.key_name == "Research"


@pytest.mark.parametrize("cap", [None, Decimal(1)])
def test_an_answer_that_came_along_can_be_asked_for_again(scene: Scene, cap: Decimal | None) -> None:
    """Lost: the wish for a better answer, which ended in nothing or in an error."""
    first = scene.finished(scene.write("t.csv", "one", "one", "two"))
    job = scene.desk.again.go_on(first.id, scene.write("n.csv", "one", "one", "three"))
    scene.desk.send(job.id, cap)
    before = scene.finish(job.id)
    with pytest.raises(Problem):
        scene.desk.reviews.retry_rows(job.id, [1, 2], Decimal("0.0000001"))
    refused = scene.desk.job(job.id)
    assert _asked(refused) == _asked(before) == (2, 1, 0)
    scene.desk.reviews.retry_rows(job.id, [1, 2])
    done = scene.finish(job.id)
    assert _asked(done) == (0, 2, 1), "what is sent again came along no more, as Run info tells"
    assert scene.service.accepted["one"] == 2
    assert done.counts == {RowStatus.OK: 3}


def _asked(job: Job) -> tuple[int, int, int]:
    """Rows that came along, requests, and rows that share one."""
    return job.carried, job.requests, job.duplicates


@pytest.fixture
def other(scene: Scene) -> Iterator[Desk]:
    """Another window on the same profile."""
    desk = scene.open()
    yield desk
    desk.close()


def test_another_window_finds_an_empty_desk_and_loses_nothing_that_it_sends_then(
    scene: Scene, other: Desk
) -> None:
    """Lost: paid answers of a window that goes on with a database file which is no longer there."""
    path = scene.write("t.csv", "one")
    draft = other.draft(path, SourceChoice(), RECIPE)
    scene.desk.care.delete_all()
    with pytest.raises(Problem) as gone:
        other.send(draft.id)
    assert gone.value.trouble is Trouble.JOB_MISSING
    job = other.draft(path, SourceChoice(), RECIPE)
    other.send(job.id)
    assert scene.finish(job.id).answered == other.job(job.id).answered == 1


def test_what_another_window_sends_while_everything_is_deleted_keeps_its_rows(
    scene: Scene, other: Desk
) -> None:
    """Lost: a batch that is paid, sent between the look at the jobs and their deletion."""
    draft = scene.draft(scene.write("t.csv", "one"))
    with pytest.raises(Problem) as caught:
        scene.desk.care.delete_all(lambda *_: other.send(draft.id) and None)
    assert caught.value.trouble is Trouble.JOBS_UNFINISHED
    assert scene.finish(draft.id).answered == 1


def test_a_paused_job_that_would_still_send_is_not_gone_on_from(scene: Scene) -> None:
    """Lost: what its waiting rows cost, paid by the new job and, when it is resumed, by the old one."""
    path = scene.write("t.csv", *"abcdefg")
    job = scene.draft(path)
    scene.desk.send(job.id)
    scene.desk.pause(job.id)
    with pytest.raises(Problem) as refused:
        scene.desk.again.go_on(job.id, path)
    assert refused.value.trouble is Trouble.JOB_NOT_READY
    scene.desk.cancel(job.id)
    scene.finish(job.id)
    assert scene.desk.again.go_on(job.id, path).requests == 7


@pytest.mark.parametrize("every", [Every.WEEK, Every.CHANGE])
def test_a_clock_that_ran_ahead_for_a_while_does_not_end_a_schedule(scene: Scene, every: Every) -> None:
    """Lost: every week from now to the year that a computer's clock once showed."""
    before = scene.repeated(every=every)
    scene.time = SATURDAY.replace(year=2031)
    for due in scene.desk.schedules.due():
        scene.desk.schedules.skip(due)
    assert scene.schedule().next_at != before.next_at
    scene.time = SATURDAY + timedelta(hours=1)
    assert scene.desk.schedules.due() == ()
    assert scene.schedule().next_at == before.next_at


def test_a_run_that_was_sent_is_known_though_the_clock_was_put_right_meanwhile(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the rows of a run, paid again, since its job seemed older than the run itself."""
    schedule = scene.repeated()
    scene.write("november.csv", "three", age=3600)
    scene.time = MONDAY
    doors = scene.desk.schedules._doors

    def put_right(*args: Any, **more: Any) -> Job:
        scene.time -= timedelta(minutes=2)
        job: Job = doors.go_on(*args, **more)
        return job

    def dies(job_id: str, cap: Decimal | None) -> Job:
        doors.send(job_id, cap)
        raise SystemExit

    monkeypatch.setattr(
        scene.desk.schedules, "_doors", type(doors)(put_right, doors.estimate, doors.may_send, dies)
    )
    with pytest.raises(SystemExit):
        scene.desk.schedules.run_now(schedule.id)
    scene.restart()
    assert not any(due.interrupted for due in scene.desk.schedules.due())
    assert scene.schedule().job_id != schedule.job_id


def test_leaving_out_a_time_leaves_the_one_that_was_set_instead(scene: Scene) -> None:
    """Lost: a job that waits for tonight, by the answer to a question about this morning."""
    job = scene.draft(scene.write("t.csv", "one"))
    scene.desk.schedules.send_later(job.id, SATURDAY + timedelta(hours=1), CAP)
    scene.time = SATURDAY + timedelta(hours=2)
    (due,) = scene.desk.schedules.due()
    tonight = SATURDAY + timedelta(hours=12)
    scene.desk.schedules.send_later(job.id, tonight, CAP)
    scene.desk.schedules.skip(due)
    assert scene.desk.job(job.id).send_at == tonight


def test_a_draft_that_is_in_use_at_its_time_goes_a_moment_later(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the night's run, since another window was looking at the draft just then."""
    job = scene.draft(scene.write("t.csv", "one"))
    scene.desk.schedules.send_later(job.id, SATURDAY + timedelta(hours=1), CAP)
    scene.time = SATURDAY + timedelta(hours=1)
    (due,) = scene.desk.schedules.due()

    def busy(_job_id: str, _cap: Decimal | None) -> Job:
        raise Problem(Trouble.JOB_BUSY, job=job.name)

    doors = scene.desk.schedules._doors
    with monkeypatch.context() as patch:
        in_use = type(doors)(doors.go_on, doors.estimate, doors.may_send, busy)
        patch.setattr(scene.desk.schedules, "_doors", in_use)
        with pytest.raises(Problem):
            scene.desk.schedules.run(due)
    assert scene.desk.schedules.due() == (due,)
    assert scene.desk.schedules.run(due) is not None
