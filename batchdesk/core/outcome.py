"""One result of the service, judged: the row's status, its typed answers, and why."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec

from batchdesk.core.cells import Cell
from batchdesk.core.citations import proof
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.request import clean
from batchdesk.core.rows import Outcome, RowStatus, Usage
from batchdesk.core.schema import answer_keys

RETRYABLE_ERRORS = frozenset({"rate_limit_error", "timeout_error", "api_error", "overloaded_error"})
"""Inner error types after which the same request may succeed (API notes, section 1.7)."""

# Refusals before any output that are billed, by category (API notes, section 7.4).
_BILLED_CATEGORIES = frozenset({"bio", "frontier_llm", "reasoning_extraction"})

_FENCE = re.compile(r"```(?:json)?\s*\n?(.*?)```", re.DOTALL | re.IGNORECASE)
_decoder = msgspec.json.Decoder()


class NotAsked(ValueError):
    """An answer came, but not the one asked for; the text says what is wrong with it."""


def judge_line(line: bytes, answers: Sequence[Answer], *, cites: bool = False) -> tuple[str, Outcome]:
    """(custom_id, outcome) of one line of a results file; ValueError where the line is not a result at all."""
    raw = _decoded(line)
    if not isinstance(raw, dict) or not isinstance(raw.get("custom_id"), str):
        raise ValueError("no custom_id")
    result = raw.get("result")
    return raw["custom_id"], judge(result if isinstance(result, dict) else {}, answers, cites=cites)


def _decoded(line: bytes) -> Any:
    try:
        return _decoder.decode(line)
    except msgspec.DecodeError:
        # Python's reader takes what msgspec is too strict for: an escape that is half a character.
        return json.loads(line)


def judge(result: Mapping[str, Any], answers: Sequence[Answer], *, cites: bool = False) -> Outcome:
    """Decide the status of one result from its type, its stop_reason and the answer itself."""
    match result.get("type"):
        case "succeeded" if isinstance(result.get("message"), dict):
            return judge_message(result["message"], answers, cites=cites)
        case "errored":
            return _errored(result.get("error"))
        case "expired":
            return Outcome(
                RowStatus.EXPIRED, note="The service did not get to it within 24 hours; not charged."
            )
        case "canceled":
            return Outcome(RowStatus.CANCELED, note="Canceled before it was processed; not charged.")
        case kind:
            return Outcome(
                RowStatus.INVALID, note=f"The service sent an unknown kind of result ({kind!s:.40})."
            )


def judge_message(message: Mapping[str, Any], answers: Sequence[Answer], *, cites: bool = False) -> Outcome:
    """Decide the status of a message; the stop reason is looked at before the text is believed.

    `answers` is empty for free text; `cites` then adds the quotes and their places (`core.citations`).
    """
    text = clean(_text_of(message))
    made = _Made(
        text, _usage(message.get("usage")), str(message.get("model", "")), str(message.get("id", ""))
    )
    match message.get("stop_reason"):
        case "max_tokens":
            return made.outcome(
                RowStatus.CUT_OFF, "The answer did not fit; run it again with more room (max_tokens)."
            )
        case "model_context_window_exceeded":
            return made.outcome(RowStatus.CUT_OFF, "The row is too long for this model; shorten it.")
        case "refusal":
            return _refused(made, message.get("stop_details"))
        case "end_turn" | "stop_sequence":
            return _proved(_answered(made, answers), message) if cites else _answered(made, answers)
        case reason:
            return made.outcome(RowStatus.INVALID, f"It stopped for an unexpected reason ({reason!s:.40}).")


def read_answers(text: str, answers: Sequence[Answer]) -> tuple[Cell, ...]:
    """The typed answers in a text, in recipe order; NotAsked says what is wrong.

    Fences and chatter around the JSON are stripped, choices are matched without regard to capitals (their
    casing is not guaranteed), numbers and dates are read strictly.
    """
    if not answers:
        return (text.strip(),)
    values = _find_object(text)
    cells = (
        _typed(values.get(key), answer) if key in values else _missing(answer)
        for key, answer in zip(answer_keys(answers), answers, strict=True)
    )
    # An escape in the answer can make half a character, which no store and no workbook can hold.
    return tuple(clean(cell) if isinstance(cell, str) else cell for cell in cells)


class _Made:
    """What every outcome of one message has in common."""

    def __init__(self, text: str, usage: Usage, model: str, message_id: str) -> None:
        self.text, self.usage, self.model, self.message_id = text, usage, model, message_id

    def outcome(
        self, status: RowStatus, note: str = "", answers: tuple[Cell, ...] = (), error_type: str = ""
    ) -> Outcome:
        return Outcome(
            status=status,
            answers=answers,
            note=note,
            raw_text=self.text,
            usage=self.usage,
            model=self.model,
            message_id=self.message_id,
            error_type=error_type,
        )


def _answered(made: _Made, answers: Sequence[Answer]) -> Outcome:
    if not made.text.strip():
        return made.outcome(RowStatus.INVALID, "The answer was empty.")
    try:
        return made.outcome(RowStatus.OK, answers=read_answers(made.text, answers))
    except NotAsked as wrong:
        return made.outcome(RowStatus.INVALID, str(wrong))


def _proved(outcome: Outcome, message: Mapping[str, Any]) -> Outcome:
    """A free-text answer with its quotes and places behind it."""
    if outcome.status is not RowStatus.OK:
        return outcome
    found = tuple(clean(cell) if isinstance(cell, str) else cell for cell in proof(message))
    return replace(outcome, answers=(*outcome.answers, *found))


def _refused(made: _Made, details: object) -> Outcome:
    category = str(details.get("category") or "") if isinstance(details, dict) else ""
    billed = bool(made.text.strip()) or category in _BILLED_CATEGORIES
    why = f" ({category.replace('_', ' ')})" if category else ""
    note = (
        f"Claude declined to answer{why}; {'charged' if billed else 'not charged'}. Another model may answer."
    )
    if category == "reasoning_extraction":
        note = (
            f"Claude declined{why}; {'charged' if billed else 'not charged'}."
            " Ask for an explanation instead of reasoning."
        )
    if not billed:
        made.usage = Usage(geo=made.usage.geo)
    return made.outcome(RowStatus.REFUSED, note, error_type=category)


def _errored(error: object) -> Outcome:
    inner = error.get("error") if isinstance(error, dict) else None
    inner = inner if isinstance(inner, dict) else {}
    kind, message = str(inner.get("type") or "unknown error"), str(inner.get("message") or "")
    advice = "It can be sent again." if kind in RETRYABLE_ERRORS else ""
    note = " ".join(part for part in (f"{_sentence(message or kind)}", "Not charged.", advice) if part)
    return Outcome(RowStatus.ERRORED, note=note[:500], error_type=kind)


def _sentence(text: str) -> str:
    text = clean(" ".join(text.split())[:300])
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _text_of(message: Mapping[str, Any]) -> str:
    """The text blocks joined; thinking blocks come first and are not the answer (API notes, section 7.1)."""
    blocks = message.get("content")
    if not isinstance(blocks, list):
        return ""
    return "".join(
        str(block.get("text") or "")
        for block in blocks
        if isinstance(block, dict) and block.get("type") == "text"
    )


def _usage(raw: object) -> Usage:
    if not isinstance(raw, dict):
        return Usage()
    written = raw.get("cache_creation")
    written = written if isinstance(written, dict) else {}
    write_1h = _count(written.get("ephemeral_1h_input_tokens"))
    details = raw.get("output_tokens_details")
    return Usage(
        input=_count(raw.get("input_tokens")),
        output=_count(raw.get("output_tokens")),
        # Older hosts give only the sum; it counts as 5-minute writes, the default.
        cache_write_5m=max(_count(raw.get("cache_creation_input_tokens")) - write_1h, 0)
        if raw.get("cache_creation_input_tokens")
        else _count(written.get("ephemeral_5m_input_tokens")),
        cache_write_1h=write_1h,
        cache_read=_count(raw.get("cache_read_input_tokens")),
        thinking=_count(details.get("thinking_tokens")) if isinstance(details, dict) else 0,
        geo=str(raw.get("inference_geo") or ""),
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0


def _find_object(text: str) -> dict[str, Any]:
    """The JSON object in a text: the whole of it, else in a fence, else the last that stands in the chatter."""
    candidates = [text.strip(), *(match.strip() for match in _FENCE.findall(text))]
    for candidate in candidates:
        value = _load(candidate)
        if isinstance(value, dict):
            return value
    found = _embedded(text)
    if found is None:
        raise NotAsked("The answer is not in the form asked for.")
    return found


def _load(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _embedded(text: str) -> dict[str, Any] | None:
    reader, best, at = json.JSONDecoder(strict=False), None, text.find("{")
    while at >= 0:
        try:
            value, end = reader.raw_decode(text, at)
        except (ValueError, RecursionError):
            end, value = at + 1, None
        if isinstance(value, dict):
            best = value
        at = text.find("{", end)
    return best


def _missing(answer: Answer) -> Cell:
    raise NotAsked(f"The answer has no “{answer.name}”.")


def _typed(value: object, answer: Answer) -> Cell:
    match answer.kind:
        case AnswerKind.CHOICE:
            return _choice(value, answer)
        case AnswerKind.LIST:
            return _list(value, answer)
        case AnswerKind.INTEGER | AnswerKind.NUMBER:
            return _number(value, answer)
        case AnswerKind.YES_NO:
            return _yes_no(value, answer)
        case AnswerKind.DATE:
            return _date(value, answer)
        case AnswerKind.TEXT:
            return _plain_text(value, answer)


def _choice(value: object, answer: Answer) -> Cell:
    wanted = " ".join(str(value).split()).casefold() if isinstance(value, str) else None
    for choice in answer.choices:
        if " ".join(choice.split()).casefold() == wanted:
            return choice
    raise NotAsked(f"“{answer.name}” is {_short(value)}, which is none of the choices.")


def _list(value: object, answer: Answer) -> Cell:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list) and all(isinstance(item, str | int | float) for item in value):
        return "; ".join(str(item).strip() for item in value if str(item).strip())
    raise NotAsked(f"“{answer.name}” is {_short(value)}, not a list.")


def _number(value: object, answer: Answer) -> Cell:
    number: int | float | None = None
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = value
    elif isinstance(value, str) and re.fullmatch(r"[+-]?\d{1,300}(\.\d+)?", value.strip()):
        number = float(value) if "." in value else int(value)
    if number is None or number != number or number in (float("inf"), float("-inf")):
        raise NotAsked(f"“{answer.name}” is {_short(value)}, not a number.")
    if isinstance(number, float) and number.is_integer() and abs(number) < 1e15:
        number = int(number)
    if answer.kind is AnswerKind.INTEGER and not isinstance(number, int):
        raise NotAsked(f"“{answer.name}” is {_short(value)}, not a whole number.")
    return number


def _yes_no(value: object, answer: Answer) -> Cell:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    word = value.strip().casefold() if isinstance(value, str) else ""
    if word in {"yes", "true"}:
        return True
    if word in {"no", "false"}:
        return False
    raise NotAsked(f"“{answer.name}” is {_short(value)}, not yes or no.")


def _date(value: object, answer: Answer) -> Cell:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value.strip()):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            pass
    raise NotAsked(f"“{answer.name}” is {_short(value)}, not a date as YYYY-MM-DD.")


def _plain_text(value: object, answer: Answer) -> Cell:
    if value is None:
        return ""
    if isinstance(value, str | int | float):
        return str(value)
    raise NotAsked(f"“{answer.name}” is {_short(value)}, not a text.")


def _short(value: object) -> str:
    text = clean(json.dumps(value, ensure_ascii=False, default=str))
    return text if len(text) <= 60 else f"{text[:57]}…"
