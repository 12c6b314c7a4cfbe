"""While nobody looks, things must happen once, be told once, and never hold the person up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.core.schedules import Every
from batchdesk.desk.again_api import Due
from batchdesk.gui.announcer import last_said
from batchdesk.gui.desk.attention import attention
from batchdesk.gui.elsewhere.background import Background
from batchdesk.gui.elsewhere.closing import ClosingQuestion
from batchdesk.gui.elsewhere.later_question import LaterQuestion
from batchdesk.gui.elsewhere.limit_field import proposed
from batchdesk.gui.elsewhere.news import Notice, news_of, running_said
from batchdesk.gui.elsewhere.repeat_question import RepeatQuestion
from batchdesk.gui.elsewhere.tray import Tray
from batchdesk.gui.settings import Closing, Settings
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme.tokens import contrast
from tests.desk.test_scheduling import MONDAY, SATURDAY, Scene
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.fake_schedules import a_schedule
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def background(stage: Stage) -> Background:
    assert stage.window.background is not None
    return stage.window.background


# -- with the real desk, the real store and a clock that is told ----------------------------------------------
@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Asked for before the stages, so that the desk is closed after its windows."""
    made = Scene(tmp_path)
    yield made
    made.desk.close()


def test_what_is_due_runs_by_itself_while_the_window_is_open(scene: Scene, stages: Stages) -> None:
    """Lost: the Monday report, though the computer was on and BatchDesk open."""
    scene.repeated()
    scene.write("november.csv", "one", "three", age=60)
    stage = stages(desk=scene.desk)
    assert len(scene.desk.jobs()) == 1
    scene.time = MONDAY + timedelta(seconds=12)
    background(stage).clockwork.tick()
    wait_until(lambda: len(scene.desk.jobs()) == 2 and not background(stage).clockwork.running)
    (job, _) = scene.desk.jobs()
    assert (job.requests, job.carried, job.cap) == (1, 1, Decimal(1))
    wait_until(background(stage).bar.notice.isVisible)
    assert background(stage).bar.notice.advice.text() == "Sent: 1 row."


def test_what_was_slept_through_is_asked_about_and_run_at_a_word(scene: Scene, stages: Stages) -> None:
    """Lost: money spent on Wednesday for what the person wanted on Monday, without being asked."""
    scene.repeated()
    scene.write("november.csv", "three", age=60)
    scene.time = MONDAY + timedelta(days=2)
    stage = stages(desk=scene.desk)
    bar = background(stage).bar
    wait_until(bar.missed.isVisible)
    assert "Tickets" in bar.missed.title.text() and "Monday" in bar.missed.title.text()
    assert len(scene.desk.jobs()) == 1
    bar.missed.action.click()
    wait_until(lambda: len(scene.desk.jobs()) == 2)
    assert not bar.missed.isVisible()


def test_what_was_missed_can_be_left_out(scene: Scene, stages: Stages) -> None:
    scene.repeated()
    scene.time = MONDAY + timedelta(days=2)
    stage = stages(desk=scene.desk)
    bar = background(stage).bar
    wait_until(bar.missed.isVisible)
    bar.missed.second.click()
    stage.settle()
    assert not bar.isVisible()
    assert scene.schedule().next_at == MONDAY + timedelta(days=7)


def test_waking_up_is_noticed_by_the_clock_on_the_wall(scene: Scene, stages: Stages) -> None:
    """Lost: after a night's sleep nothing is looked at, since a timer does not count while the computer sleeps."""
    stage = stages(desk=scene.desk)
    clockwork = background(stage).clockwork
    job = scene.draft(scene.write("a.csv", "one"))
    scene.desk.schedules.send_later(job.id, SATURDAY + timedelta(hours=2), Decimal(1))
    clockwork.tick()
    stage.settle()
    assert not clockwork.missing
    scene.time = SATURDAY + timedelta(hours=9)
    clockwork.tick()
    wait_until(lambda: bool(clockwork.missing))


