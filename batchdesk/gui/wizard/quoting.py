"""Prices at once, from what was counted already: of one recipe, and of a recipe on every model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from batchdesk.core.estimates import Estimate, Suggestion
from batchdesk.core.problems import Problem
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import Recipe
from batchdesk.desk.api import DeskApi


def by_model(
    desk: DeskApi, job_id: str, recipe: Recipe, models: Sequence[str], progress: Progress
) -> Mapping[str, Decimal | None]:
    """What a job is expected to cost with this recipe on each model; None where a price or a model is unknown."""
    prices: dict[str, Decimal | None] = {}
    for done, model in enumerate(models):
        progress(done, len(models), "")
        try:
            prices[model] = desk.quote(job_id, replace(recipe, model=model)).expected
        except Problem:
            prices[model] = None
    return prices


_KINDS = {"cache": 0, "thinking": 1, "effort": 2, "model": 3}


class Taken:
    """Suggestions that were taken, so that they can be refused again: each with the recipe as it was before."""

    def __init__(self) -> None:
        self._taken: dict[str, tuple[Suggestion, Recipe]] = {}
        self._refused: Suggestion | None = None

    def clear(self) -> None:
        """Another job: nothing was taken."""
        self._taken.clear()
        self._refused = None

    def take(self, suggestion: Suggestion, recipe: Recipe) -> Recipe:
        """The recipe with a suggestion in force; a second one of a kind replaces the first."""
        before = self._taken.get(suggestion.kind, (suggestion, recipe))[1]
        self._taken[suggestion.kind] = (replace(suggestion, taken=True), before)
        return suggestion.recipe or recipe

    def refuse(self, suggestion: Suggestion, recipe: Recipe) -> Recipe:
        """The recipe as it was before in what this suggestion had changed."""
        _, before = self._taken.pop(suggestion.kind, (suggestion, recipe))
        match suggestion.kind:
            case "thinking":
                return replace(recipe, thinking=before.thinking)
            case "effort":
                return replace(recipe, effort=before.effort)
            case "model":
                return replace(recipe, model=before.model)
            case _:
                return recipe

    def cache(self, suggestion: Suggestion, *, on: bool) -> None:
        """Remember that caching was refused, so that it can be taken again."""
        self._refused = None if on else replace(suggestion, taken=False)

    def another_model(self) -> None:
        """The person chose a model by themselves."""
        self._taken.pop("model", None)

    def shown(self, price: Estimate) -> tuple[Suggestion, ...]:
        """All that can be switched: what is in force first, then what would save more."""
        own = [one for one, _ in self._taken.values()]
        others = [one for one in price.suggestions if not (one.taken and one.kind in self._taken)]
        if self._refused is not None and all(one.kind != "cache" for one in others):
            others.append(self._refused)
        found = sorted((*own, *others), key=_place)
        # The list of models says the price of each; one of them is enough to point there.
        models = [one for one in found if one.kind == "model"]
        left_out = [one for one in models if not one.taken][0 if models and models[0].taken else 1 :]
        return tuple(one for one in found if one not in left_out)


def _place(suggestion: Suggestion) -> tuple[int, Decimal]:
    """Always in this order, so that what is ticked stays where it is; of a kind the largest saving first."""
    return (_KINDS.get(suggestion.kind, len(_KINDS)), -(suggestion.saving or Decimal(0)))
