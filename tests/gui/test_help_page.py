"""The help: what it says is true of this window, it can be searched, and a report is the person's to hand on."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.help.report_dialog import ReportDialog
from batchdesk.gui.help.topics import ORDER, read_topics
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme.places import resources
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def _open(stages: Stages) -> Stage:
    stage = stages(world.many_jobs())
    stage.pages.go(Place.HELP)
    stage.settle()
    return stage


def test_f1_opens_the_help_from_anywhere(stages: Stages) -> None:
    """Lost: help is there, and nobody finds it."""
    stage = stages(world.many_jobs())
    stage.window.activateWindow()
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    stage.settle()
    assert stage.pages.help.isVisible()
    assert stage.window.side_bar.help.isChecked()


def test_every_topic_is_there_in_its_order_with_a_text(stages: Stages) -> None:
    """Lost: an empty page where a newcomer looks for the way."""
    topics = read_topics(resources() / "help", "en")
    assert tuple(topic.name for topic in topics) == ORDER
    page = _open(stages).pages.help
    for at, topic in enumerate(topics):
        page.list.setCurrentRow(at)
        shown = page.text.toPlainText()
        assert shown.startswith(topic.title)
        assert len(shown) > 200
        assert "**" not in shown


def test_a_topic_without_a_translation_is_shown_in_english(tmp_path: Path) -> None:
    """Lost: a half translated help hides what was not translated yet."""
    for language, name, title in (
        ("en", "cost", "Costs"),
        ("en", "trouble", "Trouble"),
        ("de", "cost", "Kosten"),
    ):
        folder = tmp_path / language
        folder.mkdir(exist_ok=True)
        (folder / f"{name}.md").write_text(f"# {title}\n\nText", encoding="utf-8")
    assert [topic.title for topic in read_topics(tmp_path, "de")] == ["Kosten", "Trouble"]


def test_searching_leaves_the_topics_that_have_all_words(stages: Stages) -> None:
    """Lost: the answer is in the help, on the seventh page."""
    page = _open(stages).pages.help
    page.search.setText("proxy password")
    page.search.setText("PROXY certificate")
    titles = [page.list.item(at).text() for at in range(page.list.count())]
    assert titles == ["When something goes wrong"]
    page.search.setText("xyzzy")
    assert page.nothing.isVisible()
    assert not page.text.isVisible()
    page.search.clear()
    assert page.list.count() == len(ORDER)


def test_links_between_topics_lead_there(stages: Stages) -> None:
    """Lost: a link that does nothing, or opens an empty page in a browser."""
    page = _open(stages).pages.help
    names = {topic.name for topic in read_topics(resources() / "help", "en")}
    for topic in read_topics(resources() / "help", "en"):
        linked = [part.split(")")[0] for part in topic.text.split("](")[1:]]
        assert {link.removesuffix(".md") for link in linked if "://" not in link} <= names
    page.open_topic("privacy")
    assert page.text.toPlainText().startswith("Privacy")


def test_the_table_of_keys_is_made_from_the_keys_there_are(stages: Stages) -> None:
    """Lost: the help promises keys that do nothing, or hides those that work."""
    stage = _open(stages)
    page = stage.pages.help
    page.open_topic("keyboard")
    shown = page.text.toPlainText()
    for keys, words in (
        ("Ctrl+N", "New job"),
        ("F1", "Help"),
        ("F2", "Edit the answer"),
        ("F8", "Next row that needs a look"),
        ("Ctrl+Return", "Approve the selected rows"),
        ("Alt+3", "Try"),
        ("Del", "Delete"),
        ("Alt+Down", "Sort and filter this column"),
    ):
        assert keys in shown
        assert words in shown
    QShortcut("Ctrl+Shift+F9", stage.window).setWhatsThis("Turn the desk over")
    page.entered()
    assert "Turn the desk over" in page.text.toPlainText()
    own = [one for one in stage.window.findChildren(QShortcut) if one.parent() is stage.window]
    assert all(one.whatsThis() for one in own), "a key of the whole window that the help can not tell"


def test_the_guide_has_the_same_table_of_keys(stages: Stages) -> None:
    """Lost: who reads the guide instead of the help learns keys that are gone, or misses those that are new."""
    stage = _open(stages)
    text = (resources().parent / "docs" / "guide" / "keyboard.md").read_text(encoding="utf-8")
    for page in dict.fromkeys(known.page for known in stage.pages._keys()):
        part = text.split(f"## {page or 'Everywhere'}\n", 1)[1].split("\n## ", 1)[0]
        told = {line for line in part.splitlines() if line.startswith("| ")}
        ours = {f"| {one.keys} | {one.words} |" for one in stage.pages._keys() if one.page == page}
        assert told - {"| keys | what they do |"} == ours


def test_a_report_holds_what_is_ticked_and_the_persons_words(stages: Stages, tmp_path: Path) -> None:
    """Lost: a line that was crossed out is sent all the same."""
    stage = _open(stages)
    target = tmp_path / "report.txt"
    stage.answers.path = target
    seen: list[str] = []

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, ReportDialog)
        row = next(at for at in range(dialog.list.count()) if "Screen" in dialog.list.item(at).text())
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        dialog.words.setPlainText("It stopped while I was away.")
        dialog.copy.click()
        seen.append(QGuiApplication.clipboard().text())
        dialog.save.click()
        wait_until(lambda: "report.txt" in dialog.said.text())
        return False

    stage.answers.act = act
    stage.pages.help.report.click()
    stage.settle()
    assert seen[0].startswith("It stopped while I was away.\n")
    assert "BatchDesk: " in seen[0]
    assert "Screen" not in seen[0]
    assert target.read_text() == seen[0]
    (screen,) = stage.desk.care.screens
    assert screen is not None
    assert screen.text_size == 100


def test_a_report_that_is_written_slowly_does_not_hold_the_window(stages: Stages, tmp_path: Path) -> None:
    """Lost: the window, for as long as a drive in the network takes; and why a report could not be saved."""
    stage = _open(stages)
    stage.answers.path = tmp_path / "report.txt"
    gate = threading.Event()

    def slow(_text: str, _target: Path) -> Path:
        assert gate.wait(30)
        raise Problem(Trouble.TARGET_UNWRITABLE, name="report.txt", reason="the drive is full")

    dialog = ReportDialog(stage.window, "BatchDesk: 1", stage.theme, stage.answers, slow, stage.tasks)
    dialog.save.click()
    assert not dialog.save.isEnabled() and not dialog.said.text()
    gate.set()
    wait_until(lambda: "the drive is full" in dialog.said.text())
    assert dialog.save.isEnabled()
    dialog.deleteLater()
