"""The types of everything nested in params, so that a value of a wrong kind is refused before anything looks at it."""

from typing import Any

import msgspec

from batchdesk.practice.wire import invalid

Object = dict[str, Any]


class Block(msgspec.Struct):
    """A content block: only what the service itself looks into."""

    type: str
    text: str | None = None
    title: str | None = None
    context: str | None = None
    source: Object | None = None
    cache_control: Object | None = None
    citations: Object | list[Object] | None = None
    transformations: Object | None = None
    content: Any = None


class Message(msgspec.Struct):
    """One turn of the conversation."""

    role: str
    content: str | list[Block]


class Tool(msgspec.Struct):
    """A tool definition."""

    name: str | None = None
    type: str | None = None
    strict: bool | None = None
    cache_control: Object | None = None


class Params(msgspec.Struct):
    """The nested parts of a request."""

    messages: list[Message]
    system: str | list[Block] | None = None
    tools: list[Tool] | None = None
    tool_choice: Object | None = None
    thinking: Object | None = None
    output_config: Object | None = None
    cache_control: Object | None = None
    metadata: Object | None = None
    stop_sequences: list[str] | None = None
    inference_geo: str | None = None
    service_tier: str | None = None


class Node(msgspec.Struct):
    """One level of a JSON schema."""

    properties: Object | None = None
    required: list[str] | None = None
    any_of: list[Any] | None = msgspec.field(name="anyOf", default=None)
    all_of: list[Any] | None = msgspec.field(name="allOf", default=None)
    defs: Object | None = msgspec.field(name="$defs", default=None)
    definitions: Object | None = None
    ref: str | None = msgspec.field(name="$ref", default=None)
    enum: list[Any] | None = None
    type: str | list[str] | None = None
    description: str | None = None
    format: str | None = None
    pattern: str | None = None
    min_items: int | None = msgspec.field(name="minItems", default=None)


def check_shape(params: Object) -> None:
    """Raise invalid_request_error for the first value of a wrong kind, naming its place."""
    try:
        msgspec.convert(params, Params)
    except msgspec.ValidationError as error:
        raise invalid(_readable(error)) from None


def node_trouble(node: object) -> str | None:
    """What is of a wrong kind in one level of a schema, or None."""
    try:
        msgspec.convert(node, Node)
    except msgspec.ValidationError as error:
        return _readable(error)
    return None


def _readable(error: msgspec.ValidationError) -> str:
    """`Expected ... - at `$.messages[0].role`` as `messages[0].role: Expected ...`."""
    said, _, place = str(error).partition(" - at ")
    place = place.strip("`").removeprefix("$").removeprefix(".")
    return f"{place}: {said}" if place else said
