"""What happens by itself must happen once, within its limit, and say so where it could not."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.schedules import LOOK_EVERY, Every, Schedule
from batchdesk.desk.desk import Desk
from batchdesk.desk.drafting import key_of

from .fake_service import FakeService
from .test_life import make_desk

RECIPE = Recipe("r", "claude-haiku-5-5", "{{Text}}")
CAP = Decimal(1)
SATURDAY = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Scene:
    """A desk with a clock that moves when told, and files whose times are told."""

    def __init__(self, folder: Path) -> None:
        self.profile, self.inbox = folder / "profile", folder / "inbox"
        self.profile.mkdir()
        self.inbox.mkdir()
        self.time = SATURDAY
        self.service = FakeService(self.time)
        self.desk = self.open()

    def open(self) -> Desk:
        return make_desk(self.profile, self.service, lambda: self.time)

    def restart(self) -> None:
        """As after a crash: what was in memory is gone."""
        self.desk.close()
        self.desk = self.open()

    def write(self, name: str, *texts: str, age: float = 3600, column: str = "Text") -> Path:
        path = self.inbox / name
        with path.open("w", newline="", encoding="utf-8") as out:
            csv.writer(out).writerows([[column], *([text] for text in texts)])
        then = self.time.timestamp() - age
        os.utime(path, (then, then))
        return path

    def draft(self, path: Path) -> Job:
        return self.desk.draft(path, SourceChoice(), RECIPE, name="Tickets")

    def finish(self, job_id: str) -> Job:
        for _ in range(60):
            self.desk.advance(job_id)
            self.service.end_one()
            self.time += timedelta(seconds=30)
            if self.desk.job(job_id).state is JobState.FINISHED:
                break
        return self.desk.job(job_id)

    def finished(self, path: Path) -> Job:
        job = self.draft(path)
        self.desk.send(job.id, CAP)
        done = self.finish(job.id)
        assert done.state is JobState.FINISHED
        self.time = SATURDAY + timedelta(hours=1)
        return done

    def repeated(self, source: Path | None = None, every: Every = Every.WEEK, **more: Any) -> Schedule:
        """A question of Monday 09:00 UTC that was answered once for two rows."""
        job = self.finished(self.write("october.csv", "one", "two"))
        terms: dict[str, Any] = {"minute": 540, "zone": "UTC", "cap": CAP, "weekday": 0} | more
        return self.desk.schedules.repeat(job.id, source or self.inbox, every, **terms)

    def schedule(self) -> Schedule:
        (one,) = self.desk.schedules.all()
        return one

    def drafts(self) -> list[Job]:
        return [job for job in self.desk.jobs() if job.state is JobState.DRAFT]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    yield made
    made.desk.close()


# -- later ----------------------------------------------------------------------------------------------------
def test_a_draft_goes_at_its_time_and_not_before(scene: Scene) -> None:
    job = scene.draft(scene.write("a.csv", "one"))
    later = scene.desk.schedules.send_later(job.id, MONDAY, CAP)
    assert later.send_at == MONDAY and later.cap == CAP
    scene.time = MONDAY - timedelta(seconds=1)
    assert scene.desk.schedules.due() == ()
    scene.time = MONDAY + timedelta(seconds=20)
    (due,) = scene.desk.schedules.due()
    assert not due.missed
    sent = scene.desk.schedules.run(due)
    assert sent is not None and sent.state is JobState.SENDING and sent.cap == CAP
    assert scene.desk.schedules.due() == ()
    assert scene.desk.schedules.run(due) is None


@pytest.mark.parametrize("cap", [Decimal(0), Decimal("NaN"), Decimal(-1)])
def test_nothing_is_sent_later_without_a_limit(scene: Scene, cap: Decimal) -> None:
    job = scene.draft(scene.write("a.csv", "one"))
    with pytest.raises(Problem) as refused:
        scene.desk.schedules.send_later(job.id, MONDAY, cap)
    assert refused.value.trouble is Trouble.CAP_NEEDED
    assert scene.desk.job(job.id).send_at is None


def test_a_limit_that_bears_nothing_is_said_now_and_not_at_night(scene: Scene) -> None:
    job = scene.draft(scene.write("a.csv", "one"))
    with pytest.raises(Problem) as refused:
        scene.desk.schedules.send_later(job.id, MONDAY, Decimal("0.0000001"))
    assert refused.value.trouble is Trouble.CAP_TOO_LOW
    with pytest.raises(Problem) as passed:
        scene.desk.schedules.send_later(job.id, scene.time, CAP)
    assert passed.value.trouble is Trouble.TIME_PASSED


def test_a_time_that_was_slept_through_waits_for_a_word(scene: Scene) -> None:
    job = scene.draft(scene.write("a.csv", "one"))
    scene.desk.schedules.send_later(job.id, MONDAY, CAP)
    scene.time = MONDAY + timedelta(hours=3)
    (due,) = scene.desk.schedules.due()
    assert due.missed and due.at == MONDAY
    scene.desk.schedules.skip(due)
    assert scene.desk.schedules.due() == ()
    assert scene.desk.job(job.id).state is JobState.DRAFT


def test_a_draft_that_can_not_go_says_why_and_is_not_tried_for_ever(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = scene.draft(scene.write("a.csv", "one"))
    scene.desk.schedules.send_later(job.id, MONDAY, CAP)
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()

    def no_key(**_: object) -> None:
        raise Problem(Trouble.KEY_MISSING)

    monkeypatch.setattr(scene.desk._tools.services, "open", no_key)
    with pytest.raises(Problem):
        scene.desk.schedules.run(due)
    kept = scene.desk.job(job.id)
    assert kept.state is JobState.DRAFT and kept.send_at is None and kept.note
    assert scene.desk.schedules.due() == ()


# -- again and again ------------------------------------------------------------------------------------------
def test_a_week_asks_only_what_is_new_and_goes_on_from_the_last_run(scene: Scene) -> None:
    schedule = scene.repeated()
    assert schedule.next_at == MONDAY
    scene.write("november.csv", "one", "two", "three", age=60)
    scene.time = MONDAY + timedelta(seconds=30)
    (due,) = scene.desk.schedules.due()
    job = scene.desk.schedules.run(due)
    assert job is not None and job.requests == 1 and job.carried == 2 and job.cap == CAP
    assert job.schedule == schedule.id and "2026-11-23" in job.name
    after = scene.schedule()
    assert (after.job_id, after.claimed_at, after.note, after.troubled) == (job.id, None, "", False)
    assert after.next_at == MONDAY + timedelta(days=7)
    scene.finish(job.id)
    assert scene.service.accepted.total() == 3


def test_a_file_without_news_sends_nothing_and_says_so(scene: Scene) -> None:
    scene.repeated()
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    assert scene.desk.schedules.run(due) is None
    assert "Nothing new" in scene.schedule().note and not scene.schedule().troubled
    assert scene.drafts() == []
    assert scene.service.accepted.total() == 2


def test_two_windows_run_one_time_once(scene: Scene) -> None:
    """The window and another process both saw it come: it would be paid for twice."""
    scene.repeated()
    scene.write("november.csv", "three", age=60)
    scene.time = MONDAY
    other = scene.open()
    try:
        (seen,), (seen_there,) = scene.desk.schedules.due(), other.schedules.due()
        first = scene.desk.schedules.run(seen)
        assert first is not None
        scene.finish(first.id)
        scene.write("december.csv", "four", age=60)  # what the next Monday is for
        assert other.schedules.run(seen_there) is None
    finally:
        other.close()
    assert len(scene.desk.jobs()) == 2


def test_a_run_under_way_elsewhere_is_left_alone(scene: Scene) -> None:
    """Another process holds it in its hands this moment; nobody is asked about it and nobody runs it."""
    schedule = scene.repeated()
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    lock = scene.profile / "locks" / f"schedule-{schedule.id}.lock"
    code = (
        "import sys; from filelock import FileLock; held = FileLock(sys.argv[1]); held.acquire();"
        " print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdin is not None and holder.stdout is not None
    try:
        assert holder.stdout.readline().strip() == "held"
        with pytest.raises(Problem) as busy:
            scene.desk.schedules.run(due)
        assert busy.value.trouble is Trouble.SCHEDULE_BUSY
    finally:
        holder.stdin.close()
        holder.wait(timeout=10)
        holder.stdout.close()
    assert scene.schedule().claimed_at is None


def crash(scene: Scene, monkeypatch: pytest.MonkeyPatch, *, sent: bool) -> Schedule:
    """The power goes while the run of Monday is under way, before or after its job was handed over."""
    scene.repeated()
    scene.write("november.csv", "three", age=60)
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    send = scene.desk.send

    def dies(job_id: str, cap: Decimal | None) -> Job:
        if sent:
            send(job_id, cap)
        raise SystemExit

    doors = scene.desk.schedules._doors
    monkeypatch.setattr(
        scene.desk.schedules, "_doors", type(doors)(doors.go_on, doors.estimate, doors.may_send, dies)
    )
    with pytest.raises(SystemExit):
        scene.desk.schedules.run(due)
    scene.restart()
    return scene.schedule()


def test_a_crash_before_sending_asks_the_person_and_leaves_no_half_draft(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert crash(scene, monkeypatch, sent=False).claimed_at == MONDAY
    (due,) = scene.desk.schedules.due()
    assert due.missed and due.interrupted and due.at == MONDAY
    assert scene.drafts() == [] and scene.schedule().note
    assert scene.desk.schedules.run(due) is not None
    assert scene.desk.schedules.due() == ()


def test_a_crash_after_sending_never_sends_a_second_time(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = crash(scene, monkeypatch, sent=True)
    assert scene.desk.schedules.due() == ()
    after = scene.schedule()
    assert after.claimed_at is None and after.job_id != before.job_id
    scene.finish(after.job_id)
    assert scene.service.accepted.total() == 3


def test_what_was_interrupted_can_be_left_out(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    crash(scene, monkeypatch, sent=False)
    (due,) = scene.desk.schedules.due()
    scene.desk.schedules.skip(due)
    assert scene.desk.schedules.due() == ()
    assert scene.schedule().next_at == MONDAY + timedelta(days=7)


def test_a_missed_monday_goes_on_next_monday_when_left_out(scene: Scene) -> None:
    scene.repeated()
    scene.time = MONDAY + timedelta(days=9)
    (due,) = scene.desk.schedules.due()
    assert due.missed and due.at == MONDAY and not due.interrupted
    scene.desk.schedules.skip(due)
    assert scene.schedule().next_at == MONDAY + timedelta(days=14)


def test_closing_while_it_reads_puts_the_time_back(scene: Scene) -> None:
    """The person closed the window in the middle: nothing is lost, it is due as before."""
    scene.repeated()
    scene.write("november.csv", "three", age=60)
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()

    def stop(*_: object) -> None:
        raise Canceled

    with pytest.raises(Canceled):
        scene.desk.schedules.run(due, stop)
    assert scene.desk.schedules.due() == (due,)


def test_a_file_that_is_being_written_is_waited_for(scene: Scene) -> None:
    """Half an export would be asked about, and the other half be lost."""
    scene.repeated()
    scene.time = MONDAY
    scene.write("november.csv", "three", age=3)
    (due,) = scene.desk.schedules.due()
    assert scene.desk.schedules.run(due) is None
    assert "still being written" in scene.schedule().note
    assert scene.desk.schedules.due() == ()
    scene.time += timedelta(minutes=1)
    (again,) = scene.desk.schedules.due()
    assert scene.desk.schedules.run(again) is not None


def test_the_newest_matching_file_is_read_and_lock_files_are_not(scene: Scene) -> None:
    scene.repeated(pattern="tickets-*.csv")
    scene.write("tickets-1.csv", "old", age=900)
    scene.write("tickets-2.csv", "new", age=600)
    scene.write("~$tickets-3.csv", "lock", age=60)
    scene.write("other.csv", "other", age=60)
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    job = scene.desk.schedules.run(due)
    assert job is not None and job.source.name == "tickets-2.csv"


def test_answers_that_were_saved_into_the_watched_folder_are_no_new_data(scene: Scene) -> None:
    """Lost: next Monday the question is asked of its own answers, and the new file is never read."""
    scene.repeated(pattern="*.csv")
    scene.write("december.csv", "new", age=600)
    scene.desk.export(scene.schedule().job_id, scene.inbox / "answers.csv")
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    job = scene.desk.schedules.run(due)
    assert job is not None and job.source.name == "december.csv"


def test_a_saved_file_that_the_person_wrote_over_is_data_again(scene: Scene) -> None:
    """Lost: the person's own new file is passed over without a word, since it has a name that was ours once."""
    scene.repeated(pattern="*.csv")
    scene.desk.export(scene.schedule().job_id, scene.inbox / "december.csv")
    scene.write("december.csv", "new", age=60)
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    job = scene.desk.schedules.run(due)
    assert job is not None and job.source.name == "december.csv"


