"""Tokens that earlier answers of a recipe took, from trials and finished jobs; estimates lean on them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from batchdesk.store.codec import to_time
from batchdesk.store.database import Database


class Trials:
    """Token counts by recipe digest; neither prompts nor answers."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, recipe: str, at: datetime, counts: Sequence[tuple[int, int, int]]) -> None:
        """Keep (wire bytes, input tokens, output tokens) of some answers."""
        with self._db.transaction() as db:
            db.executemany(
                "INSERT INTO trial (recipe, at, bytes, input, output) VALUES (?, ?, ?, ?, ?)",
                [(recipe, to_time(at), *count) for count in counts],
            )

    def of(self, recipe: str, limit: int = 500) -> tuple[tuple[int, int, int], ...]:
        """The newest (wire bytes, input tokens, output tokens) of a recipe."""
        rows = self._db.read(
            "SELECT bytes, input, output FROM trial WHERE recipe = ? ORDER BY id DESC LIMIT ?",
            (recipe, limit),
        )
        return tuple((row["bytes"], row["input"], row["output"]) for row in rows)
