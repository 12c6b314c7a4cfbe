"""Labels with their values, as on the back of a document: label quiet at the left, value copyable at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import clear
from batchdesk.gui.widgets.words import Heading, QuietText, Text

_LABEL = 148
_UNBOUNDED = 16_777_215
"""QWIDGETSIZE_MAX: the widget around bounds the line instead."""

Section = tuple[str, Sequence[tuple[str, str]]]


class Facts(QWidget):
    """Sections of (label, value); empty values are left out."""

    def __init__(self, *, label_width: int = _LABEL) -> None:
        super().__init__()
        self._label_width = label_width
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.LARGE)
        self._grid.setVerticalSpacing(SPACE.HAIR + 2)
        self._grid.setColumnStretch(1, 1)
        self.setMaximumWidth(SIZE.READING + label_width)
        self._shown: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show these; nothing is touched where nothing changed, so that a selection stays."""
        new = tuple((title, tuple(pair for pair in pairs if pair[1])) for title, pairs in sections)
        if new == self._shown:
            return
        self._shown = new
        self._clear()
        place = 0
        for title, pairs in new:
            if pairs:
                place = self._section(place, title, pairs)
        self._grid.setRowStretch(place, 1)

    @property
    def words(self) -> str:
        """All that is shown, for tests and for copying."""
        lines = [f"{label}: {value}" for _, pairs in self._shown for label, value in pairs]
        return "\n".join(lines)

    def _section(self, place: int, title: str, pairs: Sequence[tuple[str, str]]) -> int:
        if title:
            heading = Heading(title)
            top = SPACE.LARGE if place else 0
            heading.setContentsMargins(0, top, 0, SPACE.THIN)
            self._grid.addWidget(heading, place, 0, 1, 2)
            place += 1
        for name, value in pairs:
            label, text = QuietText(name), Text(value).copyable()
            label.setFixedWidth(self._label_width)
            text.setMaximumWidth(_UNBOUNDED)
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            text.setAccessibleName(f"{name}: {value}")
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, place, 1, Qt.AlignmentFlag.AlignTop)
            place += 1
        return place

    def _clear(self) -> None:
        clear(self._grid)
        for place in range(self._grid.rowCount()):
            self._grid.setRowStretch(place, 0)
