"""Honest stand-in answers: a value that obeys a JSON schema exactly and comes from the row's own text where it can.

The same text and schema always give the same answer. Nothing here understands anything: choices are picked by words
that hint at them, numbers and dates are those that stand in the text, and text fields quote it.
"""

import datetime
import math
import re
import uuid
import zlib
from functools import lru_cache
from typing import Any

from batchdesk.practice import patterns
from batchdesk.practice.choices import pick, scores
from batchdesk.practice.lexicon import NEGATIONS, STOP_WORDS, stem, stems, words
from batchdesk.practice.reading import Reading, dates_in, numbers_in
from batchdesk.practice.schema_rules import resolve

EXTRACT = 160
LIST_LENGTH = 4
NO_DATE = datetime.date(1970, 1, 1)

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_URI = re.compile(r"https?://[^\s<>\"')]+")
_HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b", re.IGNORECASE)
_IPV4 = re.compile(r"\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b")
_UUID = re.compile(r"\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b")
_TIME = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\b")
_NAME_WORDS = frozenset(
    stem(w)
    for w in [
        "name",
        "names",
        "customer",
        "client",
        "company",
        "vendor",
        "supplier",
        "person",
        "people",
        "author",
        "sender",
        "party",
        "parties",
        "organization",
        "organisation",
        "product",
        "place",
        "city",
        "country",
        "entity",
        "entities",
        "location",
        "seller",
        "buyer",
        "title",
    ]
)
_DATE_WORDS = frozenset(stem(w) for w in ["date", "day", "deadline", "datum", "yyyy", "iso8601"])


class Missing(Exception):
    """The text does not hold the value asked for."""


