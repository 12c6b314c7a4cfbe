"""`resume`, `retry` and `cancel`: paid work is never lost and never sent twice unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from batchdesk.core.jobs import Job, JobState, PartState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.core.service import Batch
from batchdesk.desk.api import Pace

from .conftest import Command
from .fake_desk import ALL_OK, FakeDesk, a_job, fails, finished, part, stopped, submitted

HOLES = {RowStatus.OK: 3, RowStatus.CUT_OFF: 2}


def put(command: Command, state: JobState, **changes: Any) -> Job:
    """A job on the desk that was sent."""
    return command.desk.put(a_job(state=state, parts=(part(PartState.SUBMITTED),), **changes))


def test_resume_without_a_job_and_with_nothing_to_do(command: Command) -> None:
    """Otherwise a script that resumes at each start fails on a quiet day."""
    said = command("resume", "--json")
    assert said.code == 0
    assert set(said.last) >= {
        "job",
        "state",
        "rows",
        "answered",
        "failed",
        "counts",
        "batches",
        "cost_usd",
        "out",
    }
    assert said.last["job"] is None


def test_resume_goes_on_with_all_and_reports_the_gravest(command: Command) -> None:
    """Otherwise one bad job hides behind a good one."""
    put(command, JobState.RUNNING)
    put(command, JobState.PAUSED, id="job2")

    def by_job(desk: FakeDesk, job: Job) -> Pace:
        return finished()(desk, job) if job.id == "job1" else stopped(JobState.PAUSED)(desk, job)

    command.desk.steps = [by_job, by_job]
    said = command("resume", "--json")
    assert said.code == 4
    assert [line["job"] for line in said.lines if "batches" in line and "event" not in line] == [
        "job1",
        "job2",
    ]
    assert ("resume", "job2") in command.desk.asked
    assert not command.desk.called("send")


def test_one_job_in_trouble_does_not_stop_the_others(command: Command) -> None:
    """Otherwise a broken job keeps all later ones from being collected."""
    put(command, JobState.RUNNING)
    put(command, JobState.RUNNING, id="job2")

    def by_job(desk: FakeDesk, job: Job) -> Pace:
        if job.id == "job1":
            raise Problem(Trouble.JOB_BUSY, job=job.name)
        return finished()(desk, job)

    command.desk.steps = [by_job, by_job]
    assert command("resume").code == 6
    assert command.desk.known["job2"].state is JobState.FINISHED


def test_resume_of_one_job_writes_where_out_says(command: Command) -> None:
    """Otherwise a job that was interrupted ends without its workbook."""
    put(command, JobState.RUNNING)
    command.desk.steps = [finished()]
    said = command("resume", "job1", "--out", "a.xlsx", "--json")
    assert (said.code, said.last["out"]) == (0, "a.xlsx")


def test_resume_of_a_finished_job_asks_the_service_nothing(command: Command) -> None:
    """Otherwise a look costs a call, or worse."""
    put(command, JobState.FINISHED, counts=ALL_OK)
    assert command("resume", "job1").code == 0
    assert not command.desk.called("advance")


def test_resume_never_sends_a_draft(command: Command) -> None:
    """Otherwise resume spends what nobody agreed to."""
    command.desk.put(a_job())
    said = command("resume", "job1")
    assert said.code == 2
    assert "never sent" in said.err
    assert not command.desk.called("send") and not command.desk.called("advance")


def test_an_unknown_fate_is_decided_by_the_person_only(command: Command) -> None:
    """Otherwise a batch is paid twice."""
    put(command, JobState.NEEDS_PERSON)
    command.desk.steps = [stopped(JobState.NEEDS_PERSON, trouble=Trouble.UNKNOWN_FATE)]
    said = command("resume", "job1")
    assert said.code == 5
    assert "--send-again" in said.err
    assert "--give-up" in said.err
    assert command("resume", "job1", "--send-again", typed="n\n").code == 4
    assert not command.desk.called("decide")
    command.desk.steps = [finished()]
    assert command("resume", "job1", "--send-again", typed="y\n").code == 0
    assert ("decide", "job1", True) in command.desk.asked


def test_ctrl_c_while_something_is_sent_again_says_how_to_go_on(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the same word is given a second time, for what is under way already."""
    put(command, JobState.NEEDS_PERSON)
    command.desk.troubles = {"decide": KeyboardInterrupt(), "retry": KeyboardInterrupt()}
    said = command("resume", "job1", "--send-again", "--yes")
    assert (said.code, "“batchdesk resume job1” goes on" in said.err) == (130, True)
    put(command, JobState.FINISHED, counts=HOLES)
    said = command("retry", "job1", "--yes")
    assert (said.code, "“batchdesk resume job1” goes on" in said.err) == (130, True)


