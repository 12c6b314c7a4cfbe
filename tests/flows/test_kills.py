"""Kill -9 at every step of a submission, a download and an export: then `resume`, and nothing is lost or paid twice.

And after all of it, no file that BatchDesk wrote holds the key, and the log holds neither prompts nor answers.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import JobState, SourceChoice
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.desk.api import DeskApi
from batchdesk.desk.tools import Pacing

from .conftest import RECIPE, book, with_answers
from .dying import STEPS, Lives
from .shared import PracticeHere

KEY = "sk-ant-api03-" + "TopSecretKeyOfATest" * 4
MOOD = with_answers(RECIPE, Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear")))


@dataclass
class Host:
    """A service that outlives the application, and a profile on it."""

    folder: Path
    url: str
    lives: Lives

    @property
    def profile(self) -> Path:
        return self.folder / "profile"

    def desk(self) -> DeskApi:
        pacing = Pacing(poll=timedelta(milliseconds=10), gap=timedelta(0))
        options = DeskOptions(profile=self.profile, base_url=self.url, settle_seconds=1.0)
        return App({"ANTHROPIC_API_KEY": KEY}, pacing=pacing).open_desk(options)

    def send(self) -> str:
        """A job of ten rows, sent but not yet worked on."""
        table = self.folder / "t.csv"
        table.write_text(
            "Id,Text\n" + "".join(f"{n:03},I am happy and private about {n}\n" for n in range(1, 11))
        )
        desk = self.desk()
        job = desk.draft(table, SourceChoice(), MOOD)
        desk.send(job.id)
        desk.close()
        (self.profile / "out").mkdir(exist_ok=True)
        return job.id

    def live(self, job_id: str, step: str) -> int:
        """One life of the application; its exit code."""
        return self.lives.live(self.profile, self.url, KEY, job_id, step)


@pytest.fixture
def host(tmp_path: Path, lives: Lives) -> Iterator[Host]:
    with closing(PracticeHere(tmp_path / "service")) as practice:
        yield Host(tmp_path, practice.url, lives)


def secrets_in(folder: Path, *texts: str) -> list[str]:
    """Files below a folder that hold one of the texts."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            found += [f"{path.name}: {text[:12]}" for text in texts if text.encode() in data]
    return found


@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_this_step_loses_nothing_and_pays_nothing_twice(host: Host, step: str) -> None:
    job_id = host.send()
    assert host.live(job_id, step) == -signal.SIGKILL
    assert host.live(job_id, "none") == 0
    desk = host.desk()
    if step == "after the intent":
        # Nothing reached the service, which nobody but the person can know for sure.
        assert desk.job(job_id).state is JobState.NEEDS_PERSON
        desk.decide(job_id, resend=True)
        assert host.live(job_id, "none") == 0
    job = desk.job(job_id)
    desk.close()
    accounts = book(host.url)
    assert sum(batch["accepted"] for batch in accounts["batches"]) == 10
    assert job.actual == Decimal(accounts["cost_usd"])
    rows = list(openpyxl.load_workbook(host.profile / "out" / "answers.xlsx")["Results"].values)
    assert [row[0] for row in rows[1:]] == [f"{n:03}" for n in range(1, 11)]
    assert {row[3] for row in rows[1:]} == {"ok"}
    assert [path.name for path in (host.profile / "out").iterdir() if path.suffix == ".xlsx"] == [
        "answers.xlsx"
    ]
    assert secrets_in(host.folder / "profile", KEY, KEY[13:40]) == []
    assert secrets_in(host.profile / "logs", "private about", '"mood"') == []


def test_the_profile_is_readable_by_its_owner_only(host: Host) -> None:
    job_id = host.send()
    host.live(job_id, "none")
    desk = host.desk()
    kept = desk.questions.save_recipe(MOOD)
    desk.questions.save_recipe(MOOD)
    desk.close()
    assert host.profile in kept.path.parents
    loose = [
        str(path.relative_to(host.folder))
        for path in (host.profile, *host.profile.rglob("*"))
        if path.parent.name != "out" and path.name != "out" and path.stat().st_mode & 0o077
    ]
    assert loose == []
