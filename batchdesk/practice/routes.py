"""What each address of the API does: one small function per endpoint, from a call to a reply."""

import os
import re
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from batchdesk import __version__
from batchdesk.practice import body as bodies
from batchdesk.practice import catalogue, tokens
from batchdesk.practice.access import Caller
from batchdesk.practice.batches import Batch
from batchdesk.practice.body import BodyReader
from batchdesk.practice.faults import Fault
from batchdesk.practice.filing import FILE_LIMIT, file_ids, read_form
from batchdesk.practice.service import Service
from batchdesk.practice.spoil import spoil_lines
from batchdesk.practice.validate import Rules, check
from batchdesk.practice.wire import Reply, invalid, json_reply, not_found

BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class Call:
    """One call as its endpoint sees it: query values as lists, the ids out of the path, and the caller."""

    service: Service
    caller: Caller
    query: dict[str, list[str]]
    body: BodyReader
    request_id: str
    target: str = ""
    fault: Fault | None = None
    content_type: str = ""


def list_models(call: Call) -> Reply:
    """GET /v1/models"""
    stages = call.query.get("lifecycle[]") or call.query.get("lifecycle") or ["active", "deprecated"]
    unknown = next((stage for stage in stages if stage not in ("active", "deprecated", "retired")), None)
    if unknown is not None:
        raise invalid("lifecycle: Input should be 'active', 'deprecated' or 'retired'")
    return json_reply(_page(catalogue.listing(stages), call.query))


def get_model(call: Call) -> Reply:
    """GET /v1/models/{id or alias}"""
    model = catalogue.find(call.target)
    if model is not None:
        return json_reply(catalogue.describe(model))
    retired = next((m for m in catalogue.listing(["retired"]) if m["id"] == call.target), None)
    if retired is None:
        raise not_found(f"model: {call.target}")
    return json_reply(retired)


def create_message(call: Call) -> Reply:
    """POST /v1/messages (without streaming)"""
    params = bodies.parse_object(call.body.whole(bodies.MESSAGE_LIMIT))
    call.caller.must_pay()
    service = call.service
    named = len(file_ids(params))
    params = service.filing.resolve(params, call.caller.workspace)
    view = service.cache.view(call.caller.workspace)
    fault = service.answering.fault_for(params, "", 0, None, files=named)
    rules = Rules(call.caller.version, call.caller.betas)
    identity = f"msg_practice_{uuid.uuid4().hex[:24]}"
    message = service.answering.answer(params, rules, view, identity, fault)
    service.cache.keep(call.caller.workspace, view)
    service.ledger.answered(message)
    return json_reply(message)


def count_tokens(call: Call) -> Reply:
    """POST /v1/messages/count_tokens"""
    params = bodies.parse_object(call.body.whole(bodies.MESSAGE_LIMIT))
    params = call.service.filing.resolve(params, call.caller.workspace)
    checked = check(params, Rules(call.caller.version, call.caller.betas, counting=True))
    return json_reply({"input_tokens": checked.prompt_tokens})


def create_batch(call: Call) -> Reply:
    """POST /v1/messages/batches: the body goes to disk, then its requests one by one into a file of lines."""
    service = call.service
    id_, folder = service.shelf.new_folder()
    try:
        received = folder / "body.part"
        call.body.to_file(received, bodies.BATCH_LIMIT)
        call.caller.must_pay()
        total = bodies.store_requests(received, folder / "requests.jsonl", folder / "custom_ids.txt")
        received.unlink()
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    with service.shelf.lock:
        batch = _new_batch(call, id_, total)
        service.shelf.add(batch)
    service.worker.take(batch)
    return json_reply(batch.shown(batch.created, service.url))


def _new_batch(call: Call, id_: str, total: int) -> Batch:
    service, caller = call.service, call.caller
    number = service.shelf.next_number()
    batch = Batch(
        id_, number, caller.workspace, caller.version, caller.betas, service.clock(), total, service.seconds
    )
    for fault in service.faults.for_batch(number):
        if fault.do == "slow_end":
            batch.pause += float(fault.options.get("seconds", 60))
        elif fault.do == "expire":
            batch.expire_after = int(fault.options.get("after", 0))
        elif fault.do == "archive":
            batch.archive_at_once = True
        else:
            batch.results_host = str(fault.options.get("url", "https://results.example.org"))
    return batch


def list_batches(call: Call) -> Reply:
    """GET /v1/messages/batches"""
    now, url = call.service.clock(), call.service.url
    mine = call.service.shelf.of_workspace(call.caller.workspace)
    return json_reply(_page([batch.shown(now, url) for batch in mine], call.query))


def get_batch(call: Call) -> Reply:
    """GET /v1/messages/batches/{id}"""
    return json_reply(_batch(call).shown(call.service.clock(), call.service.url))


def cancel_batch(call: Call) -> Reply:
    """POST /v1/messages/batches/{id}/cancel"""
    service = call.service
    batch = _batch(call)
    with service.shelf.lock:
        now = service.clock()
        if batch.has_ended(now):
            raise invalid(f"Batch {batch.id} cannot be canceled because it has already ended.")
        if batch.cancel_asked is None:
            batch.cancel_asked = now
            # Already answered but not ended yet: the worker cuts the results, and only then it ends.
            batch.ended = None
            service.shelf.save(batch)
            service.worker.take(batch)
        return json_reply(batch.shown(now, service.url))


def delete_batch(call: Call) -> Reply:
    """DELETE /v1/messages/batches/{id}: only once it has ended"""
    batch = _batch(call)
    if not batch.has_ended(call.service.clock()):
        raise invalid(f"Batch {batch.id} cannot be deleted while it is being processed. Cancel it first.")
    call.service.shelf.delete(batch)
    return json_reply({"id": batch.id, "type": "message_batch_deleted"})


