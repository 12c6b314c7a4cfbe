"""Which language the window speaks: chosen by the person or taken from the system, changed while it is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from batchdesk.gui.theme.places import resources

AS_THE_SYSTEM = ""
ENGLISH = "en"
NAMES: Mapping[str, str] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}
"""The languages there are, each by its own name, as a list to choose from shows them in every language."""


def choose(wanted: str, preferred: Sequence[str]) -> str:
    """The code of the language to speak: `wanted` where there is one, else the first of `preferred` that there is.

    `preferred` is as `QLocale.uiLanguages` has it ("de-AT", "de", "en-US").
    """
    if wanted in NAMES:
        return wanted
    codes = [name.replace("_", "-").partition("-")[0] for name in preferred]
    return next((code for code in codes if code in NAMES), ENGLISH)


def locale_of(code: str, system: QLocale) -> QLocale:
    """How numbers and dates are written in a language: as the system does where it speaks it, else as its usual country."""
    if system.name().partition("_")[0] == code:
        return system
    return (
        QLocale(QLocale.Language.English, QLocale.Country.UnitedStates) if code == ENGLISH else QLocale(code)
    )


class Languages:
    """Holds the translators in force; Qt tells every window of a change by an event LanguageChange."""

    def __init__(self, folder: Path | None = None, system: QLocale | None = None) -> None:
        self._folder = folder or resources() / "translations"
        self._system = system or QLocale.system()
        self._translators: list[QTranslator] = []
        self.code = ENGLISH
        self.numbers = ""
        """The locale that writes numbers and dates, "" for that of the language; counts from the next `speak`."""

    def speak(self, wanted: str = AS_THE_SYSTEM) -> str:
        """Speak this language, or the system's, from now on; the code of what is spoken. Windows are told by Qt."""
        self.code = choose(wanted, self._system.uiLanguages())
        self.fall_silent()
        locale = locale_of(self.code, self._system)
        QLocale.setDefault(QLocale(self.numbers) if self.numbers else locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        if self.code != ENGLISH:
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            # Ours is asked first, so it is installed last.
            self._install(qt / f"qtbase_{self.code}.qm")
            self._install(self._folder / f"batchdesk_{self.code}.qm")
        return self.code

    def fall_silent(self) -> None:
        """Take the translators out again: English."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []

    def _install(self, path: Path) -> None:
        """A build without Qt's own words has English ones in Qt's dialogs; nothing else depends on them."""
        translator = QTranslator()
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
