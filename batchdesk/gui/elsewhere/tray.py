"""The icon in the tray: what runs, the way back to the window, and the system's own notifications."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Theme, Tone
from batchdesk.gui.theme.tokens import SIZE

_MOST = 6
"""Jobs that the menu names; the rest is counted."""
_SHOWN_MS = 10_000


class Tray(QObject):
    """Hidden where the system has no tray; `usable` says whether it is there."""

    open_wanted = Signal()
    job_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = ""
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        self.icon.messageClicked.connect(self._message_pressed)
        self._dress()
        self.show_jobs(())

    @property
    def usable(self) -> bool:
        """True where the system shows it: only then can BatchDesk go on without a window."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put it into the tray, where there is one."""
        if self.usable:
            self.icon.show()

    def close(self) -> None:
        """Take it away."""
        self.icon.hide()
        self.menu.deleteLater()

    def show_jobs(self, lines: Sequence[tuple[str, str]]) -> None:
        """Name what runs: (job id, "Contracts 2026: 412 documents, done by 09:12")."""
        self.menu.clear()
        self.menu.addAction(tr("Open BatchDesk")).triggered.connect(self.open_wanted)
        self.menu.addSeparator()
        for job_id, words in lines[:_MOST]:
            # An ampersand in a job's name is no shortcut.
            action = self.menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, job_id=job_id: self.job_wanted.emit(job_id))
        rest = len(lines) - _MOST
        if rest > 0:
            self.menu.addAction(tr("and {n} more", n=rest)).triggered.connect(self.open_wanted)
        if not lines:
            self.menu.addAction(tr("Nothing is running")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(tr("Quit")).triggered.connect(self.quit_wanted)
        self.icon.setToolTip("\n".join(["BatchDesk", *(words for _, words in lines[:_MOST])]))

    def tell(self, title: str, text: str, job_id: str, icon: QSystemTrayIcon.MessageIcon) -> None:
        """Show a notification of the system; a click on it leads to the job."""
        self._told = job_id
        self.icon.showMessage(title, text, icon, _SHOWN_MS)

    def _message_pressed(self) -> None:
        if self._told:
            self.job_wanted.emit(self._told)
        else:
            self.open_wanted.emit()

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_wanted.emit()

    def _dress(self) -> None:
        """The tile with its page in it, which shows on light and on dark bars: no system says which of them it has."""
        icon = QIcon()
        for size in (SIZE.ICON, SIZE.NAV_ICON, SIZE.BIG_ICON):
            for ratio in (1.0, 2.0):
                icon.addPixmap(self._theme.pixmap("batchdesk", Tone.ACCENT, round(size * ratio), 1.0))
        self.icon.setIcon(icon)
