"""What nobody expected: logged with its traceback, and said to the person calmly and once."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from batchdesk.core.problems import Canceled, Problem
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets.buttons import PrimaryButton, QuietButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import QuietText, Strong

_log = logging.getLogger(__name__)
_WIDTH = 440


class CrashHook(QObject):
    """Catches what reaches the top of any thread. `crashed(exception)` comes on the window's thread."""

    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = (sys.excepthook, threading.excepthook)
        self._heard: set[str] = set()

    def install(self) -> None:
        """Begin to listen."""
        sys.excepthook = self._on_window
        threading.excepthook = self._on_thread

    def remove(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, error: BaseException) -> None:
        """Log an exception and tell it, once for each kind."""
        if isinstance(error, Canceled):
            return
        _log.error("unexpected: %s", type(error).__name__, exc_info=error)
        kind = f"{type(error).__name__} {error}"
        if kind not in self._heard:
            self._heard.add(kind)
            self.crashed.emit(error)

    def _on_window(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
        else:
            self.report(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)


class CrashDialog(QDialog):
    """Says that something went wrong, that the work is kept, and where the details are; `report_wanted` tells more."""

    report_wanted = Signal()

    def __init__(self, parent: QWidget, error: BaseException, log: str, *, can_report: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        title = _title(error) if isinstance(error, Problem) else tr("Something went wrong inside BatchDesk.")
        where = tr("Details are in {log}.", log=log) if log else tr("Details are in the log.")
        advice = QuietText(
            tr("Your jobs and answers are kept, and what runs at the service goes on. {where}", where=where)
        )
        button = PrimaryButton(tr("Go on"))
        button.clicked.connect(self.accept)
        self.report = QuietButton(tr("Report it…"))
        self.report.clicked.connect(self._report)
        button.setDefault(True)
        across = row(self.report, None, button)
        self.setLayout(column(Strong(title), advice, SPACE.MEDIUM, across, margin=SPACE.WIDE))
        self.report.setVisible(can_report)

    def _report(self) -> None:
        """The report is read in a window of its own, when this one is gone."""
        self.accept()
        self.report_wanted.emit()


def _title(problem: Problem) -> str:
    from batchdesk.gui.saying import (
        title_of,
    )  # all the sentences there are: not needed before the first picture

    return title_of(problem)
