"""A batch is paid for once: one POST, and the truth about whether a batch may exist."""

from __future__ import annotations

import errno
import io
import socket
from pathlib import Path

import pytest

from batchdesk.claude.calls import Call, Timeouts
from batchdesk.claude.line import Line
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from tests.claude.conftest import Connect
from tests.claude.shapes import batch
from tests.claude.wire import Script, failure, reply, wire


def test_a_batch_is_posted_once_with_its_length(connect: Connect, body: Path) -> None:
    """A body without its length is refused by relays; an id or workspace lost here can not be had again."""
    answer = reply(
        batch(), request_id="req_7", anthropic_organization_id="org_1", anthropic_workspace_id="wrkspc_1"
    )
    with wire(answer) as server:
        made = connect(server.url).create(body)
        sent = server.requests[0]
    assert (sent.method, sent.path) == ("POST", "/v1/messages/batches")
    assert sent.body == body.read_bytes()
    assert sent.header("content-length") == str(body.stat().st_size)
    assert sent.header("content-type") == "application/json"
    assert sent.header("anthropic-beta") is None
    assert (made.id, made.requests, made.ended) == ("msgbatch_1", 3, False)
    assert (made.request_id, made.organization_id, made.workspace_id) == ("req_7", "org_1", "wrkspc_1")


def test_beta_flags_travel_in_the_header(connect: Connect, body: Path) -> None:
    """Flags inside the requests are ignored or refused (anthropic-sdk-python#1118)."""
    with wire(reply(batch())) as server:
        connect(server.url).create(body, betas=("output-300k-2026-03-24", "other-1"))
        assert server.requests[0].header("anthropic-beta") == "output-300k-2026-03-24,other-1"


def _with_status(status: int) -> Script:
    if status in (204, 205, 304):
        return Script(status, b"", announce=False)
    return failure(status)


def test_over_all_statuses_the_fate_is_open_after_server_errors_only(connect: Connect, body: Path) -> None:
    """Open where it is certain: the person waits ten minutes for nothing. Certain where it is open: they pay twice.

    A 2xx that is not understood is open too; so is 499, where a gateway's caller had gone.
    """
    statuses = range(200, 600)
    with wire(*map(_with_status, statuses)) as server:
        service = connect(server.url)
        for status in statuses:
            with pytest.raises(ServiceProblem) as caught:
                service.create(body)
            problem = caught.value
            assert problem.status == status
            assert problem.uncertain is (status < 300 or status >= 500 or status == 499), status
            assert problem.title
            assert problem.advice
        assert server.posts == len(statuses)


@pytest.mark.parametrize(
    "script",
    [
        Script(stop="head"),
        Script(stop="request"),
        Script(hang=True),
        reply(batch(), request_id="req_1"),
        Script(200, b"<html>sign in</html>"),
        Script(200, b""),
        Script(200, b'{"type":"error","error":{"type":"api_error","message":"x"}}'),
        Script(200, b'{"id":null}'),
        Script(200, b"[" * 100_000),
        Script(200, b"\xff\xfe"),
        failure(500),
        failure(529, "overloaded_error"),
        failure(504, "timeout_error"),
        Script(502, b"<html>Bad gateway</html>"),
    ],
)
def test_an_answer_that_never_came_whole_leaves_the_fate_open(
    connect: Connect, body: Path, script: Script
) -> None:
    """The batch may exist: sending again without looking pays twice."""
    if script.body.startswith(b'{"id": "msgbatch'):
        script = Script(200, script.body, script.headers, cut=20)
    with wire(script) as server:
        with pytest.raises(ServiceProblem) as caught:
            connect(server.url, wait=0.3 if script.hang else 20.0).create(body)
        assert caught.value.uncertain
        assert server.posts == 1


def test_a_reset_while_a_large_body_is_sent_is_certain(connect: Connect, tmp_path: Path) -> None:
    """No batch is made of a piece of a body: a broken upload goes on by itself instead of asking the person."""
    large = tmp_path / "large.json"
    large.write_bytes(b"x" * 8_000_000)
    with wire(Script(stop="head")) as server:
        with pytest.raises(ServiceProblem) as caught:
            connect(server.url).create(large)
        assert not caught.value.uncertain
        assert server.posts == 1


