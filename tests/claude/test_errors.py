"""What the service refuses is said in words that lead to the right deed, and never with a secret in them."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.claude.calls import Answer, Call
from batchdesk.claude.refusals import refusal
from batchdesk.core.problems import ServiceProblem, Trouble
from tests.claude.conftest import KEY, Connect
from tests.claude.wire import Script, failure, wire

CALL = Call("host.example", "the batch “b”", secret=KEY)


def _refused(script: Script, call: Call = CALL) -> ServiceProblem:
    headers = {name.lower(): value for name, value in script.headers.items()}
    return refusal(call, Answer(script.status, headers, script.body))


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        (failure(401, "authentication_error"), Trouble.KEY_REJECTED),
        (Script(401, b"<html>"), Trouble.KEY_REJECTED),
        (failure(402, "billing_error"), Trouble.NO_CREDIT),
        (failure(403, "permission_error"), Trouble.KEY_NO_ACCESS),
        (Script(403, b"<html>blocked by policy</html>"), Trouble.STRANGE_ANSWER),
        (failure(404, "not_found_error"), Trouble.NOT_FOUND),
        (failure(413, "request_too_large"), Trouble.TOO_LARGE),
        (Script(413, b"<html>413 Request Entity Too Large, cloudflare</html>"), Trouble.TOO_LARGE),
        (failure(400, "invalid_request_error", code="request_body_timeout"), Trouble.TOO_LARGE),
        (failure(429, "rate_limit_error", retry_after="7"), Trouble.TOO_FAST),
        (failure(429, "rate_limit_error"), Trouble.TOO_FAST),
        (failure(429, "rate_limit_error", code="ramp_limit_exceeded", retry_after="7"), Trouble.TOO_FAST),
        (failure(429, "rate_limit_error", code="enforced_spend_limit_reached"), Trouble.SPEND_LIMIT),
        (failure(429, "rate_limit_error", code="contract_spend_limit_reached"), Trouble.SPEND_LIMIT),
        (failure(429, "rate_limit_error", "You reached your monthly spend limit"), Trouble.SPEND_LIMIT),
        (failure(429, "rate_limit_error", "Too fast to spend", retry_after="7"), Trouble.TOO_FAST),
        (
            failure(
                400, "invalid_request_error", "You have reached your specified workspace API usage limits."
            ),
            Trouble.SPEND_LIMIT,
        ),
        (failure(400, "invalid_request_error", "requests: too long"), Trouble.REQUEST_REFUSED),
        (failure(422, "invalid_request_error"), Trouble.REQUEST_REFUSED),
        (failure(400, "invalid_request_error", code="organization_on_hold"), Trouble.KEY_NO_ACCESS),
        (failure(400, "invalid_request_error", code="cmek_key_disabled"), Trouble.KEY_NO_ACCESS),
        (failure(418, "a_new_kind_of_error"), Trouble.REQUEST_REFUSED),
        (Script(400, b"<html>Bad request</html>"), Trouble.STRANGE_ANSWER),
        (Script(400, b'{"error":"no envelope"}'), Trouble.STRANGE_ANSWER),
        (Script(400, b'["no", "envelope"]'), Trouble.STRANGE_ANSWER),
        (failure(408), Trouble.BUSY),
        (failure(500), Trouble.BUSY),
        (Script(502, b"<html>"), Trouble.BUSY),
        (failure(504, "timeout_error"), Trouble.BUSY),
        (failure(529, "overloaded_error"), Trouble.BUSY),
        (failure(500, "billing_error"), Trouble.BUSY),
        (Script(302, b"", {"location": "https://elsewhere.example"}), Trouble.STRANGE_ANSWER),
    ],
)
def test_each_refusal_is_told_apart(script: Script, trouble: Trouble) -> None:
    """The desk pauses, asks for a key or drops a part by this kind; a wrong one loses work or money."""
    assert _refused(script).trouble is trouble


def test_a_conflict_while_a_batch_is_made_is_waited_out() -> None:
    """Taken for a refusal of what is in it, a whole part's rows would end without an answer (API notes, 1.12)."""
    conflict = failure(409, "conflict_error")
    made = _refused(conflict, Call("h.example", "message batches", acts=True, offers=False))
    assert (made.trouble, made.uncertain) == (Trouble.BUSY, False)
    assert "409" in made.title
    # A batch that can not be canceled any more is a refusal, which the desk answers by looking at it.
    assert _refused(conflict, Call("h.example", "b", acts=True)).trouble is Trouble.REQUEST_REFUSED


