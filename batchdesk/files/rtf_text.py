"""The text of a rich text file (RTF 1.9.1) with its headers, notes, text boxes and tables.

striprtf, the usual library, drops headers, footers, footnotes and text boxes and gives tables without spaces, so the
groups and control words are walked here; there are few that matter to the text.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from batchdesk.files.encodings import clean
from batchdesk.files.extracts import Extract, Unreadable, tidy

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)",
    re.DOTALL,
)
_SILENT = frozenset(
    re.findall(
        r"\w+",
        "stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl"
        " generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref"
        " atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep"
        " aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers"
        " leveltext docvar wgrffmtfilter passwordhash password protusertbl",
    )
)
"""Groups that hold nothing a reader sees."""

_HEARD = frozenset(
    re.findall(r"\w+", "shpinst shptxt shp footnote annotation fldrslt listtext pntext dptxbxtext")
)
"""Groups marked as "ignore when unknown" that hold text all the same."""

_NOTES = {"footnote": (" [Note: ", "]"), "annotation": (" [Comment: ", "]")}
_ASIDE = frozenset({"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"})
_SIGNS = {
    "par": "\n",
    "line": "\n",
    "sect": "\n\n",
    "page": "\n\n",
    "column": "\n",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "softline": "\n",
}
_MARKS = {b"~": "\u00a0", b"_": "\u2011", b"\n": "\n", b"\r": "\n", b"{": "{", b"}": "}", b"\\": "\\"}
_CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "big5",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
}
"""Fonts name their character set by number (RTF 1.9.1, "fcharset")."""

_DEEPEST = 5_000


def read_rtf(path: Path) -> Extract:
    """The text; Unreadable where the file is none."""
    data = path.read_bytes()
    if not data.lstrip().startswith(b"{\\rtf"):
        raise Unreadable("it is damaged")
    return Extract(rtf_text(data))


def rtf_text(data: bytes) -> str:
    """The text of rich text in memory: headers first, footers last, notes where they are referred to."""
    reader = _Reader()
    at = 0
    while at < len(data):
        found = _TOKEN.match(data, at)
        if found is None:  # a lone backslash at the end
            break
        at = found.end() + reader.take(found)
    return reader.text


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds within one pair of braces."""

    silent: bool = False
    hidden: bool = False
    font: int = -1
    skip: int = 1
    """Characters that stand for a Unicode one in readers that know none, and are passed over."""
    target: str = ""
    closing: str = ""
    fonts: bool = False


