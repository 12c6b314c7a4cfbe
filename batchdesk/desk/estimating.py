"""What a draft will cost: tokens counted on a sample, answers guessed from trials, prices from the list."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from batchdesk.core.estimates import Estimate
from batchdesk.core.inspection import Content
from batchdesk.core.jobs import Job
from batchdesk.core.models import Model, Rates
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.recipe import AnswerKind, Recipe, write_recipe
from batchdesk.core.request import RequestMaker
from batchdesk.desk.drafting import most_pages, pages_of, unreadable
from batchdesk.desk.submitting import split
from batchdesk.desk.tools import Tools
from batchdesk.desk.uploading import PRIVACY, in_base64, named, wire_sizes
from batchdesk.store.rows import StoredDocument

SAMPLE = 24
"""Requests counted by the free call: the shortest, the longest, and evenly between."""
OVERHEAD = 1_000
"""Tokens allowed for what the service adds to a request by itself, in the ceiling only (its size is not documented)."""
PAGE_CEILING = 8_000
"""Tokens a PDF page can take at most: 3,000 of text (API notes, section 6) and one image of 4,784, rounded up."""
IMAGE_CEILING = 5_000
"""Tokens an image can take at most: 4,784 (API notes, section 6), rounded up."""
PAGE_GUESS, IMAGE_GUESS = 3_500, 2_700
"""Tokens of an ordinary page, text and picture, and of a picture of 1920 x 1080 pixels (API notes, section 6)."""
SAMPLE_BYTES = 30_000_000
"""Bytes of documents that are sent to be counted, in all: a person at home waits for them."""

# Trouble that only means "can not count now"; a wrong key must be said at once instead.
_PASSING = frozenset(
    {Trouble.OFFLINE, Trouble.BUSY, Trouble.TOO_FAST, Trouble.NOT_FOUND, Trouble.TLS_UNTRUSTED}
)

_ANSWER_TOKENS = {
    AnswerKind.CHOICE: 6,
    AnswerKind.LIST: 28,
    AnswerKind.INTEGER: 4,
    AnswerKind.NUMBER: 6,
    AnswerKind.YES_NO: 3,
    AnswerKind.DATE: 10,
    AnswerKind.TEXT: 60,
}
_FREE_TEXT_TOKENS = 250
_THINKING_TOKENS = {"low": 150, "medium": 400, "high": 900, "xhigh": 1_500, "max": 3_000}


@dataclass(frozen=True, slots=True)
class _Sizes:
    """Request keys and wire bytes, those that carry a file apart: parallel arrays in row order.

    `file_weights` says about how many tokens each of those takes, `file_bounds` how many it can take at most.
    """

    text_keys: array[int]
    text_bytes: array[int]
    file_keys: array[int]
    file_bytes: array[int]
    file_weights: array[int]
    file_bounds: array[int]


@dataclass(frozen=True, slots=True)
class _Input:
    """Input tokens of all requests, the largest prompt seen in the sample, and what was done to know it."""

    tokens: int
    basis: str
    large_share: float = 0.0
    """Share of sampled prompts above the model's price step."""


@dataclass(frozen=True, slots=True)
class _Output:
    """Output tokens of one answer: expected and a likely range."""

    low: float
    expected: float
    high: float
    basis: str


def estimate(tools: Tools, job: Job, progress: Progress) -> Estimate:
    """Price a draft; the expected figure and the ceiling are kept with the job."""
    model, maker = tools.model(job.recipe.model), tools.maker(job)
    sizes = _sizes(tools, job, model)
    input_, output = _count_input(tools, job, maker, model, sizes, progress), _guess_output(tools, job, maker)
    price = model.price(tools.now().date())
    requests = job.requests
    figures = _figures(
        tools, price.rates if price else None, input_, output, requests, _step_up(price, input_)
    )
    ceiling = _ceiling(tools, model, maker, sizes) if price else None
    low, expected, high, standard = figures
    result = Estimate(
        rows=job.rows,
        requests=requests,
        duplicates=job.duplicates,
        empty=job.empty,
        unreadable=unreadable(job),
        model=job.recipe.model,
        model_name=model.name,
        input_tokens=input_.tokens,
        output_tokens=round(output.expected * requests),
        low=low,
        expected=expected if ceiling is None or expected is None else min(expected, ceiling),
        high=high if ceiling is None or high is None else min(high, ceiling),
        ceiling=ceiling,
        standard_price=standard,
        saved=standard - expected if standard is not None and expected is not None else None,
        batches=sum(1 for _ in split(wire_sizes(tools, job), tools.pacing)),
        basis=_basis(tools, model, input_, output, price.rates if price else None),
        warnings=(*maker.wishes.warnings, *((PRIVACY,) if named(tools, job) else ())),
    )
    tools.store.jobs.change(job.id, estimated=result.expected, ceiling=result.ceiling)
    return result


