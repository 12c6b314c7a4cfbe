"""The key: it goes into the keychain, never onto the screen; and what else the person can set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.care_api import KeyState
from batchdesk.gui.settings import Settings
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Scheme, Theme
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui
KEY = "sk-ant-api03-ThisIsNobodysKeyA4QX"


def _open(stages: Stages, desk: FakeDesk | None = None, settings: Path | None = None) -> Stage:
    stage = stages(world.many_jobs(), desk=desk, settings=settings)
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    return stage


def _said(window: QWidget) -> str:
    """Every word that any widget holds, also what is hidden or only spoken."""
    words = [widget.accessibleName() + widget.toolTip() for widget in window.findChildren(QWidget)]
    words += [label.text() for label in window.findChildren(QLabel)]
    words += [field.text() for field in window.findChildren(QLineEdit)]
    words += [field.toPlainText() for field in window.findChildren(QPlainTextEdit)]
    return "\n".join(words)


@pytest.mark.parametrize("session_only", [False, True])
def test_the_key_is_nowhere_in_the_window_once_it_is_given(stages: Stages, session_only: bool) -> None:
    """Lost: a key is read over a shoulder, from a screenshot, or by a screen reader."""
    stage = _open(stages)
    key = stage.pages.settings.key
    assert key.field.echoMode() is QLineEdit.EchoMode.Password
    key.field.setText(KEY)
    (key.session if session_only else key.keep).click()
    stage.settle()
    assert stage.desk.secret == KEY
    assert stage.desk.key_state is (KeyState.SESSION if session_only else KeyState.KEPT)
    assert KEY not in _said(stage.window)
    assert "A4QX" in key.pill.word
    assert not key.field.isVisible()
    assert "No key yet" not in stage.window.side_bar.key.text()


def test_a_refused_key_is_said_and_not_kept_on_the_screen(stages: Stages) -> None:
    """Lost: a mistyped key fails in silence, or stays readable in the field."""
    stage = _open(stages)
    key = stage.pages.settings.key
    key.field.setText("my secret")
    QTest.keyClick(key.field, Qt.Key.Key_Return)
    stage.settle()
    assert "does not look like an API key" in key.said.title.text()
    assert "my secret" not in _said(stage.window)


@pytest.mark.parametrize("reason", ["The keychain is locked.", "This computer offers no keychain."])
def test_without_a_keychain_only_this_session_is_offered_with_the_reason(stages: Stages, reason: str) -> None:
    """Lost: the key lands in a plain file, or the person is left without a way on."""
    desk = FakeDesk(world.many_jobs())
    desk.keychain = reason
    stage = _open(stages, desk)
    key = stage.pages.settings.key
    assert not key.keep.isVisible()
    assert key.session.isVisible()
    assert reason in key.reason.text()


def test_a_keychain_that_locks_meanwhile_offers_this_session(stages: Stages) -> None:
    """Lost: the key must be fetched and pasted again because the keychain was locked."""
    stage = _open(stages)
    key = stage.pages.settings.key
    stage.desk.keychain = "The keychain is locked."
    key.field.setText(KEY)
    key.keep.click()
    stage.settle()
    assert key.said.title.text() == "The keychain is locked."
    key.said.action.click()
    stage.settle()
    assert stage.desk.key_state is KeyState.SESSION
    assert KEY not in _said(stage.window)


def test_testing_the_key_says_what_it_found(stages: Stages) -> None:
    """Lost: the first sign of a bad key is a failed job."""
    desk = FakeDesk(world.many_jobs())
    desk.key_state, desk.secret = KeyState.KEPT, KEY
    stage = _open(stages, desk)
    key = stage.pages.settings.key
    key.test.click()
    stage.settle()
    assert key.said.title.text() == "The key works, and batch jobs are offered."
    desk.faults["test_key"] = problem = Problem(Trouble.KEY_REJECTED)
    key.test.click()
    stage.settle()
    assert key.said.title.text() == problem.title


def test_forgetting_asks_what_it_means_for_running_jobs(stages: Stages) -> None:
    """Lost: a key is forgotten and the answers of running jobs with it."""
    desk = FakeDesk(world.many_jobs())
    desk.key_state, desk.secret = KeyState.KEPT, KEY
    stage = _open(stages, desk)
    stage.pages.settings.key.forget.click()
    stage.settle()
    assert "a key of the same workspace" in stage.answers.asked[0]
    assert desk.key_state is KeyState.MISSING
    assert stage.window.side_bar.key.text() == "No key yet"


def test_practice_needs_no_key_and_says_so(stages: Stages) -> None:
    """Lost: someone thinks that practice answers are Claude's, or looks for a key to try it."""
    stage = _open(stages, FakeDesk(practice=True))
    assert stage.window.side_bar.practice.badge.isVisible()
    assert not stage.pages.settings.key.field.isVisible()
    assert "practice" in stage.pages.settings.key.pill.word.lower()


def test_the_scheme_changes_at_once_and_is_remembered(stages: Stages, tmp_path: Path) -> None:
    """Lost: dark is asked for anew at each start."""
    path = tmp_path / "window.ini"
    stage = _open(stages, settings=path)
    page = stage.pages.settings
    try:
        page.appearance.scheme_buttons[Scheme.DARK].click()
        assert stage.theme.colours.dark
    finally:
        stage.theme.set_scheme(Scheme.LIGHT)
    assert Settings(path).scheme is Scheme.DARK


