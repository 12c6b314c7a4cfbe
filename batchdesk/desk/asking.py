"""Choosing what to ask: models with their prices, a recipe bound to data, rows tried live."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import msgspec

from batchdesk.core.caching import CacheKind
from batchdesk.core.ceiling import OVERHEAD, dearest, worst
from batchdesk.core.estimates import ModelOffer
from batchdesk.core.inspection import DOCUMENT, Inspection, SourceRow
from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.ledger import TRIED
from batchdesk.core.models import Model, joined
from batchdesk.core.outcome import judge_message
from batchdesk.core.prices import unknown
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.prompt import compile_prompt, holes
from batchdesk.core.recipe import Recipe, check_answers
from batchdesk.core.request import RequestMaker, clean, make_requests
from batchdesk.core.rows import AnswerRow, Outcome, RowStatus, Usage
from batchdesk.core.service import OfferedModel
from batchdesk.core.uploads import LARGE
from batchdesk.desk.api import DocumentPrice
from batchdesk.desk.collecting import priced
from batchdesk.desk.drafting import most_pages, not_sent, pages_of
from batchdesk.desk.fitting import refuse_unfit, unsent
from batchdesk.desk.forecasting import recipe_digest
from batchdesk.desk.ledger import held
from batchdesk.desk.questions_api import RecipeCheck, Trial
from batchdesk.desk.sizes import IMAGE_CEILING, PAGE_CEILING, most_of_pages
from batchdesk.desk.tools import Tools
from batchdesk.desk.uploading import PRIVACY, in_base64
from batchdesk.store.trials import Tried

BEFORE_RETIREMENT = timedelta(hours=25)
"""A batch may run for 24 hours; a model that retires meanwhile is refused (API notes, section 2.1)."""
OVERLOADED = 500
"""HTTP status from which on the fault lies with the service."""
_OF_ALL_ROWS = frozenset(
    {
        Trouble.KEY_MISSING,
        Trouble.KEY_REJECTED,
        Trouble.KEY_NO_ACCESS,
        Trouble.KEYCHAIN_LOCKED,
        Trouble.MODEL_UNKNOWN,
        Trouble.MONTH_CAP,
        Trouble.MONTH_CAP_UNREADABLE,
    }
)
"""Troubles that no other row would be spared."""
AT_ONCE = 3
"""Live requests side by side while trying."""


def offers(tools: Tools, offered: Sequence[OfferedModel]) -> tuple[ModelOffer, ...]:
    """The service's models joined with the price list; the price list alone where the service said nothing."""
    if not offered:
        return tuple(_offer(tools, model) for model in tools.prices.models if not _retired(tools, model))
    usable = [item for item in offered if item.batch is not False and item.lifecycle != "retired"]
    return tuple(
        _offer(tools, joined(tools.prices.model(item.id) or unknown(item.id), item)) for item in usable
    )


def check(
    tools: Tools,
    recipe: Recipe,
    inspection: Inspection,
    choice: SourceChoice,
    offered: Sequence[OfferedModel],
) -> RecipeCheck:
    """Bind a recipe to data; Problem where a hole, an answer column, quotes or the model can not be."""
    check_answers(recipe.answers)
    refuse_unfit(recipe, inspection, choice)
    model = usable_model(tools, recipe.model, offered)
    maker = make_requests(
        recipe,
        model,
        inspection.column_names,
        documents=inspection.has_documents,
        citations=choice.citations,
    )
    warnings = list(maker.wishes.warnings)
    if left := unsent(recipe, inspection, choice):
        warnings.append(left)
    if any(one.sent_as in ("pdf", "image") and one.bytes > LARGE for one in inspection.documents):
        warnings.append(PRIVACY)
    if maker.citations and any(one.sent_as == "image" for one in inspection.documents):
        warnings.append("Images can not be quoted; their answers come without quotes.")
    if recipe.max_tokens > model.room(recipe.max_tokens):
        warnings.append(
            f"{model.name} gives at most {model.max_output:,} tokens; that is used as the length."
        )
    elif maker.extended:
        warnings.append(
            f"More than {model.max_output:,} tokens are given in batches only; rows that you try stop there."
        )
    if not holes(recipe.prompt) and not inspection.has_documents:
        warnings.append(
            "The prompt names no column, so every row asks the same and only one request is sent."
        )
    used = [inspection.column_names[index] for index in sorted(maker.template.columns)]
    used += [DOCUMENT] if maker.template.uses_document else []
    return RecipeCheck(recipe.model, tuple(warnings), tuple(used), clean(recipe.instructions))


