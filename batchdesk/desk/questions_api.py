"""What may be asked before there is a job: recipes, models, a recipe bound to data, rows tried and models compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from batchdesk.core.comparison import ComparePrice, Comparison
from batchdesk.core.estimates import ModelOffer
from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.core.rows import AnswerRow


@dataclass(frozen=True, slots=True)
class RecipeEntry:
    """A recipe in the gallery: bundled with BatchDesk, or the person's own (kept in the profile)."""

    path: Path
    recipe: Recipe
    bundled: bool
    needs_document: bool


@dataclass(frozen=True, slots=True)
class RecipeCheck:
    """What a recipe means for a data source: the model that will answer, warnings, and columns it uses."""

    model: str
    warnings: tuple[str, ...]
    used_columns: tuple[str, ...]
    shared_text: str
    """The part that all rows share, as it will be sent."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A row that was tried live: what came back, what it cost at the standard price, and the finished prompt."""

    row: AnswerRow
    prompt: str
    cost: Decimal | None
    seconds: float


def unheard(_trial: Trial) -> None:
    """Nobody waits for single rows."""


class QuestionsApi(Protocol):
    """`DeskApi.questions`: what to ask, and how the answers would be."""

    def recipes(self) -> tuple[RecipeEntry, ...]:
        """Bundled recipes and the person's own, by name."""
        ...

    def read_recipe(self, path: Path) -> Recipe:
        """A recipe file from anywhere, or by the name of a bundled or saved one."""
        ...

    def save_recipe(self, recipe: Recipe, path: Path | None = None) -> RecipeEntry:
        """Keep a recipe in the profile (replacing one of the same name), or write it to a path."""
        ...

    def models(self) -> tuple[ModelOffer, ...]:
        """Models that can be chosen: the service's list joined with the price list; the list alone when offline."""
        ...

    def check_recipe(
        self, recipe: Recipe, inspection: Inspection, choice: SourceChoice = SourceChoice()
    ) -> RecipeCheck:
        """Bind the recipe to the data; Problem HOLE_UNKNOWN, RECIPE_INVALID, MODEL_UNKNOWN with the mend."""
        ...

    def show_prompt(self, recipe: Recipe, inspection: Inspection, preview_index: int) -> str:
        """The finished prompt of one preview row."""
        ...

    def try_rows(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        numbers: Sequence[int],
        progress: Progress = quiet,
        *,
        came: Callable[[Trial], object] = unheard,
    ) -> tuple[Trial, ...]:
        """Ask live for these rows (numbers from 1), at the standard price; answers are never billed twice into a job.

        `came` is called on the worker's thread with each row as soon as it is answered. A row that fails by itself comes
        as errored, with the reason; where no row is answered, or none can be, it is a Problem.
        """
        ...

    def compare_price(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress = quiet,
    ) -> tuple[ComparePrice, ...]:
        """What `compare` would cost, for each model; nothing is sent."""
        ...

    def compare(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress = quiet,
        *,
        job_rows: int = 0,
        expected_column: str = "",
    ) -> Comparison:
        """Ask the same rows (numbers from 1, at most 50) live of two or three models, at the standard price.

        `job_rows` is the number of rows that the whole job's price is meant for (0: these rows), `expected_column` names
        a column of the data that holds the right value of the first answer. Problem MONTH_CAP before anything is sent;
        MODEL_UNKNOWN, USAGE for too many rows or models. What could not be asked is told in `Comparison.troubles`.
        """
        ...