def test_a_refusal_before_all_is_sent_is_heard(connect: Connect, tmp_path: Path) -> None:
    """Cloudflare answers 413 while the body is still coming; "send smaller parts" must not become "offline"."""
    large = tmp_path / "large.json"
    large.write_bytes(b"x" * 8_000_000)
    early = Script(413, b"<html>Too large</html>", {"content-type": "text/html"}, early=True)
    with wire(early) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).create(large)
    assert server.posts == 1
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.TOO_LARGE, False)


def test_a_refused_connection_is_certain(connect: Connect, body: Path) -> None:
    """Nothing was sent, so the job may simply go on later."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with pytest.raises(ServiceProblem) as caught:
        connect(f"http://127.0.0.1:{port}").create(body)
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)
    assert "refuses connections" in caught.value.title


def test_a_name_that_is_not_known_is_certain(connect: Connect, body: Path) -> None:
    """The commonest offline case: no name server, nothing sent."""
    with pytest.raises(ServiceProblem) as caught:
        connect("https://no-such-host.invalid").create(body)
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)
    assert "name was not found" in caught.value.title
    assert "no-such-host.invalid" in caught.value.title


def test_a_connection_that_never_opens_is_certain(connect: Connect, body: Path) -> None:
    """A firewall that swallows the connection must not cost the person a decision."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        crowd = [socket.socket() for _ in range(4)]  # fill the queue, so that the next connection waits
        for one in crowd:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        with pytest.raises(ServiceProblem) as caught:
            connect(f"http://127.0.0.1:{port}", wait=0.3).create(body)
        for one in crowd:
            one.close()
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)
    assert "in time" in caught.value.title


def test_a_proxy_that_does_not_connect_is_certain(
    connect: Connect, body: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing reached the service: the proxy at the office is only asking for a password."""
    with wire(Script(407, b"sign in")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(ServiceProblem) as caught:
            connect("https://api.anthropic.com").create(body)
        assert [one.method for one in proxy.requests] == ["CONNECT"]
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)
    assert "proxy" in caught.value.title


def test_a_proxy_that_breaks_off_before_the_body_is_certain(
    connect: Connect, body: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No byte of the batch had left this computer."""
    with wire(Script(stop="request")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with pytest.raises(ServiceProblem) as caught:
            connect("https://api.anthropic.com").create(body)
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)


def test_a_batch_is_never_posted_on_a_used_connection(connect: Connect, body: Path) -> None:
    """A kept-alive connection may be dead already; a batch lost on it would have an unknown fate."""
    with wire(reply(batch())) as server:
        service = connect(server.url)
        service.retrieve("msgbatch_1")
        service.create(body)
        service.create(body)
        assert server.connections == 3


def test_a_body_that_is_not_there_is_said_before_anything_is_sent(connect: Connect, tmp_path: Path) -> None:
    """A cleaned-up temporary folder must not look like a fault of the service."""
    with wire(reply(batch())) as server:
        with pytest.raises(Problem) as caught:
            connect(server.url).create(tmp_path / "gone.json")
        assert server.requests == []
    assert caught.value.trouble is Trouble.FILE_UNREADABLE


class _LostDrive(io.BytesIO):
    """A file on a drive that is pulled out after it was opened."""

    def read(self, size: int | None = -1, /) -> bytes:
        raise OSError(errno.EIO, "the drive is gone")


def test_a_body_that_can_not_be_read_on_is_our_own_trouble() -> None:
    """It must not look like a batch of unknown fate: a body that is not whole can not be taken."""
    with wire(reply(batch())) as server:
        line = Line("sk-ant-api03-x", server.url, "", False, Timeouts())
        with pytest.raises(OSError, match="the drive is gone"):
            line.post_file(Call("h", "x", acts=True), "/v1/messages/batches", _LostDrive(b"x" * 99), 99, ())
        line.close()


def test_an_odd_date_does_not_lose_a_paid_batch(connect: Connect, body: Path) -> None:
    """Whoever paid for a batch must get its id, whatever else is wrong with the answer."""
    odd = reply(
        {"id": "msgbatch_9", "created_at": 5, "request_counts": None}, date="Sat, 21 Nov 2026 10:00:00 GMT"
    )
    with wire(odd) as server:
        made = connect(server.url).create(body)
    assert (made.id, made.status) == ("msgbatch_9", "in_progress")
    assert made.created_at.isoformat() == "2026-11-21T10:00:00+00:00"
    assert made.expires_at.isoformat() == "2026-11-22T10:00:00+00:00"
