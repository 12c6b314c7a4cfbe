"""One key and one host on the wire, through the vendor's SDK; imported late, because the SDK takes a second to load."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, cast

import anthropic
import httpx2

from batchdesk.claude.address import host_of, is_loopback
from batchdesk.claude.calls import Answer, Call, Timeouts
from batchdesk.claude.errors import answer_of, told, was_dropped
from batchdesk.claude.proxies import Proxy
from batchdesk.core.problems import ServiceProblem, Trouble

API_VERSION = "2026-10-21"
"""The version whose shapes and rules this program knows (API notes, section 7.2)."""

_MANY = httpx2.Limits(max_connections=100, max_keepalive_connections=20)
_FRESH = httpx2.Limits(max_connections=100, max_keepalive_connections=0)
# As the SDK's own client has it: a proxy or firewall that drops a silent connection is noticed within minutes.
_ALIVE = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
_STREAM = {"Accept": "application/binary", "X-Stainless-Raw-Response": "stream"}


class Line:
    """Two SDK clients that threads may share: one for free questions, one for calls that cost or change something.

    The second never uses a connection twice. On a kept-alive connection that the host has just closed, a call that
    costs would end without an answer, and nobody could say whether it was taken.
    """

    def __init__(
        self,
        key: str,
        base_url: str,
        version: str,
        relay_header: bool,
        timeouts: Timeouts,
        proxy: Proxy = Proxy(),
    ) -> None:
        _quiet_vendor_logs()
        self._key = key
        self._base_url = base_url
        self._timeouts = timeouts
        self._proxy = proxy
        headers = _headers(key, version, relay_header)
        self._free = self._client(headers, _MANY)
        self._acting = self._client(headers, _FRESH)

    def close(self) -> None:
        """Close all connections."""
        self._free.close()
        self._acting.close()

    def get(self, call: Call, path: str, params: Mapping[str, object] | None = None) -> Answer:
        """A free question, asked once more at once where a kept-alive connection turned out to be dead."""
        with told(call):
            try:
                return self._get(path, params or {})
            except anthropic.APIConnectionError as error:
                if not was_dropped(error):
                    raise
            return self._get(path, params or {})

    def post(self, call: Call, path: str, content: bytes, timeout: float) -> Answer:
        """Post a small JSON body once."""
        client = self._acting if call.acts else self._free
        options: anthropic.RequestOptions = {"timeout": self._timeout(timeout)}
        with told(call):
            return answer_of(client.post(path, cast_to=httpx2.Response, content=content, options=options))
        raise AssertionError  # told() returns or raises

    def post_file(self, call: Call, path: str, body: IO[bytes], size: int, betas: tuple[str, ...]) -> Answer:
        """Post a body that lies in a file once, in blocks of 64 KiB and with its length, never whole in memory."""
        options: anthropic.RequestOptions = {
            "headers": {"anthropic-beta": ",".join(betas)} if betas else {},
            "timeout": self._timeout(self._timeouts.send),
        }
        # A body that was not read to its end can not have arrived whole, and no batch is made of a piece: the length
        # is announced before it. So a connection that breaks then leaves no doubt.
        with told(call, unsent=lambda: body.tell() < size):
            response = self._acting.post(path, cast_to=httpx2.Response, content=body, options=options)
            return answer_of(response)
        raise AssertionError

    def post_form(
        self, call: Call, path: str, fields: Mapping[str, str], file: tuple[str, bytes, str]
    ) -> Answer:
        """Post fields and one file (name, bytes, media type) once, as multipart/form-data."""
        options: anthropic.RequestOptions = {
            # Without a boundary the SDK leaves the header to the HTTP client, which makes one up.
            "headers": {"Content-Type": "multipart/form-data"},
            "timeout": self._timeout(self._timeouts.send),
        }
        with told(call):
            return answer_of(
                self._acting.post(
                    path, cast_to=httpx2.Response, body=dict(fields), files={"file": file}, options=options
                )
            )
        raise AssertionError

    def delete(self, call: Call, path: str) -> Answer:
        """Delete once."""
        options: anthropic.RequestOptions = {"timeout": self._timeout(self._timeouts.poll)}
        with told(call):
            return answer_of(self._acting.delete(path, cast_to=httpx2.Response, options=options))
        raise AssertionError

    @contextmanager
    def stream(self, call: Call, path: str) -> Iterator[httpx2.Response]:
        """An answer whose body is still to be read; it is closed on the way out, whatever happens.

        The SDK's own `results()` leaves it open on an error and follows `results_url` to any host (API notes, section
        10 and anthropic-sdk-python#1928).
        """
        options: anthropic.RequestOptions = {
            "headers": _STREAM,
            "timeout": self._timeout(self._timeouts.download),
        }
        with told(call):
            response = self._free.get(path, cast_to=httpx2.Response, options=options)
        try:
            with told(call, streaming=True):
                yield response
        finally:
            response.close()

    def _get(self, path: str, params: Mapping[str, object]) -> Answer:
        options: anthropic.RequestOptions = {
            "params": params,
            "timeout": self._timeout(self._timeouts.poll),
        }
        return answer_of(self._free.get(path, cast_to=httpx2.Response, options=options))

    def _timeout(self, seconds: float) -> httpx2.Timeout:
        return httpx2.Timeout(seconds, connect=self._timeouts.connect)

    def _client(self, headers: Mapping[str, str], limits: httpx2.Limits) -> anthropic.Anthropic:
        """An SDK client that never retries: the SDK would post a batch again, and sleep as long as a host says."""
        return anthropic.Anthropic(
            api_key=self._key,
            base_url=self._base_url,
            max_retries=0,
            default_headers=headers,
            open_telemetry=False,
            http_client=_http_client(self._base_url, limits, self._proxy),
        )


def _http_client(base_url: str, limits: httpx2.Limits, proxy: Proxy) -> httpx2.Client:
    """The SDK's default HTTP client, so that the system's proxies and trust store stay in effect.

    Proxies come from the environment or the system's settings (urllib's getproxies), unless the person has named one,
    or none. Certificates are checked by the
    system's own store on Windows and macOS (truststore) and by OpenSSL's system paths on Linux; SSL_CERT_FILE and
    SSL_CERT_DIR stand above both. Calls to this very computer go past any proxy. Redirects are never followed, so that
    the key goes to the chosen host only.
    """
    try:
        if is_loopback(base_url) or proxy.address:
            named = None if is_loopback(base_url) else _named(proxy)
            # A transport of one's own: the client asks neither environment nor system for proxies then.
            transport = httpx2.HTTPTransport(limits=limits, proxy=named, socket_options=_ALIVE)
            return anthropic.DefaultHttpxClient(transport=transport, follow_redirects=False)
        return anthropic.DefaultHttpxClient(limits=limits, follow_redirects=False)
    except (ImportError, ValueError):
        # SOCKS needs a package that is not shipped; other kinds are unknown to the HTTP client.
        reason = "this computer names a proxy of a kind that BatchDesk can not use"
        raise ServiceProblem(Trouble.OFFLINE, host=host_of(base_url), reason=reason) from None


def _named(proxy: Proxy) -> httpx2.Proxy | None:
    """The proxy that the person named, with its own name and password."""
    if not proxy.named:
        return None
    return httpx2.Proxy(proxy.address, auth=(proxy.user, proxy.password) if proxy.user else None)


def _headers(key: str, version: str, relay_header: bool) -> Mapping[str, str]:
    """The headers of every call: ours, and an `omit` for each that ANTHROPIC_CUSTOM_HEADERS would add or change.

    The SDK reads that variable even with an explicit key (API notes, section 10); another tool's headers, or its
    credential, must not travel with this key. What is given here stands above it.
    """
    bearer = f"Bearer {key}"
    ours: dict[str, object] = {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": f"BatchDesk/{version}" if version else "BatchDesk",
        "anthropic-version": API_VERSION,
        "Authorization": anthropic.omit if relay_header else bearer,
        "X-Api-Key": key if relay_header else anthropic.omit,
    }
    lines = os.environ.get("ANTHROPIC_CUSTOM_HEADERS", "").split("\n")
    foreign = dict.fromkeys((line.partition(":")[0].strip() for line in lines if ":" in line), anthropic.omit)
    # The SDK's type says str; it takes `omit` too (merge_headers in its _base_client).
    return cast("Mapping[str, str]", {**foreign, **ours})


def _quiet_vendor_logs() -> None:
    """Keep the vendor's loggers from telling whole requests, which ANTHROPIC_LOG=debug asks for (section 10)."""
    for name in ("anthropic", "httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.WARNING)
