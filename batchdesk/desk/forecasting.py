"""Output tokens of a job: from tried rows, from earlier runs of its recipe, or from the answer columns."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from decimal import Decimal

from batchdesk.core.caching import hit_share
from batchdesk.core.forecast import Answered, Forecast, forecast, guess, thinking_guess
from batchdesk.core.jobs import Job
from batchdesk.core.models import Model, Wishes, grant
from batchdesk.core.recipe import Recipe, write_recipe
from batchdesk.desk.sizes import Sizes
from batchdesk.desk.tools import Tools

EARLIER_RUNS = 5
"""The newest finished jobs that are looked at."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Answers that a recipe has given before: of rows tried live, and of whole jobs."""

    tried: tuple[Answered, ...]
    earlier: tuple[Answered, ...]

    def __bool__(self) -> bool:
        return bool(self.tried or self.earlier)


def recipe_digest(recipe: Recipe) -> str:
    """What names a recipe's experience: its whole content, without name and description."""
    return _digest(write_recipe(recipe))


def _digest(file: str) -> str:
    return hashlib.sha256(file.split('"model"', 1)[-1].encode()).hexdigest()[:24]


def evidence(tools: Tools, job: Job, recipe: Recipe) -> Evidence:
    """What this recipe has given on this desk; practice is no evidence for the real service, nor the other way round."""
    digest = recipe_digest(recipe)
    runs = [
        other
        for other, file, _ in tools.store.experience.finished(practice=job.practice)
        if other != job.id and _digest(file) == digest
    ]
    return Evidence(
        tools.store.experience.tried(digest, practice=job.practice),
        tools.store.experience.answered(runs[:EARLIER_RUNS]),
    )


def foresee(tools: Tools, job: Job, recipe: Recipe, sizes: Sizes) -> Forecast:
    """Output tokens of one answer. With another model or other thinking, what the job's own recipe gave is turned."""
    model = tools.model(recipe.model)
    every = sizes.lengths()
    own = evidence(tools, job, recipe)
    found = forecast(own.tried, own.earlier, every)
    if found is not None:
        return found.within(model.room(recipe.max_tokens))
    thinking = _thinking(model, recipe)
    if same_question(recipe, job.recipe) and recipe != job.recipe:
        other = evidence(tools, job, job.recipe)
        before = forecast(other.tried, other.earlier, every)
        if before is not None:
            origin = tools.model(job.recipe.model)
            thinking = _turned_thinking(before.thinking, (origin, job.recipe), (model, recipe))
            turned = before.turned(origin.tokenizer, model.tokenizer, thinking)
            return turned.within(model.room(recipe.max_tokens))
    return guess(recipe, thinking)


def same_question(one: Recipe, other: Recipe) -> bool:
    """Whether two recipes ask the same, be it of different models."""
    return (one.prompt, one.instructions, one.answers) == (other.prompt, other.instructions, other.answers)


def measured_hits(tools: Tools, job: Job) -> Decimal | None:
    """The share of marked tokens that earlier jobs of this desk found in the cache, None where none was marked."""
    finished = tools.store.experience.finished(practice=job.practice)
    shares = [share for other, _, usage in finished if other != job.id and (share := hit_share(usage))]
    newest = shares[:EARLIER_RUNS]
    return sum(newest, Decimal(0)) / len(newest) if newest else None


def _thinking(model: Model, recipe: Recipe) -> float:
    wishes = grant(model, recipe.thinking, recipe.effort)
    return thinking_guess(_effort(model, wishes)) if wishes.thinks else 0.0


def _turned_thinking(found: float, before: tuple[Model, Recipe], after: tuple[Model, Recipe]) -> float:
    """Thinking with another model or effort: in proportion where both think, a guess where the first did not."""
    was, will = (grant(model, recipe.thinking, recipe.effort) for model, recipe in (before, after))
    if not will.thinks:
        return 0.0
    guessed = thinking_guess(_effort(after[0], will))
    return guessed * found / thinking_guess(_effort(before[0], was)) if was.thinks else guessed


def _effort(model: Model, wishes: Wishes) -> str:
    return wishes.effort or model.effort_default


def said(found: Forecast) -> str:
    """On what a forecast rests, in a sentence."""
    if found.tried and found.earlier:
        return (
            f"Output tokens rest on {_rows(found.tried)} you tried and on {_rows(found.earlier)} of earlier runs of"
            " this recipe, thinking included."
        )
    if found.tried:
        return f"Output tokens rest on {_rows(found.tried)} you tried, weighted by length, thinking included."
    if found.earlier:
        return (
            f"Output tokens rest on {_rows(found.earlier)} of earlier runs of this recipe, thinking included."
        )
    return "Output tokens are a guess from the answer columns; try a few rows to know."


def _rows(count: int) -> str:
    return f"{count:,} row" if count == 1 else f"{count:,} rows"
