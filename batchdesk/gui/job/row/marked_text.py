"""Text to read with places marked in it, as tall as it needs up to a bound; long texts are shown in parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from batchdesk.core.quoting import Span
from batchdesk.gui.format import count
from batchdesk.gui.job.row.marks import number_colours, number_place, paint_number
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.widgets import LinkButton, column, row
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.words import SmallText

PART = 120_000
"""Characters that are laid out at once: more of them take longer than a frame."""
_BEFORE = 20_000
"""Characters in front of a place that is gone to."""
_NONE: Mapping[Any, int] = MappingProxyType({})


class MarkedText(QPlainTextEdit):
    """Read-only; marks have a ground and a line under them, so that colour alone says nothing."""

    def __init__(self, theme: Theme, name: str, tallest: int) -> None:
        super().__init__()
        self._theme, self._tallest = theme, tallest
        self._spans: tuple[Span, ...] = ()
        self._numbers: dict[int, int] = {}
        self.setReadOnly(True)
        self.setProperty("kind", "reading")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        theme.changed.connect(self._mark)

    def show_text(self, text: str, spans: Sequence[Span] = (), numbers: Mapping[int, int] = _NONE) -> None:
        """Show this, with these places marked; `numbers` stand where the places with these starts begin."""
        self._numbers = dict(numbers)
        if text != self.toPlainText():
            self.setPlainText(text)
        self._spans = tuple(spans)
        self._mark()
        self._fit()

    def go_to(self, place: int) -> None:
        """Bring a place into sight."""
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.toPlainText())))
        self.setTextCursor(cursor)
        self.centerCursor()

    @property
    def marked(self) -> tuple[str, ...]:
        """The marked words, for tests and for those who do not see them."""
        return tuple(selection.cursor.selectedText() for selection in self.extraSelections())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._numbers:
            return
        painter = QPainter(self.viewport())
        ground, ink = number_colours(self._theme)
        for start, number in self._numbers.items():
            cursor = QTextCursor(self.document())
            cursor.setPosition(_place(self, start))
            paint_number(painter, number_place(self.cursorRect(cursor)), number, ground, ink)
        painter.end()

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(self._theme.faint(Tone.NEEDS))
        look.setForeground(self._theme.colour(Tone.INK))
        look.setFontUnderline(True)
        look.setUnderlineColor(self._theme.colour(Tone.NEEDS))
        marks = []
        for start, end in self._spans:
            mark = QTextEdit.ExtraSelection()
            mark.format = look
            cursor = QTextCursor(self.document())
            cursor.setPosition(_place(self, start))
            cursor.setPosition(_place(self, end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            marks.append(mark)
        self.setExtraSelections(marks)

    def _fit(self) -> None:
        # The document of a plain text edit measures its height in lines as they are broken now.
        lines = min(max(1, round(self.document().size().height())), self._tallest)
        height = lines * QFontMetrics(self.font()).lineSpacing() + SPACE.WIDE
        if height != self.height():
            self.setFixedHeight(height)


def _place(box: QPlainTextEdit, place: int) -> int:
    """Within what is shown; Qt counts UTF-16 units, we count characters."""
    return min(place, box.document().characterCount() - 1)


def in_units(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans in UTF-16 units, as Qt counts: a character beyond U+FFFF takes two."""
    if not text or max(text) <= "\uffff":
        return tuple(spans)

    def units(place: int) -> int:
        return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2

    return tuple((units(start), units(end)) for start, end in spans)


class LongText(QWidget):
    """A marked text of any length: one part of it at a time, with a way to the others where there are some."""

    def __init__(self, theme: Theme, name: str, tallest: int) -> None:
        super().__init__()
        self._text, self._spans, self._start = "", tuple[Span, ...](), 0
        self._numbers: dict[Span, int] = {}
        self.box = MarkedText(theme, name, tallest)
        self.said = SmallText(wrap=False)
        self.before, self.after = LinkButton(tr("Part before")), LinkButton(tr("Part after"))
        self.bar = holding(row(self.said, None, self.before, self.after))
        self.setLayout(column(self.box, self.bar, gap=SPACE.HAIR))
        self.before.clicked.connect(lambda: self._show_part(self._start - PART))
        self.after.clicked.connect(lambda: self._show_part(self._start + PART))

    def show_text(self, text: str, spans: Sequence[Span] = (), numbers: Mapping[Span, int] = _NONE) -> None:
        """Show it, from the part with the first marked place on."""
        new = text != self._text
        self._text, self._spans, self._numbers = text, tuple(sorted(spans)), dict(numbers)
        self._show_part(
            self._part_of(self._spans[0][0]) if self._spans and new else 0 if new else self._start
        )
        if self._spans and new:
            self.go_to(self._spans[0][0])

    def go_to(self, place: int) -> None:
        """Bring a character of the text into sight."""
        if not self._start <= place < self._start + PART:
            self._show_part(self._part_of(place))
        self.box.go_to(
            in_units(self._text[self._start : self._start + PART], [(place - self._start,) * 2])[0][0]
        )

    def _part_of(self, place: int) -> int:
        return 0 if len(self._text) <= PART else max(0, place - _BEFORE)

    def _show_part(self, start: int) -> None:
        self._start = max(0, min(start, len(self._text) - 1))
        end = min(self._start + PART, len(self._text))
        part = self._text[self._start : end]
        inside = [(a - self._start, b - self._start) for a, b in self._spans if a < end and b > self._start]
        shown = in_units(part, [(max(0, a), min(b, len(part))) for a, b in inside])
        told = {span: self._numbers.get((span[0] + self._start, span[1] + self._start), 0) for span in inside}
        numbers = {units[0]: told[span] for span, units in zip(inside, shown, strict=True) if told[span]}
        self.box.show_text(part, shown, numbers)
        self.bar.setVisible(len(self._text) > PART)
        self.before.setEnabled(self._start > 0)
        self.after.setEnabled(end < len(self._text))
        self.said.setText(
            tr(
                "Characters {first} to {last} of {all}",
                first=count(self._start + 1),
                last=count(end),
                all=count(len(self._text)),
            )
        )
