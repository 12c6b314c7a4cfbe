"""What a spreadsheet's number format makes a person see (ECMA-376 part 1, 18.8.30 and 18.8.31).

Numbers are shown with a point and commas, as a format code itself is written; where a person's own system uses others,
that is a setting of the system and not in the file. Days and times are not shown by their format but as ISO 8601, so
that nobody takes 03/04 for the wrong month; of their formats only the kind is told.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import Enum
from functools import lru_cache

from batchdesk.core.cells import show

BUILT_IN = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: "$#,##0_);($#,##0)",
    6: "$#,##0_);[Red]($#,##0)",
    7: "$#,##0.00_);($#,##0.00)",
    8: "$#,##0.00_);[Red]($#,##0.00)",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "mm-dd-yy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yy h:mm",
    **dict.fromkeys((*range(27, 32), *range(50, 55), 36, 57, 58), "yyyy/m/d"),
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm"),
    37: "#,##0_);(#,##0)",
    38: "#,##0_);[Red](#,##0)",
    39: "#,##0.00_);(#,##0.00)",
    40: "#,##0.00_);[Red](#,##0.00)",
    41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    42: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)',
    43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
    44: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mmss.0",
    48: "##0.0E+0",
    49: "@",
}
"""Formats that a file names by number only (18.8.30); those of East Asia differ by language and are told by kind."""


class Kind(Enum):
    """What a format shows."""

    GENERAL = 1
    TEXT = 2
    NUMBER = 3
    DATE = 4
    DATE_TIME = 5
    TIME = 6
    ELAPSED = 7


_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.)|_(?P<gap>.)|\*(?P<fill>.)|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General)|(?P<exponent>E[+-])|(?P<digit>[0#?])|(?P<other>.)",
    re.DOTALL | re.IGNORECASE,
)
_ELAPSED = re.compile(r"h+|m+|s+", re.IGNORECASE)
_CONDITION = re.compile(r"(<=|>=|<>|=|<|>)\s*(-?[0-9.]+(?:E[+-]?[0-9]+)?)\Z", re.IGNORECASE)
_CLOCK = re.compile(r"am/pm|a/p", re.IGNORECASE)
_EXACT = Context(prec=1000, rounding=ROUND_HALF_UP)
_LONGEST = 255
"""Characters of a code that Excel takes (Excel specifications and limits); a longer one is made to trip readers."""
_ABOVE = {
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
}


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of a section: "text", "digit" (0, #, ?), "." "," "%" "/" "E+" "E-" "General" "@"."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class _Section:
    tokens: tuple[_Token, ...]
    condition: tuple[str, float] | None


@lru_cache(maxsize=1024)
def kind_of_format(code: str) -> Kind:
    """Whether a format shows days, times or numbers, told from its first section."""
    bare, elapsed = "", False
    for found in _TOKEN.finditer(split(code)[0]):
        if found["general"]:
            return Kind.GENERAL if code.strip().lower() == "general" else Kind.NUMBER
        if found["bracket"] is not None:
            elapsed = elapsed or _ELAPSED.fullmatch(found["bracket"]) is not None
        elif found["other"] is not None:
            bare += found["other"].lower()
        elif found["digit"] or found["exponent"]:
            bare += "0"
    if elapsed:
        return Kind.ELAPSED
    if code.strip() == "@":
        return Kind.TEXT
    return _calendar_kind(_CLOCK.sub("h", bare))


def _calendar_kind(bare: str) -> Kind:
    """m is a minute after h or before s, else a month (18.8.31)."""
    bare = re.sub(r"(h[^a-z]*)m{1,2}(?!m)", r"\1", bare)
    bare = re.sub(r"(?<!m)m{1,2}(?=[^a-z]*s)", "", bare)
    day = any(letter in bare for letter in "ymdgeab")
    clock = "h" in bare or "s" in bare
    if day:
        return Kind.DATE_TIME if clock else Kind.DATE
    return Kind.TIME if clock else Kind.NUMBER


def split(code: str) -> list[str]:
    """The sections of a code, parted by semicolons that stand for themselves."""
    sections, start = [], 0
    for found in _TOKEN.finditer(code):
        if found["other"] == ";":
            sections.append(code[start : found.start()])
            start = found.end()
    return [*sections, code[start:]]


def render(value: int | float, code: str) -> str:
    """The number as the format shows it, white space around it left out; as `show` has it where that can not be told."""
    return shower(code)(value)


@lru_cache(maxsize=1024)
def shower(code: str) -> Callable[[int | float], str]:
    """The format made ready, for many numbers."""
    if len(code) > _LONGEST or kind_of_format(code) is not Kind.NUMBER or "dbnum" in code.lower():
        return show
    sections = [_parse(section) for section in split(code)[:3]]
    painters = [_painter(section.tokens) for section in sections]
    conditions = [section.condition for section in sections]

    def shown(value: int | float) -> str:
        if value != value or value in (float("inf"), float("-inf")):
            return show(value)
        index, bare = _choose(value, conditions)
        if index is None:
            return show(value)
        text = painters[index](_EXACT.create_decimal(f"{abs(value):.15g}"))
        return ("-" + text if value < 0 and not bare else text).strip()

    return shown


def _choose(value: float, conditions: list[tuple[str, float] | None]) -> tuple[int | None, bool]:
    """Which section shows the number, and whether it does so without a minus sign of its own."""
    if not any(conditions):
        if len(conditions) == 1 or value > 0:
            return 0, False
        if value < 0:
            return 1, True
        return (2 if len(conditions) == 3 else 0), False
    for index, condition in enumerate(conditions):
        if condition is None:
            if index == 1 and len(conditions) == 3 and value >= 0:
                continue  # a second section without a condition is for what is below zero
            return index, index == 1 and len(conditions) == 3
        if _ABOVE[condition[0]](value, condition[1]):
            return index, value < 0 and condition[0] in ("<", "<=") and condition[1] <= 0
    return None, False


def _parse(section: str) -> _Section:
    tokens: list[_Token] = []
    condition = None
    for found in _TOKEN.finditer(section):
        match found.lastgroup:
            case "quoted" | "escaped":
                tokens.append(_Token("text", found[found.lastgroup]))
            case "gap":
                tokens.append(_Token("text", " "))
            case "bracket":
                if met := _CONDITION.match(found["bracket"]):
                    condition = (met[1], float(met[2]))
                elif found["bracket"].startswith("$"):
                    tokens.append(_Token("text", found["bracket"][1:].partition("-")[0]))
            case "general":
                tokens.append(_Token("General", ""))
            case "exponent":
                tokens.append(_Token(found["exponent"].upper(), ""))
            case "digit":
                tokens.append(_Token("digit", found["digit"]))
            case "other":
                char = found["other"]
                tokens.append(_Token(char if char in ".,%/@" else "text", char))
            case _:
                pass  # what fills the cell's width is not seen as text
    return _Section(tuple(tokens), condition)


_Painter = Callable[[Decimal], str]


def _painter(tokens: tuple[_Token, ...]) -> _Painter:
    kinds = [token.kind for token in tokens]
    if "digit" not in kinds:
        return _worded(tokens)
    first = kinds.index("digit")
    last = len(kinds) - 1 - kinds[::-1].index("digit")
    percent = kinds.count("%")
    if "/" in kinds[first:last] or ("/" in kinds[last:] and kinds[last + 1 : last + 2] == ["/"]):
        return _fraction(tokens)
    if "E+" in kinds or "E-" in kinds:
        return _scientific(tokens)
    tail = last + 1
    while tail < len(kinds) and kinds[tail] == ",":
        tail += 1
    scale = 2 * percent - 3 * (tail - last - 1)
    point = kinds.index(".") if "." in kinds else None
    whole_end = tail if point is None or point > tail else point
    thousands = 0
    while kinds[whole_end - 1 - thousands : whole_end - thousands] == [","] and whole_end <= last:
        thousands += 1  # commas right before the point divide, too
    scale -= 3 * thousands
    whole = tokens[:whole_end]
    rest = tokens[whole_end:] if point is not None and point < tail else tokens[tail:]
    whole = tuple(token for token in whole[: max(last, first) + 1])
    grouped = any(
        token.kind == "," and first < index < len(whole) - 1 - thousands for index, token in enumerate(whole)
    )
    whole = tuple(token for token in whole if token.kind != ",")
    decimals = sum(token.kind == "digit" for token in rest) if point is not None and point < tail else 0
    step = Decimal(1).scaleb(-decimals)
    quick = _quick(whole, rest, scale, step, grouped)
    if quick is not None:
        return quick

    def paint(value: Decimal) -> str:
        rounded = value.scaleb(scale, _EXACT).quantize(step, ROUND_HALF_UP, _EXACT)
        digits, _, part = f"{rounded:f}".partition(".")
        return _whole(whole, digits.lstrip("0"), grouped) + _after(rest, part)

    return paint


def _quick(
    whole: tuple[_Token, ...], rest: tuple[_Token, ...], scale: int, step: Decimal, grouped: bool
) -> _Painter | None:
    """The same for what nearly all formats are, ten times as fast: fixed decimals and at least one digit before them."""
    lead = [token.text for token in whole if token.kind != "digit"]
    places = "".join(token.text for token in whole if token.kind == "digit")
    decimals = [token.text for token in rest if token.kind == "digit"]
    plain = [token.kind for token in whole] == ["text"] * len(lead) + ["digit"] * len(places)
    point = [token.kind for token in rest[: len(decimals) + 1]] == ["."] + ["digit"] * len(decimals)
    after = rest[len(decimals) + 1 :] if decimals else rest
    if not plain or places.lstrip("#") != "0" or not set(decimals) <= {"0"} or (decimals and not point):
        return None
    if any(token.kind in ("digit", ".") for token in after):
        return None
    start = "".join(lead)
    end = "".join("" if token.kind == "," else token.text for token in after)
    spec = ",f" if grouped else "f"

    def paint(value: Decimal) -> str:
        moved = value.scaleb(scale, _EXACT) if scale else value
        return f"{start}{moved.quantize(step, ROUND_HALF_UP, _EXACT):{spec}}{end}"

    return paint


def _worded(tokens: tuple[_Token, ...]) -> _Painter:
    """A section without digits: General with words around it, or words alone."""

    def paint(value: Decimal) -> str:
        number = show(float(value))
        return "".join(
            number if token.kind in ("General", "@") else "" if token.kind == "," else token.text
            for token in tokens
        )

    return paint


def _whole(tokens: tuple[_Token, ...], digits: str, grouped: bool) -> str:
    """The digits before the point, laid into their places from the right."""
    places = [token.text for token in tokens if token.kind == "digit"]
    out: list[str] = []
    left, count = list(digits), 0
    remaining = len(places)
    for token in reversed(tokens):
        if token.kind != "digit":
            out.append(token.text)
            continue
        remaining -= 1
        taken = [left.pop()] if left else ["0"] if token.text == "0" else [" "] if token.text == "?" else []
        if not remaining:
            while left:
                taken.append(left.pop())
        for digit in taken:
            if grouped and count and count % 3 == 0 and digit != " ":
                out.append(",")
            out.append(digit)
            count += 1
    return "".join(reversed(out))


def _after(tokens: tuple[_Token, ...], part: str) -> str:
    """The point and what follows it; # leaves its noughts out at the end, ? leaves a gap."""
    places = [token.text for token in tokens if token.kind == "digit"]
    keep = len(part)
    while keep and keep <= len(places) and part[keep - 1] == "0" and places[keep - 1] in "#?":
        keep -= 1
    out, index = [], 0
    for token in tokens:
        if token.kind == "digit":
            out.append(part[index] if index < keep else " " if token.text == "?" else "")
            index += 1
        elif token.kind != ",":
            out.append(token.text)
    return "".join(out)


