"""The shape of the database, as numbered steps; a step that has been released is never changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable


def step_1(db: sqlite3.Connection) -> None:
    """Jobs, their rows, the parts they are sent in, and what came back.

    A request is named by its key: the number of the first row that asks it. Outcomes arrive in any order, so
    they are sorted by key before they are inserted, and stand in a table of their own (measured: updating wide
    rows in arrival order is ten times slower).
    """
    for statement in (
        """CREATE TABLE job (
            no INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            state TEXT NOT NULL,
            practice INTEGER NOT NULL,
            source TEXT NOT NULL,
            choice TEXT NOT NULL,
            kind TEXT NOT NULL,
            columns TEXT NOT NULL,
            recipe TEXT NOT NULL,
            base_url TEXT NOT NULL,
            created_at TEXT NOT NULL,
            submitted_at TEXT,
            finished_at TEXT,
            rows INTEGER NOT NULL DEFAULT 0,
            requests INTEGER NOT NULL DEFAULT 0,
            duplicates INTEGER NOT NULL DEFAULT 0,
            empty INTEGER NOT NULL DEFAULT 0,
            estimated TEXT,
            ceiling TEXT,
            actual TEXT,
            cap TEXT,
            note TEXT NOT NULL DEFAULT '',
            usage TEXT NOT NULL DEFAULT '',
            models TEXT NOT NULL DEFAULT '[]'
        ) STRICT""",
        """CREATE TABLE row (
            job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            cells BLOB NOT NULL,
            key INTEGER,
            copies INTEGER NOT NULL DEFAULT 0,
            bytes INTEGER NOT NULL DEFAULT 0,
            note TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (job, number)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE document (
            job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            text TEXT NOT NULL,
            media_type TEXT NOT NULL,
            data BLOB,
            problem TEXT NOT NULL,
            PRIMARY KEY (job, number)
        ) STRICT""",
        """CREATE TABLE part (
            id INTEGER PRIMARY KEY,
            job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
            state TEXT NOT NULL,
            requests INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            tag TEXT NOT NULL,
            started_at TEXT,
            batch_id TEXT UNIQUE,
            created_at TEXT,
            expires_at TEXT,
            ended_at TEXT,
            service_status TEXT NOT NULL DEFAULT '',
            counts TEXT NOT NULL DEFAULT '{}',
            request_id TEXT NOT NULL DEFAULT '',
            organization_id TEXT NOT NULL DEFAULT '',
            workspace_id TEXT NOT NULL DEFAULT '',
            trouble TEXT NOT NULL DEFAULT '',
            recipe TEXT NOT NULL DEFAULT ''
        ) STRICT""",
        "CREATE INDEX part_job ON part(job)",
        """CREATE TABLE attempt (
            tag TEXT PRIMARY KEY,
            part INTEGER NOT NULL REFERENCES part(id) ON DELETE CASCADE,
            started_at TEXT NOT NULL,
            requests INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            sha256 TEXT NOT NULL
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX attempt_part ON attempt(part)",
        """CREATE TABLE part_request (
            part INTEGER NOT NULL REFERENCES part(id) ON DELETE CASCADE,
            key INTEGER NOT NULL,
            PRIMARY KEY (part, key)
        ) STRICT, WITHOUT ROWID""",
        _outcome_table("outcome", "PRIMARY KEY (job, key)"),
        _outcome_table("earlier_outcome", "PRIMARY KEY (job, key, part)"),
        """CREATE TABLE tally (
            job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
            status TEXT NOT NULL,
            rows INTEGER NOT NULL,
            PRIMARY KEY (job, status)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE trial (
            id INTEGER PRIMARY KEY,
            recipe TEXT NOT NULL,
            at TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            input INTEGER NOT NULL,
            output INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX trial_recipe ON trial(recipe)",
    ):
        db.execute(statement)


def _outcome_table(name: str, key: str) -> str:
    return f"""CREATE TABLE {name} (
        job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
        key INTEGER NOT NULL,
        part INTEGER NOT NULL,
        status TEXT NOT NULL,
        answers BLOB NOT NULL,
        note TEXT NOT NULL,
        raw_text TEXT NOT NULL,
        usage TEXT NOT NULL,
        model TEXT NOT NULL,
        message_id TEXT NOT NULL,
        error_type TEXT NOT NULL,
        cost TEXT,
        {key}
    ) STRICT, WITHOUT ROWID"""


def step_2(db: sqlite3.Connection) -> None:
    """Where a row stands in the person's sheet, how its columns are formatted, its document, what was uploaded and spent."""
    for statement in (
        "ALTER TABLE row ADD COLUMN place INTEGER",
        "ALTER TABLE job ADD COLUMN formats TEXT NOT NULL DEFAULT '[]'",
        "ALTER TABLE document ADD COLUMN title TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE document ADD COLUMN pages INTEGER",
        "ALTER TABLE document ADD COLUMN sha256 TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX document_sha256 ON document(job, sha256) WHERE sha256 <> ''",
        "ALTER TABLE job ADD COLUMN inline INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE part ADD COLUMN files INTEGER NOT NULL DEFAULT 0",
        # A deleted job leaves its uploads behind until they are removed from the service, so no reference to it.
        """CREATE TABLE upload (
            id INTEGER PRIMARY KEY,
            job TEXT NOT NULL,
            practice INTEGER NOT NULL,
            base_url TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            name TEXT NOT NULL,
            begun_at TEXT NOT NULL,
            file_id TEXT NOT NULL DEFAULT '',
            expires_at TEXT,
            tries INTEGER NOT NULL DEFAULT 0
        ) STRICT""",
        "CREATE INDEX upload_job ON upload(job)",
        # What caching saved is text like all money; NULL where a price was unknown.
        "ALTER TABLE job ADD COLUMN key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE job ADD COLUMN cache_saved TEXT DEFAULT '0'",
        "ALTER TABLE part ADD COLUMN worst TEXT",
        "ALTER TABLE part ADD COLUMN usage TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE part ADD COLUMN cost TEXT",
        "ALTER TABLE part ADD COLUMN cache_saved TEXT",
        # How a part is marked for caching and why it goes by itself; what an attempt of unknown fate may have cost.
        "ALTER TABLE job ADD COLUMN cache TEXT NOT NULL DEFAULT 'auto'",
        "ALTER TABLE job ADD COLUMN shared_tokens INTEGER",
        "ALTER TABLE job ADD COLUMN asked INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE job ADD COLUMN rounds INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE part ADD COLUMN cache TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE part ADD COLUMN role TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE attempt ADD COLUMN doubt TEXT",
        "ALTER TABLE trial ADD COLUMN kind TEXT NOT NULL DEFAULT 'tried'",
        "ALTER TABLE trial ADD COLUMN name TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE trial ADD COLUMN model TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE trial ADD COLUMN usage TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE trial ADD COLUMN cost TEXT",
        "ALTER TABLE trial ADD COLUMN key TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE trial ADD COLUMN practice INTEGER NOT NULL DEFAULT 0",
        # What rows that are being asked live can cost at the most, until they are answered; `lost` ones never were.
        """CREATE TABLE held (
            id INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            worst TEXT NOT NULL,
            lost INTEGER NOT NULL DEFAULT 0
        ) STRICT""",
        # A deleted job leaves what it cost, without any data of its rows.
        """CREATE TABLE spent (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            at TEXT NOT NULL,
            job TEXT NOT NULL,
            name TEXT NOT NULL,
            recipe TEXT NOT NULL,
            model TEXT NOT NULL,
            key TEXT NOT NULL,
            practice INTEGER NOT NULL,
            requests INTEGER NOT NULL,
            usage TEXT NOT NULL,
            estimated TEXT,
            cost TEXT,
            standard TEXT,
            cache_saved TEXT,
            finished INTEGER NOT NULL,
            most TEXT
        ) STRICT""",
        # Its batches: one that is taken back afterwards is not paid for again.
        "CREATE TABLE booked (batch_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    ):
        db.execute(statement)


def step_3(db: sqlite3.Connection) -> None:
    """What a person makes of answers, jobs that go on from others, jobs that are put aside, and what is to happen later."""
    for statement in (
        "ALTER TABLE job ADD COLUMN archived INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE job ADD COLUMN trashed_at TEXT",
        "ALTER TABLE job ADD COLUMN earlier TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE job ADD COLUMN key_column TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE job ADD COLUMN carried INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE job ADD COLUMN send_at TEXT",
        "ALTER TABLE job ADD COLUMN schedule INTEGER",
        "ALTER TABLE job ADD COLUMN key_name TEXT NOT NULL DEFAULT ''",
        # A file can be removed only by a key of the workspace that it was put into.
        "ALTER TABLE upload ADD COLUMN key_name TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE job ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE job ADD COLUMN exported_at TEXT",
        # The request of the earlier job whose answer the row has; such rows are never sent.
        "ALTER TABLE row ADD COLUMN earlier INTEGER",
        # An edit is one cell; `value` is a packed tuple of one cell, so that None is told from no edit.
        """CREATE TABLE edit (
            job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            answer INTEGER NOT NULL,
            value BLOB NOT NULL,
            at TEXT NOT NULL,
            PRIMARY KEY (job, number, answer)
        ) STRICT, WITHOUT ROWID""",
        """CREATE TABLE remark (
            job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            approved INTEGER NOT NULL DEFAULT 0,
            comment TEXT NOT NULL DEFAULT '',
            at TEXT NOT NULL,
            PRIMARY KEY (job, number)
        ) STRICT, WITHOUT ROWID""",
        # Requests with a usable answer that a person sends again: a usable new one takes its place.
        """CREATE TABLE anew (
            job INTEGER NOT NULL REFERENCES job(no) ON DELETE CASCADE,
            key INTEGER NOT NULL,
            PRIMARY KEY (job, key)
        ) STRICT, WITHOUT ROWID""",
        # What is repeated: `job` is the one to go on from, `source` a file or a watched folder. A limit is always there.
        # No id is given twice: jobs name the schedule that made them, and a removed one can be had back.
        """CREATE TABLE schedule (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            job TEXT NOT NULL,
            name TEXT NOT NULL,
            practice INTEGER NOT NULL,
            source TEXT NOT NULL,
            pattern TEXT NOT NULL DEFAULT '',
            every TEXT NOT NULL,
            weekday INTEGER,
            minute INTEGER NOT NULL,
            zone TEXT NOT NULL,
            cap TEXT NOT NULL,
            key_column TEXT NOT NULL DEFAULT '',
            paused INTEGER NOT NULL DEFAULT 0,
            next_at TEXT,
            last_at TEXT,
            last_seen TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            created_at TEXT NOT NULL,
            troubled INTEGER NOT NULL DEFAULT 0,
            claimed_at TEXT
        ) STRICT""",
    ):
        db.execute(statement)


def step_4(db: sqlite3.Connection) -> None:
    """A schedule keeps the name of the key that pays it: that of the job it goes on from."""
    db.execute("ALTER TABLE schedule ADD COLUMN key_name TEXT NOT NULL DEFAULT ''")
    db.execute(
        "UPDATE schedule SET key_name = coalesce((SELECT key_name FROM job WHERE job.id = schedule.job), '')"
    )


STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (step_1, step_2, step_3, step_4)
"""In order; the database's `user_version` is the number of steps done."""