def test_a_page_of_before_comes_back_after_a_crash(stages: Stages, tmp_path: Path) -> None:
    """Lost: where the person was, when the power went."""
    file = tmp_path / "window.ini"
    first = stages(world.many_jobs(), settings=file)
    first.open_job("f6")
    first.window._remember_soon.timeout.emit()  # as 400 ms later; the window is then not closed but killed
    first.window._remember_soon.stop()
    again = stages(world.many_jobs(), settings=file)
    again.settle()
    assert again.pages.where() == (Place.DESK, "f6")
    assert again.pages.job.job is not None
    again.pages.go(Place.LEDGER)
    again.settle()
    again.window._remember_soon.timeout.emit()
    again.window._remember_soon.stop()
    assert stages(world.many_jobs(), settings=file).pages.where() == (Place.LEDGER, "")


def test_a_job_that_is_gone_leads_to_the_desk(stages: Stages, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    Settings(file).last_place = "desk nothere"
    stage = stages(world.many_jobs(), settings=file)
    stage.settle()
    assert stage.pages.where() == (Place.DESK, "")


# -- said in words --------------------------------------------------------------------------------------------
def test_a_missed_thing_that_is_put_off_stays_away_until_the_next_start(stages: Stages) -> None:
    desk = FakeDesk(world.many_jobs())
    desk.schedules.keep(a_schedule())
    desk.schedules.dues = tuple(
        Due(None, n, name, world.NOW - timedelta(days=1), missed=True) for n, name in ((1, "One"), (2, "Two"))
    )
    stage = stages(desk=desk)
    bar = background(stage).bar
    wait_until(bar.missed.isVisible)
    assert "“One”" in bar.missed.title.text() and "1 more" in bar.missed.advice.text()
    bar.missed.dismiss()
    assert "“Two”" in bar.missed.title.text()
    bar.missed.dismiss()
    assert not bar.isVisible()
    background(stage).clockwork.ask()
    stage.settle()
    assert not bar.isVisible() and desk.schedules.done == []


def test_the_same_trouble_is_told_once(stages: Stages) -> None:
    """Lost: the person's patience, with a folder that is gone and looked at every five minutes."""
    desk = FakeDesk(world.many_jobs())
    desk.schedules.keep(a_schedule(every=Every.CHANGE))
    desk.schedules.fault = Problem(Trouble.FILE_MISSING, name="x")
    stage = stages(desk=desk)
    told: list[str] = []
    background(stage).clockwork.failed.connect(lambda name, problem, job: told.append(problem.title))
    for number in range(3):
        desk.schedules.dues = (Due(None, 1, "Watched", world.NOW + timedelta(minutes=number), missed=False),)
        background(stage).clockwork.ask()
        stage.settle()
        stage.settle()
    assert told == [desk.schedules.fault.title]
    assert len(desk.schedules.done) == 3


def test_what_fails_and_stays_due_is_left_alone_until_the_clock_looks_again(stages: Stages) -> None:
    """Lost: a job that another window holds is tried without a pause, and the machine does nothing else."""
    desk = FakeDesk(world.many_jobs())
    due = Due(None, 1, "Held", world.NOW, missed=False)
    desk.schedules.stays = True
    desk.schedules.fault = Problem(Trouble.JOB_BUSY, job="Held")
    stage = stages(desk=desk)
    stage.settle()
    clockwork = background(stage).clockwork
    desk.schedules.dues = (due,)
    clockwork.ask()
    for _ in range(4):
        stage.settle()
    assert desk.schedules.done == [due]
    clockwork._asked_at = None  # half a minute went by
    clockwork.tick()
    wait_until(lambda: desk.schedules.done == [due, due])


def test_the_end_of_a_job_is_news_and_what_the_person_did_is_not() -> None:
    going = world.job("x", "Contracts", JobState.RUNNING, {RowStatus.WAITING: 10})
    done = replace(going, state=JobState.FINISHED, counts={RowStatus.OK: 9, RowStatus.ERRORED: 1})
    told = news_of(going, done)
    assert told is not None and "Contracts" in told.title and "1 needs a look" in told.text
    needs = replace(going, state=JobState.NEEDS_PERSON, note="It is not known.")
    assert news_of(going, needs) is not None
    assert news_of(going, replace(going, state=JobState.PAUSED, note="Paused by you.")) is None
    assert news_of(replace(going, state=JobState.CANCELING), done) is None
    assert news_of(done, done) is None


def test_a_job_that_ends_is_told_in_the_window(stages: Stages) -> None:
    stage = stages(world.many_jobs())
    job = stage.desk.job("b2")
    stage.desk.put(replace(job, state=JobState.FINISHED, counts={RowStatus.OK: 412}, finished_at=world.NOW))
    wait_until(background(stage).bar.notice.isVisible)
    assert "Contracts 2026" in background(stage).bar.notice.title.text()
    background(stage).bar.notice.action.click()
    stage.settle()
    assert stage.pages.where()[1] == "b2"
    assert not background(stage).bar.isVisible()


# -- closing --------------------------------------------------------------------------------------------------
def test_what_happens_to_the_job_that_is_looked_at_is_not_told_twice(stages: Stages) -> None:
    """Lost: the answers move down under a banner that offers to open what is open."""
    stage = stages(world.many_jobs())
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow)
    assert stage.pages is not None
    stage.pages.open_job("b2")
    stage.settle()
    background(stage).tell(Notice("“It” is finished", "All rows answered.", "b2"))
    assert not background(stage).bar.isVisible()
    assert last_said(stage.window) == "“It” is finished. All rows answered."
    background(stage).tell(Notice("“Other” is finished", "All rows answered.", "other"))
    assert background(stage).bar.isVisible()


