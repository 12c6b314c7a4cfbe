"""The service's shapes, as section 1.2 of the API notes has them."""

from __future__ import annotations


def batch(name: str = "msgbatch_1", **changes: object) -> dict[str, object]:
    """A batch in progress with three requests."""
    return {
        "id": name,
        "type": "message_batch",
        "processing_status": "in_progress",
        "request_counts": {"processing": 3, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
        "created_at": "2026-11-21T10:00:00Z",
        "expires_at": "2026-11-22T10:00:00Z",
        "ended_at": None,
        "archived_at": None,
        "cancel_initiated_at": None,
        "results_url": None,
        **changes,
    }


def page(*entries: dict[str, object], more: bool = False) -> dict[str, object]:
    """One page of a list."""
    ids = [entry["id"] for entry in entries]
    return {
        "data": list(entries),
        "has_more": more,
        "first_id": ids[0] if ids else None,
        "last_id": ids[-1] if ids else None,
    }
