"""Running a job again on a new file: which rows are the same, what names them, and on to the price of the rest."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from batchdesk.core.jobs import JobState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.desk.again_api import Carried
from batchdesk.gui.again.dialog import RunAgainDialog
from batchdesk.gui.again.standing import lines
from batchdesk.gui.wizard.flow import Place
from tests.gui import fake_world as world
from tests.gui.conftest import Stages
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until

pytestmark = pytest.mark.gui

NOVEMBER = Path("/home/ada/Work/tickets-november.xlsx")


def run_again(
    stage: Stage, act: Callable[[RunAgainDialog], bool], source: Path | None = NOVEMBER
) -> RunAgainDialog:
    """The dialog of the job "Tickets October", in which `act` does what a person would."""
    shown: list[RunAgainDialog] = []

    def within(dialog: QDialog) -> bool:
        assert isinstance(dialog, RunAgainDialog)
        shown.append(dialog)
        stage.settle()
        stage.settle()
        return act(dialog)

    stage.answers.act = within
    stage.pages.desk.acts.run_again(world.many_jobs()[5], source)
    stage.settle()
    assert not stage.answers.failed, stage.answers.failed
    return shown[0]


def test_a_new_file_leads_to_the_price_of_what_is_new(stages: Stages) -> None:
    """Lost: next month's ten thousand tickets are paid for once more."""
    stage = stages(world.many_jobs())

    def act(dialog: RunAgainDialog) -> bool:
        assert dialog.keys.currentText() == "Ticket"
        assert "filled and different in every row" in dialog.why.text()
        assert dialog.draft is not None
        assert [number for number, _ in lines(dialog.draft)] == [9468, 32, 380, 12]
        assert dialog.go.text() == "Next: the cost of 412 rows"
        return True

    run_again(stage, act)
    wizard = stage.pages.wizard
    wait_until(lambda: wizard.place is Place.COST)
    stage.settle()
    assert "9,468 have their answer from “Tickets October”" in wizard.cost_page.view.rows.text()
    assert wizard.draft.job_id == "again1"


def test_corrections_of_changed_rows_are_not_promised(stages: Stages) -> None:
    """Lost: an afternoon of corrections that the dialog had promised to keep, missed only after the job was paid."""
    stage = stages(world.many_jobs())

    def act(dialog: RunAgainDialog) -> bool:
        assert "those of a changed row do not come along, since it is asked anew" in dialog.why.text()
        # Its words, the figures and the buttons have room in the smallest window.
        assert dialog.why.height() >= dialog.why.heightForWidth(dialog.why.width())
        dialog.keys.setCurrentIndex(1)
        dialog.keys.activated.emit(1)
        stage.settle()
        stage.settle()
        assert "Corrections" not in dialog.why.text(), "content alone knows no changed rows"
        return False

    run_again(stage, act)


def test_other_data_in_the_wizard_keeps_the_earlier_answers(stages: Stages) -> None:
    """Lost: one look at another sheet, and every row is asked and paid anew without a word."""
    stage = stages(world.many_jobs())
    run_again(stage, lambda dialog: True)
    wizard = stage.pages.wizard
    wait_until(lambda: wizard.place is Place.COST)
    stage.settle()
    changed = wizard.draft.pointed_at(Path("/home/ada/Work/tickets-late.xlsx"))
    assert changed.job_id == ""
    assert (changed.goes_on, changed.key_column) == ("f6", "Ticket")


def test_without_a_column_that_names_rows_their_content_tells(stages: Stages) -> None:
    """Lost: a file without numbers can not be run again."""
    stage = stages(world.many_jobs())
    stage.desk.again.keys = ()

    def act(dialog: RunAgainDialog) -> bool:
        assert dialog.keys.count() == 1
        assert "word for word" in dialog.why.text()
        return False

    run_again(stage, act)
    assert stage.desk.again.asked == [("f6", NOVEMBER, "")]


