"""The file store: documents go there once, nothing else does, and a host without one says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from batchdesk.core.problems import ServiceProblem, Trouble
from tests.claude.conftest import KEY, Connect
from tests.claude.wire import Script, failure, reply, wire

WEEK = timedelta(days=7)
FILE = {
    "id": "file_1",
    "type": "file",
    "filename": "lease.pdf",
    "mime_type": "application/pdf",
    "size_bytes": 6,
    "created_at": "2026-11-21T09:00:00Z",
    "expires_at": "2026-11-28T09:00:00Z",
}


def test_an_upload_is_one_form_with_its_file_and_its_end(connect: Connect) -> None:
    """Without an end a forgotten contract would lie in the workspace for ever."""
    with wire(reply(FILE)) as server:
        stored = connect(server.url).upload("lease é.pdf", b"%PDF-1", "application/pdf", WEEK)
        (sent,) = server.requests
    assert (stored.id, stored.bytes, stored.expires_at) == (
        "file_1",
        6,
        datetime(2026, 11, 28, 9, tzinfo=UTC),
    )
    assert (sent.method, sent.path) == ("POST", "/v1/files")
    assert (sent.header("content-type") or "").startswith("multipart/form-data; boundary=")
    assert b'name="expires_in_seconds"\r\n\r\n604800\r\n' in sent.body
    assert b'name="file"; filename="lease ' in sent.body and b"\r\n\r\n%PDF-1\r\n" in sent.body
    assert sent.header("authorization") == f"Bearer {KEY}"


@pytest.mark.parametrize("script", [Script(stop="request"), failure(500), failure(429), failure(404)])
def test_an_upload_is_tried_once(connect: Connect, script: Script) -> None:
    """Whether to try again is decided where the intent is kept, or files would pile up unknown."""
    with wire(script) as server:
        with pytest.raises(ServiceProblem):
            connect(server.url).upload("a.pdf", b"x", "application/pdf", WEEK)
        assert len(server.requests) == 1


@pytest.mark.parametrize("script", [failure(404, "not_found_error"), Script(405, b""), Script(501, b"")])
def test_a_host_without_a_file_store_is_known_by_its_status(connect: Connect, script: Script) -> None:
    with wire(script) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).upload("a.pdf", b"x", "application/pdf", WEEK)
    assert caught.value.status == script.status


def test_files_are_listed_and_removed(connect: Connect) -> None:
    with wire(reply({"data": [FILE], "next_page": "page_x"}), reply({"id": "file_1"})) as server:
        service = connect(server.url)
        assert [one.name for one in service.uploads(5_000)] == ["lease.pdf"]
        service.remove_upload("file_1/../x")
        listed, removed = server.requests
    assert listed.path == "/v1/files?limit=1000"
    assert (removed.method, removed.path) == ("DELETE", "/v1/files/file_1%2F..%2Fx")


def test_a_file_that_is_gone_is_said_as_such(connect: Connect) -> None:
    with wire(failure(404, "not_found_error")) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).remove_upload("file_1")
    assert caught.value.trouble is Trouble.NOT_FOUND


def test_a_store_that_answers_without_an_id_leaves_the_upload_open(connect: Connect) -> None:
    with wire(reply({"ok": True})) as server, pytest.raises(ServiceProblem) as caught:
        connect(server.url).upload("a.pdf", b"x", "application/pdf", WEEK)
    assert (caught.value.trouble, caught.value.uncertain) == (Trouble.STRANGE_ANSWER, True)