@pytest.mark.parametrize(
    ("code", "words"), [("organization_on_hold", "on hold"), ("cmek_key_disabled", "encryption key")]
)
def test_an_organization_that_may_not_work_is_told_as_such(code: str, words: str) -> None:
    """Rejecting every part for it, one by one, would end the job with nothing but errors in its rows."""
    problem = _refused(failure(400, "invalid_request_error", "", code=code))
    assert words in problem.title


@given(
    st.integers(300, 599),
    st.sampled_from(["invalid_request_error", "rate_limit_error", "api_error", "billing_error", "new", ""]),
    st.sampled_from(["", "enforced_spend_limit_reached", "new_code"]),
    st.text(max_size=400),
    st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms", "date"]), st.text(max_size=30)),
    st.booleans(),
)
def test_any_refusal_is_a_sentence(
    status: int, kind: str, code: str, message: str, headers: dict[str, str], acts: bool
) -> None:
    """An answer that nobody foresaw must not reach the crash dialog, nor fill the screen."""
    script = failure(status, kind, message, code)
    problem = refusal(Call("h.example", "x", acts, secret=KEY), Answer(status, headers, script.body))
    assert problem.uncertain is (acts and (status >= 500 or status == 499))
    assert problem.retry_after is None or problem.retry_after >= 0
    assert (problem.error_type, problem.error_code) == (kind, code)
    assert len(str(problem)) < 700
    assert "\n" not in problem.title


@given(st.binary(max_size=200), st.integers(300, 599))
def test_any_bytes_are_a_sentence(content: bytes, status: int) -> None:
    """Proxies and filters answer whatever they like."""
    assert refusal(CALL, Answer(status, {}, content)).title


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "90"}, 90.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "1500", "retry-after": "2"}, 1.5),
        ({"retry-after": "-4"}, 0.0),
        ({"retry-after": "Sat, 21 Nov 2026 10:01:00 GMT", "date": "Sat, 21 Nov 2026 10:00:00 GMT"}, 60.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({}, None),
    ],
)
def test_the_pause_asked_for_is_read(headers: dict[str, str], seconds: float | None) -> None:
    """A pause that is not kept gets the whole organization refused."""
    problem = refusal(CALL, Answer(429, headers, failure(429, "rate_limit_error").body))
    assert problem.retry_after == seconds


def test_the_reason_is_short_and_holds_no_key() -> None:
    """The service may quote what was sent; a key or a customer's text must not end on a screen or in a log."""
    long = f"bad header {KEY} and sk-ant-api03-another_key-1, in “{'private ' * 200}”"
    problem = _refused(failure(400, "invalid_request_error", long))
    assert KEY not in str(problem)
    assert "another_key" not in str(problem)
    assert len(str(problem.facts["reason"])) <= 300
    assert "The service refused the request: bad header … and …," in problem.title


def test_a_key_of_any_form_is_struck_out() -> None:
    """Relays give out keys of their own form and quote them back."""
    call = Call("h.example", "x", secret="relay-token-77")
    problem = _refused(failure(403, "permission_error", "token relay-token-77 may not"), call)
    assert problem.title == "The API key may not do this: token … may not."


def test_a_sentence_ends_once() -> None:
    """Two full stops look like a fault."""
    assert _refused(failure(400, "x", "max_tokens: too large.")).title.endswith("too large.")


def test_the_request_id_is_kept(connect: Connect) -> None:
    """Support asks for it first."""
    with wire(failure(403, "permission_error", request_id="req_head"), failure(403)) as server:
        service = connect(server.url)
        assert _problem_of(service.retrieve, "b").request_id == "req_head"
        assert _problem_of(service.retrieve, "b").request_id == "req_body"


def _problem_of(deed: object, *arguments: object) -> ServiceProblem:
    assert callable(deed)
    with pytest.raises(ServiceProblem) as caught:
        deed(*arguments)
    return caught.value


def test_no_cause_is_printed_with_a_problem(connect: Connect, body: Path) -> None:
    """A log with tracebacks would quote the vendor's error, and with it the body of the answer."""
    for script in (failure(400, "invalid_request_error", "secret customer text"), Script(stop="request")):
        with wire(script) as server:
            problem = _problem_of(connect(server.url).create, body)
        printed = "".join(traceback.format_exception(problem))
        assert "anthropic." not in printed.replace("api.anthropic", "")
        assert KEY not in printed
