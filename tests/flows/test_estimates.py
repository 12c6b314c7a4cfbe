"""The price before sending, on a real desk with the practice service behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from batchdesk.claude import ClaudeService
from batchdesk.core.caching import CacheKind
from batchdesk.core.jobs import SourceChoice
from batchdesk.core.problems import Problem, ServiceProblem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind, Effort, Recipe, Thinking
from batchdesk.core.service import OfferedModel
from batchdesk.desk.tools import Tools
from tests.benchmarks import prices
from tests.flows.conftest import Bench, until_settled

CODEBOOK = "Label the ticket by the codebook. " + "A code for each matter, told at some length. " * 120
MOOD = Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear"))
RECIPE = Recipe("Mood", "claude-sonnet-5-5", "Ticket: {{Text}}", instructions=CODEBOOK, answers=(MOOD,))
TEXTS: list[str | None] = [
    f"Ticket {n}. " + "The kettle is late and I am angry. " * (n % 17 + 1) for n in range(120)
]


class Counted:
    """The free call, counted, with a service that has enough of it after so many."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, *, most: int = 10_000, trouble: Trouble = Trouble.TOO_FAST
    ) -> None:
        self.calls, self._real = 0, ClaudeService.count_tokens

        def count(service: ClaudeService, params: Mapping[str, Any]) -> int:
            self.calls += 1
            if self.calls > most:
                raise ServiceProblem(trouble, host="practice", reason="test", status=429)
            return self._real(service, params)

        monkeypatch.setattr(ClaudeService, "count_tokens", count)


def test_input_tokens_are_as_good_as_counted_and_the_pieces_add_up(bench: Bench) -> None:
    """The figure would not be the sum of what it is made of, or not what the service then bills."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, RECIPE)
    said = desk.estimate(job.id)
    assert 0 < said.sampled <= 42 and said.requests == 120
    assert said.input_error is not None and said.input_error < 0.01
    assert said.shared_tokens and said.shared_tokens > 2_000
    assert sum(share.dollars or 0 for share in said.shares) == said.expected
    assert said.low and said.expected and said.high and said.ceiling
    assert said.low < said.expected < said.high < said.ceiling
    assert said.standard_price and said.saved == said.standard_price - said.expected
    assert desk.job(job.id).shared_tokens and desk.job(job.id).estimated == said.expected


def test_a_small_job_is_counted_whole(bench: Bench) -> None:
    """Thirty rows would be carried over from some of them, although counting is free."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS[:30], RECIPE)
    said = desk.estimate(job.id)
    assert (said.sampled, said.input_error) == (30, 0.0)
    assert any("all 30 requests" in sentence for sentence in said.basis)


