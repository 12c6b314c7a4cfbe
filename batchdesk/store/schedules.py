"""Schedules in the store, and the claim that lets each of their times be run once only."""

from __future__ import annotations

import sqlite3
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.schedules import Every, Schedule
from batchdesk.store.codec import from_money, from_time, to_money, to_time
from batchdesk.store.database import Database

_KEPT = tuple(field.name for field in fields(Schedule) if field.name != "id")


class Schedules:
    """What is repeated, and which drafts are to be sent by themselves."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, schedule: Schedule) -> Schedule:
        """Keep a schedule; a new one (id 0) comes back with its id, one that was removed keeps the one it had."""
        columns = ["id", *(_column_of(name) for name in _KEPT)]
        marks = ", ".join("?" * len(columns))
        with self._db.transaction() as db:
            done = db.execute(
                f"INSERT OR REPLACE INTO schedule ({', '.join(columns)}) VALUES ({marks})",
                [schedule.id or None, *(_value(getattr(schedule, name)) for name in _KEPT)],
            )
            found = db.execute("SELECT * FROM schedule WHERE id = ?", (done.lastrowid,)).fetchone()
        return _schedule(found)

    def get(self, schedule_id: int) -> Schedule:
        """One schedule; Problem SCHEDULE_MISSING."""
        row = self._db.one("SELECT * FROM schedule WHERE id = ?", (schedule_id,))
        if row is None:
            raise Problem(Trouble.SCHEDULE_MISSING)
        return _schedule(row)

    def all(self) -> tuple[Schedule, ...]:
        """Every schedule: what is due next first, paused ones last."""
        rows = self._db.read("SELECT * FROM schedule ORDER BY paused, next_at IS NULL, next_at, id")
        return tuple(_schedule(row) for row in rows)

    def change(self, schedule_id: int, **fields_: object) -> None:
        """Set fields of a schedule; names are ours, never a person's."""
        names = ", ".join(f"{_column_of(name)} = ?" for name in fields_)
        with self._db.transaction() as db:
            db.execute(
                f"UPDATE schedule SET {names} WHERE id = ?",
                (*(_value(value) for value in fields_.values()), schedule_id),
            )

    def claim(self, seen: Schedule, at: datetime, next_at: datetime) -> bool:
        """Begin the run of a time, committed before anything is read; False where it is not as it was seen.

        Whoever else saw the same time finds another one.
        """
        with self._db.transaction() as db:
            done = db.execute(
                "UPDATE schedule SET claimed_at = ?, next_at = ?"
                " WHERE id = ? AND next_at IS ? AND claimed_at IS ? AND paused = ?",
                (
                    to_time(at),
                    to_time(next_at),
                    seen.id,
                    to_time(seen.next_at),
                    to_time(seen.claimed_at),
                    int(seen.paused),
                ),
            )
            return done.rowcount == 1

    def remove(self, schedule_id: int) -> None:
        """Forget a schedule."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM schedule WHERE id = ?", (schedule_id,))

    def drafts_to_send(self, now: datetime) -> tuple[str, ...]:
        """Ids of drafts whose time to be sent has come, the earliest first."""
        rows = self._db.read(
            "SELECT id FROM job WHERE state = 'draft' AND send_at <= ? AND trashed_at IS NULL ORDER BY send_at",
            (to_time(now),),
        )
        return tuple(row["id"] for row in rows)

    def runs(self, schedule_id: int) -> tuple[str, ...]:
        """Ids of the jobs that a schedule made, the newest first."""
        rows = self._db.read("SELECT id FROM job WHERE schedule = ? ORDER BY no DESC", (schedule_id,))
        return tuple(row["id"] for row in rows)


def _column_of(name: str) -> str:
    return "job" if name == "job_id" else name


def _value(value: object) -> object:
    match value:
        case bool():
            return int(value)
        case datetime():
            return to_time(value)
        case Decimal():
            return to_money(value)
        case Every():
            return value.value
        case Path():
            return str(value)
        case _:
            return value


def _schedule(row: sqlite3.Row) -> Schedule:
    cap = from_money(row["cap"])
    assert cap is not None  # the column is never empty: nothing is sent by itself without a limit
    return Schedule(
        id=row["id"],
        job_id=row["job"],
        name=row["name"],
        practice=bool(row["practice"]),
        source=Path(row["source"]),
        pattern=row["pattern"],
        every=Every(row["every"]),
        weekday=row["weekday"],
        minute=row["minute"],
        zone=row["zone"],
        cap=cap,
        key_column=row["key_column"],
        paused=bool(row["paused"]),
        next_at=from_time(row["next_at"]),
        last_at=from_time(row["last_at"]),
        last_seen=row["last_seen"],
        note=row["note"],
        created_at=datetime.fromisoformat(row["created_at"]),
        troubled=bool(row["troubled"]),
        claimed_at=from_time(row["claimed_at"]),
        key_name=row["key_name"],
    )
