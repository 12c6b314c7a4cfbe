"""What goes on whether or not anybody looks: it runs what is due, tells news, and decides what closing the window means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from batchdesk.core.jobs import Job
from batchdesk.core.problems import Problem
from batchdesk.gui.announcer import announce
from batchdesk.gui.context import Context
from batchdesk.gui.elsewhere.clockwork import Clockwork
from batchdesk.gui.elsewhere.closing import ClosingQuestion
from batchdesk.gui.elsewhere.news import News, Notice, running_said
from batchdesk.gui.elsewhere.notice_bar import NoticeBar
from batchdesk.gui.elsewhere.tray import Tray
from batchdesk.gui.format import money
from batchdesk.gui.job_words import units
from batchdesk.gui.saying import advice_of, title_of
from batchdesk.gui.settings import Closing
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Tone

_MARKS = {
    Tone.NEEDS: QSystemTrayIcon.MessageIcon.Warning,
    Tone.FAILED: QSystemTrayIcon.MessageIcon.Warning,
}


class Background(QObject):
    """One for the window, made with its desk. `front_wanted` brings the window forward, `job_wanted` opens a job.

    `job_in_front` tells the id of the job whose page is shown, "" where it is another page.
    """

    front_wanted = Signal()
    job_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._ending = False
        self.job_in_front: Callable[[], str] = lambda: ""
        self.clockwork, self.news = Clockwork(context, self), News(context, self)
        self.tray = Tray(context.theme, self)
        self.bar = NoticeBar(context.theme, context.desk.now)
        self._connect()

    def _connect(self) -> None:
        self.clockwork.missed.connect(self._missed)
        self.clockwork.ran.connect(self._ran)
        self.clockwork.failed.connect(self._failed)
        self.clockwork.blind.connect(self._blind)
        self.news.told.connect(self.tell)
        self.news.changed.connect(self._show_running)
        self.tray.open_wanted.connect(self.front_wanted)
        self.tray.job_wanted.connect(self._lead_to)
        self.tray.quit_wanted.connect(self._quit)
        self.bar.job_wanted.connect(self.job_wanted)
        self.bar.run_wanted.connect(self.clockwork.run)
        self.bar.skip_wanted.connect(self.clockwork.skip)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # The person signs out or the computer goes down: a question would hold that up.
            app.commitDataRequest.connect(self._end)

    def start(self) -> None:
        """Begin to look."""
        self.tray.show()
        self.news.start()
        self.clockwork.start()

    def close(self) -> None:
        """Take the icon away."""
        self.tray.close()

    def tell(self, notice: Notice) -> None:
        """Say something where the person is: in the window that is in front, else through the system, and in both.

        Who looks at the job's own page sees it there; only a screen reader says it then.
        """
        looking = self._window.isActiveWindow() and self._window.isVisible()
        if looking and notice.job_id and notice.job_id == self.job_in_front():
            announce(self._window, f"{notice.title}. {notice.text}")
            return
        self.bar.tell(notice)
        if looking:
            return
        if self._context.settings.notify:
            if self.tray.usable:
                mark = _MARKS.get(notice.tone, QSystemTrayIcon.MessageIcon.Information)
                self.tray.tell(notice.title, notice.text, notice.job_id, mark)
            else:
                QApplication.alert(self._window)

    def may_close(self) -> bool:
        """Whether closing the window ends BatchDesk; False where it goes on in the tray or the person keeps it open."""
        if self._ending or self._wish() is Closing.QUIT:
            return True
        if self._wish() is Closing.TRAY:
            self._into_tray()
        return False

    # -- within -------------------------------------------------------------------------------------------
    def _wish(self) -> Closing | None:
        choice, tray = self._context.settings.closing, self.tray.usable
        if choice is Closing.TRAY and tray:
            return Closing.TRAY
        going, planned = len(self.news.going), self._planned
        if choice is Closing.QUIT or not (going or planned):
            return Closing.QUIT
        return self._ask(going, planned, tray=tray)

    @property
    def _planned(self) -> int:
        repeated = sum(1 for schedule in self.clockwork.all if not schedule.paused)
        return repeated + len(self.news.planned)

    def _ask(self, going: int, planned: int, *, tray: bool) -> Closing | None:
        practice = self._context.desk.practice
        dialog = ClosingQuestion(self._window, going=going, planned=planned, practice=practice, tray=tray)
        accepted = self._context.dialogs.ask(dialog)
        wish = dialog.wish or Closing.QUIT if accepted else None
        if wish and dialog.always:
            self._context.settings.closing = wish
        dialog.deleteLater()
        return wish

    def _into_tray(self) -> None:
        # Else Qt would end the application with its last window.
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def _quit(self) -> None:
        self._end()
        self.quit_wanted.emit()

    def _end(self, _session: object = None) -> None:
        self._ending = True

    def _lead_to(self, job_id: str) -> None:
        self.front_wanted.emit()
        self.job_wanted.emit(job_id)

    def _missed(self, missed: object) -> None:
        self.bar.show_missed(tuple(missed) if isinstance(missed, tuple) else ())

    def _ran(self, name: str, job: Job | None) -> None:
        if job is None:
            return
        rows = units(job.kind, job.requests)
        if job.cap is None or job.practice:
            text = tr("Sent: {rows}.", rows=rows)
        else:
            text = tr("Sent: {rows}, for at most {cap}.", rows=rows, cap=money(job.cap))
        self.tell(Notice(tr("“{name}” was sent at its time", name=name), text, job.id, Tone.OK))

    def _failed(self, name: str, problem: Problem, job_id: str | None) -> None:
        title = tr("“{name}” was not sent", name=name)
        self.tell(Notice(title, f"{title_of(problem)} {advice_of(problem)}", job_id or "", Tone.NEEDS))

    def _blind(self, problem: Problem) -> None:
        title = tr("What is planned for later can not be looked at")
        self.tell(Notice(title, f"{title_of(problem)} {advice_of(problem)}", "", Tone.NEEDS))

    def _show_running(self) -> None:
        now = self._context.desk.now()
        self.tray.show_jobs([(job.id, running_said(job, now)) for job in self.news.going])
