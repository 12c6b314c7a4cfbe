"""Text in the sizes of the type scale; a label's accessible name is what it shows, so none is set."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from batchdesk.gui.theme.tokens import SIZE, SPACE


class Text(QLabel):
    """Running text: plain (never rich, so that nobody's data is read as markup), wrapped, selectable by mouse."""

    kind = "body"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", self.kind)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("elides", not wrap)
        if wrap:
            self.setMaximumWidth(SIZE.READING)
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
            self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        # A layout asks for the width it has, of which the label takes no more than its own most.
        return super().heightForWidth(min(width, self.maximumWidth()))

    def paintEvent(self, event: QPaintEvent) -> None:
        # One line that a long language makes too long ends in an ellipsis and not in half a letter.
        if self.wordWrap() or self.sizeHint().width() <= self.width() + 1 or not self.text():
            self._tip("")
            super().paintEvent(event)
        else:
            self._paint_cut()

    def _paint_cut(self) -> None:
        """Paint as much of the line as there is room for; the whole stands in the tool tip."""
        box = self.contentsRect()
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        self._tip("" if cut == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(box, side, cut)
        painter.end()

    def _tip(self, whole: str) -> None:
        """The whole of a line that is cut; one that has room again, or says something else, says nothing more on top."""
        if whole != self._whole:
            self._whole = whole
            self.setToolTip(whole)

    def copyable(self) -> Text:
        """Let the mouse select the text."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return self

    def at_start(self) -> Self:
        """Stand where the window's lines begin, whichever way its own words are read: a name and what is beside it."""
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        return self

    def at_own_side(self) -> Self:
        """Stand as its own words are read: running text."""
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self

    def set_tone(self, tone: str) -> None:
        """Colour the words by a state ("ok", "waiting", "needs", "failed", "")."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class QuietText(Text):
    """Second ink: what is good to know."""

    kind = "quiet"


class SmallText(Text):
    """Second ink, small."""

    kind = "small"


class Strong(Text):
    """A sub-title."""

    kind = "strong"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wrap=False)


class Heading(Text):
    """A small heading above a group."""

    kind = "heading"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wrap=False)


class PageTitle(Text):
    """The one title of a page."""

    kind = "title"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wrap=False)
        # A long job name gives way to the buttons beside it.
        self.setMinimumWidth(SIZE.CONTROL)


class Elided(Text):
    """One line that is painted with an ellipsis where it does not fit; the whole stands in the tool tip."""

    kind = "quiet"

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(SIZE.CONTROL)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + SPACE.HAIR
        return QSize(width, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._paint_cut()


class ElidedSmall(Elided):
    """A line in second ink, small, that may be long."""

    kind = "small"


class ElidedTitle(Elided):
    """A page's title that may be long."""

    kind = "title"


class ElidedStrong(Elided):
    """A sub-title that may be long."""

    kind = "strong"
