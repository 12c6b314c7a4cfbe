"""Honest stand-in answers: a value that obeys a JSON schema exactly and comes from the row's own text where it can.

The same text, schema and instructions always give the same answer. Nothing here understands anything: choices are picked
by words that hint at them, numbers and dates are those that stand in the text, and text fields quote it.
"""

import math
import re
from typing import Any, TypeVar

from batchdesk.practice import patterns
from batchdesk.practice.amounts import Earlier, number_for
from batchdesk.practice.asked import Asked, asked
from batchdesk.practice.choices import pick, scores
from batchdesk.practice.cues import words
from batchdesk.practice.formats import EMPTY, formatted, time_in
from batchdesk.practice.guide import numbers_told, partners
from batchdesk.practice.lists import LIST_LENGTH, list_for
from batchdesk.practice.reading import Reading
from batchdesk.practice.schema_rules import resolve
from batchdesk.practice.texts import EXTRACT, clip, text_for
from batchdesk.practice.whens import date_for

_T = TypeVar("_T")

_EMPTY_IF = re.compile(r"[Ee]mpty if ([\w ]{1,40}?) is (no|none)\b")
_NONE_OF_IT = re.compile(r"[Ee]mpty if no (\w+)")
_YES = frozenset(["yes", "true", "y", "ja", "oui", "si", "sí", "1"])
_NO = frozenset(["no", "false", "n", "nein", "non", "0"])
_LANGUAGES = frozenset(["english", "german", "french", "spanish"])


class Missing(Exception):
    """The text does not hold the value asked for."""


