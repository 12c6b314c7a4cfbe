"""The list of jobs: what needs the person first, what can be done, and what is said of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from batchdesk.core.jobs import Job, JobState, PartState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.core.service import Batch
from batchdesk.gui.announcer import last_said
from batchdesk.gui.context import Beginning
from batchdesk.gui.desk.arranging import Group, Order
from batchdesk.gui.desk.attention import Act, wants_a_look
from batchdesk.gui.desk.jobs_model import Heading, entries
from batchdesk.gui.desk.orphans import OrphansDialog
from batchdesk.gui.job_words import moment
from batchdesk.gui.settings import Settings
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.wizard.wizard_page import WizardPage
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.desk import everything
from tests.gui.pseudo import arabic_like, spoken
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def _choose(stage: Stage, job_id: str) -> QWidget:
    page = stage.pages.desk
    page.list.setCurrentIndex(page.model.index_of(job_id))
    page.list.setFocus()
    return page.list


def test_what_needs_the_person_stands_first() -> None:
    """Lost: a job that waits for a decision is overlooked below a hundred finished ones."""
    found = entries(world.many_jobs(), world.NOW)
    headings = [(entry.words, entry.count) for entry in found if isinstance(entry, Heading)]
    assert headings == [("Needs you", 3), ("Running", 3), ("Finished", 1), ("Drafts", 1)]
    assert isinstance(found[1], Job)
    assert found[1].name == "Survey wave 3"


def test_answers_that_the_service_will_drop_soon_need_the_person() -> None:
    """Lost: paid answers are gone after 29 days because nothing told of it."""
    part = replace(world.part(1, PartState.ENDED, 5), created_at=world.NOW - timedelta(days=28))
    job = world.job("old", "Old", JobState.RUNNING, {RowStatus.WAITING: 5}, parts=(part,))
    found = entries((job,), world.NOW)
    assert isinstance(found[0], Heading)
    assert found[0].words == "Needs you"
    assert moment(job, world.NOW) == ("fetch the answers", "kept until 22 Nov 2026")


def test_search_finds_by_name_source_and_recipe(stages: Stages) -> None:
    """Lost: a job from last month can not be found again."""
    stage = stages(world.many_jobs())
    page = stage.pages.desk
    for words, names in (
        ("tickets OCTOBER", {"Tickets October"}),
        ("w47", {"Complaints week 47"}),
        ("contract terms", {"Contracts 2026"}),
        # The recipe of most jobs is called “Support tickets”; that must not bring them all.
        ("tickets", {"Tickets October", "Tickets September"}),
        ("support", {job.name for job in world.many_jobs() if job.recipe is world.TICKETS}),
    ):
        page.search.setText(words)
        shown = [page.model.job_at(page.model.index(i)) for i in range(page.model.rowCount())]
        assert {job.name for job in shown if job} == names


_LONG = "Call notes Hamburg and the surroundings, second delivery, corrected"


def _names(stage: Stage) -> list[str]:
    model = stage.pages.desk.model
    shown = [model.job_at(model.index(i)) for i in range(model.rowCount())]
    return [job.name for job in shown if job]


def test_the_list_is_narrowed_and_ordered_and_remembers_the_order(stages: Stages, tmp_path: Path) -> None:
    """Lost: among hundreds of jobs the dear one, or the one that waits, can not be found."""
    path = tmp_path / "window.ini"
    stage = stages(world.many_jobs(), settings=path)
    view = stage.pages.desk.view
    assert view.text() == "Newest first"
    view.groups[Group.RUNNING].trigger()
    newest = ["Tickets September", "Contracts 2026", _LONG]
    assert _names(stage) == newest
    view.orders[Order.NAME].trigger()
    assert _names(stage) == sorted(newest)
    assert view.text() == "Running, by name"
    view.orders[Order.COST].trigger()
    assert _names(stage) == ["Contracts 2026", "Tickets September", _LONG]
    view.groups[None].trigger()
    assert _names(stage)[:3] == ["Survey wave 3", "Invoices Q3", "Tickets October"]
    stage.window.shut()
    assert Settings(path).job_order is Order.COST


def test_answers_about_to_be_dropped_stand_before_all_else_in_red(stages: Stages) -> None:
    """Lost: the one job that can not wait stands in the middle of those that can."""
    part = replace(world.part(1, PartState.ENDED, 5), created_at=world.NOW - timedelta(days=28))
    old = world.job("old", "Zebra", JobState.RUNNING, {RowStatus.WAITING: 5}, parts=(part,),
                    created_at=world.NOW - timedelta(days=28))  # fmt: skip
    stage = stages((*world.many_jobs(), old))
    for order in Order:
        stage.pages.desk.view.orders[order].trigger()
        assert _names(stage)[0] == "Zebra"
    page = stage.pages.desk
    box = page.list.visualRect(page.model.index_of("old"))
    picture = page.list.viewport().grab(box).toImage()
    red = QColor(stage.theme.colours.failed)
    columns = range(picture.width() * 3 // 4, picture.width())
    assert any(picture.pixelColor(x, y) == red for x in columns for y in range(picture.height()))


def _lost_batches() -> tuple[Batch, ...]:
    day = timedelta(days=1)
    ended, running = {"succeeded": 10}, {"processing": 88}
    return (
        Batch("msgbatch_01Run", "in_progress", running, world.NOW - day / 24, world.NOW + day),
        Batch("msgbatch_01End", "ended", ended, world.NOW - 2 * day, world.NOW - day, world.NOW - 1.9 * day),
    )


def test_batches_that_no_job_knows_can_be_taken_back(stages: Stages) -> None:
    """Lost: answers that were paid for stay at the service until it drops them."""
    desk = FakeDesk(world.many_jobs())
    desk.lost = _lost_batches()
    stage = stages(desk=desk)
    line, opened = stage.pages.desk.orphans, []

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, OrphansDialog)
        assert not dialog.takes["msgbatch_01Run"].isEnabled()
        dialog.takes["msgbatch_01End"].click()
        stage.settle()
        opened.append(dialog.said.title.text())
        assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width())
        dialog.said.action.click()
        return True

    stage.answers.act = act
    assert line.isVisible()
    assert line.words.text() == "2 batches on the service belong to no job here."
    line.look.click()
    stage.settle()
    assert "costs nothing" in stage.answers.asked[0]
    assert "msgbatch_01End" in stage.answers.asked[0]
    assert opened == ["It is in the job “Batch msgbatch_01End” now."]
    assert stage.pages.job.job_id == "adopted"
    assert line.words.text() == "1 batch on the service belongs to no job here."


def test_a_batch_that_can_not_be_taken_back_is_said_and_can_be_tried_again(stages: Stages) -> None:
    """Lost: a button that does nothing and says nothing."""
    desk = FakeDesk()
    desk.lost = _lost_batches()
    desk.faults["adopt"] = problem = Problem(Trouble.OFFLINE, host="api.anthropic.com", reason="no route")
    stage = stages(desk=desk)
    said: list[tuple[str, bool]] = []

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, OrphansDialog)
        dialog.takes["msgbatch_01End"].click()
        stage.settle()
        said.append((dialog.said.title.text(), dialog.takes["msgbatch_01End"].isEnabled()))
        return True

    stage.answers.act = act
    stage.pages.desk.orphans.look.click()
    stage.settle()
    assert said == [(problem.title, True)]


def test_without_lost_batches_or_a_network_nothing_is_said(stages: Stages) -> None:
    """Lost: each start without a key begins with a complaint."""
    desk = FakeDesk(world.many_jobs())
    desk.faults["orphans"] = Problem(Trouble.KEY_MISSING)
    for stage in (stages(world.many_jobs()), stages(desk=desk)):
        assert "orphans" in stage.desk.calls
        assert not stage.pages.desk.orphans.isVisible()
        assert not stage.pages.desk.banner.isVisible()


def test_an_empty_desk_teaches_one_step_and_offers_the_sample(stages: Stages) -> None:
    """Lost: a newcomer faces a blank page."""
    stage = stages()
    empty = stage.pages.desk.empty
    assert empty.isVisible()
    empty.second.click()
    stage.settle()
    wait_until(lambda: isinstance(stage.window.stack.currentWidget(), WizardPage))
    assert "inspect" in stage.desk.calls


def test_a_screen_reader_hears_a_job_in_one_sentence(stages: Stages) -> None:
    """Lost: a blind person hears names without states, rows or money."""
    stage = stages(world.many_jobs())
    page = stage.pages.desk
    said = page.model.index_of("f6").data(Qt.ItemDataRole.AccessibleTextRole)
    for part in (
        "Tickets October",
        "Needs a look",
        "9,580 of 9,880 rows",
        "$1.92 of about $1.90",
        "finished",
    ):
        assert part in said


def test_a_problem_of_the_desk_is_shown_with_what_to_do(stages: Stages) -> None:
    """Lost: the list stays empty and nobody says why."""
    stage = stages(world.many_jobs())
    problem = Problem(Trouble.PROFILE_NEWER, found=9, known=1)
    stage.desk.faults["jobs"] = problem
    stage.pages.desk.refresh()
    stage.settle()
    banner = stage.pages.desk.banner
    assert banner.isVisible()
    assert (banner.title.text(), banner.advice.text()) == (problem.title, problem.advice)
    assert banner.accessibleName() == f"{problem.title} {problem.advice}"


def test_delete_says_what_it_took_away_and_can_be_undone(stages: Stages) -> None:
    """Lost: a month's answers are gone with one key, and nothing brings them back."""
    stage = stages(world.many_jobs())
    chosen, page, toast = _choose(stage, "f6"), stage.pages.desk, stage.pages.toast
    QTest.keyClick(chosen, Qt.Key.Key_Delete)
    stage.settle()
    wait_until(lambda: not page.model.index_of("f6").isValid())
    assert toast.isVisible()
    assert toast.words.text() == (
        "“Tickets October” is deleted: 9,880 rows, and 9,580 answers that were never saved to a file."
    )
    assert last_said(stage.window).startswith("“Tickets October” is deleted")
    assert page.model.job_at(page.list.currentIndex()) is not None, "the next job is chosen"
    toast.action.click()
    stage.settle()
    wait_until(lambda: page.model.index_of("f6").isValid())
    assert toast.words.text() == "“Tickets October” is back."


