"""Values of other programs (JSON, databases, statistics) as cells, changed only where a cell can not hold them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isinf, isnan
from typing import Any

from batchdesk.core.cells import Cell, show
from batchdesk.files.encodings import clean

LIST_JOINT = "; "
"""What stands between the items of a list, as in the contract's lists (section 3)."""


_AS_IT_IS = frozenset({int, bool, type(None)})

Key = str | tuple[str, str]
"""A value's name within its record, or the name of an object within it and the value's name there."""


def as_cell(value: object) -> Cell:
    """One value as a cell.

    A number stays a number where a cell holds it exactly, else it is its own digits as text. A time with a zone is text
    with that zone, because a cell has none and must not be shifted silently. Lists are joined, objects are JSON text,
    bytes are text where they are UTF-8, else their size is told. Not-a-number is how data frames write "missing".
    """
    kind = type(value)
    if kind is str:  # by far the most common kinds, so without asking for each of them below
        return clean(value)  # type: ignore[arg-type]
    if kind in _AS_IT_IS:
        return value  # type: ignore[return-value]
    match value:
        case str():
            return clean(value)
        case bool() | int():
            return value
        case float():
            return None if isnan(value) else value
        case Decimal():
            return _decimal(value)
        case datetime():
            return value if value.tzinfo is None else value.isoformat(sep=" ")
        case time():
            return value if value.tzinfo is None else value.isoformat()
        case date() | timedelta():
            return value
        case bytes() | bytearray() | memoryview():
            return _binary(bytes(value))
        case Mapping():
            return json_text(value) if value else None
        case list() | tuple():
            return _list(value)
        case _:
            return clean(str(value))


def flat(record: Mapping[str, Any]) -> Mapping[Key, object]:
    """The record's values by name; objects within it are opened one level deep: ("address", "city")."""
    if dict not in set(map(type, record.values())):
        return record  # type: ignore[return-value]
    opened: dict[Key, object] = {}
    for name, value in record.items():
        if isinstance(value, dict) and value:
            opened.update(((name, inner), part) for inner, part in value.items())
        else:
            opened[name] = value
    return opened


def json_text(value: object) -> str:
    """Nested values as compact JSON text that a person can read."""
    try:
        return clean(json.dumps(value, ensure_ascii=False, default=lambda part: show(as_cell(part))))
    except RecursionError:
        return "(nested too deeply to be shown)"


def exact_float(digits: str) -> float | str:
    """A decimal number; its own digits where a float would change them (0.12345678901234567890, 1e400)."""
    number = float(digits)
    if isinf(number):
        return digits
    if len(digits) <= 16 or repr(number) == digits or Decimal(digits) == Decimal(repr(number)):
        return number
    return digits


def _decimal(value: Decimal) -> Cell:
    if not value.is_finite():
        return None if value.is_nan() else str(value)
    if value == value.to_integral_value() and abs(value) < Decimal(10) ** 15:
        return int(value)
    number = float(value)
    return number if Decimal(repr(number)) == value else format(value, "f")


def _binary(value: bytes) -> str | None:
    if not value:
        return None
    try:
        text = value.decode()
    except UnicodeDecodeError:
        return _size(value)
    return _size(value) if "\0" in text else clean(text)


def _size(value: bytes) -> str:
    return f"(binary, {len(value):,} bytes)"


def _list(values: list[Any] | tuple[Any, ...]) -> str | None:
    if not values:
        return None
    if any(isinstance(value, list | tuple | Mapping) for value in values):
        return json_text(values)
    return LIST_JOINT.join(show(as_cell(value)) for value in values)
