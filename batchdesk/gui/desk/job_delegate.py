"""Paints a job of the list in two lines on a grid, in three where the window is narrow for its letters, and renames it in place."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from batchdesk.core.jobs import Job, JobState
from batchdesk.gui.desk.attention import Attention
from batchdesk.gui.desk.job_columns import USUAL, Columns, columns, needed
from batchdesk.gui.desk.jobs_model import ENTRY_ROLE, Heading, JobsModel
from batchdesk.gui.format import count
from batchdesk.gui.job_words import answered, cost, moment, moment_said
from batchdesk.gui.states import job_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.state_pill import paint_pill, pill_font, pill_width

_ABOVE = 9
_UP = 6
"""How far the sentence under a job reaches into its row: the lines above leave so much room below them."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class JobDelegate(QStyledItemDelegate):
    """The columns stand at the same place in every row, so that the eye can run down them.

    Where large letters or a narrow window leave a name too little room, the parts of a job stand below one another.
    All is reckoned from the left; what is drawn or pressed is where `_seen` has it, which runs from right to left too.
    """

    def __init__(self, theme: Theme, model: JobsModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self._needed: Columns | None = None
        model.modelReset.connect(self._forget)
        model.dataChanged.connect(self._forget)

    def _forget(self) -> None:
        """Other jobs: what they need is measured again when it is next asked for."""
        before, self._needed = self._needed, None
        if before and self._fitted(before).stacked is not self.columns.stacked:
            self._view.scheduleDelayedItemsLayout()

    @property
    def columns(self) -> Columns:
        """The widths in force."""
        if self._needed is None:
            jobs = (entry for entry in self._model.shown if isinstance(entry, Job))
            self._needed = needed(jobs, self._model.now) if self._model.now else USUAL
        return self._fitted(self._needed)

    def _fitted(self, wanted: Columns) -> Columns:
        room = self._view.viewport().width() - 2 * SPACE.MEDIUM - SIZE.ROW - SPACE.LARGE
        return columns(room, wanted)

    def _height(self) -> int:
        """Of a job without what it needs the person for."""
        return SIZE.JOB_ROW + (_line() if self.columns.stacked else 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Heading):
            return QSize(0, SIZE.HEADING_ROW + (SPACE.SMALL if index.row() else 0))
        need = self._model.attention_of(entry) if isinstance(entry, Job) else None
        lines = 0 if need is None else 1 if self._beside(self._view.viewport().width(), need) else 2
        return QSize(0, self._height() + lines * SPACE.WIDE)

    # -- what can be pressed within a row -----------------------------------------------------------------
    def more_box(self, row: QRect) -> QRect:
        """Where the button with all that can be done stands."""
        return self._seen(self._more_box(row))

    def _more_box(self, row: QRect) -> QRect:
        more = SIZE.ROW
        top = row.top() + (self._height() - more) // 2
        return QRect(row.right() - SPACE.SMALL - more, top, more, more)

    def action_box(self, row: QRect, job: Job) -> QRect:
        """Where the next thing to do stands, empty where there is none."""
        need = self._model.attention_of(job)
        return self._seen(self._need_boxes(row, need)[1]) if need else QRect()

    def _seen(self, box: QRect) -> QRect:
        """Where a box of a row is on the screen; rows are as wide as the list."""
        return QStyle.visualRect(self._view.layoutDirection(), self._view.viewport().rect(), box)

    def _need_boxes(self, row: QRect, need: Attention) -> tuple[QRect, QRect]:
        """Where the sentence and the action stand: beside it, or below it where both have no room in one line."""
        left, top = row.left() + SPACE.MEDIUM + SIZE.ICON + SPACE.SMALL, row.top() + self._height() - _UP
        room, action = _need_room(row.width()), _action_width(need)
        sentence = min(_sentence_width(need), room)
        words = QRect(left, top, sentence, SPACE.WIDE)
        if self._beside(row.width(), need):
            return words, QRect(left + sentence + SPACE.MEDIUM, top, action, SPACE.WIDE)
        return words, QRect(left, top + SPACE.WIDE, action, SPACE.WIDE)

    def _beside(self, width: int, need: Attention) -> bool:
        return _sentence_width(need) + SPACE.MEDIUM + _action_width(need) <= _need_room(width)

    # -- renaming in place --------------------------------------------------------------------------------
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setAccessibleName(tr("Name of the job"))
        field.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        field.selectAll()
        return field

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Nothing: the list is fetched again while the person types, and what they typed stays."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        right = self.columns.state if self.columns.stacked else self.columns.all
        width = max(option.rect.width() - right - SIZE.ROW - SPACE.VAST, SIZE.SIDE_BAR)
        start = option.rect.left() + SPACE.HAIR
        editor.setGeometry(self._seen(QRect(start, option.rect.top(), width, SIZE.CONTROL - 2)))

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
            inner = option.rect.adjusted(SPACE.MEDIUM, 0, -SPACE.MEDIUM, 0)
            inner.setHeight(self._height())
            paint = self._stacked if self.columns.stacked else self._job
            paint(painter, inner.adjusted(0, 0, -SIZE.ROW, 0), entry, self._model.now)
            if need := self._model.attention_of(entry):
                self._need(painter, option.rect, need)
            if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
                self._icon(painter, "more", Tone.QUIET, self._more_box(option.rect).center())
        painter.restore()

    def _heading(self, painter: QPainter, box: QRect, heading: Heading) -> None:
        box = box.adjusted(SPACE.MEDIUM, 0, -SPACE.MEDIUM, -SPACE.SMALL)
        painter.setFont(font(TYPE.SMALL, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour(Tone.QUIET))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(self._seen(box), bottom, heading.words)
        width = painter.fontMetrics().horizontalAdvance(heading.words) + SPACE.SMALL
        painter.setFont(font(TYPE.SMALL))
        painter.drawText(self._seen(box.adjusted(width, 0, 0, 0)), bottom, str(heading.count))
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
        right, wide = box.right(), self.columns
        risk = Tone.FAILED if job.results_at_risk(now) else None
        self._pair(painter, _slice(box, right - wide.when, wide.when), *moment(job, now), tone=risk)
        right -= wide.when
        self._pair(painter, _slice(box, right - wide.money, wide.money), *cost(job))
        right -= wide.money
        self._pair(painter, _slice(box, right - wide.rows, wide.rows), *answered(job))
        right -= wide.rows
        self._state(painter, _slice(box, right - wide.state, wide.state), job)
        name = QRect(box.left(), box.top(), right - wide.state - box.left() - SPACE.LARGE, box.height())
        self._lines(painter, name, job.name, job.source.name, _LEFT, strong=True)
        self._signs(painter, name, job)

    def _stacked(self, painter: QPainter, box: QRect, job: Job, now: datetime) -> None:
        """Name and state; rows and money; what it reads and when."""
        state = pill_width(job_look(job).word) + SPACE.HAIR
        self._state(
            painter, QRect(box.right() - state + SPACE.HAIR, box.top(), state, SIZE.JOB_ROW), job, alone=True
        )
        name = box.adjusted(0, 0, -state - SPACE.LARGE, 0)
        # “of at most $2” goes on with the sum; “practice, not paid” is another thing.
        between = " · " if job.practice and job.state is not JobState.DRAFT else " "
        said = " · ".join((" ".join(filter(None, answered(job))), between.join(filter(None, cost(job)))))
        self._lines(painter, name, job.name, "", _LEFT, strong=True)
        self._signs(painter, name, job)
        self._second(painter, box, said, _LEFT)
        tone = Tone.FAILED if job.results_at_risk(now) else Tone.QUIET
        third, time = box.adjusted(0, _line(), 0, 0), moment_said(job, now)
        width = min(QFontMetrics(font(TYPE.SMALL, tabular=True)).horizontalAdvance(time) + 2, box.width())
        self._second(painter, third, time, _RIGHT, tone)
        self._second(painter, third.adjusted(0, 0, -width - SPACE.LARGE, 0), job.source.name, _LEFT)

    def _signs(self, painter: QPainter, box: QRect, job: Job) -> None:
        """Behind the name: that it repeats by itself, or is sent by itself."""
        sign = "repeat" if job.schedule is not None else "waiting" if job.send_at else ""
        if not sign:
            return
        width = QFontMetrics(font(TYPE.BODY, QFont.Weight.DemiBold)).horizontalAdvance(job.name)
        left = min(box.left() + width + SPACE.SMALL, box.right() - SIZE.ICON)
        self._icon(painter, sign, Tone.QUIET, QPoint(left + SIZE.ICON // 2, box.top() + _ABOVE + SPACE.SMALL))

    def _need(self, painter: QPainter, row: QRect, need: Attention) -> None:
        sentence, action = self._need_boxes(row, need)
        icon = "error" if need.tone is Tone.FAILED else "warning"
        at = QPoint(row.left() + SPACE.MEDIUM + SIZE.ICON // 2, sentence.center().y())
        self._icon(painter, icon, need.tone, at)
        painter.setFont(font(TYPE.BODY))
        painter.setPen(self._theme.colour(need.tone))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        cut = painter.fontMetrics().elidedText(need.sentence, Qt.TextElideMode.ElideRight, sentence.width())
        painter.drawText(self._seen(sentence), middle, cut)
        painter.setFont(font(TYPE.BODY, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour(Tone.ACCENT))
        painter.drawText(self._seen(action), middle, need.action)

    def _icon(self, painter: QPainter, name: str, tone: Tone, middle: QPoint) -> None:
        ratio = painter.device().devicePixelRatio()
        picture = self._theme.pixmap(name, tone, SIZE.ICON, ratio)
        corner = middle - QPoint(SIZE.ICON // 2, SIZE.ICON // 2)
        painter.drawPixmap(self._seen(QRect(corner, QSize(SIZE.ICON, SIZE.ICON))).topLeft(), picture)

    def _state(self, painter: QPainter, box: QRect, job: Job, *, alone: bool = False) -> None:
        """The pill, and below it how many rows have no answer; `alone` in the first line."""
        look = job_look(job)
        # Where a sentence says so already, it is not said twice.
        told = self._model.attention_of(job) is not None
        failed = job.failed if job.state is JobState.FINISHED and not told else 0
        word = tr("{failed} unanswered", failed=count(failed)) if failed else ""
        top = QRectF(box.left(), box.top() + _ABOVE - 3, box.width(), SPACE.WIDE - 2)
        if not word and not alone:
            top.moveTop(box.center().y() - top.height() / 2)
        # A pill cuts off what is too long; a word that is cut says so.
        room = box.width() - (pill_width(look.word) - QFontMetrics(pill_font()).horizontalAdvance(look.word))
        shown = QFontMetrics(pill_font()).elidedText(look.word, Qt.TextElideMode.ElideRight, room)
        paint_pill(painter, QRectF(self._seen(top.toRect())), self._theme, shown, look.icon, look.tone)
        if word and not alone:
            self._second(painter, box.adjusted(SPACE.SMALL, 0, 0, 0), word, _LEFT)

    def _pair(self, painter: QPainter, box: QRect, first: str, second: str, tone: Tone | None = None) -> None:
        box = box.adjusted(SPACE.SMALL, 0, 0, 0)  # long words of one column must not touch those of the next
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
        self._write(painter, box_1, align, cut)
        self._second(painter, box, second, align, tone or Tone.QUIET)

    def _second(
        self, painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag, tone: Tone = Tone.QUIET
    ) -> None:
        painter.setFont(font(TYPE.SMALL, tabular=True))
        painter.setPen(self._theme.colour(tone))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
        self._write(painter, box.adjusted(0, _ABOVE + TYPE.TITLE, 0, 0), align, cut)

    def _write(self, painter: QPainter, box: QRect, align: Qt.AlignmentFlag, text: str) -> None:
        """On the window's side of the box; read the text's own way, so that its “…” stands where it ends."""
        window = self._view.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QStyle.visualAlignment(window, align) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._seen(box), side, text)
        painter.setLayoutDirection(window)


def _line() -> int:
    """The height of a line of small letters."""
    return QFontMetrics(font(TYPE.SMALL)).height() + 2


def _need_room(width: int) -> int:
    """Of a row so wide, what the sentence under a job and its action have together."""
    return width - 2 * SPACE.MEDIUM - SIZE.ROW - SPACE.SMALL - SIZE.ICON - SPACE.SMALL


def _sentence_width(need: Attention) -> int:
    return QFontMetrics(font(TYPE.BODY)).horizontalAdvance(need.sentence) + SPACE.HAIR


def _action_width(need: Attention) -> int:
    return QFontMetrics(font(TYPE.BODY, QFont.Weight.DemiBold)).horizontalAdvance(need.action) + SPACE.SMALL


def _slice(box: QRect, left: int, width: int) -> QRect:
    return QRect(left, box.top(), width, box.height())
