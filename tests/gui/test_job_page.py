"""A job's page: it says where the job stands, what each action means, and brings answers and prompts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.gui.job_words import elapsed
from batchdesk.gui.widgets.reading_box import ReadingBox
from batchdesk.gui.widgets.static_table import LOOK_ROLE
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def test_a_running_job_says_what_by_when_and_never_a_share(stages: Stages) -> None:
    """Lost: a made-up percentage, or a person who does not know whether to wait."""
    stage = stages(world.many_jobs())
    stage.open_job("b2")
    view = stage.pages.job.waiting
    assert view.isVisible()
    words = " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())
    for part in ("Claude is working on 412 documents", "28 min so far", "by 9:12", "tomorrow", "Part 1 of 2"):
        assert part in words.replace("\u202f", " ")
    assert "%" not in words


def test_a_running_job_is_told_again_each_minute(stages: Stages) -> None:
    """Lost: the page of a job under way says that something went wrong as soon as its words are due again."""
    stage = stages(world.many_jobs())
    stage.open_job("b2")
    view = stage.pages.job.waiting
    for _ in range(3):
        view.show_job(stage.pages.job.job, stage.desk.now(), "")
    stage.settle()
    told = [label for label in view.findChildren(QLabel) if label.text().startswith("Part 1 of 2")]
    assert [label.isVisible() for label in told if not label.isHidden()] == [True]


def test_pause_is_offered_only_while_something_is_unsent(stages: Stages) -> None:
    """Lost: a button that promises to save money and can not."""
    stage = stages(world.many_jobs())
    stage.open_job("b2")
    assert not stage.pages.job.waiting.pause.isVisible()
    stage.open_job("e5")
    stage.pages.job.waiting.pause.click()
    stage.settle()
    wait_until(lambda: stage.pages.job.job.state is JobState.PAUSED)


def test_cancel_says_what_is_charged(stages: Stages) -> None:
    """Lost: somebody cancels and is surprised by the bill."""
    stage = stages(world.many_jobs())
    stage.open_job("b2")
    stage.answers.yes = False
    stage.pages.job.waiting.cancel.click()
    assert "charged (at most $11.02)" in stage.answers.asked[0]
    assert "cancel" not in stage.desk.calls


@pytest.mark.parametrize("lift", [True, False])
def test_a_limit_in_the_way_is_asked_about_and_never_lifted_unasked(stages: Stages, lift: bool) -> None:
    """Lost: a dead end in the window, or a limit that did not hold."""
    stage = stages(world.many_jobs())
    stage.open_job("c3")
    stage.desk.faults["decide"] = Problem(Trouble.CAP_TOO_LOW, ceiling="$0.04", cap="$0.02")
    stage.answers.yes = lift
    stage.pages.job.question.resend.click()
    stage.settle()
    wait_until(lambda: len(stage.answers.asked) == 1)
    assert "could cost up to $0.04" in stage.answers.asked[0]
    assert "[Raise it to $0.04 and send]" in stage.answers.asked[0]
    stage.settle()
    assert ("set_cap" in stage.desk.calls) is lift


def test_a_job_stopped_at_its_limit_goes_on_under_a_higher_one(stages: Stages) -> None:
    """Lost: a job that stopped where it was told to can not be brought to its end."""
    stage = stages([world.at_limit()])
    stage.open_job("cap")
    question = stage.pages.job.question
    assert (
        question.headline.text() == "The rest does not fit under the limit"
        and "$1.21 is spent" in question.why.text()
    )
    assert question.raise_limit.text() == "Raise the limit to $3.02 and go on"
    assert question.resume.text() == "&Go on in rounds" and question.settings.isHidden()
    question.raise_limit.click()
    stage.settle()
    assert stage.desk.job("cap").cap == Decimal("3.02") and stage.desk.job("cap").state is JobState.RUNNING


@pytest.mark.parametrize(("typed", "cap"), [("4.50", "4.50"), ("much", "2.50"), (None, "2.50")])
def test_another_limit_is_asked_for(stages: Stages, typed: str | None, cap: str) -> None:
    """Lost: the only way on is to pay the worst case of all, or a typing error lifts the limit."""
    stage = stages([world.at_limit()])
    stage.open_job("cap")
    stage.answers.text = typed
    stage.pages.job.question.other_limit.click()
    stage.settle()
    assert stage.answers.asked == ["Never spend more than $ 3.02"]
    assert stage.desk.job("cap").cap == Decimal(cap)
    assert stage.pages.job.banner.isVisible() is (typed == "much")


def test_the_monthly_limit_leads_to_the_settings(stages: Stages) -> None:
    """Lost: raising the job's own limit does not help, and nobody says why."""
    stage = stages([world.at_limit(limit="monthly limit of $50.00", way="")])
    stage.open_job("cap")
    question = stage.pages.job.question
    assert question.raise_limit.isHidden() and question.settings.isVisible()
    assert question.resume.text() == "&Go on as far as it reaches"
    question.settings.click()
    stage.settle()
    assert stage.pages.settings.isVisible()


