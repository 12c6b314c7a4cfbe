"""The keyboard in the wizard: it begins at what is to be done, goes on to Next, and meets things where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from batchdesk.gui.wizard.flow import Place
from batchdesk.gui.wizard.trial_table import span
from tests.gui import fake_world as world
from tests.gui.wizard.stage import Stage, wait_until

pytestmark = pytest.mark.gui


@pytest.fixture
def active(stage: Stage) -> Stage:
    """A wizard whose window has the keyboard."""
    stage.wizard.activateWindow()
    wait_until(stage.wizard.isActiveWindow)
    return stage


def _focus() -> QWidget | None:
    return QApplication.focusWidget()


def test_without_data_the_wizard_begins_at_choosing_a_file(active: Stage) -> None:
    """Lost: after Ctrl+N nobody knows where the keyboard is."""
    active.begin("")
    assert _focus() is active.wizard.data_page.drop.choose_file


def test_when_the_sample_is_read_the_next_key_goes_on(active: Stage) -> None:
    """Lost: Enter opens the menu for other data."""
    active.begin("")
    active.wizard.data_page.sample.setFocus()
    QTest.keyClick(active.wizard.data_page.sample, Qt.Key.Key_Return)
    active.settle()
    assert _focus() is active.wizard.foot.next


def test_another_header_row_keeps_the_keyboard_in_its_box(active: Stage) -> None:
    """Lost: the second step up of the header row presses Next instead."""
    active.begin()
    active.wizard.data_page.header.setFocus()
    active.wizard.data_page.header.setValue(2)
    active.settle()
    assert _focus() is active.wizard.data_page.header


def test_the_gallery_begins_at_its_search(active: Stage) -> None:
    """Lost: letters typed into the gallery go nowhere."""
    active.begin()
    active.next()
    assert _focus() is active.wizard.ask_page.gallery.search


def test_columns_come_before_the_prompt_they_are_put_into(active: Stage) -> None:
    """Lost: the columns are the last stop of the page, behind Next."""
    active.begin(recipe=world.TICKETS)
    active.next()
    form = active.wizard.ask_page.form
    assert form.chips.chips
    form.chips.chips[0].setFocus()
    for chip in form.chips.chips:
        assert _focus() is chip
        QTest.keyClick(chip, Qt.Key.Key_Tab)
    assert _focus() is form.prompt


def test_every_stop_of_tab_on_the_way_has_a_name(active: Stage) -> None:
    """Lost: Tab stops at something that a screen reader can not name."""
    active.begin(recipe=world.TICKETS)
    active.go(Place.COST)
    areas = active.wizard.findChildren(QScrollArea)
    assert len(areas) == 3
    assert [area for area in areas if area.focusPolicy() & Qt.FocusPolicy.TabFocus] == []


def test_a_reason_that_is_empty_is_not_there(active: Stage) -> None:
    """Lost: a screen reader meets a label without words, and Next moves when a reason comes."""
    active.begin("")
    wizard = active.wizard
    before = wizard.foot.next.geometry().right()
    assert wizard.foot.reason.isVisible()
    active.begin()
    assert not wizard.foot.reason.isVisible()
    assert wizard.foot.next.geometry().right() == before


def test_figures_on_the_cost_page_reach_as_far_as_its_banner(active: Stage) -> None:
    """Lost: lines that end short of everything else."""
    active.begin(recipe=world.TICKETS)
    active.go(Place.COST)
    page = active.wizard.cost_page
    body = page.view.widget()
    assert body is not None
    right = body.mapTo(page, QPoint(body.contentsRect().right(), 0)).x()
    assert body.layout().contentsMargins().right() == 0  # type: ignore[union-attr]
    assert right == page.stack.geometry().right()


def test_all_about_documents_is_in_view(active: Stage) -> None:
    """Lost: whether a document is sent, and how long it is, stands behind a scroll bar."""
    table = active.wizard.data_page.found.documents.table
    for width, seen in ((1104, 5), (848, 4), (1700, 7)):
        active.wizard.resize(width, 800)
        active.begin("All of 2026")
        assert not table.horizontalScrollBar().isVisible()
        titles = [
            column.title for at, column in enumerate(table.cells.columns) if not table.isColumnHidden(at)
        ]
        assert titles[:2] == ["File", "Sent"] and len(titles) == seen


def test_a_tick_of_the_clock_is_said_in_words() -> None:
    """Lost: "0.0 seconds"."""
    assert span(0.04) == "under a second"
    assert span(2.34) == "2.3 seconds"


def test_the_forward_button_says_why_it_is_closed(active: Stage) -> None:
    """Lost: a blind person finds a dead button and no reason."""
    active.begin("")
    found = QAccessible.queryAccessibleInterface(active.wizard.foot.next)
    assert found.text(QAccessible.Text.Description) == active.reason
