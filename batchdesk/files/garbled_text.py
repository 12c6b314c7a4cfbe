"""Whether a PDF's text layer says what its pages show, or only looks like text."""

from __future__ import annotations

import re
import unicodedata

_SAMPLE = 15_000
"""Characters looked at, from three places of the text."""

_STRANGE_SHARE = 0.08
"""Characters no text is written with; a page of bullets in a symbol font has some 2 in 100."""

_FEWEST_LETTERS = 200
_FEWEST_VOWELS = 0.2
"""Of Latin letters; every language written with them has between 35 and 50 vowels in 100 letters, while a font without
a character map (each letter some places off) gives some 14."""

_CID = re.compile(r"\(cid:\d+\)")
_STRANGE = re.compile("[\x00-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ue000-\uf8ff\U000f0000-\U0010ffff]")
"""Controls, private use, and the sign for a character that is not known; white space is taken out before."""

_NO_LETTER = re.compile("[^A-Za-z]+")
_NO_VOWEL = re.compile("[^AEIOUYaeiouy]+")


def looks_garbled(text: str) -> bool:
    """True where a share of the characters can not be text, or Latin letters form no words."""
    sample = _sample(text)
    unmapped = sum(map(len, _CID.findall(sample)))
    strange = unmapped + len(_STRANGE.findall(sample))
    return bool(sample) and (strange > _STRANGE_SHARE * len(sample) or _forms_no_words(sample))


def _sample(text: str) -> str:
    if len(text) > _SAMPLE:
        third, middle = _SAMPLE // 3, len(text) // 2
        text = text[:third] + text[middle : middle + third] + text[-third:]
    return "".join(text.split())


def _forms_no_words(sample: str) -> bool:
    letters = _NO_LETTER.sub("", sample if sample.isascii() else unicodedata.normalize("NFD", sample))
    if len(letters) < max(_FEWEST_LETTERS, len(sample) // 3):
        return False
    return len(_NO_VOWEL.sub("", letters)) < _FEWEST_VOWELS * len(letters)
