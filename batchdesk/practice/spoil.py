"""Carries out the faults that strike single requests and downloads."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from batchdesk.practice.faults import Fault
from batchdesk.practice.respond import Draft
from batchdesk.practice.schema_rules import resolve

DEFAULT_ERRORS = {
    "invalid_request_error": "The request is not valid.",
    "not_found_error": "The requested resource could not be found.",
    "authentication_error": "Invalid authentication.",
    "permission_error": "Permission denied.",
    "billing_error": "There is a billing problem with your account.",
    "rate_limit_error": "Rate limited.",
    "timeout_error": "Request timed out.",
    "api_error": "Internal server error",
    "overloaded_error": "Overloaded",
}


def error_of(fault: Fault) -> tuple[str, str]:
    """Error type and message of an `errored` fault."""
    kind = str(fault.options.get("error_type", "api_error"))
    return kind, str(fault.options.get("message", DEFAULT_ERRORS.get(kind, "An error occurred.")))


def spoil_draft(draft: Draft, fault: Fault) -> None:
    """Change an answer as the fault says."""
    _SPOILERS[fault.do](draft, fault.options)


def _refuse(draft: Draft, options: dict[str, Any]) -> None:
    partial = bool(options.get("partial"))
    draft.text = draft.text[: max(1, len(draft.text) // 2)] if partial else ""
    draft.tool, draft.stop_sequence, draft.stop_reason = None, None, "refusal"
    if not partial:
        draft.thinking_tokens = 0
    draft.stop_details = {
        "type": "refusal",
        "category": options.get("category"),
        "explanation": options.get("explanation"),
    }


def _chatter(draft: Draft, _: dict[str, Any]) -> None:
    draft.text = (
        f"Here is the answer you asked for:\n\n{draft.text}\n\nLet me know if you need anything else!"
    )


def _fence(draft: Draft, _: dict[str, Any]) -> None:
    draft.text = f"```json\n{draft.text}\n```"


def _stop_early(reason: str) -> Callable[[Draft, dict[str, Any]], None]:
    def spoil(draft: Draft, options: dict[str, Any]) -> None:
        draft.text = draft.text[: int(len(draft.text) * float(options.get("keep", 0.5)))]
        draft.tool, draft.stop_sequence, draft.stop_reason = None, None, reason

    return spoil


def _capitals(draft: Draft, _: dict[str, Any]) -> None:
    schema = draft.checked.schema
    if schema is not None:
        value = _recased(msgspec.json.decode(draft.text), schema, schema)
        draft.text = msgspec.json.encode(value).decode()


def _recased(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> Any:
    """The value with every enum member in other capitals."""
    if "$ref" in schema:
        schema = resolve(root, schema["$ref"]) or {}
    for option in schema.get("anyOf") or []:
        value = _recased(value, option, root)
    if isinstance(value, str) and value in (schema.get("enum") or []):
        return value.lower() if value == value.upper() else value.upper()
    if isinstance(value, list):
        return [_recased(item, schema.get("items") or {}, root) for item in value]
    if isinstance(value, dict):
        properties = schema.get("properties") or {}
        return {key: _recased(item, properties.get(key) or {}, root) for key, item in value.items()}
    return value


def _empty(draft: Draft, _: dict[str, Any]) -> None:
    draft.text, draft.tool, draft.content, draft.stop_reason = "", None, [], "end_turn"
    draft.thinking_tokens = 0


def _not_json(draft: Draft, _: dict[str, Any]) -> None:
    draft.text = "I looked at this row, but I would rather tell you about it in plain words."


def _numbers_as_strings(draft: Draft, _: dict[str, Any]) -> None:
    if draft.checked.schema is not None:
        draft.text = msgspec.json.encode(_stringed(msgspec.json.decode(draft.text))).decode()


def _stringed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _stringed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_stringed(item) for item in value]
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def _stop_reason(draft: Draft, options: dict[str, Any]) -> None:
    draft.stop_reason = str(options.get("value", "something_new"))


def _pause(draft: Draft, _: dict[str, Any]) -> None:
    draft.stop_reason = "pause_turn"


_SPOILERS: dict[str, Callable[[Draft, dict[str, Any]], None]] = {
    "refuse": _refuse,
    "chatter": _chatter,
    "fence": _fence,
    "truncate": _stop_early("max_tokens"),
    "context_window": _stop_early("model_context_window_exceeded"),
    "capitals": _capitals,
    "empty": _empty,
    "not_json": _not_json,
    "numbers_as_strings": _numbers_as_strings,
    "stop_reason": _stop_reason,
    "pause_turn": _pause,
}


def spoil_lines(lines: Iterable[bytes], fault: Fault) -> Iterator[bytes]:
    """The lines of a results file as a fault changes them; places count from 0."""
    places = set(fault.options.get("lines") or [0])
    stop = fault.options.get("after_lines", 0) if fault.do == "short" else None
    for place, line in enumerate(lines):
        if place == stop:
            return
        hit = place in places
        if fault.do == "invalid_line" and hit:
            yield line[: max(1, len(line) // 2)] + b"\n"
            continue
        if fault.do == "missing_line" and hit:
            continue
        yield line
        if fault.do == "duplicate_line" and hit:
            yield line
        if fault.do == "unknown_line" and hit:
            yield _renamed(line, str(fault.options.get("custom_id", "practice-unknown-row")))


def _renamed(line: bytes, custom_id: str) -> bytes:
    return msgspec.json.encode(msgspec.json.decode(line) | {"custom_id": custom_id}) + b"\n"
