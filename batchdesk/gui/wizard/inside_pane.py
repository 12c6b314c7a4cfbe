"""A look inside one document: its text, picture or pages as they would be sent, and the choice how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QStackedLayout, QWidget

from batchdesk.core.inspection import Content, Document
from batchdesk.core.problems import Problem
from batchdesk.desk.api import DocumentPrice
from batchdesk.gui.format import count, day, money, size
from batchdesk.gui.saying import advice_of, say, title_of
from batchdesk.gui.states import Look
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton
from batchdesk.gui.widgets.layouts import column, holding, line, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.segments import Segments
from batchdesk.gui.widgets.words import Elided, ElidedSmall, QuietText, Text
from batchdesk.gui.wizard.document_words import LEFT_OUT, PAGES, Way, kind_text, sent_words

MOST_CHARACTERS = 200_000
"""What is shown of a text; more would make the window slow, and nobody reads it here."""
MOST_PIXELS = 1600
"""The longer side of a picture as it is shown."""
_MOST_WAYS = 3


@dataclass(frozen=True, slots=True)
class Inside:
    """What was found in a document, ready to be shown: made away from the window's thread.

    `text` is at most MOST_CHARACTERS of `characters`; `beside` is a PDF's text where its pages are sent.
    """

    content: Content
    text: str = ""
    characters: int = 0
    picture: QImage | None = None


def made_ready(content: Content, beside: Content | None = None) -> Inside:
    """Cut a long text and scale a large picture down, so that showing them takes no time."""
    if content.media_type.startswith("image/"):
        return Inside(content, picture=_picture(content.data))
    text = beside.text if beside else content.text
    return Inside(content, text[:MOST_CHARACTERS], len(text))


def _picture(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    whole = reader.size()
    if max(whole.width(), whole.height()) > MOST_PIXELS:
        reader.setScaledSize(whole.scaled(MOST_PIXELS, MOST_PIXELS, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Title(Elided):
    """The document's name."""

    kind = "strong"


