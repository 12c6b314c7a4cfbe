"""What stands in a row's text: its parts, hints, sentences, labelled lines, numbers and dates, worked out when asked for."""

import datetime
from collections import Counter
from collections.abc import Set
from functools import cached_property
from itertools import pairwise

from batchdesk.practice.cues import Hit, hits, stem, tokens, words
from batchdesk.practice.dates import Span, date_spans
from batchdesk.practice.figures import Figure, figures_in
from batchdesk.practice.rowparts import Parts
from batchdesk.practice.tongues import NEGATIONS, STOP_WORDS, language_of
from batchdesk.practice.topics import TOPICS

LONGEST = 20_000
_WORDS_WITHIN = 6_000
_HEADING = 12
_LONG = 800
_MIXED_FROM = 0.4
# How much of a bad feeling lies in trouble that is told without a word of feeling.
_TROUBLE = {
    "fault": 0.7,
    "wrong_item": 0.7,
    "lateness": 0.5,
    "danger": 0.5,
    "fraud": 0.7,
    "not:positive": 1.0,
}


class Reading:
    """One row's text, read lazily."""

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]
        self.parts = Parts(self.text)

    def of_section(self, wanted: Set[str]) -> "Reading":
        """The reading of the tagged section that shares a word with `wanted`, or else this one."""
        if len(self.parts.sections) > 1:
            for name, text in self.parts.sections.items():
                if any(_alike(stem(word), other) for word in words(name) for other in wanted):
                    return self._section(name, text)
        return self

    def _section(self, name: str, text: str) -> "Reading":
        if name not in self._sections:
            self._sections[name] = Reading(text)
        return self._sections[name]

    @cached_property
    def _sections(self) -> dict[str, "Reading"]:
        return {}

    @cached_property
    def tokens(self) -> list[str]:
        """Words and sentence marks of the body in lower case."""
        return tokens(self.parts.body)

    @cached_property
    def stems(self) -> dict[str, int]:
        """How often each stem occurs; a stem right after a negation is counted under `not:stem`."""
        found = Counter(map(stem, self.tokens))
        if not NEGATIONS.isdisjoint(found):
            for before, word in pairwise(self.tokens):
                if before in NEGATIONS and word not in NEGATIONS:
                    self._deny(found, stem(word))
        return found

    @staticmethod
    def _deny(found: "Counter[str]", root: str) -> None:
        found[f"not:{root}"] += 1
        found[root] -= 1
        if not found[root]:
            del found[root]

    @cached_property
    def hits(self) -> list[Hit]:
        """The hints at matters in order."""
        return hits(self.tokens, self.parts.body)

    @cached_property
    def matters(self) -> dict[str, float]:
        """How strongly the text speaks of each matter, with `mixed` where good and bad feeling both carry weight."""
        found: dict[str, float] = dict(Counter(hit.matter for hit in self.hits))
        good = found.get("positive", 0) + found.get("praise", 0)
        bad = found.get("negative", 0) + sum(w * found.get(matter, 0) for matter, w in _TROUBLE.items())
        if good and bad and min(good, bad) >= _MIXED_FROM * max(good, bad):
            found["mixed"] = 1.0
        return found

    @cached_property
    def lower(self) -> str:
        """The words of the body with one space between them, for the look-up of phrases."""
        return f" {' '.join(token for token in self.tokens if token[0].isalnum())} "

    @cached_property
    def heading(self) -> Set[str]:
        """The stems of the first words of a long text; empty for a short one, which has no heading."""
        return set(map(stem, self.tokens[:_HEADING])) if len(self.text) > _LONG else set()

    @cached_property
    def labels(self) -> list[tuple[Set[str], str]]:
        """Lines such as `Invoice number: 123` as (stems of the label, value)."""
        return [({stem(w) for w in words(label)}, value) for label, value in self.parts.labels]

    @cached_property
    def language(self) -> str | None:
        """The English name of the language of the body."""
        return language_of(self.parts.body, set(self.tokens))

    @cached_property
    def date_spans(self) -> list[tuple[Span, datetime.date]]:
        """((start, end), date) in the plain material."""
        return date_spans(self.plain)

    @cached_property
    def figures(self) -> list[Figure]:
        """The numbers of the plain material, in order of place, without those that belong to a date."""
        return figures_in(self.plain, [span for span, _ in self.date_spans])

    @cached_property
    def plain(self) -> str:
        """The material without markup, but with its labels and lines."""
        return self.parts.plain

    def labelled(self, wanted: Set[str]) -> str | None:
        """The value of the labelled line whose label shares most words with `wanted`."""
        best, most = None, 0
        for label, value in self.labels:
            if shared := label & wanted:
                score = 2 * len(shared) - len(label - wanted)
                if score > most:
                    best, most = value, score
        return best

    @cached_property
    def sentences(self) -> list[str]:
        """The sentences and lines of the body."""
        return self.parts.sentences

    @cached_property
    def telling(self) -> list[str]:
        """Sentences of some length; where there are none, all."""
        return [one for one in self.sentences if one.count(" ") >= 3 or not one.isascii()] or self.sentences

    @cached_property
    def _beside(self) -> Set[str]:
        """Stems of the words beside the material (a product's name), which are no news about this row."""
        return {stem(word) for word in words(self.parts.context)}

    def topics(self) -> list[str]:
        """Fine topics that the text hints at, most hinted first, by their English names."""
        counted = {name: self.matters[f"#{name}"] for name in TOPICS if f"#{name}" in self.matters}
        return sorted(counted, key=lambda name: -counted[name])

    def key_words(self) -> list[str]:
        """Frequent significant words, most frequent first, ties in order of appearance; no names of the context."""
        counted = Counter(tokens(self.parts.body[:_WORDS_WITHIN]))
        return [
            word
            for word, _ in counted.most_common(200)
            if len(word) > 3
            and word not in STOP_WORDS
            and word not in NEGATIONS
            and not any(letter.isdigit() for letter in word)
            and stem(word) not in self._beside
        ][:12]


def _alike(one: str, other: str) -> bool:
    """True for `like` and the stem of `liked`."""
    return min(len(one), len(other)) >= 3 and (one.startswith(other) or other.startswith(one))
