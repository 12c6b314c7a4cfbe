"""What an estimate says in words: on what it rests, what to beware of, and what would cost less."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from batchdesk.core.caching import CacheKind
from batchdesk.core.estimates import Suggestion
from batchdesk.core.jobs import Job, Origin
from batchdesk.core.models import Model
from batchdesk.core.money import money
from batchdesk.core.recipe import AnswerKind, Effort, Recipe, Thinking
from batchdesk.desk import counting, estimating, forecasting
from batchdesk.desk.carrying import MODEL, PRACTICE, RECIPE
from batchdesk.desk.fitting import unsent_texts
from batchdesk.desk.tools import Tools

if TYPE_CHECKING:
    from batchdesk.desk.estimating import Case, Figures

SIMPLE = frozenset({AnswerKind.CHOICE, AnswerKind.YES_NO, AnswerKind.INTEGER})
"""Answers that are picked rather than thought out: thinking seldom changes them."""
LEAST_SAVING, LEAST_SHARE = Decimal("0.01"), Decimal("0.05")
"""Dollars, and share of the bill, below which a change is not worth a person's while."""
LINES = ("fable", "opus", "sonnet", "haiku")
"""Families of models, the most able first."""
NEAR_STEP = 0.95
"""Share of a price step from which prompts are warned about (API notes, section 2.2: 95,000 of 100,000)."""


def suggestions(tools: Tools, job: Job, case: Case, found: Figures) -> tuple[Suggestion, ...]:
    """Ways to spend less, the largest saving first; caching, where it pays, is taken by itself."""
    if found.expected is None:
        return ()
    least = max(LEAST_SAVING, found.expected * LEAST_SHARE)
    others: list[Suggestion] = []
    for kind, words, recipe in (*_lighter(case), *_smaller(tools, case)):
        other = estimating.figures(tools, estimating.variant(tools, job, case, recipe))
        saving = None if other.expected is None else found.expected - other.expected
        if saving is not None and saving >= least:
            others.append(Suggestion(kind, words, saving, recipe))
    others.sort(key=lambda one: one.saving or Decimal(0), reverse=True)
    return (*_cached(case, found), *others)


def basis(tools: Tools, case: Case, found: Figures) -> tuple[str, ...]:
    """Sentences that say what was counted, what was guessed, which prices were used and what the ceiling is."""
    return (
        _input_words(case),
        forecasting.said(case.answers),
        _price_words(tools, case.model),
        found.cache.reason,
        *(_ceiling_words(case, found) if found.ceiling is not None else ()),
    )


def warnings(tools: Tools, job: Job, case: Case, privacy: str) -> tuple[str, ...]:
    """What a person should know before sending."""
    found = [*case.maker.wishes.warnings, *((privacy,) if privacy else ())]
    if job.origin and job.origin.differs:
        found.append(_nothing_kept(job.origin))
    if job.has_documents:
        sizes = case.sizes
        left = unsent_texts(
            case.recipe, texts=bool(sizes.text_keys), files=bool(sizes.file_keys), cites=job.cites
        )
        found += [left] if left else []
    room, model = int(case.maker.shared["max_tokens"]), case.model
    if room < case.recipe.max_tokens:
        found.append(f"{model.name} gives at most {room:,} tokens; that is used as the length of an answer.")
    elif case.maker.extended:
        found.append(
            f"Answers may have up to {room:,} tokens, more than {model.name} gives by itself; the most it can cost"
            " allows for that."
        )
    price = model.price(tools.now().date())
    if price and price.over and price.over_tokens:
        found += _step_words(case, price.over_tokens)
    return tuple(found)


def _nothing_kept(origin: Origin) -> str:
    """Why the answers of an earlier job are of no use here."""
    name = origin.name
    if origin.differs == MODEL:
        return f"No answer of “{name}” is kept, because another model is asked now: all rows are sent."
    if origin.differs == RECIPE:
        return f"No answer of “{name}” is kept, because something else is asked now: all rows are sent."
    if origin.differs == PRACTICE:
        return f"No answer of “{name}” is kept, because one of the two jobs is practice: all rows are sent."
    return f"No answer of “{name}” is kept, because that job is deleted: all rows are sent."


