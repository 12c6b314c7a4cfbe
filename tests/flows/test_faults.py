"""Each fault is made, not imagined: nothing is paid twice, no finished answer is lost, every row has one status."""

from __future__ import annotations

import json
import urllib.request
from dataclasses import replace
from typing import Any

import pytest

from batchdesk.core.jobs import Job, JobState, PartState
from batchdesk.core.problems import Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import DeskApi
from batchdesk.practice import PRACTICE_KEY

from .conftest import RECIPE, Bench, until_settled, with_answers

MOOD = with_answers(
    RECIPE,
    Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear")),
    Answer("Amount", AnswerKind.NUMBER),
)
TEXTS: list[str | None] = [f"I am happy about {n}" for n in range(1, 11)]


def run(bench: Bench, *faults: dict[str, Any], texts: list[str | None] = TEXTS) -> tuple[DeskApi, Job]:
    bench.faults = list(faults)
    desk = bench.desk()
    job = bench.draft(desk, texts, MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    return desk, desk.job(job.id)


def whole(job: Job) -> None:
    """Every row has exactly one status."""
    assert sum(job.counts.values()) == job.rows


ONCE: dict[str, Any] = {"times": 1}


@pytest.mark.parametrize(
    "fault",
    [
        {"on": "create", "do": "lose_answer", **ONCE},
        {"on": "create", "do": "status", "status": 500, "accepted": True, **ONCE},
        {"on": "create", "do": "status", "status": 529, "accepted": True, **ONCE},
        {"on": "create", "do": "status", "status": 504, "accepted": True, "body": "<html>", **ONCE},
        {"on": "results", "do": "cut", "after_bytes": 700, **ONCE},
        {"on": "results", "do": "cut", "after_bytes": 700, "at": "line", **ONCE},
        {"on": "results", "do": "cut", "after_bytes": 700, "framing": "chunked", **ONCE},
        {"on": "results", "do": "cut", "after_bytes": 700, "at": "line", "framing": "chunked", **ONCE},
        {"on": "results", "do": "short", "after_lines": 3, **ONCE},
        {"on": "results", "do": "duplicate_line", "lines": [1], **ONCE},
        {"on": "results", "do": "unknown_line", "lines": [1], **ONCE},
        {"on": "results", "do": "missing_line", "lines": [1], **ONCE},
        {"on": "results", "do": "invalid_line", "lines": [1], **ONCE},
        {"on": "results", "do": "not_found", **ONCE},
        {"on": "results", "do": "status", "status": 500, **ONCE},
        {"on": "retrieve", "do": "not_found", "times": 2},
        {"on": "retrieve", "do": "status", "status": 529, "times": 2},
        {"on": "retrieve", "do": "refuse_connection", "times": 2},
        {"on": "retrieve", "do": "lose_answer", "times": 2},
        {"on": "create", "do": "status", "status": 429, "headers": {"retry-after": "0"}, **ONCE},
        {"on": "request", "do": "chatter"},
        {"on": "request", "do": "fence"},
        {"on": "request", "do": "capitals"},
        {"on": "request", "do": "numbers_as_strings"},
        {"on": "batch", "do": "slow_end", "seconds": 0.3},
        {"on": "batch", "do": "foreign_results_url", "url": "http://127.0.0.1:9/steal"},
    ],
    ids=lambda fault: "-".join(
        str(fault[key]) for key in ("on", "do", "status", "at", "framing") if key in fault
    ),
)
def test_trouble_that_passes_costs_nothing_and_loses_nothing(bench: Bench, fault: dict[str, Any]) -> None:
    _, job = run(bench, fault)
    assert job.state is JobState.FINISHED
    assert job.counts == {RowStatus.OK: 10}
    assert bench.accepted() == 10


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ({"do": "errored", "error_type": "overloaded_error"}, RowStatus.ERRORED),
        ({"do": "errored", "error_type": "invalid_request_error"}, RowStatus.ERRORED),
        ({"do": "errored", "error_type": "billing_error"}, RowStatus.ERRORED),
        ({"do": "expired"}, RowStatus.EXPIRED),
        ({"do": "canceled"}, RowStatus.CANCELED),
        ({"do": "refuse", "category": "cyber"}, RowStatus.REFUSED),
        ({"do": "refuse", "category": "bio"}, RowStatus.REFUSED),
        ({"do": "refuse", "category": "cyber", "partial": True}, RowStatus.REFUSED),
        ({"do": "truncate"}, RowStatus.CUT_OFF),
        ({"do": "context_window"}, RowStatus.CUT_OFF),
        ({"do": "empty"}, RowStatus.INVALID),
        ({"do": "not_json"}, RowStatus.INVALID),
        ({"do": "pause_turn"}, RowStatus.INVALID),
        ({"do": "stop_reason", "value": "brand_new"}, RowStatus.INVALID),
    ],
    ids=lambda value: "-".join(map(str, value.values())) if isinstance(value, dict) else str(value.value),
)
def test_one_bad_row_is_said_and_sent_again_alone(
    bench: Bench, fault: dict[str, Any], status: RowStatus
) -> None:
    desk, job = run(bench, {"on": "request", **fault, "times": 1, "match": {"text": "about 4$"}})
    assert job.state is JobState.FINISHED
    assert job.counts == {RowStatus.OK: 9, status: 1}
    (bad,) = desk.rows(job.id, statuses=frozenset({status}))
    assert bad.number == 4
    assert bad.outcome.note
    assert bad.outcome.answers == ()
    desk.retry(job.id)
    assert desk.job(job.id).counts == {RowStatus.OK: 9, RowStatus.WAITING: 1}
    until_settled(desk, job.id)
    assert desk.job(job.id).counts == {RowStatus.OK: 10}
    assert [batch["accepted"] for batch in bench.ledger()["batches"]] == [10, 1]


