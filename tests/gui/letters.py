"""Letters that Alt presses: which a window shows, and which of them mean two things, in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QDialog, QGroupBox, QLabel, QMenu, QTabBar, QWidget

from batchdesk.gui import strings
from batchdesk.gui.theme.places import resources

_LETTER = re.compile(r"(?<!&)(?:&&)*&([^\W_])")

Source = tuple[str, str, int]
"""A text as translators see it: the text, what tells it apart, the number of a plural form (-1: none)."""


class Words:
    """What was said in English, and of what text it was made."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self._translators: dict[str, QTranslator] = {}

    def letter(self, said: str, language: str) -> str:
        """The letter that presses what says this in English, in a language; "" for none."""
        source = self.sources.get(said)
        template = (
            said if language == "en" or source is None else self._in(language).translate("BatchDesk", *source)
        )
        found = _LETTER.search(template or said)
        return found[1].casefold() if found else ""

    def _in(self, language: str) -> QTranslator:
        if language not in self._translators:
            made = QTranslator()
            folder: Path = resources() / "translations"
            assert made.load(str(folder / f"batchdesk_{language}.qm"))
            self._translators[language] = made
        return self._translators[language]


class _Said(str):
    """A text that tells what became of it."""

    __slots__ = ("source", "words")

    def __new__(cls, text: str, words: Words, source: Source) -> _Said:
        made = super().__new__(cls, text)
        made.words, made.source = words, source
        words.sources[text] = source
        return made

    def format(self, *args: object, **facts: object) -> str:
        filled = str(self).format(*args, **facts)
        self.words.sources[filled] = self.source
        return filled


@contextmanager
def listened() -> Iterator[Words]:
    """Remembers of what every text of the window is made that is said within."""
    words, real = Words(), strings.QCoreApplication

    class Listening(QCoreApplication):
        @staticmethod
        def translate(context: str, text: str, apart: str = "", count: int = -1) -> str:  # type: ignore[override]
            # Of a plural the English pair decides, which is asked for by what comes back.
            return text if apart and count == 1 else _Said(text, words, (text, apart, count))

    strings.QCoreApplication = Listening  # type: ignore[misc]
    try:
        yield words
    finally:
        strings.QCoreApplication = real  # type: ignore[misc]


def scopes(window: QWidget) -> Mapping[str, list[str]]:
    """The texts with a letter that stand together: of the window itself, and of each dialog and menu over it."""
    found: dict[str, list[str]] = {}
    for widget in window.findChildren(QWidget):
        scope = _scope(widget, window)
        if widget.isVisibleTo(scope) or isinstance(scope, QMenu):
            found.setdefault(type(scope).__name__, []).extend(_texts(widget))
    for menu in window.findChildren(QMenu):
        texts = [action.text() for action in menu.actions() if action.isVisible()]
        name = f"menu {menu.title() or ', '.join(texts)[:40]}"
        found[name] = texts
    return {name: [text for text in texts if _LETTER.search(text)] for name, texts in found.items()}


def _scope(widget: QWidget, window: QWidget) -> QWidget:
    above: QWidget | None = widget
    while above is not None and above is not window:
        if isinstance(above, QDialog | QMenu) or above.property("floats"):
            return above
        above = above.parentWidget()
    return window


def _texts(widget: QWidget) -> list[str]:
    if isinstance(widget, QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(at) for at in range(widget.count()) if widget.isTabVisible(at)]
    if isinstance(widget, QGroupBox):
        return [widget.title()]
    return [widget.text()] if isinstance(widget, QLabel) and widget.buddy() is not None else []


def clashes(words: Words, window: QWidget, language: str) -> list[str]:
    """Texts of a window whose letter another one beside them has, too."""
    found = []
    for scope, texts in scopes(window).items():
        by_letter: dict[str, list[str]] = {}
        for text in texts:
            by_letter.setdefault(words.letter(text, language), []).append(text)
        found += [
            f"{language}, {scope}, Alt+{letter}: {', '.join(same)}"
            for letter, same in by_letter.items()
            if letter and len(same) > 1
        ]
    return found
