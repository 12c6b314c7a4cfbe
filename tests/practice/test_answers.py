"""The stand-in answers: they obey the schema exactly, come from the row's text, and are marked as practice."""

import datetime
import json
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from batchdesk.practice.answers import Writer
from batchdesk.practice.dates import dates_in
from batchdesk.practice.figures import numbers_in
from batchdesk.practice.schema_rules import UNION_LIMIT, check

REVIEW = "Product: Kettle\nReview: I love this kettle. Bought on 3 March 2024 for $1,250.50. Refund not needed. 5 stars!"

NAMES = st.sampled_from(
    ["label", "Stars", "Date", "Refund asked", "summary", "Topics", "price", "Name", "é ü", "x_y"]
)
FORMATS = ["date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid"]
SCALARS = st.one_of(
    st.sampled_from(["string", "integer", "number", "boolean", "null"]).map(lambda kind: {"type": kind}),
    st.sampled_from(FORMATS).map(lambda form: {"type": "string", "format": form}),
    st.lists(st.text(min_size=1, max_size=8) | st.integers(-9, 9), min_size=1, max_size=4, unique_by=str).map(
        lambda choices: {"enum": choices}
    ),
    st.text(max_size=5).map(lambda value: {"const": value}),
    st.sampled_from([r"^[A-Z]{2}-\d+$", r"^(yes|no)$", r"\d{4}", r"^[^a-z]+x?$"]).map(
        lambda pattern: {"type": "string", "pattern": pattern}
    ),
    st.just({"type": ["string", "null"]}),
    st.just({"$ref": "#/$defs/shared"}),
    st.just({"allOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string", "description": "x"}]}),
)


def _closed(properties: dict[str, Any], optional: bool) -> dict[str, Any]:
    required = list(properties)[1:] if optional else list(properties)
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": required}


NODES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.builds(_closed, st.dictionaries(NAMES, inner, max_size=3), st.booleans()),
        st.builds(
            lambda items, least: {"type": "array", "items": items, "minItems": least},
            inner,
            st.integers(0, 1),
        ),
        st.lists(inner, min_size=1, max_size=3).map(lambda options: {"anyOf": options}),
    ),
    max_leaves=6,
)
DEFINITIONS = {
    "$defs": {
        "shared": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"v": {"type": "number"}},
            "required": ["v"],
        }
    }
}


