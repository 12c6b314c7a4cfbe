"""What is seen of a table's rows: tints and lines for all cells at once, words at their side, marks, and the row numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets import DataTable, RowsTableModel
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui
JOB = world.many_jobs()[5]


@pytest.fixture
def tasks(window_theme: Theme) -> Iterator[Tasks]:
    lanes = Tasks()
    yield lanes
    lanes.close()


@pytest.fixture
def show(tasks: Tasks, window_theme: Theme) -> Iterator[Callable[..., DataTable]]:
    """A table of the job's rows, all that is seen of it fetched, each column 120 pixels wide."""
    made: list[DataTable] = []

    def shown(direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> DataTable:
        model = RowsTableModel(FakeDesk((JOB,)), tasks, window_theme)
        table = DataTable(window_theme, "Rows")
        made.append(table)
        table.setLayoutDirection(direction)
        table.show_row_numbers()
        table.setModel(model)
        model.show_job(JOB, JOB.recipe.answer_names)
        table.resize(900, 300)
        table.show()
        model.row_at(0)
        wait_until(lambda: model.row_at(0) is not None, "the rows")
        for section in range(model.columnCount()):
            table.setColumnWidth(section, 120)
        return table

    yield shown
    for table in made:
        table.close()
        table.deleteLater()


def _seen(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def _inked(picture: QImage, box: QRect, ink: str) -> list[int]:
    """The columns of pixels in a box in which there is this colour, or nearly."""
    wanted = QColor(ink)

    def near(across: int, down: int) -> bool:
        found = picture.pixelColor(across, down)
        return max(abs(a - b) for a, b in zip(found.getRgb(), wanted.getRgb(), strict=True)) < 60

    down = range(box.top() + 2, box.bottom() - 1)
    return [at for at in range(box.left(), box.right() + 1) if any(near(at, row) for row in down)]


def _cell(table: DataTable, row: int, section: int) -> QRect:
    return table.visualRect(table.model().index(row, section))


def test_answers_are_tinted_also_where_columns_were_moved_and_hidden(
    show: Callable[..., DataTable], window_theme: Theme
) -> None:
    """Lost: the tint stays where the answers stood, and the person's own column looks like one."""
    table = show()
    bar, tint, plain = table.horizontalHeader(), window_theme.colours.answer, window_theme.colours.raised
    own = len(JOB.recipe.answer_names) + 1
    bar.moveSection(bar.visualIndex(own), 0)
    table.setColumnHidden(1, True)
    picture = _seen(table.viewport())
    for section, ground in ((own, plain), (0, tint), (2, tint)):
        corner = _cell(table, 1, section).topLeft()
        assert picture.pixelColor(corner.x() + 2, corner.y() + 2).name() == QColor(ground).name(), section


def test_every_row_has_its_line_also_a_selected_one(
    show: Callable[..., DataTable], window_theme: Theme
) -> None:
    """Lost: selected rows run into one another."""
    table = show()
    table.selectRow(1)
    picture = _seen(table.viewport())
    for row in (0, 1, 2):
        end = _cell(table, row, 2).bottomLeft()
        assert picture.pixelColor(end.x() + 40, end.y()).name() == QColor(window_theme.colours.line).name(), (
            row
        )


def test_no_line_stands_below_the_last_row(show: Callable[..., DataTable], window_theme: Theme) -> None:
    """Lost: a short list looks as if it had empty rows."""
    table = show()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    model = table.model()
    assert isinstance(model, RowsTableModel)
    wait_until(lambda: model.row_at(model.rowCount() - 1) is not None)
    picture, last = _seen(table.viewport()), _cell(table, model.rowCount() - 1, 0)
    line = QColor(window_theme.colours.line).name()
    assert picture.pixelColor(40, last.bottom()).name() == line
    below = [picture.pixelColor(40, at).name() for at in range(last.bottom() + 1, picture.height())]
    assert line not in below


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_stand_where_reading_begins_and_numbers_where_it_ends(
    show: Callable[..., DataTable], window_theme: Theme, direction: Qt.LayoutDirection
) -> None:
    """Lost: in Arabic or Hebrew every cell is read from the wrong end."""
    table = show(direction)
    picture, mirrored = _seen(table.viewport()), direction is Qt.LayoutDirection.RightToLeft
    names = list(JOB.recipe.answer_names)
    for section, at_left in ((names.index("Category"), not mirrored), (names.index("Amount"), mirrored)):
        box = _cell(table, 0, section)
        inked = _inked(picture, box, window_theme.colours.ink)
        before, after = inked[0] - box.left(), box.right() - inked[-1]
        assert (before < after) is at_left, (section, before, after)


def test_row_numbers_count_on_while_the_table_is_scrolled(
    show: Callable[..., DataTable], window_theme: Theme
) -> None:
    """Lost: the numbers beside the rows are those of other rows."""
    table = show()
    header = table.verticalHeader()
    each = header.defaultSectionSize()
    first = _seen(header.viewport())
    table.verticalScrollBar().setValue(3 * each)
    scrolled = _seen(header.viewport())
    # The fourth number moved to the first place, and nothing else did.
    assert scrolled.copy(0, 0, first.width(), each) == first.copy(0, 3 * each, first.width(), each)
    assert scrolled.copy(0, 0, first.width(), each) != first.copy(0, 0, first.width(), each)
