"""The table of answers as a person works in it: search, filters, order, columns, marks, and sending rows again."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import Review, RowStatus
from batchdesk.core.views import (
    Between,
    ColumnFilter,
    ColumnKind,
    ColumnRef,
    Contains,
    FoundRows,
    OneOf,
    Reviewed,
    RowQuery,
)
from batchdesk.gui.announcer import last_said
from batchdesk.gui.job.answers import AnswersView
from batchdesk.gui.job.filter_popup import FilterPopup
from batchdesk.gui.job.query_words import filter_said
from batchdesk.gui.widgets.static_table import MARKS_ROLE
from tests.gui import fake_world as world
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui
Stages = Callable[..., Stage]
ANSWER, OWN = ColumnKind.ANSWER, ColumnKind.OWN
CATEGORY, AMOUNT, DEADLINE = ColumnRef(ANSWER, 0), ColumnRef(ANSWER, 3), ColumnRef(ANSWER, 4)
JOB = world.many_jobs()[5]
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def _opened(stages: Stages, **more: object) -> tuple[Stage, AnswersView]:
    stage = stages(world.many_jobs(), **more)
    stage.open_job("f6")
    answers = stage.pages.job.answers
    _there(answers)
    return stage, answers


def _there(answers: AnswersView) -> None:
    """Wait until what was asked for is shown."""
    wait_until(lambda: not answers.model.looking, "the rows to be found")
    wait_until(lambda: not answers.model.rowCount() or answers.model.row_at(0) is not None, "the first row")


def _first(answers: AnswersView, rows: int, column: int = 0) -> list[str]:
    return [str(answers.model.index(row, column).data()) for row in range(rows)]


def _click_header(answers: AnswersView, section: int) -> None:
    bar = answers.table.horizontalHeader()
    place = QPoint(bar.sectionViewportPosition(section) + bar.sectionSize(section) // 3, bar.height() // 2)
    QTest.mouseClick(bar.viewport(), Qt.MouseButton.LeftButton, pos=place)
    _there(answers)


def test_a_search_says_how_many_rows_it_found(stages: Stages) -> None:
    """Lost: nobody knows whether the rows on the screen are all there are."""
    stage, answers = _opened(stages)
    QTest.keyClick(answers.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    answers.filters.search.setText("grinder")
    wait_until(lambda: answers.model.query.search == "grinder", "the search to begin by itself")
    _there(answers)
    assert answers.filters.counted.text() == f"{answers.model.rowCount():,} of 9,880 rows"
    assert 0 < answers.model.rowCount() < 9880
    assert last_said(answers) == answers.filters.counted.text()
    answers.filters.clear.click()
    _there(answers)
    assert (answers.model.rowCount(), answers.filters.search.text()) == (9880, "")
    assert stage.desk.results.queries == [RowQuery(search="grinder")]


def test_the_first_rows_are_shown_while_the_rest_is_looked_for(stages: Stages) -> None:
    """Lost: a search over a million rows shows nothing for seconds, and can not be stopped."""
    stage, answers = _opened(stages)
    stage.desk.hold("find")
    answers.show_query(RowQuery(search="bitte"))
    wait_until(lambda: answers.model.rowCount() == 200, "the first rows")
    assert answers.model.looking
    assert answers.filters.counted.text() == "200 so far…"
    answers.filters.stop.click()
    assert not answers.model.looking
    assert answers.filters.counted.text() == "200 of 9,880 rows"
    wait_until(lambda: stage.tasks.idle, "the search to end")


def test_a_header_sorts_up_then_down_then_not_at_all(stages: Stages) -> None:
    """Lost: the order of the data can not be had back, or a click selects a million cells."""
    _, answers = _opened(stages)
    section = answers.model.refs.index(AMOUNT)
    title = answers.model.headerData
    _click_header(answers, section)
    assert _first(answers, 3, section) == ["0", "0", "0"]
    assert title(section, Qt.Orientation.Horizontal, ACCESSIBLE) == "Amount, sorted up"
    _click_header(answers, section)
    assert _first(answers, 2, section) == ["49.9", "49.9"]
    assert title(section, Qt.Orientation.Horizontal, ACCESSIBLE) == "Amount, sorted down"
    assert answers.model.headerData(9879, Qt.Orientation.Vertical) != "9880"  # empty ones last
    _click_header(answers, section)
    assert answers.model.query == RowQuery()
    assert not answers.table.selectionModel().hasSelection()


def test_each_filter_has_a_chip_that_takes_it_away(stages: Stages) -> None:
    """Lost: a filter that nobody sees hides rows, or only all of them can be given up."""
    _, answers = _opened(stages)
    one = ColumnFilter(CATEGORY, OneOf(("billing",)))
    two = ColumnFilter(ColumnRef(OWN, 0), Contains("1"))
    answers.show_query(RowQuery(filters=(one, two), reviewed=Reviewed.NOT_APPROVED))
    _there(answers)
    chips = answers.filters.chips
    assert [button.text() for button in chips.buttons] == [
        "Not approved",
        "Category is billing",
        "Ticket contains “1”",
    ]
    assert chips.buttons[1].accessibleName() == "Remove the filter: Category is billing"
    header = answers.model.headerData(0, Qt.Orientation.Horizontal, ACCESSIBLE)
    assert header == "Category, filtered"
    chips.buttons[1].click()
    _there(answers)
    assert answers.model.query.filters == (two,)
    assert len(chips.buttons) == 2


def _popup(answers: AnswersView, ref: ColumnRef) -> FilterPopup:
    popup = answers.popup_for(answers.model.refs.index(ref))
    wait_until(lambda: popup.waiting.isHidden(), "the values")
    return popup


def test_a_columns_menu_offers_its_values_with_their_counts(stages: Stages) -> None:
    """Lost: who filters must know by heart what the model answered."""
    _, answers = _opened(stages)
    popup = _popup(answers, CATEGORY)
    assert [popup.list.item(at).text() for at in range(2)] == ["delivery  (3,832)", "damaged  (1,916)"]
    popup.list.item(1).setCheckState(Qt.CheckState.Checked)
    popup.apply.click()
    _there(answers)
    assert answers.model.query.filters == (ColumnFilter(CATEGORY, OneOf(("damaged",))),)
    assert answers.model.rowCount() == 1916
    again = _popup(answers, CATEGORY)
    assert again.list.item(1).checkState() is Qt.CheckState.Checked
    again.clear.click()
    _there(answers)
    assert answers.model.rowCount() == 9880


def test_numbers_and_days_are_filtered_from_to(stages: Stages) -> None:
    """Lost: one number after the other is to be ticked, or a slip of the finger filters all away."""
    _, answers = _opened(stages)
    popup = _popup(answers, AMOUNT)
    popup.low.setText("ten")
    popup.apply.click()
    assert popup.wrong.text() == "“ten” is no number. Write it like 1,234.5."
    popup.low.setText("10")
    popup.high.setText("50")
    QTest.keyClick(popup.high, Qt.Key.Key_Return)
    _there(answers)
    assert answers.model.query.filters == (ColumnFilter(AMOUNT, Between(10, 50, closed=True)),)
    days = _popup(answers, DEADLINE)
    days.low.setText("2026-11-01")
    assert days.test() == Between(date(2026, 11, 1), None, closed=True)
    assert filter_said("Deadline", ColumnFilter(DEADLINE, days.test())) == "Deadline from 2026-11-01 on"  # type: ignore[arg-type]
    days.close()


def test_rows_found_elsewhere_are_shown_under_their_title(stages: Stages) -> None:
    """Lost: a bar of the summary is clicked, and the table shows other rows than the bar counted."""
    _, answers = _opened(stages)
    answers.show_found(FoundRows(array("I", [9, 3, 700])), "Differs from “Expected”")
    _there(answers)
    assert [answers.model.headerData(row, Qt.Orientation.Vertical) for row in range(3)] == ["9", "3", "700"]
    assert answers.filters.chips.buttons[0].text() == "Differs from “Expected”"
    answers.filters.chips.buttons[0].click()
    assert answers.model.rowCount() == 9880


def test_nothing_found_says_so_and_leads_back(stages: Stages) -> None:
    """Lost: an empty frame that looks like a fault."""
    _, answers = _opened(stages)
    answers.show_query(RowQuery(search="zebra"))
    _there(answers)
    assert answers.body.currentWidget() is answers.none
    answers.none.action.click()
    _there(answers)
    assert answers.body.currentWidget() is answers.table
    assert answers.model.rowCount() == 9880


def test_an_open_panel_goes_with_the_rows_that_are_asked_for(stages: Stages) -> None:
    """Lost: Approve ticks a row that the table does not show, because the panel kept it from before the search."""
    stage, answers = _opened(stages)
    answers.show_query(RowQuery(search="grinder"))
    _there(answers)
    found = tuple(answers.model.numbers)
    first, other = found[0], next(at for at in range(1, 200) if at not in found)
    answers.show_query(RowQuery())
    _there(answers)
    answers.open_row(other - 1)
    stage.settle()
    assert answers.panel.row is not None and answers.panel.row.number == other
    answers.show_query(RowQuery(search="grinder"))
    _there(answers)
    wait_until(lambda: answers.panel.row is not None and answers.panel.row.number == first, "the first found")
    assert answers.table.currentIndex().row() == 0 and answers.panel_open
    answers.show_query(RowQuery(descending=True))
    _there(answers)
    assert answers.panel.row.number == first, "a new order takes no row away"
    assert answers.steps._place() == answers.model.position_of(first)
    answers.filters.focus_search()
    answers.show_query(RowQuery(search="no such words anywhere"))
    wait_until(lambda: answers.body.currentWidget() is answers.none and not answers.panel_open, "nothing")
    assert answers.panel.row is None


def test_a_search_that_fails_is_said_and_counts_nothing(stages: Stages) -> None:
    """Lost: "9,880 of 9,880 rows" stands over rows that were never searched."""
    stage, answers = _opened(stages)
    stage.desk.faults["find"] = Problem(Trouble.PROFILE_UNUSABLE, reason="it is gone")
    answers.show_query(RowQuery(search="a"))
    _there(answers)
    assert answers.filters.counted.text() == "These are the rows from before."
    assert stage.pages.job.banner.isVisible()


def test_rows_that_stream_in_leave_the_place_and_the_selection(stages: Stages) -> None:
    """Lost: while answers come, the row under the eye jumps away and the selection is another one."""
    half = {RowStatus.OK: 400, RowStatus.WAITING: 600}
    parts = (world.part(1, PartState.SUBMITTED, 1000),)
    stage = stages((world.job("w", "Streaming", JobState.RUNNING, half, parts=parts),))
    stage.open_job("w")
    answers = stage.pages.job.answers
    answers.model._again.setInterval(0)
    answers.show_query(RowQuery(statuses=frozenset({RowStatus.OK})))
    _there(answers)
    place = answers.model.index(150, 2)
    answers.table.setCurrentIndex(place)
    number = answers.model.number_at(150)
    stage.desk.put(
        world.job(
            "w", "Streaming", JobState.RUNNING, {RowStatus.OK: 700, RowStatus.WAITING: 300}, parts=parts
        )
    )
    wait_until(lambda: answers.model.rowCount() == 700, "the new answers")
    at = answers.table.currentIndex()
    assert (answers.model.number_at(at.row()), at.column()) == (number, 2)
    selected = answers.table.selectionModel().selectedIndexes()
    assert [(index.row(), index.column()) for index in selected] == [(at.row(), 2)]


def test_hidden_and_moved_columns_stay_so_and_are_copied_as_seen(stages: Stages, tmp_path: Path) -> None:
    """Lost: twenty columns are put away again with every start, or hidden ones land in the clipboard."""
    _stage, answers = _opened(stages, settings=tmp_path / "window.ini")
    answers.table.show_column(1, shown=False)
    answers.table.horizontalHeader().moveSection(5, 0)
    answers.table.set_dense(True)
    answers.table._kept.close()
    _, answers = _opened(stages, settings=tmp_path / "window.ini")
    bar = answers.table.horizontalHeader()
    assert (bar.isSectionHidden(1), bar.visualIndex(5)) == (True, 0)
    assert answers.table.verticalHeader().defaultSectionSize() == 24
    answers.table.selectRow(0)
    heard: list[int] = []
    answers.table.copied.connect(lambda rows, _: heard.append(rows))
    answers.table.copy()
    wait_until(lambda: bool(heard), "the clipboard")
    names = QGuiApplication.clipboard().text().split("\r\n")[0].split("\t")
    assert names[:2] == ["Summary", "Category"]
    assert "Urgency" not in names
    answers.table.show_all_columns()
    assert bar.visualIndex(5) == 5


def test_letters_that_are_typed_fetch_nothing(stages: Stages) -> None:
    """Lost: a key pressed by mistake reads a million rows from the disk."""
    stage, answers = _opened(stages)
    wait_until(lambda: stage.tasks.idle)
    before = len(stage.desk.calls)
    answers.table.setCurrentIndex(answers.model.index(0, 0))
    QTest.keyClicks(answers.table, "zzz")
    wait_until(lambda: stage.tasks.idle)
    assert "results.rows" not in stage.desk.calls[before:]


def test_what_a_person_did_is_marked_and_said(stages: Stages) -> None:
    """Lost: a corrected answer looks like the model's, or only its colour tells."""
    stage = stages(world.many_jobs())
    stage.desk.reviews.made["f6", 1] = Review(((0, "praise"),), approved=True, comment="Checked.")
    stage.open_job("f6")
    answers = stage.pages.job.answers
    _there(answers)
    model, status = answers.model, answers.model.refs.index(ColumnRef(ColumnKind.STATUS))
    assert model.index(0, 0).data(ACCESSIBLE) == "praise, edited"
    assert model.index(0, status).data(ACCESSIBLE) == "answered, approved, commented"
    assert [look.icon for look in model.index(0, status).data(MARKS_ROLE)] == ["approved", "comment"]
    assert not model.index(0, 1).data(MARKS_ROLE)


