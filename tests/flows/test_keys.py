"""Two keys of two workspaces: every call of a job carries the job's own key, from the first to the last."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest

from batchdesk.app import App
from batchdesk.cli.launch import DeskOptions
from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.api import DeskApi
from batchdesk.desk.care_api import KeyState
from batchdesk.practice import start_practice
from tests.flows.conftest import PACING, RECIPE, until_settled
from tests.flows.relay import Relay, relay

ALPHA = "sk-ant-api03-workspace-alpha-" + "a" * 20 + "AAAA"
BETA = "sk-ant-api03-workspace-beta-" + "b" * 20 + "BBBB"


@dataclass
class Two:
    """A desk with two keys for this session, on a relay that hears which one each call carries."""

    folder: Path
    relay: Relay
    desk: DeskApi

    def job(self, name: str) -> Job:
        """A draft of two rows."""
        path = self.folder / f"{name}.xlsx"
        book = openpyxl.Workbook()
        sheet = book.active
        assert sheet is not None
        for line in (["Id", "Text"], ["1", f"{name}: the parcel came late"], ["2", f"{name}: all is well"]):
            sheet.append(line)
        book.save(path)
        return self.desk.draft(path, SourceChoice(), RECIPE, name=name)

    def run(self, job: Job) -> Job:
        """To its end."""
        self.desk.send(job.id)
        until_settled(self.desk, job.id)
        return self.desk.job(job.id)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    with start_practice(tmp_path / "service", seconds=0) as practice, relay(practice.url) as heard:
        desk = App({}, pacing=PACING).open_desk(DeskOptions(profile=tmp_path / "p", base_url=heard.url))
        desk.access.set_key(ALPHA, session_only=True)
        desk.keyring.add("Beta", BETA, session_only=True)
        yield Two(tmp_path, heard, desk)
        desk.close()


def test_each_job_is_sent_polled_and_fetched_with_its_own_key(two: Two) -> None:
    """Lost: a job is paid by the wrong workspace, and its batch is not found there."""
    first = two.job("first")
    two.desk.keyring.choose("Beta")
    second = two.job("second")
    assert (first.key_name, second.key_name) == ("", "Beta")
    two.relay.calls.clear()
    first = two.run(first)
    assert two.relay.keys("/batches") == {ALPHA}
    two.relay.calls.clear()
    second = two.run(second)
    assert two.relay.keys("/batches") == {BETA}
    for job, last in ((first, "AAAA"), (second, "BBBB")):
        assert (job.state, job.answered, job.key) == (JobState.FINISHED, 2, last)
    told = {entry.name: entry.key for entry in two.desk.money.ledger() if entry.name in ("first", "second")}
    assert told == {"first": "AAAA", "second": "BBBB"}


def test_two_jobs_side_by_side_never_mix_their_keys(two: Two) -> None:
    """Lost: while one job runs, choosing another key cuts it off from its batch."""
    first = two.desk.send(two.job("first").id)
    two.desk.advance(first.id)
    two.desk.keyring.choose("Beta")
    second = two.desk.send(two.job("second").id)
    for _ in range(3):
        two.desk.advance(first.id)
        two.desk.advance(second.id)
    until_settled(two.desk, first.id)
    until_settled(two.desk, second.id)
    assert {two.desk.job(one.id).answered for one in (first, second)} == {2}
    ids = {two.desk.job(one.id).parts[0].batch_id: key for one, key in ((first, ALPHA), (second, BETA))}
    for batch, key in ids.items():
        assert two.relay.keys(batch) == {key}


def test_a_draft_goes_out_with_the_key_it_was_given(two: Two) -> None:
    """Lost: the key chosen for this one job is not the one that pays."""
    job = two.job("draft")
    two.desk.keyring.assign(job.id, "Beta")
    two.relay.calls.clear()
    done = two.run(two.desk.job(job.id))
    assert (two.relay.keys("/batches"), done.key) == ({BETA}, "BBBB")


def test_batches_that_no_job_knows_are_looked_for_with_the_chosen_key(two: Two) -> None:
    """Lost: a batch of one workspace is offered where the other one's key is in use, and can not be fetched."""
    job = two.run(two.job("first"))
    two.desk.delete(job.id)
    found = {batch.id for batch in two.desk.orphans()}
    two.desk.keyring.choose("Beta")
    assert job.parts[0].batch_id in found
    assert two.desk.orphans() == ()
    two.desk.keyring.choose("")
    taken = two.desk.adopt(job.parts[0].batch_id)
    assert (taken.key_name, taken.rows) == ("", 2)


