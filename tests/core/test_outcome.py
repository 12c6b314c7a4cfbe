"""What came back must become exactly one honest status, and never an answer that was not given."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.outcome import NotAsked, judge, judge_line, read_answers
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import Outcome, RowStatus, Usage

ANSWERS = (
    Answer("Sentiment", AnswerKind.CHOICE, choices=("Positive", "Negative")),
    Answer("Topics", AnswerKind.LIST),
    Answer("Stars", AnswerKind.INTEGER),
    Answer("Price", AnswerKind.NUMBER),
    Answer("Refund asked", AnswerKind.YES_NO),
    Answer("Date", AnswerKind.DATE),
    Answer("Summary", AnswerKind.TEXT),
)
RIGHT: dict[str, Any] = {
    "sentiment": "positive",
    "topics": ["a", " b "],
    "stars": 4,
    "price": 9.5,
    "refund_asked": True,
    "date": "2026-02-28",
    "summary": "Fine.",
}
TYPED = ("Positive", "a; b", 4, 9.5, True, date(2026, 2, 28), "Fine.")


def message(text: str, stop: str = "end_turn", **more: Any) -> dict[str, Any]:
    usage = {"input_tokens": 10, "output_tokens": 5}
    content = [{"type": "thinking", "thinking": "", "signature": "s"}, {"type": "text", "text": text}]
    return {"id": "msg_1", "model": "m", "content": content, "stop_reason": stop, "usage": usage} | more


def outcome(text: str, stop: str = "end_turn", **more: Any) -> Outcome:
    return judge({"type": "succeeded", "message": message(text, stop, **more)}, ANSWERS)


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(RIGHT),
        f"```json\n{json.dumps(RIGHT)}\n```",
        f"Sure, here you are:\n{json.dumps(RIGHT)}\nHope that helps {{smile}}.",
        "\n\n" + json.dumps(RIGHT, indent=4),
    ],
)
def test_an_answer_in_fences_or_chatter_is_still_the_answer(text: str) -> None:
    found = outcome(text)
    assert (found.status, found.answers, found.raw_text) == (RowStatus.OK, TYPED, text)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"sentiment": "so-so"}, "none of the choices"),
        ({"stars": 4.5}, "not a whole number"),
        ({"stars": "four"}, "not a number"),
        ({"stars": True}, "not a number"),
        ({"price": "9,50"}, "not a number"),
        ({"refund_asked": "perhaps"}, "not yes or no"),
        ({"date": "28.02.2026"}, "not a date"),
        ({"date": "2026-02-30"}, "not a date"),
        ({"topics": [{"a": 1}]}, "not a list"),
        ({"summary": ["x"]}, "not a text"),
    ],
)
def test_an_answer_of_the_wrong_kind_is_invalid_and_its_text_is_kept(
    change: dict[str, Any], said: str
) -> None:
    text = json.dumps(RIGHT | change)
    found = outcome(text)
    assert found.status is RowStatus.INVALID
    assert said in found.note
    assert found.answers == ()
    assert found.raw_text == text


@pytest.mark.parametrize(
    "text", ["", "   ", "I can not say.", "[1, 2]", '{"sentiment": "positive"}', '{"a":', "null"]
)
def test_no_answer_or_half_an_answer_is_never_ok(text: str) -> None:
    assert outcome(text).status is RowStatus.INVALID


@pytest.mark.parametrize(
    ("stop", "status"),
    [
        ("max_tokens", RowStatus.CUT_OFF),
        ("model_context_window_exceeded", RowStatus.CUT_OFF),
        ("refusal", RowStatus.REFUSED),
        ("pause_turn", RowStatus.INVALID),
        ("tool_use", RowStatus.INVALID),
        ("something new", RowStatus.INVALID),
        (None, RowStatus.INVALID),
    ],
)
def test_a_whole_answer_with_another_stop_reason_is_not_believed(stop: str, status: RowStatus) -> None:
    found = outcome(json.dumps(RIGHT), stop)
    assert found.status is status
    assert found.answers == ()
    assert found.note


@pytest.mark.parametrize(
    ("category", "text", "billed"),
    [
        ("cyber", "", False),
        (None, "", False),
        ("bio", "", True),
        ("reasoning_extraction", "", True),
        ("cyber", "I", True),
    ],
)
def test_a_refusal_says_whether_it_was_charged(category: str | None, text: str, billed: bool) -> None:
    found = outcome(text, "refusal", stop_details={"type": "refusal", "category": category})
    assert found.status is RowStatus.REFUSED
    assert ("not charged" in found.note) is not billed
    assert (found.usage.input > 0) is billed


@pytest.mark.parametrize(
    ("result", "status"),
    [
        ({"type": "expired"}, RowStatus.EXPIRED),
        ({"type": "canceled"}, RowStatus.CANCELED),
        (
            {
                "type": "errored",
                "error": {"type": "error", "error": {"type": "api_error", "message": "Oops"}},
            },
            RowStatus.ERRORED,
        ),
        ({"type": "errored", "error": None}, RowStatus.ERRORED),
        ({"type": "new kind"}, RowStatus.INVALID),
        ({"type": "succeeded"}, RowStatus.INVALID),
        ({}, RowStatus.INVALID),
    ],
)
def test_every_kind_of_result_has_its_status_and_a_note(result: dict[str, Any], status: RowStatus) -> None:
    found = judge(result, ANSWERS)
    assert found.status is status
    assert found.note


def test_missing_numbers_dates_and_yes_no_are_empty_cells_not_faults() -> None:
    text = json.dumps(RIGHT | {"stars": None, "price": None, "refund_asked": None, "date": None})
    assert outcome(text).answers == ("Positive", "a; b", None, None, None, None, "Fine.")


def test_usage_counts_each_kind_of_token_once() -> None:
    usage = {
        "input_tokens": 7,
        "output_tokens": 5,
        "cache_creation_input_tokens": 30,
        "cache_read_input_tokens": 40,
        "cache_creation": {"ephemeral_5m_input_tokens": 10, "ephemeral_1h_input_tokens": 20},
        "output_tokens_details": {"thinking_tokens": 2},
        "inference_geo": "us",
    }
    assert outcome("", usage=usage).usage == Usage(7, 5, 10, 20, 40, 2, "us")


def test_free_text_needs_no_json() -> None:
    found = judge({"type": "succeeded", "message": message(" Hello. ")}, ())
    assert (found.status, found.answers) == (RowStatus.OK, ("Hello.",))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=5),
    max_leaves=12,
)


@given(json_values)
def test_no_result_however_strange_breaks_the_judging(value: Any) -> None:
    for result in (
        {"type": "succeeded", "message": value},
        {"type": "errored", "error": value},
        {"type": value},
    ):
        found = judge(result, ANSWERS)
        assert found.status is not RowStatus.OK
        assert found.cost is None or isinstance(found.cost, Decimal)
    odd = {"type": "succeeded", "message": {"content": value, "stop_reason": "end_turn", "usage": value}}
    assert judge(odd, ANSWERS).status is RowStatus.INVALID


@given(st.text())
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        read_answers(text, ANSWERS)
    except NotAsked as reason:
        assert str(reason)


@pytest.mark.parametrize("line", [b"", b"{", b"[]", b'{"custom_id": 5}', b"\xff\xfe"])
def test_a_line_that_is_no_result_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):
        judge_line(line, ANSWERS)


@pytest.mark.parametrize(
    "value", ['"nice \\\\ud83d"', '["\\\\ud83d"]', '{"a": "\\\\ud83d"}'], ids=["text", "list", "neither"]
)
def test_half_a_character_in_an_answer_does_not_reach_the_store(value: str) -> None:
    """Lost: the whole batch, which could not be stored because of one escape in one answer."""
    line = (
        f'{{"custom_id": "r1-a", "result": {{"type": "succeeded", "message": {{"stop_reason": "end_turn", "content":\
 [{{"type": "text", "text": "{{\\"summary\\": {value.replace(chr(34), chr(92) + chr(34))}}}"}}]}}}}}}'
    )
    _, outcome = judge_line(line.encode(), (Answer("Summary", AnswerKind.TEXT),))
    assert outcome.status in (RowStatus.OK, RowStatus.INVALID)
    assert "\ufffd" in f"{outcome.answers}{outcome.note}"
    str(outcome.answers).encode()
    outcome.note.encode()


def test_half_a_character_in_the_line_itself_is_read_all_the_same() -> None:
    """Lost: an answer that was paid for, and what it cost."""
    line = (
        rb'{"custom_id": "r1-a", "result": {"type": "succeeded", "message": {"stop_reason": "end_turn",'
        rb' "content": [{"type": "text", "text": "nice \ud83d"}], "usage": {"input_tokens": 7}}}}'
    )
    _, outcome = judge_line(line, ())
    assert (outcome.status, outcome.answers, outcome.usage.input) == (RowStatus.OK, ("nice \ufffd",), 7)


def test_a_number_of_thousands_of_digits_is_no_number() -> None:
    """Lost: what the row cost, when Python refused to read it."""
    text = json.dumps({"stars": "9" * 5000})
    with pytest.raises(NotAsked):
        read_answers(text, (Answer("Stars", AnswerKind.INTEGER),))
