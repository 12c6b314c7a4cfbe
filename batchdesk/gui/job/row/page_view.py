"""A page of a document as a picture, with the way to the others and a closer look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from batchdesk.core.quoting import PageBox
from batchdesk.gui.format import count
from batchdesk.gui.job.row.marks import BADGE
from batchdesk.gui.job.row.page_picture import PagePicture
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import IconButton, LinkButton, QuietButton, QuietText, column, row

_HEIGHT = 440
_CLOSER = 2
_LEAST = 120
_ABOVE = 0.3
"""Share of the room above a mark that is gone to."""

Places = Sequence[tuple[int, tuple[PageBox, ...]]]
"""The number of each quote (0: none), and its boxes."""


class PageView(QWidget):
    """`wanted(page, width in pixels)` when a page is to be drawn; `show_picture` brings it.

    `places_wanted` when a document is first seen; `show_places` brings where its quotes stand.
    """

    wanted = Signal(int, int)
    places_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.page, self.pages, self._asked = 1, 0, (0, 0)
        self.places: Places = ()
        self._mark, self._went, self._wants_places = -1, False, False
        self.before = IconButton(tr("Page before"), theme, "chevron-left")
        self.after = IconButton(tr("Next page"), theme, "chevron-right")
        self.said = QuietText(wrap=False)
        self.closer = QuietButton(tr("&Larger"))
        self.closer.setCheckable(True)
        self.next_mark = LinkButton(tr("Next quote"))
        self.picture = PagePicture(theme)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setProperty("kind", "page")
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        self.area.setFixedHeight(_HEIGHT)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bar = row(self.before, self.said, self.after, None, self.next_mark, self.closer)
        self.setLayout(column(bar, self.area))
        self.before.clicked.connect(lambda: self._turn_to(self.page - 1))
        self.after.clicked.connect(lambda: self._turn_to(self.page + 1))
        self.next_mark.clicked.connect(self._go_on)
        self.closer.toggled.connect(lambda _on: self.ask())

    def show_document(self, title: str, pages: int, page: int = 1) -> None:
        """Another document, from this page on; nothing is drawn before it is seen."""
        self.pages, self.page, self._asked = pages, max(1, min(page, pages)), (0, 0)
        self.area.setAccessibleName(tr("Pages of {document}", document=title))
        self.picture.clear()
        self._went = False
        self.expect_places()
        self.ask()

    def expect_places(self) -> None:
        """There are other quotes: where they stand is asked for when the page is seen."""
        self.places, self._mark, self._wants_places = (), -1, True
        self.next_mark.hide()
        self._lay_marks()
        self._ask_places()

    def show_places(self, places: Places) -> None:
        """Mark the quotes, and go to the first one unless the person has turned the page already."""
        self.places = tuple(places)
        marked = [boxes[0].page for _, boxes in self.places if boxes]
        self.next_mark.setVisible(len(marked) > 1)
        self._lay_marks()
        if marked and not self._went:
            self._go_on()

    def go_to_mark(self, at: int) -> bool:
        """Turn to the page of a quote and bring its mark into sight; False where the pages do not have it."""
        if not (0 <= at < len(self.places) and self.places[at][1]):
            return False
        self._mark = at
        self.go_to(self.places[at][1][0].page)
        self._scroll_to_mark()
        return True

    def _go_on(self) -> None:
        """To the quote behind this one, and from the last one to the first."""
        order = [*range(self._mark + 1, len(self.places)), *range(self._mark + 1)]
        any(self.go_to_mark(at) for at in order)

    def go_to(self, page: int) -> None:
        """Show this page."""
        self.page = max(1, min(page, self.pages))
        self._lay_marks()
        self.ask()

    def _turn_to(self, page: int) -> None:
        self._mark, self._went = -1, True
        self.go_to(page)

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
        self._scroll_to_mark()

    def say(self, trouble: str) -> None:
        """Why there is no picture."""
        self.picture.setWordWrap(True)
        self.picture.setText(trouble)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.ask()
        self._ask_places()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ask()

    @property
    def _width(self) -> int:
        """In real pixels, in steps, so that dragging the panel does not draw every width on its way."""
        bare = max(_LEAST, self.area.viewport().width() - SPACE.MEDIUM)
        times = _CLOSER if self.closer.isChecked() else 1
        return round(bare // 40 * 40 * times * self.devicePixelRatioF())

    def _ask_places(self) -> None:
        if self.isVisible() and self.pages and self._wants_places:
            self._wants_places = False
            self.places_wanted.emit()

    def _lay_marks(self) -> None:
        """The marks of this page over its picture, and in words for those who do not see them."""
        here = (
            (number, tuple(box for box in boxes if box.page == self.page)) for number, boxes in self.places
        )
        self.picture.show_boxes([one for one in here if one[1]])
        marked = len(self.picture.boxes)
        self.said.setText(tr("Page {page} of {pages}", page=count(self.page), pages=count(self.pages)))
        told = trn("{n} quote is marked on this page", "{n} quotes are marked on this page", marked)
        self.area.setAccessibleDescription(told if marked else "")
        self.before.setEnabled(self.page > 1)
        self.after.setEnabled(self.page < self.pages)

    def _scroll_to_mark(self) -> None:
        """Once the picture has its size, which its layout gives it a turn later."""
        QTimer.singleShot(0, self, self._bring_mark)

    def _bring_mark(self) -> None:
        if not 0 <= self._mark < len(self.places):
            return
        first = self.places[self._mark][1][0]
        here = (at for at, (_, boxes) in enumerate(self.picture.boxes) if first in boxes)
        place = self.picture.place_of(next(here, -1))
        if place.isEmpty():
            return
        room = self.area.viewport()
        self.area.horizontalScrollBar().setValue(
            round(min(place.left() - BADGE, place.center().x() - room.width() / 2))
        )
        self.area.verticalScrollBar().setValue(round(place.top() - _ABOVE * room.height()))
