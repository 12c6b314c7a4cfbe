"""Which column of a table seems to name files, so that the documents can be offered."""

from __future__ import annotations

import re

from batchdesk.core.inspection import Column, Inspection

_ENDINGS = (
    "pdf", "docx", "doc", "odt", "rtf", "pptx", "txt", "md", "html", "htm", "eml", "msg", "mbox", "xlsx", "xls",
    "png", "jpg", "jpeg", "webp", "gif", "tif", "tiff", "bmp", "heic",
)  # fmt: skip
_NAMES_FILE = re.compile(rf"[^\n]{{1,260}}\.(?:{'|'.join(_ENDINGS)})", re.IGNORECASE)
_ADDRESS = re.compile(r"[a-z]{2,}://", re.IGNORECASE)


def names_file(text: str) -> bool:
    """True where a text looks like a file's name or path (not like an address on the web)."""
    text = text.strip()
    return bool(_NAMES_FILE.fullmatch(text)) and not _ADDRESS.match(text)


def likely_path_column(found: Inspection) -> str:
    """The first text column whose example looks like a file's name or path; "" where there is none."""
    texts = (column for column in found.columns if _may_name_files(column))
    return next((column.name for column in texts if names_file(column.example)), "")


def path_columns(found: Inspection) -> tuple[str, ...]:
    """Columns that could name files at all."""
    return tuple(column.name for column in found.columns if _may_name_files(column))


def _may_name_files(column: Column) -> bool:
    return column.type in ("text", "mixed")
