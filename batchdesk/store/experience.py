"""What earlier answers of a recipe took, from rows tried live and from finished jobs; estimates lean on it."""

from __future__ import annotations

from collections.abc import Iterable

from batchdesk.core.forecast import Answered
from batchdesk.core.jobs import JobState
from batchdesk.core.rows import Usage
from batchdesk.store.codec import from_usage
from batchdesk.store.database import Database


class Experience:
    """Sizes and tokens of answers; neither prompts nor texts."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def tried(self, recipe: str, *, practice: bool, limit: int = 300) -> tuple[Answered, ...]:
        """The newest answers of rows that were tried with a recipe (its digest)."""
        rows = self._db.read(
            "SELECT bytes, input, output, usage FROM trial WHERE recipe = ? AND practice = ? AND output > 0"
            " ORDER BY id DESC LIMIT ?",
            (recipe, int(practice), limit),
        )
        return tuple(
            Answered(row["bytes"], row["output"], from_usage(row["usage"]).thinking, row["input"])
            for row in rows
        )

    def alike(
        self, question: str, *, practice: bool, limit: int = 300
    ) -> tuple[tuple[str, str, Answered], ...]:
        """(recipe's digest, model, answer) of rows that were tried with recipes whose digest begins so and a dash."""
        rows = self._db.read(
            "SELECT recipe, model, bytes, output, usage FROM trial WHERE recipe GLOB ? AND practice = ?"
            " AND output > 0 AND model <> '' ORDER BY id DESC LIMIT ?",
            (f"{question}-*", int(practice), limit),
        )
        return tuple(
            (
                row["recipe"],
                row["model"],
                Answered(row["bytes"], row["output"], from_usage(row["usage"]).thinking),
            )
            for row in rows
        )

    def finished(self, *, practice: bool) -> tuple[tuple[str, str, Usage], ...]:
        """(id, recipe as its file, tokens in all) of every finished job, newest first."""
        rows = self._db.read(
            "SELECT id, recipe, usage FROM job WHERE state = ? AND practice = ? ORDER BY no DESC",
            (JobState.FINISHED.value, int(practice)),
        )
        return tuple((row["id"], row["recipe"], from_usage(row["usage"])) for row in rows)

    def answered(self, job_ids: Iterable[str], limit: int = 300) -> tuple[Answered, ...]:
        """Answers of jobs, of each so many that are spread over all its rows."""
        found: list[Answered] = []
        for job_id in job_ids:
            rows = self._db.read(
                "SELECT r.bytes, o.usage FROM job j JOIN outcome o ON o.job = j.no"
                " JOIN row r ON r.job = o.job AND r.number = o.key"
                " WHERE j.id = ? AND r.earlier IS NULL AND o.key % max(1, j.rows / ?) = 0 LIMIT ?",
                (job_id, limit, limit),
            )
            usages = ((row["bytes"], from_usage(row["usage"])) for row in rows)
            found += [Answered(size, u.output, u.thinking, u.prompt) for size, u in usages if u.output]
        return tuple(found)