def test_bill_and_ledger_agree_whatever_happens_to_the_rows(bench: Bench) -> None:
    faults = [
        {"on": "request", "do": do, "match": {"text": f"about {n}$"}, **more}
        for n, (do, more) in enumerate(
            [
                ("errored", {"error_type": "api_error"}),
                ("expired", {}),
                ("refuse", {"category": "cyber"}),
                ("refuse", {"category": "bio"}),
                ("refuse", {"category": None, "partial": True}),
                ("truncate", {}),
                ("not_json", {}),
            ],
            1,
        )
    ]
    _, job = run(bench, *faults)
    whole(job)
    assert job.actual is not None
    assert str(job.actual.normalize()) == bench.ledger()["cost_usd"].rstrip("0").rstrip(".")


def test_a_lost_answer_to_a_call_that_did_nothing_is_offered_to_the_person(bench: Bench) -> None:
    """The service shows no such batch; only the person decides whether to send again, and then it is sent once."""
    desk, job = run(bench, {"on": "create", "do": "refuse_connection", "times": 1})
    assert job.state is JobState.NEEDS_PERSON
    assert "10 requests" in job.note
    assert bench.accepted() == 0
    desk.decide(job.id, resend=True)
    until_settled(desk, job.id)
    assert desk.job(job.id).counts == {RowStatus.OK: 10}
    assert bench.accepted() == 10


def test_an_unknown_submission_can_be_given_up(bench: Bench) -> None:
    desk, job = run(bench, {"on": "create", "do": "refuse_connection", "times": 1})
    desk.decide(job.id, resend=False)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert (job.state, job.counts) == (JobState.FINISHED, {RowStatus.ERRORED: 10})
    assert job.actual is None


