"""Turns the desk's plain callbacks, which come on any thread, into one Qt signal on the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from batchdesk.desk.api import DeskApi


class Bridge(QObject):
    """`changed(job_id)` says that a job is not as it was; it names the job and nothing else."""

    changed = Signal(str)
    planned = Signal()
    """What is to happen later is not as it was: the person has just changed it in this window."""
    _heard = Signal(str)

    def __init__(self, desk: DeskApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe: Callable[[], None] | None = desk.subscribe(self._heard.emit)

    def close(self) -> None:
        """Hear nothing more."""
        if self._unsubscribe:
            self._unsubscribe()
            self._unsubscribe = None
