"""Quotes as they are marked: each with its places in a text, and with a number where there are several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel

from batchdesk.core.quoting import Evidence, Span
from batchdesk.gui.format import count
from batchdesk.gui.theme import TYPE, Theme, Tone

BADGE = 15
"""Pixels across a number's round ground; two digits have room in it."""
_DIGITS = TYPE.SMALL - 2


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote and its places in the text it was found in; `number` 0 where nothing has to be told apart."""

    quote: str
    spans: tuple[Span, ...]
    number: int = 0


def marks_of(evidence: Sequence[Evidence], told: Callable[[Evidence], bool]) -> dict[int, tuple[Mark, ...]]:
    """The marks of each text (by `Evidence.source`); quotes that are told of are numbered where there are several."""
    numbers = numbered(evidence, told)
    marks: dict[int, tuple[Mark, ...]] = {}
    for at, quote in enumerate(evidence):
        if quote.found:
            mark = Mark(quote.quote, quote.spans, numbers.get(at, 0))
            marks[quote.source] = (*marks.get(quote.source, ()), mark)
    return marks


def numbered(evidence: Sequence[Evidence], told: Callable[[Evidence], bool]) -> dict[int, int]:
    """The number of each found quote by its place in `evidence`; none where only one is found."""
    found = [at for at, quote in enumerate(evidence) if quote.found and told(quote)]
    return {at: number for number, at in enumerate(found, 1)} if len(found) > 1 else {}


def in_text(marks: Sequence[Mark]) -> tuple[tuple[Span, ...], dict[Span, int]]:
    """All places of marks in their text, and the number that stands at the first place of each."""
    spans = tuple(span for mark in marks for span in mark.spans)
    return spans, {mark.spans[0]: mark.number for mark in marks if mark.number and mark.spans}


def paint_number(painter: QPainter, middle: QPointF, number: int, ground: QColor, ink: QColor) -> None:
    """A number on a round ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    room = QRectF(middle.x() - BADGE / 2, middle.y() - BADGE / 2, BADGE, BADGE)
    painter.drawEllipse(room)
    face = painter.font()
    face.setPixelSize(_DIGITS)
    face.setBold(True)
    painter.setFont(face)
    painter.setPen(ink)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def number_place(line: QRect) -> QPointF:
    """The middle of a number at a mark that begins at a line's left edge: on its corner, clear of its first letter."""
    return QPointF(line.left() + 1.0 - BADGE / 2, line.top() + 1.0)


class NumberBadge(QLabel):
    """The number of a quote beside its answer, as it stands on the mark."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(count(number))
        self._theme, self._number = theme, number
        self.setFixedSize(BADGE, BADGE)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        ground, ink = number_colours(self._theme)
        paint_number(painter, QRectF(self.rect()).center(), self._number, ground, ink)
        painter.end()


def number_colours(theme: Theme) -> tuple[QColor, QColor]:
    """Ground and ink of a number in the window's own colours."""
    return theme.colour(Tone.NEEDS), theme.faint(Tone.NEEDS)
