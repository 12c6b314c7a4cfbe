"""Asks for the key that takes another one's place."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from batchdesk.gui.dialogs import Question
from batchdesk.gui.strings import tr


class ReplaceKey(Question):
    """The field hides what is typed, and is emptied as soon as it was taken."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(
            parent,
            tr("A renewed key for “{name}”", name=name),
            tr("Jobs that run with “{name}” go on with the new key, so it must be one of the same workspace.",
               name=name),
            tr("Keep the new key"),
            tr("Cancel"),
        )  # fmt: skip
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Paste the key here, it begins with sk-ant-"))
        self.field.setAccessibleName(tr("New key"))
        self.add(self.field)
        self.yes.setEnabled(False)
        self.yes.setDefault(True)
        self.field.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        self.field.setFocus()

    def taken(self) -> str:
        """What was given; the field lets go of it."""
        secret = self.field.text().strip()
        self.field.clear()
        return secret
