"""What a person types or picks as the value of an answer: read in free forms, refused where it could mean two things."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from batchdesk.core.cells import Cell, show
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.request import clean
from batchdesk.core.typed_dates import NoDate, typed_date
from batchdesk.core.typed_numbers import NoNumber, typed_number

# English, German, Spanish, French and Japanese.
_YES = frozenset(
    (
        "yes",
        "y",
        "true",
        "ja",
        "j",
        "wahr",
        "sí",
        "si",
        "s",
        "verdadero",
        "cierto",
        "oui",
        "o",
        "vrai",
        "はい",
        "是",
        "真",
    )
)
_NO = frozenset(("no", "n", "false", "nein", "falsch", "falso", "non", "faux", "いいえ", "いえ", "否", "偽"))

ITEMS = "; "
"""What stands between the items of a list (contract, section 3)."""


def parse_answer(text: str, answer: Answer) -> Cell:
    """The value that typed text stands for, None for empty text; Problem ANSWER_UNFIT says why and what to write.

    The rules are the same in every locale, so that a colleague's file never reads otherwise (see `typed_numbers`).
    """
    text = clean(text)
    if not text.strip():
        return None
    match answer.kind:
        case AnswerKind.TEXT:
            return text.strip()
        case AnswerKind.LIST:
            return _list(text)
        case AnswerKind.CHOICE:
            return _choice(text, answer)
        case AnswerKind.YES_NO:
            return _yes_no(text, answer)
        case AnswerKind.DATE:
            return _date(text, answer)
        case AnswerKind.INTEGER | AnswerKind.NUMBER:
            return _number(text, answer)


def fitting(value: Cell, answer: Answer) -> Cell:
    """The value as it is kept for the answer; Problem ANSWER_UNFIT where it is not of the answer's kind.

    None empties the cell, whatever the kind.
    """
    if value is None or _is_of_kind(value, answer.kind):
        return clean(value) if isinstance(value, str) else value
    if isinstance(value, str):
        return parse_answer(value, answer)
    raise _unfit(show(value), answer, "it is not of the column's kind", "Type the value as text.")


def shown_answer(value: Cell, answer: Answer) -> str:
    """The value as a person would type it: `parse_answer` of it gives it back."""
    if answer.kind is AnswerKind.YES_NO and isinstance(value, bool):
        return "yes" if value else "no"
    text = show(value)
    if isinstance(value, float) and re.fullmatch(r"-?\d{1,3}\.\d{3}", text):
        return f"{text}0"  # three digits behind one mark could be thousands
    return text


def items(value: Cell) -> tuple[str, ...]:
    """The items of a list answer."""
    return tuple(item.strip() for item in show(value).split(";") if item.strip())


def _is_of_kind(value: Cell, kind: AnswerKind) -> bool:
    match kind:
        case AnswerKind.TEXT:
            return isinstance(value, str)
        case AnswerKind.YES_NO:
            return isinstance(value, bool)
        case AnswerKind.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case AnswerKind.NUMBER:
            return (
                isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < float("inf")
            )
        case AnswerKind.DATE:
            return type(value) is date
        case _:
            return False  # choices and lists are spelled anew


def _list(text: str) -> Cell:
    found = [part.strip() for part in re.split(r"[;；\n]", text)]
    return ITEMS.join(part for part in found if part) or None


def _choice(text: str, answer: Answer) -> Cell:
    wanted = _folded(text)
    for choice in answer.choices:
        if _folded(choice) == wanted:
            return choice
    raise _unfit(text, answer, "it is none of the choices", f"Choose one of: {', '.join(answer.choices)}.")


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def _yes_no(text: str, answer: Answer) -> Cell:
    word = _folded(text).strip(".!。")
    if word in _YES | _NO:
        return word in _YES
    raise _unfit(text, answer, "it says neither yes nor no", "Write yes or no.")


def _date(text: str, answer: Answer) -> Cell:
    try:
        return typed_date(text)
    except NoDate as wrong:
        raise _unfit(text, answer, str(wrong), "Write the date as 2026-03-09.") from wrong


def _number(text: str, answer: Answer) -> Cell:
    whole = answer.kind is AnswerKind.INTEGER
    try:
        return typed_number(text, whole=whole)
    except NoNumber as wrong:
        mend = "Write a whole number without any marks, as 1234." if whole else wrong.mend
        raise _unfit(text, answer, str(wrong), mend) from wrong


def _unfit(text: str, answer: Answer, reason: str, mend: str) -> Problem:
    text = " ".join(text.split())
    said = text if len(text) <= 40 else f"{text[:39]}…"
    return Problem(Trouble.ANSWER_UNFIT, text=said, answer=answer.name, reason=reason, mend=mend)
