"""What is filtered, each part on a chip that takes it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme, Tone, dress
from batchdesk.gui.widgets.buttons import ElidedButton
from batchdesk.gui.widgets.flow_layout import FlowLayout
from batchdesk.gui.widgets.layouts import drop


class FilterChips(QWidget):
    """`removed(key)` when a chip was pressed."""

    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: list[tuple[str, object]] = []
        self.buttons: list[QPushButton] = []
        self._flow = FlowLayout(self, SPACE.HAIR)
        self.setAccessibleName(tr("Filters"))
        self.hide()

    def show_chips(self, chips: Sequence[tuple[str, object]]) -> None:
        """(words, key) of each chip."""
        if list(chips) == self._chips:
            return
        had_focus = any(button.hasFocus() for button in self.buttons)
        self._chips = list(chips)
        for button in self.buttons:
            drop(button)
        self.buttons = [self._chip(words, key) for words, key in chips]
        for button in self.buttons:
            self._flow.addWidget(button)
            button.show()
        self.setVisible(bool(chips))
        self.updateGeometry()
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _chip(self, words: str, key: object) -> QPushButton:
        button = ElidedButton(words.replace("&", "&&"), self)
        button.give_way()
        button.setProperty("kind", "chip")
        button.setAccessibleName(tr("Remove the filter: {words}", words=words))
        button.setToolTip(tr("Remove this filter"))
        dress(button, self._theme, "close", Tone.QUIET, SPACE.MEDIUM, SPACE.HAIR)
        button.clicked.connect(lambda: self.removed.emit(key))
        return button
