"""Quotes found again in the text they are said to come from, however its lines, hyphens and marks were set."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from batchdesk.core.answer_text import items
from batchdesk.core.cells import Cell, show
from batchdesk.core.citations import QUOTES
from batchdesk.core.recipe import Answer, AnswerKind

Span = tuple[int, int]
"""From (within) and to (without), in characters of the source."""

LONG = 24
"""Characters from which on any text answer is looked for, in case it is a quote without saying so."""
_MOST = 20_000
"""Characters of a quote that are looked for; a longer one is no quote."""

_RUN = 200
"""Pieces of a pattern that are made into one."""

_NAMED = re.compile(
    r"\b(quot(e|es|ation|ations|ed)|verbatim|evidence|exact (words?|wording|text)|word.for.word|passages?"
    r"|zitate?|zitiert|belegstellen?|wörtlich\w*|wortlaut|textstellen?"
    r"|citas?|cita textual|textual(es|mente)?|literal(es|mente)?"
    r"|citations?|extraits?|verbatims|mot à mot|mot pour mot)\b|引用|原文|抜粋",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(verbatim|word.for.word|exact (words?|wording|quotes?|quotation|sentence)|quoted? from|(copy|copied) from"
    r"|a (short )?quote|direct quotes?|wörtlich\w*|im wortlaut|zitat|cita textual|citas textuales|textualmente"
    r"|palabra por palabra|mot à mot|mot pour mot|textuellement|citation exacte|extrait exact)\b|引用|原文|そのまま|抜粋",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(not?|never|don.t|without|nicht|keine?n?|ohne|sin|ne pas|pas de|sans)\b[^.;]{0,30}$", re.IGNORECASE
)
_PRICES = re.compile(
    r"\b(quote|cita|citation)s?\b.{0,12}\b(number|no|id|price|amount|date|count|médica)\b", re.IGNORECASE
)

_OUTER = " \t\r\n\"'“”„‟‘’‚‛«»‹›「」『』`*_>"
_GAP = re.compile(r"\s*(?:[\[(]\s*(?:…|\.\s?\.\s?\.)\s*[\])]|…|\.\s?\.\s?\.)\s*")
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_SPACE = r"[\s\u200b\u2060\ufeff]"
# A word may be broken at any letter: by a hyphen at a line's end, or by one that is seen nowhere else.
_BREAK = rf"(?:[\u00ad\u2010\u2011-]{_SPACE}*\n{_SPACE}*|\u00ad\s*)?"
_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ", "st": "ﬆ"}
_LIGATURE = re.compile("ffi|ffl|ff|fi|fl|st", re.IGNORECASE)
_MARKS = {
    "'": r"['’‘‚‛ʼ´`′]",
    '"': r"(?:[\"“”„‟«»″]|''|``)",
    "-": rf"{_SPACE}*(?:[{_DASHES}]|--){_SPACE}*",
    "…": rf"{_SPACE}*(?:…|\.{_SPACE}?\.{_SPACE}?\.){_SPACE}*",
}
_SAME = str.maketrans({
    **dict.fromkeys("’‘‚‛ʼ´`′", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys(_DASHES, "-"), "\u00ad": "",
    **{shape: letters for letters, shape in _LIGATURES.items()},
})  # fmt: skip
_WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class PageBox:
    """A mark on a drawn page (from 1), its sides as shares of the picture's width and height, from the left and top."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote of an answer, and where it stands: `source` is the index of the text, `spans` its places in it.

    `answer` is the index of the answer column. No `spans` means that no text has it: worth a person's look, unless it
    is not `sure`, since a part of the source (a scanned page) has no text to look in.
    """

    answer: int
    quote: str
    source: int = -1
    spans: tuple[Span, ...] = ()
    sure: bool = True

    @property
    def missing(self) -> bool:
        """Whether it is certain that no text has it."""
        return self.sure and not self.spans

    @property
    def found(self) -> bool:
        """Whether any text has it."""
        return bool(self.spans)


def is_quote(answer: Answer) -> bool:
    """Whether an answer column is said to hold words of the source: by its name, or by what is asked of it."""
    if answer.kind not in (AnswerKind.TEXT, AnswerKind.LIST):
        return False
    if answer.name == QUOTES:
        return True
    named = _NAMED.search(answer.name.replace("_", " "))
    if named and not _PRICES.search(answer.name.replace("_", " ")):
        return True
    told = _TOLD.search(answer.description)
    return bool(told) and not _DENIED.search(answer.description[: told.start() if told else 0])


def evidence(
    answers: Sequence[Answer], cells: Sequence[Cell], sources: Sequence[str]
) -> tuple[Evidence, ...]:
    """The quotes of a row's answers and where they stand in its texts, in the order of the answers.

    Columns that are said to hold quotes give each of theirs, found or not; other long texts only where they are found.
    """
    found: list[Evidence] = []
    for at, (answer, cell) in enumerate(zip(answers, cells, strict=False)):
        if answer.kind not in (AnswerKind.TEXT, AnswerKind.LIST) or not show(cell).strip():
            continue
        if is_quote(answer):
            found += _claimed(at, cell, answer, sources)
        elif answer.kind is AnswerKind.TEXT and len(show(cell)) >= LONG:
            found += (place for place in _looked_for(at, [show(cell)], sources) if place.found)
    return tuple(found)


def find_quote(quote: str, source: str) -> tuple[Span, ...] | None:
    """Where a quote stands in a text: one span, or one for each part between ellipses, in order; None where it does not.

    White space, line breaks, hyphens at lines' ends, curly quotes, dashes and ligatures may differ; capitals may where
    nothing else is found. The quote's own quotation marks and last full stop are no part of it. 2 MB take some 50 ms.
    """
    bare = quote.strip(_OUTER)
    if not re.search(r"\w", bare) or len(bare) > _MOST:
        return None
    at = source.find(bare)
    if at >= 0:
        return ((at, at + len(bare)),)
    for flags in (0, re.IGNORECASE):
        place = _search(bare, source, 0, flags)
        if place is not None:
            return (place,)
        parts = [part for part in _GAP.split(bare) if re.search(r"\w", part)]
        if parts and parts != [bare]:
            spans = _in_order(parts, source, flags)
            if spans is not None:
                return spans
    return None


def _claimed(at: int, cell: Cell, answer: Answer, sources: Sequence[str]) -> list[Evidence]:
    """The quotes of a column that says it has some: items of a list, or lines where they are not one quote together."""
    if answer.kind is AnswerKind.LIST:
        whole = list(_looked_for(at, [show(cell)], sources))
        return whole if whole[0].found else list(_looked_for(at, items(cell), sources))
    text = show(cell)
    lines = [line for line in text.splitlines() if re.search(r"\w", line)]
    whole = list(_looked_for(at, [text], sources))
    if whole[0].found or len(lines) < 2:
        return whole
    return list(_looked_for(at, [re.sub(r"^\s*(?:[-•*·]|\d+[.)])\s+", "", line) for line in lines], sources))


def _looked_for(at: int, quotes: Sequence[str], sources: Sequence[str]) -> Iterator[Evidence]:
    for quote in quotes:
        places = ((index, find_quote(quote, source)) for index, source in enumerate(sources) if source)
        index, spans = next(((index, spans) for index, spans in places if spans), (-1, None))
        yield Evidence(at, quote.strip(), index, spans or ())


def _in_order(parts: Sequence[str], source: str, flags: int) -> tuple[Span, ...] | None:
    """Each part behind the one before. The first place of each leaves most room for the rest, so no other need be tried."""
    spans: list[Span] = []
    after = 0
    for part in parts:
        place = _search(part, source, after, flags)
        if place is None:
            return None
        spans.append(place)
        after = place[1]
    return tuple(spans)


def _search(quote: str, source: str, after: int, flags: int) -> Span | None:
    runs = _runs(quote.strip(_OUTER))
    for found in _compiled(runs[0], flags).finditer(source, after) if runs else ():
        end: int | None = found.end()
        for run in runs[1:]:
            more = _compiled(run, flags).match(source, end) if end is not None else None
            end = more.end() if more else None
        if end is not None:
            return found.start(), end
    return None


@lru_cache(256)
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    return re.compile(pattern, flags)


@lru_cache(64)
def _runs(quote: str) -> tuple[str, ...]:
    """What the quote looks like in a text that was set otherwise; every step is decided by the next character.

    In patterns that follow one another and are made when they are needed: one of 10,000 letters takes seconds to make.
    """
    bare = unicodedata.normalize("NFC", quote.replace("--", "-")).translate(_SAME)
    bare = re.sub(r"-\s*\n\s*", "", bare)  # a word that the quote itself carries over a line's end
    bare = re.sub(r"\s*(?:…|\.\s?\.\s?\.)\s*", "…", bare)
    bare = re.sub(r"\s*-\s*", "-", " ".join(bare.split())).rstrip(" .,;:。、")
    if not re.search(r"\w", bare):
        return ()
    pieces = list(_pieces(bare))
    return tuple("".join(pieces[at : at + _RUN]) for at in range(0, len(pieces), _RUN))


def _pieces(bare: str) -> Iterator[str]:
    at, word = 0, False
    while at < len(bare):
        letter = bare[at]
        if word and (letter.isalnum()):
            yield rf"{_SPACE}*" if _WIDE.match(letter) else _BREAK
        word = letter.isalnum()
        ligature = _LIGATURE.match(bare, at)
        if letter == " ":
            loose = _WIDE.match(bare[at - 1]) or _WIDE.match(bare[at + 1])
            yield rf"{_SPACE}*" if loose else rf"(?:{_SPACE}|\u00ad)+"
        elif ligature:
            yield f"(?:{''.join(_within(ligature[0]))}|{_LIGATURES[ligature[0].lower()]})"
            at += len(ligature[0]) - 1
        else:
            yield _MARKS.get(letter) or _letter(letter)
        at += 1


def _within(letters: str) -> Iterator[str]:
    for place, letter in enumerate(letters):
        yield (_BREAK if place else "") + re.escape(letter)


def _letter(letter: str) -> str:
    """The letter, also where its accent is a character of its own."""
    apart = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if apart == letter else f"(?:{re.escape(letter)}|{re.escape(apart)})"
