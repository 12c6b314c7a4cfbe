"""The message that answers one checked request: thinking, text or tool call, stop reason and usage."""

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import Any

import msgspec

from batchdesk.practice import tokens
from batchdesk.practice.answers import Writer, free_text
from batchdesk.practice.caching import Split
from batchdesk.practice.rowtext import guide_text, page_texts, row_text
from batchdesk.practice.validate import Checked

# A sentence or a line, whichever ends first.
_PASSAGE = re.compile(r"[^\s.!?](?:[^\n.!?]|[.!?](?=\S)){0,198}[.!?]?")


@dataclass(slots=True)
class Draft:
    """An answer before it is cut to size: thinking tokens, the text, or a tool call in its place."""

    checked: Checked
    split: Split
    text: str
    thinking_tokens: int = 0
    tool: dict[str, Any] | None = None
    stop_reason: str = "end_turn"
    stop_sequence: str | None = None
    stop_details: dict[str, Any] | None = None
    content: list[dict[str, Any]] | None = None
    citations: list[dict[str, Any]] | None = None


def draft_of(checked: Checked, split: Split) -> Draft:
    """The uncut answer to a request."""
    params = checked.params
    text = row_text(params["messages"])
    draft = Draft(checked, split, "", checked.thinking.tokens if checked.thinking.on else 0)
    tool = _tool_to_call(checked)
    if tool is not None:
        draft.tool = {"name": tool["name"], "input": _tool_input(tool, text)}
        draft.stop_reason = "tool_use"
    elif checked.schema is not None:
        writer = Writer(checked.schema, text, guide_text(params.get("system")))
        draft.text = msgspec.json.encode(writer.answer()).decode()
    else:
        draft.text = free_text(text)
        content = params["messages"][-1]["content"]
        draft.citations = _citations(params["messages"]) if isinstance(content, list) else None
    _stop_at(draft, params.get("stop_sequences") or [])
    return draft


def finish(draft: Draft, message_id: str, *, batch: bool) -> dict[str, Any]:
    """The message object: cut at `max_tokens` (thinking included) or at the context window, with full usage."""
    checked = draft.checked
    new = checked.model.new_tokenizer
    most = int(checked.params["max_tokens"])
    room = checked.model.context - draft.split.total
    limit, why = (most, "max_tokens") if most <= room else (room, "model_context_window_exceeded")
    thought = min(draft.thinking_tokens, limit)
    body, spent = _body(draft, limit - thought, new)
    if draft.thinking_tokens + spent.wanted > limit and draft.stop_reason != "refusal":
        draft.stop_reason, draft.stop_sequence = why, None
    content = [_thinking_block(checked, message_id)] if thought else []
    content += body
    return {
        "id": message_id,
        "type": "message",
        "role": "assistant",
        "model": checked.model.id,
        "content": draft.content if draft.content is not None else content,
        "stop_reason": draft.stop_reason,
        "stop_sequence": draft.stop_sequence,
        "stop_details": draft.stop_details,
        "usage": _usage(draft, thought, thought + spent.kept, batch=batch),
    }


@dataclass(frozen=True, slots=True)
class _Spent:
    wanted: int
    kept: int


def _body(draft: Draft, room: int, new: bool) -> tuple[list[dict[str, Any]], _Spent]:
    if draft.tool is not None:
        wanted = tokens.json_tokens(draft.tool["input"], new) + tokens.PER_TOOL
        if wanted > room:
            return [], _Spent(wanted, max(room, 0))
        identity = hashlib.sha256(msgspec.json.encode(draft.tool)).hexdigest()[:20]
        block = {"type": "tool_use", "id": f"toolu_practice_{identity}", **draft.tool}
        return [block], _Spent(wanted, wanted)
    wanted = tokens.text_tokens(draft.text, new)
    kept = draft.text if wanted <= room else _cut(draft.text, max(room, 0), new)
    if not kept:
        return [], _Spent(wanted, 0)
    text: dict[str, Any] = {"type": "text", "text": kept}
    if draft.citations:
        text["citations"] = draft.citations
    return [text], _Spent(wanted, tokens.text_tokens(kept, new))


