"""The HTTP side: one thread per connection, keep-alive, routing, headers, and the faults that concern the socket."""

import http.server
import logging
import re
import secrets
import socket
import time
import urllib.parse
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from batchdesk.practice import routes
from batchdesk.practice.access import ORGANIZATION, Caller, identify, workspace_of
from batchdesk.practice.body import BATCH_LIMIT, BodyReader
from batchdesk.practice.faults import Fault
from batchdesk.practice.routes import Call
from batchdesk.practice.service import Service
from batchdesk.practice.wire import ApiError, Reply, error_reply, not_found

log = logging.getLogger(__name__)

Endpoint = Callable[[Call], Reply]

_BATCHES = r"/v1/messages/batches"
# method, path, name of the call (as faults know it), endpoint
ROUTES: tuple[tuple[str, re.Pattern[str], str, Endpoint], ...] = tuple(
    (method, re.compile(path), name, endpoint)
    for method, path, name, endpoint in (
        ("GET", r"/v1/models", "models", routes.list_models),
        ("GET", r"/v1/models/(?P<id>[^/]+)", "models", routes.get_model),
        ("POST", r"/v1/messages", "messages", routes.create_message),
        ("POST", r"/v1/messages/count_tokens", "count_tokens", routes.count_tokens),
        ("POST", _BATCHES, "create", routes.create_batch),
        ("GET", _BATCHES, "list", routes.list_batches),
        ("GET", _BATCHES + r"/(?P<id>[^/]+)", "retrieve", routes.get_batch),
        ("DELETE", _BATCHES + r"/(?P<id>[^/]+)", "delete", routes.delete_batch),
        ("POST", _BATCHES + r"/(?P<id>[^/]+)/cancel", "cancel", routes.cancel_batch),
        ("GET", _BATCHES + r"/(?P<id>[^/]+)/results", "results", routes.batch_results),
        ("POST", r"/v1/files", "upload", routes.upload_file),
        ("GET", r"/v1/files", "files", routes.list_files),
        ("GET", r"/v1/files/(?P<id>[^/]+)", "files", routes.get_file),
        ("DELETE", r"/v1/files/(?P<id>[^/]+)", "files", routes.delete_file),
        ("GET", r"/practice/ledger", "practice", routes.ledger),
        ("GET", r"/practice/health", "practice", routes.health),
    )
)
# After an early refusal the rest of the body is read and thrown away, so that the caller gets to read the answer.
DRAIN_SECONDS = 20.0


class PracticeServer(http.server.ThreadingHTTPServer):
    """Listens on 127.0.0.1 only."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, service: Service, port: int) -> None:
        self.service = service
        super().__init__(("127.0.0.1", port), PracticeHandler)
        service.url = f"http://127.0.0.1:{self.server_address[1]}"

    def server_bind(self) -> None:
        # The standard one asks the resolver for the host's name, which can take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, int(self.allow_reuse_address))
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that hangs up is nothing to report."""


