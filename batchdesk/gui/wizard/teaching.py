"""How a row that was tried becomes an example of the recipe, and why it may not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from batchdesk.core.cells import Cell
from batchdesk.core.examples import LONGEST, Example, added, answer_text, join, split
from batchdesk.core.recipe import Recipe
from batchdesk.desk.questions_api import Trial
from batchdesk.gui.strings import tr
from batchdesk.gui.wizard.flow import Draft


def why_no_example(trial: Trial, draft: Draft) -> str:
    """Why the row can be none, "" where it can."""
    found, recipe = draft.inspection, draft.recipe
    if (
        found is None
        or recipe is None
        or (found.has_documents and "{{document}}" in recipe.prompt.casefold())
    ):
        return tr("A whole document can be no example: it would be read with every row.")
    if len(trial.prompt) > LONGEST:
        return tr("This row is too long for an example: it would be read with every row.")
    return ""


def is_example(trial: Trial, recipe: Recipe) -> bool:
    """Whether the recipe has the row as an example already."""
    return any(one.input == trial.prompt for one in split(recipe.instructions)[1])


def example_of(trial: Trial, recipe: Recipe, cells: Sequence[Cell]) -> Example:
    """The row with these answers as an example."""
    answers = recipe.answers
    return Example(trial.prompt, answer_text(answers, tuple(cells if answers else cells[:1])))


def taught(recipe: Recipe, example: Example) -> Recipe | None:
    """The recipe with the example; None where one much like it is there already."""
    text, examples = split(recipe.instructions)
    more = added(examples, example)
    return None if more == examples else replace(recipe, instructions=join(text, more))