def test_what_caching_saved_and_how_close_the_estimate_was_stand_in_about(stages: Stages) -> None:
    """Lost: nobody can tell whether the saving that was promised came."""
    done = replace(world.many_jobs()[5], cache_saved=Decimal("0.31"))
    stage = stages([done, replace(world.at_limit(), cache_saved=Decimal("-0.02"))])
    stage.open_job("f6")
    words = stage.pages.job.about.facts.words
    assert "Caching: saved $0.31" in words and "Against the estimate: 1% more" in words
    stage.open_job("cap")
    words = stage.pages.job.about.facts.words
    assert "Caching: lost $0.02" in words and "Against" not in words


@pytest.mark.parametrize("resend", [True, False])
def test_a_lost_submission_is_asked_about_with_its_rows(stages: Stages, resend: bool) -> None:
    """Lost: rows are sent and paid twice without anybody's word."""
    stage = stages(world.many_jobs())
    stage.open_job("c3")
    question = stage.pages.job.question
    assert question.isVisible()
    assert question.resend.text() == "Send 618 rows again"
    assert question.give_up.text() == "Give up 618 rows"
    assert "paid twice" in question.meaning.text()
    (question.resend if resend else question.give_up).click()
    stage.settle()
    assert stage.desk.decisions == [("c3", resend)]
    wait_until(lambda: not question.isVisible())


def test_earlier_attempts_of_a_row_can_be_opened(stages: Stages) -> None:
    """Lost: what was paid for before is out of sight once a row was sent again."""
    stage = stages(world.many_jobs())
    first = replace(world.outcome(6, RowStatus.CUT_OFF), model="claude-haiku-5-5-20261001")
    stage.desk.earlier[6] = (first,)
    stage.open_job("f6")
    answers = stage.pages.job.answers
    wait_until(lambda: answers.model.row_at(0) is not None)
    answers.open_row(5)
    panel = answers.panel
    wait_until(panel.details.earlier.isVisible)
    assert panel.details.earlier.disclosure.toggle.text().replace("&", "") == "1 earlier attempt"
    assert not panel.details.earlier.disclosure.body.isVisible()
    panel.details.earlier.disclosure.toggle.click()
    words = [label.text() for label in panel.details.earlier.findChildren(QLabel) if label.isVisible()]
    assert "Claude Haiku 5.5, $0.00019" in words
    assert first.note in words
    assert panel.details.earlier.findChildren(ReadingBox)[0].toPlainText() == first.raw_text
    answers.open_row(6)
    stage.settle()
    assert not panel.details.earlier.isVisible()