def test_answers_that_were_saved_are_told_by_their_size(stages: Stages) -> None:
    """Lost: a person is warned of answers that they have in a workbook, and learns not to read warnings."""
    saved = replace(world.many_jobs()[5], exported_at=world.NOW)
    stage = stages((saved,))
    assert not wants_a_look(saved), "who saved the answers knows of the rows without one"
    stage.pages.desk.acts.delete(saved)
    stage.settle()
    said = stage.pages.toast.words.text()
    assert said == "“Tickets October” is deleted: 9,880 rows, 9,580 answers, 14.2 MB."


def test_a_deletion_is_undone_by_key_also_when_the_toast_is_gone(stages: Stages) -> None:
    """Lost: whoever looks away for ten seconds can not have the job back."""
    stage = stages(world.many_jobs())
    chosen, page = _choose(stage, "g7"), stage.pages.desk
    QTest.keyClick(chosen, Qt.Key.Key_Delete)
    stage.settle()
    stage.pages.toast.dismiss()
    assert not stage.pages.toast.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    wait_until(lambda: page.model.index_of("g7").isValid())


def test_what_was_deleted_goes_for_good_when_the_window_is_shut(stages: Stages) -> None:
    """Lost: deleted answers stay on the disk for ever."""
    stage = stages(world.many_jobs())
    stage.settle()
    assert stage.desk.again.emptied == [world.NOW - timedelta(days=1)], "at the start only what is old"
    stage.desk.again.trash("g7")
    stage.window.shut()
    assert stage.desk.again.emptied[-1] is None
    assert stage.desk.again.trashed() == ()


