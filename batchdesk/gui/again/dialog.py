"""Run again on a new file: which file, what names its rows, and what that leaves to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from batchdesk.core.jobs import Job, SourceChoice
from batchdesk.core.problems import Problem, Trouble
from batchdesk.core.progress import Progress
from batchdesk.gui.again.standing import Standing, next_words
from batchdesk.gui.announcer import announce
from batchdesk.gui.context import Context
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Task
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import Banner, BusyRow, PrimaryButton, QuietButton, QuietText, Strong, column, row
from batchdesk.gui.widgets.drop_target import DropTarget
from batchdesk.gui.widgets.entering import EnterLeads
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import Elided
from batchdesk.gui.wizard.file_kinds import file_kinds

_WIDTH, _HEIGHT = 620, 400


@dataclass(frozen=True, slots=True)
class _File:
    """What a new file is read as, and which of its columns could name rows."""

    source: Path
    choice: SourceChoice
    keys: tuple[str, ...]


class RunAgainDialog(QDialog):
    """Accepted with `draft`, the job that only sends what is new or changed; whoever rejects it calls `give_up`."""

    def __init__(self, parent: QWidget, context: Context, job: Job, source: Path | None = None) -> None:
        super().__init__(parent)
        self._page, self._context, self._job = parent, context, job
        self._over = False
        self._file: _File | None = None
        self._task: Task[Any] | None = None
        self.draft: Job | None = None
        self._build()
        self._connect()
        if source:
            self.read(source)

    # -- build --------------------------------------------------------------------------------------------
    def _build(self) -> None:
        theme, job = self._context.theme, self._job
        self.setWindowTitle(tr("Run again on a new file"))
        self.setMinimumSize(_WIDTH, _HEIGHT)
        self.banner, self.busy = Banner(theme), BusyRow(theme)
        text = tr("Only new and changed rows are sent; the others keep their answer.")
        self.target = DropTarget(theme, tr("Drop the new file here"), text)
        self.target.text.setWordWrap(False)
        self.target.text.setProperty("elides", True)
        self.target.text.setMaximumWidth(_WIDTH)
        self.same_file = QuietButton(tr("Read {file} again", file=job.source.name))
        self.first = holding(column(self.target, row(None, self.same_file, None), gap=SPACE.MEDIUM))
        self.file_name, self.other = Elided(), QuietButton(tr("Another file…"))
        self.keys = QComboBox()
        self.keys.setAccessibleName(tr("What tells that two rows are the same thing"))
        self.why = QuietText()
        self.standing = Standing()
        self.second = holding(
            column(
                row(self.file_name, None, self.other),
                Tip(
                    row(QuietText(tr("Rows are told apart by"), wrap=False), self.keys),
                    tr("Key column"),
                    tr(
                        "A key column names each row, as an order number does: filled, and different in every row. By it a row "
                        "is found again when it was moved or when some of its cells changed, and keeps its corrections and "
                        "comments. What is sent is decided by the content alone: a row is sent again only if its question "
                        "changed, and then its corrections and comments do not come along."
                    ),
                ),
                self.why,
                SPACE.SMALL,
                self.standing,
                gap=SPACE.SMALL,
            )
        )
        self.leave, self.go = QuietButton(tr("Cancel")), PrimaryButton(tr("Next: the cost"))
        self.go.setEnabled(False)
        EnterLeads(self, self.go)
        layout = column(
            Strong(tr("Run “{name}” again on a new file", name=job.name)),
            self.banner,
            self.first,
            self.second,
            self.busy,
            row(None, self.leave, self.go),
            gap=SPACE.LARGE,
            margin=SPACE.WIDE,
        )
        layout.setStretch(2, 1)
        layout.insertStretch(4, 1)
        self._lines = layout
        self.setLayout(layout)
        self.second.hide()

    def _connect(self) -> None:
        self.target.dropped.connect(self.read)
        self.target.file_wanted.connect(self._choose_file)
        self.target.folder_wanted.connect(self._choose_folder)
        self.other.clicked.connect(self._choose_other)
        self.same_file.clicked.connect(lambda: self.read(self._job.source))
        self.keys.activated.connect(lambda _at: self._plan())
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.rejected.connect(self._stop)

    # -- the file -----------------------------------------------------------------------------------------
    def read(self, source: Path) -> None:
        """Look what the file holds, and which column could name its rows."""
        desk, job = self._context.desk, self._job

        def work(progress: Progress) -> _File:
            choice = desk.again.choice_for(job.id, source, progress)
            found = desk.inspect(source, choice, progress)
            return _File(source, choice, desk.again.key_columns(job.id, found.column_names))

        self._begin()
        self.file_name.setText(source.name)
        task = self._context.tasks.task(self, work)
        self._follow(task, tr("Reading {file}", file=source.name))
        task.then(self._read).otherwise(self._failed).start()

    def _read(self, file: _File) -> None:
        self._ready()
        self._file = file
        self.keys.clear()
        for name in file.keys:
            self.keys.addItem(name, name)
        self.keys.addItem(tr("all that the question uses"), "")
        self.first.hide()
        self.second.show()
        self._plan()

    # -- the plan -----------------------------------------------------------------------------------------
    def _plan(self) -> None:
        """Make the draft, which is the only way to know what is to be sent; the one before it goes."""
        file, desk, job = self._file, self._context.desk, self._job
        if file is None:
            return
        key, before = str(self.keys.currentData() or ""), self.draft
        self._begin()

        def work(progress: Progress) -> Job:
            if before:
                # Only now: where this is stopped before it begins, the draft is still to be removed.
                self.draft = None
                desk.delete(before.id)
            draft = desk.again.go_on(job.id, file.source, file.choice, key_column=key, progress=progress)
            if self._over:  # the dialog was closed in the very last moment
                desk.delete(draft.id)
            return draft

        task = self._context.tasks.task(self, work, writes=True)
        self._follow(task, tr("Comparing with “{name}”", name=job.name))
        task.then(self._planned).otherwise(self._not_planned).start()

    def _planned(self, draft: Job) -> None:
        self._ready()
        self.draft = draft
        self.why.setText(self._why())
        self.standing.show_draft(draft)
        self.standing.show()
        self.go.setText(next_words(draft))
        self.go.setEnabled(True)
        self.go.setFocus()
        announce(self, self.go.text())

    def _not_planned(self, problem: Problem) -> None:
        """A column that does not name rows in the new file is not offered any more; content always does."""
        self._ready()
        if problem.trouble is Trouble.KEY_COLUMN_DOUBLED and self.keys.currentData():
            self.keys.removeItem(self.keys.currentIndex())
            self._plan()
            self.banner.show_problem(problem)
            return
        self._failed(problem)

    def _why(self) -> str:
        if self.keys.currentData():
            return tr(
                "{column}: filled and different in every row, so a row with the same {column} and other content counts as "
                "changed. Corrections and comments stay with their row; those of a changed row do not come along, since it is "
                "asked anew.",
                column=self.keys.currentText(),
            )
        return tr("A row counts as the same when the finished question is the same, word for word.")

    # -- within -------------------------------------------------------------------------------------------
    def give_up(self) -> None:
        """Nobody wants the draft: remove it."""
        draft, self.draft, desk = self.draft, None, self._context.desk
        if draft:
            task = self._context.tasks.task(self._page, lambda _: desk.delete(draft.id), writes=True)
            task.otherwise(lambda _problem: None).start()

    def _begin(self) -> None:
        self.banner.clear()
        self.go.setEnabled(False)
        self.standing.hide()

    def _follow(self, task: Task[Any], what: str) -> None:
        self._task = task
        for widget in (self.target, self.same_file, self.other, self.keys):
            widget.setEnabled(False)
        self.busy.follow(task, what)
        task.stopped(self._ready)

    def _ready(self) -> None:
        for widget in (self.target, self.same_file, self.other, self.keys):
            widget.setEnabled(True)

    def _failed(self, problem: Problem) -> None:
        self._ready()
        self.banner.show_problem(problem)
        self._grow()

    def _grow(self) -> None:
        """Room for what the banner says: a smallest size of one's own keeps the layout from asking for it."""
        needed = self._lines.totalMinimumHeightForWidth(self.width())
        self.setMinimumHeight(max(_HEIGHT, needed))

    def _stop(self) -> None:
        self._over = True
        if self._task:
            self._task.cancel()

    def _choose_other(self) -> None:
        if self._job.kind == "documents":
            self._choose_folder()
        else:
            self._choose_file()

    def _choose_file(self) -> None:
        path = self._context.dialogs.open_path(self, tr("The new file"), file_kinds())
        if path:
            self.read(path)

    def _choose_folder(self) -> None:
        path = self._context.dialogs.folder_path(self, tr("The folder of the new documents"))
        if path:
            self.read(path)
