"""The way to the service: as the system says, straight, or through a proxy with a name and a password."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QLineEdit, QRadioButton, QWidget

from batchdesk.core.settings import NO_PROXY, SYSTEM_PROXY
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.widgets import column
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import Heading, SmallText


class ProxyBox(QWidget):
    """`edited` when anything was changed; `entered` on Enter in a field."""

    edited = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        tip = Tip(
            Heading(tr("Way to the service")),
            tr("Way to the service"),
            tr("Many companies let nothing out but through a proxy. It sees the address of the service; the key and your "
               "rows travel through it encrypted, unless your company opens encrypted traffic. Calls to this computer "
               "itself go past it."),
        )  # fmt: skip
        self.ways = QButtonGroup(self)
        self.system = QRadioButton(tr("As the system says"))
        self.straight = QRadioButton(tr("Straight, without a proxy"))
        self.named = QRadioButton(tr("Through this proxy"))
        for button in (self.system, self.straight, self.named):
            self.ways.addButton(button)
            button.toggled.connect(lambda _on: self._look())
        self.address, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.address.setPlaceholderText("http://proxy.firm:8080")
        self.user.setPlaceholderText(tr("only where it asks for one"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = SmallText(tr("The password is kept by your system's keychain, like a key."))
        beneath = column(
            self.note
        )  # beside the fields, in a line of their grid, it would be given one line's height
        beneath.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        self.fields = holding(column(self._grid(), beneath, gap=SPACE.HAIR))
        parts = (self.system, self.straight, self.named)
        layout = column(tip, gap=SPACE.HAIR)
        for part in parts:
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.fields)
        self.setLayout(layout)
        for field in (self.address, self.user, self.password):
            field.textChanged.connect(lambda _text: self.edited.emit())
            field.returnPressed.connect(self.entered)
        self.system.setChecked(True)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.MEDIUM)
        grid.setVerticalSpacing(SPACE.SMALL)
        for at, (words, field) in enumerate(
            (
                (tr("Address of the proxy"), self.address),
                (tr("User name"), self.user),
                (tr("Password"), self.password),
            )
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(
                words if field is self.address else tr("{field} of the proxy", field=words)
            )
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
        return grid

    def show_way(self, proxy: str, user: str, *, has_password: bool) -> None:
        """Show what is in force."""
        button = {SYSTEM_PROXY: self.system, NO_PROXY: self.straight}.get(proxy, self.named)
        button.setChecked(True)
        self.address.setText("" if button is not self.named else proxy)
        self.user.setText(user)
        self.password.clear()
        self.password.setPlaceholderText(tr("kept; type to change it") if has_password else "")
        self._look()

    @property
    def way(self) -> tuple[str, str]:
        """(proxy, user name) as they stand in the fields."""
        if self.named.isChecked():
            return self.address.text().strip(), self.user.text().strip()
        return (SYSTEM_PROXY if self.system.isChecked() else NO_PROXY), ""

    @property
    def is_whole(self) -> bool:
        """False where a proxy is wanted and not said."""
        return not self.named.isChecked() or bool(self.address.text().strip())

    def take_password(self) -> str:
        """What was typed; the field lets go of it."""
        typed = self.password.text()
        self.password.clear()
        return typed

    def _look(self) -> None:
        self.fields.setVisible(self.named.isChecked())
        self.edited.emit()
