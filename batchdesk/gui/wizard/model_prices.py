"""The price of the whole job on each model, to choose by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QSizePolicy, QWidget

from batchdesk.core.estimates import ModelOffer
from batchdesk.gui.format import money
from batchdesk.gui.saying import say
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Theme
from batchdesk.gui.theme.fonts import font
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets.buttons import LinkButton
from batchdesk.gui.widgets.layouts import column, drop, row
from batchdesk.gui.widgets.words import QuietText

_THIN = SPACE.HAIR


@dataclass(slots=True)
class _Line:
    button: QRadioButton
    bar: _PriceBar
    price: QLabel


class _PriceBar(QWidget):
    """How dear a model is beside the dearest that is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.share, self.chosen = 0.0, False
        theme.changed.connect(self.update)
        self.setMinimumWidth(SPACE.VAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.share <= 0:
            return
        wide = max(self.share * self.width(), 2.0)
        left = 0.0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - wide
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._theme.colours
        painter.setBrush(QColor(colours.accent if self.chosen else colours.edge))
        painter.setOpacity(1.0 if self.chosen else 0.55)
        painter.drawRoundedRect(QRectF(left, self.height() / 2 - _THIN / 2, wide, _THIN), 2, 2)
        painter.end()


def shown_models(offers: Sequence[ModelOffer], chosen: str) -> tuple[ModelOffer, ...]:
    """The newest model of each family, as they are offered, and the chosen one."""
    families: set[str] = set()
    shown = []
    for offer in offers:
        family = offer.id.split("-")[1] if offer.id.count("-") else offer.id
        if family not in families or offer.id == chosen:
            shown.append(offer)
        families.add(family)
    return tuple(shown)


class ModelPrices(QWidget):
    """`chosen(model id)` when the person took another model."""

    chosen = Signal(str)
    grown = Signal()
    """More models are shown, whose prices are not known yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers: tuple[ModelOffer, ...] = ()
        self._prices: Mapping[str, Decimal | None] = {}
        self._model, self._all = "", False
        self._group = QButtonGroup(self)
        self.lines: dict[str, _Line] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.LARGE)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self.every = LinkButton("")
        layout = column(self._grid, row(self.every, None), gap=SPACE.HAIR)
        layout.setContentsMargins(0, 0, SPACE.SMALL, 0)
        self.setLayout(layout)
        self.setMaximumWidth(SIZE.READING + SPACE.SMALL)
        self.every.clicked.connect(self._show_all)

    def show_models(self, offers: Sequence[ModelOffer], model: str) -> None:
        """The models that can be chosen, and the one that is."""
        known = model in {offer.id for offer in offers}
        more = () if known or not model else (ModelOffer(model, model, "", None, None),)
        offers = (*offers, *more)
        if (offers, model) != (self._offers, self._model):
            self._offers, self._model = offers, model
            self._build_lines()

    def show_prices(self, prices: Mapping[str, Decimal | None]) -> None:
        """What the whole job is expected to cost on each model, as far as that is known by now."""
        self._prices = prices
        self._fill()

    def _build_lines(self) -> None:
        shown = self._offers if self._all else shown_models(self._offers, self._model)
        if list(self.lines) != [offer.id for offer in shown]:
            focus = next((model for model, line in self.lines.items() if line.button.hasFocus()), "")
            self._clear()
            for at, offer in enumerate(shown):
                self._add(at, offer)
            if focus in self.lines:
                self.lines[focus].button.setFocus(Qt.FocusReason.OtherFocusReason)
        rest = len(self._offers) - len(shown)
        self.every.setText(trn("{n} more model", "{n} more models", rest))
        self.every.setVisible(rest > 0)
        self._fill()

    def _add(self, at: int, offer: ModelOffer) -> None:
        line = _Line(QRadioButton(offer.name), _PriceBar(self._theme), QuietText(wrap=False))
        line.price.setFont(font(tabular=True))
        line.button.setToolTip(" ".join(part for part in (offer.line, say(offer.note)) if part))
        line.button.clicked.connect(lambda _on=False, model=offer.id: self.chosen.emit(model))
        self._group.addButton(line.button)
        self._grid.addWidget(line.button, at, 0)
        self._grid.addWidget(line.bar, at, 1)
        self._grid.addWidget(line.price, at, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lines[offer.id] = line

    def _clear(self) -> None:
        for line in self.lines.values():
            self._group.removeButton(line.button)
            for widget in (line.button, line.bar, line.price):
                drop(widget)
        self.lines = {}

    def _fill(self) -> None:
        known = [price for model, price in self._prices.items() if price is not None and model in self.lines]
        dearest = max(known, default=Decimal(0))
        for model, line in self.lines.items():
            price, here = self._prices.get(model), model == self._model
            words = "…" if model not in self._prices else tr("unknown") if price is None else money(price)
            line.price.setText(words)
            line.price.setProperty("kind", "bold" if here else "quiet")
            line.price.style().unpolish(line.price)
            line.price.style().polish(line.price)
            line.bar.share = float(price / dearest) if price and dearest else 0.0
            line.bar.chosen = here
            line.bar.update()
            line.button.setChecked(here)
            line.button.setAccessibleName(f"{line.button.text()}, {words}")

    def _show_all(self) -> None:
        self._all = True
        self._build_lines()
        self.grown.emit()
        here = self.lines.get(self._model)
        if here:
            here.button.setFocus(Qt.FocusReason.OtherFocusReason)
