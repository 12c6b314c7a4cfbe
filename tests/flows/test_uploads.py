"""Large documents are uploaded once, named in the requests, and removed; whatever happens, nothing is lost or paid twice."""

from __future__ import annotations

import json
import signal
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from batchdesk.core.jobs import Job, JobState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind, Recipe
from batchdesk.core.rows import RowStatus
from batchdesk.desk.api import DeskApi
from batchdesk.desk.tools import Pacing
from batchdesk.practice import PRACTICE_KEY

from .conftest import Bench, book, until_settled
from .documents import write_pdf, write_png
from .dying import UPLOAD_STEPS, Lives
from .shared import PracticeHere
from .test_kills import KEY, Host, secrets_in

ASK = Recipe("Leases", "claude-haiku-5-5", "When does it end? {{document}}")
PAGES = SourceChoice(pdf_as="pdf")
HEAVY = 2_200_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two large PDFs and a small one."""
    folder = tmp_path / "leases"
    folder.mkdir()
    for number in (1, 2):
        write_pdf(folder / f"lease {number}.pdf", [f"Lease {number} ends in May."], HEAVY, seed=number)
    write_pdf(folder / "short.pdf", ["This one never ends."])
    return folder


def stored(bench: Bench) -> list[dict[str, Any]]:
    """What is in the workspace's file store now."""
    return files_at(bench.url, PRACTICE_KEY)


def files_at(url: str, key: str) -> list[dict[str, Any]]:
    """What is in the file store of a key's workspace."""
    request = urllib.request.Request(
        f"{url}/v1/files",
        headers={"authorization": f"Bearer {key}", "anthropic-version": "2026-10-21"},
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        found: list[dict[str, Any]] = json.load(answer)["data"]
        return found


def sent(bench: Bench) -> list[dict[str, Any]]:
    """The first block of every request that the service has been sent, batch by batch."""
    blocks = []
    for path in sorted((bench.profile / "practice" / "batches").glob("*/requests.jsonl")):
        for line in path.read_text().splitlines():
            blocks.append(json.loads(line)["params"]["messages"][0]["content"][0])
    return blocks


def send(desk: DeskApi, folder: Path, recipe: Recipe = ASK, choice: SourceChoice = PAGES) -> Job:
    job = desk.draft(folder, choice, recipe)
    return desk.send(job.id)


def test_a_large_document_is_uploaded_once_named_and_removed(bench: Bench, folder: Path) -> None:
    """A colleague would otherwise find the person's contracts in the workspace for ever, or each retry cost an upload."""
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id, stop=lambda now: now.state is JobState.RUNNING)
    assert sorted(block["source"]["type"] for block in sent(bench)) == ["base64", "file", "file"]
    assert {block["title"] for block in sent(bench)} == {"lease 1.pdf", "lease 2.pdf", "short.pdf"}
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert (job.state, job.answered, len(job.parts)) == (JobState.FINISHED, 3, 1)
    assert bench.ledger()["files"] == {"uploads": 2, "bytes": bench.ledger()["files"]["bytes"], "removed": 2}
    assert stored(bench) == []
    answers = [row.outcome.answers[0] for row in desk.rows(job.id)]
    assert any("Lease 2 ends in May" in str(answer) for answer in answers)


def test_the_same_document_in_many_rows_is_uploaded_once(bench: Bench, tmp_path: Path) -> None:
    """Five copies of a document under a quarter of a megabyte cost one upload, not five bodies."""
    folder = tmp_path / "copies"
    folder.mkdir()
    for number in range(5):
        write_pdf(folder / f"copy {number}.pdf", ["The same."], 250_000)
    desk = bench.desk()
    job = send(desk, folder, replace(ASK, prompt="{{file name}}: {{document}}"))
    until_settled(desk, job.id)
    assert (desk.job(job.id).answered, bench.ledger()["files"]["uploads"]) == (5, 1)


