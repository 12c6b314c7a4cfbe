"""The commands that look: their JSON is the contract's, their words are readable, and they spend nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from batchdesk.core.export import ExportForm
from batchdesk.core.inspection import Document, LeftOut, Sheet
from batchdesk.core.jobs import JobState, PartState, SourceChoice
from batchdesk.core.rows import RowStatus

from .conftest import Command
from .fake_desk import ALL_OK, FOLDER, TABLE, a_job, part


def test_inspect_prints_the_contracts_shape(command: Command) -> None:
    """Otherwise programs that read our output break."""
    said = command("inspect", "reviews.xlsx", "--sheet", "Reviews", "--header-row", 2, "--json")
    assert said.code == 0
    assert said.last["kind"] == "table"
    sheet = {"name": "Reviews", "rows": 5, "visible": True, "columns": ["Text"]}
    assert sheet.items() <= said.last["sheets"][0].items()
    column = {"name": "Größe", "type": "integer", "filled": 5, "example": "7"}
    assert column.items() <= said.last["columns"][1].items()
    assert (said.last["sheet"], said.last["header_row"], said.last["rows"]) == ("Reviews", 1, 5)
    assert (said.last["documents"], len(said.last["warnings"])) == ([], 1)
    assert said.out.isascii(), "a code page could damage it"
    (call,) = command.desk.asked
    assert (call[2].sheet, call[2].header_row) == ("Reviews", 2)


def test_a_table_without_column_names_can_be_told(command: Command) -> None:
    """Otherwise only the window can load a table whose first row is data, or what `inspect` told is refused."""
    assert command("inspect", "reviews.xlsx", "--header-row", 0).code == 0
    (call,) = command.desk.asked
    assert call[2].header_row == 0


def test_inspect_of_a_folder_lists_its_documents(command: Command) -> None:
    """Otherwise nobody sees which document can not be sent."""
    command.desk.found = FOLDER
    keys = {"name", "kind", "bytes", "pages", "characters", "sent_as", "problem"}
    assert keys <= set(command("inspect", "papers", "--json").last["documents"][0])
    said = command("inspect", "papers")
    assert "x/a.pdf" in said.out
    assert "2,048" in said.out


def test_inspect_says_what_is_hidden_and_left_out(command: Command) -> None:
    """Otherwise rows that nobody sees in the spreadsheet are paid for, or a total is missed in silence."""
    command.desk.found = replace(
        TABLE,
        sheets=(Sheet("Reviews", 5, True, ("Text",), 2), Sheet("Old", 9, False, ())),
        hidden_rows=2,
        header_rows=2,
        left_out=(LeftOut(9, "total", "Total 12"), LeftOut(11, "note", "Source:\x1b[31m survey")),
    )
    said = command("inspect", "reviews.xlsx")
    for words in ("hidden", "this one", "2 rows that the spreadsheet hides; --visible-only", "take 2 rows"):
        assert words in said.out
    assert "2 totals and notes under the table, left out; --keep-notes keeps them" in said.out
    assert "row 9: Total 12" in said.out and "\x1b" not in said.out
    kept = command("inspect", "reviews.xlsx", "--visible-only", "--keep-notes").out
    assert "hides, left out" in kept and "kept as rows" in kept
    shape = command("inspect", "reviews.xlsx", "--json").last
    assert shape["left_out"][0] == {"place": 9, "kind": "total", "text": "Total 12"}
    assert (shape["hidden_rows"], shape["header_rows"]) == (2, 2)


def test_inspect_says_how_each_document_is_sent_and_what_ails_it(command: Command) -> None:
    """Otherwise a scan without text is only found missing in the workbook."""
    files = (
        Document("a.pdf", "x", "pdf", 2_000_000, 3, 900, "text", "", part="pages 1-50"),
        Document("b.pdf", "", "pdf", 1_000_000, 4, 0, "not", "It has no text."),
        Document("c.pdf", "", "pdf", 1_000, 2, 80, "pdf", "", note="The text looks garbled."),
    )
    command.desk.found = replace(FOLDER, documents=files, rows=3)
    said = command("inspect", "papers").out
    for words in (
        "x/a.pdf (pages 1-50)",
        "no text.",
        "garbled.",
        "3 documents, 3.0 MB, 9 pages; 2 to send, 1 not",
    ):
        assert words in said


CHOICES = {
    "--visible-only": SourceChoice(visible_only=True),
    "--keep-notes": SourceChoice(keep_notes=True),
    "--path-column File": SourceChoice(path_column="File"),
    "--split-pages 50": SourceChoice(split_pages=50),
    "--attachments": SourceChoice(attachments=True),
    "--no-subfolders": SourceChoice(subfolders=False),
    "--pattern *.pdf --pattern *.docx": SourceChoice(patterns=("*.pdf", "*.docx")),
    "--pdf-as pdf": SourceChoice(pdf_as="pdf"),
}


@pytest.mark.parametrize("words", CHOICES)
def test_every_choice_of_the_window_is_an_option(command: Command, words: str) -> None:
    """Otherwise a job of the window can not be run again without a display."""
    for name, more in (("inspect", ()), ("estimate", ("--recipe", "r")), ("run", ("--recipe", "r", "--yes"))):
        command.desk.asked.clear()
        assert command(name, "reviews.xlsx", *more, *words.split()).code == 0
        (call,) = (one for one in command.desk.asked if one[0] in ("inspect", "draft"))
        assert next(fact for fact in call if isinstance(fact, SourceChoice)) == CHOICES[words]


def test_citations_are_asked_of_a_job_and_not_of_a_file(command: Command) -> None:
    """Otherwise free-text answers come without the passages that prove them."""
    assert command("estimate", "reviews.xlsx", "--recipe", "r", "--citations").code == 0
    (call,) = (one for one in command.desk.asked if one[0] == "draft")
    assert next(fact for fact in call if isinstance(fact, SourceChoice)).citations
    assert command("inspect", "reviews.xlsx", "--citations").code == 2


def test_inspect_shows_no_escape_sequence_of_a_file(command: Command) -> None:
    """Otherwise a file from a stranger can write to the person's terminal."""
    said = command("inspect", "reviews.xlsx")
    assert "Größe" in said.out
    assert "Note: One note" in said.out
    assert "\x1b" not in said.out


