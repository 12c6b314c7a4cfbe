"""The language of the window, and how numbers, dates and money are written."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox

from batchdesk.gui.languages import NAMES
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.strings import tr
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import QuietText, Text, row

LOCALES = ("en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "es_ES", "ja_JP", "sv_SE", "en_IN")
"""Each writes thousands, decimals or dates in another way."""


class LanguageSection(Section):
    """Counts at once: the window is made anew in the other language, which `remade` tells before."""

    remade = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Language"),
            tr("Of the window. What is asked of Claude, and what it answers, stays as the recipe has it."),
        )
        self._page, self._context = page, page.context
        self.language, self.numbers = QComboBox(), QComboBox()
        self.language.addItem(tr("As the system is"), "")
        for code, name in NAMES.items():
            self.language.addItem(name, code)
        self.numbers.addItem(tr("As usual in the language"), "")
        today = self._context.desk.now()
        for name in LOCALES:
            self.numbers.addItem(example_of(QLocale(name), today), name)
        for words, box in (
            (tr("Language"), self.language),
            (tr("Numbers and dates"), self.numbers),
        ):
            label = Text(words)
            label.setBuddy(box)
            label.setFixedWidth(SIZE.SIDE_BAR)
            box.setMinimumWidth(SIZE.SIDE_BAR)
            box.setAccessibleName(words)
            self.body.addLayout(row(label, box, None))
        self.sample = QuietText()
        self.body.addWidget(self.sample)
        self._show()
        self.language.activated.connect(lambda _at: self._speak())
        self.numbers.activated.connect(lambda _at: self._speak())

    def _show(self) -> None:
        settings = self._context.settings
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.numbers.setCurrentIndex(max(0, self.numbers.findData(settings.numbers)))
        self.sample.setText(
            tr("Like this: {example}", example=example_of(QLocale(), self._context.desk.now()))
        )

    def _speak(self) -> None:
        settings, languages = self._context.settings, self._context.languages
        settings.language = str(self.language.currentData(Qt.ItemDataRole.UserRole))
        settings.numbers = str(self.numbers.currentData(Qt.ItemDataRole.UserRole))
        self.remade.emit()
        languages.numbers = settings.numbers
        languages.speak(settings.language)
        self._show()
        self._context.theme.fitted.emit()  # also where the words stay and only numbers change


def example_of(locale: QLocale, now: datetime) -> str:
    """A number, a sum and a day as a locale writes them."""
    day = locale.toString(QDate(now.year, now.month, now.day), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(1234567.89, 'f', 2)} · {day}"