def document_prices(tools: Tools, inspection: Inspection, model: str) -> tuple[DocumentPrice, ...]:
    """About what each document adds to a batch's bill, by either way of sending it."""
    found, today = tools.prices.model(model), tools.now().date()

    def price(tokens: int | None) -> Decimal | None:
        if found is None or tokens is None:
            return None
        return tools.prices.cost(model, Usage(input=tokens), today, batch=True)

    return tuple(
        DocumentPrice(price(one.text_tokens), price(one.page_tokens)) for one in inspection.documents
    )


def show_prompt(recipe: Recipe, inspection: Inspection, index: int) -> str:
    """The finished prompt of one preview row; the document itself is shown by its name."""
    names = inspection.column_names
    template = compile_prompt(recipe.prompt, names, documents=inspection.has_documents)
    cells = inspection.preview[index]
    files = inspection.documents
    name = files[index].name if inspection.kind == "table" and index < len(files) else ""
    document = f"[{name or cells[0]}]" if inspection.has_documents and cells else ""
    return template.fill(cells, document, name)


def try_rows(
    tools: Tools,
    source: Path,
    choice: SourceChoice,
    job: Job,
    numbers: Sequence[int],
    progress: Progress,
    came: Callable[[Trial], object],
) -> tuple[Trial, ...]:
    """Ask live for some rows, a few side by side, in the order asked; what they took helps the estimate.

    `came` is called for each row as soon as it is answered. A row that fails by itself is told as errored with the
    reason; where none was answered the first trouble is raised, and at once what holds for every row.
    """
    maker = tools.maker(job)
    rows = pick(tools.files.rows(source, choice, progress), numbers)
    with held(tools, most_live(tools, job, maker, rows), job.recipe.model):
        return _ask(tools, job, maker, rows, progress, came)


def _ask(
    tools: Tools,
    job: Job,
    maker: RequestMaker,
    rows: Sequence[SourceRow],
    progress: Progress,
    came: Callable[[Trial], object],
) -> tuple[Trial, ...]:
    progress(0, len(rows), "Asking Claude")
    trials: dict[int, Trial] = {}
    troubles: list[Problem] = []
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="try") as pool:
        waiting = {pool.submit(ask_one, tools, job, maker, row): row for row in rows}
        try:
            for done, future in enumerate(as_completed(waiting), 1):
                row = waiting[future]
                try:
                    trial = future.result()
                except Problem as problem:
                    if problem.trouble in _OF_ALL_ROWS:
                        raise
                    troubles.append(problem)
                    trial = _failed(row, maker, problem)
                trials[row.number] = trial
                came(trial)
                progress(done, len(rows), "Asking Claude")
        finally:
            for future in waiting:
                future.cancel()
    if troubles and len(troubles) == len(trials):
        raise troubles[0]
    return tuple(trials[row.number] for row in rows)


def _failed(row: SourceRow, maker: RequestMaker, problem: Problem) -> Trial:
    """A row that was not answered, with the reason; what it cost is not known where the call may have taken effect."""
    note = f"{problem.title} {problem.advice}".strip()
    lost = isinstance(problem, ServiceProblem) and problem.uncertain
    answer = AnswerRow(row.number, row.cells, Outcome(RowStatus.ERRORED, note=note))
    prompt = maker.prompt(row.cells, row.content) if row.content is None or not row.content.problem else ""
    return Trial(answer, prompt, None if lost else Decimal(0), 0.0)


