"""A limit below the worst case is kept by rounds, and the shared part is paid for once: against the practice service."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from batchdesk.app import App
from batchdesk.cli import run
from batchdesk.core.caching import CacheKind, hit_share
from batchdesk.core.jobs import Caching, Job, JobState, Role, SourceChoice
from batchdesk.core.problems import Trouble
from batchdesk.core.recipe import Recipe, write_recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import DeskApi

from .conftest import RECIPE, Bench, book, until_settled
from .test_kills import Host
from .test_kills import host as host

GUIDE = "Label each ticket by the guide that follows. " + " ".join(
    f"Rule {n}: a ticket that speaks of matter {n} belongs to group {n % 7}, whatever else it says."
    for n in range(1, 120)
)
GUIDED = Recipe("Guided", "claude-sonnet-5-5", "Ticket: {{Text}}", instructions=GUIDE, max_tokens=500)


def texts(count: int) -> list[str | None]:
    return [f"I am happy about {n}. {'Really. ' * (n % 9)}" for n in range(count)]


def sent(
    desk: DeskApi, bench: Bench, recipe: Recipe, count: int, cap: str = "", *, caching: bool = True
) -> Job:
    """A job at its end; `cap` is a share of the ceiling."""
    job = bench.draft(desk, texts(count), recipe)
    ceiling = desk.estimate(job.id).ceiling
    assert ceiling is not None
    if not caching:
        desk.set_caching(job.id, False)
    desk.send(job.id, ceiling * Decimal(cap) if cap else None)
    until_settled(desk, job.id, 60)
    return desk.job(job.id)


def test_a_limit_below_the_worst_case_goes_in_rounds_to_the_end(bench: Bench) -> None:
    """Lost: a job that costs a hundredth of its worst case can not be sent with a sensible limit."""
    job = sent(bench.desk(), bench, RECIPE, 60, "0.5")
    assert (job.state, job.counts) == (JobState.FINISHED, {RowStatus.OK: 60})
    assert [part.role for part in job.parts if part.requests][:1] != [Role.PLAIN] or len(job.parts) > 2
    assert sorted(part.role.value for part in job.parts if part.role is Role.PILOT) == ["pilot"]
    assert job.actual is not None and job.cap is not None
    assert job.actual == Decimal(bench.ledger()["cost_usd"]) <= job.cap
    assert all(part.worst is not None and (part.cost or 0) <= part.worst for part in job.parts)


def test_rounds_say_what_they_wait_for(bench: Bench) -> None:
    """Lost: a person sees a job that sends a little and then nothing, and does not know why."""
    desk = bench.desk()
    job = bench.draft(desk, texts(60))
    ceiling = desk.estimate(job.id).ceiling
    assert ceiling is not None
    desk.send(job.id, ceiling / 2)
    said = set()

    def listen(_: Job) -> bool:
        said.add(desk.advance(job.id).said)
        return False

    until_settled(desk, job.id, stop=listen)
    assert any("goes when the first is back, so that the limit of $" in words for words in said), said


def words(bench: Bench, *args: str) -> list[str]:
    """What is typed after the command's name, to work on the bench's profile."""
    return ["--profile", str(bench.profile), "--practice", "--json", "--poll-seconds", "0.2", *args]


def cli_here(bench: Bench, capfd: pytest.CaptureFixture[str], *args: str) -> tuple[int, dict[str, Any]]:
    """The command in this process, beside the bench's service; its exit code and its last line."""
    bench.desk()
    code = run(words(bench, *args), App({}, practice_seconds=0))
    return code, json.loads(capfd.readouterr().out.strip().splitlines()[-1])


