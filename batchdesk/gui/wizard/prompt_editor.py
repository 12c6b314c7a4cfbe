"""The prompt's editor: colours its holes, marks the unknown ones, completes and inserts column names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.wizard.hole_choices import TYPE_ROLE, HolePainter
from batchdesk.gui.wizard.holes import HOLE, hole

_OPENERS = ("{{", "｛｛")
"""Two braces, also as Japanese and Chinese input methods write them."""


class HoleColours(QSyntaxHighlighter):
    """Known holes stand out quietly; unknown ones are underlined too, so that colour is not all there is."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._names: frozenset[str] | None = None
        self._known, self._unknown = QTextCharFormat(), QTextCharFormat()
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._theme.colours
        self._known.setForeground(QColor(colours.accent))
        self._known.setBackground(QColor(colours.accent_faint))
        self._known.setFontWeight(QFont.Weight.DemiBold)
        self._unknown.setForeground(QColor(colours.failed))
        self._unknown.setBackground(QColor(colours.failed_faint))
        self._unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._unknown.setUnderlineColor(QColor(colours.failed))
        self.rehighlight()

    def know(self, names: Sequence[str] | None) -> None:
        """The names a hole may have; None while there is no data, when every hole counts as known."""
        self._names = None if names is None else frozenset(name.strip().casefold() for name in names)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for match in HOLE.finditer(text):
            known = self._names is None or match[1].strip().casefold() in self._names
            self.setFormat(match.start(), len(match[0]), self._known if known else self._unknown)


class PromptEditor(QPlainTextEdit):
    """Plain text with {{Column}} holes; typing two braces offers the columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Prompt"))
        self.holes = HoleColours(self.document(), theme)
        self._names = QStandardItemModel(self)
        self._completer = QCompleter(self._names, self)
        self._popup = QListView(self)
        self._popup.setAccessibleName(tr("Columns"))
        self._completer.setPopup(self._popup)  # which gives the list a delegate of Qt's own
        self._popup.setItemDelegate(HolePainter(theme, self._popup))
        self._popup.setUniformItemSizes(True)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)

    def know(self, names: Sequence[str] | None, types: Mapping[str, str] = MappingProxyType({})) -> None:
        """The columns that can be named, with their types; None while there is no data."""
        self.holes.know(names)
        self._names.clear()
        for name in names or ():
            item = QStandardItem(name)
            item.setData(types.get(name, ""), TYPE_ROLE)
            item.setData(types.get(name, ""), Qt.ItemDataRole.AccessibleDescriptionRole)
            self._names.appendRow(item)

    def insert_hole(self, name: str) -> None:
        """Put a column's placeholder at the cursor, in the place of what is selected."""
        self.textCursor().insertText(hole(name))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace_all(self, text: str) -> None:
        """Another text as one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    @property
    def completer(self) -> QCompleter:
        """The list of columns that opens after two braces."""
        return self._completer

    def focusNextPrevChild(self, forward: bool) -> bool:
        """While the list is open Tab takes a column; else it goes on to the next field."""
        return False if self._popup.isVisible() else super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in _CHOOSES:
            event.ignore()
            return
        super().keyPressEvent(event)
        self._offer(typed=bool(event.text()))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method wrote counts as typed; while it composes, nothing is offered over it."""
        super().inputMethodEvent(event)
        self._offer(typed=bool(event.commitString()) and not event.preeditString())

    def _offer(self, *, typed: bool) -> None:
        begun = self._begun()
        if begun is None or not typed:
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(begun)
        if not self._completer.completionCount():
            self._popup.hide()
            return
        place = self.cursorRect()
        place.setWidth(
            self._popup.sizeHintForColumn(0) + 2 * self._popup.frameWidth() + SPACE.VAST + SPACE.WIDE
        )
        self._popup.setCurrentIndex(self._likeliest(begun))
        self._completer.complete(place)

    def _likeliest(self, begun: str) -> QModelIndex:
        """The first name that begins so, else the first that has it anywhere."""
        names = self._completer.completionModel()
        indexes = [names.index(at, 0) for at in range(names.rowCount())]
        begins = (index for index in indexes if str(index.data()).casefold().startswith(begun.casefold()))
        return next(begins, indexes[0])

    def _begun(self) -> str | None:
        """The name begun behind an open hole at the cursor, None where there is none."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        opened = max(before.rfind(opener) for opener in _OPENERS)
        if opened < 0 or "}" in before[opened:] or "｝" in before[opened:]:
            return None
        return before[opened + 2 :].lstrip()

    def _complete(self, name: str) -> None:
        cursor = self.textCursor()
        text = cursor.block().text()
        at = cursor.positionInBlock()
        opened = max(text[:at].rfind(opener) for opener in _OPENERS)
        closed = at + (2 if text[at : at + 2] in ("}}", "｝｝") else 0)
        start = cursor.block().position()
        cursor.setPosition(start + opened)
        cursor.setPosition(start + closed, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(hole(name))
        self.setTextCursor(cursor)


_CHOOSES = (
    Qt.Key.Key_Enter,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)
