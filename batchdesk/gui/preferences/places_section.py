"""Where things are kept and how much of them; all of it taken along, or all of it deleted."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from batchdesk.core.jobs import Job
from batchdesk.core.ledger import LedgerEntry
from batchdesk.desk.care_api import Kept, Place
from batchdesk.gui.format import size
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.deleting import DeleteEverything
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.widgets import Banner, BusyRow, QuietButton, Text, row
from batchdesk.gui.widgets.layouts import clear, holding
from batchdesk.gui.widgets.words import SmallText


def kept_words(kept: Kept) -> str:
    """What is kept, in words."""
    return {
        Kept.ALL: tr("Altogether"),
        Kept.JOBS: tr("Jobs, rows and answers"),
        Kept.ANSWERS: tr("Answers as they came, and documents"),
        Kept.BEGUN: tr("Jobs that were begun, pasted tables"),
        Kept.RECIPES: tr("Your recipes"),
        Kept.SETTINGS: tr("Settings"),
        Kept.LOGS: tr("Logs"),
        Kept.PRACTICE: tr("Practice"),
    }[kept]


class PlacesSection(Section):
    """`emptied` once everything was deleted."""

    emptied = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Where things are kept"),
            tr(
                "Jobs, answers, your recipes and logs stay on this computer. Keys are in your system's keychain."
            ),
        )
        self._page, self._desk = page, page.context.desk
        theme = page.context.theme
        self.said = Banner(theme)
        self.profile = Text(str(self._desk.profile)).copyable()
        self.open_folder = QuietButton(tr("&Open the folder"), theme, "folder")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.LARGE)
        self._grid.setVerticalSpacing(SPACE.HAIR)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self.take = QuietButton(tr("Export everything…"), theme, "export")
        self.delete = QuietButton(tr("Delete everything…"), theme, "trash")
        self.busy = BusyRow(theme)
        self.about_taking = SmallText(
            tr(
                "One .zip with a workbook for each job, your recipes, the ledger and the settings; no key is in it."
            )
        )
        self._table = QVBoxLayout()
        for part in (
            self.profile,
            holding(row(self.open_folder, None)),
            holding(self._grid),
            self.said,
            holding(row(self.take, self.delete, None)),
            self.about_taking,
            self.busy,
        ):
            self.body.addWidget(part)
        self.open_folder.clicked.connect(self._open_folder)
        self.take.clicked.connect(self._take)
        self.delete.clicked.connect(self._ask)

    def show_places(self, places: tuple[Place, ...]) -> None:
        """Show what takes how much."""
        clear(self._grid)
        whole = [place for place in places if place.what is Kept.ALL]
        for at, place in enumerate([*(one for one in places if one.what is not Kept.ALL), *whole]):
            what, much = Text(kept_words(place.what), wrap=False), Text(size(place.bytes), wrap=False)
            where = SmallText("" if place.what is Kept.ALL else place.path.name, wrap=False)
            if place.what is Kept.ALL:
                for part in (what, much):
                    part.setProperty("kind", "bold")
            self._grid.addWidget(what, at, 0)
            self._grid.addWidget(much, at, 1, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(where, at, 2)

    def _open_folder(self) -> None:
        self._page.context.dialogs.show_outside(self._desk.profile)

    # -- taking along -------------------------------------------------------------------------------------
    def _take(self) -> None:
        day = self._desk.now().strftime("%Y-%m-%d")
        target = self._page.context.dialogs.save_path(
            self._page, tr("Export everything"), f"BatchDesk {day}.zip", tr("Archive (*.zip)")
        )
        if target is None:
            return
        target = target if target.suffix else target.with_suffix(".zip")
        desk = self._desk
        self.said.clear()
        task = self._page.task(lambda progress: desk.care.export_all(target, progress))
        self.busy.follow(task, tr("Taking everything along"))
        task.otherwise(self.said.show_problem).then(self._taken).start()

    def _taken(self, target: Path) -> None:
        self.said.say(
            tr("Everything is in “{name}”.", name=target.name),
            tr("It holds your rows and answers: keep it as carefully as these."),
            Tone.OK,
            tr("Open its folder"),
            lambda: self._page.context.dialogs.show_outside(target.parent),
        )

    # -- deleting -----------------------------------------------------------------------------------------
    def _ask(self) -> None:
        """What would be gone is looked up first, so that the question can say it."""
        desk = self._desk
        task = self._page.task(lambda _: (desk.jobs(), desk.money.ledger()))
        task.otherwise(self.said.show_problem).then(lambda found: self._confirm(*found)).start()

    def _confirm(self, jobs: tuple[Job, ...], entries: tuple[LedgerEntry, ...]) -> None:
        costs = [entry.cost for entry in entries if not entry.practice]
        spent = sum((cost for cost in costs if cost is not None), Decimal(0))
        dialog = DeleteEverything(self._page, len(jobs), sum(job.rows for job in jobs), spent)
        if self._page.context.dialogs.ask(dialog):
            desk = self._desk
            self.said.clear()
            task = self._page.task(lambda progress: desk.care.delete_all(progress), writes=True)
            self.busy.follow(task, tr("Deleting everything"), can_stop=False)
            task.otherwise(self.said.show_problem).then(lambda _: self._gone()).start()
        dialog.deleteLater()

    def _gone(self) -> None:
        self._page.context.settings.forget()
        self.said.say(
            tr("Everything was deleted."),
            tr("Keys are still in the keychain; forget them above if you leave this computer."),
            Tone.OK,
        )
        self.emptied.emit()
