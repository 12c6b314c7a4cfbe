"""The columns as chips: a click puts a column's placeholder into the prompt."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.flow_layout import FlowLayout
from batchdesk.gui.widgets.layouts import drop

_WIDEST = SIZE.SIDE_BAR + SPACE.WIDE


class Chip(QAbstractButton):
    """One column; its words are its name, shortened in the middle where it is long."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._used = False
        self.setText(name.replace("\n", " "))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr("Puts this column into the prompt"))
        self.setToolTip(tr("Put {{{{{name}}}}} into the prompt", name=name))
        self.setFont(font(TYPE.SMALL))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def use(self, used: bool) -> None:
        """Say whether the prompt names this column."""
        if used != self._used:
            self._used = used
            said = tr("In the prompt") if used else tr("Puts this column into the prompt")
            self.setAccessibleDescription(said)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(min(words + 2 * SPACE.SMALL + 2, _WIDEST), SPACE.WIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = colours.focus if self.hasFocus() else colours.accent if self.underMouse() else colours.line
        painter.setPen(QPen(QColor(edge), 2 * SIZE.LINE if self.hasFocus() else SIZE.LINE))
        ground = colours.accent_faint if self._used else colours.raised
        painter.setBrush(QColor(colours.selected if self.isDown() else ground))
        painter.drawRoundedRect(box, SIZE.RADIUS, SIZE.RADIUS)
        painter.setPen(QColor(colours.accent if self._used else colours.ink))
        words = self.rect().adjusted(SPACE.SMALL, 0, -SPACE.SMALL, 0)
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, cut)
        painter.end()


class ColumnChips(QWidget):
    """A chip for each name; `chosen(name)` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_used(self, names: Collection[str]) -> None:
        """Mark the columns that the prompt names, by their folded names."""
        for chip, name in zip(self.chips, self._names, strict=True):
            chip.use(name.strip().casefold() in names)

    def show_names(self, names: Sequence[str]) -> None:
        """Chips for these names and no others."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self.chips:
            drop(chip)
        self.chips = [Chip(name, self._theme, self) for name in names]
        for chip, name in zip(self.chips, names, strict=True):
            chip.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()
