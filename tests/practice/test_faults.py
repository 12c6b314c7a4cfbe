"""Trouble on order: every fault does what its name says, so that the application's answers to trouble can be tried."""

import http.client
import itertools
import json
import time
from pathlib import Path
from typing import Any

import pytest

from batchdesk.practice.faults import BATCH, CALL, REQUEST, RESULTS, FaultsError, parse_faults, read_faults
from batchdesk.practice.money import price

PATH = "/v1/messages/batches"
CUT_OFF = (http.client.RemoteDisconnected, ConnectionResetError, http.client.IncompleteRead, BrokenPipeError)


def body(row: Any) -> dict[str, Any]:
    return {"requests": [{"custom_id": "a", "params": row()}]}


def test_every_fault_of_the_vocabulary_is_tried_here() -> None:
    """A fault without a test may do nothing at all, and what is tried against it would prove nothing."""
    here = Path(__file__)
    source = "".join(path.read_text(encoding="utf-8") for path in (here, here.with_name("test_files.py")))
    for name in (*CALL, *RESULTS, *BATCH, *REQUEST):
        assert f'"do": "{name}"' in source or f'only("{name}"' in source, name


# Calls


def test_a_lost_answer_comes_after_the_batch_was_accepted(serve: Any, row: Any) -> None:
    """The dearest trouble of all: sending again pays twice."""
    api = serve({"on": "create", "do": "lose_answer", "times": 1})
    with pytest.raises(CUT_OFF):
        api("POST", PATH, body(row))
    book = api.ledger()
    assert book["create_posts"] == 1 and book["accepted"] == 1
    found = api("GET", PATH).json["data"]
    assert len(found) == 1 and api.results(found[0]["id"])["a"]["type"] == "succeeded"
    assert api("POST", PATH, body(row)).status == 200


def test_a_refused_connection_leaves_nothing_behind(serve: Any, row: Any) -> None:
    api = serve({"on": "create", "do": "refuse_connection", "times": 2})
    for _ in range(2):
        with pytest.raises(CUT_OFF):
            api("POST", PATH, body(row))
    assert api.ledger()["accepted"] == 0 and api.ledger()["create_posts"] == 2
    assert api("POST", PATH, body(row)).status == 200


@pytest.mark.parametrize(
    ("fault", "status", "kind"),
    [
        ({"status": 529}, 529, "overloaded_error"),
        ({"status": 500}, 500, "api_error"),
        ({"status": 504}, 504, "timeout_error"),
        ({"status": 409}, 409, "conflict_error"),
        (
            {"status": 400, "error_type": "invalid_request_error", "error_code": "request_body_timeout"},
            400,
            "invalid_request_error",
        ),
    ],
)
def test_any_status_with_the_envelope(
    serve: Any, row: Any, fault: dict[str, Any], status: int, kind: str
) -> None:
    api = serve({"on": "create", "do": "status", "times": 1, **fault})
    answer = api("POST", PATH, body(row))
    assert answer.error[:2] == (status, kind) and answer.headers["request-id"] == answer.json["request_id"]
    if "error_code" in fault:
        assert answer.json["error"]["details"] == {"error_code": fault["error_code"]}
    assert api.ledger()["accepted"] == 0
    assert api("POST", PATH, body(row)).status == 200


def test_rate_limits_with_and_without_retry_after(serve: Any) -> None:
    spent = {"status": 429, "error_code": "enforced_spend_limit_reached", "message": "Monthly limit reached"}
    api = serve(
        {"on": "list", "do": "status", "status": 429, "headers": {"retry-after": "7"}, "times": 1},
        {"on": "list", "do": "status", **spent},
    )
    first, second = api("GET", PATH), api("GET", PATH)
    assert first.error[:2] == (429, "rate_limit_error") and first.headers["retry-after"] == "7"
    assert (
        second.error == (429, "rate_limit_error", "Monthly limit reached")
        and "retry-after" not in second.headers
    )
    assert second.json["error"]["details"]["error_code"] == "enforced_spend_limit_reached"


