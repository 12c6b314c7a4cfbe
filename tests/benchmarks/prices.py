"""How far estimates stand from bills: varied jobs on the practice service, tried, estimated, sent and compared.

`python -m tests.benchmarks.prices [--jobs 30]` prints a table. It holds where the median error is at most 5 %, the worst
at most 15 %, no bill is above its ceiling, and our bill equals the practice service's own account.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import shutil
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from statistics import median

import openpyxl

from batchdesk.app import App, resources
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind, Effort, Recipe, Thinking, read_recipe
from batchdesk.desk.api import DeskApi
from batchdesk.desk.tools import Pacing
from batchdesk.gui.wizard.picking import first_filled, of_each_length

PACING = Pacing(poll=timedelta(milliseconds=50), gap=timedelta(0))
MEDIAN, WORST = 0.05, 0.15
SHARED = Path(__file__).parents[3] / "shared" / "data"
_WAIT = 0.05
LENGTHS = "lengths"
"""The wizard's own choice: a short, a middling and a long row."""

MOOD = Answer("Mood", AnswerKind.CHOICE, choices=("positive", "neutral", "negative"))
REFUND = Answer("Refund asked", AnswerKind.YES_NO)
SCORE = Answer("Urgency", AnswerKind.INTEGER, "From 1 to 5.")
SUMMARY = Answer("Summary", AnswerKind.TEXT, "One short sentence.")
TOPICS = Answer("Topics", AnswerKind.LIST)
AMOUNT = Answer("Amount", AnswerKind.NUMBER, "The amount of money, null where there is none.")
WHEN = Answer("Date", AnswerKind.DATE)
CODEBOOK = "You code answers for an analyst. " + " ".join(
    f"Code {n}: use it where the text speaks of matter {n}, and say so even where it is only hinted at."
    for n in range(1, 61)
)


@dataclass(frozen=True)
class Case:
    """One job: its name, what is asked, of which data, and how many rows."""

    name: str
    recipe: Recipe
    data: Callable[[Path], Path]


@dataclass(frozen=True)
class Result:
    """What was said and what came: dollars, and seconds for the estimate."""

    case: str
    model: str
    requests: int
    expected: Decimal
    low: Decimal
    high: Decimal
    ceiling: Decimal
    actual: Decimal
    ledger: Decimal
    cached: bool
    seconds: float

    @property
    def error(self) -> float:
        """Share of the bill by which the expected figure is off."""
        return float(self.expected / self.actual) - 1


def sheet(name: str) -> list[dict[str, str]]:
    """The rows of one of the samples that come with the application."""
    book = openpyxl.load_workbook(resources() / "samples" / name, read_only=True)
    rows = list(next(iter(book)).iter_rows(values_only=True))
    book.close()
    return [
        {str(k): "" if v is None else str(v) for k, v in zip(rows[0], row, strict=False)} for row in rows[1:]
    ]


def public(name: str, instead: str) -> list[dict[str, str]]:
    """The rows of a public table, or of a sample where it is not there."""
    path = SHARED / "tables" / name
    if not path.exists():
        return sheet(instead)
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def table(rows: Callable[[], Sequence[dict[str, str]]], limit: int | None = None) -> Callable[[Path], Path]:
    """A csv file of rows."""

    def write(folder: Path) -> Path:
        path, found = folder / "table.csv", rows()[:limit]
        with path.open("w", newline="", encoding="utf-8") as out:
            writer = csv.DictWriter(out, list(found[0]))
            writer.writeheader()
            writer.writerows(found)
        return path

    return write


def messages(seed: int = 0) -> list[str]:
    """What customers wrote, in an order of its own for each seed."""
    found = [row["Message"] for row in sheet("support-tickets.xlsx") if len(row["Message"]) > 5]
    random.Random(seed).shuffle(found)
    return found


def many(count: int, seed: int, *, distinct: int | None = None) -> Callable[[], list[dict[str, str]]]:
    """Tickets made of one to four messages each; of `distinct` different ones where that is given."""

    def rows() -> list[dict[str, str]]:
        chance, texts = random.Random(seed), messages(seed)
        made = [
            " ".join(chance.choices(texts, k=chance.choice((1, 1, 2, 4)))) for _ in range(distinct or count)
        ]
        made = made if distinct is None else chance.choices(made, k=count)
        return [{"Id": f"T{n:05}", "Message": text} for n, text in enumerate(made)]

    return rows


