"""What a screen reader says: roles, names and the order of words; and what practice says of itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.gui.format import money
from batchdesk.gui.job_words import cost, leave_said, moment_said, practice_said, waiting_said, work_said
from batchdesk.gui.settings import Settings
from batchdesk.gui.theme import Scheme, Theme
from batchdesk.gui.widgets.data_table import DataTable
from batchdesk.gui.widgets.figures import Figures
from batchdesk.gui.widgets.segments import Segments
from batchdesk.gui.widgets.static_table import Column, StaticTableModel
from batchdesk.gui.window_place import within_frame
from tests.gui import fake_world as world
from tests.gui.conftest import Stages

pytestmark = pytest.mark.gui
RADIO = QAccessible.Role.RadioButton


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _running() -> Job:
    return next(job for job in world.many_jobs() if job.state is JobState.RUNNING)


def test_places_and_filters_are_said_as_one_of_several(stages: Stages) -> None:
    """Lost: a blind person hears boxes to tick where only one can be on."""
    stage = stages(world.many_jobs())
    assert {_role(button) for button in stage.window.side_bar.buttons.values()} == {RADIO}
    assert _role(stage.window.side_bar.key) is QAccessible.Role.Button
    segments = Segments(["All", "Answered"])
    assert {_role(segments._group.button(at)) for at in (0, 1)} == {RADIO}


def test_a_figure_is_read_once(window_theme: Theme) -> None:
    """Lost: "446 to send, to send"."""
    figures = Figures([("446", "to send")])
    names = [
        QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
        for pair in figures._cells
        for label in pair
    ]
    assert names == ["446", "to send"]


def test_a_heading_is_said_in_one_line(window_theme: Theme) -> None:
    """Lost: a screen reader stops in the middle of a heading."""
    model = StaticTableModel(window_theme, [Column("Ticket\ntext")])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(0, Qt.Orientation.Horizontal, role) == "Ticket, text"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Ticket\ntext"


def test_a_job_is_said_in_the_order_of_speech() -> None:
    """Lost: "1 minute ago finished"."""
    jobs = {job.id: job for job in world.many_jobs()}
    assert moment_said(jobs["f6"], world.NOW) == "finished yesterday"
    assert moment_said(jobs["a1"], world.NOW).startswith("begun ")
    assert ", done by " in moment_said(_running(), world.NOW)


def test_a_filter_without_rows_takes_no_room_and_the_ends_stay_round(window_theme: Theme) -> None:
    """Lost: a row of filters that ends in an empty button."""
    segments = Segments(["All 3", "Answered 3", ""])
    assert segments._group.button(2).isHidden()
    assert segments._group.button(1).property("place") == "last"
    segments.set_words(["All 3", "Answered 2", "Skipped 1"])
    assert not segments._group.button(2).isHidden()
    assert [segments._group.button(at).property("place") for at in range(3)] == ["first", "middle", "last"]


def test_the_numbers_of_the_filters_add_up(stages: Stages) -> None:
    """Lost: the person looks for fourteen rows that nobody speaks of."""
    job = replace(
        world.many_jobs()[5], rows=500, counts={RowStatus.OK: 486, RowStatus.SKIPPED: 14}, actual=Decimal(1)
    )
    stage = stages([job])
    stage.open_job(job.id)
    view = stage.pages.job.answers
    words = [button.text() for button in view.filter._group.buttons()]
    assert words == ["All  500", "Answered  486", "Needs a look  0", "Skipped  14"]
    view.filter._group.button(3).click()
    stage.settle()
    assert view.model.rowCount() == 14


def test_only_what_goes_out_is_said_to_be_worked_on() -> None:
    """Lost: the person believes that empty and equal rows are paid for."""
    running = _running()
    parts = (replace(running.parts[0], requests=446),)
    tickets = replace(running, kind="table", rows=500, empty=14, parts=parts)
    assert work_said(tickets) == "446 requests for 486 rows"
    assert work_said(replace(tickets, rows=460)) == "446 rows"
    assert work_said(replace(tickets, rows=446, empty=0)) == "446 rows"
    assert work_said(replace(tickets, parts=())) == "500 rows"


def test_practice_says_what_is_true_of_practice() -> None:
    """Lost: someone closes the lid and waits for answers that nobody is making."""
    real, practice = _running(), replace(_running(), practice=True)
    assert "an hour" in waiting_said(real, world.NOW)
    assert "the work goes on at the service" in leave_said(real)
    assert waiting_said(practice, world.NOW) == "The practice service answers within seconds."
    assert "goes on when you open it again" in leave_said(practice)
    assert practice_said(practice) == "practice: nothing is paid"
    assert practice_said(real) == ""
    assert cost(replace(world.many_jobs()[5], practice=True))[1] == "practice, not paid"


def test_at_the_smallest_size_practice_is_said_in_full(stages: Stages) -> None:
    """Lost: the one remark that says that nothing is paid is cut off."""
    stage = stages([replace(world.many_jobs()[5], practice=True)])
    stage.window.resize(1024, 700)
    stage.open_job("f6")
    label = stage.pages.job.practice
    assert label.isVisible()
    assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())


@pytest.mark.parametrize("trouble", [Trouble.OFFLINE, Trouble.BUSY, Trouble.TOO_FAST])
def test_trouble_of_the_service_promises_nothing_that_only_jobs_do(trouble: Trouble) -> None:
    """Lost: after a test of the key someone waits for it to be tried again."""
    advice = Problem(trouble, host="h", reason="r").advice
    assert "a job" in advice
    assert "the job" not in advice.casefold()


@pytest.mark.parametrize(
    ("dollars", "words"),
    [
        ("0.070", "$0.07"),
        ("0.0020", "$0.002"),
        ("0.0684", "$0.068"),
        ("0.0697", "$0.07"),
        ("0.0996", "$0.10"),
        ("0.10", "$0.10"),
        ("0.42", "$0.42"),
        ("0.00196", "$0.002"),
        ("0.00042", "$0.00042"),
        ("1.9", "$1.90"),
    ],
)
def test_money_below_a_dollar_has_two_figures_and_no_zero_that_says_nothing(dollars: str, words: str) -> None:
    """Lost: "$0.070 of about $0.0700" looks like two different sums."""
    assert money(Decimal(dollars)) == words


def test_a_column_that_was_narrow_for_want_of_words_is_not_kept_so(
    window_theme: Theme, tmp_path: Path
) -> None:
    """Lost: a batch's id stays cut off because there was none when the page was first seen."""
    table = DataTable(window_theme, "Batches", Settings(tmp_path / "w.ini"), widest=480)
    model = StaticTableModel(window_theme, [Column("Part"), Column("Batch id")], [[1, "–"]])
    table.setModel(model)
    table.resize(900, 200)
    table.show()
    name = "msgbatch_practice_" + "A" * 24
    model.show_rows([Column("Part"), Column("Batch id"), Column("Sent")], [[1, name, "today"]])
    assert table.columnWidth(1) >= table.fontMetrics().horizontalAdvance(name)
    table.close()


