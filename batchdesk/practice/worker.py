"""The background thread that answers accepted batches, one request after another, into `results.jsonl`."""

import hashlib
import logging
import queue
import random
import threading
from array import array
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from batchdesk.practice.answering import Answering
from batchdesk.practice.batches import Batch, Counts, Shelf
from batchdesk.practice.caching import Cache, View
from batchdesk.practice.filing import Filing, file_ids
from batchdesk.practice.money import price
from batchdesk.practice.validate import Rules
from batchdesk.practice.wire import ApiError, envelope

log = logging.getLogger(__name__)


class Worker:
    """Answers batches in the order they came; `close` stops after the request at hand."""

    def __init__(
        self, shelf: Shelf, answering: Answering, cache: Cache, filing: Filing, clock: Callable[[], float]
    ) -> None:
        self._shelf, self._answering, self._cache, self._clock = shelf, answering, cache, clock
        self._filing = filing
        self._jobs: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="practice-worker", daemon=True)

    def start(self) -> None:
        """Begin, with the batches an earlier service left unfinished."""
        for batch in self._shelf.unsettled():
            self.take(batch)
        self._thread.start()

    def take(self, batch: Batch) -> None:
        """Answer a new batch, or cut one that is to be canceled."""
        self._jobs.put(batch.id)

    def close(self) -> None:
        """Stop and wait for the thread; what is unfinished is done again from the start at the next launch."""
        self._stop.set()
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (id_ := self._jobs.get()) is not None:
            batch = self._shelf.get(id_)
            if batch is None or self._stop.is_set():
                continue
            try:
                if batch.settled is None:
                    self._answer(batch)
                elif batch.cancel_asked is not None and batch.ended is None:
                    self._cancel_rest(batch)
            except Exception:
                # The thread serves every later batch too; one that cannot be answered stays in progress.
                log.exception("batch %s could not be processed", id_)

    def _answer(self, batch: Batch) -> None:
        folder = self._shelf.folder(batch.id)
        requests, fresh = folder / "requests.jsonl", folder / "results.part"
        offsets = _line_offsets(requests)
        order = list(range(batch.total))
        # Any order (§1.7), but the same one for the same requests.
        random.Random(_seed(requests)).shuffle(order)
        view = self._cache.view(batch.workspace)
        rules = Rules(batch.version, batch.betas, in_batch=True)
        with requests.open("rb", buffering=0) as source, fresh.open("wb") as out:
            for done, index in enumerate(order):
                if self._stop.is_set():
                    return
                source.seek(offsets[index])
                line = source.read(offsets[index + 1] - offsets[index])
                out.write(self._result_line(batch, index, done, line, rules, view))
        fresh.replace(folder / "results.jsonl")
        self._cache.keep(batch.workspace, view)
        self._settle(batch, offsets, order)

    def _result_line(
        self, batch: Batch, index: int, done: int, line: bytes, rules: Rules, view: View
    ) -> bytes:
        item = msgspec.json.decode(line)
        custom_id, params = item["custom_id"], item["params"]
        result: dict[str, Any]
        if self._is_over(batch, done):
            result = {"type": "expired"}
        elif batch.cancel_asked is not None:
            result = {"type": "canceled"}
        else:
            result = self._result(batch, index, custom_id, params, rules, view)
        return msgspec.json.encode({"custom_id": custom_id, "result": result}) + b"\n"

    def _is_over(self, batch: Batch, done: int) -> bool:
        if batch.expire_after is not None and done >= batch.expire_after:
            return True
        return self._clock() >= batch.expires

    def _result(
        self, batch: Batch, index: int, custom_id: str, params: dict[str, Any], rules: Rules, view: View
    ) -> dict[str, Any]:
        identity = hashlib.sha256(f"{batch.id}/{custom_id}".encode()).hexdigest()[:24]
        try:
            named = len(file_ids(params))
            params = self._filing.resolve(params, batch.workspace)
            fault = self._answering.fault_for(params, custom_id, index, batch.number, files=named)
            if fault is not None and fault.do in ("expired", "canceled"):
                return {"type": fault.do}
            message = self._answering.answer(params, rules, view, f"msg_practice_{identity}", fault)
        except ApiError as error:
            return {
                "type": "errored",
                "error": envelope(error.kind, error.message, f"req_practice_{identity}"),
            }
        except Exception:
            # Hand-over from the worker: one request must never keep its batch from ending.
            log.exception("request %s of batch %s", custom_id, batch.id)
            return {"type": "errored", "error": envelope("api_error", "Internal server error", None)}
        return {"type": "succeeded", "message": message}

    def _settle(self, batch: Batch, offsets: "array[int]", order: list[int]) -> None:
        """Count and price the results, then let the batch end."""
        counts, cost = tally(self._shelf.folder(batch.id) / "results.jsonl")
        with self._shelf.lock:
            now = self._clock()
            batch.counts, batch.cost, batch.settled = counts, str(cost), now
            # What expired did so at the deadline, however late the service learns of it.
            overdue = now >= batch.expires
            batch.ended = batch.expires if overdue else max(now, batch.created + batch.pause)
            canceling = batch.cancel_asked is not None
            if canceling:
                batch.ended = None
            self._shelf.save(batch)
        if canceling:
            self._cancel_rest(batch)

    def _cancel_rest(self, batch: Batch) -> None:
        """Turn the results that were not due at the cancellation into canceled ones, and end the batch."""
        asked = batch.cancel_asked or self._clock()
        results = self._shelf.folder(batch.id) / "results.jsonl"
        keep = batch.due(asked)
        fresh = results.with_suffix(".part")
        with results.open("rb") as source, fresh.open("wb") as out:
            for place, line in enumerate(source):
                out.write(line if place < keep else _canceled(line))
        fresh.replace(results)
        counts, cost = tally(results)
        with self._shelf.lock:
            batch.counts, batch.cost = counts, str(cost)
            batch.ended = max(self._clock(), asked)
            self._shelf.save(batch)


class _Outcome(msgspec.Struct):
    """The part of a result line that is counted and priced."""

    type: str
    message: dict[str, Any] | None = None


class _Line(msgspec.Struct):
    custom_id: str
    result: _Outcome


def _canceled(line: bytes) -> bytes:
    custom_id = msgspec.json.decode(line, type=_Line).custom_id
    return msgspec.json.encode({"custom_id": custom_id, "result": {"type": "canceled"}}) + b"\n"


def tally(results: Path) -> tuple[Counts, Decimal]:
    """How many results of each type a file holds, and what they cost in USD."""
    decode = msgspec.json.Decoder(_Line).decode
    found = {"succeeded": 0, "errored": 0, "canceled": 0, "expired": 0}
    cost = Decimal(0)
    with results.open("rb") as source:
        for line in source:
            result = decode(line).result
            found[result.type] += 1
            if result.message is not None:
                cost += price(result.message)
    return Counts(**found), cost


def _line_offsets(path: Path) -> "array[int]":
    """Where each line begins, and where the last one ends."""
    offsets = array("Q", [0])
    with path.open("rb") as source:
        for line in source:
            offsets.append(offsets[-1] + len(line))
    return offsets


def _seed(requests: Path) -> int:
    with requests.open("rb") as source:
        return int.from_bytes(hashlib.sha256(source.readline()).digest()[:8], "big")
