"""What BatchDesk does while nobody looks: notifications, the tray, opening at sign-in."""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QSystemTrayIcon

from batchdesk.gui.elsewhere.login import LoginStart, login_start, start_command
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.settings import Closing
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.widgets import Banner, QuietText, column
from batchdesk.gui.widgets.words import Heading

_log = logging.getLogger(__name__)


class ElsewhereSection(Section):
    """Everything counts at once."""

    def __init__(self, page: Page, login: LoginStart | None = None) -> None:
        super().__init__(
            tr("While you are elsewhere"),
            tr("Jobs that were sent go on at the service, whether BatchDesk is open or not."),
        )
        self._settings, self._desk = page.context.settings, page.context.desk
        self._login = login or login_start()
        self.said = Banner(page.context.theme)
        self.notify = QCheckBox(tr("Tell me when a job ends or needs me"))
        self.start = QCheckBox(tr("Open BatchDesk when I sign in"))
        tray = QSystemTrayIcon.isSystemTrayAvailable()
        heading = Heading(tr("When the window is closed"))
        self.closing = QButtonGroup(self)
        self.ways = {
            Closing.ASK: QRadioButton(tr("Ask, if something is under way or planned")),
            Closing.TRAY: QRadioButton(tr("Stay in the tray")),
            Closing.QUIT: QRadioButton(tr("Quit")),
        }
        self.body.addWidget(self.said)
        for box in (self.notify, self.start):
            self.body.addWidget(box, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addSpacing(SPACE.SMALL)
        self.body.addWidget(heading)
        ways = column(gap=0)
        self.body.addLayout(ways)
        for way, button in self.ways.items():
            self.closing.addButton(button)
            ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.clicked.connect(lambda _=False, way=way: self._choose(way))
        self.ways[Closing.TRAY].setEnabled(tray)
        self.no_tray = QuietText(tr("This desktop shows no tray, so BatchDesk needs its window."))
        self.body.addWidget(self.no_tray)
        self.no_tray.setVisible(
            not tray
        )  # only now: without a place in the window it would be a window itself
        self.notify.clicked.connect(self._notify)
        self.start.clicked.connect(self._start_at_login)
        self.show_settings()

    def show_settings(self) -> None:
        """Show what is in force."""
        self.notify.setChecked(self._settings.notify)
        self.start.setChecked(self._login.is_on())
        wish = self._settings.closing
        shown = wish if self.ways[wish].isEnabled() else Closing.ASK
        self.ways[shown].setChecked(True)

    def _notify(self, on: bool) -> None:
        self._settings.notify = on

    def _choose(self, way: Closing) -> None:
        self._settings.closing = way

    def _start_at_login(self, on: bool) -> None:
        command = start_command(self._desk.profile, practice=self._desk.practice)
        try:
            self._login.turn(on, command)
            self.said.clear()
        except OSError as error:
            _log.warning("the entry for sign-in could not be changed: %s", type(error).__name__)
            self.start.setChecked(not on)
            self.said.say(
                tr("The system did not let BatchDesk change what opens at sign-in."),
                tr("You can do it in the settings of your system."),
                Tone.NEEDS,
            )
