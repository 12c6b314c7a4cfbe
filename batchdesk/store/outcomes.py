"""What came back: one current outcome for each request, earlier attempts kept, and counters beside them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from decimal import Decimal

from batchdesk.core.jobs import PartState
from batchdesk.core.rows import UNUSABLE, Outcome, RowStatus, Usage
from batchdesk.store.codec import from_money, from_usage, outcome_columns, outcome_from, to_money, to_usage
from batchdesk.store.database import Database

_COLUMNS = "job, key, part, status, answers, note, raw_text, usage, model, message_id, error_type, cost"

_TOGETHER = 500
"""Rows asked about at once; below SQLite's 999 parameters in its oldest builds."""


class Outcomes:
    """Outcomes by job and request key."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep(
        self, job_id: str, part_id: int, outcomes: Iterable[tuple[int, Outcome]], *, into: PartState
    ) -> None:
        """Store the outcomes of a part, sorted by key, and settle the part: all in one transaction."""
        with self._db.transaction() as db:
            job = _no(db, job_id)
            tokens, models, tally = Usage(), set[str](), dict[RowStatus, int]()
            cost: Decimal | None = Decimal(0)
            saved: Decimal | None = Decimal(0)
            for key, outcome in self._db.courtesy.polite(outcomes):
                _keep_one(db, (job, key, part_id), outcome, tally)
                tokens = tokens + outcome.usage
                cost = _plus(cost, outcome.cost)
                saved = _plus(saved, outcome.cache_saved if _cached(outcome.usage) else Decimal(0))
                if outcome.model:
                    models.add(outcome.model)
            saved = None if cost is None else saved
            _count(db, job, tally)
            _bill(db, job, tokens, (cost, saved), models)
            db.execute(
                "UPDATE part SET state = ?, usage = ?, cost = ?, cache_saved = ? WHERE id = ?",
                (into.value, to_usage(tokens), to_money(cost), to_money(saved), part_id),
            )

    def unusable(self, job_id: str) -> tuple[tuple[int, RowStatus], ...]:
        """(request key, status) of every request that was sent and has no usable answer, in order."""
        marks = ", ".join("?" * len(UNUSABLE))
        rows = self._db.read(
            f"SELECT o.key, o.status FROM outcome o JOIN job j ON j.no = o.job WHERE j.id = ? AND o.status IN ({marks})"
            " ORDER BY o.key",
            (job_id, *sorted(status.value for status in UNUSABLE)),
        )
        return tuple((row["key"], RowStatus(row["status"])) for row in rows)

    def costs(self, job_id: str) -> tuple[tuple[int, Decimal, Usage], ...]:
        """(wire bytes, US dollars, usage) of every request that was charged for."""
        rows = self._db.read(
            "SELECT r.bytes, o.cost, o.usage FROM outcome o JOIN job j ON j.no = o.job AND j.id = ?"
            " JOIN row r ON r.job = o.job AND r.number = o.key WHERE o.cost IS NOT NULL AND o.cost <> '0'",
            (job_id,),
        )
        return tuple(
            (row["bytes"], cost, from_usage(row["usage"])) for row in rows if (cost := Decimal(row["cost"]))
        )

    def set_aside(self, job_id: str, statuses: frozenset[RowStatus] = UNUSABLE) -> tuple[int, ...]:
        """Move the unusable outcomes to the earlier ones, so that their rows wait again; returns their keys."""
        statuses &= UNUSABLE
        marks = ", ".join("?" * len(statuses))
        with self._db.transaction() as db:
            job = _no(db, job_id)
            args = (job, *sorted(status.value for status in statuses))
            found = db.execute(
                f"SELECT o.key, o.status, r.copies FROM outcome o JOIN row r ON r.job = o.job AND r.number = o.key"
                f" WHERE o.job = ? AND o.status IN ({marks}) ORDER BY o.key",
                args,
            ).fetchall()
            db.execute(
                f"INSERT OR REPLACE INTO earlier_outcome SELECT * FROM outcome WHERE job = ? AND status IN ({marks})",
                args,
            )
            db.execute(f"DELETE FROM outcome WHERE job = ? AND status IN ({marks})", args)
            tally: dict[RowStatus, int] = {}
            for row in found:
                status = RowStatus(row["status"])
                tally[status] = tally.get(status, 0) - row["copies"]
                tally[RowStatus.WAITING] = tally.get(RowStatus.WAITING, 0) + row["copies"]
            _count(db, job, tally)
            return tuple(row["key"] for row in found)

    def asked_by(self, job_id: str, numbers: Sequence[int]) -> dict[int, tuple[RowStatus, Decimal | None]]:
        """The requests that these rows ask, each once: (status, cost) of what came back for it."""
        found: dict[int, tuple[RowStatus, Decimal | None]] = {}
        for at in range(0, len(numbers), _TOGETHER):
            some = numbers[at : at + _TOGETHER]
            for row in self._db.read(
                "SELECT DISTINCT o.key, o.status, o.cost FROM row r JOIN job j ON j.no = r.job AND j.id = ?"
                " JOIN outcome o ON o.job = r.job AND o.key = r.key"
                f" WHERE r.number IN ({', '.join('?' * len(some))})",
                (job_id, *some),
            ):
                found[row["key"]] = RowStatus(row["status"]), from_money(row["cost"])
        return found

    def ask_anew(self, job_id: str, keys: Sequence[int]) -> None:
        """These requests go again: what is unusable is set aside, a usable answer stays until there is another one."""
        marks = ", ".join("?" * len(UNUSABLE))
        unusable = f"job = ? AND key = ? AND status IN ({marks})"
        with self._db.transaction() as db:
            job = _no(db, job_id)
            args = [(job, key, *sorted(status.value for status in UNUSABLE)) for key in keys]
            tally: dict[RowStatus, int] = {}
            for some in args:
                for row in db.execute(
                    "SELECT o.status, r.copies FROM outcome o JOIN row r ON r.job = o.job AND r.number = o.key"
                    f" WHERE o.job = ? AND o.key = ? AND o.status IN ({marks})",
                    some,
                ):
                    status = RowStatus(row["status"])
                    tally[status] = tally.get(status, 0) - row["copies"]
                    tally[RowStatus.WAITING] = tally.get(RowStatus.WAITING, 0) + row["copies"]
            db.executemany(
                f"INSERT OR REPLACE INTO earlier_outcome SELECT * FROM outcome WHERE {unusable}", args
            )
            db.executemany(f"DELETE FROM outcome WHERE {unusable}", args)
            db.executemany(
                "INSERT OR IGNORE INTO anew SELECT job, key FROM outcome WHERE job = ? AND key = ?",
                [(job, key) for key in keys],
            )
            _count(db, job, tally)

    def make_own(self, job_id: str, keys: Sequence[int]) -> tuple[tuple[int, int], ...]:
        """Let these requests be weighed and sent like the job's others, also where their answer came along.

        To be committed before they are planned: sizes are read on a connection of their own. Returns what `give_back`
        takes: (row, request of the earlier job).
        """
        came: list[tuple[int, int]] = []
        with self._db.transaction() as db:
            job = _no(db, job_id)
            for at in range(0, len(keys), _TOGETHER):  # each look goes through all rows of the job
                some = keys[at : at + _TOGETHER]
                found = db.execute(
                    "SELECT number, earlier FROM row WHERE job = ? AND earlier IS NOT NULL"
                    f" AND key IN ({', '.join('?' * len(some))})",
                    (job, *some),
                )
                came += ((row["number"], row["earlier"]) for row in found)
            db.executemany(
                "UPDATE row SET earlier = NULL WHERE job = ? AND number = ?", [(job, n) for n, _ in came]
            )
            if came:
                _count_requests(db, job)
        return tuple(came)

    def give_back(self, job_id: str, came: Sequence[tuple[int, int]]) -> None:
        """Undo `make_own`: nothing of it is sent."""
        with self._db.transaction() as db:
            job = _no(db, job_id)
            db.executemany(
                "UPDATE row SET earlier = ? WHERE job = ? AND number = ?",
                [(earlier, job, number) for number, earlier in came],
            )
            if came:
                _count_requests(db, job)

    def bring_back(self, job_id: str, part_id: int) -> None:
        """Where a part will never be sent, its rows get the outcome they had before, as far as there was one."""
        with self._db.transaction() as db:
            job = _no(db, job_id)
            db.execute(
                "DELETE FROM anew WHERE job = ? AND key IN (SELECT key FROM part_request WHERE part = ?)",
                (job, part_id),
            )
            rows = db.execute(
                "SELECT e.*, r.copies, max(e.part) FROM earlier_outcome e"
                " JOIN part_request p ON p.key = e.key AND p.part = ?"
                " JOIN row r ON r.job = e.job AND r.number = e.key"
                " WHERE e.job = ? AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.job = e.job AND o.key = e.key)"
                " GROUP BY e.key",
                (part_id, job),
            ).fetchall()
            tally: dict[RowStatus, int] = {}
            for row in rows:
                db.execute(
                    f"INSERT INTO outcome ({_COLUMNS}) VALUES ({', '.join('?' * 12)})", tuple(row)[:12]
                )
                status = RowStatus(row["status"])
                tally[status] = tally.get(status, 0) + row["copies"]
                tally[RowStatus.WAITING] = tally.get(RowStatus.WAITING, 0) - row["copies"]
            _count(db, job, tally)

    def unanswered_keys(self, part_id: int, job_id: str) -> tuple[int, ...]:
        """Keys of a part that have no outcome."""
        rows = self._db.read(
            "SELECT p.key FROM part_request p JOIN job j ON j.id = ? WHERE p.part = ? AND NOT EXISTS"
            " (SELECT 1 FROM outcome o WHERE o.job = j.no AND o.key = p.key) ORDER BY p.key",
            (job_id, part_id),
        )
        return tuple(row["key"] for row in rows)

    def earlier(self, job_id: str, key: int) -> tuple[Outcome, ...]:
        """What earlier attempts of a request brought, oldest first."""
        rows = self._db.read(
            "SELECT e.* FROM earlier_outcome e JOIN job j ON j.no = e.job WHERE j.id = ? AND e.key = ? ORDER BY e.part",
            (job_id, key),
        )
        return tuple(outcome_from(row) for row in rows)


def _keep_one(
    db: sqlite3.Connection, place: tuple[int, int, int], outcome: Outcome, tally: dict[RowStatus, int]
) -> None:
    """Make an outcome the current one, unless there is a usable one already: that is never given up for another.

    Only where a person sent its request again does a usable answer take the place of a usable one.
    """
    job, key, _ = place
    old = db.execute("SELECT status FROM outcome WHERE job = ? AND key = ?", (job, key)).fetchone()
    stays = bool(old) and old["status"] == RowStatus.OK.value
    if stays:
        anew = db.execute("DELETE FROM anew WHERE job = ? AND key = ?", (job, key)).rowcount
        stays = not anew or outcome.status is not RowStatus.OK
    table = "earlier_outcome" if stays else "outcome"
    if old and table == "outcome":
        # An earlier try may have been paid for, and its text may be all there will ever be.
        db.execute(
            "INSERT OR REPLACE INTO earlier_outcome SELECT * FROM outcome WHERE job = ? AND key = ?",
            (job, key),
        )
    db.execute(
        f"INSERT OR REPLACE INTO {table} ({_COLUMNS}) VALUES ({', '.join('?' * 12)})",
        (*place, *outcome_columns(outcome)),
    )
    if table == "outcome":
        copies = db.execute("SELECT copies FROM row WHERE job = ? AND number = ?", (job, key)).fetchone()[0]
        before = RowStatus(old["status"]) if old else RowStatus.WAITING
        tally[before] = tally.get(before, 0) - copies
        tally[outcome.status] = tally.get(outcome.status, 0) + copies


def _no(db: sqlite3.Connection, job_id: str) -> int:
    return int(db.execute("SELECT no FROM job WHERE id = ?", (job_id,)).fetchone()["no"])


def _count(db: sqlite3.Connection, job: int, tally: dict[RowStatus, int]) -> None:
    db.executemany(
        "INSERT INTO tally VALUES (?, ?, ?) ON CONFLICT (job, status) DO UPDATE SET rows = rows + excluded.rows",
        [(job, status.value, change) for status, change in tally.items() if change],
    )


def _bill(
    db: sqlite3.Connection,
    job: int,
    tokens: Usage,
    money: tuple[Decimal | None, Decimal | None],
    models: set[str],
) -> None:
    """Add to the job's tokens, cost and what caching saved; what was ever unknown stays unknown."""
    row = db.execute("SELECT usage, actual, cache_saved, models FROM job WHERE no = ?", (job,)).fetchone()
    before = from_usage(row["usage"])
    started = bool(row["usage"])
    cost = _plus(from_money(row["actual"]) if started else Decimal(0), money[0])
    saved = _plus(from_money(row["cache_saved"]) if started else Decimal(0), money[1])
    models |= set(json.loads(row["models"]))
    db.execute(
        "UPDATE job SET usage = ?, actual = ?, cache_saved = ?, models = ? WHERE no = ?",
        (to_usage(before + tokens), to_money(cost), to_money(saved), json.dumps(sorted(models)), job),
    )


def _plus(sum_: Decimal | None, dollars: Decimal | None) -> Decimal | None:
    return None if sum_ is None or dollars is None else sum_ + dollars


def _cached(usage: Usage) -> int:
    return usage.cache_read + usage.cache_write_5m + usage.cache_write_1h


def _count_requests(db: sqlite3.Connection, job: int) -> None:
    """Write down anew how many rows have their answer from the earlier job, how many ask, and how many share a request."""
    db.execute(
        "UPDATE job SET (carried, requests, duplicates) = (SELECT count(earlier),"
        " count(CASE WHEN earlier IS NULL AND key = number THEN 1 END),"
        " count(CASE WHEN earlier IS NULL AND key <> number THEN 1 END) FROM row WHERE job = ?) WHERE no = ?",
        (job, job),
    )
