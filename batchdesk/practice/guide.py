"""What the instructions and descriptions say about choices: definitions, vocabularies, and which goes with which."""

import re
from functools import lru_cache

_AFTER = r"[\"”'’*`_)]*[ \t]*(?:[:=|–—-]|\b(?:when|if|means|is for|covers)\b)[ \t]*"
_BEFORE = r"^[\s>*#•|()\d.-]*[\"“'‘*`_]*"
_NOT = re.compile(r"\b(?:not|unless|except|but not)\b[^;.,)]*", re.IGNORECASE)
_VOCABULARY = re.compile(r"^[^\n;]{1,60}(?:;[^\n;]{1,60}){4,40}$", re.MULTILINE)
_KEPT = 16


@lru_cache(maxsize=64)
def definitions(choices: tuple[str, ...], told: str, guide: str) -> tuple[str, ...]:
    """For each choice, the words that the description and the instructions define it by; empty where they do not."""
    found = []
    for choice in choices:
        clause = _clause(choice, choices, told)
        line = _line(choice, guide)
        found.append(_NOT.sub(" ", f"{clause} {line}").strip())
    return tuple(found)


def _line(choice: str, guide: str) -> str:
    """The line of the instructions that begins with the choice's name and a mark, without that beginning."""
    pattern = f"{_BEFORE}{re.escape(choice)}{_AFTER}(.+)$"
    match = re.search(pattern, guide, re.IGNORECASE | re.MULTILINE)
    return match[1] if match else ""


def _clause(choice: str, choices: tuple[str, ...], told: str) -> str:
    """The stretch of a description that follows the choice's name, up to the next choice's name."""
    start = re.search(rf"\b{re.escape(choice)}\b\s*[:=(–-]", told, re.IGNORECASE)
    if not start:
        return ""
    ends = [
        found.start()
        for other in choices
        if other != choice
        for found in re.finditer(rf"\b{re.escape(other)}\b\s*[:=(–-]", told, re.IGNORECASE)
        if found.start() >= start.end()
    ]
    return told[start.end() : min(ends, default=len(told))]


@lru_cache(maxsize=_KEPT)
def vocabulary(guide: str) -> tuple[str, ...]:
    """The names that a line of the instructions lists between semicolons, if one does."""
    match = _VOCABULARY.search(guide)
    return tuple(name.strip(" .") for name in match[0].split(";")) if match else ()


@lru_cache(maxsize=256)
def partners(choices: tuple[str, ...], told: str) -> dict[str, str]:
    """`"meets all criteria" goes with include`: choice -> the earlier answer it goes with; read-only."""
    pairs = re.findall(r"[\"“]([^\"”]{1,60})[\"”] goes with [\"“]?([^\"”,.;]{1,60})", told)
    return {mine: other.strip() for mine, other in pairs if mine in choices}


@lru_cache(maxsize=256)
def numbers_told(choices: tuple[str, ...], told: str) -> tuple[frozenset[int], ...]:
    """The small numbers in each choice's clause, as in `allow: severity 0. hold: 2 or 3.`."""
    clauses = (_clause(choice, choices, told) for choice in choices)
    return tuple(frozenset(map(int, re.findall(r"\b\d\b", clause))) for clause in clauses)