def test_number_and_list_are_of_one_height(window_theme: Theme) -> None:
    """Lost: two fields side by side that do not stand on one line."""
    box = QWidget()
    layout, number, choice = QHBoxLayout(box), QSpinBox(), QComboBox()
    layout.addWidget(number)
    layout.addWidget(choice)
    box.show()
    assert number.height() == choice.height()
    box.close()


def test_the_window_and_its_frame_fit_a_small_screen() -> None:
    """Lost: on 1366 x 768 the foot of the window lies below the screen."""
    assert within_frame(QRect(0, 0, 1366, 728)).height() <= 728 - 30
    assert within_frame(QRect(0, 0, 1280, 768)).boundedTo(QSize(1280, 800)).width() < 1280


def test_every_arrow_of_a_file_dialog_is_ours_in_both_schemes(window_theme: Theme) -> None:
    """Lost: in the dark the way up cannot be seen."""
    from PySide6.QtWidgets import QApplication, QStyle

    pictures = {}
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        window_theme.set_scheme(scheme)
        style = QApplication.style()
        icon = style.standardIcon(QStyle.StandardPixmap.SP_FileDialogToParent)
        image = icon.pixmap(16, 16).toImage()
        pictures[scheme] = max(
            image.pixelColor(x, y).lightness()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 128
        )
    window_theme.set_scheme(Scheme.LIGHT)
    assert pictures[Scheme.LIGHT] < 80
    assert pictures[Scheme.DARK] > 180