def words(count: int) -> Callable[[], list[dict[str, str]]]:
    """Rows of a word or two, many of them the same."""

    def rows() -> list[dict[str, str]]:
        chance = random.Random(3)
        some = sorted({word.strip(".,!?") for text in messages() for word in text.split() if len(word) > 4})
        return [{"Message": " ".join(chance.choices(some, k=chance.choice((1, 2))))} for _ in range(count)]

    return rows


def scripts(count: int) -> Callable[[], list[dict[str, str]]]:
    """Rows in English, German, Greek, Russian and Japanese letters."""
    letters = (
        "abcdefghilmnoprstu",
        "abdeghiklmnrstuäöüß",
        "αβγδεζικλμνοπρστυ",
        "абвгдежиклмнопрст",
        "のはがをに日本語東京人",
    )

    def rows() -> list[dict[str, str]]:
        chance = random.Random(5)

        def word(script: str) -> str:
            return "".join(chance.choices(script, k=chance.randint(2, 9)))

        return [
            {"Message": " ".join(word(script) for _ in range(chance.randint(5, 120))) + "."}
            for script in chance.choices(letters, k=count)
        ]

    return rows


def books(sizes: Sequence[int], seed: int) -> Callable[[Path], Path]:
    """A folder of long texts of about so many characters each."""

    def write(folder: Path) -> Path:
        chance = random.Random(seed)
        for number, size in enumerate(sizes):
            texts, parts, length = messages(seed + number), list[str](), 0
            while length < size:
                parts.append(chance.choice(texts))
                length += len(parts[-1]) + 1
            (folder / f"book {number:02}.txt").write_text("\n".join(parts), encoding="utf-8")
        return folder

    return write


def samples(folder: Path) -> Path:
    """The sample documents, some of them twice under other names so that there are more."""
    for path in sorted((resources() / "samples" / "documents").iterdir()):
        shutil.copy(path, folder / path.name)
    return folder


def bundled(name: str, **changes: object) -> Recipe:
    """A recipe that comes with the application."""
    recipe = read_recipe((resources() / "recipes" / f"{name}.recipe.json").read_text("utf-8"))
    return replace(recipe, **changes)  # type: ignore[arg-type]


def ask(
    model: str,
    *answers: Answer,
    prompt: str = "{{Message}}",
    instructions: str = "You label messages for an analyst.",
    **more: object,
) -> Recipe:
    """A small recipe."""
    return Recipe("Test", model, prompt, instructions=instructions, answers=answers, **more)  # type: ignore[arg-type]


