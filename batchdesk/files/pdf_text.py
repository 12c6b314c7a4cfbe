"""The text layer of a PDF, page by page, and pages cut out of it, by pypdfium2."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any

from batchdesk.core.quoting import PageBox
from batchdesk.files.encodings import clean
from batchdesk.files.extracts import Extract, Unreadable, tidy
from batchdesk.files.pdf_letters import ligatures_mended
from batchdesk.files.quote_places import quote_places

_NO_SECURITY = -1
_TICK_PAGES = 20


class PdfReader:
    """Reads one PDF at a time: pdfium is not thread-safe (pypdfium2 README, "Thread incompatibility")."""

    def __init__(self) -> None:
        self._lock = Lock()

    def read(self, path: Path | bytes, tick: Callable[[], None] = lambda: None) -> Extract:
        """The text of all pages with a blank line between them; Unreadable where it needs a password or is damaged.

        `tick` is called now and then on the way; what it raises ends the reading.
        """
        with self._lock, _opened(path) as document:
            return _extract(document, tick)

    def count(self, data: bytes) -> int:
        """How many pages there are; Unreadable."""
        with self._lock, _opened(data) as document:
            return len(document)

    def draw(self, data: bytes, page: int, width: int, most: int) -> Any:
        """A page (from 1) as a Pillow image so many pixels wide, of `most` pixels at the most; Unreadable, IndexError."""
        import pypdfium2  # type: ignore[import-untyped]

        with self._lock, _opened(data) as document:
            if not 1 <= page <= len(document):
                raise IndexError(page)
            try:
                drawn = document[page - 1]
                across, down = (max(1.0, length) for length in drawn.get_size())
                scale = min(width / across, (most / (across * down)) ** 0.5)
                return drawn.render(scale=scale).to_pil().convert("RGB")
            except pypdfium2.PdfiumError as error:
                raise Unreadable("this page is damaged") from error

    def places(self, data: bytes, quotes: Sequence[str]) -> tuple[tuple[PageBox, ...], ...]:
        """The boxes of each quote on the pages, none where it is not found; Unreadable."""
        with self._lock, _opened(data) as document:
            return quote_places(document, quotes)

    def cut(self, path: Path, first: int, last: int) -> bytes:
        """Pages `first` to `last` (from 1) as a PDF of their own; Unreadable where they can not be taken out."""
        import pypdfium2

        with self._lock, _opened(path) as document:
            made, kept = pypdfium2.PdfDocument.new(), BytesIO()
            try:
                made.import_pages(document, list(range(first - 1, last)))
                made.save(kept)
            except pypdfium2.PdfiumError as error:
                raise Unreadable("its pages can not be parted, it is damaged") from error
            finally:
                made.close()
            return kept.getvalue()


@contextmanager
def _opened(source: Path | bytes) -> Iterator[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(_reason(error)) from error
    try:
        yield document
    finally:
        document.close()


def _reason(error: Exception) -> str:
    return "it is protected with a password" if "password" in str(error).lower() else "it is damaged"


def _extract(document: Any, tick: Callable[[], None]) -> Extract:
    from pypdfium2.raw import FPDF_GetSecurityHandlerRevision  # type: ignore[import-untyped]

    texts = []
    for index in range(len(document)):
        if index % _TICK_PAGES == _TICK_PAGES - 1:
            tick()
        texts.append(_page_text(document, index))
    return Extract(
        text="\n\n".join(text for text in texts if text),
        page_texts=tuple(texts),
        pages=len(texts),
        textless_pages=sum(not text for text in texts),
        encrypted=FPDF_GetSecurityHandlerRevision(document) != _NO_SECURITY,
    )


def _page_text(document: Any, index: int) -> str:
    """One page; "" where the page itself is damaged, as it then has no text to give."""
    from pypdfium2 import PdfiumError

    try:
        page = document[index]
        layer = page.get_textpage()
    except PdfiumError:
        return ""
    text = ligatures_mended(layer, layer.get_text_range())
    layer.close()
    page.close()
    # pdfium marks a hyphen at a line's end by U+FFFE (or U+0002).
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufffe", "-").replace("\x02", "-")
    return tidy(clean(text).replace("\x0c", "\n")).strip()