@pytest.mark.parametrize("what", ["gone", "column", "nothing matches", "month"])
def test_trouble_sends_nothing_is_kept_and_said(scene: Scene, what: str) -> None:
    scene.repeated(pattern="x*.csv" if what == "nothing matches" else "")
    if what == "gone":
        for path in scene.inbox.iterdir():
            path.unlink()
        scene.inbox.rmdir()
    if what == "column":
        scene.write("november.csv", "three", age=60, column="Message")
    if what == "month":
        scene.write("november.csv", "x" * 200_000, age=60)
        scene.desk.schedules.change(
            scene.schedule().__class__(**_fields(scene.schedule(), cap=Decimal("0.0001")))
        )
    scene.time = MONDAY
    (due,) = scene.desk.schedules.due()
    with pytest.raises(Problem) as trouble:
        scene.desk.schedules.run(due)
    after = scene.schedule()
    assert after.note == str(trouble.value) and after.troubled and after.claimed_at is None
    assert after.next_at == MONDAY + timedelta(days=7)
    assert scene.drafts() == [] and scene.service.accepted.total() == 2


def _fields(schedule: Schedule, **changed: object) -> dict[str, Any]:
    return {name: getattr(schedule, name) for name in Schedule.__slots__} | changed


def test_rows_under_way_are_not_asked_again(scene: Scene) -> None:
    """A file that changes every few minutes, and answers that take an hour: each change would pay for all rows again."""
    scene.repeated(every=Every.CHANGE)
    scene.write("november.csv", "three", age=60)
    scene.time = SATURDAY + timedelta(hours=1) + LOOK_EVERY
    (due,) = scene.desk.schedules.due()
    first = scene.desk.schedules.run(due)
    assert first is not None
    scene.write("december.csv", "three", "four", age=60)
    scene.time += LOOK_EVERY
    (due,) = scene.desk.schedules.due()
    assert scene.desk.schedules.run(due) is None
    assert "until" in scene.schedule().note
    scene.finish(first.id)
    scene.time += LOOK_EVERY
    (due,) = scene.desk.schedules.due()
    second = scene.desk.schedules.run(due)
    assert second is not None and second.requests == 1


