"""The practice service's own table of Claude models: prices, limits and what each accepts (API as of 2026-11-21).

Kept apart from the client's price file on purpose: the service must not repeat a mistake of the client.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

EPOCH = "1970-01-01T00:00:00Z"
EFFORTS = ("low", "medium", "high", "xhigh", "max")


@dataclass(frozen=True, slots=True)
class Card:
    """Prices in USD per million tokens at the standard rate (batch halves them)."""

    input: Decimal
    output: Decimal
    read: Decimal


@dataclass(frozen=True, slots=True)
class Claude:
    """One Claude model; token limits are whole tokens, `thinking` lists the accepted `thinking.type` values."""

    id: str
    name: str
    line: str
    released: str
    card: Card
    context: int
    max_output: int
    min_cache: int
    new_tokenizer: bool
    thinking: tuple[str, ...]
    thinks_by_default: bool
    always_thinks: bool = False
    default_effort: str | None = "high"
    off_caps_effort: bool = False
    forced_tools: bool = True
    prefill: bool = False
    long_output: bool = False
    regional: bool = True
    summarizes: bool = False
    strict_sampling: bool = True
    tool_tokens: int = 300
    aliases: tuple[str, ...] = ()
    lifecycle: str = "active"
    retires: str | None = None
    deprecated: str | None = None
    dear: Card | None = None
    dear_over: int = 0

    def card_for(self, prompt_tokens: int) -> Card:
        """The price card for a prompt of that many tokens (only Haiku 5.5 has a step, at 100,000)."""
        return self.dear if self.dear and prompt_tokens > self.dear_over else self.card


def _card(input_price: str, output_price: str, read_price: str) -> Card:
    return Card(Decimal(input_price), Decimal(output_price), Decimal(read_price))


_BIG: dict[str, Any] = {"context": 1_000_000, "max_output": 128_000}
_SMALL: dict[str, Any] = {"context": 200_000, "max_output": 64_000, "new_tokenizer": False, "min_cache": 4096}
_ALWAYS: dict[str, Any] = {
    "thinking": ("adaptive",),
    "thinks_by_default": True,
    "always_thinks": True,
    "min_cache": 512,
    "new_tokenizer": True,
}
_SWITCH: dict[str, Any] = {"thinking": ("adaptive", "disabled"), "new_tokenizer": True}
_BUDGET: dict[str, Any] = {
    "thinking": ("enabled", "disabled"),
    "thinks_by_default": False,
    "prefill": True,
    "regional": False,
    "summarizes": True,
    "strict_sampling": False,
}
_FOUR_SIX: dict[str, Any] = {
    "thinking": ("adaptive", "disabled", "enabled"),
    "thinks_by_default": False,
    "new_tokenizer": False,
    "summarizes": True,
    "strict_sampling": False,
    "long_output": True,
}

CURRENT: tuple[Claude, ...] = (
    Claude(
        "claude-fable-5-2",
        "Claude Fable 5.2",
        "fable",
        "2026-11-09",
        _card("8", "40", "0.20"),
        forced_tools=False,
        **_ALWAYS,
        **_BIG,
    ),
    Claude(
        "claude-haiku-5-5",
        "Claude Haiku 5.5",
        "haiku",
        "2026-10-07",
        _card("0.10", "0.50", "0.01"),
        thinks_by_default=True,
        min_cache=512,
        default_effort="medium",
        off_caps_effort=True,
        long_output=True,
        dear=_card("0.50", "2.50", "0.05"),
        dear_over=100_000,
        **_SWITCH,
        **_BIG,
    ),
    Claude(
        "claude-sonnet-5-5",
        "Claude Sonnet 5.5",
        "sonnet",
        "2026-09-28",
        _card("2", "10", "0.10"),
        thinking=("adaptive", "between_tools"),
        thinks_by_default=True,
        min_cache=512,
        new_tokenizer=True,
        off_caps_effort=True,
        forced_tools=False,
        long_output=True,
        **_BIG,
    ),
    Claude(
        "claude-opus-5-5",
        "Claude Opus 5.5",
        "opus",
        "2026-09-22",
        _card("4", "20", "0.20"),
        default_effort="medium",
        forced_tools=False,
        long_output=True,
        tool_tokens=286,
        **_ALWAYS,
        **_BIG,
    ),
    Claude(
        "claude-fable-5-1",
        "Claude Fable 5.1",
        "fable",
        "2026-09-01",
        _card("10", "50", "0.25"),
        forced_tools=False,
        **_ALWAYS,
        **_BIG,
    ),
    Claude(
        "claude-opus-5",
        "Claude Opus 5",
        "opus",
        "2026-07-24",
        _card("5", "25", "0.50"),
        thinks_by_default=True,
        min_cache=512,
        off_caps_effort=True,
        long_output=True,
        tool_tokens=286,
        **_SWITCH,
        **_BIG,
    ),
    Claude(
        "claude-sonnet-5",
        "Claude Sonnet 5",
        "sonnet",
        "2026-06-30",
        _card("2", "10", "0.20"),
        thinks_by_default=True,
        min_cache=1024,
        long_output=True,
        tool_tokens=354,
        **_SWITCH,
        **_BIG,
    ),
    Claude(
        "claude-fable-5",
        "Claude Fable 5",
        "fable",
        "2026-06-09",
        _card("10", "50", "1.00"),
        **_ALWAYS,
        **_BIG,
    ),
    Claude(
        "claude-opus-4-8",
        "Claude Opus 4.8",
        "opus",
        "2026-05-28",
        _card("5", "25", "0.50"),
        thinks_by_default=False,
        min_cache=1024,
        long_output=True,
        tool_tokens=290,
        **_SWITCH,
        **_BIG,
    ),
    Claude(
        "claude-opus-4-7",
        "Claude Opus 4.7",
        "opus",
        "2026-04-16",
        _card("5", "25", "0.50"),
        thinks_by_default=False,
        min_cache=2048,
        long_output=True,
        tool_tokens=675,
        **_SWITCH,
        **_BIG,
    ),
    Claude(
        "claude-sonnet-4-6",
        "Claude Sonnet 4.6",
        "sonnet",
        "2026-02-17",
        _card("3", "15", "0.30"),
        min_cache=1024,
        **_FOUR_SIX,
        **_BIG,
    ),
    Claude(
        "claude-opus-4-6",
        "Claude Opus 4.6",
        "opus",
        "2026-02-05",
        _card("5", "25", "0.50"),
        min_cache=4096,
        **_FOUR_SIX,
        **_BIG,
    ),
    Claude(
        "claude-opus-4-5-20251101",
        "Claude Opus 4.5",
        "opus",
        "2025-11-24",
        _card("5", "25", "0.50"),
        aliases=("claude-opus-4-5",),
        **_BUDGET,
        **_SMALL,
    ),
    Claude(
        "claude-haiku-4-5-20251001",
        "Claude Haiku 4.5",
        "haiku",
        "2025-10-15",
        _card("1", "5", "0.10"),
        default_effort=None,
        tool_tokens=496,
        aliases=("claude-haiku-4-5",),
        **_BUDGET,
        **_SMALL,
    ),
    Claude(
        "claude-sonnet-4-5-20250929",
        "Claude Sonnet 4.5",
        "sonnet",
        "2025-09-29",
        _card("3", "15", "0.30"),
        default_effort=None,
        aliases=("claude-sonnet-4-5",),
        lifecycle="deprecated",
        deprecated="2026-09-28",
        retires="2026-11-30",
        **_BUDGET,
        **(_SMALL | {"min_cache": 1024}),
    ),
)

# Named by the Models API when `lifecycle[]=retired` is asked for; a request that names one gets not_found_error.
RETIRED: tuple[tuple[str, str, str, str], ...] = (
    ("claude-opus-4-1-20250805", "Claude Opus 4.1", "opus", "2025-08-05"),
    ("claude-opus-4-20250514", "Claude Opus 4", "opus", "2025-05-22"),
    ("claude-sonnet-4-20250514", "Claude Sonnet 4", "sonnet", "2025-05-22"),
    ("claude-3-5-haiku-20241022", "Claude Haiku 3.5", "haiku", "2024-10-22"),
    ("claude-3-haiku-20240307", "Claude Haiku 3", "haiku", "2024-03-07"),
)


@cache
def _by_name() -> dict[str, Claude]:
    return {name: model for model in CURRENT for name in (model.id, *model.aliases)}


def find(name: str) -> Claude | None:
    """The callable model of that id or alias, or None when it is unknown or retired."""
    return _by_name().get(name)


def listing(stages: list[str]) -> list[dict[str, Any]]:
    """Model objects of the Models API in these lifecycle stages, newest first."""
    shown = [describe(model) for model in CURRENT if model.lifecycle in stages]
    if "retired" in stages:
        shown += [_describe_retired(*row) for row in RETIRED]
    return sorted(shown, key=lambda model: str(model["created_at"]), reverse=True)


def describe(model: Claude) -> dict[str, Any]:
    """The Models API object of one model (SDK types/model_info.py, model_capabilities.py)."""
    return {
        "type": "model",
        "id": model.id,
        "display_name": model.name,
        "line": model.line,
        "lifecycle": model.lifecycle,
        "created_at": f"{model.released}T00:00:00Z",
        "deprecated_at": f"{model.deprecated}T00:00:00Z" if model.deprecated else None,
        "retires_at": f"{model.retires}T00:00:00Z" if model.retires else None,
        "max_input_tokens": model.context,
        "max_tokens": model.max_output,
        "capabilities": _capabilities(model),
    }


def _capabilities(model: Claude) -> dict[str, Any]:
    yes, no = {"supported": True}, {"supported": False}
    effort = yes if model.default_effort else no
    types = {
        name: yes if name in model.thinking else no
        for name in ("adaptive", "disabled", "between_tools", "enabled")
    }
    return {
        "batch": yes,
        "citations": yes,
        "code_execution": yes,
        "context_management": {
            "supported": True,
            "clear_thinking_20251015": yes,
            "clear_tool_uses_20250919": yes,
            "compact_20260112": yes if model.context > 200_000 else no,
        },
        "effort": effort | dict.fromkeys(EFFORTS, effort),
        "image_input": yes,
        "pdf_input": yes,
        "server_tools": {"supported": True, "web_search": yes, "code_execution": yes},
        "structured_outputs": yes,
        "thinking": {"supported": True, "types": types},
    }


def _describe_retired(id_: str, name: str, line: str, released: str) -> dict[str, Any]:
    return {
        "type": "model",
        "id": id_,
        "display_name": name,
        "line": line,
        "lifecycle": "retired",
        "created_at": f"{released}T00:00:00Z",
        "deprecated_at": "2026-01-01T00:00:00Z",
        "retires_at": "2026-06-30T00:00:00Z",
        "max_input_tokens": None,
        "max_tokens": None,
        "capabilities": None,
    }
