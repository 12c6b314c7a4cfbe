"""The window as a whole: it is there at once, remembers its place, can be used by all, and ends cleanly."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.api import DeskApi
from batchdesk.desk.care_api import KeyState
from batchdesk.gui.app_window import open_window
from batchdesk.gui.context import Beginning
from batchdesk.gui.crash import CrashDialog
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Scheme, Theme
from batchdesk.gui.theme.quiet_style import QuietStyle
from batchdesk.gui.window import Window
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.fake_desk import FakeDesk
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui


def _window() -> Window:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window))


@pytest.fixture
def swept(window_theme: Theme) -> Iterator[None]:
    """Nothing of a window stays between two runs in one process, nor the theme that each run dresses it in."""
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for theme in app.findChildren(Theme, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if theme is not window_theme:
            theme.icons._tinted.cleanup()
            theme.deleteLater()
    window_theme._style = QuietStyle(window_theme.icon)
    app.setStyle(window_theme._style)
    window_theme.set_scheme(Scheme.LIGHT)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _run(factory: Callable[[], DeskApi], during: Callable[[], object], **more: object) -> int:
    """Open the window as the application does, and do something in it once the loop runs."""
    QTimer.singleShot(0, during)
    return open_window(factory, scheme=Scheme.LIGHT, **more)  # type: ignore[arg-type]


def test_the_window_is_there_before_the_desk_and_the_desk_is_closed_after_it(swept: None) -> None:
    """Lost: the person looks at nothing for seconds while the heavy parts load."""
    desk, gate, seen = FakeDesk(world.many_jobs()), threading.Event(), []

    def factory() -> DeskApi:
        gate.wait(5)
        return desk

    def during() -> None:
        window = _window()
        seen.append((window.isVisible(), window.pages is None))
        gate.set()
        wait_until(lambda: window.pages is not None)
        wait_until(lambda: "advance" in desk.calls)
        window.close()

    assert _run(factory, during) == 0
    assert seen == [(True, True)]
    assert desk.closed


def test_a_window_closed_before_its_desk_is_there_still_closes_the_desk(swept: None) -> None:
    """Lost: the profile stays locked by a desk that nobody sees."""
    desk, gate, begun = FakeDesk(), threading.Event(), threading.Event()

    def factory() -> DeskApi:
        begun.set()
        gate.wait(5)
        return desk

    def during() -> None:
        wait_until(begun.is_set)
        _window().close()
        gate.set()

    _run(factory, during)
    assert desk.closed


def test_a_desk_that_can_not_be_opened_is_said_in_the_window(swept: None) -> None:
    """Lost: the program ends at once and says nothing."""
    problem = Problem(Trouble.PROFILE_UNUSABLE, reason="the disk is read-only")

    def factory() -> DeskApi:
        raise problem

    def during() -> None:
        banner = _window().opening.banner
        wait_until(banner.isVisible)
        assert banner.title.text() == problem.title
        _window().close()

    assert _run(factory, during) == 0


def test_a_fault_is_said_calmly_and_its_details_go_to_the_log(
    swept: None, expect_message: Callable[[str], None]
) -> None:
    """Lost: a traceback in the face, or a window that does nothing any more."""
    expect_message("unexpected: ZeroDivisionError")
    desk, words = FakeDesk(), []
    desk.faults["key_status"] = ZeroDivisionError("division by zero")

    def during() -> None:
        wait_until(lambda: bool(_window().findChildren(CrashDialog)))
        dialog = _window().findChildren(CrashDialog)[0]
        words.extend(child.text() for child in dialog.findChildren(QWidget) if hasattr(child, "text"))
        dialog.accept()
        _window().close()

    _run(lambda: desk, during, log_file=Path("/logs/batchdesk.log"))
    said = " ".join(words)
    assert "/logs/batchdesk.log" in said
    assert "Your jobs and answers are kept" in said
    assert "ZeroDivisionError" not in said


def test_the_window_remembers_its_size(stages: Stages, tmp_path: Path) -> None:
    """Lost: the window is put in its place again each morning."""
    path = tmp_path / "window.ini"
    first = stages(settings=path)
    first.window.resize(1024, 733)
    first.window.shut()
    second = stages(settings=path)
    assert second.window.height() == 733


@pytest.mark.parametrize("place", list(Place))
def test_every_page_fits_a_small_screen(stages: Stages, place: Place) -> None:
    """Lost: on a small laptop the buttons lie outside the screen."""
    stage = stages(world.many_jobs())
    stage.window.resize(1024, 700)
    stage.pages.go(place)
    stage.settle()
    assert stage.window.width() == 1024
    assert (
        stage.window.stack.currentWidget().minimumSizeHint().width() <= 1024 - stage.window.side_bar.width()
    )


def _controls(page: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
    found = [widget for widget in page.findChildren(QWidget) if isinstance(widget, kinds)]
    # Parts that Qt puts into its own widgets have no name of their own.
    inner = [widget for widget in found if isinstance(widget, QHeaderView)]
    return [widget for widget in found if not widget.objectName().startswith("qt_") and widget not in inner]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName() or text).strip()


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(stages: Stages) -> None:
    """Lost: a blind person hears "button", and someone without a mouse gets nowhere."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    for page in (stage.pages.desk, stage.pages.job, stage.pages.recipes, stage.pages.settings):
        # Buttons whose words come with the state they belong to.
        waiting = {
            id(b) for banner in page.findChildren(type(page.banner)) for b in (banner.action, banner.second)
        }
        nameless = [
            f"{type(widget).__name__} {widget.objectName()}"
            for widget in _controls(page)
            if not _name(widget) and id(widget) not in waiting and widget.isVisibleTo(page)
        ]
        assert not nameless
        unreachable = [
            _name(widget)
            for widget in _controls(page)
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(page)
            and not isinstance(widget.parent(), QLineEdit)
        ]
        assert not unreachable


