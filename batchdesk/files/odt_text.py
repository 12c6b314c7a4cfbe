"""The text of an OpenDocument text (LibreOffice Writer): headers, body with tables, boxes, notes and comments, footers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from batchdesk.files.encodings import clean
from batchdesk.files.extracts import DAMAGE, Extract, Unreadable, table_text, tidy

_SILENT = frozenset(
    {
        "tracked-changes",
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "forms",
        "bookmark",
        "event-listeners",
    }
)
_BOXES = frozenset({"text-box", "table", "list"})
_HOLDERS = frozenset(
    {
        "section",
        "list",
        "list-item",
        "list-header",
        "index-body",
        "index-title",
        "table-of-content",
        "text-box",
        "text",
    }
    | {f"{kind}-index" for kind in ("alphabetical", "illustration", "table", "object", "user")}
    | {"bibliography", "frame", "g", "soft-page-break", "numbered-paragraph"}
)
_HEADS = ("header", "header-left", "header-first")
_FEET = ("footer", "footer-left", "footer-first")
_LARGEST_PART = 200_000_000
"""Bytes of XML; a novel has 3 MB, a bomb a thousand times that."""

_MOST_REPEATED = 200
"""Cells or spaces that one element may stand for; a sheet pasted into a text repeats its blank end 16,000 times."""


def read_odt(path: Path) -> Extract:
    """The text; Unreadable where the file is damaged or protected.

    The XML is walked by hand (OpenDocument 1.3, part 3): odfdo's own plain text leaves out headers, boxes and comments.
    """
    try:
        with ZipFile(path) as package:
            if b"encryption-data" in _part(package, "META-INF/manifest.xml"):
                raise Unreadable("it is protected with a password")
            body = _parsed(_part(package, "content.xml"))
            styles = _part(package, "styles.xml")
        around = _parsed(styles) if styles else None
    except DAMAGE as error:
        raise Unreadable("it is damaged") from error
    text = next(
        (one for one in body.iter() if _name(one) == "text" and _name(one.getparent()) == "body"), None
    )
    if text is None:
        raise Unreadable("it is damaged")
    parts = [*_around(around, _HEADS), "\n".join(_blocks(text)), *_around(around, _FEET)]
    return Extract(tidy(clean("\n\n".join(part for part in parts if part.strip()))))


def _part(package: ZipFile, name: str) -> bytes:
    if name not in package.namelist():
        return b""
    if package.getinfo(name).file_size > _LARGEST_PART:
        raise Unreadable("it is too large")
    return package.read(name)


def _parsed(data: bytes) -> Any:
    from lxml.etree import XMLParser, fromstring  # type: ignore[import-untyped]

    return fromstring(data, XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def _around(styles: Any, wanted: tuple[str, ...]) -> Iterator[str]:
    """Headers or footers, each different one once; what holds no letter is a page number."""
    found = styles.iter() if styles is not None else ()
    texts = ("\n".join(_blocks(one)).strip() for one in found if _name(one) in wanted)
    yield from (text for text in dict.fromkeys(texts) if any(map(str.isalpha, text)))


def _blocks(container: Any) -> Iterator[str]:
    for child in container:
        name = _name(child)
        if name in ("p", "h"):
            yield _line(child)
            for box in _boxes(child):
                yield from _block(box)
        elif name == "list-item":
            yield from _item(child)
        else:
            yield from _block(child)


def _block(element: Any) -> Iterator[str]:
    name = _name(element)
    if name == "table":
        yield table_text([_row(row) for row in _rows(element)])
    elif name in _HOLDERS and _value(element, "display") != "none":
        yield from _blocks(element)


def _item(item: Any) -> Iterator[str]:
    """A list's entry: its first line has a dash, the rest is indented as far as lists nest."""
    for index, line in enumerate(_blocks(item)):
        yield f"- {line}" if index == 0 and not line.startswith("- ") else f"  {line}"


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if _name(child) == "table-row":
            yield child
        elif _name(child) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(child)


def _row(row: Any) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if _name(cell) == "table-cell":
            cells += ["\n".join(_blocks(cell))] * _count(cell, "number-columns-repeated")
    return cells


def _line(paragraph: Any) -> str:
    return "".join(_inline(paragraph)).strip(" ")


def _inline(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _piece(child)
        yield child.tail or ""


def _piece(child: Any) -> Iterator[str]:
    name = _name(child)
    if name == "s":
        yield " " * _count(child, "c")
    elif name == "tab":
        yield "\t"
    elif name == "line-break":
        yield "\n"
    elif name == "note":
        body = next((one for one in child if _name(one) == "note-body"), ())
        yield f" [Note: {' '.join(_blocks(body)).strip()}]"
    elif name == "annotation":
        author = next((one.text for one in child if _name(one) == "creator" and one.text), "unnamed")
        yield f" [Comment, {author}: {' '.join(_blocks(child)).strip()}] "
    elif name not in _SILENT and name not in _BOXES and name != "frame" and name:
        yield from _inline(child)


def _boxes(paragraph: Any) -> Iterator[Any]:
    """Text boxes that hang at a paragraph, once each."""
    for child in paragraph:
        if _name(child) == "text-box":
            yield child
        elif _name(child) not in _SILENT | {"note", "annotation"}:
            yield from _boxes(child)


def _count(element: Any, name: str) -> int:
    told = _value(element, name)
    return min(int(told), _MOST_REPEATED) if told.isdecimal() else 1


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _value(element: Any, name: str) -> str:
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")