def test_the_folder_of_the_profile_can_be_opened(stages: Stages) -> None:
    """Lost: nobody finds where the jobs are kept."""
    stage = _open(stages)
    stage.pages.settings.places.open_folder.click()
    assert stage.answers.shown == [stage.desk.profile]


def test_recipes_are_found_used_brought_in_and_handed_on(stages: Stages, tmp_path: Path) -> None:
    """Lost: a colleague's recipe can not be used, or one's own not be passed on."""
    stage = stages(world.many_jobs())
    stage.pages.go(Place.RECIPES)
    stage.settle()
    page = stage.pages.recipes
    page.search.setText("survey")
    assert page.detail.name.text() == "Survey answers"
    stage.answers.path = tmp_path / "s.recipe.json"
    page.detail.export.click()
    stage.settle()
    assert "s.recipe.json" in page.banner.title.text()
    page.search.clear()
    page.bring_in.click()
    stage.settle()
    wait_until(lambda: page.model.rowCount() == 4)
    begun: list[object] = []
    page.new_job_wanted.disconnect()
    page.new_job_wanted.connect(begun.append)
    page.detail.use.click()
    assert begun[0].recipe.name == "Survey answers"  # type: ignore[attr-defined]


def test_a_recipe_that_is_not_one_is_said(stages: Stages, tmp_path: Path) -> None:
    """Lost: a broken file from a mail is swallowed without a word."""
    stage = stages(world.many_jobs())
    stage.pages.go(Place.RECIPES)
    stage.settle()
    stage.answers.path = tmp_path / "broken.json"
    stage.answers.path.write_text("{", encoding="utf-8")
    stage.pages.recipes.bring_in.click()
    stage.settle()
    assert "not valid JSON" in stage.pages.recipes.banner.title.text()


def test_a_workbook_of_ours_is_imported_as_a_recipe(stages: Stages, tmp_path: Path) -> None:
    """Lost: who has the answers of a colleague can not ask the same without the recipe's file."""
    stage = stages(world.many_jobs())
    stage.desk.inside = replace(world.SURVEY, name="From the workbook")
    stage.pages.go(Place.RECIPES)
    stage.settle()
    stage.answers.path = tmp_path / "answers.xlsx"
    stage.pages.recipes.bring_in.click()
    stage.settle()
    assert "“From the workbook” is kept" in stage.pages.recipes.banner.title.text()


def test_another_address_is_checked_used_and_tested(stages: Stages) -> None:
    """Lost: a company's relay can not be used, or nobody knows whether it works before a job fails."""
    desk = FakeDesk(world.many_jobs())
    desk.key_state, desk.secret = KeyState.KEPT, KEY
    stage = _open(stages, desk)
    service = stage.pages.settings.service
    assert service.tests.isVisible()
    assert not service.choices.isVisible()
    service.address.setText("https://relay.example.com")
    service.relay.click()
    assert not service.tests.isVisible()
    service.use.click()
    stage.settle()
    assert desk.settings == ServiceSettings("https://relay.example.com", relay_header=True)
    assert "relay.example.com" in service.said.title.text()
    assert stage.pages.settings.key.host.text() == "for relay.example.com"
    service.test.click()
    stage.settle()
    assert service.said.title.text() == "relay.example.com answers, and batch jobs are offered."


def test_an_address_that_is_none_is_said_beside_it_and_nothing_changes(stages: Stages) -> None:
    """Lost: the key goes to an address with a typing error, or without encryption."""
    stage = _open(stages)
    service = stage.pages.settings.service
    service.address.setText("http://relay.example.com")
    QTest.keyClick(service.address, Qt.Key.Key_Return)
    stage.settle()
    assert (
        service.said.title.text()
        == Problem(Trouble.ADDRESS_INVALID, address="http://relay.example.com").title
    )
    assert stage.desk.settings == ServiceSettings()
    assert not stage.pages.settings.banner.isVisible()
    service.undo.click()
    assert service.address.text() == ""
    assert not service.choices.isVisible()


@pytest.mark.parametrize(
    ("kept", "named", "said"),
    [
        (
            "",
            "https://relay.example.com",
            "ANTHROPIC_BASE_URL is set where BatchDesk was started: jobs go to",
        ),
        ("https://other.example.com", "https://relay.example.com", "the address above goes before it"),
        ("", "https://later.example.com", "counts from the next start"),
        ("", "", ""),
    ],
)
def test_the_variable_that_is_in_force_is_named(
    window_theme: Theme, kept: str, named: str, said: str
) -> None:
    """Lost: jobs go to a relay that somebody set in the environment, and the window shows another address."""
    desk = FakeDesk(world.many_jobs())
    desk.settings, desk.host = ServiceSettings(kept), "relay.example.com"
    stage = Stage(window_theme, desk=desk, environment={"ANTHROPIC_BASE_URL": named})
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    service = stage.pages.settings.service
    assert said in service.variable.text()
    assert service.variable.isVisible() is bool(said)
    stage.strike()


def test_on_practice_no_address_is_asked_for(stages: Stages) -> None:
    """Lost: someone sets an address and believes that practice goes there."""
    stage = _open(stages, FakeDesk(practice=True))
    service = stage.pages.settings.service
    assert service.practice.isVisible()
    assert not service.address.isVisible()
    assert not service.test.isVisible()


def test_the_focus_stays_with_the_key_that_was_just_given(stages: Stages) -> None:
    """Lost: Enter or a letter, pressed once more, goes into the service's address."""
    stage = _open(stages)
    key = stage.pages.settings.key
    key.field.setText(KEY)
    key.session.setFocus()
    key.session.click()
    stage.settle()
    assert stage.window.focusWidget() is key.test