def test_two_batches_that_could_be_it_are_not_guessed_between(bench: Bench) -> None:
    bench.pacing = replace(bench.pacing, part_requests=5)
    _, job = run(bench, {"on": "create", "do": "lose_answer", "times": 2})
    assert job.state is JobState.NEEDS_PERSON
    assert {part.state for part in job.parts} == {PartState.UNKNOWN}
    assert bench.accepted() == 10


def test_a_part_too_large_is_halved_and_sent_once(bench: Bench) -> None:
    fault = {
        "on": "create",
        "do": "status",
        "status": 413,
        "body": "<html>",
        "content_type": "text/html",
        "times": 2,
    }
    _, job = run(bench, fault)
    assert job.counts == {RowStatus.OK: 10}
    assert sorted(part.requests for part in job.parts) in ([2, 3, 5], [3, 5, 2])
    assert bench.accepted() == 10


def test_a_refused_part_says_why_in_every_row_and_costs_nothing(bench: Bench) -> None:
    fault = {
        "on": "create",
        "do": "status",
        "status": 400,
        "error_type": "invalid_request_error",
        "message": "Bad tail",
    }
    desk, job = run(bench, fault)
    assert job.counts == {RowStatus.ERRORED: 10}
    assert "Bad tail" in desk.rows(job.id)[0].outcome.note
    assert bench.accepted() == 0


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        ({"status": 401, "error_type": "authentication_error"}, Trouble.KEY_REJECTED),
        ({"status": 402, "error_type": "billing_error"}, Trouble.NO_CREDIT),
        ({"status": 403, "error_type": "permission_error"}, Trouble.KEY_NO_ACCESS),
        (
            {"status": 429, "error_type": "rate_limit_error", "error_code": "enforced_spend_limit_reached"},
            Trouble.SPEND_LIMIT,
        ),
    ],
    ids=lambda value: str(value.get("status")) if isinstance(value, dict) else str(value),
)
def test_what_only_the_account_can_mend_stops_and_keeps_the_rest(
    bench: Bench, fault: dict[str, Any], trouble: Trouble
) -> None:
    bench.pacing = replace(bench.pacing, part_requests=5)
    bench.faults = [{"on": "create", "do": "status", "skip": 1, "times": 1, **fault}]
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, MOOD)
    desk.send(job.id)
    pace = until_settled(desk, job.id)
    assert pace.trouble is trouble
    assert desk.job(job.id).state is JobState.PAUSED
    assert desk.job(job.id).note
    assert bench.accepted() == 5
    desk.resume(job.id)
    until_settled(desk, job.id)
    assert desk.job(job.id).counts == {RowStatus.OK: 10}
    assert bench.accepted() == 10


def test_results_that_stay_short_are_kept_and_the_missing_rows_say_so(bench: Bench) -> None:
    desk, job = run(bench, {"on": "results", "do": "missing_line", "lines": [1, 2]})
    assert job.counts == {RowStatus.OK: 8, RowStatus.INVALID: 2}
    bad = desk.rows(job.id, statuses=frozenset({RowStatus.INVALID}))
    assert all("no readable line" in row.outcome.note for row in bad)


def test_cancel_keeps_what_was_answered_and_charges_nothing_for_the_rest(bench: Bench) -> None:
    bench.faults = [{"on": "batch", "do": "slow_end", "seconds": 30}]
    bench.pacing = replace(bench.pacing, part_requests=4)
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, MOOD)
    desk.send(job.id)
    until_settled(desk, job.id, stop=lambda job: sum(part.batch_id is not None for part in job.parts) == 2)
    desk.cancel(job.id)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    whole(job)
    assert job.state is JobState.FINISHED
    assert job.counts[RowStatus.CANCELED] >= 2
    assert bench.accepted() == 8


def test_pause_sends_nothing_more_and_resume_goes_on(bench: Bench) -> None:
    bench.pacing = replace(bench.pacing, part_requests=5)
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, MOOD)
    desk.send(job.id)
    desk.advance(job.id)
    desk.pause(job.id)
    until_settled(desk, job.id)
    assert bench.accepted() == 5
    assert desk.job(job.id).counts == {RowStatus.OK: 5, RowStatus.WAITING: 5}
    desk.resume(job.id)
    until_settled(desk, job.id)
    assert bench.accepted() == 10


