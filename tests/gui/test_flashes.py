"""Nothing but the window is a window: what is shown before it has a parent flashes up, and takes the focus away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from traceback import FrameSummary, extract_stack

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from batchdesk.gui.context import Beginning
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets.flow_layout import FlowLayout
from batchdesk.gui.widgets.layouts import clear, drop, row
from batchdesk.gui.window import Window
from batchdesk.gui.wizard.notes_list import NotesList
from tests.gui import fake_world as world
from tests.gui.conftest import Stages

pytestmark = pytest.mark.gui


def _said(frame: FrameSummary) -> str:
    return f"{Path(frame.filename).name}:{frame.lineno}"


class _Around(QWidget):
    """A window for single parts."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self.setLayout(layout)
        self.show()
        QApplication.processEvents()


Arounds = Callable[[QLayout], _Around]


class _Watch(QObject):
    """Remembers what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, Window | _Around):  # type: ignore[attr-defined]
            frames = [one for one in extract_stack(limit=12) if "batchdesk" in one.filename]
            self.seen.append(f"{type(watched).__name__} by {' <- '.join(_said(one) for one in frames[::-1])}")
        return False


@pytest.fixture
def around(window_theme: object) -> Iterator[Arounds]:
    """Windows with a layout each, closed after the test."""
    made: list[_Around] = []

    def make(layout: QLayout) -> _Around:
        made.append(_Around(layout))
        return made[-1]

    yield make
    for one in made:
        one.close()
        one.deleteLater()


@pytest.fixture
def watch(window_theme: object) -> Iterator[_Watch]:
    watch, app = _Watch(), QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    yield watch
    app.removeEventFilter(watch)


def test_no_page_opens_a_window_while_it_is_built(stages: Stages, watch: _Watch) -> None:
    """Lost: a small white window blinks at the start, and the keyboard is nowhere afterwards."""
    stage = stages(world.many_jobs())
    for place in (Place.DESK, Place.RECIPES, Place.LEDGER):
        stage.pages.go(place)
        stage.settle()
    for job in ("f6", "b2", "c3", "a1"):
        stage.open_job(job)
        for tab in range(stage.pages.job.tabs.count()):
            stage.pages.job.tabs.setCurrentIndex(tab)
            stage.settle()
    stage.pages.new_job(Beginning())
    stage.settle()
    assert watch.seen == []


def _nested() -> QLayout:
    outer = QVBoxLayout()
    outer.addLayout(row())
    return outer


def _inner(layout: QLayout) -> QLayout:
    item = layout.itemAt(0)
    return (item.layout() if item else None) or layout


@pytest.mark.parametrize("make", [QVBoxLayout, QGridLayout, FlowLayout, _nested])
@pytest.mark.parametrize("all_at_once", [False, True])
def test_a_line_that_is_dropped_before_it_was_seen_is_no_window(
    watch: _Watch, around: Arounds, make: Callable[[], QLayout], all_at_once: bool
) -> None:
    """Lost: a line that is exchanged twice in a moment blinks in the corner of the screen as a window of its own."""
    outer = make()
    window, layout = around(outer), _inner(outer)
    lines = [QLabel("one"), QLabel("two")]
    for line in lines:
        layout.addWidget(line)
    if all_at_once:
        clear(layout)
    else:
        for line in lines:
            drop(line)
    assert layout.count() == 0
    assert all(line.isHidden() for line in lines)
    QApplication.processEvents()
    assert watch.seen == []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QLabel) == []


def test_a_button_may_drop_itself(watch: _Watch, around: Arounds) -> None:
    """Lost: a filter's chip is pressed to take it away, and the application is gone with it."""
    column = QVBoxLayout()
    window, button = around(column), QPushButton("Away")
    column.addWidget(button)
    button.clicked.connect(lambda: drop(window.findChildren(QPushButton)[0]))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    del button
    assert [one.isHidden() for one in window.findChildren(QPushButton)] == [True]
    QApplication.processEvents()
    assert watch.seen == []


def test_notes_that_change_twice_in_a_moment_stay_in_their_list(
    watch: _Watch, around: Arounds, window_theme: Theme
) -> None:
    """Lost: the notes about a file open as small windows while another sheet is chosen."""
    column, notes = QVBoxLayout(), NotesList(window_theme)
    column.addWidget(notes)
    around(column)
    notes.show_notes(("Two sheets are hidden.", "A column has no name."))
    notes.show_notes(("One sheet is hidden.",))
    QApplication.processEvents()
    assert watch.seen == []
    assert [line.isVisible() for line in notes.findChildren(QLabel) if line.text() == "One sheet is hidden."]


def test_what_stands_in_a_layout_within_goes_too(window_theme: Theme) -> None:
    """Lost: a line that was taken away stays on the page, over what comes in its place."""
    label = QLabel("still here")
    layout = QVBoxLayout()
    layout.addLayout(row(label))
    around = _Around(layout)
    assert label.isVisible()
    clear(layout)
    assert not label.isVisible() and layout.count() == 0
    around.close()
    around.deleteLater()