def closing(stage: Stage, act: str, *, never: bool = False) -> str:
    """Close the window and press a button of the question; what it said."""
    said: list[str] = []

    def press(dialog: QDialog) -> bool:
        assert isinstance(dialog, ClosingQuestion)
        said.extend(words.text() for words in dialog.said)
        dialog.never.setChecked(never)
        getattr(dialog, act).click()
        return dialog.result() == QDialog.DialogCode.Accepted.value

    stage.answers.act = press
    stage.window.close()
    return " ".join(said)


def test_closing_with_work_under_way_says_what_goes_on(stages: Stages) -> None:
    """Lost: the person fears that closing stops what was paid for, and leaves the computer on all night."""
    stage = stages(world.many_jobs())
    said = closing(stage, "stay")
    assert "29 days" in said and stage.window.isVisible()
    closing(stage, "quit", never=True)
    assert not stage.window.isVisible()


def test_it_is_said_once_only_where_the_person_wants_that(stages: Stages, tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    first = stages(world.many_jobs(), settings=file)
    closing(first, "quit", never=True)
    assert Settings(file).closing is Closing.QUIT
    again = stages(world.many_jobs(), settings=file)
    assert closing(again, "stay") == "" and not again.window.isVisible()


def test_closing_an_idle_desk_asks_nothing(stages: Stages) -> None:
    stage = stages([job for job in world.many_jobs() if job.state is JobState.FINISHED])
    assert closing(stage, "stay") == "" and not stage.window.isVisible()


def test_with_a_tray_the_window_goes_and_the_work_stays(
    stages: Stages, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = stages(world.many_jobs())
    monkeypatch.setattr(Tray, "usable", True)
    said = closing(stage, "tray")
    assert "tray" in said and not stage.window.isVisible()
    background(stage).tray.open_wanted.emit()
    assert stage.window.isVisible()


def test_signing_out_is_not_held_up(stages: Stages) -> None:
    stage = stages(world.many_jobs())
    background(stage)._end()
    assert closing(stage, "stay") == "" and not stage.window.isVisible()


# -- the tray -------------------------------------------------------------------------------------------------
def test_the_menu_of_the_tray_names_what_runs(stages: Stages) -> None:
    stage = stages(world.many_jobs())
    wait_until(lambda: len(background(stage).news.going) > 0)
    words = [action.text() for action in background(stage).tray.menu.actions() if action.text()]
    assert words[0] == "Open BatchDesk" and words[-1] == "Quit"
    assert any("Contracts 2026: 412 documents, done by" in one for one in words)


def test_a_line_of_the_tray_tells_by_when() -> None:
    said = running_said(world.many_jobs()[1], world.NOW)
    assert said.startswith("Contracts 2026: 412 documents, done by ")


@pytest.mark.parametrize("bar", ["#FFFFFF", "#F0F0F0", "#202020", "#000000"])
@pytest.mark.parametrize("size", [16, 32])
def test_the_icon_shows_on_light_and_on_dark_bars(stages: Stages, bar: str, size: int) -> None:
    """Lost: an icon that nobody finds."""
    stage = stages(world.many_jobs())
    picture = background(stage).tray.icon.icon().pixmap(size, size).toImage()
    spots = [picture.pixelColor(x, y) for x in range(size) for y in range(size)]
    seen = [spot for spot in spots if spot.alpha() == 255 and contrast(spot.name(), bar) >= 3]
    assert len(seen) > size * size / 5


# -- later and again ------------------------------------------------------------------------------------------
def test_a_draft_is_sent_later_from_its_page_and_taken_back(stages: Stages) -> None:
    stage = stages(world.many_jobs())
    stage.open_job("a1")
    page = stage.pages.job
    at: list[object] = []

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, LaterQuestion)
        dialog.limit.field.setText("0.40")
        at.append(dialog.at)
        assert "0.40" in dialog.send.text() and dialog.send.isEnabled()
        return True

    stage.answers.act = act
    page.time.send_later(page.job)
    stage.settle()
    stage.settle()
    assert stage.desk.job("a1").send_at == at[0]
    wait_until(page.later.isVisible)
    assert "for at most $0.40" in page.later.headline.text()
    page.later.leave.click()
    stage.settle()
    wait_until(lambda: not page.later.isVisible())
    assert stage.desk.job("a1").send_at is None


def test_without_a_limit_or_in_the_past_nothing_can_be_sent_later(stages: Stages) -> None:
    stage = stages()
    dialog = LaterQuestion(stage.window, now=world.NOW, at=None, cap=None, tray=False)
    assert not dialog.send.isEnabled() and not dialog.wrong.isHidden()
    dialog.limit.field.setText("2")
    assert dialog.send.isEnabled() and dialog.cap == Decimal(2)
    dialog.deleteLater()


def test_a_finished_job_is_repeated_with_a_limit_from_what_it_cost(stages: Stages) -> None:
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    said: list[str] = []

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, RepeatQuestion)
        said.append(dialog.sentence.text())
        dialog.limit.field.clear()
        assert not dialog.keep.isEnabled()
        dialog.limit.field.setText("2.50")
        dialog.every.setCurrentIndex(dialog.every.findData(Every.DAY))
        return True

    stage.answers.act = act
    stage.pages.job.time.repeat(stage.pages.job.job)
    wait_until(lambda: bool(stage.desk.schedules.all()))
    (schedule,) = stage.desk.schedules.all()
    assert (schedule.every, schedule.minute, schedule.cap) == (Every.DAY, 540, Decimal("2.50"))
    assert "Every Monday at 9:00" in said[0] and "never for more than $2.88 each time" in said[0]
    assert proposed(world.many_jobs()[5]) == Decimal("2.88")


