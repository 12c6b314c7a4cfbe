"""The answer schemas that structured outputs accept and refuse (§5); a bad one makes every row of a batch errored."""

from typing import Any

import pytest

from batchdesk.practice.schema_rules import check
from batchdesk.practice.wire import ApiError

S = {"type": "string"}
N = {"type": "integer"}


def closed(required: list[str] | None = None, **properties: Any) -> dict[str, Any]:
    names = list(properties) if required is None else required
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": names}


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "root no object": ({"type": "array", "items": S}, "root"),
    "open root": ({"type": "object", "properties": {"a": S}}, "additionalProperties"),
    "open nested": (closed(a={"type": "object", "properties": {"b": S}}), "additionalProperties"),
    "open in array": (closed(a={"type": "array", "items": {"type": "object"}}), "additionalProperties"),
    "open in anyOf": (closed(a={"anyOf": [{"type": "object"}, {"type": "null"}]}), "additionalProperties"),
    "open in $defs": (
        closed(a={"$ref": "#/$defs/x"}) | {"$defs": {"x": {"type": "object"}}},
        "additionalProperties",
    ),
    "open in an unused definition": (
        closed(a=S) | {"$defs": {"x": {"type": "object"}}},
        "additionalProperties",
    ),
    **{
        key: (closed(a=S | {key: value} if key.endswith("Length") else N | {key: value}), key)
        for key, value in {
            "minimum": 1,
            "maximum": 5,
            "exclusiveMinimum": 0,
            "multipleOf": 2,
            "minLength": 1,
            "maxLength": 9,
            "oneOf": [N],
            "not": {},
        }.items()
    },
    "maxItems": (closed(a={"type": "array", "items": S, "maxItems": 3}), "maxItems"),
    "uniqueItems": (closed(a={"type": "array", "items": S, "uniqueItems": True}), "uniqueItems"),
    "minItems 2": (closed(a={"type": "array", "items": S, "minItems": 2}), "minItems"),
    "format": (closed(a=S | {"format": "phone"}), "phone"),
    "look-ahead": (closed(a=S | {"pattern": "(?=x)y"}), "pattern"),
    "word boundary": (closed(a=S | {"pattern": r"\bx"}), "pattern"),
    "back-reference": (closed(a=S | {"pattern": r"(x)\1"}), "pattern"),
    "type": (closed(a={"type": "date"}), "date"),
    "no type": (closed(a={"description": "x"}), "type is missing"),
    "enum of objects": (closed(a={"enum": [{"x": 1}]}), "scalars"),
    "empty enum": (closed(a={"enum": []}), "enum"),
    "required unknown": (closed(["b"], a=S), "required"),
    "external ref": (closed(a={"$ref": "https://example.org/x"}), "local"),
    "ref to nothing": (closed(a={"$ref": "#/$defs/x"}), "does not exist"),
    "ref in allOf": (closed(a={"allOf": [{"$ref": "#/$defs/x"}]}) | {"$defs": {"x": S}}, "allOf"),
    "recursion": (
        closed(a={"$ref": "#/$defs/x"}) | {"$defs": {"x": closed(a={"$ref": "#/$defs/x"})}},
        "Circular",
    ),
    "25 optional": (closed([], **{f"p{i}": S for i in range(25)}), "optional"),
    "17 unions": (closed(**{f"p{i}": {"type": ["string", "null"]} for i in range(17)}), "union"),
    "17 anyOf": (closed(**{f"p{i}": {"anyOf": [S, {"type": "null"}]} for i in range(17)}), "union"),
    "huge": (closed(a=S | {"enum": [f"choice {i}" for i in range(12_000)]}), "too complex"),
}


@pytest.mark.parametrize(("schema", "said"), REFUSED.values(), ids=list(REFUSED))
def test_a_schema_outside_the_subset_is_refused(schema: dict[str, Any], said: str) -> None:
    with pytest.raises(ApiError, match=said):
        check(schema, "schema")


ACCEPTED: dict[str, dict[str, Any]] = {
    "24 optional": closed([], **{f"p{i}": S for i in range(24)}),
    "16 unions": closed(**{f"p{i}": {"type": ["string", "null"]} for i in range(16)}),
    "minItems 1": closed(a={"type": "array", "items": S, "minItems": 1}),
    "formats": closed(a=S | {"format": "date"}, b=S | {"format": "email"}),
    "definitions": closed(a={"$ref": "#/$defs/x"}, b={"$ref": "#/$defs/x"}) | {"$defs": {"x": closed(c=S)}},
    "allOf": closed(a={"allOf": [S, {"description": "x", "type": "string"}]}),
    "pattern": closed(a=S | {"pattern": r"^[A-Z]{2}\d+$"}),
    "const": closed(a={"const": 1}),
    "notes": closed(a=S | {"title": "A", "description": "B", "default": "C"}),
}


@pytest.mark.parametrize("schema", ACCEPTED.values(), ids=list(ACCEPTED))
def test_a_schema_inside_the_subset_is_accepted(schema: dict[str, Any]) -> None:
    check(schema, "schema")


def test_a_bad_schema_makes_each_row_errored_and_a_count_passes_only_what_is_well_formed(
    api: Any, row: Any
) -> None:
    config = {"format": {"type": "json_schema", "schema": {"type": "object", "properties": {}}}}
    results = api.run({"a": row(output_config=config), "b": row(output_config=config)})
    assert {result["type"] for result in results.values()} == {"errored"}
    assert api.message(row(output_config=config)).error[0] == 400