def cases() -> Iterator[Case]:
    """Thirty jobs: documents, choices, free text, thinking, duplicates, both price tiers, caching, small and large."""
    tickets = table(lambda: sheet("support-tickets.xlsx"))
    survey = table(lambda: sheet("survey.xlsx"))
    articles = table(lambda: public("doaj-article-sample.csv", "support-tickets.xlsx"), 800)
    contracts = table(lambda: public("government_contracts.csv", "survey.xlsx"), 1000)
    pairs = table(lambda: public("product-matching-labelled.csv", "survey.xlsx"), 2000)
    has_public = (SHARED / "tables").is_dir()
    article = "Title: {{Title}}\nSubjects: {{Subjects}}" if has_public else "{{Message}}"
    pair = "First: {{entity1}}\nSecond: {{entity2}}" if has_public else "{{What should change}}"
    contract = (
        "{{Contractor Name}}, {{Type of Contract}}, from {{Start Date}}, {{Total value of Contract}}"
        if has_public
        else "{{What do you like}}"
    )
    low, off, on = Effort.LOW, Thinking.OFF, Thinking.ON
    yield Case("tickets, bundled recipe", bundled("support-tickets"), tickets)
    yield Case("tickets, choice, thinking", ask("claude-sonnet-5-5", MOOD), tickets)
    yield Case("tickets, free text, thinking", ask("claude-opus-5-5"), tickets)
    yield Case("tickets, choice, old tokens", ask("claude-haiku-4-5", MOOD, SCORE), tickets)
    yield Case("tickets, text and choice", ask("claude-sonnet-4-6", MOOD, SUMMARY), tickets)
    yield Case("30 rows, choice", ask("claude-haiku-5-5", MOOD, REFUND), table(many(30, 1)))
    yield Case("30 rows, free text", ask("claude-sonnet-5", thinking=off), table(many(30, 2)))
    yield Case(
        "2,000 rows, 300 different", ask("claude-haiku-5-5", MOOD, TOPICS), table(many(2000, 3, distinct=300))
    )
    yield Case(
        "2,000 rows, codebook",
        ask("claude-sonnet-5-5", MOOD, SCORE, instructions=CODEBOOK),
        table(many(2000, 4)),
    )
    yield Case(
        "2,000 rows, codebook, no thinking",
        ask("claude-opus-5", MOOD, instructions=CODEBOOK, thinking=off),
        table(many(2000, 5)),
    )
    yield Case("survey, bundled recipe", bundled("survey-coding"), survey)
    yield Case(
        "survey, free text, thinking", ask("claude-fable-5-2", prompt="{{What should change}}"), survey
    )
    yield Case("survey, choice", ask("claude-opus-4-8", MOOD, REFUND, prompt="{{What do you like}}"), survey)
    yield Case("survey, all kinds", ask("claude-haiku-5-5", MOOD, TOPICS, AMOUNT, WHEN, SUMMARY, prompt="{{What should change}} {{What do you like}}"), survey)  # fmt: skip
    if has_public:
        yield Case("articles, bundled recipe", bundled("screening"), articles)
    yield Case("articles, thinking, low effort", ask("claude-sonnet-5", TOPICS, prompt=article, thinking=on, effort=low), articles)  # fmt: skip
    yield Case("articles, list and text", ask("claude-opus-4-6", TOPICS, SUMMARY, prompt=article), articles)
    yield Case(
        "contracts, number and date", ask("claude-haiku-4-5", AMOUNT, WHEN, prompt=contract), contracts
    )
    yield Case(
        "contracts, free text, most effort",
        ask("claude-haiku-5-5", prompt=contract, effort=Effort.MAX),
        contracts,
    )
    yield Case(
        "pairs, yes or no", ask("claude-haiku-5-5", Answer("Same", AnswerKind.YES_NO), prompt=pair), pairs
    )
    yield Case("pairs, choice and text", ask("claude-opus-4-7", MOOD, SUMMARY, prompt=pair), pairs)
    yield Case("documents, catalogue", bundled("document-summary"), samples)
    yield Case("documents, contract terms", bundled("contract-terms"), samples)
    book = "{{document}}\n\nWhat is this about?"
    yield Case(
        "long texts", ask("claude-haiku-5-5", SUMMARY, prompt=book), books(range(20_000, 220_000, 10_000), 6)
    )
    yield Case("long texts, both price tiers", ask("claude-haiku-5-5", SUMMARY, prompt=book), books(range(140_000, 400_000, 20_000), 7))  # fmt: skip
    yield Case("long texts, dear tier", ask("claude-haiku-5-5", prompt=book), books((280_000, 300_000, 350_000, 420_000), 8))  # fmt: skip
    yield Case(
        "long texts, free text", ask("claude-sonnet-5-5", prompt=book), books(range(5_000, 65_000, 2_000), 9)
    )
    yield Case("five scripts", ask("claude-sonnet-5", MOOD, SUMMARY), table(scripts(400)))
    yield Case("30 rows, codebook", ask("claude-haiku-5-5", MOOD, instructions=CODEBOOK), table(many(30, 10)))
    yield Case("1,000 single words", ask("claude-opus-5-5", MOOD), table(words(1000)))
    yield Case("2,000 rows, free text", ask("claude-sonnet-4-6"), table(many(2000, 11)))


def run(desk: DeskApi, case: Case, folder: Path, tries: str = LENGTHS) -> Result:
    """Try three rows as a person would, estimate, send, collect, compare."""
    source = case.data(folder)
    inspection = desk.inspect(source)
    pick = {LENGTHS: of_each_length, "first": first_filled}.get(tries)
    if pick is not None:
        desk.questions.try_rows(source, SourceChoice(), case.recipe, pick(inspection, case.recipe.prompt))
    job = desk.draft(source, SourceChoice(), case.recipe)
    begin = time.perf_counter()
    said = desk.estimate(job.id)
    seconds = time.perf_counter() - begin
    desk.send(job.id)
    done = finish(desk, job.id)
    assert said.expected and said.low and said.high and said.ceiling and done.actual, done
    return Result(
        case.name,
        said.model,
        said.requests,
        said.expected,
        said.low,
        said.high,
        said.ceiling,
        done.actual,
        account(desk, done),
        bool(done.usage.cache_read),
        seconds,
    )