def test_a_watched_folder_says_which_file_counts(stages: Stages) -> None:
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    stage.answers.path = Path("/home/ada/Work/Exports")
    dialog = RepeatQuestion(stage.window, stage.theme, stage.answers, stage.pages.job.job)
    dialog.source.choose.click()
    dialog.source.like.setText("tickets-*.xlsx")
    assert dialog.path == stage.answers.path and dialog.source.pattern == "tickets-*.xlsx"
    assert "the newest file like tickets-*.xlsx in “Exports”" in dialog.sentence.text()
    dialog.deleteLater()


@pytest.mark.parametrize("folder", ["none", "chosen before", "chosen then"])
def test_nothing_of_the_question_is_cut(stages: Stages, folder: str) -> None:
    """Lost: buttons without their lower edge, because a longer sentence takes their room."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    stage.answers.path = Path("/home/ada/Work/Exports")
    dialog = RepeatQuestion(
        stage.window, stage.theme, stage.answers, stage.pages.job.job, keys=("Id", "Order")
    )
    if folder == "chosen before":
        dialog.source.choose.click()
    dialog.show()
    if folder == "chosen then":
        dialog.source.choose.click()
    stage.settle()
    seen = (dialog.source.file, dialog.source.choose, dialog.source, dialog.source.like, dialog.keep)
    for part in (part for part in seen if part.isVisible()):
        assert part.height() >= part.sizeHint().height()
    dialog.close()
    dialog.deleteLater()


def test_the_desk_lists_what_is_repeated_and_undo_brings_it_back(stages: Stages) -> None:
    desk = FakeDesk(world.many_jobs())
    desk.schedules.keep(a_schedule())
    stage = stages(desk=desk)
    repeated = stage.pages.desk.repeated
    wait_until(repeated.list.isVisible)
    (one,) = repeated.list.rows
    assert one.name.text() == "Weekly tickets" and "Monday" in one.next.text()
    words = [action.text() for action in one.menu_now().actions()]
    assert words == ["&Run it now", "Open the last &job", "&Change…", "&Pause", "&Stop repeating"]
    one.menu.actions()[-1].trigger()
    wait_until(lambda: not desk.schedules.all())
    stage.settle()
    assert not repeated.list.isVisible()
    wait_until(stage.pages.toast.isVisible)
    stage.pages.toast.act()
    wait_until(lambda: bool(desk.schedules.all()))
    stage.settle()
    wait_until(repeated.list.isVisible)


def test_a_menu_that_is_open_stays_open_when_the_minute_is_over(stages: Stages) -> None:
    """Lost: the click; the menu vanishes under the mouse, and what lies below it is pressed instead."""
    desk = FakeDesk(world.many_jobs())
    desk.schedules.keep(a_schedule())
    stage = stages(desk=desk)
    shown = stage.pages.desk.repeated.list
    wait_until(shown.isVisible)
    (one,) = shown.rows
    one.more.click()
    wait_until(one.menu.isVisible)
    later = desk.now() + timedelta(minutes=2)
    shown.show_schedules(desk.schedules.all(), "", later)
    QApplication.processEvents()
    assert shown.rows == [one] and one.menu.isVisible()
    one.menu.close()
    shown.show_schedules(desk.schedules.all(), "", later)
    assert shown.rows != [one]


def test_running_it_now_leads_to_its_job(stages: Stages) -> None:
    desk = FakeDesk(world.many_jobs())
    desk.schedules.keep(a_schedule(job_id="g7"))
    stage = stages(desk=desk)
    wait_until(stage.pages.desk.repeated.list.isVisible)
    stage.pages.desk.repeated.list.rows[0].menu_now().actions()[0].trigger()
    wait_until(lambda: stage.pages.where()[1] == "g7")
    stage.settle()


def test_a_paused_question_says_so_and_goes_on(stages: Stages) -> None:
    desk = FakeDesk(world.many_jobs())
    desk.schedules.keep(a_schedule(paused=True))
    stage = stages(desk=desk)
    wait_until(stage.pages.desk.repeated.list.isVisible)
    (one,) = stage.pages.desk.repeated.list.rows
    assert one.next.text() == "Paused"
    one.menu_now().actions()[3].trigger()
    wait_until(lambda: not desk.schedules.all()[0].paused)
    stage.settle()


def test_a_planned_draft_can_be_sent_or_kept_from_the_list(stages: Stages) -> None:
    """Lost: the way back, a minute before it goes by itself."""
    stage = stages(world.many_jobs())
    planned = replace(stage.desk.job("a1"), send_at=world.NOW + timedelta(days=1), cap=Decimal(1))
    stage.desk.put(planned)
    page = stage.pages.desk
    page.refresh()
    stage.settle()
    stage.settle()
    words = [action.text() for action in page.menu_for(planned).actions()]
    assert "Send &now" in words and "Do n&ot send" in words
    page.open_job(planned)
    stage.settle()
    assert stage.pages.where()[1] == "a1"


def test_a_draft_that_could_not_go_stands_among_what_needs_the_person() -> None:
    """Lost: that nothing was sent last night is learned a week later."""
    draft = replace(world.many_jobs()[0], note="The spending limit is reached. Raise it in the Console.")
    need = attention(draft, world.NOW)
    assert need is not None and "not sent at its time" in need.sentence
    assert attention(replace(draft, note=""), world.NOW) is None


# -- what can not be looked at --------------------------------------------------------------------------------
def test_what_is_planned_and_can_not_be_looked_at_is_said_once(
    stages: Stages, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lost: every schedule, silently, for as long as the database can not be read."""
    desk = FakeDesk(world.many_jobs())
    stage = stages(desk=desk)
    stage.settle()
    clockwork, told = background(stage).clockwork, []
    clockwork.blind.connect(told.append)

    def fails() -> tuple[Due, ...]:
        raise Problem(Trouble.PROFILE_UNUSABLE, folder="/x", reason="the disk is gone")

    def ask() -> None:
        clockwork.ask()
        stage.settle()

    with monkeypatch.context() as patch:
        patch.setattr(desk.schedules, "due", fails)
        ask()
        assert not told, "what passes by itself is not worth a word"
        ask()
        ask()
    notice = background(stage).bar.notice
    assert len(told) == 1 and notice.isVisible()
    assert notice.title.text() == "What is planned for later can not be looked at"
    assert "the disk is gone" in notice.advice.text()
    ask()
    monkeypatch.setattr(desk.schedules, "due", fails)
    ask()
    ask()
    assert len(told) == 2, "it went well in between: this is another time"


