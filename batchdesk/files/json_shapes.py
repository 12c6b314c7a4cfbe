"""Where the records are in a JSON document, found without holding more than one of them as Python values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from batchdesk.files.encodings import clean
from batchdesk.files.loose_values import Key, exact_float, flat

VALUE = "value"
"""The column of items that are not records."""

_DEPTH = 3
"""How deep a list of records may stand within other objects ({"response": {"docs": […]}})."""

_LENIENT = 64_000_000
"""Bytes up to which the slower reader is asked, too, which needs some ten times as much memory."""

_decode = msgspec.json.Decoder(float_hook=exact_float).decode
_split = msgspec.json.Decoder(list[msgspec.Raw]).decode
_open = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_raw = msgspec.json.Decoder(msgspec.Raw).decode
_FAULTS = (msgspec.DecodeError, ValueError, RecursionError)


class Malformed(Exception):
    """It is not JSON; the text says so in words that end a sentence."""


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of records by the name they have ("" for the document itself), and the names of what else is there."""

    lists: Mapping[str, Sequence[Any]]
    beside: tuple[str, ...] = ()


def loads(text: str | bytes) -> Any:
    """One JSON value. NaN is taken for null, as Python's data frames write it; Malformed where it is not JSON."""
    try:
        return _decode(text)
    except _FAULTS:
        return _lenient(text)


def find_lists(data: bytes) -> Lists:
    """The records of a whole document, each still undecoded; Malformed where it is not JSON."""
    try:
        return _find(_raw(data), _DEPTH) or Lists({"": [_raw(data)]})
    except _FAULTS:
        top = _lenient(data)
    return _find(top, _DEPTH) or Lists({"": [top]})


def records(items: Sequence[Any]) -> Iterator[Mapping[Key, object]]:
    """Each item's values by their path; what is no record stands in the column VALUE.

    Lists within the list are rows; the first of them names the columns where it holds nothing but different texts.
    """
    if items and all(_shape(item) == "[" for item in items) and len(items) > 1:
        yield from _listed(items)
        return
    for item in items:
        yield record_of(_value(item))


def record_of(value: Any) -> Mapping[Key, object]:
    """One item's values by name; what is no record stands in the column VALUE, and null is a row of nothing."""
    if isinstance(value, dict):
        return flat(value)
    return {VALUE: value} if value is not None else {}


def _listed(items: Sequence[Any]) -> Iterator[Mapping[Key, object]]:
    first = _value(items[0])
    named = (
        bool(first)
        and all(isinstance(name, str) and name for name in first)
        and len(set(first)) == len(first)
    )
    names = first if named else []
    for item in items[named:]:
        values = _value(item)
        keys = [names[index] if index < len(names) else f"column {index + 1}" for index in range(len(values))]
        yield dict(zip(keys, values, strict=True))


def _find(node: Any, depth: int) -> Lists | None:
    if _shape(node) == "[":
        return Lists({"": _items(node)})
    if _shape(node) != "{":
        return None
    fields = _fields(node)
    lists = {name: _items(value) for name, value in fields.items() if _shape(value) == "["}
    tables = {name: items for name, items in lists.items() if items and _shape(items[0]) == "{"}
    if tables:
        return Lists(tables, tuple(name for name in fields if name not in tables))
    if lists and len(lists) == len(fields) and len({len(items) for items in lists.values()}) == 1:
        return Lists({"": _Columns(lists)})
    objects = {name: value for name, value in fields.items() if _shape(value) == "{"}
    if depth:
        found = [(name, inner) for name, value in objects.items() if (inner := _find(value, depth - 1))]
        deeper = [(name, inner) for name, inner in found if "" not in inner.lists]
        if len(deeper) == 1:
            name, inner = deeper[0]
            others = tuple(other for other in fields if other != name)
            return Lists(
                {f"{name}.{key}": items for key, items in inner.lists.items()}, others + inner.beside
            )
    return _keyed(objects) if len(objects) == len(fields) else None


def _keyed(objects: Mapping[str, Any]) -> Lists | None:
    """Objects by name: columns whose cells are numbered, as a data frame writes itself, or records with a key each."""
    inner = {name: _fields(value) for name, value in objects.items()}
    first = next(iter(inner.values()), {})
    if first and list(first) == [str(index) for index in range(len(first))]:
        keys = dict.fromkeys(key for cells in inner.values() for key in cells)
        return Lists({"": [{name: _value(cells.get(key)) for name, cells in inner.items()} for key in keys]})
    if len(inner) > 1 and all(first.keys() & fields.keys() for fields in inner.values()):
        return Lists(
            {
                "": [
                    {"key": name} | {field: _value(cell) for field, cell in fields.items()}
                    for name, fields in inner.items()
                ]
            }
        )
    return None


class _Columns(Sequence[Any]):
    """Lists of cells by column, seen as records."""

    def __init__(self, columns: Mapping[str, Sequence[Any]]) -> None:
        self._columns = columns

    def __len__(self) -> int:
        return len(next(iter(self._columns.values())))

    def __getitem__(self, index: Any) -> Any:
        return {name: _value(cells[index]) for name, cells in self._columns.items()}


def _shape(node: Any) -> str:
    if isinstance(node, msgspec.Raw):
        return bytes(memoryview(node)[:64]).lstrip()[:1].decode("ascii", "replace")
    return "{" if isinstance(node, dict) else "[" if isinstance(node, list) else ""


def _items(node: Any) -> Sequence[Any]:
    return _split(node) if isinstance(node, msgspec.Raw) else node


def _fields(node: Any) -> dict[str, Any]:
    return _open(node) if isinstance(node, msgspec.Raw) else node


def _value(node: Any) -> Any:
    return loads(bytes(memoryview(node))) if isinstance(node, msgspec.Raw) else node


def _lenient(data: str | bytes) -> Any:
    """Python's own reader, which takes NaN and half a surrogate pair, and tells the line where it fails."""
    if len(data) > _LENIENT:
        raise Malformed("it is not valid JSON")
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    try:
        return json.loads(text, parse_float=exact_float, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise Malformed(f"it is not valid JSON (line {error.lineno:,})") from None
    except (ValueError, RecursionError):
        raise Malformed("it is not JSON that can be read: a number or its nesting is too large") from None


def _constant(name: str) -> str | None:
    return None if name == "NaN" else clean(name)
