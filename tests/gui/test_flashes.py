"""Nothing but the window is a window: what is shown before it has a parent flashes up, and takes the focus away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from traceback import FrameSummary, extract_stack

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from batchdesk.gui.context import Beginning
from batchdesk.gui.side_bar import Place
from batchdesk.gui.window import Window
from tests.gui import fake_world as world
from tests.gui.conftest import Stages

pytestmark = pytest.mark.gui


def _said(frame: FrameSummary) -> str:
    return f"{Path(frame.filename).name}:{frame.lineno}"


class _Watch(QObject):
    """Remembers what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, Window):  # type: ignore[attr-defined]
            frames = [one for one in extract_stack(limit=12) if "batchdesk" in one.filename]
            self.seen.append(f"{type(watched).__name__} by {' <- '.join(_said(one) for one in frames[::-1])}")
        return False


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