def test_cloudflares_413_is_html(serve: Any, row: Any) -> None:
    page = "<html><body><h1>413 Request Entity Too Large</h1><hr>cloudflare</body></html>"
    api = serve({"on": "create", "do": "status", "status": 413, "body": page})
    answer = api("POST", PATH, body(row))
    assert (
        answer.status == 413
        and answer.headers["content-type"] == "text/html"
        and answer.body.decode() == page
    )


def test_a_500_can_come_although_the_batch_was_accepted(serve: Any, row: Any) -> None:
    api = serve({"on": "create", "do": "status", "status": 500, "accepted": True})
    assert api("POST", PATH, body(row)).status == 500
    assert api.ledger()["accepted"] == 1


def test_early_404s_heal(serve: Any, row: Any, clock: Any) -> None:
    """§11: a batch that is not found right after its creation is not lost."""
    api = serve(
        {"on": "retrieve", "do": "not_found", "match": {"batch": 2, "within_seconds": 5}},
        {"on": "results", "do": "not_found", "times": 1},
    )
    one, two = api.create({"a": row()}), api.create({"a": row()})
    assert api("GET", f"{PATH}/{one}").status == 200
    assert api("GET", f"{PATH}/{two}").error[:2] == (404, "not_found_error")
    clock.ahead = 6
    api.until_ended(two)
    assert [api("GET", f"{PATH}/{two}/results").status for _ in range(2)] == [404, 200]


def test_a_slow_answer_comes_late_but_whole(serve: Any) -> None:
    api = serve({"on": "models", "do": "slow", "seconds": 0.2})
    began = time.monotonic()
    assert api("GET", "/v1/models").status == 200
    assert time.monotonic() - began >= 0.2


def test_a_redirect_points_elsewhere(serve: Any) -> None:
    """A client that follows it would carry the key to another host."""
    api = serve({"on": "any", "do": "redirect", "location": "http://127.0.0.1:9/x"})
    answer = api("GET", "/v1/models")
    assert answer.status == 307 and answer.headers["location"] == "http://127.0.0.1:9/x"


def test_times_and_skip_choose_which_calls_are_struck(serve: Any) -> None:
    api = serve({"on": "models", "do": "status", "status": 500, "skip": 1, "times": 2})
    assert [api("GET", "/v1/models").status for _ in range(5)] == [200, 500, 500, 200, 200]


def test_the_practice_addresses_are_never_struck(serve: Any) -> None:
    api = serve({"on": "any", "do": "status", "status": 500})
    assert api("GET", "/practice/health").status == 200


# Downloads


def ended(api: Any, row: Any, count: int = 6) -> str:
    batch = str(api.create({f"r{i}": row() for i in range(count)}))
    api.until_ended(batch)
    return f"{PATH}/{batch}/results"


@pytest.mark.parametrize("framing", ["length", "chunked"])
@pytest.mark.parametrize("at", ["byte", "line"])
def test_a_cut_download_breaks_off_and_the_next_one_is_whole(
    serve: Any, row: Any, framing: str, at: str
) -> None:
    api = serve({"on": "results", "do": "cut", "after_bytes": 1000, "at": at, "framing": framing, "times": 1})
    path = ended(api, row)
    with pytest.raises(CUT_OFF) as caught:
        api("GET", path)
    if isinstance(caught.value, http.client.IncompleteRead) and framing == "length":
        got = caught.value.partial
        assert 0 < len(got) <= 1000 and got.endswith(b"\n") == (at == "line")
    assert len(api("GET", path).lines) == 6


def test_a_short_download_ends_cleanly_and_too_early(serve: Any, row: Any) -> None:
    """Nothing but a count of lines can find this out."""
    api = serve({"on": "results", "do": "short", "after_lines": 4, "times": 1})
    path = ended(api, row)
    assert len(api("GET", path).lines) == 4
    assert len(api("GET", path).lines) == 6


