"""The styles of a person's workbook, with looks for the answers added behind their own."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from batchdesk.files.patch_cells import Look
from batchdesk.files.patch_package import MAIN
from batchdesk.files.patch_xml import (
    Unpatchable,
    attribute,
    element,
    number,
    prefix_of,
    start_tag,
    with_attribute,
)

CODES = {
    Look.DAY: "yyyy-mm-dd",
    Look.MOMENT: "yyyy-mm-dd hh:mm",
    Look.TIME: "hh:mm",
    Look.SPAN: "[h]:mm:ss",
    # LibreOffice forgets that a cell is a yes or no where its neighbour looks the same, and shows 0 for FALSE.
    Look.TRUTH: '"TRUE";"TRUE";"FALSE"',
}
_FIRST_OWN_FORMAT = 164
"""Below this the numbers of formats are the program's own (ECMA-376 part 1, 18.8.30)."""

_MOST = 65_490
"""Cell formats of a workbook (Excel specifications and limits), with some to spare."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The changed part, and the style of each look beside each style of a neighbour."""

    part: bytes
    table: dict[tuple[int, Look], int]


def add_looks(part: bytes, neighbours: Collection[int], looks: Collection[Look]) -> Styles:
    """Add what is needed: fill, border and font of the neighbour, and the format of the look."""
    prefix = prefix_of(part, "styleSheet", MAIN)
    if not start_tag(prefix, "cellXfs").search(part):
        return Styles(part, {})  # no cell has a look of its own
    formats, part = _formats(part, prefix, looks)
    block = element(prefix, "cellXfs").search(part)
    if block is None or block[1] is None:
        raise Unpatchable("its styles are built in an unusual way")
    own = [match[0] for match in element(prefix, "xf").finditer(block[2])]
    underlined = _underlined(part, prefix)
    added: list[bytes] = []
    known: dict[bytes, int] = {xf: index for index, xf in reversed(list(enumerate(own)))}
    table: dict[tuple[int, Look], int] = {}
    for neighbour in neighbours:
        base = own[neighbour] if neighbour < len(own) else own[0]
        for look in looks:
            xf = base
            if look is not Look.PLAIN or not _is_plain(base, underlined):
                xf = _derived(base, prefix, look, formats.get(look, 0), underlined)
            if xf not in known:
                known[xf] = len(own) + len(added)
                added.append(xf)
            table[neighbour, look] = known[xf]
    if len(own) + len(added) > _MOST:
        raise Unpatchable("it has as many cell formats as a workbook can hold")
    tag = with_attribute(block[1], "count", len(own) + len(added))
    changed = tag + block[2] + b"".join(added)
    return Styles(part[: block.start()] + changed + part[block.end(2) :], table)


def _is_plain(base: bytes, underlined: frozenset[int]) -> bool:
    """True where the neighbour's own look does for any text or number."""
    bare = b"alignment" not in base and b"protection" not in base and b"quotePrefix" not in base
    return bare and attribute(base, "numFmtId") in (None, "0") and _font(base) not in underlined


def _font(tag: bytes) -> int:
    return number(tag, "fontId")


def _derived(base: bytes, prefix: bytes, look: Look, code: int, underlined: frozenset[int]) -> bytes:
    """The neighbour's look without its number format and its place in the cell."""
    tag = start_tag(prefix, "xf").search(base)
    if tag is None:
        raise Unpatchable("its styles are built in an unusual way")
    font = _font(tag[0])
    linked = font in underlined  # the neighbour is a link; an answer is none
    facts = {
        "numFmtId": code,
        "fontId": 0 if linked else font,
        "fillId": number(tag[0], "fillId"),
        "borderId": number(tag[0], "borderId"),
    }
    if attribute(tag[0], "xfId"):  # without it there may be no named styles at all
        facts["xfId"] = 0 if linked else number(tag[0], "xfId")
    written = " ".join(f'{name}="{value}"' for name, value in facts.items())
    applied = "".join(f' apply{name}="1"' for name in ("NumberFormat", "Font", "Fill", "Border", "Alignment"))
    placed = start_tag(prefix, "alignment").search(base)
    vertical = (attribute(placed[0], "vertical") if placed else None) or (
        "top" if look is Look.WRAPPED else None
    )
    alignment = (f' vertical="{vertical}"' if vertical else "") + (
        ' wrapText="1"' if look is Look.WRAPPED else ""
    )
    p = prefix.decode()
    inner = f"<{p}alignment{alignment}/>" if alignment else ""
    return f"<{p}xf {written}{applied}>{inner}</{p}xf>".encode()


def _underlined(part: bytes, prefix: bytes) -> frozenset[int]:
    fonts = element(prefix, "fonts").search(part)
    if fonts is None or fonts[1] is None:
        return frozenset()
    each = element(prefix, "font").finditer(fonts[2])
    line = start_tag(prefix, "u")
    return frozenset(index for index, font in enumerate(each) if line.search(font[0]))


def _formats(part: bytes, prefix: bytes, looks: Collection[Look]) -> tuple[dict[Look, int], bytes]:
    """The number of each look's format, and the styles with those that were missing."""
    block = element(prefix, "numFmts").search(part)
    known: dict[str, int] = {}
    if block is not None and block[1] is not None:
        for tag in start_tag(prefix, "numFmt").finditer(block[2]):
            known[attribute(tag[0], "formatCode") or ""] = number(tag[0], "numFmtId")
    found: dict[Look, int] = {}
    added = b""
    taken = map(int, re.findall(rb"""numFmtId\s*=\s*["'](\d+)""", block[2] or b"")) if block else ()
    following = max([_FIRST_OWN_FORMAT - 1, *taken]) + 1
    for look in sorted(set(looks) & CODES.keys(), key=lambda look: look.value):
        code = CODES[look].replace('"', "&quot;")
        if code not in known:
            known[code] = following
            added += f'<{prefix.decode()}numFmt numFmtId="{following}" formatCode="{code}"/>'.encode()
            following += 1
        found[look] = known[code]
    return found, _with_formats(part, prefix, block, added) if added else part


def _with_formats(part: bytes, prefix: bytes, block: re.Match[bytes] | None, added: bytes) -> bytes:
    count = added.count(b"numFmtId=")
    name = prefix + b"numFmts"
    if block is not None and block[1] is not None:
        before = number(block[1], "count") or block[2].count(b"numFmtId=")
        tag = with_attribute(block[1], "count", before + count)
        return part[: block.start()] + tag + block[2] + added + part[block.end(2) :]
    whole = b"<" + name + b' count="%d">' % count + added + b"</" + name + b">"
    if block is not None:
        return part[: block.start()] + whole + part[block.end() :]
    root = start_tag(prefix, "styleSheet").search(part)
    if root is None or root[0].endswith(b"/>"):
        raise Unpatchable("its styles are built in an unusual way")
    return part[: root.end()] + whole + part[root.end() :]
