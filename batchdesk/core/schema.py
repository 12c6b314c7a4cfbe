"""The JSON schema that makes a model answer in columns, and the keys it uses (API notes, section 5)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from batchdesk.core.recipe import Answer, AnswerKind

MAX_UNIONS = 16
"""More nullable columns than this are refused by the service."""

# Fields of these names can be refused, and billed, as an attempt to extract hidden reasoning (section 5).
_REFUSED_KEYS = re.compile(r"reasoning|thinking|thoughts?\b|trace|scratch")

_NULLABLE = (AnswerKind.INTEGER, AnswerKind.NUMBER, AnswerKind.YES_NO, AnswerKind.DATE)


def answer_keys(answers: Sequence[Answer]) -> tuple[str, ...]:
    """One ASCII property key for each answer, unique, in order; made from the column's name where it can be."""
    keys: list[str] = []
    for number, answer in enumerate(answers, 1):
        key = _slug(answer.name)
        if not key or _REFUSED_KEYS.search(key):
            key = f"answer_{number}"
        keys.append(key if key not in keys else f"{key}_{number}")
    return tuple(keys)


def answer_schema(answers: Sequence[Answer]) -> dict[str, Any]:
    """An object schema with every column required; a missing number, date or yes/no is null while 16 may be."""
    keys = answer_keys(answers)
    unions = 0
    properties: dict[str, Any] = {}
    for key, answer in zip(keys, answers, strict=True):
        nullable = answer.kind in _NULLABLE and unions < MAX_UNIONS
        unions += nullable
        properties[key] = _property(answer, nullable=nullable)
    return {"type": "object", "properties": properties, "required": list(keys), "additionalProperties": False}


def _property(answer: Answer, *, nullable: bool) -> dict[str, Any]:
    plain = _type(answer, nullable=nullable)
    shape: dict[str, Any] = {"anyOf": [plain, {"type": "null"}]} if nullable else plain
    return shape | {"description": _description(answer, nullable=nullable)}


def _type(answer: Answer, *, nullable: bool) -> dict[str, Any]:
    match answer.kind:
        case AnswerKind.CHOICE:
            return {"type": "string", "enum": list(answer.choices)}
        case AnswerKind.LIST:
            return {"type": "array", "items": {"type": "string"}}
        case AnswerKind.INTEGER:
            return {"type": "integer"}
        case AnswerKind.NUMBER:
            return {"type": "number"}
        case AnswerKind.YES_NO:
            return {"type": "boolean"}
        case AnswerKind.DATE:
            return {"type": "string", "format": "date"} if nullable else {"type": "string"}
        case AnswerKind.TEXT:
            return {"type": "string"}


def _description(answer: Answer, *, nullable: bool) -> str:
    words = [answer.name if answer.name.endswith((".", "?", "!")) else f"{answer.name}."]
    if answer.description:
        words.append(answer.description.strip())
    if answer.kind is AnswerKind.DATE:
        words.append("As YYYY-MM-DD.")
    if nullable:
        words.append("Null when there is none.")
    elif answer.kind is AnswerKind.DATE:
        words.append("Empty when there is none.")
    return " ".join(words)


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:48]
