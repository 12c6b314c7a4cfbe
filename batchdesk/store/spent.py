"""What deleted jobs cost: their entries in the ledger stay, without any data of their rows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from batchdesk.core.ledger import LedgerEntry
from batchdesk.store.codec import from_money, from_usage, to_money, to_time, to_usage
from batchdesk.store.database import Database

_COLUMNS = (
    "kind, at, job, name, recipe, model, key, practice, requests, usage, estimated, cost, standard, cache_saved,"
    " finished, most"
)


class Spent:
    """Ledger entries of jobs that are gone."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, entry: LedgerEntry) -> None:
        """Keep one, in the transaction that deletes its job."""
        with self._db.transaction() as db:
            db.execute(
                f"INSERT INTO spent ({_COLUMNS}) VALUES ({', '.join('?' * 16)})",
                (
                    entry.kind,
                    to_time(entry.at),
                    entry.job_id,
                    entry.name,
                    entry.recipe,
                    entry.model,
                    entry.key,
                    int(entry.practice),
                    entry.requests,
                    to_usage(entry.usage),
                    to_money(entry.estimated),
                    to_money(entry.cost),
                    to_money(entry.standard),
                    to_money(entry.cache_saved),
                    int(entry.finished),
                    to_money(entry.most),
                ),
            )

    def book(self, batch_ids: Iterable[str]) -> None:
        """These batches are in an entry, so that one which is taken back later is not counted again."""
        with self._db.transaction() as db:
            db.executemany("INSERT OR IGNORE INTO booked VALUES (?)", [(one,) for one in batch_ids])

    def is_booked(self, batch_id: str) -> bool:
        """True where a deleted job's entry holds what this batch cost."""
        return self._db.one("SELECT 1 FROM booked WHERE batch_id = ?", (batch_id,)) is not None

    def hold(self, at: datetime, worst: Decimal, *, lost: bool = False) -> int:
        """Set money aside for rows that are about to be asked live; returns what `release` wants.

        `lost` marks what was asked and brought no answer: it may be charged, so it is kept.
        """
        with self._db.transaction() as db:
            cursor = db.execute(
                "INSERT INTO held (at, worst, lost) VALUES (?, ?, ?)",
                (to_time(at), to_money(worst), int(lost)),
            )
            return int(cursor.lastrowid or 0)

    def release(self, hold: int) -> None:
        """They are answered, and in the ledger."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM held WHERE id = ?", (hold,))

    def held(self, since: datetime, first: datetime) -> Decimal:
        """What is set aside from a time on (a crash leaves older ones behind), and what was lost from `first` on."""
        rows = self._db.read(
            "SELECT worst FROM held WHERE (at >= ? AND NOT lost) OR (at >= ? AND lost)",
            (to_time(since), to_time(first)),
        )
        return sum((Decimal(row["worst"]) for row in rows), Decimal(0))

    def all(self) -> tuple[LedgerEntry, ...]:
        """All of them, in the order in which their jobs were deleted."""
        return tuple(
            LedgerEntry(
                kind=row["kind"],
                at=datetime.fromisoformat(row["at"]),
                job_id=row["job"],
                name=row["name"],
                recipe=row["recipe"],
                model=row["model"],
                key=row["key"],
                practice=bool(row["practice"]),
                requests=row["requests"],
                usage=from_usage(row["usage"]),
                estimated=from_money(row["estimated"]),
                cost=from_money(row["cost"]),
                standard=from_money(row["standard"]),
                cache_saved=from_money(row["cache_saved"]),
                finished=bool(row["finished"]),
                deleted=True,
                most=from_money(row["most"]),
            )
            for row in self._db.read("SELECT * FROM spent ORDER BY id")
        )