@settings(deadline=None, max_examples=100)
@given(
    properties=st.dictionaries(NAMES, NODES, min_size=1, max_size=4),
    text=st.text(max_size=60) | st.just(REVIEW) | st.just(""),
)
def test_answers_obey_every_schema_exactly(properties: dict[str, Any], text: str) -> None:
    """An answer that breaks its schema would show as `invalid` in the workbook, through no fault of the client."""
    schema = _closed(properties, optional=False) | DEFINITIONS
    assume(json.dumps(schema).count('"anyOf"') + json.dumps(schema).count('"type": [') <= UNION_LIMIT)
    check(schema, "schema")
    answer = json.loads(json.dumps(Writer(schema, text).answer()))
    jsonschema.validate(answer, schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    _check_formats(answer, properties)
    assert list(answer) == list(properties)
    assert Writer(schema, text).answer() == answer


# Formats that jsonschema leaves unchecked without further packages.
GRAMMARS = {
    "date-time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)",
    "time": r"\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)",
    "duration": r"P(\d+[YMWD])+",
    "uri": r"https?://\S+",
    "hostname": r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*",
}


def _check_formats(answer: dict[str, Any], properties: dict[str, Any]) -> None:
    for name, node in properties.items():
        if node.get("format") in GRAMMARS:
            assert re.fullmatch(GRAMMARS[node["format"]], answer[name]), (node, answer[name])


def ask(text: str, **properties: dict[str, Any]) -> dict[str, Any]:
    return dict(Writer(_closed(properties, optional=False), text).answer())


def choice(*names: str, told: str = "") -> dict[str, Any]:
    return {"type": "string", "enum": list(names), "description": told}


@pytest.mark.parametrize(
    ("text", "choices", "expected"),
    [
        ("I love this kettle, it works great!", ("positive", "neutral", "negative"), "positive"),
        ("Terrible. It broke after a day and I am angry.", ("positive", "neutral", "negative"), "negative"),
        ("This is not good at all, a waste of money", ("positive", "neutral", "negative"), "negative"),
        ("It came in a box.", ("positive", "neutral", "negative"), "neutral"),
        ("I was charged twice on my invoice", ("login", "billing", "bug", "other"), "billing"),
        ("I cannot sign in, my password is locked", ("billing", "login", "bug", "other"), "login"),
        ("Please refund my order", ("billing", "refund", "other"), "refund"),
        ("The app crashes with an error", ("billing", "bug", "other"), "bug"),
        ("Where is my parcel? The courier is late", ("billing", "delivery", "other"), "delivery"),
        ("URGENT: production is down", ("low", "medium", "high", "urgent"), "urgent"),
        ("A randomized trial of 200 patients", ("include", "exclude", "unclear"), "include"),
        ("An editorial commentary", ("include", "exclude", "unclear"), "exclude"),
        ("Blah", ("include", "exclude", "unclear"), "unclear"),
        ("Priority: Low\nEverything is broken and urgent", ("Low", "High"), "Low"),
    ],
)
def test_a_choice_follows_the_hints_in_the_text(text: str, choices: tuple[str, ...], expected: str) -> None:
    assert ask(text, Priority=choice(*choices))["Priority"] == expected


def test_a_choice_follows_its_description() -> None:
    told = "Team: alpha: pumps, valves; beta: cables and fuses"
    assert ask("All the fuses burnt out", Team=choice("alpha", "beta", told=told))["Team"] == "beta"
    assert ask("A valve is leaking", Team=choice("alpha", "beta", told=told))["Team"] == "alpha"


def test_numbers_and_dates_are_those_near_the_propertys_name() -> None:
    text = "Order 4711 of 2024-05-06. The price was $1,250.50 and shipping 12,30. Rating: 4 of 5. Due date: 31.12.2025"
    found = ask(
        text,
        price={"type": "number"},
        shipping={"type": "number"},
        rating={"type": "integer"},
        order={"type": "integer"},
        due_date={"type": "string", "format": "date"},
        **{"order date": {"type": "string", "description": "as YYYY-MM-DD"}},
    )
    assert found == {
        "price": 1250.5,
        "shipping": 12.3,
        "rating": 4,
        "order": 4711,
        "due_date": "2025-12-31",
        "order date": "2024-05-06",
    }


def test_what_the_text_does_not_say_is_null_where_null_is_allowed_and_empty_elsewhere() -> None:
    nothing = ask(
        "No figures here",
        amount={"type": ["number", "null"]},
        due={"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
        total={"type": "number"},
        date={"type": "string"},
    )
    assert nothing == {"amount": None, "due": None, "total": 0, "date": ""}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The customer asked for a refund", True),
        ("Everything is fine", False),
        ("Refund asked: no", False),
        ("Refund asked: yes", True),
        ("I do not want a refund, no refund please", False),
    ],
)
def test_yes_and_no_follow_the_text(text: str, expected: bool) -> None:
    assert ask(text, **{"Refund asked": {"type": "boolean"}})["Refund asked"] is expected


def test_lists_hold_frequent_words_or_names_and_summaries_quote_the_text() -> None:
    text = "The battery died. Battery life is poor. Anna Schmidt of Contoso Ltd called, and Contoso Ltd apologised."
    found = ask(
        text,
        keywords={"type": "array", "items": {"type": "string"}},
        people={"type": "array", "items": {"type": "string"}, "description": "names of persons"},
        organisations={"type": "array", "items": {"type": "string"}},
        summary={"type": "string"},
    )
    assert found["keywords"][0] in ("battery", "contoso")
    assert found["people"] == ["Anna Schmidt"] and found["organisations"] == ["Contoso Ltd"]
    assert found["summary"] in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-02-29", datetime.date(2024, 2, 29)),
        ("29.2.2024", datetime.date(2024, 2, 29)),
        ("3/25/2024", datetime.date(2024, 3, 25)),
        ("25/3/2024", datetime.date(2024, 3, 25)),
        ("March 3rd, 2024", datetime.date(2024, 3, 3)),
        ("3. März 2024", datetime.date(2024, 3, 3)),
        ("the 1st of May 2020", datetime.date(2020, 5, 1)),
        ("30.2.2024", None),
    ],
)
def test_dates_are_read_in_many_forms(text: str, expected: datetime.date | None) -> None:
    assert [date for _, date in dates_in(f"on {text}, or so")] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,234.50", [1234.5]),
        ("1.234,50", [1234.5]),
        ("1 234,5 EUR", [1234.5]),
        ("$12 and €3.50", [12.0, 3.5]),
        ("-7", [-7.0]),
        ("1,000,000", [1e6]),
        ("on 2024-01-02", []),
        ("12. The end", [12.0]),
    ],
)
def test_numbers_are_read_in_many_forms(text: str, expected: list[float]) -> None:
    assert [number for _, number in numbers_in(text)] == expected