def _cut(text: str, room: int, new: bool) -> str:
    """The longest beginning of `text` that takes at most `room` tokens."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if tokens.text_tokens(text[:middle], new) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low]


def _thinking_block(checked: Checked, message_id: str) -> dict[str, Any]:
    digest = hashlib.sha256(message_id.encode()).digest()
    shown = "[practice] The practice service does not really think." if checked.thinking.summarized else ""
    return {"type": "thinking", "thinking": shown, "signature": base64.b64encode(digest * 3).decode()}


def _usage(draft: Draft, thought: int, output: int, *, batch: bool) -> dict[str, Any]:
    split, checked = draft.split, draft.checked
    hidden = tokens.HIDDEN_FORMAT if checked.schema is not None else 0
    asked = checked.params.get("inference_geo")
    return {
        "input_tokens": split.input + hidden,
        "cache_creation_input_tokens": split.write_5m + split.write_1h,
        "cache_read_input_tokens": split.read,
        "cache_creation": {
            "ephemeral_5m_input_tokens": split.write_5m,
            "ephemeral_1h_input_tokens": split.write_1h,
        },
        "output_tokens": output,
        "output_tokens_details": {"thinking_tokens": thought},
        "server_tool_use": None,
        "service_tier": "batch" if batch else "standard",
        "inference_geo": (asked or "global") if checked.model.regional else "not_available",
    }


def _tool_to_call(checked: Checked) -> dict[str, Any] | None:
    """The client tool a stand-in calls: the forced one, else the first, and none beside an answer schema."""
    params = checked.params
    choice = params.get("tool_choice") or {"type": "auto"}
    own: list[dict[str, Any]] = [
        tool for tool in params.get("tools") or [] if tool.get("type") in (None, "custom")
    ]
    if choice["type"] == "none" or not own or (checked.schema is not None and choice["type"] == "auto"):
        return None
    if _already_called(params["messages"]) and choice["type"] == "auto":
        return None
    if choice["type"] == "tool":
        return next((tool for tool in own if tool["name"] == choice["name"]), None)
    return own[0]


def _tool_input(tool: dict[str, Any], text: str) -> Any:
    try:
        return Writer(tool["input_schema"], text).answer()
    except (TypeError, AttributeError, KeyError, ValueError, RecursionError):
        # Only strict tools have a checked schema; one that makes no sense gets an empty call.
        return {}


def _already_called(messages: list[dict[str, Any]]) -> bool:
    last = messages[-1]["content"]
    return isinstance(last, list) and any(block.get("type") == "tool_result" for block in last)


def _stop_at(draft: Draft, stops: list[str]) -> None:
    places = [(draft.text.find(stop), stop) for stop in stops if draft.text and stop in draft.text]
    if places:
        place, stop = min(places)
        draft.text, draft.stop_reason, draft.stop_sequence = draft.text[:place], "stop_sequence", stop


def _citations(messages: list[dict[str, Any]]) -> list[dict[str, Any]] | None:
    """The opening and the last passage of the first cited document that can be read, word for word."""
    content = messages[-1]["content"]
    documents = [b for b in content if isinstance(b, dict) and b.get("type") == "document"]
    for index, block in enumerate(documents):
        if not (block.get("citations") or {}).get("enabled"):
            continue
        shared = {
            "document_index": index,
            "document_title": block.get("title"),
            "file_id": block["source"].get("file_id"),
        }
        found = _passages(block["source"])
        if found:
            return [{**place, **shared} for place in found]
    return None


def _passages(source: dict[str, Any]) -> list[dict[str, Any]]:
    """What is cited and where: characters from 0 and pages from 1, their ends exclusive (§6)."""
    if source["type"] == "text":
        data = str(source["data"])
        spans = [match.span() for match in _PASSAGE.finditer(data)]
        return [
            {"type": "char_location", "cited_text": data[a:b], "start_char_index": a, "end_char_index": b}
            for a, b in dict.fromkeys((spans[0], spans[-1]))
        ] if spans else []  # fmt: skip
    if source["type"] != "base64":
        return []
    pages = [
        (page, match[0]) for page, text in page_texts(source["data"]) if (match := _PASSAGE.search(text))
    ]
    return [
        {
            "type": "page_location",
            "cited_text": words,
            "start_page_number": page,
            "end_page_number": page + 1,
        }
        for page, words in dict.fromkeys((pages[0], pages[-1]))
    ] if pages else []  # fmt: skip
