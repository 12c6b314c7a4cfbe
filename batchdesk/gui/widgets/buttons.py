"""Buttons: the one next thing, the others, and the small ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from batchdesk.gui.strings import plain_words
from batchdesk.gui.theme import SPACE, Theme, Tone, dress
from batchdesk.gui.theme.tokens import SIZE


class ElidedButton(QPushButton):
    """Ends in an ellipsis where there is no room for its words; they then stand before its tool tip, too."""

    gives_way = True
    """Whether it lets its neighbours have its room; else it is cut only where a row has none for anybody."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("elides", True)

    def give_way(self) -> None:
        """Let the room be too narrow for the words, rather than have the whole page pushed sideways."""
        self.gives_way = True
        self.setSizePolicy(QSizePolicy.Policy.Maximum, self.sizePolicy().verticalPolicy())

    @property
    def is_cut(self) -> bool:
        """True where the words do not fit now."""
        return self._shown() != self.text()

    def minimumSizeHint(self) -> QSize:
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), 2 * SPACE.VAST), whole.height()) if self.gives_way else whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._shown()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.is_cut:
            said = "\n".join(part for part in (plain_words(self.text()), self.toolTip()) if part)
            QToolTip.showText(event.globalPos() + QPoint(0, SPACE.LARGE), said, self)
            return True
        return super().event(event)

    def _shown(self) -> str:
        """The words as far as they fit; what the style puts around them is what the button asks for beside them."""
        metrics = self.fontMetrics()
        mnemonics = Qt.TextFlag.TextShowMnemonic.value
        around = super().sizeHint().width() - metrics.size(mnemonics, self.text()).width()
        room = self.width() - around
        if metrics.size(mnemonics, self.text()).width() <= room + 1:
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, room), mnemonics)


class QuietButton(ElidedButton):
    """An ordinary button; an icon needs the theme."""

    gives_way = False
    kind = "quiet"
    tone = Tone.INK

    def __init__(
        self, text: str, theme: Theme | None = None, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._icon = theme, icon
        self.setProperty("kind", self.kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)  # Enter presses the button that has the focus
        if theme and icon:
            dress(self, theme, icon, self.tone, gap=SPACE.HAIR)

    def set_primary(self, primary: bool) -> None:
        """Be the one next action, or step back where something else is."""
        kind = "primary" if primary else "quiet"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            if self._theme and self._icon:
                tone = Tone.ON_ACCENT if primary else Tone.INK
                dress(self, self._theme, self._icon, tone, gap=SPACE.HAIR)
            self.style().unpolish(self)
            self.style().polish(self)


class PrimaryButton(QuietButton):
    """The one next action of a page; its text says what will happen and to how much."""

    kind = "primary"
    tone = Tone.ON_ACCENT


class LinkButton(QuietButton):
    """An action in running text."""

    kind = "link"
    tone = Tone.ACCENT


class IconButton(QToolButton):
    """An icon alone; its words are the tool tip and the accessible name."""

    def __init__(self, words: str, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setFixedSize(SIZE.ROW, SIZE.ROW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        dress(self, theme, icon)
