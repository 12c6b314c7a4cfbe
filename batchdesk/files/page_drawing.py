"""Pages of a document as pictures and as text, for a person who looks at it; runs in the process that reads."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.quoting import PageBox
from batchdesk.files.extracts import DAMAGE, Unreadable
from batchdesk.files.pdf_text import PdfReader

PDF = "application/pdf"
MOST_PIXELS = 12_000_000
"""Points of one drawn page; a page that is a mile long is drawn smaller."""
_WIDEST = 3_000
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
"""What the store holds of pictures: they were drawn anew when they were read (`images`)."""


def count_pages(data: bytes, media_type: str) -> int:
    """How many pages `draw_page` can draw; Problem NO_PAGE."""
    if media_type != PDF:
        return 1
    with _readable():
        return PdfReader().count(data)


def page_texts(data: bytes, media_type: str) -> tuple[str, ...]:
    """The text of each page, "" where it has none; a picture is one page without text. Problem NO_PAGE."""
    if media_type != PDF:
        return ("",)
    with _readable():
        return PdfReader().read(data).page_texts


def places(data: bytes, media_type: str, quotes: Sequence[str]) -> tuple[tuple[PageBox, ...], ...]:
    """The boxes of each quote on the pages; none where it is not found, as in pictures. Problem NO_PAGE."""
    if media_type != PDF:
        return tuple(() for _ in quotes)
    with _readable():
        return PdfReader().places(data, quotes)


def draw_page(data: bytes, media_type: str, page: int, width: int) -> bytes:
    """A page (from 1) as a PNG about so many pixels wide, fewer where it is very long; Problem NO_PAGE."""
    width = max(1, min(width, _WIDEST))
    with _readable():
        image = (
            PdfReader().draw(data, page, width, MOST_PIXELS) if media_type == PDF else _picture(data, width)
        )
        kept = BytesIO()
        image.save(kept, "PNG", compress_level=1)
        return kept.getvalue()


def bytes_of(path: Path) -> bytes:
    """A file's bytes; Problem NO_PAGE where it is gone."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Problem(Trouble.NO_PAGE, reason="its file can not be opened any more") from error


def _picture(data: bytes, width: int) -> Any:
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            upright = ImageOps.exif_transpose(image)
            share = min(1.0, width / upright.width, (MOST_PIXELS / (upright.width * upright.height)) ** 0.5)
            size = (max(1, round(upright.width * share)), max(1, round(upright.height * share)))
            return upright.convert("RGBA").resize(size)


@contextmanager
def _readable() -> Iterator[None]:
    """Turns what damaged documents raise into a Problem."""
    try:
        yield
    except Unreadable as error:
        raise Problem(Trouble.NO_PAGE, reason=str(error)) from error
    except (*DAMAGE, OSError, Warning) as error:
        raise Problem(Trouble.NO_PAGE, reason="it is damaged") from error
