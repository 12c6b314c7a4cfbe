"""Languages that nobody speaks, to prove the window: everything twice as long, or written from right to left."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from batchdesk.gui.strings import CONTEXT

_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]+>|&\w|\n)")
"""What a translation must keep: holes, tags, the marks of shortcuts, lines."""
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ASCII = "abcdefghijklmnopqrstuvwxyz"


def doubled(text: str) -> str:
    """Twice the words between marks that show where they were cut off; facts and shortcuts once."""
    again = " ".join(_KEPT.sub(" ", text.replace("&", "")).split())
    return f"«{text} {again}»"


def arabic_like(text: str) -> str:
    """Letters that run from right to left, of about the same length; holes, tags and shortcuts stay."""
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else "".join(map(_letter, part)) for part in parts)


def _letter(sign: str) -> str:
    place = _ASCII.find(sign.casefold())
    return _LETTERS[place] if place >= 0 else sign


class Pseudo(QTranslator):
    """Says every text of ours by a function."""

    def __init__(self, say: Callable[[str], str]) -> None:
        super().__init__()
        self._say = say

    def translate(  # type: ignore[override]  # nothing, and not "", leaves Qt's own words as they are
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._say(text) if context == CONTEXT else None

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken(say: Callable[[str], str] | None, *, right_to_left: bool = False) -> Iterator[None]:
    """Everything built inside says its words so; afterwards it is English again. None changes nothing."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    voice = Pseudo(say) if say else None
    if voice:
        QCoreApplication.installTranslator(voice)
    if right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        if voice:
            QCoreApplication.removeTranslator(voice)
        if right_to_left:
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
