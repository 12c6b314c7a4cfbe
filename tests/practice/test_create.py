"""What is checked when a batch is created, and that nothing refused leaves a trace."""

import json
import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.practice import body as bodies
from batchdesk.practice.body import split_requests
from batchdesk.practice.wire import ApiError

PATH = "/v1/messages/batches"


def item(name: object = "a", **changes: Any) -> dict[str, Any]:
    params = {"model": "claude-haiku-5-5", "max_tokens": 9, "messages": [{"role": "user", "content": "x"}]}
    return {"custom_id": name, "params": params, **changes}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "JSON object"),
        (b"[]", "JSON object"),
        (b"{}", "requests: Field required"),
        (b'{"requests": {}}', "valid list"),
        (b'{"requests": []}', "at least 1 item"),
        (b'{"requests": [1]}', "requests.0"),
        (b'{"requests": [{"custom_id": "a", "params": {}}', "not valid JSON"),
        (b'{"requests": [{"custom_id": "a", "params": {}},]}', "not valid JSON"),
        (b'{"requests": [{"custom_id": "a", "params": {"x": NaN}}]}', "not valid JSON"),
        (b'{"requests": [{"custom_id": "a", "params": {}}]} x', "extra data"),
        (b'{"requests": [{"custom_id": "a", "params": {}}], "betas": []}', "betas: Extra inputs"),
        (b'{"betas": [], "requests": []}', "betas: Extra inputs"),
        (b'{"requests": [{"custom_id": "a", "params": "\xff"}]}', "UTF-8"),
        (b'{"requests": [{"custom_id": "a", "params": {"x": "\\ud800"}}]}', "surrogate"),
        ({"requests": [{"params": {}}]}, "custom_id: Field required"),
        ({"requests": [{"custom_id": "a"}]}, "params: Field required"),
        ({"requests": [item(betas=[])]}, "betas: Extra inputs"),
        ({"requests": [item(params=[])]}, "params: Input should be an object"),
        *(
            ({"requests": [item(name)]}, "match pattern")
            for name in ("", "a b", "a.b", "é", "x" * 65, "a\n", 7, None)
        ),
        ({"requests": [item("a"), item("b"), item("a")]}, "requests.2.custom_id: custom_id must be unique"),
    ],
)
def test_a_malformed_batch_is_refused_whole(api: Any, body: Any, said: str) -> None:
    answer = api("POST", PATH, body)
    assert answer.error[:2] == (400, "invalid_request_error") and said in answer.error[2]
    book = api.ledger()
    assert book["accepted"] == 0 and book["create_posts"] == 1
    assert list((api.service.state / "batches").iterdir()) == []


def test_64_characters_of_every_allowed_kind_are_a_good_custom_id(api: Any) -> None:
    api.create({"aZ09_-" + "x" * 58: item()["params"]})


def test_100_000_requests_are_taken_and_one_more_is_not(tmp_path: Path) -> None:
    """The service's own limit: a client that passes it must learn so on practice."""
    body = tmp_path / "body"
    for count in (100_000, 100_001):
        with body.open("w") as out:
            out.write('{"requests":[')
            out.writelines(f'{"," if i else ""}{{"custom_id":"{i}","params":{{}}}}' for i in range(count))
            out.write("]}")
        if count == 100_000:
            assert bodies.store_requests(body, tmp_path / "r", tmp_path / "c") == count
        else:
            with pytest.raises(ApiError, match="at most 100000"):
                bodies.store_requests(body, tmp_path / "r", tmp_path / "c")


def test_a_body_over_256_mb_is_413_before_it_is_read(api: Any) -> None:
    host, port = api.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        head = f"POST {PATH} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer sk-ant-x\r\nanthropic-version: 2026-10-21\r\n"
        line.sendall(f"{head}content-length: {256 * 1024 * 1024 + 1}\r\n\r\n".encode())
        line.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: line.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 413") and b"request_too_large" in answer


def test_a_chunked_body_over_the_limit_is_413(api: Any, row: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "BATCH_LIMIT", 1000)
    connection = api.connect()
    headers = {"authorization": "Bearer sk-ant-x", "anthropic-version": "2026-10-21"}
    connection.request("POST", PATH, iter([b" " * 600, b" " * 600]), headers, encode_chunked=True)
    assert connection.getresponse().status == 413
    connection.close()


def test_messages_over_32_mb_are_413(api: Any) -> None:
    answer = api("POST", "/v1/messages", b'"' + b"x" * (32 * 1024 * 1024) + b'"')
    assert answer.error[:2] == (413, "request_too_large")


def test_a_body_sent_in_chunks_is_accepted(api: Any) -> None:
    """A client that streams its body from a generator sends it so."""
    whole = json.dumps({"requests": [item("é".replace("é", "e"))]}, indent=2).encode()
    connection = api.connect()
    headers = {"authorization": "Bearer sk-ant-x", "anthropic-version": "2026-10-21"}
    pieces = (whole[i : i + 7] for i in range(0, len(whole), 7))
    connection.request("POST", PATH, pieces, headers, encode_chunked=True)
    answer = connection.getresponse()
    assert answer.status == 200
    assert api.results(json.loads(answer.read())["id"])["e"]["type"] == "succeeded"
    connection.close()


def test_params_are_not_looked_at_before_the_batch_is_processed(api: Any, row: Any) -> None:
    """§1.6: a bad request must come back as errored at the end, never as a refusal of the whole batch."""
    batch = api.create({"good": row(), "bad": {"model": "claude-haiku-5-5"}, "worse": {}})
    results = api.results(batch)
    assert results["good"]["type"] == "succeeded"
    assert results["bad"]["error"]["error"]["type"] == "invalid_request_error"
    assert results["worse"]["error"]["type"] == "error" and results["worse"]["error"]["request_id"]
    assert api.batch(batch)["request_counts"]["errored"] == 2


def test_the_ledger_knows_what_was_accepted(api: Any, row: Any) -> None:
    batch = api.create({"b": row(), "a": row()})
    book = api.ledger(f"?batch={batch}")
    assert book["custom_ids"] == ["b", "a"] and book["accepted"] == 2 and book["create_posts"] == 1
    assert api.ledger("?batch=unknown")["custom_ids"] == []


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None, max_examples=40)
@given(
    params=st.lists(st.dictionaries(st.text(), JSON, max_size=3), max_size=6),
    block=st.integers(1, 40),
    spread=st.booleans(),
    plain=st.booleans(),
)
def test_the_split_gives_every_item_whatever_the_block_size(
    tmp_path_factory: pytest.TempPathFactory, params: list[Any], block: int, spread: bool, plain: bool
) -> None:
    """A row lost or cut between two blocks of a large body would be a row never answered."""
    items = [{"custom_id": str(i), "params": value} for i, value in enumerate(params)]
    path = tmp_path_factory.mktemp("split") / "body"
    text = json.dumps({"requests": items}, indent=2 if spread else None, ensure_ascii=plain)
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    before, bodies.BLOCK = bodies.BLOCK, block
    try:
        split = list(split_requests(path))
    finally:
        bodies.BLOCK = before
    assert [value for value, _ in split] == items
    assert [json.loads(line) for _, line in split] == items
    assert all(b"\n" not in line for _, line in split)
