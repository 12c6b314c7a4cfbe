"""The “?” in place: reached by keyboard, heard, and leading to the help."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from batchdesk.gui.help.topics import read_topics
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.places import resources
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import Heading
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def test_a_tip_opens_by_the_space_bar_and_leads_to_its_topic(stages: Stages) -> None:
    """Lost: what a host or a workspace is, for everybody who stops there and does not search the help."""
    stage = stages(world.many_jobs())
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    tip = stage.pages.settings.service.host
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow)
    assert tip.button.accessibleName() == "What “Host” means" and not tip.words.isVisibleTo(tip)
    tip.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tip.button, Qt.Key.Key_Space)
    assert tip.words.isVisibleTo(tip) and tip.button.accessibleDescription() == tip.words.text()
    tip.more.click()
    stage.settle()
    assert stage.pages.help.isVisible() and stage.pages.help.text.accessibleName() == "Privacy"


def test_a_tip_names_only_topics_that_are_there(stages: Stages) -> None:
    """Lost: the way to the help, which ends on whatever topic was open."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    names = {topic.name for topic in read_topics(resources() / "help", "en")}
    found = stage.window.findChildren(Tip)
    assert found and {tip.topic for tip in found} <= {*names, ""}


def test_a_dialog_grows_with_its_tip(window_theme: Theme) -> None:
    """Lost: the second half of the words, cut off by the edge of the dialog."""
    dialog, body = QDialog(), QWidget()
    body.setMinimumHeight(120)
    tip = Tip(Heading("Key column"), "Key column", "A column that names each row. " * 12)
    layout = QVBoxLayout(dialog)
    layout.addWidget(tip)
    layout.addWidget(body)
    dialog.resize(320, 160)
    dialog.show()
    tip.button.click()
    QApplication.processEvents()
    assert tip.words.height() >= tip.words.heightForWidth(tip.words.width())
    assert body.height() >= 120
    dialog.close()
    dialog.deleteLater()
