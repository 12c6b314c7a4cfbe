"""The form for a further key: its name, and the key itself, which the field lets go of at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.widgets import PrimaryButton, QuietButton, column, row
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import SmallText


class AddKey(QWidget):
    """`given(name, secret, session_only)` once the person wants it kept."""

    given = Signal(str, str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.name, self.secret = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("as its workspace is called"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setPlaceholderText(tr("Paste the key here, it begins with sk-ant-"))
        name_label, key_label = QLabel(tr("Name")), QLabel(tr("&Key"))
        name_label.setBuddy(self.name)
        key_label.setBuddy(self.secret)
        self.name.setAccessibleName(tr("Name of the further key"))
        self.secret.setAccessibleName(tr("Further key"))
        self.keep = PrimaryButton(tr("Keep it in the keychain"), theme, "lock")
        self.session = QuietButton(tr("Only for this session"))
        note = SmallText(tr("Each workspace has its own bill, limits and batches. A job keeps to its key."))
        named, secret = (
            column(
                Tip(
                    name_label,
                    tr("Workspace"),
                    tr(
                        "A workspace is a part of your company's account, such as a team or a project. Its key sees only its own "
                        "batches, and what its jobs cost stands on its own bill. Keys are made in the Console, in the "
                        "settings of the workspace."
                    ),
                    "privacy",
                ),
                self.name,
                gap=SPACE.HAIR,
            ),
            column(key_label, self.secret, note, gap=SPACE.HAIR),
        )
        self.setLayout(column(named, secret, row(self.keep, self.session, None), gap=SPACE.MEDIUM))
        for field in (self.name, self.secret):
            field.textChanged.connect(lambda _text: self._enable())
            field.returnPressed.connect(lambda: self._give(self.keep.isHidden()))
        self.keep.clicked.connect(lambda: self._give(False))
        self.session.clicked.connect(lambda: self._give(True))
        self._enable()

    def empty(self) -> None:
        """Begin anew."""
        self.name.clear()
        self.secret.clear()

    def _enable(self) -> None:
        ready = bool(self.name.text().strip() and self.secret.text().strip())
        for button in (self.keep, self.session):
            button.setEnabled(ready)

    def _give(self, session_only: bool) -> None:
        name, secret = self.name.text().strip(), self.secret.text().strip()
        if name and secret:
            # The field lets go of the key at once, whatever becomes of it.
            self.secret.clear()
            self.given.emit(name, secret, session_only)
