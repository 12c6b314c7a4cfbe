"""The one window: the side bar, and whatever page is in front."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMoveEvent,
    QPaintEvent,
    QResizeEvent,
    QWhatsThisClickedEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from batchdesk.core.problems import Problem
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.drop_cover import DropCover
from batchdesk.gui.languages import Languages
from batchdesk.gui.opening import OpeningPage
from batchdesk.gui.settings import Settings
from batchdesk.gui.shortcuts import shortcut
from batchdesk.gui.side_bar import Place, SideBar
from batchdesk.gui.strings import tr
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import Theme
from batchdesk.gui.trash import empty_trash, forget_old_trash
from batchdesk.gui.widgets.drop_target import dropped_path
from batchdesk.gui.widgets.layouts import column
from batchdesk.gui.window_place import put_in_place

if TYPE_CHECKING:
    from batchdesk.desk.access_api import KeyStatus
    from batchdesk.desk.api import DeskApi
    from batchdesk.desk.begun_api import Begun
    from batchdesk.gui.context import Beginning, Context
    from batchdesk.gui.elsewhere.background import Background
    from batchdesk.gui.pages import Pages

_REMEMBER_MS = 400
"""After so long without another move the window's place is kept."""


def _go_on(pages: Pages, where: Place, job: str, begun: Begun | None) -> None:
    """Be where the person was, with the wizard's work under way."""
    from batchdesk.gui.context import Beginning

    if begun:
        pages.new_job(Beginning(begun=begun))
    elif job:
        pages.open_job(job)
    else:
        pages.go(where)


