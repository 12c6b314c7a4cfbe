"""The main job: a spreadsheet in, answers for every row in order out, and the price known before."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from batchdesk.core.jobs import JobState, PartState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.core.rows import RowStatus

from .conftest import RECIPE, Bench, until_settled, with_answers

MOOD = with_answers(
    RECIPE,
    Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry", "unclear")),
    Answer("Amount", AnswerKind.NUMBER),
    Answer("Refund", AnswerKind.YES_NO),
)
TEXTS = ["I am happy", None, "I am so angry, refund 12.50", "I am happy", "  ", "=1+1"]


def results(path: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path)["Results"].iter_rows(values_only=True))


def test_every_row_comes_back_once_in_order_with_its_status(bench: Bench) -> None:
    bench.apart = True
    desk = bench.desk()
    job = bench.draft(desk, TEXTS, MOOD)
    assert (job.rows, job.requests, job.duplicates, job.empty) == (6, 3, 1, 2)
    estimate = desk.estimate(job.id)
    desk.send(job.id)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert job.state is JobState.FINISHED
    assert job.counts == {RowStatus.OK: 4, RowStatus.SKIPPED: 2}
    assert job.actual is not None
    assert estimate.ceiling is not None
    assert 0 < job.actual <= estimate.ceiling
    header, *rows = results(desk.export(job.id, bench.folder / "out.xlsx"))
    assert header == ("Id", "Text", "Mood", "Amount", "Refund", "Status", "Note")
    assert [row[0] for row in rows] == ["00001", "00002", "00003", "00004", "00005", "00006"]
    assert [row[5] for row in rows] == ["ok", "skipped", "ok", "ok", "skipped", "ok"]
    assert rows[0][2:5] == rows[3][2:5]
    assert rows[2][2:5] == ("angry", 12.5, True)
    assert "asked once" in str(rows[3][6])
    assert all(str(row[6]).startswith("Practice: ") for row in rows if row[5] == "ok")
    assert rows[5][1] == "=1+1"


def test_our_bill_is_the_services_bill(bench: Bench) -> None:
    """What the person is told the job cost must be what the account is charged, to the cent."""
    desk = bench.desk()
    job = bench.draft(desk, [f"Ticket number {i}, I am angry" for i in range(40)], MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    assert desk.job(job.id).actual == Decimal(bench.ledger()["cost_usd"])


def test_a_draft_costs_nothing_and_the_file_may_change_afterwards(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["one", "two"])
    bench.table(["three", "four", "five"])
    assert [row.cells[1] for row in desk.rows(job.id)] == ["one", "two"]
    assert bench.accepted() == 0 if (bench.profile / "practice").exists() else True


def test_a_changed_recipe_is_planned_again_on_the_same_rows(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["a", "a", "b"])
    assert job.requests == 2
    from dataclasses import replace

    job = desk.revise(job.id, replace(RECIPE, prompt="{{Id}} {{Text}}"))
    assert (job.requests, job.duplicates) == (3, 0)


def test_many_parts_are_sent_and_collected_as_one_job(bench: Bench) -> None:
    from dataclasses import replace

    bench.pacing = replace(bench.pacing, part_requests=7)
    desk = bench.desk()
    job = bench.draft(desk, [f"I am happy {i}" for i in range(30)], MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    job = desk.job(job.id)
    assert [part.requests for part in job.parts] == [7, 7, 7, 7, 2]
    assert {part.state for part in job.parts} == {PartState.COLLECTED}
    assert bench.accepted() == 30
    assert job.answered == 30


def test_a_job_goes_on_after_the_desk_was_closed(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["I am happy"] * 2 + ["I am angry"], MOOD)
    desk.send(job.id)
    until_settled(desk, job.id, stop=lambda job: job.parts[0].batch_id is not None)
    bench.close()
    later = bench.desk()
    assert later.unfinished() == (job.id,)
    until_settled(later, job.id)
    assert later.job(job.id).answered == 3
    assert bench.accepted() == 2


def test_nothing_is_sent_twice_by_saying_send_twice(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["x"])
    desk.send(job.id)
    with pytest.raises(Problem) as caught:
        desk.send(job.id)
    assert caught.value.trouble is Trouble.JOB_NOT_READY
    until_settled(desk, job.id)
    assert bench.accepted() == 1


def test_a_cap_below_the_worst_case_sends_nothing(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["x", "y"])
    with pytest.raises(Problem) as caught:
        desk.send(job.id, Decimal("0.000001"))
    assert caught.value.trouble is Trouble.CAP_TOO_LOW
    assert desk.job(job.id).state is JobState.DRAFT
    assert desk.job(job.id).parts == ()


def test_a_job_of_empty_rows_is_refused_before_anything_is_sent(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, [None, " "])
    with pytest.raises(Problem) as caught:
        desk.send(job.id)
    assert caught.value.trouble is Trouble.NOTHING_TO_SEND


def test_a_trial_tells_its_price_and_sharpens_the_estimate(bench: Bench) -> None:
    desk = bench.desk()
    source = bench.table(["I am happy", "I am angry", "Nothing"])
    trials = desk.questions.try_rows(source, SourceChoice(), MOOD, [3, 1, 2])
    assert [trial.row.number for trial in trials] == [3, 1, 2]
    assert all(trial.row.outcome.status is RowStatus.OK and trial.cost for trial in trials)
    job = desk.draft(source, SourceChoice(), MOOD)
    assert any("rest on 3 rows you tried" in line for line in desk.estimate(job.id).basis)


def test_a_deleted_job_leaves_nothing_behind(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["secret text"])
    desk.send(job.id)
    until_settled(desk, job.id)
    assert list((bench.profile / "jobs" / job.id).iterdir())
    desk.delete(job.id)
    assert desk.jobs() == ()
    assert not (bench.profile / "jobs" / job.id).exists()


def test_the_workbook_alone_is_enough_to_run_the_job_again(bench: Bench) -> None:
    from batchdesk.core.recipe import read_recipe

    desk = bench.desk()
    job = bench.draft(desk, ["I am happy"], MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    book = openpyxl.load_workbook(desk.export(job.id, bench.folder / "out.xlsx"))
    info = dict(row[:2] for row in book["Run info"].iter_rows(values_only=True))
    assert read_recipe(str(info["Recipe"])) == MOOD


def test_the_input_is_never_overwritten(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["x"])
    before = job.source.read_bytes()
    with pytest.raises(Problem) as caught:
        desk.export(job.id, job.source)
    assert caught.value.trouble is Trouble.TARGET_UNWRITABLE
    assert job.source.read_bytes() == before


@pytest.mark.parametrize("named", [False, True], ids=["folder", "column"])
def test_no_document_that_was_asked_about_is_overwritten(bench: Bench, tmp_path: Path, named: bool) -> None:
    """An export named like one of the documents would replace the only copy of it."""
    desk = bench.desk()
    folder = tmp_path / "letters"
    (folder / "old").mkdir(parents=True)
    (folder / "a.txt").write_text("Dear all")
    letter = folder / "old" / "notes.csv"
    letter.write_text("Who,What\nAnn,Tea\n")
    asked = replace(RECIPE, prompt="{{document}}")
    source, choice = folder, SourceChoice()
    if named:
        source, choice = tmp_path / "list.csv", SourceChoice(path_column="File")
        source.write_text("Id,File\n1,letters/a.txt\n2,letters/old/notes.csv\n")
    job = desk.draft(source, choice, asked)
    with pytest.raises(Problem) as caught:
        desk.export(job.id, letter)
    assert caught.value.trouble is Trouble.TARGET_UNWRITABLE
    assert letter.read_text().startswith("Who")
    free = folder / "answers.csv"
    desk.export(job.id, free)
    desk.export(job.id, free)
    assert free.is_file()


def test_the_workbook_says_which_rows_were_read(bench: Bench, tmp_path: Path) -> None:
    """Rows that were left out, and what a row number counts, could be told by nobody a month later."""
    source = bench.table(["a", "b", "c"])
    book = openpyxl.load_workbook(source)
    book.worksheets[0].row_dimensions[3].hidden = True
    book.save(source)
    desk = bench.desk()
    job = desk.draft(source, SourceChoice(visible_only=True), RECIPE)
    desk.export(job.id, tmp_path / "out.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["Run info"]
    info = {line[0]: line[1] for line in sheet.iter_rows(values_only=True)}
    assert (info["Rows"], info["Column names in row"], info["Hidden rows"]) == (2, 1, "left out")
    assert "row 1 is the first below the column names" in str(info["Row numbers"])


def test_an_unfinished_job_can_be_exported_and_says_waiting(bench: Bench) -> None:
    desk = bench.desk()
    job = bench.draft(desk, ["x", None])
    path = desk.export(job.id, bench.folder / "out.xlsx")
    _, *rows = results(path)
    assert [row[3] for row in rows] == ["waiting", "skipped"]
    book = openpyxl.load_workbook(path)
    words = "Partial: 0 of 2 rows answered so far."
    assert ("Partial", words) in list(book["Run info"].iter_rows(values_only=True))
    assert book["Summary"]["A2"].value == words


def test_a_finished_job_is_not_called_partial_and_is_a_recipe(bench: Bench) -> None:
    """Lost: a whole result that nobody trusts; asking the same again from the workbook alone."""
    desk = bench.desk()
    job = bench.draft(desk, ["I am happy"], MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    path = desk.export(job.id, bench.folder / "out.xlsx")
    book = openpyxl.load_workbook(path)
    assert "Partial" not in [row[0] for row in book["Run info"].iter_rows(values_only=True)]
    assert str(book["Summary"]["A2"].value).startswith("Practice:")
    assert desk.questions.read_recipe(path) == MOOD


def test_every_form_holds_the_same_results(bench: Bench) -> None:
    """Lost: a program that reads the parquet would see other rows than the person with the workbook."""
    from pyarrow import parquet

    desk = bench.desk()
    job = bench.draft(desk, ["I am happy", None], MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    header, *rows = results(desk.export(job.id, bench.folder / "out.xlsx"))
    table = parquet.read_table(desk.export(job.id, bench.folder / "out.parquet"))
    assert tuple(table.column_names) == tuple(header)
    assert [tuple(line.values()) for line in table.to_pylist()] == [tuple(row) for row in rows]
