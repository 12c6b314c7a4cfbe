"""A deterministic stand-in for Claude's tokenizers, by UTF-8 bytes (claude-batch-api.md §2.2, §4, §6)."""

import math
from typing import Any

import msgspec

from batchdesk.practice.catalogue import Claude

# Characters of plain English per token (§2.2) and bytes per token outside ASCII, for the two generations.
ASCII_PER_TOKEN = {True: 2.5, False: 3.4}
OTHER_BYTES_PER_TOKEN = {True: 2.0, False: 2.6}
PER_REQUEST = 7
PER_MESSAGE = 4
PER_SYSTEM = 3
PER_TOOL = 12
# A schema adds a hidden system prompt of undocumented size (§2.2): in `usage` only, so that counts are estimates.
HIDDEN_FORMAT = 24
PDF_TEXT_PER_PAGE = 1500


def text_tokens(text: str, new: bool) -> int:
    """Tokens of a text under the new or the old tokenizer; 0 only for the empty text."""
    if not text:
        return 0
    if text.isascii():
        return math.ceil(len(text) / ASCII_PER_TOKEN[new])
    total = len(text.encode("utf-8", "surrogatepass"))
    plain = len(text.encode("ascii", "ignore"))
    return math.ceil(plain / ASCII_PER_TOKEN[new] + (total - plain) / OTHER_BYTES_PER_TOKEN[new])


def json_tokens(value: object, new: bool) -> int:
    """Tokens of a JSON value as it would be printed."""
    return text_tokens(msgspec.json.encode(value).decode(), new)


def image_tokens(width: int, height: int, new: bool) -> int:
    """Tokens of an image: 28-pixel tiles after downscaling to the model's tier, its longest edge and its ceiling (§6)."""
    edge, ceiling = (2576, 4784) if new else (1568, 1568)
    longest = max(width, height, 1)
    scale = min(1.0, edge / longest)
    along = math.ceil(longest * scale / 28)
    while (tiles := math.ceil(width * scale / 28) * math.ceil(height * scale / 28)) > ceiling:
        along -= 1
        scale = along * 28 / longest
    return max(1, tiles)


def page_tokens(new: bool) -> int:
    """Tokens of one PDF page: its text and its picture at 150 dpi."""
    return PDF_TEXT_PER_PAGE + image_tokens(1275, 1650, new)


def tool_tokens(params: dict[str, Any], model: Claude) -> int:
    """Tokens of the tool definitions and of the hidden prompt that comes with them."""
    tools = params.get("tools") or []
    if not tools:
        return 0
    return model.tool_tokens + sum(PER_TOOL + json_tokens(tool, model.new_tokenizer) for tool in tools)


def format_tokens(params: dict[str, Any], model: Claude) -> int:
    """Tokens of the answer schema."""
    form = (params.get("output_config") or {}).get("format")
    return json_tokens(form, model.new_tokenizer) if form else 0
