"""A service in memory for the model of a job's life: it takes batches, ends them on demand, and can lose its answers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.service import Account, Batch, OfferedModel, Reply


@dataclass
class FakeService:
    """`next_create` says what happens to the next creation; `fates` what happens to rows by their text."""

    now: datetime
    host: str = "fake"
    next_create: str = "ok"
    fates: dict[str, str] = field(default_factory=dict)
    batches: dict[str, Batch] = field(default_factory=dict)
    bodies: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    accepted: Counter[str] = field(default_factory=Counter)
    betas: list[tuple[str, ...]] = field(default_factory=list)

    def check(self) -> Account:
        return Account()

    def models(self) -> tuple[OfferedModel, ...]:
        return ()

    def count_tokens(self, params: Mapping[str, Any]) -> int:
        return len(json.dumps(params)) // 3

    def ask(self, params: Mapping[str, Any]) -> Reply:
        raise AssertionError("nothing is asked live here")

    def create(self, body: Path, *, betas: tuple[str, ...] = ()) -> Batch:
        self.betas.append(betas)
        what, self.next_create = self.next_create, "ok"
        if what == "refused":
            raise ServiceProblem(Trouble.OFFLINE, host=self.host, reason="refused")
        if what == "no credit":
            raise ServiceProblem(Trouble.NO_CREDIT, status=402)
        if what == "too large":
            raise ServiceProblem(Trouble.TOO_LARGE, status=413)
        if what == "lost before":
            raise ServiceProblem(Trouble.OFFLINE, uncertain=True, host=self.host, reason="broke off")
        batch = self._take(json.loads(body.read_bytes())["requests"])
        if what == "lost after":
            raise ServiceProblem(Trouble.BUSY, uncertain=True, reason="500")
        return batch

    def _take(self, requests: list[dict[str, Any]]) -> Batch:
        batch_id = f"msgbatch_{len(self.batches) + 1}"
        counts = {"processing": len(requests), "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0}
        batch = Batch(batch_id, "in_progress", counts, self.now, self.now + timedelta(hours=24))
        self.batches[batch_id], self.bodies[batch_id] = batch, requests
        self.accepted.update(self._text(item) for item in requests)
        return batch

    @staticmethod
    def _text(item: dict[str, Any]) -> str:
        return str(item["params"]["messages"][0]["content"])

    def retrieve(self, batch_id: str) -> Batch:
        if batch_id not in self.batches:
            raise ServiceProblem(Trouble.NOT_FOUND, what=batch_id, status=404)
        return self.batches[batch_id]

    def recent(self, limit: int) -> tuple[Batch, ...]:
        return tuple(reversed(self.batches.values()))[:limit]

    def cancel(self, batch_id: str) -> Batch:
        batch = self.retrieve(batch_id)
        if batch.ended:
            raise ServiceProblem(Trouble.REQUEST_REFUSED, status=400, reason="it has already ended")
        batch = replace(batch, status="canceling", cancel_initiated_at=self.now)
        self.batches[batch_id] = batch
        return batch

    def delete(self, batch_id: str) -> None:
        del self.batches[batch_id]

    def end_one(self) -> None:
        """Let the oldest unfinished batch end."""
        for batch_id, batch in self.batches.items():
            if not batch.ended:
                total = {**dict.fromkeys(batch.counts, 0), "succeeded": batch.requests}
                self.batches[batch_id] = replace(batch, status="ended", counts=total, ended_at=self.now)
                return

    def download(self, batch_id: str, target: Path, progress: Progress) -> None:
        batch = self.retrieve(batch_id)
        if not batch.ended:
            raise Problem(Trouble.NOT_FOUND, what=batch_id)
        lines = [
            self._line(item, canceled=batch.cancel_initiated_at is not None) for item in self.bodies[batch_id]
        ]
        target.write_text("".join(json.dumps(line) + "\n" for line in reversed(lines)))

    def _line(self, item: dict[str, Any], *, canceled: bool) -> dict[str, Any]:
        fate = "canceled" if canceled else self.fates.pop(self._text(item), "ok")
        if fate in ("expired", "canceled"):
            return {"custom_id": item["custom_id"], "result": {"type": fate}}
        message = {
            "id": f"msg_{item['custom_id']}",
            "model": item["params"].get("model", "claude-haiku-5-5"),
            "content": [{"type": "text", "text": "Fine."}],
            "stop_reason": {"ok": "end_turn", "cut off": "max_tokens", "refused": "refusal"}[fate],
            "usage": {"input_tokens": 10, "output_tokens": 5},
        }
        return {"custom_id": item["custom_id"], "result": {"type": "succeeded", "message": message}}

    def close(self) -> None:
        """Nothing is open."""
