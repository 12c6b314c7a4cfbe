"""A schema that the service refuses makes every row of a batch fail at its end, a day later."""

from __future__ import annotations

import json

import jsonschema
from hypothesis import given
from hypothesis import strategies as st

from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.schema import MAX_UNIONS, answer_keys, answer_schema


def answers_of(kinds: list[AnswerKind]) -> tuple[Answer, ...]:
    return tuple(
        Answer(f"Column {i}", kind, choices=("a", "b") if kind is AnswerKind.CHOICE else ())
        for i, kind in enumerate(kinds)
    )


@given(st.lists(st.sampled_from(list(AnswerKind)), min_size=1, max_size=40))
def test_every_schema_obeys_the_services_limits(kinds: list[AnswerKind]) -> None:
    schema = answer_schema(answers_of(kinds))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["additionalProperties"] is False
    assert schema["required"] == list(schema["properties"])
    assert json.dumps(schema).count("anyOf") <= MAX_UNIONS
    assert not {"minimum", "maximum", "minLength", "maxLength"} & set(json.dumps(schema).split('"'))


@given(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=30))
def test_columns_in_any_script_get_keys_of_their_own(names: list[str]) -> None:
    keys = answer_keys(tuple(Answer(name, AnswerKind.TEXT) for name in names))
    assert len(set(keys)) == len(names)
    assert all(key.isascii() and key.replace("_", "").isalnum() for key in keys)


def test_a_column_called_reasoning_does_not_get_the_row_refused() -> None:
    keys = answer_keys((Answer("Reasoning", AnswerKind.TEXT), Answer("Thinking steps", AnswerKind.TEXT)))
    assert keys == ("answer_1", "answer_2")
