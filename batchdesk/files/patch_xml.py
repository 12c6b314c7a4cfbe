"""Start tags, attributes and cell references of spreadsheet XML, changed in place as bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from batchdesk.files.headers import letters

_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?\Z")


class Unpatchable(Exception):
    """The workbook is written in a way that can not be changed safely; says why, within a sentence."""


@dataclass(frozen=True, slots=True)
class Area:
    """A range of cells, all counted from 1, ends included."""

    left: int
    top: int
    right: int
    bottom: int

    def __str__(self) -> str:
        first = f"{letters(self.left - 1)}{self.top}"
        last = f"{letters(self.right - 1)}{self.bottom}"
        return first if first == last else f"{first}:{last}"


def area(reference: str) -> Area | None:
    """A1 or A1:D9, with dollars or without; None for anything else."""
    found = _REFERENCE.match(reference)
    if found is None:
        return None
    left, top, right, bottom = found.groups()
    return Area(column_number(left), int(top), column_number(right or left), int(bottom or top))


@lru_cache(maxsize=1024)
def column_number(text: str) -> int:
    """The column of these letters, A is 1."""
    number = 0
    for letter in text:
        number = number * 26 + ord(letter) - 64
    return number


def attribute(tag: bytes, name: str) -> str | None:
    """An attribute of a start tag as it is written (entities are left as they are), None where it is absent."""
    found = _pattern(name).search(tag)
    return (found[2] if found[2] is not None else found[3]).decode("utf-8", "replace") if found else None


def number(tag: bytes, name: str, default: int = 0) -> int:
    """An attribute that is a whole number; Unpatchable where it is something else."""
    text = attribute(tag, name)
    try:
        return int(text) if text else default
    except ValueError:
        raise Unpatchable("its parts are built in an unusual way") from None


def with_attribute(tag: bytes, name: str, value: object) -> bytes:
    """The start tag with an attribute changed, or added behind the others."""
    text = f'{name}="{value}"'.encode()
    found = _pattern(name).search(tag)
    if found:
        return tag[: found.start(1)] + text + tag[found.end() :]
    end = len(tag) - (2 if tag.endswith(b"/>") else 1)
    return tag[:end].rstrip() + b" " + text + tag[end:]


def without_attribute(tag: bytes, name: str) -> bytes:
    """The start tag without an attribute."""
    return _pattern(name).sub(b"", tag, count=1)


@lru_cache(maxsize=256)
def start_tag(prefix: bytes, name: str) -> re.Pattern[bytes]:
    """Finds a start tag (or an empty element) of a name."""
    return re.compile(rb"<" + re.escape(prefix) + name.encode() + rb"(?=[\s/>])[^<>]*>")


@lru_cache(maxsize=256)
def element(prefix: bytes, name: str) -> re.Pattern[bytes]:
    """Finds a whole element that holds none of its own name: group 1 is its start tag, group 2 what is in it."""
    full = re.escape(prefix) + name.encode()
    return re.compile(
        rb"(<"
        + full
        + rb"(?=[\s/>])[^<>]*?(?<!/)>)(.*?)</"
        + full
        + rb"\s*>|(<"
        + full
        + rb"(?=[\s/>])[^<>]*/>)",
        re.DOTALL,
    )


def prefix_of(part: bytes, root: str, namespace: bytes) -> bytes:
    """The namespace prefix of a part's root with its colon, b"" where there is none; Unpatchable for other parts."""
    head = part[:65536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b'encoding="utf-16' in head[:200].lower():
        raise Unpatchable("its parts are not in UTF-8")
    found = re.search(rb"<(?:([\w.-]+):)?" + root.encode() + rb"(?=[\s>])([^<>]*)>", head)
    if found is None:
        raise Unpatchable("its parts are built in an unusual way")
    if b"http://purl.oclc.org/ooxml/" in found[2]:
        raise Unpatchable("it is saved as “Strict Open XML”")
    if namespace not in found[2]:
        raise Unpatchable("its parts are built in an unusual way")
    return found[1] + b":" if found[1] else b""


@lru_cache(maxsize=256)
def _pattern(name: str) -> re.Pattern[bytes]:
    return re.compile(rb"\s+(" + re.escape(name.encode()) + rb"""\s*=\s*(?:"([^"]*)"|'([^']*)'))""")
