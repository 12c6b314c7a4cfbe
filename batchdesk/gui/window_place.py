"""Where the window stands and how large it is: as it was left, and never larger than its screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QWidget

from batchdesk.gui.theme import SPACE

SMALLEST = (1024, 700)
FIRST = (1280, 800)
_FRAME = QSize(SPACE.SMALL, SPACE.VAST)
"""More than the title and the edges take that a system puts around a window; none says so before it is shown."""


def put_in_place(window: QWidget, geometry: QByteArray) -> None:
    """Give a window the place that was kept of it, or its first one."""
    room = within_frame(window.screen().availableGeometry())
    window.setMinimumSize(SMALLEST[0], min(SMALLEST[1], room.height()))
    window.resize(room.boundedTo(QSize(*FIRST)))
    if window.restoreGeometry(geometry) and not window.isMaximized():
        # The screen may have become a smaller one; a window that fills it does so by itself.
        window.resize(window.size().boundedTo(within_frame(window.screen().availableGeometry())))


def within_frame(room: QRect) -> QSize:
    """The largest window that a screen has room for."""
    return room.size() - _FRAME