def test_the_row_is_read_and_not_the_instructions(api: Any, row: Any, form: Any) -> None:
    config = form(Sentiment={"type": "string", "enum": ["positive", "negative"]})
    params = row(
        "Terrible and broken",
        system="Say positive when people love it: great, excellent, amazing, love.",
        messages=[
            {"role": "user", "content": "I love it, great"},
            {"role": "assistant", "content": "positive"},
            {"role": "user", "content": [{"type": "text", "text": "Terrible and broken"}]},
        ],
        output_config=config,
    )
    assert json.loads(api.message(params).json["content"][-1]["text"]) == {"Sentiment": "negative"}


def test_documents_are_read_too(api: Any, row: Any) -> None:
    source = {"type": "text", "media_type": "text/plain", "data": "The lease ends in May. More follows."}
    block = {"type": "document", "source": source, "citations": {"enabled": True}}
    message = api.message(
        row(messages=[{"role": "user", "content": [block, {"type": "text", "text": "When?"}]}])
    ).json
    text = message["content"][-1]
    assert "The lease ends in May." in text["text"]
    cited = text["citations"][0]
    assert source["data"][cited["start_char_index"] : cited["end_char_index"]] == cited["cited_text"]


def test_everything_is_marked_as_practice_and_repeatable(api: Any, row: Any) -> None:
    """Nobody may take a practice answer for one of Claude's."""
    answers = [api.message(row("Some words. More words here.")) for _ in range(2)]
    assert all(answer.headers["x-batchdesk-practice"] == "1" for answer in answers)
    messages = [answer.json for answer in answers]
    assert all(message["id"].startswith("msg_practice_") for message in messages)
    assert all(message["content"][-1]["text"].startswith("[practice] ") for message in messages)
    assert messages[0]["content"][-1]["text"] == messages[1]["content"][-1]["text"]
    assert messages[0]["usage"] == messages[1]["usage"]


def test_max_tokens_covers_thinking_and_text(api: Any, row: Any) -> None:
    """§7.1: with a small limit a thinking model ends without any text at all."""
    whole = api.message(row("word " * 60, thinking={"type": "disabled"})).json
    assert whole["stop_reason"] == "end_turn"
    cut = api.message(row("word " * 60, thinking={"type": "disabled"}, max_tokens=20)).json
    assert cut["stop_reason"] == "max_tokens" and cut["usage"]["output_tokens"] <= 20
    assert whole["content"][0]["text"].startswith(cut["content"][0]["text"]) and cut["content"][0]["text"]
    nothing = api.message(row("word " * 60, max_tokens=20)).json
    assert [block["type"] for block in nothing["content"]] == ["thinking"]
    assert nothing["stop_reason"] == "max_tokens" and nothing["usage"]["output_tokens"] == 20


def test_thinking_comes_first_hidden_and_billed(api: Any, row: Any) -> None:
    """A client that takes content[0].text must fail on practice already."""
    message = api.message(row()).json
    block = message["content"][0]
    assert block["type"] == "thinking" and block["thinking"] == "" and block["signature"]
    usage = message["usage"]
    assert 0 < usage["output_tokens_details"]["thinking_tokens"] < usage["output_tokens"]
    shown = api.message(row(thinking={"type": "adaptive", "display": "summarized"})).json["content"][0]
    assert shown["thinking"]


def test_more_effort_thinks_more(api: Any, row: Any) -> None:
    spent = [
        api.message(row(output_config={"effort": effort})).json["usage"]["output_tokens"]
        for effort in ("low", "medium", "high", "xhigh", "max")
    ]
    assert spent == sorted(set(spent))


def test_stop_sequences_end_the_text(api: Any, row: Any) -> None:
    message = api.message(row("One two three. Four", stop_sequences=["three"])).json
    assert message["stop_reason"] == "stop_sequence" and message["stop_sequence"] == "three"
    assert message["content"][-1]["text"] == "[practice] One two "


def test_an_offered_tool_is_called_with_valid_input_and_its_result_ends_the_turn(api: Any, row: Any) -> None:
    schema = _closed({"label": {"type": "string", "enum": ["yes", "no"]}}, optional=False)
    tools = [{"name": "record", "strict": True, "input_schema": schema}]
    message = api.message(row(tools=tools)).json
    call = message["content"][-1]
    assert message["stop_reason"] == "tool_use" and call["type"] == "tool_use"
    jsonschema.validate(call["input"], schema)
    reply = [
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": call["id"], "content": "ok"}]}
    ]
    messages = [{"role": "user", "content": "x"}, {"role": "assistant", "content": [call]}, *reply]
    assert api.message(row(tools=tools, messages=messages)).json["stop_reason"] == "end_turn"
