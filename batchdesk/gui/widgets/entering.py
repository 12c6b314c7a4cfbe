"""Enter in a dialog that spends or begins something: it leads to the button that says what, and presses it only there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


class EnterLeads(QObject):
    """Goes with its dialog. The first Enter in a field shows the button, where it is enabled; the second is the word.

    Without it Qt presses whichever button comes next behind the field.
    """

    def __init__(self, dialog: QDialog, *buttons: QPushButton) -> None:
        super().__init__(dialog)
        self._buttons = buttons
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only what no button took for itself comes here."""
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        button = next((one for one in self._buttons if one.isVisible() and one.isEnabled()), None)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
        return True
