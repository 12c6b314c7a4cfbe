"""What a screen reader, a keyboard, a mouse in an unsteady hand and an eye without colours find on each page."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.gui.announcer import last_said
from batchdesk.gui.states import job_look, part_look, row_look
from batchdesk.gui.theme import Theme
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.pictures.listening import nameless, small_targets, unmarked_focus, unread_cells
from tests.gui.pictures.registry import areas
from tests.gui.pictures.shot import LARGE

pytestmark = pytest.mark.gui
PAGES = {
    picture.name: picture
    for pictures in areas().values()
    for picture in pictures
    if picture.name
    in (
        "desk-many", "job-row", "job-about", "job-batches", "ledger-months", "recipes", "settings-kept",
        "data-documents", "wizard-editor", "wizard-trial-done", "wizard-cost-advised", "wizard-send",
        "summary-charts",
    )
}  # fmt: skip
"""One state of each page; the others have the same parts."""


@pytest.mark.parametrize("page", PAGES)
def test_each_control_and_cell_is_heard_seen_and_hit(window_theme: Theme, page: str) -> None:
    """Lost: a button or a cell that a blind person hears nothing of, a focus nobody sees, a target too small to hit."""
    with PAGES[page].standing(window_theme, LARGE) as window:
        assert nameless(window) == []
        assert unread_cells(window) == []
        assert small_targets(window) == []
        assert unmarked_focus(window) == []


def test_what_is_wrong_for_a_screen_reader_is_found(window_theme: Theme) -> None:
    """Lost: a check that passes whatever it looks at."""
    window = QWidget()
    button = QPushButton("", window)
    button.setFixedSize(20, 20)
    window.resize(100, 100)
    window.show()
    assert nameless(window)
    assert small_targets(window)
    window.close()
    window.deleteLater()


def test_cells_are_heard_with_their_state(stages: Stages) -> None:
    """Lost: a blind person hears a table of pictures and numbers, and not which rows have no answer."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    table = stage.pages.job.answers.table
    table.model().row_at(0)
    stage.settle()
    heard = QAccessible.queryAccessibleInterface(table)
    cells = [heard.child(at) for at in range(120)]
    said = {cell.text(QAccessible.Text.Name) for cell in cells if cell.role() is QAccessible.Role.Cell}
    assert "answered" in said
    assert "delivery" in said


def test_no_state_is_told_by_colour_alone() -> None:
    """Lost: who sees no colours can not tell a job that failed from one that is done."""
    for looks in (
        [job_look(world.job("x", "x", state, {RowStatus.WAITING: 1})) for state in JobState],
        [part_look(state) for state in PartState],
        [row_look(status) for status in RowStatus],
    ):
        assert len({look.word for look in looks}) == len(looks)
        assert all(look.icon for look in looks)


def test_trouble_and_found_jobs_are_said_aloud(stages: Stages) -> None:
    """Lost: a blind person types into the search, or waits for a job, and hears nothing of what came of it."""
    stage = stages(world.many_jobs())
    stage.pages.desk.search.setText("tickets")
    assert last_said(stage.window) == "2 jobs found"
    stage.pages.desk.show_problem(Problem(Trouble.OFFLINE, host="api.anthropic.com", reason="no route"))
    assert last_said(stage.window).startswith("The service at api.anthropic.com can not be reached")
