"""Where a long document is parted.

Each part becomes a row of its own, so that its answer stands beside the pages it comes from, a part that fails is sent
again alone, and nothing has to be joined before the person has seen it. Who wants one answer for a document runs the
results through a recipe that sums up the parts of each file.
"""

from __future__ import annotations

CHARACTERS_PER_PAGE = 3_000
"""What counts as a page of a text that has none, as a letter or a mail: a full page of print."""


def page_spans(pages: int, size: int) -> tuple[tuple[int, int], ...]:
    """(first, last) page, from 1, of each part of at most `size` pages; one part where `size` is 0."""
    if size <= 0 or pages <= size:
        return ((1, pages),)
    return tuple((first, min(first + size - 1, pages)) for first in range(1, pages + 1, size))


def span_word(what: str, first: int, last: int) -> str:
    """The part in words: "pages 1-50", "page 51"."""
    return f"{what} {first}" if first == last else f"{what}s {first}-{last}"


def text_parts(text: str, pages: int) -> list[str]:
    """The text in parts of at most `pages` pages, parted between paragraphs where it can be; whole where 0."""
    most = pages * CHARACTERS_PER_PAGE
    if most <= 0 or len(text) <= most:
        return [text]
    parts, start = [], 0
    while len(text) - start > most:
        end = _border(text, start, start + most)
        parts.append(text[start:end].strip("\n"))
        start = end
    parts.append(text[start:].strip("\n"))
    return [part for part in parts if part.strip()]


def _border(text: str, start: int, end: int) -> int:
    """The end of the last paragraph, else line, else word, in the later half of what fits."""
    for mark in ("\n\n", "\n", " "):
        found = text.rfind(mark, start + (end - start) // 2, end)
        if found > 0:
            return found + len(mark)
    return end
