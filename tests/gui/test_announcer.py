"""What is said aloud to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from batchdesk.gui.announcer import announce, last_said
from batchdesk.gui.theme import Theme

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("&Send 3 rows", "Send 3 rows"),
        ("R&D rows", "R&D rows"),
        ("Research && Development", "Research & Development"),
        ("<b>9</b> of 10 are <i>a&lt;b</i>", "9 of 10 are a<b"),
        ("One\n  two", "One two"),
    ],
)
def test_words_are_said_without_marks(window_theme: Theme, written: str, spoken: str) -> None:
    """Lost: a blind person hears "less than b greater than" or "ampersand send"."""
    window = QWidget()
    inner = QLabel("x", window)
    announce(inner, written, urgent=True)
    assert last_said(window) == spoken
    window.deleteLater()


def test_nothing_is_not_said(window_theme: Theme) -> None:
    """Lost: silence overwrites the sentence before it."""
    window = QWidget()
    announce(window, "Rows are counted.")
    announce(window, " ")
    assert last_said(window) == "Rows are counted."
    window.deleteLater()
