"""What to ask, before there is a job: recipes and models, a recipe bound to data, rows tried, models compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from batchdesk.core.comparison import ComparePrice, Comparison
from batchdesk.core.estimates import ModelOffer
from batchdesk.core.inspection import Inspection
from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.progress import Progress, quiet
from batchdesk.core.recipe import Recipe
from batchdesk.desk import asking, comparing
from batchdesk.desk.credentials import Credentials
from batchdesk.desk.gallery import Gallery
from batchdesk.desk.offering import Offering
from batchdesk.desk.questions_api import RecipeCheck, RecipeEntry, Trial, unheard
from batchdesk.desk.tools import Tools


class Questions:
    """`questions_api.QuestionsApi`."""

    def __init__(
        self, tools: Callable[[], Tools], gallery: Gallery, credentials: Credentials, offering: Offering
    ) -> None:
        self._get, self._gallery, self._credentials, self._offering = tools, gallery, credentials, offering

    # -- recipes and models -------------------------------------------------------------------------------
    def recipes(self) -> tuple[RecipeEntry, ...]:
        return self._gallery.all()

    def read_recipe(self, path: Path) -> Recipe:
        return self._gallery.find(path, self._get().files)

    def save_recipe(self, recipe: Recipe, path: Path | None = None) -> RecipeEntry:
        return self._gallery.save(recipe, path)

    def models(self) -> tuple[ModelOffer, ...]:
        return asking.offers(self._get(), self._offering.all())

    # -- a recipe bound to data ---------------------------------------------------------------------------
    def check_recipe(
        self, recipe: Recipe, inspection: Inspection, choice: SourceChoice = SourceChoice()
    ) -> RecipeCheck:
        return asking.check(self._get(), recipe, inspection, choice, self._offering.known)

    def show_prompt(self, recipe: Recipe, inspection: Inspection, preview_index: int) -> str:
        return asking.show_prompt(recipe, inspection, preview_index)

    # -- asked live ---------------------------------------------------------------------------------------
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
        job = self._unsaved(source, choice, recipe, progress)
        return asking.try_rows(self._get(), source, choice, job, numbers, progress, came)

    def compare_price(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress = quiet,
    ) -> tuple[ComparePrice, ...]:
        asked = self._asked(source, choice, recipe, models, numbers, progress)
        return comparing.price(self._get(), asked)

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
        asked = self._asked(source, choice, recipe, models, numbers, progress)
        return comparing.compare(self._get(), asked, progress, job_rows, expected_column)

    # -- within -------------------------------------------------------------------------------------------
    def _unsaved(self, source: Path, choice: SourceChoice, recipe: Recipe, progress: Progress) -> Job:
        """What stands for a job while rows are asked live."""
        tools = self._get()
        inspection = tools.files.inspect(source, choice, progress)
        return Job(
            id="",
            name="",
            state=JobState.DRAFT,
            practice=tools.practice,
            source=source,
            choice=choice,
            kind=inspection.kind,
            columns=inspection.column_names,
            recipe=recipe,
            base_url=tools.base_url,
            created_at=tools.now(),
            key=self._credentials.hint(tools.base_url, tools.key_name()),
            key_name=tools.key_name(),
        )

    def _asked(
        self,
        source: Path,
        choice: SourceChoice,
        recipe: Recipe,
        models: Sequence[str],
        numbers: Sequence[int],
        progress: Progress,
    ) -> comparing.Asked:
        """What a comparison asks; Problem USAGE, MODEL_UNKNOWN, MODEL_RETIRED."""
        comparing.check(models, numbers)
        for model in models:
            self._offering.check(replace(recipe, model=model))
        job = self._unsaved(source, choice, recipe, progress)
        return comparing.asked(self._get(), job, models, numbers, progress)
