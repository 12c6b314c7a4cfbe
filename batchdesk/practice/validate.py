"""The checks on the params of one request; in a batch they run while it is processed, never at creation (§1.6)."""

from dataclasses import dataclass
from typing import Any

from batchdesk.practice import catalogue, schema_rules, thinking
from batchdesk.practice.access import LONG_OUTPUT_BETA, NO_SAMPLING_SINCE
from batchdesk.practice.catalogue import Claude
from batchdesk.practice.content import Part, parts_of
from batchdesk.practice.shapes import check_shape
from batchdesk.practice.wire import invalid, not_found

LONG_OUTPUT = 300_000
KNOWN = frozenset(
    [
        "model",
        "messages",
        "max_tokens",
        "system",
        "tools",
        "tool_choice",
        "thinking",
        "output_config",
        "metadata",
        "stop_sequences",
        "stream",
        "service_tier",
        "inference_geo",
        "cache_control",
        "container",
        "context_management",
        "mcp_servers",
        "temperature",
        "top_p",
        "top_k",
        "user_profile_id",
    ]
)
# Refused inside a batch (§1.5) beyond what is unknown anyway.
NOT_IN_BATCH = (
    "speed",
    "fallbacks",
    "store",
    "previous_thread_event_id",
    "cache_hint",
    "context_hint",
)
COUNTABLE = KNOWN - {"max_tokens", "stream", "stop_sequences", "metadata", "service_tier", "inference_geo"}
SAMPLING_DEFAULTS = {"temperature": 1, "top_p": 0.99, "top_k": None}


@dataclass(frozen=True, slots=True)
class Rules:
    """Under which rules a request is checked: API version, betas, and by which door it came."""

    version: str
    betas: tuple[str, ...] = ()
    in_batch: bool = False
    counting: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """A request that passed: its model, the parts of its prompt and how it will think."""

    params: dict[str, Any]
    model: Claude
    parts: list[Part]
    thinking: thinking.Thinking
    schema: dict[str, Any] | None

    @property
    def prompt_tokens(self) -> int:
        """Tokens of the whole prompt, as count_tokens tells them."""
        return sum(part.tokens for part in self.parts)


def check(params: dict[str, Any], rules: Rules) -> Checked:
    """Check one request completely; raises the ApiError that the real service would answer with."""
    _check_names(params, rules)
    model = _model(params)
    if not rules.counting:
        _check_max_tokens(params, model, rules)
    _check_sampling(params, model, rules.version)
    _check_messages(params, model)
    _check_simple(params, model)
    check_shape(params)
    _check_tools(params, model)
    mind = thinking.settle(params, model)
    schema = _check_format(params)
    parts = parts_of(params, model, rules.version)
    prompt = sum(part.tokens for part in parts)
    if prompt > model.context:
        raise invalid(f"prompt is too long: {prompt} tokens > {model.context} maximum")
    return Checked(params, model, parts, mind, schema)


def _check_names(params: dict[str, Any], rules: Rules) -> None:
    for name in params:
        if rules.in_batch and name in NOT_IN_BATCH:
            raise invalid(f"{name}: not supported in a batch")
        if name not in KNOWN:
            raise invalid(f"{name}: Extra inputs are not permitted")
        if rules.counting and name not in COUNTABLE:
            raise invalid(f"{name}: Extra inputs are not permitted")
    if params.get("stream"):
        where = "in a batch" if rules.in_batch else "by the practice service"
        raise invalid(f"stream: streaming is not supported {where}")


def _model(params: dict[str, Any]) -> Claude:
    name = params.get("model")
    if not isinstance(name, str) or not name:
        raise invalid("model: Field required")
    model = catalogue.find(name)
    if model is None:
        raise not_found(f"model: {name}")
    return model


def _check_max_tokens(params: dict[str, Any], model: Claude, rules: Rules) -> None:
    value = params.get("max_tokens")
    if value is None:
        raise invalid("max_tokens: Field required")
    if isinstance(value, bool) or not isinstance(value, int):
        raise invalid("max_tokens: Input should be a valid integer")
    # max_tokens 0 only warms the cache, and only outside of batches (§1.5).
    least = 1 if rules.in_batch else 0
    if value < least:
        raise invalid(f"max_tokens: Input should be greater than or equal to {least}")
    long = rules.in_batch and model.long_output and LONG_OUTPUT_BETA in rules.betas
    most = LONG_OUTPUT if long else model.max_output
    if value > most:
        raise invalid(
            f"max_tokens: {value} > {most}, which is the maximum allowed number of output tokens for {model.id}"
        )


def _check_sampling(params: dict[str, Any], model: Claude, version: str) -> None:
    for name, default in SAMPLING_DEFAULTS.items():
        if name not in params:
            continue
        if version >= NO_SAMPLING_SINCE:
            raise invalid(f"{name}: Extra inputs are not permitted")
        value = params[name]
        if value is None:
            continue
        if model.strict_sampling and (default is None or value != default):
            raise invalid(f"{name}: only the default value is supported for {model.id}")
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise invalid(f"{name}: Input should be a valid number")
        if name != "top_k" and not 0 <= value <= 1:
            raise invalid(f"{name}: range: 0..1")


def _check_messages(params: dict[str, Any], model: Claude) -> None:
    messages = params.get("messages")
    if messages is None:
        raise invalid("messages: Field required")
    if not isinstance(messages, list):
        raise invalid("messages: Input should be a valid list")
    if not messages:
        raise invalid("messages: at least one message is required")
    for index, message in enumerate(messages):
        _check_message(index, message, last=index == len(messages) - 1)
    if messages[0]["role"] != "user":
        raise invalid("messages: first message must use the user role")
    if messages[-1]["role"] == "assistant":
        _check_prefill(params, model)


