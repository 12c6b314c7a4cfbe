"""Files of our own and files without names: a workbook's recipe, its rows, both; lettered columns; what dialogs show."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from batchdesk.core.inspection import Sheet
from batchdesk.core.problems import Problem, Trouble
from batchdesk.gui.wizard.file_kinds import file_kinds, may_hold_recipe, recipe_kinds
from batchdesk.gui.wizard.flow import Draft, Place
from batchdesk.gui.wizard.recipe_within import RecipeWithin
from tests.gui import fake_world as world
from tests.gui.wizard.stage import Stage, wait_until

pytestmark = pytest.mark.gui
OURS = "tickets-answers.xlsx"
"""A workbook that BatchDesk wrote."""
KINDS = (
    "xlsx xlsm xlsb xls ods csv tsv txt json jsonl ndjson parquet feather arrow sqlite sqlite3 db dta sas7bdat xpt "
    "htm html xml pdf docx doc odt rtf pptx eml mbox msg heic png jpg tif"
)
"""Endings of files that are read."""


def _within(stage: Stage) -> RecipeWithin:
    return stage.wizard.data_page.within


# -- a workbook of our own --------------------------------------------------------------------------------
def test_a_workbook_of_ours_is_data_and_offers_its_recipe(stage: Stage) -> None:
    """The same question would have to be written anew, though it lies in the file."""
    stage.desk.inside = world.TICKETS
    stage.begin(OURS)
    assert "Summary" in stage.wizard.draft.inspection.column_names
    assert stage.wizard.draft.recipe is None
    assert _within(stage).said.text() == "This workbook holds its recipe, “Support tickets”."
    _within(stage).use.click()
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS
    assert stage.wizard.draft.source == Path(OURS)
    assert not _within(stage).isVisible()
    stage.next()
    assert stage.wizard.place is Place.ASK
    assert stage.wizard.ask_page.name.text() == "Support tickets"


def test_only_the_recipe_can_be_taken(stage: Stage) -> None:
    """Answers of October would be asked about again, where only the question was wanted for November."""
    stage.desk.inside = world.TICKETS
    stage.begin(OURS)
    _within(stage).take.click()
    stage.settle()
    draft, page = stage.wizard.draft, stage.wizard.data_page
    assert (draft.source, draft.inspection, draft.recipe) == (None, None, world.TICKETS)
    assert page.drop.isVisible() and page.banner.title.text().startswith("“Support tickets” is taken.")
    page.read(Path("support-tickets.xlsx"))
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS


def test_the_offer_goes_with_its_workbook(stage: Stage) -> None:
    """The recipe of one file would be offered beside the rows of another."""
    stage.desk.inside = world.TICKETS
    stage.begin(OURS)
    assert _within(stage).isVisible()
    stage.wizard.data_page.read(Path("support-tickets.xlsx"))
    assert not _within(stage).isVisible()
    stage.settle()
    assert not _within(stage).isVisible()


def test_a_recipe_that_comes_late_is_not_offered_beside_other_data(stage: Stage) -> None:
    """As above, where the first workbook is slow to tell."""
    stage.desk.inside = world.TICKETS
    gate = stage.desk.hold("read_recipe")
    stage.wizard.start(Path(OURS))
    wait_until(lambda: "read_recipe" in stage.desk.calls)
    stage.wizard.data_page.read(Path("support-tickets.xlsx"))
    gate.set()
    stage.settle()
    assert not _within(stage).isVisible()


def test_another_look_at_the_same_workbook_asks_no_second_time(stage: Stage) -> None:
    """Each change of the header row would read the recipe again, and bring back an offer that was taken."""
    stage.desk.inside = world.TICKETS
    stage.begin(OURS)
    _within(stage).use.click()
    stage.wizard.data_page.header.setValue(2)
    stage.settle()
    assert stage.desk.calls.count("read_recipe") == 1
    assert not _within(stage).isVisible()


def test_a_sheet_that_is_only_called_like_ours_says_nothing(stage: Stage) -> None:
    """A workbook with a sheet “Run info” of its own would be refused, or complained about."""
    stage.desk.faults["read_recipe"] = Problem(Trouble.RECIPE_NOT_IN_WORKBOOK, name=OURS)
    stage.begin(OURS)
    page = stage.wizard.data_page
    assert not _within(stage).isVisible() and not page.banner.isVisible()
    assert stage.wizard.foot.next.isEnabled()


def test_only_workbooks_with_that_sheet_are_asked() -> None:
    """Every file that is dropped would be read twice."""
    ours, other = world.own_inspection(), world.inspection()
    assert may_hold_recipe(Path("a.XLSX"), ours)
    assert not may_hold_recipe(Path("a.xlsx"), other)
    sheet = Sheet("Run info", 1, True, ())
    assert not may_hold_recipe(Path("a.ods"), replace(other, sheets=(sheet,)))


# -- what dialogs show ------------------------------------------------------------------------------------
def test_the_dialog_for_data_shows_every_kind_that_can_be_read() -> None:
    """A file that can be read would be grey, or not there at all."""
    first = re.split(r"[ ()]", file_kinds().split(";;")[0])
    assert [kind for kind in KINDS.split() if f"*.{kind}" not in first] == []


def test_a_recipe_is_imported_from_a_workbook_too(stage: Stage, tmp_path: Path) -> None:
    """Who was mailed the answers, and not the recipe, could not ask the same."""
    assert "*.xlsx" in recipe_kinds()
    stage.desk.inside = world.TICKETS
    stage.begin()
    stage.next()
    stage.wizard.ask_page.import_from(tmp_path / "answers.xlsx")
    stage.settle()
    assert stage.wizard.draft.recipe == world.TICKETS


# -- columns without names --------------------------------------------------------------------------------
def test_a_table_without_column_names_can_be_said_so(stage: Stage) -> None:
    """The first row of data would be taken for names, and be missing from the answers."""
    stage.begin("complaints.xlsx")
    header, more = stage.wizard.data_page.header, stage.wizard.data_page.found.table_choices.header_more
    header.setFocus()
    QTest.keyClick(header, Qt.Key.Key_Down)
    stage.settle()
    assert stage.desk.read_with[-1].header_row == 0
    assert (header.text(), more.text()) == ("none", "columns are lettered")
    assert stage.wizard.draft.inspection.column_names[0] == "Column A"
    assert stage.wizard.draft.choice.header_row == 0
    QTest.keyClick(header, Qt.Key.Key_Up)
    stage.settle()
    assert stage.desk.read_with[-1].header_row == 1
    assert not more.isVisible()


# -- what the check is told -------------------------------------------------------------------------------
def test_the_check_knows_how_the_documents_are_sent(stage: Stage) -> None:
    """Warnings about uploaded files and about quotes would never be seen before paying."""
    stage.begin("Contracts 2026", replace(world.CONTRACTS, answers=()))
    stage.next()
    assert stage.desk.checked_with[-1] == stage.wizard.draft.asked_choice
    assert not stage.desk.checked_with[-1].citations
    stage.wizard.ask_page.form.citations.box.click()
    stage.settle()
    assert stage.desk.checked_with[-1].citations


def test_an_empty_draft_forgets_what_was_offered(stage: Stage) -> None:
    """A new job would begin with the recipe of the last workbook on offer."""
    stage.desk.inside = world.TICKETS
    stage.begin(OURS)
    stage.wizard.data_page.fill(Draft())
    assert not _within(stage).isVisible()
