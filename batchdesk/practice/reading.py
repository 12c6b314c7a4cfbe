"""What stands in a row's text: sentences, labelled lines, numbers, dates, addresses and names."""

import datetime
import re
from collections import Counter
from collections.abc import Set
from functools import cached_property
from itertools import islice, pairwise

from batchdesk.practice.lexicon import NEGATIONS, STOP_WORDS, stem, words

LONGEST = 20_000
SENTENCES_WITHIN = 6_000

_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|\n+")
_LABEL = re.compile(r"[ \t>*|-]*([^\W\d][^:=\n]{0,40}?)[ \t]*[:=][ \t]*(\S[^\n]*)$")
_LABEL_START = re.compile(r"[ \t>*|-]*[^\W\d][^:=\n.]{0,40}?[ \t]*[:=][ \t]+(?=\S)")
# Begins with the digit itself, which the regular expression engine can look for quickly; signs are looked at after.
_NUMBER = re.compile(
    r"\d(?:\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|[\d.,'’]*\d)?(?!\w*[^\W\d_]\w*\d)"
)
_BEFORE_NUMBER = re.compile(r"(?<![\w.,])([-−+]?)(?:[$€£]\s?)?$")
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w’'&-]+(?:[ \t]+(?:de |van |von |& )?[A-ZÀ-Þ][\w’'&-]+)*")
_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan january januar",
            "feb february februar",
            "mar march märz",
            "apr april",
            "may mai",
            "jun june juni",
            "jul july juli",
            "aug august",
            "sep sept september",
            "oct october oktober okt",
            "nov november",
            "dec december dezember dez",
        ],
        start=1,
    )
    for name in names.split()
}
_REST = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"\d{4}")
# A date in words can stand this many characters before its year, and a month and a day after it.
_BEFORE_YEAR, _AFTER_YEAR = 24, 8
_DATES = (
    re.compile(r"\b(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"),
    re.compile(r"\b(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})\b"),
    re.compile(r"\b(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>\d{4})\b"),
    re.compile(
        r"\b(?P<d>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?P<name>[^\W\d]{3,9})\.?,?\s+(?P<y>\d{4})\b"
    ),
    re.compile(r"\b(?P<name>[^\W\d]{3,9})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})\b"),
)


class Reading:
    """One text, read lazily: every property is worked out when it is first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]

    @cached_property
    def words(self) -> list[str]:
        return words(self.text)

    @cached_property
    def stems(self) -> dict[str, int]:
        """How often each stem occurs; a stem right after a negation is counted under `not:stem`."""
        counted = Counter(self.words)
        found: dict[str, int] = {}
        for word, count in counted.items():
            root = stem(word)
            found[root] = found.get(root, 0) + count
        if not NEGATIONS.isdisjoint(counted):
            for before, word in pairwise(self.words):
                if before in NEGATIONS:
                    self._deny(found, stem(word))
        return found

    @staticmethod
    def _deny(found: dict[str, int], root: str) -> None:
        found[f"not:{root}"] = found.get(f"not:{root}", 0) + 1
        found[root] -= 1
        if not found[root]:
            del found[root]

    @cached_property
    def lower(self) -> str:
        return " ".join(self.words)

    @cached_property
    def body(self) -> str:
        """The text without the labels before its lines' values (`Review: ...`), which the prompt put there."""
        return "\n".join(_LABEL_START.sub("", line, count=1) for line in self.text.split("\n"))

    @cached_property
    def sentences(self) -> list[str]:
        return [part.strip() for part in _SENTENCE.split(self.body[:SENTENCES_WITHIN]) if part.strip()]

    @cached_property
    def labels(self) -> list[tuple[set[str], str]]:
        """Lines such as `Invoice number: 123` as (stems of the label, value)."""
        found = (_LABEL.match(line) for line in self.text.split("\n") if ":" in line or "=" in line)
        return [({stem(w) for w in words(m[1])}, m[2].strip()) for m in found if m]

    @cached_property
    def dates(self) -> list[tuple[int, datetime.date]]:
        """(place in the text, date), in order of place; day before month where both could be."""
        return [(span[0], date) for span, date in self._date_spans]

    @cached_property
    def numbers(self) -> list[tuple[int, float]]:
        """(place in the text, number), in order of place, without those that belong to a date."""
        return _numbers(self.text, [span for span, _ in self._date_spans])

    @cached_property
    def _date_spans(self) -> list[tuple[tuple[int, int], datetime.date]]:
        return _date_spans(self.text)

    def labelled(self, wanted: Set[str]) -> str | None:
        """The value of the labelled line whose label shares most words with `wanted`."""
        best, most = None, 0
        for label, value in self.labels:
            shared = 2 * len(label & wanted) - len(label - wanted)
            if label & wanted and shared > most:
                best, most = value, shared
        return best

    def place_of(self, wanted: Set[str]) -> int | None:
        """Where the first word of `wanted` stands in the text."""
        places = (self._first(word) for word in wanted)
        return min((place for place in places if place is not None), default=None)

    @cached_property
    def _folded(self) -> str:
        return self.text.lower()

    def _first(self, word: str) -> int | None:
        """Where a word with this stem begins first."""
        at = self._folded.find(word)
        while at >= 0:
            if at == 0 or not self._folded[at - 1].isalnum():
                found = _REST.match(self._folded, at)
                if found and stem(found[0]) == word:
                    return at
            at = self._folded.find(word, at + 1)
        return None

    def names(self) -> list[str]:
        """Capitalised names, most frequent first, without words that are capitalised only as sentence openers."""
        found = Counter(match[0] for match in _NAME.finditer(self.body) if match[0].lower() not in STOP_WORDS)
        openers = {sentence.split()[0].strip(",.!?:;") for sentence in self.sentences}
        return [name for name, count in found.most_common() if count > 1 or name not in openers]

    def key_words(self) -> list[str]:
        """Frequent significant words, most frequent first, ties in order of appearance."""
        counted = Counter(words(self.body[:SENTENCES_WITHIN])).most_common(200)
        telling = (w for w, _ in counted if len(w) > 3 and w not in STOP_WORDS and not w[0].isdigit())
        return list(islice(telling, 12))


