"""A price as a picture: the likely range, the expected price, the most it can be, and the full price beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.tokens import SIZE


@dataclass(frozen=True, slots=True)
class Span:
    """What the scale shows, in US dollars; every price is known."""

    low: Decimal
    expected: Decimal
    high: Decimal
    ceiling: Decimal
    standard: Decimal | None = None
    limit: Decimal | None = None

    @property
    def end(self) -> Decimal:
        """The right end of the scale."""
        known = [self.ceiling, self.high, self.standard or Decimal(0)]
        if self.limit is not None and self.limit <= 2 * max(known):
            known.append(self.limit)
        return max(known)

    def share(self, price: Decimal) -> float:
        """How far along the scale a price stands, 0 to 1."""
        return min(1.0, float(price / self.end)) if self.end else 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """The labels, already with their prices in the person's locale."""

    range: str
    ceiling: str
    standard: str
    limit: str
    spoken: str


def spread(centres: Sequence[float], widths: Sequence[float], room: float, gap: float) -> list[float]:
    """Left edges of labels that want to stand centred, in order, kept apart by a gap and inside the room.

    Where all of them together are wider than the room the last ones overlap; the caller shortens them.
    """
    lefts: list[float] = []
    at = 0.0
    for centre, width in zip(centres, widths, strict=True):
        at = max(at, centre - width / 2)
        lefts.append(at)
        at += width + gap
    end = room
    for i in reversed(range(len(lefts))):
        lefts[i] = max(0.0, min(lefts[i], end - widths[i]))
        end = lefts[i] - gap
    return lefts


class PriceScale(QWidget):
    """Painted from left (nothing) to right (the most it can cost, or the full price where that is more)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        self._span: Span | None = None
        self._words = Words("", "", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_span(self, span: Span, words: Words) -> None:
        """Draw these prices; the spoken sentence is what a screen reader says."""
        self._span, self._words = span, words
        self.setAccessibleName(words.spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(SIZE.READING, 2 * line + 4 * SPACE.HAIR + SPACE.WIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(SIZE.SIDE_BAR, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._span is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_bar(painter, self._span)
        self._draw_ticks(painter, self._span)
        self._draw_words(painter, self._span)
        painter.end()

    # -- geometry -----------------------------------------------------------------------------------------
    def _bar(self) -> QRectF:
        top = self.fontMetrics().height() + 2 * SPACE.HAIR
        return QRectF(SPACE.HAIR, top, max(1, self.width() - 2 * SPACE.HAIR), SPACE.WIDE)

    def _x(self, span: Span, price: Decimal) -> float:
        bar = self._bar()
        share = span.share(price)
        along = share if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 1 - share
        return bar.left() + along * bar.width()

    # -- painting -----------------------------------------------------------------------------------------
    def _draw_bar(self, painter: QPainter, span: Span) -> None:
        bar, colours = self._bar(), self._theme.colours
        track = QRectF(bar.left(), bar.center().y() - SPACE.HAIR, bar.width(), 2 * SPACE.HAIR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(track, SPACE.HAIR, SPACE.HAIR)
        low, high = sorted((self._x(span, span.low), self._x(span, span.high)))
        band = QRectF(low, track.top(), max(high - low, 2 * SPACE.HAIR), track.height())
        painter.setBrush(QColor(colours.accent))
        painter.setOpacity(0.35)
        painter.drawRoundedRect(band, SPACE.HAIR, SPACE.HAIR)
        painter.setOpacity(1)

    def _draw_ticks(self, painter: QPainter, span: Span) -> None:
        bar, colours = self._bar(), self._theme.colours
        self._tick(painter, self._x(span, span.ceiling), QColor(colours.ink), Qt.PenStyle.SolidLine)
        if span.standard is not None:
            self._tick(painter, self._x(span, span.standard), QColor(colours.quiet), Qt.PenStyle.DotLine)
        if span.limit is not None:
            self._tick(painter, self._x(span, span.limit), QColor(colours.needs), Qt.PenStyle.DashLine)
        painter.setPen(QPen(QColor(colours.paper), 2 * SIZE.LINE))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(self._x(span, span.expected), bar.center().y()), SPACE.SMALL, SPACE.SMALL)

    def _tick(self, painter: QPainter, x: float, colour: QColor, style: Qt.PenStyle) -> None:
        bar = self._bar()
        painter.setPen(QPen(colour, 2 * SIZE.LINE, style))
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))

    def _draw_words(self, painter: QPainter, span: Span) -> None:
        middle = (span.low + span.high) / 2
        above = [(self._x(span, middle), self._words.range, self._theme.colours.ink)]
        above.append((self._x(span, span.ceiling), self._words.ceiling, self._theme.colours.ink))
        below = []
        if span.standard is not None:
            below.append((self._x(span, span.standard), self._words.standard, self._theme.colours.quiet))
        if span.limit is not None:
            below.append((self._x(span, span.limit), self._words.limit, self._theme.colours.needs))
        self._lane(painter, above, 0)
        self._lane(painter, below, self._bar().bottom() + SPACE.HAIR)

    def _lane(self, painter: QPainter, labels: list[tuple[float, str, str]], top: float) -> None:
        labels = sorted(labels)
        metrics = self.fontMetrics()
        widths = [float(metrics.horizontalAdvance(text)) for _, text, _ in labels]
        lefts = spread([x for x, _, _ in labels], widths, self.width(), SPACE.MEDIUM)
        for (_, text, colour), left, width in zip(labels, lefts, widths, strict=True):
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(left, top, width + 1, metrics.height()), text)
