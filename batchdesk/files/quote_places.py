"""Where quotes stand on the pages of a PDF: boxes of the letters that pdfium found there, joined to lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from ctypes import byref, c_double, c_int
from itertools import accumulate, islice
from typing import Any

from batchdesk.core.quoting import PageBox, Span, find_quote
from batchdesk.files.pdf_letters import page_letters

_BREAK = "\n\n"
"""Between two pages, as in the text in which the quotes were found."""
_FINE = 1_000_000
"""Steps across and down a page; whole numbers are all that pdfium gives of a place on a drawn page."""
_MOST = 2_000
"""Boxes of one quote at the most: more are no marks any more but a painted page."""
_SAME_LINE = 0.5
"""Share of the lower letter's height by which two letters must overlap to stand in one line."""
_WIDE_GAP = 3.0
"""Heights of a line between two letters from which on they are of two columns."""

_Box = tuple[float, float, float, float]
"""Left, top, right and bottom as shares of the page."""


def quote_places(document: Any, quotes: Sequence[str]) -> tuple[tuple[PageBox, ...], ...]:
    """The boxes of each quote, in reading order, none where it is not found; `document` is an open `PdfDocument`.

    A quote is found as `find_quote` does in the text of all pages, so that the place is the one marked in the text.
    """
    texts = [page_letters(document, page) for page in range(len(document))]
    starts = list(accumulate((len(text) + len(_BREAK) for text in texts[:-1]), initial=0))
    whole = _BREAK.join(texts)
    found = []
    for quote in quotes:
        spans = find_quote(quote, whole) or ()
        boxes = (
            box
            for span in spans
            for page, first, last in _on_pages(span, starts, texts)
            for box in _boxes(document, page, first, last)
        )
        found.append(tuple(islice(boxes, _MOST)))
    return tuple(found)


def _on_pages(span: Span, starts: Sequence[int], texts: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """(page from 0, first letter, letter behind the last) for each page that a span touches."""
    start, end = span
    for page in range(bisect_right(starts, start) - 1, len(texts)):
        if starts[page] >= end:
            return
        first, last = max(0, start - starts[page]), min(len(texts[page]), end - starts[page])
        if first < last:
            yield page, first, last


def _boxes(document: Any, page: int, first: int, last: int) -> Iterator[PageBox]:
    opened = document[page]
    layer = opened.get_textpage()
    letters = (_letter_box(opened, layer, at) for at in range(first, last))
    for left, top, right, bottom in _lines(box for box in letters if box is not None):
        yield PageBox(page + 1, left, top, right - left, bottom - top)
    layer.close()
    opened.close()


def _letter_box(page: Any, layer: Any, at: int) -> _Box | None:
    """A letter's box as high as its line; None for what pdfium made up (spaces, line ends) and what is off the page."""
    from pypdfium2 import PdfiumError  # type: ignore[import-untyped]
    from pypdfium2.raw import FPDFText_IsGenerated  # type: ignore[import-untyped]

    if FPDFText_IsGenerated(layer, at) == 1:
        return None
    try:
        left, bottom, right, top = layer.get_charbox(at, loose=True)
    except PdfiumError:
        return None
    one, other = _on_drawing(page, left, top), _on_drawing(page, right, bottom)
    box = (
        max(0.0, min(one[0], other[0])),
        max(0.0, min(one[1], other[1])),
        min(1.0, max(one[0], other[0])),
        min(1.0, max(one[1], other[1])),
    )
    return box if box[0] < box[2] and box[1] < box[3] else None


def _on_drawing(page: Any, across: float, up: float) -> tuple[float, float]:
    """A point of the page as shares of the picture that is drawn of it, which is turned and cropped as the page says."""
    from pypdfium2.raw import FPDF_PageToDevice

    x, y = c_int(), c_int()
    FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, c_double(across), c_double(up), byref(x), byref(y))
    return x.value / _FINE, y.value / _FINE


def _lines(letters: Iterator[_Box]) -> Iterator[_Box]:
    """Letters that follow one another in a line, or in one that is turned, become one box."""
    line: _Box | None = None
    before, way = (0.0, 0.0, 0.0, 0.0), -1
    for box in letters:
        found = next(
            (axis for axis in (0, 1) if line and way in (-1, axis) and _goes_on(before, box, axis)), -1
        )
        if line is not None and found >= 0:
            line = (min(line[0], box[0]), min(line[1], box[1]), max(line[2], box[2]), max(line[3], box[3]))
        else:
            if line is not None:
                yield line
            line = box
        before, way = box, found
    if line is not None:
        yield line


def _goes_on(before: _Box, box: _Box, axis: int) -> bool:
    """Whether two letters stand in one line that goes across (0) or down (1) the drawn page."""
    other = 1 - axis
    high, low = before[other + 2] - before[other], box[other + 2] - box[other]
    together = min(before[other + 2], box[other + 2]) - max(before[other], box[other])
    gap = max(box[axis] - before[axis + 2], before[axis] - box[axis + 2])
    return together >= _SAME_LINE * min(high, low) and gap <= _WIDE_GAP * max(high, low)
