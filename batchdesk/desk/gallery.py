"""The recipes at hand: those bundled with BatchDesk and the person's own in the profile."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from batchdesk.core.inspection import DOCUMENT
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.prompt import holes
from batchdesk.core.recipe import Recipe, read_recipe, write_recipe
from batchdesk.desk.api import RecipeEntry

SUFFIX = ".recipe.json"
_FOLDER, _FILE = 0o700, 0o600
"""What is kept in the profile is for its owner only; a file for elsewhere is passed on as the system has it."""


class Gallery:
    """Two folders of recipe files; only the second is written to."""

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled, self._own = bundled, own

    def all(self) -> tuple[RecipeEntry, ...]:
        """All recipes by name, the person's own first. A file that is no recipe is left out."""
        return (*self._in(self._own, bundled=False), *self._in(self._bundled, bundled=True))

    def find(self, wanted: Path) -> Recipe:
        """A recipe by its path, else by the file or recipe name of one in the gallery; Problem RECIPE_MISSING."""
        if wanted.is_file():
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
