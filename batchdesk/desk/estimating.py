"""What a draft will cost: tokens and answers known from samples and tries, prices from the list, and what would save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from batchdesk.core.caching import PRIMED_HITS, CacheKind, CachePlan, expected_saving, plan_cache
from batchdesk.core.ceiling import OVERHEAD as OVERHEAD
from batchdesk.core.ceiling import dearest, worst
from batchdesk.core.estimates import CostShare, Estimate
from batchdesk.core.expected import Load, Tier, load_of, margins, pieces, with_cache
from batchdesk.core.forecast import Forecast
from batchdesk.core.jobs import Caching, Job
from batchdesk.core.models import Model, Price
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import Recipe
from batchdesk.core.request import RequestMaker
from batchdesk.desk import advising, counting, forecasting
from batchdesk.desk.counts import Known
from batchdesk.desk.drafting import unreadable
from batchdesk.desk.forecasting import recipe_digest as recipe_digest
from batchdesk.desk.sizes import IMAGE_CEILING as IMAGE_CEILING
from batchdesk.desk.sizes import PAGE_CEILING as PAGE_CEILING
from batchdesk.desk.sizes import Sizes
from batchdesk.desk.submitting import split
from batchdesk.desk.tools import Tools
from batchdesk.desk.uploading import PRIVACY, named, wire_sizes


@dataclass(frozen=True, slots=True)
class Case:
    """One way to run a job: a recipe with its model, and what is known of its tokens."""

    recipe: Recipe
    model: Model
    maker: RequestMaker
    sizes: Sizes
    known: Known
    answers: Forecast
    hits: Decimal
    caching: bool = True
    """False where the person does not want the shared part cached."""

    @property
    def added(self) -> float:
        """Tokens that the service adds to each request by itself."""
        return self.known.added

    @property
    def input_error(self) -> float | None:
        """Share of the input tokens by which 95 of 100 such samples err less; None for a guess."""
        if not self.known.sampled:
            return None
        tokens, error = counting.total(self.known, self.sizes)
        return error / tokens if tokens else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a case comes to, in US dollars at the batch price; None where the price is unknown."""

    load: Load
    bill: Decimal | None
    expected: Decimal | None
    low: Decimal | None
    high: Decimal | None
    ceiling: Decimal | None
    cache: CachePlan
    shares: tuple[CostShare, ...]


def estimate(tools: Tools, job: Job, progress: Progress) -> Estimate:
    """Price a draft; the expected figure and the ceiling are kept with the job."""
    maker = tools.maker(job)
    sizes = counting.sizes(tools, job, maker.model)
    tried = forecasting.evidence(tools, job, job.recipe).tried
    known = counting.learn(tools, job, maker, sizes, tried, progress)
    case = _case(tools, job, job.recipe, known, sizes)
    result = _told(tools, job, case)
    tools.store.jobs.change(
        job.id, estimated=result.expected, ceiling=result.ceiling, shared_tokens=marked(case)
    )
    return result


def quote(tools: Tools, job: Job, recipe: Recipe, *, requests: int | None = None) -> Estimate:
    """The price of a job with another recipe, or of its first requests, from what is known already: asks nobody."""
    maker = tools.maker(job, recipe)
    sizes = counting.sizes(tools, job, maker.model)
    sizes = sizes if requests is None else sizes.first(requests)
    known = counting.recalled(tools, job, maker, sizes)
    return _told(tools, job, _case(tools, job, recipe, known, sizes))


def ceiling(tools: Tools, maker: RequestMaker, sizes: Sizes, kind: CacheKind) -> Decimal | None:
    """What can not be exceeded: a token has at least a byte, every answer fills its room, every request writes its own
    cache entry where there is one, the dearest region; None where the price is unknown."""
    price = maker.model.price(tools.now().date())
    if price is None:
        return None
    factor = dearest(maker.model, tools.prices.batch_factor, tools.prices.us_geo_factor)
    bounds = (bound + OVERHEAD for bound in sizes.bounds())
    shared = counting.shared_bytes(maker) + OVERHEAD
    return worst(bounds, int(maker.shared["max_tokens"]), price, factor, marked=shared, kind=kind)


def variant(tools: Tools, job: Job, case: Case, recipe: Recipe) -> Case:
    """The same job with a recipe that asks the same of another model, or with other thinking."""
    maker = tools.maker(job, recipe)
    sizes = case.sizes
    if maker.model.context != case.model.context:
        sizes = counting.sizes(tools, job, maker.model).first(len(sizes))
    return replace(
        case,
        recipe=recipe,
        model=maker.model,
        maker=maker,
        sizes=sizes,
        known=case.known.turned(maker.model.tokenizer),
        answers=forecasting.foresee(tools, job, recipe, sizes),
    )


