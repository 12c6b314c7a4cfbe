"""`run`: what is asked, what is sent, what is written, and which exit code says so."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from batchdesk.core.jobs import Job, JobState, PartState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import Pace

from .conftest import Command
from .fake_desk import FakeDesk, fails, finished, part, stopped, submitted, troubled

UNSENT = part(PartState.PLANNED, None)


def test_a_yes_sends_and_the_answers_are_where_out_says(command: Command) -> None:
    """Otherwise the person's money is spent without the workbook they asked for."""
    said = command.job("--out", "answers.xlsx", typed="y\n")
    assert said.code == 0
    assert "Send 4 rows for about $0.31 (at most $0.92)? [y/N]" in said.err
    assert "The answers are in answers.xlsx" in said.err
    assert (command.folder / "answers.xlsx").read_bytes() == b"workbook"
    assert command.desk.closed


@pytest.mark.parametrize("typed", ["n\n", "\n", "", "maybe\n"])
def test_anything_but_yes_sends_nothing_and_keeps_nothing(command: Command, typed: str) -> None:
    """Otherwise a hasty Enter spends money."""
    said = command.job(typed=typed)
    assert said.code == 4
    assert not command.desk.called("send")
    assert not command.desk.known


def test_without_a_person_and_without_yes_nothing_is_read_or_sent(command: Command) -> None:
    """Otherwise a script without --yes hangs or spends."""
    said = command.job()
    assert said.code == 2
    assert "nobody to ask" in said.err
    assert "--yes" in said.err
    assert not command.desk.called("draft")


def test_yes_and_practice_ask_nothing(command: Command) -> None:
    """Otherwise scripts and the practice service wait for somebody."""
    assert command.job("--yes").code == 0
    command.desk.steps = [finished()]
    said = command("--practice", "run", "reviews.xlsx", "--recipe", "r", "--out", "b.csv")
    assert said.code == 0
    assert "[y/N]" not in said.err


def test_json_prints_the_contracts_shape_last_and_nothing_else(command: Command) -> None:
    """Otherwise programs that read our output break."""
    said = command.job("--json", "--yes", "--out", "answers.csv")
    assert said.code == 0
    assert all("event" in line for line in said.lines[:-1])
    assert {line["event"] for line in said.lines[:-1]} >= {"drafted", "estimate", "state", "progress"}
    assert said.last == {
        "job": "job1",
        "name": "reviews",
        "state": "finished",
        "practice": False,
        "rows": 5,
        "answered": 4,
        "failed": 0,
        "counts": {"ok": 4, "skipped": 1},
        "batches": [{"id": "msgbatch_1", "state": "collected", "requests": 3}],
        "cost_usd": {"estimated": 0.30695, "actual": 0.29},
        "out": "answers.csv",
        "note": "",
    }


def test_options_reach_the_desk(command: Command) -> None:
    """Otherwise a cap, a limit or another model is silently not kept."""
    said = command.job(
        "--yes", "--limit", 3, "--model", "claude-x", "--max-cost", "$1.50", "--name", "N", "--sheet", "S"
    )
    assert said.code == 0
    draft = next(call for call in command.desk.asked if call[0] == "draft")
    assert (draft[2].sheet, draft[3].model, draft[4], draft[5]) == ("S", "claude-x", "N", 3)
    assert ("send", "job1", Decimal("1.50")) in command.desk.asked


def test_a_cap_below_the_worst_case_is_told_as_what_it_is(command: Command) -> None:
    """Otherwise a person agrees to a figure that is not the limit they set, or is surprised by rounds."""
    said = command.job("--max-cost", "0.9", typed="n\n")
    assert said.code == 4
    assert "rounds for about $" in said.err and "(never more than $0.90)?" in said.err
    assert not command.desk.called("send")
    assert not command.desk.known


def test_a_cap_that_bears_no_row_sends_nothing(command: Command) -> None:
    """Otherwise a hard cap is soft."""
    command.desk.troubles = {"send": Problem(Trouble.CAP_TOO_LOW, ceiling="$0.92", cap="$0.01")}
    said = command.job("--max-cost", "0.01", "--json", "--yes")
    assert said.code == 4
    assert said.last["error"]["code"] == "cap_too_low"
    assert "$0.92" in said.last["error"]["title"]


