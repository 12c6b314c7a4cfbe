"""The JSON that `--json` prints (contract, section 1); keys named there never change their meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from batchdesk.core.comparison import Comparison
    from batchdesk.core.estimates import Estimate
    from batchdesk.core.inspection import Document, Inspection
    from batchdesk.core.jobs import Job
    from batchdesk.core.ledger import Accuracy, LedgerEntry, MonthSoFar

Shape = dict[str, Any]

NO_JOB: Shape = {
    "job": None,
    "state": None,
    "rows": 0,
    "answered": 0,
    "failed": 0,
    "counts": {},
    "batches": [],
    "cost_usd": {"estimated": None, "actual": None},
    "out": None,
}
"""The shape of a job where there is none to speak of: `resume` with nothing unfinished."""


def dollars(amount: Decimal | None) -> float | None:
    """Dollars as a JSON number; nine decimals are far below a token's price and leave no float noise."""
    return None if amount is None else float(round(amount, 9))


def inspection_shape(found: Inspection) -> Shape:
    """`inspect`."""
    return {
        "kind": found.kind,
        "name": found.name,
        "sheets": [asdict(sheet) for sheet in found.sheets],
        "sheet": found.sheet,
        "header_row": found.header_row,
        "columns": [asdict(column) for column in found.columns],
        "rows": found.rows,
        "documents": [_document_shape(document) for document in found.documents],
        "header_rows": found.header_rows,
        "left_out": [asdict(row) for row in found.left_out],
        "hidden_rows": found.hidden_rows,
        "warnings": list(found.warnings),
    }


def _document_shape(document: Document) -> Shape:
    modified = document.modified
    return asdict(document) | {"modified": modified.isoformat() if modified else None}


def estimate_shape(price: Estimate) -> Shape:
    """`estimate`."""
    return {
        "rows": price.rows,
        "requests": price.requests,
        "duplicates": price.duplicates,
        "empty": price.empty,
        "unreadable": price.unreadable,
        "model": price.model,
        "input_tokens": price.input_tokens,
        "output_tokens": price.output_tokens,
        "cost_usd": {
            "low": dollars(price.low),
            "expected": dollars(price.expected),
            "high": dollars(price.high),
            "ceiling": dollars(price.ceiling),
        },
        "standard_price_usd": dollars(price.standard_price),
        "saved_usd": dollars(price.saved),
        "batches": price.batches,
        "basis": list(price.basis),
        "warnings": list(price.warnings),
    }


def job_shape(job: Job, out: Path | None = None) -> Shape:
    """`run`, `resume`, `retry`, `show`; a batch that was not accepted yet has no id. Counts leave out zeros."""
    return {
        "job": job.id,
        "name": job.name,
        "state": job.state.value,
        "practice": job.practice,
        "rows": job.rows,
        "answered": job.answered,
        "failed": job.failed,
        "counts": {status.value: number for status, number in job.counts.items() if number},
        "batches": [
            {"id": part.batch_id, "state": part.state.value, "requests": part.requests} for part in job.parts
        ],
        "cost_usd": {"estimated": dollars(job.estimated), "actual": dollars(job.actual)},
        "out": None if out is None else str(out),
        "note": job.note,
    }


def comparison_shape(found: Comparison) -> Shape:
    """`compare`; a model that could not be asked for a row has null there."""
    from batchdesk.core.cells import show  # a start with a window needs none of it

    return {
        "models": [
            asdict(one) | {"cost": dollars(one.cost), "whole_job": dollars(one.whole_job)}
            for one in found.summaries
        ],
        "columns": list(found.columns),
        "rows": [
            {
                "row": row.number,
                "answers": [
                    None
                    if outcome is None
                    else {
                        "status": outcome.status.value,
                        "values": [show(cell) for cell in outcome.answers],
                        "cost_usd": dollars(outcome.cost),
                    }
                    for outcome in row.outcomes
                ],
            }
            for row in found.rows
        ],
        "agreement": [
            {
                "column": one.column,
                "all": one.all,
                "pairs": [{"models": list(pair), "share": share} for pair, share in one.pairs],
            }
            for one in found.agreement
        ],
        "job_rows": found.job_rows,
        "troubles": list(found.troubles),
    }


def ledger_shape(
    entries: Sequence[LedgerEntry],
    month: MonthSoFar,
    cap: Decimal | None,
    accurate: Accuracy | None,
    out: Path | None,
) -> Shape:
    """`ledger`."""
    return {
        "entries": [_entry_shape(entry) for entry in entries],
        "month": {
            "spent_usd": dollars(month.spent),
            "committed_usd": dollars(month.committed),
            "limit_usd": dollars(cap),
            "unknown": month.unknown,
        },
        "accuracy": None if accurate is None else asdict(accurate),
        "out": None if out is None else str(out),
    }


def _entry_shape(entry: LedgerEntry) -> Shape:
    money = ("estimated", "cost", "standard", "cache_saved")
    return (
        asdict(entry) | {"at": entry.at.isoformat()} | {name: dollars(getattr(entry, name)) for name in money}
    )


def error_shape(code: str, title: str, advice: str) -> Shape:
    """What went wrong, as a program can tell it apart and as a person is told."""
    return {"error": {"code": code, "title": title, "advice": advice}}
