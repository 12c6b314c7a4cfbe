"""A practice service inside the test process, with a clock that tests can turn, and a plain HTTP caller for it."""

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from batchdesk.practice.faults import parse_faults
from batchdesk.practice.server import PracticeServer
from batchdesk.practice.service import Service, close_service, open_service

PATIENCE = 15.0


@dataclass
class Answer:
    """One HTTP answer: `body` as bytes, `json` parsed."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.body.splitlines()]

    @property
    def error(self) -> tuple[int, str, str]:
        return self.status, self.json["error"]["type"], self.json["error"]["message"]


@dataclass
class Clock:
    """Epoch seconds that go on with real time and can be turned forward."""

    ahead: float = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


@dataclass
class Caller:
    """Calls a service and keeps the words short: `create`, `until_ended`, `results`."""

    service: Service
    key: str = "sk-ant-practice"
    version: str = "2026-10-21"
    extra: dict[str, str] = field(default_factory=dict)
    stop: Callable[[], None] = lambda: None

    @property
    def url(self) -> str:
        return self.service.url

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=PATIENCE)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str | None) -> Answer:
        sent: dict[str, str | None] = {
            "authorization": f"Bearer {self.key}",
            "anthropic-version": self.version,
            "content-type": "application/json",
            **self.extra,
        }
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        raw = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        connection = self.connect()
        try:
            connection.request(method, path, raw, {k: v for k, v in sent.items() if v is not None})
            got = connection.getresponse()
            return Answer(got.status, {k.lower(): v for k, v in got.getheaders()}, got.read())
        finally:
            connection.close()

    def message(self, params: dict[str, Any]) -> Answer:
        return self("POST", "/v1/messages", params)

    def create(self, requests: dict[str, dict[str, Any]]) -> str:
        items = [{"custom_id": name, "params": params} for name, params in requests.items()]
        answer = self("POST", "/v1/messages/batches", {"requests": items})
        assert answer.status == 200, answer.body
        return str(answer.json["id"])

    def batch(self, id_: str) -> dict[str, Any]:
        answer = self("GET", f"/v1/messages/batches/{id_}")
        assert answer.status == 200, answer.body
        return dict(answer.json)

    def until(self, holds: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        pause = threading.Event()
        while not holds():
            assert time.monotonic() < deadline, "waited in vain"
            pause.wait(0.005)

    def until_ended(self, id_: str) -> dict[str, Any]:
        self.until(lambda: self.batch(id_)["processing_status"] == "ended")
        return self.batch(id_)

    def results(self, id_: str) -> dict[str, dict[str, Any]]:
        """custom_id -> result, once the batch has ended."""
        self.until_ended(id_)
        answer = self("GET", f"/v1/messages/batches/{id_}/results")
        assert answer.status == 200, answer.body
        return {line["custom_id"]: line["result"] for line in answer.lines}

    def run(self, requests: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        return self.results(self.create(requests))

    def ledger(self, query: str = "") -> dict[str, Any]:
        return dict(self("GET", f"/practice/ledger{query}").json)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def serve(tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Caller]]:
    """Start a service: `serve(*faults, seconds=0, state="state")`; all are closed at the end."""
    closers: list[Callable[[], None]] = []

    def start(*faults: dict[str, Any], seconds: float = 0.0, state: str = "state") -> Caller:
        ordered = parse_faults({"faults": list(faults)})
        service = open_service(tmp_path / state, faults=ordered, seconds=seconds, clock=clock)
        server = PracticeServer(service, 0)
        loop = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        loop.start()

        def close() -> None:
            server.shutdown()
            loop.join()
            server.server_close()
            close_service(service)

        closers.append(close)
        caller = Caller(service)

        def stop() -> None:
            closers.remove(close)
            close()

        caller.stop = stop
        return caller

    yield start
    for close in reversed(closers):
        close()


@pytest.fixture
def api(serve: Callable[..., Caller]) -> Caller:
    """A service without faults whose batches end as soon as they are answered."""
    return serve()


@pytest.fixture
def row() -> Callable[..., dict[str, Any]]:
    """Params of an ordinary request: `row("text", model=..., max_tokens=...)`; a value of None leaves a key out."""

    def make(text: str = "I love this kettle.", **changes: Any) -> dict[str, Any]:
        params = {
            "model": "claude-haiku-5-5",
            "max_tokens": 1024,
            "messages": [{"role": "user", "content": text}],
            **changes,
        }
        return {key: value for key, value in params.items() if value is not None}

    return make


@pytest.fixture
def form() -> Callable[..., dict[str, Any]]:
    """An `output_config` with these properties, all of them required."""

    def make(**properties: dict[str, Any]) -> dict[str, Any]:
        schema = {
            "type": "object",
            "additionalProperties": False,
            "properties": properties,
            "required": list(properties),
        }
        return {"format": {"type": "json_schema", "schema": schema}}

    return make
