"""The window's pages and states, for pictures: python -m tests.screenshots OUTDIR [NAME...] writes them.

New areas register theirs in tests/gui/pictures/; python -m tests.gui.screenshots OUTDIR --readme writes the pictures of
the README instead, of the real desk on practice.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtWidgets import QDialog, QMenu, QScrollArea

from batchdesk.core.jobs import JobState, PartState
from batchdesk.core.ledger import LedgerEntry
from batchdesk.core.prices import OwnPrice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.rows import RowStatus
from batchdesk.core.service import Batch
from batchdesk.core.settings import SpendingSettings
from batchdesk.desk.care_api import KeyState
from batchdesk.gui.context import Beginning
from batchdesk.gui.job.csv_question import CsvQuestion
from batchdesk.gui.job.workbook_question import WorkbookQuestion
from batchdesk.gui.side_bar import Place
from batchdesk.gui.theme import SPACE
from batchdesk.gui.wizard.found_view import FoundView
from tests.gui import fake_world as world
from tests.gui.fake_desk import FakeDesk
from tests.gui.pictures.shot import Shot
from tests.gui.readme_pictures import take_readme
from tests.gui.stage import Stage
from tests.gui.waiting import wait_until


def _many() -> FakeDesk:
    desk = FakeDesk(world.many_jobs())
    desk.key_state, desk.secret = KeyState.KEPT, "sk-ant-api03-hhhhA4QX"
    return desk


def _few() -> FakeDesk:
    return FakeDesk(world.many_jobs()[5:7], practice=True)


def _key(state: KeyState, keychain: str = "") -> Callable[[], FakeDesk]:
    def make() -> FakeDesk:
        desk = FakeDesk(world.many_jobs())
        desk.key_state, desk.keychain = state, keychain
        desk.secret = "" if state in (KeyState.MISSING, KeyState.PRACTICE) else "sk-ant-api03-hhhhA4QX"
        return desk

    return make


def _settings(stage: Stage) -> None:
    stage.pages.go(Place.SETTINGS)


def _tab(job: str, tab: int) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open_job(job)
        stage.pages.job.tabs.setCurrentIndex(tab)

    return act


def _job(job: str) -> Callable[[Stage], None]:
    return _tab(job, 0)


def _panel(filter_index: int, position: int) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open_job("f6")
        answers = stage.pages.job.answers
        answers.filter.choose(filter_index)
        answers._show()
        stage.settle()
        wait_until(lambda: answers.model.row_at(position) is not None, "the row")
        answers.table.selectRow(position)
        answers.open_row(position)
        answers.panel._slide.setCurrentTime(1000)
        answers.panel.details.asked.toggle.click()
        wait_until(lambda: not answers.panel._looking.is_resting, "the row to be looked at")

    return act


def _no_credit(stage: Stage) -> None:
    stage.pages.desk.show_problem(Problem(Trouble.OFFLINE, host="api.anthropic.com", reason="no route"))


def _bad_export(stage: Stage) -> None:
    stage.open_job("f6")
    problem = Problem(Trouble.TARGET_UNWRITABLE, name="Tickets October.xlsx", reason="it is open in Excel")
    stage.pages.job.show_problem(problem)


def _exported(stage: Stage) -> None:
    stage.open_job("f6")
    page = stage.pages.job
    page.acts.saving.say_saved(page.job, Path("/home/ada/Work/Tickets October - answers.xlsx"))


def _partial_desk() -> FakeDesk:
    """A job that is still running, of which a part is answered."""
    desk = _many()
    counts = {RowStatus.OK: 812, RowStatus.WAITING: 392}
    parts = (world.part(1, PartState.COLLECTED, 812), world.part(2, PartState.SUBMITTED, 392))
    workbook = Path("/home/ada/Work/Reviews of October.xlsx")
    sent = world.NOW - timedelta(hours=1)
    job = world.job("p1", "Reviews of October", JobState.RUNNING, counts, parts=parts, source=workbook)
    desk.put(replace(job, submitted_at=sent, estimated=Decimal("0.42"), ceiling=Decimal("0.90")))
    return desk


def _over(stage: Stage, menu: QMenu, at: QPoint) -> None:
    """Lay an open menu over the window, so that it is in the picture."""
    menu.setParent(stage.window, Qt.WindowType.Widget)
    menu.setGeometry(QRect(at, menu.sizeHint()))
    menu.show()


def _save_menu(job: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.open_job(job)
        save = stage.pages.job.save
        save.opening.emit()
        corner = save.mapTo(stage.window, save.rect().bottomRight())
        _over(stage, save.forms, corner - QPoint(save.forms.sizeHint().width(), -SPACE.HAIR))

    return act


def _desk_save_menu(stage: Stage) -> None:
    menu = stage.pages.desk.menu_for(world.many_jobs()[5])
    save = next(action for action in menu.actions() if action.menu())
    forms = save.menu()
    _over(stage, menu, QPoint(420, 420))
    menu.setActiveAction(save)
    _over(stage, forms, QPoint(420 + menu.width(), 440))


def _csv(stage: Stage) -> None:
    stage.open_job("f6")
    question = CsvQuestion(stage.pages.job, stage.pages.job.job)
    question.semicolon.setChecked(True)
    _inside(stage, question)


def _add_question(there: str, name: str = "") -> Callable[[Stage], None]:
    """The question about one's workbook, with these files in its folder."""

    def act(stage: Stage) -> None:
        stage.open_job("p1")
        with TemporaryDirectory() as folder:
            place = Path(folder, "Work")
            place.mkdir()
            for each in there.split(","):
                (place / each).touch()
            job = replace(stage.pages.job.job, source=place / "Reviews of October.xlsx")
            question = WorkbookQuestion(stage.pages.job, job, stage.answers, place)
            question.name.setText(name or question.name.text())
            question.folder.setText("/home/ada/Work")
            question.place.setText("In /home/ada/Work")
            _inside(stage, question)

    return act


