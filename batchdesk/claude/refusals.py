"""What an HTTP answer that is not the one hoped for means (API notes, section 1.12)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import msgspec

from batchdesk.claude.calls import Answer, Call
from batchdesk.core.problems import ServiceProblem, Trouble

SPEND_CODES = frozenset({"enforced_spend_limit_reached", "contract_spend_limit_reached"})
TOO_LARGE_CODES = frozenset({"request_body_timeout", "request_body_too_large_after_decoding"})
HELD_CODES: Mapping[str, str] = {
    "organization_on_hold": "your organization is on hold",
    "cmek_key_disabled": "your organization's own encryption key is switched off",
}
"""Codes of a 400 that says nothing against what is in the request: the whole organization may not work."""
OWN_SPEND_LIMIT = re.compile(r"You have reached your specified .*usage limits", re.DOTALL | re.IGNORECASE)
LONGEST_REASON = 300
_KEY = re.compile(r"sk-ant-[\w-]+")

_BY_TYPE: Mapping[str, Trouble] = {
    "authentication_error": Trouble.KEY_REJECTED,
    "billing_error": Trouble.NO_CREDIT,
    "permission_error": Trouble.KEY_NO_ACCESS,
    "request_too_large": Trouble.TOO_LARGE,
    "rate_limit_error": Trouble.TOO_FAST,
    "not_found_error": Trouble.NOT_FOUND,
}
_BY_STATUS: Mapping[int, Trouble] = {
    401: Trouble.KEY_REJECTED,
    402: Trouble.NO_CREDIT,
    403: Trouble.KEY_NO_ACCESS,
    404: Trouble.NOT_FOUND,
    408: Trouble.BUSY,
    413: Trouble.TOO_LARGE,
    429: Trouble.TOO_FAST,
    499: Trouble.BUSY,
}
_BUSY_WORDS: Mapping[int, str] = {
    408: "it did not get the whole request in time",
    409: "something else is being done at the same time",
    499: "the call was broken off on the way",
    500: "an error inside it",
    502: "a gateway on the way gave no answer",
    503: "it is out of service for now",
    504: "it took too long",
    529: "too many are asking at once",
}


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """The error envelope; `readable` is False where the body is something else, such as a web page."""

    readable: bool = False
    type: str = ""
    code: str = ""
    message: str = ""
    request_id: str = ""


def refusal(call: Call, answer: Answer) -> ServiceProblem:
    """The problem that an answer with an error status means.

    The fate of a call that acts stays open after any 5xx and after 499 (a gateway whose caller had gone: the service
    may have gone on); every other status says that nothing was done (API notes, section 10).
    """
    body = _error_body(answer.content)
    pause = _pause(answer.headers)
    trouble = _trouble(call, answer.status, body, pause)
    return ServiceProblem(
        trouble,
        uncertain=call.acts and (answer.status >= 500 or answer.status == 499),
        retry_after=pause,
        status=answer.status,
        request_id=answer.request_id or body.request_id,
        error_type=body.type,
        error_code=body.code,
        host=call.host,
        what=call.what,
        reason=_reason(trouble, call, answer, body, pause),
    )


def strange(call: Call, answer: Answer, reason: str) -> ServiceProblem:
    """An answer that says it went well and can not be understood: what the call did may have been done."""
    return ServiceProblem(
        Trouble.STRANGE_ANSWER,
        uncertain=call.acts,
        status=answer.status,
        request_id=answer.request_id,
        host=call.host,
        reason=reason,
    )


def document(content: bytes) -> Any:
    """The JSON in a body, None where it holds none."""
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _trouble(call: Call, status: int, body: ErrorBody, pause: float | None) -> Trouble:
    if status >= 500 or status < 400:
        return _trouble_of_server(call, status)
    if not call.offers and status in (404, 405):
        return Trouble.NO_BATCHES_HERE
    if body.code in SPEND_CODES or _speaks_of_spending(status, body, pause):
        return Trouble.SPEND_LIMIT
    if body.code in TOO_LARGE_CODES:
        return Trouble.TOO_LARGE
    if body.code in HELD_CODES:
        return Trouble.KEY_NO_ACCESS
    if status == 409 and body.readable and not call.offers:
        return Trouble.BUSY  # about batches as a whole: nothing is wrong with what was sent
    if status == 403 and not body.readable:
        return Trouble.STRANGE_ANSWER  # a filter on the way, not the service
    known = _BY_TYPE.get(body.type) or _BY_STATUS.get(status)
    return known or (Trouble.REQUEST_REFUSED if body.readable else Trouble.STRANGE_ANSWER)


def _trouble_of_server(call: Call, status: int) -> Trouble:
    if status == 501 and not call.offers:
        return Trouble.NO_BATCHES_HERE
    return Trouble.BUSY if status >= 500 else Trouble.STRANGE_ANSWER


def _speaks_of_spending(status: int, body: ErrorBody, pause: float | None) -> bool:
    """The only places where the words decide, because the service gives no code there (API notes, section 1.12)."""
    if status == 400:
        return bool(OWN_SPEND_LIMIT.match(body.message))
    return (
        status == 429
        and pause is None
        and bool(re.search(r"\bspend|usage limit", body.message, re.IGNORECASE))
    )


def _reason(trouble: Trouble, call: Call, answer: Answer, body: ErrorBody, pause: float | None) -> str:
    match trouble:
        case Trouble.BUSY:
            return f"{_BUSY_WORDS.get(answer.status, 'an error inside it')}, status {answer.status}"
        case Trouble.TOO_FAST:
            return "too many calls" if pause is None else f"{math.ceil(pause)} seconds"
        case Trouble.STRANGE_ANSWER:
            return _strange_reason(answer)
        case Trouble.KEY_NO_ACCESS if body.code in HELD_CODES:
            return HELD_CODES[body.code]
        case _:
            return fit_to_show(body.message, call.secret) or f"status {answer.status}"


def _strange_reason(answer: Answer) -> str:
    if 300 <= answer.status < 400:
        return f"it points to another address, status {answer.status}, and the key is not sent there"
    kind = "a web page" if answer.content.lstrip()[:1] == b"<" else "no known kind of error"
    return f"{kind}, status {answer.status}"


def fit_to_show(message: str, secret: str) -> str:
    """What the service says, on one line, short, without a key or the full stop of the sentence around it."""
    text = " ".join(message.split())
    if secret:
        text = text.replace(secret, "…")
    text = _KEY.sub("…", text)
    if len(text) > LONGEST_REASON:
        text = text[: LONGEST_REASON - 1] + "…"
    return text.rstrip(". ")


def _error_body(content: bytes) -> ErrorBody:
    found = document(content)
    error = found.get("error") if isinstance(found, dict) else None
    if not isinstance(error, dict):
        return ErrorBody()
    details = error.get("details")
    return ErrorBody(
        True,
        _text(error.get("type")),
        _text(details.get("error_code")) if isinstance(details, dict) else "",
        _text(error.get("message")),
        _text(found.get("request_id")),
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _pause(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait: `retry-after-ms`, or `retry-after` as seconds or as a date (RFC 9110, section 10.2.3)."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after", "")
    seconds = _number(text)
    return seconds if seconds is not None else _seconds_until(text, headers.get("date", ""))


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return max(number, 0.0) if math.isfinite(number) else None


def _seconds_until(text: str, date: str) -> float | None:
    until = http_date(text)
    if until is None:
        return None
    return max((until - (http_date(date) or datetime.now(UTC))).total_seconds(), 0.0)


def http_date(text: str) -> datetime | None:
    """An HTTP date in UTC, None where the text is none."""
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
