"""Paints a table's cells: tinted answers, a state with its icon, and a hair line under each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from batchdesk.gui.states import Look
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.widgets.static_table import LOOK_ROLE, MARKS_ROLE


class CellDelegate(QStyledItemDelegate):
    """Ground, line, text or state, marks at the right, and the focus frame."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        painter.save()
        fill = QColor(colours.selected) if selected else ground
        if fill:
            painter.fillRect(option.rect, QBrush(fill))
        painter.setPen(QColor(colours.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        look = index.data(LOOK_ROLE)
        beside = QStyleOptionViewItem(option)
        room = option.rect.adjusted(0, 0, -self._marks(painter, option, index.data(MARKS_ROLE) or ()), 0)
        beside.rect = QStyle.visualRect(option.direction, option.rect, room)
        if look is None:
            self._words(painter, beside, index)
        else:
            self._state(painter, beside, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _marks(self, painter: QPainter, option: QStyleOptionViewItem, marks: Sequence[Look]) -> int:
        """Small signs from the right; returns the room they take."""
        size, taken = TYPE.BODY, 0
        for look in reversed(marks):
            taken += size + SPACE.HAIR
            at = QRect(option.rect.right() - taken, option.rect.center().y() - size // 2, size, size)
            at = QStyle.visualRect(option.direction, option.rect, at)
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(at.topLeft(), self._theme.pixmap(look.icon, look.tone, size, ratio))
        return taken

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box = option.rect.adjusted(SPACE.SMALL, 0, -SPACE.SMALL, 0)
        face = font(tabular=True)
        painter.setFont(face)
        tone = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(tone if isinstance(tone, QColor) else QColor(self._theme.colours.ink))
        text = str(index.data() or "")
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, cut)

    def _state(self, painter: QPainter, option: QStyleOptionViewItem, look: Look) -> None:
        box = option.rect.adjusted(SPACE.SMALL, 0, -SPACE.HAIR, 0)
        size = TYPE.BODY
        ratio = painter.device().devicePixelRatio()
        at = QRect(box.left(), box.center().y() - size // 2, size, size)
        at = QStyle.visualRect(option.direction, option.rect, at)
        painter.drawPixmap(at.topLeft(), self._theme.pixmap(look.icon, look.tone, size, ratio))
        painter.setFont(font())
        painter.setPen(self._theme.colour(look.tone))
        words = box.adjusted(size + SPACE.HAIR + 2, 0, 0, 0)
        words = QStyle.visualRect(option.direction, option.rect, words)
        room = words.width() - SPACE.HAIR
        cut = painter.fontMetrics().elidedText(look.word, Qt.TextElideMode.ElideRight, room)
        # The painter turns left and right by itself where one reads from right to left.
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
