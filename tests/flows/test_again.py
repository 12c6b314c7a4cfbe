"""Next month's file: only what is new or changed is sent and paid, and everything that was there before comes along."""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.core.schedules import Every
from batchdesk.desk.again_api import Carried
from batchdesk.desk.api import DeskApi

from .conftest import RECIPE, Bench, until_settled, with_answers
from .dying import Lives

MOOD = with_answers(
    RECIPE,
    Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear")),
    Answer("Refund", AnswerKind.YES_NO),
)
OCTOBER = [
    ("1", "I am happy"),
    ("2", "I am so angry, refund"),
    ("3", "I am happy"),
    ("4", "Fine"),
    ("5", None),
]
NOVEMBER = [("2", "I am so angry, refund"), ("1", "I am furious"), ("6", "All new"), ("3", "I am happy")]


def table(
    bench: Bench, name: str, rows: Sequence[tuple[str, str | None]], head: tuple[str, ...] = ("Id", "Text")
) -> Path:
    """A workbook of these rows; `head` says in which order the columns stand."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Tickets"
    sheet.append(head)
    for row in rows:
        sheet.append([dict(zip(("Id", "Text"), row, strict=True)).get(column, "-") for column in head])
    book.save(bench.folder / name)
    return bench.folder / name


def finished(desk: DeskApi, job: Job) -> Job:
    """The job sent and brought to its end."""
    desk.send(job.id)
    until_settled(desk, job.id)
    return desk.job(job.id)


def october(bench: Bench, desk: DeskApi) -> Job:
    """The first month's job, finished."""
    return finished(
        desk, desk.draft(table(bench, "october.xlsx", OCTOBER), SourceChoice(), MOOD, name="October")
    )


def rows_of(desk: DeskApi, job: Job) -> dict[str, AnswerRow]:
    """Rows by their id."""
    at = job.columns.index("Id")
    return {str(row.cells[at]): row for row in desk.rows(job.id)}


def test_only_new_and_changed_rows_are_sent_and_paid(bench: Bench) -> None:
    desk = bench.desk()
    first = october(bench, desk)
    sent = bench.accepted()
    job = desk.again.go_on(first.id, table(bench, "november.xlsx", NOVEMBER), key_column="Id")
    assert (job.rows, job.requests, job.carried, job.answered) == (4, 2, 2, 2)
    assert desk.again.carried(job.id) == Carried(same=2, new=1, changed=1, gone=2)
    estimate = desk.estimate(job.id)
    assert (estimate.requests, estimate.carried) == (2, 2)
    job = finished(desk, job)
    assert bench.accepted() == sent + 2
    assert job.counts == {RowStatus.OK: 4}
    assert first.actual is not None and job.actual is not None
    assert first.actual + job.actual == Decimal(bench.ledger()["cost_usd"])
    before, after = rows_of(desk, first), rows_of(desk, job)
    assert after["2"].outcome.answers == before["2"].outcome.answers
    assert after["2"].outcome.message_id == before["2"].outcome.message_id
    assert after["2"].outcome.cost == 0
    assert after["1"].outcome.message_id != before["1"].outcome.message_id


def test_the_workbook_has_every_answer_and_says_where_it_is_from(bench: Bench) -> None:
    desk = bench.desk()
    first = october(bench, desk)
    job = finished(desk, desk.again.go_on(first.id, table(bench, "november.xlsx", NOVEMBER)))
    book = openpyxl.load_workbook(desk.export(job.id, bench.folder / "out.xlsx"))
    header, *rows = book["Results"].iter_rows(values_only=True)
    assert [row[header.index("Status")] for row in rows] == ["ok"] * 4
    assert all(row[2] for row in rows)
    info = {str(row[0]): row[1] for row in book["Run info"].iter_rows(values_only=True)}
    assert str(info["Earlier job"]).startswith("carried over from “October” of ")
    assert str(info["Earlier job"]).endswith(": 2 rows")
    assert info["Requests sent"] == 2
    assert desk.job(job.id).exported_at is not None
    text = desk.export(job.id, bench.folder / "out.csv").read_text(encoding="utf-8-sig")
    assert text.count(",ok,") == 4


