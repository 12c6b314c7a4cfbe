"""Whether a PDF's text layer says what its pages show, or only looks like text."""

from __future__ import annotations

import re
import unicodedata

_SAMPLE = 40_000
"""Characters looked at, from three places of the text."""

_STRANGE_SHARE = 0.08
"""Characters no text is written with; a page of bullets in a symbol font has some 2 in 100."""

_FEWEST_LETTERS = 200
_FEWEST_VOWELS = 0.2
"""Of Latin letters; every language written with them has between 35 and 50 vowels in 100 letters, while a font without
a character map (each letter some places off) gives some 14."""

_CID = re.compile(r"\(cid:\d+\)")
_VOWELS = frozenset("aeiouyAEIOUY")


def looks_garbled(text: str) -> bool:
    """True where a share of the characters can not be text, or Latin letters form no words."""
    sample = _sample(text)
    if not sample:
        return False
    unmapped = sum(len(found) for found in _CID.findall(sample))
    strange = unmapped + sum(map(_is_strange, sample))
    return strange > _STRANGE_SHARE * len(sample) or _forms_no_words(sample)


def _sample(text: str) -> str:
    if len(text) > _SAMPLE:
        third, middle = _SAMPLE // 3, len(text) // 2
        text = text[:third] + text[middle : middle + third] + text[-third:]
    return "".join(text.split())


def _is_strange(character: str) -> bool:
    """U+FFFD, controls, private use and code points that no character has."""
    return character == "\ufffd" or (
        not character.isascii() and unicodedata.category(character) in ("Co", "Cn", "Cc")
        if character > "\x7e"
        else character < " "
    )


def _forms_no_words(sample: str) -> bool:
    letters = [
        letter for letter in unicodedata.normalize("NFD", sample) if letter.isascii() and letter.isalpha()
    ]
    if len(letters) < max(_FEWEST_LETTERS, len(sample) // 3):
        return False
    return sum(letter in _VOWELS for letter in letters) < _FEWEST_VOWELS * len(letters)