def test_a_row_without_an_answer_says_why_where_its_answer_would_stand(stages: Stages) -> None:
    """Lost: an empty line that looks like a fault of the table; or the word is pasted as if it were an answer."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    model = stage.pages.job.answers.model
    wait_until(lambda: model.row_at(0) is not None)
    place = next(i for i in range(200) if model.row_at(i).outcome.status is RowStatus.CUT_OFF)
    first = model.index(place, 0)
    assert first.data(LOOK_ROLE).word == "cut off"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "cut off"
    assert first.data() == ""
    assert model.index(place, 1).data(LOOK_ROLE) is None
    answered = next(i for i in range(200) if model.row_at(i).outcome.answers)
    assert model.index(answered, 0).data(LOOK_ROLE) is None


def test_models_are_called_by_name_as_soon_as_names_are_there(stages: Stages) -> None:
    """Lost: people read ids that only programs should see."""
    desk = FakeDesk(world.many_jobs())
    gate = desk.hold("models")
    stage = stages(desk=desk, wait=False)
    stage.pages.open_job("f6")
    page = stage.pages.job
    wait_until(lambda: page.job is not None)
    assert "Model: claude-haiku-5-5" in page.about.facts.words
    gate.set()
    wait_until(lambda: "Model: Claude Haiku 5.5" in page.about.facts.words)
    assert "Answered by: Claude Haiku 5.5" in page.about.facts.words


def test_a_job_that_waits_for_the_key_leads_to_settings_and_back(stages: Stages) -> None:
    """Lost: the job says that the key is refused, and the person must find out where keys are kept."""
    jobs = {job.id: job for job in world.many_jobs()}
    note = str(Problem(Trouble.KEY_REJECTED))
    stage = stages((replace(jobs["d4"], note=note), replace(jobs["d4"], id="d5")))
    stage.open_job("d5")
    assert not stage.pages.job.question.settings.isVisible()
    stage.open_job("d4")
    question = stage.pages.job.question
    assert (question.settings.property("kind"), question.resume.property("kind")) == ("primary", "quiet")
    question.settings.click()
    stage.settle()
    settings = stage.pages.settings
    assert settings.isVisible()
    assert settings.back.text().replace("&", "") == "Back to “Invoices Q3”"
    settings.back.click()
    stage.settle()
    assert stage.pages.job.isVisible()
    stage.pages.job.question.resume.click()
    stage.settle()
    wait_until(lambda: stage.pages.job.job.state is JobState.RUNNING)


def test_answers_that_will_be_dropped_are_told_on_the_job_too(stages: Stages) -> None:
    """Lost: the job page is calm while paid answers run out."""
    part = replace(world.part(1, PartState.ENDED, 5), created_at=world.NOW - timedelta(days=28))
    stage = stages((world.job("old", "Old", JobState.RUNNING, {RowStatus.WAITING: 5}, parts=(part,)),))
    stage.open_job("old")
    assert "only until 22 Nov 2026" in stage.pages.job.banner.title.text()
    assert stage.pages.job.waiting.isVisible()
    assert not stage.pages.job.waiting.leave.isVisible(), "told to stay and to leave at once"


def test_export_writes_with_progress_and_offers_the_file(stages: Stages, tmp_path: Path) -> None:
    """Lost: the workbook is somewhere, and nobody says where."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    page = stage.pages.job
    stage.answers.path = tmp_path / "answers.xlsx"
    gate = stage.desk.hold("export")
    page.save.main.click()
    wait_until(page.busy.isVisible)
    assert "answers.xlsx" in page.busy.what.text()
    gate.set()
    wait_until(page.banner.isVisible)
    assert not page.busy.isVisible()
    page.banner.action.click()
    page.banner.second.click()
    assert stage.answers.shown == [tmp_path / "answers.xlsx", tmp_path]


def test_export_can_be_stopped(stages: Stages, tmp_path: Path) -> None:
    """Lost: a long export holds the person up."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    page = stage.pages.job
    stage.answers.path = tmp_path / "answers.xlsx"
    stage.desk.hold("export")
    page.save.main.click()
    wait_until(page.busy.isVisible)
    page.busy.stop.click()
    wait_until(lambda: not page.busy.isVisible())
    assert not page.banner.isVisible()
    assert not stage.desk.exported


def test_an_export_that_fails_says_why_and_what_to_do(stages: Stages, tmp_path: Path) -> None:
    """Lost: a workbook that is open in Excel ends in silence."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    problem = Problem(Trouble.TARGET_UNWRITABLE, name="a.xlsx", reason="it is open in Excel")
    stage.desk.faults["export"] = problem
    stage.answers.path = tmp_path / "a.xlsx"
    stage.pages.job.save.main.click()
    stage.settle()
    banner = stage.pages.job.banner
    assert (banner.title.text(), banner.advice.text()) == (problem.title, problem.advice)