def test_resume_and_retry_take_another_limit_first(command: Command) -> None:
    """Otherwise a job that its limit stopped can never be finished."""
    put(command, JobState.PAUSED, cap=Decimal("0.1"))
    command.desk.steps = [finished(HOLES)]
    assert command("resume", "job1", "--max-cost", "$2.50").code == 3
    assert [call for call in command.desk.asked if call[0] in {"set_cap", "resume", "advance"}] == [
        ("set_cap", "job1", Decimal("2.50")),
        ("resume", "job1"),
        ("advance", "job1"),
    ]
    command.desk.asked.clear()
    command.desk.steps = [finished()]
    assert command("retry", "job1", "--yes", "--max-cost", "3").code == 0
    assert [call for call in command.desk.asked if call[0] in {"set_cap", "retry"}] == [
        ("set_cap", "job1", Decimal("3")),
        ("retry", "job1"),
    ]


def test_the_limit_stays_where_nothing_is_agreed_to_or_named(command: Command) -> None:
    """Otherwise a question that was answered with no has raised what may be spent."""
    put(command, JobState.NEEDS_PERSON)
    assert command("resume", "job1", "--send-again", "--max-cost", "9", typed="n\n").code == 4
    put(command, JobState.FINISHED, counts=HOLES)
    assert command("retry", "job1", "--max-cost", "9", typed="n\n").code == 4
    command.desk.put(a_job())
    assert command("resume", "job1", "--max-cost", "9").code == 2
    assert not command.desk.called("set_cap")
    # Without --max-cost the job keeps the limit it has.
    put(command, JobState.PAUSED, cap=Decimal("0.1"))
    command.desk.steps = [finished()]
    assert command("resume", "job1").code == 0
    assert not command.desk.called("set_cap")


def test_a_new_limit_bears_what_is_sent_again(command: Command) -> None:
    """Otherwise the limit that stopped it stops it again, although the person raised it in the same breath."""
    put(command, JobState.NEEDS_PERSON)
    command.desk.steps = [finished()]
    assert command("resume", "job1", "--send-again", "--yes", "--max-cost", "9").code == 0
    done = [call[0] for call in command.desk.asked]
    assert done.index("set_cap") < done.index("decide")


def test_giving_up_needs_no_question(command: Command) -> None:
    """Otherwise a decision that costs nothing can not be made by a script."""
    put(command, JobState.NEEDS_PERSON)
    command.desk.steps = [finished({RowStatus.OK: 2, RowStatus.CANCELED: 3})]
    assert command("resume", "job1", "--give-up").code == 3
    assert ("decide", "job1", False) in command.desk.asked


@pytest.mark.parametrize("option", [["--out", "a.xlsx"], ["--give-up"], ["--max-cost", "5"]])
def test_what_is_about_one_job_needs_its_name(command: Command, option: list[str]) -> None:
    """Otherwise one workbook is overwritten by job after job."""
    put(command, JobState.RUNNING)
    put(command, JobState.PAUSED, id="job2")
    said = command("resume", *option)
    assert said.code == 2
    assert "about one job" in said.err


def test_retry_asks_with_the_share_of_the_price(command: Command) -> None:
    """Otherwise a second bill comes as a surprise."""
    put(command, JobState.FINISHED, counts=HOLES)
    said = command("retry", "job1", typed="\n")
    assert said.code == 4
    assert "Send 2 rows again for about $0.20? [y/N]" in said.err
    assert not command.desk.called("retry")
    command.desk.steps = [submitted, finished()]
    said = command("retry", "job1", "--yes", "--json")
    assert (said.code, said.last["answered"]) == (0, 4)


def test_retry_with_nothing_to_mend_sends_nothing(command: Command) -> None:
    """Otherwise answers that are good are paid again."""
    put(command, JobState.FINISHED, counts=ALL_OK)
    said = command("retry", "job1", "--yes")
    assert said.code == 0
    assert not command.desk.called("retry")


def test_retry_without_anybody_to_ask(command: Command) -> None:
    """Otherwise a script spends without --yes."""
    put(command, JobState.FINISHED, counts=HOLES)
    assert command("retry", "job1").code == 2
    assert not command.desk.called("retry")


def test_cancel_says_how_to_fetch_what_is_paid(command: Command) -> None:
    """Otherwise answers that are billed are never fetched."""
    put(command, JobState.RUNNING)
    said = command("cancel", "job1", "--json")
    assert (said.code, said.last["state"]) == (0, "canceling")
    assert "resume job1" in said.err


