"""What goes over the wire: the error envelope and an answer before it is written to the socket."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec

# HTTP status of each error type (claude-batch-api.md §1.12).
STATUS = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "conflict_error": 409,
    "request_too_large": 413,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
    "method_not_allowed": 405,
}


class ApiError(Exception):
    """A refusal that the caller gets as the documented envelope."""

    def __init__(self, kind: str, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.code = code

    @property
    def status(self) -> int:
        """The HTTP status that belongs to the error type."""
        return STATUS.get(self.kind, 500)


def invalid(message: str) -> ApiError:
    """The error for a request that must be mended before it is sent again."""
    return ApiError("invalid_request_error", message)


def not_found(message: str) -> ApiError:
    """The error for an id that this workspace does not have."""
    return ApiError("not_found_error", message)


def envelope(kind: str, message: str, request_id: str | None, code: str | None = None) -> dict[str, Any]:
    """The error object of HTTP answers and of `errored` result lines."""
    error: dict[str, Any] = {"type": kind, "message": message}
    if code:
        error["details"] = {"error_code": code}
    return {"type": "error", "error": error, "request_id": request_id}


@dataclass(slots=True)
class Reply:
    """An answer: either `body`, or `stream` with its `length` in bytes (None: sent in chunks)."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    stream: Iterable[bytes] | None = None
    length: int | None = None
    # Fault injection: close the connection after this many bytes of the body, or before any byte at all.
    cut_after: int | None = None
    silent: bool = False


def json_reply(value: object, status: int = 200) -> Reply:
    """An ordinary JSON answer."""
    return Reply(status=status, body=msgspec.json.encode(value))


def error_reply(error: ApiError, request_id: str) -> Reply:
    """The envelope of `error` with its HTTP status."""
    return json_reply(envelope(error.kind, error.message, request_id, error.code), error.status)
