"""What the Data page says of documents: kinds, ways of sending, trouble, and what all of them come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from batchdesk.core.inspection import Document
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.prices import total
from batchdesk.desk.api import DocumentPrice
from batchdesk.gui.format import count, listed, money, size
from batchdesk.gui.saying import say
from batchdesk.gui.states import Look
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import Tone

PDF_WAYS = ("auto", "text", "pdf")
"""The values of `SourceChoice.pdf_as`, as the page lists them."""
TEXT, PAGES, LEFT_OUT = "text", "pdf", "not"
"""The values of `SourceChoice.each`."""
MAIL_KINDS = frozenset({"eml", "msg", "mbox", "mail"})
"""Kinds of documents that may carry attachments."""
_PICTURES = frozenset({"image", "png", "jpg", "jpeg", "webp", "gif", "tif", "tiff", "bmp", "heic", "heif"})


@dataclass(frozen=True, slots=True)
class Way:
    """One way of sending a document: its value for `SourceChoice.each` ("" leaves it to the rule), and its words."""

    value: str
    words: str


def chosen_way(document: Document, choice: SourceChoice) -> str:
    """What the person chose for this document alone; "" where nothing."""
    return dict(choice.each).get(document.path, "")


def choosing(choice: SourceChoice, document: Document, way: str) -> tuple[tuple[str, str], ...]:
    """`SourceChoice.each` with another way for this document; "" takes the person's word back."""
    kept = tuple(pair for pair in choice.each if pair[0] != document.path)
    return (*kept, (document.path, way)) if way else kept


def has_trouble(document: Document, choice: SourceChoice) -> bool:
    """True where something about a document that was not left out on purpose needs a look."""
    if chosen_way(document, choice) == LEFT_OUT:
        return False
    return bool(document.problem or document.note)


def sent_look(document: Document, choice: SourceChoice) -> Look:
    """How a document will be sent, with its trouble where it has any."""
    if document.sent_as == LEFT_OUT and chosen_way(document, choice) == LEFT_OUT:
        return Look(tr("left out"), "close", Tone.QUIET)
    said = sent_words(document)
    if document.problem:
        return Look(tr("{name}: {state}", name=said, state=say(document.problem)), "warning", Tone.NEEDS)
    if document.note:
        return Look(tr("{name}: {state}", name=said, state=say(document.note)), "info", Tone.NEEDS)
    return Look(said, "check", Tone.QUIET)


def sent_words(document: Document) -> str:
    """How a document will be sent, in two words."""
    match document.sent_as:
        case "text":
            return tr("as text")
        case "pdf":
            return tr("as pages")
        case "image":
            return tr("as picture")
        case "not":
            return tr("not sent")
    return document.sent_as


def ways_of(document: Document, price: DocumentPrice | None) -> tuple[Way, ...]:
    """The ways this document can be sent, each with about what it costs; one is "leave it out"."""
    ways: list[Way] = []
    if document.kind == "pdf":
        if document.text_tokens is not None or document.sent_as == TEXT:
            ways.append(Way(TEXT, _priced(tr("Text"), price.text if price else None)))
        if document.page_tokens is not None or document.sent_as == PAGES:
            ways.append(Way(PAGES, _priced(tr("Pages"), price.pages if price else None)))
    elif document.sent_as != LEFT_OUT or not document.problem:
        picture = document.kind in _PICTURES
        cost = (price.pages if picture else price.text) if price else None
        ways.append(Way("", _priced(tr("Send"), cost)))
    if not ways:
        return ()
    return (*ways, Way(LEFT_OUT, tr("Leave out")))


def pressed_way(document: Document, choice: SourceChoice, ways: Sequence[Way]) -> int:
    """Which of the ways is in force; -1 where none is."""
    chosen = chosen_way(document, choice)
    wanted = chosen or (document.sent_as if document.kind == "pdf" else "")
    return next((at for at, way in enumerate(ways) if way.value == wanted), -1)


def pdf_prices(
    documents: Sequence[Document], prices: Sequence[DocumentPrice], choice: SourceChoice
) -> tuple[Decimal | None, ...]:
    """What all PDF files come to by each of PDF_WAYS; None where one of their prices is unknown, or there is none."""
    each = dict(choice.each)
    pairs = [(file, price) for file, price in zip(documents, prices, strict=False) if file.kind == "pdf"]
    return tuple(_by_way(pairs, way, each, choice) for way in PDF_WAYS)


def _by_way(
    pairs: Sequence[tuple[Document, DocumentPrice]], way: str, each: dict[str, str], choice: SourceChoice
) -> Decimal | None:
    sums = [_one_price(file, price, each.get(file.path, way), choice) for file, price in pairs]
    known = [one for one in sums if one is not None]
    return total(known) if known and any(known) else None


def _one_price(file: Document, price: DocumentPrice, way: str, choice: SourceChoice) -> Decimal | None:
    """What a file adds when it is sent in this way; nothing where the way is not open to it."""
    if way == "auto":
        # As the reader decided where it was asked; else text where there is any.
        pages = file.sent_as == PAGES if choice.pdf_as == "auto" else price.text is None
        way = PAGES if pages else TEXT
    return {TEXT: price.text, PAGES: price.pages}.get(way)


def kind_text(kind: str) -> str:
    """A file's kind as people call it."""
    match kind:  # a table of them would say every word for each cell
        case "docx" | "doc":
            return tr("Word")
        case "odt":
            return tr("Writer")
        case "rtf":
            return tr("RTF")
        case "pptx":
            return tr("Slides")
        case "html":
            return tr("Web page")
        case "txt" | "md" | "text":
            return tr("Text")
        case "xlsx" | "workbook":
            return tr("Workbook")
        case "other":
            return tr("Unknown")
        case "file":  # a row that names no file, or one that is not there
            return ""
    if kind in MAIL_KINDS:
        return tr("Mail")
    return tr("Picture") if kind in _PICTURES else kind.upper()


def summary(documents: Sequence[Document], choice: SourceChoice) -> str:
    """How many there are, how much, and what will become of them, on one line."""
    pages = sum(file.pages or 0 for file in documents)
    left_out = sum(1 for file in documents if chosen_way(file, choice) == LEFT_OUT)
    to_send = sum(1 for file in documents if file.sent_as != LEFT_OUT)
    unread = len(documents) - to_send - left_out
    whole = [
        trn("{n} document", "{n} documents", len(documents)),
        size(sum({file.path: file.bytes for file in documents}.values())),  # parts share one file
        trn("{n} page", "{n} pages", pages) if pages else "",
    ]
    fate = [
        tr("{n} to send", n=count(to_send)),
        trn("{n} can not be read", "{n} can not be read", unread) if unread > 0 else "",
        trn("{n} left out", "{n} left out", left_out) if left_out else "",
    ]
    return tr("{things}; {fate}", things=listed(whole), fate=listed(fate))


def _priced(words: str, price: Decimal | None) -> str:
    return words if price is None else tr("{way}, {sum}", way=words, sum=money(price))