class Writer:
    """Writes the answer to one schema from one text; `guide` are the instructions that all rows share."""

    def __init__(self, schema: dict[str, Any], text: str, guide: str = "") -> None:
        self._root = schema
        self._guide = guide
        self._reading = Reading(text)
        self._earlier = Earlier()
        self._choices: list[str] = []
        self._given: dict[str, Any] = {}

    def answer(self) -> Any:
        """A value that validates against the schema."""
        return self._value(self._root, "", "")

    def _value(self, schema: dict[str, Any], name: str, told: str) -> Any:
        schema = self._flat(schema)
        told = str(schema.get("description") or told)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._choice(schema["enum"], asked(name, told))
        if schema.get("anyOf"):
            return self._any_of(schema["anyOf"], name, told)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return self._any_of([schema | {"type": kind} for kind in kinds], name, told)
        return self._typed(schema, str(kinds or "object"), name, told)

    def _typed(self, schema: dict[str, Any], kind: str, name: str, told: str) -> Any:
        if kind == "object":
            return self._object(schema)
        if kind == "array":
            return self._array(schema, name, told)
        if kind == "null":
            return None
        try:
            return self._scalar(schema, kind, asked(name, told))
        except Missing:
            return self._stand_in(schema, kind, asked(name, told))

    def _flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema with its reference followed and its allOf merged."""
        while "$ref" in schema:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = (resolve(self._root, schema["$ref"]) or {"type": "null"}) | rest
        if "allOf" not in schema:
            return schema
        merged = dict(schema)
        for part in merged.pop("allOf"):
            flat = self._flat(part)
            properties = {**merged.get("properties", {}), **flat.get("properties", {})}
            required = [*merged.get("required", []), *flat.get("required", [])]
            merged = {**merged, **flat}
            if properties:
                merged |= {"properties": properties, "required": required}
        return merged

    def _object(self, schema: dict[str, Any]) -> dict[str, Any]:
        properties: dict[str, Any] = schema.get("properties") or {}
        needed = set(schema.get("required") or [])
        required = [name for name in properties if name in needed]
        optional = [name for name in properties if name not in needed]
        out: dict[str, Any] = {}
        for name in (*required, *optional):
            out[name] = self._given[name] = self._value(properties[name], name, "")
        return out

    def _choice(self, choices: list[Any], one: Asked) -> Any:
        numbers = [c for c in choices if isinstance(c, (int, float)) and not isinstance(c, bool)]
        if numbers and len(numbers) == len(choices):
            found = number_for(one, self._reading, self._earlier)
            return min(numbers, key=lambda c: abs(c - found)) if found is not None else numbers[0]
        names = tuple(map(str, choices))
        if "language" in one.wanted and _LANGUAGES & {name.lower() for name in names}:
            return self._language(choices)
        tied = self._tied(names, one)
        if tied is not None:
            return tied
        picked = pick(choices, self._reading, one.name, one.told, self._guide)
        self._earlier = Earlier(str(picked.choice).lower(), picked.margin, picked.hinted)
        self._choices = list(names)
        return picked.choice

    def _language(self, choices: list[Any]) -> Any:
        found = self._reading.language
        if found in choices:
            return found
        other = (c for c in choices if {"other", "unclear", "unknown"} & set(words(str(c))))
        return next(other, choices[0])

    def _tied(self, names: tuple[str, ...], one: Asked) -> str | None:
        """The choice that the description ties to an earlier answer, by its name or by a number."""
        for mine, other in partners(names, one.told).items():
            if other.lower() == self._earlier.choice:
                return mine
        for name, value in self._given.items():
            if type(value) is int and re.search(rf"\b{re.escape(name)} \d", one.told, re.IGNORECASE):
                tied = [
                    c for c, told in zip(names, numbers_told(names, one.told), strict=True) if value in told
                ]
                return tied[-1] if tied else None
        return None

    def _any_of(self, options: list[dict[str, Any]], name: str, told: str) -> Any:
        """The first alternative that the text can fill; null when it can fill none and null is allowed."""
        flat = [self._flat(option) for option in options]
        nullable = any(option.get("type") == "null" for option in flat)
        for option in flat:
            kind = option.get("type")
            if kind == "null":
                continue
            if not nullable or kind in ("object", "array") or "enum" in option or not isinstance(kind, str):
                return self._value(option, name, told)
            try:
                return self._scalar(option, kind, asked(name, str(option.get("description") or told)))
            except Missing:
                continue
        return None

    def _array(self, schema: dict[str, Any], name: str, told: str) -> list[Any]:
        items = self._flat(schema.get("items") or {"type": "string"})
        told = told or str(items.get("description") or "")
        least = int(schema.get("minItems") or 0)
        found = self._list(items, asked(name, told))
        if len(found) < least:
            found = [self._value(items, name, told)]
        return found

    def _list(self, items: dict[str, Any], one: Asked) -> list[Any]:
        reading = self._reading
        if items.get("enum"):
            ranked = scores(items["enum"], reading, one.name, one.told, self._guide)
            return [scored.choice for scored in ranked if scored.score > 0][:LIST_LENGTH]
        kind = items.get("type")
        if kind == "string" and not items.get("format") and not items.get("pattern"):
            return list_for(one, reading.of_section(one.wanted), self._guide, self._choices)
        if kind in ("number", "integer"):
            numbers = [figure.value for figure in reading.figures[:LIST_LENGTH]]
            return [int(n) for n in numbers if n.is_integer()] if kind == "integer" else numbers
        if kind == "string" and items.get("format") == "date":
            return [date.isoformat() for _, date in reading.date_spans[:LIST_LENGTH]]
        return [self._value(items, one.name, one.told)] if reading.text.strip() else []

    def _scalar(self, schema: dict[str, Any], kind: str, one: Asked) -> Any:
        if kind == "boolean":
            return self._truth(one)
        if kind in ("number", "integer"):
            number = _found(number_for(one, self._reading, self._earlier))
            return math.floor(number + 0.5) if kind == "integer" else number
        if schema.get("pattern"):
            return patterns.matching(str(schema["pattern"]), self._reading.text)
        if schema.get("format"):
            return self._formatted(str(schema["format"]), one)
        return self._text(one)

    def _stand_in(self, schema: dict[str, Any], kind: str, one: Asked) -> Any:
        """What is valid and says nothing, for a required value the text does not hold."""
        if kind in ("number", "integer"):
            return 0
        return EMPTY.get(str(schema.get("format")), one.fallback)

    def _truth(self, one: Asked) -> bool:
        reading = self._reading
        labelled = reading.labelled(one.wanted)
        first = words(labelled)[:1] if labelled else []
        if first and first[0] in _YES | _NO:
            return first[0] in _YES
        if reading.parts.is_void:
            return False
        section = "change" if "change" in reading.parts.sections and "wish" in one.matters else ""
        if section:
            return bool(words(reading.of_section({section}).parts.body))
        if one.matters:
            return any(reading.matters.get(m, 0) > reading.matters.get(f"not:{m}", 0) for m in one.matters)
        wanted = one.core or one.told_stems
        denied = any(f"not:{word}" in reading.stems for word in wanted)
        return not denied and any(word in reading.stems for word in wanted)

    def _formatted(self, form: str, one: Asked) -> str:
        text = self._reading.text
        if form == "date":
            return _found(date_for(one, self._reading)).isoformat()
        if form == "date-time":
            day = _found(date_for(one, self._reading)).isoformat()
            return f"{day}T{time_in(text) or '00:00:00Z'}"
        return _found(formatted(form, text))

    def _text(self, one: Asked) -> str:
        if one.dated:
            # An empty string is how a text column says that there is no date.
            return _found(date_for(one, self._reading)).isoformat()
        if self._is_ruled_out(one):
            return ""
        reading = self._reading.of_section(one.wanted | ({"change"} if "suggestion" in one.wanted else set()))
        text = text_for(one, reading)
        return _found(text)

    def _is_ruled_out(self, one: Asked) -> bool:
        """True for `Empty if Actionable is no` where that was the answer, and `Empty if no rule is touched`."""
        match = _EMPTY_IF.search(one.told)
        if match:
            return self._given.get(match[1].lower().replace(" ", "_")) in (False, "none", "no")
        match = _NONE_OF_IT.search(one.told)
        return bool(match) and str(self._given.get(match[1].lower(), "")) == "none" if match else False


def _found(value: _T | None) -> _T:
    if value is None:
        raise Missing
    return value


def free_text(text: str) -> str:
    """The answer when no schema is asked for: the first sentence or two of the row, marked as practice."""
    telling = Reading(text).telling
    quoted = " ".join(telling[:2]) if telling else "There is no text to answer about."
    return f"[practice] {clip(quoted, 2 * EXTRACT)}"
