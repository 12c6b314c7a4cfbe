"""The recipe: what to ask, apart from any data (contract, section 2)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from batchdesk.core.problems import Problem, Trouble

FORMAT = "batchdesk-recipe/1"
FREE_TEXT = "Answer"
"""The column of a recipe that names no answers."""

_KEYS = {
    "format",
    "name",
    "description",
    "model",
    "instructions",
    "prompt",
    "answers",
    "thinking",
    "effort",
    "max_tokens",
}
_ANSWER_KEYS = {"name", "kind", "choices", "description"}

_E = TypeVar("_E", bound=StrEnum)


class AnswerKind(StrEnum):
    """What an answer column holds."""

    CHOICE = "choice"
    LIST = "list"
    INTEGER = "integer"
    NUMBER = "number"
    YES_NO = "yes_no"
    DATE = "date"
    TEXT = "text"


class Thinking(StrEnum):
    """Whether the model thinks before it answers; None in a recipe leaves it to the model."""

    OFF = "off"
    ON = "on"


class Effort(StrEnum):
    """How much work the model puts in (API notes, section 7.1)."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"
    MAX = "max"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer column; `choices` only for the kind choice."""

    name: str
    kind: AnswerKind
    description: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to ask. `prompt` has {{Column}} holes; no `answers` means one free text named "Answer"."""

    name: str
    model: str
    prompt: str
    description: str = ""
    instructions: str = ""
    answers: tuple[Answer, ...] = ()
    thinking: Thinking | None = None
    effort: Effort | None = None
    max_tokens: int = 4096

    @property
    def answer_names(self) -> tuple[str, ...]:
        """The names of the answer columns, before they are made unique beside the person's own."""
        return tuple(answer.name for answer in self.answers) or (FREE_TEXT,)


def read_recipe(text: str, name: str = "recipe") -> Recipe:
    """Parse a recipe file; Problem RECIPE_NOT_JSON or RECIPE_INVALID names the place and the mend."""
    try:
        raw = json.loads(text.removeprefix("\ufeff"))
    except ValueError as error:
        raise Problem(Trouble.RECIPE_NOT_JSON, name=name, reason=str(error)) from error
    if not isinstance(raw, dict):
        raise _invalid("the file", "it is not an object", 'Begin it with { and "format".')
    _known_keys(raw, _KEYS, "the recipe")
    if raw.get("format") != FORMAT:
        raise _invalid("“format”", f"it is {raw.get('format')!r}", f'Write "format": "{FORMAT}".')
    return Recipe(
        name=_text(raw, "name", "the recipe") or name,
        description=_text(raw, "description", "the recipe"),
        model=_required(raw, "model"),
        instructions=_text(raw, "instructions", "the recipe"),
        prompt=_required(raw, "prompt"),
        answers=_answers(raw.get("answers", [])),
        thinking=_member(raw, "thinking", Thinking),
        effort=_member(raw, "effort", Effort),
        max_tokens=_max_tokens(raw.get("max_tokens", 4096)),
    )


def write_recipe(recipe: Recipe) -> str:
    """The recipe as a file that `read_recipe` reads back to the same value."""
    raw: dict[str, Any] = {"format": FORMAT, "name": recipe.name, "description": recipe.description}
    raw |= {"model": recipe.model, "instructions": recipe.instructions, "prompt": recipe.prompt}
    raw["answers"] = [_answer_to_raw(answer) for answer in recipe.answers]
    if recipe.thinking:
        raw["thinking"] = recipe.thinking.value
    if recipe.effort:
        raw["effort"] = recipe.effort.value
    raw["max_tokens"] = recipe.max_tokens
    return json.dumps(raw, ensure_ascii=False, indent=2) + "\n"


def check_answers(answers: tuple[Answer, ...]) -> None:
    """Refuse answer columns without a name, of the same name, or choices without choices or twins by case."""
    seen: set[str] = set()
    for place, answer in ((f"answers[{i}]", answer) for i, answer in enumerate(answers)):
        if not answer.name.strip():
            raise _invalid(f"{place}.name", "it is empty", "Give the answer column a name.")
        if answer.name.casefold() in seen:
            raise _invalid(
                f"{place}.name", f"“{answer.name}” stands there twice", "Give each answer its own name."
            )
        seen.add(answer.name.casefold())
        _check_choices(answer, place)