def test_watching_an_unchanged_file_never_asks_the_person_after_a_night(scene: Scene) -> None:
    scene.repeated(every=Every.CHANGE)
    scene.time += LOOK_EVERY
    (due,) = scene.desk.schedules.due()
    assert scene.desk.schedules.run(due) is None
    scene.time += timedelta(hours=12)
    assert scene.desk.schedules.due() == ()
    scene.write("november.csv", "three", age=3600)
    scene.time += timedelta(hours=12)
    (due,) = scene.desk.schedules.due()
    assert due.missed


def test_a_change_that_is_left_out_is_not_sent_five_minutes_later(scene: Scene) -> None:
    scene.repeated(every=Every.CHANGE)
    scene.write("november.csv", "three", age=60)
    scene.time += timedelta(hours=12)
    (due,) = scene.desk.schedules.due()
    assert due.missed
    scene.desk.schedules.skip(due)
    scene.time += LOOK_EVERY
    (again,) = scene.desk.schedules.due()
    assert scene.desk.schedules.run(again) is None
    assert len(scene.desk.jobs()) == 1


def test_of_a_folder_only_the_new_document_is_asked_about(scene: Scene) -> None:
    """Lost: the price of all contracts, every month again."""
    folder = scene.inbox / "contracts"
    folder.mkdir()

    def put(name: str) -> None:
        path = folder / name
        path.write_text(f"The contract {name} runs for two years.", encoding="utf-8")
        os.utime(path, (SATURDAY.timestamp() - 600, SATURDAY.timestamp() - 600))

    put("a.txt")
    put("b.txt")
    recipe = Recipe("r", "claude-haiku-5-5", "{{document}}")
    job = scene.desk.draft(folder, SourceChoice(), recipe, name="Contracts")
    scene.desk.send(job.id, CAP)
    assert scene.finish(job.id).state is JobState.FINISHED
    scene.time = SATURDAY + timedelta(hours=1)
    scene.desk.schedules.repeat(job.id, folder, Every.DAY, minute=720, zone="UTC", cap=CAP)
    put("c.txt")
    scene.time = SATURDAY.replace(hour=12)
    (due,) = scene.desk.schedules.due()
    run = scene.desk.schedules.run(due)
    assert run is not None and (run.rows, run.requests, run.carried) == (3, 1, 2)


