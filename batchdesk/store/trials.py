"""Rows that were asked live: the tokens they took, by which estimates go, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from batchdesk.core.ledger import TRIED
from batchdesk.core.rows import Usage
from batchdesk.store.codec import from_money, from_usage, to_money, to_time, to_usage
from batchdesk.store.database import Database


@dataclass(frozen=True, slots=True)
class Tried:
    """One row that was asked live; neither its prompt nor its answer.

    `recipe` is the recipe's digest, `name` its name, `bytes` the size of the request as it was sent, `key` the last four
    characters of the key that paid, `cost` US dollars at the standard price, None where unknown.
    """

    recipe: str
    name: str
    model: str
    at: datetime
    bytes: int
    usage: Usage
    cost: Decimal | None
    key: str = ""
    practice: bool = False
    kind: str = TRIED


class Trials:
    """What was asked live, by recipe."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, tried: Tried) -> None:
        """Keep one; it was paid for, whatever became of the rows beside it."""
        with self._db.transaction() as db:
            db.execute(
                "INSERT INTO trial (recipe, at, bytes, input, output, kind, name, model, usage, cost, key, practice)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    tried.recipe,
                    to_time(tried.at),
                    tried.bytes,
                    tried.usage.prompt,
                    tried.usage.output,
                    tried.kind,
                    tried.name,
                    tried.model,
                    to_usage(tried.usage),
                    to_money(tried.cost),
                    tried.key,
                    int(tried.practice),
                ),
            )

    def of(self, recipe: str, limit: int = 500) -> tuple[tuple[int, int, int], ...]:
        """The newest (wire bytes, input tokens, output tokens) of a recipe that have an answer."""
        rows = self._db.read(
            "SELECT bytes, input, output FROM trial WHERE recipe = ? AND output > 0 ORDER BY id DESC LIMIT ?",
            (recipe, limit),
        )
        return tuple((row["bytes"], row["input"], row["output"]) for row in rows)

    def paid(self, since: datetime | None = None) -> tuple[Tried, ...]:
        """All from a time on of which it is known what they took, oldest first.

        Those of earlier versions kept no more than counts.
        """
        rows = self._db.read(
            "SELECT * FROM trial WHERE model <> '' AND at >= ? ORDER BY id", (to_time(since) or "",)
        )
        return tuple(
            Tried(
                recipe=row["recipe"],
                name=row["name"],
                model=row["model"],
                at=datetime.fromisoformat(row["at"]),
                bytes=row["bytes"],
                usage=from_usage(row["usage"]),
                cost=from_money(row["cost"]),
                key=row["key"],
                practice=bool(row["practice"]),
                kind=row["kind"],
            )
            for row in rows
        )
