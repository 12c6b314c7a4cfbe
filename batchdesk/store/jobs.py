"""Jobs in the store: made, changed, found, forgotten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from batchdesk.core.jobs import Job, JobState, Origin
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Recipe, write_recipe
from batchdesk.core.rows import RowStatus
from batchdesk.store.codec import job_from, part_from, to_choice, to_money, to_origin, to_time
from batchdesk.store.database import Database

_CONVERT: Mapping[type, Any] = {
    Decimal: to_money,
    datetime: to_time,
    Recipe: write_recipe,
    Origin: to_origin,
}


class Jobs:
    """All jobs of a desk."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, job: Job) -> None:
        """Keep a new job."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT INTO job (id, name, state, practice, source, choice, kind, columns, recipe, base_url,"
                " created_at, formats, earlier, key_column, origin, key_name, schedule) VALUES"
                " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    job.id,
                    job.name,
                    job.state.value,
                    int(job.practice),
                    str(job.source),
                    to_choice(job.choice),
                    job.kind,
                    json.dumps(job.columns, ensure_ascii=False),
                    write_recipe(job.recipe),
                    job.base_url,
                    to_time(job.created_at),
                    json.dumps(job.formats, ensure_ascii=False),
                    job.earlier,
                    job.key_column,
                    to_origin(job.origin),
                    job.key_name,
                    job.schedule,
                ),
            )

    def change(self, job_id: str, **columns: object) -> None:
        """Set columns of a job: name, state, recipe, times, counts, money, note. Names are ours, never a person's."""
        names = ", ".join(f"{name} = ?" for name in columns)
        values = [_column(value) for value in columns.values()]
        with self._db.transaction() as db:
            db.execute(f"UPDATE job SET {names} WHERE id = ?", (*values, job_id))

    def move(self, job_id: str, before: JobState, after: JobState, note: str = "") -> bool:
        """Change the state if it is still the one seen before; False where someone else was quicker."""
        with self._db.transaction() as db:
            changed = db.execute(
                "UPDATE job SET state = ?, note = ? WHERE id = ? AND state = ?",
                (after.value, note, job_id, before.value),
            )
            return changed.rowcount == 1

    def get(self, job_id: str) -> Job:
        """One job, by its id or an unambiguous beginning of it; Problem JOB_MISSING."""
        pattern = job_id.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        found = (
            self._db.read("SELECT * FROM job WHERE id LIKE ? ESCAPE '\\' LIMIT 2", (pattern,))
            if job_id
            else []
        )
        exact = [row for row in found if row["id"] == job_id]
        if not exact and len(found) != 1:
            raise Problem(Trouble.JOB_MISSING, job=job_id)
        return self._build((exact or found)[0])

    def has(self, job_id: str) -> bool:
        """Whether there is a job with exactly this id."""
        return self._db.one("SELECT 1 FROM job WHERE id = ?", (job_id,)) is not None

    def all(self) -> tuple[Job, ...]:
        """Every job, newest first."""
        return tuple(self._build(row) for row in self._db.read("SELECT * FROM job ORDER BY no DESC"))

    def sent_since(self, at: datetime) -> tuple[Job, ...]:
        """Every job of which a part was sent, or perhaps sent, at this time or later; newest first."""
        rows = self._db.read(
            "SELECT * FROM job WHERE no IN (SELECT job FROM part WHERE coalesce(created_at, started_at) >= ?)"
            " ORDER BY no DESC",
            (to_time(at),),
        )
        return tuple(self._build(row) for row in rows)

    def in_states(self, states: frozenset[JobState]) -> tuple[str, ...]:
        """Ids of jobs in these states, oldest first."""
        marks = ", ".join("?" * len(states))
        rows = self._db.read(
            f"SELECT id FROM job WHERE state IN ({marks}) ORDER BY no", [state.value for state in states]
        )
        return tuple(row["id"] for row in rows)

    def delete(self, job_id: str) -> None:
        """Forget a job with all that belongs to it."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM job WHERE id = ?", (job_id,))

    def _build(self, row: Any) -> Job:
        parts = self._db.read("SELECT * FROM part WHERE job = ? ORDER BY id", (row["no"],))
        tally = self._db.read("SELECT status, rows FROM tally WHERE job = ? AND rows > 0", (row["no"],))
        counts = {RowStatus(item["status"]): item["rows"] for item in tally}
        ordered = {status: counts[status] for status in RowStatus if status in counts}
        return job_from(row, tuple(part_from(part, row["id"]) for part in parts), ordered)


def _column(value: object) -> object:
    if isinstance(value, JobState):
        return value.value
    for kind, convert in _CONVERT.items():
        if isinstance(value, kind):
            return convert(value)
    return value
