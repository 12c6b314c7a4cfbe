"""The settings: the key, the service, money, the appearance, where things are kept, and what this is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QScrollArea, QWidget

import batchdesk
from batchdesk.core.prices import OwnPrice, PriceList
from batchdesk.core.progress import Progress
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.api import KeyStatus
from batchdesk.gui.context import Context
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.elsewhere_section import ElsewhereSection
from batchdesk.gui.preferences.key_section import KeySection
from batchdesk.gui.preferences.prices_section import PricesSection
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.preferences.service_section import ServiceSection
from batchdesk.gui.preferences.spending_section import Spending, SpendingSection
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import Scheme
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import PageTitle, QuietButton, QuietText, Text, column, line, row


@dataclass(frozen=True, slots=True)
class Found:
    """All that the page asks the desk for, in one go."""

    status: KeyStatus
    service: ServiceSettings
    spending: Spending
    prices: tuple[OwnPrice, ...]
    price_list: PriceList


class SettingsPage(Page):
    """`key_changed(KeyStatus)` tells the side bar; `back_wanted` leads to where the person came from."""

    key_changed = Signal(object)
    back_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title = PageTitle(tr("Settings"))
        self.title.setMinimumHeight(SIZE.CONTROL)
        self.key, self.service = KeySection(self), ServiceSection(self)
        self.spending, self.prices = SpendingSection(self), PricesSection(self)
        self.appearance = self._appearance()
        self.elsewhere = ElsewhereSection(self)
        self.places = self._places()
        self.about = self._about()
        body = QWidget()
        body.setObjectName("scrolled")
        body.setLayout(
            column(
                self.key,
                line(),
                self.service,
                line(),
                self.spending,
                line(),
                self.prices,
                line(),
                self.appearance,
                line(),
                self.elsewhere,
                line(),
                self.places,
                line(),
                self.about,
                None,
                gap=0,
            )
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.back = QuietButton("", self.context.theme, "back")
        self.back.hide()
        self.layout_.insertLayout(0, row(self.title, None, self.back))
        self.layout_.addWidget(scroll, 1)

    def _appearance(self) -> Section:
        section = Section(tr("Appearance"), tr("Changes at once."))
        section.body.setSpacing(0)
        self.schemes = QButtonGroup(section)
        self._scheme_buttons = {
            Scheme.SYSTEM: QRadioButton(tr("As the s&ystem is")),
            Scheme.LIGHT: QRadioButton(tr("&Light")),
            Scheme.DARK: QRadioButton(tr("Da&rk")),
        }
        for scheme, button in self._scheme_buttons.items():
            self.schemes.addButton(button)
            button.setChecked(scheme is self.context.theme.scheme)
            # As wide as its words, so that the frame of the focus is too.
            section.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return section

    def _places(self) -> Section:
        section = Section(
            tr("Where things are kept"), tr("Jobs, answers, your recipes and logs stay on this computer.")
        )
        self.profile = Text(str(self.context.desk.profile)).copyable()
        self.open_folder = QuietButton(tr("&Open the folder"), self.context.theme, "folder")
        section.body.addWidget(self.profile)
        section.body.addLayout(row(self.open_folder, None))
        return section

    def _about(self) -> Section:
        section = Section(tr("About"), "")
        section.body.addWidget(Text(tr("BatchDesk {version}", version=batchdesk.__version__)))
        section.body.addWidget(
            QuietText(tr("Qt {version}. Free software under the Apache License 2.0.", version=qVersion()))
        )
        return section

    def _connect(self) -> None:
        for scheme, button in self._scheme_buttons.items():
            button.clicked.connect(lambda _=False, scheme=scheme: self._wear(scheme))
        self.open_folder.clicked.connect(self._open_folder)
        self.key.changed.connect(self.key_changed)
        self.service.changed.connect(self.key.show_status)
        self.service.changed.connect(self.key_changed)
        self.back.clicked.connect(self.back_wanted)

    def entered(self) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> Found:
            spending = Spending(desk.spending(), desk.month_so_far(), desk.accuracy())
            return Found(
                desk.key_status(), desk.service_settings(), spending, desk.own_prices(), desk.price_list()
            )

        # Held here until it is known what there is to do.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.task(work).then(self._arrived).start()

    def offer_way_back(self, words: str) -> None:
        """Lead back to what sent the person here; "" where nothing did."""
        self.back.setText(words)
        self.back.setVisible(bool(words))

    def _arrived(self, found: Found) -> None:
        self.key.show_status(found.status)
        self.service.show_settings(found.service, found.status.host)
        self.spending.show_spending(found.spending)
        self.prices.show_prices(found.prices)
        self.prices.show_list(found.price_list)
        if self.hasFocus():
            wished = (self.key.field, self.key.test, self._scheme_buttons[self.context.theme.scheme])
            next(one for one in wished if one.isVisible()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _wear(self, scheme: Scheme) -> None:
        self.context.theme.set_scheme(scheme)
        self.context.settings.scheme = scheme

    def _open_folder(self) -> None:
        self.context.dialogs.show_outside(self.context.desk.profile)