def names(answer: Any) -> list[str]:
    return [line["custom_id"] for line in answer.lines]


def test_duplicate_unknown_and_missing_lines(serve: Any, row: Any) -> None:
    api = serve(
        {"on": "results", "do": "duplicate_line", "lines": [0, 2], "times": 1},
        {"on": "results", "do": "unknown_line", "custom_id": "stranger", "times": 1},
        {"on": "results", "do": "missing_line", "lines": [5], "times": 1},
    )
    path = ended(api, row)
    twice, strange, fewer, whole = (names(api("GET", path)) for _ in range(4))
    assert len(whole) == 6 and len(set(whole)) == 6
    assert twice == [whole[0], whole[0], whole[1], whole[2], whole[2], *whole[3:]]
    assert strange == [whole[0], "stranger", *whole[1:]]
    assert fewer == whole[:5]


def test_an_invalid_line_is_no_json(serve: Any, row: Any) -> None:
    api = serve({"on": "results", "do": "invalid_line", "lines": [1]})
    lines = api("GET", ended(api, row)).body.splitlines()
    assert len(lines) == 6 and json.loads(lines[0])
    with pytest.raises(json.JSONDecodeError):
        json.loads(lines[1])


# Batches


def test_a_slow_end(serve: Any, row: Any, clock: Any) -> None:
    api = serve({"on": "batch", "do": "slow_end", "seconds": 600, "match": {"batch": 1}})
    slow, quick = api.create({"a": row()}), api.create({"a": row()})
    api.until_ended(quick)
    assert api.batch(slow)["processing_status"] == "in_progress"
    clock.ahead = 601
    api.until_ended(slow)


def test_the_rest_of_a_batch_expires(serve: Any, row: Any) -> None:
    api = serve({"on": "batch", "do": "expire", "after": 2})
    batch = api.create({f"r{i}": row() for i in range(5)})
    counts = api.until_ended(batch)["request_counts"]
    assert (counts["succeeded"], counts["expired"]) == (2, 3)


def test_an_archived_batch_has_no_results(serve: Any, row: Any) -> None:
    api = serve({"on": "batch", "do": "archive"})
    batch = api.create({"a": row()})
    shown = api.until_ended(batch)
    assert shown["archived_at"] and shown["results_url"] is None
    assert api("GET", f"{PATH}/{batch}/results").error[0] == 404


def test_a_foreign_results_url(serve: Any, row: Any) -> None:
    """§10: following it would send the key to another host; the path below our own host works."""
    api = serve({"on": "batch", "do": "foreign_results_url", "url": "https://evil.example.org"})
    batch = api.create({"a": row()})
    assert api.until_ended(batch)["results_url"] == f"https://evil.example.org{PATH}/{batch}/results"
    assert api("GET", f"{PATH}/{batch}/results").status == 200


# Requests


