"""What must survive a crash, in one SQLite file; the only importer of sqlite3."""

from batchdesk.store.store import Store

__all__ = ["Store"]