def _check_message(index: int, message: object, *, last: bool) -> None:
    where = f"messages.{index}"
    if not isinstance(message, dict):
        raise invalid(f"{where}: Input should be an object")
    for name in message:
        if name not in ("role", "content"):
            raise invalid(f"{where}.{name}: Extra inputs are not permitted")
    if message.get("role") not in ("user", "assistant"):
        raise invalid(f"{where}.role: Input should be 'user' or 'assistant'")
    content = message.get("content")
    if content is None:
        raise invalid(f"{where}.content: Field required")
    if not isinstance(content, (str, list)):
        raise invalid(f"{where}.content: Input should be a valid string or list")
    if not content and not (last and message["role"] == "assistant"):
        raise invalid(
            f"{where}: all messages must have non-empty content except for the optional final assistant message"
        )
    if isinstance(content, str) and content.isspace():
        raise invalid("messages: text content blocks must contain non-whitespace text")


def _check_prefill(params: dict[str, Any], model: Claude) -> None:
    if not model.prefill:
        raise invalid(
            "This model does not support assistant message prefill. The conversation must end with a user message."
        )
    if (params.get("output_config") or {}).get("format"):
        raise invalid("output_config.format: incompatible with assistant message prefill")
    if (params.get("thinking") or {}).get("type") == "enabled":
        raise invalid("messages: assistant message prefill is not supported when thinking is enabled")


def _check_simple(params: dict[str, Any], model: Claude) -> None:
    geo = params.get("inference_geo")
    if geo is not None and not model.regional:
        raise invalid(f"inference_geo: not supported for {model.id}")
    if geo not in (None, "us", "global"):
        raise invalid("inference_geo: Input should be 'us' or 'global'")
    if params.get("service_tier") not in (None, "auto", "standard_only"):
        raise invalid("service_tier: Input should be 'auto' or 'standard_only'")
    stops = params.get("stop_sequences") or []
    if not isinstance(stops, list) or not all(isinstance(stop, str) for stop in stops):
        raise invalid("stop_sequences: Input should be a valid list of strings")
    if any(not stop.strip() for stop in stops):
        raise invalid("stop_sequences: each stop sequence must contain non-whitespace")
    metadata = params.get("metadata")
    if metadata is not None and (not isinstance(metadata, dict) or set(metadata) - {"user_id"}):
        raise invalid("metadata: Extra inputs are not permitted")
    for name in ("thinking", "output_config", "tool_choice", "cache_control"):
        if params.get(name) is not None and not isinstance(params[name], dict):
            raise invalid(f"{name}: Input should be an object")


def _check_tools(params: dict[str, Any], model: Claude) -> None:
    tools: list[dict[str, Any]] = params.get("tools") or []
    names = [str(tool.get("name") or "") for tool in tools]
    if "" in names:
        raise invalid(f"tools.{names.index('')}.name: Field required")
    if len(set(names)) < len(names):
        raise invalid("tools: Tool names must be unique.")
    strict = 0
    for index, tool in enumerate(tools):
        if tool.get("type") not in (None, "custom"):
            continue
        if not isinstance(tool.get("input_schema"), dict):
            raise invalid(f"tools.{index}.custom.input_schema: Field required")
        if tool.get("strict"):
            strict += 1
            schema_rules.check(tool["input_schema"], f"tools.{index}.custom.input_schema")
    if strict > schema_rules.STRICT_TOOLS:
        raise invalid(f"tools: at most {schema_rules.STRICT_TOOLS} strict tools are allowed")
    _check_choice(params, names, model)


def _check_choice(params: dict[str, Any], names: list[str], model: Claude) -> None:
    choice = params.get("tool_choice")
    if choice is None:
        return
    kind = choice.get("type") if isinstance(choice, dict) else None
    if kind not in ("auto", "any", "tool", "none"):
        raise invalid("tool_choice.type: Input should be 'auto', 'any', 'tool' or 'none'")
    if not names:
        raise invalid("tool_choice: may only be specified while providing tools")
    if kind == "tool" and choice.get("name") not in names:
        raise invalid(f"tool_choice: Tool '{choice.get('name')}' not found in provided tools")
    if kind in ("any", "tool"):
        if not model.forced_tools:
            raise invalid(f"tool_choice: forced tool use is not supported for {model.id}")
        if (params.get("thinking") or {}).get("type") == "enabled":
            raise invalid("Thinking may not be enabled when tool_choice forces tool use.")


def _check_format(params: dict[str, Any]) -> dict[str, Any] | None:
    config = params.get("output_config") or {}
    for name in config:
        if name not in ("effort", "format"):
            raise invalid(f"output_config.{name}: Extra inputs are not permitted")
    form = config.get("format")
    if form is None:
        return None
    if not isinstance(form, dict) or form.get("type") != "json_schema":
        raise invalid("output_config.format.type: Input should be 'json_schema'")
    extra = set(form) - {"type", "schema"}
    if extra:
        raise invalid(f"output_config.format.{min(extra)}: Extra inputs are not permitted")
    schema = form.get("schema")
    if not isinstance(schema, dict):
        raise invalid("output_config.format.schema: Field required")
    schema_rules.check(schema, "output_config.format.schema")
    if _asks_citations(params):
        raise invalid("output_config.format: structured outputs are not compatible with citations")
    return schema


def _asks_citations(params: dict[str, Any]) -> bool:
    return any(
        isinstance(block, dict) and (block.get("citations") or {}).get("enabled")
        for message in params["messages"]
        if isinstance(message["content"], list)
        for block in message["content"]
        if isinstance(block, dict) and isinstance(block.get("citations"), dict)
    )
