"""One quiet line that says what was just done and how to take it back; it goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget
from shiboken6 import isValid

from batchdesk.gui.announcer import announce
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets.buttons import IconButton, LinkButton
from batchdesk.gui.widgets.layouts import row
from batchdesk.gui.widgets.words import Elided

_SHADE = 60
STAYS = 10_000
"""Milliseconds it stays, and stays again after the pointer or the focus has left it."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a toast says, and what its one button does."""

    text: str
    action: str = ""
    on_action: Callable[[], object] | None = None


class Toast(QFrame):
    """Floats above the foot of a widget, hidden until `say`. It takes no focus; Tab reaches it, and Escape closes it."""

    gone = Signal()
    """It is no longer there, whether by itself or because it was used."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("kind", "toast")
        self._over = over
        self._notice = Notice("")
        self._before: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self.words = Elided()
        self.words.setProperty("kind", "")
        self.action = LinkButton("")
        self.close_button = IconButton(tr("Dismiss"), theme, "close")
        layout = row(self.words, self.action, self.close_button, gap=SPACE.SMALL)
        layout.setContentsMargins(SPACE.LARGE, SPACE.HAIR, SPACE.SMALL, SPACE.HAIR)
        self.setLayout(layout)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(SPACE.WIDE)
        shadow.setOffset(0, SPACE.HAIR)
        shade = QColor(theme.colours.shadow)
        shade.setAlpha(_SHADE)
        shadow.setColor(shade)
        self.setGraphicsEffect(shadow)
        self.action.clicked.connect(self.act)
        self.close_button.clicked.connect(self.dismiss)
        self._timer.timeout.connect(self._time_is_up)
        for widget in (over, self.action, self.close_button):
            widget.installEventFilter(self)
        self.hide()

    def say(self, notice: Notice) -> None:
        """Say this in the place of what was said before; a screen reader hears it."""
        self._notice = notice
        self.words.setText(notice.text)
        self.action.setText(notice.action)
        self.action.setVisible(bool(notice.action))
        self.setAccessibleName(notice.text)
        self.show()
        self.place()
        self._timer.start()
        announce(self, f"{notice.text} {notice.action}".strip())

    @property
    def notice(self) -> Notice:
        """What it says, or said last."""
        return self._notice

    def act(self) -> None:
        """Do what the button says, once."""
        if self.isVisible() and self._notice.on_action:
            notice, self._notice = self._notice, Notice("")
            self.dismiss()
            notice.on_action()  # type: ignore[misc]

    def dismiss(self) -> None:
        """Go; the focus returns to where it was."""
        inside = self._holds_focus()
        self._timer.stop()
        self.hide()
        if inside and self._before and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.gone.emit()

    def place(self) -> None:
        """Stand in the middle above the foot of what it floats over."""
        room = self._over.width() - 2 * SPACE.WIDE
        size = self.sizeHint()
        self.resize(min(size.width(), max(room, 0)), size.height())
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - SPACE.LARGE)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._over and kind == QEvent.Type.Resize and self.isVisible():
            self.place()
        elif watched is not self._over and kind == QEvent.Type.FocusIn:
            self._hold()
        elif watched is not self._over and kind == QEvent.Type.FocusOut:
            self._timer.start()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hold()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self._holds_focus():
            self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Bring the keyboard to the button."""
        before = self.window().focusWidget()
        if before and not self.isAncestorOf(before):
            self._before = before
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self) -> None:
        self._timer.stop()

    def _holds_focus(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget() or self.window())

    def _time_is_up(self) -> None:
        """Whoever reads it or is about to press it is not hurried."""
        if self.underMouse() or self._holds_focus():
            self._timer.start()
        else:
            self.dismiss()
