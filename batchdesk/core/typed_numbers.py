"""Numbers as people type them: with points, commas, spaces or apostrophes, whatever their locale."""

from __future__ import annotations

import re
import unicodedata

PLAIN = "Write it with a point for decimals and without marks between thousands, as 1234.5."

_GROUPING = re.compile(r"(?<=\d)[\s'’‘`´_](?=\d)")
_MINUS = str.maketrans("−–—﹣", "----")


class NoNumber(ValueError):
    """It is no number, or could be two; the text says which, `mend` what to write instead."""

    def __init__(self, reason: str, mend: str = PLAIN) -> None:
        super().__init__(reason)
        self.mend = mend


def typed_number(text: str, *, whole: bool = False) -> int | float:
    """The number; NoNumber where it is none or where it could mean two.

    The rule: of a point and a comma in one number the last one is the decimal mark, and a mark that comes twice parts
    thousands. A single mark is a decimal one, unless exactly three digits stand behind it and one to three before it:
    1.234 is 1234 to half the world, so that it is refused. A whole number can not be 1.234, so there it is 1234, while
    1.000, which could be 1 as well, is refused. A zero before the mark (0.125) leaves no doubt.
    """
    bare = unicodedata.normalize("NFKC", text).translate(_MINUS).strip()
    sign, digits = _signed(bare)
    spaced = _GROUPING.search(digits) is not None
    if spaced and not re.fullmatch(r"\d{1,3}([\s'’‘`´_]\d{3})+([.,]\d*)?", digits):
        raise NoNumber("its digits are not parted by threes")
    digits = _GROUPING.sub("", digits)
    if not re.fullmatch(r"(?=.*\d)[\d.,]{1,300}([eE][+-]?\d{1,3})?", digits):
        raise NoNumber("it is not a number")
    number = _value(digits, whole=whole, spaced=spaced)
    if whole and not isinstance(number, int):
        raise NoNumber("it is not a whole number")
    return sign * number


def _signed(text: str) -> tuple[int, str]:
    if text.startswith(("+", "-")):
        return (-1 if text[0] == "-" else 1), text[1:].strip()
    return 1, text


def _value(digits: str, *, whole: bool, spaced: bool) -> int | float:
    mantissa, exponent = re.fullmatch(r"([\d.,]+)(.*)", digits).groups()  # type: ignore[union-attr]
    plain = _plain(mantissa, whole=whole, spaced=spaced or bool(exponent))
    if exponent or "." in plain:
        value = float(plain + exponent)
        if value in (float("inf"), float("-inf")):
            raise NoNumber("it is too large")
        return int(value) if value.is_integer() and abs(value) < 1e15 else value
    return int(plain)


def _plain(digits: str, *, whole: bool, spaced: bool) -> str:
    """The digits with at most one point, the decimal one. `spaced`: thousands are parted already, or there are none."""
    marks = [mark for mark in digits if mark in ".,"]
    if not marks:
        return digits
    if len(set(marks)) == 2:
        return _parted(digits, decimal=marks[-1])
    (mark,) = set(marks)
    if len(marks) > 1:
        return _parted(digits, decimal="")
    before, behind = digits.split(mark)
    if len(behind) == 3 and 1 <= len(before) <= 3 and not before.startswith("0") and not spaced:
        if whole and behind != "000":
            return before + behind
        raise NoNumber(
            f"it could be {before}{behind} or {before}.{behind}",
            f"Write {before}{behind} for the one, {before}.{behind}0 for the other.",
        )
    return f"{before or '0'}.{behind or '0'}"


def _parted(digits: str, decimal: str) -> str:
    """Digits with marks between thousands; `decimal` is the mark that parts the decimals, "" for none."""
    front, _, behind = digits.rpartition(decimal) if decimal else (digits, "", "")
    if decimal in front if decimal else False:
        raise NoNumber("its marks can not be told apart")
    groups = re.split(r"[.,]", front)
    if not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:]):
        raise NoNumber("its digits are not parted by threes")
    return "".join(groups) + (f".{behind or '0'}" if decimal else "")
