"""Paints a table's cells: tinted answers, a state with its icon, and a hair line under each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from batchdesk.gui.states import Look
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets.static_table import LOOK_ROLE, MARKS_ROLE

_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_RIGHT = Qt.AlignmentFlag.AlignRight
_CUT = Qt.TextElideMode.ElideRight


class Painted(NamedTuple):
    """All that is painted of a cell, asked for at once: role by role, Qt's way, a scrolled frame took twice as long.

    A model whose tables are long has `painted(row, column)`; of any other the roles are asked.
    """

    text: str
    look: Look | None
    marks: Sequence[Look]
    ground: QColor | None
    right: bool
    tone: QColor | None = None


class _Kit:
    """Colours, faces and measures, made once for the theme in force."""

    def __init__(self, theme: Theme) -> None:
        colours = theme.colours
        self.selected, self.line = QBrush(colours.selected), QColor(colours.line)
        self.ink, self.focus = QColor(colours.ink), QColor(colours.focus)
        self.face, self.words = font(tabular=True), font()
        self.metrics, self.word_metrics = QFontMetrics(self.face), QFontMetrics(self.words)


class CellDelegate(QStyledItemDelegate):
    """Ground, line, text or state, marks at the right, and the focus frame."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kit: _Kit | None = None
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._kit = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        kit = self._kit = self._kit or _Kit(self._theme)
        rect, state, cell = option.rect, option.state, painted(index)
        painter.save()
        if state.value & _SELECTED:
            painter.fillRect(rect, kit.selected)
        elif cell.ground is not None:
            painter.fillRect(rect, cell.ground)
        painter.setPen(kit.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        beside = rect
        if cell.marks:
            beside = rect.adjusted(0, 0, -self._marks(painter, rect, cell.marks), 0)
        if cell.look is None:
            self._words(painter, beside, cell, kit)
        else:
            self._state(painter, beside, cell.look, kit)
        if state.value & _FOCUSED:
            painter.setPen(kit.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _marks(self, painter: QPainter, rect: QRect, marks: Sequence[Look]) -> int:
        """Small signs from the right; returns the room they take."""
        size, taken = TYPE.BODY, 0
        for look in reversed(marks):
            taken += size + SPACE.HAIR
            at = QRectF(rect.right() - taken, rect.center().y() - size / 2, size, size)
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(at.topLeft(), self._theme.pixmap(look.icon, look.tone, size, ratio))
        return taken

    def _words(self, painter: QPainter, rect: QRect, cell: Painted, kit: _Kit) -> None:
        room = rect.width() - 2 * SPACE.SMALL
        if not cell.text or room <= 0:
            return
        painter.setFont(kit.face)
        painter.setPen(kit.ink if cell.tone is None else cell.tone)
        cut = kit.metrics.elidedText(_at_most(cell.text, room), _CUT, room)
        left = rect.left() + SPACE.SMALL
        if cell.right:
            left += max(0, room - kit.metrics.horizontalAdvance(cut))
        painter.drawText(QPointF(left, _baseline(rect, kit.metrics)), cut)

    def _state(self, painter: QPainter, rect: QRect, look: Look, kit: _Kit) -> None:
        size = TYPE.BODY
        ratio = painter.device().devicePixelRatio()
        left = rect.left() + SPACE.SMALL
        at = QPointF(left, rect.top() + rect.height() / 2 - size / 2)
        painter.drawPixmap(at, self._theme.pixmap(look.icon, look.tone, size, ratio))
        painter.setFont(kit.words)
        painter.setPen(self._theme.colour(look.tone))
        left += size + SPACE.HAIR + 2
        room = rect.left() + rect.width() - left - 2 * SPACE.HAIR
        cut = kit.word_metrics.elidedText(look.word, _CUT, room)
        painter.drawText(QPointF(left, _baseline(rect, kit.word_metrics)), cut)


def _baseline(rect: QRect, metrics: QFontMetrics) -> int:
    """Where words stand, as Qt centres a line in a cell."""
    return rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent()


def _at_most(text: str, room: int) -> str:
    """What may be seen of a text: Qt shapes all of it to cut it, and no letter is narrower than two pixels."""
    return text[: room // 2 + 1].replace("\t", " ")


def painted(index: QModelIndex | QPersistentModelIndex) -> Painted:
    """What is painted of a cell, from its model at once or role by role."""
    at_once = getattr(index.model(), "painted", None)
    if at_once is not None:
        found: Painted = at_once(index.row(), index.column())
        return found
    align = index.data(Qt.ItemDataRole.TextAlignmentRole)
    tone = index.data(Qt.ItemDataRole.ForegroundRole)
    ground = index.data(Qt.ItemDataRole.BackgroundRole)
    return Painted(
        str(index.data() or ""),
        index.data(LOOK_ROLE),
        index.data(MARKS_ROLE) or (),
        ground if isinstance(ground, QColor) else None,
        bool(align is not None and Qt.AlignmentFlag(align) & _RIGHT),
        tone if isinstance(tone, QColor) else None,
    )