def cli(bench: Bench, *args: str) -> tuple[int, dict[str, Any]]:
    """The command in a process of its own, with a service and a reader of its own; its exit code and its last line."""
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-m", "batchdesk", *words(bench, *args)],
        env={**os.environ, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip(), done.stderr
    return done.returncode, json.loads(done.stdout.strip().splitlines()[-1])


def test_the_limit_that_is_reached_is_exit_code_4_and_a_higher_one_goes_on(
    bench: Bench, capfd: pytest.CaptureFixture[str]
) -> None:
    """Lost: a script can not tell a job that its limit stopped from one that is done, nor finish it."""
    table, recipe, out = bench.table(texts(120)), bench.folder / "r.recipe.json", bench.folder / "out.xlsx"
    recipe.write_text(write_recipe(RECIPE))
    code, told = cli(
        bench, "run", str(table), "--recipe", str(recipe), "--out", str(out), "--max-cost", "0.004"
    )
    assert (code, told["state"], told["error"]["code"]) == (4, "paused", "cap_reached"), told
    assert 0 < told["answered"] < 120
    assert Decimal(str(told["cost_usd"]["actual"])) <= Decimal("0.004")
    code, told = cli_here(bench, capfd, "resume", told["job"], "--max-cost", "1", "--out", str(out))
    assert (code, told["state"], told["answered"]) == (0, "finished", 120), told
    assert len(list(openpyxl.load_workbook(out)["Results"].values)) == 121


def test_one_row_goes_ahead_and_the_others_read_what_it_wrote(bench: Bench) -> None:
    """Lost: every row pays the full price for the same guide, or more, as others measured without a primer."""
    desk = bench.desk()
    plain = sent(desk, bench, GUIDED, 40, caching=False)
    warm = sent(desk, bench, replace(GUIDED, name="Guided again"), 40)
    assert [(part.role, part.cache, part.requests) for part in warm.parts] == [
        (Role.PLAIN, CacheKind.FIVE_MINUTES, 39),
        (Role.PRIMER, CacheKind.FIVE_MINUTES, 1),
    ]
    share = hit_share(warm.usage)
    assert share is not None and share > Decimal("0.95")
    assert warm.actual is not None and plain.actual is not None
    assert warm.actual < plain.actual / 2
    assert (
        warm.cache_saved is not None
        and abs(plain.actual - warm.actual - warm.cache_saved) < plain.actual / 10
    )
    assert warm.actual + plain.actual == Decimal(bench.ledger()["cost_usd"])
    info = dict(
        row[:2]
        for row in openpyxl.load_workbook(desk.export(warm.id, bench.folder / "out.xlsx"))["Run info"].values
    )
    assert str(info["Caching"]).startswith("Caching saved $0.")
    assert {row.outcome.status for row in desk.rows(warm.id)} == {RowStatus.OK}


def test_a_limit_and_a_guide_go_together(bench: Bench) -> None:
    """Lost: who sets a limit pays for the guide in every row."""
    job = sent(bench.desk(), bench, GUIDED, 120, "0.6")
    assert job.counts == {RowStatus.OK: 120}
    pilot, *rest = sorted(
        (part for part in job.parts if part.started_at), key=lambda part: part.started_at or job.created_at
    )
    assert (pilot.role, pilot.usage.cache_read) == (Role.PILOT, 0)
    assert sum(part.requests for part in rest if part.usage.cache_read) >= 80
    assert all(part.usage.cache_write_1h == 0 for part in rest)
    assert job.cache is Caching.AUTO
    assert job.cache_saved is not None and job.cache_saved > 0


def test_a_kill_between_the_primer_and_the_rest_pays_nothing_twice(host: Host) -> None:
    table = host.folder / "t.csv"
    table.write_text("Text\n" + "".join(f"I am happy about {n}\n" for n in range(40)))
    desk = host.desk()
    job = desk.draft(table, SourceChoice(), GUIDED)
    desk.estimate(job.id)
    desk.send(job.id)
    desk.close()
    (host.profile / "out").mkdir(exist_ok=True)
    assert host.live(job.id, "after the id") == -signal.SIGKILL
    assert host.live(job.id, "none") == 0
    desk = host.desk()
    job = desk.job(job.id)
    desk.close()
    assert job.counts == {RowStatus.OK: 40}
    assert sorted(part.requests for part in job.parts) == [1, 39]
    accounts = book(host.url)
    assert sum(batch["accepted"] for batch in accounts["batches"]) == 40
    assert job.actual == Decimal(accounts["cost_usd"])


def test_long_answers_are_asked_for_by_their_flag(bench: Bench) -> None:
    """Lost: a recipe that needs 200,000 tokens comes back cut off, or every row of it refused."""
    job = sent(bench.desk(), bench, replace(RECIPE, max_tokens=200_000), 3)
    assert job.counts == {RowStatus.OK: 3}
    trial = bench.desk().questions.try_rows(
        bench.table(texts(1)), SourceChoice(), replace(RECIPE, max_tokens=200_000), [1]
    )
    assert trial[0].row.outcome.status is RowStatus.OK


def test_a_limit_that_bears_no_row_sends_nothing(bench: Bench, capfd: pytest.CaptureFixture[str]) -> None:
    table = str(bench.table(texts(3)))
    code, told = cli_here(bench, capfd, "run", table, "--recipe", _kept(bench), "--max-cost", "0.0001")
    assert (code, told["error"]["code"]) == (4, Trouble.CAP_TOO_LOW.value), told


def _kept(bench: Bench) -> str:
    path = bench.folder / "r.recipe.json"
    path.write_text(write_recipe(RECIPE))
    return str(path)
