"""Answers one request from its raw params: check, cache accounting, draft, trouble on order, final message."""

from typing import Any

from batchdesk.practice.caching import View, split_prompt
from batchdesk.practice.faults import Fault, Faults
from batchdesk.practice.respond import draft_of, finish
from batchdesk.practice.rowtext import row_text
from batchdesk.practice.spoil import error_of, spoil_draft
from batchdesk.practice.validate import Rules, check
from batchdesk.practice.wire import ApiError, invalid


class Answering:
    """Makes the message of a request, spoiled where a fault says so."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._any = faults.on_requests

    def fault_for(
        self, params: dict[str, Any], custom_id: str, index: int, batch: int | None, *, files: int = 0
    ) -> Fault | None:
        """The fault that strikes this request; `batch` is None for a call of the Messages API.

        `files` is how many uploaded files the request named before they were put in their places.
        """
        if not self._any:
            return None
        messages = params.get("messages")
        well_formed = isinstance(messages, list) and all(
            isinstance(m, dict) and "role" in m and "content" in m for m in messages
        )
        text = row_text(messages) if well_formed and isinstance(messages, list) else ""
        via = "messages" if batch is None else "batch"
        return self._faults.for_request(custom_id, text, index, batch, via, files=files)

    def answer(
        self, params: dict[str, Any], rules: Rules, view: View, message_id: str, fault: Fault | None = None
    ) -> dict[str, Any]:
        """The message; raises ApiError where the service would refuse or fail."""
        checked = check(params, rules)
        if fault is not None and fault.do == "errored":
            raise ApiError(*error_of(fault))
        if fault is not None and fault.do == "file_gone":
            raise invalid("File not found: file_practice_gone")
        split = split_prompt(params, checked.parts, checked.model, view)
        draft = draft_of(checked, split)
        if fault is not None and fault.do not in ("expired", "canceled"):
            spoil_draft(draft, fault)
        return finish(draft, message_id, batch=rules.in_batch)