def test_cancel_tells_the_service_before_it_ends(command: Command) -> None:
    """Otherwise the batches run on and are billed until somebody resumes the job."""
    running = replace(part(PartState.SUBMITTED), service_status="in_progress")
    command.desk.put(a_job(state=JobState.RUNNING, parts=(running, running)))
    left = [running, running]

    def stop_one(desk: FakeDesk, job: Job) -> Pace:
        left[left.index(running)] = replace(running, service_status="canceling")
        desk.put(replace(job, parts=tuple(left)))
        return Pace(False, timedelta())

    command.desk.steps = [stop_one, stop_one, fails(AssertionError())]
    said = command("cancel", "job1", "--json")
    assert (said.code, said.last["state"]) == (0, "canceling")
    assert [call[0] for call in command.desk.asked].count("advance") == 2


def test_a_cancel_that_did_not_reach_the_service_says_so(command: Command) -> None:
    """Otherwise the person goes home, and the job runs on."""
    running = replace(part(PartState.SUBMITTED), service_status="in_progress")
    command.desk.put(a_job(state=JobState.RUNNING, parts=(running,)))
    command.desk.steps = [stopped(JobState.CANCELING, trouble=Trouble.KEY_REJECTED)]
    said = command("cancel", "job1")
    assert said.code == 6
    assert "may still be at work" in said.err


def test_ctrl_c_ends_all_jobs_with_how_to_go_on(command: Command) -> None:
    """Otherwise a script that resumes can not be stopped cleanly."""
    put(command, JobState.RUNNING)
    put(command, JobState.RUNNING, id="job2")
    command.desk.steps = [fails(KeyboardInterrupt())]
    said = command("resume", "--json")
    assert said.code == 130
    assert "resume job1" in said.err and "resume job2" in said.err


def test_no_wait_leaves_a_running_job_alone(command: Command) -> None:
    """Otherwise `resume --no-wait` sits there for a day."""
    job = put(command, JobState.SENDING)

    def sent(desk: FakeDesk, _: Job) -> Pace:
        desk.put(replace(job, state=JobState.RUNNING))
        return Pace(False, timedelta(milliseconds=1))

    command.desk.steps = [sent, fails(AssertionError("advanced after everything was sent"))]
    assert command("resume", "job1", "--no-wait").code == 0


def test_adopt_takes_a_batch_back_and_finishes_it(command: Command) -> None:
    """Otherwise answers that were paid for stay on the server until they are dropped."""
    put(command, JobState.NEEDS_PERSON)
    command.desk.steps = [finished()]
    said = command("adopt", "msgbatch_9", "--job", "job1", "--json")
    assert (said.code, said.last["state"]) == (0, "finished")
    assert command.desk.called("adopt")


def test_adopt_alone_lists_what_no_job_knows(command: Command) -> None:
    """Otherwise nobody learns that there is something to take back."""
    made = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    command.desk.lost = (Batch("msgbatch_7", "ended", {"succeeded": 12}, made, made),)
    assert "msgbatch_7: 12 requests" in command("adopt").out
    assert command("adopt", "--json").last["orphans"][0]["requests"] == 12
    command.desk.lost = ()
    assert "belongs to a job" in command("adopt").out


def _at_its_limit(way: str, limit: str = "limit of $0.05") -> Problem:
    facts = {"spent": "$0.0062", "done": "20", "rows": "200", "expected": "$0.02", "worst": "$1,204.42"}
    return Problem(Trouble.CAP_REACHED, limit=limit, all="$1,204.43", way=way, **facts)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            _at_its_limit(", or go on in 14 rounds"),
            "“batchdesk resume job1 --max-cost 1204.43” sends the rest at once;"
            " “batchdesk resume job1” goes on in rounds under this limit.",
        ),
        (_at_its_limit(""), "“batchdesk resume job1 --max-cost 1204.43” sends the rest at once."),
        (
            _at_its_limit("", "monthly limit of $50.00"),
            "After the monthly limit is raised in the settings, “batchdesk resume job1” sends the rest.",
        ),
    ],
)
def test_a_stop_at_the_limit_is_said_once_with_the_command_that_goes_on(
    command: Command, problem: Problem, said: str
) -> None:
    """Lost: a person is told thrice that it stopped, and never what to type."""

    def at_limit(desk: FakeDesk, job: Job) -> Pace:
        desk.put(replace(job, state=JobState.PAUSED, note=str(problem)))
        return Pace(True, timedelta(0), str(problem), problem.trouble)

    for form in ([], ["--json"]):
        put(command, JobState.PAUSED)
        command.desk.steps = [at_limit]
        told = command("resume", "job1", *form)
        assert told.code == 4
        assert (told.out + told.err if not form else told.err).count("Stopped at the") == 1
        assert told.err.rstrip().endswith(said), told.err


def test_the_only_unfinished_job_needs_no_name_for_another_limit(command: Command) -> None:
    """Lost: a job of which there is but one has to be looked up to be finished."""
    put(command, JobState.FINISHED, id="job0")
    put(command, JobState.PAUSED)
    command.desk.steps = [finished()]
    assert command("resume", "--max-cost", "9").code == 0
    assert ("set_cap", "job1", Decimal("9")) in command.desk.asked
