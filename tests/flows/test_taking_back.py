"""Answers that were paid for are found again, and what is sent again is what needs it, with what it needs."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import DeskApi, RetryChoice

from .conftest import RECIPE, Bench, until_settled, with_answers

MOOD = with_answers(RECIPE, Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear")))
TEXTS: list[str | None] = [f"I am happy about {n}" for n in range(1, 7)]


def finished(bench: Bench, *faults: dict[str, Any], cap: Decimal | None = None) -> tuple[DeskApi, str]:
    bench.faults = list(faults)
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, MOOD)
    desk.send(job.id, cap)
    until_settled(desk, job.id)
    return desk, job.id


def row_fault(do: str, row: int, **more: Any) -> dict[str, Any]:
    return {"on": "request", "do": do, "times": 1, "match": {"text": f"about {row}$"}, **more}


def forget(bench: Bench, *tables: str) -> None:
    """Lose what the desk knew, as a restored backup of the profile would."""
    with sqlite3.connect(bench.profile / "desk.sqlite3") as db:
        for table in tables:
            db.execute(f"DELETE FROM {table}")
    db.close()


def test_each_kind_of_failure_says_what_it_needs_and_what_it_costs(bench: Bench) -> None:
    desk, job_id = finished(
        bench, row_fault("truncate", 2), row_fault("expired", 3), row_fault("refuse", 4, category="bio")
    )
    groups = {group.status: group for group in desk.retry_groups(job_id)}
    assert set(groups) == {RowStatus.CUT_OFF, RowStatus.EXPIRED, RowStatus.REFUSED}
    assert all(group.requests == 1 and group.expected for group in groups.values())
    assert "twice the length" in groups[RowStatus.CUT_OFF].need
    assert "another model" in groups[RowStatus.REFUSED].need


def test_cut_off_rows_get_twice_the_room_and_the_others_what_they_had(bench: Bench) -> None:
    desk, job_id = finished(bench, row_fault("truncate", 2), row_fault("expired", 3))
    desk.retry(job_id)
    until_settled(desk, job_id)
    job = desk.job(job_id)
    assert job.counts == {RowStatus.OK: 6}
    rooms = [part.recipe.max_tokens if part.recipe else job.recipe.max_tokens for part in job.parts]
    assert rooms == [4096, 8192, 4096]


def test_only_the_chosen_status_is_sent_again_and_to_the_chosen_model(bench: Bench) -> None:
    desk, job_id = finished(bench, row_fault("refuse", 2, category="cyber"), row_fault("expired", 3))
    desk.retry(job_id, RetryChoice(frozenset({RowStatus.REFUSED}), model="claude-sonnet-5-5"))
    until_settled(desk, job_id)
    job = desk.job(job_id)
    assert job.counts == {RowStatus.OK: 5, RowStatus.EXPIRED: 1}
    assert job.models_answered == ("claude-haiku-5-5", "claude-sonnet-5-5")
    (earlier,) = desk.earlier_attempts(job_id, 2)
    assert earlier.status is RowStatus.REFUSED
    assert job.actual == Decimal(bench.ledger()["cost_usd"])


def test_the_limit_of_the_job_holds_for_sending_again(bench: Bench) -> None:
    desk = bench.desk()
    ceiling = desk.estimate(bench.draft(desk, TEXTS, MOOD).id).ceiling
    assert ceiling is not None
    bench.close()
    desk, job_id = finished(bench, row_fault("truncate", 2), cap=ceiling)
    with pytest.raises(Problem) as caught:
        desk.retry(job_id, RetryChoice(max_tokens=128_000))
    assert caught.value.trouble is Trouble.CAP_TOO_LOW
    assert desk.job(job_id).counts == {RowStatus.OK: 5, RowStatus.CUT_OFF: 1}
    assert bench.accepted() == 6


def test_a_batch_that_was_given_up_is_taken_back_by_its_mark(bench: Bench) -> None:
    bench.pacing = replace(bench.pacing, part_requests=3)
    desk, job_id = finished(bench, {"on": "create", "do": "lose_answer", "times": 2})
    assert desk.job(job_id).state is JobState.NEEDS_PERSON
    desk.decide(job_id, resend=False)
    until_settled(desk, job_id)
    assert desk.job(job_id).counts == {RowStatus.ERRORED: 6}
    orphans = desk.orphans()
    assert len(orphans) == 2
    for batch in orphans:
        assert desk.adopt(batch.id).id == job_id
        until_settled(desk, job_id)
    assert desk.job(job_id).counts == {RowStatus.OK: 6}
    assert bench.accepted() == 6
    assert desk.orphans() == ()


def test_an_answer_that_turns_up_after_sending_again_is_paid_and_said_but_replaces_nothing(
    bench: Bench,
) -> None:
    """The person chose to send again and the first batch existed after all: the bill must show both."""
    bench.pacing = replace(bench.pacing, part_requests=3)
    desk, job_id = finished(bench, {"on": "create", "do": "lose_answer", "times": 2})
    desk.decide(job_id, resend=True)
    until_settled(desk, job_id)
    assert bench.accepted() == 12
    once = desk.job(job_id).actual
    for batch in desk.orphans():
        desk.adopt(batch.id)
        until_settled(desk, job_id)
    job = desk.job(job_id)
    assert job.counts == {RowStatus.OK: 6}
    assert once is not None
    assert job.actual == once * 2 == Decimal(bench.ledger()["cost_usd"])
    assert len(desk.earlier_attempts(job_id, 1)) == 1


def test_a_job_whose_batches_were_forgotten_takes_them_back_by_name(bench: Bench) -> None:
    desk, job_id = finished(bench)
    (part,) = desk.job(job_id).parts
    assert part.batch_id
    bench.close()
    forget(bench, "outcome", "part_request", "attempt", "part", "tally")
    desk = bench.desk()
    desk.adopt(part.batch_id, job_id)
    until_settled(desk, job_id)
    assert [row.outcome.status.value for row in desk.rows(job_id)] == ["ok"] * 6


def test_a_batch_of_an_unknown_job_becomes_a_job_with_its_raw_answers(bench: Bench) -> None:
    desk, job_id = finished(bench)
    (part,) = desk.job(job_id).parts
    assert part.batch_id
    cost = desk.job(job_id).actual
    desk.delete(job_id)
    job = desk.adopt(part.batch_id)
    assert (job.state, job.counts, job.actual) == (JobState.FINISHED, {RowStatus.OK: 6}, cost)
    rows = desk.rows(job.id)
    assert {str(row.cells[0]).split("-")[0] for row in rows} == {f"r{n}" for n in range(1, 7)}
    assert all("happy" in str(row.outcome.answers[0]) for row in rows)
    assert desk.export(job.id, bench.folder / "out.xlsx").exists()


def test_a_batch_is_not_forced_into_a_job_it_does_not_fit(bench: Bench) -> None:
    desk, job_id = finished(bench)
    (part,) = desk.job(job_id).parts
    assert part.batch_id
    other = bench.draft(desk, ["only one row"], MOOD)
    desk.delete(job_id)
    with pytest.raises(Problem) as caught:
        desk.adopt(part.batch_id, other.id)
    assert "does not fit" in caught.value.title
    assert desk.job(other.id).parts == ()


def test_what_is_known_or_does_not_exist_is_said(bench: Bench) -> None:
    desk, job_id = finished(bench)
    (part,) = desk.job(job_id).parts
    for batch_id in (str(part.batch_id), "msgbatch_nothing"):
        with pytest.raises(Problem):
            desk.adopt(batch_id)


def test_the_limit_bears_what_may_be_paid_twice(bench: Bench) -> None:
    """Sending again what may have been taken already must not take the job past its limit."""
    desk = bench.desk()
    ceiling = desk.estimate(bench.draft(desk, TEXTS, MOOD).id).ceiling
    assert ceiling is not None
    bench.close()
    desk, job_id = finished(bench, {"on": "create", "do": "refuse_connection", "times": 1}, cap=ceiling)
    assert desk.job(job_id).state is JobState.NEEDS_PERSON
    with pytest.raises(Problem) as caught:
        desk.decide(job_id, resend=True)
    assert caught.value.trouble is Trouble.CAP_TOO_LOW
    assert bench.accepted() == 0
    desk.set_cap(job_id, ceiling * 2)
    desk.decide(job_id, resend=True)
    until_settled(desk, job_id)
    assert desk.job(job_id).counts == {RowStatus.OK: 6}


def test_ids_of_a_batch_are_never_sent_as_if_they_were_rows(bench: Bench) -> None:
    desk, job_id = finished(bench, row_fault("expired", 2))
    (part,) = desk.job(job_id).parts
    assert part.batch_id
    desk.delete(job_id)
    job = desk.adopt(part.batch_id)
    assert job.failed == 1
    with pytest.raises(Problem) as caught:
        desk.retry(job.id)
    assert caught.value.trouble is Trouble.JOB_NOT_READY
    assert bench.accepted() == 6


def test_a_batch_that_answers_part_of_a_draft_is_not_forced_into_it(bench: Bench) -> None:
    desk, job_id = finished(bench)
    (part,) = desk.job(job_id).parts
    assert part.batch_id
    desk.delete(job_id)
    draft = bench.draft(desk, [*TEXTS, "one more"], MOOD)
    with pytest.raises(Problem) as caught:
        desk.adopt(part.batch_id, draft.id)
    assert "only some rows" in caught.value.title
    assert desk.job(draft.id).state is JobState.DRAFT
