"""Above every page: what was missed and waits for a word, and what has just happened by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from batchdesk.desk.again_api import Due
from batchdesk.gui.elsewhere.news import Notice
from batchdesk.gui.elsewhere.words import missed_said
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.widgets import Banner, column

_MOST = 20
"""Messages that are kept for someone who was away for long."""


class NoticeBar(QFrame):
    """Takes no room while there is nothing to say. What was missed comes one after another, and first of all."""

    run_wanted = Signal(object)
    skip_wanted = Signal(object)
    job_wanted = Signal(str)

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._now = now
        self._later: set[Due] = set()
        self.missed, self.notice = Banner(theme), Banner(theme)
        layout = column(self.missed, self.notice)
        layout.setContentsMargins(SPACE.WIDE, SPACE.LARGE, SPACE.WIDE, 0)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._first: Due | None = None
        self._unread: list[Notice] = []
        self.missed.dismissed.connect(self._put_off)
        self.notice.dismissed.connect(self._read)
        self.hide()

    def show_missed(self, missed: tuple[Due, ...]) -> None:
        """Ask about the first of these; one that the person closed is not asked about again before the next start."""
        rest = [due for due in missed if due not in self._later]
        first = rest[0] if rest else None
        if first is None:
            self.missed.clear()
        elif first != self._first or not self.missed.isVisibleTo(self):
            self._ask(first, len(rest) - 1)
        self._first = first
        self._rest = missed
        self._look()

    def tell(self, notice: Notice) -> None:
        """Say what has happened; it stays until it is read. Of several the last comes first, and the others after it.

        Of one job only what is so now.
        """
        others = [one for one in self._unread if not notice.job_id or one.job_id != notice.job_id]
        self._unread = [*others, notice][-_MOST:]
        self._show()

    def _show(self) -> None:
        if not self._unread:
            self.notice.clear()
            self._look()
            return
        notice, more = self._unread[-1], len(self._unread) - 1
        rest = (
            trn("{n} more message after this one.", "{n} more messages after this one.", more) if more else ""
        )
        self.notice.say(
            notice.title,
            " ".join(part for part in (notice.text, rest) if part),
            notice.tone,
            tr("Open it") if notice.job_id else "",
            lambda: self._open(notice.job_id),
        )
        self._look()

    def _read(self) -> None:
        self._unread = self._unread[:-1]
        self._show()

    def _ask(self, due: Due, more: int) -> None:
        advice = trn("{n} more was missed.", "{n} more were missed.", more) if more else ""
        words = tr("&Send it now") if due.job_id else tr("&Run it now")
        self.missed.say(
            missed_said(due, self._now()), advice, Tone.NEEDS, words, lambda: self.run_wanted.emit(due)
        )
        self.missed.offer_second(tr("&Leave it out"), lambda: self.skip_wanted.emit(due))

    def _put_off(self) -> None:
        if self._first:
            self._later.add(self._first)
            self.show_missed(self._rest)

    def _open(self, job_id: str) -> None:
        self._unread = [one for one in self._unread if one.job_id != job_id]
        self._show()
        self.job_wanted.emit(job_id)

    def _look(self) -> None:
        self.setVisible(not (self.missed.isHidden() and self.notice.isHidden()))
