"""A service at a given address, closed after the test, that does not wait long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from batchdesk.claude import ClaudeService, Proxy, Timeouts

KEY = "sk-ant-api03-THE-SECRET-KEY-0123456789"

Connect = Callable[..., ClaudeService]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Make services; `wait` is how many seconds they wait for an answer."""
    made: list[ClaudeService] = []

    def build(
        url: str,
        *,
        key: str = KEY,
        wait: float = 20.0,
        relay_header: bool = False,
        proxy: Proxy = Proxy(),
    ) -> ClaudeService:
        timeouts = Timeouts(connect=wait, send=wait, poll=wait, download=wait)
        service = ClaudeService(
            key, url, version="9.9", relay_header=relay_header, proxy=proxy, timeouts=timeouts
        )
        made.append(service)
        return service

    yield build
    for service in made:
        service.close()


@pytest.fixture
def body(tmp_path: Path) -> Path:
    """A small body of a batch."""
    path = tmp_path / "body.json"
    path.write_text('{"requests":[{"custom_id":"r1","params":{"prompt":"PRIVATE WORDS"}}]}', encoding="utf-8")
    return path
