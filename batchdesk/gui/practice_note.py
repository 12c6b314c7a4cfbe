"""Says at the foot of the side bar that this is practice, with the way out; and where no key is there, the way in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone, dress
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.state_pill import StatePill
from batchdesk.gui.widgets.words import QuietText

if TYPE_CHECKING:
    from batchdesk.desk.access_api import KeyStatus


def practise_text() -> str:
    """What the way into practice is called, wherever it is offered."""
    return tr("Practise without a key")


def end_text() -> str:
    """What the way out of practice is called."""
    return tr("End practice")


class PracticeNote(QWidget):
    """`lead` is the entry of the bar that leads in or out; hidden where a key is there.

    What is begun in practice is marked so, and stays so when practice has ended.
    """

    def __init__(self, theme: Theme, lead: QPushButton) -> None:
        super().__init__()
        self._theme, self.lead = theme, lead
        self._practise: Callable[[bool], object] | None = None
        self._practice = False
        self.badge = StatePill(theme, tr("Practice"), "info", Tone.WAITING)
        self.badge.setToolTip(tr("A practice service answers in place of Claude; nothing costs anything."))
        self.words = QuietText(tr("What you begin now is not sent to Claude and costs nothing."))
        # A word of a long language must not make the bar wider.
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = column(row(self.badge, None), self.words, gap=SPACE.HAIR)
        layout.setContentsMargins(SPACE.SMALL, SPACE.SMALL, SPACE.SMALL, SPACE.HAIR)
        self.setLayout(layout)
        self.lead.clicked.connect(self._go)
        self.lead.hide()
        self.hide()

    def show_practice(self, practice: bool, practise: Callable[[bool], object] | None) -> None:
        """Whether this is practice; without `practise` the start chose that, and there is no way in or out."""
        self._practice, self._practise = practice, practise
        self._show(offered=practice)

    def show_key(self, status: KeyStatus) -> None:
        """Offer practice where there is no key."""
        from batchdesk.desk.care_api import KeyState  # comes with the desk

        self._show(offered=self._practice or status.state is KeyState.MISSING)

    def _show(self, *, offered: bool) -> None:
        self.setVisible(self._practice)
        self.lead.setText(end_text() if self._practice else tr("Practise"))
        self.lead.setToolTip("" if self._practice else practise_text())
        dress(
            self.lead,
            self._theme,
            "stop" if self._practice else "play",
            Tone.ACCENT,
            SIZE.NAV_ICON,
            gap=SPACE.HAIR,
        )
        self.lead.setVisible(offered and self._practise is not None)

    def _go(self) -> None:
        if self._practise:
            self._practise(not self._practice)