class PictureView(QWidget):
    """A picture as large as the room allows, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(SIZE.CONTROL)

    def show_image(self, image: QImage, words: str) -> None:
        """Show this, and say it in words."""
        self._image = image
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        whole = QSize(round(self._image.width() / ratio), round(self._image.height() / ratio))
        fits = (
            whole
            if whole.boundedTo(self.size()) == whole
            else whole.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left = (self.width() - fits.width()) / 2
        painter.drawImage(QRectF(left, 0, fits.width(), fits.height()), self._image)
        painter.end()


class InsidePane(QFrame):
    """Hidden until a document is shown; `closed` when the person wants it closed, `way_chosen(value)` from its segments."""

    closed = Signal()
    way_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setAccessibleName(tr("Inside the document"))
        self._ways: tuple[Way, ...] = ()
        self._document: Document | None = None
        self._build(theme)
        self.close_button.clicked.connect(self.closed)
        self.ways.chosen.connect(lambda at: self.way_chosen.emit(self._ways[at].value))
        self.hide()

    def begin(self, document: Document, look: Look, price: DocumentPrice | None) -> None:
        """Say which document is being looked into."""
        self._document = document
        name = document.name or tr("no file")
        self.title.setText(f"{name}, {document.part}" if document.part else name)
        self.about.setText(_about(document))
        self._state(document, look, price)
        self.show()

    def _state(self, document: Document, look: Look, price: DocumentPrice | None) -> None:
        """Trouble in a line of its own; where there is none, the pressed way and its price say it all."""
        self._icon.show_icon(look.icon, look.tone)
        self.state.setText(_sent(document, look, price))
        self.state.set_tone(look.tone.value if look.tone is Tone.NEEDS else "")
        self._said.setVisible(look.tone is Tone.NEEDS or document.sent_as == LEFT_OUT)

    def offer_ways(self, ways: Sequence[Way], pressed: int) -> None:
        """The ways in which this document can be sent."""
        self._ways = tuple(ways)[:_MOST_WAYS]
        words = [way.words for way in self._ways]
        self.ways.setVisible(len(words) > 1)
        if len(words) > 1:
            self.ways.set_words([*words, *[""] * (_MOST_WAYS - len(words))])
            self.ways.choose_or_none(pressed)

    def wait(self) -> None:
        """It is being read."""
        self._say(tr("Reading…"))

    def show_inside(self, inside: Inside) -> None:
        """Show what was found."""
        content = inside.content
        if content.problem:
            self._say(say(content.problem))
        elif inside.picture is not None:
            self._show_picture(inside)
        elif content.media_type:
            self._show_pages(inside)
        elif not inside.text.strip():
            self._say(tr("There is no text in it."))
        else:
            self._show_text(inside, "")

    def show_problem(self, problem: Problem) -> None:
        """It can not be looked into."""
        self._say(f"{title_of(problem)} {advice_of(problem)}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # -- build --------------------------------------------------------------------------------------------
    def _build(self, theme: Theme) -> None:
        self.title, self.about = Title(), ElidedSmall()
        self._icon, self.state = Picture(theme, "info", Tone.QUIET), Text()
        self.ways = Ways()
        self.close_button = IconButton(tr("Close the look inside"), theme, "close")
        self.text, self.picture = QPlainTextEdit(), PictureView()
        self.text.setReadOnly(True)
        self.text.setProperty("kind", "reading")
        self.text.setAccessibleName(tr("Text as it would be sent"))
        self.text.setTabChangesFocus(True)
        self.words, self.more = QuietText(), QuietText()
        pages = QWidget()
        # With a widget of its own from the start, or its first page would open as a window.
        self.stack = QStackedLayout(pages)
        for page in (holding(column(self.words, None)), self.text, self.picture):
            self.stack.addWidget(page)
        head = row(self.title, None, self.ways, self.close_button, gap=SPACE.SMALL)
        head.setStretch(0, 100)
        said = row(self._icon, self.state, None, gap=SPACE.SMALL)
        said.setStretch(1, 100)
        self._said = holding(said)
        body = column(self.about, self._said, self.more, pages, gap=SPACE.HAIR)
        body.setContentsMargins(SPACE.MEDIUM, SPACE.SMALL, SPACE.MEDIUM, SPACE.SMALL)
        body.setStretch(3, 1)
        head.setContentsMargins(SPACE.MEDIUM, SPACE.SMALL, SPACE.SMALL, SPACE.SMALL)
        layout = column(head, line(), body, gap=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    # -- fill ---------------------------------------------------------------------------------------------
    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(words not in self.state.text())
        self.more.hide()
        self.stack.setCurrentIndex(0)

    def _show_text(self, inside: Inside, lead: str) -> None:
        if inside.text != self.text.toPlainText():
            self.text.setPlainText(inside.text)
        cut = ""
        if inside.characters > MOST_CHARACTERS:
            cut = tr(
                "The first {shown} of {all} characters are shown; all of them are sent.",
                shown=count(MOST_CHARACTERS),
                all=count(inside.characters),
            )
        said = " ".join(part for part in (lead, cut) if part)
        self.more.setText(said)
        self.more.setVisible(bool(said))
        self.stack.setCurrentIndex(1)

    def _show_pages(self, inside: Inside) -> None:
        data = size(len(inside.content.data))
        pages = self._document.pages if self._document else None
        said = (
            trn("{n} page as PDF, {size}.", "{n} pages as PDF, {size}.", pages, size=data)
            if pages
            else tr("The PDF itself, {size}.", size=data)
        )
        if inside.text.strip():
            lead = tr("{pages} Claude sees the pages with their text, which is:", pages=said)
            self._show_text(inside, lead)
        else:
            self._say(tr("{pages} Claude sees them as pictures; there is no text in them.", pages=said))

    def _show_picture(self, inside: Inside) -> None:
        image, content = inside.picture, inside.content
        assert image is not None
        if image.isNull():
            self._say(tr("A picture of {size}; it can not be shown here.", size=size(len(content.data))))
            return
        kind = content.media_type.removeprefix("image/").upper()
        said = tr("A {kind} picture of {size}, as it is sent.", kind=kind, size=size(len(content.data)))
        self.more.setText(said)
        self.more.show()
        self.picture.show_image(image, said)
        self.stack.setCurrentIndex(2)


class Ways(Segments):
    """The ways of sending one document; none is pressed where none of them is in force."""

    def __init__(self) -> None:
        super().__init__([tr("Text"), tr("Pages"), tr("Leave out")])
        self.setAccessibleName(tr("Send this document as"))

    def choose_or_none(self, index: int) -> None:
        """Press one, or none for -1."""
        self._group.setExclusive(False)
        for at, button in enumerate(self._group.buttons()):
            button.setAutoExclusive(False)
            button.setChecked(at == index)
            button.setAutoExclusive(True)
        self._group.setExclusive(True)


def _about(file: Document) -> str:
    parts = [
        kind_text(file.kind),
        trn("{n} page", "{n} pages", file.pages) if file.pages else "",
        trn("{n} character", "{n} characters", file.characters) if file.characters else "",
        size(file.bytes) if kind_text(file.kind) else "",
        day(file.modified) if file.modified else "",
        tr("in {folder}", folder=file.folder) if file.folder else "",
    ]
    return " · ".join(part for part in parts if part)


def _sent(file: Document, look: Look, price: DocumentPrice | None) -> str:
    """How it is sent and about what it costs, or why not; one sentence."""
    if file.sent_as == LEFT_OUT or price is None:
        return look.word[:1].upper() + look.word[1:]
    cost = price.pages if file.sent_as in (PAGES, "image") else price.text
    said = tr("Sent {way}.", way=sent_words(file))
    if cost is not None:
        said = tr("Sent {way}, about {sum}.", way=sent_words(file), sum=money(cost))
    return f"{said} {say(file.note)}".strip()
