"""A panel that slides in from the right with what belongs to the row that was opened."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.motion import motion
from batchdesk.gui.theme.tokens import MOTION, SIZE
from batchdesk.gui.widgets.buttons import IconButton
from batchdesk.gui.widgets.layouts import column, line, row
from batchdesk.gui.widgets.words import Strong


class SidePanel(QFrame):
    """Title, a close button, and a scrolled body; `closed` when the person closed it."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.open_width = SIZE.SIDE_PANEL
        self.setProperty("kind", "sheet")
        self.title = Strong()
        self.close_button = IconButton(tr("Close panel"), theme, "close")
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Contents of the panel"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.head = row(self.title, None, self.close_button)
        self.head.setContentsMargins(SPACE.LARGE, SPACE.SMALL, SPACE.SMALL, SPACE.SMALL)
        layout = column(self.head, line(), self._scroll, gap=0)
        self.setLayout(layout)
        self.setFixedWidth(0)
        self._slide = QPropertyAnimation(self, b"maximumWidth", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(lambda width: self.setMinimumWidth(int(width)))
        self._slide.finished.connect(self._arrived)
        self.close_button.clicked.connect(self.slide_out)
        self.hide()

    def set_body(self, body: QWidget) -> None:
        """What scrolls under the title."""
        body.setObjectName("scrolled")
        self._scroll.setWidget(body)

    def slide_in(self) -> None:
        """Show it, once."""
        if self.isHidden():
            self.show()
            self._go(self.open_width)

    def slide_out(self) -> None:
        """Take it away."""
        if not self.isHidden():
            self._go(0)
            self.closed.emit()

    def widen(self, width: int) -> None:
        """Be so wide from now on; at once where it is open."""
        self.open_width = width
        if not self.isHidden():
            self._slide.stop()
            self.setFixedWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.slide_out()
        else:
            super().keyPressEvent(event)

    def _go(self, width: int) -> None:
        self._slide.stop()
        self._slide.setStartValue(self.width() if self.isVisible() else 0)
        self._slide.setEndValue(width)
        self._slide.setDuration(motion(MOTION.SLIDE))
        self._slide.start()

    def _arrived(self) -> None:
        if self._slide.endValue() == 0:
            self.hide()