def test_a_paused_schedule_rests_and_runs_at_a_word(scene: Scene) -> None:
    schedule = scene.repeated()
    scene.desk.schedules.change(Schedule(**_fields(schedule, paused=True)))
    scene.write("november.csv", "three", age=60)
    scene.time = MONDAY
    assert scene.desk.schedules.due() == ()
    assert scene.desk.schedules.run_now(schedule.id) is not None


def test_a_removed_schedule_comes_back_as_it_was(scene: Scene) -> None:
    schedule = scene.repeated()
    scene.desk.schedules.remove(schedule.id)
    assert scene.desk.schedules.all() == ()
    back = scene.desk.schedules.restore(schedule)
    assert _fields(back, id=0) == _fields(schedule, id=0)


def test_a_practice_question_is_never_asked_of_claude(scene: Scene) -> None:
    """The profile is shared by both kinds of desk: a rehearsal would suddenly cost money."""
    schedule = scene.repeated()
    scene.desk._tools.store.schedules.change(schedule.id, practice=False)
    scene.time = MONDAY
    assert scene.desk.schedules.due() == ()


def test_a_draft_is_not_repeated_and_no_schedule_is_without_a_limit(scene: Scene) -> None:
    job = scene.draft(scene.write("a.csv", "one"))
    with pytest.raises(Problem) as refused:
        scene.desk.schedules.repeat(job.id, scene.inbox, Every.DAY, minute=0, zone="UTC", cap=CAP)
    assert refused.value.trouble is Trouble.JOB_NOT_READY
    done = scene.finished(scene.write("b.csv", "two"))
    with pytest.raises(Problem) as refused:
        scene.desk.schedules.repeat(done.id, scene.inbox, Every.DAY, minute=0, zone="UTC", cap=Decimal(0))
    assert refused.value.trouble is Trouble.CAP_NEEDED
    with pytest.raises(Problem) as refused:
        scene.desk.schedules.repeat(done.id, scene.inbox, Every.DAY, minute=0, zone="Mars/Olympus", cap=CAP)
    assert refused.value.trouble is Trouble.ZONE_UNKNOWN


