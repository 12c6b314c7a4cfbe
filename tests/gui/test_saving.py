"""Saving answers: every form from one button, a copy of one's own workbook, and words for what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from batchdesk.core.export import ExportForm
from batchdesk.core.jobs import Job, JobState, PartState, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.gui.job.csv_question import CsvQuestion
from batchdesk.gui.job.saving import can_add, suggested_export
from batchdesk.gui.job.workbook_question import WorkbookQuestion
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui
WORDS = ["Excel workbook…", "Add to my workbook…", "CSV…", "JSON Lines…", "Parquet…"]


def _job(folder: Path, name: str = "Reviews.xlsx", **more: object) -> Job:
    """A finished job of a workbook that is there."""
    source = folder / name
    source.touch()
    counts = {RowStatus.OK: 1200, RowStatus.REFUSED: 4}
    return replace(world.job("w1", "Reviews", JobState.FINISHED, counts, source=source), **more)  # type: ignore[arg-type]


def _opened(stages: Stages, job: Job) -> Stage:
    stage = stages((job,))
    stage.open_job(job.id)
    return stage


def _offered(stage: Stage) -> list[str]:
    stage.pages.job.save.opening.emit()
    actions = stage.pages.job.save.forms.actions()
    return [action.text().replace("&", "") for action in actions if action.text()]


def _choose(stage: Stage, words: str) -> None:
    _offered(stage)
    actions = stage.pages.job.save.forms.actions()
    next(action for action in actions if action.text().replace("&", "") == words).trigger()
    stage.settle()
    stage.settle()


def _in_question(do: Callable[[WorkbookQuestion], object], answer: bool = True) -> Callable[[QDialog], bool]:
    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, WorkbookQuestion)
        do(dialog)
        return answer

    return act


def test_the_button_saves_a_workbook_and_its_menu_offers_every_form(stages: Stages, tmp_path: Path) -> None:
    """Lost: an analyst must know about menus to get the Excel file, or never finds the other forms."""
    stage = _opened(stages, _job(tmp_path))
    assert _offered(stage) == WORDS
    stage.answers.path = tmp_path / "answers.xlsx"
    stage.pages.job.save.main.click()
    stage.settle()
    assert stage.desk.exported == [("w1", tmp_path / "answers.xlsx")]
    assert stage.pages.job.save.other.accessibleName() == "Other forms"


@pytest.mark.parametrize(
    ("words", "ending"), [("Excel workbook…", ".xlsx"), ("JSON Lines…", ".jsonl"), ("Parquet…", ".parquet")]
)
def test_each_form_suggests_its_ending_and_adds_it(
    stages: Stages, tmp_path: Path, words: str, ending: str
) -> None:
    """Lost: a file without an ending, which no program opens."""
    stage = _opened(stages, _job(tmp_path))
    stage.answers.path = tmp_path / "answers of v1.2"
    _choose(stage, words)
    assert stage.answers.asked[-1].endswith(str(tmp_path / f"Reviews-answers{ending}"))
    assert stage.desk.exported == [("w1", tmp_path / f"answers of v1.2{ending}")]


@pytest.mark.parametrize("replaced", [True, False])
def test_an_ending_that_is_added_replaces_no_file_unasked(
    stages: Stages, tmp_path: Path, replaced: bool
) -> None:
    """Lost: “answers” is typed, the system finds no such file, and answers.xlsx is gone."""
    stage = _opened(stages, _job(tmp_path))
    (tmp_path / "answers.xlsx").write_text("old")
    stage.answers.path, stage.answers.yes = tmp_path / "answers", replaced
    _choose(stage, "Excel workbook…")
    assert any("Replace “answers.xlsx”?" in asked for asked in stage.answers.asked)
    assert bool(stage.desk.exported) is replaced


@pytest.mark.parametrize(
    ("press", "delimiter", "ending"),
    [("comma", ",", ".csv"), ("semicolon", ";", ".csv"), ("tab", "\t", ".tsv")],
)
def test_csv_asks_once_what_stands_between_cells(
    stages: Stages, tmp_path: Path, press: str, delimiter: str, ending: str
) -> None:
    """Lost: a csv that Excel opens as a single column."""
    stage = _opened(stages, _job(tmp_path))
    lines: list[str] = []

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, CsvQuestion)
        getattr(dialog, press).click()
        lines.append(dialog.line.text())
        return True

    stage.answers.act, stage.answers.path = act, tmp_path / f"a{ending}"
    _choose(stage, "CSV…")
    assert stage.desk.forms == [ExportForm(delimiter)]
    assert stage.answers.asked[-1].endswith(f"Reviews-answers{ending}")
    between = " → " if delimiter == "\t" else delimiter
    assert lines == ["It begins: " + between.join(("Ticket", "Opened", "Product", "Message"))]


def test_csv_begins_with_what_excel_opens_here(stages: Stages, tmp_path: Path) -> None:
    """Lost: in half of Europe the file opens as a single column unless one knows why."""
    stage = _opened(stages, _job(tmp_path))
    usual = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        german = CsvQuestion(stage.pages.job, stage.pages.job.job)
    finally:
        QLocale.setDefault(usual)
    assert german.delimiter == ";"
    assert CsvQuestion(stage.pages.job, stage.pages.job.job).delimiter == ","


def test_leaving_the_question_writes_nothing(stages: Stages, tmp_path: Path) -> None:
    """Lost: Cancel goes on to the next dialog."""
    stage = _opened(stages, _job(tmp_path))
    stage.answers.yes, stage.answers.path = False, tmp_path / "a.csv"
    _choose(stage, "CSV…")
    _choose(stage, "Add to my workbook…")
    assert not stage.desk.exported and not stage.desk.added


def test_a_part_is_saved_as_a_part(stages: Stages, tmp_path: Path) -> None:
    """Lost: half of the answers are handed on as if they were all."""
    counts = {RowStatus.OK: 812, RowStatus.WAITING: 392}
    job = _job(
        tmp_path, state=JobState.RUNNING, counts=counts, parts=(world.part(1, PartState.SUBMITTED, 392),)
    )
    stage = _opened(stages, job)
    assert _offered(stage) == ["So far: 812 of 1,204 rows", *WORDS]
    assert not stage.pages.job.save.forms.actions()[0].isEnabled()
    stage.answers.path = tmp_path / "answers.xlsx"
    _choose(stage, "Excel workbook…")
    banner = stage.pages.job.banner
    assert banner.title.text() == "1,204 rows are in answers.xlsx."
    assert banner.advice.text().startswith("812 of 1,204 rows are answered so far.")


def test_what_is_said_of_a_file_is_true_of_it_though_the_page_has_not_heard_of_the_end(
    stages: Stages, tmp_path: Path
) -> None:
    """Lost: a whole workbook is called a part, and the person saves it again and again."""
    job = replace(_job(tmp_path), counts={RowStatus.OK: 2, RowStatus.WAITING: 1202}, state=JobState.RUNNING)
    stage = _opened(stages, job)
    stage.desk._jobs[job.id] = _job(tmp_path)
    stage.answers.path = tmp_path / "Reviews-answers.xlsx"
    _choose(stage, "Excel workbook…")
    banner = stage.pages.job.banner
    assert banner.title.text() == "1,204 rows are in Reviews-answers.xlsx."
    assert "so far" not in banner.advice.text()


def test_answers_are_added_to_a_copy_beside_the_workbook(stages: Stages, tmp_path: Path) -> None:
    """Lost: the person hunts for the copy, or is not told where in it the answers are."""
    stage = _opened(stages, _job(tmp_path))
    _choose(stage, "Add to my workbook…")
    copy = tmp_path / "Reviews with answers.xlsx"
    assert stage.desk.added == [(tmp_path / "Reviews.xlsx", copy)]
    banner = stage.pages.job.banner
    assert "Reviews with answers.xlsx" in banner.title.text()
    assert banner.advice.text() == "The answers are in the columns G to N of the sheet “Tickets”."
    banner.action.click()
    banner.second.click()
    assert stage.answers.shown == [copy, tmp_path]


def test_the_copy_keeps_the_ending_of_a_workbook_with_macros(stages: Stages, tmp_path: Path) -> None:
    """Lost: Excel refuses to open the copy, because macros are in a .xlsx."""
    stage = _opened(stages, _job(tmp_path, "Reviews.xlsm"))
    stage.answers.act = _in_question(lambda question: question.name.setText("Mine.xlsx"))
    _choose(stage, "Add to my workbook…")
    assert stage.desk.added[0][1] == tmp_path / "Mine.xlsm"


def test_the_question_about_the_workbook_says_what_stands_in_the_way(stages: Stages, tmp_path: Path) -> None:
    """Lost: the original is written over, or the copy of last week without a word."""
    stage = _opened(stages, _job(tmp_path))
    (tmp_path / "Old.xlsx").touch()
    said: list[tuple[str, str, bool]] = []

    def look(question: WorkbookQuestion) -> None:
        for name in ("Reviews", "", "Old.XLSX", "New"):
            question.name.setText(name)
            words = question.note.text() if question.note.isVisible() else ""
            said.append((words, question.go.text().replace("&", ""), question.go.isEnabled()))

    stage.answers.act = _in_question(look, answer=False)
    _choose(stage, "Add to my workbook…")
    own, empty, old, new = said
    assert own[0].startswith("The copy needs a name of its own") and not own[2]
    assert empty[0] == "The copy needs a name." and not empty[2]
    assert old == ("A file of this name is there and will be replaced.", "Replace the copy", True)
    assert new == ("", "Write the copy", True)


def test_a_workbook_that_moved_can_be_chosen_where_it_is(stages: Stages, tmp_path: Path) -> None:
    """Lost: a renamed folder, and the answers never get into the workbook."""
    job = _job(tmp_path)
    stage = _opened(stages, job)
    moved = tmp_path / "Archive" / "Reviews v2.xlsx"
    moved.parent.mkdir()
    job.source.rename(moved)
    stage.answers.path = moved

    def act(question: WorkbookQuestion) -> None:
        assert question.note.text().startswith("“Reviews.xlsx” is not there any more.")
        assert not question.go.isEnabled()
        question.other.click()
        assert question.go.isEnabled()

    stage.answers.act = _in_question(act)
    _choose(stage, "Add to my workbook…")
    assert stage.desk.added == [(moved, tmp_path / "Reviews v2 with answers.xlsx")]


def test_another_place_for_the_copy(stages: Stages, tmp_path: Path) -> None:
    """Lost: the copy can only stand in a folder where the person may not write."""
    stage = _opened(stages, _job(tmp_path))
    stage.answers.path = tmp_path / "Shared" / "Final.xlsx"
    stage.answers.act = _in_question(lambda question: question.elsewhere.click())
    _choose(stage, "Add to my workbook…")
    assert stage.desk.added[0][1] == tmp_path / "Shared" / "Final.xlsx"


@pytest.mark.parametrize("trouble", [Trouble.WORKBOOK_DIFFERS, Trouble.WORKBOOK_NOT_PATCHABLE])
def test_where_a_workbook_can_not_take_the_answers_a_new_one_is_offered(
    stages: Stages, tmp_path: Path, trouble: Trouble
) -> None:
    """Lost: a refusal and a dead end."""
    stage = _opened(stages, _job(tmp_path))
    problem = Problem(trouble, name="Reviews.xlsx", reason="12 rows are not there any more")
    stage.desk.faults["add_to_workbook"] = problem
    _choose(stage, "Add to my workbook…")
    banner = stage.pages.job.banner
    assert (banner.title.text(), banner.advice.text()) == (problem.title, problem.advice)
    stage.answers.path = tmp_path / "new.xlsx"
    banner.action.click()
    stage.settle()
    assert stage.desk.exported == [("w1", tmp_path / "new.xlsx")]


def test_adding_shows_progress_and_can_be_stopped(stages: Stages, tmp_path: Path) -> None:
    """Lost: a workbook of 100,000 rows holds the person up."""
    stage = _opened(stages, _job(tmp_path))
    page = stage.pages.job
    stage.desk.hold("add_to_workbook")
    _offered(stage)
    page.save.forms.actions()[1].trigger()
    wait_until(page.busy.isVisible)
    assert page.busy.what.text() in ("Writing Reviews with answers.xlsx", "Working")
    page.busy.stop.click()
    wait_until(lambda: not page.busy.isVisible())
    assert not stage.desk.added and not page.banner.isVisible()


@pytest.mark.parametrize(
    ("name", "choice", "kind", "possible"),
    [
        ("a.xlsx", SourceChoice("Tickets", 3), "table", True),
        ("a.XLSM", SourceChoice("Tickets", 1), "table", True),
        ("a.xlsx", SourceChoice("Tickets", 0), "table", True),
        ("a.xls", SourceChoice("Tickets", 3), "table", False),
        ("a.csv", SourceChoice(None, 1), "table", False),
        ("shop.sqlite", SourceChoice("orders", None), "table", False),
        ("Contracts", SourceChoice(), "documents", False),
    ],
)
def test_adding_is_offered_only_where_there_is_a_sheet_to_add_to(
    name: str, choice: SourceChoice, kind: str, possible: bool
) -> None:
    """Lost: a choice that can only fail."""
    job = world.job(
        "x", "X", JobState.FINISHED, {RowStatus.OK: 1}, source=Path(name), choice=choice, kind=kind
    )
    assert can_add(job) is possible


def test_the_list_of_jobs_offers_the_same_forms(stages: Stages, tmp_path: Path) -> None:
    """Lost: one must open a job to save it in another form."""
    job, draft = _job(tmp_path), world.job("d", "D", JobState.DRAFT, {RowStatus.WAITING: 3})
    stage = stages((job, draft))
    desk = stage.pages.desk
    menu = desk.menu_for(job)
    (forms,) = filter(None, [action.menu() for action in menu.actions()])
    actions = [action for action in forms.actions() if action.text()]
    assert [action.text().replace("&", "") for action in actions] == WORDS
    stage.answers.path = tmp_path / "a.parquet"
    actions[-1].trigger()
    stage.settle()
    assert stage.desk.exported == [("w1", tmp_path / "a.parquet")]
    assert not desk.menu_for(draft).actions()[1].isEnabled()


def test_the_key_saves_nothing_where_there_is_nothing_to_save(stages: Stages) -> None:
    """Lost: a dialog about a file of no answers."""
    stage = stages((world.job("r", "R", JobState.RUNNING, {RowStatus.WAITING: 5}),))
    stage.window.activateWindow()
    stage.open_job("r")
    QTest.keyClick(stage.pages.job.tabs, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not stage.answers.asked
    assert not stage.pages.job.save.isVisible()


def test_the_answers_of_a_folder_are_suggested_beside_it(tmp_path: Path) -> None:
    """Lost: “Contracts v2” becomes “Contracts v2” without its end, or stands somewhere in the profile."""
    folder = tmp_path / "Contracts v2.1"
    job = world.job("f", "F", JobState.FINISHED, {RowStatus.OK: 1}, source=folder, kind="documents")
    assert suggested_export(job, ".csv") == tmp_path / "Contracts v2.1-answers.csv"