def _added(stage: Stage) -> None:
    stage.open_job("p1")
    page, target = stage.pages.job, Path("/home/ada/Work/Reviews of October with answers.xlsx")
    said = (
        "The answers are in the columns G to N of the sheet “Reviews”.",
        "Rows stand elsewhere than when the workbook was read; each answer went with its row.",
        "Partial: 812 of 1,204 rows answered so far.",
    )
    page.acts.saving.say_saved(page.job, target, said)


def _not_added(stage: Stage) -> None:
    stage.open_job("f6")
    page = stage.pages.job
    reason = "12 of 9,880 rows are not in the sheet “Tickets” any more (the first was row 231)"
    problem = Problem(Trouble.WORKBOOK_DIFFERS, name="tickets-october.xlsx", reason=reason)
    page.acts.saving._not_added(page.job, problem)


def _saved_so_far(stage: Stage) -> None:
    stage.open_job("p1")
    page = stage.pages.job
    stage.answers.path = Path(gettempdir()) / "Reviews of October-answers.xlsx"
    page.save.main.click()
    stage.settle()
    stage.answers.path.unlink()


def _cells(stage: Stage) -> None:
    stage.open_job("f6")
    answers = stage.pages.job.answers
    answers.model.row_at(0)
    stage.settle()
    table = answers.table
    first, last = answers.model.index(2, 0), answers.model.index(7, 2)
    table.setCurrentIndex(first)
    table.selectionModel().select(QItemSelection(first, last), QItemSelectionModel.SelectionFlag.Select)
    _over(
        stage,
        table.copy_menu(),
        table.mapTo(stage.window, table.visualRect(last).bottomLeft()) + QPoint(60, 30),
    )


def _no_names(stage: Stage) -> None:
    stage.pages.new_job(Beginning(source=Path("complaints.xlsx")))
    stage.settle()
    stage.pages.wizard.data_page.header.setValue(0)


def _own_workbook(stage: Stage) -> None:
    stage.desk.inside = world.TICKETS
    stage.pages.new_job(Beginning(source=Path("tickets-answers.xlsx")))
    stage.settle()


def _busy(stage: Stage) -> None:
    stage.open_job("f6")
    busy = stage.pages.job.busy
    busy.show_progress(6120, 9880, "Writing Tickets October - answers.xlsx")
    busy.show()


def _searching(words: str) -> Callable[[Stage], None]:
    return lambda stage: stage.pages.desk.search.setText(words)