@pytest.mark.parametrize("width", ["30", "60", "200"])
def test_tables_fit_the_terminal(command: Command, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    """Otherwise lines break in the middle of a table."""
    monkeypatch.setenv("COLUMNS", width)
    command.desk.put(a_job(name="A rather long name of a job with many words in it"))
    lines = command("jobs").out.splitlines()
    assert len(lines) > 2
    assert max(map(len, lines)) <= int(width)


def test_estimate_prints_the_contracts_shape_and_keeps_nothing(command: Command) -> None:
    """Otherwise each look at a price leaves a draft on the desk."""
    said = command("estimate", "reviews.xlsx", "--recipe", "r", "--json")
    assert said.code == 0
    assert {key: said.last[key] for key in ("rows", "requests", "duplicates", "model")} == {
        "rows": 5,
        "requests": 3,
        "duplicates": 1,
        "model": "claude-haiku-5-5",
    }
    assert said.last["cost_usd"] == {"low": 0.1, "expected": 0.30695, "high": 0.5, "ceiling": 0.9123}
    assert (said.last["standard_price_usd"], said.last["saved_usd"]) == (0.6139, 0.30695)
    assert (said.last["batches"], said.last["basis"]) == (1, ["Tokens were counted."])
    assert "0.30695," in said.out, "a number without float noise"
    assert not command.desk.known
    assert not command.desk.called("send")


def test_an_unknown_price_is_null_and_never_zero(command: Command) -> None:
    """Otherwise an unknown price looks free."""
    command.desk.price = replace(
        command.desk.price, low=None, expected=None, high=None, ceiling=None, saved=None
    )
    assert command("estimate", "reviews.xlsx", "--recipe", "r", "--json").last["cost_usd"]["expected"] is None
    said = command("estimate", "reviews.xlsx", "--recipe", "r")
    assert "unknown" in said.out
    assert "$0" not in said.out


def test_estimate_in_words_shows_the_price_and_what_is_left_out(command: Command) -> None:
    """Otherwise the person can not see what the money is for."""
    said = command("estimate", "reviews.xlsx", "--recipe", "r")
    for words in (
        "$0.31",
        "$0.10 to $0.50",
        "$0.92",
        "1 the same as another, 1 empty",
        "Tokens were counted.",
    ):
        assert words in said.out


def test_jobs_and_show(command: Command) -> None:
    """Otherwise nobody finds a job again."""
    assert "no jobs" in command("jobs").out
    command.desk.put(
        a_job(state=JobState.RUNNING, parts=(part(PartState.SUBMITTED),), counts=ALL_OK, note="Slow.")
    )
    assert command("jobs", "--json").last["jobs"][0]["job"] == "job1"
    shown = command("show", "jo", "--json").last
    assert shown["batches"] == [{"id": "msgbatch_1", "state": "submitted", "requests": 3}]
    assert (shown["state"], shown["cost_usd"]) == ("running", {"estimated": 0.30695, "actual": None})
    words = command("show", "job1").out
    for expected in ("Claude is working", "Slow.", "msgbatch_1", "$0.31"):
        assert expected in words


def test_export_writes_again_and_never_over_the_input(command: Command) -> None:
    """Otherwise the person's own file is gone."""
    source = command.folder / "reviews.xlsx"
    command.desk.put(a_job(state=JobState.FINISHED, source=source, counts={RowStatus.OK: 5}))
    said = command("export", "job1", "--out", "again.csv", "--json")
    assert (said.code, said.last["out"]) == (0, "again.csv")
    said = command("export", "job1", "--out", "./reviews.xlsx")
    assert said.code == 2
    assert "the input itself" in said.err
    assert source.read_bytes() == b"table"


def test_export_takes_every_form_and_the_delimiter_of_choice(command: Command) -> None:
    """Otherwise a colleague's Excel shows a whole csv in one column, and a wrong sign is found out in the file."""
    command.desk.put(a_job(state=JobState.FINISHED))
    for name in ("a.parquet", "a.tsv", "a.jsonl"):
        assert command("export", "job1", "--out", name).code == 0
    assert command("export", "job1", "--out", "a.csv", "--delimiter", "semicolon").code == 0
    assert command.desk.asked[-1][-1] == ExportForm(";")
    said = command("export", "job1", "--out", "b.csv", "--delimiter", "x")
    assert said.code == 2 and "semicolon" in said.err and not Path("b.csv").exists()


def test_export_into_makes_a_copy_and_never_touches_the_original(command: Command) -> None:
    """Otherwise the person's own workbook is overwritten."""
    command.desk.put(a_job(state=JobState.FINISHED))
    said = command("export", "job1", "--out", "a.xlsm", "--into", "mine.xlsm")
    assert said.code == 2
    assert "mine.xlsm" in said.err
    Path("mine.xlsm").write_bytes(b"mine")
    said = command("export", "job1", "--out", "a.xlsm", "--into", "mine.xlsm", "--json")
    assert (said.code, said.last["out"]) == (0, "a.xlsm")
    assert "columns D to F" in said.err
    for out in ("./mine.xlsm", "a.csv"):
        said = command("export", "job1", "--out", out, "--into", "mine.xlsm")
        assert said.code == 2
    assert Path("mine.xlsm").read_bytes() == b"mine"


def test_self_check_is_json_in_any_case(command: Command) -> None:
    """Otherwise an installer can not tell whether it installed something that works."""
    said = command("self-check")
    assert (said.code, json.loads(said.out)["ok"]) == (0, True)
    command.launch.checks = (replace(command.launch.checks[0], ok=False),)
    said = command("self-check")
    assert said.code == 1
    assert json.loads(said.out)["checks"] == [{"name": "Excel", "ok": False, "detail": "ready"}]
    assert "NOT OK: Excel" in said.err
