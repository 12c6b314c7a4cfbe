"""A window on a fake desk, and dialogs that answer by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from batchdesk.core.jobs import Job
from batchdesk.gui.dialogs import Dialogs
from batchdesk.gui.settings import Settings
from batchdesk.gui.tasks import Tasks
from batchdesk.gui.theme import Theme
from batchdesk.gui.window import Window
from tests.gui.fake_desk import FakeDesk
from tests.gui.waiting import wait_until


class Answers(Dialogs):
    """Answers each question as told, and remembers what was asked."""

    def __init__(self) -> None:
        self.yes = True
        self.text: str | None = None
        self.path: Path | None = None
        self.asked: list[str] = []
        self.shown: list[Path] = []
        self.failed: list[AssertionError] = []
        self.act: Callable[[QDialog], bool] = lambda dialog: self.yes

    def confirm(self, parent: QWidget, title: str, text: str, yes: str, no: str) -> bool:
        self.asked.append(f"{title} {text} [{yes}] [{no}]")
        return self.yes

    def ask(self, dialog: QDialog) -> bool:
        """The real dialog is shown, and `act` does in it what a person would; True where it was accepted."""
        dialog.show()
        said = " ".join(w.text() for w in dialog.findChildren(QLabel) + dialog.findChildren(QAbstractButton))
        self.asked.append(said)
        try:
            return self.act(dialog)
        except AssertionError as error:  # Qt would only print what is raised in a slot
            self.failed.append(error)
            return False
        finally:
            dialog.hide()

    def ask_text(self, parent: QWidget, title: str, text: str, yes: str) -> str | None:
        self.asked.append(f"{title} {text}")
        return self.text

    def save_path(self, parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
        self.asked.append(f"{title} {suggested}")
        return self.path

    def open_path(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        self.asked.append(title)
        return self.path

    def folder_path(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append(title)
        return self.path

    def show_outside(self, path: Path) -> bool:
        self.shown.append(path)
        return True


class Stage:
    """Sets up the whole window over a fake desk; `strike` takes it down in order."""

    def __init__(
        self,
        theme: Theme,
        jobs: Sequence[Job] = (),
        *,
        desk: FakeDesk | None = None,
        sample: bool = False,
        settings: Path | None = None,
        wait: bool = True,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.theme, self.desk = theme, desk or FakeDesk(jobs)
        self.tasks, self.answers = Tasks(), Answers()
        self.crashes: list[BaseException] = []
        self.tasks.crashed.connect(self.crashes.append)
        self.window = Window(
            theme,
            self.tasks,
            Settings(settings),
            self.answers,
            sample=sample,
            environment=environment or {},
            may_practise=True,
        )
        self.window.show()
        self.window.take_desk(self.desk)
        if wait:
            self.settle()

    @property
    def pages(self):  # type: ignore[no-untyped-def]
        """The window's pages."""
        assert self.window.pages is not None
        return self.window.pages

    def settle(self) -> None:
        """Wait until no task runs and everything said was heard."""
        QApplication.processEvents()
        wait_until(lambda: self.tasks.idle, "tasks to end")
        QApplication.processEvents()

    def open_job(self, job_id: str) -> None:
        """Open a job's page and wait for it."""
        self.pages.open_job(job_id)
        self.settle()
        self.settle()

    def strike(self) -> None:
        """Close everything; what was not expected to crash must not have."""
        self.answers.act = lambda _dialog: True  # leaving is nobody's question here
        self.window.close()
        self.window.shut()
        self.tasks.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not self.crashes, self.crashes
        assert not self.answers.failed, self.answers.failed