def test_no_letter_of_a_page_means_two_things(stages: Stages) -> None:
    """Lost: Alt and a letter only moves the focus between two buttons and presses neither."""
    desk = FakeDesk(world.many_jobs())
    desk.key_state, desk.secret = KeyState.KEPT, "sk-ant-x"
    stage = stages(desk=desk)
    stage.open_job("f6")
    stage.pages.settings.entered()
    stage.settle()
    stage.pages.settings.key.another.click()
    for page in (stage.pages.desk, stage.pages.job, stage.pages.recipes, stage.pages.settings):
        words = [w.text() for w in page.findChildren(QAbstractButton) if w.isVisibleTo(page)]
        words += [bar.tabText(i) for bar in page.findChildren(QTabBar) for i in range(bar.count())]
        letters = [text[text.index("&") + 1].lower() for text in words if "&" in text.replace("&&", "")]
        assert letters
        assert sorted(letters) == sorted(set(letters)), words


def test_tab_walks_from_the_side_bar_through_the_page(stages: Stages) -> None:
    """Lost: the keyboard is caught in a table."""
    stage = stages(world.many_jobs())
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow, "the window to become active")
    stage.window.side_bar.buttons[Place.DESK].setFocus()
    seen: set[QWidget] = set()
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused:
            seen.add(focused)
    page = stage.pages.desk
    assert {page.search, page.new_button, page.list} <= seen


def test_shortcuts_lead_to_the_pages(stages: Stages) -> None:
    """Lost: those who work here daily must reach for the mouse."""
    stage = stages(world.many_jobs())
    stage.window.activateWindow()
    wait_until(stage.window.isActiveWindow, "the window to become active")
    for key, page in (
        (Qt.Key.Key_2, stage.pages.recipes),
        (Qt.Key.Key_3, stage.pages.ledger),
        (Qt.Key.Key_4, stage.pages.settings),
        (Qt.Key.Key_1, stage.pages.desk),
    ):
        QTest.keyClick(stage.window, key, Qt.KeyboardModifier.ControlModifier)
        wait_until(page.isVisible)
    stage.settle()


def test_taking_the_desk_makes_only_the_page_that_is_shown(stages: Stages) -> None:
    """Lost: the window stands still at its start for pages that nobody has asked for."""
    stage = stages(world.many_jobs())
    assert stage.window.stack.count() == 2  # the opening page and the list of jobs
    stage.open_job("f6")
    assert stage.window.stack.count() == 3


def test_the_wizard_leads_to_settings_and_back_to_what_was_begun(stages: Stages, tmp_path: Path) -> None:
    """Lost: a missing key costs the person the job they were preparing."""
    stage = stages(world.many_jobs())
    path = tmp_path / "tickets.csv"
    path.write_text("a\n1\n", encoding="utf-8")
    stage.pages.new_job(Beginning(source=path))
    stage.settle()
    stage.pages.wizard.settings_wanted.emit()
    stage.settle()
    assert stage.pages.settings.isVisible()
    stage.pages.settings.back.click()
    stage.settle()
    assert stage.pages.wizard.isVisible()
    assert stage.pages.wizard.draft.source == path
    stage.pages.go(Place.DESK)
    stage.pages.go(Place.SETTINGS)
    assert not stage.pages.settings.back.isVisible()


def test_the_first_window_fits_a_small_laptop(stages: Stages, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lost: the buttons at the foot lie below the edge of a screen of 1366 x 768."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, 1366, 768))
    stage = stages()
    assert stage.window.width() == 1280
    assert 700 <= stage.window.height() <= 740


def test_the_last_place_that_was_asked_for_is_the_one_that_is_shown(stages: Stages) -> None:
    """Lost: who goes on before a page is there is taken back to it."""
    stage = stages(world.many_jobs())
    stage.pages.go(Place.LEDGER)
    stage.pages.new_job(Beginning())
    stage.pages.open_job("f6")
    stage.settle()
    assert stage.pages.where() == (Place.DESK, "f6")
    assert stage.pages.job.job is not None and stage.pages.job.job.id == "f6"