def test_a_row_opens_beside_the_table_and_follows_the_arrows(stages: Stages) -> None:
    """Lost: long texts can not be read, because the table cuts them."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    answers = stage.pages.job.answers
    wait_until(lambda: answers.model.row_at(0) is not None)
    answers.table.setCurrentIndex(answers.model.index(5, 0))
    QTest.keyClick(answers.table, Qt.Key.Key_Return)
    panel = answers.panel
    wait_until(panel.isVisible)
    assert panel.title.text() == "Row 6"
    assert panel.fields[5].value.text().startswith("The kettle has leaked from the first day")
    assert "Bitte um Ersatz" in panel.source.texts[3].box.toPlainText()
    assert "$0.00019" in panel.details.took.words
    QTest.keyClick(answers.table, Qt.Key.Key_Down)
    assert panel.title.text() == "Row 7"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    wait_until(lambda: not panel.isVisible())


def test_escape_leaves_the_row_first_and_then_the_job(stages: Stages) -> None:
    """Lost: closing a row throws the person out of the job."""
    stage = stages(world.many_jobs())
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow)
    stage.open_job("f6")
    answers = stage.pages.job.answers
    wait_until(lambda: answers.model.row_at(0) is not None)
    answers.open_row(0)
    answers.table.setFocus()
    QTest.keyClick(answers.table, Qt.Key.Key_Escape)
    wait_until(lambda: not answers.panel.isVisible())
    assert stage.pages.job.isVisible()
    QTest.keyClick(answers.table, Qt.Key.Key_Escape)
    wait_until(stage.pages.desk.isVisible)


def test_the_prompt_is_fetched_when_asked_for(stages: Stages) -> None:
    """Lost: nobody can see what was really asked."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    answers = stage.pages.job.answers
    wait_until(lambda: answers.model.row_at(0) is not None)
    answers.open_row(0)
    assert "request_text" not in stage.desk.calls
    answers.panel.details.asked.toggle.click()
    wait_until(lambda: answers.panel.details.prompt.toPlainText().startswith("Product: Grinder Pro"))


def test_a_row_without_an_answer_shows_its_raw_text_and_why(stages: Stages) -> None:
    """Lost: a cut-off answer passes as an answer, or can not be seen at all."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    answers = stage.pages.job.answers
    answers.filter._group.button(2).click()
    wait_until(lambda: answers.model.row_at(0) is not None)
    answers.open_row(0)
    panel = answers.panel
    assert panel.trouble.said.text().startswith("The answer was cut off")
    assert panel.details.raw.isVisibleTo(panel)
    assert panel.details.raw.toPlainText().startswith('{"Category"')
    assert {field.value.text() for field in panel.fields} == {"–"}


def test_the_filter_counts_what_it_shows(stages: Stages) -> None:
    """Lost: the number on a filter is not the number of rows behind it."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    answers = stage.pages.job.answers
    words = [answers.filter._group.button(i).text() for i in range(3)]
    assert words == ["All  9,880", "Answered  9,580", "Needs a look  37"]
    for index, rows in ((1, 9580), (2, 37), (0, 9880)):
        answers.filter._group.button(index).click()
        wait_until(lambda: not answers.model.looking, "the rows")
        assert answers.model.rowCount() == rows


def test_the_page_follows_its_job_to_the_end(stages: Stages) -> None:
    """Lost: the page still says that Claude works when the answers are there."""
    stage = stages(world.many_jobs())
    stage.open_job("b2")
    job = stage.pages.job.job
    stage.desk.put(
        replace(job, state=JobState.FINISHED, counts={RowStatus.OK: 412}, finished_at=world.NOW, parts=())
    )
    wait_until(stage.pages.job.answers.isVisible)
    assert stage.pages.job.pill.word == "Finished"
    assert stage.pages.job.save.main.isVisible()


