"""Every key of the host in use, one line each: choose it for new jobs, test, rename, replace or forget it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from batchdesk.desk.care_api import KeyState, NamedKey
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import IconButton, row
from batchdesk.gui.widgets.layouts import clear, holding, line
from batchdesk.gui.widgets.words import ElidedSmall, Heading


def name_of(key: NamedKey) -> str:
    """How a key is called on the screen."""
    return key.name or tr("First key")


class KeysList(QWidget):
    """`chosen`, `tested`, `renamed`, `replaced`, `forgotten` carry the NamedKey that was meant."""

    chosen = Signal(object)
    tested = Signal(object)
    renamed = Signal(object)
    replaced = Signal(object)
    forgotten = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE.HAIR)
        self._group: QButtonGroup | None = None
        self.radios: dict[str, QRadioButton] = {}
        self.buttons: dict[tuple[str, str], IconButton] = {}

    def show_keys(self, keys: tuple[NamedKey, ...]) -> None:
        """Show these, the one for new jobs marked."""
        held = self._focused()
        clear(self._lines)
        self.radios, self.buttons = {}, {}
        self._group = QButtonGroup(self)
        if keys:
            self._lines.addWidget(
                Heading(tr("Keys for {host}; the marked one is for new jobs", host=keys[0].host))
            )
        for key in keys:
            self._lines.addWidget(self._line(key))
            self._lines.addWidget(line())
        if held in self.radios:
            self.radios[held].setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(keys))

    def _focused(self) -> str | None:
        """The name of the key whose line has the focus: choosing one makes the lines anew."""
        return next((name for name, radio in self.radios.items() if radio.hasFocus()), None)

    def _line(self, key: NamedKey) -> QWidget:
        radio = QRadioButton(name_of(key))
        radio.setChecked(key.chosen)
        radio.setAccessibleDescription(words_of(key))
        radio.clicked.connect(lambda _=False: self.chosen.emit(key))
        assert self._group is not None
        self._group.addButton(radio)
        self.radios[key.name] = radio
        about = ElidedSmall(words_of(key))
        if key.state is KeyState.MISSING:
            about.set_tone("needs")
        own = key.state in (KeyState.KEPT, KeyState.SESSION, KeyState.MISSING)
        acts = [("check", tr("Test “{name}”, for free", name=name_of(key)), self.tested)]
        if own:
            acts += [
                ("edit", tr("Rename “{name}”", name=name_of(key)), self.renamed),
                ("repeat", tr("Replace “{name}” by a renewed key", name=name_of(key)), self.replaced),
                ("trash", tr("Forget “{name}”", name=name_of(key)), self.forgotten),
            ]
        buttons = []
        for icon, words, signal in acts:
            button = IconButton(words, self._theme, icon)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(key))
            self.buttons[key.name, icon] = button
            buttons.append(button)
        return holding(row(radio, about, None, *buttons))


def words_of(key: NamedKey) -> str:
    """Where a key is, by which characters one knows it, and who needs it; on one line."""
    where = {
        KeyState.KEPT: tr("in the keychain"),
        KeyState.SESSION: tr("for this session only"),
        KeyState.ENVIRONMENT: tr("from the environment"),
        KeyState.MISSING: key.problem or tr("not in the keychain any more"),
        KeyState.PRACTICE: "",
    }[key.state]
    parts = [where]
    if key.hint:
        parts.append(tr("ends in {hint}", hint=key.hint))
    if key.jobs:
        parts.append(trn("needed by {n} job", "needed by {n} jobs", key.jobs))
    return " · ".join(part for part in parts if part)
