"""A profile of before must open as it was left: what is new in the database is filled from what is there."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from batchdesk.store import Store
from batchdesk.store.migrations import STEPS


def a_database(path: Path, version: int) -> sqlite3.Connection:
    """An empty desk as an earlier BatchDesk has left it."""
    db = sqlite3.connect(path)
    for step in STEPS[:version]:
        step(db)
    db.execute(f"PRAGMA user_version = {version}")
    return db


def schema(path: Path) -> list[str]:
    db = sqlite3.connect(path)
    found = [
        row[0]
        for (table,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        for row in [
            (table,),
            *((f"{table}.{one[1]} {one[2]}",) for one in db.execute(f"PRAGMA table_info({table})")),
        ]
    ]
    db.close()
    return found


@pytest.mark.parametrize("version", range(1, len(STEPS)))
def test_an_old_database_becomes_what_a_new_one_is(tmp_path: Path, version: int) -> None:
    """Lost: everything, where BatchDesk does not open after an update."""
    old, new = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    a_database(old, version).close()
    for path in (old, new):
        Store(path).close()
    assert schema(old) == schema(new)


def test_a_schedule_of_before_keeps_the_key_of_its_job(tmp_path: Path) -> None:
    """Lost: the right workspace's bill, from the update on."""
    path = tmp_path / "desk.sqlite3"
    db = a_database(path, 3)
    for job, key in (("a", "Research"), ("b", "")):
        db.execute(
            "INSERT INTO job (id, name, state, practice, source, choice, kind, columns, recipe, base_url, created_at,"
            " key_name) VALUES (?, 'n', 'finished', 0, 's', '{}', 'table', '[]', '{}', '', '2026-11-01T00:00:00+00:00', ?)",
            (job, key),
        )
    for job in ("a", "b", "gone"):
        db.execute(
            "INSERT INTO schedule (job, name, practice, source, every, minute, zone, cap, created_at)"
            " VALUES (?, ?, 0, '/x', 'day', 540, 'UTC', '1', '2026-11-01T00:00:00+00:00')",
            (job, job),
        )
    db.commit()
    db.close()
    store = Store(path)
    kept = {schedule.name: schedule.key_name for schedule in store.schedules.all()}
    store.close()
    assert kept == {"a": "Research", "b": "", "gone": ""}