@dataclass(slots=True)
class _Reader:
    _group: _Group = field(default_factory=_Group)
    _outer: list[_Group] = field(default_factory=list)
    _codec: str = "cp1252"
    _default_font: int = -1
    _fonts: dict[int, str] = field(default_factory=dict)
    _bytes: bytearray = field(default_factory=bytearray)
    _said: dict[str, list[str]] = field(default_factory=lambda: {"": []})
    _row: list[str] = field(default_factory=list)
    _cell_start: int | None = None
    _starred: bool = False
    _to_skip: int = 0
    _high: int = 0

    @property
    def text(self) -> str:
        self._flush()
        self._end_row()
        whole = {name: "".join(parts).strip() for name, parts in self._said.items()}
        heads = [whole[name] for name in whole if name.startswith("header")]
        feet = [whole[name] for name in whole if name.startswith("footer")]
        # What holds no letter is a page number.
        around = [
            [text for text in dict.fromkeys(each) if any(map(str.isalpha, text))] for each in (heads, feet)
        ]
        return tidy(clean("\n\n".join([*around[0], whole[""], *around[1]])))

    def take(self, found: re.Match[bytes]) -> int:
        """One token; gives how many bytes after it are binary and to be passed over."""
        word, number, code, mark, brace, plain = found.groups()
        if code is not None:
            self._add_bytes(bytes((int(code, 16),)))
        elif plain is not None:
            self._add_bytes(plain)
        elif brace is not None:
            self._flush()
            self._open() if brace == b"{" else self._close()
        elif word is not None:
            return self._word(word.decode("ascii"), None if number is None else int(number))
        elif mark == b"*":
            self._starred = True
        elif mark in _MARKS:
            self._say(_MARKS[mark])
        return 0

    def _open(self) -> None:
        if len(self._outer) > _DEEPEST:
            raise Unreadable("it is damaged")
        self._outer.append(self._group)
        self._group = replace(self._group, closing="")
        self._starred = False
        self._to_skip = 0

    def _close(self) -> None:
        if self._group.closing and not self._group.silent:
            self._say(self._group.closing)
        if self._outer:
            self._group = self._outer.pop()
        self._to_skip = 0

    def _word(self, word: str, number: int | None) -> int:
        starred, self._starred = self._starred, False
        if word == "u" and number is not None:
            self._unicode(number)
            return 0
        self._flush()
        if word == "bin":
            return max(0, number or 0)
        if word in _SIGNS:
            self._say(_SIGNS[word])
        elif word in _SILENT or (starred and word not in _HEARD and word != "fonttbl"):
            self._group = replace(self._group, silent=True)
        elif word in _NOTES:
            opening, closing = _NOTES[word]
            self._say(opening)
            self._group = replace(self._group, closing=closing)
        else:
            self._state(word, number)
        return 0

    def _state(self, word: str, number: int | None) -> None:
        group = self._group
        if word == "fonttbl":
            self._group = replace(group, silent=True, fonts=True)
        elif word in _ASIDE:
            self._group = replace(group, target=word)
        elif word == "f" and number is not None:
            self._group = replace(group, font=number)
        elif word == "fcharset" and group.fonts and number in _CHARSETS:
            self._fonts[group.font] = _CHARSETS[number]
        elif word == "cpg" and group.fonts and number:
            self._fonts[group.font] = _codec_of(number) or self._codec
        elif word == "deff" and number is not None:
            self._default_font = number
        elif word == "ansicpg" and number:
            self._codec = _codec_of(number) or self._codec
        elif word in ("mac", "pc", "pca"):
            self._codec = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
        elif word == "plain":
            self._group = replace(group, font=self._default_font, hidden=False)
        elif word in ("v", "deleted"):
            self._group = replace(group, hidden=number != 0)
        elif word == "uc":
            self._group = replace(group, skip=max(0, min(number or 0, 16)))
        elif not group.silent:
            self._table(word)

    def _table(self, word: str) -> None:
        if word in ("cell", "nestcell"):
            self._end_cell()
        elif word in ("row", "nestrow"):
            self._end_row()
        elif word in ("trowd", "intbl") and self._cell_start is None and not self._group.target:
            self._cell_start = len(self._said[""])
        elif word == "shptxt":
            self._say("\n")
            self._group = replace(self._group, closing="\n")

    def _end_cell(self) -> None:
        said = self._said[""]
        start = self._cell_start if self._cell_start is not None else len(said)
        self._row.append(" ".join("".join(said[start:]).split()))
        del said[start:]
        self._cell_start = start

    def _end_row(self) -> None:
        if self._row:
            said = self._said[""]
            if self._cell_start is not None:
                del said[self._cell_start :]
            if said and not said[-1].endswith("\n"):
                said.append("\n")
            if any(self._row):
                said.append(" | ".join(self._row) + "\n")
        self._row, self._cell_start = [], None

    def _unicode(self, number: int) -> None:
        self._flush()
        number &= 0xFFFF
        if 0xD800 <= number < 0xDC00:
            self._high = number
        elif 0xDC00 <= number < 0xE000 and self._high:
            self._say(chr(0x10000 + (self._high - 0xD800 << 10) + number - 0xDC00))
            self._high = 0
        else:
            # Symbol fonts are shown at U+F000 and up.
            self._say("•" if 0xF000 <= number <= 0xF0FF else chr(number))
        self._to_skip = self._group.skip

    def _add_bytes(self, data: bytes) -> None:
        passed = min(self._to_skip, len(data))
        self._to_skip -= passed
        self._bytes += data[passed:]

    def _flush(self) -> None:
        if self._bytes:
            codec = self._fonts.get(self._group.font, self._codec)
            data, self._bytes = bytes(self._bytes), bytearray()
            self._say(data.decode(codec, "replace"))

    def _say(self, text: str) -> None:
        self._flush()
        if not self._group.silent and not self._group.hidden:
            self._said.setdefault(self._group.target, []).append(text)


def _codec_of(page: int) -> str:
    name = {65001: "utf-8", 10000: "mac_roman", 1361: "johab"}.get(page, f"cp{page}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