def test_a_toast_is_reached_by_tab_and_waits_for_who_reads_it(stages: Stages) -> None:
    """Lost: with a keyboard alone nothing can be undone, or it goes while one is on the button."""
    stage = stages(world.many_jobs())
    page, toast = stage.pages.desk, stage.pages.toast
    page.acts.archive(world.many_jobs()[6])
    stage.settle()
    page.list.setFocus()
    toast.take_focus()
    assert stage.window.focusWidget() is toast.action
    toast._time_is_up()
    assert toast.isVisible()
    QTest.keyClick(toast.action, Qt.Key.Key_Escape)
    assert not toast.isVisible()
    assert stage.window.focusWidget() is page.list


def test_an_archived_job_is_out_of_sight_until_it_is_asked_for(stages: Stages) -> None:
    """Lost: a year of jobs stands between the person and today's; or what was put aside can not be found again."""
    stage = stages(world.many_jobs())
    page = stage.pages.desk
    page.acts.archive(world.many_jobs()[6])
    stage.settle()
    wait_until(lambda: "Reviews spring" not in _names(stage))
    page.search.setText("spring")
    assert _names(stage) == ["Reviews spring"]
    page.search.clear()
    page.view.groups[Group.ARCHIVED].trigger()
    assert _names(stage) == ["Reviews spring"]
    stage.pages.toast.act()
    stage.settle()
    page.view.groups[None].trigger()
    wait_until(lambda: "Reviews spring" in _names(stage))