def test_heavy_documents_make_one_batch_where_they_are_uploaded_and_several_where_not(
    bench: Bench, folder: Path
) -> None:
    """A host without a file store must get bodies it can take, and every row its answer."""
    bench.pacing = Pacing(timedelta(milliseconds=20), gap=timedelta(0), part_bytes=3_500_000)
    desk = bench.desk()
    draft = desk.draft(folder, PAGES, ASK)
    assert desk.estimate(draft.id).batches == 1
    assert any("file store" in warning for warning in desk.estimate(draft.id).warnings)
    bench.close()
    bench.faults = [{"on": "files", "do": "not_found"}]
    desk = bench.desk()
    desk.send(draft.id)
    until_settled(desk, draft.id)
    job = desk.job(draft.id)
    assert (job.state, job.answered, job.inline, len(job.parts)) == (JobState.FINISHED, 3, True, 2)
    assert {block["source"]["type"] for block in sent(bench)} == {"base64"}


def test_a_file_that_was_gone_is_sent_again_inside_the_request_and_paid_once(
    bench: Bench, folder: Path
) -> None:
    """Somebody who tidies the workspace's files must not cost the person their answers."""
    bench.faults = [{"on": "request", "do": "file_gone", "times": 1}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert (job.state, job.answered, job.counts) == (JobState.FINISHED, 3, {RowStatus.OK: 3})
    assert [part.requests for part in job.parts] == [3, 1]
    assert [block["source"]["type"] for block in sent(bench)].count("base64") == 2
    assert float(str(job.actual)) == pytest.approx(float(bench.ledger()["cost_usd"]))
    assert stored(bench) == []


def test_a_request_that_fails_for_another_reason_is_not_sent_for_ever(bench: Bench, folder: Path) -> None:
    """An error that only looks like a lost file comes back once inline and then stands."""
    fault = {"on": "request", "do": "errored", "error_type": "invalid_request_error"}
    bench.faults = [{**fault, "message": "The file was not found to be good", "match": {"text": "Lease 1"}}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert job.counts == {RowStatus.OK: 2, RowStatus.ERRORED: 1} and len(job.parts) == 2


def test_a_host_that_refuses_files_in_a_batch_gets_them_inside(bench: Bench, folder: Path) -> None:
    """No page of the documentation shows files in a batch; should a host refuse them, the job must go on."""
    bench.faults = [{"on": "create", "do": "status", "status": 400, "message": "source.type", "times": 1}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert (job.answered, job.inline, job.counts) == (3, True, {RowStatus.OK: 3})
    assert {block["source"]["type"] for block in sent(bench)} == {"base64"} and stored(bench) == []


@pytest.mark.parametrize("status", [500, 429])
def test_a_file_store_in_trouble_is_waited_for(bench: Bench, folder: Path, status: int) -> None:
    """A passing error of the store must not fail the job, and a limit on calls not send bodies twice."""
    bench.faults = [{"on": "upload", "do": "status", "status": status, "times": 2}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id)
    assert (desk.job(job.id).answered, desk.job(job.id).inline) == (3, False)
    assert stored(bench) == []


def test_a_file_store_that_never_answers_well_is_done_without(bench: Bench, folder: Path) -> None:
    """Behind some gateways an address that is not there says 502; the job must go on all the same."""
    bench.faults = [{"on": "upload", "do": "status", "status": 502}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id)
    assert (desk.job(job.id).answered, desk.job(job.id).inline) == (3, True)


def test_an_upload_whose_answer_was_lost_is_found_and_removed(bench: Bench, folder: Path) -> None:
    """An orphan would lie in the workspace, seen by all, until it expires."""
    bench.faults = [{"on": "upload", "do": "lose_answer", "times": 1}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id)
    assert desk.job(job.id).answered == 3
    assert bench.ledger()["files"]["uploads"] == 2 and stored(bench) == []


def test_files_that_could_not_be_removed_go_with_the_job(
    bench: Bench, folder: Path, expect_message: Any
) -> None:
    """The person who deletes a job wants its documents gone from the service too."""
    expect_message("could not be removed")
    bench.faults = [{"on": "files", "do": "status", "status": 503, "skip": 2}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id)
    assert desk.job(job.id).answered == 3
    bench.close()
    bench.faults = []
    desk = bench.desk()
    assert len(stored_after_opening(desk, bench)) == 2
    desk.delete(job.id)
    assert stored(bench) == []


def stored_after_opening(desk: DeskApi, bench: Bench) -> list[dict[str, Any]]:
    """The practice service starts with the first call."""
    desk.access.test_key()
    return stored(bench)


def test_a_canceled_job_takes_its_files_along(bench: Bench, folder: Path) -> None:
    """Who stops a job does not expect its documents to stay behind."""
    bench.faults = [{"on": "batch", "do": "slow_end", "seconds": 600}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id, stop=lambda now: now.state is JobState.RUNNING)
    assert len(stored(bench)) == 2
    desk.cancel(job.id)
    until_settled(desk, job.id)
    assert desk.job(job.id).state is JobState.FINISHED and stored(bench) == []


def test_names_in_the_file_store_are_clean_and_say_whose_they_are(bench: Bench, tmp_path: Path) -> None:
    """The service refuses some characters; a name with them must not keep a document from being sent."""
    folder = tmp_path / "odd"
    folder.mkdir()
    write_pdf(folder / 'a: "b" <c>?.pdf', ["It ends."], HEAVY)
    bench.faults = [{"on": "batch", "do": "slow_end", "seconds": 600}]
    desk = bench.desk()
    job = send(desk, folder)
    until_settled(desk, job.id, stop=lambda now: now.state is JobState.RUNNING)
    (file,) = stored(bench)
    assert file["filename"].startswith("a b c (BatchDesk ") and file["filename"].endswith(").pdf")
    assert not desk.job(job.id).inline and file["expires_at"] is not None


def test_quotes_and_places_come_back_as_columns(bench: Bench, tmp_path: Path) -> None:
    """Proof that can not be looked up in the document is none."""
    folder = tmp_path / "proof"
    folder.mkdir()
    write_pdf(folder / "lease.pdf", ["The lease begins in May.", "The rent is due on Monday."])
    (folder / "note.txt").write_text("The key is under the mat. Nobody knows.")
    write_png(folder / "plan.png")
    desk = bench.desk()
    job = send(desk, folder, choice=replace(PAGES, citations=True))
    until_settled(desk, job.id)
    target = desk.export(job.id, tmp_path / "out.jsonl")
    rows = {row["file name"]: row for row in map(json.loads, target.read_text().splitlines())}
    lease, note, plan = rows["lease.pdf"], rows["note.txt"], rows["plan.png"]
    assert {row["Status"] for row in rows.values()} == {"ok"}
    assert lease["Quotes"] == "The lease begins in May.\nThe rent is due on Monday."
    assert lease["Places"] == "p. 1; p. 2"
    assert note["Quotes"] == "The key is under the mat.\nNobody knows."
    assert note["Places"] == "characters 1-25; characters 27-39"
    assert (plan["Quotes"], plan["Places"]) in {("", ""), (None, None)}
    assert desk.answer_headers(job.id) == ("Answer", "Quotes", "Places")
    assert {block["type"] for block in sent(bench)} == {"document", "image"}


def test_quotes_and_answer_columns_are_refused_before_anything_is_sent(bench: Bench, folder: Path) -> None:
    """The service would refuse every row of it, after the whole wait."""
    desk = bench.desk()
    choice = replace(PAGES, citations=True)
    both = replace(ASK, answers=(Answer("End", AnswerKind.DATE),))
    found = desk.inspect(folder, choice)
    for refused in (
        lambda: desk.questions.check_recipe(both, found, choice),
        lambda: desk.draft(folder, choice, both),
        lambda: desk.questions.try_rows(folder, choice, both, [1]),
    ):
        with pytest.raises(Problem) as caught:
            refused()
        assert caught.value.trouble is Trouble.USAGE and "exclude each other" in caught.value.title
    assert desk.jobs() == ()
    assert any(
        "file store" in warning for warning in desk.questions.check_recipe(ASK, found, choice).warnings
    )


def test_images_are_seen_and_estimated(bench: Bench, tmp_path: Path) -> None:
    """A folder of photographs must cost what it was said to cost, and be capped by what it can cost at most."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        write_png(folder / f"{number}.png", width=560 + 28 * number)
    desk = bench.desk()
    draft = desk.draft(folder, SourceChoice(), replace(ASK, prompt="What is it? {{document}}"))
    estimate = desk.estimate(draft.id)
    assert 600 < estimate.input_tokens < 1_500
    assert estimate.ceiling is not None and estimate.ceiling < 1
    desk.send(draft.id)
    until_settled(desk, draft.id)
    job = desk.job(draft.id)
    assert job.answered == 3 and job.usage.input == pytest.approx(estimate.input_tokens, rel=0.1)
    assert {block["type"] for block in sent(bench)} == {"image"}


def test_pdfs_cost_about_what_was_said(bench: Bench, tmp_path: Path) -> None:
    """Bytes say nothing of pages; offline the guess must come from the pages too, and the most that it costs must hold."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        weight = 30_000 if number % 7 == 0 else 0
        write_pdf(folder / f"{number}.pdf", [f"Page {page}." for page in range(1 + number % 5)], weight)
    desk = bench.desk()
    draft = desk.draft(folder, PAGES, ASK)
    counted = desk.estimate(draft.id)
    bench.close()
    bench.faults = [{"on": "count_tokens", "do": "status", "status": 503}]
    desk = bench.desk()
    guessed = desk.estimate(draft.id)
    desk.send(draft.id)
    until_settled(desk, draft.id)
    job = desk.job(draft.id)
    assert counted.input_tokens == pytest.approx(job.usage.input, rel=0.02)
    assert guessed.input_tokens == pytest.approx(job.usage.input, rel=0.3) and "pages" in guessed.basis[0]
    assert job.actual is not None and counted.ceiling is not None and job.actual < counted.ceiling < 1


def test_pages_over_the_models_limit_are_not_sent(bench: Bench, tmp_path: Path) -> None:
    """A document that the service is sure to refuse would be waited for in vain."""
    folder = tmp_path / "long"
    folder.mkdir()
    write_pdf(folder / "long.pdf", [f"Page {number}." for number in range(101)])
    write_pdf(folder / "short.pdf", ["Page."])
    desk = bench.desk()
    small = desk.draft(folder, PAGES, replace(ASK, model="claude-haiku-4-5"))
    large = desk.draft(folder, PAGES, ASK)
    assert (small.requests, large.requests) == (1, 2)
    assert "Too many pages" in desk.rows(small.id)[0].outcome.note


def test_a_document_tried_live_is_not_left_behind(bench: Bench, folder: Path) -> None:
    """Trying costs an answer, not a file in the workspace."""
    desk = bench.desk()
    (trial,) = desk.questions.try_rows(folder, replace(PAGES, citations=True), ASK, [1])
    assert len(trial.row.outcome.answers) == 3 and stored(bench) == []


def test_kills_around_an_upload_lose_nothing_and_leave_nothing_behind(
    tmp_path: Path, folder: Path, lives: Lives
) -> None:
    """A power cut must neither cost a second batch nor leave a contract in the workspace."""
    with closing(PracticeHere(tmp_path / "service")) as practice:
        host = Host(tmp_path, practice.url, lives)
        desk = host.desk()
        job = send(desk, folder)
        desk.close()
        (host.profile / "out").mkdir()
        for step in UPLOAD_STEPS:
            assert host.live(job.id, step) == -signal.SIGKILL, step
        assert host.live(job.id, "none") == 0
        desk = host.desk()
        job = desk.job(job.id)
        desk.close()
        accounts = book(host.url)
        assert (job.state, job.answered) == (JobState.FINISHED, 3)
        assert sum(batch["accepted"] for batch in accounts["batches"]) == 3
        assert job.actual == Decimal(accounts["cost_usd"])
        assert (accounts["files"]["uploads"], files_at(host.url, KEY)) == (2, [])
        assert secrets_in(host.profile / "logs", "ends in May", KEY) == []


@pytest.fixture(autouse=True)
def _close(bench: Bench) -> Iterator[None]:
    yield
    bench.close()
