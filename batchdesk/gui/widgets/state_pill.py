"""A state as a word, an icon and a colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone
from batchdesk.gui.theme.fonts import font

_CUT = Qt.TextElideMode.ElideRight


class StatePill(QWidget):
    """The word is also the accessible name."""

    gives_way = True
    """Whether its word is cut before what stands beside it is."""

    def __init__(self, theme: Theme, word: str = "", icon: str = "info", tone: Tone = Tone.QUIET) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_state(word, icon, tone)

    def show_state(self, word: str, icon: str, tone: Tone) -> None:
        """Another state."""
        self._word, self._icon, self._tone = word, icon, tone
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    @property
    def word(self) -> str:
        """What it says."""
        return self._word

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._word), _height())

    def minimumSizeHint(self) -> QSize:
        """Its icon tells the state, too."""
        if not self.gives_way:
            return self.sizeHint()
        return QSize(_icon() + 2 * SPACE.SMALL, _height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self._word if self.width() < pill_width(self._word) else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._theme, self._word, self._icon, self._tone)
        painter.end()


def _height() -> int:
    """Room for its letters in any size of them."""
    return round(TYPE.SMALL * 11 / 6)


def _icon() -> int:
    return TYPE.SMALL + 1


def pill_font() -> QFont:
    """The face of the word."""
    return font(TYPE.SMALL, QFont.Weight.Medium)


def pill_width(word: str) -> int:
    """How wide a pill is, in device-independent pixels."""
    from PySide6.QtGui import QFontMetrics

    return QFontMetrics(pill_font()).horizontalAdvance(word) + _icon() + SPACE.HAIR + 2 * SPACE.SMALL + 2


def paint_pill(painter: QPainter, box: QRectF, theme: Theme, word: str, icon: str, tone: Tone) -> None:
    """Paint a pill where `box` begins, upright in its middle; delegates use it too."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    width = min(float(pill_width(word)), box.width())
    left = box.right() - width if mirrored else box.left()
    pill = QRectF(left, box.center().y() - _height() / 2, width, _height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.faint(tone))
    painter.drawRoundedRect(pill, _height() / 2, _height() / 2)
    ratio = painter.device().devicePixelRatio()
    start = pill.right() - SPACE.SMALL - _icon() if mirrored else pill.left() + SPACE.SMALL
    at = QPointF(start, pill.center().y() - _icon() / 2)
    painter.drawPixmap(at, theme.pixmap(icon, tone, _icon(), ratio))
    painter.setPen(theme.colour(tone))
    painter.setFont(pill_font())
    before, behind = SPACE.SMALL + _icon() + SPACE.HAIR, SPACE.HAIR
    words = pill.adjusted(behind, 0, -before, 0) if mirrored else pill.adjusted(before, 0, -behind, 0)
    room = max(0, round(words.width()))
    cut = word if width >= pill_width(word) else painter.fontMetrics().elidedText(word, _CUT, room)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
    painter.restore()
