"""The date that a property asks for: the one that follows words such as "until", "signed" or the property's own."""

import datetime
import re

from batchdesk.practice.asked import DATE_WORDS, Asked
from batchdesk.practice.cues import stem, words
from batchdesk.practice.dates import dates_in
from batchdesk.practice.reading import Reading

_NEAR = 48
# A word of a name -> the words before a date that say the same.
_SAME = {
    "deadline": "by until before latest deadline bis spätestens avant antes hasta need",
    "due": "by payable due until",
    "sign": "signed dated date unterzeichnet signé firmado",
    "start": "start starts from commencement begins beginning commences ab",
    "end": "until ending ends expires ended to",
    "period": "months ended to",
    "deliver": "delivery delivered geliefert",
    "date": "dated date published",
    "birth": "born geboren",
}
_LIKE = {stem(name): frozenset(stem(word) for word in same.split()) for name, same in _SAME.items()}
_STRICT = frozenset(["deadline", "due"])
# Words of a name that say nothing about which date is meant.
_ANY = DATE_WORDS - {"deadline"} | {"document"}


def date_for(asked: Asked, reading: Reading) -> datetime.date | None:
    """The date, or None where no date with day, month and year stands near the words asked for."""
    labelled = reading.labelled(asked.wanted)
    if labelled and (inside := dates_in(labelled)):
        return inside[0][1]
    spans = reading.date_spans
    if not spans:
        return None
    named = asked.wanted - _ANY
    if not named:
        return spans[0][1]
    like = frozenset[str]().union(*(_LIKE.get(word, frozenset()) for word in named))
    cues = (like if named & _STRICT else named | like) - {"date"} | (like & {"date"})
    best, least = None, 1_000
    for (start, _), date in spans:
        far = _distance(reading.plain[max(0, start - _NEAR) : start], cues)
        if far < least:
            best, least = date, far
    return best


def _distance(before: str, cues: frozenset[str]) -> int:
    """How many words stand between the date and the nearest cue before it; 1000 where there is none."""
    found = words(re.split(r"[.!?;]\s", before.replace("\n", " "))[-1])
    return next(
        (far for far, word in enumerate(reversed(found)) if stem(word) in cues or word in cues), 1_000
    )
