"""A batch's life: in progress, canceling, ended, archived, deleted; and across a restart of the service."""

from typing import Any

import pytest

from batchdesk.practice.answering import Answering

DAY = 86_400.0


def test_counts_stay_in_processing_and_no_results_exist_before_the_end(
    serve: Any, row: Any, clock: Any
) -> None:
    """§1.2: a client that shows progress from the counts, or downloads early, must be found out on practice."""
    api = serve(seconds=60)
    batch = api.create({f"r{i}": row() for i in range(3)})
    api.until(lambda: api.ledger()["batches"][0]["settled"])
    shown = api.batch(batch)
    assert shown["processing_status"] == "in_progress" and shown["results_url"] is None
    assert shown["request_counts"] == {
        "processing": 3,
        "succeeded": 0,
        "errored": 0,
        "canceled": 0,
        "expired": 0,
    }
    assert api("GET", f"/v1/messages/batches/{batch}/results").error[0] == 404
    clock.ahead = 61
    assert api.batch(batch)["request_counts"]["succeeded"] == 3
    assert len(api.results(batch)) == 3


def test_cancel_keeps_what_ran_and_cancels_the_rest(serve: Any, row: Any, clock: Any) -> None:
    """§1.3: partial results of a canceled batch are paid for and must be collected."""
    api = serve(seconds=1000)
    batch = api.create({f"r{i:02}": row() for i in range(20)})
    # Only what was answered can be kept: on a busy machine the worker may come later than the cancel.
    api.until(lambda: api.ledger()["batches"][0]["settled"])
    clock.ahead = 500
    canceling = api("POST", f"/v1/messages/batches/{batch}/cancel").json
    assert canceling["processing_status"] == "canceling" and canceling["request_counts"]["processing"] == 20
    ended = api.until_ended(batch)
    assert ended["cancel_initiated_at"] == canceling["cancel_initiated_at"]
    assert ended["request_counts"] == {
        "processing": 0,
        "succeeded": 10,
        "errored": 0,
        "canceled": 10,
        "expired": 0,
    }
    kinds = sorted(result["type"] for result in api.results(batch).values())
    assert kinds == ["canceled"] * 10 + ["succeeded"] * 10
    again = api.batch(batch)
    assert again == ended


def test_canceled_requests_cost_nothing(serve: Any, row: Any, clock: Any) -> None:
    api = serve(seconds=100)
    batch = api.create({f"r{i}": row() for i in range(4)})
    assert api("POST", f"/v1/messages/batches/{batch}/cancel").status == 200
    api.until_ended(batch)
    assert api.ledger()["cost_usd"] == "0"


def test_an_ended_batch_cannot_be_canceled(api: Any, row: Any) -> None:
    batch = api.create({"a": row()})
    api.until_ended(batch)
    assert api("POST", f"/v1/messages/batches/{batch}/cancel").error[:2] == (400, "invalid_request_error")


def test_delete_needs_the_end_and_leaves_the_ledger_whole(serve: Any, row: Any, clock: Any) -> None:
    api = serve(seconds=60)
    batch = api.create({"a": row()})
    path = f"/v1/messages/batches/{batch}"
    assert api("DELETE", path).error[:2] == (400, "invalid_request_error")
    clock.ahead = 61
    api.until_ended(batch)
    cost = api.ledger()["cost_usd"]
    assert api("DELETE", path).json == {"id": batch, "type": "message_batch_deleted"}
    assert api("GET", path).error[0] == 404 and api("GET", f"{path}/results").error[0] == 404
    assert api.ledger()["cost_usd"] == cost != "0"
    assert api.ledger(f"?batch={batch}")["custom_ids"] == ["a"]


def test_results_go_away_29_days_after_creation_and_the_batch_stays(api: Any, row: Any, clock: Any) -> None:
    batch = api.create({"a": row()})
    api.until_ended(batch)
    clock.ahead = 28.9 * DAY
    assert api("GET", f"/v1/messages/batches/{batch}/results").status == 200
    clock.ahead = 29.1 * DAY
    shown = api.batch(batch)
    assert shown["archived_at"] is not None and shown["results_url"] is None
    assert shown["processing_status"] == "ended"
    assert api("GET", f"/v1/messages/batches/{batch}/results").error[:2] == (404, "not_found_error")


