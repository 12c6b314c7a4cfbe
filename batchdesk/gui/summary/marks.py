"""One bar of a chart: a button that is painted, walked over by arrows, and says its value, rows and share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from batchdesk.gui.theme import TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE

_STEPS = {
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_Left.value: -1,
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Home.value: -10_000,
    Qt.Key.Key_End.value: 10_000,
}
_ROUND = 2.0


class Mark(QAbstractButton):
    """A button of a chart; `stepped` when an arrow asks for another one of the same chart."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pale = False
        self.share = 0.0
        """Of the longest bar."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        """What it stands for, for ears and as a tool tip."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(_STEPS[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter) -> None:
        """The row under the mouse, and the frame of the one with the focus."""
        colours = self._theme.colours
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(box, _ROUND, _ROUND)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), SIZE.LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _ROUND, _ROUND)

    def paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        """The bar itself; what is empty is pale, with an outline that can be seen."""
        colours = self._theme.colours
        if self.pale:
            painter.setPen(QPen(QColor(colours.edge), SIZE.LINE))
            painter.setBrush(QColor(colours.line))
            bar = bar.adjusted(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.bar))
        painter.drawRoundedRect(bar, _ROUND, _ROUND)

    def write(self, painter: QPainter, box: QRectF, text: str, *, quiet: bool = False, right: bool = False,
              small: bool = False) -> None:  # fmt: skip
        """Text in a box, cut with an ellipsis where it does not fit."""
        colours = self._theme.colours
        painter.setFont(font(TYPE.SMALL if small else TYPE.BODY, QFont.Weight.Normal, tabular=True))
        painter.setPen(QColor(colours.quiet if quiet else colours.ink))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, cut)


class Walk(QObject):
    """Marks of one chart of which Tab reaches one, and arrows the others."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marks: list[Mark] = []
        self._at = 0

    def over(self, marks: Sequence[Mark]) -> None:
        """Walk over these; new ones are watched from now on."""
        for mark in marks:
            if mark not in self._marks:
                mark.stepped.connect(lambda step, mark=mark: self._step(mark, step))
                mark.installEventFilter(self)
        self._marks = list(marks)
        self._stop_at(min(self._at, max(0, len(marks) - 1)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, Mark) and watched in self._marks:
            self._stop_at(self._marks.index(watched))
        return False

    def _step(self, mark: Mark, step: int) -> None:
        if mark in self._marks:
            to = max(0, min(len(self._marks) - 1, self._marks.index(mark) + step))
            self._marks[to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, place: int) -> None:
        self._at = place
        for at, mark in enumerate(self._marks):
            policy = Qt.FocusPolicy.StrongFocus if at == place else Qt.FocusPolicy.ClickFocus
            if mark.focusPolicy() is not policy:
                mark.setFocusPolicy(policy)
