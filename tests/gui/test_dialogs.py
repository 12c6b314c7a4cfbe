"""Where the dialogs for files begin, with the person's own files, and what Enter and Escape do in a dialog."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from batchdesk.gui.dialogs import Dialogs, Question, documents
from batchdesk.gui.elsewhere.later_question import LaterQuestion
from batchdesk.gui.settings import Settings
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The places at which dialogs began; the person chooses reports/x.xlsx each time."""
    places: list[str] = []
    (tmp_path / "reports").mkdir()

    def choose(_parent: QWidget, _title: str, place: str, _kinds: str) -> tuple[str, str]:
        places.append(place)
        return str(tmp_path / "reports" / "x.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    return places


def test_a_file_without_a_folder_begins_in_the_last_one(
    shown: list[str], tmp_path: Path, parent: QWidget
) -> None:
    """Lost: a recipe is written into a folder of the system, and nobody finds it."""
    settings = Settings(tmp_path / "window.ini")
    dialogs = Dialogs(settings)
    dialogs.save_path(parent, "", "a.recipe.json", "")
    dialogs.open_path(parent, "", "")
    settings.close()
    Dialogs(Settings(tmp_path / "window.ini")).save_path(parent, "", "b.zip", "")
    assert shown == [
        str(documents() / "a.recipe.json"),
        str(tmp_path / "reports"),
        str(tmp_path / "reports" / "b.zip"),
    ]


def test_answers_begin_beside_their_source_until_another_folder_was_chosen(
    shown: list[str], tmp_path: Path, parent: QWidget
) -> None:
    """Lost: the folder for reports is looked for again with every file that is saved."""
    dialogs = Dialogs()
    for _ in range(2):
        dialogs.save_path(parent, "", str(tmp_path / "answers.xlsx"), "")
    dialogs.save_path(parent, "", str(tmp_path / "gone" / "answers.csv"), "")
    assert shown == [
        str(tmp_path / "answers.xlsx"),
        str(tmp_path / "reports" / "answers.xlsx"),
        str(documents() / "answers.csv"),
    ]


@pytest.fixture
def parent(window_theme: object) -> QWidget:
    """What a dialog stands over."""
    return QWidget()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_while_typing_leads_to_the_button_and_spends_nothing(parent: QWidget, key: Qt.Key) -> None:
    """Lost: money, or what was typed, by an Enter that only meant to be done with a field."""
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    dialog = LaterQuestion(parent, now=now, at=None, cap=Decimal("0.40"), tray=False)
    done: list[int] = []
    dialog.finished.connect(done.append)
    dialog.show()
    dialog.activateWindow()
    wait_until(dialog.isActiveWindow)
    for field in (dialog.when, dialog.limit.field):
        field.setFocus()
        QTest.keyClick(field, key)
        assert not done and dialog.send.hasFocus()
    dialog.limit.field.setText("nothing")
    dialog.limit.field.setFocus()
    QTest.keyClick(dialog.limit.field, key)
    assert not done and dialog.limit.field.hasFocus(), "there is nothing to send yet"
    dialog.limit.field.setText("0.40")
    dialog.send.setFocus()
    QTest.keyClick(dialog.send, key)
    assert done == [QDialog.DialogCode.Accepted]


def test_escape_leaves_a_question_and_enter_means_no(parent: QWidget) -> None:
    """Lost: what a person is asked about, by the key that everybody presses to be rid of a question."""
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        question = Question(parent, "Delete it?", "Its answers go with it.", "Delete", "Keep it")
        done: list[int] = []
        question.finished.connect(done.append)
        question.show()
        QTest.keyClick(question, key)
        assert done == [QDialog.DialogCode.Rejected]
