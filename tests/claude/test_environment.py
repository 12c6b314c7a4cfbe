"""What other tools leave in the environment must not travel with this key, nor lead it elsewhere."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from batchdesk.claude import ClaudeService
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import quiet
from tests.claude.conftest import KEY, Connect
from tests.claude.shapes import batch, page
from tests.claude.wire import Script, Wire, failure, reply, wire

FOREIGN = "\n".join(
    [
        "X-Foreign: stranger",
        "Authorization: Bearer sk-ant-foreign",
        "x-api-key: sk-ant-foreign",
        "anthropic-version: 2023-06-01",
        "ANTHROPIC-BETA: foreign-beta",
        "user-agent: stranger",
        "Content-Length: 3",
        "Host: stranger.example",
        "Cookie: foreign=1",
        "X-Stainless-Raw-Response: stream",
        "X-Stainless-Helper: stranger",
        "anthropic-workspace-id: wrkspc_foreign",
        ": nothing",
        "no colon",
    ]
)


@pytest.fixture
def crowded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Everything in the environment that the SDK is known to read (API notes, section 10)."""
    configs = tmp_path / "anthropic" / "configs"
    configs.mkdir(parents=True)
    profile = {
        "base_url": "https://stranger.example",
        "workspace_id": "wrkspc_foreign",
        "authentication": {"type": "static", "token": "sk-ant-foreign"},
    }
    (configs / "default.json").write_text(json.dumps(profile), encoding="utf-8")
    for name, value in {
        "ANTHROPIC_CUSTOM_HEADERS": FOREIGN,
        "ANTHROPIC_API_KEY": "sk-ant-foreign",
        "ANTHROPIC_AUTH_TOKEN": "foreign-token",
        "ANTHROPIC_BASE_URL": "http://127.0.0.1:9",
        "ANTHROPIC_CONFIG_DIR": str(tmp_path / "anthropic"),
        "ANTHROPIC_PROFILE": "default",
        "ANTHROPIC_WORKSPACE_ID": "wrkspc_foreign",
        "ANTHROPIC_LOG": "debug",
        "HTTP_PROXY": "http://127.0.0.1:9",
        "ALL_PROXY": "socks5://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("crowded")
def test_nothing_foreign_arrives(connect: Connect, body: Path, tmp_path: Path) -> None:
    """Another tool's credential or header would be sent to the wrong host, or change what is paid for."""
    target = tmp_path / "results"
    with wire(
        answerer=lambda request: reply(page(batch()) if request.method == "GET" else batch())
    ) as server:
        service = connect(server.url)
        service.recent(1)
        service.create(body)
        service.cancel("b")
        service.delete("b")
        service.ask({"model": "m"})
        service.download("b", target, quiet)
        sent = server.requests
    assert len(sent) == 6
    for request in sent:
        values = "\n".join(f"{name}: {value}" for name, value in request.headers)
        assert "foreign" not in values
        assert "stranger" not in values
        assert request.header("authorization") == f"Bearer {KEY}"
        assert request.header("x-api-key") is None
        assert request.header("anthropic-version") == "2026-10-21"
        assert request.header("user-agent") == "BatchDesk/9.9"
        assert request.header("host") == f"127.0.0.1:{server.port}"
        assert len(request.headers) == len(request.names), "a header was sent twice"
    assert sent[1].body == body.read_bytes()


def test_a_relay_gets_the_key_in_its_own_header_only(connect: Connect) -> None:
    """A relay that sees both refuses, or forwards the wrong one."""
    with wire(reply(batch())) as server:
        connect(server.url, relay_header=True).retrieve("b")
        assert server.requests[0].header("x-api-key") == KEY
        assert server.requests[0].header("authorization") is None


def test_a_proxy_of_a_kind_that_is_not_served_is_said_plainly(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The SDK would raise an ImportError about a package that nobody here has heard of."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    with pytest.raises(Problem) as caught:
        connect("https://api.anthropic.com").retrieve("b")
    assert caught.value.trouble is Trouble.OFFLINE
    assert "proxy" in caught.value.title


def test_calls_go_through_the_proxy_of_the_system(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    """In most offices there is no other way out."""
    with wire(Script(502, b"")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(Problem):
            connect("https://api.anthropic.com").retrieve("b")
        assert [(one.method, one.path) for one in proxy.requests] == [("CONNECT", "api.anthropic.com:443")]
        assert proxy.requests[0].header("authorization") is None


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(connect: Connect, body: Path, tmp_path: Path, status: int) -> None:
    """Following one would hand the key, or the whole batch, to another host."""
    with wire(reply(batch())) as other:
        away = Script(status, b"", {"location": f"{other.url}/v1/messages/batches"})
        with wire(away) as server:
            service = connect(server.url)
            for deed, arguments in (
                (service.retrieve, ("b",)),
                (service.create, (body,)),
                (service.ask, ({"model": "m"},)),
                (service.delete, ("b",)),
                (service.download, ("b", tmp_path / "results", quiet)),
            ):
                with pytest.raises(ServiceProblem) as caught:
                    deed(*arguments)  # type: ignore[operator]
                assert caught.value.trouble is Trouble.STRANGE_ANSWER
                assert not caught.value.uncertain
            assert len(server.requests) == 5
        assert (other.requests, other.connections) == ([], 0)


@pytest.mark.usefixtures("crowded")
def test_no_log_holds_a_key_or_a_body(connect: Connect, body: Path) -> None:
    """ANTHROPIC_LOG=debug writes whole requests, with the customers' texts in them, to the terminal."""
    heard = io.StringIO()
    handler = logging.StreamHandler(heard)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with wire(reply(batch()), failure(400, "invalid_request_error", "PRIVATE WORDS")) as server:
            service = connect(server.url)
            service.create(body)
            with pytest.raises(Problem):
                service.ask({"model": "m", "messages": ["PRIVATE WORDS"]})
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert KEY not in heard.getvalue()
    assert "PRIVATE" not in heard.getvalue()


_OUTSIDE = """
import sys
from pathlib import Path
import batchdesk.claude as claude
assert "anthropic" not in sys.modules and "httpx2" not in sys.modules, "importing the door loads the SDK"
service = claude.ClaudeService("sk-ant-api03-SECRET", sys.argv[1])
assert "anthropic" not in sys.modules, "making a service loads the SDK"
claude.warm()
assert "anthropic" in sys.modules
service.create(Path(sys.argv[2]))
service.close()
"""


@pytest.mark.usefixtures("crowded")
def test_a_fresh_process_loads_late_and_tells_nothing(body: Path, root: Path) -> None:
    """The window would open a second later; and the SDK sets up its own logging when it is loaded."""
    with wire(reply(batch())) as server:
        command = [sys.executable, "-X", "dev", "-W", "error", "-c", _OUTSIDE, server.url, str(body)]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)
        _came_alone(server)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def _came_alone(server: Wire) -> None:
    assert [one.header("authorization") for one in server.requests] == ["Bearer sk-ant-api03-SECRET"]


def test_a_service_does_not_print_its_key() -> None:
    """A repr stands in tracebacks."""
    assert KEY not in repr(ClaudeService(KEY, "https://api.anthropic.com"))
