"""Paints a table's cells, with as few calls as can be: text, a state with its icon, marks, selection and focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from batchdesk.gui.states import Look
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE, Tone
from batchdesk.gui.widgets.static_table import LOOK_ROLE, MARKS_ROLE

_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_RIGHT = Qt.AlignmentFlag.AlignRight
_CUT = Qt.TextElideMode.ElideRight
_KEPT_CUTS = 4096
"""Texts whose cut is kept: some screens full."""


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


class Hand:
    """What a table's painter has in its hand while the table is painted, so that it is taken up only where it changes.

    Qt's calls give Python's lock away and have to get it back from whatever works behind the window: with forty calls
    for each cell a picture of a table took 200 ms and more beside an export, with two it takes a tenth of that.
    """

    def __init__(self) -> None:
        self.painting = self.mirrored = False
        self._pen: QColor | None = None
        self._face: QFont | None = None

    def begin(self, *, mirrored: bool) -> None:
        """A new painter comes, with nothing of ours in its hand."""
        self.painting, self.mirrored = True, mirrored
        self._pen = self._face = None

    def end(self) -> None:
        """Whoever paints a cell from now on has another painter."""
        self.painting = False
        self._pen = self._face = None

    def take(self, painter: QPainter, pen: QColor, face: QFont) -> None:
        """Write in this colour and face from now on; from right to left each text is read its own way."""
        if self.mirrored and self._pen is None:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if pen is not self._pen:
            painter.setPen(pen)
        if face is not self._face:
            painter.setFont(face)
        if self.painting:
            self._pen, self._face = pen, face

    def drop(self) -> None:
        """The painter has other things in its hand now."""
        self._pen = self._face = None


class _Kit:
    """Colours, faces and measures, made once for the theme in force."""

    def __init__(self, theme: Theme) -> None:
        colours = theme.colours
        self.selected, self.line = QColor(colours.selected), QColor(colours.line)
        self.ink, self.focus = QColor(colours.ink), QColor(colours.focus)
        self.tones = {tone: QColor(theme.colour(tone)) for tone in Tone}
        self.face = font(tabular=True)
        self.metrics = QFontMetrics(self.face)
        self.height, self.ascent = self.metrics.height(), self.metrics.ascent()
        self._cuts: dict[tuple[str, int], tuple[str, int]] = {}

    def cut(self, text: str, room: int) -> tuple[str, int]:
        """What is seen of a text in so much room, and how wide it is; kept, since most of a table is painted again."""
        text = _at_most(text, room)
        found = self._cuts.get((text, room))
        if found is None:
            if len(self._cuts) >= _KEPT_CUTS:
                self._cuts.clear()
            cut = self.metrics.elidedText(text, _CUT, room)
            found = self._cuts[text, room] = cut, self.metrics.horizontalAdvance(cut)
        return found


class CellDelegate(QStyledItemDelegate):
    """Text or state, marks behind it, the selection's ground and the focus frame; its table paints lines and tints."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kit: _Kit | None = None
        self._hand: Hand = getattr(parent, "hand", None) or Hand()
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._kit = None

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect, state = option.rect, option.state.value
        box = rect.x(), rect.y(), rect.width(), rect.height()
        self.draw(painter, box, painted(index), bool(state & _SELECTED), bool(state & _FOCUSED))

    def draw(
        self, painter: QPainter, box: tuple[int, int, int, int], cell: Painted, selected: bool, focused: bool
    ) -> None:
        """Paint a cell into a box: its left, top, width and height."""
        kit = self._kit = self._kit or _Kit(self._theme)
        left, top, width, height = box
        if selected:  # the style painted over the line
            painter.fillRect(left, top, width, height - 1, kit.selected)
            painter.fillRect(left, top + height - 1, width, 1, kit.line)
        elif cell.ground is not None:
            painter.fillRect(left, top, width, height - 1, cell.ground)
        begin, end = left + SPACE.SMALL, left + width - SPACE.SMALL
        if cell.marks:
            taken = self._marks(painter, box, cell.marks)
            begin, end = (begin + taken, end) if self._hand.mirrored else (begin, end - taken)
        if cell.look is None:
            self._words(painter, begin, end, top, height, cell, kit)
        else:
            self._state(painter, begin, end, top, height, cell.look, kit)
        if focused:
            painter.setPen(kit.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(left, top, width - 1, height - 1)
            self._hand.drop()

    def _marks(self, painter: QPainter, box: tuple[int, int, int, int], marks: Sequence[Look]) -> int:
        """Small signs from the end; returns the room they take."""
        left, top, width, height = box
        size, taken = TYPE.BODY, 0
        ratio = painter.device().devicePixelRatio()
        for look in reversed(marks):
            taken += size + SPACE.HAIR
            across = left + taken - size if self._hand.mirrored else left + width - 1 - taken
            at = QPointF(across, top + (height - 1) // 2 - size / 2)
            painter.drawPixmap(at, self._theme.pixmap(look.icon, look.tone, size, ratio))
        return taken

    def _words(
        self, painter: QPainter, begin: int, end: int, top: int, height: int, cell: Painted, kit: _Kit
    ) -> None:
        room = end - begin
        if not cell.text or room <= 0:
            return
        self._hand.take(painter, kit.ink if cell.tone is None else cell.tone, kit.face)
        cut, wide = kit.cut(cell.text, room)
        if cell.right is not self._hand.mirrored:
            begin = max(begin, end - wide)
        painter.drawText(begin, top + (height - kit.height) // 2 + kit.ascent, cut)

    def _state(
        self, painter: QPainter, begin: int, end: int, top: int, height: int, look: Look, kit: _Kit
    ) -> None:
        size = TYPE.BODY
        ratio = painter.device().devicePixelRatio()
        across = end - size if self._hand.mirrored else begin
        at = QPointF(across, top + height / 2 - size / 2)
        painter.drawPixmap(at, self._theme.pixmap(look.icon, look.tone, size, ratio))
        taken = size + SPACE.HAIR + 2 * SIZE.LINE
        cut, wide = kit.cut(look.word, max(0, end - begin - taken))
        self._hand.take(painter, kit.tones[look.tone], kit.face)
        across = end - taken - wide if self._hand.mirrored else begin + taken
        painter.drawText(across, top + (height - kit.height) // 2 + kit.ascent, cut)


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
