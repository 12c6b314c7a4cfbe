"""From a person's workbook through a job and back into a copy of it, by the desk as it really is."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from batchdesk.app import App
from batchdesk.cli import run
from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.recipe import Answer, AnswerKind
from batchdesk.desk.api import DeskApi
from tests.files.rich_workbook import HEADER_ROW, HEADERS, HIDDEN, rich_workbook
from tests.flows.conftest import RECIPE, Bench, until_settled, with_answers

MOOD = with_answers(
    RECIPE, Answer("Mood", AnswerKind.CHOICE, choices=("happy", "angry")), Answer("Stars", AnswerKind.INTEGER)
)
NEW = ("Mood", "Stars (2)", "Status", "Note")
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return rich_workbook(tmp_path / "mine.xlsx", 6)


def finished(desk: DeskApi, source: Path, choice: SourceChoice = SourceChoice(sheet="Reviews")) -> Job:
    job = desk.draft(source, choice, MOOD)
    desk.send(job.id)
    until_settled(desk, job.id)
    return desk.job(job.id)


def read(path: Path, sheet: str = "Reviews") -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(path, data_only=True)[sheet].iter_rows(values_only=True))


def change(source: Path, target: Path, **cells: object) -> Path:
    """A copy in which a person has changed cells (openpyxl will do: only cells are read again)."""
    book = openpyxl.load_workbook(source)
    for place, value in cells.items():
        book["Reviews"][place] = value
    book.save(target)
    return target


def test_answers_go_back_to_the_rows_they_came_from(bench: Bench, mine: Path, tmp_path: Path) -> None:
    """The whole promise of “add to my workbook”."""
    desk = bench.desk()
    job = finished(desk, mine)
    said = desk.add_to_workbook(job.id, mine, tmp_path / "copy.xlsx")
    assert "columns F to I" in said[0]
    found, before = read(tmp_path / "copy.xlsx"), read(mine)
    assert found[HEADER_ROW - 1][:9] == (*HEADERS, *NEW)
    by_id = {row.cells[0]: row for row in desk.rows(job.id)}
    for old, new in list(zip(before, found, strict=True))[HEADER_ROW:]:
        assert new[:5] == old[:5]
        assert new[5:8] == (*by_id[old[0]].outcome.answers, "ok")


def test_rows_that_were_left_out_stay_without_answers(bench: Bench, mine: Path, tmp_path: Path) -> None:
    """Hidden rows that were not asked about shift the count: an answer one row off is worse than none."""
    desk = bench.desk()
    job = finished(desk, mine, SourceChoice(sheet="Reviews", visible_only=True))
    rows = desk.rows(job.id)
    if any(row.place is None for row in rows):
        pytest.fail("the reader does not tell where visible rows stand")
    desk.add_to_workbook(job.id, mine, tmp_path / "copy.xlsx")
    found = read(tmp_path / "copy.xlsx")
    asked = {row.cells[0] for row in rows}
    assert [row[7] for row in found[HEADER_ROW:]] == [
        "ok" if row[0] in asked else None for row in found[HEADER_ROW:]
    ]
    assert len(asked) == 6 - len(HIDDEN)


def test_a_second_run_adds_further_columns(bench: Bench, mine: Path, tmp_path: Path) -> None:
    """Otherwise the first answers are lost, or two columns of one name make Excel repair the table."""
    desk = bench.desk()
    job = finished(desk, mine)
    desk.add_to_workbook(job.id, mine, tmp_path / "once.xlsx")
    desk.add_to_workbook(job.id, tmp_path / "once.xlsx", tmp_path / "twice.xlsx")
    found = read(tmp_path / "twice.xlsx")
    assert found[HEADER_ROW - 1][5:13] == (*NEW, "Mood (2)", "Stars (3)", "Status (2)", "Note (2)")
    assert found[HEADER_ROW][9:12] == found[HEADER_ROW][5:8]
    table = openpyxl.load_workbook(tmp_path / "twice.xlsx")["Reviews"].tables["Reviews_2026"]
    assert table.ref == "A4:M10"


def test_a_workbook_that_was_changed_is_refused_only_where_it_matters(
    bench: Bench, mine: Path, tmp_path: Path
) -> None:
    """An answer beside a text it was not given for is wrong; a note in another column changes no answer."""
    desk, target = bench.desk(), tmp_path / "copy.xlsx"
    job = finished(desk, mine)
    other = change(mine, tmp_path / "other.xlsx", B6="Another text altogether", B8="And another")
    with pytest.raises(Problem) as refused:
        desk.add_to_workbook(job.id, other, target)
    assert refused.value.trouble is Trouble.WORKBOOK_DIFFERS
    assert "2 of 6 rows" in refused.value.title
    assert "row 6" in refused.value.title
    assert not target.exists()
    gone = change(mine, tmp_path / "gone.xlsx", B4="Words")
    with pytest.raises(Problem) as refused:
        desk.add_to_workbook(job.id, gone, target)
    assert "“Text”" in refused.value.title
    harmless = change(mine, tmp_path / "harmless.xlsx", C6=2)
    desk.add_to_workbook(job.id, harmless, target)
    assert read(target)[5][7] == "ok"


def test_answers_follow_rows_that_have_moved(bench: Bench, mine: Path, tmp_path: Path) -> None:
    """A person sorts the table and puts a row in between meanwhile; each answer must find its row again."""
    desk, target = bench.desk(), tmp_path / "copy.xlsx"
    job = finished(desk, mine)
    first = HEADER_ROW + 1
    lines = [row[:5] for row in read(mine)[HEADER_ROW:]]
    moved = [*reversed(lines[1:]), ("new", "A row that was not asked about", 1, None, None), lines[0]]
    cells = {
        f"{'ABCDE'[c]}{first + r}": value for r, line in enumerate(moved) for c, value in enumerate(line)
    }
    said = desk.add_to_workbook(job.id, change(mine, tmp_path / "sorted.xlsx", **cells), target)
    assert any("elsewhere" in sentence for sentence in said)
    by_id = {row.cells[0]: row.outcome.answers for row in desk.rows(job.id)}
    found = read(target)[HEADER_ROW:]
    assert [row[0] for row in found] == [line[0] for line in moved]
    assert [row[5:7] for row in found] == [by_id.get(row[0], (None, None)) for row in found]


def test_names_stand_in_the_row_of_the_names(bench: Bench, tmp_path: Path) -> None:
    """Where group names stand above the column names, the answers' names belong beside the lower ones."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Ticket", None, "Shop", None],
        ["Id", "Text", "City", "Size"],
        ["1", "slow", "Bonn", 3],
        ["2", "fast", "Ulm", 4],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("C1:D1")
    book.save(tmp_path / "groups.xlsx")
    desk = bench.desk()
    columns = desk.inspect(tmp_path / "groups.xlsx").column_names
    text = next(name for name in columns if name.endswith("Text"))
    job = desk.draft(tmp_path / "groups.xlsx", SourceChoice(), replace(MOOD, prompt=f"{{{{{text}}}}}"))
    said = desk.add_to_workbook(job.id, tmp_path / "groups.xlsx", tmp_path / "copy.xlsx")
    assert said[-1].startswith("Partial: 0 of 2")
    found = read(tmp_path / "copy.xlsx", "Sheet")
    assert found[0][4:] == (None,) * 4
    assert found[1][4:6] == ("Mood", "Stars")
    assert [row[6] for row in found[2:]] == ["waiting", "waiting"]


