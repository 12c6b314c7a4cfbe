"""One application with our theme, and whole windows over fake desks that are taken down after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from batchdesk.gui.theme import Scheme, Theme, apply_theme
from tests.gui.stage import Stage

Stages = Callable[..., Stage]


@pytest.fixture(scope="session")
def window_theme() -> Iterator[Theme]:
    """The light theme on the one application, with numbers as in the United States."""
    app = QApplication.instance() or QApplication(["tests"])
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield apply_theme(app, Scheme.LIGHT)
    # What was copied is Python's; Qt would look at it again once Python has gone, and crash after the last test.
    app.clipboard().clear()


@pytest.fixture(autouse=True)
def _keys_let_go() -> Iterator[None]:
    """QTest leaves Shift held down after Ctrl+Shift and a key: the next test would select everything up to its row."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)


@pytest.fixture
def stages(window_theme: Theme) -> Iterator[Stages]:
    """Makes windows on fake desks and strikes them; a crash in one of their tasks fails the test."""
    made: list[Stage] = []

    def make(*args: object, **more: object) -> Stage:
        stage = Stage(window_theme, *args, **more)  # type: ignore[arg-type]
        made.append(stage)
        return stage

    yield make
    for stage in made:
        stage.strike()