def finish(desk: DeskApi, job_id: str, seconds: float = 300) -> Job:
    """Advance a job to its end as its tracker would."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        pace = desk.advance(job_id)
        if pace.settled:
            job = desk.job(job_id)
            assert job.state is JobState.FINISHED, (job.state, job.note)
            return job
        time.sleep(min(pace.wait.total_seconds(), _WAIT))
    raise AssertionError(f"{desk.job(job_id).state} after {seconds} s")


def account(desk: DeskApi, job: Job) -> Decimal:
    """What the practice service's own account says of a job's batches."""
    url = json.loads((desk.profile / "practice" / "service.json").read_text())["url"]
    with urllib.request.urlopen(f"{url}/practice/ledger", timeout=30) as answer:
        book = json.load(answer)
    ours = {part.batch_id for part in job.parts}
    return sum((Decimal(one["cost_usd"]) for one in book["batches"] if one["id"] in ours), Decimal(0))


def back_test(
    folder: Path, chosen: Sequence[Case], each: Callable[[Result], None], tries: str = LENGTHS
) -> list[Result]:
    """Run all on one desk."""
    options = DeskOptions(profile=folder / "profile", practice=True)
    desk = App({}, pacing=PACING, practice_seconds=0).open_desk(options)
    results: list[Result] = []
    try:
        for number, case in enumerate(chosen):
            data = folder / f"data {number}"
            data.mkdir()
            results.append(run(desk, case, data, tries))
            each(results[-1])
    finally:
        desk.close()
    return results


def line(result: Result) -> str:
    """One line of the table."""
    within = "" if result.low <= result.actual <= result.high else " outside"
    agrees = "" if result.actual == result.ledger else " LEDGER DIFFERS"
    above = "" if result.actual <= result.ceiling else " ABOVE THE CEILING"
    return (
        f"{result.case:<36} {result.model:<18} {result.requests:>5} {result.expected:>10.5f} {result.actual:>10.5f}"
        f" {result.error:>+7.1%} {result.ceiling:>9.3f} {'yes' if result.cached else 'no':<5}"
        f" {result.seconds:>5.1f} s{within}{agrees}{above}"
    )


def verdict(results: Sequence[Result]) -> tuple[str, bool]:
    """The sum of it in a sentence, and whether it holds."""
    errors = [abs(result.error) for result in results]
    above = [result for result in results if result.actual > result.ceiling]
    differ = [result for result in results if result.actual != result.ledger]
    inside = sum(1 for result in results if result.low <= result.actual <= result.high)
    holds = median(errors) <= MEDIAN and max(errors) <= WORST and not above and not differ
    return (
        f"{len(results)} jobs: error {median(errors):.1%} in the median, {max(errors):.1%} at worst; {inside} within the"
        f" likely range; {len(above)} above the ceiling; {len(differ)} differ from the service's account: "
        + ("holds" if holds else "DOES NOT HOLD"),
        holds,
    )


def main() -> None:
    """Parse, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=100, help="only so many of them")
    parser.add_argument("--only", default="", help="only those with this in their name")
    parser.add_argument(
        "--tries", choices=(LENGTHS, "first", "none"), default=LENGTHS, help="which three rows"
    )
    given = parser.parse_args()
    chosen = [case for case in cases() if given.only in case.name][: given.jobs]
    print(
        f"{'job':<36} {'model':<18} {'sent':>5} {'expected':>10} {'bill':>10} {'error':>7} {'ceiling':>9} cache"
    )
    with tempfile.TemporaryDirectory(prefix="batchdesk-prices-") as folder:
        results = back_test(Path(folder), chosen, lambda result: print(line(result), flush=True), given.tries)
    said, holds = verdict(results)
    print(said)
    raise SystemExit(0 if holds else 1)


if __name__ == "__main__":
    main()