def test_every_need_has_a_sentence_and_a_next_step(stages: Stages) -> None:
    """Lost: a red mark without a word what is wrong, or what to do."""
    stage = stages(desk=everything())
    page, found = stage.pages.desk, {}
    for job in page.model.jobs:
        need = page.model.attention_of(job)
        if need:
            found[job.id] = (need.sentence, need.act)
            assert need.sentence in page.model.spoken(job)
            menu = page.menu_for(job)
            assert menu.actions()[0].text() == need.action
            menu.deleteLater()
    assert {job: act for job, (_, act) in found.items()} == {
        "risk": Act.FETCH,
        "c3": Act.DECIDE,
        "cap": Act.RAISE,
        "d4": Act.RESUME,
        "key": Act.SETTINGS,
        "f6": Act.RETRY,
    }
    assert found["c3"][0] == "It is not known whether the service took 618 requests."
    assert found["f6"][0] == "37 rows have no usable answer."
    assert _names(stage)[0] == "Reviews of October"


def test_the_next_step_is_pressed_in_the_line(stages: Stages) -> None:
    """Lost: the words that look like a button open something else."""
    stage = stages(desk=everything())
    page = stage.pages.desk
    index = page.model.index_of("d4")
    page.list.scrollTo(index)
    job = page.model.job_at(index)
    assert job
    place = page.delegate.action_box(page.list.visualRect(index), job).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    stage.settle()
    assert "resume" in stage.desk.calls
    assert stage.window.stack.currentWidget() is page


def test_a_line_runs_from_right_to_left_with_the_language(stages: Stages) -> None:
    """Lost: in Arabic names lie at the far end, over the sums, and what is pressed is not where it is seen."""
    with spoken(arabic_like, right_to_left=True):
        stage = stages(desk=everything())
        page = stage.pages.desk
        index = page.model.index_of("d4")
        page.list.scrollTo(index)
        row, job = page.list.visualRect(index), page.model.job_at(index)
        assert job
        assert page.delegate.more_box(row).center().x() < row.center().x()
        action = page.delegate.action_box(row, job)
        assert action.right() <= row.right() - SIZE.ICON
        line = page.list.grab(row).toImage()
        name = QRect(line.width() - 200, 8, 180, 16)
        assert _ink(line.copy(name)), "the name begins at the right"
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=action.center())
        stage.settle()
        assert "resume" in stage.desk.calls


def _ink(image: QImage) -> bool:
    """Whether anything is written there."""
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 4