def figures(tools: Tools, case: Case) -> Figures:
    """Add a case up."""
    price = case.model.price(tools.now().date())
    load = _load(case, price)
    shared = case.known.shared + case.added
    if price is None:
        plan = plan_cache(
            None,
            min_cacheable=0,
            shared_tokens=round(shared),
            requests=load.requests,
            bill=None,
            factor=Decimal(1),
        )
        return Figures(load, None, None, None, None, None, plan, ())
    factor = tools.prices.batch_factor
    shares = pieces(load, shared, price, factor)
    bill = sum((share.dollars or Decimal(0) for share in shares), Decimal(0))
    plan = _plan(case, price, load, bill, factor)
    kind = plan.kind if case.caching else CacheKind.OFF
    top = ceiling(tools, case.maker, case.sizes, kind)
    saving = plan.saving if kind is not CacheKind.OFF else Decimal(0)
    below, above = margins(load, price, case.input_error, (case.answers.low, case.answers.high), factor)
    expected = bill - saving
    assert top is not None
    return Figures(
        load=load,
        bill=bill,
        expected=min(expected, top),
        low=max(expected - below - (_if_all_hit(plan, case, price, factor) if saving else 0), Decimal(0)),
        high=min(expected + above + saving / 2, top),
        ceiling=top,
        cache=plan,
        shares=with_cache(shares, plan) if saving else shares,
    )


def _case(tools: Tools, job: Job, recipe: Recipe, known: Known, sizes: Sizes) -> Case:
    maker = tools.maker(job, recipe)
    measured = forecasting.measured_hits(tools, job)
    return Case(
        recipe=recipe,
        model=maker.model,
        maker=maker,
        sizes=sizes,
        known=known,
        answers=forecasting.foresee(tools, job, recipe, sizes),
        hits=PRIMED_HITS if measured is None else measured,
        caching=job.cache is Caching.AUTO,
    )


def _load(case: Case, price: Price | None) -> Load:
    """Tokens of all requests; looked at one by one only where some may be above a price step."""
    step = price.over_tokens if price and price.over else None
    if step is not None and counting.longest(case.known, case.sizes) + case.added > step:
        return load_of(_requests(case), step)
    count = len(case.sizes)
    tokens = counting.total(case.known, case.sizes)[0] + case.added * count
    return Load(Tier(count, tokens, case.answers.text * count, case.answers.thinking * count), Tier())


def _requests(case: Case) -> Iterator[tuple[float, float, float]]:
    answers = case.answers
    lengths = (*case.sizes.text_bytes, *case.sizes.file_bytes)
    for prompt, size in zip(counting.prompts(case.known, case.sizes), lengths, strict=True):
        text = answers.at(size) - answers.thinking if answers.curve else answers.text
        yield prompt + case.added, text, answers.thinking


def marked(case: Case) -> int:
    """Tokens up to the end of the instructions, which is what is marked; without any there is nothing to mark."""
    return round(case.known.shared) if case.recipe.instructions.strip() else 0


def _plan(case: Case, price: Price, load: Load, bill: Decimal, factor: Decimal) -> CachePlan:
    return plan_cache(
        price,
        min_cacheable=case.model.min_cacheable,
        shared_tokens=marked(case),
        requests=load.requests,
        bill=bill,
        factor=factor,
        hits=case.hits,
    )


def _if_all_hit(plan: CachePlan, case: Case, price: Price, factor: Decimal) -> Decimal:
    """What the low end takes off for caching that goes better than expected."""
    if plan.kind is CacheKind.OFF:
        return Decimal(0)
    best = expected_saving(price.rates, plan.kind, plan.shared_tokens, len(case.sizes), Decimal(1)) * factor
    return max(best - plan.saving, Decimal(0))


def _told(tools: Tools, job: Job, case: Case) -> Estimate:
    found = figures(tools, case)
    factor = tools.prices.batch_factor
    standard = None if found.bill is None else found.bill / factor
    return Estimate(
        rows=job.rows,
        requests=len(case.sizes),
        duplicates=job.duplicates,
        empty=job.empty,
        unreadable=unreadable(job),
        model=case.recipe.model,
        model_name=case.model.name,
        input_tokens=round(found.load.input),
        output_tokens=round(found.load.output),
        low=found.low,
        expected=found.expected,
        high=found.high,
        ceiling=found.ceiling,
        standard_price=standard,
        saved=standard - found.expected if standard is not None and found.expected is not None else None,
        batches=_batches(tools, job, case),
        basis=advising.basis(tools, case, found),
        warnings=advising.warnings(tools, job, case, PRIVACY if named(tools, job) else ""),
        sampled=case.known.sampled,
        input_error=case.input_error,
        tried=case.answers.tried,
        shared_tokens=round(case.known.shared) if case.known.sampled else None,
        cache=found.cache,
        shares=found.shares,
        suggestions=advising.suggestions(tools, job, case, found),
        carried=job.carried,
        carried_from=job.origin.name if job.origin else "",
    )


def _batches(tools: Tools, job: Job, case: Case) -> int:
    if len(case.sizes) == job.requests and job.has_documents:
        return sum(1 for _ in split(wire_sizes(tools, job), tools.pacing))
    sizes = case.sizes
    lengths = zip((*sizes.text_keys, *sizes.file_keys), (*sizes.text_bytes, *sizes.file_bytes), strict=True)
    return sum(1 for _ in split(((key, size, False) for key, size in lengths), tools.pacing))
