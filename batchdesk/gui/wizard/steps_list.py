"""The steps down the left side: done, current or still to come, and clickable where they can be reached."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.wizard.flow import Place
from batchdesk.gui.wizard.words import step_question, step_title


class Standing(Enum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    LATER = "later"


class StepButton(QAbstractButton):
    """One step: its number or a tick, its name, and the question it settles."""

    def __init__(self, place: Place, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._theme = theme
        self._standing = Standing.LATER
        self._ticked = False
        self._keys = ""
        self.setText(step_title(place))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._say()

    def stand(self, standing: Standing, *, ticked: bool, reachable: bool) -> None:
        """Show where the step stands; a step out of reach can not be pressed."""
        self._standing, self._ticked = standing, ticked
        self.setEnabled(reachable)
        self._say()
        self.update()

    def say_keys(self, keys: str) -> None:
        """The keys that lead here, as the system writes them."""
        self._keys = keys
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(SIZE.SIDE_BAR - SPACE.VAST, SIZE.CONTROL + SPACE.LARGE)

    def least_width(self) -> int:
        """Pixels in which its name is not cut, in the weight of the current step."""
        face = self._face(current=True)
        return 2 * SPACE.SMALL + SPACE.WIDE + SPACE.MEDIUM + QFontMetrics(face).horizontalAdvance(self.text())

    def _say(self) -> None:
        words = {
            Standing.DONE: tr("done"),
            Standing.CURRENT: tr("current step"),
            Standing.LATER: tr("still to come"),
        }
        standing = Standing.DONE if self._ticked and self._standing is Standing.LATER else self._standing
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(f"{step_question(self.place)}, {words[standing]}")
        self.setToolTip(
            f"{step_question(self.place)} ({self._keys})" if self._keys else step_question(self.place)
        )

    # -- painting -----------------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        circle = QRectF(SPACE.SMALL, 0, SPACE.WIDE, SPACE.WIDE)
        circle.moveTop((self.height() - circle.height()) / 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            circle.moveRight(self.width() - SPACE.SMALL)
        self._mark(painter, circle)
        self._words(painter, circle)
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        colours = self._theme.colours
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._standing is Standing.CURRENT:
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(ground, SIZE.RADIUS, SIZE.RADIUS)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(ground, SIZE.RADIUS, SIZE.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2 * SIZE.LINE))
            painter.drawRoundedRect(ground, SIZE.RADIUS, SIZE.RADIUS)

    def _mark(self, painter: QPainter, circle: QRectF) -> None:
        colours = self._theme.colours
        if self._standing is Standing.CURRENT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(circle)
            self._number(painter, circle, colours.on_accent)
        elif self._ticked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_faint))
            painter.drawEllipse(circle)
            tick = self._theme.pixmap("check", Tone.ACCENT, SIZE.ICON, self.devicePixelRatioF())
            corner = circle.center() - QPointF(SIZE.ICON / 2, SIZE.ICON / 2)
            painter.drawPixmap(corner, tick)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.edge if self.isEnabled() else colours.line), SIZE.LINE))
            painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
            self._number(painter, circle, self._ink())

    def _number(self, painter: QPainter, circle: QRectF, colour: str) -> None:
        face = QFont(self.font())
        face.setPixelSize(TYPE.SMALL)
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        painter.setPen(QColor(colour))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self.place.value + 1))

    def _words(self, painter: QPainter, circle: QRectF) -> None:
        gap = SPACE.MEDIUM
        words = QRectF(self.rect())
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            words.setLeft(circle.right() + gap)
        else:
            words.setRight(circle.left() - gap)
        painter.setFont(self._face(current=self._standing is Standing.CURRENT))
        painter.setPen(QColor(self._ink()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())

    def _face(self, *, current: bool) -> QFont:
        face = QFont(self.font())
        face.setPixelSize(TYPE.STRONG)
        if current:
            face.setWeight(QFont.Weight.DemiBold)
        return face

    def _ink(self) -> str:
        colours = self._theme.colours
        if not self.isEnabled():
            return colours.quiet
        return colours.ink


class StepsList(QWidget):
    """All five steps, top to bottom."""

    asked = Signal(object)
    """The place the person wants to go to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.HAIR)
        self._buttons = {place: StepButton(place, theme, self) for place in Place}
        for place, button in self._buttons.items():
            column.addWidget(button)
            button.clicked.connect(lambda _checked=False, place=place: self.asked.emit(place))

    def button(self, place: Place) -> StepButton:
        """The button of a step."""
        return self._buttons[place]

    def least_width(self) -> int:
        """Pixels in which no name is cut."""
        return max(button.least_width() for button in self._buttons.values())
