"""The first page: all jobs in one calm list."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStackedLayout, QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.progress import Progress
from batchdesk.core.service import Batch
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.desk.job_delegate import JobDelegate
from batchdesk.gui.desk.jobs_model import JobsModel, Wish
from batchdesk.gui.desk.orphans import OrphansDialog, OrphansLine
from batchdesk.gui.desk.view_button import ViewButton
from batchdesk.gui.elsewhere.repeated import Repeated
from batchdesk.gui.job.save_menu import fill_save_menu
from batchdesk.gui.job.saving import can_save
from batchdesk.gui.job_actions import JobActions
from batchdesk.gui.job_words import is_settled
from batchdesk.gui.page import Page
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, dress
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import BusyRow, EmptyState, PageTitle, PrimaryButton, QuietButton
from batchdesk.gui.widgets.search import SearchField
from batchdesk.gui.wizard.unfinished import Unfinished

_REFRESH_MS = 150
"""Many changes at once are fetched as one."""
_AGES_MS = 30_000


class DeskPage(Page):
    """Lists jobs; opens them, begins new ones, and offers what can be done to each."""

    def __init__(self, context: Context, *, sample: bool = False) -> None:
        super().__init__(context, inset=SPACE.MEDIUM)
        self._sample_offered = sample
        self.model = JobsModel(self)
        self.busy = BusyRow(context.theme)
        self.acts = JobActions(self, self.busy)
        self._refresh_timer = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._ages_timer = QTimer(self, interval=_AGES_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        theme = self.context.theme
        self.title = PageTitle(tr("Jobs"))
        self.search = SearchField(tr("Search jobs"), theme)
        self.sample_button = QuietButton(tr("Sample &job"), theme, "spreadsheet")
        self.sample_button.setVisible(False)
        self.new_button = PrimaryButton(tr("&New job"), theme, "add")
        self.new_button.setToolTip(tr("Load a spreadsheet or a folder of documents (Ctrl+N)"))
        self.view = ViewButton(theme)
        self.view.show_order(self.context.settings.job_order)
        self.model.show_only(Wish(order=self.view.order))
        self.orphans = OrphansLine()
        self.unfinished = Unfinished(self.context)
        self.repeated = Repeated(self)
        self._lost_batches: tuple[Batch, ...] = ()
        self._asked_for_orphans = False
        self.list = _JobList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(JobDelegate(theme, self.model, self.list))
        self.list.setAccessibleName(tr("Jobs"))
        self.empty = self._empty()
        self.nothing_found = EmptyState(
            theme, "search", tr("No job is like that"), tr("Try fewer letters, or show all jobs.")
        )
        self._stack = QStackedLayout()
        for part in (self.list, self.empty, self.nothing_found, QWidget()):
            self._stack.addWidget(part)
        self._stack.setCurrentIndex(3)
        head = self.inset(self.title, None, self.sample_button, self.view, self.search, self.new_button)
        self.title.setMinimumHeight(SIZE.CONTROL)
        self.layout_.insertLayout(0, head)
        self.layout_.addLayout(self.inset(self.busy))
        self.layout_.addLayout(self.inset(self.orphans))
        self.layout_.addLayout(self.inset(self.unfinished))
        self.layout_.addLayout(self.inset(self.repeated))
        self.layout_.addLayout(self._stack, 1)

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.context.theme,
            "spreadsheet",
            tr("Ask every row one question"),
            tr(
                "Begin with a spreadsheet or a folder of documents: drop it anywhere in this window. You see what it "
                "costs before anything is sent, and get an Excel workbook back."
            ),
            tr("Load a file or folder"),
            tr("Or try it with the sample: 500 support tickets"),
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _words: self._show_wished())
        self.view.chosen.connect(self._show_wished)
        self.orphans.wanted.connect(self.look_at_orphans)
        self.unfinished.wanted.connect(lambda begun: self.new_job_wanted.emit(Beginning(begun=begun)))
        self.unfinished.trouble.connect(self.banner.show_problem)
        self.new_button.clicked.connect(lambda: self.new_job())
        self.empty.acted.connect(lambda: self.new_job())
        self.empty.second_acted.connect(self.open_sample)
        self.sample_button.clicked.connect(self.open_sample)
        self.list.clicked.connect(self.open)
        self.list.activated.connect(self.open)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu_at)
        self.context.bridge.changed.connect(lambda _job: self._refresh_timer.start())
        self._refresh_timer.timeout.connect(self.refresh)
        self._ages_timer.timeout.connect(self.refresh)
        for keys, act in (
            (QKeySequence.StandardKey.Refresh, self.refresh),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def entered(self) -> None:
        self.refresh()
        self.unfinished.refresh()
        self._ages_timer.start()
        if not self._asked_for_orphans:
            self._asked_for_orphans = True
            self._ask_for_orphans()
        # Held here until it is known whether there are jobs.
        (self if self.list.isHidden() else self.list).setFocus()

    def refresh(self) -> None:
        """Fetch the jobs again."""
        desk = self.context.desk
        self.task(lambda _: desk.jobs()).then(self._arrived).start()
        self.repeated.refresh()

    def open(self, index: QModelIndex) -> None:
        """Open a job: a draft goes on in the wizard."""
        job = self.model.job_at(index)
        if job is None:
            return
        if job.state is JobState.DRAFT:
            self.new_job(Beginning(draft=job.id))
        else:
            self.job_wanted.emit(job.id)

    def open_sample(self) -> None:
        """Begin a job with the sample's data and recipe."""
        desk = self.context.desk

        def work(_progress: Progress) -> Beginning:
            sample = desk.sample()
            return Beginning(sample.source, sample.recipe)

        self.task(work).then(self.new_job).start()

    def menu_for(self, job: Job) -> QMenu:
        """What can be done to a job."""
        menu, theme, acts = QMenu(self), self.context.theme, self.acts
        index = self.model.index_of(job.id)
        choices = (
            (tr("&Open"), "chevron-right", lambda: self.open(index), True, "Return"),
            (tr("&Rename…"), "edit", lambda: acts.rename(job), True, "F2"),
            (tr("&Delete…"), "trash", lambda: acts.delete(job), is_settled(job), "Del"),
        )
        for words, icon, act, usable, keys in choices:
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(usable)
            action.triggered.connect(act)
            dress(action, theme, icon)
        forms = self._forms(menu, job)
        menu.insertMenu(menu.actions()[1], forms)
        return menu

    def _forms(self, menu: QMenu, job: Job) -> QMenu:
        """The forms in which the answers can be saved."""
        forms = QMenu(tr("&Save the answers"), menu)
        fill_save_menu(forms, job, self.acts.saving, self.context.theme)
        forms.setEnabled(can_save(job))
        dress(forms.menuAction(), self.context.theme, "export")
        return forms

    def act_by_key(self, event: QKeyEvent) -> bool:
        """Keys on the chosen job: F2 renames, Del deletes, Ctrl+E saves."""
        job = self.model.job_at(self.list.currentIndex())
        if job is None:
            return False
        if event.key() == Qt.Key.Key_F2:
            self.acts.rename(job)
        elif event.key() == Qt.Key.Key_Delete and is_settled(job):
            self.acts.delete(job)
        elif event.keyCombination() == _EXPORT and can_save(job):
            self.acts.saving.excel(job)
        else:
            return False
        return True

    def _menu_at(self, point: QPoint) -> None:
        job = self.model.job_at(self.list.indexAt(point))
        if job:
            menu = self.menu_for(job)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def _arrived(self, jobs: tuple[Job, ...]) -> None:
        chosen = self.model.job_at(self.list.currentIndex())
        self.model.show_jobs(jobs, self.context.desk.now())
        if chosen:
            self.list.setCurrentIndex(self.model.index_of(chosen.id))
        self._show_part()
        if self.hasFocus():
            (self.list if self.model.jobs else self.empty.action).setFocus()

    def look_at_orphans(self) -> None:
        """Show the batches that no job here knows, and take back those the person wants."""
        dialog = OrphansDialog(self, self._lost_batches)
        dialog.adopted.connect(lambda job: self.context.tracker.wake(job.id))
        dialog.job_wanted.connect(self.job_wanted)
        self.context.dialogs.ask(dialog)
        dialog.deleteLater()
        self._ask_for_orphans()

    def _ask_for_orphans(self) -> None:
        """Without a key or a network nothing is said: who needs the service hears of it where they use it."""
        desk = self.context.desk
        task = self.task(lambda _: desk.orphans()).otherwise(lambda _problem: None)
        task.then(self._orphans_came).start()

    def _orphans_came(self, batches: tuple[Batch, ...]) -> None:
        self._lost_batches = batches
        self.orphans.show_count(len(batches))

    def _show_wished(self) -> None:
        self.context.settings.job_order = self.view.order
        self.model.show_only(Wish(self.search.text(), self.view.only, self.view.order))
        self._show_part()

    def _show_part(self) -> None:
        filled = 0 if self.model.rowCount() else 2
        part = filled if self.model.jobs else 1
        self._stack.setCurrentIndex(part)
        self.search.setVisible(bool(self.model.jobs))
        self.view.setVisible(bool(self.model.jobs))
        self.new_button.setVisible(bool(self.model.jobs))
        self.sample_button.setVisible(bool(self.model.jobs) and self._sample_offered)


class _JobList(QListView):
    """The list itself; keys it does not know go to the page."""

    def __init__(self, page: DeskPage) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("kind", "bare")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(SIZE.JOB_ROW // 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.setContentsMargins(0, 0, 0, SPACE.LARGE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._page.open(self.currentIndex())
        elif not self._page.act_by_key(event):
            super().keyPressEvent(event)


_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
