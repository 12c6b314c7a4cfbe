"""About how many tokens a document adds to a prompt, as text, as pages or as a picture, told before anything is paid."""

from __future__ import annotations

from math import ceil

_BYTES_PER_TOKEN = 2.5
"""Of UTF-8 text with the newer models' tokenizer: about 2.5 characters of English (API notes, section 2.2). Other
scripts take more bytes a character and more tokens a character, so bytes hold for them as well (measured.md)."""

_PAGE_PICTURE = 1_600
"""Tokens of the picture that the service makes of one PDF page: a page of A4 shape at 1,000,000 points or so (API
notes, section 6: a page costs its text and its picture, 1000 x 1000 points are 1,296 tokens)."""

_PATCH = 28
_MOST_PICTURE = 4_784
"""A picture costs a token for every 28 x 28 points, at most 4,784 on high-resolution models (API notes, section 6)."""


def tokens_of_text(text: str) -> int:
    """About how many tokens a text has; 0 for the empty one."""
    return ceil(len(text.encode("utf-8", "replace")) / _BYTES_PER_TOKEN)


def tokens_of_pages(pages: int, text: str) -> int:
    """About how many tokens so many PDF pages have that hold this text: the text and a picture of each page."""
    return pages * _PAGE_PICTURE + tokens_of_text(text)


def tokens_of_picture(width: int, height: int) -> int:
    """Tokens of a picture of so many points, as high-resolution models count it."""
    return min(_MOST_PICTURE, ceil(width / _PATCH) * ceil(height / _PATCH))
