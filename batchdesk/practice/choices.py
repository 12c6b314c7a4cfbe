"""Which of several choices a text hints at: by the choice's own words, by its description, and by word lists."""

import re
import zlib
from functools import lru_cache
from typing import Any

from batchdesk.practice.lexicon import NEUTRAL_NAMES, STEMMED, STOP_WORDS, stem, stems, words
from batchdesk.practice.reading import Reading


def pick(choices: list[Any], reading: Reading, name: str, told: str) -> Any:
    """The choice with most hints; without any, a neutral one, and else one fixed by the text itself."""
    ranked = scores(choices, reading, name, told)
    best = max(score for _, score in ranked)
    if best > 0:
        return next(choice for choice, score in ranked if score == best)
    neutral = next((c for c in choices if isinstance(c, str) and c.strip().lower() in NEUTRAL_NAMES), None)
    if neutral is not None:
        return neutral
    return choices[zlib.crc32(reading.text.encode("utf-8", "replace")) % len(choices)]


def scores(choices: list[Any], reading: Reading, name: str, told: str) -> list[tuple[Any, float]]:
    """Every choice with its score, best first, ties in the order given."""
    shape = _shape(tuple(str(choice) for choice in choices), told)
    labelled = (reading.labelled(stems(name.replace("_", " "))) or "").lower()
    scored = []
    for choice, hint in zip(choices, shape, strict=True):
        score = hint.score(reading)
        if labelled and labelled.strip(" .") == str(choice).lower():
            score += 20
        scored.append((choice, score))
    return sorted(scored, key=lambda pair: -pair[1])


class _Hint:
    """What speaks for one choice: its words, the words its description gives, and the word list's words."""

    def __init__(self, choice: str, told: str) -> None:
        self.phrase = " ".join(words(choice.replace("_", " ")))
        self.own = frozenset(stem(w) for w in self.phrase.split() if w not in STOP_WORDS)
        self.told = frozenset(stems(told)) - self.own
        listed = (STEMMED.get(word, frozenset()) for word in self.own)
        self.listed = frozenset[str]().union(*listed) - self.own
        denied = frozenset(f"not:{word}" for word in self.listed)
        self.weighed = ((3.0, self.own), (1.0, self.told), (1.0, self.listed), (-1.5, denied))

    def score(self, reading: Reading) -> float:
        found = reading.stems
        points = 0.0
        # Each kind of hint with its weight; a denied one ("not good") speaks against the choice.
        for weight, hints in self.weighed:
            if not hints.isdisjoint(found):
                points += weight * sum(min(2, found[word]) for word in hints & found.keys())
        if " " in self.phrase and f" {self.phrase} " in f" {reading.lower} ":
            points += 4
        return points


@lru_cache(maxsize=512)
def _shape(choices: tuple[str, ...], told: str) -> tuple[_Hint, ...]:
    return tuple(_Hint(choice, _clause(choice, choices, told)) for choice in choices)


def _clause(choice: str, choices: tuple[str, ...], told: str) -> str:
    """The stretch of a description that follows the choice's name, up to the next choice's name."""
    start = re.search(rf"\b{re.escape(choice)}\b\s*[:=(–-]", told, re.IGNORECASE)
    if not start:
        return ""
    ends = [
        found.start()
        for other in choices
        if other != choice
        for found in re.finditer(rf"\b{re.escape(other)}\b\s*[:=(–-]", told, re.IGNORECASE)
        if found.start() > start.end()
    ]
    return told[start.end() : min(ends, default=len(told))]
