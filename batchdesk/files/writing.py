"""Which writer an ending asks for."""

from __future__ import annotations

from pathlib import Path

from batchdesk.core.export import Export
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.files.parquet_writer import write_parquet
from batchdesk.files.replacing import replacing
from batchdesk.files.text_writer import write_csv, write_jsonl
from batchdesk.files.workbook_writer import write_workbook

_WRITERS = {
    ".xlsx": write_workbook,
    ".csv": write_csv,
    ".tsv": write_csv,
    ".jsonl": write_jsonl,
    ".parquet": write_parquet,
}


def write(target: Path, export: Export, progress: Progress) -> None:
    """Write an export; Problem TARGET_KIND_UNKNOWN, TARGET_UNWRITABLE or DISK_FULL, Canceled passes through."""
    writer = _WRITERS.get(target.suffix.lower())
    if writer is None:
        raise Problem(Trouble.TARGET_KIND_UNKNOWN, name=target.name, kinds=", ".join(_WRITERS))
    with replacing(target) as draft:
        writer(draft, target, export, progress)