def test_one_row_in_the_panel_has_its_button_there_alone(stages: Stages) -> None:
    """Lost: the table jumps down under the mouse when the one row that is read has its price, which the panel says too."""
    _, answers = _opened(stages)
    answers.table.selectRow(4)
    answers.again._timer.setInterval(0)
    wait_until(lambda: not answers.again.isHidden(), "the price")
    answers.open_row(4)
    wait_until(lambda: answers.again.isHidden(), "the panel's own button alone")
    answers.panel.closed.emit()
    assert answers.again._timer.isActive()


def test_the_selection_is_sent_again_for_the_price_on_the_button(stages: Stages) -> None:
    """Lost: a handful of doubtful rows can not be asked again, or money goes without a word."""
    stage, answers = _opened(stages)
    stage.desk.reviews.price = Decimal("0.0025")
    selection = answers.table.selectionModel()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    assert answers.again.isHidden()
    for row in (4, 7, 9):
        selection.select(answers.model.index(row, 0), rows)
    wait_until(lambda: not answers.again.isHidden(), "the price")
    assert answers.again.text() == "Send 3 rows again for about $0.0075"
    stage.answers.yes = False
    answers.again.click()
    stage.settle()
    assert stage.desk.reviews.sent == []
    assert "[Send 3 rows again for about $0.0075]" in stage.answers.asked[-1]
    stage.answers.yes = True
    answers.again.click()
    stage.settle()
    assert stage.desk.reviews.sent == [5, 8, 10]
    selection.clear()
    wait_until(lambda: answers.again.isHidden(), "nothing to send")


