"""Keyboard shortcuts that say what they do: the help's table is made from those that are there, so it can not drift."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from batchdesk.gui.strings import plain_words
from batchdesk.gui.widgets.words import PageTitle

_MARK = re.compile(r"\(&\w\)|&(?=\w)")
_WINDOW = Qt.ShortcutContext.WindowShortcut


@dataclass(frozen=True, slots=True)
class Known:
    """A shortcut that is there: the title of its page ("" for the whole window), the keys as one reads them, what it does."""

    page: str
    keys: str
    words: str


def shortcut(
    keys: QKeySequence | QKeySequence.StandardKey | str,
    parent: QWidget,
    act: Callable[[], object],
    words: str,
    context: Qt.ShortcutContext = _WINDOW,
) -> QShortcut:
    """A shortcut with the words by which the help tells it."""
    made = QShortcut(QKeySequence(keys), parent, act, context=context)
    made.setWhatsThis(words)
    return made


class Told(QObject):
    """Keys that a widget takes by itself and that are therefore no QShortcut: pairs of keys and what they do."""

    def __init__(self, owner: QWidget, *keys: tuple[str, str]) -> None:
        super().__init__(owner)
        self.keys = keys


def known(window: QWidget) -> tuple[Known, ...]:
    """Every shortcut of a window and its pages that has words, those of the whole window first, each once."""
    found = dict.fromkeys((*_shortcuts(window), *_actions(window), *_told(window)))
    return tuple(sorted(found, key=lambda one: one.page))


def _shortcuts(window: QWidget) -> Iterator[Known]:
    for one in window.findChildren(QShortcut):
        if one.whatsThis():
            yield Known(_page_of(one.parent(), window), _shown(one.key()), plain_words(one.whatsThis()))


def _actions(window: QWidget) -> Iterator[Known]:
    for action in window.findChildren(QAction):
        words = action.whatsThis() or action.text()
        if words and not action.shortcut().isEmpty():
            yield Known(_page_of(action.parent(), window), _shown(action.shortcut()), _unmarked(words))


def _told(window: QWidget) -> Iterator[Known]:
    for one in window.findChildren(Told):
        for keys, words in one.keys:
            yield Known(_page_of(one.parent(), window), _shown(QKeySequence(keys)), _unmarked(words))


def _unmarked(text: str) -> str:
    """The text of a menu or a button without the mark of its letter, which may stand within a word."""
    return _MARK.sub("", text).replace("&&", "&")


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _page_of(owner: object, window: QWidget) -> str:
    """The title of the page that a shortcut belongs to."""
    widget = owner if isinstance(owner, QWidget) else None
    while widget is not None and widget is not window:
        if widget.objectName() == "page":
            title = widget.findChild(PageTitle)
            return widget.windowTitle() or (title.text() if title else "")
        widget = widget.parentWidget()
    return ""
