"""One contract for the practice service and for recorded traffic of the real one, so that they can not drift apart.

If these fail for the practice service, everything tried on practice would break on the real service.
"""

import gzip
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

RECORDED = Path(__file__).parents[2].parent / "shared" / "data" / "recorded"
NULL = type(None)
INT, STR, LIST, DICT = (int,), (str,), (list,), (dict,)

# The traffic of January 2025 has fewer fields than that of August 2026; from a field's year on it must be there.
BATCH = {
    "id": (STR, 2025),
    "type": (STR, 2025),
    "processing_status": (STR, 2025),
    "request_counts": (DICT, 2025),
    "ended_at": ((str, NULL), 2025),
    "created_at": (STR, 2025),
    "expires_at": (STR, 2025),
    "archived_at": ((str, NULL), 2025),
    "cancel_initiated_at": ((str, NULL), 2025),
    "results_url": ((str, NULL), 2025),
}
COUNTS = ("processing", "succeeded", "errored", "canceled", "expired")
MESSAGE = {
    "id": (STR, 2025),
    "type": (STR, 2025),
    "role": (STR, 2025),
    "model": (STR, 2025),
    "content": (LIST, 2025),
    "stop_reason": (STR, 2025),
    "stop_sequence": ((str, NULL), 2025),
    "stop_details": ((dict, NULL), 2026),
    "usage": (DICT, 2025),
}
USAGE = {
    "input_tokens": (INT, 2025),
    "output_tokens": (INT, 2025),
    "cache_creation_input_tokens": (INT, 2025),
    "cache_read_input_tokens": (INT, 2025),
    "cache_creation": (DICT, 2026),
    "output_tokens_details": (DICT, 2026),
    "service_tier": (STR, 2026),
    "inference_geo": (STR, 2026),
}
# Fields the practice service sends beyond the recordings; the SDK's types have them.
LATER = {"server_tool_use"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00")


@dataclass
class Traffic:
    """Everything said about one batch: batch objects in time order, result lines, headers of the answers."""

    year: int
    batches: list[dict[str, Any]]
    results: list[dict[str, Any]]
    headers: list[dict[str, str]] = field(default_factory=list)
    lines_have_ids: bool = True


def from_2025() -> Traffic:
    tape = yaml.safe_load((RECORDED / "batch-create-poll-results.yaml").read_text(encoding="utf-8"))
    traffic = Traffic(2025, [], [])
    for exchange in tape["interactions"]:
        answer = exchange["response"]
        raw = answer["body"]["string"]
        raw = raw.encode() if isinstance(raw, str) else raw
        text = (gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw).decode()
        traffic.headers.append({name.lower(): values[0] for name, values in answer["headers"].items()})
        if exchange["request"]["uri"].endswith("/results"):
            traffic.results += [json.loads(line) for line in text.splitlines()]
        else:
            traffic.batches.append(json.loads(text))
    return traffic


def from_2026() -> Traffic:
    """A file an R package wrote: null became `{}` there, and custom_ids were dropped."""
    told = _with_nulls(json.loads((RECORDED / "batch-2026-08-02-sonnet-5.json").read_text(encoding="utf-8")))
    return Traffic(2026, [told["batch"]], [{"result": r} for r in told["results"]], lines_have_ids=False)


def _with_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_nulls(item) for key, item in value.items()} or None
    return [_with_nulls(item) for item in value] if isinstance(value, list) else value


@pytest.fixture(params=["practice", "recorded 2025", "recorded 2026"])
def traffic(request: pytest.FixtureRequest) -> Traffic:
    if request.param == "practice":
        return from_practice(request.getfixturevalue("serve"), request.getfixturevalue("row"))
    if not RECORDED.exists():
        # Away from the shared data the two recordings below stand for the files.
        return OWN_2025 if request.param.endswith("2025") else OWN_2026
    return from_2025() if request.param.endswith("2025") else from_2026()


def from_practice(serve: Any, row: Any) -> Traffic:
    api = serve(seconds=0.05)
    rows = {f"r{i}": row(f"Row {i} is good.") for i in range(4)}
    created = api(
        "POST", "/v1/messages/batches", {"requests": [{"custom_id": k, "params": v} for k, v in rows.items()]}
    )
    path = f"/v1/messages/batches/{created.json['id']}"
    ended = api.until_ended(created.json["id"])
    results = api("GET", f"{path}/results")
    shown = api("GET", path)
    headers = [created.headers, shown.headers, results.headers]
    return Traffic(2026, [created.json, ended], results.lines, headers)


