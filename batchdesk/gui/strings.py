"""Every word of the window goes through here, so that it can be translated, with its plural forms."""

from __future__ import annotations

import re
from html import unescape

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "BatchDesk"
PLURAL = "n"
"""Keeps a text with plural forms apart from the same one without."""

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_MNEMONIC = re.compile(r"\(&\w\)|(?<!\w)&(?=\w)")


def tr(text: str, **facts: object) -> str:
    """The text in the person's language, its {holes} filled. It is a literal, or no translator ever sees it.

    For words out of a table see `marked`, for what the desk says in English `saying.say`.
    """
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**facts) if facts else said


def trn(one: str, many: str, count: int, **facts: object) -> str:
    """The text in the right plural form; {n} is the count with the locale's separators.

    A translation is kept under the plural text; where there is none the English pair decides.
    """
    said = QCoreApplication.translate(CONTEXT, many, PLURAL, count)
    if said == many and count == 1:
        said = one
    return said.format(n=QLocale().toString(count), **facts)


def marked(text: str) -> str:
    """The text itself, for a table of words: translators get to see it, and `saying.say` says it where it is shown."""
    return text


def plain_words(text: str) -> str:
    """A text as it is spoken: without tags, without the marks of shortcuts, on one line."""
    if _TAG.search(text):
        text = unescape(_TAG.sub(" ", text))
    return " ".join(_MNEMONIC.sub("", text).replace("&&", "&").split())
