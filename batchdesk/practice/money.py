"""What an answer costs, by the documented price rules (claude-batch-api.md §2.3, §7.4); USD as exact decimals."""

from decimal import Decimal
from typing import Any

from batchdesk.practice import catalogue

MILLION = Decimal(1_000_000)
BATCH_FACTOR = Decimal("0.5")
US_FACTOR = Decimal("1.1")
WRITE_5M = Decimal("1.25")
WRITE_1H = Decimal(2)
# A refusal before any output is billed for these categories only (since 2026-09-24).
BILLED_REFUSALS = ("bio", "frontier_llm", "reasoning_extraction")


def price(message: dict[str, Any]) -> Decimal:
    """The cost of one message in USD; 0 for a refusal before output in a category that is not billed."""
    if not _is_billed(message):
        return Decimal(0)
    usage = message["usage"]
    model = catalogue.find(message["model"])
    if model is None:
        return Decimal(0)
    created = usage["cache_creation"]
    write_5m, write_1h = created["ephemeral_5m_input_tokens"], created["ephemeral_1h_input_tokens"]
    plain, read = usage["input_tokens"], usage["cache_read_input_tokens"]
    card = model.card_for(plain + write_5m + write_1h + read)
    cost: Decimal = (
        card.input * (plain + WRITE_5M * write_5m + WRITE_1H * write_1h)
        + card.read * read
        + card.output * usage["output_tokens"]
    ) / MILLION
    if usage["service_tier"] == "batch":
        cost *= BATCH_FACTOR
    return cost * US_FACTOR if usage["inference_geo"] == "us" else cost


def _is_billed(message: dict[str, Any]) -> bool:
    if message["stop_reason"] != "refusal" or has_output(message):
        return True
    return (message["stop_details"] or {}).get("category") in BILLED_REFUSALS


def has_output(message: dict[str, Any]) -> bool:
    """Whether the answer holds any text or tool call (thinking alone is no output)."""
    return any(block["type"] != "thinking" for block in message["content"])