def test_a_copy_is_made_by_key_and_can_be_opened(stages: Stages) -> None:
    """Lost: to ask the same rows something else, the person begins from nothing."""
    stage = stages(world.many_jobs())
    QTest.keyClick(_choose(stage, "g7"), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.pages.toast.words.text() == "“Reviews spring (2)” is among the drafts."
    stage.pages.toast.act()
    wait_until(lambda: isinstance(stage.window.stack.currentWidget(), WizardPage))


def test_the_menu_of_the_chosen_job_opens_by_key(stages: Stages) -> None:
    """Lost: with a keyboard alone a job can be neither archived nor run again."""
    stage = stages(world.many_jobs())
    chosen = _choose(stage, "g7")
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(chosen, by_key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert words[0] == "Open"
    assert {"Run again on a new file…", "Duplicate", "Archive", "Delete"} <= set(words)
    menu.close()


def test_a_slash_leads_to_the_search(stages: Stages) -> None:
    """Lost: the hand leaves the keyboard to find a job."""
    stage = stages(world.many_jobs())
    QTest.keyClicks(_choose(stage, "g7"), "/")
    assert stage.window.focusWidget() is stage.pages.desk.search


def test_a_file_dropped_on_a_finished_job_is_for_that_job(stages: Stages, tmp_path: Path) -> None:
    """Lost: next month's file, dropped on last month's job, begins from nothing and pays for every row."""
    stage = stages(world.many_jobs())
    page, path = stage.pages.desk, tmp_path / "november.xlsx"
    path.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none, left = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    box = page.list.visualRect(page.model.index_of("g7"))
    point = stage.window.mapFromGlobal(page.list.viewport().mapToGlobal(box.center()))
    stage.window.dragEnterEvent(QDragEnterEvent(point, copy, data, left, none))
    assert stage.window.cover.words == "Drop to run “Reviews spring” again on this file"
    running = page.list.visualRect(page.model.index_of("b2")).center()
    assert page.drop_at(page.list.viewport().mapToGlobal(running)) is None
    asked: list[tuple[str, Path]] = []
    page.acts.run_again = lambda job, source=None: asked.append((job.id, source))  # type: ignore[method-assign]
    stage.window.dropEvent(QDropEvent(QPointF(point), copy, data, left, none))
    wait_until(lambda: asked == [("g7", path)])


def test_a_running_job_can_not_be_deleted(stages: Stages) -> None:
    """Lost: a paid job is forgotten while it still runs at the service."""
    stage = stages(world.many_jobs())
    QTest.keyClick(_choose(stage, "b2"), Qt.Key.Key_Delete)
    menu = stage.pages.desk.menu_for(world.many_jobs()[1])
    usable = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions()}
    assert usable["Delete"] is False
    assert usable["Run again on a new file…"] is False
    assert not stage.answers.asked
    menu.deleteLater()


def test_rename_by_key_where_the_name_stands(stages: Stages) -> None:
    """Lost: jobs keep the name of their file for ever, or what is typed goes when the list is fetched again."""
    stage = stages(world.many_jobs())
    chosen, page = _choose(stage, "f6"), stage.pages.desk
    QTest.keyClick(chosen, Qt.Key.Key_F2)
    field = page.list.findChild(QLineEdit)
    assert field is not None and field.text() == "Tickets October"
    QTest.keyClicks(field, "Tickets, autumn")
    page.refresh()
    stage.settle()
    assert field.text() == "Tickets, autumn"
    QTest.keyClick(field, Qt.Key.Key_Return)
    stage.settle()
    wait_until(lambda: page.model.index_of("f6").data() == "Tickets, autumn")
    assert stage.window.stack.currentWidget() is page, "the Enter that ends the name opens nothing"


def test_enter_opens_a_job_and_a_draft_goes_on_in_the_wizard(stages: Stages) -> None:
    """Lost: someone with only a keyboard can not get at the answers."""
    stage = stages(world.many_jobs())
    QTest.keyClick(_choose(stage, "f6"), Qt.Key.Key_Return)
    stage.settle()
    assert stage.pages.job.isVisible()
    assert stage.pages.job.title.text() == "Tickets October"
    drafts: list[Beginning] = []
    stage.pages.desk.new_job_wanted.disconnect()
    stage.pages.desk.new_job_wanted.connect(drafts.append)
    stage.pages.desk.open(stage.pages.desk.model.index_of("a1"))
    assert drafts == [Beginning(draft="a1")]


def test_the_list_follows_what_happens_and_keeps_the_choice(stages: Stages) -> None:
    """Lost: the list shows yesterday's state, or jumps while one works in it."""
    stage = stages(world.many_jobs())
    chosen = _choose(stage, "b2")
    stage.desk.put(
        world.job("n1", "A new one", JobState.RUNNING, {}, created_at=world.NOW + timedelta(hours=1))
    )
    wait_until(lambda: stage.pages.desk.model.index_of("n1").isValid())
    job = stage.pages.desk.model.job_at(chosen.currentIndex())  # type: ignore[attr-defined]
    assert job.id == "b2"


@pytest.mark.parametrize("page", ["desk", "settings"])
def test_a_file_dropped_anywhere_begins_a_job(stages: Stages, tmp_path: Path, page: str) -> None:
    """Lost: the quickest way in works on one page only."""
    stage = stages(world.many_jobs())
    if page == "settings":
        stage.window.side_bar.buttons[list(stage.window.side_bar.buttons)[2]].click()
    path = tmp_path / "tickets.xlsx"
    path.write_bytes(b"x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, none, left = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    stage.window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    assert stage.window.cover.isVisible()
    stage.window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert not stage.window.cover.isVisible()
    wait_until(lambda: isinstance(stage.window.stack.currentWidget(), WizardPage))
    wait_until(lambda: "inspect" in stage.desk.calls)


def test_money_is_never_made_up() -> None:
    """Lost: an unknown price looks like nothing to pay."""
    from batchdesk.gui.format import money
    from batchdesk.gui.job_words import cost

    job = world.job("x", "x", JobState.RUNNING, {})
    assert cost(job)[0] == "price unknown"
    assert money(Decimal("0.00042")) == "$0.00042"
    assert money(Decimal("1234.5")) == "$1,234.50"
    assert money(Decimal("0.08")) == "$0.08"
    assert money(Decimal(0)) == "$0.00"


def test_a_search_that_finds_nothing_leads_back_to_all_jobs(stages: Stages) -> None:
    """Lost: “show all jobs” is a sentence without a button, and the list stays empty."""
    page = stages(world.many_jobs()).pages.desk
    page.view.groups[Group.DRAFTS].trigger()
    page.search.setText("zebra")
    assert page.nothing_found.isVisible()
    page.nothing_found.action.click()
    assert not page.search.text()
    assert page.list.isVisible()
    assert sum(isinstance(entry, Job) for entry in page.model.shown) == len(world.many_jobs())
