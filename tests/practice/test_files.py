"""The file store of practice: what an application learns here about uploads must hold on the real one."""

import base64
import zlib
from typing import Any

import pytest

PATH = "/v1/files"
PDF = (
    b"%PDF-1.4\n"
    + b"".join(
        b"1 0 obj <</Type /Page>> endobj\n2 0 obj <<>> stream\n%b\nendstream endobj\n"
        % zlib.compress(b"BT (%b) Tj ET" % words)
        for words in (b"The lease begins in May. It is long.", b"The rent is due on Monday. Always.")
    )
    + b"%%EOF"
)


def form(data: bytes, name: str = "a.pdf", kind: str = "application/pdf", lifetime: str = "172800") -> bytes:
    return (
        b'--b\r\nContent-Disposition: form-data; name="expires_in_seconds"\r\n\r\n'
        + lifetime.encode()
        + b'\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="'
        + name.encode()
        + b'"\r\nContent-Type: '
        + kind.encode()
        + b"\r\n\r\n"
        + data
        + b"\r\n--b--\r\n"
    )


def upload(api: Any, data: bytes, **more: str) -> Any:
    return api("POST", PATH, form(data, **more), content_type="multipart/form-data; boundary=b")


def asked(row: Any, file_id: str, **block: Any) -> dict[str, Any]:
    document = {"type": "document", "source": {"type": "file", "file_id": file_id}, **block}
    return dict(row(messages=[{"role": "user", "content": [document, {"type": "text", "text": "When?"}]}]))


def test_an_uploaded_file_stands_for_its_bytes(api: Any, row: Any) -> None:
    """Price and answer must not depend on the way a document takes."""
    data = b"a\r\n--c\r\n" + PDF[:0]  # bytes that look like a boundary stay bytes
    assert upload(api, data).json["size_bytes"] == len(data)
    found = upload(api, PDF).json
    assert (found["filename"], found["size_bytes"], found["type"]) == ("a.pdf", len(PDF), "file")
    encoded = base64.b64encode(PDF).decode()
    inline = asked(row, "")
    inline["messages"][0]["content"][0]["source"] = {
        "type": "base64",
        "media_type": "application/pdf",
        "data": encoded,
    }
    both = api.run({"a": asked(row, found["id"]), "b": inline})
    first, second = (both[name]["message"] for name in "ab")
    assert first["usage"] == second["usage"] and first["content"][-1] == second["content"][-1]
    counted = {key: value for key, value in asked(row, found["id"]).items() if key != "max_tokens"}
    assert api("POST", "/v1/messages/count_tokens", counted).json["input_tokens"] > 3_000
    assert api.ledger()["files"]["uploads"] == 2


def test_a_file_is_found_listed_removed_and_then_gone(serve: Any, row: Any) -> None:
    """What is removed too early fails its request before it is answered, and says so."""
    api = serve()
    ids = [upload(api, PDF, name=f"{n}.pdf").json["id"] for n in range(3)]
    assert [one["id"] for one in api("GET", f"{PATH}?limit=2").json["data"]] == ids[:0:-1]
    assert api("GET", f"{PATH}?limit=2&page=page_2").json["data"][0]["id"] == ids[0]
    assert api("GET", f"{PATH}/{ids[0]}").json["filename"] == "0.pdf"
    assert api("DELETE", f"{PATH}/{ids[0]}").status == 200
    assert api("DELETE", f"{PATH}/{ids[0]}").error[:2] == (404, "not_found_error")
    error = api.run({"a": asked(row, ids[0])})["a"]["error"]["error"]
    assert error["type"] == "invalid_request_error" and ids[0] in error["message"]
    api.stop()
    again = serve()
    assert [one["id"] for one in again("GET", PATH).json["data"]] == ids[:0:-1]


def test_files_belong_to_a_workspace_and_expire(api: Any, clock: Any) -> None:
    """Another workspace never sees them; nobody does after their time."""
    id_ = upload(api, PDF).json["id"]
    stranger = "Bearer sk-ant-workspace-other"
    assert api("GET", f"{PATH}/{id_}", authorization=stranger).status == 404
    assert api("GET", PATH, authorization=stranger).json["data"] == []
    clock.ahead = 172_801
    gone = api("GET", f"{PATH}/{id_}")
    assert gone.status == 404 and gone.json["error"]["details"]["error_code"] == "file_expired"
    assert api("GET", PATH).json["data"] == []


@pytest.mark.parametrize(
    ("data", "more", "said"),
    [
        (PDF, {"lifetime": "60"}, "expires_in_seconds"),
        (PDF, {"name": "a?.pdf"}, "filename"),
        (PDF, {"name": "x" * 256}, "filename"),
        (b"", {}, "empty"),
    ],
)
def test_what_the_store_refuses(api: Any, data: bytes, more: dict[str, str], said: str) -> None:
    answer = upload(api, data, **more)
    assert answer.status == 400 and said in answer.json["error"]["message"]
    assert api("POST", PATH, b"{}").status == 400


def test_a_host_without_a_file_store(serve: Any) -> None:
    api = serve({"on": "files", "do": "not_found"})
    assert upload(api, PDF).status == 404 and api("GET", PATH).status == 404
    assert api.ledger()["files"]["uploads"] == 0


def test_a_file_that_is_gone_strikes_only_those_who_name_it(serve: Any, row: Any) -> None:
    api = serve({"on": "request", "do": "file_gone"})
    id_ = upload(api, PDF).json["id"]
    found = api.run({"a": asked(row, id_), "b": row()})
    assert found["a"]["error"]["error"]["type"] == "invalid_request_error"
    assert found["b"]["type"] == "succeeded"


def test_pages_are_cited_word_for_word(api: Any, row: Any) -> None:
    """Quotes that the document does not hold would teach the application to trust anything."""
    params = asked(row, upload(api, PDF).json["id"], citations={"enabled": True}, title="lease.pdf")
    cited = api.message(params).json["content"][-1]["citations"]
    assert [(one["cited_text"], one["start_page_number"], one["end_page_number"]) for one in cited] == [
        ("The lease begins in May.", 1, 2),
        ("The rent is due on Monday.", 2, 3),
    ]
    assert {one["document_title"] for one in cited} == {"lease.pdf"}