# -- which key pays -------------------------------------------------------------------------------------------
def with_keys(scene: Scene, monkeypatch: pytest.MonkeyPatch, chosen: str, *known: str) -> None:
    """The desk as it is outside practice, with these named keys beside the first one."""
    tools = replace(
        scene.desk._tools,
        practice=False,
        key_name=lambda: chosen,
        has_key=lambda name: not name or name in known,
    )
    monkeypatch.setattr(scene.desk, "_tools", tools)


def test_a_schedule_is_paid_by_its_own_key_whatever_is_chosen_later(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the right workspace's bill; somebody tries another key, and every Monday is paid with it from then on."""
    with_keys(scene, monkeypatch, "Research", "Research", "Marketing")
    schedule = scene.repeated()
    assert schedule.key_name == "Research"
    with_keys(scene, monkeypatch, "Marketing", "Research", "Marketing")
    scene.write("november.csv", "three", age=60)
    job = scene.desk.schedules.run_now(schedule.id)
    assert job is not None and job.key_name == "Research"


def test_a_schedule_whose_key_is_gone_is_not_paid_by_another(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: money of a workspace that nobody chose for this. Changing the schedule takes the key of now."""
    with_keys(scene, monkeypatch, "Research", "Research")
    schedule = scene.repeated()
    with_keys(scene, monkeypatch, "Marketing", "Marketing")
    asked: list[str] = []
    open_one = scene.desk._tools.services.open

    def opened(**which: Any) -> Any:
        asked.append(which["key_name"])
        if which["key_name"] == "Research":
            raise Problem(Trouble.KEY_GONE, name="Research")
        return open_one(**which)

    monkeypatch.setattr(scene.desk._tools.services, "open", opened)
    scene.write("november.csv", "three", age=60)
    with pytest.raises(Problem) as gone:
        scene.desk.schedules.run_now(schedule.id)
    assert gone.value.trouble is Trouble.KEY_GONE and "Research" in asked
    assert scene.drafts() == [] and scene.schedule().troubled
    paused = scene.desk.schedules.change(replace(scene.schedule(), paused=True))
    assert paused.key_name == "Research", "a pause says nothing about who pays"
    scene.desk.schedules.change(replace(paused, paused=False))
    changed = scene.desk.schedules.change(scene.schedule())
    assert (changed.key_name, changed.troubled) == ("Marketing", False)


def test_a_schedule_keeps_its_key_where_it_is_changed_on_another_host_or_in_practice(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the right workspace's bill; its time is moved while a proxy or practice is in use, which knows no such key."""
    with_keys(scene, monkeypatch, "Research", "Research")
    schedule = scene.repeated()
    with_keys(scene, monkeypatch, "")
    here = scene.desk._tools
    for elsewhere in (replace(here, base_url="https://proxy.example"), replace(here, practice=True)):
        monkeypatch.setattr(scene.desk, "_tools", elsewhere)
        moved = scene.desk.schedules.change(replace(schedule, minute=600))
        assert (moved.minute, moved.key_name) == (600, "Research")


def test_a_schedule_comes_back_to_its_own_key_after_a_run_elsewhere(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the right workspace's bill; one Monday a proxy was in use, and the next one was paid by whoever was chosen."""
    with_keys(scene, monkeypatch, "Research", "Research", "Marketing")
    schedule = scene.repeated()
    earlier, proxy = scene.desk.job(schedule.job_id), "https://proxy.example"
    with_keys(scene, monkeypatch, "Proxy", "Proxy")
    assert key_of(replace(scene.desk._tools, base_url=proxy), earlier, schedule) == "Proxy"
    with_keys(scene, monkeypatch, "Marketing", "Research", "Marketing")
    assert key_of(scene.desk._tools, replace(earlier, base_url=proxy), schedule) == "Research"


def test_a_job_that_goes_on_is_paid_by_the_key_of_the_job_before(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: the right workspace's bill; where that key is gone the chosen one pays, and the person sees which."""
    with_keys(scene, monkeypatch, "Research", "Research", "Marketing")
    first = scene.finished(scene.write("a.csv", "one"))
    path = scene.write("b.csv", "two")
    with_keys(scene, monkeypatch, "Marketing", "Research", "Marketing")
    assert scene.desk.again.go_on(first.id, path).key_name == "Research"
    with_keys(scene, monkeypatch, "Marketing", "Marketing")
    assert scene.desk.again.go_on(first.id, path).key_name == "Marketing"
