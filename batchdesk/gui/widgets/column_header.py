"""A table's header that sorts on a click, shows which way and what is filtered, and opens a column's menu."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone


class ColumnHeader(QHeaderView):
    """`sectionClicked` is a wish to sort; `menu_wanted(section, place)` comes from its corner and the right button."""

    menu_wanted = Signal(int, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._sorted: int | None = None
        self._descending = False
        self._filtered: frozenset[int] = frozenset()
        self._over = -1
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Columns"))

    def show_order(self, section: int | None, *, descending: bool, filtered: Iterable[int]) -> None:
        """Which column is sorted and which way, and which are filtered."""
        self._sorted, self._descending, self._filtered = section, descending, frozenset(filtered)
        self.viewport().update()

    def corner(self, section: int) -> QPoint:
        """Where a column's menu opens, on the screen."""
        left = self.sectionViewportPosition(section)
        return self.viewport().mapToGlobal(QPoint(left, self.height()))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        icons = self._icons(logicalIndex)
        if not icons:
            return
        size, ratio = TYPE.SMALL, painter.device().devicePixelRatio()
        room = len(icons) * (size + SPACE.HAIR) + SPACE.HAIR
        # The title must not show through; it stands at the other side.
        left_free = self._stands_right(logicalIndex)
        ground = rect.adjusted(
            0 if left_free else rect.width() - room, 1, room - rect.width() if left_free else -1, -1
        )
        painter.fillRect(ground, QColor(self._theme.colours.sunken))
        left = ground.left() + SPACE.HAIR
        for name, tone in icons:
            top = rect.center().y() - size // 2
            painter.drawPixmap(QPoint(left, top), self._theme.pixmap(name, tone, size, ratio))
            left += size + SPACE.HAIR

    def _icons(self, section: int) -> list[tuple[str, Tone]]:
        icons = []
        if section in self._filtered:
            icons.append(("filter", Tone.ACCENT))
        if section == self._sorted:
            icons.append(("chevron-down" if self._descending else "chevron-up", Tone.ACCENT))
        if section == self._over:
            icons.append(("more", Tone.QUIET))
        return icons

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self.logicalIndexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._in_corner(
            event.position().toPoint(), section
        ):
            self.menu_wanted.emit(section, self.corner(section))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.logicalIndexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        section = self.logicalIndexAt(event.pos())
        if section >= 0:
            self.menu_wanted.emit(section, self.corner(section))

    def _hover(self, section: int) -> None:
        if section != self._over:
            self._over = section
            self.viewport().update()

    def _in_corner(self, at: QPoint, section: int) -> bool:
        """The sign of the menu, left of where the column is drawn wider."""
        if section < 0:
            return False
        begin, size = self.sectionViewportPosition(section), TYPE.SMALL + SPACE.HAIR
        if self._stands_right(section):
            icons = len(self._icons(section))
            return begin + SPACE.HAIR <= at.x() + size - icons * size < begin + SPACE.HAIR + size
        right = begin + self.sectionSize(section) - SPACE.HAIR
        return right - size <= at.x() < right

    def _stands_right(self, section: int) -> bool:
        """True where the title is at the right, as of numbers or from right to left: the signs then stand at the left."""
        align = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(align and Qt.AlignmentFlag(align) & Qt.AlignmentFlag.AlignRight)
        return right is not self.isRightToLeft()
