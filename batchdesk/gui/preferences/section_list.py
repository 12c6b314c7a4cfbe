"""The sections of a long page at its left: choosing one brings it to the top, scrolling marks the one that is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QScrollArea, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE


class SectionList(QListWidget):
    """Arrows move between sections; the page follows."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__()
        self._scroll = scroll
        self._sections: list[QWidget] = []
        self._room: QWidget | None = None
        self._leading = False
        self.setProperty("kind", "topics")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(SIZE.SIDE_BAR)
        self.setAccessibleName(tr("Sections of the settings"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._lead)
        self.itemClicked.connect(lambda item: self._lead(self.row(item)))
        scroll.verticalScrollBar().valueChanged.connect(self._mark)
        scroll.viewport().installEventFilter(self)

    def add(self, words: str, section: QWidget) -> None:
        """Another section, below the others."""
        item = QListWidgetItem(words)
        item.setSizeHint(QSize(0, SIZE.CONTROL + SPACE.HAIR))
        self.addItem(item)
        self._sections.append(section)
        words_width = self.fontMetrics().horizontalAdvance(words) + 2 * SPACE.LARGE
        self.setFixedWidth(max(self.width(), words_width))
        if self.count() == 1:
            self.setCurrentRow(0)

    def make_room_below(self, body: QWidget) -> None:
        """Room below the last section, so that it too can stand at the top."""
        layout = body.layout()
        assert layout is not None
        self._room = QWidget()
        self._sections[-1].installEventFilter(self)  # it grows and shrinks with what it tells
        layout.addWidget(self._room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._room and self._sections:
            self._room.setFixedHeight(max(0, self._scroll.viewport().height() - self._sections[-1].height()))
        return super().eventFilter(watched, event)

    def _lead(self, at: int) -> None:
        if self._leading or not 0 <= at < len(self._sections):
            return
        self._leading = True
        self._scroll.verticalScrollBar().setValue(self._sections[at].y())
        self._leading = False

    def _mark(self, value: int) -> None:
        """Mark the section at the top, without leading there once more."""
        if self._leading:
            return
        reached = [at for at, section in enumerate(self._sections) if section.y() <= value + SPACE.VAST]
        self._leading = True
        self.setCurrentRow(reached[-1] if reached else 0)
        self._leading = False
