"""Questions to the service: how things stand, what is offered, what a row would cost, one live answer."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from batchdesk.core.problems import ServiceProblem, Trouble
from batchdesk.core.service import Account, OfferedModel
from tests.claude.conftest import Connect
from tests.claude.shapes import batch, page
from tests.claude.wire import Recorded, Script, failure, reply, wire

OURS = {"anthropic_organization_id": "org_1", "anthropic_workspace_id": "wrkspc_1"}
MISSING = [failure(404, "not_found_error"), Script(404, b"<html>"), Script(405, b""), Script(501, b"")]


def test_a_question_on_a_dead_connection_is_asked_again_at_once(connect: Connect) -> None:
    """Hosts drop idle connections; the person must not read "offline" for it."""
    with wire(reply(batch()), Script(stop="head"), reply(batch("msgbatch_2"))) as server:
        service = connect(server.url)
        service.retrieve("b")
        assert service.retrieve("b").id == "msgbatch_2"
        assert len(server.requests) == 3


@pytest.mark.parametrize("script", [Script(stop="head"), Script(stop="request")])
def test_a_question_is_asked_twice_at_most(connect: Connect, script: Script) -> None:
    """More would hammer a host that is in trouble."""
    with wire(script) as server:
        with pytest.raises(ServiceProblem) as caught:
            connect(server.url).retrieve("b")
        assert len(server.requests) == 2
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)


@pytest.mark.parametrize(
    "script", [failure(529), failure(500), failure(429, retry_after="900"), failure(408), failure(409)]
)
def test_nothing_sleeps_or_retries_by_itself(connect: Connect, script: Script) -> None:
    """The SDK sleeps as long as the host says, in the calling thread, where nobody can stop it."""
    with wire(script) as server:
        with pytest.raises(ServiceProblem):
            connect(server.url).retrieve("b")
        assert len(server.requests) == 1


@pytest.mark.parametrize("script", [Script(stop="head"), Script(stop="request"), failure(500), failure(429)])
def test_what_acts_is_sent_once(connect: Connect, script: Script) -> None:
    """A live answer is paid for each time."""
    for name in ("ask", "cancel", "delete"):
        with wire(script) as server:
            deed = getattr(connect(server.url), name)
            with pytest.raises(ServiceProblem) as caught:
                deed({"model": "m"} if name == "ask" else "b")
            assert len(server.requests) == 1
            assert caught.value.uncertain is (script.status != 429)


def test_what_could_not_be_sent_is_certain(connect: Connect) -> None:
    """A live answer that was never asked for costs nothing, and the person is told so."""
    with wire() as gone:
        url = gone.url
    service = connect(url)
    for deed in (
        lambda: service.ask({"model": "m"}),
        lambda: service.cancel("b"),
        lambda: service.delete("b"),
    ):
        with pytest.raises(ServiceProblem) as caught:
            deed()
        assert (caught.value.trouble, caught.value.uncertain) == (Trouble.OFFLINE, False)


def test_a_slow_host_is_given_up(connect: Connect) -> None:
    """A host that never answers must not hold the desk."""
    with wire(Script(hang=True)) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url, wait=0.3).retrieve("b")
    assert caught.value.trouble is Trouble.OFFLINE
    assert "in time" in caught.value.title


def test_a_canceled_batch_is_returned_and_a_deleted_one_is_gone(connect: Connect) -> None:
    """Otherwise the job page shows it as running."""
    canceling = batch(processing_status="canceling", cancel_initiated_at="2026-11-21T10:05:00+00:00")
    with wire(reply(canceling), reply({"id": "b", "type": "message_batch_deleted"})) as server:
        service = connect(server.url)
        stopped = service.cancel("b")
        service.delete("b")
        assert [(one.method, one.path) for one in server.requests] == [
            ("POST", "/v1/messages/batches/b/cancel"),
            ("DELETE", "/v1/messages/batches/b"),
        ]
    assert stopped.status == "canceling"
    assert stopped.cancel_initiated_at == datetime(2026, 11, 21, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize("name", ["", ".", "..", " "])
def test_an_id_that_leads_elsewhere_is_not_asked_for(connect: Connect, name: str) -> None:
    """ "adopt .." would read, or delete, another thing."""
    with wire(reply(batch())) as server:
        service = connect(server.url)
        for deed in (service.retrieve, service.cancel, service.delete):
            with pytest.raises(ServiceProblem) as caught:
                deed(name)
            assert caught.value.trouble is Trouble.NOT_FOUND
        assert server.requests == []


def test_a_strange_id_stays_one_part_of_the_path(connect: Connect) -> None:
    """Ids are opaque; one with a slash or a question mark must not become another address."""
    with wire(reply(batch())) as server:
        connect(server.url).retrieve("../a?b=1#ü")
        assert server.requests[0].path == "/v1/messages/batches/..%2Fa%3Fb%3D1%23%C3%BC"


def _pages_of_two(request: Recorded) -> Script:
    start = int(request.path.partition("after_id=b")[2] or 0)
    return reply(page(*(batch(f"b{n}") for n in range(start + 1, start + 3)), more=True))


def test_recent_batches_follow_the_pages_up_to_the_limit(connect: Connect) -> None:
    """A lost batch is looked for among them; one that is on the second page must be found."""
    with wire(answerer=_pages_of_two) as server:
        found = connect(server.url).recent(5)
        assert [one.path for one in server.requests] == [
            "/v1/messages/batches?limit=5",
            "/v1/messages/batches?limit=5&after_id=b2",
            "/v1/messages/batches?limit=5&after_id=b4",
        ]
    assert [one.id for one in found] == ["b1", "b2", "b3", "b4", "b5"]


@pytest.mark.parametrize("limit", [0, -1])
def test_no_batches_are_asked_for_when_none_are_wanted(connect: Connect, limit: int) -> None:
    """The service refuses a limit below one."""
    with wire(reply(page())) as server:
        assert connect(server.url).recent(limit) == ()
        assert server.requests == []


def test_a_host_that_repeats_a_page_does_not_hold_us(connect: Connect) -> None:
    """Relays exist that ignore after_id; the desk would list for ever."""
    with wire(reply(page(batch("b1"), more=True))) as server:
        assert len(connect(server.url).recent(1000)) == 2
        assert len(server.requests) == 2


MODEL = {
    "type": "model",
    "id": "claude-haiku-5-5",
    "display_name": "Claude Haiku 5.5",
    "lifecycle": "deprecated",
    "retires_at": "2027-10-07T00:00:00Z",
    "max_input_tokens": 1_000_000,
    "max_tokens": 128_000,
    "capabilities": {
        "batch": {"supported": True},
        "structured_outputs": {"supported": True},
        "pdf_input": {"supported": False},
        "effort": {"supported": True, "low": {"supported": True}, "max": {"supported": False}, "new": None},
        "thinking": {
            "supported": True,
            "types": {"adaptive": {"supported": True}, "enabled": {"supported": False}},
        },
    },
}


def test_models_come_with_all_they_can_do(connect: Connect) -> None:
    """A model that is offered without its limits gets requests that fail at the end of the batch."""
    with wire(reply(page(MODEL, more=True)), reply(page({"id": "claude-bare"}))) as server:
        offered, bare = connect(server.url).models()
        assert server.requests[1].path == "/v1/models?limit=1000&after_id=claude-haiku-5-5"
    assert offered == OfferedModel(
        id="claude-haiku-5-5",
        name="Claude Haiku 5.5",
        lifecycle="deprecated",
        retires_at=datetime(2027, 10, 7, tzinfo=UTC),
        context=1_000_000,
        max_output=128_000,
        batch=True,
        structured_outputs=True,
        pdf_input=False,
        efforts=("low",),
        thinking_types=("adaptive",),
    )
    assert bare == OfferedModel("claude-bare", "claude-bare")


@pytest.mark.parametrize("capabilities", [None, [], "x", {"thinking": None, "effort": 3, "batch": True}])
def test_a_model_without_capabilities_is_still_offered(connect: Connect, capabilities: object) -> None:
    """Relays and older gateways leave them out (API notes, section 8)."""
    with wire(reply(page({"id": "m", "display_name": None, "capabilities": capabilities}))) as server:
        assert connect(server.url).models() == (OfferedModel("m", "m"),)


def test_what_a_model_does_not_support_is_known(connect: Connect) -> None:
    """None means "not said"; an empty list means "not at all"."""
    capable = {"effort": {"supported": False}, "thinking": {"supported": False}}
    with wire(reply(page({"id": "m", "capabilities": capable}))) as server:
        (model,) = connect(server.url).models()
    assert (model.efforts, model.thinking_types) == ((), ())


def test_only_what_can_be_counted_is_sent_to_be_counted(connect: Connect) -> None:
    """The service refuses max_tokens there; the estimate would fail."""
    params = {"model": "m", "max_tokens": 9, "messages": [{"role": "user", "content": "naïve 日本 🙂"}]}
    with wire(reply({"input_tokens": 42})) as server:
        assert connect(server.url).count_tokens(params) == 42
        sent = server.requests[0]
    assert sent.path == "/v1/messages/count_tokens"
    assert json.loads(sent.body) == {"model": "m", "messages": params["messages"]}
    assert "日本 🙂".encode() in sent.body


def test_a_model_the_service_does_not_know_is_named(connect: Connect) -> None:
    """ "Not found" alone does not say what to mend."""
    with wire(failure(404, "not_found_error")) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).count_tokens({"model": "claude-nope"})
    assert caught.value.trouble is Trouble.NOT_FOUND
    assert "claude-nope" in caught.value.title


def test_a_live_answer_is_kept_as_it_came(connect: Connect) -> None:
    """A re-written answer could not be compared with what the batch brings."""
    raw = '{"id":"msg_1",  "content":[{"type":"text","text":"naïve 日本 🙂"}]}'.encode()
    headers = {"Request-Id": "req_5", "Set-Cookie": "secret=1", "anthropic-workspace-id": "wrkspc_1"}
    with wire(Script(200, raw, headers)) as server:
        got = connect(server.url).ask({"model": "m", "max_tokens": 9, "messages": []})
        assert json.loads(server.requests[0].body) == {"model": "m", "max_tokens": 9, "messages": []}
    assert (got.message, got.request_id) == (raw, "req_5")
    assert got.headers == {"request-id": "req_5", "anthropic-workspace-id": "wrkspc_1"}


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b"<html>", b"\xff", b'"x"', b'{"data":3}', b'{"data":[3]}']
)
def test_what_is_not_understood_is_said_plainly(connect: Connect, content: bytes) -> None:
    """A captive portal answers 200 to everything."""
    with wire(Script(200, content)) as server:
        service = connect(server.url)
        for deed in (
            lambda: service.retrieve("b"),
            lambda: service.recent(3),
            service.models,
            service.check,
            lambda: service.count_tokens({"model": "m"}),
        ):
            with pytest.raises(ServiceProblem) as caught:
                deed()
            assert caught.value.trouble is Trouble.STRANGE_ANSWER
            assert not caught.value.uncertain


def test_a_good_key_is_proved_by_two_free_calls(connect: Connect) -> None:
    """Nothing may be paid to test a key."""
    with wire(reply(page(), **OURS), reply(page(), **OURS)) as server:
        assert connect(server.url).check() == Account("org_1", "wrkspc_1", True)
        assert [(one.method, one.path) for one in server.requests] == [
            ("GET", "/v1/models?limit=1"),
            ("GET", "/v1/messages/batches?limit=1"),
        ]


@pytest.mark.parametrize("missing", MISSING)
def test_a_relay_without_batches_is_known(connect: Connect, missing: Script) -> None:
    """Many relays speak only /v1/messages; a job there could never be sent."""
    with wire(reply(page(), **OURS), missing) as server:
        assert connect(server.url).check() == Account("org_1", "wrkspc_1", False)
    with wire(missing, reply(page(), **OURS)) as server:
        assert connect(server.url).check() == Account("org_1", "wrkspc_1", True)
    with wire(missing) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).check()
    assert caught.value.trouble is Trouble.NO_BATCHES_HERE


@pytest.mark.parametrize("missing", MISSING[:3])
def test_sending_to_a_relay_without_batches_says_so(connect: Connect, body: Path, missing: Script) -> None:
    """The address is wrong for batch jobs; nothing was made there."""
    with wire(missing) as server:
        service = connect(server.url)
        for deed in (lambda: service.create(body), lambda: service.recent(1)):
            with pytest.raises(ServiceProblem) as caught:
                deed()
            assert (caught.value.trouble, caught.value.uncertain) == (Trouble.NO_BATCHES_HERE, False)


@pytest.mark.parametrize("refused", [failure(401, "authentication_error"), failure(403, "permission_error")])
def test_a_bad_key_is_known_from_the_check(connect: Connect, refused: Script) -> None:
    """The person finds out before a job is made, not after."""
    with wire(refused) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).check()
    assert caught.value.trouble in (Trouble.KEY_REJECTED, Trouble.KEY_NO_ACCESS)


def test_threads_share_a_service(connect: Connect) -> None:
    """The window asks while the desk polls; answers must not be mixed up."""
    with wire(answerer=lambda request: reply(batch(request.path.rsplit("/")[-1]))) as server:
        service = connect(server.url)
        wrong: list[str] = []

        def poll(mine: str) -> None:
            wrong.extend(mine for _ in range(20) if service.retrieve(mine).id != mine)

        threads = [threading.Thread(target=poll, args=(f"b{n}",)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(server.requests) == 160
    assert wrong == []


def test_a_closed_service_says_so_plainly(connect: Connect, body: Path) -> None:
    """The window is closing while a poll is about to begin; it must not end in the crash dialog."""
    with wire(reply(batch())) as server:
        service = connect(server.url)
        service.retrieve("b")
        service.close()
        service.close()
        with pytest.raises(ServiceProblem):
            service.retrieve("b")
        with pytest.raises(ServiceProblem) as caught:
            service.create(body)
        assert not caught.value.uncertain
        assert len(server.requests) == 1


def test_moments_of_every_spelling_are_understood(connect: Connect) -> None:
    """A job's deadline is shown from them; the service sends Z, offsets and nanoseconds."""
    dates = {
        "created_at": "2026-08-18T20:14:26.123456789Z",
        "expires_at": "2026-08-19T22:14:26.5+02:00",
        "ended_at": "2026-08-18T21:00:00",
        "archived_at": {},
        "cancel_initiated_at": "",
    }
    with wire(reply(batch(**dates, later="unknown"))) as server:
        found = connect(server.url).retrieve("b")
    assert found.created_at == datetime(2026, 8, 18, 20, 14, 26, 123456, UTC)
    assert found.expires_at == datetime(2026, 8, 19, 20, 14, 26, 500000, UTC)
    assert found.expires_at.utcoffset() == found.created_at.utcoffset()
    assert found.ended_at == datetime(2026, 8, 18, 21, tzinfo=UTC)
    assert (found.archived_at, found.cancel_initiated_at) == (None, None)


def test_a_new_count_does_not_change_the_number_of_requests(connect: Connect) -> None:
    """A lost batch is found by that number."""
    counts = {"processing": 0, "succeeded": 4, "errored": None, "expired": 1, "total": 5, "new": 3}
    with wire(reply(batch(request_counts=counts, processing_status="paused"))) as server:
        found = connect(server.url).retrieve("b")
    assert (found.requests, found.counts["errored"]) == (5, 0)
    assert (found.status, found.ended) == ("paused", False)