_USAGE_2025 = {
    "input_tokens": 11,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 0,
    "output_tokens": 273,
}
_BATCH = {
    "id": "msgbatch_01A",
    "type": "message_batch",
    "processing_status": "ended",
    "request_counts": {"processing": 0, "succeeded": 1, "errored": 0, "canceled": 0, "expired": 0},
    "ended_at": "2025-01-12T05:59:59.064695+00:00",
    "created_at": "2025-01-12T05:59:14.154311+00:00",
    "expires_at": "2025-01-13T05:59:14.154311+00:00",
    "archived_at": None,
    "cancel_initiated_at": None,
    "results_url": "https://api.anthropic.com/v1/messages/batches/msgbatch_01A/results",
}
_MESSAGE_2025 = {
    "id": "msg_01R",
    "type": "message",
    "role": "assistant",
    "model": "claude-3-5-sonnet-20241022",
    "content": [{"type": "text", "text": "Pasta."}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": _USAGE_2025,
}
_USAGE_2026 = _USAGE_2025 | {
    "cache_creation": {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0},
    "output_tokens_details": {"thinking_tokens": 0},
    "service_tier": "batch",
    "inference_geo": "global",
}
OWN_2025 = Traffic(
    2025,
    [_BATCH],
    [{"custom_id": "0", "result": {"type": "succeeded", "message": _MESSAGE_2025}}],
    [{"request-id": "req_01S", "content-type": "application/json"}],
)
OWN_2026 = Traffic(
    2026,
    [_BATCH],
    [
        {
            "result": {
                "type": "succeeded",
                "message": _MESSAGE_2025 | {"usage": _USAGE_2026, "stop_details": None},
            }
        }
    ],
    lines_have_ids=False,
)


def check_fields(value: dict[str, Any], table: dict[str, tuple[tuple[type, ...], int]], year: int) -> None:
    """Every field of that year is there with a right type, and no field is unheard of."""
    for name, (types, since) in table.items():
        if since <= year:
            assert name in value, f"{name} is missing"
            assert isinstance(value[name], types) and not isinstance(value[name], bool), (
                f"{name}: {value[name]!r}"
            )
    assert set(value) <= set(table) | LATER, f"unheard of: {set(value) - set(table)}"


def test_batch_objects_have_the_documented_fields(traffic: Traffic) -> None:
    for batch in traffic.batches:
        check_fields(batch, BATCH, traffic.year)
        assert batch["type"] == "message_batch" and batch["id"].startswith("msgbatch_")
        assert batch["processing_status"] in ("in_progress", "canceling", "ended")


def test_counts_sum_to_the_number_of_requests_and_stay_in_processing_until_the_end(traffic: Traffic) -> None:
    for batch in traffic.batches:
        counts = batch["request_counts"]
        assert tuple(counts) == COUNTS
        assert sum(counts.values()) == len(traffic.results)
        ended = batch["processing_status"] == "ended"
        assert (counts["processing"] == 0) == ended


def test_moments_are_rfc3339_and_the_deadline_is_24_hours_after_creation(traffic: Traffic) -> None:
    for batch in traffic.batches:
        for name in ("created_at", "expires_at", "ended_at"):
            assert batch[name] is None or MOMENT.fullmatch(batch[name]), batch[name]
        life = datetime.fromisoformat(batch["expires_at"]) - datetime.fromisoformat(batch["created_at"])
        assert life.total_seconds() == 86_400


def test_end_and_results_address_appear_together(traffic: Traffic) -> None:
    for batch in traffic.batches:
        ended = batch["processing_status"] == "ended"
        assert (batch["ended_at"] is not None) == ended
        assert (batch["results_url"] is not None) == ended
        if ended:
            assert re.fullmatch(
                rf"https?://[^/]+/v1/messages/batches/{batch['id']}/results", batch["results_url"]
            )


def test_result_lines_hold_messages_in_the_documented_shape(traffic: Traffic) -> None:
    assert traffic.results
    for line in traffic.results:
        assert ("custom_id" in line) == traffic.lines_have_ids
        assert line["result"]["type"] == "succeeded" and set(line["result"]) == {"type", "message"}
        message = line["result"]["message"]
        check_fields(message, MESSAGE, traffic.year)
        assert message["id"].startswith("msg_") and message["type"] == "message"
        assert message["role"] == "assistant" and message["stop_reason"] == "end_turn"
        assert message["content"][-1]["type"] == "text" and message["content"][-1]["text"]


def test_usage_has_every_field_of_its_time(traffic: Traffic) -> None:
    for line in traffic.results:
        usage = line["result"]["message"]["usage"]
        check_fields(usage, USAGE, traffic.year)
        assert usage["input_tokens"] > 0 and usage["output_tokens"] > 0
        if traffic.year >= 2026:
            assert usage["service_tier"] == "batch" and usage["inference_geo"] == "global"
            assert set(usage["cache_creation"]) == {"ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens"}
            assert set(usage["output_tokens_details"]) == {"thinking_tokens"}


def test_every_answer_names_its_request(traffic: Traffic) -> None:
    for headers in traffic.headers:
        assert headers["request-id"].startswith("req_")


def test_objects_are_json_and_results_come_in_any_order(serve: Callable[..., Any], row: Any) -> None:
    live = from_practice(serve, row)
    assert [h["content-type"] for h in live.headers] == [
        "application/json",
        "application/json",
        "application/x-jsonl",
    ]
    for headers in live.headers:
        assert headers["anthropic-organization-id"] and headers["anthropic-workspace-id"].startswith(
            "wrkspc_"
        )
        assert headers["x-batchdesk-practice"] == "1"
    names = [line["custom_id"] for line in live.results]
    assert sorted(names) == ["r0", "r1", "r2", "r3"] and names != sorted(names)


def test_the_recordings_are_really_read() -> None:
    """Guards the guard: an empty tape would let every check above pass for nothing."""
    if RECORDED.exists():
        assert len(from_2025().results) == 3 and len(from_2025().batches) > 3
        assert len(from_2026().results) == 4
