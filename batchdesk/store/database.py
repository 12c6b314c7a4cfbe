"""The connection to the database: one for each thread, WAL, and every write in an explicit transaction."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from batchdesk.core.problems import Problem, Trouble
from batchdesk.store.courtesy import Courtesy
from batchdesk.store.migrations import STEPS

_HEED = 20_000
"""Steps of SQLite's machine between two looks at whether to stop (measured: some milliseconds)."""


class Database:
    """One SQLite file, readable by its owner only.

    `synchronous` is FULL: measured, it costs nothing at thousands of rows a transaction, and an intent that is
    committed must be on the disk before the call it announces.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.courtesy = Courtesy()
        """Whom what goes row by row gives way to."""
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
            self._migrate()
        except (OSError, sqlite3.Error) as error:
            raise Problem(Trouble.PROFILE_UNUSABLE, reason=str(error)) from error

    def read(self, sql: str, args: Sequence[object] = ()) -> list[sqlite3.Row]:
        """All rows of a small answer."""
        return self._connection().execute(sql, args).fetchall()

    def one(self, sql: str, args: Sequence[object] = ()) -> sqlite3.Row | None:
        """The first row, None where there is none."""
        row: sqlite3.Row | None = self._connection().execute(sql, args).fetchone()
        return row

    def stream(self, sql: str, args: Sequence[object] = ()) -> Iterator[sqlite3.Row]:
        """Rows one after another, on a connection of their own: a steady view of what was committed at the start.

        The answer may be larger than memory, and the caller may write meanwhile.
        """
        db = self._connect()
        try:
            yield from self.courtesy.polite(db.execute(sql, args))
        finally:
            db.close()

    @contextmanager
    def looking(self, heed: Callable[[], object]) -> Iterator[sqlite3.Connection]:
        """A connection of its own for long statements, which all see what was committed at the first one.

        `heed` is called every few milliseconds while they run; what it raises stops them and is raised here.
        """
        raised: list[BaseException] = []

        def again() -> bool:
            try:
                self.courtesy.give_way()
                heed()
            except BaseException as stop:  # noqa: BLE001 - SQLite lets nothing through; it is raised below
                raised.append(stop)
            return bool(raised)

        db = self._connect()
        try:
            db.set_progress_handler(again, _HEED)
            db.execute("BEGIN")
            yield db
        except sqlite3.OperationalError:
            if raised:
                raise raised[0] from None
            raise
        finally:
            db.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; waits for another writer up to the busy timeout. Nested use joins the outer one."""
        db = self._connection()
        if _is_open(db):
            yield db
            return
        with _our_trouble(self._path):
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself where the disk was full.
                if _is_open(db):
                    db.execute("ROLLBACK")
                raise

    def erase(self, may: Callable[[], object]) -> None:
        """Begin with empty tables: what was in them is not on the disk any more, nor are copies of the file.

        The file stays, since another process that has it open would go on with the old one, and what it sends would
        be lost. `may` raises where it must not be, with all writers shut out.
        """
        db = self._connection()
        # A table is dropped without looking for what refers to each of its rows; within a transaction it can not be set.
        db.execute("PRAGMA foreign_keys = OFF")
        try:
            with self.transaction():
                may()
                _make_anew(db)
        finally:
            db.execute("PRAGMA foreign_keys = ON")
        with _our_trouble(self._path):
            db.execute("VACUUM")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            for copy in self._path.parent.glob(f"{self._path.name}.v*"):
                copy.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._lock:
            for db in self._all:
                db.close()
            self._all.clear()
        self._local = threading.local()

    def _connection(self) -> sqlite3.Connection:
        db: sqlite3.Connection | None = getattr(self._local, "db", None)
        if db is None:
            db = self._connect()
            self._local.db = db
            with self._lock:
                self._all.append(db)
        return db

    def _connect(self) -> sqlite3.Connection:
        # Closed by `close` from another thread, hence check_same_thread; used by one thread only.
        db = sqlite3.connect(self._path, timeout=30, isolation_level=None, check_same_thread=False)
        db.row_factory = sqlite3.Row
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA cache_size = -32768")
        return db

    def _migrate(self) -> None:
        found = int(self._connection().execute("PRAGMA user_version").fetchone()[0])
        if found > len(STEPS):
            raise Problem(Trouble.PROFILE_NEWER, found=found, known=len(STEPS))
        if found == len(STEPS):
            return
        if found:
            self._back_up(found)
        with self.transaction() as db:
            # Another process may have migrated while this one waited for the lock.
            now = int(db.execute("PRAGMA user_version").fetchone()[0])
            for number, step in enumerate(STEPS[now:], now + 1):
                step(db)
                db.execute(f"PRAGMA user_version = {number}")

    def _back_up(self, version: int) -> None:
        self._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy2(self._path, self._path.with_name(f"{self._path.name}.v{version}"))


def _make_anew(db: sqlite3.Connection) -> None:
    """Drop every table and make all of them again, empty."""
    tables = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    for table in tables.fetchall():
        db.execute(f'DROP TABLE "{table["name"]}"')
    for step in STEPS:
        step(db)


def _is_open(db: sqlite3.Connection) -> bool:
    """Whether a transaction is under way (a call, since the type checker takes the attribute for constant)."""
    return db.in_transaction


@contextmanager
def _our_trouble(path: Path) -> Iterator[None]:
    """A full or failing disk is a problem with words; any other error of the database is a fault of ours."""
    try:
        yield
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_FULL:
            raise Problem(Trouble.DISK_FULL, name=path.name) from error
        if code in (
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_BUSY,
            sqlite3.SQLITE_CANTOPEN,
        ):
            raise Problem(Trouble.PROFILE_UNUSABLE, reason=str(error)) from error
        raise