def test_rows_without_a_usable_answer_are_asked_again(bench: Bench) -> None:
    bench.faults = [{"on": "request", "do": "errored", "error_type": "api_error", "times": 1}]
    desk = bench.desk()
    first = october(bench, desk)
    assert 1 <= first.failed <= 2
    job = desk.again.go_on(first.id, first.source)
    assert job.carried == first.answered == 4 - first.failed
    assert desk.again.carried(job.id).unanswered == first.failed
    assert finished(desk, job).answered == 4


def test_cancel_and_retry_leave_what_came_along_as_it_is(bench: Bench) -> None:
    desk = bench.desk()
    first = october(bench, desk)
    job = desk.again.go_on(first.id, table(bench, "november.xlsx", NOVEMBER))
    desk.send(job.id)
    desk.cancel(job.id)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert (job.answered, job.counts.get(RowStatus.CANCELED)) == (2, 2)
    sent = bench.accepted()
    desk.retry(job.id)
    until_settled(desk, job.id)
    assert desk.job(job.id).answered == 4
    assert bench.accepted() == sent + 2


DYING = """
import os, signal, sys
from pathlib import Path
from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
desk = App({}, practice_seconds=0).open_desk(DeskOptions(profile=Path(sys.argv[1]), practice=True))
desk._tools.store.going_on.carry_reviews = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
desk.again.go_on(sys.argv[2], Path(sys.argv[3]))
"""


def test_a_kill_while_answers_come_along_leaves_a_draft_that_sends_nothing_until_it_is_whole(
    bench: Bench, lives: Lives
) -> None:
    """A row that is marked as answered and has no answer would wait for ever."""
    desk = bench.desk()
    first = october(bench, desk)
    path = table(bench, "november.xlsx", NOVEMBER)
    assert lives.run(DYING, str(bench.profile), first.id, str(path)) == -signal.SIGKILL
    half = next(job for job in desk.jobs() if job.id != first.id)
    assert (half.state, half.requests, half.carried) == (JobState.DRAFT, 0, 0)
    with pytest.raises(Problem) as caught:
        desk.send(half.id)
    assert caught.value.trouble is Trouble.NOTHING_TO_SEND
    whole = desk.revise(half.id, half.recipe)
    assert (whole.requests, whole.carried, whole.answered) == (2, 2, 2)


DYING_SCHEDULE = """
import os, signal, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
desk = App({}, practice_seconds=0).open_desk(DeskOptions(profile=Path(sys.argv[1]), practice=True))
point = {"planning": "rows.plan", "answers": "going_on.carry_reviews", "pricing": "jobs.change"}[sys.argv[2]]
part, name = point.split(".")
store = getattr(desk._tools.store, part)
real, drafted = getattr(store, name), []
def die(*values, **fields):
    if sys.argv[2] != "pricing" or "estimated" in fields and fields["estimated"] is not None:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*values, **fields)
setattr(store, name, die)
desk.schedules.run_now(desk.schedules.all()[0].id)
"""


@pytest.mark.parametrize("where", ["planning", "answers", "pricing"])
def test_a_kill_while_a_schedule_drafts_leaves_no_draft_and_asks_the_person(
    bench: Bench, lives: Lives, where: str
) -> None:
    """Lost: drafts nobody made heap up on the desk, and a month that was not asked goes by without a word."""
    desk = bench.desk()
    first = october(bench, desk)
    path = table(bench, "november.xlsx", NOVEMBER)
    os.utime(path, (1_700_000_000, 1_700_000_000))  # written long ago: nobody is at it
    desk.schedules.repeat(first.id, path, Every.DAY, minute=540, zone="UTC", cap=Decimal(1))
    assert lives.run(DYING_SCHEDULE, str(bench.profile), where) == -signal.SIGKILL
    assert len(desk.jobs()) == 2, "it was killed in the middle of a draft"
    sent = bench.accepted()
    (due,) = bench.desk().schedules.due()
    assert due.missed and due.interrupted
    assert [job.id for job in desk.jobs()] == [first.id]
    assert bench.accepted() == sent
    job = desk.schedules.run(due)
    assert job is not None and (job.requests, job.carried) == (2, 2)
