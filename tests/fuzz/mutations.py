"""Ways in which a file comes to be broken or hostile; each is told by a generator of chance, so that it can be had again."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from random import Random
from zlib import error as ZlibError  # noqa: N812 - it is an exception

_TAG = re.compile(rb"<[^<>]{1,200}>")
_NUMBER = re.compile(rb"[0-9]+")
_WORDS = [
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"%s%n",
    b"_x000D_",
    b"\x1a",
    b'"',
    b"<![CDATA[",
    b"\r",
    b"\\u0000",
]
_NUMBERS = [
    b"-1",
    b"0",
    b"65535",
    b"1048577",
    b"2147483648",
    b"4294967295",
    b"99999999999999999999",
    b"1e308",
    b"NaN",
]
_BOMB = (
    b'<!DOCTYPE x [<!ENTITY a "%s">' % (b"boom" * 50)
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 40) for n in range(7))
    + b"]>"
)
_OUTSIDE = b'<!DOCTYPE x [<!ENTITY h SYSTEM "file:///etc/hostname">]>'


def mutate(data: bytes, chance: Random) -> bytes:
    """A broken copy: of the parts of a zip where it is one, and now and then of the zip itself."""
    if data[:2] == b"PK" and chance.random() < 0.75:
        return _in_zip(data, chance)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        data = chance.choice(_PLAIN)(data, chance)
    return data


def _in_zip(data: bytes, chance: Random) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, ZlibError, NotImplementedError, RuntimeError):
        return _flip(data, chance)
    for _ in range(chance.choice((1, 1, 2, 3))):
        name = _some_part(parts, chance)
        match chance.randrange(20):
            case 0:
                del parts[name]
            case 1:
                parts[chance.choice(sorted(parts))] = parts[name]
            case 2:
                parts[name] = b""
            case 3 if chance.random() < 0.3:
                parts[name] += bytes(30_000_000)
            case _:
                parts[name] = chance.choice((*_MARKUP, *_MARKUP, *_PLAIN))(parts[name], chance)
        if not parts:
            return b"PK\x05\x06" + bytes(18)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def _some_part(parts: dict[str, bytes], chance: Random) -> str:
    """Rather one of those that hold the sheet, the text or the names."""
    names = sorted(parts)
    main = [
        name
        for name in names
        if re.search(r"sheet|document\.xml|content\.xml|slide1|workbook|shared|styles|rels", name)
    ]
    return chance.choice(main if main and chance.random() < 0.7 else names)


def _flip(data: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(min(len(changed), chance.choice((1, 2, 8, 64)))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _drop(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.randrange(1, 2000) :]


def _repeat(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.randrange(1, 500)]
    return data[:start] + piece * chance.choice((2, 10, 1000)) + data[start:]


def _insert(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + chance.choice(_WORDS) * chance.choice((1, 1, 3, 5000)) + data[start:]


def _number(data: bytes, chance: Random) -> bytes:
    found = list(_NUMBER.finditer(data, 0, 200_000))
    if not found:
        return _flip(data, chance)
    for one in sorted(
        chance.sample(found, min(len(found), chance.choice((1, 1, 5)))), key=lambda m: -m.start()
    ):
        data = data[: one.start()] + chance.choice(_NUMBERS) + data[one.end() :]
    return data


def _long(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return (
        data[:start]
        + chance.choice((b"a", b"9", b"(", b"[", b"{", b",", b"<b>", b"\n")) * 200_000
        + data[start:]
    )


def _tag(data: bytes, chance: Random) -> bytes:
    """Delete, double or move a tag."""
    found = list(_TAG.finditer(data, 0, 200_000))
    if not found:
        return _flip(data, chance)
    one, other = chance.choice(found), chance.choice(found)
    match chance.randrange(3):
        case 0:
            return data[: one.start()] + data[one.end() :]
        case 1:
            return data[: one.end()] + one[0] * chance.choice((1, 50_000)) + data[one.end() :]
        case _:
            return data[: one.start()] + other[0] + data[one.end() :]


def _entities(data: bytes, chance: Random) -> bytes:
    """Names that stand for more and more names, or for a file of this computer, used in the first text."""
    head, name = chance.choice(((_BOMB, b"&h;"), (_OUTSIDE, b"&h;")))
    at = data.find(b"?>") + 2 if b"?>" in data[:200] else 0
    text = data.find(b"</", at)
    return data[:at] + head + data[at:text] + name + data[text:]


def _nested(data: bytes, chance: Random) -> bytes:
    found = list(_TAG.finditer(data, 0, 200_000))
    if not found:
        return _long(data, chance)
    tag = chance.choice(found)
    return data[: tag.end()] + tag[0] * chance.choice((200, 20_000, 200_000)) + data[tag.end() :]


def _encoding(data: bytes, chance: Random) -> bytes:
    name = chance.choice((b"UTF-16", b"cp1252", b"nonsense", b"UTF-7", b"EBCDIC-CP-US"))
    if b"encoding=" in data[:100]:
        return re.sub(rb"encoding=[\"'][^\"']*", b'encoding="' + name, data, count=1)
    return data.decode("utf-8", "replace").encode(
        chance.choice(("utf-16", "utf-32", "utf-16-be", "cp500")), "replace"
    )


_PLAIN: tuple[Callable[[bytes, Random], bytes], ...] = (
    _flip,
    _flip,
    _cut,
    _drop,
    _repeat,
    _insert,
    _number,
    _long,
    _encoding,
)
_MARKUP: tuple[Callable[[bytes, Random], bytes], ...] = (_tag, _tag, _entities, _nested, _number, _number)
