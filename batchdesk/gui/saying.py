"""Says in the person's language what the desk says in English: problems, notes of rows, estimates, warnings.

The desk's sentences come as finished text, many of them out of the database, where an earlier BatchDesk or one in another
language put them; they are kept in English there, and in workbooks, logs and on the command line. Here the template that
a sentence was made from is found again by its fixed words, translated, and filled with the same facts. A sentence that
no template fits stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.sentences import PROBLEMS
from batchdesk.gui.format import currency, percent_sign
from batchdesk.gui.strings import CONTEXT, marked
from batchdesk.gui.theme.places import resources

_LANGUAGE = marked("the English language")
"""Is said in another way where there is a translation, so that English costs nothing."""
_NUMBER = re.compile(r"(?P<dollar>\$?)(?P<digits>\d{1,3}(?:,\d{3})+|\d+)(?P<rest>\.\d+)?(?P<percent> ?%)?")
_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[^\Wa-z]|[“\"])")
_IN_QUOTES = re.compile(r"“\{(\w+)\}”")
_MOST_PARTS = 8
_WORDS = 3
"""Words that a sentence has at least."""
_IN_WINDOW: Mapping[Trouble, str] = {
    Trouble.KEY_MISSING: marked("Add one in Settings, or practise without one: that costs nothing."),
}
"""Advice that names a command elsewhere."""


@dataclass(frozen=True, slots=True)
class _Template:
    """A sentence with holes, and what finds the facts in one that was made from it."""

    source: str
    pattern: re.Pattern[str]
    weight: int
    quoted: frozenset[str]
    """The holes in which a person's own word stands, which is not ours to translate."""


def say(sentence: str) -> str:
    """A sentence of the desk, or a text kept by `marked`, in the person's language; English where there is no translation."""
    if _is_english() or not sentence:
        return sentence
    return _said(sentence, QCoreApplication.translate(CONTEXT, _LANGUAGE), QLocale().name())


def title_of(problem: Problem) -> str:
    """What happened, in the person's language."""
    return _filled(PROBLEMS[problem.trouble].title, problem.facts)


def advice_of(problem: Problem) -> str:
    """What the person can do, in their language; in the window, which is not where commands are typed."""
    advice = _IN_WINDOW.get(problem.trouble, PROBLEMS[problem.trouble].advice)
    return _filled(advice, problem.facts)


def _is_english() -> bool:
    return QCoreApplication.translate(CONTEXT, _LANGUAGE) == _LANGUAGE


def _filled(template: str, facts: Mapping[str, object]) -> str:
    names = {name for _, name, _, _ in Formatter().parse(template) if name}
    theirs = _quoted(template)
    told = {name: str(facts.get(name, "")) for name in names}
    filled = {name: fact if name in theirs or _is_english() else _fact(fact) for name, fact in told.items()}
    return QCoreApplication.translate(CONTEXT, template).format(**filled).strip()


@lru_cache(maxsize=4096)
def _said(sentence: str, language: str, locale: str) -> str:
    """The same for one language; kept, because a table asks for the same notes over and over."""
    plain = sentence.strip()
    said = _translated(plain) or _each(plain) or _whole(plain) or _in_parts(plain)
    return sentence.replace(plain, said, 1) if said else sentence


def _each(text: str) -> str:
    """Several sentences of which each is known, as short as they come; "" where one is not.

    Asked before the whole, where the last fact of the first template would take the second sentence for a part of itself.
    """
    parts = _SENTENCE_END.split(text)
    if len(parts) == 1 or len(parts) > _MOST_PARTS:
        return ""
    said, start = [], 0
    while start < len(parts):
        pieces = ((end, _whole(" ".join(parts[start:end]))) for end in range(start + 1, len(parts) + 1))
        end, known = next(((end, known) for end, known in pieces if known), (0, ""))
        if not known or (start, end) == (0, len(parts)):
            return ""
        said.append(known)
        start = end
    return " ".join(said)


def _in_parts(text: str) -> str:
    """Several sentences in a row: as long pieces as a template fits; "" where it is one sentence that none fits."""
    parts = _SENTENCE_END.split(text)
    if len(parts) == 1 or len(parts) > _MOST_PARTS:
        return ""
    said, start = [], 0
    while start < len(parts):
        for end in range(len(parts), start, -1):
            piece = " ".join(parts[start:end])
            whole = _whole(piece) if (start, end) != (0, len(parts)) else ""
            if whole or end == start + 1:
                said.append(whole or piece)
                start = end
                break
    return " ".join(said)


def _whole(text: str) -> str:
    """The text by the template that fits it with the most fixed words, or ""."""
    return (
        _number(text)
        or _exact(text)
        or _without_stop(text, _exact)
        or _matched(text)
        or _without_stop(text, _matched)
        or _risen(text)
    )


