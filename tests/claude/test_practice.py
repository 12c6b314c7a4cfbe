"""The door against the practice service: a batch's whole life over HTTP, and the troubles that cost money."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from batchdesk.core.problems import ServiceProblem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.service import Batch
from batchdesk.practice import PRACTICE_KEY, Practice, start_practice
from tests.claude.conftest import Connect

MODEL = "claude-haiku-5-5"
PATIENCE = 30.0
FAULTS = {
    "faults": [
        {"on": "create", "do": "lose_answer", "match": {"batch": 2}},
        {"on": "results", "do": "cut", "after_bytes": 500, "times": 1, "match": {"batch": 1}},
        {"on": "batch", "do": "foreign_results_url", "url": "http://127.0.0.1:9/results"},
    ]
}


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    """A practice service in a process of its own, with troubles on order."""
    folder = tmp_path_factory.mktemp("practice")
    faults = folder / "faults.json"
    faults.write_text(json.dumps(FAULTS), encoding="utf-8")
    with start_practice(folder / "state", faults=faults, seconds=0.2) as running:
        yield running


def _row(text: str) -> dict[str, object]:
    return {"model": MODEL, "max_tokens": 512, "messages": [{"role": "user", "content": text}]}


def _body(folder: Path, count: int) -> Path:
    requests = [{"custom_id": f"r{n}-x", "params": _row(f"Naïve 日本 🙂 {n}")} for n in range(count)]
    path = folder / "body.json"
    path.write_text(json.dumps({"requests": requests}, ensure_ascii=False), encoding="utf-8")
    return path


def _ended(retrieve: object, batch: Batch) -> Batch:
    assert callable(retrieve)
    deadline = time.monotonic() + PATIENCE
    while not batch.ended:
        assert time.monotonic() < deadline, f"still {batch.status}"
        threading.Event().wait(0.05)
        batch = retrieve(batch.id)
    return batch


def test_a_batch_lives_through_the_door(practice: Practice, connect: Connect, tmp_path: Path) -> None:
    """This is the whole of what the desk asks the service for; a step that fails stops every job."""
    service = connect(practice.url, key=PRACTICE_KEY)
    account = service.check()
    assert account.offers_batches
    assert account.workspace_id
    assert MODEL in {model.id for model in service.models()}
    assert service.count_tokens(_row("one two three")) > 3
    assert json.loads(service.ask(_row("one two three")).message)["type"] == "message"

    made = service.create(_body(tmp_path, 40))
    assert (made.requests, made.workspace_id) == (40, account.workspace_id)
    assert made.expires_at > made.created_at
    ended = _ended(service.retrieve, made)
    assert (ended.requests, ended.counts["succeeded"]) == (40, 40)
    assert [one.id for one in service.recent(5)] == [made.id]

    target = tmp_path / "results.part"
    with pytest.raises(ServiceProblem) as caught:
        service.download(made.id, target, quiet)
    assert caught.value.trouble is Trouble.DOWNLOAD_CUT
    service.download(made.id, target, quiet)
    found = [json.loads(line)["custom_id"] for line in target.read_bytes().splitlines()]
    assert sorted(found) == sorted(f"r{n}-x" for n in range(40))

    service.delete(made.id)
    with pytest.raises(ServiceProblem) as caught:
        service.retrieve(made.id)
    assert caught.value.trouble is Trouble.NOT_FOUND

    _is_found_again(practice, connect, tmp_path)


def _is_found_again(practice: Practice, connect: Connect, tmp_path: Path) -> None:
    """The second batch of this service loses its answer: it exists, is found, and can be canceled."""
    service = connect(practice.url, key=PRACTICE_KEY)
    with pytest.raises(ServiceProblem) as caught:
        service.create(_body(tmp_path, 7))
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, True)
    (found,) = service.recent(10)
    assert found.requests == 7
    if not found.ended:
        service.cancel(found.id)
    assert _ended(service.retrieve, found).requests == 7


def test_what_the_service_refuses_is_certain(practice: Practice, connect: Connect, tmp_path: Path) -> None:
    """A wrong key or a malformed body means that nothing was made, and so nothing is paid."""
    with pytest.raises(ServiceProblem) as caught:
        connect(practice.url, key="sk-ant-wrong").create(_body(tmp_path, 1))
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.KEY_REJECTED, False)
    bad = tmp_path / "bad.json"
    bad.write_text('{"requests":[]}', encoding="utf-8")
    with pytest.raises(ServiceProblem) as caught:
        connect(practice.url, key=PRACTICE_KEY).create(bad)
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.REQUEST_REFUSED, False)
    assert caught.value.request_id


def test_a_relay_key_opens_the_practice_service_too(practice: Practice, connect: Connect) -> None:
    """Relays that read X-Api-Key only are tried out here first."""
    assert connect(practice.url, key=PRACTICE_KEY, relay_header=True).check().offers_batches