def test_a_cap_and_an_unknown_price_send_nothing(command: Command) -> None:
    """Otherwise a cap is kept that nobody can compute."""
    command.desk.price = replace(command.desk.price, ceiling=None, expected=None)
    said = command.job("--max-cost", "5", "--yes")
    assert said.code == 4
    assert not command.desk.called("send")


def test_no_wait_stops_once_all_is_accepted(command: Command) -> None:
    """Otherwise the person sits for a day before a terminal."""
    command.desk.steps = [submitted, fails(AssertionError("advanced after everything was sent"))]
    said = command.job("--yes", "--no-wait", "--json")
    assert said.code == 0
    assert (said.last["state"], said.last["out"]) == ("running", None)
    assert "resume job1" in said.err


@pytest.mark.parametrize(
    ("counts", "empty", "code"),
    [
        ({RowStatus.OK: 4, RowStatus.SKIPPED: 1}, 1, 0),
        ({RowStatus.OK: 3, RowStatus.SKIPPED: 2}, 1, 3),
        ({RowStatus.OK: 4, RowStatus.REFUSED: 1}, 0, 3),
        ({RowStatus.OK: 4, RowStatus.CANCELED: 1}, 0, 3),
        ({RowStatus.OK: 4, RowStatus.WAITING: 1}, 0, 3),
    ],
)
def test_exit_code_of_a_finished_job(
    command: Command, counts: dict[RowStatus, int], empty: int, code: int
) -> None:
    """Otherwise a script takes a job with holes for a whole one (an empty row is no hole, an unread document is)."""
    command.desk.steps = [finished(counts, empty)]
    assert command.job("--yes").code == code
    assert command.desk.called("export")


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (stopped(JobState.PAUSED), 4),
        (stopped(JobState.PAUSED, UNSENT, trouble=Trouble.SPEND_LIMIT), 6),
        (stopped(JobState.PAUSED, UNSENT, trouble=Trouble.KEY_REJECTED), 2),
        (stopped(JobState.PAUSED, part(PartState.SUBMITTED), UNSENT, trouble=Trouble.KEY_REJECTED), 6),
        (stopped(JobState.NEEDS_PERSON, trouble=Trouble.UNKNOWN_FATE), 5),
        (stopped(JobState.NEEDS_PERSON), 5),
        (fails(Problem(Trouble.OFFLINE, host="h", reason="no route")), 6),
        (fails(Problem(Trouble.UNKNOWN_FATE, requests=3, job="reviews")), 5),
        (fails(Problem(Trouble.KEY_REJECTED)), 2),
        (stopped(JobState.PAUSED, part(PartState.UNKNOWN, None), trouble=Trouble.KEY_REJECTED), 6),
        (stopped(JobState.PAUSED, part(PartState.SENDING, None), trouble=Trouble.KEY_REJECTED), 6),
        (stopped(JobState.NEEDS_PERSON, part(PartState.UNKNOWN, None), trouble=Trouble.KEY_REJECTED), 5),
    ],
)
def test_exit_code_of_a_job_that_stopped(command: Command, step: object, code: int) -> None:
    """Otherwise a script can not tell what to do next."""
    command.desk.steps = [step]  # type: ignore[list-item]
    said = command.job("--yes", "--out", "a.xlsx")
    assert said.code == code
    assert "Traceback" not in said.err
    assert not command.desk.called("export")
    assert command.desk.known, "the job must stay on the desk"


def test_trouble_that_passes_is_waited_for(command: Command) -> None:
    """Otherwise a short outage ends a job that runs for a day."""
    command.desk.steps = [submitted, *[troubled(Trouble.OFFLINE)] * 9, submitted, finished()]
    said = command.job("--yes")
    assert said.code == 0
    assert said.err.count("The service is away.") == 1


def test_trouble_that_stays_ends_with_six(command: Command) -> None:
    """Otherwise a script waits for ever for a service that is gone."""
    command.desk.steps = [submitted, *[troubled(Trouble.BUSY)] * 30]
    said = command.job("--yes", "--json")
    assert said.code == 6
    assert said.last["error"]["code"] == "busy"
    assert said.last["batches"][0]["id"] == "msgbatch_1"


