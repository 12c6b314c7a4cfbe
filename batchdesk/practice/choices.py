"""Which of several choices a text hints at: by its own words, by definitions, and by the lexicon's matters."""

# ruff: noqa: SIM905 - a hundred words read better as text than as a quoted list.

import math
import re
from collections import Counter
from functools import lru_cache
from typing import Any, NamedTuple

from batchdesk.practice.cues import matters_of, stem, stems, words
from batchdesk.practice.guide import definitions
from batchdesk.practice.reading import Reading
from batchdesk.practice.tongues import STOP_WORDS

_OWN, _PHRASE, _HEADED, _LABELLED = 3.0, 4.0, 6.0, 20.0
_OTHER = 0.6
"""How much the hints for `other contract` count beside those for a kind of contract."""
_NOT = 0.7
"""The same for `not a contract`."""
_TOLD = 0.8
_DENIED = -1.5
_MOST = 2
"""How often a hint counts at most: the tenth "parcel" says nothing more."""
_NOTHING_TO_JUDGE = frozenset(
    ["unclear", "unknown", "unsure", "undetermined", "none", "answer", "information", "n/a"]
)
_PLAIN = (
    "neutral", "normal", "medium", "moderate", "none", "allow", "no", "unclear", "unknown", "maybe", "general", "other",
)  # fmt: skip
# Words that definitions are made of without saying anything about the matter.
_EMPTY_WORDS = frozenset(
    stem(word)
    for word in (
        "customer message text person people something anything matter matters case cases another clear plain "
        "plainly choose label written word words about arrived never worked work should right wait solved "
        "solve holds reason kind able document contract party parties record study studied field title "
        "example severity rule touched within days before after product service date change day wrong water "
        "amount time pressure ordinary item part without special send sending"
    ).split()
)


class Scored(NamedTuple):
    """A choice with the points that speak for it."""

    choice: Any
    score: float


class Picked(NamedTuple):
    """The choice that was picked, by how many points it leads, and whether any hint spoke for it."""

    choice: Any
    margin: float
    hinted: bool


def pick(choices: list[Any], reading: Reading, name: str, told: str, guide: str) -> Picked:
    """The choice with most hints; without any, one that says so, and else the first."""
    if reading.parts.is_void:
        return Picked(_void(choices), 0.0, False)
    ranked = scores(choices, reading, name, told, guide)
    best = ranked[0]
    if best.score <= 0:
        return Picked(_without_hint(choices), 0.0, False)
    return Picked(best.choice, best.score - (ranked[1].score if len(ranked) > 1 else 0.0), True)


def scores(choices: list[Any], reading: Reading, name: str, told: str, guide: str) -> list[Scored]:
    """Every choice with its score, best first, ties in the order given."""
    points = _hints(tuple(map(str, choices)), told, guide).points(reading)
    labelled = (reading.labelled(_label(name)) or "").lower().strip(" .") if reading.labels else ""
    if labelled:
        points = [p + _LABELLED * (labelled == str(c).lower()) for c, p in zip(choices, points, strict=True)]
    return sorted(map(Scored, choices, points), key=lambda one: -one.score)


@lru_cache(maxsize=1_000)
def _label(name: str) -> frozenset[str]:
    return frozenset(stems(name.replace("_", " ")))


class _Hints:
    """What speaks for each of several choices: stems, matters and phrases, each with the choices it speaks for."""

    def __init__(self, choices: tuple[str, ...], defined: tuple[str, ...]) -> None:
        self._stems: dict[str, list[tuple[int, float]]] = {}
        self._matters: dict[str, list[tuple[int, float]]] = {}
        self._phrases: list[tuple[int, str]] = []
        self._heads: list[tuple[int, frozenset[str]]] = []
        self._count = len(choices)
        told = [stems(text) - _EMPTY_WORDS for text in defined]
        shared = Counter(root for roots in told for root in roots)
        for place, (choice, roots) in enumerate(zip(choices, told, strict=True)):
            # A word in the definitions of two choices tells them apart little, of three not at all.
            weighed = {root: _TOLD / shared[root] ** 2 for root in roots if shared[root] < 3}
            self._add(place, words(choice.replace("_", " ")), weighed)

    def _add(self, place: int, named: list[str], weighed: dict[str, float]) -> None:
        share = _OTHER if "other" in named else 1.0
        if named[:1] == ["not"]:
            # "Not a contract" is no hint of a contract, but reports and invoices are hints of "not a contract".
            share, named = _NOT, [] if "report" in named else ["report", "invoice"]
        own = {stem(w): _OWN for w in named if w not in STOP_WORDS and w not in _NOTHING_TO_JUDGE}
        for root, weight in (weighed | own | {f"not:{root}": _DENIED for root in own}).items():
            self._stems.setdefault(root, []).append((place, weight * share))
        for matter, weight in _matters(" ".join(named)).items():
            self._matters.setdefault(matter, []).append((place, weight * share))
        if len(named) > 1:
            self._phrases.append((place, f" {' '.join(named)} "))
        if own:
            self._heads.append((place, frozenset(own)))

    def points(self, reading: Reading) -> list[float]:
        """The points for each choice in this text; how often a hint occurs counts little."""
        out = [0.0] * self._count
        found, matters, head = reading.stems, reading.matters, reading.heading
        for root in self._stems.keys() & found.keys():
            times = min(_MOST, found[root])
            for place, weight in self._stems[root]:
                out[place] += weight * times
        for matter in self._matters.keys() & matters.keys():
            grown = _grown(matters[matter])
            for place, weight in self._matters[matter]:
                out[place] += weight * grown
        for place, phrase in self._phrases:
            if phrase in reading.lower:
                out[place] += _PHRASE
        if head:
            for place, named in self._heads:
                if named <= head:
                    out[place] += _HEADED
        return [round(score, 6) for score in out]


def _grown(count: float) -> float:
    return count if count <= 1 else min(2.0 * _MOST, 1.0 + math.log2(count))


@lru_cache(maxsize=256)
def _hints(choices: tuple[str, ...], told: str, guide: str) -> _Hints:
    return _Hints(choices, definitions(choices, told, guide))


def _matters(choice: str) -> dict[str, float]:
    called = dict(matters_of(choice))
    # "Not good" speaks against what "good" speaks for.
    for matter, weight in list(called.items()):
        called.setdefault(f"not:{matter}", _DENIED * min(1.0, weight))
    if "negative" in called:
        called["not:positive"] = 2.0
    return called


def _void(choices: list[Any]) -> Any:
    """What a row without any text gets."""
    for choice in choices:
        if _NOTHING_TO_JUDGE & set(words(str(choice))):
            return choice
    return _without_hint(choices)


def _without_hint(choices: list[Any]) -> Any:
    """The plainest choice there is, or the first."""
    lower = [str(choice).strip().lower() for choice in choices]
    for plain in _PLAIN:
        if plain in lower:
            return choices[lower.index(plain)]
    for place, choice in enumerate(lower):
        if re.search(r"\b(?:unclear|unknown|unsure|check|other|none|not)\b", choice):
            return choices[place]
    return choices[0]