class Writer:
    """Writes the answer to one schema from one text."""

    def __init__(self, schema: dict[str, Any], text: str) -> None:
        self._root = schema
        self._reading = Reading(text)

    def answer(self) -> Any:
        """A value that validates against the schema."""
        return self._value(self._root, "", "")

    def _value(self, schema: dict[str, Any], name: str, told: str) -> Any:
        schema = self._flat(schema)
        told = str(schema.get("description") or told)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._choice(schema["enum"], name, told)
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
            return self._scalar(schema, kind, name, told)
        except Missing:
            return self._stand_in(schema, kind)

    def _flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema with its reference followed and its allOf merged."""
        while "$ref" in schema:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = (resolve(self._root, schema["$ref"]) or {"type": "null"}) | rest
        merged = dict(schema)
        for part in merged.pop("allOf", []):
            flat = self._flat(part)
            properties = {**merged.get("properties", {}), **flat.get("properties", {})}
            required = [*merged.get("required", []), *flat.get("required", [])]
            merged = {**merged, **flat}
            if properties:
                merged |= {"properties": properties, "required": required}
        return merged

    def _object(self, schema: dict[str, Any]) -> dict[str, Any]:
        properties: dict[str, Any] = schema.get("properties") or {}
        required = [name for name in properties if name in (schema.get("required") or [])]
        optional = [name for name in properties if name not in required]
        return {name: self._value(properties[name], name, "") for name in (*required, *optional)}

    def _choice(self, choices: list[Any], name: str, told: str) -> Any:
        numbers = [
            choice for choice in choices if isinstance(choice, (int, float)) and not isinstance(choice, bool)
        ]
        if numbers and len(numbers) == len(choices):
            found = self._number_near(name, told)
            return min(numbers, key=lambda choice: abs(choice - found)) if found is not None else numbers[0]
        return pick(choices, self._reading, name, told)

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
                return self._scalar(option, kind, name, str(option.get("description") or told))
            except Missing:
                continue
        return None

    def _array(self, schema: dict[str, Any], name: str, told: str) -> list[Any]:
        items = self._flat(schema.get("items") or {"type": "string"})
        told = told or str(items.get("description") or "")
        least = int(schema.get("minItems") or 0)
        found = self._list(items, name, told)
        if len(found) < least:
            found = [self._value(items, name, told)]
        return found

    def _list(self, items: dict[str, Any], name: str, told: str) -> list[Any]:
        if items.get("enum"):
            ranked = scores(items["enum"], self._reading, name, told)
            return [choice for choice, score in ranked if score > 0][:LIST_LENGTH]
        kind = items.get("type")
        if kind == "string" and not items.get("format") and not items.get("pattern"):
            return self._strings(name, told)
        if kind in ("number", "integer"):
            numbers = [number for _, number in self._reading.numbers[:LIST_LENGTH]]
            return [int(n) for n in numbers if n.is_integer()] if kind == "integer" else numbers
        if kind == "string" and items.get("format") == "date":
            return [date.isoformat() for _, date in self._reading.dates[:LIST_LENGTH]]
        return [self._value(items, name, told)] if self._reading.text.strip() else []

    def _strings(self, name: str, told: str) -> list[str]:
        reading = self._reading
        labelled = reading.labelled(_wanted(name, ""))
        if labelled and re.search(r"[,;]", labelled):
            return [part.strip() for part in re.split(r"[,;]", labelled) if part.strip()][:LIST_LENGTH]
        if _DATE_WORDS & stems(name):
            return [date.isoformat() for _, date in reading.dates[:LIST_LENGTH]]
        found = reading.names() if stems(f"{name} {told}") & _NAME_WORDS else []
        return (found or reading.key_words())[:LIST_LENGTH]

    def _scalar(self, schema: dict[str, Any], kind: str, name: str, told: str) -> Any:
        if kind == "boolean":
            return self._truth(name, told)
        if kind in ("number", "integer"):
            number = self._number_near(name, told)
            if number is None:
                raise Missing
            return math.floor(number + 0.5) if kind == "integer" else number
        if schema.get("pattern"):
            return patterns.matching(str(schema["pattern"]), self._reading.text)
        if schema.get("format"):
            return self._formatted(str(schema["format"]), name, told)
        return self._text(name, told)

    def _stand_in(self, schema: dict[str, Any], kind: str) -> Any:
        """What is valid and says nothing, for a required value the text does not hold."""
        if kind in ("number", "integer"):
            return 0
        return _EMPTY.get(str(schema.get("format")), "")

    def _truth(self, name: str, told: str) -> bool:
        labelled = self._reading.labelled(_wanted(name, ""))
        if labelled:
            first = words(labelled)[:1]
            if first and first[0] in ("yes", "true", "y", "ja", "oui", "si", "1"):
                return True
            if first and first[0] in ("no", "false", "n", "nein", "non", "0"):
                return False
        wanted = _wanted(name, "") - {
            stem(w) for w in ("is", "has", "asked", "mentioned", "mentions", "contains")
        }
        wanted = wanted or _wanted("", told)
        denied = any(f"not:{word}" in self._reading.stems for word in wanted)
        return not denied and any(word in self._reading.stems for word in wanted)

    def _number_near(self, name: str, told: str) -> float | None:
        wanted = _wanted(name, "")
        labelled = self._reading.labelled(wanted)
        if labelled:
            inside = numbers_in(labelled)
            if inside:
                return inside[0][1]
        numbers = self._reading.numbers
        if not numbers:
            return None
        place = self._reading.place_of(wanted)
        if place is None:
            place = self._reading.place_of(_wanted("", told)) or 0
        return min(numbers, key=lambda found: _distance(found[0], place))[1]

    def _date_near(self, name: str, told: str) -> datetime.date:
        labelled = self._reading.labelled(_wanted(name, ""))
        if labelled and (inside := dates_in(labelled)):
            return inside[0][1]
        if not self._reading.dates:
            raise Missing
        place = self._reading.place_of(_wanted(name, "") - {stem("date")})
        if place is None:
            place = self._reading.place_of(_wanted("", told)) or 0
        return min(self._reading.dates, key=lambda found: _distance(found[0], place))[1]

    def _formatted(self, form: str, name: str, told: str) -> str:
        text = self._reading.text
        if form == "date":
            return self._date_near(name, told).isoformat()
        if form == "date-time":
            return f"{self._date_near(name, told).isoformat()}T{_time(text) or '00:00:00Z'}"
        if form == "time":
            return _found(_time(text))
        if form == "duration":
            return _found(_duration(text))
        if form == "uuid":
            match = _UUID.search(text)
            return (
                match[0].lower() if match else str(uuid.UUID(int=zlib.crc32(text.encode("utf-8", "replace"))))
            )
        pattern = {"email": _EMAIL, "uri": _URI, "hostname": _HOST, "ipv4": _IPV4}.get(form)
        match = pattern.search(text) if pattern else None
        return _found(match[0].rstrip(".,;") if match else None)

    def _text(self, name: str, told: str) -> str:
        reading = self._reading
        wanted = _wanted(name, "")
        if wanted & _DATE_WORDS or "YYYY" in told:
            # An empty string is how a text column says that there is no date.
            return self._date_near(name, told).isoformat()
        labelled = reading.labelled(wanted)
        if labelled:
            return labelled[:EXTRACT]
        if wanted & {stem("email"), stem("mail")}:
            return _found(next(iter(_EMAIL.findall(reading.text)), None))
        if wanted & _NAME_WORDS and not wanted & {stem("summary")}:
            names = reading.names()
            if names:
                return names[0][:EXTRACT]
        return _clip(self._best_sentence(wanted | _wanted("", told)))

    def _best_sentence(self, wanted: frozenset[str]) -> str:
        sentences = self._reading.sentences[:400]
        if not sentences:
            raise Missing
        # Headings and values of a word or two say little; the earliest sentence wins a tie.
        telling = [sentence for sentence in sentences if sentence.count(" ") >= 3] or sentences
        telling = telling[:40]
        return max(enumerate(telling), key=lambda pair: (len(stems(pair[1]) & wanted), -pair[0]))[1]


_EMPTY = {
    "date": NO_DATE.isoformat(),
    "date-time": f"{NO_DATE.isoformat()}T00:00:00Z",
    "time": "00:00:00Z",
    "duration": "P0D",
    "email": "nobody@example.org",
    "hostname": "example.org",
    "uri": "https://example.org/",
    "ipv4": "0.0.0.0",
    "ipv6": "::",
}


def free_text(text: str) -> str:
    """The answer when no schema is asked for: the first sentence or two of the row, marked as practice."""
    sentences = Reading(text).sentences
    telling = [sentence for sentence in sentences if sentence.count(" ") >= 3] or sentences
    quoted = " ".join(telling[:2]) if sentences else "There is no text to answer about."
    return f"[practice] {_clip(quoted, 2 * EXTRACT)}"


def _distance(value: int, word: int) -> int:
    """How far a value stands from the word that names it; values mostly follow (`price: 5`, seldom `5 stars`)."""
    return value - word if value >= word else 2 * (word - value)


@lru_cache(maxsize=2_000)
def _wanted(name: str, told: str) -> frozenset[str]:
    split = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ")
    kept = (w for w in words(f"{split} {told}") if w not in STOP_WORDS and w not in NEGATIONS)
    return frozenset(stem(w) for w in kept)


def _clip(text: str, most: int = EXTRACT) -> str:
    if len(text) <= most:
        return text
    cut = text[: most - 1].rsplit(" ", 1)[0] or text[: most - 1]
    return f"{cut}…"


def _found(value: str | None) -> str:
    if value is None:
        raise Missing
    return value


def _time(text: str) -> str | None:
    match = _TIME.search(text)
    return f"{int(match[1]):02}:{match[2]}:{match[3] or '00'}Z" if match else None


def _duration(text: str) -> str | None:
    match = re.search(r"\b(\d{1,4})\s*(year|month|week|day)s?\b", text, re.IGNORECASE)
    return f"P{int(match[1])}{match[2][0].upper()}" if match else None
