"""The document of a row as a person looks at it: its text and its pages, a few of which are kept at hand."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Generic, TypeVar

from batchdesk.core.inspection import Content, ShownDocument, SourceRow
from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.quoting import PageBox
from batchdesk.desk.exporting import file_of
from batchdesk.desk.results_api import DocumentText
from batchdesk.desk.tools import Tools

PDF = "application/pdf"
BREAK = "\n\n"
"""What stands between the texts of two pages."""
_PAGES_BYTES = 40_000_000
_TEXTS_BYTES = 20_000_000
_PLACES_BYTES = 5_000_000
_BOX_BYTES = 250

T = TypeVar("T")


class DocumentsShown:
    """Reads pages through the process that reads files, so that a hostile document costs a sentence."""

    def __init__(self, tools: Callable[[], Tools]) -> None:
        self._get = tools
        self._pages: _Kept[bytes] = _Kept(_PAGES_BYTES)
        self._places: _Kept[tuple[tuple[PageBox, ...], ...]] = _Kept(_PLACES_BYTES)
        self._texts: _Kept[DocumentText | None] = _Kept(_TEXTS_BYTES)

    def document(self, job: Job, number: int) -> DocumentText | None:
        """What can be seen of the row's document; None where it has none. Damage makes it one without pages."""
        key = (job.id, number)
        found = self._texts.get(key)
        if found is None:
            row = self._row(job, number)
            text = _described(self._get(), job, row) if row and row.content else None
            found = self._texts.keep(key, text, 2 * len(text.text) if text else 0)
        return found[0]

    def page(self, job: Job, number: int, page: int, width: int) -> bytes:
        """A page as a PNG; Problem NO_PAGE, READING_STOPPED."""
        key = (job.id, number, page, width)
        found = self._pages.get(key)
        if found is None:
            row = self._row(job, number)
            shown = _shown(job, row) if row else None
            if shown is None:
                raise Problem(Trouble.NO_PAGE, reason="only its text was kept")
            drawn = self._get().files.draw_page(shown, page, width)
            found = self._pages.keep(key, drawn, len(drawn))
        return found[0]

    def places(self, job: Job, number: int, quotes: Sequence[str]) -> tuple[tuple[PageBox, ...], ...]:
        """Where each quote stands on the pages; nowhere where they can not be looked through."""
        key = (job.id, number, *quotes)
        found = self._places.get(key)
        if found is None:
            row = self._row(job, number)
            shown = _shown(job, row) if row else None
            try:
                boxes = self._get().files.places(shown, quotes) if shown else tuple(() for _ in quotes)
            except Problem:  # the page itself says what is wrong with it
                boxes = tuple(() for _ in quotes)
            found = self._places.keep(key, boxes, _BOX_BYTES * sum(map(len, boxes)))
        return found[0]

    def _row(self, job: Job, number: int) -> SourceRow | None:
        return next(iter(self._get().store.rows.source_of(job.id, [number])), None)


def _described(tools: Tools, job: Job, row: SourceRow) -> DocumentText:
    content, shown = row.content or Content(), _shown(job, row)
    title = content.title or (shown.name if shown else "")
    if content.text:
        return DocumentText(title, content.text, pages=_count(tools, shown))
    if shown is None or not shown.media_type:
        return DocumentText(title, "", whole=False)
    try:
        texts = tools.files.page_texts(shown)
    except Problem:
        return DocumentText(title, "", as_pages=True, whole=False)
    starts = [0]
    for text in texts[:-1]:
        starts.append(starts[-1] + len(text) + len(BREAK))
    whole = all(text.strip() for text in texts)
    return DocumentText(title, BREAK.join(texts), tuple(starts), len(texts), as_pages=True, whole=whole)


def _count(tools: Tools, shown: ShownDocument | None) -> int:
    """Pages that can be drawn beside the text that was sent; 0 where they can not."""
    if shown is None:
        return 0
    try:
        return tools.files.pages(shown)
    except Problem:
        return 0


def _shown(job: Job, row: SourceRow) -> ShownDocument | None:
    """The bytes that were sent; where only text was, the PDF itself if it still lies there as it was."""
    content = row.content
    if content is None:
        return None
    if content.data:
        return ShownDocument(content.title or "document", content.media_type, content.data)
    if job.choice.split_pages or not job.has_documents:
        return None
    try:
        path = file_of(job, row.cells)
        if path.suffix.casefold() != ".pdf" or not path.is_file():
            return None
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (OSError, ValueError, IndexError):
        return None
    return ShownDocument(path.name, PDF, path=path) if changed <= job.created_at else None


class _Kept(Generic[T]):
    """The values that were asked for last, up to so many bytes; found ones come as (value,), for None is one, too."""

    def __init__(self, most: int) -> None:
        self._most, self._size = most, 0
        self._values: OrderedDict[tuple[object, ...], tuple[T, int]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[object, ...]) -> tuple[T] | None:
        with self._lock:
            found = self._values.get(key)
            if found is None:
                return None
            self._values.move_to_end(key)
            return (found[0],)

    def keep(self, key: tuple[object, ...], value: T, size: int) -> tuple[T]:
        with self._lock:
            self._size += size - self._values.get(key, (None, 0))[1]
            self._values[key] = (value, size)
            self._values.move_to_end(key)
            while (self._size > self._most and len(self._values) > 1) or len(self._values) > 1_000:
                self._size -= self._values.popitem(last=False)[1][1]
        return (value,)