@pytest.fixture
def struck(serve: Any, row: Any, form: Any) -> Any:
    """Run a batch of rows `good` and `bad`, of which the fault strikes `bad`; gives both results."""

    folders = itertools.count()

    def run(fault: dict[str, Any], **changes: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        # A state folder for each: two services never share one (the first may still be writing its record).
        api = serve(
            {"on": "request", "match": {"custom_id": "^bad"}, **fault}, state=f"state-{next(folders)}"
        )
        config = form(
            label={"type": "string", "enum": ["positive", "negative"]},
            many={"type": "array", "items": {"type": "string", "enum": ["Price", "Love"]}},
            stars={"type": "integer"},
        )
        params = row("I love it, 5 stars", output_config=config, **changes)
        results = api.run({"good": params, "bad": params})
        assert results["good"]["type"] == "succeeded" and json.loads(text_of(results["good"]))
        run.cost = api.ledger()["cost_usd"]  # type: ignore[attr-defined]
        return results["good"], results["bad"]

    return run


def only(name: str, **options: Any) -> dict[str, Any]:
    return {"do": name, **options}


def text_of(result: dict[str, Any]) -> str:
    return str(result["message"]["content"][-1]["text"])


INNER = [
    "invalid_request_error",
    "not_found_error",
    "authentication_error",
    "permission_error",
    "billing_error",
    "rate_limit_error",
    "timeout_error",
    "api_error",
    "overloaded_error",
]


@pytest.mark.parametrize("kind", INNER)
def test_errored_with_each_inner_type(struck: Any, kind: str) -> None:
    _, bad = struck(only("errored", error_type=kind))
    assert set(bad) == {"type", "error"} and bad["error"]["error"]["type"] == kind
    assert bad["error"]["error"]["message"] and bad["error"]["type"] == "error"


@pytest.mark.parametrize("kind", ["expired", "canceled"])
def test_single_requests_expire_or_are_canceled(struck: Any, kind: str) -> None:
    assert struck({"do": "expired"} if kind == "expired" else {"do": "canceled"})[1] == {"type": kind}


@pytest.mark.parametrize(
    "category", ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", None]
)
def test_a_refusal_before_any_output(struck: Any, category: str | None) -> None:
    _, bad = struck(only("refuse", category=category))
    message = bad["message"]
    assert message["content"] == [] and message["stop_reason"] == "refusal"
    assert message["stop_details"] == {"type": "refusal", "category": category, "explanation": None}
    billed = price(message) > 0
    assert billed == (category in ("bio", "frontier_llm", "reasoning_extraction"))


def test_a_refusal_after_a_part_is_billed(struck: Any) -> None:
    good, bad = struck(only("refuse", category="cyber", partial=True, explanation="No."))
    assert text_of(good).startswith(text_of(bad)) and price(bad["message"]) > 0
    assert bad["message"]["stop_details"]["explanation"] == "No."


def test_chatter_and_fences_around_the_json(struck: Any) -> None:
    good, bad = struck(only("chatter"))
    assert text_of(good) in text_of(bad) and not text_of(bad).startswith("{")
    good, bad = struck(only("fence"), max_tokens=1000)
    assert text_of(bad) == f"```json\n{text_of(good)}\n```"


@pytest.mark.parametrize(
    ("fault", "reason"),
    [({"do": "truncate"}, "max_tokens"), ({"do": "context_window"}, "model_context_window_exceeded")],
)
def test_truncated_answers(struck: Any, fault: dict[str, Any], reason: str) -> None:
    good, bad = struck(fault)
    assert bad["message"]["stop_reason"] == reason and text_of(good).startswith(text_of(bad))
    with pytest.raises(json.JSONDecodeError):
        json.loads(text_of(bad))


def test_a_truncated_answer_may_hold_no_text_at_all(struck: Any) -> None:
    _, bad = struck({"do": "truncate", "keep": 0})
    assert [block["type"] for block in bad["message"]["content"]] == ["thinking"]


def test_other_capitals_of_enum_values_only(struck: Any) -> None:
    good, bad = struck({"do": "capitals"})
    before, after = json.loads(text_of(good)), json.loads(text_of(bad))
    assert before["label"] == "positive" and after["label"] == "POSITIVE"
    assert before["many"] == ["Love"] and after["many"] == ["LOVE"] and after["stars"] == before["stars"] == 5


def test_empty_content_with_end_turn(struck: Any) -> None:
    message = struck({"do": "empty"})[1]["message"]
    assert message["content"] == [] and message["stop_reason"] == "end_turn"


def test_an_answer_that_is_no_json(struck: Any) -> None:
    message = struck({"do": "not_json"})[1]
    assert message["message"]["stop_reason"] == "end_turn"
    with pytest.raises(json.JSONDecodeError):
        json.loads(text_of(message))


def test_numbers_as_strings(struck: Any) -> None:
    assert json.loads(text_of(struck({"do": "numbers_as_strings"})[1]))["stars"] == "5"


def test_unknown_and_unfinished_stop_reasons(struck: Any) -> None:
    assert struck({"do": "stop_reason", "value": "tired"})[1]["message"]["stop_reason"] == "tired"


def test_a_paused_turn(struck: Any) -> None:
    assert struck({"do": "pause_turn"})[1]["message"]["stop_reason"] == "pause_turn"


def test_faults_on_free_text_and_tools_do_no_harm(serve: Any, row: Any) -> None:
    for name in REQUEST:
        api = serve({"on": "request", "do": name}, state=name)
        tools = [{"name": "x", "input_schema": {"type": "object"}}]
        results = api.run({"text": row(), "tool": row(tools=tools)})
        assert not [r for r in results.values() if r["type"] == "errored"] or name == "errored", name


def test_requests_are_chosen_by_text_every_fraction_batch_and_door(serve: Any, row: Any) -> None:
    def struck(match: dict[str, Any], state: str) -> set[str]:
        api = serve({"on": "request", "do": "expired", "match": match}, state=state)
        found = api.run({f"r{i:02}": row(f"Text number {i}.") for i in range(40)})
        return {name for name, result in found.items() if result["type"] == "expired"}

    assert struck({"text": r"number (3|4)\."}, "a") == {"r03", "r04"}
    assert struck({"every": 10}, "b") == {"r09", "r19", "r29", "r39"}
    share = struck({"fraction": 0.25, "seed": 1}, "c")
    assert share == struck({"fraction": 0.25, "seed": 1}, "d") != struck({"fraction": 0.25, "seed": 2}, "e")
    assert 3 <= len(share) <= 18
    assert struck({"batch": 2}, "f") == set()
    assert len(struck({"via": "batch"}, "g")) == 40


def test_request_faults_strike_the_messages_call_too(serve: Any, row: Any) -> None:
    api = serve(
        {"on": "request", "do": "errored", "error_type": "overloaded_error", "match": {"via": "messages"}}
    )
    assert api.message(row()).error[:2] == (529, "overloaded_error")
    assert api.run({"a": row()})["a"]["type"] == "succeeded"


# The file


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ([], "one key"),
        ({"faults": {}}, "list"),
        ({"faults": [], "more": 1}, "one key"),
        ({"faults": [1]}, "Fault 1 is not"),
        ({"faults": [{"on": "create", "do": "explode"}]}, "explode"),
        ({"faults": [{"on": "create", "do": "cut"}]}, "cut"),
        ({"faults": [{"on": "nowhere", "do": "slow"}]}, "nowhere"),
        ({"faults": [{"do": "slow"}]}, '"on" must be'),
        ({"faults": [{"on": "create", "do": "slow", "minutes": 3}]}, "minutes"),
        ({"faults": [{"on": "create", "do": "slow", "seconds": "3"}]}, "wrong type"),
        ({"faults": [{"on": "create", "do": "slow", "times": True}]}, "wrong type"),
        ({"faults": [{"on": "request", "do": "fence", "match": {"custom_id": "("}}]}, "regular expression"),
        ({"faults": [{"on": "request", "do": "fence", "match": {"colour": "red"}}]}, "colour"),
        ({"faults": [{"on": "batch", "do": "fence"}]}, "fence"),
    ],
)
def test_a_faults_file_that_is_not_understood_is_refused(content: Any, said: str) -> None:
    """A misspelt fault that is ignored would let a test of trouble pass without any trouble."""
    with pytest.raises(FaultsError, match=said.replace('"', ".")):
        parse_faults(content)


def test_the_example_of_the_documentation_is_valid(tmp_path: Path) -> None:
    from batchdesk.practice import faults

    example = (faults.__doc__ or "").split("`")[-2]
    path = tmp_path / "faults.json"
    path.write_text(example, encoding="utf-8")
    assert [fault.do for fault in read_faults(path).all] == ["lose_answer", "refuse", "cut"]
    path.write_text("{", encoding="utf-8")
    with pytest.raises(FaultsError, match="not valid JSON"):
        read_faults(path)
