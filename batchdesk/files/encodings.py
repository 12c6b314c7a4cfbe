"""In which encoding a text file is written, and its text without anything that can not be text."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

_CANDIDATES = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp932",
    "gb18030",
    "big5",
    "euc_kr",
    "mac_roman",
]
_CLEARLY = 0.05
"""How much more like a known language (0 to 1, by charset_normalizer) another encoding must read."""

_WORD = re.compile(r"[^\W\d_]+")
_ODD_IN_WORD = re.compile(
    r"[^\W\d_][¹¡¿£¥¤¦¬±µ¶¼½¾×÷†‡•]|[¹³£¥¦][a-zà-ÿ]|[a-zà-ÿ][ŽŸŠÀ-Þ][a-zà-ÿ]|[a-zà-ÿ][ŽŸ]\b"
)
_SAMPLE = 64 * 1024
_BLOCK = 1 << 20
_BAD = {0: "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


def clean(text: str) -> str:
    """The text with NUL and lone surrogates shown as U+FFFD, because no reader after us can hold them."""
    if text.isascii():
        return text.replace("\0", "\ufffd") if "\0" in text else text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.translate(_BAD)
    return text.replace("\0", "\ufffd")


def encoding_of(path: Path) -> str:
    """The codec to read the file with: its byte order mark, else UTF-8 where every byte agrees, else the likeliest.

    The whole file is checked, because a single Windows character may stand in its last line.
    """
    with path.open("rb") as file:
        head = file.read(4096)
        marked = _marked(head) or _wide(head)
        if marked:
            return marked
        file.seek(0)
        if _is_utf8(iter(lambda: file.read(_BLOCK), b"")):
            return "utf-8"
        file.seek(0)
        return _likeliest(_telling_lines(file.read(16 * _BLOCK)))


def read_text(path: Path) -> str:
    """The whole text of a file, line ends as \\n; bytes that its encoding does not know become U+FFFD."""
    with path.open(encoding=encoding_of(path), errors="replace") as file:
        return clean(file.read())


def decoded(data: bytes, declared: str = "") -> str:
    """Bytes as text: by their mark, by UTF-8 where every byte agrees, by what is declared of them, else the likeliest.

    What is declared comes second because senders name "us-ascii" or "iso-8859-1" for nearly anything.
    """
    marked = _marked(data[:4])
    if marked:
        return clean(data.decode(marked, "replace"))
    name = _known(declared)
    if name in _SHIFTING:
        return clean(data.decode(name, "replace"))
    if _is_utf8(iter((data,))):
        return clean(data.decode("utf-8"))
    if not name or name == "ascii" or name == "utf-8":
        name = _likeliest(_telling_lines(data[: 16 * _BLOCK]))
    # Browsers and mail programs take Latin-1 as the Windows encoding that has it within it (WHATWG Encoding, 4.2).
    return clean(data.decode("cp1252" if name == "iso8859-1" else name, "replace"))


_SHIFTING = frozenset(
    {"utf-7", "hz", "iso2022_jp", "iso2022_kr", "iso2022_jp_2", "utf-16", "utf-16-le", "utf-16-be"}
)
"""Encodings whose bytes may all be ASCII or NUL, so that UTF-8 would seem to fit."""


def _known(name: str) -> str:
    """Python's name of an encoding of text, "" where it has none such."""
    try:
        found = codecs.lookup(name.strip().strip("'\""))
        "".encode(found.name)
        b"\xff".decode(found.name, "replace")  # idna and its like refuse even that
    except (LookupError, ValueError, TypeError):
        return ""
    return found.name


def _marked(head: bytes) -> str | None:
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    return "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None


def _wide(head: bytes) -> str | None:
    """UTF-16 without its mark: in mostly western text every other byte is NUL."""
    half = max(1, len(head) // 2)
    if len(head) < 4 or head.count(b"\0") < half // 2:
        return None
    return "utf-16-le" if head[1::2].count(b"\0") > head[0::2].count(b"\0") else "utf-16-be"


def _is_utf8(blocks: object) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for block in blocks:  # type: ignore[attr-defined]
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _telling_lines(data: bytes) -> bytes:
    """Only lines with characters beyond ASCII say something about the encoding."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines():
        if not line.isascii():
            lines.append(line)
            size += len(line)
            if size > _SAMPLE:
                break
    return b"\n".join(lines)


def _likeliest(sample: bytes) -> str:
    """Western European unless the bytes speak against it: short texts fit many encodings, and this one is commonest."""
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=_CANDIDATES)
    best = found.best()
    western = from_bytes(sample, cp_isolation=["cp1252"]).best()
    closeness = western.coherence if western is not None else 0.0
    if _reads_western(sample) and (best is None or best.coherence - closeness < _CLEARLY):
        return "cp1252"
    clean_ones = [match for match in found if not _ODD_IN_WORD.search(str(match))]
    chosen = next(iter(clean_ones), best)
    return chosen.encoding if chosen is not None else "cp1252"


def _reads_western(sample: bytes) -> bool:
    """True where words have few accented letters and no signs within them, as other scripts read by mistake have."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    words = "".join(word for word in _WORD.findall(text) if not word.isascii())
    accented = sum(not letter.isascii() for letter in words)
    return accented * 2 <= len(words) and not _ODD_IN_WORD.search(text)
