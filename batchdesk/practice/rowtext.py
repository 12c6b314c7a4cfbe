"""The text of a row: what the last user message says, documents included as far as their bytes tell."""

import base64
import binascii
import re
from typing import Any

from batchdesk.practice.media import inflated

PDF_TEXT = 20_000

_SHOWN = re.compile(rb"\((?:\\.|[^\\()])*\)\s*(?:Tj|'|\")|\[(?:[^\]\\]|\\.)*\]\s*TJ|T\*|Td|TD|ET", re.DOTALL)
_STRING = re.compile(rb"\(((?:\\.|[^\\()])*)\)|(-?\d+(?:\.\d+)?)", re.DOTALL)
_ESCAPE = re.compile(rb"\\([nrtbf()\\]|[0-7]{1,3}|\r?\n)")
_LETTERS = {b"n": b"\n", b"r": b"\n", b"t": b" ", b"b": b"", b"f": b"", b"(": b"(", b")": b")", b"\\": b"\\"}


def row_text(messages: list[dict[str, Any]]) -> str:
    """The text of the last user message: text blocks, documents and tool results, in order."""
    last = next((m for m in reversed(messages) if m["role"] == "user"), None)
    if last is None:
        return ""
    content = last["content"]
    if isinstance(content, list):
        return "\n".join(part for part in map(_block_text, content) if part)
    return _inner_text(content)


def guide_text(system: object) -> str:
    """The instructions that all rows share, from the `system` of a request."""
    return _inner_text(system)


def _block_text(block: Any) -> str:
    if not isinstance(block, dict):
        return ""
    kind = block.get("type")
    if kind == "text":
        return str(block.get("text") or "")
    if kind == "tool_result":
        inner = block.get("content")
        return _inner_text(inner)
    if kind != "document":
        return ""
    source = block.get("source")
    if not isinstance(source, dict):
        return ""
    if source.get("type") == "text":
        return str(source.get("data") or "")
    if source.get("type") == "content":
        inner = source.get("content")
        return _inner_text(inner)
    return pdf_text(str(source.get("data") or "")) or str(block.get("title") or "")


def _inner_text(inner: object) -> str:
    if isinstance(inner, str):
        return inner
    return "\n".join(map(_block_text, inner)) if isinstance(inner, list) else ""


def pdf_text(encoded: str) -> str:
    """Text shown by a PDF's plain string operators; empty where its fonts hide it (no layout, no font maps)."""
    return "\n".join(text for _, text in page_texts(encoded))[:PDF_TEXT]


def page_texts(encoded: str) -> list[tuple[int, str]]:
    """(page, text) of a PDF's readable pages, from 1, as far as their content streams stand in the order of the pages."""
    try:
        data = base64.b64decode(encoded)
    except (binascii.Error, ValueError):
        return []
    out: list[tuple[int, str]] = []
    page = size = 0
    for stream in inflated(data):
        if b"Tj" not in stream and b"TJ" not in stream:
            continue
        page += 1
        shown = _shown(stream)
        if _readable(shown):
            out.append((page, shown))
            size += len(shown)
        if size > PDF_TEXT:
            break
    return out


def _shown(stream: bytes) -> str:
    parts: list[bytes] = []
    for found in _SHOWN.finditer(stream):
        operator = found[0]
        if operator in (b"T*", b"Td", b"TD", b"ET"):
            parts.append(b"\n")
            continue
        for text, number in _STRING.findall(operator):
            # A wide step to the right inside a TJ array stands for a space between words.
            parts.append(b" " if number and float(number) < -180 else _ESCAPE.sub(_unescape, text))
    joined = b"".join(parts).decode("cp1252", "replace")
    return re.sub(r"\s*\n\s*", "\n", joined).strip()


def _unescape(match: re.Match[bytes]) -> bytes:
    code = match[1]
    if code in _LETTERS:
        return _LETTERS[code]
    return bytes([int(code, 8) & 0xFF]) if code.isdigit() else b""


def _readable(text: str) -> bool:
    if len(text) < 8:
        return False
    plain = sum(letter.isalnum() or letter in " \n.,:;-/()%'\"€$" for letter in text)
    return plain > 0.85 * len(text) and bool(re.search(r"[A-Za-z]{3}", text))
