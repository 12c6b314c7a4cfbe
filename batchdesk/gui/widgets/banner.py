"""What went wrong or is worth knowing, with what to do about it, at the top of a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from batchdesk.core.problems import Blame, Problem
from batchdesk.gui.announcer import announce
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import IconButton, QuietButton
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Text

_ICONS = {
    Tone.OK: "check",
    Tone.WAITING: "waiting",
    Tone.NEEDS: "warning",
    Tone.FAILED: "error",
    Tone.QUIET: "info",
}


_WORDS = 260
"""Pixels that words need beside two buttons, or a sentence has a dozen lines."""


class Banner(QFrame):
    """Hidden until there is something to say; `dismissed` when the person closed it."""

    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self._on_action: Callable[[], object] | None = None
        self._on_second: Callable[[], object] | None = None
        self._before: QWidget | None = None
        self._icon = Picture(theme, "info", Tone.QUIET)
        self.title = Text()
        self.title.setProperty("kind", "bold")
        self.advice = Text()
        self.action, self.second = QuietButton(""), QuietButton("")
        self._close = IconButton(tr("Dismiss"), theme, "close")
        self._below = row(None, gap=SPACE.MEDIUM)
        self._below.setContentsMargins(0, 0, 0, 0)
        words = column(self.title, self.advice, self._below, gap=SPACE.THIN)
        words.setContentsMargins(0, SPACE.HAIR + SIZE.LINE, 0, SPACE.HAIR + SIZE.LINE)
        self._beside = row(self.action, self.second, gap=SPACE.MEDIUM)
        layout = row(
            column(SPACE.HAIR + 2, self._icon, None, gap=0),
            words,
            None,
            self._beside,
            self._close,
            gap=SPACE.MEDIUM,
        )
        layout.setContentsMargins(SPACE.MEDIUM, SPACE.HAIR, SPACE.SMALL, SPACE.HAIR)
        layout.setStretch(1, 100)
        self.setLayout(layout)
        self.action.clicked.connect(self._act)
        self.second.clicked.connect(self._act_second)
        self._close.clicked.connect(self.dismiss)
        self.hide()

    def show_problem(
        self, problem: Problem, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say a problem; trouble of the service, which mends itself, is said less loudly."""
        # Not needed for the first picture, and it takes long: all sentences there are, in every language.
        from batchdesk.gui.saying import advice_of, title_of

        tone = Tone.NEEDS if problem.blame is Blame.SERVICE else Tone.FAILED
        self.say(title_of(problem), advice_of(problem), tone, action, on_action)

    def say(
        self,
        title: str,
        advice: str = "",
        tone: Tone = Tone.QUIET,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say something, with one thing to do about it."""
        self.second.hide()
        self._icon.show_icon(_ICONS.get(tone, "info"), tone)
        self.title.setText(title)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._on_action = on_action
        self._find_room()
        self.setProperty("tone", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(f"{title} {advice}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, self.accessibleName(), urgent=tone is Tone.FAILED)

    def offer_second(self, action: str, on_action: Callable[[], object]) -> None:
        """Add a second thing to do to what was just said."""
        self.second.setText(action)
        self.second.show()
        self._on_second = on_action
        self._find_room()

    def take_focus(self) -> None:
        """Bring the keyboard to what can be done; when the person closes it, back to where they were."""
        before = self.window().focusWidget()
        if not self.isAncestorOf(before or self.window()):
            self._before = before
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Nothing to say any more."""
        self.hide()

    def dismiss(self) -> None:
        """The person has read it."""
        before, self._before = self._before, None
        inside = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.hide()
        if inside and before and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._find_room()

    def _find_room(self) -> None:
        """Buttons stand beside the words, and below them where the words would be left with a narrow strip."""
        shown = [button for button in (self.action, self.second) if not button.isHidden()]
        taken = sum(button.sizeHint().width() + SPACE.MEDIUM for button in shown)
        below = len(shown) > 1 and self.width() - taken - 2 * SPACE.VAST < _WORDS
        if below == (self._below.indexOf(self.action) >= 0):
            return
        self._below.setContentsMargins(0, SPACE.SMALL if below else 0, 0, SPACE.HAIR if below else 0)
        old, new = (self._beside, self._below) if below else (self._below, self._beside)
        for at, button in enumerate((self.action, self.second)):
            old.removeWidget(button)
            new.insertWidget(at, button)

    def _act_second(self) -> None:
        if self._on_second:
            self._on_second()

    def _act(self) -> None:
        if self._on_action:
            self._on_action()