class Window(QMainWindow):
    """Shown before there is a desk; `take_desk` brings it to life, `shut` ends it in order."""

    painted = Signal()
    """Its first picture is on the screen."""
    practice_wanted = Signal(bool)
    """The person wants a desk that practises in the place of this one, or the other way round."""

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        settings: Settings,
        dialogs: Dialogs | None = None,
        *,
        sample: bool = False,
        environment: Mapping[str, str] | None = None,
        languages: Languages | None = None,
        may_practise: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self._tasks, self._settings = theme, tasks, settings
        self._dialogs, self._sample = dialogs or Dialogs(settings), sample
        self._environment = os.environ if environment is None else environment
        self._languages = languages or Languages()
        self._may_practise = may_practise
        self._go_on: Callable[[Pages], object] = self._go_back
        self.context: Context | None = None
        self.pages: Pages | None = None
        self.background: Background | None = None
        self._is_painted = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setWindowTitle("BatchDesk")
        self.setWindowIcon(self._theme.icon("batchdesk"))
        put_in_place(self, self._settings.geometry)
        self.setAcceptDrops(True)
        self._build_middle()
        self.cover = DropCover(self._theme, self)

    def _build_middle(self) -> None:
        self.side_bar = SideBar(self._theme)
        self.stack = QStackedWidget()
        self.opening = OpeningPage(self._theme)
        self.stack.addWidget(self.opening)
        middle = QWidget()
        layout = QHBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.side_bar)
        self._right = column(self.stack, gap=0)
        layout.addLayout(self._right, 1)
        self.setCentralWidget(middle)
        self.side_bar.setEnabled(False)
        self.side_bar.chosen.connect(self.go)

    def _connect(self) -> None:
        self._remember_soon = QTimer(self, singleShot=True, interval=_REMEMBER_MS)
        self._remember_soon.timeout.connect(self._remember)
        self._anew = QTimer(self, singleShot=True, interval=0)
        self._anew.timeout.connect(self._build_anew)
        self._theme.fitted.connect(self._anew.start)
        for keys, act, words in (
            ("Ctrl+N", self.begin, tr("New job")),
            ("Ctrl+1", lambda: self.go(Place.DESK), tr("Desk")),
            ("Ctrl+2", lambda: self.go(Place.RECIPES), tr("Recipes")),
            ("Ctrl+3", lambda: self.go(Place.LEDGER), tr("Ledger")),
            ("Ctrl+4", lambda: self.go(Place.SETTINGS), tr("Settings")),
            ("Ctrl+,", lambda: self.go(Place.SETTINGS), tr("Settings")),
            ("F1", lambda: self.go(Place.HELP), tr("Help")),
            ("Alt+Left", lambda: self.go(Place.DESK), tr("Back to the desk")),
        ):
            shortcut(keys, self, act, words)

    # -- life ---------------------------------------------------------------------------------------------
    def take_desk(self, desk: DeskApi) -> None:
        """The desk is there: make the pages and begin to follow unfinished jobs."""
        # Not needed for the first picture; who built the desk has imported it meanwhile.
        from batchdesk.gui.bridge import Bridge
        from batchdesk.gui.context import Context
        from batchdesk.gui.model_names import ModelNames
        from batchdesk.gui.tracker import Tracker
        from batchdesk.gui.turns import Turns

        self._tasks.first = desk.first
        self._turns = Turns(self._tasks, self)
        models = ModelNames(desk, self._tasks, self)
        self.context = Context(
            desk,
            self._theme,
            self._tasks,
            Bridge(desk, self),
            Tracker(desk, self),
            self._settings,
            models,
            self._dialogs,
            self._environment,
            self._languages,
            self.practice_wanted.emit if self._may_practise else None,
        )
        pages = self._make_pages(self.context)
        self.context.tracker.trouble.connect(self._say_trouble)
        self.context.tracker.crashed.connect(self._tasks.crashed)
        models.load()
        go_on, self._go_on = self._go_on, self._go_back
        self._turns.add(lambda: go_on(pages), self._begin_to_follow)

    def _begin_to_follow(self) -> None:
        """The page is there: look after what is unfinished."""
        assert self.context is not None
        self.context.tracker.start()
        forget_old_trash(self.context.desk, self._tasks, self)
        if self.background:
            self.background.start()

    def _make_pages(self, context: Context) -> Pages:
        from batchdesk.gui.pages import Pages

        pages = self.pages = Pages(context, self.stack, sample=self._sample)
        pages.moved.connect(self.side_bar.show_place)
        pages.moved.connect(lambda _place: self._remember_soon.start())
        self._right.insertWidget(0, self._watch(context).bar)
        pages.key_changed.connect(self.side_bar.show_key)
        pages.key_changed.connect(lambda _status: context.models.load())
        self.side_bar.setEnabled(True)
        self.side_bar.show_practice(context.desk.practice, context.practise)
        self._ask_key(context.desk)
        return pages

    def _watch(self, context: Context) -> Background:
        """What goes on whether or not anybody looks; made once."""
        from batchdesk.gui.elsewhere.background import Background

        if self.background is None:
            self.background = Background(context, self)
            self.background.job_in_front = lambda: self.pages.where()[1] if self.pages else ""
            self.background.front_wanted.connect(self.come_forward)
            self.background.job_wanted.connect(self._open_job)
            self.background.quit_wanted.connect(QApplication.quit)
        return self.background

    def _open_job(self, job_id: str) -> None:
        if self.pages and self.pages.may_leave():
            self.pages.open_job(job_id)

    def _go_back(self, pages: Pages) -> None:
        """To where the person was when the window was last there, also where it was killed."""
        place, _, job = self._settings.last_place.partition(" ")
        if job:
            pages.open_job(job)
        else:
            pages.go(Place(place) if place in {known.value for known in Place} else Place.DESK)

    def _build_anew(self) -> None:
        """The language is another one: make everything again, and be where the person was.

        Pages write their words when they are made, so it is they that are made again; the desk, the tracker and what
        runs in tasks go on. What was begun in the wizard is kept as it is when the window is closed.
        """
        if not self.pages or not self.context:
            return
        where, job = self.pages.where()
        self.pages.leave()
        if self.background:
            self.background.bar.setParent(None)
        self._build_middle()  # Qt deletes the old one, with its pages
        pages = self._make_pages(self.context)
        self.cover.hide()
        if job:
            pages.open_job(job)
        else:
            pages.go(where, at_once=True)

    def let_desk_go(self) -> Context | None:
        """The desk is exchanged: nothing here uses it any more, and the next one goes on where the person is.

        What was begun in the wizard is kept and goes on there. The caller closes the tracker and the desk, and calls
        `let_go` with what it was given; None where there is no desk yet.
        """
        context, pages = self.context, self.pages
        if context is None or pages is None:
            return None
        (where, job), begun = pages.where(), pages.begun()
        pages.leave()
        context.bridge.close()
        if self.background:
            self.background.close()
            self.background.deleteLater()
        self.context, self.pages, self.background = None, None, None
        self._turns.deleteLater()
        self._build_middle()  # Qt deletes the old one, with its pages
        self.cover.hide()
        self._go_on = lambda pages: _go_on(pages, where, job, begun)
        return context

    def say_no_desk(self, problem: Problem) -> None:
        """The desk could not be opened."""
        self.opening.show_problem(problem)

    def shut(self) -> None:
        """Stop following jobs, and remember the window's place."""
        self._remember()
        if self.pages:
            self.pages.leave()
        if self.background:
            self.background.close()
        if self.context:
            self.context.tracker.close()
            self.context.bridge.close()
            empty_trash(self.context.desk)

    def come_forward(self) -> None:
        """Be the window in front, out of the tray or from behind others."""
        QApplication.setQuitOnLastWindowClosed(True)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _remember(self) -> None:
        """Keep the place of the window and the page in front now: a crash asks nobody."""
        self._settings.geometry = self.saveGeometry()
        if self.pages:
            place, job = self.pages.where()
            self._settings.last_place = f"{place.value} {job}".strip()

    # -- moving about -------------------------------------------------------------------------------------
    def go(self, place: Place) -> None:
        """Bring a page to the front."""
        if self.pages:
            self.pages.go(place)

    def begin(self, source: Path | None = None) -> None:
        """Begin a job, with a file or folder or with nothing."""
        from batchdesk.gui.context import Beginning

        self.new_job(Beginning(source=source))

    def new_job(self, beginning: Beginning) -> None:
        """Begin a job."""
        if self.pages:
            self.pages.new_job(beginning)

    # -- dropping -----------------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.pages and dropped_path(event.mimeData()):
            event.acceptProposedAction()
            self._show_drop(event.position().toPoint())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._show_drop(event.position().toPoint())

    def _show_drop(self, point: QPoint) -> None:
        """Say over the place what dropping there does."""
        drop = self.pages.drop_at(self.mapToGlobal(point)) if self.pages else None
        if drop:
            self.cover.cover_place(drop.box, drop.words)
        else:
            self.cover.cover(self.stack)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.cover.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.cover.hide()
        path = dropped_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            # The drop must end before a page is made, or the file manager waits for us.
            drop = self.pages.drop_at(self.mapToGlobal(event.position().toPoint())) if self.pages else None
            act = drop.act if drop else self.begin
            QTimer.singleShot(0, self, lambda: act(path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._theme.reveal_shortcuts(event.key() == Qt.Key.Key_Alt)
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._theme.reveal_shortcuts(False)
        super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """A tip in place asks for the topic of the help that says more."""
        if isinstance(event, QWhatsThisClickedEvent) and self.pages:
            self.go(Place.HELP)
            self.pages.help.open_topic(event.href())
            return True
        if event.type() is QEvent.Type.UpdateRequest:
            with self._tasks.first():
                return super().event(event)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            # Alt+Tab leaves without the key's release ever reaching us.
            self._theme.reveal_shortcuts(False)
        if event.type() == QEvent.Type.LanguageChange and self.pages:
            # Two translators change, and the page whose list was just used must get back from its slot first.
            self._anew.start()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pages and not self.pages.may_leave():
            event.ignore()
            return
        if self.background and not self.background.may_close():
            event.ignore()
            return
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._remember_soon.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._remember_soon.start()

    def _ask_key(self, desk: DeskApi) -> None:
        def show(status: KeyStatus) -> None:
            self.side_bar.show_key(status)

        self._tasks.task(self, lambda _: desk.access.key_status()).then(show).otherwise(
            lambda _: None
        ).start()

    def _say_trouble(self, job_id: str, problem: Problem) -> None:
        if self.pages:
            self.pages.say_trouble(job_id, problem)