def _check_choices(answer: Answer, place: str) -> None:
    if answer.kind is not AnswerKind.CHOICE:
        if answer.choices:
            raise _invalid(
                f"{place}.choices",
                f"the kind is {answer.kind.value}",
                'Take them out, or write "kind": "choice".',
            )
        return
    if not answer.choices:
        raise _invalid(f"{place}.choices", f"“{answer.name}” has no choices", "List at least two choices.")
    folded = [choice.strip().casefold() for choice in answer.choices]
    if "" in folded:
        raise _invalid(f"{place}.choices", "one choice is empty", "Take it out, or give it a word.")
    if len(set(folded)) < len(folded):
        # Capitals of a choice are not guaranteed to come back as they were sent (API notes, section 5).
        raise _invalid(
            f"{place}.choices", "two choices differ only by capitals or not at all", "Give each its own word."
        )


def _answers(raw: Any) -> tuple[Answer, ...]:
    if not isinstance(raw, list):
        raise _invalid("“answers”", "it is not a list", 'Write "answers": [ ... ].')
    answers = tuple(_answer(item, f"answers[{i}]") for i, item in enumerate(raw))
    check_answers(answers)
    return answers


def _answer(raw: Any, place: str) -> Answer:
    if not isinstance(raw, dict):
        raise _invalid(place, "it is not an object", 'Write {"name": "...", "kind": "text"}.')
    _known_keys(raw, _ANSWER_KEYS, place)
    kind = raw.get("kind", "text")
    if kind not in set(AnswerKind):
        raise _invalid(f"{place}.kind", f"there is no kind {kind!r}", _one_of(kind, list(AnswerKind)))
    choices = raw.get("choices", [])
    if not isinstance(choices, list) or not all(isinstance(choice, str) for choice in choices):
        raise _invalid(f"{place}.choices", "it is not a list of texts", 'Write "choices": ["a", "b"].')
    return Answer(
        name=_text(raw, "name", place).strip(),
        kind=AnswerKind(kind),
        description=_text(raw, "description", place),
        choices=tuple(choice.strip() for choice in choices),
    )


def _answer_to_raw(answer: Answer) -> dict[str, Any]:
    raw: dict[str, Any] = {"name": answer.name, "kind": answer.kind.value}
    if answer.choices:
        raw["choices"] = list(answer.choices)
    if answer.description:
        raw["description"] = answer.description
    return raw


def _known_keys(raw: dict[str, Any], known: set[str], place: str) -> None:
    for key in raw:
        if key not in known:
            raise _invalid(place, f"it has an unknown key “{key}”", _one_of(key, sorted(known)))


def _text(raw: dict[str, Any], key: str, place: str) -> str:
    value = raw.get(key, "")
    if not isinstance(value, str):
        raise _invalid(f"{place}, “{key}”", "it is not a text", "Put it in quotation marks.")
    return value


def _required(raw: dict[str, Any], key: str) -> str:
    value = _text(raw, key, "the recipe")
    if not value.strip():
        raise _invalid(f"“{key}”", "it is missing", f'Add "{key}": "...".')
    return value


def _member(raw: dict[str, Any], key: str, kind: type[_E]) -> _E | None:
    value = raw.get(key)
    if value is None:
        return None
    if value not in set(kind):
        raise _invalid(f"“{key}”", f"there is no {value!r}", _one_of(value, list(kind)))
    return kind(value)


def _max_tokens(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 300_000:
        raise _invalid("“max_tokens”", f"it is {value!r}", "Give a whole number from 1 to 300000.")
    return value


def _one_of(value: object, known: list[Any]) -> str:
    names = [str(name) for name in known]
    close = get_close_matches(str(value), names, n=1)
    return f"Did you mean “{close[0]}”?" if close else f"Use one of: {', '.join(names)}."


def _invalid(place: str, reason: str, mend: str) -> Problem:
    return Problem(Trouble.RECIPE_INVALID, place=place, reason=reason, mend=mend)
