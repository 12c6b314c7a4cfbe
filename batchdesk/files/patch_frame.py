"""What stands around a sheet's rows (its size, column widths, filter, merged cells), changed to hold more columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from unicodedata import east_asian_width
from xml.etree import ElementTree

from batchdesk.core.cells import show
from batchdesk.files.headers import letters
from batchdesk.files.patch_xml import (
    Area,
    area,
    attribute,
    element,
    number,
    start_tag,
    with_attribute,
    without_attribute,
)
from batchdesk.files.workbook_cells import Storable

_NARROWEST, _WIDEST = 10, 60
_LINE = 200
"""Characters of a text that can still matter for the width of a column."""

_EMU_COLUMN, _EMU_ROW = 609_600, 190_500
"""A column and a row of the usual size in English Metric Units, for drawings that tell their size and not their end."""


@dataclass(frozen=True, slots=True)
class NewColumns:
    """The columns that are added: the first one (from 1) and their widths in characters."""

    first: int
    widths: tuple[int, ...]

    @property
    def last(self) -> int:
        """The last one."""
        return self.first + len(self.widths) - 1


def patched_head(head: bytes, prefix: bytes, new: NewColumns, bottom: int) -> bytes:
    """The part before the rows: the sheet's size and widths for the new columns."""
    return _with_widths(_with_size(head, prefix, new, bottom), prefix, new)


def patched_tail(
    tail: bytes, prefix: bytes, header_row: int, edge: int, new: NewColumns
) -> tuple[bytes, Area | None]:
    """The part behind the rows, with a filter over the table widened; and that filter's range as it was.

    Only the sheet's own filter counts, which stands before those of people's own views (ECMA-376 part 1, 18.3.1.99).
    """
    views = tail.find(b"<" + prefix + b"customSheetViews")
    found = start_tag(prefix, "autoFilter").search(tail, 0, views if views >= 0 else len(tail))
    where = area(attribute(found[0], "ref") or "") if found else None
    if (
        found is None
        or where is None
        or where.top != header_row
        or where.right != edge
        or new.first != edge + 1
    ):
        return tail, None
    tag = with_attribute(found[0], "ref", replace(where, right=new.last))
    return tail[: found.start()] + tag + tail[found.end() :], where


def merged(tail: bytes, prefix: bytes) -> Iterator[Area]:
    """Ranges of merged cells."""
    for tag in start_tag(prefix, "mergeCell").finditer(tail):
        where = area(attribute(tag[0], "ref") or "")
        if where is not None:
            yield where


def with_filter_name(book: bytes, prefix: bytes, sheet: int, before: Area, right: int) -> bytes:
    """The workbook's part with the hidden name of a sheet's filter widened, by which LibreOffice finds the filter."""
    pattern = element(prefix, "definedName")
    old = re.compile(rb"(\$[A-Z]+\$\d+:)\$[A-Z]+(\$\d+)\s*\Z")
    for found in pattern.finditer(book):
        if found[1] is None or attribute(found[1], "name") != "_xlnm._FilterDatabase":
            continue
        if attribute(found[1], "localSheetId") != str(sheet):
            continue
        range_of = area(found[2].rpartition(b"!")[2].decode("ascii", "replace").strip())
        if range_of == before:
            text = old.sub(rb"\g<1>$" + letters(right - 1).encode() + rb"\g<2>", found[2])
            return book[: found.start(2)] + text + book[found.end(2) :]
    return book


def drawings_cover(content: bytes, where: Area) -> bool:
    """True where a chart, picture or slicer lies over one of these cells."""
    for anchor in ElementTree.fromstring(content):
        corners = {child.tag.rpartition("}")[2]: child for child in anchor}
        if "from" not in corners:
            continue
        left, top = _corner(corners["from"])
        if "to" in corners:
            right, bottom = _corner(corners["to"])
        else:
            size = corners.get("ext")
            wide, high = (_whole(size.get(key)) for key in ("cx", "cy")) if size is not None else (0, 0)
            right, bottom = left + wide // _EMU_COLUMN, top + high // _EMU_ROW
        if left <= where.right and right >= where.left and top <= where.bottom and bottom >= where.top:
            return True
    return False


def width(name: str, values: Sequence[Storable]) -> int:
    """A width in characters that shows the header with its filter button and the sampled values."""
    lines = (max(map(_wide, show(value)[:_LINE].split("\n"))) + 2 for value in values if value is not None)
    return max(_NARROWEST, min(_WIDEST, max([_wide(name) + 4, *lines])))


def _wide(line: str) -> int:
    return (
        len(line) if line.isascii() else sum(2 if east_asian_width(letter) in "WF" else 1 for letter in line)
    )


def _corner(element_: ElementTree.Element) -> tuple[int, int]:
    found = {child.tag.rpartition("}")[2]: _whole(child.text) for child in element_}
    return found.get("col", 0) + 1, found.get("row", 0) + 1


def _whole(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"\s*-?[0-9]{1,18}\s*", text) else 0


def _with_size(head: bytes, prefix: bytes, new: NewColumns, bottom: int) -> bytes:
    found = start_tag(prefix, "dimension").search(head)
    where = area(attribute(found[0], "ref") or "") if found else None
    if found is None or where is None:
        return head
    wide = replace(where, right=max(where.right, new.last), bottom=max(where.bottom, bottom))
    return head[: found.start()] + with_attribute(found[0], "ref", wide) + head[found.end() :]


def _with_widths(head: bytes, prefix: bytes, new: NewColumns) -> bytes:
    columns = element(prefix, "cols").search(head)
    old = [tag[0] for tag in start_tag(prefix, "col").finditer(columns[2])] if columns and columns[2] else []
    closed = (tag if tag.endswith(b"/>") else tag[:-1] + b"/>" for tag in old)
    kept = [piece for tag in closed for piece in _without(tag, new)]
    own = [
        b'<%scol min="%d" max="%d" width="%d.7109375" customWidth="1"/>' % (prefix, column, column, wide)
        for column, wide in enumerate(new.widths, new.first)
    ]
    inside = b"".join(sorted(kept + own, key=lambda tag: number(bytes(tag), "min")))
    whole = b"<%scols>%s</%scols>" % (prefix, inside, prefix)
    if columns:
        return head[: columns.start()] + whole + head[columns.end() :]
    at = head.rfind(b"<" + prefix + b"sheetData")
    return head[:at] + whole + head[at:]


def _without(tag: bytes, new: NewColumns) -> Iterator[bytes]:
    """A width's own columns without the new ones, which may leave it in two pieces."""
    first, last = number(tag, "min", 1), number(tag, "max", 1)
    if last < new.first or first > new.last:
        yield tag
        return
    tag = without_attribute(tag, "collapsed")
    if first < new.first:
        yield with_attribute(tag, "max", new.first - 1)
    if last > new.last:
        yield with_attribute(tag, "min", new.last + 1)