def test_control_shift_and_an_arrow_select_to_the_edge(stages: Stages) -> None:
    """Lost: a column of answers can not be marked without dragging over a million rows."""
    _, answers = _opened(stages)
    answers.table.setCurrentIndex(answers.model.index(10, 1))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(answers.table, Qt.Key.Key_Down, keys)
    QTest.keyClick(answers.table, Qt.Key.Key_Right, keys)
    (area,) = answers.table.marked().areas
    last = answers.model.columnCount() - 1
    assert (area.top, area.bottom, area.left, area.right) == (10, 9879, 1, last)


def _select(answers: AnswersView, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        answers.table.selectionModel().select(answers.model.index(row, 0), flags)
    wait_until(lambda: not answers.bar.isHidden() and not answers.again.isHidden(), "the selection's buttons")


def test_the_table_stays_where_it_is_when_rows_are_selected(stages: Stages) -> None:
    """Lost: the row under the mouse: the table jumps down by a line of buttons, and the wrong one is clicked."""
    stage, answers = _opened(stages)
    for width in (1024, 1280, 1900):
        stage.window.resize(width, 700)
        QApplication.processEvents()
        before = answers.table.mapTo(stage.window, QPoint(0, 0)), answers.table.size()
        _select(answers, 4, 7, 9)
        QApplication.processEvents()
        assert (answers.table.mapTo(stage.window, QPoint(0, 0)), answers.table.size()) == before
        answers.bar.close_.click()
        assert answers.bar.isHidden() and answers.filters.segments.isVisible()
        assert not answers.selected_numbers()


def test_selected_rows_are_approved_and_taken_back_in_one_step(stages: Stages) -> None:
    """Lost: fifty rows that were looked through are ticked one by one, and a slip is taken back fifty times."""
    stage, answers = _opened(stages)
    _select(answers, 4, 7, 9)
    assert answers.bar.approve.text() == "A&pprove 3 rows"
    answers.bar.approve.click()
    stage.settle()
    ticked = [
        number for number in range(1, 20) if stage.desk.reviews.made.get(("f6", number), Review()).approved
    ]
    assert ticked == [5, 8, 10]
    assert answers.bar.said.text() == last_said(answers) == "3 rows are approved."
    answers.bar.undo.click()
    stage.settle()
    assert not any(review.approved for review in stage.desk.reviews.made.values())
    assert answers.bar.approve.isVisible()


def test_the_key_that_approves_is_for_all_rows_that_are_selected(stages: Stages) -> None:
    """Lost: Ctrl+Enter ticks one row of a selection, or those that were selected a moment ago."""
    stage, answers = _opened(stages)
    _select(answers, 4, 7)
    answers.table.selectionModel().clear()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (10, 11):
        answers.table.selectionModel().select(answers.model.index(row, 0), flags)
    answers.steps._approve()
    stage.settle()
    ticked = {number for (_, number), review in stage.desk.reviews.made.items() if review.approved}
    assert ticked == {11, 12}
    answers.steps._take_back()
    stage.settle()
    assert not any(review.approved for review in stage.desk.reviews.made.values())


def test_undo_above_the_table_is_for_the_approval_alone(stages: Stages) -> None:
    """Lost: a correction that was made after rows were approved, or before they were approved for nothing."""
    stage, answers = _opened(stages)
    _select(answers, 4, 7)
    answers.bar.approve.click()
    stage.settle()
    stage.desk.reviews.comment("f6", 20, "Ask Ines")
    answers.bar.undo.click()
    stage.settle()
    made = stage.desk.reviews.made
    assert made["f6", 20].comment == "Ask Ines" and not made["f6", 5].approved
    stage.desk.reviews.approve("f6", [5, 8])
    answers.bar.approve.click()
    stage.settle()
    assert answers.bar.said.text() == "2 rows are approved." and answers.bar.undo.isHidden()


def test_a_long_filter_that_was_taken_away_takes_no_line_any_more(stages: Stages) -> None:
    """Lost: a line of the table, to a chip that is not there."""
    _, answers = _opened(stages)
    filters = answers.filters
    for words, has_own_line in (("a letter or two " * 12, True), ("short", False)):
        filters.chips.show_chips([(words, 1)])
        filters.fit()
        assert (filters._lines.indexOf(filters.chips) >= 0) is has_own_line


def test_rows_that_were_selected_a_moment_ago_are_not_sent_again(stages: Stages) -> None:
    """Lost: money for rows that nobody meant; the button still says the same number of rows."""
    _, answers = _opened(stages)
    pressed: list[object] = []
    answers.again.pressed_for.disconnect()
    answers.again.pressed_for.connect(lambda numbers, _price: pressed.append(numbers))
    _select(answers, 4, 7)
    answers.table.selectionModel().clear()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (10, 11):
        answers.table.selectionModel().select(answers.model.index(row, 0), flags)
    answers.again.click()
    assert pressed == []
    wait_until(lambda: answers.again._numbers == (11, 12))
    answers.again.click()
    assert pressed == [(11, 12)]


def test_rows_that_an_earlier_job_answered_are_marked_and_found(stages: Stages) -> None:
    """Lost: which answers were kept from last month's file, and which Claude gave for this one."""
    job = replace(JOB, carried=9468)
    stage = stages([job])
    make = stage.desk.make_row
    stage.desk.make_row = lambda job, number: replace(make(job, number), carried=number % 2 == 0)
    stage.open_job("f6")
    answers = stage.pages.job.answers
    _there(answers)
    status = answers.model.refs.index(ColumnRef(ColumnKind.STATUS))
    assert answers.model.index(1, status).data(ACCESSIBLE) == "answered, carried over"
    assert [look.icon for look in answers.model.painted(1, status).marks] == ["repeat"]
    assert not answers.model.painted(0, status).marks
    assert "9,468 carried over" in stage.pages.job.summary.text()
    assert "Carried over" in [action.text() for action in answers.filters.menu_now().actions()]
    answers.show_query(RowQuery(reviewed=Reviewed.CARRIED))
    _there(answers)
    assert answers.model.number_at(0) == 2
    assert answers.filters.counted.text().startswith("4,9")