@pytest.mark.parametrize("at", ["before the call", "after the call"])
def test_a_process_that_dies_while_sending_does_not_pay_twice(bench: Bench, at: str) -> None:
    """The intent is on the disk, the answer is not: after a restart the batch is looked for and adopted, or asked about."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, MOOD)
    desk.send(job.id)
    tools = desk._tools  # type: ignore[attr-defined]
    accepted = tools.store.parts.accepted

    class Died(BaseException):
        pass

    def die(*args: object) -> None:
        raise Died

    service = tools.own_service()
    if at == "after the call":
        tools.store.parts.accepted = die
    else:
        service.create = die
    with pytest.raises(Died):
        desk.advance(job.id)
    tools.store.parts.accepted = accepted
    bench.close()
    later = bench.desk()
    until_settled(later, job.id)
    if at == "after the call":
        assert later.job(job.id).counts == {RowStatus.OK: 10}
        assert bench.accepted() == 10
    else:
        assert later.job(job.id).state is JobState.NEEDS_PERSON


def test_two_desks_on_one_profile_do_not_both_work_a_job(bench: Bench) -> None:
    one, other = bench.desk(), bench.desk()
    job = bench.draft(one, TEXTS, MOOD)
    one.send(job.id)
    tools = one._tools  # type: ignore[attr-defined]
    with tools.turn(one.job(job.id)):
        pace = other.advance(job.id)
    assert pace.trouble is Trouble.JOB_BUSY
    until_settled(other, job.id)
    until_settled(one, job.id)
    assert bench.accepted() == 10


def test_a_lost_part_is_told_from_its_sister_that_is_known(bench: Bench) -> None:
    """Two parts of one size: the batch that another part already has is no candidate."""
    bench.pacing = replace(bench.pacing, part_requests=5)
    _, job = run(bench, {"on": "create", "do": "lose_answer", "skip": 1, "times": 1})
    assert job.counts == {RowStatus.OK: 10}
    assert bench.accepted() == 10


@pytest.mark.parametrize("ids", ["someone-else-{}", "r{}-0123456789"])
def test_a_batch_of_another_program_or_desk_is_not_taken_for_ours(bench: Bench, ids: str) -> None:
    """A colleague's batch of the same size, made in the same minute: its results carry no mark of our attempt."""
    bench.faults = [{"on": "create", "do": "refuse_connection", "times": 1}]
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, MOOD)
    desk.send(job.id)
    desk.advance(job.id)
    assert desk.job(job.id).parts[0].state is PartState.UNKNOWN
    post_batch(bench, [ids.format(n) for n in range(1, 11)])
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert (job.state, job.counts) == (JobState.NEEDS_PERSON, {RowStatus.WAITING: 10})
    assert job.parts[0].batch_id is None
    desk.decide(job.id, resend=True)
    until_settled(desk, job.id)
    assert desk.job(job.id).counts == {RowStatus.OK: 10}


def post_batch(bench: Bench, custom_ids: list[str]) -> None:
    """Create a batch as another program with the same key would."""
    params = {"model": "claude-haiku-5-5", "max_tokens": 50, "messages": [{"role": "user", "content": "hi"}]}
    body = {"requests": [{"custom_id": custom_id, "params": params} for custom_id in custom_ids]}
    headers = {
        "authorization": f"Bearer {PRACTICE_KEY}",
        "anthropic-version": "2026-10-21",
        "content-type": "application/json",
    }
    request = urllib.request.Request(
        f"{bench.url}/v1/messages/batches", json.dumps(body).encode(), headers, method="POST"
    )
    with urllib.request.urlopen(request, timeout=10):
        pass
