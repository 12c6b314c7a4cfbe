"""The body of a call: read from the socket in pieces, and a batch's body split into its requests piece by piece.

A batch may hold 256 MB, so it is never held whole: the socket is copied to a file in blocks, and the file is read
through a sliding window of text in which `json.JSONDecoder.raw_decode` takes one request after another.
"""

import codecs
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import msgspec

from batchdesk.practice.wire import ApiError, invalid

BLOCK = 1 << 20
MESSAGE_LIMIT = 32 * 1024 * 1024
BATCH_LIMIT = 256 * 1024 * 1024
REQUEST_LIMIT = 100_000

_SPACE = re.compile(r"[ \t\r\n]*")


class Readable(Protocol):
    """The reading side of a socket file."""

    def read(self, size: int = -1, /) -> bytes: ...

    def readline(self, size: int = -1, /) -> bytes: ...


class BodyReader:
    """The body of one call, framed by Content-Length or by chunks; at most `limit` bytes are handed out."""

    def __init__(self, source: Readable, length: int | None, chunked: bool) -> None:
        self._source = source
        self._chunked = chunked
        self._left = 0 if chunked else (length or 0)
        self.declared = None if chunked else (length or 0)
        self.finished = not chunked and not self._left

    def blocks(self, limit: int) -> Iterator[bytes]:
        """Blocks of at most 1 MiB; raises request_too_large once `limit` bytes are passed."""
        if self.declared is not None and self.declared > limit:
            raise too_large(limit)
        seen = 0
        while not self.finished:
            block = self._next()
            seen += len(block)
            if seen > limit:
                raise too_large(limit)
            if block:
                yield block

    def whole(self, limit: int) -> bytes:
        """The body as one piece of bytes."""
        return b"".join(self.blocks(limit))

    def to_file(self, path: Path, limit: int) -> int:
        """Copy the body to `path`; returns its size in bytes."""
        with path.open("wb") as out:
            return sum(out.write(block) for block in self.blocks(limit))

    def _next(self) -> bytes:
        if self._chunked and not self._left:
            self._left = self._chunk_size()
            if not self._left:
                self._skip_trailers()
                self.finished = True
                return b""
        block = self._source.read(min(BLOCK, self._left))
        if not block:
            raise ConnectionResetError("the body ended early")
        self._left -= len(block)
        if not self._left:
            if self._chunked:
                self._source.readline(8)
            else:
                self.finished = True
        return block

    def _chunk_size(self) -> int:
        line = self._source.readline(256)
        try:
            return int(line.split(b";")[0].strip(), 16)
        except ValueError:
            raise ConnectionResetError("the body ended early") from None

    def _skip_trailers(self) -> None:
        while self._source.readline(65536).strip():
            pass


def too_large(limit: int) -> ApiError:
    """The 413 of a body over `limit` bytes."""
    return ApiError("request_too_large", f"Request exceeds the maximum size of {limit // 1024 // 1024} MB")


def parse_object(raw: bytes) -> dict[str, Any]:
    """The JSON object in a small body; raises invalid_request_error when it is none."""
    try:
        value = msgspec.json.decode(raw)
    except (ValueError, RecursionError) as error:
        raise invalid(f"The request body is not valid JSON: {error}") from None
    if not isinstance(value, dict):
        raise invalid("The request body must be a JSON object")
    return value


def _no_constants(name: str) -> None:
    raise ValueError(f"{name} is not valid JSON")


