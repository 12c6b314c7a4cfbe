"""What people who set the letters to 150 % see where sizes were made for 100 %: nothing cut, nothing over another thing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStyleOptionViewItem, QWidget

from batchdesk.core.jobs import Job
from batchdesk.desk.questions_api import RecipeEntry
from batchdesk.gui.help.report_dialog import ReportDialog
from batchdesk.gui.job.row_filters import SEGMENTS
from batchdesk.gui.job_words import answered, cost
from batchdesk.gui.recipes.detail import RecipeDetail
from batchdesk.gui.recipes.recipes_model import RecipeDelegate, RecipesModel
from batchdesk.gui.side_bar import Place
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import Strong
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.pictures.answers import FILTERED
from tests.gui.pictures.desk import everything
from tests.gui.stage import Answers, Stage
from tests.gui.waiting import wait_until

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
    tasks = Tasks()
    dialog = ReportDialog(parent, report, large, Answers(), lambda _text, path: path, tasks)
    dialog.grab()
    label = next(one for one in dialog.findChildren(QLabel) if one.buddy() is dialog.words)
    assert dialog.list.geometry().bottom() < label.geometry().top()
    assert label.geometry().bottom() < dialog.words.geometry().top()
    parent.deleteLater()
    tasks.close()


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


def _sized(stage: Stage, width: int) -> None:
    stage.window.resize(width, 700)
    QApplication.processEvents()


def test_the_figures_of_a_job_are_whole_in_large_letters(large: Theme, stages: Stages) -> None:
    """Lost: “of 1…rows”: how much is done and what it costs, to those who need large letters."""
    stage = stages(world.many_jobs())
    page, small = stage.pages.desk, QFontMetrics(font(TYPE.SMALL, tabular=True))
    for width, stacked in ((1024, True), (1900, False)):
        _sized(stage, width)
        columns = page.delegate.columns
        assert columns.stacked is stacked
        for job in world.many_jobs():
            line = " · ".join(" ".join(part for part in pair if part) for pair in (answered(job), cost(job)))
            room = page.list.viewport().width() - 2 * SPACE.MEDIUM - SIZE.ROW
            assert not stacked or small.horizontalAdvance(line) < room
            assert stacked or small.horizontalAdvance(answered(job)[1]) < columns.rows - SPACE.SMALL


def test_what_a_job_needs_and_what_to_do_about_it_are_both_to_be_had(large: Theme, stages: Stages) -> None:
    """Lost: the action under a job lies beyond its line, or over the sentence."""
    stage = stages(desk=everything())
    page = stage.pages.desk
    for width in (1024, 1900):
        _sized(stage, width)
        for entry in page.model.shown:
            if isinstance(entry, Job) and page.model.attention_of(entry):
                line = page.list.visualRect(page.model.index_of(entry.id))
                assert line.contains(page.delegate.action_box(line, entry)), (width, entry.name)


def test_the_kinds_of_rows_fold_into_a_list_that_says_all_of_its_words(large: Theme, stages: Stages) -> None:
    """Lost: “Answ…”: which rows are shown, and how many there are."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    _sized(stage, 1024)
    filters = stage.pages.job.answers.filters
    assert filters.segments.folded
    filters.segments.list.setCurrentIndex(2)
    filters.segments.list.activated.emit(2)
    assert filters.query.statuses == SEGMENTS[2]
    assert filters.segments.list.currentText() == "Needs a look  37"
    _sized(stage, 1900)
    assert not filters.segments.folded
    assert filters.segments.index == 2


def test_the_name_of_a_job_has_room_beside_its_buttons(large: Theme, stages: Stages) -> None:
    """Lost: “Tick…”: which job is open."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    _sized(stage, 1024)
    title = stage.pages.job.title
    assert title.width() >= title.fontMetrics().horizontalAdvance(title.text())


def test_the_settings_do_not_scroll_sideways(large: Theme, stages: Stages) -> None:
    """Lost: half of each sentence, and the buttons at its end."""
    stage = stages(world.many_jobs())
    _sized(stage, 1024)
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    page = stage.pages.settings
    wait_until(lambda: not page.turns.busy, "the sections")
    QApplication.processEvents()
    assert page.scrolled.horizontalScrollBar().maximum() == 0


def test_what_is_filtered_by_can_be_read(large: Theme, stages: Stages) -> None:
    """Lost: “Category is o…”: by what the rows are narrowed, in chips as narrow as a word."""
    stage = stages(world.many_jobs())
    stage.open_job("f6")
    _sized(stage, 1024)
    answers = stage.pages.job.answers
    answers.show_query(FILTERED)
    stage.settle()
    QApplication.processEvents()
    assert answers.filters.chips.isVisible()
    for chip in answers.filters.chips.findChildren(QAbstractButton):
        assert chip.width() >= chip.sizeHint().width()
    _sized(stage, 1900)
    assert answers.filters.chips.isVisible()  # beside the count again
    assert answers.filters.chips.parentWidget() is answers.filters.counted.parentWidget()
