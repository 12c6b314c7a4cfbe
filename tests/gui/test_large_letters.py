"""What people who set the letters to 150 % see where sizes were made for 100 %: nothing cut, nothing over another thing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem, QWidget

from batchdesk.desk.questions_api import RecipeEntry
from batchdesk.gui.help.report_dialog import ReportDialog
from batchdesk.gui.recipes.detail import RecipeDetail
from batchdesk.gui.recipes.recipes_model import RecipeDelegate, RecipesModel
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets import Strong
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.stage import Answers

pytestmark = pytest.mark.gui
ENTRY = RecipeEntry(Path("tickets.recipe.json"), world.TICKETS, bundled=True, needs_document=False)


@pytest.fixture
def large(window_theme: Theme) -> Iterator[Theme]:
    """The theme with letters at 150 %."""
    window_theme.fit(150, dense=False)
    yield window_theme
    window_theme.fit(100, dense=False)


def test_a_recipe_of_the_list_has_room_for_both_its_lines(large: Theme) -> None:
    """Lost: what a recipe is for, cut through the middle of its letters."""
    model = RecipesModel()
    model.show_entries([ENTRY])
    high = RecipeDelegate(large).sizeHint(QStyleOptionViewItem(), model.index(0)).height()
    assert high >= SPACE.SMALL + QFontMetrics(font()).height() + QFontMetrics(font(TYPE.SMALL)).height()


def test_the_name_of_a_recipe_is_not_pushed_away_by_its_buttons(large: Theme, stages: Stages) -> None:
    """Lost: which recipe is open."""
    detail = RecipeDetail(large, stages().pages.job.context.models)
    detail.show_entry(ENTRY)
    for width in (560, 1400):
        detail.resize(width, 600)
        detail.grab()
        assert detail.name.width() >= detail.name.fontMetrics().horizontalAdvance(detail.name.text())
    detail.deleteLater()


def test_the_parts_of_a_report_stand_below_one_another(large: Theme) -> None:
    """Lost: the lines that are told, and what the person may add, are drawn over each other."""
    parent = QWidget()
    report = "\n".join(f"Line {at}" for at in range(16))
    dialog = ReportDialog(parent, report, large, Answers(), lambda _text, path: path)
    dialog.grab()
    label = next(one for one in dialog.findChildren(QLabel) if one.buddy() is dialog.words)
    assert dialog.list.geometry().bottom() < label.geometry().top()
    assert label.geometry().bottom() < dialog.words.geometry().top()
    parent.deleteLater()


def test_the_tip_of_a_line_that_was_cut_goes_with_the_cut(window_theme: Theme) -> None:
    """Lost: the head of the panel says Row 1, and its tip Row 2, from when the panel was still sliding in."""
    title = Strong("Row 2 of a very long table")
    title.resize(20, 20)
    title.grab()
    assert title.toolTip() == "Row 2 of a very long table"
    title.setText("Row 1")
    title.resize(200, 20)
    title.grab()
    assert title.toolTip() == ""
