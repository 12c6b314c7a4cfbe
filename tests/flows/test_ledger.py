"""The bill and the practice service's own account agree to the cent, whatever was sent and however it was billed."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from batchdesk.app import App
from batchdesk.claude import ClaudeService
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.ledger import COMPARED, JOB, TRIED, LedgerEntry
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import RowStatus
from batchdesk.core.settings import SpendingSettings
from batchdesk.desk.api import DeskApi
from batchdesk.practice import PRACTICE_KEY, start_practice

from .conftest import PACING, RECIPE, Bench, book, until_settled, with_answers

TEXTS = ["The train was late.", "It works, thank you!", "Where is my order?", "Please refund me.", "Fine."]
MODELS = ("claude-haiku-5-5", "claude-sonnet-5-5", "claude-haiku-4-5-20251001")
MOODS = with_answers(RECIPE, Answer("Mood", AnswerKind.CHOICE, choices=("good", "bad", "neither")))


def spent(entries: Sequence[LedgerEntry], kind: str = "") -> Decimal:
    costs = [entry.cost for entry in entries if not kind or entry.kind == kind]
    assert None not in costs
    return sum((cost for cost in costs if cost is not None), Decimal(0))


def charged(bench: Bench) -> Decimal:
    return Decimal(bench.ledger()["cost_usd"])


def test_jobs_tries_and_comparisons_are_billed_as_the_service_bills_them(bench: Bench) -> None:
    """A bill that differs from the provider's is worth nothing; refusals are free or not by their category."""
    refusals: list[dict[str, Any]] = [
        {"on": "request", "do": "refuse", "category": "cyber", "match": {"text": "train"}},
        {"on": "request", "do": "refuse", "category": "bio", "match": {"text": "refund"}},
    ]
    bench.faults = refusals
    desk = bench.desk()
    source = bench.table([*TEXTS, TEXTS[0]])
    desk.questions.try_rows(source, SourceChoice(), MOODS, [1, 2, 4])
    assert spent(desk.money.ledger(), TRIED) == charged(bench) > 0
    found = desk.questions.compare(source, SourceChoice(), MOODS, MODELS, [2, 3, 4])
    assert spent(desk.money.ledger()) == charged(bench)
    assert [summary.cost for summary in found.summaries] == [
        entry.cost
        for model in MODELS
        for entry in desk.money.ledger()
        if entry.kind == COMPARED and entry.model == model
    ]
    for model in MODELS:
        job = desk.draft(source, SourceChoice(), replace(MOODS, model=model))
        desk.estimate(job.id)
        desk.send(job.id)
        until_settled(desk, job.id)
    entries = desk.money.ledger()
    assert spent(entries) == charged(bench)
    assert [entry.kind for entry in entries] == [JOB] * 3 + [COMPARED] * 3 + [TRIED]
    assert all(entry.standard == 2 * (entry.cost or 0) for entry in entries if entry.kind == JOB)
    assert all(entry.requests == 5 and entry.finished and entry.estimated for entry in entries[:3])
    accurate = desk.money.accuracy()
    assert accurate is not None and accurate.jobs == 3
    assert desk.money.month_so_far().spent == 0, "practice is not real money"


def test_a_deleted_job_stays_in_the_ledger_without_its_data(bench: Bench) -> None:
    """Whoever tidies up would otherwise make last month cheaper."""
    desk = bench.desk()
    job = bench.draft(desk, ["a secret text", "another"], name="Tidy me")
    desk.send(job.id)
    until_settled(desk, job.id)
    draft = bench.draft(desk, ["never sent"])
    (before,) = desk.money.ledger()
    desk.delete(job.id)
    desk.delete(draft.id)
    assert desk.money.ledger() == (replace(before, deleted=True, most=before.cost),)
    assert spent(desk.money.ledger()) == charged(bench) > 0
    again = bench.desk()
    assert again.money.ledger() == desk.money.ledger()
    assert b"a secret text" not in (bench.profile / "desk.sqlite3").read_bytes()


