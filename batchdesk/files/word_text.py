"""The text of a Word document in reading order: headers, body with its tables and text boxes, notes, comments, footers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from batchdesk.files.encodings import clean
from batchdesk.files.extracts import DAMAGE, Extract, Unreadable, table_text, tidy
from batchdesk.files.word_numbers import WordNumbers

_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText", "txbxContent"})
"""Deleted text, the second copy that old Words see, and field codes; text boxes follow their paragraph."""

_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"})


def read_word(path: Path) -> Extract:
    """The text; Unreadable where the file is damaged.

    python-docx opens the package; its paragraphs alone would leave out tables, headers, content controls, tracked
    insertions, text boxes and footnotes, so the XML is walked.
    """
    import docx
    from docx.opc.exceptions import OpcError

    try:
        document = docx.Document(str(path))
        numbers = WordNumbers(_xml(document.part, "numbering"), _xml(document.part, "styles"))
        parts = [
            *_others(document.part, "header"),
            "\n".join(_blocks(document.element.body, numbers)),
            *_notes(document.part, "footnotes"),
            *_notes(document.part, "endnotes"),
            *_comments(document.part),
            *_others(document.part, "footer"),
        ]
    except (*DAMAGE, OpcError) as error:
        raise Unreadable("it is damaged") from error
    return Extract(tidy(clean("\n\n".join(part for part in parts if part.strip()))))


def _blocks(container: Any, numbers: WordNumbers | None = None) -> Iterator[str]:
    """The paragraphs and tables of a container as texts; clauses and list entries with what Word shows before them."""
    numbers = numbers or WordNumbers()
    for child in container:
        name = _name(child)
        if name == "p":
            text, label = "".join(_inline(child)), numbers.label(child)
            yield f"{label}{text}" if text.strip() else text
            for box in _boxes(child):
                yield from _blocks(box, numbers)
        elif name == "tbl":
            yield table_text([_row(row, numbers) for row in _children(child, "tr")])
        elif name in _WRAPPERS:
            yield from _blocks(child, numbers)


def _row(row: Any, numbers: WordNumbers) -> list[str]:
    return ["\n".join(_blocks(cell, numbers)) for cell in _children(row, "tc")]


def _children(container: Any, wanted: str) -> Iterator[Any]:
    for child in container:
        if _name(child) == wanted:
            yield child
        elif _name(child) in _WRAPPERS:
            yield from _children(child, wanted)


def _inline(element: Any) -> Iterator[str]:
    for child in element:
        name = _name(child)
        if name == "t":
            yield child.text or ""
        elif name in ("tab", "ptab"):
            yield "\t"
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "noBreakHyphen":
            yield "-"
        elif name in ("footnoteReference", "endnoteReference"):
            yield f"[{_value(child, 'id')}]"
        elif name == "commentReference":
            yield f" [Comment {_value(child, 'id')}]"
        elif name not in _SKIPPED:
            yield from _inline(child)


def _boxes(paragraph: Any) -> Iterator[Any]:
    """Text boxes within a paragraph, once each."""
    for child in paragraph:
        if _name(child) == "txbxContent":
            yield child
        elif _name(child) not in _SKIPPED:
            yield from _boxes(child)


def _others(part: Any, kind: str) -> Iterable[str]:
    """Texts of all headers or footers, each different one once, in the order of their sections."""
    found = {
        relation.rId: relation.target_part
        for relation in part.rels.values()
        if relation.reltype.endswith(f"/{kind}")
    }
    used = [_value(reference, "id") for reference in part.element.iter(f"{{*}}{kind}Reference")]
    texts = ("\n".join(_blocks(found[key].element)).strip() for key in used if key in found)
    # What holds no letter is a page number.
    return dict.fromkeys(text for text in texts if any(map(str.isalpha, text)))


def _notes(part: Any, kind: str) -> Iterator[str]:
    from docx.oxml import parse_xml

    for relation in part.rels.values():
        if relation.reltype.endswith(f"/{kind}"):
            for note in parse_xml(relation.target_part.blob):
                text = "\n".join(_blocks(note)).strip()
                if text and _value(note, "type") in ("", "normal"):
                    yield f"[{_value(note, 'id')}] {text}"


def _comments(part: Any) -> Iterator[str]:
    """What reviewers wrote at the margin, with their names."""
    comments = _xml(part, "comments")
    for comment in comments if comments is not None else ():
        text = "\n".join(_blocks(comment)).strip()
        if text:
            yield f"[Comment {_value(comment, 'id')}, {_value(comment, 'author') or 'unnamed'}] {text}"


def _xml(part: Any, kind: str) -> Any:
    """The root of a part of the package, None where there is none."""
    from docx.oxml import parse_xml

    for relation in part.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            part = relation.target_part
            return part.element if hasattr(part, "element") else parse_xml(part.blob)
    return None


def _name(element: Any) -> str:
    tag = element.tag
    return _local(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=1024)
def _local(tag: str) -> str:
    """A tag without its namespace; a document asks for the same few a million times."""
    return tag.rpartition("}")[2]


def _value(element: Any, name: str) -> str:
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")
