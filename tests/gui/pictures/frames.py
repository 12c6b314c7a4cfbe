"""Draws the line and the shadow that a desktop gives to dialogs and menus, which have neither when they lie in a picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QMenu, QWidget

from batchdesk.gui.theme import Theme
from batchdesk.gui.theme.tokens import SPACE

_REACH = SPACE.LARGE
"""How far a shadow goes, in device-independent pixels."""
_STRENGTH = 4
"""The opacity of each of its layers, of 255; they add up towards the edge."""


def framed(window: QWidget, theme: Theme) -> QPixmap:
    """A window as a picture, and what lies over it parted from the page."""
    taken = window.grab()
    painter = QPainter(taken)
    for child in window.children():
        if isinstance(child, QWidget) and child.isVisible() and _floats(child):
            frame(painter, child.geometry(), theme)
    painter.end()
    return taken


def frame(painter: QPainter, place: QRect, theme: Theme) -> None:
    """The shadow around a place, and a line along it; what stands in it is left as it is."""
    around = QPainterPath()
    around.addRect(QRectF(painter.viewport()))
    inside = QPainterPath()
    inside.addRect(QRectF(place))
    painter.save()
    painter.setClipPath(around.subtracted(inside))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _STRENGTH))
    for reach in range(1, _REACH):
        layer = QRectF(place.translated(QPoint(0, SPACE.HAIR))).adjusted(-reach, -reach, reach, reach)
        painter.drawRoundedRect(layer, reach, reach)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.colours.line), 1))
    painter.drawRect(place.adjusted(-1, -1, 0, 0))
    painter.restore()


def _floats(child: QWidget) -> bool:
    """True for what is a window of its own outside of pictures."""
    return isinstance(child, QDialog | QMenu) or (
        isinstance(child, QFrame) and bool(child.property("floats"))
    )
