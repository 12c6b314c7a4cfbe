"""Where the keyboard is: on what the person does next, never lost and never on the way back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from batchdesk.core.jobs import JobState
from batchdesk.desk.care_api import KeyState
from batchdesk.gui.context import Beginning
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme.places import resources
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def _active(stage: Stage) -> Stage:
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow, "the window to become active")
    return stage


def _focus() -> QWidget | None:
    return QApplication.focusWidget()


def _press(key: Qt.Key) -> None:
    widget = _focus()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_arrows_walk_through_the_side_bar_and_enter_goes_there(stages: Stages) -> None:
    """Lost: without a mouse only the first place of the window can be reached."""
    stage = _active(stages(world.many_jobs()))
    bar = stage.window.side_bar
    bar.buttons[Place.DESK].setFocus()
    _press(Qt.Key.Key_Down)
    assert _focus() is bar.buttons[Place.RECIPES]
    assert stage.pages.desk.isVisible()  # walking by chooses nothing
    _press(Qt.Key.Key_Return)
    stage.settle()
    assert stage.pages.recipes.isVisible()
    assert [place for place, button in bar.buttons.items() if button.isChecked()] == [Place.RECIPES]
    bar.buttons[Place.DESK].setFocus()
    _press(Qt.Key.Key_Up)
    assert _focus() is bar.key


def test_the_place_that_is_open_stays_marked_when_it_is_pressed_again(stages: Stages) -> None:
    """Lost: the side bar says that the person is nowhere."""
    stage = stages(world.many_jobs())
    stage.window.side_bar.buttons[Place.DESK].click()
    stage.settle()
    assert stage.window.side_bar.buttons[Place.DESK].isChecked()
    stage.pages.new_job(Beginning())
    stage.settle()
    assert not any(button.isChecked() for button in stage.window.side_bar.buttons.values())


def test_an_empty_desk_begins_at_its_one_next_step(stages: Stages) -> None:
    """Lost: a newcomer's first Enter does nothing."""
    stage = _active(stages([]))
    stage.pages.go(Place.DESK)
    stage.settle()
    assert _focus() is stage.pages.desk.empty.action


def test_a_finished_job_opens_on_its_table(stages: Stages) -> None:
    """Lost: the first Enter in a job leads back out of it."""
    stage = _active(stages(world.many_jobs()))
    stage.open_job("f6")
    assert _focus() is stage.pages.job.answers.table


def test_a_job_that_was_just_sent_opens_on_its_tabs(stages: Stages) -> None:
    """Lost: the first Enter after Send leads away from the job."""
    stage = _active(stages(world.many_jobs()))
    running = next(job for job in world.many_jobs() if job.state is JobState.RUNNING)
    stage.open_job(running.id)
    assert _focus() is stage.pages.job.tabs.tabBar()


def test_news_of_a_job_leaves_the_keyboard_where_it_is(stages: Stages) -> None:
    """Lost: the list jumps away from under the arrows whenever an answer comes."""
    stage = _active(stages(world.many_jobs()))
    stage.open_job("f6")
    stage.pages.job.save.main.setFocus()
    stage.pages.job.refresh()
    stage.settle()
    assert _focus() is stage.pages.job.save.main


def test_after_an_export_the_next_key_opens_the_file_and_escape_leads_back(
    stages: Stages, tmp_path: Path
) -> None:
    """Lost: what was just written is a dozen Tabs away."""
    stage = _active(stages(world.many_jobs()))
    stage.open_job("f6")
    page = stage.pages.job
    stage.answers.path = tmp_path / "answers.xlsx"
    page.save.main.setFocus()
    page.save.main.click()
    stage.settle()
    assert _focus() is page.banner.action
    _press(Qt.Key.Key_Return)
    assert stage.answers.shown == [tmp_path / "answers.xlsx"]
    _press(Qt.Key.Key_Escape)
    assert not page.banner.isVisible()
    assert page.isVisible()
    assert _focus() is page.save.main


@pytest.mark.parametrize(
    ("state", "wanted"), [(KeyState.MISSING, "field"), (KeyState.KEPT, "test"), (KeyState.PRACTICE, "list")]
)
def test_settings_open_on_the_first_thing_that_can_be_done(
    stages: Stages, state: KeyState, wanted: str
) -> None:
    """Lost: the keyboard stays on a page that is no longer there."""
    desk = FakeDesk(world.many_jobs(), practice=state is KeyState.PRACTICE)
    desk.key_state, desk.secret = state, "sk-ant-x" if state is KeyState.KEPT else ""
    stage = _active(stages(desk=desk))
    QTest.keyClick(stage.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    page = stage.pages.settings
    first = {"field": page.key.field, "test": page.key.test, "list": page.list}
    assert _focus() is first[wanted]


def test_a_new_job_begins_at_the_button_for_a_file(stages: Stages) -> None:
    """Lost: after Ctrl+N nobody knows where the keyboard is."""
    stage = _active(stages(world.many_jobs()))
    QTest.keyClick(stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert _focus() is stage.pages.wizard.data_page.drop.choose_file


def test_nothing_that_only_scrolls_is_a_stop_of_tab(stages: Stages) -> None:
    """Lost: Tab stops at something that has no name and does nothing."""
    stage = stages(world.many_jobs())
    stage.pages.new_job(Beginning())
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    areas = stage.window.findChildren(QScrollArea)
    assert areas
    assert [area for area in areas if area.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


def test_the_name_of_the_workbook_is_offered_beside_the_file(stages: Stages, tmp_path: Path) -> None:
    """Lost: the workbook lands in a folder where the program was started, and is not found again."""
    job = replace(world.many_jobs()[5], source=tmp_path / "tickets-october.xlsx")
    stage = stages([job])
    stage.open_job(job.id)
    stage.pages.job.save.main.click()
    assert stage.answers.asked[-1].endswith(str(tmp_path / "tickets-october-answers.xlsx"))


def test_of_the_sample_the_workbook_is_offered_among_the_persons_documents(stages: Stages) -> None:
    """Lost: a person's first workbook lies inside of the program, and goes with its next version."""
    job = replace(world.many_jobs()[5], source=resources() / "samples" / "support-tickets.xlsx")
    stage = stages([job])
    stage.open_job(job.id)
    stage.pages.job.save.main.click()
    assert stage.answers.asked[-1].endswith("support-tickets-answers.xlsx")
    assert str(resources()) not in stage.answers.asked[-1]


def test_where_the_file_was_is_gone_the_workbook_is_offered_elsewhere(stages: Stages, tmp_path: Path) -> None:
    """Lost: the dialog opens on a drive that is no longer there."""
    job = replace(world.many_jobs()[5], source=tmp_path / "gone" / "Contracts 2026", kind="documents")
    stage = stages([job])
    stage.open_job(job.id)
    stage.pages.job.save.main.click()
    assert stage.answers.asked[-1].endswith("Contracts 2026-answers.xlsx")
    assert str(tmp_path) not in stage.answers.asked[-1]
