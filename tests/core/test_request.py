"""The wire form: equal rows are one request, and no text can break it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.inspection import Content
from batchdesk.core.models import Model
from batchdesk.core.problems import Problem
from batchdesk.core.recipe import Answer, AnswerKind, Recipe, Thinking
from batchdesk.core.request import custom_id, digest, make_requests, parse_custom_id, wire_item

MODEL = Model(id="m", name="M", efforts=("low",), max_output=1000)
RECIPE = Recipe("r", "m", "Say: {{Text}}", instructions="Be brief.", thinking=Thinking.OFF, max_tokens=5000)


@given(st.text(st.characters()), st.integers(1, 10**9))
def test_any_cell_text_makes_a_request_that_the_service_can_read(text: str, key: int) -> None:
    maker = make_requests(RECIPE, MODEL, ("Text",), documents=False)
    item = json.loads(wire_item(key, "abc", maker.encode((text,))))
    assert item["custom_id"] == custom_id(key, "abc")
    assert item["params"]["messages"][0]["content"].startswith("Say: ")
    assert item["params"]["max_tokens"] == 1000
    assert not {"temperature", "top_p", "top_k"} & set(item["params"])


@given(st.text(max_size=20), st.text(max_size=20))
def test_rows_share_a_request_exactly_when_it_is_the_same(one: str, other: str) -> None:
    maker = make_requests(RECIPE, MODEL, ("Text", "Id"), documents=False)
    same = digest(maker.encode((one, 1))) == digest(maker.encode((other, 2)))
    assert same == (maker.prompt((one, 1)) == maker.prompt((other, 2)))


def test_a_file_stands_before_the_question() -> None:
    recipe = Recipe("r", "m", "What is {{document}}?", answers=(Answer("A", AnswerKind.TEXT),))
    maker = make_requests(recipe, MODEL, ("file name",), documents=True)
    params = maker.params(("x.pdf",), Content(data=b"%PDF", media_type="application/pdf"))
    document, words = params["messages"][0]["content"]
    assert document["source"] == {"type": "base64", "media_type": "application/pdf", "data": "JVBERg=="}
    assert words["text"] == "What is (the document above)?"


@given(st.integers(0, 10**12), st.from_regex(r"[a-z0-9]{1,20}", fullmatch=True))
def test_ids_name_their_request_and_their_attempt(key: int, tag: str) -> None:
    assert parse_custom_id(custom_id(key, tag)) == (key, tag)


def test_ids_of_others_are_not_ours() -> None:
    assert [parse_custom_id(text) for text in ("", "r1", "x1-a", "r1-A", "r-a", "r1-a\n")] == [None] * 6


PDF_CONTENT = Content(data=b"%PDF-1", media_type="application/pdf", title="lease.pdf")


def blocks(content: Content, *, citations: bool = False, file_id: str = "") -> list[dict[str, Any]]:
    recipe = Recipe("r", "m", "Read {{document}}")
    maker = make_requests(recipe, MODEL, ("file name",), documents=True, citations=citations)
    found: list[dict[str, Any]] = maker.params(("x",), content, file_id)["messages"][0]["content"]
    return found


def test_an_image_is_an_image_block_before_the_question() -> None:
    """As a document block the service refuses it, after the whole wait."""
    image, words = blocks(Content(data=b"png", media_type="image/png", title="a.png"), citations=True)
    assert image["type"] == "image" and image["source"]["media_type"] == "image/png"
    assert "title" not in image and "citations" not in image
    assert words == {"type": "text", "text": "Read (the image above)"}


def test_a_document_bears_its_title_and_an_uploaded_one_only_its_id() -> None:
    inline, words = blocks(PDF_CONTENT)
    assert (inline["title"], inline["source"]["type"], "citations" in inline) == (
        "lease.pdf",
        "base64",
        False,
    )
    assert words["text"] == "Read (the document above)"
    named, _ = blocks(PDF_CONTENT, file_id="file_1", citations=True)
    assert named["source"] == {"type": "file", "file_id": "file_1"} and named["citations"] == {
        "enabled": True
    }


def test_a_text_that_is_to_be_quoted_stands_before_the_question() -> None:
    """A text inside the prompt can not be quoted by the service."""
    document, words = blocks(Content(text="The key\0", title="a.txt"), citations=True)
    assert document["source"] == {"type": "text", "media_type": "text/plain", "data": "The key\ufffd"}
    assert document["citations"] == {"enabled": True} and words["text"] == "Read (the document above)"
    plain = make_requests(Recipe("r", "m", "Read {{document}}"), MODEL, ("f",), documents=True)
    assert plain.params(("x",), Content(text="T"))["messages"][0]["content"] == "Read T"


def test_columns_and_quotes_exclude_each_other() -> None:
    """The service refuses every such row; here it is said before anything is sent."""
    both = Recipe("r", "m", "{{document}}", answers=(Answer("A", AnswerKind.TEXT),))
    with pytest.raises(Problem, match="exclude each other"):
        make_requests(both, MODEL, ("f",), documents=True, citations=True)
    assert not make_requests(both, MODEL, ("document",), documents=False, citations=True).citations
