"""The table of answers: searched, filtered, sorted, arranged, marked, and where nothing is found or can be had."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import Review
from batchdesk.core.views import (
    Between,
    ColumnFilter,
    ColumnKind,
    ColumnRef,
    Contains,
    OneOf,
    Reviewed,
    RowQuery,
)
from batchdesk.gui.theme import SPACE
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.shot import Shot
from tests.gui.stage import Stage

ANSWER, OWN = ColumnKind.ANSWER, ColumnKind.OWN
CATEGORY, URGENCY, AMOUNT = ColumnRef(ANSWER, 0), ColumnRef(ANSWER, 1), ColumnRef(ANSWER, 3)
FILTERED = RowQuery(
    filters=(
        ColumnFilter(CATEGORY, OneOf(("damaged", "billing"))),
        ColumnFilter(ColumnRef(OWN, world.many_jobs()[5].columns.index("Product")), Contains("r")),
        ColumnFilter(AMOUNT, Between(10, 100, closed=True)),
    ),
    reviewed=Reviewed.NOT_APPROVED,
    sort=URGENCY,
    descending=True,
)


def _desk() -> FakeDesk:
    desk = FakeDesk(world.many_jobs())
    for number, review in (
        (2, Review(((0, "delivery"),))),
        (3, Review(approved=True)),
        (4, Review(((1, "high"), (5, "Asks twice.")), approved=True, comment="Ask the shop about this one.")),
        (7, Review(comment="Same customer as row 2.")),
        (9, Review(approved=True)),
    ):
        desk.reviews.made["f6", number] = review
    return desk


def _asked(query: RowQuery, act: Callable[[Stage], object] = lambda stage: None) -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        stage.open_job("f6")
        stage.pages.job.answers.show_query(query)
        _rows(stage)
        act(stage)
        stage.settle()

    return go


def _rows(stage: Stage) -> None:
    """Wait for the first rows."""
    stage.settle()
    stage.pages.job.answers.model.row_at(0)
    stage.settle()
    stage.settle()


def _over(stage: Stage, widget: QWidget, at: QPoint) -> None:
    """Lay what floats over the window, so that it is in the picture."""
    widget.setParent(stage.window, Qt.WindowType.Widget)
    widget.setProperty("floats", True)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.adjustSize()
    widget.move(at)
    widget.show()


def _popup(section: int) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        answers = stage.pages.job.answers
        popup = answers.popup_for(section)
        stage.settle()
        answers.table._bar._hover(section)
        left = answers.table.mapTo(stage.window, QPoint(0, 0)).x() + answers.table.verticalHeader().width()
        top = answers.table.mapTo(stage.window, QPoint(0, 0)).y() + answers.table.horizontalHeader().height()
        _over(stage, popup, QPoint(left + answers.table._bar.sectionViewportPosition(section), top))

    return act


def _menu(pick: Callable[[Stage], QMenu]) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        answers, menu = stage.pages.job.answers, pick(stage)
        corner = answers.filters.look.mapTo(stage.window, answers.filters.look.rect().bottomRight())
        menu.setParent(stage.window, Qt.WindowType.Widget)
        menu.adjustSize()
        menu.move(corner - QPoint(menu.sizeHint().width(), -SPACE.HAIR))
        menu.show()

    return act


def _selected(stage: Stage) -> None:
    answers = stage.pages.job.answers
    first, last = answers.model.index(3, 0), answers.model.index(14, answers.model.columnCount() - 1)
    answers.table.setFocus()
    answers.table.setCurrentIndex(first)
    answers.table.selectionModel().select(
        QItemSelection(first, last), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    answers.again._look()


def _looking(stage: Stage) -> None:
    stage.open_job("f6")
    _rows(stage)
    stage.desk.hold("find")
    answers = stage.pages.job.answers
    answers.show_query(RowQuery(search="Bitte"))
    for _ in range(50):
        stage.window.repaint()
        if answers.model.rowCount() == 200:
            break


def _failed(stage: Stage) -> None:
    stage.open_job("f6")
    _rows(stage)
    stage.desk.faults["find"] = Problem(Trouble.PROFILE_UNUSABLE, reason="the disk does not answer")
    stage.pages.job.answers.show_query(RowQuery(search="refund"))


def _dense(stage: Stage) -> None:
    stage.pages.job.answers.table.set_dense(True)
    stage.pages.job.answers.table.show_column(2, shown=False)


def _documents() -> FakeDesk:
    desk = _desk()
    job = next(job for job in world.many_jobs() if job.id == "f6")
    desk.put(replace(job, kind="documents"))
    return desk


def _carried() -> FakeDesk:
    """A job that goes on from an earlier one: two rows of three have its answers."""
    desk = _desk()
    make = desk.make_row
    desk.make_row = lambda job, number: replace(make(job, number), carried=number % 3 > 0)
    job = next(job for job in world.many_jobs() if job.id == "f6")
    desk.put(replace(job, carried=6387))
    return desk


PICTURES = (
    Shot("answers-reviewed", _desk, _asked(RowQuery()), "Corrected, approved and commented rows have marks."),
    Shot("answers-carried", _carried, _asked(RowQuery()), "Rows that an earlier job answered have a mark."),
    Shot("answers-filtered", _desk, _asked(FILTERED), "Filters on chips, a sorted column.", small=True),
    Shot("answers-search", _desk, _asked(RowQuery(search="Kaffee")), "A search says how many rows it found."),
    Shot("answers-nothing", _desk, _asked(RowQuery(search="zebra")), "Nothing found."),
    Shot("answers-failed", _desk, _failed, "The rows can not be looked for."),
    Shot(
        "answers-values",
        _desk,
        _asked(RowQuery(filters=(ColumnFilter(CATEGORY, OneOf(("damaged", "praise"))),)), _popup(0)),
        "A column's menu: its values.",
    ),
    Shot("answers-range", _desk, _asked(RowQuery(), _popup(3)), "A column's menu: numbers.", small=True),
    Shot("answers-dates", _desk, _asked(RowQuery(), _popup(4)), "A column's menu: days."),
    Shot(
        "answers-columns",
        _desk,
        _asked(RowQuery(), _menu(lambda stage: stage.pages.job.answers.view_menu.fill())),
        "What of the table is shown.",
    ),
    Shot(
        "answers-by",
        _desk,
        _asked(RowQuery(), _menu(lambda stage: stage.pages.job.answers.filters.menu_now())),
        "What can be filtered by.",
    ),
    Shot("answers-dense", _desk, _asked(RowQuery(), _dense), "Close rows, a hidden column."),
    Shot(
        "answers-selected",
        _desk,
        _asked(RowQuery(), _selected),
        "The selection, with what sending it costs.",
        small=True,
    ),
)
