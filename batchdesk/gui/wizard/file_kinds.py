"""Which files the file dialogs show, and which of them may hold a recipe beside their rows."""

from __future__ import annotations

from pathlib import Path

from batchdesk.core.export import RUN_INFO
from batchdesk.core.inspection import Inspection
from batchdesk.gui.strings import tr

_TABLES = (
    "xlsx xlsm xlsb xls ods csv tsv txt json jsonl ndjson parquet feather arrow sqlite sqlite3 db dta sas7bdat xpt "
    "htm html xml"
)
_DOCUMENTS = (
    "pdf docx doc odt rtf pptx eml mbox msg html htm md txt png jpg jpeg gif webp bmp tif tiff heic heif avif"
)
_WORKBOOKS = frozenset({".xlsx", ".xlsm"})
"""Endings that a workbook of ours may have; a copy of the person's own has no recipe."""


def file_kinds() -> str:
    """What the dialog that chooses data shows: all that can be read, tables, documents, everything."""
    tables, documents = _patterns(_TABLES), _patterns(_DOCUMENTS)
    both = _patterns(" ".join(dict.fromkeys(f"{_TABLES} {_DOCUMENTS}".split())))
    return ";;".join(
        (
            tr("Tables and documents ({patterns})", patterns=both),
            tr("Tables ({patterns})", patterns=tables),
            tr("Documents ({patterns})", patterns=documents),
            tr("All files (*)"),
        )
    )


def recipe_kinds() -> str:
    """What the dialog that chooses a recipe shows: recipe files, and workbooks that BatchDesk wrote."""
    return tr("Recipes, and workbooks made by BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)")


def is_recipe_file(path: Path) -> bool:
    """True for a file that can be dropped where a recipe is wanted."""
    return path.name.lower().endswith(".json")


def may_hold_recipe(source: Path, found: Inspection) -> bool:
    """True for a workbook with a sheet that is called as the one where we keep the recipe."""
    return source.suffix.lower() in _WORKBOOKS and any(sheet.name == RUN_INFO for sheet in found.sheets)


def _patterns(endings: str) -> str:
    return " ".join(f"*.{ending}" for ending in endings.split())
