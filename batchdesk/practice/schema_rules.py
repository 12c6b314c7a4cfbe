"""The subset of JSON Schema that structured outputs accept (claude-batch-api.md §5), checked once per schema."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import msgspec

from batchdesk.practice.shapes import node_trouble
from batchdesk.practice.wire import invalid

OPTIONAL_LIMIT = 24
UNION_LIMIT = 16
STRICT_TOOLS = 20
GRAMMAR_LIMIT = 100_000
TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
FORMATS = ("date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid")
NOTES = frozenset(["title", "description", "default", "$schema", "$id", "$comment", "examples"])
ALLOWED = NOTES | frozenset(
    [
        "type",
        "properties",
        "required",
        "additionalProperties",
        "items",
        "enum",
        "const",
        "anyOf",
        "allOf",
        "$ref",
        "$defs",
        "definitions",
        "format",
        "minItems",
        "pattern",
    ]
)
_PATTERN_FORBIDDEN = ("(?=", "(?!", "(?<", "\\b", "\\B", *(f"\\{n}" for n in range(1, 10)))


def check(schema: dict[str, Any], where: str) -> None:
    """Raise invalid_request_error naming the first broken rule; the verdict is kept per schema."""
    trouble = _verdict(msgspec.json.encode(schema))
    if trouble:
        raise invalid(f"{where}: {trouble}")


@lru_cache(maxsize=256)
def _verdict(encoded: bytes) -> str | None:
    schema = msgspec.json.decode(encoded)
    return next(_Checker(schema).troubles(), None)


class _Checker:
    """Walks one schema and tells what is wrong with it."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root
        self._optional = 0
        self._unions = 0

    def troubles(self) -> Iterator[str]:
        if self._root.get("type") != "object":
            yield "the root of the schema must be of type 'object'"
        yield from self._walk(self._root, "", ())
        if self._optional > OPTIONAL_LIMIT:
            yield (
                f"Schemas contains too many optional parameters ({self._optional}), "
                f"which would make grammar compilation inefficient. Reduce them to at most {OPTIONAL_LIMIT}."
            )
        if self._unions > UNION_LIMIT:
            yield (
                f"Schemas contains too many parameters with union types ({self._unions} parameters with type "
                f"arrays or anyOf). Reduce them to at most {UNION_LIMIT}."
            )
        if len(msgspec.json.encode(self._root)) > GRAMMAR_LIMIT:
            yield "Schema is too complex for compilation."

    def _walk(self, node: object, at: str, path: tuple[str, ...]) -> Iterator[str]:
        if not isinstance(node, dict):
            yield f"{at or 'schema'}: Input should be an object"
            return
        wrong_kind = node_trouble(node)
        if wrong_kind:
            yield f"{wrong_kind} ({at or 'root'})"
            return
        yield from self._keywords(node, at)
        yield from self._type(node, at, path)
        yield from self._reference(node, at, path)
        for name in ("$defs", "definitions"):
            # Definitions are walked where they are used; here only so that unused ones are checked as well.
            for key, child in (node.get(name) or {}).items():
                if not path:
                    yield from _Checker(self._root)._walk(child, f"{at}.{name}.{key}", (f"#/{name}/{key}",))
        for name in ("anyOf", "allOf"):
            for index, child in enumerate(node.get(name) or []):
                if name == "allOf" and isinstance(child, dict) and "$ref" in child:
                    yield f"{at}.allOf: $ref is not supported inside allOf"
                yield from self._walk(child, f"{at}.{name}[{index}]", path)

    def _keywords(self, node: dict[str, Any], at: str) -> Iterator[str]:
        kind = node.get("type", "schema")
        for key in node:
            if key not in ALLOWED:
                yield f"For '{kind}' type, property '{key}' is not supported ({at or 'root'})"
        if node.get("minItems", 0) not in (0, 1):
            yield f"For 'array' type, 'minItems' values other than 0 or 1 are not supported ({at or 'root'})"
        form = node.get("format")
        if form is not None and form not in FORMATS:
            yield f"'{form}' is not a supported string format ({at or 'root'})"
        pattern = node.get("pattern")
        if pattern is not None and any(bad in str(pattern) for bad in _PATTERN_FORBIDDEN):
            yield f"pattern: look-around, back-references and \\b are not supported ({at or 'root'})"

    def _type(self, node: dict[str, Any], at: str, path: tuple[str, ...]) -> Iterator[str]:
        kinds = node.get("type")
        if isinstance(kinds, list) or "anyOf" in node:
            self._unions += 1
        listed = kinds if isinstance(kinds, list) else [] if kinds is None else [kinds]
        for kind in listed:
            if kind not in TYPES:
                yield f"type: {kind!r} is not a JSON type ({at or 'root'})"
        if not listed and not node.keys() & {"enum", "const", "anyOf", "allOf", "$ref"}:
            yield f"Schema type is missing ({at or 'root'})"
        for value in [*(node.get("enum") or []), node.get("const")]:
            if isinstance(value, (dict, list)):
                yield f"enum and const must hold scalars ({at or 'root'})"
        if "enum" in node and (not isinstance(node["enum"], list) or not node["enum"]):
            yield f"enum: Input should be a non-empty list ({at or 'root'})"
        if "object" in listed or "properties" in node:
            yield from self._object(node, at, path)
        if "array" in listed:
            yield from self._array(node, at, path)

    def _object(self, node: dict[str, Any], at: str, path: tuple[str, ...]) -> Iterator[str]:
        if node.get("additionalProperties") is not False:
            yield f"For 'object' type, 'additionalProperties' must be explicitly set to false ({at or 'root'})"
        properties = node.get("properties")
        if properties is None:
            properties = {}
        if not isinstance(properties, dict):
            yield f"{at}.properties: Input should be an object"
            return
        required = node.get("required") or []
        for name in required:
            if name not in properties:
                yield f"required: property '{name}' is not defined ({at or 'root'})"
        self._optional += sum(name not in required for name in properties)
        for name, child in properties.items():
            yield from self._walk(child, f"{at}.{name}".lstrip("."), path)

    def _array(self, node: dict[str, Any], at: str, path: tuple[str, ...]) -> Iterator[str]:
        if "items" in node:
            yield from self._walk(node["items"], f"{at}[]", path)

    def _reference(self, node: dict[str, Any], at: str, path: tuple[str, ...]) -> Iterator[str]:
        target = node.get("$ref")
        if target is None:
            return
        if not isinstance(target, str) or not target.startswith("#/"):
            yield f"$ref: only local references are supported ({at or 'root'})"
            return
        if target in path:
            yield f"Circular reference detected in schema: {target}"
            return
        found = resolve(self._root, target)
        if found is None:
            yield f"$ref: {target} does not exist ({at or 'root'})"
            return
        yield from self._walk(found, at, (*path, target))


def resolve(root: dict[str, Any], target: str) -> dict[str, Any] | None:
    """The schema that a local reference such as `#/$defs/Item` points at, or None."""
    node: Any = root
    for step in target.removeprefix("#").strip("/").split("/"):
        node = node.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else None
