"""The table of a web page that is named as a workbook, as many web systems write their exports."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from email import message_from_bytes
from pathlib import Path
from typing import Any

from batchdesk.core.cells import Cell
from batchdesk.core.problems import Problem, Trouble
from batchdesk.files.encodings import clean, decoded

LARGEST = 30_000_000
"""Bytes of a page; its tree took 22 times as much memory (45 MB of small cells: 1 GB)."""

_WIDEST = 16_384
"""Columns of a sheet (Excel specifications and limits); `colspan` may claim anything."""

_LONGEST_SPAN = 65_534
"""Rows that `rowspan` may cover (HTML Standard, 4.9.11)."""

_BLOCKS = frozenset({"p", "div", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
_DROPPED = frozenset({"script", "style", "template", "noscript", "-comment"})
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\r\n\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_RELATED = re.compile(rb"content-type:\s*multipart/related", re.IGNORECASE)


class HtmlTable:
    """The largest table of a page as lines of cells, each a str, or None where nothing stands.

    Problem FILE_DAMAGED where no table has two rows. A cell over several rows stands in each of them, because each row
    is asked about by itself; one over several columns stands in the first.
    """

    encoding = "utf-8"

    def __init__(self, path: Path) -> None:
        self.path = path
        if path.stat().st_size > LARGEST:
            raise Problem(
                Trouble.READING_STOPPED,
                name=path.name,
                reason=f"it is a web page of more than {LARGEST // 10**6} MB",
                mend="Open it in your spreadsheet program, save it as .xlsx, then load that file.",
            )
        tables = [rows for page in _pages(path.read_bytes()) for rows in _tables(page)]
        self._rows = max(tables, key=_cells, default=[])
        if len(self._rows) < 2:
            raise _damaged(path, "it is a web page, not a table")
        others = sum(len(rows) > 1 for rows in tables) - 1
        self.warnings: tuple[str, ...] = ()
        if others:
            count = "another table" if others == 1 else f"{others:,} other tables"
            self.warnings = (f"The file is a web page with {count}; the largest one is read.",)

    def lines(self) -> Generator[list[Cell], None, None]:
        """Every row from the first."""
        held: dict[int, tuple[int, Cell]] = {}
        for row in self._rows:
            yield _line(row, held)

    def close(self) -> None:
        """Let go of the rows."""
        self._rows = []


def _pages(data: bytes) -> Iterator[str]:
    """The page, or those of a web archive (RFC 2557), which Excel writes as "Single File Web Page"."""
    if not _RELATED.search(data[:4096]):
        declared = _CHARSET.search(data[:4096])
        yield decoded(data, declared[1].decode("ascii", "replace") if declared else "")
        return
    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield decoded(content, part.get_content_charset() or "")


def _tables(page: str) -> list[list[Any]]:
    from selectolax.lexbor import LexborHTMLParser

    return [_own_rows(table) for table in LexborHTMLParser(page).css("table")]


def _own_rows(table: Any) -> list[Any]:
    """The rows of this table and of none within its cells."""
    rows: list[Any] = []
    for child in table.iter():
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in ("thead", "tbody", "tfoot"):
            rows.extend(row for row in child.iter() if row.tag == "tr")
    return [row for row in rows if not _hidden(row)]


def _cells(rows: list[Any]) -> int:
    return sum(1 for row in rows for cell in row.iter() if cell.tag in ("td", "th"))


def _line(row: Any, held: dict[int, tuple[int, Cell]]) -> list[Cell]:
    """One row; `held` has the cells from above that reach into it, by their column, with the rows left.

    A row that has nothing else is blank, as in a workbook (`merged_cells`).
    """
    line: list[Cell] = []

    def take_held() -> None:
        while len(line) in held:
            left, value = held.pop(len(line))
            if left > 1:
                above[len(line)] = (left - 1, value)
            line.append(value)

    above: dict[int, tuple[int, Cell]] = {}
    own = False
    for cell in row.iter():
        if cell.tag not in ("td", "th"):
            continue
        take_held()
        wide, deep = _span(cell, "colspan", _WIDEST), _span(cell, "rowspan", _LONGEST_SPAN)
        wide = max(1, min(wide, _WIDEST - len(line)))
        value = _text(cell)
        own = own or value is not None
        for index in range(wide):
            shown = None if index else value
            if deep > 1:
                above[len(line)] = (deep - 1, shown)
            line.append(shown)
    for column in sorted(held):
        if column >= len(line):
            line += [None] * (column - len(line))
            take_held()
    held.clear()
    held.update(above)
    return line[:_WIDEST] if own else []


def _span(cell: Any, name: str, most: int) -> int:
    text = (cell.attributes.get(name) or "").strip()
    return max(1, min(int(text), most)) if text.isdecimal() and len(text) < 9 else 1


def _text(cell: Any) -> str | None:
    """The cell's text as a browser shows it: white space joined, `<br>` and blocks as line breaks."""
    parts: list[str] = []
    stack: list[Any] = [cell]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
        elif node.tag == "-text":
            parts.append(_WHITE.sub(" ", node.text_content or ""))
        elif node.tag == "br":
            parts.append("\n")
        elif node.tag not in _DROPPED and not _hidden(node):
            breaks = ["\n"] if node.tag in _BLOCKS else [" "] if node.tag in ("td", "th") else []
            stack += breaks + list(reversed(list(node.iter(include_text=True)))) + breaks
    lines = [_WHITE.sub(" ", line.replace("\xa0", " ")).strip() for line in "".join(parts).split("\n")]
    return clean(re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")) or None


def _hidden(node: Any) -> bool:
    style = node.attributes.get("style") if node.tag != "-text" else None
    return bool(style and _HIDDEN.search(style))


def _damaged(path: Path, reason: str) -> Problem:
    return Problem(Trouble.FILE_DAMAGED, name=path.name, reason=reason)
