"""Which key pays: named on the page that sends, with a choice where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.care_api import KeyState, NamedKey
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.layouts import row
from batchdesk.gui.widgets.picture import Picture
from batchdesk.gui.widgets.words import QuietText


class KeyLine(QWidget):
    """Hidden for practice and while no key is known; `chosen(name)` when the person takes another one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[NamedKey, ...] = ()
        self.words = QuietText(wrap=False)
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Key that pays"))
        self.box.setMinimumWidth(SIZE.SIDE_BAR)
        self.setLayout(row(Picture(theme, "key", Tone.QUIET), self.words, self.box, None, gap=SPACE.MEDIUM))
        self.box.activated.connect(lambda at: self.chosen.emit(self._keys[at].name))
        self.hide()

    @property
    def name(self) -> str | None:
        """The key that is chosen here; None where there is nothing to choose."""
        return self._keys[self.box.currentIndex()].name if len(self._keys) > 1 else None

    def clear(self) -> None:
        """Which keys there are for another job is not known yet."""
        self._keys = ()
        self.box.clear()
        self.hide()

    def show_keys(self, status: KeyStatus, keys: Sequence[NamedKey], job_key: str | None = None) -> None:
        """Name the key; `job_key` is the one that the job was given before, None where it was given none."""
        known = status.state not in (KeyState.PRACTICE, KeyState.MISSING)
        self._keys = tuple(keys) if status.state is not KeyState.ENVIRONMENT else ()
        several = len(self._keys) > 1
        self.box.setVisible(several)
        self.words.setText(tr("Paid with the key") if several else _said(status, self._keys))
        self.box.clear()
        for key in self._keys:
            self.box.addItem(_named(key))
        wanted = (at for at, key in enumerate(self._keys) if key.name == job_key)
        usual = next((at for at, key in enumerate(self._keys) if key.chosen), 0)
        self.box.setCurrentIndex(next(wanted, usual) if several else -1)
        self.setVisible(known)


def _said(status: KeyStatus, keys: Sequence[NamedKey]) -> str:
    if len(keys) == 1 and keys[0].name:
        return tr("Paid with your key “{name}” that ends in {hint}.", name=keys[0].name, hint=keys[0].hint)
    if status.state is KeyState.ENVIRONMENT:
        return tr("Paid with the key of this computer's environment that ends in {hint}.", hint=status.hint)
    return tr("Paid with your key that ends in {hint}.", hint=status.hint)


def _named(key: NamedKey) -> str:
    if key.name:
        return tr("{name}, ends in {hint}", name=key.name, hint=key.hint)
    return tr("First key, ends in {hint}", hint=key.hint)