def test_caching_and_the_dearer_region_are_billed_as_answered(bench: Bench) -> None:
    """What a workspace adds by itself (the region) and what caching takes off must both be in the bill."""
    desk = bench.desk()
    desk.questions.models()  # wakes the service
    shared = [
        {"type": "text", "text": "Shared instructions. " * 1500, "cache_control": {"type": "ephemeral"}}
    ]
    for turn, geo in enumerate(({"inference_geo": "us"}, {}, {"inference_geo": "us"})):
        params = {"model": "claude-sonnet-5-5", "max_tokens": 2000, "system": shared, **geo}
        job = desk.adopt(posted(bench, f"turn-{turn}", params, rows=3))
        assert job.counts == {RowStatus.OK: 3}
    entries = desk.money.ledger()
    assert spent(entries) == charged(bench)
    assert [entry.usage.geo for entry in entries] == ["us", "global", "us"]
    marked = [entry.usage.cache_read + entry.usage.cache_write_5m for entry in entries]
    assert all(marked)
    # 2.5 is written and 0.1 read where 2 is plain (dollars a million), at half price, times 1.1 in the US.
    for entry in entries:
        factor = Decimal("0.5") * (Decimal("1.1") if entry.usage.geo == "us" else 1)
        saved = entry.usage.cache_read * Decimal("1.9") - entry.usage.cache_write_5m * Decimal("0.5")
        assert entry.cache_saved == saved * factor / 1_000_000
    desk.delete(entries[0].job_id)
    assert spent(desk.money.ledger()) == charged(bench)


def posted(bench: Bench, name: str, params: dict[str, Any], rows: int) -> str:
    """A batch of someone else, ended."""
    requests = [
        {
            "custom_id": f"{name}-{n}",
            "params": params | {"messages": [{"role": "user", "content": f"Row {n}"}]},
        }
        for n in range(rows)
    ]
    body = bench.folder / f"{name}.json"
    body.write_text(json.dumps({"requests": requests}))
    service = ClaudeService(PRACTICE_KEY, bench.url, version="test")
    try:
        batch = service.create(body)
        deadline = time.monotonic() + 20
        while not service.retrieve(batch.id).ended:
            assert time.monotonic() < deadline
    finally:
        service.close()
    return batch.id


@contextmanager
def paying_desk(folder: Path, url: str, key: str = PRACTICE_KEY) -> Iterator[DeskApi]:
    """A desk that takes the practice service for the real one."""
    app = App({"ANTHROPIC_API_KEY": key}, pacing=PACING)
    desk = app.open_desk(DeskOptions(profile=folder / "profile", base_url=url))
    try:
        yield desk
    finally:
        desk.close()


def test_the_month_is_kept_within_its_limit_and_tells_which_key_paid(bench: Bench, tmp_path: Path) -> None:
    """A limit that tries and comparisons slip through is none; of a key no more than four characters are kept."""
    source = bench.table(TEXTS)
    with (
        start_practice(tmp_path / "service", seconds=0) as practice,
        paying_desk(tmp_path, practice.url) as desk,
    ):
        desk.questions.try_rows(source, SourceChoice(), RECIPE, [1])
        job = desk.draft(source, SourceChoice(), RECIPE)
        desk.send(job.id)
        until_settled(desk, job.id)
        cost = Decimal(book(practice.url)["cost_usd"])
        month = desk.money.month_so_far()
        assert (month.spent, month.committed, month.unknown) == (cost, 0, False)
        assert {entry.key for entry in desk.money.ledger()} == {PRACTICE_KEY[-4:]}
        desk.money.change_spending(SpendingSettings(cost + Decimal("0.000001")))
        for ask in (
            lambda: desk.questions.try_rows(source, SourceChoice(), RECIPE, [2]),
            lambda: desk.questions.compare(source, SourceChoice(), RECIPE, MODELS, [2]),
        ):
            with pytest.raises(Problem) as refused:
                ask()
            assert refused.value.trouble is Trouble.MONTH_CAP
        assert Decimal(book(practice.url)["cost_usd"]) == cost
        most = sum(
            one.ceiling or 0
            for one in desk.questions.compare_price(source, SourceChoice(), RECIPE, MODELS, [2])
        )
        desk.money.change_spending(SpendingSettings(cost + most))
        desk.questions.compare(source, SourceChoice(), RECIPE, MODELS, [2])
        cost = Decimal(book(practice.url)["cost_usd"])
        assert desk.money.month_so_far().spent == cost == spent(desk.money.ledger())
        desk.delete(job.id)
        assert desk.money.month_so_far().spent == cost, "deleting gives no money back"


