"""The letters of a PDF's page one by one, as pdfium numbers them, and what it gets wrong of them."""

from __future__ import annotations

import re
from typing import Any

_ALEF_LAM = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
_MENDED = {"\ufffe": "-", "\x02": "-", "\r": "\n", "\0": " "}
"""pdfium marks a hyphen at a line's end by U+FFFE or U+0002. One letter for one: places must stay the letters' numbers."""


def page_letters(document: Any, page: int) -> str:
    """The text of a page (from 0), each character at the number by which pdfium knows its box; "" for a damaged page."""
    from pypdfium2 import PdfiumError  # type: ignore[import-untyped]
    from pypdfium2.raw import FPDFText_GetUnicode  # type: ignore[import-untyped]

    try:
        opened = document[page]
        layer = opened.get_textpage()
    except PdfiumError:
        return ""
    text = "".join(chr(FPDFText_GetUnicode(layer, at)) for at in range(layer.count_chars()))
    text = ligatures_mended(layer, text)
    layer.close()
    opened.close()
    return "".join(_MENDED.get(letter, letter) for letter in text)


def ligatures_mended(layer: Any, text: str) -> str:
    """The Arabic ligature lam-alef is one shape that pdfium spells backwards; both letters then share one box."""
    if not _ALEF_LAM.search(text) or layer.count_chars() != len(text):
        return text
    letters = list(text)
    for found in _ALEF_LAM.finditer(text):
        first = found.start()
        if layer.get_charbox(first) == layer.get_charbox(first + 1):
            letters[first], letters[first + 1] = letters[first + 1], letters[first]
    return "".join(letters)
