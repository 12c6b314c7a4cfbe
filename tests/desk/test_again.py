"""Going on from an earlier job: which rows keep their answer, what comes along with them, and what is put aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import AnswerRow, RowStatus
from batchdesk.core.views import Reviewed, RowQuery
from batchdesk.desk.again_api import Carried
from batchdesk.desk.desk import Desk

from .fake_service import FakeService
from .test_life import make_desk

MOOD = Recipe("Mood", "claude-haiku-5-5", "Ticket: {{Text}}", instructions="You label tickets.")
OCTOBER = [
    ("1", "I am happy"),
    ("2", "I am so angry, refund"),
    ("3", "I am happy"),
    ("4", "Fine"),
    ("5", None),
]
NOVEMBER = [("2", "I am so angry, refund"), ("1", "I am furious"), ("6", "All new"), ("3", "I am happy")]


@dataclass
class Bench:
    """A desk on a service in memory; the clock goes on a minute at each step."""

    folder: Path
    time: datetime = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    service: FakeService = field(init=False)
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        self.service = FakeService(self.time)
        self.desk = make_desk(self.folder, self.service, lambda: self.time)

    @property
    def accepted(self) -> int:
        """Requests that the service has taken."""
        return sum(self.service.accepted.values())

    def table(
        self, name: str, rows: Sequence[tuple[str, str | None]], head: tuple[str, ...] = ("Id", "Text")
    ) -> Path:
        """A workbook of these rows; `head` says in which order the columns stand."""
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = "Tickets"
        sheet.append(head)
        for row in rows:
            sheet.append([dict(zip(("Id", "Text"), row, strict=True)).get(column, "-") for column in head])
        book.save(self.folder / name)
        return self.folder / name

    def finished(self, job: Job) -> Job:
        """The job sent and brought to its end."""
        self.desk.send(job.id)
        for _ in range(50):
            self.service.end_one()
            self.time += timedelta(minutes=1)
            if self.desk.advance(job.id).settled:
                return self.desk.job(job.id)
        raise AssertionError(self.desk.job(job.id))

    def october(self) -> Job:
        """The first month's job, finished."""
        path = self.table("october.xlsx", OCTOBER)
        return self.finished(self.desk.draft(path, SourceChoice(), MOOD, name="October"))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.desk.close()


def rows_of(desk: Desk, job: Job) -> dict[str, AnswerRow]:
    """Rows by their id."""
    at = job.columns.index("Id")
    return {str(row.cells[at]): row for row in desk.rows(job.id)}


