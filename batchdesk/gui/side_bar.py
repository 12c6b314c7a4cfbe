"""The slim bar at the left: where one can go, and the key's state at its foot."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from batchdesk.gui.look import Look
from batchdesk.gui.practice_note import PracticeNote
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, TYPE, Theme, Tone, dress
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import ElidedButton
from batchdesk.gui.widgets.layouts import column, line, row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import Strong

if TYPE_CHECKING:
    from batchdesk.desk.access_api import KeyStatus

_GAP = SPACE.HAIR


class Place(Enum):
    """Where the side bar leads."""

    DESK = "desk"
    RECIPES = "recipes"
    LEDGER = "ledger"
    SETTINGS = "settings"
    HELP = "help"


def key_look(status: KeyStatus) -> Look:
    """The key's state in a word, an icon and a tone."""
    from batchdesk.desk.care_api import KeyState  # brings half of the application, and comes with the desk

    match status.state:
        case KeyState.PRACTICE:
            return Look(tr("No key needed"), "key", Tone.QUIET)
        case KeyState.KEPT:
            return Look(tr("Key in keychain"), "lock", Tone.OK)
        case KeyState.SESSION:
            return Look(tr("Key until closing"), "key", Tone.OK)
        case KeyState.ENVIRONMENT:
            return Look(tr("Key from outside"), "key", Tone.OK)
        case KeyState.MISSING:
            return Look(tr("No key yet"), "unlock", Tone.NEEDS)


class SideBar(QFrame):
    """`chosen(Place)` when the person goes somewhere."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "side")
        self.setFixedWidth(SIZE.SIDE_BAR)
        name = Strong("BatchDesk")
        self.head = row(Picture(theme, "batchdesk", Tone.ACCENT, SPACE.WIDE), name, None)
        self.head.setContentsMargins(SPACE.SMALL, 0, 0, 0)
        self.buttons = {
            Place.DESK: self._entry(Place.DESK, tr("Desk"), "desk"),
            Place.RECIPES: self._entry(Place.RECIPES, tr("Recipes"), "recipes"),
            Place.LEDGER: self._entry(Place.LEDGER, tr("Ledger"), "ledger"),
            Place.SETTINGS: self._entry(Place.SETTINGS, tr("Settings"), "settings"),
        }
        self.help = self.buttons[Place.HELP] = self._entry(Place.HELP, tr("Help"), "info")
        self.practise = self._entry(None, "", "play")
        self.practice = PracticeNote(theme, self.practise)
        self.key = self._entry(None, "", "key")
        self.key.hide()
        above = [button for button in self.buttons.values() if button is not self.help]
        layout = column(
            self.head,
            SPACE.LARGE,
            *above,
            None,
            self.help,
            line(),
            self.practice,
            self.practise,
            self.key,
            gap=SPACE.THIN,
        )
        layout.setContentsMargins(SPACE.SMALL, SPACE.LARGE, SPACE.SMALL, SPACE.SMALL)
        self.setLayout(layout)
        self._fit()
        self.key.clicked.connect(lambda: self.chosen.emit(Place.SETTINGS))

    def show_place(self, place: Place | None) -> None:
        """Mark where the person is; None for a place that has no entry."""
        for known, button in self.buttons.items():
            button.mark(known is place)

    def show_key(self, status: KeyStatus) -> None:
        """The key's state at the foot."""
        look = key_look(status)
        name = QFontMetrics(self.key.font()).elidedText(
            status.name, Qt.TextElideMode.ElideRight, SIZE.SIDE_BAR - SIZE.NAV_ICON - 2 * SPACE.WIDE
        )
        # The name of the key for new jobs, where keys have names: which workspace pays is worth more than where it is.
        self.key.setText(name.replace("&", "&&") or look.word)
        whose = tr("Key for {host}", host=status.host)
        named = tr("“{name}”: {state}", name=status.name, state=look.word)
        self.key.setToolTip(f"{named}\n{whose}" if status.name else whose)
        self.key.setAccessibleDescription(look.word if status.name else "")
        dress(self.key, self._theme, look.icon, look.tone, SIZE.NAV_ICON, gap=_GAP)
        self.practice.show_key(status)
        self.key.show()
        self._fit()

    def _fit(self) -> None:
        """Wider for the words of a longer language, up to a point; from there they end in an ellipsis."""
        longest = max(entry.sizeHint().width() for entry in (*self.buttons.values(), self.key))
        wanted = longest + 2 * SPACE.SMALL + SIZE.LINE
        self.setFixedWidth(min(max(SIZE.SIDE_BAR, wanted), SIZE.SIDE_BAR + SPACE.VAST + SPACE.LARGE))

    def show_practice(self, practice: bool, practise: Callable[[bool], object] | None = None) -> None:
        """Say that nothing here is real or costs anything; `practise` leads out of it, and into it without a key."""
        self.practice.show_practice(practice, practise)

    def _entry(self, place: Place | None, words: str, icon: str) -> Entry:
        button = Entry(words)
        dress(button, self._theme, icon, Tone.INK if place else Tone.QUIET, SIZE.NAV_ICON, gap=_GAP)
        button.walked.connect(lambda step: self._walk(button, step))
        if place:
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setToolTip("F1" if place is Place.HELP else f"Ctrl+{list(Place).index(place) + 1}")
            button.clicked.connect(lambda: self.chosen.emit(place))
        return button

    def _walk(self, begin: Entry, step: int) -> None:
        """The focus goes on to the next entry, and round at the ends; nothing is chosen by that."""
        known = (*self.buttons.values(), self.practise, self.key)
        entries = [entry for entry in known if not entry.isHidden()]
        entries[(entries.index(begin) + step) % len(entries)].setFocus(Qt.FocusReason.TabFocusReason)


class Entry(ElidedButton):
    """One place to go; the arrows walk on to another (`walked`), Enter and Space go there."""

    walked = Signal(int)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "nav")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(SIZE.CONTROL)
        self.setAutoDefault(True)  # Enter presses the one that has the focus
        self.setFont(font(TYPE.BODY, QFont.Weight.Medium))

    def mark(self, here: bool) -> None:
        """Say whether the person is there; that may be none of the entries, which Qt does not foresee."""
        self.setAutoExclusive(False)
        self.setChecked(here)
        self.setAutoExclusive(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step:
            self.walked.emit(step)
        else:
            super().keyPressEvent(event)


_STEPS = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
