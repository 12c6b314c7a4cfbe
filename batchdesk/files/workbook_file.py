"""The file of a workbook: opened and closed whole, and what is kept beside it while it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO
from pathlib import Path
from typing import Any

from batchdesk import __version__
from batchdesk.files.workbook_cells import storable

Workbook = Any
"""XlsxWriter has no types."""


class LongTexts:
    """Texts too long for a cell, kept on disk until their sheet's turn comes."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w+", encoding="utf-8")

    def __enter__(self) -> LongTexts:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, sheet: str, number: int, column: str, text: str) -> None:
        self._file.write(json.dumps([sheet, number, column, text]) + "\n")

    def all(self) -> Iterator[tuple[str, int, str, str]]:
        self._file.seek(0)
        for line in self._file:
            sheet, number, column, text = json.loads(line)
            yield sheet, number, column, text


class _Draft(FileIO):
    """The new file. After a failed write it takes everything and keeps nothing.

    XlsxWriter leaves its zip open then, which would write once more as it is collected, and complain aloud.
    """

    _failed = False
    _place = 0

    def write(self, data: Any) -> int:
        if self._failed:
            self._place += len(data)
            return len(data)
        try:
            rest = memoryview(data)
            while rest:  # a raw file may take less than it is given when the disk runs full
                rest = rest[super().write(rest) :]
        except OSError:
            self._place = super().tell()
            self._failed = True
            raise
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        if not self._failed:
            return super().seek(offset, whence)
        self._place = offset
        return offset

    def tell(self) -> int:
        return self._place if self._failed else super().tell()

    def flush(self) -> None:
        if not self._failed:
            super().flush()


@contextmanager
def open_workbook(
    draft: Path, folder: str, title: str, subject: str = "Results of a batch"
) -> Iterator[Workbook]:
    """An open workbook that is closed whole, or dropped with its open files where something went wrong."""
    from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]
    from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]

    options = {
        "constant_memory": True,
        "tmpdir": folder,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
        "use_zip64": True,
    }
    with _Draft(draft, "w") as file:
        book = Workbook(file, options)
        book.set_properties(
            {
                "title": str(storable(title))[:255],
                "subject": subject,
                "comments": f"Made by BatchDesk {__version__}",
            }
        )
        try:
            yield book
            book.close()
        except FileCreateError as error:
            raise error.args[0] if isinstance(error.args[0], OSError) else OSError(str(error)) from error
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