def test_a_job_that_can_not_be_read_for_a_moment_is_not_taken_for_deleted(stages: Stages) -> None:
    """Lost: a job that runs, from the tray and from the question at closing."""
    desk = FakeDesk(world.many_jobs())
    stage = stages(desk=desk)
    news = background(stage).news
    wait_until(lambda: len(news.going) > 0)
    job = news.going[0]
    desk.faults["job"] = Problem(Trouble.PROFILE_UNUSABLE, folder="/x", reason="busy")
    news._heard(job.id)
    news.look()
    stage.settle()
    assert job.id in [one.id for one in news.going]
    desk.faults.clear()
    news._later.timeout.emit()
    stage.settle()
    assert job.id in [one.id for one in news.going]
    desk.faults["job"] = Problem(Trouble.JOB_MISSING, job="it")
    news._heard(job.id)
    news.look()
    stage.settle()
    assert job.id not in [one.id for one in news.going]


def test_closing_knows_of_a_schedule_that_was_made_a_moment_ago(stages: Stages) -> None:
    """Lost: the first Monday; the window is closed right after, and nobody says that it must stay in the tray."""
    done = [job for job in world.many_jobs() if job.state is JobState.FINISHED]
    desk = FakeDesk(done)
    stage = stages(desk=desk)
    stage.settle()
    stage.open_job(done[0].id)
    desk.schedules.keep(a_schedule())
    assert stage.pages.job is not None
    stage.pages.job.time.pause(desk.schedules.all()[0], paused=False)
    stage.settle()
    assert "planned for later" in closing(stage, "stay")


def test_of_several_jobs_that_end_none_is_lost(stages: Stages) -> None:
    """Lost: three jobs end over lunch, and only the last of them is ever told of."""
    stage = stages(world.many_jobs())
    bar, opened = background(stage).bar, []
    bar.job_wanted.disconnect()
    bar.job_wanted.connect(opened.append)
    for name, job in (("A", "a"), ("B", "b"), ("A is well", "a"), ("C", "c")):
        bar.tell(Notice(f"{name} is finished", "All answered.", job))
    assert bar.notice.title.text() == "C is finished"
    assert bar.notice.advice.text() == "All answered. 2 more messages after this one."
    bar.notice.action.click()
    assert (opened, bar.notice.title.text()) == (["c"], "A is well is finished")
    bar.notice.dismiss()
    assert bar.notice.title.text() == "B is finished"
    assert bar.notice.advice.text() == "All answered."
    bar.notice.action.click()
    assert opened == ["c", "b"]
    assert not bar.isVisible()