def _selected(stage: Stage) -> None:
    desk = stage.pages.desk
    desk.list.setCurrentIndex(desk.model.index(5))
    desk.list.setFocus()


def _menu(stage: Stage) -> None:
    desk = stage.pages.desk
    menu = desk.menu_for(world.many_jobs()[5])
    menu.setParent(stage.window, Qt.WindowType.Widget)
    menu.setGeometry(QRect(QPoint(420, 420), menu.sizeHint()))
    menu.show()


def _drop(stage: Stage) -> None:
    stage.window.cover.cover(stage.window.stack)


def _deleted(stage: Stage) -> None:
    stage.pages.desk.acts.delete(world.many_jobs()[5])


def _inside(stage: Stage, dialog: QDialog) -> bool:
    """Lay a dialog over the window, so that it is in the picture."""
    dialog.setParent(stage.window, Qt.WindowType.Widget)
    dialog.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    dialog.adjustSize()
    room = stage.window.rect().center() - dialog.rect().center()
    dialog.move(room)
    dialog.show()
    return False


def _retry(stage: Stage) -> None:
    from batchdesk.gui.job.retry_question import RetryQuestion

    stage.open_job("f6")
    job, models = stage.pages.job.job, stage.window.context.models  # type: ignore[union-attr]
    _inside(stage, RetryQuestion(stage.pages.job, job, stage.desk.retry_groups("f6"), models))


def _lost_desk() -> FakeDesk:
    desk, day = _many(), timedelta(days=1)
    desk.lost = (
        Batch(
            "msgbatch_01Qb7yTz8k2LmVw4cN9RpHs",
            "in_progress",
            {"processing": 88},
            world.NOW - day / 24,
            world.NOW,
        ),
        Batch(
            "msgbatch_01Hk3Jq9w2TzVtYb4c9RmXe", "ended", {"succeeded": 9205}, world.NOW - 2 * day, world.NOW
        ),
    )
    part = replace(world.part(1, PartState.ENDED, 5), created_at=world.NOW - 28 * day)
    desk.put(world.job("old", "Reviews of October", JobState.RUNNING, {RowStatus.WAITING: 5}, parts=(part,)))
    return desk


def _orphans(stage: Stage) -> None:
    from batchdesk.gui.desk.orphans import OrphansDialog

    _inside(stage, OrphansDialog(stage.pages.desk, stage.desk.lost))


def _earlier(stage: Stage) -> None:
    outcome = world.outcome(6, RowStatus.CUT_OFF)
    stage.desk.earlier[6] = (outcome,)
    _panel(0, 5)(stage)
    stage.settle()
    panel = stage.pages.job.answers.panel
    panel.details.earlier.disclosure.toggle.click()
    stage.settle()
    panel._scroll.verticalScrollBar().setValue(10_000)


def _address(stage: Stage) -> None:
    _settings(stage)
    stage.settle()
    service = stage.pages.settings.service
    service.address.setText("http://relay.example.com")
    service.use.click()


def _view_menu(stage: Stage) -> None:
    menu = stage.pages.desk.view.choices
    menu.setParent(stage.window, Qt.WindowType.Widget)
    menu.setGeometry(QRect(QPoint(820, 60), menu.sizeHint()))
    menu.show()


def _no_key_desk() -> FakeDesk:
    jobs = {job.id: job for job in world.many_jobs()}
    return FakeDesk((replace(jobs["d4"], note=str(Problem(Trouble.KEY_REJECTED))),))


def _back(stage: Stage) -> None:
    stage.open_job("d4")
    stage.pages.job.question.settings.click()


def _recipes(stage: Stage) -> None:
    stage.pages.go(Place.RECIPES)


def _recipe_words(words: str) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.pages.go(Place.RECIPES)
        stage.settle()
        stage.pages.recipes.search.setText(words)

    return act


def _failed_desk() -> FakeDesk:
    counts = {RowStatus.ERRORED: 88}
    job = world.job(
        "z", "All rows failed", JobState.FINISHED, counts, finished_at=world.NOW, actual=Decimal(0)
    )
    return FakeDesk((replace(job, submitted_at=world.NOW - timedelta(hours=1)),))


