"""Taking everything along and deleting everything, on a desk with jobs of every kind."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Canceled, Problem, Trouble
from batchdesk.core.settings import SpendingSettings
from batchdesk.desk.api import DeskApi
from batchdesk.desk.care_api import Kept
from tests.flows.conftest import RECIPE, Bench, until_settled

TEXTS: list[str | None] = ["The parcel came late", "All is well"]


def finished(bench: Bench, name: str) -> tuple[DeskApi, str]:
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, name=name)
    desk.send(job.id)
    until_settled(desk, job.id)
    return desk, job.id


def test_one_archive_holds_every_job_recipe_and_sum(bench: Bench) -> None:
    """Lost: somebody leaves the company, or the computer, and three years of answers stay behind."""
    desk = bench.desk()
    for name in ("Tickets: 10/2026", "Tickets: 10/2026", "draft only"):
        job = bench.draft(desk, TEXTS, name=name)
        if name != "draft only":
            desk.send(job.id)
            until_settled(desk, job.id)
    desk.questions.save_recipe(RECIPE)
    desk.money.change_spending(SpendingSettings(None))
    (bench.profile / "settings.json").write_text(json.dumps({"monthly_cap": "5", "stray": "sk-ant-x"}))
    target = desk.care.export_all(bench.folder / "everything.zip")
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
        results = [name for name in names if name.startswith("results/")]
        assert len(set(results)) == 3
        assert all(":" not in name and name.count("/") == 1 for name in results)
        assert {"ledger.xlsx", "settings.json", "README.txt", "recipes/Mood.recipe.json"} < set(names)
        assert json.loads(archive.read("settings.json")) == {"monthly_cap": "5"}
        assert b"sk-ant" not in b"".join(archive.read(name) for name in names)
        first = openpyxl.load_workbook(BytesIO(archive.read(sorted(results)[0])), read_only=True)
        rows = list(first["Results"].iter_rows(values_only=True))
        first.close()
    assert len(rows) == 3
    assert not list(bench.profile.glob(".taken-*"))


def test_stopping_leaves_the_old_archive_and_nothing_else(bench: Bench) -> None:
    """Lost: yesterday's archive, because today's was stopped half-way."""
    desk, _ = finished(bench, "Tickets")
    target = bench.folder / "everything.zip"
    target.write_bytes(b"yesterday's")

    def stop(_done: int, _total: int | None, _what: str) -> None:
        raise Canceled

    with pytest.raises(Canceled):
        desk.care.export_all(target, stop)
    assert target.read_bytes() == b"yesterday's"
    assert not list(bench.folder.glob(".everything*"))
    assert not list(bench.profile.glob(".taken-*"))


def test_another_ending_is_refused(bench: Bench) -> None:
    """Lost: an archive named .xlsx that no program opens."""
    with pytest.raises(Problem) as caught:
        bench.desk().care.export_all(bench.folder / "everything.xlsx")
    assert caught.value.trouble is Trouble.TARGET_KIND_UNKNOWN


def test_nothing_is_deleted_while_a_job_goes_on(bench: Bench) -> None:
    """Lost: answers that were paid for, with one click."""
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, name="Tickets")
    desk.send(job.id)
    with pytest.raises(Problem) as caught:
        desk.care.delete_all()
    assert caught.value.trouble is Trouble.JOBS_UNFINISHED
    assert "“Tickets”" in str(caught.value)
    assert desk.job(job.id).state is JobState.SENDING


def test_deleting_leaves_no_word_of_the_rows_on_the_disk_and_the_desk_goes_on(bench: Bench) -> None:
    """Lost: “everything deleted”, and the customers' texts are still in the database file or the log."""
    desk, _ = finished(bench, "Smith & Sons")
    desk.questions.save_recipe(RECIPE)
    stranger = bench.profile / "somebody-elses.txt"
    stranger.write_text("keep me")
    (bench.profile / "settings.json").write_text(
        json.dumps({"monthly_cap": "5", "keys": {"api.anthropic.com": {"names": ["EU"], "chosen": "EU"}}})
    )
    desk.care.delete_all()
    assert desk.jobs() == ()
    assert desk.money.ledger() == ()
    assert desk.money.spending().monthly_cap is None
    left = b"".join(path.read_bytes() for path in _files(bench.profile) if path != stranger)
    for word in (b"parcel came late", b"Smith", b"You label tickets", b"Mood"):
        assert word not in left
    assert stranger.read_text() == "keep me"
    assert json.loads((bench.profile / "settings.json").read_text())["keys"]["api.anthropic.com"][
        "names"
    ] == ["EU"]
    job = bench.draft(desk, TEXTS)
    desk.send(job.id)
    until_settled(desk, job.id)
    assert desk.job(job.id).answered == 2


def test_it_is_told_where_things_are_and_how_much(bench: Bench) -> None:
    """Lost: nobody knows what to back up, or why the disk is full."""
    desk, _ = finished(bench, "Tickets")
    found = {place.what: place for place in desk.care.places()}
    assert found[Kept.ALL].path == bench.profile
    assert {Kept.JOBS, Kept.ANSWERS, Kept.PRACTICE} <= set(found)
    assert found[Kept.ALL].bytes == sum(place.bytes for what, place in found.items() if what is not Kept.ALL)
    assert all(place.path.exists() for place in found.values())
    beside = list(bench.profile.glob("desk.sqlite3-*"))
    assert beside and found[Kept.JOBS].path.name == "desk.sqlite3", "the file that lies beside it is named"


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("first", [0, 1], ids=["by its owner", "by another window"])
def test_the_other_window_practises_on_when_everything_is_deleted(bench: Bench, first: int) -> None:
    """Lost: practice, in every other window, until BatchDesk is started again."""
    bench.apart = True
    desks = bench.desk(), bench.desk()
    for desk in desks:
        desk.access.test_key()  # the first one starts the service, the second one finds it
    desks[first].care.delete_all()
    for desk in desks:
        job = bench.draft(desk, TEXTS)
        desk.send(job.id)
        until_settled(desk, job.id)
        assert desk.job(job.id).answered == 2
