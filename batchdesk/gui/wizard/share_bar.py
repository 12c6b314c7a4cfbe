"""The expected price in its pieces: one thin bar, and below it each piece with its sum, as on a bill."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from batchdesk.core.estimates import CostShare
from batchdesk.gui.format import count, listed, money
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE, Colours, mix
from batchdesk.gui.widgets.layouts import column, holding, row
from batchdesk.gui.widgets.words import QuietText, SmallText, Text

_GAP = 2
"""Between two pieces, so that neighbours are told apart without their colours."""


def share_colours(colours: Colours) -> tuple[str, ...]:
    """Grounds of the pieces, in their order; the legend below says each in words."""
    return (
        mix(colours.accent, colours.raised, 0.55),
        colours.accent,
        colours.waiting,
        mix(colours.waiting, colours.raised, 0.55),
    )


class _Bar(QWidget):
    """The pieces side by side, as wide as they are dear."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.parts: tuple[Decimal, ...] = ()
        theme.changed.connect(self.update)
        self.setFixedHeight(SPACE.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = sum(self.parts, Decimal(0))
        if not whole:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours, at = share_colours(self._theme.colours), 0.0
        for place, part in enumerate(self.parts):
            wide = float(part / whole) * self.width()
            if part > 0:
                box = QRectF(at, 0, max(wide - _GAP, _GAP), self.height())
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    box.moveRight(self.width() - at)
                painter.setBrush(QColor(colours[place % len(colours)]))
                painter.drawRoundedRect(box, _GAP, _GAP)
            at += wide
        painter.end()


class _Swatch(QWidget):
    """The colour of a piece beside its words."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__()
        self._theme, self._place = theme, place
        theme.changed.connect(self.update)
        self.setFixedSize(QSize(TYPE.SMALL, TYPE.SMALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = share_colours(self._theme.colours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours[self._place % len(colours)]))
        painter.drawRoundedRect(QRectF(1, 1, self.width() - 2, self.height() - 2), _GAP, _GAP)
        painter.end()


class ShareBar(QWidget):
    """Hidden where a price is unknown or nothing can be told apart."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = _Bar(theme)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.SMALL)
        self._grid.setVerticalSpacing(SPACE.HAIR)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(3, SPACE.VAST + SPACE.VAST)
        self._lines: list[tuple[_Swatch, QLabel, QLabel, QLabel]] = []
        layout = column(self.bar, self._grid, gap=SPACE.SMALL)
        layout.setContentsMargins(0, 0, SPACE.SMALL, 0)
        within = holding(layout)
        within.setMaximumWidth(SIZE.READING + SPACE.SMALL)
        # A column asks how high words are at its own width; only a row asks at the width that they will get.
        across = row(gap=0)
        across.addWidget(within, 1)
        across.addStretch(0)
        self.setLayout(across)
        self.hide()

    def show_shares(self, shares: Sequence[CostShare]) -> None:
        """Draw these pieces; nothing where one has no price."""
        known = [share for share in shares if share.tokens]
        dollars = [share.dollars for share in known if share.dollars is not None]
        self.setVisible(bool(known) and len(dollars) == len(known))
        self.bar.parts = tuple(max(part, Decimal(0)) for part in dollars)
        said = listed(f"{say(share.words)} {money(share.dollars)}" for share in known)
        self.bar.setAccessibleName(tr("Made of: {pieces}", pieces=said))
        self.bar.update()
        while len(self._lines) < len(known):
            self._add()
        for place, line in enumerate(self._lines):
            for label in line:
                label.setVisible(place < len(known))
            if place < len(known):
                share = known[place]
                line[1].setText(say(share.words))
                line[2].setText(tr("{tokens} tokens", tokens=count(share.tokens)))
                line[3].setText(money(share.dollars))

    @property
    def words(self) -> tuple[tuple[str, str], ...]:
        """What the legend says: (piece, sum)."""
        return tuple((line[1].text(), line[3].text()) for line in self._lines if not line[0].isHidden())

    def _add(self) -> None:
        at = len(self._lines)
        figure = Text(wrap=False)
        figure.setFont(font(tabular=True))
        tokens = SmallText(wrap=False)
        tokens.setFont(font(TYPE.SMALL, tabular=True))
        line = (_Swatch(self._theme, at), QuietText(), tokens, figure)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for across, label in enumerate(line):
            align = right if across > 1 else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(label, at, across, align)
        self._lines.append(line)