def _key_said(stage: Stage) -> None:
    stage.pages.go(Place.SETTINGS)
    stage.settle()
    stage.pages.settings.key._tested(stage.desk.access.test_key())


def _data(source: str, act: Callable[[FoundView], object] = lambda found: None) -> Callable[[Stage], None]:
    """The wizard's Data page with this source of the fake desk."""

    def go(stage: Stage) -> None:
        stage.pages.new_job(Beginning(source=Path(source) if source else None))
        stage.settle()
        act(stage.pages.wizard.data_page.found)
        stage.settle()

    return go


def _unread(stage: Stage) -> None:
    stage.desk.faults["inspect"] = Problem(Trouble.FILE_PROTECTED, name="payroll.xlsx")
    stage.pages.new_job(Beginning(source=Path("payroll.xlsx")))


def _named_files(found: FoundView) -> None:
    box = found.table_choices.paths
    box.setCurrentIndex(box.findData("File"))
    box.activated.emit(box.currentIndex())


FOLDER = "All of 2026"


def _books(*more: LedgerEntry, practice: bool = False) -> Callable[[], FakeDesk]:
    """A desk with a ledger."""

    def make() -> FakeDesk:
        desk = FakeDesk(world.many_jobs(), practice=practice)
        if not practice:
            desk.key_state, desk.secret = KeyState.KEPT, "sk-ant-api03-hhhhA4QX"
        desk.entries = (*more, *world.many_entries(practice=practice))
        desk.accurate, desk.so_far = world.ACCURACY, replace(world.SO_FAR, unknown=bool(more))
        desk.limits = SpendingSettings(Decimal(50))
        desk.prices = (
            OwnPrice("claude-next-1", Decimal(2), Decimal(10), None, None, None, world.NOW.date()),
        )
        return desk

    return make


def _ledger(by: int = 0) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        stage.pages.go(Place.LEDGER)
        stage.settle()
        stage.pages.ledger.by._group.button(by).click()

    return act


def _spending(stage: Stage) -> None:
    """The settings, scrolled down to money."""
    _settings(stage)
    stage.settle()
    page = stage.pages.settings
    area = next(area for area in page.findChildren(QScrollArea) if area.widget().isAncestorOf(page.spending))
    area.verticalScrollBar().setValue(page.spending.y())


def _money_typed(stage: Stage) -> None:
    _spending(stage)
    page = stage.pages.settings
    page.spending.limit.setText("75")
    page.prices.list.open()
    page.prices.form.open()
    page.prices.cache.open()
    page.prices.model.setText("claude-next-2")
    page.prices.input.setText("two")
    stage.settle()


