"""The recipes at hand: those bundled with BatchDesk and the person's own in the profile."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from batchdesk.core.cells import show
from batchdesk.core.export import LONG_TEXT, RECIPE_ROW, RUN_INFO
from batchdesk.core.inspection import DOCUMENT
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import quiet
from batchdesk.core.prompt import holes
from batchdesk.core.recipe import Recipe, read_recipe, write_recipe
from batchdesk.desk.ports import Files
from batchdesk.desk.questions_api import RecipeEntry

SUFFIX = ".recipe.json"
WORKBOOKS = frozenset({".xlsx", ".xlsm"})
"""Endings of workbooks that may hold a recipe in their sheet Run info."""

_NOT_THERE = frozenset({Trouble.SHEET_MISSING, Trouble.FILE_EMPTY, Trouble.HEADER_MISSING})
_FOLDER, _FILE = 0o700, 0o600
"""What is kept in the profile is for its owner only; a file for elsewhere is passed on as the system has it."""


class Gallery:
    """Two folders of recipe files; only the second is written to."""

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled, self._own = bundled, own

    def all(self) -> tuple[RecipeEntry, ...]:
        """All recipes by name, the person's own first. A file that is no recipe is left out."""
        return (*self._in(self._own, bundled=False), *self._in(self._bundled, bundled=True))

    def find(self, wanted: Path, files: Files | None = None) -> Recipe:
        """A recipe by its path, else by the file or recipe name of one in the gallery.

        The path may be a workbook that BatchDesk wrote, where `files` can read it. Problem RECIPE_MISSING,
        RECIPE_NOT_IN_WORKBOOK, RECIPE_NOT_JSON or RECIPE_INVALID.
        """
        if wanted.is_file():
            if files is not None and wanted.suffix.lower() in WORKBOOKS:
                return recipe_of_workbook(files, wanted)
            return _read(wanted)
        name = wanted.name.removesuffix(SUFFIX).casefold()
        entries = self.all()
        for entry in entries:
            if name in (entry.path.name.removesuffix(SUFFIX).casefold(), entry.recipe.name.casefold()):
                return entry.recipe
        known = ", ".join(entry.path.name.removesuffix(SUFFIX) for entry in entries)
        raise Problem(Trouble.RECIPE_MISSING, name=str(wanted), known=known)

    def save(self, recipe: Recipe, path: Path | None) -> RecipeEntry:
        """Write a recipe to a path, or into the profile under its name; a file is replaced whole or not at all."""
        target = path or self._own / f"{_file_name(recipe.name)}{SUFFIX}"
        beside = target.with_name(f".{target.name}.new")
        try:
            target.parent.mkdir(mode=_FOLDER if path is None else 0o777, parents=True, exist_ok=True)
            beside.unlink(missing_ok=True)  # one that a crash left behind would keep its own rights
            handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE if path is None else 0o666)
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                out.write(write_recipe(recipe))
            beside.replace(target)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise Problem(Trouble.TARGET_UNWRITABLE, name=target.name, reason=_reason(error)) from error
        return _entry(target, recipe, bundled=False)

    def _in(self, folder: Path, *, bundled: bool) -> list[RecipeEntry]:
        entries = []
        for path in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
            try:
                entries.append(_entry(path, _read(path), bundled=bundled))
            except Problem:
                continue  # said when the person opens that very file; one bad file must not hide the others
        return sorted(entries, key=lambda entry: entry.recipe.name.casefold())


def recipe_of_workbook(files: Files, path: Path) -> Recipe:
    """The recipe in the sheet Run info of a workbook that BatchDesk wrote; Problem RECIPE_NOT_IN_WORKBOOK."""
    facts = _lines(files, path, RUN_INFO)
    found = next((cells[1] for cells in facts if cells[:1] == [RECIPE_ROW] and len(cells) > 1), "")
    if not found:
        raise Problem(Trouble.RECIPE_NOT_IN_WORKBOOK, name=path.name)
    if not found.rstrip().endswith("}"):  # too long for a cell: the whole of it stands in parts in Long text
        parts = [
            cells[4] for cells in _lines(files, path, LONG_TEXT) if cells[0] == RUN_INFO and len(cells) > 4
        ]
        found = "".join(parts) or found
    return read_recipe(found, path.name)


def _lines(files: Files, path: Path, sheet: str) -> list[list[str]]:
    """All rows of a sheet as text; Problem RECIPE_NOT_IN_WORKBOOK where there is no such sheet."""
    choice = SourceChoice(sheet=sheet, header_row=1, keep_notes=True)
    try:
        return [[show(cell) for cell in row.cells] for row in files.rows(path, choice, quiet)]
    except Problem as problem:
        if problem.trouble not in _NOT_THERE:
            raise
        raise Problem(Trouble.RECIPE_NOT_IN_WORKBOOK, name=path.name) from problem


def _read(path: Path) -> Recipe:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(Trouble.RECIPE_NOT_JSON, name=path.name, reason="it is not a text file") from error
    except OSError as error:
        raise Problem(Trouble.FILE_UNREADABLE, name=path.name, reason=_reason(error)) from error
    return read_recipe(text, path.name)


def _entry(path: Path, recipe: Recipe, *, bundled: bool) -> RecipeEntry:
    needs = any(hole.casefold() == DOCUMENT for hole in holes(recipe.prompt))
    return RecipeEntry(path, recipe, bundled, needs)


def _file_name(name: str) -> str:
    """A file name that every system takes; the recipe's own name stands inside the file."""
    plain = unicodedata.normalize("NFC", name)
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", plain).strip(" .")[:80] or "recipe"


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
