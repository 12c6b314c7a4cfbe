"""The numbers and bullets of a Word document's lists and clauses, which Word counts itself and does not write down."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

_HOLE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LEVELS = 9
_DEEPEST = 20
"""Styles may be based on one another; a damaged file on each other in a circle."""


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = "%1."
    legal: bool = False


class WordNumbers:
    """Counts a document's numbered paragraphs as they come (ECMA-376 part 1, 17.9)."""

    def __init__(self, numbering: Any = None, styles: Any = None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._styles: dict[str, Any] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[str] = set()
        if numbering is not None:
            self._learn_lists(numbering)
        if styles is not None:
            self._styles = {_value(style, "styleId"): style for style in _named(styles, "style")}

    def label(self, paragraph: Any) -> str:
        """What Word shows before this paragraph, "- " for a bullet, "" for none."""
        # The properties of a paragraph are its first child (ECMA-376 part 1, 17.3.1.22).
        properties = paragraph[0] if len(paragraph) else None
        if properties is None or not isinstance(properties.tag, str) or not properties.tag.endswith("}pPr"):
            return ""
        number, level = self._place(properties)
        kind = self._lists.get(number)
        if kind is None or not 0 <= level < _LEVELS:
            return ""
        shape = self._levels.get(kind, {}).get(level, _Level())
        if shape.format == "bullet":
            return "- "
        counts = self._count(number, kind, level)
        return "" if shape.format == "none" and "%" not in shape.text else self._filled(kind, shape, counts)

    def _count(self, number: str, kind: str, level: int) -> list[int | None]:
        """Lists of one kind go on counting, unless a list says where it starts."""
        counts = self._counts.setdefault(kind, [None] * _LEVELS)
        if number not in self._begun:
            self._begun.add(number)
            for (owner, index), start in self._starts.items():
                if owner == number:
                    counts[index] = start - 1
        before = counts[level]
        start = self._levels.get(kind, {}).get(level, _Level()).start
        counts[level] = start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        return counts

    def _filled(self, kind: str, shape: _Level, counts: list[int | None]) -> str:
        def fill(found: re.Match[str]) -> str:
            index = int(found[1]) - 1
            level = self._levels.get(kind, {}).get(index, _Level())
            count = counts[index]
            return _written(
                level.start if count is None else count, "decimal" if shape.legal else level.format
            )

        text = _HOLE.sub(fill, shape.text).strip()
        return f"{text} " if text else ""

    def _place(self, properties: Any) -> tuple[str, int]:
        """The list and level of a paragraph, from itself or from its style; "0" takes a style's number away."""
        number, level = _numbered(properties)
        style = _value(_first(properties, "pStyle"), "val")
        for _ in range(_DEEPEST):
            if (number and level) or style not in self._styles:
                break
            styled, depth, style = _style(self._styles[style])
            number, level = number or styled, level or depth
        return number, int(level) if level.isdecimal() else 0

    def _learn_lists(self, numbering: Any) -> None:
        for kind in _named(numbering, "abstractNum"):
            self._levels[_value(kind, "abstractNumId")] = {
                int(_value(level, "ilvl") or 0): _level(level) for level in _named(kind, "lvl")
            }
        for one in _named(numbering, "num"):
            number = _value(one, "numId")
            self._lists[number] = _value(_first(one, "abstractNumId"), "val")
            for override in _named(one, "lvlOverride"):
                start = _value(_first(override, "startOverride"), "val")
                if start.isdecimal():
                    self._starts[number, int(_value(override, "ilvl") or 0)] = int(start)


def _style(style: Any) -> tuple[str, str, str]:
    number, level = _numbered(_first(style, "pPr"))
    return number, level, _value(_first(style, "basedOn"), "val")


def _numbered(properties: Any) -> tuple[str, str]:
    place = _first(properties, "numPr")
    return _value(_first(place, "numId"), "val"), _value(_first(place, "ilvl"), "val")


def _level(level: Any) -> _Level:
    start = _value(_first(level, "start"), "val")
    return _Level(
        start=int(start) if start.isdecimal() else 1,
        format=_value(_first(level, "numFmt"), "val") or "decimal",
        text=_value(_first(level, "lvlText"), "val"),
        legal=_first(level, "isLgl") is not None,
    )


def _written(count: int, how: str) -> str:
    match how:
        case "lowerLetter" | "upperLetter" if count > 0:
            letters = chr(97 + (count - 1) % 26) * min((count - 1) // 26 + 1, 20)
            return letters.upper() if how == "upperLetter" else letters
        case "lowerRoman" | "upperRoman" if 0 < count < 4000:
            return _roman(count).upper() if how == "upperRoman" else _roman(count)
        case "decimalZero":
            return f"{count:02}"
        case "none":
            return ""
    return str(count)


def _roman(count: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        times, count = divmod(count, value)
        text += letters * times
    return text


def _named(parent: Any, name: str) -> list[Any]:
    return list(parent.iterchildren(f"{{*}}{name}"))


def _first(parent: Any, name: str) -> Any:
    return next(parent.iterchildren(f"{{*}}{name}"), None) if parent is not None else None


def _value(element: Any, name: str) -> str:
    if element is None:
        return ""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")