def test_a_job_whose_key_is_gone_pauses_and_goes_on_with_another_of_its_workspace(two: Two) -> None:
    """Lost: a restart forgets a session's key, and the job says nothing or is given up."""
    two.desk.keyring.choose("Beta")
    job = two.desk.send(two.job("second").id)
    two.desk.advance(job.id)
    two.desk.close()
    two.desk = App({}, pacing=PACING).open_desk(DeskOptions(profile=two.folder / "p", base_url=two.relay.url))
    two.desk.access.set_key(ALPHA, session_only=True)
    pace = until_settled(two.desk, job.id)
    stopped = two.desk.job(job.id)
    assert (stopped.state, pace.trouble) == (JobState.PAUSED, Trouble.KEY_GONE)
    assert "“Beta”" in stopped.note
    two.desk.keyring.add("Beta renewed", BETA, session_only=True)
    two.desk.keyring.assign(job.id, "Beta renewed")
    two.desk.resume(job.id)
    until_settled(two.desk, job.id)
    assert two.desk.job(job.id).answered == 2


def test_trying_rows_and_testing_use_the_chosen_key(two: Two) -> None:
    """Lost: rows are tried at the expense of another workspace than the one shown."""
    path = two.job("try").source
    two.desk.keyring.choose("Beta")
    two.relay.calls.clear()
    two.desk.questions.try_rows(path, SourceChoice(), RECIPE, [1])
    assert two.relay.keys("/v1/messages") == {BETA}
    assert two.desk.access.key_status().name == "Beta"
    assert two.desk.access.test_key().workspace_id == "wrkspc_practice_beta"
    assert two.desk.keyring.test("").workspace_id == "wrkspc_practice_alpha"


def test_no_key_is_in_the_profile_or_the_log(two: Two, caplog: pytest.LogCaptureFixture) -> None:
    """Lost: keys in a file that is copied, mailed or backed up."""
    two.run(two.job("first"))
    with pytest.raises(Problem):
        two.desk.keyring.add("Beta", ALPHA)
    kept = [path for path in (two.folder / "p").rglob("*") if path.is_file()]
    assert len(kept) > 2
    for path in kept:
        content = path.read_bytes()
        assert ALPHA.encode() not in content, path
        assert BETA.encode() not in content, path
    assert "workspace-alpha" not in caplog.text


def test_a_chosen_name_is_known_after_a_restart_even_without_its_key(tmp_path: Path) -> None:
    """Lost: new jobs quietly go out with another key than the one that was chosen."""
    profile = tmp_path / "p"
    profile.mkdir()
    keys = {"api.anthropic.com": {"names": ["Marketing"], "chosen": "Marketing"}}
    (profile / "settings.json").write_text(json.dumps({"keys": keys}))
    desk = App({}).open_desk(DeskOptions(profile=profile))
    try:
        status = desk.access.key_status()
        assert (status.name, status.state) == ("Marketing", KeyState.MISSING)
    finally:
        desk.close()


def test_another_host_has_keys_of_its_own(two: Two) -> None:
    """Lost: a key goes to a host that it was not given to."""
    two.desk.access.change_service(ServiceSettings("https://relay.example.com"))
    assert two.desk.keyring.all() == ()
    with pytest.raises(Problem) as caught:
        two.desk.keyring.test("Beta")
    assert caught.value.trouble is Trouble.KEY_GONE