def test_columns_in_another_order_and_a_moved_header_carry_all_the_same(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    path = bench.table("november.xlsx", NOVEMBER, head=("Opened", "Text", "Id"))
    book = openpyxl.load_workbook(path)
    book["Tickets"].insert_rows(1, 2)
    book["Tickets"]["A1"] = "Tickets of November"
    book.save(path)
    job = desk.again.go_on(first.id, path, key_column="Id")
    assert job.choice.header_row == 3
    assert (job.rows, job.carried, job.requests) == (4, 2, 2)


def test_a_column_that_the_prompt_needs_is_missed_in_words(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    with pytest.raises(Problem) as caught:
        desk.again.go_on(first.id, bench.table("other.xlsx", NOVEMBER, head=("Id", "Words")))
    assert caught.value.trouble is Trouble.HOLE_UNKNOWN
    assert [job.name for job in desk.jobs()] == ["October"]


def test_a_third_month_goes_on_from_the_second_and_the_first_may_be_deleted(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    second = desk.again.go_on(first.id, bench.table("november.xlsx", NOVEMBER))
    desk.delete(first.id)
    second = bench.finished(second)
    assert second.answered == 4
    assert rows_of(desk, second)["2"].outcome.answers[0] == "Fine."
    sent = bench.accepted
    third = desk.again.go_on(second.id, bench.table("december.xlsx", [*NOVEMBER, ("7", "December")]))
    assert (third.carried, third.requests) == (4, 1)
    third = bench.finished(third)
    assert bench.accepted == sent + 1
    assert third.counts == {RowStatus.OK: 5}
    assert desk.estimate(third.id).carried == 4


def test_a_file_without_anything_new_is_finished_by_sending_and_costs_nothing(bench: Bench) -> None:
    """An analyst must get the whole workbook also where nothing has changed."""
    desk = bench.desk
    first = bench.october()
    sent = bench.accepted
    job = desk.again.go_on(first.id, first.source)
    assert (job.requests, job.carried, job.empty) == (0, 4, 1)
    estimate = desk.estimate(job.id)
    assert (estimate.requests, estimate.expected, estimate.ceiling) == (0, 0, 0)
    job = desk.send(job.id, Decimal("0.01"))
    assert job.state is JobState.FINISHED
    assert (job.answered, bench.accepted) == (4, sent)
    assert [entry.job_id for entry in desk.money.ledger()] == [first.id]


@pytest.mark.parametrize(
    ("recipe", "why"),
    [
        (replace(MOOD, instructions="You label other tickets."), "recipe"),
        (replace(MOOD, model="claude-sonnet-5-5"), "model"),
    ],
)
def test_another_recipe_or_model_carries_nothing_and_says_so(bench: Bench, recipe: object, why: str) -> None:
    """An answer to another question must never pass for an answer to this one."""
    desk = bench.desk
    first = bench.october()
    job = desk.again.go_on(first.id, first.source, recipe=recipe)  # type: ignore[arg-type]
    assert (job.carried, job.requests) == (0, 3)
    assert desk.again.carried(job.id).differs == why
    assert any("No answer of “October” is kept" in words for words in desk.estimate(job.id).warnings)


def test_a_draft_that_is_revised_works_out_anew_what_comes_along(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    job = desk.again.go_on(first.id, first.source)
    other = desk.revise(job.id, replace(MOOD, instructions="Be brief."))
    assert (other.carried, other.requests, other.answered) == (0, 3, 0)
    assert {row.outcome.status for row in desk.rows(job.id)} == {RowStatus.WAITING, RowStatus.SKIPPED}
    back = desk.revise(job.id, MOOD)
    assert (back.carried, back.requests, back.answered) == (4, 0, 4)


def test_a_new_name_for_the_recipe_loses_no_answer_of_a_deleted_job(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    job = desk.again.go_on(first.id, first.source)
    desk.delete(first.id)
    assert desk.revise(job.id, replace(MOOD, name="Mood of tickets")).carried == 4
    other = desk.revise(job.id, replace(MOOD, instructions="Be brief."))
    assert (other.carried, other.requests) == (0, 3)
    assert desk.again.carried(job.id).differs == "deleted"


@pytest.mark.parametrize("key_column", ["Id", ""])
def test_corrections_ticks_and_comments_come_along(bench: Bench, key_column: str) -> None:
    """What a person has corrected by hand must not be to do again next month."""
    desk = bench.desk
    first = bench.october()
    numbers = {row: found.number for row, found in rows_of(desk, first).items()}
    desk.reviews.edit(first.id, numbers["2"], 0, "unclear")
    desk.reviews.edit(first.id, numbers["1"], 0, "Fine.")
    desk.reviews.approve(first.id, [numbers["3"]])
    desk.reviews.comment(first.id, numbers["3"], "seen")
    job = desk.again.go_on(first.id, bench.table("november.xlsx", NOVEMBER), key_column=key_column)
    found = rows_of(desk, job)
    assert found["2"].answers[0] == "unclear"
    assert found["2"].outcome.answers[0] == "Fine."
    assert not found["1"].review, "it has other content now"
    assert (found["3"].review.approved, found["3"].review.comment) == (True, "seen")
    assert not found["3"].review.edits, "it was another row of the same request that was corrected"
    assert not found["6"].review
    desk.revise(job.id, replace(MOOD, instructions="Be brief."))
    assert not any(row.review for row in desk.rows(job.id))


def test_keys_that_do_not_name_rows_are_refused_before_anything_is_kept(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    doubled = bench.table("doubled.xlsx", [*NOVEMBER, ("6", "again")])
    with pytest.raises(Problem) as caught:
        desk.again.go_on(first.id, doubled, key_column="Id")
    assert caught.value.trouble is Trouble.KEY_COLUMN_DOUBLED
    with pytest.raises(Problem) as caught:
        desk.again.go_on(first.id, doubled, key_column="Number")
    assert caught.value.trouble is Trouble.KEY_COLUMN_MISSING
    assert [job.id for job in desk.jobs()] == [first.id]


def test_a_job_that_is_still_going_on_is_not_gone_on_from(bench: Bench) -> None:
    """Its rows would be asked, and paid, a second time."""
    desk = bench.desk
    first = desk.draft(bench.table("october.xlsx", OCTOBER), SourceChoice(), MOOD)
    desk.send(first.id)
    with pytest.raises(Problem) as caught:
        desk.again.go_on(first.id, first.source)
    assert caught.value.trouble is Trouble.JOB_NOT_READY


def test_documents_go_by_their_content(bench: Bench) -> None:
    folder = bench.folder / "contracts"
    folder.mkdir()
    for name, text in (("a.txt", "A contract"), ("b.txt", "Another contract")):
        (folder / name).write_text(text)
    desk = bench.desk
    recipe = replace(MOOD, prompt="What is this? {{document}}")
    first = bench.finished(desk.draft(folder, SourceChoice(), recipe))
    (folder / "b.txt").write_text("Another contract, changed")
    (folder / "c.txt").write_text("New")
    job = desk.again.go_on(first.id, folder, key_column="file name")
    assert (job.carried, job.requests) == (1, 2)
    assert desk.again.carried(job.id) == Carried(same=1, new=1, changed=1, gone=0)


def test_a_copy_has_the_rows_and_no_answers(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    first.source.unlink()
    copy = desk.again.duplicate(first.id)
    assert (copy.name, copy.state, copy.rows, copy.requests) == ("October (2)", JobState.DRAFT, 5, 3)
    assert [row.cells for row in desk.rows(copy.id)] == [row.cells for row in desk.rows(first.id)]
    assert (copy.answered, copy.earlier) == (0, "")
    assert desk.again.duplicate(copy.id).name == "October (3)"


def test_what_is_deleted_can_be_had_back_until_the_trash_is_emptied(bench: Bench) -> None:
    desk = bench.desk
    first = bench.october()
    rows, answers, size = desk.again.removed_with(first.id)
    assert (rows, answers) == (5, 4)
    assert size > 500
    desk.again.trash(first.id)
    assert desk.jobs() == ()
    assert [job.id for job in desk.again.trashed()] == [first.id]
    assert desk.again.empty_trash(desk.now() - timedelta(days=1)) == 0
    assert desk.again.restore(first.id).trashed_at is None
    assert [job.id for job in desk.jobs()] == [first.id]
    assert desk.job(first.id).answered == 4
    desk.again.trash(first.id)
    assert desk.again.empty_trash(most_rows=4) == 0, "big jobs do not hold the closing window"
    assert desk.again.empty_trash() == 1
    with pytest.raises(Problem):
        desk.job(first.id)
    assert [entry.job_id for entry in desk.money.ledger()] == [first.id], "what it cost is still told"


def test_an_archived_job_is_kept_and_can_be_taken_back(bench: Bench) -> None:
    desk = bench.desk
    job = desk.draft(bench.table("x.xlsx", OCTOBER), SourceChoice(), MOOD)
    assert desk.again.archive(job.id).archived
    assert [one.id for one in desk.jobs()] == [job.id]
    assert not desk.again.archive(job.id, archived=False).archived


def test_columns_that_name_rows_are_offered_the_likeliest_first(bench: Bench) -> None:
    desk = bench.desk
    rows = [(f"T{number}", f"text {number}") for number in range(5)]
    job = desk.draft(bench.table("a.xlsx", rows, head=("Text", "Status", "Id")), SourceChoice(), MOOD)
    assert desk.again.key_columns(job.id, ("Id", "Text", "Status")) == ("Id", "Text")
    assert desk.again.key_columns(job.id, ("Text",)) == ("Text",)


def test_a_running_job_is_not_thrown_away(bench: Bench) -> None:
    """What is paid for and still under way would be lost."""
    desk = bench.desk
    job = desk.draft(bench.table("x.xlsx", OCTOBER), SourceChoice(), MOOD)
    desk.send(job.id)
    with pytest.raises(Problem) as caught:
        desk.again.trash(job.id)
    assert caught.value.trouble is Trouble.JOB_NOT_READY


def test_practice_answers_never_pass_for_real_ones(bench: Bench) -> None:
    """A stand-in's made-up answer would stand in a report as Claude's."""
    desk = bench.desk
    first = bench.october()
    desk._tools.store.jobs.change(first.id, practice=0)
    job = desk.again.go_on(first.id, first.source)
    assert (job.carried, desk.again.carried(job.id).differs) == (0, "practice")


def test_the_most_it_can_cost_counts_only_what_is_sent(bench: Bench) -> None:
    """A limit that is worked out over rows that are not sent would refuse, or stop, a cheap job."""
    desk = bench.desk
    first = bench.october()
    job = desk.again.go_on(first.id, bench.table("november.xlsx", NOVEMBER))
    whole = desk.estimate(first.id).ceiling
    rest = desk.estimate(job.id).ceiling
    assert whole is not None and rest is not None
    assert rest < whole
    job = bench.finished(job)
    assert bench.accepted == 3 + 2
    assert job.answered == 4


def test_the_first_rows_alone_keep_their_answers_too(bench: Bench) -> None:
    """Whoever wants to see ten rows first would pay for what was answered last month."""
    first = bench.october()
    job = bench.desk.again.go_on(first.id, bench.table("november.xlsx", NOVEMBER), limit=2)
    assert (job.rows, job.carried, job.requests) == (2, 1, 1)


def test_a_correction_does_not_follow_a_row_to_other_words(bench: Bench) -> None:
    """A person's own value would stand beside a text that they never saw."""
    desk = bench.desk
    first = bench.october()
    numbers = {row: found.number for row, found in rows_of(desk, first).items()}
    desk.reviews.edit(first.id, numbers["4"], 0, "corrected")
    path = bench.table("november.xlsx", [("4", "I am happy"), ("8", "Fine")])
    job = desk.again.go_on(first.id, path, key_column="Id")
    assert (job.carried, job.requests) == (2, 0)
    assert not any(row.review for row in desk.rows(job.id))


def test_what_got_no_usable_answer_is_asked_again_and_keeps_what_a_person_filled_in(bench: Bench) -> None:
    """A refusal would be carried from month to month, or the value that a person looked up would be gone."""
    desk = bench.desk
    bench.service.fates["Ticket: Fine"] = "refused"
    first = bench.october()
    assert first.counts[RowStatus.REFUSED] == 1
    number = rows_of(desk, first)["4"].number
    desk.reviews.edit(first.id, number, 0, "looked up")
    desk.reviews.approve(first.id, [number])
    job = desk.again.go_on(first.id, first.source)
    assert (job.carried, job.requests, desk.again.carried(job.id).unanswered) == (3, 1, 1)
    review = rows_of(desk, job)["4"].review
    assert (review.edits, review.approved) == (((0, "looked up"),), False), "a tick was for what stood there"
    assert bench.finished(job).answered == 4


def test_a_row_that_was_gone_for_a_month_is_not_paid_again(bench: Bench) -> None:
    """Lost: money, for every customer who writes every second month; or the correction that a person made then."""
    desk = bench.desk
    first = bench.october()
    desk.reviews.comment(first.id, 4, "Ask Ines")
    november = bench.table("november.xlsx", NOVEMBER)  # without "Fine"
    second = bench.finished(desk.again.go_on(first.id, november))
    sent = bench.accepted
    december = bench.table("december.xlsx", [("4", "Fine"), ("6", "All new"), ("7", "Newer"), ("8", "Fine")])
    third = desk.again.go_on(second.id, december)
    assert (third.requests, third.carried) == (1, 3)
    done = bench.finished(third)
    assert bench.accepted == sent + 1 and done.answered == 4
    rows, before = rows_of(desk, done), rows_of(desk, first)
    for number in ("4", "8"):
        assert rows[number].outcome.message_id == before["4"].outcome.message_id
    assert (rows["4"].review.comment, rows["8"].review.comment) == ("Ask Ines", "")
    assert done.actual is not None and rows["4"].outcome.cost == 0


@pytest.mark.parametrize(("key_column", "number", "comment"), [("Id", "4", "Ask Ines"), ("Id", "9", "")])
def test_what_a_person_made_of_an_older_row_follows_its_key(
    bench: Bench, key_column: str, number: str, comment: str
) -> None:
    """Lost: whose comment it was."""
    desk = bench.desk
    first = bench.october()
    desk.reviews.comment(first.id, 4, "Ask Ines")
    second = bench.finished(desk.again.go_on(first.id, bench.table("november.xlsx", NOVEMBER)))
    december = bench.table("december.xlsx", [(number, "Fine")])
    third = desk.again.go_on(second.id, december, key_column=key_column)
    assert third.carried == 1
    assert rows_of(desk, third)[number].review.comment == comment


def test_a_key_column_is_known_in_older_runs_whatever_its_case(bench: Bench) -> None:
    """Lost: a comment, since somebody wrote “ID” where “Id” stood before. No key is nobody's."""
    desk = bench.desk
    first = bench.finished(
        desk.draft(bench.table("october.xlsx", [("4", "Fine"), ("", "Good")]), SourceChoice(), MOOD)
    )
    desk.reviews.comment(first.id, 1, "Ask Ines")
    desk.reviews.comment(first.id, 2, "Ask Olaf")
    renamed = []
    for name, rows in (("november", [("6", "New")]), ("december", [("4", "Fine"), ("", "Good")])):
        book = openpyxl.load_workbook(bench.table(f"{name}.xlsx", rows))
        book["Tickets"]["A1"] = "ID"
        book.save(bench.folder / f"{name}.xlsx")
        renamed.append(bench.folder / f"{name}.xlsx")
    second = bench.finished(desk.again.go_on(first.id, renamed[0]))
    third = desk.again.go_on(second.id, renamed[1], key_column="ID")
    assert [row.review.comment for row in desk.rows(third.id)] == ["Ask Ines", ""]


def test_of_two_older_answers_the_newer_one_is_kept(bench: Bench) -> None:
    """Lost: the better answer that was asked for since. Of another question's runs nothing is taken."""
    desk = bench.desk
    first = bench.october()
    again = bench.table("again.xlsx", [("4", "Fine"), ("2", "I am so angry, refund")])
    second = bench.finished(desk.again.go_on(first.id, again))
    desk.reviews.retry_rows(second.id, [1])
    for _ in range(20):
        bench.service.end_one()
        bench.time += timedelta(minutes=1)
        if desk.advance(second.id).settled:
            break
    newer = rows_of(desk, second)["4"].outcome.message_id
    assert newer != rows_of(desk, first)["4"].outcome.message_id
    other = replace(MOOD, prompt="Mail: {{Text}}")
    asked_else = bench.finished(desk.again.go_on(second.id, again, recipe=other))
    third = bench.finished(
        desk.again.go_on(asked_else.id, bench.table("x.xlsx", [("6", "New")]), recipe=MOOD)
    )
    assert third.carried == 0
    last = desk.again.go_on(third.id, bench.table("y.xlsx", [("4", "Fine")]))
    assert last.carried == 1
    assert rows_of(desk, last)["4"].outcome.message_id == newer


def test_an_older_run_that_is_deleted_while_rows_are_planned_is_said(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: a row that counts as answered and has no answer."""
    desk = bench.desk
    first = bench.october()
    second = bench.finished(desk.again.go_on(first.id, bench.table("november.xlsx", NOVEMBER)))
    going_on = desk._tools.store.going_on
    real = going_on.carry_answers

    def deleted(job_id: str, earlier_id: str) -> None:
        desk._tools.store.jobs.delete(first.id)
        real(job_id, earlier_id)

    monkeypatch.setattr(going_on, "carry_answers", deleted)
    with pytest.raises(Problem) as gone:
        desk.again.go_on(second.id, bench.table("december.xlsx", [("4", "Fine")]))
    assert gone.value.trouble is Trouble.JOB_MISSING


def test_rows_that_were_carried_over_are_told_from_those_that_were_asked(bench: Bench) -> None:
    """Lost: which answers are last month's, when one of them looks wrong."""
    desk = bench.desk
    job = bench.finished(desk.again.go_on(bench.october().id, bench.table("november.xlsx", NOVEMBER)))
    found = desk.results.find(job.id, RowQuery(reviewed=Reviewed.CARRIED))
    carried = {row.number for row in rows_of(desk, job).values() if row.carried}
    assert set(found.numbers) == carried
    assert len(carried) == job.carried == 2
    assert all(row.carried for row in desk.results.rows(job.id, list(found.numbers)))


@pytest.mark.parametrize("key_column", ["", "Id"])
def test_a_draft_that_was_killed_while_it_read_rows_breaks_no_job_that_goes_on_from_it(
    bench: Bench, key_column: str
) -> None:
    """Lost: the new draft, to a crash: rows are there that the draft before has not counted yet."""
    desk = bench.desk
    path = bench.table("october.xlsx", OCTOBER[:3])
    half = desk.draft(path, SourceChoice(), MOOD, name="October")
    with desk._tools.store.jobs._db.transaction() as db:
        db.execute("UPDATE row SET key = NULL")
        db.execute("UPDATE job SET rows = 0, requests = 0, duplicates = 0")
    draft = desk.again.go_on(half.id, path, key_column=key_column)
    assert (draft.requests, draft.carried, draft.rows) == (2, 0, 3)
