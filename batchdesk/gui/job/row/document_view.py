"""The document of a row: its text with the quotes marked, and its pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.quoting import PageBox
from batchdesk.desk.results_api import DocumentText
from batchdesk.gui.job.row.marked_text import LongText
from batchdesk.gui.job.row.marks import Mark, in_text
from batchdesk.gui.job.row.page_view import PageView
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets import Heading, Segments, column, row
from batchdesk.gui.widgets.words import ElidedSmall, SmallText

_TALLEST = 22
_TEXT, _PAGE = 0, 1


class DocumentView(QWidget):
    """Hidden where a row has no document; `page_wanted(page, width)` as of `PageView`.

    `places_wanted(quotes)` asks where they stand on the pages.
    """

    page_wanted = Signal(int, int)
    places_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._document: DocumentText | None = None
        self._marks: tuple[Mark, ...] = ()
        self.title = ElidedSmall()
        self.tabs = Segments((tr("Text"), tr("Page")))
        self.note = SmallText()
        self.text = LongText(theme, tr("Text of the document"), _TALLEST)
        self.page = PageView(theme)
        self.setLayout(
            column(Heading(tr("Document")), row(self.title, None, self.tabs), self.note, self.text, self.page)
        )
        self.tabs.chosen.connect(lambda _index: self._turn())
        self.page.wanted.connect(self.page_wanted)
        self.page.places_wanted.connect(self._ask_places)
        self.hide()

    def show_document(self, document: DocumentText | None, marks: Sequence[Mark] = ()) -> None:
        """Show it, or nothing; the same document again only gets other marks."""
        new, others = document != self._document, tuple(marks) != self._marks
        self._document, self._marks = document, tuple(marks)
        self.setVisible(document is not None)
        if document is None:
            return
        self.text.show_text(document.text, *in_text(marks))
        if new:
            self.title.setText(document.title)
            self.note.setText(_note(document))
            self.tabs.set_words((tr("Text") if document.text else "", tr("Page") if document.pages else ""))
            self.tabs.setVisible(bool(document.text and document.pages))
            self.tabs.choose(_TEXT if document.text or not document.pages else _PAGE)
            first = next((start for mark in marks for start, _ in mark.spans), 0)
            self._turn()
            self.page.show_document(document.title, document.pages, document.page_at(first))
        elif others:
            self.page.expect_places()

    def show_places(self, quotes: Sequence[str], places: Sequence[tuple[PageBox, ...]]) -> None:
        """Where the quotes stand that were asked about, if they still are the ones."""
        if tuple(quotes) == self._quotes:
            numbers = (mark.number for mark in self._marks)
            self.page.show_places(tuple(zip(numbers, places, strict=False)))

    def go_to(self, place: int) -> QWidget:
        """Bring a marked place into sight: on its page where the person looks at pages and it is known, else in the text."""
        at = next((at for at, mark in enumerate(self._marks) if (place in {a for a, _ in mark.spans})), -1)
        if self.page.isVisible() and self.page.go_to_mark(at):
            return self.page.area
        self.tabs.choose(_TEXT)
        self._turn()
        self.text.go_to(place)
        page = self._document.page_at(place) if self._document else 0
        if page:
            self.page.go_to(page)
        return self.text.box

    @property
    def _quotes(self) -> tuple[str, ...]:
        return tuple(mark.quote for mark in self._marks)

    def _ask_places(self) -> None:
        if self._marks:
            self.places_wanted.emit(self._quotes)

    def _turn(self) -> None:
        seen = self.tabs.index if self._document and self._document.pages else _TEXT
        self.text.setVisible(seen == _TEXT and bool(self._document and self._document.text))
        self.page.setVisible(seen == _PAGE)
        told = self._document is not None and not (seen == _PAGE and self._document.text)
        self.note.setVisible(told and bool(self.note.text()))


def _note(document: DocumentText) -> str:
    if document.as_pages and not document.text:
        return tr("Claude was given the pages; they have no text that could be searched.")
    if document.as_pages:
        return tr("Claude was given the pages themselves; this is the text on them.")
    return ""
