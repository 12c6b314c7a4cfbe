"""Reads the service's JSON into plain values, forgiving whatever is new, absent or null."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from batchdesk.claude.calls import Answer, Call
from batchdesk.claude.refusals import document, http_date, strange
from batchdesk.core.service import Batch, OfferedModel, StoredFile

COUNTS = ("processing", "succeeded", "errored", "canceled", "expired")
LIFETIME = timedelta(hours=24)
"""From creation to expiry (API notes, section 1.2)."""


def read_object(call: Call, answer: Answer) -> Mapping[str, Any]:
    """The JSON object of an answer; Problem STRANGE_ANSWER."""
    found = document(answer.content)
    if not isinstance(found, dict):
        kind = "a web page" if answer.content.lstrip()[:1] == b"<" else "no JSON object"
        raise strange(call, answer, kind)
    return found


def read_page(call: Call, answer: Answer) -> tuple[list[Mapping[str, Any]], str]:
    """The objects of one page of a list, and the id after which the next begins ("" on the last)."""
    found = read_object(call, answer)
    data = found.get("data")
    if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
        raise strange(call, answer, "a list without its entries")
    return data, _text(found.get("last_id")) if found.get("has_more") is True and data else ""


def read_batch(call: Call, answer: Answer, found: Mapping[str, Any]) -> Batch:
    """A batch. Only its id is indispensable: whoever paid for a batch must not lose it to an odd date."""
    name = _text(found.get("id"))
    if not name:
        raise strange(call, answer, "a batch without its id")
    created = (
        _moment(found.get("created_at")) or http_date(answer.headers.get("date", "")) or datetime.now(UTC)
    )
    return Batch(
        id=name,
        status=_text(found.get("processing_status")) or "in_progress",
        counts=_counts(found.get("request_counts")),
        created_at=created,
        expires_at=_moment(found.get("expires_at")) or created + LIFETIME,
        ended_at=_moment(found.get("ended_at")),
        archived_at=_moment(found.get("archived_at")),
        cancel_initiated_at=_moment(found.get("cancel_initiated_at")),
        request_id=answer.request_id,
        organization_id=answer.headers.get("anthropic-organization-id", ""),
        workspace_id=answer.headers.get("anthropic-workspace-id", ""),
    )


def read_model(call: Call, answer: Answer, found: Mapping[str, Any]) -> OfferedModel:
    """A model; what a relay or older gateway leaves out is None (API notes, section 8)."""
    name = _text(found.get("id"))
    if not name:
        raise strange(call, answer, "a model without its id")
    able = _mapping(found.get("capabilities"))
    thinking = _mapping(able.get("thinking"))
    return OfferedModel(
        id=name,
        name=_text(found.get("display_name")) or name,
        lifecycle=_text(found.get("lifecycle")) or "active",
        retires_at=_moment(found.get("retires_at")),
        context=_whole(found.get("max_input_tokens")),
        max_output=_whole(found.get("max_tokens")),
        batch=_supported(able.get("batch")),
        structured_outputs=_supported(able.get("structured_outputs")),
        pdf_input=_supported(able.get("pdf_input")),
        efforts=_kinds(able.get("effort")),
        thinking_types=_kinds(thinking.get("types"), supported=_supported(thinking)),
    )


def read_count(call: Call, answer: Answer) -> int:
    """The number of input tokens."""
    count = _whole(read_object(call, answer).get("input_tokens"))
    if count is None:
        raise strange(call, answer, "a count without its number")
    return count


def read_file(call: Call, answer: Answer, found: Mapping[str, Any]) -> StoredFile:
    """A file in the workspace's store (the SDK's type file_metadata)."""
    name = _text(found.get("id"))
    if not name:
        raise strange(call, answer, "a file without its id")
    return StoredFile(
        id=name,
        name=_text(found.get("filename")),
        bytes=_whole(found.get("size_bytes")) or 0,
        created_at=_moment(found.get("created_at")) or datetime.now(UTC),
        expires_at=_moment(found.get("expires_at")),
    )


def _counts(found: object) -> dict[str, int]:
    """The five documented counts, whose sum is the number of requests; a new one must not change that sum."""
    given = _mapping(found)
    return {name: _whole(given.get(name)) or 0 for name in COUNTS}


def _kinds(found: object, supported: bool | None = None) -> tuple[str, ...] | None:
    """The names of the kinds a capability supports: () where it is not supported, None where nothing is said."""
    if not isinstance(found, dict):
        return () if supported is False else None
    if supported is False or found.get("supported") is False:
        return ()
    return tuple(name for name, one in found.items() if _supported(one))


def _supported(found: object) -> bool | None:
    value = _mapping(found).get("supported")
    return value if isinstance(value, bool) else None


def _mapping(found: object) -> Mapping[str, Any]:
    return found if isinstance(found, dict) else {}


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""


def _whole(found: object) -> int | None:
    return found if isinstance(found, int) and not isinstance(found, bool) and found >= 0 else None


def _moment(found: object) -> datetime | None:
    """An RFC 3339 moment in UTC; None where there is none. A moment without a zone is taken as UTC."""
    try:
        moment = datetime.fromisoformat(_text(found))
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
