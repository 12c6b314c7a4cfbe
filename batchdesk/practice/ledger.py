"""The account book: what was accepted and what it cost, for tests and for the application to check itself against."""

import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from batchdesk.practice.batches import Shelf
from batchdesk.practice.money import price


class Totals(msgspec.Struct):
    """What is counted outside of batches; `messages_cost` in USD."""

    create_posts: int = 0
    messages: int = 0
    messages_cost: str = "0"
    uploads: int = 0
    uploaded_bytes: int = 0
    removed: int = 0


class Ledger:
    """Counts that survive a restart of the service."""

    def __init__(self, folder: Path, shelf: Shelf) -> None:
        self._file = folder / "ledger.json"
        self._shelf = shelf
        self._lock = threading.Lock()
        self._totals = Totals()
        if self._file.exists():
            self._totals = msgspec.json.decode(self._file.read_bytes(), type=Totals)

    def create_posted(self) -> None:
        """Count a POST that asked for a new batch, whatever became of it."""
        with self._lock:
            self._totals.create_posts += 1
            self._save()

    def answered(self, message: dict[str, Any]) -> None:
        """Count and price an answer of the Messages API."""
        with self._lock:
            self._totals.messages += 1
            self._totals.messages_cost = str(Decimal(self._totals.messages_cost) + price(message))
            self._save()

    def uploaded(self, size: int) -> None:
        """Count a file of so many bytes that was put into a workspace's store."""
        with self._lock:
            self._totals.uploads += 1
            self._totals.uploaded_bytes += size
            self._save()

    def removed(self) -> None:
        """Count a file that its owner removed."""
        with self._lock:
            self._totals.removed += 1
            self._save()

    def shown(self, batch: str | None) -> dict[str, Any]:
        """The ledger as JSON: accepted requests and USD; with `batch` also that batch's custom_ids.

        A batch is priced when its last request has been answered; until then its cost is "0" and `settled` is false.
        """
        batches = [
            {
                "id": b.id,
                "number": b.number,
                "accepted": b.total,
                "cost_usd": _plain(Decimal(b.cost)),
                "settled": b.settled is not None,
                "deleted": b.deleted,
            }
            for b in self._shelf.everything()
        ]
        batch_cost = sum((Decimal(b.cost) for b in self._shelf.everything()), Decimal(0))
        messages_cost = Decimal(self._totals.messages_cost)
        in_batches = sum(b.total for b in self._shelf.everything())
        book: dict[str, Any] = {
            "accepted": in_batches + self._totals.messages,
            "cost_usd": _plain(batch_cost + messages_cost),
            "create_posts": self._totals.create_posts,
            "messages": {"accepted": self._totals.messages, "cost_usd": _plain(messages_cost)},
            "batches": batches,
            "files": {
                "uploads": self._totals.uploads,
                "bytes": self._totals.uploaded_bytes,
                "removed": self._totals.removed,
            },
        }
        if batch is not None:
            book["custom_ids"] = self._shelf.custom_ids(batch)
        return book

    def _save(self) -> None:
        fresh = self._file.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(self._totals))
        fresh.replace(self._file)


def _plain(amount: Decimal) -> str:
    """A decimal without exponent and without trailing zeros."""
    text = format(amount, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
