"""Paints a job of the list in two lines on a grid, and under them what it needs the person for; renames it in place."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.gui.desk.attention import Attention
from batchdesk.gui.desk.jobs_model import ENTRY_ROLE, Heading, JobsModel
from batchdesk.gui.format import count
from batchdesk.gui.job_words import answered, cost, moment
from batchdesk.gui.states import job_look
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.state_pill import paint_pill, pill_font, pill_width

# Widths of the columns right of the name.
_STATE, _ROWS, _MONEY, _WHEN = 160, 120, 120, 164
_MORE = SIZE.ROW
_ABOVE = 9
_UP = 6
"""How far the sentence under a job reaches into its row: the two lines leave so much room below them."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class JobDelegate(QStyledItemDelegate):
    """The columns stand at the same place in every row, so that the eye can run down them."""

    def __init__(self, theme: Theme, model: JobsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, Heading):
            return QSize(0, SIZE.HEADING_ROW + (SPACE.SMALL if index.row() else 0))
        needs = isinstance(entry, Job) and self._model.attention_of(entry)
        return QSize(0, SIZE.JOB_ROW + (SPACE.WIDE if needs else 0))

    # -- what can be pressed within a row -----------------------------------------------------------------
    def more_box(self, row: QRect) -> QRect:
        """Where the button with all that can be done stands."""
        top = row.top() + (SIZE.JOB_ROW - _MORE) // 2
        return QRect(row.right() - SPACE.SMALL - _MORE, top, _MORE, _MORE)

    def action_box(self, row: QRect, job: Job) -> QRect:
        """Where the next thing to do stands, empty where there is none."""
        need = self._model.attention_of(job)
        return self._need_boxes(row, need)[1] if need else QRect()

    def _need_boxes(self, row: QRect, need: Attention) -> tuple[QRect, QRect]:
        """Where the sentence and the action beside it stand."""
        line = QRect(row.left() + SPACE.MEDIUM, row.top() + SIZE.JOB_ROW - _UP, row.width(), SPACE.WIDE)
        room = row.width() - 2 * SPACE.MEDIUM - _MORE - SPACE.SMALL
        words = QFontMetrics(font(TYPE.BODY, QFont.Weight.DemiBold))
        action = words.horizontalAdvance(need.action) + SPACE.SMALL
        asked = QFontMetrics(font(TYPE.BODY)).horizontalAdvance(need.sentence) + SPACE.HAIR
        sentence = min(asked, room - action - SPACE.MEDIUM - SIZE.ICON - SPACE.SMALL)
        left = line.left() + SIZE.ICON + SPACE.SMALL
        return (
            QRect(left, line.top(), sentence, line.height()),
            QRect(left + sentence + SPACE.MEDIUM, line.top(), action, line.height()),
        )

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
        width = max(option.rect.width() - _STATE - _ROWS - _MONEY - _WHEN - _MORE - SPACE.VAST, SIZE.SIDE_BAR)
        editor.setGeometry(option.rect.left() + SPACE.HAIR, option.rect.top(), width, SIZE.CONTROL - 2)

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
            inner.setHeight(SIZE.JOB_ROW)
            self._job(painter, inner.adjusted(0, 0, -_MORE, 0), entry, self._model.now)
            if need := self._model.attention_of(entry):
                self._need(painter, option.rect, need)
            if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
                self._icon(painter, "more", Tone.QUIET, self.more_box(option.rect).center())
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
        self._signs(painter, name, job)

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
        painter.drawText(sentence, middle, cut)
        painter.setFont(font(TYPE.BODY, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour(Tone.ACCENT))
        painter.drawText(action, middle, need.action)

    def _icon(self, painter: QPainter, name: str, tone: Tone, middle: QPoint) -> None:
        ratio = painter.device().devicePixelRatio()
        picture = self._theme.pixmap(name, tone, SIZE.ICON, ratio)
        painter.drawPixmap(middle.x() - SIZE.ICON // 2, middle.y() - SIZE.ICON // 2, picture)

    def _state(self, painter: QPainter, box: QRect, job: Job) -> None:
        look = job_look(job)
        # Where a sentence says so already, it is not said twice.
        told = self._model.attention_of(job) is not None
        failed = job.failed if job.state is JobState.FINISHED and not told else 0
        word = tr("{failed} unanswered", failed=count(failed)) if failed else ""
        top = QRectF(box.left(), box.top() + _ABOVE - 3, box.width(), SPACE.WIDE - 2)
        if not word:
            top.moveTop(box.center().y() - top.height() / 2)
        # A pill cuts off what is too long; a word that is cut says so.
        room = box.width() - (pill_width(look.word) - QFontMetrics(pill_font()).horizontalAdvance(look.word))
        shown = QFontMetrics(pill_font()).elidedText(look.word, Qt.TextElideMode.ElideRight, room)
        paint_pill(painter, top, self._theme, shown, look.icon, look.tone)
        if word:
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
