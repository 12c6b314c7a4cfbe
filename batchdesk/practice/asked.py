"""What a property of a schema asks for, as far as its name and its description say so in plain words."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from batchdesk.practice.cues import matters_of, stem, words
from batchdesk.practice.tongues import NEGATIONS, STOP_WORDS

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST_WORDS = re.compile(r"at most (\w+) words|(?:up to|max(?:imum)?(?: of)?) (\d+) words", re.IGNORECASE)
_FALLBACK = re.compile(r"[\"“]([^\"”]{1,20})[\"”] (?:if|when|unless)", re.IGNORECASE)
_RANGE = re.compile(
    r"(?:\bfrom |\bbetween )?(?<![\d.,])(\d{1,3})(?:\s*\([^)]{0,60}\))?\s*(?:to|and|-|–|\.\.)\s*(\d{1,3})(?!\d|[.,]\d|\s*(?:words|items|points|topics|key))"
)
_STEPS = re.compile(r"(?:^|[;:.]\s*)(\d{1,2})\s*(?:=|:|-|–)?\s+[a-z][^;]{2,}?(?=;|\.|$)")
_COUNTS = re.compile(r"\bhow (?:many|often)\b|\bnumber of\b|\bcount of\b|\btimes\b", re.IGNORECASE)
_NUMERALS = {"four": 4, "six": 6, "eight": 8, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20}
_ASKING = frozenset(
    stem(word) for word in ("is", "has", "asked", "mentioned", "mentions", "contains", "wants", "requested")
)
_MONEY = frozenset(
    stem(word)
    for word in [
        "amount",
        "price",
        "total",
        "cost",
        "sum",
        "net",
        "tax",
        "revenue",
        "fee",
        "value",
        "salary",
        "cash",
        "result",
        "paid",
        "deposit",
        "payment",
        "money",
        "budget",
        "turnover",
        "profit",
        "loss",
        "income",
        "rent",
    ]
)
DATE_WORDS = frozenset(
    stem(word) for word in ("date", "dates", "day", "deadline", "datum", "yyyy", "iso8601")
)


@dataclass(frozen=True)
class Asked:
    """One property: its key and its description."""

    name: str
    told: str

    @cached_property
    def said(self) -> str:
        """The name in words."""
        return _CAMEL.sub(" ", self.name).replace("_", " ")

    @cached_property
    def wanted(self) -> frozenset[str]:
        """The stems of the name."""
        return _stems(self.said)

    @cached_property
    def told_stems(self) -> frozenset[str]:
        """The stems of the description."""
        return _stems(self.told)

    @cached_property
    def matters(self) -> frozenset[str]:
        """The matters of the lexicon that the name calls for."""
        return frozenset(matters_of(self.said))

    @cached_property
    def core(self) -> frozenset[str]:
        """The stems of the name without words such as "asked"."""
        return self.wanted - _ASKING

    @cached_property
    def most_words(self) -> int | None:
        """How many words the description allows."""
        match = _MOST_WORDS.search(self.told)
        if not match:
            return None
        written = match[1] or match[2]
        return int(written) if written.isdigit() else _NUMERALS.get(written)

    @cached_property
    def fallback(self) -> str:
        """What the description wants where the text says nothing: `"unknown" if not stated`."""
        match = _FALLBACK.search(self.told)
        return match[1] if match else ""

    @cached_property
    def range(self) -> tuple[int, int] | None:
        """The lowest and highest step where the description tells a scale."""
        match = _RANGE.search(self.told)
        if match and int(match[1]) < int(match[2]):
            return int(match[1]), int(match[2])
        steps = [int(step) for step in _STEPS.findall(self.told)]
        return (steps[0], steps[-1]) if len(steps) >= 3 and steps == sorted(set(steps)) else None

    @cached_property
    def counts(self) -> bool:
        """True where a count is asked for."""
        return bool(_COUNTS.search(self.told) or {"count", "number"} & self.wanted)

    @cached_property
    def money(self) -> bool:
        """True where an amount of money is asked for."""
        return bool(self.wanted & _MONEY)

    @cached_property
    def specific(self) -> frozenset[str]:
        """The stems of the name that tell one amount from another."""
        return self.wanted - {"amount", "sum", "money", "value", "number", "alread"}

    @cached_property
    def per_cent(self) -> bool:
        """True where a share of a hundred is asked for."""
        return bool(re.search(r"per ?cent|%|percentage", f"{self.said} {self.told}", re.IGNORECASE))

    @cached_property
    def dated(self) -> bool:
        """True where the name or the description asks for a date."""
        return bool(self.wanted & DATE_WORDS) or "YYYY" in self.told


@lru_cache(maxsize=2_000)
def asked(name: str, told: str) -> Asked:
    """The property, read once."""
    return Asked(name, told)


@lru_cache(maxsize=2_000)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words(text) if w not in STOP_WORDS and w not in NEGATIONS)