def worst_case(tools: Tools, job: Job, recipe: Recipe, keys: set[int]) -> Decimal | None:
    """What sending these requests with this recipe can cost at the most; None where the price is unknown."""
    model = tools.model(recipe.model)
    if model.price(tools.now().date()) is None:
        return None
    return _ceiling(tools, model, tools.maker(job, recipe), _sizes(tools, job, model, keys))


def recipe_digest(recipe: Recipe) -> str:
    """What names a recipe's experience: its whole content, without name and description."""
    text = write_recipe(recipe).split('"model"', 1)[1]
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _sizes(tools: Tools, job: Job, model: Model, only: set[int] | None = None) -> _Sizes:
    sizes = _Sizes(*(array("q") for _ in range(6)))
    documents = tools.store.rows.documents(job.id)
    for key, size, file in tools.store.rows.sizes(job.id):
        document = next(documents) if file else None  # both are in the order of their keys
        if only is not None and key not in only:
            continue
        keys, lengths = (sizes.file_keys, sizes.file_bytes) if file else (sizes.text_keys, sizes.text_bytes)
        keys.append(key)
        lengths.append(size)
        if document is not None:
            assert document.key == key
            rest = size - in_base64(document.bytes)
            weight, bound = _document_tokens(job, model, document)
            sizes.file_weights.append(weight + round(rest / _bytes_per_token(model)))
            sizes.file_bounds.append(bound + rest)
    return sizes


