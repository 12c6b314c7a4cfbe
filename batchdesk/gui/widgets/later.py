"""Tabs and stacks whose parts are made when they are first shown, so that a page does not hold the window to be there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QTabWidget, QWidget


class _Room(QWidget):
    """Keeps the place of what is not made yet."""

    def __init__(self, make: Callable[[], object]) -> None:
        super().__init__()
        self.make = make


class _Bar(QTabBar):
    """Takes the focus when a tab is chosen: what had it is hidden then, and Qt would give it to the side bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return super().event(event)


class LaterTabs(QTabWidget):
    """`add_later` names a tab; what it shows is made, and `put` there, when a person first turns to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(_Bar())
        self.currentChanged.connect(self._turned)

    def add_later(self, words: str, make: Callable[[], object]) -> None:
        """A tab at the end; `make` puts its widget."""
        self.addTab(_Room(make), words)

    def put(self, at: int, widget: QWidget) -> None:
        """Give a tab its widget."""
        room, words, current = self.widget(at), self.tabText(at), self.currentIndex() == at
        was = self.blockSignals(True)
        self.insertTab(at, widget, words)
        if current:
            self.setCurrentIndex(at)
        self.removeTab(at + 1)
        self.blockSignals(was)
        if room is not None:
            room.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (
            Qt.Key.Key_Tab,
            Qt.Key.Key_Backtab,
        ):  # with Ctrl: to the next tab, or the one before
            self.tabBar().setFocus(Qt.FocusReason.TabFocusReason)
        super().keyPressEvent(event)

    def _turned(self, at: int) -> None:
        room = self.widget(at)
        if isinstance(room, _Room):
            room.make()


class LaterStack(QStackedWidget):
    """The same without tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._turned)

    def add_later(self, make: Callable[[], object]) -> None:
        """A place at the end; `make` puts its widget."""
        was = self.blockSignals(True)  # the first one is in front at once, and not yet seen
        self.addWidget(_Room(make))
        self.blockSignals(was)

    def put(self, at: int, widget: QWidget) -> None:
        """Give a place its widget."""
        room, current = self.widget(at), self.currentIndex() == at
        was = self.blockSignals(True)
        self.insertWidget(at, widget)
        if current:
            self.setCurrentIndex(at)
        if room is not None:
            self.removeWidget(room)
            room.deleteLater()
        self.blockSignals(was)

    def _turned(self, at: int) -> None:
        room = self.widget(at)
        if isinstance(room, _Room):
            room.make()