def ask_one(tools: Tools, job: Job, maker: RequestMaker, row: SourceRow, kind: str = TRIED) -> Trial:
    """Ask live for one row and keep what it took, at once: it is paid for, whatever becomes of the rows beside it."""
    reason = not_sent(row, maker, pages_of(job, row.cells, row.content))
    if reason:
        raise Problem(
            Trouble.USAGE, reason=f"Row {row.number} can not be tried: {reason[0].lower()}{reason[1:].rstrip('.')}",
            mend="Choose another row.",
        )  # fmt: skip
    begin = time.monotonic()
    params = maker.params(row.cells, row.content)
    # Longer answers are given in batches only (API notes, section 7.5).
    params["max_tokens"] = min(params["max_tokens"], maker.model.max_output)
    try:
        reply = tools.service(job).ask(params)
    except ServiceProblem as problem:
        most = most_live(tools, job, maker, [row])
        # It may be answered and charged all the same; an overloaded service (5xx) has not answered.
        if (
            problem.uncertain
            and (problem.status or 0) < OVERLOADED
            and most is not None
            and not tools.practice
        ):
            tools.store.spent.hold(tools.now(), most, lost=True)
        raise
    message = msgspec.json.decode(reply.message)
    if not isinstance(message, dict):
        raise Problem(Trouble.STRANGE_ANSWER, host=tools.service(job).host, reason="it is no message")
    outcome = priced(
        tools,
        judge_message(message, job.recipe.answers, cites=job.cites),
        job.recipe,
        tools.now().date(),
        batch=False,
    )
    answer = AnswerRow(row.number, row.cells, outcome)
    known = tools.prices.model(outcome.model) or tools.model(job.recipe.model)
    tools.store.trials.add(
        Tried(
            recipe=recipe_digest(job.recipe),
            name=job.recipe.name,
            model=known.id,
            at=tools.now(),
            bytes=len(maker.encode(row.cells, row.content)),
            usage=outcome.usage,
            cost=outcome.cost,
            key=job.key,
            practice=job.practice,
            kind=kind,
        )
    )
    return Trial(answer, maker.prompt(row.cells, row.content), outcome.cost, time.monotonic() - begin)


def most_live(tools: Tools, job: Job, maker: RequestMaker, rows: Sequence[SourceRow]) -> Decimal | None:
    """What asking these rows live can cost at the most, in US dollars at the standard price; None: price unknown.

    A token is at least a byte, every answer fills its room, the dearest region.
    """
    model = tools.model(job.recipe.model)
    price = model.price(tools.now().date())
    if price is None:
        return None
    bounds = (_most_tokens(job, maker, row) for row in rows)
    factor = dearest(model, Decimal(1), tools.prices.us_geo_factor)
    return worst(bounds, int(maker.shared["max_tokens"]), price, factor, kind=CacheKind.OFF)


def _most_tokens(job: Job, maker: RequestMaker, row: SourceRow) -> int:
    content, size = row.content, len(maker.encode(row.cells, row.content))
    if content is None or not content.data:
        return size + OVERHEAD
    rest = size - in_base64(len(content.data))
    if content.media_type.startswith("image/"):
        return rest + IMAGE_CEILING + OVERHEAD
    pages = pages_of(job, row.cells, content)
    if not pages:
        return rest + most_pages(maker.model) * PAGE_CEILING + OVERHEAD
    return rest + most_of_pages(job, row.cells, pages) + OVERHEAD


def pick(rows: Iterator[SourceRow], numbers: Sequence[int]) -> list[SourceRow]:
    wanted = set(numbers)
    last = max(wanted, default=0)
    found: dict[int, SourceRow] = {}
    for row in rows:
        if row.number in wanted:
            found[row.number] = row
        if row.number >= last:
            break
    if hasattr(rows, "close"):
        rows.close()
    return [found[number] for number in dict.fromkeys(numbers) if number in found]


def usable_model(tools: Tools, name: str, offered: Sequence[OfferedModel]) -> Model:
    """The model of this name; Problem MODEL_UNKNOWN or MODEL_RETIRED."""
    model = tools.model(name)
    names = {item.id for item in offered}
    if names and model.id not in names and name not in names:
        raise Problem(Trouble.MODEL_UNKNOWN, model=name, known=", ".join(sorted(names)))
    if _retired(tools, model):
        raise Problem(Trouble.MODEL_RETIRED, model=model.name)
    return model


def _retired(tools: Tools, model: Model) -> bool:
    if not (model.deprecated and model.retires):
        return False
    return (tools.now() + BEFORE_RETIREMENT).date() >= model.retires


def _offer(tools: Tools, model: Model) -> ModelOffer:
    price = model.price(tools.now().date())
    factor = tools.prices.batch_factor
    return ModelOffer(
        id=model.id,
        name=model.name,
        line=model.line,
        input_price=price.rates.input * factor if price else None,
        output_price=price.rates.output * factor if price else None,
        note=_note(model, price is not None),
    )


def _note(model: Model, priced_: bool) -> str:
    if not priced_:
        return "Its price is unknown."
    if model.deprecated and model.retires:
        return f"Retires on {model.retires.isoformat()}."
    return ""
