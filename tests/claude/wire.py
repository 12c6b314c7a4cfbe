"""A scripted HTTP server on loopback that records what arrives and breaks off wherever a test says."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import BinaryIO

WAIT = 10.0
KEPT = 1 << 20


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request as it came: header names as sent, in order."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    length: int
    body: bytes

    def header(self, name: str) -> str | None:
        """A header's value, None where it was not sent."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def names(self) -> set[str]:
        """All header names in lower case."""
        return {name.lower() for name, _ in self.headers}


@dataclass(frozen=True, slots=True)
class Script:
    """One answer. `cut` sends only so many bytes of the body, then breaks off (with a reset when `reset`)."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: int | None = None
    reset: bool = False
    announce: bool = True
    """Send Content-Length."""
    stop: str = ""
    """"accept": close before the request is read; "head": after its head; "request": after all of it."""
    close: bool = False
    """Close the connection after the answer without announcing it."""
    hang: bool = False
    """Read the request and never answer."""
    early: bool = False
    """Answer after the head, then read the body."""
    idle: bool = False
    """Send the answer as it stands and then nothing more, on an open connection."""


def reply(found: object, status: int = 200, **headers: str) -> Script:
    """A JSON answer; underscores in header names become hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Script(status, json.dumps(found).encode(), {"content-type": "application/json", **named})


def failure(
    status: int, kind: str = "api_error", message: str = "No.", code: str = "", **headers: str
) -> Script:
    """The service's error envelope."""
    error: dict[str, object] = {"type": kind, "message": message}
    if code:
        error["details"] = {"error_code": code}
    return reply({"type": "error", "error": error, "request_id": "req_body"}, status, **headers)


Answerer = Callable[[Recorded], Script]


class Wire:
    """Answers with the scripts in order and then with the last one again, or with what `answerer` says."""

    def __init__(
        self, *scripts: Script, answerer: Answerer | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self.requests: list[Recorded] = []
        self.connections = 0
        self.broken = threading.Event()
        """Set when the other side broke off while it was being answered."""
        self._scripts = list(scripts)
        self._answerer = answerer
        self._tls = tls
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._socket.getsockname()[1])
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def url(self) -> str:
        """Its base address."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def posts(self) -> int:
        """How many POSTs arrived."""
        return sum(one.method == "POST" for one in self.requests)

    def close(self) -> None:
        """Stop listening, drop every connection and wait for the threads."""
        self._closing.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        with self._lock:
            for one in self._open:
                with suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(WAIT)
            assert not thread.is_alive()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.append(connection)
                thread = threading.Thread(target=self._serve, args=(connection,))
                self._threads.append(thread)
                thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(WAIT)
        with suppress(OSError), self._secured(connection) as connection, connection.makefile("rb") as stream:
            while not self._closing.is_set() and self._exchange(connection, stream):
                pass

    def _secured(self, connection: socket.socket) -> socket.socket:
        """The connection, behind TLS where the server has a certificate; OSError when the client turns away."""
        if self._tls is None:
            return connection
        try:
            secured = self._tls.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            raise
        with self._lock:
            self._open.append(secured)
        return secured

    def _exchange(self, connection: socket.socket, stream: BinaryIO) -> bool:
        if self._peek().stop == "accept":
            self._next()
            return False
        head = _head(stream)
        if head is None:
            return False
        if self._peek().stop == "head":
            self._record(head, b"", 0)
            self._next()
            return False
        if self._peek().early:
            # Kept before it is answered: the client may hang up upon the answer, and then the rest never comes.
            self._record(head, b"", 0)
            _answer(connection, self._next())
            _body(stream, {key.lower(): value for key, value in head[2]}, 0)
            return False
        body, length = _body(stream, {key.lower(): value for key, value in head[2]}, KEPT)
        request = self._record(head, body, length)
        script = self._answerer(request) if self._answerer else self._next()
        if script.hang:
            self._closing.wait(WAIT)
        if script.hang or script.stop:
            return False
        try:
            keep = _answer(connection, script)
        except OSError:
            self.broken.set()
            raise
        if script.idle:
            self._closing.wait(WAIT)
        return keep

    def _record(
        self, head: tuple[str, str, tuple[tuple[str, str], ...]], body: bytes, length: int
    ) -> Recorded:
        request = Recorded(*head, length, body)
        with self._lock:
            self.requests.append(request)
        return request

    def _peek(self) -> Script:
        with self._lock:
            return self._scripts[0] if self._scripts else Script()

    def _next(self) -> Script:
        with self._lock:
            if len(self._scripts) > 1:
                return self._scripts.pop(0)
            return self._scripts[0] if self._scripts else Script()


@contextmanager
def wire(
    *scripts: Script, answerer: Answerer | None = None, tls: ssl.SSLContext | None = None
) -> Iterator[Wire]:
    """A running server."""
    server = Wire(*scripts, answerer=answerer, tls=tls)
    try:
        yield server
    finally:
        server.close()


def _head(stream: BinaryIO) -> tuple[str, str, tuple[tuple[str, str], ...]] | None:
    line = stream.readline().decode("latin-1").split()
    if len(line) < 2:
        return None
    headers: list[tuple[str, str]] = []
    while (text := stream.readline().decode("utf-8").rstrip("\r\n")) != "":
        name, _, value = text.partition(":")
        headers.append((name, value.strip()))
    return line[0], line[1], tuple(headers)


def _body(stream: BinaryIO, headers: Mapping[str, str], keep: int) -> tuple[bytes, int]:
    """The first `keep` bytes of the body, and its length; only bodies with a length are understood."""
    assert "transfer-encoding" not in headers, "the body came in chunks, without its length"
    length = left = int(headers.get("content-length", "0"))
    kept = b""
    while left and (block := stream.read(min(left, 1 << 16))):
        left -= len(block)
        kept += block[: keep - len(kept)]
    return kept, length - left


def _answer(connection: socket.socket, script: Script) -> bool:
    headers = dict(script.headers)
    if script.announce:
        headers["content-length"] = str(len(script.body))
    lines = [f"HTTP/1.1 {script.status} Scripted", *(f"{name}: {value}" for name, value in headers.items())]
    body = script.body if script.cut is None else script.body[: script.cut]
    connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode() + body)
    if script.reset:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return script.cut is None and script.announce and not script.close
