"""Comparing models: the same few rows asked live of each, answers side by side, and what each would cost."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from decimal import Decimal

from batchdesk.core.comparison import (
    MOST_MODELS,
    MOST_ROWS,
    ComparedRow,
    ComparePrice,
    Comparison,
    ModelSummary,
    agreement,
    right,
)
from batchdesk.core.inspection import SourceRow
from batchdesk.core.jobs import Job
from batchdesk.core.ledger import COMPARED
from batchdesk.core.prices import total
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.core.request import RequestMaker
from batchdesk.core.rows import Outcome, RowStatus, Usage
from batchdesk.desk.asking import AT_ONCE, ask_one, most_live, pick
from batchdesk.desk.drafting import not_sent, pages_of
from batchdesk.desk.forecasting import recipe_digest
from batchdesk.desk.ledger import held
from batchdesk.desk.questions_api import Trial
from batchdesk.desk.tools import Tools

_PATIENT = frozenset({Trouble.USAGE, Trouble.TOO_LARGE, Trouble.REQUEST_REFUSED, Trouble.ROW_TOO_LARGE})
"""Trouble of one row, after which the others can still be asked."""
_GUESS = Decimal("0.5")
"""Share of its room that an answer is taken to fill where no answer of the recipe is known."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The rows, and for each model the job that stands for it with what makes its requests.

    `left_out` tells in sentences which rows can not be sent at all: empty ones, documents that can not be read.
    """

    rows: tuple[SourceRow, ...]
    jobs: tuple[Job, ...]
    makers: tuple[RequestMaker, ...]
    left_out: tuple[str, ...]

    @property
    def models(self) -> tuple[str, ...]:
        """Names of the models, in order."""
        return tuple(job.recipe.model for job in self.jobs)


def check(models: Sequence[str], numbers: Sequence[int]) -> None:
    """Problem USAGE for too few or too many, before anything is read."""
    if not 2 <= len(set(models)) == len(models) <= MOST_MODELS:
        raise _usage("Two or three different models can be compared", "Choose two or three of them.")
    if not 1 <= len(set(numbers)) <= MOST_ROWS:
        raise _usage(
            f"Between 1 and {MOST_ROWS} rows can be compared", f"Choose 20 to {MOST_ROWS} rows, to choose by."
        )


def asked(tools: Tools, job: Job, models: Sequence[str], numbers: Sequence[int], progress: Progress) -> Asked:
    """Read the rows and adapt the recipe to each model."""
    rows = pick(tools.files.rows(job.source, job.choice, progress), numbers)
    if not rows:
        raise _usage("There is no row of these numbers", "Choose rows that the data has.")
    jobs = tuple(replace(job, recipe=replace(job.recipe, model=model)) for model in models)
    makers = tuple(tools.maker(one) for one in jobs)
    reasons = [not_sent(row, makers[0], pages_of(job, row.cells, row.content)) for row in rows]
    fit = tuple(row for row, reason in zip(rows, reasons, strict=True) if not reason)
    left_out = tuple(
        f"Row {row.number} is left out: {reason[0].lower()}{reason[1:]}"
        for row, reason in zip(rows, reasons, strict=True)
        if reason
    )
    if not fit:
        raise _usage("None of these rows can be sent", "Choose other rows.")
    return Asked(fit, jobs, makers, left_out)


def price(tools: Tools, asked: Asked) -> tuple[ComparePrice, ...]:
    """What each model would cost; nothing is sent."""
    return tuple(
        ComparePrice(
            job.recipe.model,
            _expected(tools, job, maker, asked.rows),
            most_live(tools, job, maker, asked.rows),
        )
        for job, maker in zip(asked.jobs, asked.makers, strict=True)
    )


def compare(
    tools: Tools, asked: Asked, progress: Progress, job_rows: int, expected_column: str
) -> Comparison:
    """Ask all models for all rows, a few side by side; every answer is kept in the ledger as it comes."""
    column = _column(asked.jobs[0], expected_column)
    with held(tools, _ceiling(price(tools, asked)), asked.models[0]):
        trials, troubles = _ask_all(tools, asked, progress)
    rows = tuple(
        ComparedRow(
            row.number,
            row.cells,
            tuple(trial.row.outcome if trial else None for trial in by_model),
            row.cells[column] if column is not None else None,
        )
        for row, by_model in zip(asked.rows, trials, strict=True)
    )
    answers = asked.jobs[0].answers
    return Comparison(
        models=asked.models,
        columns=tuple(answer.name for answer in answers),
        rows=rows,
        summaries=tuple(
            _summary(tools, asked, place, [by_model[place] for by_model in trials], rows, job_rows)
            for place in range(len(asked.jobs))
        ),
        agreement=agreement(asked.models, answers, rows),
        job_rows=job_rows or len(rows),
        troubles=(*asked.left_out, *troubles),
    )


def _ceiling(prices: Sequence[ComparePrice]) -> Decimal | None:
    """What all of them cost at the most. Live rows cost money at once: nothing is asked whose price is not known."""
    for one in prices:
        if one.ceiling is None:
            raise _usage(
                f"The price of the model “{one.model}” is unknown, so it can not be compared",
                "Enter its price in the settings, or choose another model.",
            )
    return total(one.ceiling for one in prices)


def _ask_all(
    tools: Tools, asked: Asked, progress: Progress
) -> tuple[list[list[Trial | None]], tuple[str, ...]]:
    """What came back by row and model, and what went wrong; Problem where nothing came back at all.

    After trouble that the next row would meet too (the key, the connection, the account) nothing more is asked.
    """
    todo = len(asked.rows) * len(asked.jobs)
    progress(0, todo, "Asking Claude")
    found: list[list[Trial | None]] = [[None] * len(asked.jobs) for _ in asked.rows]
    problems: list[Problem] = []
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="compare") as pool:
        waiting = [
            (row, model, pool.submit(ask_one, tools, job, maker, asked.rows[row], COMPARED))
            for row in range(len(asked.rows))
            for model, (job, maker) in enumerate(zip(asked.jobs, asked.makers, strict=True))
        ]
        try:
            for done, (row, model, future) in enumerate(waiting, 1):
                found[row][model] = _result(future, problems)
                if problems and problems[-1].trouble not in _PATIENT:
                    _cancel(waiting)
                progress(done, todo, "Asking Claude")
        finally:
            _cancel(waiting)
    if problems and not any(trial for by_model in found for trial in by_model):
        raise problems[0]
    return found, tuple(dict.fromkeys(str(problem) for problem in problems))


def _result(future: Future[Trial], problems: list[Problem]) -> Trial | None:
    if future.cancelled():
        return None
    try:
        return future.result()
    except Problem as problem:
        problems.append(problem)
        return None


def _cancel(waiting: Sequence[tuple[int, int, Future[Trial]]]) -> None:
    for _, _, future in waiting:
        future.cancel()


def _summary(
    tools: Tools,
    asked: Asked,
    place: int,
    trials: Sequence[Trial | None],
    rows: Sequence[ComparedRow],
    job_rows: int,
) -> ModelSummary:
    job, came = asked.jobs[place], [trial for trial in trials if trial]
    cost = total(trial.cost for trial in came)
    each = cost / len(came) if cost is not None and came else None
    answers = job.answers
    return ModelSummary(
        model=job.recipe.model,
        usable=sum(_usable(trial.row.outcome) for trial in came),
        cost=cost,
        whole_job=None if each is None else each * tools.prices.batch_factor * (job_rows or len(rows)),
        right=right(answers[0] if answers else None, place, rows),
        seconds=sum(trial.seconds for trial in came) / len(came) if came else 0.0,
        warnings=tuple(asked.makers[place].wishes.warnings),
    )


def _expected(tools: Tools, job: Job, maker: RequestMaker, rows: Sequence[SourceRow]) -> Decimal | None:
    """About what the rows cost live, from their lengths and from answers that this recipe gave this model before."""
    before = tools.store.trials.of(recipe_digest(job.recipe))
    room = int(maker.shared["max_tokens"])
    output = round(sum(out for _, _, out in before) / len(before)) if before else round(room * _GUESS)
    letters = 2.5 if tools.model(job.recipe.model).tokenizer == "new" else 3.4
    costs = []
    for row in rows:
        tokens = round(len(maker.encode(row.cells, row.content)) / letters)
        usage = Usage(input=tokens, output=output)
        costs.append(tools.prices.cost(job.recipe.model, usage, tools.now().date(), batch=False))
    return total(costs)


def _column(job: Job, name: str) -> int | None:
    if not name:
        return None
    if name not in job.columns:
        raise _usage(f"The data has no column “{name}”", "Choose one of its columns.")
    return job.columns.index(name)


def _usable(outcome: Outcome) -> bool:
    return outcome.status is RowStatus.OK


def _usage(reason: str, mend: str) -> Problem:
    return Problem(Trouble.USAGE, reason=reason, mend=mend)
