"""Buttons: the one next thing, the others, and the small ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from batchdesk.gui.theme import SPACE, Theme, Tone, dress
from batchdesk.gui.theme.tokens import SIZE


class QuietButton(QPushButton):
    """An ordinary button; an icon needs the theme."""

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