def _document_tokens(job: Job, model: Model, document: StoredDocument) -> tuple[int, int]:
    """(about, at most) what a file's pages or its picture take; a PDF of unknown length is taken for a long one."""
    if document.media_type.startswith("image/"):
        return IMAGE_GUESS, IMAGE_CEILING
    known = Content(pages=document.pages)
    pages = pages_of(job, document.cells, known) or 0
    if pages <= 0:
        # A page is seldom smaller than 20 kB, and the service takes no more than so many.
        pages = max(1, min(document.bytes // 20_000, most_pages(model)))
        return pages * PAGE_GUESS, most_pages(model) * PAGE_CEILING
    return pages * PAGE_GUESS, pages * PAGE_CEILING


def _bytes_per_token(model: Model) -> float:
    """About 2.5 characters a token for newer models, 3.4 for older ones (API notes, section 2.2)."""
    return 2.5 if model.tokenizer == "new" else 3.4


def _count_input(
    tools: Tools, job: Job, maker: RequestMaker, model: Model, sizes: _Sizes, progress: Progress
) -> _Input:
    try:
        return _sampled_input(tools, job, maker, model, sizes, progress)
    except Problem as problem:
        if problem.trouble not in _PASSING:
            raise
    tokens = round(sum(sizes.text_bytes) / _bytes_per_token(model)) + sum(sizes.file_weights)
    what = "the texts and the pages" if sizes.file_keys else "the texts"
    return _Input(
        tokens,
        f"Input tokens are a guess from the length of {what}: the service could not be asked to count them.",
    )


def _sampled_input(
    tools: Tools, job: Job, maker: RequestMaker, model: Model, sizes: _Sizes, progress: Progress
) -> _Input:
    service = tools.own_service()
    weights = dict(zip(sizes.file_keys, sizes.file_weights, strict=True))
    picks = (
        _strata(sizes.text_keys, sizes.text_bytes),
        _affordable(_strata(sizes.file_keys, sizes.file_bytes)),
    )
    goal, counted, totals = sum(map(len, picks)), 0, [0.0, 0.0]
    step = _price_step(model, tools)
    large = 0
    for group, (pick, lengths) in enumerate(zip(picks, (sizes.text_bytes, sizes.file_weights), strict=True)):
        pairs: list[tuple[int, int]] = []
        for row, size in zip(tools.store.rows.source_of(job.id, [key for key, _ in pick]), pick, strict=True):
            progress(counted, goal, "Counting tokens")
            params = maker.params(row.cells, row.content)
            params.pop("max_tokens")
            pairs.append((weights.get(size[0], size[1]), service.count_tokens(params)))
            counted += 1
            large += step is not None and pairs[-1][1] > step
        totals[group] = _spread(pairs, lengths)
    by = "length and pages" if sizes.file_keys else "length"
    basis = f"Input tokens were counted by the service on {counted} rows and spread over the rest by {by}."
    return _Input(round(sum(totals)), basis, large / counted if counted else 0.0)


def _strata(keys: Sequence[int], lengths: Sequence[int]) -> list[tuple[int, int]]:
    """(key, bytes) of the shortest, the longest and evenly between by size."""
    order = sorted(range(len(keys)), key=lengths.__getitem__)
    if len(order) > SAMPLE:
        order = [order[round(i * (len(order) - 1) / (SAMPLE - 1))] for i in range(SAMPLE)]
    return [(keys[i], lengths[i]) for i in order]


def _affordable(pick: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of a sample of files, the small ones first, as may be sent to be counted."""
    sent, kept = 0, []
    for key, size in pick:
        sent += size
        if sent > SAMPLE_BYTES:
            break
        kept.append((key, size))
    return kept


def _spread(pairs: Sequence[tuple[int, int]], lengths: Sequence[int]) -> float:
    """Tokens of all requests from (length, tokens) of a few: least squares on length, the ratio where it is odd.

    The length is a text's bytes, or what a file's tokens are guessed to be; where none was counted, the guess stands.
    """
    if not pairs:
        return float(sum(lengths))
    if len(pairs) == len(lengths):
        return float(sum(tokens for _, tokens in pairs))
    n, total_bytes = len(pairs), sum(lengths)
    mean_x, mean_y = sum(x for x, _ in pairs) / n, sum(y for _, y in pairs) / n
    spread = sum((x - mean_x) ** 2 for x, _ in pairs)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in pairs) / spread if spread else 0.0
    start = mean_y - slope * mean_x
    if slope <= 0 or start < 0:
        return total_bytes * mean_y / mean_x
    return len(lengths) * start + slope * total_bytes


def _guess_output(tools: Tools, job: Job, maker: RequestMaker) -> _Output:
    tried = [output for _, _, output in tools.store.trials.of(recipe_digest(job.recipe))]
    if len(tried) >= 3:
        mean = sum(tried) / len(tried)
        # Few answers say little of the spread: the range narrows with the root of their number.
        margin = 0.15 + 0.6 / len(tried) ** 0.5
        basis = f"Output tokens are the mean of {len(tried)} answers that this recipe gave before."
        return _Output(mean * (1 - margin / 2), mean, mean * (1 + margin), basis)
    answers = job.recipe.answers
    tokens = sum(_ANSWER_TOKENS[answer.kind] + 8 for answer in answers) + 8 if answers else _FREE_TEXT_TOKENS
    if maker.wishes.thinks:
        effort = maker.wishes.effort or tools.model(job.recipe.model).effort_default
        tokens += _THINKING_TOKENS.get(effort, 900)
    tokens = min(tokens, job.recipe.max_tokens)
    return _Output(
        tokens * 0.5,
        tokens,
        tokens * 2.0,
        "Output tokens are a guess from the answer columns; try a few rows to know.",
    )


def _figures(
    tools: Tools, rates: Rates | None, input_: _Input, output: _Output, requests: int, over: Rates | None
) -> tuple[Decimal | None, Decimal | None, Decimal | None, Decimal | None]:
    """(low, expected, high, expected at the standard price); None where the price is unknown."""
    if rates is None:
        return None, None, None, None
    share = Decimal(str(round(input_.large_share, 4))) if over else Decimal(0)
    at_input = rates.input * (1 - share) + (over.input if over else rates.input) * share
    at_output = rates.output * (1 - share) + (over.output if over else rates.output) * share

    def dollars(of_input: float, of_output: float) -> Decimal:
        tokens_out = Decimal(round(of_output * requests))
        return (Decimal(round(of_input * input_.tokens)) * at_input + tokens_out * at_output) / 1_000_000

    batch = tools.prices.batch_factor
    standard = dollars(1, output.expected)
    return dollars(0.97, output.low) * batch, standard * batch, dollars(1.03, output.high) * batch, standard


def _ceiling(tools: Tools, model: Model, maker: RequestMaker, sizes: _Sizes) -> Decimal:
    """What can not be exceeded: a token is at least a byte, every answer fills its room, the dearest region."""
    price = model.price(tools.now().date())
    assert price is not None
    room = int(maker.shared["max_tokens"])
    dollars = Decimal(0)
    for size in sizes.text_bytes:
        bound = size + OVERHEAD
        dollars += bound * price.at(bound).input + room * price.at(bound).output
    for bound in sizes.file_bounds:
        bound += OVERHEAD
        dollars += bound * price.at(bound).input + room * price.at(bound).output
    return dollars * tools.prices.batch_factor * tools.prices.us_geo_factor / 1_000_000


def _price_step(model: Model, tools: Tools) -> int | None:
    price = model.price(tools.now().date())
    return price.over_tokens if price else None


def _step_up(price: object, input_: _Input) -> Rates | None:
    over = getattr(price, "over", None)
    return over if isinstance(over, Rates) and input_.large_share > 0 else None


def _basis(
    tools: Tools, model: Model, input_: _Input, output: _Output, rates: Rates | None
) -> tuple[str, ...]:
    factor = tools.prices.batch_factor
    prices = (
        f"Prices of {model.name} in a batch: ${rates.input * factor:f} per million input tokens and"
        f" ${rates.output * factor:f} per million output tokens (price list of {tools.prices.as_of})."
        if rates
        else f"The price of {model.name} is unknown."
    )
    ceiling = (
        "The most it can cost assumes that every byte is a token, every answer fills its whole room,"
        " and your workspace runs in the dearer region."
    )
    return (input_.basis, output.basis, prices, *((ceiling,) if rates else ()))
