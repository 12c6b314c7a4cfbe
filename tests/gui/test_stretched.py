"""A full state of each page in words twice as long, and from right to left: all must fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QWidget

from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets.buttons import ElidedButton
from batchdesk.gui.widgets.flow_layout import FlowLayout
from tests.gui.pictures.fitting import faults
from tests.gui.pictures.registry import areas
from tests.gui.pictures.shot import LARGE, Picture
from tests.gui.pseudo import arabic_like, doubled, spoken

pytestmark = pytest.mark.gui


def _page(picture: Picture) -> str:
    """The page of a state: the first word of its name, and in the wizard the step."""
    words = picture.name.split("-")
    return "-".join(words[: 2 if words[0] in ("wizard", "job") else 1])


FULLEST = {
    _page(picture): picture
    for pictures in areas().values()
    for picture in reversed(pictures)
    if picture.small
}
"""One for each page; `python -m tests.screenshots --check` looks at all states."""


MIRRORED = [page for page in FULLEST if page in ("desk", "job-row", "settings", "summary", "wizard-send")]


@pytest.mark.parametrize("page", FULLEST)
def test_a_page_has_room_for_a_long_language(window_theme: Theme, page: str) -> None:
    """Lost: a button of which a German reads the middle, or a page that must be pushed sideways."""
    with spoken(doubled), FULLEST[page].standing(window_theme, LARGE) as window:
        assert faults(window) == []


@pytest.mark.parametrize("page", MIRRORED)
def test_a_page_reads_from_right_to_left(window_theme: Theme, page: str) -> None:
    """Lost: in Arabic a page whose parts lie over one another."""
    with spoken(arabic_like, right_to_left=True), FULLEST[page].standing(window_theme, LARGE) as window:
        assert faults(window) == []


def test_chips_begin_where_lines_begin(window_theme: Theme) -> None:
    """Lost: in Arabic the columns stand at the far end of their line; and a long filter is cut without an ellipsis."""
    box = QWidget()
    flow = FlowLayout(box, 4)
    chips = [ElidedButton("short"), ElidedButton("a filter that is much longer than the line it stands in")]
    for chip in chips:
        chip.give_way()
        flow.addWidget(chip)
    box.setFixedSize(200, 120)
    box.show()
    assert chips[0].x() == 0
    assert chips[1].width() == box.width()
    assert chips[1].is_cut
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.setFixedSize(201, 120)
    QApplication.processEvents()
    assert chips[0].geometry().right() == box.rect().right()
    box.close()
    box.deleteLater()


def test_what_does_not_fit_is_found(window_theme: Theme) -> None:
    """Lost: a check that passes whatever it looks at."""
    window, inner = (
        QWidget(),
        QLabel("«a line that is much too long for the little window that it stands in»"),
    )
    area = QScrollArea()
    area.setAccessibleName("Wide")
    area.setMinimumSize(60, 60)
    wide = QWidget()
    wide.setFixedSize(900, 20)
    area.setWidget(wide)
    inner.setMinimumWidth(10)
    layout = QHBoxLayout(window)
    layout.addWidget(inner)
    layout.addWidget(area)
    window.setFixedSize(240, 100)
    window.show()
    QApplication.processEvents()
    found = "\n".join(faults(window))
    assert "cut off" in found
    assert "scrolls sideways" in found
    window.close()
    window.deleteLater()