def test_shared_answers_name_the_row_of_the_sheet(bench: Bench, tmp_path: Path) -> None:
    """A note that counts otherwise than the sheet sends the person to a wrong row."""
    desk = bench.desk()
    source = bench.table(["same", "other", "same"])
    job = finished(desk, source, SourceChoice())
    desk.add_to_workbook(job.id, source, tmp_path / "copy.xlsx")
    notes = [row[-1] for row in read(tmp_path / "copy.xlsx", "Sheet")]
    assert str(notes[3]).endswith("Same request as row 2; asked once.")


def test_the_original_and_other_sources_are_refused(bench: Bench, mine: Path, tmp_path: Path) -> None:
    """The person's file is never written to; a csv has no sheet for answers to go back to."""
    desk, original = bench.desk(), mine.read_bytes()
    job = finished(desk, mine)
    (tmp_path / "linked.xlsx").hardlink_to(mine)
    newer = change(mine, tmp_path / "newer.xlsx")
    for workbook, target in ((mine, mine), (newer, mine), (mine, tmp_path / "linked.xlsx")):
        with pytest.raises(Problem) as refused:
            desk.add_to_workbook(job.id, workbook, target)
        assert refused.value.trouble is Trouble.TARGET_UNWRITABLE
    assert mine.read_bytes() == original
    text = tmp_path / "tickets.csv"
    text.write_text("Id,Text\n1,slow\n2,fast\n")
    from_text = finished(desk, text, SourceChoice())
    with pytest.raises(Problem) as refused:
        desk.add_to_workbook(from_text.id, mine, tmp_path / "copy.xlsx")
    assert refused.value.trouble is Trouble.WORKBOOK_NOT_PATCHABLE


def test_the_command_adds_to_a_workbook(
    tmp_path: Path, mine: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """What the window can do, the command can: `export JOB --out COPY --into WORKBOOK`."""
    from batchdesk.core.recipe import write_recipe

    recipe = tmp_path / "mood.recipe.json"
    recipe.write_text(write_recipe(MOOD), encoding="utf-8")
    common = ["--practice", "--profile", str(tmp_path / "profile"), "--json"]
    code = command(
        "run",
        str(mine),
        "--sheet",
        "Reviews",
        "--recipe",
        str(recipe),
        "--out",
        str(tmp_path / "new.xlsx"),
        "--yes",
        "--poll-seconds",
        "0.1",
        *common,
    )
    job = json.loads(capfd.readouterr().out.splitlines()[-1])["job"]
    assert code == 0
    code = command("export", job, "--out", str(tmp_path / "copy.xlsx"), "--into", str(mine), *common)
    said = capfd.readouterr()
    assert code == 0
    assert json.loads(said.out.splitlines()[-1])["out"] == str(tmp_path / "copy.xlsx")
    assert "columns F to I" in said.err
    assert read(tmp_path / "copy.xlsx")[HEADER_ROW][7] == "ok"


def command(*words: str) -> int:
    return run(list(words), App())


def test_a_table_without_names_gets_its_answers_too(bench: Bench, tmp_path: Path) -> None:
    """A sheet whose data begin in its first row would be sent, paid, and then refused."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for number in range(1, 7):
        sheet.append([number, f"sentence {number} of the ticket", number * 2])
    book.save(tmp_path / "bare.xlsx")
    desk = bench.desk()
    job = desk.draft(tmp_path / "bare.xlsx", SourceChoice(), replace(MOOD, prompt="{{Column B}}"))
    assert job.choice.header_row == 0
    desk.send(job.id)
    until_settled(desk, job.id)
    said = desk.add_to_workbook(job.id, tmp_path / "bare.xlsx", tmp_path / "copy.xlsx")
    assert any("Mood, Stars, Status, Note" in sentence for sentence in said)
    rows = [(*row.cells, *row.outcome.answers, "ok") for row in desk.rows(job.id)]
    assert [row[:6] for row in read(tmp_path / "copy.xlsx", "Sheet")] == rows