SHOTS = (
    Shot("job-limit", lambda: FakeDesk((world.at_limit(),)), _job("cap")),
    Shot(
        "job-limit-month",
        lambda: FakeDesk((world.at_limit(limit="monthly limit of $50.00", way=""),)),
        _job("cap"),
    ),
    Shot("settings-spending", _books(), _spending, small=True),
    Shot("settings-money-typed", _books(), _money_typed),
    Shot("ledger-empty", _many, _ledger()),
    Shot("ledger-months", _books(), _ledger(), small=True),
    Shot("ledger-recipes", _books(), _ledger(1)),
    Shot("ledger-jobs", _books(), _ledger(4)),
    Shot("ledger-unknown", _books(world.UNKNOWN_ENTRY), _ledger(2)),
    Shot("ledger-practice", _books(practice=True), _ledger(4)),
    Shot("data-empty", _many, _data("")),
    Shot("data-unread", _many, _unread),
    Shot("data-table", _many, _data("full.xlsx", lambda found: found.left_out.show_them.click()), small=True),
    Shot("data-columns", _many, _data("full.xlsx", lambda found: found.views._group.button(1).click())),
    Shot("data-database", _many, _data("shop.sqlite")),
    Shot("data-paths", _many, _data("contracts.xlsx", _named_files)),
    Shot("data-documents", _many, _data(FOLDER), small=True),
    Shot("data-trouble", _many, _data(FOLDER, lambda found: found.documents.filter._group.button(1).click())),
    Shot("data-options", _many, _data(FOLDER, lambda found: found.document_choices.more.open())),
    Shot("data-inside", _many, _data(FOLDER, lambda found: found.documents.table.selectRow(2))),
    Shot("data-picture", _many, _data(FOLDER, lambda found: found.documents.table.selectRow(25))),
    Shot("data-pages", _many, _data(FOLDER, lambda found: found.documents.table.selectRow(19))),
    Shot("desk-empty", lambda: FakeDesk(practice=True), lambda _: None),
    Shot("desk-few", _few, lambda _: None),
    Shot("desk-many", _many, lambda _: None, small=True, scale=True, mirrored=True),
    Shot("desk-selected", _many, _selected),
    Shot("desk-search", _many, _searching("tickets")),
    Shot("desk-nothing-found", _many, _searching("zebra")),
    Shot("desk-banner", _many, _no_credit),
    Shot("desk-menu", _many, _menu),
    Shot("desk-drop", _many, _drop),
    Shot("desk-delete", _many, _deleted, small=True),
    Shot("job-running", _many, _job("b2"), small=True),
    Shot("job-sending", _many, _job("e5")),
    Shot("job-canceling", _many, _job("h8")),
    Shot("job-needs-you", _many, _job("c3"), small=True),
    Shot("job-paused", _many, _job("d4")),
    Shot("job-finished", _many, _job("f6"), mirrored=True),
    Shot("job-failed", _failed_desk, _job("z")),
    Shot("job-row", _many, _panel(0, 5), small=True, scale=True, mirrored=True),
    Shot("job-row-cut-off", _many, _panel(2, 1)),
    Shot("job-batches", _many, _tab("c3", 2), small=True),
    Shot("job-retry", _many, _retry),
    Shot("job-row-earlier", _many, _earlier),
    Shot("job-at-risk", _lost_desk, _job("old")),
    Shot("job-paused-key", _no_key_desk, _job("d4")),
    Shot("desk-lost", _lost_desk, lambda _: None),
    Shot("desk-lost-dialog", _lost_desk, _orphans),
    Shot("desk-view", _many, _view_menu),
    Shot("settings-address", _key(KeyState.KEPT), _address),
    Shot("settings-back", _no_key_desk, _back),
    Shot("job-about", _many, _tab("f6", 3), small=True),
    Shot("job-problem", _many, _bad_export),
    Shot("job-exported", _many, _exported),
    Shot("job-busy", _many, _busy),
    Shot("save-menu", _many, _save_menu("f6")),
    Shot("save-menu-so-far", _partial_desk, _save_menu("p1")),
    Shot("save-menu-desk", _many, _desk_save_menu),
    Shot("save-csv", _many, _csv),
    Shot("save-add", _partial_desk, _add_question("Reviews of October.xlsx")),
    Shot("save-add-replaces", _partial_desk, _add_question("Reviews of October.xlsx,Copy.xlsx", "Copy.xlsx")),
    Shot("save-add-missing", _partial_desk, _add_question("Another.xlsx")),
    Shot("save-added", _partial_desk, _added),
    Shot("save-refused", _many, _not_added),
    Shot("save-so-far", _partial_desk, _saved_so_far),
    Shot("save-cells", _many, _cells),
    Shot("data-no-names", _many, _no_names),
    Shot("data-own-workbook", _many, _own_workbook),
    Shot("recipes", _many, _recipes, small=True),
    Shot("recipes-none", _many, _recipe_words("zebra")),
    Shot("settings-kept", _key(KeyState.KEPT), _settings, small=True, scale=True, mirrored=True),
    Shot("settings-missing", _key(KeyState.MISSING), _settings),
    Shot("settings-locked", _key(KeyState.MISSING, "The keychain is locked."), _settings),
    Shot("settings-session", _key(KeyState.SESSION), _settings),
    Shot("settings-environment", _key(KeyState.ENVIRONMENT), _settings),
    Shot("settings-practice", lambda: FakeDesk(practice=True), _settings),
    Shot("settings-tested", _key(KeyState.KEPT), _key_said),
)


def main(arguments: list[str]) -> int:
    """Write the pictures of every area, or those whose name begins with one of the words; --readme the README's."""
    if "--readme" in arguments:
        return take_readme(Path(arguments[0]))
    from tests.screenshots import main as write_all

    return write_all(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
