"""The foot of the wizard: the way back, the way on, and what it waits for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import PrimaryButton, QuietButton
from batchdesk.gui.widgets.layouts import row


class Foot(QWidget):
    """Belongs to a page that takes the focus while the way on is closed."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.reason = QLabel()
        self.reason.setProperty("kind", "quiet")
        self.reason.setWordWrap(True)
        self.back = QuietButton(tr("Back"))
        self.next = PrimaryButton("")
        self.next.setEnabled(False)  # until it is known where it leads
        self.next.setMinimumWidth(SIZE.SIDE_BAR)  # long words must not widen the window
        self._buttons = row(None, self.back, self.next)
        self._lines = row(self.reason, self._buttons)
        self._lines.setStretch(0, 1)  # the room is for the words
        self._lines.setContentsMargins(SPACE.WIDE, SPACE.MEDIUM, SPACE.WIDE, SPACE.MEDIUM)
        self.setLayout(self._lines)

    def show_way(self, words: str, waiting: str, *, back: bool) -> None:
        """Name the way on, and say what it waits for: "" where it is open."""
        self.say(waiting)
        self.back.setEnabled(back)
        self._open(not waiting)
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.next.setAccessibleDescription(waiting)
        self.next.setToolTip(waiting or words)
        self._arrange()

    def say(self, reason: str) -> None:
        """Say something where the eye is."""
        self.reason.setText(reason)
        # An empty label would be read out as something without a name.
        self.reason.setVisible(bool(reason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The words stand above the buttons where the room beside these would break them into a tall column."""
        beside = self.width() - 2 * SPACE.WIDE - self._buttons.sizeHint().width()
        above = beside < SIZE.SIDE_BAR and not self.reason.isHidden()
        way = QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight
        if self._lines.direction() != way:
            self._lines.setDirection(way)

    def _open(self, opened: bool) -> None:
        """Qt would send the focus of a closing button to any neighbour; the page has it until the way opens again."""
        if not opened and self.next.hasFocus():
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.next.setEnabled(opened)
        if opened and self._page.hasFocus():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