def test_what_is_not_answered_after_24_hours_expires(serve: Any, row: Any, clock: Any) -> None:
    """Expired rows are unpaid and must be offered again; here the service was down meanwhile."""
    first = serve()
    first.service.worker.close()
    batch = first.create({"a": row(), "b": row()})
    first.stop()
    clock.ahead = 25 * 3600
    api = serve()
    ended = api.until_ended(batch)
    assert ended["request_counts"]["expired"] == 2 and ended["ended_at"] == ended["expires_at"]
    assert api.results(batch)["a"] == {"type": "expired"}
    assert api.ledger()["cost_usd"] == "0"


def test_a_restarted_service_finishes_what_was_left(serve: Any, row: Any) -> None:
    """A batch accepted before a crash must not hang for ever."""
    first = serve()
    done = first.create({"a": row()})
    first.until_ended(done)
    first.service.worker.close()
    left = first.create({f"r{i}": row() for i in range(3)})
    before = first.ledger()
    first.stop()
    api = serve()
    assert set(api.results(left)) == {"r0", "r1", "r2"}
    assert set(api.results(done)) == {"a"}
    book = api.ledger()
    assert book["create_posts"] == 2 and book["accepted"] == 4 == before["accepted"]


def test_a_creation_that_died_half_way_leaves_nothing(serve: Any, row: Any) -> None:
    first = serve()
    id_, folder = first.service.shelf.new_folder()
    (folder / "body.part").write_text("half")
    first.stop()
    api = serve()
    assert api("GET", f"/v1/messages/batches/{id_}").error[0] == 404
    assert not folder.exists()


def test_results_are_shuffled_always_in_the_same_way(api: Any, row: Any) -> None:
    """Deterministic trouble can be looked into; results in input order would hide a client that relies on it."""
    orders = []
    for _ in range(2):
        batch = api.create({f"r{i:02}": row() for i in range(30)})
        orders.append(list(api.results(batch)))
    assert orders[0] == orders[1] != sorted(orders[0])


def test_batches_are_listed_newest_first_in_pages(api: Any, row: Any) -> None:
    """§1.8: how a client finds a batch whose creation had no answer."""
    made = [api.create({"a": row()}) for _ in range(5)]
    path = "/v1/messages/batches"
    first = api("GET", f"{path}?limit=2").json
    assert [b["id"] for b in first["data"]] == [made[4], made[3]] and first["has_more"]
    assert (first["first_id"], first["last_id"]) == (made[4], made[3])
    older = api("GET", f"{path}?limit=3&after_id={made[3]}").json
    assert [b["id"] for b in older["data"]] == [made[2], made[1], made[0]] and not older["has_more"]
    newer = api("GET", f"{path}?limit=2&before_id={made[1]}").json
    assert [b["id"] for b in newer["data"]] == [made[3], made[2]] and newer["has_more"]
    assert len(api("GET", path).json["data"]) == 5


def test_results_url_is_absolute_and_works(api: Any, row: Any) -> None:
    batch = api.create({"a": row()})
    url = api.until_ended(batch)["results_url"]
    assert url == f"{api.url}/v1/messages/batches/{batch}/results"
    assert len(api("GET", url.removeprefix(api.url)).lines) == 1


def test_unknown_batches_are_not_found_by_any_call(api: Any) -> None:
    path = "/v1/messages/batches/msgbatch_nobody"
    for method, address in (
        ("GET", path),
        ("DELETE", path),
        ("POST", f"{path}/cancel"),
        ("GET", f"{path}/results"),
    ):
        assert api(method, address).error[:2] == (404, "not_found_error")


def test_a_fault_of_the_service_itself_costs_one_row_and_not_the_batch(
    api: Any, row: Any, monkeypatch: pytest.MonkeyPatch, expect_message: Any
) -> None:
    """A batch that never ends would keep an analyst waiting for ever."""
    real = Answering.answer

    def broken(self: Answering, params: dict[str, Any], *rest: Any) -> dict[str, Any]:
        if "bad" in params["messages"][0]["content"]:
            raise RuntimeError("a bug")
        return real(self, params, *rest)

    expect_message("request b of batch")
    expect_message("POST /v1/messages")
    monkeypatch.setattr(Answering, "answer", broken)
    results = api.run({"a": row("good"), "b": row("bad")})
    assert results["a"]["type"] == "succeeded"
    assert results["b"]["error"]["error"]["type"] == "api_error"
    assert api.message(row("bad")).error[:2] == (500, "api_error")
