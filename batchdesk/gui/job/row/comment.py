"""The comment on one row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from batchdesk.gui.strings import tr


class CommentField(QLineEdit):
    """`editingFinished` when it is to be kept; `entered` where the person is done with it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Comment for you and your colleagues"))
        self.setAccessibleName(tr("Comment"))

    def event(self, event: QEvent) -> bool:
        """Undoing is the panel's where nothing was typed that this could take back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            mine = self.isUndoAvailable() or self.isRedoAvailable()
            if not mine and (event.matches(undo) or event.matches(redo)):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leaves the field, which keeps it."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)