def dates_in(text: str) -> list[tuple[int, datetime.date]]:
    """Dates in several common forms with their places."""
    return [(span[0], date) for span, date in _date_spans(text)]


def _date_spans(text: str) -> list[tuple[tuple[int, int], datetime.date]]:
    found: dict[tuple[int, int], datetime.date] = {}
    for year in _YEAR.finditer(text):
        start, end = max(0, year.start() - _BEFORE_YEAR), year.end() + _AFTER_YEAR
        for pattern in _DATES:
            # With bounds, so that places stay those of the whole text and look-arounds see their neighbours.
            for match in pattern.finditer(text, start, end):
                date = _date(match)
                if date and not any(_overlap(match.span(), other) for other in found):
                    found[match.span()] = date
    return sorted(found.items())


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _date(match: re.Match[str]) -> datetime.date | None:
    parts = match.groupdict()
    month = parts.get("m")
    if "a" in parts:
        first, second = int(parts["a"]), int(parts["b"])
        pairs = ((first, second), (second, first))
        # 03/25/2024 can only be month first; otherwise the day stands first.
        return next((d for day, m in pairs if (d := _valid(int(parts["y"]), m, day))), None)
    number = int(month) if month else _MONTHS.get(parts["name"].lower(), 0)
    return _valid(int(parts["y"]), number, int(parts["d"]))


def _valid(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def numbers_in(text: str) -> list[tuple[int, float]]:
    """Numbers and amounts of money with their places; thousands marks of several countries are understood."""
    return _numbers(text, [span for span, _ in _date_spans(text)])


def _numbers(text: str, dates: list[tuple[int, int]]) -> list[tuple[int, float]]:
    found = []
    for match in _NUMBER.finditer(text):
        place = match.start()
        if any(start <= place < end for start, end in dates):
            continue
        before = _BEFORE_NUMBER.search(text, max(0, place - 4), place)
        number = parse_number(match[0]) if before else None
        if before and number is not None:
            found.append((before.start(), -number if before[1] in ("-", "−") else number))
    return found


def parse_number(written: str) -> float | None:
    """`1,234.50`, `1.234,50`, `1 234,5`, `$12` and `-3` as numbers; None when it is none of them."""
    plain = re.sub(r"[$€£\s\u00a0\u202f'’+]", "", written).replace("−", "-")
    comma, dot = plain.rfind(","), plain.rfind(".")
    if comma >= 0 and dot >= 0:
        plain = plain.replace("," if dot > comma else ".", "").replace(",", ".")
    elif comma >= 0:
        groups = re.fullmatch(r"-?\d{1,3}(,\d{3})+", plain)
        plain = plain.replace(",", "") if groups else plain.replace(",", ".")
    elif plain.count(".") > 1:
        plain = plain.replace(".", "")
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None
