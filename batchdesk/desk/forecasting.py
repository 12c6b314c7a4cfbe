"""Output tokens of a job: from tried rows, from earlier runs of its recipe, or from the answer columns."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from decimal import Decimal

from batchdesk.core.caching import hit_share
from batchdesk.core.forecast import Answered, Forecast, forecast, guess, thinking_guess
from batchdesk.core.jobs import Job
from batchdesk.core.models import Model, Wishes, grant
from batchdesk.core.recipe import Effort, Recipe, Thinking, read_recipe, write_recipe
from batchdesk.core.sampling import generations
from batchdesk.desk.sizes import Sizes
from batchdesk.desk.tools import Tools

EARLIER_RUNS = 5
"""The newest finished jobs that are looked at."""
UNTRIED = 0.1
"""What the likely range widens by where answers came with another model or other thinking."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Answers that a recipe has given before: of rows tried live, and of whole jobs."""

    tried: tuple[Answered, ...]
    earlier: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class _Ask:
    """How a question was put: to which model, with which thinking and effort."""

    model: Model
    wishes: Wishes

    @property
    def thinking(self) -> float:
        """Guessed tokens of thinking."""
        effort = self.wishes.effort or self.model.effort_default
        return thinking_guess(effort) if self.wishes.thinks else 0.0


def recipe_digest(recipe: Recipe) -> str:
    """What names a recipe's experience: "question-thinking-effort-rest", where the question is a digest of what is asked
    and the rest one of the model and the room; name and description do not count."""
    return _name(write_recipe(recipe))


def _name(file: str) -> str:
    raw = json.loads(file)
    question = _digest([raw.get("instructions", ""), raw.get("prompt"), raw.get("answers", [])], 16)
    rest = _digest([raw.get("model"), raw.get("max_tokens")], 8)
    return f"{question}-{raw.get('thinking') or ''}-{raw.get('effort') or ''}-{rest}"


def _digest(value: object, length: int) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:length]


def evidence(tools: Tools, job: Job, recipe: Recipe) -> Evidence:
    """What this recipe has given on this desk; practice is no evidence for the real service, nor the other way round."""
    name = recipe_digest(recipe)
    runs = [
        other
        for other, file, _ in tools.store.experience.finished(practice=job.practice)
        if other != job.id and _name(file) == name
    ]
    return Evidence(
        tools.store.experience.tried(name, practice=job.practice),
        tools.store.experience.answered(runs[:EARLIER_RUNS]),
    )


def foresee(tools: Tools, job: Job, recipe: Recipe, sizes: Sizes) -> Forecast:
    """Output tokens of one answer: by what this recipe gave, else by what the same question gave with another model or
    other thinking, else by the answer columns."""
    ask, every = _ask(tools, recipe), sizes.lengths()
    own = evidence(tools, job, recipe)
    found = forecast(own.tried, own.earlier, every)
    if found is None:
        like = _alike(tools, job, recipe, ask)
        found = forecast(like.tried, like.earlier, every)
        if found is not None:
            found = replace(found, alike=True, spread=found.spread + UNTRIED)
    return (found or guess(recipe, ask.thinking)).within(ask.model.room(recipe.max_tokens))


def _alike(tools: Tools, job: Job, recipe: Recipe, ask: _Ask) -> Evidence:
    """What the same question has given with other settings, turned to these."""
    question = recipe_digest(recipe).split("-")[0]
    tried = tools.store.experience.alike(question, practice=job.practice)
    runs = [
        (other, read_recipe(file))
        for other, file, _ in tools.store.experience.finished(practice=job.practice)
        if other != job.id and _name(file).startswith(question)
    ]
    return Evidence(
        tuple(_turned(one, _asked_as(tools, name, model), ask) for name, model, one in tried),
        tuple(
            _turned(one, _ask(tools, before), ask)
            for other, before in runs[:EARLIER_RUNS]
            for one in tools.store.experience.answered([other])
        ),
    )


def _turned(one: Answered, was: _Ask, will: _Ask) -> Answered:
    """An answer as it would be in another way of asking: other tokens for the same text, thinking in proportion."""
    text = (one.output - one.thinking) * generations(was.model.tokenizer, will.model.tokenizer)
    thinking = will.thinking
    if was.wishes.thinks and one.thinking:
        thinking *= one.thinking / was.thinking
    return Answered(one.size, round(text + thinking), round(thinking))


def _ask(tools: Tools, recipe: Recipe) -> _Ask:
    model = tools.model(recipe.model)
    return _Ask(model, grant(model, recipe.thinking, recipe.effort))


def _asked_as(tools: Tools, name: str, model: str) -> _Ask:
    """How a row was tried, from the name of its experience."""
    _, thinking, effort, _ = name.split("-")
    found = tools.model(model)
    return _Ask(
        found, grant(found, Thinking(thinking) if thinking else None, Effort(effort) if effort else None)
    )


def measured_hits(tools: Tools, job: Job) -> Decimal | None:
    """The share of marked tokens that earlier jobs of this desk found in the cache, None where none was marked."""
    finished = tools.store.experience.finished(practice=job.practice)
    shares = [share for other, _, usage in finished if other != job.id and (share := hit_share(usage))]
    newest = shares[:EARLIER_RUNS]
    return sum(newest, Decimal(0)) / len(newest) if newest else None


def said(found: Forecast) -> str:
    """On what a forecast rests, in a sentence."""
    if not found.tried and not found.earlier:
        return "Output tokens are a guess from the answer columns; try a few rows to know."
    tried, earlier = _rows(found.tried), _rows(found.earlier)
    if not found.earlier:
        rows = f"{tried} you tried"
    elif not found.tried:
        rows = f"{earlier} of earlier runs of this recipe"
    else:  # in one piece, for only so can it be translated
        rows = f"{tried} you tried and on {earlier} of earlier runs of this recipe"
    return (
        f"Output tokens rest on {rows}{' with another model or other thinking' if found.alike else ''},"
        " weighted by length, thinking included."
    )


def _rows(count: int) -> str:
    return f"{count:,} row" if count == 1 else f"{count:,} rows"
