"""A real proxy on loopback: it opens tunnels to one server, asks for a password where told, and tells what it saw."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

WAIT = 10.0


@dataclass
class Tunnel:
    """`heads` are the requests to the proxy itself; `seen` is every byte that went through, as it stood on the wire."""

    url: str = ""
    login: str = ""
    heads: list[str] = field(default_factory=list)
    seen: bytearray = field(default_factory=bytearray)


@contextmanager
def tunnel(port: int, *, login: str = "") -> Iterator[Tunnel]:
    """A proxy whose every tunnel leads to a port here; `login` is "name:password" where it wants one."""
    found = Tunnel(login=login)
    listener = socket.create_server(("127.0.0.1", 0))
    found.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    threads: list[threading.Thread] = []

    def accept() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            threads.append(threading.Thread(target=_serve, args=(client, port, found)))
            threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield found
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join(WAIT)
        for thread in threads:
            thread.join(WAIT)


def _serve(client: socket.socket, port: int, found: Tunnel) -> None:
    client.settimeout(WAIT)
    with client:
        head = b""
        while b"\r\n\r\n" not in head:
            got = client.recv(4096)
            if not got:
                return
            head += got
        found.heads.append(head.decode())
        if found.login and _login(found.login).lower() not in head.decode().lower():
            client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n")
            return
        with socket.create_connection(("127.0.0.1", port), timeout=WAIT) as server:
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pump, args=(server, client, found))
            back.start()
            _pump(client, server, found)
            back.join(WAIT)


def _pump(one: socket.socket, other: socket.socket, found: Tunnel) -> None:
    with suppress(OSError):
        while got := one.recv(65536):
            found.seen += got
            other.sendall(got)
    with suppress(OSError):
        other.shutdown(socket.SHUT_RDWR)


def _login(login: str) -> str:
    return f"Proxy-Authorization: Basic {base64.b64encode(login.encode()).decode()}"
