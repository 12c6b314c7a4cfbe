"""How the window looks: light or dark, the size of letters, how close rows stand. Everything counts at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from batchdesk.gui.format import in_percent
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Scheme
from batchdesk.gui.theme.fitting import TEXT_SIZES
from batchdesk.gui.widgets import Segments
from batchdesk.gui.widgets.layouts import column, row
from batchdesk.gui.widgets.words import Heading


class AppearanceSection(Section):
    """Choices are kept by the window, not by the desk. `remade`: the window is about to be made anew."""

    remade = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(tr("Appearance"), tr("Changes at once."))
        self._theme, self._settings = page.context.theme, page.context.settings
        self.schemes = QButtonGroup(self)
        self.scheme_buttons = {
            Scheme.SYSTEM: QRadioButton(tr("As the s&ystem is")),
            Scheme.LIGHT: QRadioButton(tr("&Light")),
            Scheme.DARK: QRadioButton(tr("Da&rk")),
        }
        looks = column(gap=0)
        for scheme, button in self.scheme_buttons.items():
            self.schemes.addButton(button)
            button.setChecked(scheme is self._theme.scheme)
            button.clicked.connect(lambda _=False, scheme=scheme: self._wear(scheme))
            # As wide as its words, so that the frame of the focus is too.
            looks.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(looks)
        self.sizes = Segments([in_percent(size) for size in TEXT_SIZES])
        self.sizes.choose(TEXT_SIZES.index(self._theme.text_size))
        self.rows = Segments([tr("Comfortable"), tr("Close together")])
        self.rows.choose(int(self._theme.dense))
        for words, choice in ((tr("Size of letters"), self.sizes), (tr("Rows of tables"), self.rows)):
            heading = Heading(words)
            choice.setAccessibleName(words)
            self.body.addSpacing(SPACE.SMALL)
            self.body.addWidget(heading)
            self.body.addLayout(row(choice, None))
        self.sizes.chosen.connect(lambda _at: self._fit())
        self.rows.chosen.connect(lambda _at: self._fit())

    def _wear(self, scheme: Scheme) -> None:
        self._theme.set_scheme(scheme)
        self._settings.scheme = scheme

    def _fit(self) -> None:
        size, dense = TEXT_SIZES[self.sizes.index], self.rows.index == 1
        self._settings.text_size, self._settings.dense = size, dense
        self.remade.emit()
        self._theme.fit(size, dense=dense)
