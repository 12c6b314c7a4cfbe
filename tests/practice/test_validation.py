"""Every rule about params: what the real service refuses must be refused here, or practice promises too much."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from batchdesk.practice.answering import Answering
from batchdesk.practice.caching import View
from batchdesk.practice.faults import Faults
from batchdesk.practice.validate import KNOWN, Rules
from batchdesk.practice.wire import ApiError

ASSISTANT = {"role": "assistant", "content": "{"}
USER = {"role": "user", "content": "x"}
TOOL = {"name": "record", "input_schema": {"type": "object", "properties": {"label": {"type": "string"}}}}
CITED = {
    "type": "document",
    "source": {"type": "text", "media_type": "text/plain", "data": "A fact. Another."},
    "citations": {"enabled": True},
}
EMPTY_FORM = {"type": "json_schema", "schema": {"type": "object", "additionalProperties": False}}


def user(*blocks: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"role": "user", "content": list(blocks)}]


def text(words: str = "x", **more: Any) -> dict[str, Any]:
    return {"type": "text", "text": words, **more}


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("no model", {"model": None}, "model: Field required"),
    ("no max_tokens", {"max_tokens": None}, "max_tokens: Field required"),
    ("no messages", {"messages": None}, "messages: Field required"),
    ("empty messages", {"messages": []}, "at least one message"),
    ("messages no list", {"messages": "x"}, "valid list"),
    ("message no object", {"messages": ["x"]}, "messages.0"),
    ("assistant first", {"messages": [ASSISTANT, USER]}, "first message"),
    ("unknown role", {"messages": [{"role": "system", "content": "x"}]}, "role"),
    ("unknown message key", {"messages": [USER | {"name": "x"}]}, "messages.0.name"),
    ("no content", {"messages": [{"role": "user"}]}, "content: Field required"),
    ("empty content", {"messages": [{"role": "user", "content": ""}]}, "non-empty content"),
    ("blank content", {"messages": [{"role": "user", "content": " \n"}]}, "non-whitespace"),
    ("empty text block", {"messages": user(text(""))}, "non-empty"),
    ("blank text block", {"messages": user(text("  "))}, "non-whitespace"),
    ("unknown block", {"messages": user({"type": "audio"})}, "does not match any"),
    ("float max_tokens", {"max_tokens": 1.5}, "valid integer"),
    ("true max_tokens", {"max_tokens": True}, "valid integer"),
    ("negative max_tokens", {"max_tokens": -1}, "greater than or equal"),
    ("max_tokens over the model's", {"max_tokens": 128_001}, "128001 > 128000"),
    ("small model's max", {"model": "claude-haiku-4-5", "max_tokens": 64_001}, "64001 > 64000"),
    ("unknown key", {"betas": ["x"]}, "betas: Extra inputs"),
    ("old output_format", {"output_format": {}}, "output_format: Extra inputs"),
    ("stream", {"stream": True}, "stream"),
    ("temperature", {"temperature": 1}, "temperature: Extra inputs"),
    ("temperature on an old model", {"model": "claude-sonnet-4-6", "temperature": 0.5}, "temperature: Extra"),
    ("top_p", {"top_p": 0.99}, "top_p: Extra inputs"),
    ("top_k", {"top_k": 5}, "top_k: Extra inputs"),
    ("prefill on 4.6+", {"messages": [USER, ASSISTANT]}, "prefill"),
    (
        "prefill with a form",
        {"model": "claude-haiku-4-5", "messages": [USER, ASSISTANT], "output_config": {"format": EMPTY_FORM}},
        "prefill",
    ),
    ("geo on an old model", {"model": "claude-opus-4-5", "inference_geo": "us"}, "inference_geo"),
    ("geo unknown", {"inference_geo": "mars"}, "inference_geo"),
    ("service tier", {"service_tier": "fast"}, "service_tier"),
    ("blank stop sequence", {"stop_sequences": [" "]}, "stop_sequences"),
    ("metadata", {"metadata": {"name": "x"}}, "metadata"),
    ("thinking no object", {"thinking": "off"}, "thinking"),
    ("thinking type", {"thinking": {"type": "sometimes"}}, "thinking.type"),
    ("display", {"thinking": {"type": "adaptive", "display": "loud"}}, "display"),
    ("effort value", {"output_config": {"effort": "extreme"}}, "effort"),
    ("effort unsupported", {"model": "claude-haiku-4-5", "output_config": {"effort": "low"}}, "effort"),
    ("output_config key", {"output_config": {"schema": {}}}, "output_config.schema"),
    ("format type", {"output_config": {"format": {"type": "json"}}}, "json_schema"),
    ("format name", {"output_config": {"format": EMPTY_FORM | {"name": "x"}}}, "format.name"),
    (
        "citations with a form",
        {"messages": user(CITED, text()), "output_config": {"format": EMPTY_FORM}},
        "citations",
    ),
    (
        "citations on some",
        {"messages": user(CITED, {**CITED, "citations": {"enabled": False}})},
        "all or none",
    ),
    ("citations on user text", {"messages": user(text(citations=[{"a": 1}]))}, "citations"),
    (
        "document by assistant",
        {"messages": [USER, {"role": "assistant", "content": [CITED]}, USER]},
        "does not match",
    ),
    (
        "file",
        {"messages": user({"type": "document", "source": {"type": "file", "file_id": "file_1"}})},
        "File not found",
    ),
    (
        "url",
        {"messages": user({"type": "image", "source": {"type": "url", "url": "https://x"}})},
        "does not fetch",
    ),
    (
        "csv declared",
        {
            "messages": user(
                {"type": "document", "source": {"type": "text", "media_type": "text/csv", "data": "a"}}
            )
        },
        "text/plain",
    ),
    ("tools no list", {"tools": {}}, "tools"),
    ("tool without name", {"tools": [{"input_schema": {}}]}, "name"),
    ("tool without schema", {"tools": [{"name": "x"}]}, "input_schema"),
    ("twin tools", {"tools": [TOOL, TOOL]}, "unique"),
    ("loose strict tool", {"tools": [TOOL | {"strict": True}]}, "additionalProperties"),
    ("choice without tools", {"tool_choice": {"type": "auto"}}, "providing tools"),
    ("choice unknown", {"tools": [TOOL], "tool_choice": {"type": "maybe"}}, "tool_choice.type"),
    ("choice of nobody", {"tools": [TOOL], "tool_choice": {"type": "tool", "name": "no"}}, "not found"),
    ("five breakpoints", {"system": [text(cache_control={"type": "ephemeral"})] * 5}, "maximum of 4"),
    (
        "automatic fifth",
        {"system": [text(cache_control={"type": "ephemeral"})] * 4, "cache_control": {"type": "ephemeral"}},
        "maximum of 4",
    ),
    (
        "long after short",
        {
            "system": [
                text(cache_control={"type": "ephemeral"}),
                text(cache_control={"type": "ephemeral", "ttl": "1h"}),
            ]
        },
        "ttl",
    ),
    ("ttl", {"system": [text(cache_control={"type": "ephemeral", "ttl": "2h"})]}, "ttl"),
    ("system image", {"system": [{"type": "image"}]}, "system.0.type"),
]


@pytest.mark.parametrize(
    ("changes", "said"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_bad_params_are_refused_at_once_and_errored_in_a_batch(
    api: Any, row: Any, changes: dict[str, Any], said: str
) -> None:
    status, kind, message = api.message(row(**changes)).error
    assert (status, kind) in ((400, "invalid_request_error"), (404, "not_found_error")) and said in message
    result = api.run({"a": row(**changes)})["a"]
    assert result["type"] == "errored"
    assert result["error"]["error"]["type"] == kind and result["error"]["type"] == "error"
    # Streaming and cache warming are told apart by door, all else reads the same.
    assert said in result["error"]["error"]["message"]


JUNK = (
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.text(max_size=3)
    | st.just([])
    | st.just({})
    | st.just([{}])
)
DEEP = st.recursive(
    JUNK,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "text",
                    "content",
                    "role",
                    "source",
                    "data",
                    "media_type",
                    "cache_control",
                    "citations",
                    "enabled",
                    "format",
                    "schema",
                    "effort",
                    "properties",
                    "required",
                    "anyOf",
                    "allOf",
                    "items",
                    "enum",
                    "$ref",
                    "$defs",
                    "description",
                    "name",
                    "input_schema",
                    "strict",
                ]
            ),
            inner
            | st.sampled_from(
                ["text", "document", "image", "json_schema", "object", "array", "user", "#/$defs/a"]
            ),
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(deadline=None, max_examples=250)
@given(
    changes=st.dictionaries(
        st.sampled_from(sorted(KNOWN - {"model", "max_tokens"})),
        DEEP,
        min_size=1,
        max_size=3,
    )
)
def test_nonsense_of_any_shape_is_refused_or_answered_but_never_crashes(changes: dict[str, Any]) -> None:
    """A crash would leave a whole batch hanging because of one row."""
    params = {"model": "claude-haiku-5-5", "max_tokens": 99, "messages": [USER], **changes}
    answering = Answering(Faults())
    try:
        message = answering.answer(params, Rules("2026-10-21"), View(set()), "msg_practice_x")
    except ApiError as error:
        assert error.kind in ("invalid_request_error", "not_found_error") and error.message
    else:
        assert message["type"] == "message"


@pytest.mark.parametrize("model", ["claude-nobody", "claude-opus-4-1-20250805"])
def test_unknown_and_retired_models_are_not_found(api: Any, row: Any, model: str) -> None:
    assert api.message(row(model=model)).error[:2] == (404, "not_found_error")
    assert api.run({"a": row(model=model)})["a"]["error"]["error"]["type"] == "not_found_error"


@pytest.mark.parametrize(
    "changes",
    [
        {"stream": True},
        {"speed": "fast"},
        {"max_tokens": 0},
        {"fallbacks": [{"model": "claude-opus-5"}]},
        {"store": True},
        {"previous_thread_event_id": "x"},
        {"cache_hint": "x"},
        {"context_hint": "x"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_is_not_allowed_in_a_batch_comes_back_errored(
    api: Any, row: Any, changes: dict[str, Any]
) -> None:
    """§1.5"""
    result = api.run({"a": row(**changes), "b": row(stream=False)})
    assert result["a"]["error"]["error"]["type"] == "invalid_request_error"
    assert result["b"]["type"] == "succeeded"


def test_max_tokens_0_warms_the_cache_outside_of_batches(api: Any, row: Any) -> None:
    message = api.message(row(max_tokens=0)).json
    assert message["content"] == [] and message["usage"]["output_tokens"] == 0


ON = {"type": "adaptive"}
OFF = {"type": "disabled"}
BETWEEN = {"type": "between_tools"}
BUDGET = {"type": "enabled", "budget_tokens": 1024}
# §7.1: model -> accepted thinking types, thinks by default, thinking off limits effort
TABLE = {
    "claude-fable-5-2": ([ON], True, False),
    "claude-fable-5-1": ([ON], True, False),
    "claude-fable-5": ([ON], True, False),
    "claude-opus-5-5": ([ON], True, False),
    "claude-opus-5": ([ON, OFF], True, True),
    "claude-sonnet-5-5": ([ON, BETWEEN], True, True),
    "claude-sonnet-5": ([ON, OFF], True, False),
    "claude-haiku-5-5": ([ON, OFF], True, True),
    "claude-opus-4-8": ([ON, OFF], False, False),
    "claude-opus-4-7": ([ON, OFF], False, False),
    "claude-opus-4-6": ([ON, OFF, BUDGET], False, False),
    "claude-sonnet-4-6": ([ON, OFF, BUDGET], False, False),
    "claude-opus-4-5": ([BUDGET, OFF], False, False),
    "claude-sonnet-4-5": ([BUDGET, OFF], False, False),
    "claude-haiku-4-5": ([BUDGET, OFF], False, False),
}


@pytest.mark.parametrize("model", TABLE)
def test_thinking_follows_the_table_of_each_model(api: Any, row: Any, model: str) -> None:
    accepted, by_default, capped = TABLE[model]
    first = api.message(row(model=model, max_tokens=4096)).json["content"][0]["type"]
    assert first == ("thinking" if by_default else "text")
    for thinking in (ON, OFF, BETWEEN, BUDGET):
        answer = api.message(row(model=model, max_tokens=4096, thinking=thinking))
        if thinking not in accepted:
            assert answer.error[:2] == (400, "invalid_request_error"), thinking
            continue
        thinks = answer.json["content"][0]["type"] == "thinking"
        assert thinks == (thinking in (ON, BUDGET)), thinking
        assert (answer.json["usage"]["output_tokens_details"]["thinking_tokens"] > 0) == thinks
    told = {
        name
        for name, type_ in api("GET", f"/v1/models/{model}").json["capabilities"]["thinking"]["types"].items()
        if type_["supported"]
    }
    assert told == {str(thinking["type"]) for thinking in accepted}
    for off in [t for t in accepted if t in (OFF, BETWEEN)]:
        if model in ("claude-sonnet-4-5", "claude-haiku-4-5"):
            continue
        high = api.message(row(model=model, thinking=off, output_config={"effort": "high"}))
        extra = api.message(row(model=model, thinking=off, output_config={"effort": "xhigh"}))
        assert high.status == 200 and extra.status == (400 if capped else 200)


@pytest.mark.parametrize("budget", [None, 1023, 4096, "x"])
def test_a_thinking_budget_must_be_1024_or_more_and_below_max_tokens(api: Any, row: Any, budget: Any) -> None:
    thinking = {"type": "enabled", "budget_tokens": budget}
    answer = api.message(row(model="claude-haiku-4-5", max_tokens=4096, thinking=thinking))
    assert answer.error[:2] == (400, "invalid_request_error")


@pytest.mark.parametrize(
    ("model", "accepted"),
    [
        ("claude-fable-5-2", False),
        ("claude-fable-5-1", False),
        ("claude-opus-5-5", False),
        ("claude-sonnet-5-5", False),
        ("claude-haiku-5-5", True),
        ("claude-opus-5", True),
        ("claude-sonnet-5", True),
        ("claude-opus-4-8", True),
        ("claude-haiku-4-5", True),
    ],
)
def test_forced_tools_are_accepted_only_where_documented(
    api: Any, row: Any, model: str, accepted: bool
) -> None:
    """§5: the old way to get JSON is dead on the newest models."""
    for choice in ({"type": "any"}, {"type": "tool", "name": "record"}):
        params = row(model=model, tools=[TOOL], tool_choice=choice)
        counted = {k: v for k, v in params.items() if k != "max_tokens"}
        answer = api.message(params)
        assert answer.status == (200 if accepted else 400)
        assert api("POST", "/v1/messages/count_tokens", counted).status == answer.status
        if accepted:
            message = answer.json
            assert message["stop_reason"] == "tool_use"
            assert [block["type"] for block in message["content"]] == ["tool_use"]
    params = row(
        model="claude-haiku-4-5", max_tokens=4096, tools=[TOOL], tool_choice={"type": "any"}, thinking=BUDGET
    )
    assert api.message(params).status == 400


def test_sampling_under_the_older_api_version(api: Any, row: Any) -> None:
    """§7.2: the version a batch was created with decides for each of its requests."""
    api.version = "2023-06-01"
    assert api.message(row(model="claude-sonnet-4-6", temperature=0.3)).status == 200
    assert api.message(row(temperature=1, top_p=0.99)).status == 200
    assert api.message(row(temperature=0.3)).error[0] == 400
    assert api.message(row(top_k=1)).error[0] == 400
    assert api.message(row(model="claude-sonnet-4-6", temperature=3)).error[0] == 400
    old = api.create({"a": row(model="claude-sonnet-4-6", temperature=0.3)})
    api.version = "2026-10-21"
    assert api.results(old)["a"]["type"] == "succeeded"


def test_300_000_tokens_need_the_beta_header_a_listed_model_and_a_batch(api: Any, row: Any) -> None:
    """§7.5"""
    long = {"max_tokens": 300_000}
    assert api.run({"a": row(**long)})["a"]["type"] == "errored"
    api.extra = {"anthropic-beta": "other-beta, output-300k-2026-03-24"}
    found = api.run(
        {"a": row(**long), "b": row(model="claude-fable-5-2", **long), "c": row(max_tokens=300_001)}
    )
    assert [found[name]["type"] for name in "abc"] == ["succeeded", "errored", "errored"]
    assert api.message(row(**long)).status == 400


def test_prefill_is_accepted_on_the_old_generation_only(api: Any, row: Any) -> None:
    assert api.message(row(model="claude-opus-4-5", messages=[USER, ASSISTANT])).status == 200


def test_a_prompt_over_the_context_window_is_refused(api: Any, row: Any) -> None:
    status, kind, message = api.message(row("word " * 200_000, model="claude-haiku-4-5")).error
    assert (status, kind) == (400, "invalid_request_error") and "> 200000 maximum" in message


def test_a_prompt_that_leaves_too_little_room_ends_with_the_context_window(api: Any, row: Any) -> None:
    """§7.1: accepted, and the answer is cut."""
    words = "x" * int((200_000 - 20) * 3.4)
    message = api.message(row(words, model="claude-haiku-4-5", max_tokens=2000)).json
    assert message["stop_reason"] == "model_context_window_exceeded"
    assert message["usage"]["input_tokens"] + message["usage"]["output_tokens"] == 200_000


def test_counting_refuses_what_only_a_message_has(api: Any, row: Any) -> None:
    assert api("POST", "/v1/messages/count_tokens", row()).error[0] == 400
    assert api("POST", "/v1/messages/count_tokens", row(max_tokens=None, temperature=1)).error[0] == 400
