"""The real service, with a real key: what the notes and the practice service say of it still holds.

Never collected by default. Costs well under a cent:

    BATCHDESK_TEST_LIVE_KEY=… python3 dev.py test tests/live

BATCHDESK_TEST_LIVE_URL names another host, such as a practice service that runs alone, against which this file proves
itself. A batch may take an hour; the test waits for that long.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from batchdesk.app import HOST
from batchdesk.claude import ClaudeService
from batchdesk.core.problems import ServiceProblem, Trouble
from batchdesk.core.progress import quiet

MODEL = "claude-haiku-5-5"
PATIENCE = 3700.0
KEY = os.environ.get("BATCHDESK_TEST_LIVE_KEY", "")
URL = os.environ.get("BATCHDESK_TEST_LIVE_URL", "") or HOST

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(not KEY, reason="costs money: set BATCHDESK_TEST_LIVE_KEY to run it"),
]


@pytest.fixture(scope="module")
def service() -> Iterator[ClaudeService]:
    """The service at the address, with the key of the environment."""
    found = ClaudeService(KEY, URL, version="live-test")
    yield found
    found.close()


def _params(text: str) -> dict[str, object]:
    return {"model": MODEL, "max_tokens": 64, "messages": [{"role": "user", "content": text}]}


def test_the_free_questions_are_answered(service: ClaudeService) -> None:
    """Without them no key can be tested and no price be told before sending."""
    service.check()
    assert MODEL in {model.id for model in service.models()}
    assert 0 < service.count_tokens(_params("How many tokens is this?")) < 100


def test_a_batch_of_two_comes_back_whole_and_is_matched(service: ClaudeService, tmp_path: Path) -> None:
    """Rows that come back under another id, or without usage, would be lost or unpaid for in the ledger."""
    words = {"r1-live": "Say only: one", "r2-live": "Say only: two"}
    body, results = tmp_path / "body.json", tmp_path / "results.jsonl"
    requests = [{"custom_id": name, "params": _params(text)} for name, text in words.items()]
    body.write_text(json.dumps({"requests": requests}), encoding="utf-8")
    batch = service.create(body)
    assert any(one.id == batch.id for one in service.recent(20))
    pause, deadline = 0.2, time.monotonic() + PATIENCE
    while not batch.ended:
        assert time.monotonic() < deadline, f"still {batch.status}"
        threading.Event().wait(pause)
        pause, batch = min(pause * 1.5, 30.0), service.retrieve(batch.id)
    service.download(batch.id, results, quiet)
    lines = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    assert {line["custom_id"] for line in lines} == set(words)
    for line in lines:
        assert line["result"]["type"] == "succeeded"
        assert line["result"]["message"]["usage"]["output_tokens"] > 0
    service.delete(batch.id)
    with pytest.raises(ServiceProblem) as gone:
        service.retrieve(batch.id)
    assert gone.value.trouble is Trouble.NOT_FOUND