def test_trouble_after_sending_prints_the_job_and_the_error(command: Command) -> None:
    """Otherwise a program loses the id that it needs to go on."""
    command.desk.steps = [submitted, fails(Problem(Trouble.OFFLINE, host="h", reason="no route"))]
    said = command.job("--yes", "--json")
    assert said.code == 6
    assert said.last["job"] == "job1"
    assert said.last["error"]["code"] == "offline"
    assert "resume job1" in said.err


def test_ctrl_c_while_waiting_keeps_the_job_and_says_how_to_go_on(command: Command) -> None:
    """Otherwise an impatient Ctrl-C loses a paid job."""

    def interrupted(desk: FakeDesk, job: Job) -> Pace:
        submitted(desk, job)
        os.kill(os.getpid(), signal.SIGINT)
        return Pace(False, timedelta(hours=1))

    command.desk.steps = [interrupted]
    before = signal.getsignal(signal.SIGINT)
    said = command.job("--yes", "--json", "--out", "a.xlsx")
    assert said.code == 130
    assert (said.last["job"], said.last["state"]) == ("job1", "running")
    assert "“batchdesk resume job1” goes on" in said.err
    assert signal.getsignal(signal.SIGINT) is before
    assert command.desk.closed


def test_ctrl_c_while_the_job_is_handed_over_says_how_to_go_on(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise "start it again" makes a second job that is paid for too."""
    whole = command.desk.send

    def broken_off(job_id: str, cap: Decimal | None = None) -> Job:
        whole(job_id, cap)
        raise KeyboardInterrupt

    monkeypatch.setattr(command.desk, "send", broken_off)
    said = command.job("--yes", "--json")
    assert said.code == 130
    assert (said.last["job"], said.last["error"]["code"]) == ("job1", "interrupted")
    assert "“batchdesk resume job1” goes on" in said.err
    assert "start it again" not in said.err.casefold()


def test_ctrl_c_before_sending_leaves_nothing_behind(command: Command) -> None:
    """Otherwise drafts that nobody wanted fill the desk."""
    command.desk.troubles["estimate"] = KeyboardInterrupt()
    said = command.job("--yes", "--json")
    assert said.code == 130
    assert said.last["error"]["code"] == "interrupted"
    assert "resume" not in said.err
    assert not command.desk.known


def test_the_default_target_is_new_and_beside_the_input(command: Command) -> None:
    """Otherwise the answers of an earlier run are overwritten."""
    (command.folder / "reviews-answers.xlsx").write_bytes(b"of yesterday")
    said = command.job("--yes", "--json")
    assert said.last["out"] == str(command.folder / "reviews-answers (2).xlsx")
    assert (command.folder / "reviews-answers.xlsx").read_bytes() == b"of yesterday"


def test_a_target_that_is_opened_meanwhile_gets_a_neighbour(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise answers that are paid for seem lost because Excel was open."""
    whole = command.desk.export

    def locked(job_id: str, target: Path, progress: object = None) -> Path:
        if target.name == "a.xlsx":
            target.write_bytes(b"open in Excel")
            raise Problem(Trouble.TARGET_UNWRITABLE, name=target.name, reason="it is open")
        return whole(job_id, target)

    monkeypatch.setattr(command.desk, "export", locked)
    said = command.job("--yes", "--json", "--out", "a.xlsx")
    assert (said.code, said.last["out"]) == (0, "a (2).xlsx")


def test_an_export_that_fails_is_not_told_as_nothing_sent(command: Command) -> None:
    """Otherwise exit code 2 says that nothing was sent after money was spent."""
    command.desk.troubles["export"] = Problem(Trouble.TARGET_UNWRITABLE, name="a.xlsx", reason="it is open")
    said = command.job("--yes", "--json", "--out", "a.xlsx")
    assert said.code == 1
    assert said.last["error"]["code"] == "target_unwritable"
    assert said.last["job"] == "job1"
    assert "batchdesk export job1" in said.err
