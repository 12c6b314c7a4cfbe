"""Who may call, and what every answer carries; without these a wrong key would look right on practice."""

import json
from typing import Any

import pytest

MODELS = "/v1/models"


@pytest.mark.parametrize(
    ("key", "status", "kind"),
    [
        ("sk-ant-wrong", 401, "authentication_error"),
        ("sk-ant-revoked", 401, "authentication_error"),
        ("hello", 401, "authentication_error"),
        ("sk-ant-forbidden", 403, "permission_error"),
    ],
)
def test_bad_keys_are_refused_in_the_documented_envelope(api: Any, key: str, status: int, kind: str) -> None:
    answer = api("GET", MODELS, authorization=f"Bearer {key}")
    assert answer.error[:2] == (status, kind)
    assert answer.json["type"] == "error" and answer.json["request_id"] == answer.headers["request-id"]


def test_a_call_without_any_key_is_refused(api: Any) -> None:
    assert api("GET", MODELS, authorization=None).error[:2] == (401, "authentication_error")


def test_the_older_key_header_is_understood(api: Any) -> None:
    assert api("GET", MODELS, authorization=None, x_api_key="sk-ant-anything").status == 200


def test_an_account_without_credit_may_look_but_not_spend(api: Any, row: Any) -> None:
    api.key = "sk-ant-nocredit"
    assert api("GET", MODELS).status == 200
    assert (
        api("POST", "/v1/messages/count_tokens", {k: v for k, v in row().items() if k != "max_tokens"}).status
        == 200
    )
    assert api.message(row()).error[:2] == (402, "billing_error")
    body = {"requests": [{"custom_id": "a", "params": row()}]}
    assert api("POST", "/v1/messages/batches", body).error[:2] == (402, "billing_error")
    assert api.ledger()["accepted"] == 0


@pytest.mark.parametrize("version", [None, "2020-01-01"])
def test_the_api_version_is_required_and_must_exist(api: Any, version: str | None) -> None:
    assert api("GET", MODELS, anthropic_version=version).error[:2] == (400, "invalid_request_error")


def test_another_workspace_sees_no_foreign_batches(api: Any, row: Any) -> None:
    """Otherwise a job could be shown as lost or as one's own after a key change, and practice would not tell."""
    batch = api.create({"a": row()})
    api.until_ended(batch)
    api.key = "sk-ant-workspace-other"
    answer = api("GET", f"/v1/messages/batches/{batch}")
    assert answer.error[:2] == (404, "not_found_error")
    assert answer.headers["anthropic-workspace-id"] == "wrkspc_practice_other"
    assert api("GET", "/v1/messages/batches").json["data"] == []


def test_a_workspace_header_must_match_the_key(api: Any) -> None:
    assert api("GET", MODELS, anthropic_workspace_id="wrkspc_practice").status == 200
    assert api("GET", MODELS, anthropic_workspace_id="wrkspc_other").error[0] == 400


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/nothing", 404),
        ("POST", "/v1/files/x", 405),
        ("DELETE", "/v1/models", 405),
        ("GET", "/", 404),
    ],
)
def test_addresses_that_do_not_exist_say_so(api: Any, method: str, path: str, status: int) -> None:
    assert api(method, path).error[0] == status


def test_a_connection_serves_several_calls(api: Any) -> None:
    """Without keep-alive an ordinary client would open a connection for each poll."""
    connection = api.connect()
    headers = {"authorization": "Bearer sk-ant-x", "anthropic-version": "2026-10-21"}
    seen = set()
    for _ in range(3):
        connection.request("GET", MODELS, headers=headers)
        answer = connection.getresponse()
        assert json.loads(answer.read())["data"]
        seen.add(connection.sock.getsockname())
    connection.close()
    assert len(seen) == 1


def test_models_page_by_page_and_by_lifecycle(api: Any) -> None:
    first = api("GET", f"{MODELS}?limit=2").json
    assert first["has_more"] and first["first_id"] == first["data"][0]["id"]
    second = api("GET", f"{MODELS}?limit=2&after_id={first['last_id']}").json
    assert not {m["id"] for m in first["data"]} & {m["id"] for m in second["data"]}
    back = api("GET", f"{MODELS}?limit=2&before_id={second['first_id']}").json
    assert back["data"] == first["data"] and not back["has_more"]
    deprecated = api("GET", f"{MODELS}?lifecycle[]=deprecated").json["data"]
    assert [m["id"] for m in deprecated] == ["claude-sonnet-4-5-20250929"]
    assert deprecated[0]["retires_at"] == "2026-11-30T00:00:00Z"
    retired = api("GET", f"{MODELS}?lifecycle[]=retired").json["data"]
    assert retired and all(m["lifecycle"] == "retired" for m in retired)
    dates = [m["created_at"] for m in api("GET", f"{MODELS}?limit=1000").json["data"]]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=1001", "limit=x", "lifecycle[]=old", "after_id=no", "after_id=a&before_id=b"]
)
def test_bad_list_queries_are_refused(api: Any, query: str) -> None:
    assert api("GET", f"{MODELS}?{query}").error[:2] == (400, "invalid_request_error")


def test_a_model_is_found_by_id_and_by_alias_only(api: Any) -> None:
    assert api("GET", f"{MODELS}/claude-haiku-4-5").json["id"] == "claude-haiku-4-5-20251001"
    assert api("GET", f"{MODELS}/claude-opus-4-1-20250805").json["lifecycle"] == "retired"
    assert api("GET", f"{MODELS}/claude-nobody").error[:2] == (404, "not_found_error")


def test_health_says_which_service_this_is(api: Any) -> None:
    health = api("GET", "/practice/health", authorization=None, anthropic_version=None).json
    assert health["status"] == "ok" and health["url"] == api.url and health["faults"] is None
