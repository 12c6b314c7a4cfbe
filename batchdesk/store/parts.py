"""The parts a job is sent in: intent before the call, the batch id before anything else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from batchdesk.core.caching import CacheKind
from batchdesk.core.jobs import Part, PartState, Role
from batchdesk.core.recipe import Recipe, write_recipe
from batchdesk.core.service import Batch
from batchdesk.store.codec import part_from, to_money, to_time
from batchdesk.store.database import Database


class Parts:
    """Parts and the requests they carry."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def plan(self, job_id: str, groups: Iterable[Sequence[int]], recipe: Recipe | None = None) -> int:
        """One planned part for each group of request keys; returns how many. All or none.

        `recipe` is what they ask with, None for the job's own.
        """
        count = 0
        with self._db.transaction() as db:
            job = db.execute("SELECT no FROM job WHERE id = ?", (job_id,)).fetchone()["no"]
            for keys in groups:
                cursor = db.execute(
                    "INSERT INTO part (job, state, requests, bytes, sha256, tag, recipe)"
                    " VALUES (?, 'planned', ?, 0, '', '', ?)",
                    (job, len(keys), write_recipe(recipe) if recipe else ""),
                )
                db.executemany(
                    "INSERT INTO part_request VALUES (?, ?)", [(cursor.lastrowid, key) for key in keys]
                )
                count += 1
        return count

    def split(self, part_id: int) -> None:
        """Put the second half of a part's requests into a new part; for a body that the service finds too large."""
        with self._db.transaction() as db:
            keys = [row["key"] for row in self._keys(part_id)]
            moved = keys[len(keys) // 2 :]
            cursor = db.execute(
                "INSERT INTO part (job, state, requests, bytes, sha256, tag, recipe, role, cache)"
                " SELECT job, 'planned', ?, 0, '', '', recipe, role, cache FROM part WHERE id = ?",
                (len(moved), part_id),
            )
            db.executemany(
                "UPDATE part_request SET part = ? WHERE part = ? AND key = ?",
                [(cursor.lastrowid, part_id, key) for key in moved],
            )
            db.execute("UPDATE part SET requests = ? WHERE id = ?", (len(keys) - len(moved), part_id))

    def carve(
        self, job_id: str, keys: Sequence[int], role: Role, cache: CacheKind, recipe: Recipe | None
    ) -> int:
        """Move these requests out of planned parts into one of their own, which goes by itself; returns its id.

        A planned part of which nothing is left is gone; its attempts are kept where there were any.
        """
        with self._db.transaction() as db:
            job = db.execute("SELECT no FROM job WHERE id = ?", (job_id,)).fetchone()["no"]
            cursor = db.execute(
                "INSERT INTO part (job, state, requests, bytes, sha256, tag, recipe, role, cache)"
                " VALUES (?, 'planned', ?, 0, '', '', ?, ?, ?)",
                (job, len(keys), write_recipe(recipe) if recipe else "", role.value, cache.value),
            )
            planned = "part IN (SELECT id FROM part WHERE job = ? AND state = 'planned')"
            moved = db.executemany(
                f"UPDATE part_request SET part = ? WHERE key = ? AND {planned}",
                [(cursor.lastrowid, key, job) for key in keys],
            )
            assert moved.rowcount == len(keys), "a request that is not planned can not be carved out"
            db.execute(
                "UPDATE part SET requests = (SELECT count(*) FROM part_request r WHERE r.part = part.id)"
                " WHERE job = ? AND state = 'planned'",
                (job,),
            )
            empty = "job = ? AND state = 'planned' AND requests = 0"
            db.execute(f"DELETE FROM part WHERE {empty} AND id NOT IN (SELECT part FROM attempt)", (job,))
            db.execute(f"UPDATE part SET state = 'abandoned' WHERE {empty}", (job,))
            assert cursor.lastrowid is not None
            return cursor.lastrowid

    def doubt(self, part_id: int, worst: Decimal | None) -> None:
        """The latest attempt of a part may exist on the service all the same, and cost so much at the most."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE attempt SET doubt = ? WHERE tag = (SELECT tag FROM part WHERE id = ?)",
                (to_money(worst), part_id),
            )

    def dispel(self, tag: str) -> None:
        """The batch of an attempt turned up: its own part counts from now on."""
        with self._db.transaction() as db:
            db.execute("UPDATE attempt SET doubt = NULL WHERE tag = ?", (tag,))

    def doubts(self, job_id: str, since: datetime | None = None) -> Decimal:
        """US dollars that attempts (made from a time on) may have cost which a person has given up on or sent again."""
        rows = self._db.read(
            "SELECT a.doubt FROM attempt a JOIN part p ON p.id = a.part JOIN job j ON j.no = p.job"
            " WHERE j.id = ? AND a.doubt IS NOT NULL AND a.started_at >= ?",
            (job_id, to_time(since) or ""),
        )
        return sum((Decimal(row["doubt"]) for row in rows), Decimal(0))

    def intend(
        self,
        part_id: int,
        *,
        size: int,
        sha256: str,
        tag: str,
        at: datetime,
        files: int = 0,
        worst: Decimal | None = None,
        cache: CacheKind = CacheKind.OFF,
    ) -> None:
        """Commit what is about to be posted, before it is posted; every attempt is kept, for its batch may turn up.

        `worst` is what it can cost at the most (US dollars), `cache` how its shared part is marked.
        """
        with self._db.transaction() as db:
            self.change(
                part_id,
                state=PartState.SENDING,
                bytes=size,
                sha256=sha256,
                tag=tag,
                started_at=at,
                trouble="",
                files=files,
                worst=worst,
                cache=cache,
            )
            db.execute(
                "INSERT INTO attempt (tag, part, started_at, requests, bytes, sha256)"
                " SELECT ?, id, ?, requests, ?, ? FROM part WHERE id = ?",
                (tag, to_time(at), size, sha256, part_id),
            )

    def accepted(self, part_id: int, batch: Batch) -> None:
        """Commit the batch id; the first thing that happens after the service has answered."""
        state = PartState.ENDED if batch.ended else PartState.SUBMITTED
        self._take(part_id, batch, state)

    def seen(self, part_id: int, batch: Batch) -> None:
        """What a poll found; how the part came to its batch is not forgotten."""
        with self._db.transaction():
            before = self.get(part_id).trouble
            self.accepted(part_id, batch)
            self.change(part_id, trouble=before)

    def change(self, part_id: int, **columns: object) -> None:
        """Set columns of a part; names are ours."""
        names = ", ".join(f"{name} = ?" for name in columns)
        with self._db.transaction() as db:
            db.execute(f"UPDATE part SET {names} WHERE id = ?", (*map(_column, columns.values()), part_id))

    def keys(self, part_id: int) -> tuple[int, ...]:
        """The keys of the requests it carries, in order."""
        return tuple(row["key"] for row in self._keys(part_id))

    def in_flight(self, job_id: str) -> int:
        """Requests that the service of this job has, or may have, and has not ended, over all jobs on that service.

        A part of which only a person can say whether it exists is not waited for.
        """
        row = self._db.one(
            "SELECT sum(p.requests) AS n FROM part p JOIN job j ON j.no = p.job JOIN job me ON me.id = ?"
            " WHERE j.practice = me.practice AND j.base_url = me.base_url"
            " AND p.state IN ('sending', 'unknown', 'submitted') AND p.trouble <> 'ask'",
            (job_id,),
        )
        return int(row["n"] or 0) if row else 0

    def knows(self, batch_id: str) -> bool:
        """True where some part has this batch id."""
        return self._db.one("SELECT 1 FROM part WHERE batch_id = ?", (batch_id,)) is not None

    def of_attempt(self, tag: str) -> tuple[str, Part] | None:
        """(job id, part) of an attempt by its tag, however long ago it was made."""
        row = self._db.one(
            "SELECT part.*, job.id AS job_id FROM attempt JOIN part ON part.id = attempt.part"
            " JOIN job ON job.no = part.job WHERE attempt.tag = ?",
            (tag,),
        )
        return (row["job_id"], part_from(row, row["job_id"])) if row else None

    def add_found(
        self, job_id: str, keys: Sequence[int], tag: str, batch: Batch, recipe: Recipe | None
    ) -> int:
        """A part for a batch that was found on the service and carries these requests; returns its id."""
        with self._db.transaction() as db:
            self.plan(job_id, [keys], recipe)
            part_id = int(db.execute("SELECT max(id) FROM part").fetchone()[0])
            self.change(part_id, tag=tag, started_at=batch.created_at)
            self.accepted(part_id, batch)
        return part_id

    def get(self, part_id: int) -> Part:
        """One part."""
        row = self._db.one(
            "SELECT part.*, job.id AS job_id FROM part JOIN job ON job.no = part.job WHERE part.id = ?",
            (part_id,),
        )
        assert row is not None, part_id
        return part_from(row, row["job_id"])

    def _keys(self, part_id: int) -> Iterator[Any]:
        return self._db.stream("SELECT key FROM part_request WHERE part = ? ORDER BY key", (part_id,))

    def _take(self, part_id: int, batch: Batch, state: PartState) -> None:
        self.change(
            part_id,
            batch_id=batch.id,
            state=state,
            created_at=batch.created_at,
            expires_at=batch.expires_at,
            ended_at=batch.ended_at,
            service_status=batch.status,
            counts=json.dumps(dict(batch.counts)),
            request_id=batch.request_id,
            organization_id=batch.organization_id,
            workspace_id=batch.workspace_id,
            trouble="",
        )


def _column(value: object) -> object:
    if isinstance(value, PartState | Role | CacheKind):
        return value.value
    if isinstance(value, Decimal):
        return to_money(value)
    return to_time(value) if isinstance(value, datetime) else value
