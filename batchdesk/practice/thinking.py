"""Thinking and effort: which combinations a model accepts (claude-batch-api.md §7.1) and how much it then thinks."""

from dataclasses import dataclass
from typing import Any

from batchdesk.practice.catalogue import EFFORTS, Claude
from batchdesk.practice.wire import invalid

# Thinking tokens of the stand-in by effort: small, fixed and plainly visible in `usage`.
SPENT = {"low": 24, "medium": 96, "high": 220, "xhigh": 420, "max": 800}
LEAST_BUDGET = 1024


@dataclass(frozen=True, slots=True)
class Thinking:
    """How one request thinks: not at all, or this many tokens, shown as a summary or not."""

    on: bool
    tokens: int = 0
    summarized: bool = False


def settle(params: dict[str, Any], model: Claude) -> Thinking:
    """Check `thinking` and `output_config.effort` against the model; raises invalid_request_error."""
    asked = params.get("thinking")
    config = params.get("output_config")
    effort = _effort(config.get("effort") if isinstance(config, dict) else None, model)
    if asked is None:
        on = model.thinks_by_default and not _forced(params)
        return Thinking(on, SPENT[effort] if on else 0, False)
    if not isinstance(asked, dict):
        raise invalid("thinking: Input should be an object")
    kind = asked.get("type")
    if kind not in ("adaptive", "disabled", "between_tools", "enabled"):
        raise invalid("thinking.type: Input should be 'adaptive', 'between_tools', 'disabled' or 'enabled'")
    if kind not in model.thinking:
        raise invalid(f'thinking.type: "{kind}" is not supported for {model.id}')
    if kind in ("disabled", "between_tools"):
        if model.off_caps_effort and effort in ("xhigh", "max"):
            raise invalid(f'output_config.effort: "{effort}" is not supported with thinking.type "{kind}"')
        return Thinking(False)
    budget = _budget(asked, params) if kind == "enabled" else None
    return Thinking(not _forced(params), _spent(effort, budget), _shows(asked, model))


def _spent(effort: str, budget: int | None) -> int:
    return min(SPENT[effort], budget) if budget else SPENT[effort]


def _effort(asked: object, model: Claude) -> str:
    if asked is None:
        return model.default_effort or "high"
    if model.default_effort is None:
        raise invalid(f"output_config.effort: not supported for {model.id}")
    if asked not in EFFORTS:
        raise invalid("output_config.effort: Input should be 'low', 'medium', 'high', 'xhigh' or 'max'")
    return str(asked)


def _budget(asked: dict[str, Any], params: dict[str, Any]) -> int:
    budget = asked.get("budget_tokens")
    if isinstance(budget, bool) or not isinstance(budget, int):
        raise invalid("thinking.enabled.budget_tokens: Field required")
    if budget < LEAST_BUDGET:
        raise invalid(
            f"thinking.enabled.budget_tokens: Input should be greater than or equal to {LEAST_BUDGET}"
        )
    most = params.get("max_tokens")
    if isinstance(most, int) and budget >= most:
        raise invalid("`max_tokens` must be greater than `thinking.budget_tokens`.")
    return budget


def _shows(asked: dict[str, Any], model: Claude) -> bool:
    display = asked.get("display")
    if display not in (None, "summarized", "omitted"):
        raise invalid("thinking.display: Input should be 'summarized' or 'omitted'")
    return model.summarizes if display is None else display == "summarized"


def _forced(params: dict[str, Any]) -> bool:
    choice = params.get("tool_choice")
    return isinstance(choice, dict) and choice.get("type") in ("any", "tool")
