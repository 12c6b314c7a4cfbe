"""Several keys, the way through a proxy, size and language, the archive, and deleting everything: as a person does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.care_api import KeyState, NamedKey
from batchdesk.gui.preferences.deleting import DeleteEverything
from batchdesk.gui.preferences.replace_key import ReplaceKey
from batchdesk.gui.settings import Settings
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.fitting import TEXT_SIZES, fit_tokens
from batchdesk.gui.theme.tokens import SIZE, SPACE, TYPE
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.stage import Stage

pytestmark = pytest.mark.gui
KEY = "sk-ant-api03-ThisIsNobodysKeyA4QX"
SECOND = "sk-ant-api03-NorIsThisAnybodys7TTU"


def _desk(*names: str, jobs: int = 0) -> FakeDesk:
    desk = FakeDesk(world.many_jobs())
    desk.key_state, desk.secret = KeyState.KEPT, KEY
    desk.keyring.more = tuple(NamedKey(name, "7TTU", desk.host, False, KeyState.KEPT, jobs) for name in names)
    return desk


def _open(stages: Stages, desk: FakeDesk, settings: Path | None = None) -> Stage:
    stage = stages(desk=desk, settings=settings)
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    return stage


def _said(window: QWidget) -> str:
    words = [widget.accessibleName() + widget.toolTip() for widget in window.findChildren(QWidget)]
    words += [label.text() for label in window.findChildren(QLabel)]
    return "\n".join(words + [field.text() for field in window.findChildren(QLineEdit)])


def test_a_further_key_is_kept_under_its_name_and_nowhere_on_the_screen(stages: Stages) -> None:
    """Lost: a second workspace needs a second computer; or its key can be read over a shoulder."""
    stage = _open(stages, _desk())
    section = stage.pages.settings.key
    assert not section.list.isVisible()
    section.further.toggle.click()
    section.adding.name.setText("Marketing EU")
    assert not section.adding.keep.isEnabled()
    section.adding.secret.setText(SECOND)
    section.adding.keep.click()
    stage.settle()
    assert stage.desk.keyring.secrets == {"Marketing EU": SECOND}
    assert section.list.isVisible()
    assert set(section.list.radios) == {"", "Marketing EU"}
    assert SECOND not in _said(stage.window)


def test_the_chosen_key_is_named_at_the_foot_of_the_side_bar(stages: Stages) -> None:
    """Lost: nobody sees which workspace pays for the next job."""
    stage = _open(stages, _desk("Marketing EU"))
    stage.pages.settings.key.list.radios["Marketing EU"].click()
    stage.settle()
    assert stage.desk.keyring.chosen == "Marketing EU"
    assert stage.window.side_bar.key.text() == "Marketing EU"
    assert stage.pages.settings.key.list.radios["Marketing EU"].isChecked()


def test_a_key_is_renamed_replaced_and_forgotten_by_its_line(stages: Stages) -> None:
    """Lost: a key can be added and then never be mended or removed."""
    stage = _open(stages, _desk("Marketing"))
    section, keyring = stage.pages.settings.key, stage.desk.keyring
    stage.answers.text = "Research"
    section.list.buttons["Marketing", "edit"].click()
    stage.settle()
    assert [key.name for key in keyring.more] == ["Research"]

    def give(dialog: QDialog) -> bool:
        assert isinstance(dialog, ReplaceKey)
        assert not dialog.yes.isEnabled()
        dialog.field.setText(SECOND)
        return dialog.yes.isEnabled()

    stage.answers.act = give
    section.list.buttons["Research", "repeat"].click()
    stage.settle()
    assert keyring.secrets["Research"] == SECOND
    assert SECOND not in _said(stage.window)
    section.list.buttons["Research", "trash"].click()
    stage.settle()
    assert keyring.more == ()
    assert "Forget “Research”?" in stage.answers.asked[-1]


def test_a_key_that_jobs_need_is_refused_with_their_names(stages: Stages) -> None:
    """Lost: the click does nothing, and nobody says why."""
    stage = _open(stages, _desk("Marketing", jobs=2))
    section = stage.pages.settings.key
    assert "needed by 2 jobs" in section.list.radios["Marketing"].accessibleDescription()
    section.list.buttons["Marketing", "trash"].click()
    stage.settle()
    assert "Survey wave 3" in section.said.title.text()
    assert len(stage.desk.keyring.more) == 1


def test_a_proxy_is_named_with_its_password_in_the_keychain(stages: Stages) -> None:
    """Lost: in an office nothing can be sent; or a company password stands in a file."""
    stage = _open(stages, _desk())
    section = stage.pages.settings.service
    section.proxy.named.click()
    assert not section.use.isEnabled()
    section.proxy.address.setText("http://proxy.firm:8080")
    section.proxy.user.setText("ada")
    section.proxy.password.setText("hunter2")
    section.use.click()
    stage.settle()
    assert stage.desk.settings == ServiceSettings("", False, "http://proxy.firm:8080", "ada")
    assert stage.desk.keyring.proxy_password == "hunter2"
    assert "hunter2" not in _said(stage.window)
    assert section.test.isVisible()
    section.proxy.straight.click()
    section.use.click()
    stage.settle()
    assert stage.desk.settings.proxy == "none"


def test_the_test_of_the_connection_says_what_is_wrong(stages: Stages) -> None:
    """Lost: “failed”, and the person does not know whether it is the key, the proxy or the address."""
    stage = _open(stages, _desk())
    section = stage.pages.settings.service
    stage.desk.faults["test_key"] = problem = Problem(
        Trouble.OFFLINE, host="api.anthropic.com", reason="the proxy proxy.firm:8080 is not to be had"
    )
    section.test.click()
    stage.settle()
    assert section.said.title.text() == problem.title


def test_what_the_question_mark_opens_can_be_read_and_closed(stages: Stages) -> None:
    """Lost: a setting whose meaning nobody can look up."""
    stage = _open(stages, _desk())
    button = next(
        one
        for one in stage.pages.settings.service.findChildren(QWidget)
        if one.accessibleName() == "What “Way to the service” means"
    )
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert any(
        "encrypted" in label.text() and label.isVisible() for label in stage.window.findChildren(QLabel)
    )


def test_letters_grow_at_once_and_stay_so(stages: Stages, window_theme: Theme, tmp_path: Path) -> None:
    """Lost: somebody who sees badly can not read the window, or must set it at every start."""
    stage = _open(stages, _desk(), tmp_path / "window.ini")
    try:
        before = stage.window.side_bar.buttons[Place.DESK].height()
        stage.pages.settings.appearance.sizes.chosen.emit(TEXT_SIZES.index(150))
        stage.pages.settings.appearance.sizes.choose(TEXT_SIZES.index(150))
        stage.pages.settings.appearance._fit()
        stage.settle()
        stage.settle()
        assert TYPE.BODY == 20
        assert stage.window.side_bar.buttons[Place.DESK].height() > before
        assert stage.pages.settings.isVisible()
        assert stage.window.minimumWidth() <= 1024
        page = stage.pages.settings
        assert page.sections[page.list.currentRow()] is page.appearance, "the person is not where they were"
        stage.window._settings.close()
        assert Settings(tmp_path / "window.ini").text_size == 150
    finally:
        window_theme.fit(100, dense=False)
    assert (TYPE.BODY, SIZE.CONTROL, SPACE.LARGE) == (13, 32, 16)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_every_size_keeps_the_tokens_in_order(size: int) -> None:
    """Lost: at some size a title is smaller than what stands under it, or an icon is blurred."""
    try:
        fit_tokens(size, dense=True)
        assert TYPE.SMALL < TYPE.BODY < TYPE.STRONG < TYPE.TITLE
        assert SPACE.HAIR < SPACE.SMALL < SPACE.MEDIUM < SPACE.LARGE < SPACE.WIDE < SPACE.VAST
        assert SIZE.ICON % 2 == SIZE.CONTROL % 2 == 0
        assert SIZE.ROW == SIZE.DENSE_ROW > TYPE.BODY
        assert (SIZE.LINE, SIZE.RADIUS) == (1, 6)
    finally:
        fit_tokens()
    assert (SIZE.ROW, SIZE.DENSE_ROW, SIZE.JOB_ROW) == (28, 24, 56)


def test_everything_is_taken_along_and_can_be_stopped(stages: Stages, tmp_path: Path) -> None:
    """Lost: an archive of three years blocks the window until it is done."""
    stage = _open(stages, _desk())
    section = stage.pages.settings.places
    stage.answers.path = tmp_path / "all"
    gate = stage.desk.hold("care.export_all")
    section.take.click()
    assert section.busy.isVisible()
    gate.set()
    stage.settle()
    assert stage.desk.care.archives == [tmp_path / "all.zip"]
    assert "all.zip" in section.said.title.text()


def test_everything_is_deleted_only_when_its_word_was_typed(stages: Stages) -> None:
    """Lost: a slip of the hand, and years of paid answers are gone."""
    stage = _open(stages, _desk())
    section = stage.pages.settings.places

    def slip(dialog: QDialog) -> bool:
        assert isinstance(dialog, DeleteEverything)
        assert not dialog.yes.isEnabled()
        assert dialog.no.isDefault()
        QTest.keyClicks(dialog.field, "delet")
        assert not dialog.yes.isEnabled()
        return False

    stage.answers.act = slip
    section.delete.click()
    stage.settle()
    assert not stage.desk.care.deleted
    assert "row" in stage.answers.asked[-1]
    assert "$" in stage.answers.asked[-1]

    def mean_it(dialog: QDialog) -> bool:
        assert isinstance(dialog, DeleteEverything)
        QTest.keyClicks(dialog.field, "Delete")
        return dialog.yes.isEnabled()

    stage.answers.act = mean_it
    section.delete.click()
    stage.settle()
    assert stage.desk.care.deleted


def test_the_sections_lead_to_their_places(stages: Stages) -> None:
    """Lost: a long page in which nobody finds the price list."""
    stage = _open(stages, _desk())
    stage.settle()
    page = stage.pages.settings
    for at, section in enumerate(page.sections):
        page.list.setCurrentRow(at)
        top = section.mapTo(page.scrolled.viewport(), section.rect().topLeft()).y()
        assert abs(top) <= SPACE.SMALL, section.title.text()
    page.scrolled.verticalScrollBar().setValue(0)
    assert page.list.currentRow() == 0
