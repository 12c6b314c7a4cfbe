"""A page of a document as a picture, with the way to the others and a closer look."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from batchdesk.gui.format import count
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import IconButton, QuietButton, QuietText, column, row

_HEIGHT = 440
_CLOSER = 2
_LEAST = 120


class PageView(QWidget):
    """`wanted(page, width in pixels)` when a page is to be drawn; `show_picture` brings it."""

    wanted = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.page, self.pages, self._asked = 1, 0, (0, 0)
        self.before = IconButton(tr("Page before"), theme, "chevron-left")
        self.after = IconButton(tr("Next page"), theme, "chevron-right")
        self.said = QuietText(wrap=False)
        self.closer = QuietButton(tr("&Larger"))
        self.closer.setCheckable(True)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setProperty("kind", "page")
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        self.area.setFixedHeight(_HEIGHT)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayout(column(row(self.before, self.said, self.after, None, self.closer), self.area))
        self.before.clicked.connect(lambda: self.go_to(self.page - 1))
        self.after.clicked.connect(lambda: self.go_to(self.page + 1))
        self.closer.toggled.connect(lambda _on: self.ask())

    def show_document(self, title: str, pages: int) -> None:
        """Another document, its first page; nothing is drawn before it is seen."""
        self.pages, self.page, self._asked = pages, 1, (0, 0)
        self.area.setAccessibleName(tr("Pages of {document}", document=title))
        self.picture.clear()
        self._say()

    def go_to(self, page: int) -> None:
        """Show this page."""
        self.page = max(1, min(page, self.pages))
        self._say()
        self.ask()

    def ask(self) -> None:
        """Have the page drawn that is to be seen, at the width there is."""
        wanted = (self.page, self._width)
        if self.isVisible() and self.pages and wanted != self._asked:
            self._asked = wanted
            self.wanted.emit(*wanted)

    def show_picture(self, page: int, width: int, png: bytes) -> None:
        """The picture that was asked for, if it is still the one."""
        if (page, width) != self._asked:
            return
        picture = QPixmap()
        picture.loadFromData(png)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.picture.setPixmap(picture)
        self.area.verticalScrollBar().setValue(0)

    def say(self, trouble: str) -> None:
        """Why there is no picture."""
        self.picture.setWordWrap(True)
        self.picture.setText(trouble)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ask()

    @property
    def _width(self) -> int:
        """In real pixels, in steps, so that dragging the panel does not draw every width on its way."""
        bare = max(_LEAST, self.area.viewport().width() - SPACE.MEDIUM)
        times = _CLOSER if self.closer.isChecked() else 1
        return round(bare // 40 * 40 * times * self.devicePixelRatioF())

    def _say(self) -> None:
        self.said.setText(tr("Page {page} of {pages}", page=count(self.page), pages=count(self.pages)))
        self.before.setEnabled(self.page > 1)
        self.after.setEnabled(self.page < self.pages)