def _exact(text: str) -> str:
    """A sentence without facts; only the desk's, for a fact may be a word that the window has on a button, too."""
    return _translated(text) if _escaped(text) in _fixed() else ""


def _translated(text: str) -> str:
    said = QCoreApplication.translate(CONTEXT, _escaped(text))
    return "" if said == _escaped(text) else said.format()


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _matched(text: str) -> str:
    for template in _candidates(text):
        found = template.pattern.fullmatch(text)
        if found:
            said = QCoreApplication.translate(CONTEXT, template.source)
            facts = {
                name: fact if name in template.quoted else _fact(fact)
                for name, fact in found.groupdict().items()
            }
            return "" if said == template.source else said.format(**facts)
    return ""


def _fact(text: str) -> str:
    """A fact may itself be something the desk says, or a number."""
    plain = text.strip()
    said = (_whole(plain) or _lowered(plain)) if plain else ""
    return text.replace(plain, said, 1) if said else text


def _lowered(plain: str) -> str:
    """A sentence that goes on behind a colon: begun small there, and with or without its full stop."""
    said = _exact(sentence := f"{plain[0].upper()}{plain.removesuffix('.')[1:]}.") or _matched(sentence)
    return said if plain.endswith(".") else said.rstrip(".。")


def _risen(text: str) -> str:
    """A reason that is kept to go on behind a colon, said as a sentence of its own: what is wrong with a document."""
    if not text[:1].isupper() or text.count(" ") < _WORDS - 1:
        return ""  # a word or two may be the person's own
    small = f"{text[0].lower()}{text[1:]}"
    said = _exact(small) or _without_stop(small, _exact) or _matched(small) or _without_stop(small, _matched)
    return f"{said[:1].upper()}{said[1:]}"


def _without_stop(text: str, found: Callable[[str], str]) -> str:
    """Reasons are kept without a full stop and said with one."""
    if not text.endswith(".") or text.endswith(".."):
        return ""
    said = found(text[:-1])
    return QCoreApplication.translate(CONTEXT, "{reason}.").format(reason=said) if said else ""


def _number(text: str) -> str:
    """A number, a sum of dollars or a share with the locale's marks."""
    found = _NUMBER.fullmatch(text)
    if not found:
        return ""
    places = found["rest"] or ""
    if not places and not found["dollar"] and "," not in text and not found["percent"]:
        return text  # a year, a code, a row: as it stands
    value, decimals = float(found["digits"].replace(",", "") + places), max(0, len(places) - 1)
    said = currency(value, decimals) if found["dollar"] else QLocale().toString(value, "f", decimals)
    return f"{said}{percent_sign() if found['percent'] else ''}"


def _candidates(text: str) -> Iterator[_Template]:
    """Templates that begin as the text does, then those that begin with a fact; each the most telling first."""
    by_start = _templates()
    first = text.split(" ", 1)[0]
    found = [*by_start.get(first, ()), *by_start.get("", ())]
    yield from sorted(found, key=lambda template: -template.weight)


@lru_cache(maxsize=1)
def _sources() -> tuple[str, ...]:
    path = resources() / "translations" / "sentences.json"
    return tuple(json.loads(path.read_text(encoding="utf-8")))


@lru_cache(maxsize=1)
def _fixed() -> frozenset[str]:
    """The sentences without facts."""
    return frozenset(source for source in _sources() if not _template(source))


@lru_cache(maxsize=1)
def _templates() -> Mapping[str, tuple[_Template, ...]]:
    """The templates with holes by their first word, "" where that holds a fact."""
    by_start: dict[str, list[_Template]] = {}
    for source in _sources():
        template = _template(source)
        if template:
            first = source.split(" ", 1)[0]
            by_start.setdefault("" if "{" in first else first, []).append(template)
    return {first: tuple(found) for first, found in by_start.items()}


def _template(source: str) -> _Template | None:
    """None for one without holes, which is found as it stands, and for one without words, which would fit anything."""
    pieces = list(Formatter().parse(source))
    words = "".join(literal for literal, *_ in pieces)
    letters = sum(letter.isalpha() for letter in words)
    if all(name is None for _, name, _, _ in pieces) or letters < 4:
        return None
    pattern = "".join(
        re.escape(literal) + (f"(?P<{name}>.*?)" if name else "") for literal, name, _, _ in pieces
    )
    return _Template(source, re.compile(pattern, re.DOTALL), letters, _quoted(source))


def _quoted(source: str) -> frozenset[str]:
    return frozenset(_IN_QUOTES.findall(source))
