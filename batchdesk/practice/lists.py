"""The list of texts that a property asks for: topics, names, dates, amounts, points, or significant words."""

import re
from collections.abc import Callable, Sequence

from batchdesk.practice import names
from batchdesk.practice.asked import DATE_WORDS, Asked
from batchdesk.practice.choices import scores
from batchdesk.practice.cues import stem, stems
from batchdesk.practice.guide import vocabulary
from batchdesk.practice.lexicon import LABELS
from batchdesk.practice.reading import Reading
from batchdesk.practice.texts import NAME_WORDS, clip

LIST_LENGTH = 4
_NAMES_LENGTH = 40
_POINT = 120
_ACTION = re.compile(
    r"\b(?:please|must|has to|have to|shall|bitte|need(?:s)? to|to be (?:done|paid|sent)|payable|is due|by \d{1,2} [A-Z])",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:because|due to|thanks to|owing to|benefited|driven by|was strong|price pressure)\b", re.IGNORECASE
)
_FIGURE = re.compile(r"\d{2}")
_ROLE_AFTER = re.compile(r"[^\n(]{0,120}\((?:the )?[\"“]([A-Z]\w+)[\"”]\)")
_BETWEEN = re.compile(
    r"\bbetween\b(.{10,600}?)(?:\bdated\b|\bbackground\b|\n\d\.|\n\s*\n\s*\d|\n\s*\n.{0,40}\bdated\b)",
    re.IGNORECASE | re.DOTALL,
)
_SPLIT = re.compile(r"[,;]")


def list_for(asked: Asked, reading: Reading, guide: str, earlier: Sequence[str]) -> list[str]:
    """The list; `earlier` are the choices of the property before, by whose names a list may go."""
    wanted = asked.wanted
    labelled = reading.labelled(wanted)
    if labelled and _SPLIT.search(labelled):
        return [part.strip() for part in _SPLIT.split(labelled) if part.strip()][:LIST_LENGTH]
    if reading.parts.is_void:
        return []
    if "instructions" in asked.told and (known := vocabulary(guide)):
        return _of(known, reading, asked, guide)[:3]
    if "same names" in asked.told:
        return _of(earlier, reading, asked, guide)[1:3]
    for stemmed, find in _FINDERS.items():
        if stemmed in wanted:
            return find(asked, reading)
    if wanted & DATE_WORDS:
        return [date.isoformat() for _, date in reading.date_spans[:_NAMES_LENGTH]]
    if stems(f"{asked.said} {asked.told}") & NAME_WORDS and (found := names.capitalised(reading)):
        return found[:LIST_LENGTH]
    return _topics(reading, asked)[:LIST_LENGTH]


def _of(known: Sequence[str], reading: Reading, asked: Asked, guide: str) -> list[str]:
    ranked = scores(list(known), reading, "", "", guide)
    return [str(one.choice) for one in ranked if one.score >= 1]


def _topics(reading: Reading, asked: Asked) -> list[str]:
    """Topics by their English names first, then the text's own words; foreign words where English is not asked for."""
    if "topic" not in asked.wanted and "subject" not in asked.wanted:
        return reading.key_words()
    found = reading.topics()
    if found:
        return found[: LIST_LENGTH - 1]
    found = [label for matter, label in LABELS.items() if matter in reading.matters][:2]
    own = [] if "English" in asked.told and reading.language != "English" else reading.key_words()
    return [*found, *(word for word in own if not any(word in label for label in found))][
        : max(2, len(found))
    ]


def _parties(asked: Asked, reading: Reading) -> list[str]:
    text = reading.plain
    between = _BETWEEN.search(text)
    found = names.organisations(between[1] if between else text)
    if between:
        found += names.people(between[1])
    out = []
    for name in found[:LIST_LENGTH]:
        role = _ROLE_AFTER.match(text, text.index(name) + len(name))
        out.append(f"{name} ({role[1].lower()})" if role and role[1] not in name else name)
    return out


def _plain(find: Callable[[str], list[str]]) -> Callable[[Asked, Reading], list[str]]:
    return lambda asked, reading: find(reading.plain)[:_NAMES_LENGTH]


def _sentences(pattern: re.Pattern[str] | None) -> Callable[[Asked, Reading], list[str]]:
    def find(asked: Asked, reading: Reading) -> list[str]:
        headed = _below_heading(asked, reading)
        if headed:
            return headed
        found = [one for one in reading.telling if pattern is not None and pattern.search(one)]
        return [_pointed(one, asked) for one in found[:LIST_LENGTH]]

    return find


def _below_heading(asked: Asked, reading: Reading) -> list[str]:
    """The sentences below a heading that consists of the property's word (`RISKS`, `Opportunities and risks`)."""
    lines = reading.plain.split("\n")
    for place, line in enumerate(lines):
        if len(line) < 60 and not line.rstrip().endswith(".") and asked.wanted & stems(line):
            below = "\n".join(lines[place + 1 : place + 8])
            text = below.strip().split("\n\n")[0]
            parts = (
                text.split("\n")
                if text.startswith(("-", "•"))
                else re.split(r"(?<=\.)\s", " ".join(text.split()))
            )
            return [_pointed(part.lstrip("-• "), asked) for part in parts if part.count(" ") > 1][
                :LIST_LENGTH
            ]
    return []


def _pointed(sentence: str, asked: Asked) -> str:
    return clip(" ".join(sentence.lstrip("-•* ").split()), _POINT, asked.most_words)


def _nothing(asked: Asked, reading: Reading) -> list[str]:
    """Points that want judgement: a stand-in makes none."""
    return []


_FINDERS: dict[str, Callable[[Asked, Reading], list[str]]] = {
    stem(word): find
    for words, find in (
        ("parties", _parties),
        ("people persons", _plain(names.people)),
        ("organisations organizations companies", _plain(names.organisations)),
        ("places locations", _plain(names.places)),
        ("amounts sums", _plain(names.amounts)),
        ("identifiers references", _plain(names.identifiers)),
        ("actions tasks", _sentences(_ACTION)),
        ("drivers causes", _sentences(_CAUSE)),
        ("risks", _sentences(None)),
        ("check", _nothing),
        ("points highlights findings", _sentences(_FIGURE)),
    )
    for word in words.split()
}
