"""Batches on disk: one folder each with `batch.json`, `requests.jsonl`, `custom_ids.txt` and `results.jsonl`."""

import datetime
import os
import secrets
import shutil
import string
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

DAY = 86_400.0
EXPIRES_AFTER = 1 * DAY
ARCHIVED_AFTER = 29 * DAY
_ALPHABET = string.ascii_letters + string.digits


class Counts(msgspec.Struct, frozen=True):
    """Requests by final result."""

    succeeded: int = 0
    errored: int = 0
    canceled: int = 0
    expired: int = 0


class Batch(msgspec.Struct):
    """What is kept of a batch; moments are epoch seconds, `pause` is its shortest life in seconds."""

    id: str
    number: int
    workspace: str
    version: str
    betas: tuple[str, ...]
    created: float
    total: int
    pause: float
    cancel_asked: float | None = None
    settled: float | None = None
    ended: float | None = None
    counts: Counts = Counts()
    cost: str = "0"
    deleted: bool = False
    expire_after: int | None = None
    archive_at_once: bool = False
    results_host: str | None = None

    @property
    def expires(self) -> float:
        """When requests that are not answered yet expire: 24 h after creation."""
        return self.created + EXPIRES_AFTER

    def has_ended(self, now: float) -> bool:
        """Whether every request has its result and the batch has lived long enough."""
        return self.ended is not None and now >= self.ended

    def archived(self, now: float) -> float | None:
        """When the results went away, 29 days after creation; None while they are there."""
        if not self.has_ended(now):
            return None
        if self.archive_at_once:
            return self.ended
        return self.created + ARCHIVED_AFTER if now >= self.created + ARCHIVED_AFTER else None

    def due(self, now: float) -> int:
        """How many of its requests count as run by `now`, when its life of `pause` seconds is spread over them."""
        if self.pause <= 0:
            return self.total
        return min(self.total, int(self.total * max(0.0, now - self.created) / self.pause))

    def shown(self, now: float, url: str) -> dict[str, Any]:
        """The batch object of the API; all counts but `processing` stay 0 until the end (§1.2)."""
        ended = self.has_ended(now)
        counts = {"processing": 0, **msgspec.structs.asdict(self.counts)} if ended else _waiting(self.total)
        archived = self.archived(now)
        canceling = self.cancel_asked is not None
        return {
            "id": self.id,
            "type": "message_batch",
            "processing_status": "ended" if ended else "canceling" if canceling else "in_progress",
            "request_counts": counts,
            "ended_at": moment(self.ended if ended else None),
            "created_at": moment(self.created),
            "expires_at": moment(self.expires),
            "archived_at": moment(archived),
            "cancel_initiated_at": moment(self.cancel_asked),
            "results_url": f"{self.results_host or url}/v1/messages/batches/{self.id}/results"
            if ended and archived is None
            else None,
        }


def _waiting(total: int) -> dict[str, int]:
    return {"processing": total, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0}


def moment(seconds: float | None) -> str | None:
    """Epoch seconds as RFC 3339 in UTC, written as the real service does."""
    if seconds is None:
        return None
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).isoformat(timespec="microseconds")


class Shelf:
    """All batches of one state folder, in memory and on disk; safe to use from several threads."""

    def __init__(self, folder: Path, clock: Callable[[], float]) -> None:
        self._folder = folder / "batches"
        self._folder.mkdir(parents=True, exist_ok=True)
        self._clock = clock
        self.lock = threading.RLock()
        self._batches: dict[str, Batch] = {}
        self._load()

    def _load(self) -> None:
        for folder in sorted(self._folder.iterdir()):
            record = folder / "batch.json"
            if record.exists():
                batch = msgspec.json.decode(record.read_bytes(), type=Batch)
                self._batches[batch.id] = batch
            else:
                # A folder without its record was being filled when the service died: never accepted.
                shutil.rmtree(folder, ignore_errors=True)

    def new_folder(self) -> tuple[str, Path]:
        """A fresh batch id and its empty folder; nothing counts until `add`."""
        id_ = "msgbatch_practice_" + "".join(secrets.choice(_ALPHABET) for _ in range(24))
        folder = self.folder(id_)
        folder.mkdir()
        return id_, folder

    def folder(self, id_: str) -> Path:
        """Where a batch's files are."""
        return self._folder / id_

    def next_number(self) -> int:
        """The number of the next batch of this state folder, from 1."""
        return 1 + max((batch.number for batch in self._batches.values()), default=0)

    def add(self, batch: Batch) -> None:
        """Accept a batch whose files are written."""
        with self.lock:
            self._batches[batch.id] = batch
            self.save(batch)

    def save(self, batch: Batch) -> None:
        """Write a batch's record beside and move it into place."""
        with self.lock:
            record = self.folder(batch.id) / "batch.json"
            fresh = record.with_suffix(".new")
            with fresh.open("wb") as out:
                out.write(msgspec.json.encode(batch))
                out.flush()
                os.fsync(out.fileno())
            fresh.replace(record)

    def get(self, id_: str, workspace: str | None = None) -> Batch | None:
        """A batch of that workspace (None: of any) that has not been deleted."""
        batch = self._batches.get(id_)
        if batch is None or batch.deleted or (workspace is not None and batch.workspace != workspace):
            return None
        return batch

    def of_workspace(self, workspace: str) -> list[Batch]:
        """The workspace's batches, newest first."""
        mine = [b for b in list(self._batches.values()) if b.workspace == workspace and not b.deleted]
        return sorted(mine, key=lambda batch: -batch.number)

    def everything(self) -> list[Batch]:
        """Every batch ever accepted, oldest first, deleted ones included."""
        return sorted(self._batches.values(), key=lambda batch: batch.number)

    def unsettled(self) -> list[Batch]:
        """Batches that still have requests without a final result."""
        return [b for b in self.everything() if b.ended is None and not b.deleted]

    def delete(self, batch: Batch) -> None:
        """Forget a batch's requests and results; its record and custom_ids stay for the ledger."""
        with self.lock:
            batch.deleted = True
            self.save(batch)
        for name in ("requests.jsonl", "results.jsonl"):
            (self.folder(batch.id) / name).unlink(missing_ok=True)

    def custom_ids(self, id_: str) -> list[str]:
        """The custom_ids of a batch in the order they came; empty when there is no such batch."""
        names = self.folder(id_) / "custom_ids.txt"
        if id_ not in self._batches or not names.exists():
            return []
        return names.read_text(encoding="ascii").split()
