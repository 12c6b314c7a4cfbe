"""A relay on loopback that passes every call on and remembers which key it carried; also behind a CONNECT proxy."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

_DROPPED = frozenset({"host", "connection", "transfer-encoding", "content-length"})


@dataclass
class Heard:
    """One call: what it asked, and the key in it."""

    method: str
    path: str
    key: str


@dataclass
class Relay:
    """`url` is its address; `calls` what came, in order."""

    url: str
    calls: list[Heard] = field(default_factory=list)

    def keys(self, part: str = "/v1/") -> set[str]:
        """The keys of all calls whose path holds a text."""
        return {call.key for call in self.calls if part in call.path}


@contextmanager
def relay(target: str) -> Iterator[Relay]:
    """A relay in front of `target`, an address on loopback."""
    to = urlsplit(target)
    heard = Relay("")

    class Passing(BaseHTTPRequestHandler):
        def _pass(self) -> None:
            key = (self.headers.get("authorization") or "").removeprefix("Bearer ")
            heard.calls.append(Heard(self.command, self.path, key))
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            line = http.client.HTTPConnection(to.hostname or "", to.port, timeout=30)
            headers = {name: text for name, text in self.headers.items() if name.lower() not in _DROPPED}
            line.request(self.command, self.path, body or None, headers)
            answer = line.getresponse()
            content = answer.read()
            line.close()
            self.send_response(answer.status)
            for name, text in answer.getheaders():
                if name.lower() not in _DROPPED:
                    self.send_header(name, text)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_DELETE = _pass  # noqa: N815 - the library's own names

        def log_message(self, *_arguments: object) -> None:
            """Nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Passing)
    server.daemon_threads = True
    heard.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield heard
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()
