"""Where jobs go: Anthropic's own service, or another address that speaks the same API."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from batchdesk.core.problems import Problem
from batchdesk.core.service import Account
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.access_api import KeyStatus
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.key_section import KEYCHAIN_TROUBLES
from batchdesk.gui.preferences.proxy_box import ProxyBox
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.widgets import Banner, BusyRow, PrimaryButton, QuietButton, QuietText, row
from batchdesk.gui.widgets.layouts import holding
from batchdesk.gui.widgets.tip import Tip
from batchdesk.gui.widgets.words import Heading, SmallText

OWN = "https://api.anthropic.com"
VARIABLE = "ANTHROPIC_BASE_URL"


class ServiceSection(Section):
    """`changed(KeyStatus)` when another address is used from now on; the key may be another one there."""

    changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Service"),
            tr("Where new jobs go, and on which way. Leave the address empty for Anthropic's own service."),
        )
        self._page, self._desk = page, page.context.desk
        self._environment = page.context.environment
        self._kept, self._host = ServiceSettings(), ""
        self._has_password = False
        theme = page.context.theme
        self.said = Banner(theme)
        self.practice = QuietText(tr("Practice answers on this computer, so no address is used."))
        self.address = QLineEdit()
        self.address.setPlaceholderText(OWN)
        self.address.setAccessibleName(tr("Address of the service"))
        self.host = Tip(
            Heading(tr("Host")),
            tr("Host"),
            tr("A host is the address that takes your jobs. Your company may run one of its own, a relay that hands them on to "
               "Anthropic; whoever runs it can read your rows and your key. Some relays read the key only from the header "
               "X-Api-Key: tick the box where you were told so. Each host has keys of its own."),
            "privacy",
        )  # fmt: skip
        self.relay = QCheckBox(tr("This host reads only &X-Api-Key"))
        self.relay_note = SmallText(
            tr("For a relay that does not understand the usual way to hand over a key.")
        )
        self.relay_note.setContentsMargins(SPACE.WIDE + SPACE.THIN, 0, 0, SPACE.SMALL)
        self.relay.setAccessibleDescription(self.relay_note.text())
        self.variable = QuietText()
        self.proxy = ProxyBox()
        self.use = PrimaryButton(tr("&Use it from now on"), theme, "check")
        self.undo = QuietButton(tr("Do &not change it"))
        self.test = QuietButton(tr("Test the &connection"), theme, "check")
        self.busy = BusyRow(theme)
        self.choices = holding(row(self.use, self.undo, None))
        self.tests = holding(row(self.test, None))
        self._fields = (
            self.host,
            self.address,
            self.relay,
            self.relay_note,
            self.variable,
            self.proxy,
            self.choices,
            self.tests,
        )
        for part in (self.said, self.practice, *self._fields, self.busy):
            self.body.addWidget(part)
        self._connect()

    def _connect(self) -> None:
        self.address.textChanged.connect(lambda _text: self._look())
        self.address.returnPressed.connect(self._use)
        self.relay.toggled.connect(lambda _on: self._look())
        self.proxy.edited.connect(self._look)
        self.proxy.entered.connect(self._use)
        self.use.clicked.connect(self._use)
        self.undo.clicked.connect(
            lambda: self.show_settings(self._kept, self._host, has_password=self._has_password)
        )
        self.test.clicked.connect(self._test)

    def show_settings(
        self, settings: ServiceSettings, host: str, *, has_password: bool | None = None
    ) -> None:
        """Show what is in force; `host` is the one the desk speaks to now."""
        self._kept, self._host = settings, host
        self._has_password = self._has_password if has_password is None else has_password
        self.proxy.show_way(settings.proxy, settings.proxy_user, has_password=self._has_password)
        self.address.setText(settings.base_url)
        self.relay.setChecked(settings.relay_header)
        self.variable.setText(_variable_words(settings, host, self._environment))
        self._look()

    @property
    def edited(self) -> ServiceSettings:
        """What stands in the fields."""
        proxy, user = self.proxy.way
        return ServiceSettings(self.address.text().strip(), self.relay.isChecked(), proxy, user)

    @property
    def _changed(self) -> bool:
        return self.edited != self._kept or bool(self.proxy.password.text())

    def _look(self) -> None:
        practice, changed = self._desk.practice, self._changed
        self.use.setEnabled(self.proxy.is_whole)
        self.practice.setVisible(practice)
        for part in self._fields:
            part.setVisible(not practice)
        self.variable.setVisible(not practice and bool(self.variable.text()))
        # One next action at a time: what is not in force can not be tested.
        self.choices.setVisible(not practice and changed)
        self.tests.setVisible(not practice and not changed)

    def _use(self) -> None:
        settings, desk = self.edited, self._desk
        if not self._changed or not self.proxy.is_whole:
            return
        password = self.proxy.take_password()

        def work() -> tuple[KeyStatus, ServiceSettings, bool]:
            status = desk.access.change_service(settings)
            if password:
                desk.keyring.set_proxy_password(password)
            return status, desk.access.service_settings(), desk.keyring.keeps_proxy_password()

        self._run(
            work,
            tr("Changing the way"),
            lambda found: self._was_changed(*found),
            lambda problem: self._not_changed(problem, password),
        )

    def _not_changed(self, problem: Problem, password: str) -> None:
        """A keychain that will not keep the password is no reason to do without the proxy."""
        self._failed(problem)
        if password and problem.trouble in KEYCHAIN_TROUBLES:
            desk, words = self._desk, tr("Use the password for this session only")

            def work() -> tuple[KeyStatus, ServiceSettings, bool]:
                desk.keyring.set_proxy_password(password, session_only=True)
                return desk.access.key_status(), desk.access.service_settings(), True

            def again() -> None:
                self._run(work, tr("Taking the password"), lambda found: self._was_changed(*found))

            self.said.show_problem(problem, words, again)

    def _was_changed(self, status: KeyStatus, settings: ServiceSettings, has_password: bool) -> None:
        self.show_settings(settings, status.host, has_password=has_password)
        self.said.say(
            tr("New jobs go to {host}.", host=status.host),
            tr("Jobs that run stay where they are. Test it to be sure that it answers; testing is free."),
            Tone.OK,
        )
        self.changed.emit(status)

    def _test(self) -> None:
        desk = self._desk
        self._run(lambda: desk.access.test_key(), tr("Asking {host}", host=self._host), self._tested)

    def _tested(self, account: Account) -> None:
        if account.offers_batches:
            self.said.say(tr("{host} answers, and batch jobs are offered.", host=self._host), "", Tone.OK)
        else:
            self.said.say(
                tr("{host} answers, but it offers no batch jobs.", host=self._host),
                tr("Use another address."),
                Tone.NEEDS,
            )

    def _run(
        self,
        work: Callable[[], object],
        what: str,
        then: Callable[..., object],
        otherwise: Callable[[Problem], object] | None = None,
    ) -> None:
        self.said.clear()
        task = self._page.task(lambda _: work(), writes=True).otherwise(otherwise or self._failed)
        self.busy.follow(task, what, can_stop=False)
        task.then(then).start()

    def _failed(self, problem: Problem) -> None:
        self.said.show_problem(problem)
        if not self.choices.isHidden():
            self.address.setFocus()


def _variable_words(settings: ServiceSettings, host: str, environment: Mapping[str, str]) -> str:
    """Whether the environment names an address, and which of the two counts."""
    named = environment.get(VARIABLE, "").strip()
    if not named:
        return ""
    if settings.base_url:
        return tr("{variable} is set too; the address above goes before it.", variable=VARIABLE)
    if urlsplit(named).hostname == host:
        return tr(
            "{variable} is set where BatchDesk was started: jobs go to {host}.", variable=VARIABLE, host=host
        )
    return tr("{variable} is set and counts from the next start.", variable=VARIABLE)
