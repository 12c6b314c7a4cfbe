"""No letter that Alt presses means two things: in pages, dialogs, menus and the side panel, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from batchdesk.gui.languages import NAMES
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Theme
from tests.gui.letters import clashes, listened, scopes
from tests.gui.pictures.registry import areas
from tests.gui.pictures.shot import LARGE

pytestmark = pytest.mark.gui
STATES = (
    "review-details", "job-sending", "job-limit-month", "summary-compare", "answers-reviewed", "save-cells",
    "desk-menu", "save-csv", "save-add", "report", "elsewhere-settings", "elsewhere-later", "elsewhere-closing",
)  # fmt: skip
"""The fullest of each kind. What is not among them has fewer letters of the same."""
SHOWN = {
    picture.name: picture for pictures in areas().values() for picture in pictures if picture.name in STATES
}


@pytest.mark.parametrize("state", STATES)
def test_a_letter_means_one_thing(window_theme: Theme, state: str) -> None:
    """Lost: Alt and a letter only moves the focus between two buttons and presses neither, in one language of five."""
    with listened() as words, SHOWN[state].standing(window_theme, LARGE) as window:
        assert any(scopes(window).values()), "nothing here has a letter"
        assert [clash for language in NAMES for clash in clashes(words, window, language)] == []


def test_a_letter_that_means_two_things_is_found(window_theme: Theme) -> None:
    """Lost: a check that passes whatever it looks at."""
    window = QWidget()
    layout = QVBoxLayout(window)
    with listened() as words:
        for text in (tr("&Copy"), tr("&Cancel the job…"), tr("Ab&out")):
            layout.addWidget(QPushButton(text))
        window.show()
        assert clashes(words, window, "en") == ["en, QWidget, Alt+c: &Copy, &Cancel the job…"]
        assert clashes(words, window, "de") == [], "the German words have letters of their own"
    window.close()
    window.deleteLater()
