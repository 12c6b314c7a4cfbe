"""Worked examples inside a recipe's instructions: one tidy block at their end, written and read back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

from batchdesk.core.cells import Cell, plain, show
from batchdesk.core.outcome import read_answers
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.sampling import guess_tokens
from batchdesk.core.schema import answer_keys

LEAD = "These examples show what is asked and the right answer to it."
"""For the model, so it is not translated; it marks the block as ours together with its tags."""
ALIKE = 0.9
"""From this share of equal text on, a second example teaches nothing new (a choice, tried on support tickets)."""
LONGEST = 8_000
"""Characters of an example's input; more would be paid with every row."""

_COMPARED = 1_500
_TAGS = "examples|example|input|answer"
_OPEN = re.compile(rf"&(?=(?:amp;)*lt;/?(?:{_TAGS})>)|<(?=/?(?:{_TAGS})>)")
_CLOSED = re.compile(rf"&lt;(?=/?(?:{_TAGS})>)|&amp;(?=(?:amp;)*lt;/?(?:{_TAGS})>)")
_ONE = re.compile(r"<example>\n<input>\n(.*?)\n</input>\n<answer>\n(.*?)\n</answer>\n</example>\n", re.DOTALL)
_HEAD, _FOOT = f"{LEAD}\n<examples>\n", "</examples>"


@dataclass(frozen=True, slots=True)
class Example:
    """What was asked of one row, finished, and the right answer as the model should write it."""

    input: str
    answer: str

    @property
    def tokens(self) -> int:
        """About how many tokens it adds to each request (the newer tokenizers, API notes, section 2.2)."""
        return round(guess_tokens(_written(self), "new"))


def split(instructions: str) -> tuple[str, tuple[Example, ...]]:
    """(the instructions without our block, its examples); a block that is not exactly ours stays text."""
    at = instructions.rfind(_HEAD)
    body = instructions[at + len(_HEAD) :].rstrip()
    if at < 0 or not body.endswith(_FOOT) or instructions[max(at - 2, 0) : at] not in ("", "\n\n"):
        return instructions, ()
    found = list(_ONE.finditer(body))
    if not found or "".join(one[0] for one in found) != body.removesuffix(_FOOT):
        return instructions, ()
    return instructions[: max(at - 2, 0)], tuple(Example(_plain(one[1]), _plain(one[2])) for one in found)


def join(text: str, examples: Sequence[Example]) -> str:
    """Instructions with these examples at their end; `split` reads both back."""
    if not examples:
        return text
    block = f"{_HEAD}{''.join(_written(one) for one in examples)}{_FOOT}"
    return f"{text}\n\n{block}" if text else block


def added(examples: Sequence[Example], example: Example) -> tuple[Example, ...]:
    """With one more: in the place of one for the same input, unchanged where one is much like it."""
    same = next((at for at, one in enumerate(examples) if _folded(one.input) == _folded(example.input)), None)
    if same is not None:
        return (*examples[:same], example, *examples[same + 1 :])
    return tuple(examples) if any(alike(one, example) for one in examples) else (*examples, example)


def alike(one: Example, other: Example) -> bool:
    """True where two inputs are so similar, and their answers equal, that the second teaches nothing new."""
    if _folded(one.answer) != _folded(other.answer):
        return False
    match = SequenceMatcher(None, _folded(one.input), _folded(other.input), autojunk=False)
    return match.real_quick_ratio() >= ALIKE and match.quick_ratio() >= ALIKE and match.ratio() >= ALIKE


def answer_text(answers: Sequence[Answer], cells: Sequence[Cell]) -> str:
    """Typed answers as the model writes them: an object by the keys of the schema, or the free text itself."""
    if not answers:
        return show(cells[0]) if cells else ""
    values = {
        key: _raw(answer, plain(cell))
        for key, answer, cell in zip(answer_keys(answers), answers, cells, strict=True)
    }
    return json.dumps(values, ensure_ascii=False)


def typed(answers: Sequence[Answer], written: Mapping[str, str]) -> tuple[Cell, ...]:
    """Answers that a person wrote, by the column's name, as cells; `outcome.NotAsked` says which one is wrong and why."""
    if not answers:
        return (next(iter(written.values()), "").strip(),)
    values = {
        key: _split(answer, written.get(answer.name, ""))
        for key, answer in zip(answer_keys(answers), answers, strict=True)
    }
    return read_answers(json.dumps(values, ensure_ascii=False), answers)


def shown_answers(answers: Sequence[Answer], example: Example) -> str:
    """An example's answers on one line, as a person reads them: the values alone, in column order."""
    try:
        values = json.loads(example.answer)
    except ValueError:
        values = None
    if not answers or not isinstance(values, dict):
        return " ".join(example.answer.split())
    cells = (values.get(key) for key in answer_keys(answers))
    return " · ".join(_said(cell) for cell in cells if cell not in (None, "", []))


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(str(item) for item in value) if isinstance(value, list) else " ".join(str(value).split())


def _raw(answer: Answer, cell: object) -> object:
    if isinstance(cell, date):
        return cell.isoformat()[:10]
    if answer.kind is AnswerKind.LIST and isinstance(cell, str):
        return _split(answer, cell)
    return cell if isinstance(cell, str | bool | int | float) or cell is None else str(cell)


def _split(answer: Answer, text: str) -> object:
    if answer.kind is AnswerKind.LIST:
        return [part.strip() for part in text.split(";") if part.strip()]
    return text


def _written(example: Example) -> str:
    return (
        f"<example>\n<input>\n{_safe(example.input)}\n</input>\n"
        f"<answer>\n{_safe(example.answer)}\n</answer>\n</example>\n"
    )


def _safe(text: str) -> str:
    """A text that can not be taken for one of our tags."""
    return _OPEN.sub(lambda match: "&amp;" if match[0] == "&" else "&lt;", text)


def _plain(text: str) -> str:
    """The inverse of `_safe`."""
    return _CLOSED.sub(lambda match: "<" if match[0] == "&lt;" else "&", text)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())[:_COMPARED]