class PracticeHandler(http.server.BaseHTTPRequestHandler):
    """Reads one call after another from a connection and writes the replies."""

    protocol_version = "HTTP/1.1"
    server_version = "batchdesk-practice"
    wbufsize = 1 << 16
    disable_nagle_algorithm = True
    # A connection that says nothing for so long is dropped.
    timeout = 300
    server: PracticeServer

    def do_GET(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        self._handle()

    def do_DELETE(self) -> None:
        self._handle()

    def log_message(self, format: str, *args: Any) -> None:
        """Keep stderr quiet; the ledger is the record."""

    def _handle(self) -> None:
        request_id = f"req_practice_{secrets.token_hex(10)}"
        length = self.headers.get("content-length", "")
        chunked = "chunked" in (self.headers.get("transfer-encoding") or "").lower()
        body = BodyReader(self.rfile, int(length) if length.isdigit() else None, chunked)
        try:
            reply = self._reply(request_id, body)
        except ApiError as error:
            reply = error_reply(error, request_id)
        except (ConnectionError, TimeoutError):
            self.close_connection = True
            return
        except Exception:
            # Hand-over from the socket's thread: the caller gets the documented 500 and the log the cause.
            log.exception("%s %s", self.command, self.path)
            reply = error_reply(ApiError("api_error", "Internal server error"), request_id)
        if reply.silent:
            self._hang_up()
            return
        if not body.finished:
            self.close_connection = True
        self._write(reply, request_id)
        if not body.finished:
            self._drain(body)

    def _reply(self, request_id: str, body: BodyReader) -> Reply:
        address = urllib.parse.urlsplit(self.path)
        name, endpoint, target = self._route(address.path)
        service = self.server.service
        query = urllib.parse.parse_qs(address.query, keep_blank_values=True)
        if name == "practice":
            return endpoint(Call(service, Caller("", ""), query, body, request_id))
        if name == "create":
            service.ledger.create_posted()
        fault = self._fault(name, target)
        early = self._before(fault, request_id)
        if early is not None:
            return early
        caller = identify(self.headers)
        kind = self.headers.get("content-type") or ""
        reply = endpoint(Call(service, caller, query, body, request_id, target, fault, kind))
        return self._after(reply, fault, request_id)

    def _route(self, path: str) -> tuple[str, Endpoint, str]:
        known = False
        for method, pattern, name, endpoint in ROUTES:
            found = pattern.fullmatch(path.rstrip("/"))
            if found and method == self.command:
                return name, endpoint, urllib.parse.unquote(found.groupdict().get("id") or "")
            known = known or bool(found)
        if known:
            raise ApiError("method_not_allowed", "Method Not Allowed")
        raise not_found(f"Not found: {path}")

    def _fault(self, name: str, target: str) -> Fault | None:
        service = self.server.service
        batch = service.shelf.get(target) if target else None
        age = service.clock() - batch.created if batch else None
        number = batch.number if batch else service.shelf.next_number() if name == "create" else None
        return service.faults.for_call(name, number, age)

    def _before(self, fault: Fault | None, request_id: str) -> Reply | None:
        """The reply of a fault that keeps the call from being carried out."""
        if fault is None:
            return None
        if fault.do == "refuse_connection":
            return Reply(silent=True)
        if fault.do == "slow":
            time.sleep(float(fault.options.get("seconds", 1)))
        if fault.do == "not_found":
            raise not_found("Not found")
        if fault.do == "redirect":
            place = fault.options.get("location", f"https://elsewhere.example.org{self.path}")
            return Reply(status=int(fault.options.get("status", 307)), headers={"location": str(place)})
        if fault.do == "status" and not fault.options.get("accepted"):
            return _status_reply(fault, request_id)
        return None

    def _after(self, reply: Reply, fault: Fault | None, request_id: str) -> Reply:
        if fault is not None and fault.do == "lose_answer":
            return Reply(silent=True)
        if fault is not None and fault.do == "status":
            return _status_reply(fault, request_id)
        return reply

    def _write(self, reply: Reply, request_id: str) -> None:
        self.send_response(reply.status, _phrase(reply.status))
        self.send_header("content-type", reply.content_type)
        self.send_header("request-id", request_id)
        self.send_header("anthropic-organization-id", ORGANIZATION)
        self.send_header("anthropic-workspace-id", self._workspace())
        self.send_header("x-batchdesk-practice", "1")
        for name, value in reply.headers.items():
            self.send_header(name, value)
        length = len(reply.body) if reply.stream is None else reply.length
        if length is None:
            self.send_header("transfer-encoding", "chunked")
        else:
            self.send_header("content-length", str(length))
        if self.close_connection:
            self.send_header("connection", "close")
        self.end_headers()
        self._write_body(reply, chunked=length is None)
        self.wfile.flush()

    def _write_body(self, reply: Reply, *, chunked: bool) -> None:
        left = reply.cut_after
        for block in reply.stream if reply.stream is not None else (reply.body,):
            if left is not None:
                block = block[:left]
                left -= len(block)
            if chunked and block:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(block), block))
            else:
                self.wfile.write(block)
            if left == 0:
                self.wfile.flush()
                self._hang_up()
                return
        if chunked:
            self.wfile.write(b"0\r\n\r\n")

    def _workspace(self) -> str:
        bearer = self.headers.get("authorization") or self.headers.get("x-api-key") or ""
        return workspace_of(bearer)

    def _hang_up(self) -> None:
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def _drain(self, body: BodyReader) -> None:
        self.connection.settimeout(DRAIN_SECONDS)
        try:
            body.declared = None
            for _ in body.blocks(2 * BATCH_LIMIT):
                pass
        except (OSError, ApiError):
            return


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def _status_reply(fault: Fault, request_id: str) -> Reply:
    """The answer a `status` fault describes; without a body the ordinary envelope."""
    options = fault.options
    status = int(options.get("status", 500))
    if "body" in options:
        kind = str(options.get("content_type", "text/html"))
        reply = Reply(status=status, body=str(options["body"]).encode(), content_type=kind)
    else:
        error = ApiError(
            str(options.get("error_type") or _KIND.get(status, "api_error")),
            str(options.get("message", "This trouble was ordered in the faults file.")),
            code=options.get("error_code"),
        )
        reply = error_reply(error, request_id)
        reply.status = status
    reply.headers = {str(name): str(value) for name, value in (options.get("headers") or {}).items()}
    return reply


_KIND = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    413: "request_too_large",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}
