"""Finds in a text the words and phrases that hint at a matter, in one pass over its words."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from batchdesk.practice.lexicon import CUES, NAMES
from batchdesk.practice.tongues import NEGATIONS, STOP_WORDS
from batchdesk.practice.topics import TOPICS

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[.!?;:\n]")
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_MARK = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]")
_ELISION = re.compile(r"(?:l|d|n|j|s|c|m|t|qu)['’](?=..)")
_SUFFIXES = ("ing", "ies", "ed", "es", "s", "ly")
_ENDS = frozenset(".!?;:\n")
_DENIED_WITHIN = 3
# Matters that a "not" before them turns into their opposite; in the others ("not working") it is part of the matter.
_DENIABLE = frozenset("positive refund return danger fraud praise cancel urgent thanks cooling spam".split())  # noqa: SIM905
_STILL = frozenset(["still", "nog", "yet", "toujours", "immer", "ancora", "todavía", "aún"])
_SHORTEST_PREFIX = 3
_LONGEST_REST = 5
"""Words of a phrase after its first."""


class Hit(NamedTuple):
    """A matter that a word speaks for, at this token."""

    place: int
    matter: str


def words(text: str) -> list[str]:
    """The words of a text in lower case, in order."""
    return _WORD.findall(text.lower())


def tokens(text: str) -> list[str]:
    """The words of a text in lower case together with the marks that end sentences."""
    return _TOKEN.findall(text.lower())


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its commonest English endings, so that `refunds` meets `refund`."""
    for suffix in _SUFFIXES:
        if len(word) - len(suffix) >= 3 and word.endswith(suffix):
            return word[: -len(suffix)]
    return word


def stems(text: str) -> set[str]:
    """The stems of a text's words that carry meaning."""
    return {stem(word) for word in words(text) if word not in STOP_WORDS}


class _Phrase(NamedTuple):
    rest: tuple[str, ...]
    matter: str

    def stands(self, following: list[str]) -> bool:
        """True where the words after the first are those of the phrase."""
        if len(following) < len(self.rest):
            return False
        return all(
            got.startswith(want[:-1]) if want.endswith("*") else got == want
            for want, got in zip(self.rest, following, strict=False)
        )


class _Tables:
    """The cues sorted by what kind of look-up finds them."""

    def __init__(self) -> None:
        self.exact: dict[str, list[str]] = {}
        self.prefix: dict[str, list[str]] = {}
        self.phrases: dict[str, list[_Phrase]] = {}
        self.inside: list[tuple[str, str]] = []
        for matter, cues in [*CUES.items(), *((f"#{name}", cues) for name, cues in TOPICS.items())]:
            for cue in cues.split():
                self._add(matter, cue)

    def _add(self, matter: str, cue: str) -> None:
        if _CJK.search(cue) or _MARK.search(cue):
            self.inside.append((cue, matter))
            return
        first, *rest = [part for part in cue.split("_") if part]
        if rest or cue.endswith("_"):
            self.phrases.setdefault(first, []).append(_Phrase(tuple(rest), matter))
        elif first.endswith("*"):
            self.prefix.setdefault(first[:-1], []).append(matter)
        else:
            self.exact.setdefault(stem(first), []).append(matter)


_TABLES = _Tables()


@lru_cache(maxsize=50_000)
def _known(word: str) -> tuple[tuple[str, ...], dict[str, tuple[_Phrase, ...]]]:
    """The matters a word speaks for by itself, and by their second word the phrases that it may begin; read-only.

    Phrases whose second word is only a beginning stand under "" and with every other second word.
    """
    plain = _ELISION.sub("", word.replace("’", "'"), count=1)
    found = {*_TABLES.exact.get(stem(word), ()), *_TABLES.exact.get(stem(plain), ())}
    for size in range(_SHORTEST_PREFIX, len(plain) + 1):
        found.update(_TABLES.prefix.get(plain[:size], ()))
    begun = sorted({*_TABLES.phrases.get(word.replace("’", "'"), ()), *_TABLES.phrases.get(plain, ())})
    if not begun:
        return tuple(sorted(found)), {}
    open_ = tuple(phrase for phrase in begun if not phrase.rest or phrase.rest[0].endswith("*"))
    second = {phrase.rest[0] for phrase in begun if phrase not in open_}
    by_second = {word: (*open_, *(p for p in begun if p.rest and p.rest[0] == word)) for word in second}
    return tuple(sorted(found)), {"": open_, **by_second}


def hits(found: list[str], text: str) -> list[Hit]:
    """Every hint in a text's tokens, in order; a denied one is named `not:matter`."""
    out: list[Hit] = []
    denied = -1 - _DENIED_WITHIN
    for place, token in enumerate(found):
        if token in _ENDS:
            denied = -1 - _DENIED_WITHIN
            if token == "?":
                out.append(Hit(place, "question"))
            continue
        alone, begun = _known(token)
        if token in NEGATIONS:
            # "Still no refund" asks for one.
            denied, turning = (denied if found[place - 1] in _STILL and place else place), denied
        else:
            turning = denied
        for matter in alone:
            turned = matter in _DENIABLE and place - turning <= _DENIED_WITHIN
            out.append(Hit(place, f"not:{matter}" if turned else matter))
        if not begun:
            continue
        following = found[place + 1 : place + 1 + _LONGEST_REST]
        for phrase in begun.get(following[0] if following else "", begun[""]):
            if phrase.stands(following):
                turned = phrase.matter in _DENIABLE and place - turning <= _DENIED_WITHIN
                out.append(Hit(place, f"not:{phrase.matter}" if turned else phrase.matter))
    if not text.isascii() and (_CJK.search(text) or _MARK.search(text)):
        out += [Hit(len(found), matter) for cue, matter in _TABLES.inside if cue in text]
    return out


@lru_cache(maxsize=5_000)
def matters_of(name: str) -> dict[str, float]:
    """The matters that the words of a choice or a column call for, with their weights; read-only."""
    called: dict[str, float] = {}
    for word in words(name):
        for weighed in _CALLED.get(word, _CALLED.get(stem(word), "")).split():
            matter, weight = weighed.split(":")
            called[matter] = max(called.get(matter, 0.0), float(weight))
    return called


def _by_word(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    called: dict[str, str] = {}
    for several, weights in names:
        for name in several.split():
            for key in {name, stem(name)}:
                called[key] = f"{called.get(key, '')} {weights}"
    return called


_CALLED = _by_word(NAMES.items())
