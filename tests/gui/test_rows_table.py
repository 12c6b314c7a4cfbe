"""A job's rows come page by page, behind the window, and never all."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from batchdesk.core.jobs import JobState
from batchdesk.core.rows import UNUSABLE, RowStatus
from batchdesk.core.views import ColumnFilter, ColumnKind, ColumnRef, OneOf, RowQuery
from batchdesk.gui.states import Look
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets import DataTable, RowsTableModel
from batchdesk.gui.widgets.copying import COPY_ROWS, Written, marked
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


def _copied(table: DataTable, act: Callable[[], object] | None = None) -> Written:
    """What the clipboard has once it was copied to."""
    heard: list[int] = []
    table.copied.connect(lambda rows, _selected: heard.append(rows))
    (act or table.copy)()
    wait_until(lambda: bool(heard), "the clipboard")
    held = QGuiApplication.clipboard().mimeData()
    return Written(held.text(), held.html(), heard[0])


def _loaded(model: RowsTableModel, tasks: Tasks, row: int) -> None:
    model.row_at(row)
    wait_until(lambda: model.row_at(row) is not None, f"row {row}")


def test_a_placeholder_stands_until_the_rows_are_there(
    model: RowsTableModel, desk: FakeDesk, tasks: Tasks
) -> None:
    """Lost: the window waits for the disk with every scroll."""
    gate = desk.hold("results.rows")
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
    assert desk.calls.count("results.rows") == 2


def test_a_filtered_view_finds_its_far_end(model: RowsTableModel, tasks: Tasks) -> None:
    """Lost: the last rows of a filter can not be reached, or are the wrong ones."""
    model.show_job(JOB, JOB.recipe.answer_names, RowQuery(frozenset({RowStatus.OK})))
    wait_until(lambda: not model.looking, "the rows")
    assert model.rowCount() == 9580
    _loaded(model, tasks, 9579)
    assert model.row_at(9579).outcome.status is RowStatus.OK  # type: ignore[union-attr]
    _loaded(model, tasks, 0)
    assert model.row_at(0).number == 1  # type: ignore[union-attr]


def test_rows_of_an_earlier_filter_never_appear_in_a_later_one(
    model: RowsTableModel, tasks: Tasks, desk: FakeDesk
) -> None:
    """Lost: answered rows stand under "Needs a look", because they arrived late."""
    gate = desk.hold("results.rows")
    model.row_at(0)
    wait_until(lambda: "results.rows" in desk.calls)
    model.show_job(JOB, JOB.recipe.answer_names, RowQuery(UNUSABLE))
    gate.set()
    wait_until(lambda: tasks.idle)
    wait_until(lambda: not model.looking)
    _loaded(model, tasks, 0)
    assert model.row_at(0).number == 32  # type: ignore[union-attr]


def test_rows_without_an_answer_show_why_instead(model: RowsTableModel, tasks: Tasks) -> None:
    """Lost: the filter "Needs a look" shows six empty columns and not the reason."""
    model.show_job(JOB, JOB.recipe.answer_names, RowQuery(UNUSABLE))
    assert [column.title for column in model.columns[:3]] == ["Status", "Note", "Ticket"]
    wait_until(lambda: not model.looking)
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
    copied = _copied(table)
    assert copied.text.startswith('Grinder Pro\t"Der Wasserkocher tropft')
    rows = list(csv.reader(io.StringIO(copied.text), delimiter="\t"))
    assert [len(row) for row in rows] == [2, 2]
    assert rows[1][0] == "Toaster Duo"
    table.deleteLater()


def test_whole_rows_are_copied_under_their_names_and_numbers_stay_numbers(
    model: RowsTableModel, window_theme: Theme
) -> None:
    """Lost: columns without names in the new sheet, ticket 00001 as 1, and dates as text that does not sort."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    table.selectRow(0)
    copied = _copied(table)
    names, first = list(csv.reader(io.StringIO(copied.text), delimiter="\t"))
    assert names == [column.title for column in model.columns]
    assert first[names.index("Ticket")] == "00001"
    assert first[names.index("Opened")] == "2026-10-02"
    assert "mso-number-format:'@'" in copied.html.partition("00001")[0][-60:]
    assert 'sdnum="1033;0;yyyy-mm-dd"' in copied.html
    without = _copied(table, lambda: table.copy_menu().actions()[1].trigger())
    assert without.text == copied.text.partition("\r\n")[2]
    table.deleteLater()


def test_cells_can_be_copied_with_their_names_and_gaps_stay_empty(
    model: RowsTableModel, window_theme: Theme
) -> None:
    """Lost: cells that were picked here and there slide together, into the wrong columns."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    selection = table.selectionModel()
    for row, column in ((0, 0), (1, 1), (3, 0)):
        selection.select(model.index(row, column), selection.SelectionFlag.Select)
    menu = table.copy_menu()
    assert [action.text().replace("&", "") for action in menu.actions()] == ["Copy", "Copy with column names"]
    copied = _copied(table, menu.actions()[1].trigger)
    assert copied.text.splitlines() == ["Category\tUrgency", "damaged\t", "\thigh", "delivery\t"]
    table.deleteLater()


def test_a_cell_alone_is_copied_as_it_is_read(model: RowsTableModel, window_theme: Theme) -> None:
    """Lost: a batch id or a message comes with quotes and a line end that its reader did not write."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    table.setCurrentIndex(model.index(0, [c.title for c in model.columns].index("Message")))
    copied = _copied(table)
    assert copied.text.startswith("Der Wasserkocher")
    assert copied.text.endswith("Bitte um Ersatz oder Geld zurück.")
    assert "<br>Bitte" in copied.html
    table.deleteLater()


