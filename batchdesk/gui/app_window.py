"""Opens the window: it is on the screen first, and the desk is built behind it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from batchdesk.gui.collecting import Collector
from batchdesk.gui.crash import CrashDialog, CrashHook
from batchdesk.gui.elsewhere.one_window import OneWindow
from batchdesk.gui.languages import Languages
from batchdesk.gui.settings import Settings
from batchdesk.gui.tasks import Tasks, let_the_window_go_first
from batchdesk.gui.theme import Scheme, apply_theme
from batchdesk.gui.turns import Turns
from batchdesk.gui.window import Window

if TYPE_CHECKING:
    from batchdesk.desk.api import DeskApi
    from batchdesk.gui.context import Context

UNSEEN = 1000
"""Milliseconds after which the desk is built though nothing was painted."""
_SHOWN_THEN = (
    "job_actions",
    "desk.jobs_model",
    "widgets.data_table",
    "wizard.unfinished",
    "desk.desk_page",
    "job.row.panel",
    "job.answers",
    "summary.summary_view",
    "job.job_page",
    "preferences.key_section",
    "preferences.settings_page",
    "wizard.data_page",
    "wizard.ask_page",
    "wizard.cost_page",
    "wizard.wizard_page",
    "pages",
    "bridge",
    "tracker",
    "model_names",
    "elsewhere.background",
)
"""Modules that the window needs once there is a desk, in pieces of at most a frame or two, each with what it needs."""


def open_window(
    desk_factory: Callable[[], DeskApi],
    *,
    sample: bool = False,
    scheme: Scheme | None = None,
    settings_file: Path | None = None,
    log_file: Path | None = None,
    profile: Path | None = None,
    practice: bool = False,
    practice_factory: Callable[[], DeskApi] | None = None,
) -> int:
    """Show the window and run until it is closed; returns Qt's exit code.

    Where this `profile` has a window already, that one comes forward and nothing else happens.

    `desk_factory` runs on a worker thread (heavy imports belong in it); its desk is closed here, after the tracker
    and all tasks have ended. A Problem that it raises is shown in the window. `scheme` None means as the person set
    it; `settings_file` is an ini file, None keeps nothing; `log_file` is named where something unexpected happens.
    `practice_factory` makes a desk of the same profile that practises, for the person to go over to and back.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("BatchDesk")
    app.setDesktopFileName("batchdesk")
    one = OneWindow(profile, practice=practice) if profile else None
    if one and not one.is_first():
        return 0
    session = Session(app, desk_factory, Settings(settings_file), log_file, practice_factory)
    try:
        return session.run(sample=sample, scheme=scheme, one=one)
    finally:
        if one:
            one.close()


class Session:
    """One run of the window; everything it makes, it ends."""

    def __init__(
        self,
        app: QApplication,
        desk_factory: Callable[[], DeskApi],
        settings: Settings,
        log_file: Path | None,
        practice_factory: Callable[[], DeskApi] | None = None,
    ) -> None:
        self._app, self._factory = app, desk_factory
        self._real, self._practice = desk_factory, practice_factory
        self._settings, self._log_file = settings, log_file
        self._tasks = Tasks()
        self._crash = CrashHook()
        self._desk: DeskApi | None = None
        self._left: Context | None = None
        self._building = False

    def run(self, *, sample: bool, scheme: Scheme | None, one: OneWindow | None = None) -> int:
        """Show, run, and end in order: window, tracker, tasks, desk."""
        let_the_window_go_first()
        collector = Collector()
        theme = apply_theme(
            self._app,
            scheme or self._settings.scheme,
            text_size=self._settings.text_size,
            dense=self._settings.dense,
        )
        languages = Languages()
        languages.numbers = self._settings.numbers
        languages.speak(self._settings.language)
        self.window = Window(
            theme,
            self._tasks,
            self._settings,
            sample=sample,
            languages=languages,
            may_practise=self._practice is not None,
        )
        self._turns = Turns(self._tasks, self.window)
        # What asks for it goes away with the page: it must be back from its slot first.
        self.window.practice_wanted.connect(
            lambda on: QTimer.singleShot(0, self.window, lambda: self._practise(on))
        )
        if one:
            one.wanted.connect(self.window.come_forward)
        self._crash.install()
        self._crash.crashed.connect(self._say_crash)
        self._tasks.crashed.connect(self._crash.report)
        # A window that begins minimized is not painted, and has its desk a moment later.
        self.window.painted.connect(self._build_desk)
        QTimer.singleShot(UNSEEN, self.window, self._build_desk)
        self.window.show()
        try:
            return self._app.exec()
        finally:
            self._end()
            collector.close()

    def _build_desk(self) -> None:
        if self._building:
            return
        self._building = True
        task = self._tasks.task(self.window, lambda _: self._keep(self._factory()), writes=True)
        task.then(self._take).otherwise(self.window.say_no_desk).start()

    def _practise(self, on: bool) -> None:
        """Another desk of the same profile: practice, or what it was before. The old one is closed first, in order."""
        factory = self._practice if on else self._real
        old = self.window.let_desk_go() if factory else None
        if factory is None or old is None:
            return
        self._factory, self._left = factory, old
        # The pages go away in this turn of the loop, and what they asked for is stopped in the next.
        QTimer.singleShot(0, self.window, lambda: self._tasks.end_all(lambda: self._exchange(old)))

    def _exchange(self, old: Context) -> None:
        def work() -> DeskApi:
            old.tracker.close()
            self._close_desk()
            return self._keep(self._factory())

        def gone() -> None:
            self._left = None
            for part in (old.tracker, old.bridge, old.models):
                part.deleteLater()

        task = self._tasks.task(self.window, lambda _: work(), writes=True).finally_(gone)
        task.then(self._take).otherwise(self.window.say_no_desk).start()

    def _close_desk(self) -> None:
        desk, self._desk = self._desk, None
        if desk:
            desk.close()

    def _take(self, desk: DeskApi) -> None:
        """Import the pages, one in each turn of the loop, and show the desk in them.

        By the window's thread: where another one makes a class of Qt's while this one is asked by a screen reader what
        its widgets are, the process can end with a segmentation fault (measured: one start in a hundred).
        """
        self._turns.add(*(partial(import_module, f"batchdesk.gui.{name}") for name in _SHOWN_THEN))
        self._turns.add(partial(self._show, desk))

    def _show(self, desk: DeskApi) -> None:
        """All modules are here and stay: without them a collection of garbage takes 10 ms instead of 50."""
        gc.freeze()
        self.window.take_desk(desk)

    def _keep(self, desk: DeskApi) -> DeskApi:
        """Hold on to the desk at once, so that it is closed even where the window went away meanwhile."""
        self._desk = desk
        return desk

    def _say_crash(self, error: BaseException) -> None:
        pages = self.window.pages
        dialog = CrashDialog(self.window, error, str(self._log_file or ""), can_report=pages is not None)
        if pages is not None:
            dialog.report_wanted.connect(pages.report)
        dialog.open()

    def _end(self) -> None:
        self.window.shut()
        self._tasks.close()
        if self._left:  # the window was closed while the desk was being exchanged
            self._left.tracker.close()
        self._crash.remove()
        self._close_desk()
        self._settings.close()
        self.window.deleteLater()