class _Window:
    """A sliding window of text over a file; `at` is the next character to look at."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._decode = codecs.getincrementaldecoder("utf-8")()
        self._scan = json.JSONDecoder(parse_constant=_no_constants)
        self._ended = False
        self.text = ""
        self.at = 0

    def _more(self, size: int = BLOCK) -> bool:
        if self._ended:
            return False
        block = self._source.read(size)
        self._ended = not block
        try:
            fresh = self._decode.decode(block, final=self._ended)
        except UnicodeDecodeError:
            raise invalid("The request body is not valid UTF-8") from None
        self.text = self.text[self.at :] + fresh
        self.at = 0
        return True

    def peek(self) -> str:
        """The next character that is not white space; empty at the end of the file."""
        while True:
            self.at = self._skip(self.at)
            if self.at < len(self.text):
                return self.text[self.at]
            if not self._more():
                return ""

    def take(self, expected: str) -> None:
        """Step over one expected punctuation mark."""
        found = self.peek()
        if found != expected:
            raise invalid(f"The request body is not valid JSON: expected {expected!r}, found {found!r}")
        self.at += 1

    def value(self) -> tuple[Any, str]:
        """The next JSON value and its text; reads on, twice as much each time, while it is incomplete."""
        self.peek()
        size = BLOCK
        while True:
            try:
                value, end = self._scan.raw_decode(self.text, self.at)
            except (ValueError, RecursionError) as error:
                if len(self.text) - self.at > 2 * MESSAGE_LIMIT or not self._more(size):
                    raise invalid(f"The request body is not valid JSON: {error}") from None
                size *= 2
                continue
            text = self.text[self.at : end]
            self.at = end
            return value, text

    def _skip(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at


def split_requests(path: Path) -> Iterator[tuple[Any, bytes]]:
    """Each item of `{"requests": [...]}` in the file: the parsed item, and its JSON on one line.

    Raises invalid_request_error for anything that is not exactly such an object.
    """
    with path.open("rb") as source:
        window = _Window(source)
        if window.peek() != "{":
            raise invalid("The request body must be a JSON object")
        window.take("{")
        if window.peek() == "}":
            raise invalid("requests: Field required")
        key, _ = window.value()
        if key != "requests":
            raise invalid(f"{key}: Extra inputs are not permitted")
        window.take(":")
        if window.peek() != "[":
            raise invalid("requests: Input should be a valid list")
        yield from _items(window)
        if window.peek() == ",":
            window.take(",")
            key, _ = window.value()
            raise invalid(f"{key}: Extra inputs are not permitted")
        window.take("}")
        if window.peek():
            raise invalid("The request body is not valid JSON: extra data after the object")


def _items(window: _Window) -> Iterator[tuple[Any, bytes]]:
    window.take("[")
    if window.peek() == "]":
        window.take("]")
        return
    while True:
        value, text = window.value()
        # A raw line break can only be white space between JSON tokens, so one item fits on one line.
        yield value, text.replace("\n", " ").replace("\r", " ").encode()
        if window.peek() != ",":
            break
        window.take(",")
    window.take("]")


def store_requests(body: Path, requests: Path, custom_ids: Path) -> int:
    """Check the envelope of every request and write them one per line; returns how many there are.

    What is checked here is what the real service checks at creation (claude-batch-api.md §1.4, §1.6): the shape, the
    number of requests, the pattern and the uniqueness of `custom_id`. Everything inside `params` waits.
    """
    seen: set[str] = set()
    with requests.open("wb") as out, custom_ids.open("w", encoding="ascii") as names:
        for index, (item, line) in enumerate(split_requests(body)):
            if index >= REQUEST_LIMIT:
                raise invalid(f"requests: List should have at most {REQUEST_LIMIT} items")
            name = _checked_name(index, item)
            if name in seen:
                raise invalid(f"requests.{index}.custom_id: custom_id must be unique, {name!r} is used twice")
            _check_line(index, line)
            seen.add(name)
            out.write(line + b"\n")
            names.write(name + "\n")
        out.flush()
        os.fsync(out.fileno())
    if not seen:
        raise invalid("requests: List should have at least 1 item")
    return len(seen)


def _check_line(index: int, line: bytes) -> None:
    """Refuse what Python's parser lets pass: lone surrogates, numbers without bounds, endless nesting."""
    try:
        msgspec.json.decode(line)
    except (msgspec.DecodeError, RecursionError):
        trouble = "lone surrogate or number out of range"
        raise invalid(f"requests.{index}: The request body is not valid JSON: {trouble}") from None


_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


def _checked_name(index: int, item: object) -> str:
    if not isinstance(item, dict):
        raise invalid(f"requests.{index}: Input should be an object")
    for key in ("custom_id", "params"):
        if key not in item:
            raise invalid(f"requests.{index}.{key}: Field required")
    extra = next((key for key in item if key not in ("custom_id", "params")), None)
    if extra is not None:
        raise invalid(f"requests.{index}.{extra}: Extra inputs are not permitted")
    name = item["custom_id"]
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise invalid(f"requests.{index}.custom_id: String should match pattern '^[a-zA-Z0-9_-]{{1,64}}$'")
    if not isinstance(item["params"], dict):
        raise invalid(f"requests.{index}.params: Input should be an object")
    return name
