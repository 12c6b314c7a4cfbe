"""The list of jobs in all that it can say, and running a job again on a new file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt

from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.core.sentences import PROBLEMS
from batchdesk.desk.again_api import Carried
from batchdesk.desk.care_api import KeyState
from batchdesk.gui.again.dialog import RunAgainDialog
from batchdesk.gui.context import Beginning
from batchdesk.gui.desk.arranging import Group
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.shot import Shot
from tests.gui.stage import Stage

NOVEMBER = Path("/home/ada/Work/tickets-november.xlsx")
_DAY = timedelta(days=1)
_ALL = Carried(same=9880, new=0, changed=0, gone=0)


def everything() -> FakeDesk:
    """Every kind of attention, jobs that repeat or are sent later, and one that is put aside."""
    late = replace(world.part(31, PartState.ENDED, 2140), created_at=world.NOW - 28 * _DAY)
    jobs = (
        *world.many_jobs(),
        world.at_limit(),
        world.job("risk", "Reviews of October", JobState.RUNNING, {RowStatus.WAITING: 2140}, parts=(late,),
                  created_at=world.NOW - 28 * _DAY, submitted_at=world.NOW - 28 * _DAY, estimated=Decimal("1.10"),
                  cap=Decimal(3)),
        world.job("key", "Call notes", JobState.PAUSED, {RowStatus.WAITING: 88},
                  note=PROBLEMS[Trouble.KEY_MISSING].title, created_at=world.NOW - _DAY),
        world.job("late", "Tickets November", JobState.DRAFT, {RowStatus.OK: 9468, RowStatus.WAITING: 412},
                  send_at=world.NOW + 1.4 * _DAY, created_at=world.NOW - _DAY / 48, estimated=Decimal("0.09"),
                  cap=Decimal(1), carried=9468, source=NOVEMBER),
        world.job("week", "Complaints by week", JobState.FINISHED, {RowStatus.OK: 220}, schedule=1,
                  created_at=world.NOW - 2 * _DAY, finished_at=world.NOW - 2 * _DAY, actual=Decimal("0.04"),
                  cap=Decimal("0.50"), estimated=Decimal("0.05")),
        world.job("old", "Tickets August", JobState.FINISHED, {RowStatus.OK: 8117}, archived=True,
                  created_at=world.NOW - 90 * _DAY, finished_at=world.NOW - 90 * _DAY, actual=Decimal("1.61"),
                  estimated=Decimal("1.58")),
    )  # fmt: skip
    desk = FakeDesk(jobs)
    desk.key_state, desk.secret = KeyState.KEPT, "sk-ant-api03-hhhhA4QX"
    return desk


def _chosen(job: str, act: Callable[[Stage], object] = lambda stage: None) -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        page = stage.pages.desk
        page.list.setCurrentIndex(page.model.index_of(job))
        page.list.setFocus()
        act(stage)

    return go


def _archived(stage: Stage) -> None:
    stage.pages.desk.view.groups[Group.ARCHIVED].trigger()


def _rename(stage: Stage) -> None:
    page = stage.pages.desk
    page.rename(next(job for job in page.model.jobs if job.id == "g7"))


def _over_a_job(stage: Stage) -> None:
    page = stage.pages.desk
    page.list.scrollTo(page.model.index_of("g7"))
    box = page.list.visualRect(page.model.index_of("g7"))
    drop = page.drop_at(page.list.viewport().mapToGlobal(box.center()))
    assert drop is not None
    stage.window.cover.cover_place(drop.box, drop.words)


def _toast(stage: Stage) -> None:
    stage.pages.desk.acts.archive(world.many_jobs()[6])


def again(
    source: Path | None = NOVEMBER,
    act: Callable[[Stage, RunAgainDialog], object] = lambda stage, dialog: None,
    ready: Callable[[FakeDesk], object] = lambda desk: None,
) -> Callable[[Stage], None]:
    """The dialog over the list, with a file or without."""

    def go(stage: Stage) -> None:
        ready(stage.desk)

        page, job = stage.pages.desk, world.many_jobs()[5]
        dialog = RunAgainDialog(page, page.context, job, source)
        dialog.setParent(stage.window, Qt.WindowType.Widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dialog.show()
        stage.settle()
        act(stage, dialog)
        stage.settle()
        dialog.resize(dialog.minimumSize().expandedTo(dialog.sizeHint()))
        dialog.move(stage.window.rect().center() - dialog.rect().center())

    return go


def _by_content(stage: Stage, dialog: RunAgainDialog) -> None:
    dialog.keys.setCurrentIndex(dialog.keys.count() - 1)
    dialog.keys.activated.emit(dialog.keys.count() - 1)


def _doubled(desk: FakeDesk) -> None:
    where = "“tickets-november.xlsx”"
    desk.again.fault = Problem(Trouble.KEY_COLUMN_DOUBLED, column="Ticket", value="00417", where=where)
    desk.again.faulty = "Ticket"


def _found(found: Carried) -> Callable[[FakeDesk], object]:
    return lambda desk: setattr(desk.again, "found", found)


def _cost(stage: Stage, found: Carried | None = None) -> None:
    stage.desk.again.found = found or stage.desk.again.found
    draft = stage.desk.again.go_on("f6", NOVEMBER, key_column="Ticket")
    stage.pages.new_job(Beginning(draft=draft.id))
    stage.settle()


def _send_nothing(stage: Stage) -> None:
    _cost(stage, _ALL)
    stage.pages.wizard.foot.next.click()
    stage.settle()


PICTURES = (
    Shot(
        "desk-attention",
        everything,
        lambda stage: None,
        "All that can need the person.",
        small=True,
        scale=True,
    ),
    Shot(
        "desk-attention-chosen", everything, _chosen("cap"), "The keyboard is on a job that needs the person."
    ),
    Shot("desk-archived", everything, _archived, "Only what was put aside."),
    Shot("desk-rename", everything, _rename, "A name is typed where it stands."),
    Shot("desk-drop-job", everything, _over_a_job, "A file is held over the line of a finished job."),
    Shot("desk-toast", everything, _toast, "What was just done, and how to take it back.", small=True),
    Shot("again-file", everything, again(None), "Which file?", small=True),
    Shot("again-counts", everything, again(), "How its rows stand to the job's."),
    Shot("again-content", everything, again(act=_by_content), "The same without a column that names rows."),
    Shot(
        "again-doubled",
        everything,
        again(ready=_doubled),
        "The proposed column does not name rows after all.",
    ),
    Shot(
        "again-nothing-new",
        everything,
        again(ready=_found(_ALL)),
        "All is answered already.",
    ),
    Shot(
        "again-other",
        everything,
        again(ready=_found(Carried(0, 9880, 0, 0, differs="model"))),
        "Another model.",
    ),
    Shot("again-cost-nothing", everything, lambda stage: _cost(stage, _ALL), "Nothing is to be paid."),
    Shot("again-send-nothing", everything, _send_nothing, "Sending where all is answered already."),
    Shot("again-cost", everything, _cost, "The price of what is new and changed."),
)
