"""The text of a web page as a reader sees it, tables as lines, without scripts and styles."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from batchdesk.files.encodings import clean, encoding_of
from batchdesk.files.extracts import Extract, tidy

_DROPPED = frozenset(
    {"script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select", "-comment"}
)
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer"
        " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot"
        " thead tr ul",
    )
)
"""Elements that a browser puts on lines of their own (HTML Standard, section 15.3)."""

_SPACED = frozenset(
    {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "ul",
        "ol",
        "dl",
        "blockquote",
        "pre",
        "section",
        "article",
    }
)
_CELLS = frozenset({"td", "th"})
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def read_html(path: Path) -> Extract:
    """The page's text; its title stands first where the page itself does not show it."""
    return Extract(html_text(_decoded(path)))


def html_text(page: str) -> str:
    """The text of a page that is in memory."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page)
    pen = _Pen()
    if tree.body is not None:
        _walk(tree.body, pen)
    text = tidy(clean(pen.text))
    title = tree.css_first("head > title")
    name = _WHITE.sub(" ", title.text()).strip() if title is not None else ""
    return tidy(f"{clean(name)}\n\n{text}") if name and name not in text else text


def _decoded(path: Path) -> str:
    """By byte order mark or UTF-8, else by what the page declares, else by the likeliest encoding."""
    data = path.read_bytes()
    encoding = encoding_of(path)
    declared = _CHARSET.search(data[:4096])
    if declared and not encoding.startswith("utf"):
        try:
            return data.decode(declared[1].decode("ascii"), "replace")
        except (LookupError, ValueError):
            pass
    return data.decode(encoding, "replace")


def _walk(root: Any, pen: _Pen) -> None:
    """Depth first with a stack of our own: pages nest deeper than Python calls may."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            pen.leave(node.tag)
        elif node.tag == "-text":
            pen.say(node.text_content or "")
        elif node.tag not in _DROPPED and not _hidden(node):
            pen.enter(node)
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(list(node.iter(include_text=True))))


def _hidden(node: Any) -> bool:
    attributes = node.attributes
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


class _Pen:
    """Collects text as a browser lays it out: white space joined, blocks on lines, cells of a row on one line."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._cells: list[bool] = []
        """For every cell we are in: is it a real cell, or does it lay out a page by holding a table?"""
        self._pre = 0
        self._row_started = False

    @property
    def text(self) -> str:
        return "\n".join(
            line.strip(" ") if "\t" not in line else line for line in "".join(self._parts).split("\n")
        )

    @property
    def _in_cell(self) -> bool:
        return any(self._cells)

    def enter(self, node: Any) -> None:
        tag = node.tag
        if tag == "br":
            self._break()
        elif tag in _CELLS:
            self._open_cell(node)
        elif tag in _BLOCKS:
            self._break(blank=tag in _SPACED)
            self._row_started = self._row_started and tag != "tr"
            if tag == "li":
                self.say("- ")
        self._pre += tag == "pre"

    def leave(self, tag: str) -> None:
        self._pre -= tag == "pre"
        if tag in _CELLS:
            self._cells.pop()
        elif tag in _BLOCKS:
            self._break(blank=tag in _SPACED)

    def say(self, text: str) -> None:
        if self._pre and not self._in_cell:
            self._parts.append(text)
            return
        text = _WHITE.sub(" ", text)
        if text == " " and (not self._parts or self._parts[-1].endswith(("\n", " "))):
            return
        if self._parts and self._parts[-1].endswith((" ", "\n")):
            text = text.lstrip(" ")
        if text:
            self._parts.append(text)

    def _open_cell(self, node: Any) -> None:
        real = node.css_first("table") is None
        if not real:
            self._break()
        elif self._row_started and not self._in_cell:
            self._trim()
            self._parts.append(" | ")
        self._cells.append(real)
        self._row_started = self._row_started or real

    def _break(self, blank: bool = False) -> None:
        if self._in_cell:
            self.say(" ")
        elif self._parts and (blank or not self._parts[-1].endswith("\n")):
            self._parts.append("\n\n" if blank else "\n")

    def _trim(self) -> None:
        while self._parts and self._parts[-1] == " ":
            self._parts.pop()
        if self._parts:
            self._parts[-1] = self._parts[-1].rstrip(" ")
