"""Documents in the service's file store: intent before the call, and what is left to be removed there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from batchdesk.core.uploads import Upload
from batchdesk.store.codec import from_time, to_time
from batchdesk.store.database import Database

_SETTLED = "('collected', 'rejected', 'abandoned')"


class Uploads:
    """Uploads by job; they outlive their job until they are removed from the service."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def intend(self, job_id: str, *, sha256: str, size: int, name: str, at: datetime) -> int:
        """Commit what is about to be uploaded, before it is; returns the upload's id."""
        with self._db.transaction() as db:
            cursor = db.execute(
                "INSERT INTO upload (job, practice, base_url, key_name, sha256, bytes, name, begun_at)"
                " SELECT id, practice, base_url, key_name, ?, ?, ?, ? FROM job WHERE id = ?",
                (sha256, size, name, to_time(at), job_id),
            )
            return int(cursor.lastrowid or 0)

    def held(self, upload_id: int, file_id: str, expires_at: datetime | None) -> None:
        """Commit the file's id; the first thing that happens after the service has answered."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE upload SET file_id = ?, expires_at = ? WHERE id = ?",
                (file_id, to_time(expires_at), upload_id),
            )

    def failed(self, upload_id: int) -> int:
        """Count a try that had no clear answer; returns how many there were."""
        with self._db.transaction() as db:
            db.execute("UPDATE upload SET tries = tries + 1 WHERE id = ?", (upload_id,))
            return int(db.execute("SELECT tries FROM upload WHERE id = ?", (upload_id,)).fetchone()["tries"])

    def forget(self, upload_id: int) -> None:
        """It is not there, or not any more."""
        with self._db.transaction() as db:
            db.execute("DELETE FROM upload WHERE id = ?", (upload_id,))

    def of(self, job_id: str) -> tuple[Upload, ...]:
        """A job's uploads, oldest first."""
        rows = self._db.read("SELECT * FROM upload WHERE job = ? ORDER BY id", (job_id,))
        return tuple(map(_upload, rows))

    def idle(self, *, practice: bool, base_url: str, key_name: str, since: datetime) -> tuple[Upload, ...]:
        """Uploads on a service that no part needs: none that is going on, none given up on whose call began after `since`.

        A batch that was given up on may run all the same, and must find its files for as long as it can.
        """
        rows = self._db.read(
            "SELECT u.* FROM upload u LEFT JOIN job j ON j.id = u.job WHERE u.practice = ? AND u.base_url = ?"
            " AND u.key_name = ?"
            " AND NOT EXISTS (SELECT 1 FROM part p JOIN part_request q ON q.part = p.id"
            " JOIN document d ON d.job = p.job AND d.number = q.key"
            " WHERE p.job = j.no AND d.sha256 = u.sha256"
            f" AND (p.state NOT IN {_SETTLED} OR (p.state = 'abandoned' AND p.started_at > ?))) ORDER BY u.id",
            (int(practice), base_url, key_name, to_time(since)),
        )
        return tuple(map(_upload, rows))

    def follow_key(self, base_url: str, old: str, new: str) -> None:
        """A key has another name now."""
        with self._db.transaction() as db:
            db.execute(
                "UPDATE upload SET key_name = ? WHERE base_url = ? AND key_name = ?", (new, base_url, old)
            )

    def addresses(self) -> tuple[str, ...]:
        """The base address of every host that holds files of ours."""
        rows = self._db.read("SELECT DISTINCT base_url FROM upload WHERE practice = 0")
        return tuple(row["base_url"] for row in rows)

    def file_ids(self, job_id: str, now: datetime) -> Mapping[str, str]:
        """The id of the file that holds a document, by the document's digest."""
        return {one.sha256: one.file_id for one in self.of(job_id) if one.serves(now)}


def _upload(row: Any) -> Upload:
    begun = from_time(row["begun_at"])
    assert begun is not None
    return Upload(
        id=row["id"],
        job_id=row["job"],
        sha256=row["sha256"],
        bytes=row["bytes"],
        name=row["name"],
        begun_at=begun,
        file_id=row["file_id"],
        expires_at=from_time(row["expires_at"]),
        tries=row["tries"],
    )