def batch_results(call: Call) -> Reply:
    """GET /v1/messages/batches/{id}/results: JSON lines, streamed from disk"""
    batch = _batch(call)
    now = call.service.clock()
    if not batch.has_ended(now):
        raise not_found(f"Batch {batch.id} has no available results: it has not ended yet.")
    if batch.archived(now) is not None:
        raise not_found(f"The results of batch {batch.id} are no longer available.")
    path = call.service.shelf.folder(batch.id) / "results.jsonl"
    reply = Reply(content_type="application/x-jsonl", stream=_blocks(path), length=path.stat().st_size)
    return _spoiled(reply, path, call.fault) if call.fault is not None else reply


def _spoiled(reply: Reply, path: Path, fault: Fault) -> Reply:
    options = fault.options
    if fault.do == "cut":
        reply.cut_after = int(options.get("after_bytes", 1000))
        if options.get("at") == "line":
            reply.cut_after = _line_end(path, reply.cut_after)
        if options.get("framing") == "chunked":
            reply.length = None
    elif fault.do in ("short", "duplicate_line", "unknown_line", "missing_line", "invalid_line"):
        reply.stream, reply.length = _spoiled_lines(path, fault), None
    return reply


def _spoiled_lines(path: Path, fault: Fault) -> Iterator[bytes]:
    with path.open("rb") as source:
        yield from spoil_lines(source, fault)


def _line_end(path: Path, after: int) -> int:
    """The last line's end at or before that many bytes."""
    with path.open("rb") as source:
        return source.read(after).rfind(b"\n") + 1


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as source:
        while block := source.read(BLOCK):
            yield block


def upload_file(call: Call) -> Reply:
    """POST /v1/files: one document into the workspace's store"""
    service = call.service
    body = call.body.whole(FILE_LIMIT + (1 << 16))
    name, media_type, data, lifetime = read_form(call.content_type, body)
    if len(data) > FILE_LIMIT:
        raise bodies.too_large(FILE_LIMIT)
    filed = service.filing.add(call.caller.workspace, name, media_type, data, lifetime)
    service.ledger.uploaded(len(data))
    return json_reply(filed.shown())


def list_files(call: Call) -> Reply:
    """GET /v1/files: newest first, with an opaque cursor"""
    mine = [filed.shown() for filed in call.service.filing.of_workspace(call.caller.workspace)]
    wanted = set(call.query.get("ids[]") or call.query.get("ids") or ())
    if wanted:
        return json_reply({"data": [one for one in mine if one["id"] in wanted], "next_page": None})
    cursor = next(iter(call.query.get("page", [])), "page_0").removeprefix("page_")
    if not cursor.isdigit():
        raise invalid("page: not a valid cursor")
    end = int(cursor) + _limit(call.query)
    return json_reply(
        {"data": mine[int(cursor) : end], "next_page": f"page_{end}" if end < len(mine) else None}
    )


def get_file(call: Call) -> Reply:
    """GET /v1/files/{id}"""
    return json_reply(call.service.filing.get(call.target, call.caller.workspace).shown())


def delete_file(call: Call) -> Reply:
    """DELETE /v1/files/{id}"""
    filed = call.service.filing.get(call.target, call.caller.workspace)
    call.service.filing.remove(filed)
    call.service.ledger.removed()
    return json_reply({"id": filed.id, "type": "file_deleted"})


def ledger(call: Call) -> Reply:
    """GET /practice/ledger (not part of the real API)"""
    return json_reply(call.service.ledger.shown(next(iter(call.query.get("batch", [])), None)))


def health(call: Call) -> Reply:
    """GET /practice/health (not part of the real API)"""
    service = call.service
    return json_reply(
        {
            "status": "ok",
            "service": "batchdesk-practice",
            "version": __version__,
            "url": service.url,
            "pid": os.getpid(),
            "state": str(service.state),
            "faults": service.faults_file,
            "seconds": service.seconds,
            "tokens_per_request": tokens.PER_REQUEST,
        }
    )


def _batch(call: Call) -> Batch:
    batch = call.service.shelf.get(call.target, call.caller.workspace)
    if batch is None:
        raise not_found(f"Message batch {call.target} not found.")
    return batch


def _page(items: list[dict[str, Any]], query: dict[str, list[str]]) -> dict[str, Any]:
    """One page of a newest-first list by the rules of §1.8."""
    limit = _limit(query)
    after, before = (next(iter(query.get(name, [])), None) for name in ("after_id", "before_id"))
    if after and before:
        raise invalid("before_id and after_id cannot be used together")
    if before:
        rest = items[: _place(items, before, "before_id")]
        shown = rest[-limit:]
    else:
        rest = items[_place(items, after, "after_id") + 1 :] if after else items
        shown = rest[:limit]
    return {
        "data": shown,
        "has_more": len(rest) > len(shown),
        "first_id": shown[0]["id"] if shown else None,
        "last_id": shown[-1]["id"] if shown else None,
    }


def _place(items: list[dict[str, Any]], id_: str, name: str) -> int:
    place = next((i for i, item in enumerate(items) if item["id"] == id_), None)
    if place is None:
        raise invalid(f"{name}: {id_} does not exist")
    return place


def _limit(query: dict[str, list[str]]) -> int:
    asked = next(iter(query.get("limit", [])), "20")
    if not re.fullmatch(r"\d{1,9}", asked) or not 1 <= int(asked) <= 1000:
        raise invalid("limit: Input should be between 1 and 1000")
    return int(asked)
