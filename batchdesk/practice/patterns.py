"""A text that matches a simple regular expression: one that stands in the row, or else the shortest that can be made."""

import re
from collections.abc import Iterator

_CLASSES = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a", "n": "\n", "t": "\t"}
_CANDIDATES = "a0A-_ .,:/@#%+zZ9!é"


def matching(pattern: str, text: str) -> str:
    """A string for which `re.search(pattern, ...)` holds, taken from `text` where it has one."""
    bare = pattern.removeprefix("^").removesuffix("$")
    for found in re.finditer(bare, text):
        if found[0] and re.search(pattern, found[0]):
            return found[0]
    for made in _made(pattern):
        if re.search(pattern, made):
            return made
    return ""


def _made(pattern: str) -> Iterator[str]:
    try:
        yield _Maker(pattern).sequence()
    except (IndexError, ValueError):
        return


class _Maker:
    """Reads the simple subset (literals, classes, groups, alternatives, counts) and writes its shortest match."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def sequence(self) -> str:
        """The shortest text for what stands up to the end or the closing bracket; of alternatives the first."""
        out: list[str] = []
        first: str | None = None
        while self._at < len(self._pattern) and self._pattern[self._at] != ")":
            if self._pattern[self._at] == "|":
                first = first if first is not None else "".join(out)
                out = []
                self._at += 1
                continue
            out.append(self._counted(self._atom()))
        return first if first is not None else "".join(out)

    def _atom(self) -> str:
        mark = self._pattern[self._at]
        self._at += 1
        if mark in "^$":
            return ""
        if mark == ".":
            return "a"
        if mark == "\\":
            letter = self._pattern[self._at]
            self._at += 1
            return _CLASSES.get(letter, letter)
        if mark == "[":
            return self._class()
        if mark == "(":
            if self._pattern.startswith("?:", self._at):
                self._at += 2
            made = self.sequence()
            self._at += 1
            return made
        return mark

    def _class(self) -> str:
        start = self._at
        end = start + 1 + (self._pattern[start] == "^")
        while self._pattern[end] != "]" or self._pattern[end - 1] == "\\":
            end += 1
        self._at = end + 1
        inside = re.compile(self._pattern[start - 1 : end + 1])
        plain = self._pattern[start]
        options = ("" if plain in "^\\" else plain) + _CANDIDATES
        return next(letter for letter in options if inside.fullmatch(letter))

    def _counted(self, made: str) -> str:
        rest = self._pattern[self._at :]
        found = re.match(r"[*?+]\??|\{(\d+)(?:,\d*)?\}\??", rest)
        if not found:
            return made
        self._at += found.end()
        if found[1]:
            return made * int(found[1])
        return made if rest[0] == "+" else ""