def _step_words(case: Case, step: int) -> Iterator[str]:
    if counting.longest(case.known, case.sizes) + case.added <= step * NEAR_STEP:
        return
    lengths = [tokens + case.added for tokens in counting.prompts(case.known, case.sizes)]
    over = sum(1 for tokens in lengths if tokens > step)
    near = sum(1 for tokens in lengths if step >= tokens > step * NEAR_STEP)
    if over:
        yield (
            f"{_rows(over)} of more than {step:,} tokens cost five times as much for each token on"
            f" {case.model.name}; another model can be cheaper for them."
        )
    if near:
        yield f"{_rows(near)} come close to {step:,} tokens, above which {case.model.name} is five times dearer."


def _cached(case: Case, found: Figures) -> Iterator[Suggestion]:
    if found.cache.kind is not CacheKind.OFF:
        yield Suggestion("cache", found.cache.reason, found.cache.saving, taken=case.caching)


def _lighter(case: Case) -> Iterator[tuple[str, str, Recipe]]:
    """Less thinking, where all answers are simple."""
    recipe, model = case.recipe, case.model
    if not case.maker.wishes.thinks or not recipe.answers:
        return
    if any(answer.kind not in SIMPLE for answer in recipe.answers):
        return
    if model.off is not None:
        words = "The answers are simple: answer without thinking first."
        yield "thinking", words, replace(recipe, thinking=Thinking.OFF)
    elif Effort.LOW.value in model.efforts and case.maker.wishes.effort != Effort.LOW.value:
        yield "effort", "The answers are simple: low effort is enough.", replace(recipe, effort=Effort.LOW)


def _smaller(tools: Tools, case: Case) -> Iterator[tuple[str, str, Recipe]]:
    """The newest model of the same family and of each smaller one."""
    own, on = case.model, tools.now().date()
    if own.line not in LINES:
        return
    for line in LINES[LINES.index(own.line) :]:
        family = (m for m in tools.prices.models if m.line == line and not m.deprecated and m.price(on))
        model = next(filter(tools.offers.may_have, family), None)
        if model is None or model.id == own.id:
            continue
        words = f"{model.name} does the same for less; compare a few rows before you choose."
        yield "model", words, replace(case.recipe, model=model.id)


def _input_words(case: Case) -> str:
    known, error = case.known, case.input_error
    if error is None:
        what = "the texts and the number of pages" if case.sizes.file_keys else "the texts and their script"
        return f"Input tokens are a guess from the length of {what}: the service could not be asked to count them."
    if len(known.exact) == len(case.sizes):
        return f"Input tokens were counted by the service for all {len(case.sizes):,} requests."
    return (
        f"Input tokens were counted by the service on {_rows(known.sampled)}, from the shortest to the longest, and"
        f" spread over the rest by {'length and pages' if case.sizes.file_keys else 'length'}:"
        f" within {max(error * 100, 0.1):.1f}% in 95 of 100 cases."
        f" What all rows share ({round(known.shared):,} tokens) was counted by itself."
    )


def _price_words(tools: Tools, model: Model) -> str:
    price = model.price(tools.now().date())
    if price is None:
        return f"The price of {model.name} is unknown; you can enter it in the settings."
    factor, rates = tools.prices.batch_factor, price.rates
    source = price.source if price.own else f"price list of {tools.prices.as_of}"
    return (
        f"Prices of {model.name} in a batch: {money(rates.input * factor)} per million input tokens and"
        f" {money(rates.output * factor)} per million output tokens ({source})."
    )


def _ceiling_words(case: Case, found: Figures) -> tuple[str, ...]:
    cached = case.caching and found.cache.kind is not CacheKind.OFF
    room = int(case.maker.shared["max_tokens"])
    return (
        f"The most it can cost ({money(found.ceiling, up=True)}) assumes that every byte is a token,"
        f"{' your workspace runs in the dearer region,' if case.model.us_geo else ''}"
        f"{' no row finds the shared part in the cache,' if cached else ''}"
        f" and every answer fills its whole room of {room:,} tokens.",
    )


def _rows(count: int) -> str:
    return f"{count:,} row" if count == 1 else f"{count:,} rows"
