"""Full-text search as SQL: any case in any script, in C, over what is kept as JSON and as text.

Measured at a million rows of five columns: LIKE looks through everything in 1.2 s, so there is no index to build, to keep
and to explain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec

from batchdesk.store.cell_sql import NOTE

_WORDS = re.compile(r'"([^"]+)"|(\S+)')
_DAY_AND_HOUR = re.compile(r"(?<=\d) (?=\d)")
_LETTERS = re.compile(r"[^\W\d_]+")
_MARKS = re.compile(r"[\[\]{},:]|^[0#%.]+$")
"""What JSON writes between values, and what a number's format may be made of."""
_WRITTEN = (
    *(f'{{"{tag}":' for tag in ("shown", "day", "at", "time", "seconds", "int", "float")),
    *(before + word for word in ("true", "false", "null") for before in ",["),
)
"""What JSON and `cells.pack` write around a person's values; in a text its quotes would be escaped."""
_WORDS_AT_MOST, _LETTERS_AT_MOST = 20, 1000
"""What is pasted into a search field by mistake must not become a statement that SQLite refuses."""


@dataclass(frozen=True, slots=True)
class Where:
    """A condition, and which tables it needs."""

    sql: str
    outcome: bool = False
    document: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where a job has something to look in beside cells and answers."""

    documents: bool = False
    reviews: bool = False


def words(search: str) -> tuple[str, ...]:
    """The parts that must all be found: words, and what stands "in quotes"."""
    usable = search.replace("\0", " ").encode("utf-8", "replace").decode()
    parts = (quoted or word for quoted, word in _WORDS.findall(usable))
    return tuple(part[:_LETTERS_AT_MOST] for part in parts)[:_WORDS_AT_MOST]


def found(word: str, places: Places) -> Where:
    """True for rows that have a word anywhere: cells, answers, raw text of unusable ones, notes, comments, documents."""
    conditions = [
        *(_in_json(document, word) for document in ("r.cells", "o.answers")),
        # What is usable stands in the answers; its raw text has the names of all columns in it.
        f"(o.status <> 'ok' AND {contains('o.raw_text', word)})",
        contains(NOTE, word),
    ]
    if places.documents:
        conditions.append(contains("d.text", word))
    if places.reviews:
        conditions += [
            "EXISTS (SELECT 1 FROM edit e WHERE e.job = r.job AND e.number = r.number"
            f" AND {_in_json('e.value', word)})",
            "EXISTS (SELECT 1 FROM remark m WHERE m.job = r.job AND m.number = r.number"
            f" AND {contains('m.comment', word)})",
        ]
    return Where(f"({' OR '.join(conditions)})", outcome=True, document=places.documents)


def contains(expression: str, text: str) -> str:
    """True where an expression's text has this in it, in whatever case.

    SQLite's LIKE knows the case of ASCII letters only. Other words are looked for as written, in small letters, in
    capitals and with a capital first: as bytes, which is several times as fast as asking GLOB for each letter in both
    cases (measured: 0.4 s against 2.8 s a million rows). Where there is more than one word GLOB decides in the end.
    """
    if not _has_case_beyond_ascii(text):
        return _like(expression, text)
    parts = _LETTERS.findall(text)
    tests = [_in_some_case(expression, part) for part in parts]
    if parts != [text]:
        pattern = "".join(map(_class, text.lower()))
        tests.append(f"lower({expression}) GLOB {literal(f'*{pattern}*')}")
    return f"({' AND '.join(tests)})"


def _in_json(blob: str, word: str) -> str:
    """`contains` for the values within JSON, not for what JSON writes around them."""
    document, packed = f"CAST({blob} AS TEXT)", msgspec.json.encode(word).decode()[1:-1]
    for written in _WRITTEN:
        if word.lower() in written:
            document = f"replace({document}, {literal(written)}, '')"
    test = contains(document, packed)
    if not _MARKS.search(word):
        return test
    return (
        f"({test} AND EXISTS (SELECT 1 FROM json_tree(CAST({blob} AS TEXT)) t WHERE {contains('t.atom', word)}"
        " AND t.type NOT IN ('true', 'false', 'null') AND NOT (t.path LIKE '%.shown' AND t.key <> 1)))"
    )


def _like(expression: str, text: str) -> str:
    if not text.isascii() and text[:1] > "\x7f":
        # LIKE reads letter by letter where the first one is not ASCII (measured: four times as long).
        return _in_some_case(expression, text) if not _has_ascii_letters(text) else _pattern(expression, text)
    return _pattern(expression, text)


def _pattern(expression: str, text: str) -> str:
    """Between two digits a space may be the T between a day and its hour."""
    pattern = _DAY_AND_HOUR.sub("_", re.sub(r"([%_^])", r"^\1", text))
    return f"{expression} LIKE {literal(f'%{pattern}%')} ESCAPE '^'"


def _in_some_case(expression: str, word: str) -> str:
    cases = sorted({word, word.lower(), word.upper(), word.capitalize()})
    looked = (f"instr(CAST({expression} AS BLOB), CAST({literal(case)} AS BLOB)) > 0" for case in cases)
    return f"({' OR '.join(looked)})"


def _has_case_beyond_ascii(text: str) -> bool:
    return any(not letter.isascii() and len(_cases(letter)) > 1 for letter in text)


def _has_ascii_letters(text: str) -> bool:
    return any(letter.isascii() and letter.isalpha() for letter in text)


def _cases(letter: str) -> set[str]:
    """A letter in its cases, as far as each is one letter."""
    return {case for case in (letter, letter.lower(), letter.upper()) if len(case) == 1}


def _class(letter: str) -> str:
    if letter.isascii():
        return f"[{letter}]" if letter in "*?[" else letter
    cases = sorted(_cases(letter))
    return f"[{''.join(cases)}]" if len(cases) > 1 else letter


def literal(text: str) -> str:
    """Text within SQL: a pattern stands in it so often that arguments would have to be counted."""
    return "'" + text.replace("\0", "").replace("'", "''") + "'"
