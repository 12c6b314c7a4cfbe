"""The number that a property asks for: a step of a scale, a count, a length, an amount of money, or a number nearby."""

import re
from dataclasses import dataclass

from batchdesk.practice.asked import Asked
from batchdesk.practice.cues import hits, stem, tokens, words
from batchdesk.practice.dates import DAY_OF_MONTH
from batchdesk.practice.figures import Figure, lengths_in, numbers_in, times_told
from batchdesk.practice.reading import Reading

_NEAR = 60
"""Characters between the word that names a number and the number."""
_YEARS = range(1900, 2101)
_RATINGS = frozenset(["star", "stars", "rat", "rating", "score", "grade"])
_LINES = re.compile(r"^[ \t|]*\d{1,3}[ \t|.]+\S.*\d[.,]\d\d[ \t|]*$", re.MULTILINE)
_UNIT = re.compile(
    r"\b(thousand|million)s? of|\bin (thousand|million)s\b|\b(?:EUR|USD|GBP|CHF) (thousand|million)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"(?<=[^\W\d][.!?])\s+|\n|;")
_WANTED_BACK = re.compile(
    r"\b(?:back|refund\w*|return\w*|money|zurück|erstatt\w*|betrag|rembours\w*|reembols\w*|instead of|charged|charges?|total|price|"
    r"rent|salary|geld)\b",
    re.IGNORECASE,
)  # fmt: skip
_CLAUSE = re.compile(r"[.,;:!?\n]")
_IN_DAYS = re.compile(r"\bdays?\b", re.IGNORECASE)
_SURE, _UNSURE = 0.55, 0.35
_SHARES = 50
"""A scale that ends above this tells how sure one is, and not how strong something is."""


@dataclass
class Earlier:
    """What the answer said before this property."""

    choice: str = ""
    margin: float = 0.0
    hinted: bool = True


def number_for(asked: Asked, reading: Reading, earlier: Earlier) -> float | None:
    """The number, or None where the text tells none."""
    labelled = reading.labelled(asked.wanted)
    if labelled and (inside := numbers_in(labelled)):
        return inside[0][1]
    if asked.range is not None and not asked.money and not asked.per_cent:
        return _step(asked, reading, earlier)
    if _IN_DAYS.search(asked.said) and (lengths := lengths_in(reading.plain)):
        return _length(asked, reading, lengths)
    if asked.counts and (count := _count(asked, reading)) is not None:
        return count
    found = _beside(asked, reading)
    if found is None and asked.money and not asked.specific - {"total", "price", "cost"}:
        found = _disputed(reading)
    if found is None and asked.wanted <= {"number", "value", "figure", "quantity"}:
        found = next((one for one in reading.figures if not one.names_something), None)
    if found is None:
        return 0.0 if re.search(r"0 if|always a number", asked.told, re.IGNORECASE) else None
    return _scaled(found, asked, reading)


def _step(asked: Asked, reading: Reading, earlier: Earlier) -> float:
    low, high = asked.range or (0, 100)
    near = _beside(asked, reading)
    if near and low <= near.value <= high:
        return near.value
    if reading.parts.is_void or (
        low == 0 and high < _SHARES and earlier.choice in ("none", "no", "no answer")
    ):
        return float(low if low == 0 or "0 if" not in asked.told else 0)
    if high >= _SHARES:
        share = _SURE + min(0.35, earlier.margin * 0.05) if earlier.hinted else _UNSURE
        return float(round(low + share * (high - low)))
    feelings = reading.matters
    good, bad = feelings.get("positive", 0) + feelings.get("praise", 0), feelings.get("negative", 0)
    if asked.wanted & _RATINGS:
        return float(min(high, max(low, round((low + high) / 2 + good - bad - feelings.get("fault", 0) / 2))))
    strength = (
        good + bad + feelings.get("danger", 0) + feelings.get("hate", 0) + reading.parts.body.count("!") / 2
    )
    return float(min(high, max(low, 1) + int(strength / 1.5)))


def _count(asked: Asked, reading: Reading) -> float | None:
    if asked.wanted & {"lin", "line", "item", "row", "position"} and (
        rows := len(_LINES.findall(reading.plain))
    ):
        return float(rows)
    counts = [
        count
        for spoken in _SPOKEN.split(reading.parts.body)
        if (count := times_told(spoken)) is not None and _is_about(spoken, asked)
    ]
    return float(max(counts)) if counts else None


def _is_about(sentence: str, asked: Asked) -> bool:
    found = tokens(sentence)
    if asked.core & {stem(token) for token in found}:
        return True
    return any(hit.matter in asked.matters for hit in hits(found, sentence))


def _length(asked: Asked, reading: Reading, lengths: list[tuple[int, int]]) -> float | None:
    """The longest length of time that stands in a line with the name's words."""
    wanted = asked.wanted
    near = [
        days
        for place, days in lengths
        if wanted & {stem(w) for w in words(reading.plain[max(0, place - _NEAR) : place + _NEAR])}
    ]
    return float(max(near)) if near else None


def _beside(asked: Asked, reading: Reading) -> Figure | None:
    """The number that best follows the words of the name in the same line, or stands right before them."""
    wanted = asked.specific or asked.wanted
    # A number that names something (an order) is only for one who asks for it.
    naming = bool(asked.wanted & {"order", "number", "id", "code", "reference", "ticket"})
    best, most = None, 0.0
    text, whole = reading.plain, len(wanted)
    for one in reading.figures:
        if (one.names_something and not naming) or (one.per_cent and not asked.per_cent):
            continue
        if one.value in _YEARS and not one.money and not one.cents and not naming:
            continue
        if DAY_OF_MONTH.match(text, one.end):
            continue
        line = text.rfind("\n", 0, one.start) + 1
        before = words(text[max(line, one.start - _NEAR) : one.start])
        shared = len(wanted & set(map(stem, before)))
        score = 3.0 * shared / whole - 0.15 * len(before) + 0.3 * (one.money or one.cents)
        if not shared:
            after = (
                []
                if text[line : one.start].strip() == "" and text.startswith(".", one.end)
                else words(_CLAUSE.split(text[one.end : one.end + 14], maxsplit=1)[0])[:2]
            )
            shared = len(wanted & set(map(stem, after)))
            score = 1.5 * shared
        if asked.per_cent != one.per_cent:
            score -= 1.5
        if shared and score > most:
            best, most = one, score
    return best


def _disputed(reading: Reading) -> Figure | None:
    """The amount of money in dispute: one near words such as "back" or "charged", else the first."""
    money = [
        one
        for one in reading.figures
        if (one.money or one.cents) and not one.names_something and not one.per_cent
    ]
    text = reading.plain

    def back(one: Figure) -> int:
        return len(_WANTED_BACK.findall(text[max(0, one.start - _NEAR) : one.end + 20])) + one.money

    return max(money, key=back, default=None)


def _scaled(found: Figure, asked: Asked, reading: Reading) -> float:
    """The value, written out where a report says "in thousands" and the whole is asked for."""
    written = reading.plain[found.start : found.end]
    if not asked.money or "in full" not in asked.told or written[-1:].isalpha():
        return found.value
    unit = _UNIT.search(reading.plain)
    if not unit:
        return found.value
    return round(found.value * (1e3 if "thousand" in unit[0].lower() else 1e6), 2)
