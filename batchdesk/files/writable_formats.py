"""Number formats of the person's own that can be written: which code Excel takes without a repair, and for what."""

from __future__ import annotations

import re
from functools import lru_cache

_LITERAL = r'"[^"]*"|\\.|_.|\*.'
_BRACKET = r"\[(?:\$[^\[\]]*|h+|m+|s+|black|blue|cyan|green|magenta|red|white|yellow|color ?\d\d?|[<>=]{1,2}-?[\d.]+)\]"
_PLAIN = r"general|am/pm|a/p|[ymdhseb]|[0#?.,%/ $+\-():!^&'~{}<>=;@]|[^\x00-\x7f]"
_CODE = re.compile(f"(?:{_LITERAL}|{_BRACKET}|{_PLAIN})+", re.IGNORECASE | re.DOTALL)
_SILENT = re.compile(rf"{_LITERAL}|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general", re.IGNORECASE | re.DOTALL)
_MOMENT = re.compile(r"[ymdhs]", re.IGNORECASE)
_LONGEST = 255
"""Characters of a format (Excel specifications and limits)."""


@lru_cache(maxsize=1024)
def for_numbers(code: str) -> str:
    """The code where a number can be written with it, else "": no text format, no day, nothing Excel would repair."""
    return code if _sound(code) and not _is_moment(code) else ""


@lru_cache(maxsize=1024)
def for_moments(code: str) -> str:
    """The code where a date, a time or a duration can be written with it, else ""."""
    return code if _sound(code) and _is_moment(code) else ""


def _sound(code: str) -> bool:
    """Section 18.8.31 of ECMA-376 part 1; letters that mean nothing must be quoted."""
    if not code or len(code) > _LONGEST or code.casefold() == "general" or not code.isprintable():
        return False
    if "@" in code.split(";")[0]:  # numbers would become text
        return False
    return bool(_CODE.fullmatch(code)) and re.sub(_LITERAL, "", code).count(";") <= 3


def _is_moment(code: str) -> bool:
    return bool(_MOMENT.search(_SILENT.sub("", code)))
