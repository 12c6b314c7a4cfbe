"""Paints a job of the list in two lines on a grid: name and source, state, rows, money, time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.gui.desk.jobs_model import ENTRY_ROLE, Heading, JobsModel
from batchdesk.gui.format import count
from batchdesk.gui.job_words import answered, cost, moment
from batchdesk.gui.states import job_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.state_pill import paint_pill

# Widths of the columns right of the name.
_STATE, _ROWS, _MONEY, _WHEN = 156, 124, 124, 172
_ABOVE = 9
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class JobDelegate(QStyledItemDelegate):
    """The columns stand at the same place in every row, so that the eye can run down them."""

    def __init__(self, theme: Theme, model: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heading = isinstance(index.data(ENTRY_ROLE), Heading)
        height = SIZE.HEADING_ROW + (SPACE.SMALL if index.row() else 0) if heading else SIZE.JOB_ROW
        return QSize(0, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Heading):
            self._heading(painter, option.rect, entry)
        elif isinstance(entry, Job) and self._model.now:
            self._ground(painter, option)
            self._job(
                painter, option.rect.adjusted(SPACE.MEDIUM, 0, -SPACE.MEDIUM, 0), entry, self._model.now
            )
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        box = box.adjusted(SPACE.MEDIUM, 0, -SPACE.MEDIUM, -SPACE.SMALL)
        painter.setFont(font(TYPE.SMALL, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour(Tone.QUIET))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, bottom, heading.words)
        width = painter.fontMetrics().horizontalAdvance(heading.words) + SPACE.SMALL
        painter.setFont(font(TYPE.SMALL))
        painter.drawText(box.adjusted(width, 0, 0, 0), bottom, str(heading.count))
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawLine(
            box.left(), box.bottom() + SPACE.HAIR + 1, box.right(), box.bottom() + SPACE.HAIR + 1
        )

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
        painter.drawRoundedRect(box, SIZE.RADIUS, SIZE.RADIUS)

    def _job(self, painter: QPainter, box: QRect, job: Job, now: datetime) -> None:
        right = box.right()
        risk = Tone.FAILED if job.results_at_risk(now) else None
        self._pair(painter, _slice(box, right - _WHEN, _WHEN), *moment(job, now), tone=risk)
        right -= _WHEN
        self._pair(painter, _slice(box, right - _MONEY, _MONEY), *cost(job))
        right -= _MONEY
        self._pair(painter, _slice(box, right - _ROWS, _ROWS), *answered(job))
        right -= _ROWS
        self._state(painter, _slice(box, right - _STATE, _STATE), job)
        name = QRect(box.left(), box.top(), right - _STATE - box.left() - SPACE.LARGE, box.height())
        self._lines(painter, name, job.name, job.source.name, _LEFT, strong=True)

    def _state(self, painter: QPainter, box: QRect, job: Job) -> None:
        look = job_look(job)
        failed = job.failed if job.state is JobState.FINISHED else 0
        word = tr("{failed} unanswered", failed=count(failed)) if failed else ""
        top = QRectF(box.left(), box.top() + _ABOVE - 3, box.width(), SPACE.WIDE - 2)
        if not word:
            top.moveTop(box.center().y() - top.height() / 2)
        paint_pill(painter, top, self._theme, look.word, look.icon, look.tone)
        if word:
            self._second(painter, box.adjusted(SPACE.SMALL, 0, 0, 0), word, _LEFT)

    def _pair(self, painter: QPainter, box: QRect, first: str, second: str, tone: Tone | None = None) -> None:
        self._lines(painter, box, first, second, _RIGHT, strong=False, tone=tone)

    def _lines(
        self,
        painter: QPainter,
        box: QRect,
        first: str,
        second: str,
        align: Qt.AlignmentFlag,
        *,
        strong: bool,
        tone: Tone | None = None,
    ) -> None:
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        painter.setFont(font(TYPE.BODY, weight, tabular=not strong))
        painter.setPen(self._theme.colour(tone or Tone.INK))
        box_1 = box.adjusted(0, _ABOVE, 0, 0)
        cut = painter.fontMetrics().elidedText(first, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box_1, align, cut)
        self._second(painter, box, second, align, tone or Tone.QUIET)

    def _second(
        self, painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag, tone: Tone = Tone.QUIET
    ) -> None:
        painter.setFont(font(TYPE.SMALL, tabular=True))
        painter.setPen(self._theme.colour(tone))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box.adjusted(0, _ABOVE + TYPE.TITLE, 0, 0), align, cut)


def _slice(box: QRect, left: int, width: int) -> QRect:
    return QRect(left, box.top(), width, box.height())
