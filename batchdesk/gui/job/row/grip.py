"""The left edge of the side panel, by which it is made wider or narrower: by mouse, or by the arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import SidePanel

LEAST = 300
"""The narrowest panel: labels and an editor fit beside one another."""
BESIDE = 264
"""What stays of the table."""
_STEP = 40


class Grip(QWidget):
    """Lies over the panel's edge; `panel.open_width` is what it changes, `settled(width)` when the person is done."""

    settled = Signal(int)

    def __init__(self, panel: SidePanel) -> None:
        super().__init__(panel)
        self._panel, self._from = panel, (0.0, 0)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Width of the panel"))
        self.setAccessibleDescription(tr("Left and right arrows make it wider and narrower"))
        self.setToolTip(tr("Drag to make the panel wider or narrower"))
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._panel:
            self.setGeometry(0, 0, SPACE.HAIR + 2, self._panel.height())
            self.raise_()
        return False

    def widen(self, width: int) -> None:
        """Make the panel so wide, as far as there is room."""
        around = self._panel.parentWidget()
        most = max(LEAST, around.width() - BESIDE - SPACE.MEDIUM) if around else SIZE.SIDE_PANEL
        self._panel.widen(max(LEAST, min(width, most)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = (event.globalPosition().x(), self._panel.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.widen(round(self._from[1] + self._from[0] - event.globalPosition().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.settled.emit(self._panel.open_width)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: _STEP, Qt.Key.Key_Right: -_STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.widen(self._panel.width() + step)
            self.settled.emit(self._panel.open_width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self._panel.theme.colour(Tone.ACCENT))
            painter.end()
