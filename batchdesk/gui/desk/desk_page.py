"""The first page: all jobs in one calm list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from batchdesk.core.jobs import Job, JobState
from batchdesk.core.progress import Progress
from batchdesk.core.service import Batch
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.care_api import KeyState
from batchdesk.gui.announcer import announce
from batchdesk.gui.context import Beginning, Context
from batchdesk.gui.desk.arranging import Group
from batchdesk.gui.desk.attention import Act
from batchdesk.gui.desk.first_steps import FirstSteps
from batchdesk.gui.desk.job_delegate import JobDelegate
from batchdesk.gui.desk.job_list import JobList
from batchdesk.gui.desk.jobs_model import ENTRY_ROLE, JobsModel, Wish
from batchdesk.gui.desk.orphans import OrphansDialog, OrphansLine
from batchdesk.gui.desk.view_button import ViewButton
from batchdesk.gui.elsewhere.acts import can_repeat
from batchdesk.gui.elsewhere.repeated import Repeated
from batchdesk.gui.job.save_menu import fill_save_menu
from batchdesk.gui.job.saving import can_save
from batchdesk.gui.job_actions import JobActions
from batchdesk.gui.job_words import can_duplicate, can_run_again, is_settled
from batchdesk.gui.page import Drop, Page
from batchdesk.gui.shortcuts import Told, shortcut
from batchdesk.gui.strings import tr, trn
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
        self.list = JobList(self)
        self.list.setModel(self.model)
        self.delegate = JobDelegate(theme, self.model, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(tr("Jobs"))
        self.empty = FirstSteps(theme)
        self.nothing_found = EmptyState(
            theme,
            "search",
            tr("No job matches"),
            tr("Try fewer letters, or show all jobs."),
            tr("Show a&ll jobs"),
        )
        self._stack = QStackedLayout()
        for part in (self.list, self.empty, self.nothing_found, QWidget()):
            self._stack.addWidget(part)
        head = self.inset(self.title, None, self.sample_button, self.view, self.search, self.new_button)
        self.title.setMinimumSize(self.title.sizeHint().width(), SIZE.CONTROL)
        self.layout_.insertLayout(0, head)
        self.layout_.addLayout(self.inset(self.busy))
        self.layout_.addLayout(self.inset(self.orphans))
        self.layout_.addLayout(self.inset(self.unfinished))
        self.layout_.addLayout(self._stack, 1)
        self._stack.setCurrentIndex(3)  # with a parent, or it opens a window for a moment
        self.layout_.addLayout(self.inset(self.repeated))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.view.chosen.connect(self._show_wished)
        self.orphans.wanted.connect(self.look_at_orphans)
        self.unfinished.wanted.connect(lambda begun: self.new_job_wanted.emit(Beginning(begun=begun)))
        self.unfinished.trouble.connect(self.banner.show_problem)
        self.new_button.clicked.connect(lambda: self.new_job())
        self.empty.acted.connect(lambda: self.new_job())
        self.nothing_found.acted.connect(self._show_all)
        self.empty.second_acted.connect(self.open_sample)
        self.empty.practice_acted.connect(self._practise)
        self.sample_button.clicked.connect(self.open_sample)
        self.list.pressed_in.connect(self._pressed)
        self.model.renamed.connect(self.acts.rename_to)
        self.context.bridge.changed.connect(self._changed)  # a method: it goes when the page goes
        self._refresh_timer.timeout.connect(self.refresh)
        self._ages_timer.timeout.connect(self.refresh)
        for keys, act, words in (
            (QKeySequence.StandardKey.Refresh, self.refresh, tr("Look again")),
            (QKeySequence.StandardKey.Find, self.search.setFocus, tr("Search the jobs")),
            (QKeySequence.StandardKey.Undo, self.acts.undo, tr("Undo")),
        ):
            shortcut(keys, self, act, words, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        Told(
            self.list,
            ("Return", tr("&Open")),
            ("F2", tr("&Rename")),
            ("Ctrl+D", tr("D&uplicate")),
            ("Ctrl+E", tr("&Save the answers")),
            ("Del", tr("&Delete")),
        )

    def _changed(self, _job_id: str) -> None:
        self._refresh_timer.start()

    def entered(self) -> None:
        self.refresh()
        self.unfinished.refresh()
        self._offer_practice()
        self._ages_timer.start()
        if not self._asked_for_orphans:
            self._asked_for_orphans = True
            self._ask_for_orphans()
        # Held here until it is known whether there are jobs.
        (self if self.list.isHidden() else self.list).setFocus()

    def _offer_practice(self) -> None:
        """Who has no key can practise at once."""
        desk, practise = self.context.desk, self.context.practise
        if practise is None or desk.practice:
            return

        def show(status: KeyStatus) -> None:
            self.empty.offer_practice(status.state is KeyState.MISSING)

        self.task(lambda _: desk.access.key_status()).then(show).otherwise(lambda _problem: None).start()

    def _practise(self) -> None:
        if self.context.practise:
            self.context.practise(True)

    def refresh(self) -> None:
        """Fetch the jobs again."""
        desk = self.context.desk
        self.task(lambda _: desk.jobs()).then(self._arrived).start()
        self.repeated.refresh()

    def open(self, index: QModelIndex) -> None:
        """Open the job at an index."""
        job = self.model.job_at(index)
        if job:
            self.open_job(job)

    def open_job(self, job: Job) -> None:
        """Open a job: a draft goes on in the wizard, unless it goes by itself or could not."""
        if job.state is JobState.DRAFT and not (job.send_at or job.note):
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
        """What can be done to a job, what it needs the person for first."""
        menu, theme, acts = QMenu(self), self.context.theme, self.acts
        need = self.model.attention_of(job)
        if need:
            dress(menu.addAction(need.action, lambda: self.attend(job)), theme, "next")
            menu.addSeparator()
        put_aside = tr("Take it back from the archi&ve") if job.archived else tr("Archi&ve")
        choices = (
            (tr("&Open"), "chevron-right", lambda: self.open_job(job), True, "Return"),
            (tr("&Rename"), "edit", lambda: self.rename(job), True, "F2"),
            (tr("D&uplicate"), "copy", lambda: acts.duplicate(job), can_duplicate(job), "Ctrl+D"),
            (tr("Run &again on a new file…"), "repeat", lambda: acts.run_again(job), can_run_again(job), ""),
            *self._times(job),
            (put_aside, "archive", lambda: acts.archive(job), True, ""),
            (tr("&Delete"), "trash", lambda: acts.delete(job), is_settled(job), "Del"),
        )
        for words, icon, act, usable, keys in choices:
            action = menu.addAction(words)
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(usable)
            action.triggered.connect(act)
            dress(action, theme, icon)
        opened = next(action for action in menu.actions() if action.text() == choices[1][0])
        menu.insertMenu(opened, self._forms(menu, job))
        return menu

    def _times(self, job: Job) -> tuple[tuple[str, str, Callable[[], object], bool, str], ...]:
        """What can be done with time: a draft that goes by itself, or a question that is asked again."""
        time = self.repeated.acts
        if job.state is JobState.DRAFT and job.send_at:
            return (
                (tr("Send &now"), "send", lambda: time.send_now(job), True, ""),
                (tr("Do n&ot send"), "close", lambda: time.send_not(job), True, ""),
            )
        return ((tr("R&epeat…"), "repeat", lambda: time.repeat(job), can_repeat(job), ""),)

    def attend(self, job: Job) -> None:
        """Do the next thing that a job needs the person for."""
        need = self.model.attention_of(job)
        match need.act if need else None:
            case Act.FETCH | Act.RESUME:
                self.acts.resume(job)
            case Act.RAISE:
                self.acts.raise_limit(job, None)
            case Act.SETTINGS:
                self.settings_wanted.emit()
            case Act.RETRY:
                self.acts.retry(job)
            case _:
                self.open_job(job)

    def rename(self, job: Job) -> None:
        """Let the person type another name where the name stands."""
        index = self.model.index_of(job.id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.edit(index)

    def drop_at(self, point: QPoint) -> Drop | None:
        """Over the line of a finished job, a file is for that job."""
        place = self.list.viewport().mapFromGlobal(point)
        index = self.list.indexAt(place)
        job = self.model.job_at(index)
        if not self.list.isVisible() or not self.list.viewport().rect().contains(place):
            return None
        if job is None or not can_run_again(job):
            return None
        box = self.list.visualRect(index)
        words = tr("Drop to run “{name}” again on this file", name=job.name)
        corner = self.list.viewport().mapToGlobal(box.topLeft())
        return Drop(QRect(corner, box.size()), words, lambda path: self.acts.run_again(job, path))

    def _forms(self, menu: QMenu, job: Job) -> QMenu:
        """The forms in which the answers can be saved."""
        forms = QMenu(tr("&Save the answers"), menu)
        fill_save_menu(forms, job, self.acts.saving, self.context.theme)
        forms.setEnabled(can_save(job))
        dress(forms.menuAction(), self.context.theme, "export")
        return forms

    def act_by_key(self, event: QKeyEvent) -> bool:
        """Keys on the chosen job: F2 renames, Ctrl+D copies, Del deletes, Ctrl+E saves; "/" goes to the search."""
        if event.text() == "/":
            self.search.setFocus()
            return True
        job = self.model.job_at(self.list.currentIndex())
        if job is None:
            return False
        if event.key() == Qt.Key.Key_F2:
            self.rename(job)
        elif event.keyCombination() == _COPY and can_duplicate(job):
            self.acts.duplicate(job)
        elif event.key() == Qt.Key.Key_Delete and is_settled(job):
            self._delete(job)
        elif event.keyCombination() == _EXPORT and can_save(job):
            self.acts.saving.excel(job)
        else:
            return False
        return True

    def _delete(self, job: Job) -> None:
        """The keyboard goes on to the next job, so that several can be deleted one after the other."""
        row = self.list.currentIndex().row()
        near = (*range(row + 1, self.model.rowCount()), *range(row - 1, -1, -1))
        following = next((other for at in near if (other := self.model.job_at(self.model.index(at)))), None)
        if following:
            self.list.setCurrentIndex(self.model.index_of(following.id))
        self.acts.delete(job)

    def menu_at(self, index: QModelIndex, point: QPoint) -> None:
        """Open the menu of the job at an index."""
        job = self.model.job_at(index)
        if job:
            self.list.setCurrentIndex(index)
            menu = self.menu_for(job)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)

    def _pressed(self, index: QModelIndex, point: QPoint) -> None:
        """The mouse was released on a job: on its action, its menu, or anywhere else in its line."""
        job = self.model.job_at(index)
        if job is None:
            return
        box = self.list.visualRect(index)
        if self.delegate.action_box(box, job).contains(point):
            self.attend(job)
        elif self.delegate.more_box(box).contains(point):
            self.menu_at(index, self.list.viewport().mapToGlobal(self.delegate.more_box(box).bottomLeft()))
        else:
            self.open_job(job)

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

    def _show_all(self) -> None:
        """Every job that is not put aside, with the keyboard in the list."""
        self.search.clear()
        self.view.show_all()
        if not self.model.rowCount():  # there are only archived ones
            self.view.groups[Group.ARCHIVED].trigger()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self, words: str) -> None:
        self._show_wished()
        if words:
            entries = (self.model.index(at).data(ENTRY_ROLE) for at in range(self.model.rowCount()))
            found = sum(isinstance(entry, Job) for entry in entries)
            announce(self, trn("{n} job found", "{n} jobs found", found))

    def _show_part(self) -> None:
        filled = 0 if self.model.rowCount() else 2
        part = filled if self.model.jobs else 1
        self._stack.setCurrentIndex(part)
        self.search.setVisible(bool(self.model.jobs))
        self.view.setVisible(bool(self.model.jobs))
        self.new_button.setVisible(bool(self.model.jobs))
        self.sample_button.setVisible(bool(self.model.jobs) and self._sample_offered)


_EXPORT = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)
_COPY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)
