"""The text that a property asks for: a summary, a quotation, a name, a number as printed, or why the choice fell so."""

import re

from batchdesk.practice.asked import Asked
from batchdesk.practice.cues import hits, stem, stems, tokens
from batchdesk.practice.names import capitalised, code_after, currency, organisations
from batchdesk.practice.reading import Reading

EXTRACT = 160
_PER_WORD = 7
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def _words(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in text.split())


NAME_WORDS = _words(
    "name names customer client company vendor supplier person people author sender party parties organization organisation "
    "product place city country entity entities location seller buyer"
)
_ISSUERS = _words("company vendor supplier seller author sender issuer organisation organization")
_RECEIVERS = _words("customer client buyer receiver tenant")
_REASONS = _words("explanation reason rationale justification why")
_QUOTES = _words("quote evidence passage quotation")
_SUMMARIES = _words("summary suggestion description abstract gist note")
_FEELING = frozenset(["positive", "negative", "danger", "pressure", "fault", "refund", "praise", "wish"])


def text_for(asked: Asked, reading: Reading) -> str | None:
    """The text, or None where the row says nothing about it."""
    wanted = asked.wanted
    labelled = reading.labelled(wanted)
    if labelled:
        return clip(labelled, EXTRACT, asked.most_words)
    if not reading.sentences or reading.parts.is_void or re.search(r"\b[Oo]therwise empty", asked.told):
        return None
    special = _special(asked, reading)
    if special is not None:
        return special or None
    if wanted & _SUMMARIES or not asked.told:
        return summary(reading, asked)
    return _about(asked, reading)


def _special(asked: Asked, reading: Reading) -> str | None:
    """The text of a kind that the name tells; "" where there is none of it, None where the name tells no kind."""
    wanted, text = asked.wanted, reading.plain
    if wanted & {"email", "mail"}:
        return next(iter(_EMAIL.findall(text)), "")
    if "language" in wanted:
        return reading.language or ""
    if "currency" in wanted:
        return currency(text) or ""
    if "title" in wanted:
        return clip(reading.sentences[0], EXTRACT, asked.most_words)
    if wanted & {"number", "reference", "id"}:
        return code_after(text, asked.said) or ""
    if wanted & _REASONS:
        return _reason(reading)
    if wanted & _QUOTES:
        return clip(_strongest(reading), 2 * EXTRACT, asked.most_words)
    if wanted & NAME_WORDS:
        return _name(asked, reading)
    return None


def _name(asked: Asked, reading: Reading) -> str:
    found = organisations(reading.plain)
    if found and asked.wanted & _RECEIVERS:
        billed = re.search(r"(?:billed to|to|customer|tenant):?\s", reading.plain, re.IGNORECASE)
        later = organisations(reading.plain[billed.end() :]) if billed else found[1:]
        return (later or found)[0]
    if found and asked.wanted & _ISSUERS:
        return found[0]
    return next(iter(capitalised(reading)), "")[:EXTRACT]


def _reason(reading: Reading) -> str:
    """Says honestly which words a practice answer goes by."""
    told = list(
        dict.fromkeys(reading.tokens[hit.place] for hit in reading.hits if hit.place < len(reading.tokens))
    )
    told = [word for word in told if len(word) > 3][:4]
    if not told:
        return "Practice answer: no word of the text gave a hint."
    return f"Practice answer, by the words {', '.join(f'“{word}”' for word in told)}."


def summary(reading: Reading, asked: Asked | None = None) -> str:
    """The first informative sentence of the text; a very short one with the next beside it."""
    telling = reading.telling
    first = next((one for one in telling if not one.endswith(":")), telling[0])
    place = reading.sentences.index(first)
    if len(first) < 40 and place + 1 < len(reading.sentences):
        first = f"{first} {reading.sentences[place + 1]}"
    return clip(" ".join(first.split()), EXTRACT, asked.most_words if asked else None)


def _strongest(reading: Reading) -> str:
    """The sentence with most hints at trouble or feeling; the first of several."""
    return max(reading.telling[:40], key=_strength)


def _strength(sentence: str) -> int:
    return sum(hit.matter in _FEELING for hit in hits(tokens(sentence), sentence))


def _about(asked: Asked, reading: Reading) -> str | None:
    """The sentence that shares most words with the property; None where none shares any and silence is allowed."""
    telling = reading.telling[:120]
    shared = [
        (2 * len(found & asked.wanted) + len(found & asked.told_stems), one)
        for one in telling
        for found in [stems(one)]
    ]
    most = max(count for count, _ in shared)
    if most < 2 and (asked.fallback or "mpty" in asked.told):
        return None
    best = next(one for count, one in shared if count == most)
    return clip(" ".join(best.split()), EXTRACT, asked.most_words)


def clip(text: str, most: int, most_words: int | None = None) -> str:
    """The text, cut between words to so many words (or characters where no number of words is told)."""
    text = text.lstrip("-•* ")
    if most_words is not None:
        parts = text.split()
        if len(parts) > most_words:
            return f"{' '.join(parts[:most_words])}…"
        most = max(most, most_words * _PER_WORD)
    if len(text) <= most:
        return text
    cut = text[: most - 1].rsplit(" ", 1)[0] or text[: most - 1]
    return f"{cut}…"
