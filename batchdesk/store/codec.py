"""Values to columns and back: times as ISO 8601 in UTC, money as decimal text, the rest as JSON."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, astuple
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from batchdesk.core.caching import CacheKind
from batchdesk.core.cells import pack, unpack
from batchdesk.core.jobs import Caching, Job, JobState, Origin, Part, PartState, Role, SourceChoice
from batchdesk.core.recipe import read_recipe
from batchdesk.core.rows import Outcome, RowStatus, Usage


def to_time(value: datetime | None) -> str | None:
    """An aware time as text that sorts."""
    return value.astimezone(UTC).isoformat(timespec="microseconds") if value else None


def from_time(text: str | None) -> datetime | None:
    """The inverse of `to_time`."""
    return datetime.fromisoformat(text) if text else None


def to_money(value: Decimal | None) -> str | None:
    """Dollars as text, exact."""
    return None if value is None else str(value)


def from_money(text: str | None) -> Decimal | None:
    """The inverse of `to_money`."""
    return None if text is None else Decimal(text)


def to_usage(usage: Usage) -> str:
    """Usage as a short JSON list in field order."""
    return json.dumps(astuple(usage), separators=(",", ":"))


def from_usage(text: str) -> Usage:
    """The inverse of `to_usage`."""
    return Usage(*json.loads(text)) if text else Usage()


def to_choice(choice: SourceChoice) -> str:
    """What of a file is read."""
    return json.dumps(asdict(choice))


def from_choice(text: str) -> SourceChoice:
    """The inverse of `to_choice`."""
    raw = json.loads(text)
    raw["each"] = tuple((path, way) for path, way in raw.get("each", ()))
    raw["patterns"] = tuple(raw.get("patterns", ()))
    return SourceChoice(**raw)


def to_origin(origin: Origin | None) -> str:
    """The earlier job as a JSON object, "" for none."""
    return json.dumps(asdict(origin) | {"at": to_time(origin.at)}) if origin else ""


def from_origin(text: str) -> Origin | None:
    """The inverse of `to_origin`."""
    if not text:
        return None
    raw = json.loads(text)
    return Origin(**raw | {"at": datetime.fromisoformat(raw["at"])})


def outcome_columns(outcome: Outcome) -> tuple[object, ...]:
    """The columns of an outcome from `status` on, in table order."""
    return (
        outcome.status.value,
        pack(outcome.answers),
        outcome.note,
        outcome.raw_text,
        to_usage(outcome.usage),
        outcome.model,
        outcome.message_id,
        outcome.error_type,
        to_money(outcome.cost),
    )


def outcome_from(row: sqlite3.Row) -> Outcome:
    """An outcome from a row that has its columns."""
    return Outcome(
        status=RowStatus(row["status"]),
        answers=unpack(row["answers"]),
        note=row["note"],
        raw_text=row["raw_text"],
        usage=from_usage(row["usage"]),
        model=row["model"],
        message_id=row["message_id"],
        error_type=row["error_type"],
        cost=from_money(row["cost"]),
    )


def part_from(row: sqlite3.Row, job_id: str) -> Part:
    """A part from its row."""
    return Part(
        id=row["id"],
        job_id=job_id,
        state=PartState(row["state"]),
        requests=row["requests"],
        bytes=row["bytes"],
        sha256=row["sha256"],
        tag=row["tag"],
        started_at=from_time(row["started_at"]),
        batch_id=row["batch_id"],
        created_at=from_time(row["created_at"]),
        expires_at=from_time(row["expires_at"]),
        ended_at=from_time(row["ended_at"]),
        service_status=row["service_status"],
        counts=json.loads(row["counts"]),
        request_id=row["request_id"],
        workspace_id=row["workspace_id"],
        trouble=row["trouble"],
        files=row["files"],
        recipe=read_recipe(row["recipe"]) if row["recipe"] else None,
        worst=from_money(row["worst"]),
        usage=from_usage(row["usage"]),
        cost=from_money(row["cost"]),
        cache_saved=from_money(row["cache_saved"]),
        cache=CacheKind(row["cache"]),
        role=Role(row["role"]),
    )


def job_from(row: sqlite3.Row, parts: tuple[Part, ...], counts: Mapping[RowStatus, int]) -> Job:
    """A job from its row, its parts and its tally."""
    return Job(
        id=row["id"],
        name=row["name"],
        state=JobState(row["state"]),
        practice=bool(row["practice"]),
        source=Path(row["source"]),
        choice=from_choice(row["choice"]),
        kind=row["kind"],
        columns=tuple(json.loads(row["columns"])),
        recipe=read_recipe(row["recipe"]),
        base_url=row["base_url"],
        created_at=datetime.fromisoformat(row["created_at"]),
        submitted_at=from_time(row["submitted_at"]),
        finished_at=from_time(row["finished_at"]),
        rows=row["rows"],
        requests=row["requests"],
        duplicates=row["duplicates"],
        empty=row["empty"],
        counts=counts,
        parts=parts,
        usage=from_usage(row["usage"]),
        models_answered=tuple(json.loads(row["models"])),
        estimated=from_money(row["estimated"]),
        ceiling=from_money(row["ceiling"]),
        actual=from_money(row["actual"]),
        cap=from_money(row["cap"]),
        note=row["note"],
        formats=tuple(json.loads(row["formats"])),
        inline=bool(row["inline"]),
        key=row["key"],
        cache_saved=from_money(row["cache_saved"]),
        cache=Caching(row["cache"]),
        shared_tokens=row["shared_tokens"],
        asked=bool(row["asked"]),
        rounds=row["rounds"],
        archived=bool(row["archived"]),
        trashed_at=from_time(row["trashed_at"]),
        earlier=row["earlier"],
        key_column=row["key_column"],
        carried=row["carried"],
        send_at=from_time(row["send_at"]),
        schedule=row["schedule"],
        key_name=row["key_name"],
        origin=from_origin(row["origin"]),
        exported_at=from_time(row["exported_at"]),
    )
