"""The wire form: equal rows are one request, and no text can break it."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.inspection import Content
from batchdesk.core.models import Model
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