def test_columns_fit_the_answers_once_all_are_here(stages: Stages) -> None:
    """Lost: widths that were made for two tried rows cut every answer that comes after them."""
    counts = {RowStatus.OK: 1, RowStatus.WAITING: 299}
    stage = stages((world.job("w", "W", JobState.RUNNING, counts),))
    stage.open_job("w")
    answers = stage.pages.job.answers
    wait_until(lambda: answers.table.fitted)
    fitting, header = answers.table.columnWidth(0), answers.table.horizontalHeader()
    header.blockSignals(True)  # as if the widths had been made for less, and not by the person
    header.resizeSection(0, fitting // 2)
    header.blockSignals(False)
    stage.desk.put(world.job("w", "W", JobState.FINISHED, {RowStatus.OK: 300}))
    wait_until(lambda: answers.table.columnWidth(0) == fitting)


def test_a_job_deleted_elsewhere_leads_back_to_the_list(stages: Stages) -> None:
    """Lost: a page about nothing."""
    stage = stages(world.many_jobs())
    stage.open_job("g7")
    stage.desk.delete("g7")
    wait_until(stage.pages.desk.isVisible)


def test_batch_ids_can_be_copied_and_facts_are_there(stages: Stages) -> None:
    """Lost: support asks for the batch id, and it can not be had."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    page = stage.pages.job
    page.tabs.setCurrentWidget(page.batches)
    ids = [page.batches.model.index(0, column).data() for column in range(page.batches.model.columnCount())]
    assert "msgbatch_01Hk3Jq9w2TzVtYb4c9RmXe" in ids
    facts = page.about.facts.words
    for part in (
        "Recipe: Support tickets",
        "Expected: $1.90",
        "At most: $3.10",
        "Cost: $1.92",
        "Answers: 1,004,210",
    ):
        assert part in facts


def test_trouble_of_the_tracker_is_said_where_the_person_looks(stages: Stages) -> None:
    """Lost: the job stands still and the page says that Claude is working."""
    stage = stages(world.many_jobs())
    stage.open_job("b2")
    problem = Problem(Trouble.OFFLINE, host="api.anthropic.com", reason="no route")
    stage.window.context.tracker.trouble.emit("b2", problem)
    wait_until(stage.pages.job.banner.isVisible)
    assert stage.pages.job.banner.title.text() == problem.title


def test_a_job_whose_answers_are_only_to_be_fetched_does_not_say_that_claude_works(stages: Stages) -> None:
    """Lost: somebody waits for Claude while the answers lie ready at the service."""
    part, other = world.part(1, PartState.ENDED, 5), world.part(2, PartState.SUBMITTED, 5)
    job = world.job("e", "Ended", JobState.RUNNING, {RowStatus.WAITING: 10}, parts=(part,))
    stage = stages((job, replace(job, id="w", parts=(part, other))))
    for ident, word, said in (
        ("e", "Answers are fetched", "being fetched"),
        ("w", "Claude is working", "working"),
    ):
        stage.open_job(ident)
        assert stage.pages.job.pill.word == word
        assert said in stage.pages.job.waiting.headline.text()


def test_the_first_seconds_are_not_counted() -> None:
    """Lost: “0 s so far” looks like a clock that stands."""
    job = world.job("s", "Sent", JobState.RUNNING, {RowStatus.WAITING: 5}, submitted_at=world.NOW)
    assert elapsed(job, world.NOW) == "just sent"
    assert elapsed(job, world.NOW + timedelta(seconds=40)) == "40 s so far"


def test_as_long_as_nothing_is_answered_the_rows_themselves_are_shown(stages: Stages) -> None:
    """Lost: a page of empty tinted columns, with the person's own data far off at the right."""
    job = world.job(
        "p", "Paused", JobState.PAUSED, {RowStatus.WAITING: 5}, parts=(world.part(1, PartState.PLANNED, 5),)
    )
    stage = stages((job,))
    stage.open_job("p")
    model = stage.pages.job.answers.model
    assert [column.title for column in model.columns[:2]] == ["Status", "Ticket"]
    counts = {RowStatus.OK: 3, RowStatus.WAITING: 2}
    stage.desk.put(replace(job, counts=counts))
    wait_until(lambda: model.columns[0].title == "Category")
    stage.settle()
    assert model.row_at(0).outcome.answers
