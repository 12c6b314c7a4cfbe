"""What is made piece by piece behind the person's back is whole whenever they come to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from batchdesk.gui.wizard.flow import Place
from tests.gui import fake_world as world
from tests.gui.wizard.stage import Stage, wait_until

pytestmark = pytest.mark.gui


def test_pages_to_come_are_made_while_the_person_looks_at_the_data(stage: Stage) -> None:
    """Lost: each step holds the window for a moment when it is first gone to."""
    stage.wizard.start()
    stage.settle()
    assert stage.wizard.place is Place.DATA and set(stage.wizard._pages.made) == {Place.DATA}
    stage.begin()
    assert stage.wizard.place is Place.DATA and set(stage.wizard._pages.made) == set(Place)
    assert stage.wizard.ask_page.form_made


@pytest.mark.parametrize("pieces", range(9))
def test_a_step_that_is_wanted_before_it_is_made_is_whole(stage: Stage, pieces: int) -> None:
    """Lost: who is quick to press Next sees half an editor, or two of them."""
    wizard = stage.wizard
    wizard.start(Path("support-tickets.xlsx"), world.TICKETS)
    wait_until(wizard.foot.next.isEnabled)
    for _ in range(pieces):
        QApplication.processEvents()
    wizard.foot.next.click()
    ask = wizard.ask_page
    assert wizard.place is Place.ASK and wizard.page is ask
    assert ask.form.prompt.toPlainText() == world.TICKETS.prompt and ask.stack.currentIndex() == 1
    stage.settle()
    assert ask.stack.count() == 2
    assert set(wizard._pages.made) == set(Place)


def test_another_file_in_the_middle_of_showing_one_is_the_one_that_is_shown(stage: Stage) -> None:
    """Lost: the rows of one file stand under the name of another, and are asked about."""
    stage.wizard.start()
    page, seen = stage.wizard.data_page, set()
    page.changed.connect(lambda: seen.add(page.draft.inspection and page.draft.inspection.name))
    page.read(Path("complaints.xlsx"))
    page._turns.add(lambda: page.read(Path("support-tickets.xlsx")))
    stage.settle()
    found = page.draft.inspection
    assert found is not None and page.found.name.text() == found.name == "support-tickets.xlsx"
    table = page.found.table.model()
    assert [table.rowCount(), table.columnCount()] == [len(found.preview), len(found.columns)]
    assert seen == {None, "support-tickets.xlsx"}


def test_the_way_on_is_closed_until_there_is_a_job_to_go_on_with(stage: Stage) -> None:
    """Lost: a button without words that can be pressed."""
    assert not stage.wizard.foot.next.isEnabled()