def test_asking_again_costs_no_calls(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every change of the model would take half a minute and two hundred calls."""
    counted, desk = Counted(monkeypatch), bench.desk()
    job = bench.draft(desk, TEXTS, RECIPE)
    first, calls = desk.estimate(job.id), counted.calls
    assert desk.estimate(job.id) == first
    desk.revise(job.id, replace(RECIPE, model="claude-opus-5-5", thinking=None, effort=Effort.LOW))
    assert desk.estimate(job.id).sampled == first.sampled
    assert counted.calls == calls


def test_a_service_that_has_enough_leaves_a_price_by_fewer_rows(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rate limit would take the price away, or turn it into a guess."""
    counted, desk = Counted(monkeypatch, most=12), bench.desk()
    job = bench.draft(desk, TEXTS, RECIPE)
    said = desk.estimate(job.id)
    assert 5 <= said.sampled <= 10 and said.input_error is not None and counted.calls > 12


def test_without_a_connection_it_is_a_guess_that_says_so(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No price at all would be shown on a train, or one that claims to be counted."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, RECIPE)
    with monkeypatch.context() as patch:
        Counted(patch, most=0, trouble=Trouble.OFFLINE)
        guess = desk.estimate(job.id)
    assert (guess.sampled, guess.input_error, guess.shared_tokens) == (0, None, None)
    assert "guess" in guess.basis[0]
    said = desk.estimate(job.id)
    assert abs(guess.input_tokens / said.input_tokens - 1) < 0.1


def test_a_wrong_key_is_said_and_not_guessed_over(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person would learn only on sending that their key is not accepted."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS[:3], RECIPE)
    Counted(monkeypatch, most=0, trouble=Trouble.KEY_REJECTED)
    with pytest.raises(Problem) as caught:
        desk.estimate(job.id)
    assert caught.value.trouble is Trouble.KEY_REJECTED


def test_a_quote_asks_nobody_and_agrees_with_the_estimate(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The price beside a choice would differ from the price after it is made."""
    counted, desk = Counted(monkeypatch), bench.desk()
    job = bench.draft(desk, TEXTS, RECIPE)
    said, calls = desk.estimate(job.id), counted.calls
    assert desk.quote(job.id, RECIPE).expected == said.expected
    old = desk.quote(job.id, replace(RECIPE, model="claude-sonnet-4-6"))
    assert old.input_tokens == pytest.approx(said.input_tokens / 1.3, rel=0.01)
    half = desk.quote(job.id, RECIPE, requests=60)
    assert half.requests == 60 and half.expected and said.expected and half.expected < said.expected
    short = desk.quote(job.id, replace(RECIPE, instructions="Label it.", prompt="{{Text}}"))
    assert counted.calls == calls and desk.job(job.id).recipe == RECIPE
    desk.revise(job.id, replace(RECIPE, instructions="Label it.", prompt="{{Text}}"))
    assert short.input_tokens == pytest.approx(desk.estimate(job.id).input_tokens, rel=0.05)


def test_what_would_save_is_offered_with_its_saving(bench: Bench) -> None:
    """A person would pay for thinking about a choice of three, and for a codebook two thousand times."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, RECIPE)
    said = desk.estimate(job.id)
    found = {one.kind: one for one in said.suggestions}
    assert set(found) == {"cache", "thinking", "model"}
    assert found["cache"].taken and said.cache and said.cache.kind is CacheKind.FIVE_MINUTES
    lighter = found["thinking"]
    assert lighter.recipe and lighter.recipe.thinking is Thinking.OFF and lighter.saving
    less = desk.quote(job.id, lighter.recipe)
    assert said.expected and less.expected and said.expected - less.expected == lighter.saving
    smaller = found["model"]
    assert smaller.recipe and smaller.recipe.model == "claude-haiku-5-5"
    assert all((one.saving or 0) > Decimal("0.01") for one in said.suggestions)


def test_free_text_is_not_told_to_think_less(bench: Bench) -> None:
    """A summary would get worse for a few cents that nobody asked to save."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, replace(RECIPE, answers=()))
    assert "thinking" not in {one.kind for one in desk.estimate(job.id).suggestions}


def test_long_answers_show_in_the_ceiling_and_are_warned_about(bench: Bench) -> None:
    """A person would set a limit for answers of 4,096 tokens, and the job might give 300,000."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS[:3], replace(RECIPE, max_tokens=300_000))
    said = desk.estimate(job.id)
    usual = desk.quote(job.id, RECIPE)
    assert said.ceiling and usual.ceiling and said.ceiling > 20 * usual.ceiling
    assert said.expected and usual.expected and abs(said.expected - usual.expected) < Decimal("0.001")
    assert any("300,000" in warning for warning in said.warnings)
    small = desk.quote(job.id, replace(RECIPE, model="claude-fable-5-2", max_tokens=300_000))
    assert any("128,000" in warning for warning in small.warnings)


def test_an_earlier_run_of_the_recipe_tells_how_long_answers_are(bench: Bench) -> None:
    """The price of the weekly job would be a guess every week."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS[:40], RECIPE)
    guess = desk.estimate(job.id)
    desk.send(job.id)
    until_settled(desk, job.id)
    again = bench.draft(desk, TEXTS[40:90], RECIPE)
    said = desk.estimate(again.id)
    assert guess.tried == 0 and any("earlier runs" in sentence for sentence in said.basis)
    bill = desk.job(job.id).actual
    assert (
        bill
        and said.expected
        and guess.expected
        and abs(said.expected / bill - Decimal(50) / 40) < Decimal("0.2")
    )


def test_tries_still_count_after_the_recipe_is_made_cheaper(bench: Bench) -> None:
    """Taking a suggestion would turn a price that rests on tried rows into a guess."""
    desk = bench.desk()
    source = bench.table(TEXTS)
    desk.questions.try_rows(source, SourceChoice(), RECIPE, [1, 9, 17])
    job = desk.draft(source, SourceChoice(), RECIPE)
    said = desk.estimate(job.id)
    lighter = next(one.recipe for one in said.suggestions if one.kind == "thinking")
    assert lighter is not None
    quoted = desk.quote(job.id, lighter)
    desk.revise(job.id, lighter)
    again = desk.estimate(job.id)
    assert (said.tried, quoted.tried, again.tried) == (3, 3, 3)
    assert again.expected and quoted.expected
    assert abs(again.expected / quoted.expected - 1) < Decimal("0.01")
    assert any("other thinking" in sentence for sentence in again.basis)
    assert not any("other thinking" in sentence for sentence in said.basis)


def test_an_unknown_price_reads_unknown_and_never_0(bench: Bench) -> None:
    """A new model would look free."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS[:5], RECIPE)
    desk.estimate(job.id)
    said = desk.quote(job.id, replace(RECIPE, model="claude-new-9"))
    assert (said.expected, said.low, said.high, said.ceiling, said.standard_price, said.saved) == (None,) * 6
    assert said.input_tokens and said.output_tokens and not said.suggestions and not said.shares
    assert any("unknown" in sentence for sentence in said.basis)


def test_nothing_to_send_costs_nothing(bench: Bench) -> None:
    """A sheet of empty rows would end in a crash instead of a price of 0."""
    desk = bench.desk()
    job = bench.draft(desk, [None, None, None], RECIPE)
    said = desk.estimate(job.id)
    assert (said.requests, said.empty, said.expected, said.ceiling, said.input_tokens) == (0, 3, 0, 0, 0)
    assert not said.suggestions


def test_the_person_can_refuse_caching(bench: Bench) -> None:
    """The price would go on to count on a saving that is switched off."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, RECIPE)
    cached = desk.estimate(job.id)
    desk.set_caching(job.id, False)
    plain = desk.estimate(job.id)
    offer = next(one for one in plain.suggestions if one.kind == "cache")
    assert not offer.taken and offer.saving and cached.expected and plain.expected
    assert plain.expected - cached.expected == offer.saving
    assert sum(share.dollars or 0 for share in plain.shares) == plain.expected


def test_the_services_own_limits_are_used(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that the service has given a smaller room would refuse every row."""
    offered = (OfferedModel("claude-sonnet-5-5", "Sonnet", max_output=2_000),)
    monkeypatch.setattr(ClaudeService, "models", lambda service: offered)
    desk = bench.desk()
    job = bench.draft(desk, TEXTS[:3], replace(RECIPE, max_tokens=4_096))
    tools: Tools = desk._tools  # type: ignore[attr-defined]
    assert tools.model("claude-sonnet-5-5").max_output == 2_000
    said = desk.estimate(job.id)
    assert said.ceiling and "model" not in {one.kind for one in said.suggestions}


def test_the_back_test_holds_for_a_few_jobs(tmp_path: Path) -> None:
    """Prices would drift from bills without anybody seeing it before the next back-test by hand."""
    wanted = ("30 rows, choice", "documents, contract terms", "long texts, dear tier")
    chosen = [case for case in prices.cases() if case.name in wanted]
    said, holds = prices.verdict(prices.back_test(tmp_path, chosen, lambda result: None))
    assert holds and len(chosen) == 3, said
