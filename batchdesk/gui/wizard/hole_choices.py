"""A column in the list that opens after two braces: a mark for its type, its name, and the type in a word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.wizard.words import type_text

TYPE_ROLE = Qt.ItemDataRole.UserRole + 11
"""The type of a column as `core.inspection.Column` names it, "document" for the document itself, "" unknown."""
_MARKS = {
    "text": "Aa",
    "integer": "12",
    "number": "1.5",
    "date": "31",
    "yes/no": "✓",
    "mixed": "A1",
    "empty": "–",
    "document": "¶",
}
_MARK = SPACE.VAST


class HolePainter(QStyledItemDelegate):
    """Mark at the left, name, and the type's word at the right in second ink."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        name = QFontMetrics(font()).horizontalAdvance(str(index.data()))
        word = QFontMetrics(font(TYPE.SMALL)).horizontalAdvance(_word(index))
        return QSize(_MARK + name + word + 2 * SPACE.LARGE, SIZE.ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, box = self._theme.colours, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.hover))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(TYPE.SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.accent))
        mark = QRect(box.left(), box.top(), _MARK, box.height())
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, _MARKS.get(str(index.data(TYPE_ROLE)), "Aa"))
        painter.setFont(font(TYPE.SMALL))
        painter.setPen(QColor(colours.quiet))
        rest = box.adjusted(_MARK, 0, -SPACE.SMALL, 0)
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, _word(index))
        painter.setFont(font())
        painter.setPen(QColor(colours.ink))
        room = rest.width() - QFontMetrics(font(TYPE.SMALL)).horizontalAdvance(_word(index)) - SPACE.MEDIUM
        name = QFontMetrics(font()).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()


def _word(index: QModelIndex | QPersistentModelIndex) -> str:
    type_ = str(index.data(TYPE_ROLE) or "")
    return type_text(type_) if type_ else ""
