"""The finished prompt of any row: from the preview where it is there, else the row is read from the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import DeskApi


def shown_prompt(
    desk: DeskApi,
    source: Path | None,
    choice: SourceChoice,
    recipe: Recipe,
    found: Inspection,
    index: int,
) -> str:
    """The prompt of a row (from 0); called on a worker's thread, since it may read the file. Problem as `look_inside`."""
    if index < len(found.preview) or source is None:
        return desk.questions.show_prompt(recipe, found, min(index, len(found.preview) - 1))
    row = desk.look_inside(source, choice, index + 1)
    documents = found.documents[index : index + 1] or found.documents[:1]
    return desk.questions.show_prompt(recipe, replace(found, preview=(row.cells,), documents=documents), 0)