def _scientific(tokens: tuple[_Token, ...]) -> _Painter:
    at = next(index for index, token in enumerate(tokens) if token.kind in ("E+", "E-"))
    end = at + 1
    while end < len(tokens) and tokens[end].kind == "digit":
        end += 1
    sign = "+" if tokens[at].kind == "E+" else ""
    width = end - at - 1
    mantissa = tokens[:at]
    point = next((i for i, token in enumerate(mantissa) if token.kind == "."), len(mantissa))
    whole, rest = mantissa[:point], mantissa[point:]
    step = max(1, sum(token.kind == "digit" for token in whole))
    unit = Decimal(1).scaleb(-sum(token.kind == "digit" for token in rest))

    def paint(value: Decimal) -> str:
        power = (value.adjusted() // step) * step if value else 0
        scaled = value.scaleb(-power, _EXACT).quantize(unit, ROUND_HALF_UP, _EXACT)
        if scaled.adjusted() >= step and scaled:
            power += step
            scaled = value.scaleb(-power, _EXACT).quantize(unit, ROUND_HALF_UP, _EXACT)
        digits, _, part = f"{scaled:f}".partition(".")
        exponent = ("-" if power < 0 else sign) + str(abs(power)).zfill(width)
        words = "".join(token.text for token in tokens[end:])
        return _whole(whole, digits.lstrip("0"), False) + _after(rest, part) + "E" + exponent + words

    return paint


def _fraction(tokens: tuple[_Token, ...]) -> _Painter:
    """`# ?/?` and its like: the nearest fraction whose denominator fits, or one that is given (`# ?/8`)."""
    slash = next(index for index, token in enumerate(tokens) if token.kind == "/")
    top = slash
    while top and tokens[top - 1].kind == "digit":
        top -= 1
    end = slash + 1
    while end < len(tokens) and (tokens[end].kind == "digit" or tokens[end].text.isdigit()):
        end += 1
    below = "".join(token.text for token in tokens[slash + 1 : end])
    fixed = int(below) if below.isdigit() and int(below) else None
    head = tokens[:top]
    mixed = any(token.kind == "digit" for token in head)
    words = "".join(token.text for token in tokens[end:])

    def paint(value: Decimal) -> str:
        whole, rest = divmod(value, 1) if mixed else (Decimal(0), value)
        upper, lower = _nearest(rest, fixed, 10 ** len(below) - 1)
        if mixed and upper == lower:
            whole, upper = whole + 1, 0
        start = _whole(head, str(int(whole)).lstrip("0"), False) if mixed else "".join(t.text for t in head)
        if mixed and not upper:
            return (start if whole else start.rstrip() + "0") + words
        return f"{start}{upper}/{lower}{words}"

    return paint


def _nearest(value: Decimal, fixed: int | None, largest: int) -> tuple[int, int]:
    from fractions import Fraction

    if fixed is not None:
        return int((value * fixed).quantize(Decimal(1), ROUND_HALF_UP, _EXACT)), fixed
    near = Fraction(value).limit_denominator(largest)
    return near.numerator, near.denominator
