"""A job's rows come page by page, behind the window, and never all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from batchdesk.core.jobs import JobState
from batchdesk.core.rows import UNUSABLE, RowStatus
from batchdesk.gui.states import Look
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets import DataTable, RowsTableModel
from batchdesk.gui.widgets.rows_table import KEPT_PAGES, PAGE, PLACEHOLDER
from batchdesk.gui.widgets.static_table import LOOK_ROLE
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
def desk() -> FakeDesk:
    return FakeDesk((JOB,))


@pytest.fixture
def model(desk: FakeDesk, tasks: Tasks, window_theme: Theme) -> RowsTableModel:
    made = RowsTableModel(desk, tasks, window_theme)
    made.show_job(JOB, JOB.recipe.answer_names)
    return made


def _text(model: RowsTableModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


def _loaded(model: RowsTableModel, tasks: Tasks, row: int) -> None:
    model.row_at(row)
    wait_until(lambda: model.row_at(row) is not None, f"row {row}")


def test_a_placeholder_stands_until_the_rows_are_there(
    model: RowsTableModel, desk: FakeDesk, tasks: Tasks
) -> None:
    """Lost: the window waits for the disk with every scroll."""
    gate = desk.hold("rows")
    assert model.rowCount() == 9880
    assert _text(model, 0, 0) == PLACEHOLDER
    gate.set()
    wait_until(lambda: _text(model, 0, 0) == "damaged")


def test_only_the_pages_that_are_looked_at_are_fetched(
    model: RowsTableModel, desk: FakeDesk, tasks: Tasks
) -> None:
    """Lost: opening a million-row job reads all of it."""
    _loaded(model, tasks, 0)
    _loaded(model, tasks, 9879)
    assert model.row_at(9879).number == 9880  # type: ignore[union-attr]
    assert desk.calls.count("rows") == 2


def test_a_filtered_view_finds_its_far_end(model: RowsTableModel, tasks: Tasks) -> None:
    """Lost: the last rows of a filter can not be reached, or are the wrong ones."""
    model.show_job(JOB, JOB.recipe.answer_names, frozenset({RowStatus.OK}))
    assert model.rowCount() == 9580
    _loaded(model, tasks, 9579)
    assert model.row_at(9579).outcome.status is RowStatus.OK  # type: ignore[union-attr]
    _loaded(model, tasks, 0)
    assert model.row_at(0).number == 1  # type: ignore[union-attr]


def test_the_way_to_a_far_page_is_walked_once(model: RowsTableModel, tasks: Tasks, desk: FakeDesk) -> None:
    """Lost: each scroll at the end of a filtered view reads everything before it again."""
    model.show_job(JOB, JOB.recipe.answer_names, frozenset({RowStatus.OK}))
    _loaded(model, tasks, 9000)
    walked = desk.calls.count("rows")
    _loaded(model, tasks, 9000 + PAGE)
    assert desk.calls.count("rows") == walked + 1


def test_rows_of_an_earlier_filter_never_appear_in_a_later_one(
    model: RowsTableModel, tasks: Tasks, desk: FakeDesk
) -> None:
    """Lost: answered rows stand under "Needs a look", because they arrived late."""
    gate = desk.hold("rows")
    model.row_at(0)
    wait_until(lambda: "rows" in desk.calls)
    model.show_job(JOB, JOB.recipe.answer_names, UNUSABLE)
    gate.set()
    wait_until(lambda: tasks.idle)
    _loaded(model, tasks, 0)
    assert model.row_at(0).number == 32  # type: ignore[union-attr]


def test_rows_without_an_answer_show_why_instead(model: RowsTableModel, tasks: Tasks) -> None:
    """Lost: the filter "Needs a look" shows six empty columns and not the reason."""
    model.show_job(JOB, JOB.recipe.answer_names, UNUSABLE)
    assert [column.title for column in model.columns[:3]] == ["Status", "Note", "Ticket"]
    _loaded(model, tasks, 0)
    assert _text(model, 0, 0) == "cut off"
    assert "cut off at 2,048 tokens" in _text(model, 0, 1)


def test_answers_stand_first_then_the_status_then_the_persons_columns(
    model: RowsTableModel, tasks: Tasks
) -> None:
    """Lost: the answers are to be searched for, behind thirty columns of one's own."""
    titles = [column.title for column in model.columns]
    assert titles == [*JOB.recipe.answer_names, "Status", *JOB.columns]
    _loaded(model, tasks, 0)
    assert _text(model, 0, titles.index("Ticket")) == "00001"
    look = model.index(0, titles.index("Status")).data(LOOK_ROLE)
    assert isinstance(look, Look)
    assert (look.word, look.icon) == ("answered", "check")


def test_memory_is_bounded(model: RowsTableModel, tasks: Tasks, desk: FakeDesk) -> None:
    """Lost: scrolling through a big job fills the memory."""
    for page in range(9880 // PAGE):
        _loaded(model, tasks, page * PAGE)
    assert len(model._pages) <= KEPT_PAGES


def test_new_answers_appear_without_losing_the_place(
    desk: FakeDesk, tasks: Tasks, window_theme: Theme
) -> None:
    """Lost: while results stream in, the table jumps to its top or shows old states."""
    waiting = world.job("w", "Waiting", JobState.RUNNING, {RowStatus.OK: 1, RowStatus.WAITING: 299})
    desk.put(waiting)
    model = RowsTableModel(desk, tasks, window_theme)
    model.show_job(waiting, waiting.recipe.answer_names)
    _loaded(model, tasks, 250)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    done = desk.put(world.job("w", "Waiting", JobState.FINISHED, {RowStatus.OK: 300}))
    model.refresh(done)
    wait_until(lambda: _text(model, 250, 6) == "answered")
    assert not resets


def test_copied_cells_paste_as_cells(model: RowsTableModel, tasks: Tasks, window_theme: Theme) -> None:
    """Lost: what is copied lands in one cell of Excel, or a line break tears a row apart."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    _loaded(model, tasks, 1)
    column = [c.title for c in model.columns].index("Message")
    selection = table.selectionModel()
    for row in (0, 1):
        for offset in (-1, 0):
            selection.select(model.index(row, column + offset), selection.SelectionFlag.Select)
    table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Grinder Pro", "Toaster Duo"]
    assert len(lines[0].split("\t")) == 2
    table.deleteLater()


def test_copying_fetches_what_is_not_there_yet_and_says_what_it_left_out(
    model: RowsTableModel, tasks: Tasks, window_theme: Theme
) -> None:
    """Lost: dots instead of answers land in Excel, or copying a million rows freezes the window."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    heard: list[tuple[int, int]] = []
    table.copied.connect(lambda rows, selected: heard.append((rows, selected)))
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bool(heard))
    assert heard == [(5000, 9880)]
    text = QGuiApplication.clipboard().text()
    assert PLACEHOLDER not in text
    assert text.count("answered") > 4800
    table.deleteLater()


def test_keys_move_as_in_excel(model: RowsTableModel, tasks: Tasks, window_theme: Theme) -> None:
    """Lost: the end of a long table is a thousand key presses away."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    table.setCurrentIndex(model.index(0, 0))
    opened: list[int] = []
    table.opened.connect(opened.append)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 9879
    QTest.keyClick(table, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().column() == model.columnCount() - 1
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [9879]
    wait_until(lambda: tasks.idle)
    table.deleteLater()
