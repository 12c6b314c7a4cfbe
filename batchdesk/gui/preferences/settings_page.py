"""The settings on one page: its sections at the left lead to their places, everything can also be read in one go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from batchdesk.core.prices import OwnPrice, PriceList
from batchdesk.core.progress import Progress
from batchdesk.core.settings import ServiceSettings
from batchdesk.desk.access_api import KeyStatus
from batchdesk.desk.care_api import NamedKey, Place
from batchdesk.gui.context import Context
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.about_section import AboutSection
from batchdesk.gui.preferences.appearance_section import AppearanceSection
from batchdesk.gui.preferences.elsewhere_section import ElsewhereSection
from batchdesk.gui.preferences.key_section import KeySection
from batchdesk.gui.preferences.language_section import LanguageSection
from batchdesk.gui.preferences.places_section import PlacesSection
from batchdesk.gui.preferences.prices_section import PricesSection
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.preferences.section_list import SectionList
from batchdesk.gui.preferences.service_section import ServiceSection
from batchdesk.gui.preferences.spending_section import Spending, SpendingSection
from batchdesk.gui.strings import tr
from batchdesk.gui.theme import SPACE
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import PageTitle, QuietButton, column, line, row

_NAMES = (
    "key", "service", "spending", "prices", "appearance", "language", "elsewhere", "places", "about",
)  # fmt: skip
"""The sections as they stand on the page."""


@dataclass(frozen=True, slots=True)
class Found:
    """All that the page asks the desk for, in one go."""

    status: KeyStatus
    keys: tuple[NamedKey, ...]
    service: ServiceSettings
    has_password: bool
    spending: Spending
    prices: tuple[OwnPrice, ...]
    price_list: PriceList
    places: tuple[Place, ...]


class SettingsPage(Page):
    """`key_changed(KeyStatus)` tells the side bar; `back_wanted` leads to where the person came from."""

    key_changed = Signal(object)
    back_wanted = Signal()
    help_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.title = PageTitle(tr("Settings"))
        self.title.setMinimumHeight(SIZE.CONTROL)
        body = self._body = QWidget()
        body.setObjectName("scrolled")
        body.setLayout(column(gap=0))
        self.scrolled = QScrollArea()
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = SectionList(self.scrolled)
        self.scrolled.setWidget(body)
        self.back = QuietButton("", self.context.theme, "back")
        self.back.hide()
        self.layout_.insertLayout(0, row(self.title, None, self.back))
        self.layout_.addLayout(row(self.list, self.scrolled, gap=SPACE.VAST), 1)
        self.turns.add(*(partial(self._place, name) for name in _NAMES))
        self.turns.add(lambda: self.list.make_room_below(self._body), self._fit)

    def _place(self, name: str) -> None:
        """The next section comes below the others; all at once they would hold the window for a fifth of a second."""
        section: Section = getattr(self, name)
        if name != _NAMES[0]:
            _put(self._body, line())
        _put(self._body, section)
        self.list.add(section.title.text(), section)

    @cached_property
    def key(self) -> KeySection:
        """The key."""
        section = KeySection(self)
        section.changed.connect(self.key_changed)
        return section

    @cached_property
    def service(self) -> ServiceSection:
        """Where the service is."""
        section = ServiceSection(self)
        section.changed.connect(self._service_changed)
        return section

    @cached_property
    def spending(self) -> SpendingSection:
        """Limits."""
        return SpendingSection(self)

    @cached_property
    def prices(self) -> PricesSection:
        """Prices of one's own."""
        return PricesSection(self)

    @cached_property
    def appearance(self) -> AppearanceSection:
        """Light and dark, and sizes."""
        section = AppearanceSection(self)
        section.remade.connect(self._remember)
        return section

    @cached_property
    def language(self) -> LanguageSection:
        """The language."""
        section = LanguageSection(self)
        section.remade.connect(self._remember)
        return section

    @cached_property
    def elsewhere(self) -> ElsewhereSection:
        """What happens while the person is elsewhere."""
        return ElsewhereSection(self)

    @cached_property
    def places(self) -> PlacesSection:
        """Where things are kept."""
        section = PlacesSection(self)
        section.emptied.connect(self.entered)
        return section

    @cached_property
    def about(self) -> AboutSection:
        """What this is."""
        section = AboutSection(self)
        section.help_wanted.connect(self.help_wanted)
        section.report_wanted.connect(self.report_wanted)
        return section

    @property
    def sections(self) -> tuple[Section, ...]:
        """As they stand on the page."""
        return tuple(getattr(self, name) for name in _NAMES)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where large letters leave no room for both, the sections give way: all of them can be scrolled to."""
        margins = self.layout_.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.list.width() - 2 * SPACE.VAST
        self.list.setVisible(room >= self._body.minimumSizeHint().width())

    def entered(self) -> None:
        desk = self.context.desk

        def work(_progress: Progress) -> Found:
            spending = Spending(desk.money.spending(), desk.money.month_so_far(), desk.money.accuracy())
            return Found(
                desk.access.key_status(),
                desk.keyring.all(),
                desk.access.service_settings(),
                desk.keyring.keeps_proxy_password(),
                spending,
                desk.money.own_prices(),
                desk.money.price_list(),
                desk.care.places(),
            )

        # Held here until it is known what there is to do.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turns.then(self.task(work).then(self._arrived).start)

    def offer_way_back(self, words: str) -> None:
        """Lead back to what sent the person here; "" where nothing did."""
        self.back.setText(words)
        self.back.setVisible(bool(words))

    def _arrived(self, found: Found) -> None:
        self.key.show_status(found.status)
        self.key.show_keys(found.keys)
        self.service.show_settings(found.service, found.status.host, has_password=found.has_password)
        self.spending.show_spending(found.spending)
        self.prices.show_prices(found.prices)
        self.prices.show_list(found.price_list)
        self.places.show_places(found.places)
        self.about.show_list(found.price_list)
        self._go_on()
        if self.hasFocus():
            radio = self.key.list.radios.get(found.status.name)
            wished = (self.key.field, self.key.test, *([radio] if radio else []), self.list)
            next((one for one in wished if one.isVisible()), self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        section = self.sender()
        self.context.settings.section_wanted = next(
            (at for at, one in enumerate(self.sections) if one is section), -1
        )

    def _go_on(self) -> None:
        """The window was made anew from here: bring the person back to where they were."""
        at, self.context.settings.section_wanted = self.context.settings.section_wanted, -1
        if at >= 0:
            QTimer.singleShot(0, self, lambda: self.list.setCurrentRow(at))  # once everything has its place
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _service_changed(self, status: KeyStatus) -> None:
        """Another host has other keys."""
        desk = self.context.desk
        self.key.show_status(status)
        self.key_changed.emit(status)
        self.task(lambda _: desk.keyring.all()).then(self.key.show_keys).start()


def _put(body: QWidget, part: QWidget) -> None:
    layout = body.layout()
    assert layout is not None
    layout.addWidget(part)