def test_a_column_that_does_not_name_rows_after_all_is_said_and_left_out(stages: Stages) -> None:
    """Lost: the person is told no, and not what would go."""
    stage = stages(world.many_jobs())
    where = "“tickets-november.xlsx”"
    problem = Problem(Trouble.KEY_COLUMN_DOUBLED, column="Ticket", value="7", where=where)
    stage.desk.again.fault, stage.desk.again.faulty = problem, "Ticket"

    def act(dialog: RunAgainDialog) -> bool:
        assert dialog.banner.isVisible()
        assert dialog.banner.title.text() == problem.title
        assert dialog.draft is not None
        return False

    run_again(stage, act)
    assert [key for _, _, key in stage.desk.again.asked] == ["Ticket", ""]


def test_who_leaves_leaves_nothing_behind(stages: Stages) -> None:
    """Lost: each look at a file leaves a draft of ten thousand rows on the desk."""
    stage = stages(world.many_jobs())
    run_again(stage, lambda dialog: False)
    wait_until(lambda: all(job.id != "again1" for job in stage.desk.jobs()))


def test_who_leaves_while_another_plan_waits_its_turn_leaves_nothing_behind(stages: Stages) -> None:
    """Lost: a draft that nobody asked for stands on the desk, because its successor was stopped before it began."""
    stage, gate = stages(world.many_jobs()), threading.Event()

    def act(dialog: RunAgainDialog) -> bool:
        assert dialog.draft is not None and dialog.draft.id == "again1"
        stage.tasks.task(stage.window, lambda _: gate.wait(10), writes=True).start()
        dialog.keys.setCurrentIndex(1)
        dialog.keys.activated.emit(1)
        dialog.reject()
        gate.set()
        return False

    run_again(stage, act)
    wait_until(lambda: all(not job.id.startswith("again") for job in stage.desk.jobs()))


def test_a_file_that_can_not_be_read_is_said_and_another_can_be_chosen(stages: Stages) -> None:
    """Lost: a dialog that stands there and does nothing."""
    stage = stages(world.many_jobs())
    problem = Problem(Trouble.FILE_MISSING, name="tickets-november.xlsx")
    stage.desk.faults["choice_for"] = problem

    def act(dialog: RunAgainDialog) -> bool:
        assert dialog.banner.title.text() == problem.title
        # Else its words would be painted over its picture.
        assert dialog.target.height() >= dialog.target.minimumSizeHint().height()
        assert not dialog.go.isEnabled()
        del stage.desk.faults["choice_for"]
        stage.answers.path = Path("/home/ada/Work/other.xlsx")
        dialog.target.choose_file.click()
        stage.settle()
        stage.settle()
        assert not dialog.banner.isVisible()
        assert dialog.go.isEnabled()
        return False

    run_again(stage, act)
    assert stage.desk.again.asked[-1][1].name == "other.xlsx"


def test_where_nothing_is_new_nothing_is_sent(stages: Stages) -> None:
    """Lost: "Send 0 rows for about $0.00", and nobody knows what that would do."""
    stage = stages(world.many_jobs())
    stage.desk.again.found = Carried(same=9880, new=0, changed=0, gone=0)
    run_again(stage, lambda dialog: True)
    wizard = stage.pages.wizard
    wait_until(lambda: wizard.place is Place.COST)
    stage.settle()
    assert wizard.cost_page.view.price.text() == "Nothing to pay"
    wizard.foot.next.click()
    stage.settle()
    assert wizard.foot.next.text() == "Finish: there is nothing to send"
    assert "nothing is sent, and nothing is paid" in wizard.send_page.sentence.text()


def test_a_running_job_is_not_offered(stages: Stages) -> None:
    """Lost: rows that are under way are asked a second time."""
    stage = stages(world.many_jobs())
    page = stage.pages.desk
    for job in world.many_jobs():
        menu = page.menu_for(job)
        usable = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions()}
        still = job.state is JobState.FINISHED or job.id == "d4"
        assert usable["Run again on a new file…"] is still, job.name
        menu.deleteLater()