def test_a_comparison_shows_the_answers_side_by_side_and_what_the_whole_job_would_cost(bench: Bench) -> None:
    """Otherwise a model is chosen by its name."""
    desk = bench.desk()
    source = bench.table(TEXTS)
    prices = desk.questions.compare_price(source, SourceChoice(), MOODS, MODELS, [1, 2, 3])
    found = desk.questions.compare(
        source, SourceChoice(), MOODS, MODELS, [1, 2, 3], job_rows=1000, expected_column="Text"
    )
    assert found.models == MODELS and found.columns == ("Mood",) and not found.troubles
    assert [row.number for row in found.rows] == [1, 2, 3]
    assert all(len(row.outcomes) == 3 and all(row.outcomes) for row in found.rows)
    for price, summary in zip(prices, found.summaries, strict=True):
        assert summary.cost is not None and price.ceiling is not None and price.expected is not None
        assert 0 < summary.cost <= price.ceiling and price.expected <= price.ceiling
        assert summary.whole_job == summary.cost / 3 * 1000 / 2
        assert summary.usable == 3 and summary.right == 0.0
    (mood,) = found.agreement
    assert mood.column == "Mood" and mood.all is not None and len(mood.pairs) == 3
    dearest = max(found.summaries, key=lambda summary: summary.whole_job or 0)
    assert dearest.model == "claude-sonnet-5-5"


def test_rows_that_can_not_be_sent_are_left_out_of_a_comparison(bench: Bench) -> None:
    """An empty row says nothing of a model, and must not cost the others' answers."""
    desk = bench.desk()
    source = bench.table(["Late.", None, "Fine."])
    found = desk.questions.compare(source, SourceChoice(), RECIPE, MODELS[:2], [1, 2])
    assert [row.number for row in found.rows] == [1] and all(found.rows[0].outcomes)
    assert len(found.troubles) == 1 and found.troubles[0].startswith("Row 2 is left out: ")
    assert spent(desk.money.ledger()) == charged(bench) == sum(one.cost or 0 for one in found.summaries)
    with pytest.raises(Problem):
        desk.questions.compare(source, SourceChoice(), RECIPE, MODELS[:2], [2])


def test_what_was_answered_before_the_connection_broke_is_shown_and_billed(bench: Bench) -> None:
    """Forty-nine paid answers must not be lost to the one that could not be had."""
    bench.faults = [{"on": "messages", "do": "refuse_connection", "skip": 4, "times": 50}]
    desk = bench.desk()
    found = desk.questions.compare(bench.table(TEXTS), SourceChoice(), RECIPE, MODELS[:2], [1, 2, 3, 4, 5])
    answered = [outcome for row in found.rows for outcome in row.outcomes if outcome]
    assert len(answered) == 4 and found.troubles
    assert spent(desk.money.ledger()) == charged(bench) == sum(one.cost or 0 for one in found.summaries)


@pytest.mark.parametrize(
    ("models", "numbers"),
    [(MODELS[:1], [1]), ((MODELS[0], MODELS[0]), [1]), (MODELS, range(1, 52)), (MODELS, []), (MODELS, [99])],
)
def test_a_comparison_is_kept_small(bench: Bench, models: Sequence[str], numbers: Sequence[int]) -> None:
    """A slip of the hand must not ask a thousand rows at the full price."""
    desk = bench.desk()
    with pytest.raises(Problem) as refused:
        desk.questions.compare(bench.table(TEXTS), SourceChoice(), RECIPE, models, numbers)
    assert refused.value.trouble is Trouble.USAGE