def test_nothing_selected_offers_nothing_to_copy(model: RowsTableModel, window_theme: Theme) -> None:
    """Lost: the clipboard is emptied by a menu that had nothing to give."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    assert not any(action.isEnabled() for action in table.copy_menu().actions())
    table.deleteLater()


@pytest.mark.parametrize("statuses", [None, frozenset({RowStatus.OK})])
def test_copying_fetches_what_is_not_there_yet_and_says_what_it_left_out(
    desk: FakeDesk, tasks: Tasks, window_theme: Theme, statuses: frozenset[RowStatus] | None
) -> None:
    """Lost: dots instead of answers land in Excel, or copying a million rows freezes the window."""
    big = desk.put(world.job("big", "Big", JobState.FINISHED, {RowStatus.OK: 10_300, RowStatus.REFUSED: 20}))
    model = RowsTableModel(desk, tasks, window_theme)
    model.show_job(big, big.recipe.answer_names, RowQuery(statuses))
    wait_until(lambda: not model.looking)
    _loaded(model, tasks, 4000)
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    heard: list[tuple[int, int]] = []
    table.copied.connect(lambda rows, selected: heard.append((rows, selected)))
    table.selectAll()
    gate = desk.hold("results.rows")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not heard  # the window goes on while the store is read
    gate.set()
    wait_until(lambda: bool(heard))
    assert heard == [(COPY_ROWS, model.rowCount())]
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    tickets = [row[rows[0].index("Ticket")] for row in rows[1:]]
    numbers = [n for n in range(1, 10_321) if statuses is None or world.status_of(big, n) in statuses]
    assert tickets == [f"{number:05}" for number in numbers[:COPY_ROWS]]
    table.deleteLater()


def test_a_second_copy_replaces_one_that_is_still_being_fetched(
    model: RowsTableModel, desk: FakeDesk, tasks: Tasks, window_theme: Theme
) -> None:
    """Lost: the rows copied first arrive late and overwrite what was copied after them."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    heard: list[tuple[int, int]] = []
    table.copied.connect(lambda rows, selected: heard.append((rows, selected)))
    gate = desk.hold("results.rows")
    table.selectAll()
    table.copy()
    table.selectionModel().clear()
    table.selectRow(3)
    table.copy()
    gate.set()
    wait_until(lambda: tasks.idle)
    assert heard == [(1, 1)]
    table.deleteLater()


def test_the_space_bar_selects_a_row_or_a_column(model: RowsTableModel, window_theme: Theme) -> None:
    """Lost: without a mouse only single cells can be copied."""
    table = DataTable(window_theme, "Answers")
    table.setModel(model)
    table.setCurrentIndex(model.index(2, 1))
    QTest.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert marked(table.selectionModel().selection(), model.columnCount()).whole
    QTest.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    chosen = marked(table.selectionModel().selection(), model.columnCount())
    assert (chosen.columns, len(chosen.rows)) == ((1,), 9880)
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


@pytest.mark.parametrize("sort", [None, ColumnRef(ColumnKind.ANSWER, 0)])
def test_a_row_is_found_by_its_number(model: RowsTableModel, tasks: Tasks, sort: ColumnRef | None) -> None:
    """Lost: after new answers came in, the table stands at another row than the person's."""
    wanted = ColumnFilter(ColumnRef(ColumnKind.ANSWER, 0), OneOf(("damaged", "praise")))
    model.show_job(JOB, JOB.recipe.answer_names, RowQuery(filters=(wanted,), sort=sort))
    wait_until(lambda: not model.looking, "the rows")
    for position in (0, 1, 256, 1000, model.rowCount() - 1):
        assert model.position_of(model.number_at(position)) == position
    others = set(range(1, 9881)) - set(model.numbers)
    assert all(model.position_of(number) is None for number in (*sorted(others)[:50], 0, 20_000, 65_536))


def test_a_documents_name_stands_before_its_answers(
    desk: FakeDesk, tasks: Tasks, window_theme: Theme
) -> None:
    """Lost: seventeen answers, and to know of which contract they are one scrolls to the far end."""
    columns = ("folder", "file name", "pages")
    job = replace(JOB, kind="documents", columns=columns)
    model = RowsTableModel(desk, tasks, window_theme)
    model.show_job(job, JOB.recipe.answer_names)
    titles = [column.title for column in model.columns]
    assert titles == ["file name", *JOB.recipe.answer_names, "Status", "folder", "pages"]
    assert [ref.index for ref in model.refs if ref.kind is ColumnKind.OWN] == [1, 0, 2]
    assert not model.columns[0].answer and model.columns[1].answer
