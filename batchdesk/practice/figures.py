"""Numbers, amounts of money, counts and durations that stand in a text."""

import re
from typing import NamedTuple

from batchdesk.practice.dates import Span, date_spans

# Begins with the digit itself, which the regular expression engine can look for quickly; signs are looked at after.
_NUMBER = re.compile(
    r"\d(?:\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|[\d.,'’]*\d)?(?!\w*[^\W\d_]\w*\d)"
)
_BEFORE_NUMBER = re.compile(r"(?<![\w.,])([-−+]?)(?:[$€£¥]\s?)?$")
_MONEY_BEFORE = re.compile(r"(?:[$€£¥]|\b(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|AUD|CAD))\s?[-−+]?\s?$")
_MONEY_AFTER = re.compile(
    r"\s?(?:[€£$¥円]|(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN)\b|euros?\b|dollars?\b|pounds?\b|francs?\b)",
    re.IGNORECASE,
)
_CENTS = re.compile(r"\d[.,]\d\d$")
_PER_CENT = re.compile(r"\s?(?:%|per ?cent|prozent|pour cent)", re.IGNORECASE)
_TIMES_MORE = re.compile(r"\s?(?:(million|mio|mn)|(billion|bn)|(thousand|k))\b", re.IGNORECASE)
_CODE_BEFORE = re.compile(
    r"(?:\b(?:order|no|nr|nº|number|nummer|ref|reference|ticket|case|id|account|customer|bestellung|bestellnummer|commande|pedido|"
    r"dossier|parcelway|tel|phone|serial|iban|clause|page|schedule)\b[ .:#]*|#|№)$",
    re.IGNORECASE,
)
_LONGEST_PLAIN = 4
"""Digits; a longer number without marks, sign or currency is taken for a number that names something."""
_COUNTS = {
    "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90,
    "once": 1, "twice": 2, "thrice": 3, "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "drei": 3, "zwei": 2, "deux": 2, "trois": 3, "quatre": 4, "dos": 2, "tres": 3, "cuatro": 4,
    "several": 3, "mehrmals": 3, "mehrfach": 3, "varias": 3, "plusieurs": 3,
}  # fmt: skip
_ORDINALS = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "zweite": 2, "dritte": 3, "vierte": 4,
    "deuxième": 2, "troisième": 3, "quatrième": 4, "segunda": 2, "tercera": 3, "cuarta": 4,
}  # fmt: skip
_TIMES = re.compile(
    r"\b(\d{1,2}|"
    + "|".join(_COUNTS)
    + r")\s+(?:different\s+)?(?:times|people|mails?|e-?mails?|calls?|letters?|messages?|"
    r"mal|fois|veces|volte|keer)\b|\b(twice|thrice|once|zweimal|dreimal|viermal|mehrmals|mehrfach)\b",
    re.IGNORECASE,
)
_NTH = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th|\.|e|º|ª)|(" + "|".join(_ORDINALS) + r")[nrsm]?)\s+"
    r"(?:time|mail|e-?mail|call|letter|message|contact|attempt|mal|anruf|fois|appel|vez|volta|keer)\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:again|still no (?:answer|reply|refund)|no (?:reply|answer)|as discussed|already (?:wrote|asked|called|told)|erneut|"
    r"schon wieder|wieder keine|keine antwort|encore une fois|otra vez|de nuevo|di nuovo|opnieuw)\b",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\b(\d{1,3}|[a-z]+)(?:\s*\(\d+\))?[\s-]+(working days?|days?|weeks?|months?|years?)\b['’]?",
    re.IGNORECASE,
)
_DAYS = {"day": 1, "working day": 1, "week": 7, "month": 30, "year": 365}
_UNITS = {1: 1e6, 2: 1e9, 3: 1e3}


class Figure(NamedTuple):
    """One number: its place, its value, and what stands around it."""

    start: int
    end: int
    value: float
    money: bool
    cents: bool
    per_cent: bool
    names_something: bool


def figures_in(text: str, dates: list[Span]) -> list[Figure]:
    """The numbers of a text without those that belong to a date, in order of place."""
    found = []
    for match in _NUMBER.finditer(text):
        place = match.start()
        if any(start <= place < end for start, end in dates):
            continue
        before = _BEFORE_NUMBER.search(text, max(0, place - 4), place)
        number = parse_number(match[0]) if before else None
        if before and number is not None:
            minus = before[1] in ("-", "−")
            found.append(_figure(text, before.start(), match, -number if minus else number))
    return found


def _figure(text: str, start: int, match: re.Match[str], value: float) -> Figure:
    written, end = match[0], match.end()
    money = bool(_MONEY_BEFORE.search(text[max(0, match.start() - 7) : match.start()]))
    more = _TIMES_MORE.match(text, end)
    if more:
        value, end = value * _UNITS[more.lastindex or 1], more.end()
    money = money or bool(_MONEY_AFTER.match(text, end))
    coded = not money and (
        (written.isdigit() and (len(written) > _LONGEST_PLAIN or (written[0] == "0" and len(written) > 1)))
        or bool(_CODE_BEFORE.search(text[max(0, start - 16) : start]))
    )
    cents = bool(_CENTS.search(written))
    return Figure(start, end, value, money, cents, bool(_PER_CENT.match(text, end)), coded)


def numbers_in(text: str) -> list[tuple[int, float]]:
    """Numbers and amounts of money with their places; thousands marks of several countries are understood."""
    return [(one.start, one.value) for one in figures_in(text, [span for span, _ in date_spans(text)])]


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


def times_told(sentence: str) -> int | None:
    """`three times` is 3, `the third e-mail` is 2 before it, `again` is 1; None where no count is told."""
    match = _NTH.search(sentence)
    if match:
        return max(0, (int(match[1]) if match[1] else _ORDINALS[match[2].lower()]) - 1)
    match = _TIMES.search(sentence)
    if match:
        word = (match[1] or match[2]).lower()
        return int(word) if word.isdigit() else _COUNTS[word]
    return 1 if _AGAIN.search(sentence) else None


def lengths_in(text: str) -> list[tuple[int, int]]:
    """(place, days) of every length of time, a month as 30 and a year as 365 days."""
    found = []
    for match in _LENGTH.finditer(text):
        word = match[1].lower()
        count = int(word) if word.isdigit() else _COUNTS.get(word)
        if count is not None:
            found.append((match.start(), count * _DAYS[match[2].lower().rstrip("s")]))
    return found
