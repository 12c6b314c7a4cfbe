"""The document of a row: its text with the quotes marked, and its pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from batchdesk.core.quoting import Span
from batchdesk.desk.results_api import DocumentText
from batchdesk.gui.job.row.marked_text import LongText
from batchdesk.gui.job.row.page_view import PageView
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Theme
from batchdesk.gui.widgets import Heading, Segments, column, row
from batchdesk.gui.widgets.words import ElidedSmall, SmallText

_TALLEST = 22
_TEXT, _PAGE = 0, 1


class DocumentView(QWidget):
    """Hidden where a row has no document; `page_wanted(page, width)` as of `PageView`."""

    page_wanted = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._document: DocumentText | None = None
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
        self.hide()

    def show_document(self, document: DocumentText | None, spans: Sequence[Span] = ()) -> None:
        """Show it, or nothing; the same document again only gets other marks."""
        new = document != self._document
        self._document = document
        self.setVisible(document is not None)
        if document is None:
            return
        self.text.show_text(document.text, spans)
        if new:
            self.title.setText(document.title)
            self.note.setText(_note(document))
            self.note.setVisible(bool(self.note.text()))
            self.tabs.set_words((tr("Text") if document.text else "", tr("Page") if document.pages else ""))
            self.tabs.setVisible(bool(document.text and document.pages))
            self.tabs.choose(_TEXT if document.text or not document.pages else _PAGE)
            self.page.show_document(document.title, document.pages)
            self._turn()

    def go_to(self, place: int) -> QWidget:
        """Bring a place of the text into sight, and turn to its page where that is known."""
        self.tabs.choose(_TEXT)
        self._turn()
        self.text.go_to(place)
        page = self._document.page_at(place) if self._document else 0
        if page:
            self.page.go_to(page)
        return self.text.box

    def _turn(self) -> None:
        seen = self.tabs.index if self._document and self._document.pages else _TEXT
        self.text.setVisible(seen == _TEXT and bool(self._document and self._document.text))
        self.page.setVisible(seen == _PAGE)


def _note(document: DocumentText) -> str:
    if document.as_pages and not document.text:
        return tr("Claude was given the pages; they have no text that could be searched.")
    if document.as_pages:
        return tr("Claude was given the pages themselves; this is the text on them.")
    return ""
