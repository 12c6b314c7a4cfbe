"""A table object of a person's workbook, widened by further columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape
from xml.sax.saxutils import quoteattr

from batchdesk.core.export import unique_headers
from batchdesk.files.patch_package import MAIN
from batchdesk.files.patch_xml import (
    Area,
    Unpatchable,
    area,
    attribute,
    element,
    number,
    prefix_of,
    start_tag,
    with_attribute,
)

LONGEST_NAME = 255
"""Characters of a table column's name (ECMA-376 part 1, 18.5.1.3, ST_Xstring as Excel takes it)."""

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class TableObject:
    """A table: its part, its cells with header and totals, its column names, and whether columns may be added.

    One that is filled by a query or an XML map has its columns fixed there.
    """

    part: str
    area: Area
    has_header: bool
    growing: bool
    names: tuple[str, ...]


def look_at(part: str, content: bytes) -> TableObject | None:
    """What a table's part says; None where its range can not be made out."""
    prefix = prefix_of(content, "table", MAIN)
    root = start_tag(prefix, "table").search(content)
    where = area(attribute(root[0], "ref") or "") if root else None
    if root is None or where is None:
        return None
    names = (attribute(tag[0], "name") or "" for tag in start_tag(prefix, "tableColumn").finditer(content))
    return TableObject(
        part,
        where,
        (attribute(root[0], "headerRowCount") or "1") != "0",
        (attribute(root[0], "tableType") or "worksheet") == "worksheet",
        tuple(_ESCAPE.sub(lambda found: chr(int(found[1], 16)), unescape(name)) for name in names),
    )


def table_names(table: TableObject | None, wanted: Sequence[str]) -> tuple[str, ...]:
    """The wanted names, short enough for a table and unlike those it has."""
    if table is None:
        return tuple(wanted)
    return unique_headers(table.names, tuple(_fitting(name) or "Column" for name in wanted))


def _fitting(name: str) -> str:
    """On one line, and short enough in UTF-16 units, as Excel counts, with room for " (2)"."""
    units = " ".join(name.split()).encode("utf-16-le", "replace")[: 2 * (LONGEST_NAME - 8)]
    return units.decode("utf-16-le", "ignore")


def widened(table: TableObject, content: bytes, names: Sequence[str]) -> bytes:
    """The part with these columns added at the right: its range, its filter and its list of columns."""
    prefix = prefix_of(content, "table", MAIN)
    wide = replace(table.area, right=table.area.right + len(names))
    content = _with_reference(content, start_tag(prefix, "table"), wide)
    inner = start_tag(prefix, "autoFilter").search(content)
    if inner:
        before = area(attribute(inner[0], "ref") or "")
        if before is not None and before.right == table.area.right:
            content = _with_reference(
                content, start_tag(prefix, "autoFilter"), replace(before, right=wide.right)
            )
    columns = element(prefix, "tableColumns").search(content)
    if columns is None or columns[1] is None:
        raise Unpatchable("its table is built in an unusual way")
    ids = [number(tag[0], "id") for tag in start_tag(prefix, "tableColumn").finditer(columns[2])]
    first = max(ids, default=0) + 1
    p = prefix.decode()
    added = "".join(
        f'<{p}tableColumn id="{first + index}" name={_quoted(name)}/>' for index, name in enumerate(names)
    )
    tag = with_attribute(columns[1], "count", len(ids) + len(names))
    return content[: columns.start()] + tag + columns[2] + added.encode() + content[columns.end(2) :]


def _with_reference(content: bytes, tag: re.Pattern[bytes], where: Area) -> bytes:
    found = tag.search(content)
    if found is None:
        return content
    return content[: found.start()] + with_attribute(found[0], "ref", where) + content[found.end() :]


def _quoted(name: str) -> str:
    safe = re.sub(r"_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", name)
    return quoteattr(safe, {'"': "&quot;"})
