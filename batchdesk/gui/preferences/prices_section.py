"""Prices that a person enters for models which the price list does not know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from batchdesk.core.prices import OwnPrice, PriceList
from batchdesk.core.problems import Problem
from batchdesk.gui.dollars import read_amount, write_dollars
from batchdesk.gui.format import money
from batchdesk.gui.page import Page
from batchdesk.gui.preferences.section import Section
from batchdesk.gui.strings import tr, trn
from batchdesk.gui.theme import SPACE, Tone
from batchdesk.gui.theme.tokens import SIZE
from batchdesk.gui.widgets import (
    Banner,
    Column,
    DataTable,
    LinkButton,
    QuietButton,
    QuietText,
    StaticTableModel,
    Text,
    column,
    row,
)
from batchdesk.gui.widgets.disclosure import Disclosure
from batchdesk.gui.widgets.layouts import clear, holding
from batchdesk.gui.widgets.words import SmallText

_LIST_ROWS = 9
_FIELD = SIZE.SIDE_BAR - 2 * SPACE.VAST


class PricesSection(Section):
    """A list of what was entered, and a form for another one; the form is closed until it is wanted."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            tr("Prices"),
            tr("Enter a price for a model that is not on the list. Without one its cost reads “unknown”."),
        )
        self._page, self._desk = page, page.context.desk
        self.said = Banner(page.context.theme)
        self.dated = Text()
        self.list = Disclosure(tr("The whole list"), self._build_list(), page.context.theme)
        self.none = QuietText(tr("You have entered none of your own."))
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE.HAIR)
        self.form = Disclosure(tr("Enter a price"), self._build_form(), page.context.theme)
        self.body.addWidget(self.said)
        self.body.addWidget(self.dated)
        self.body.addWidget(self.list)
        self.body.addWidget(self.none)
        self.body.addLayout(self._list)
        self.body.addWidget(self.form)
        self._connect()
        self._look()

    def _build_list(self) -> QWidget:
        theme = self._page.context.theme
        self.table = DataTable(theme, tr("Price list"), self._page.context.settings, dense=True)
        self._prices = StaticTableModel(theme, parent=self)
        self.table.setModel(self._prices)
        self.table.setFixedHeight(_LIST_ROWS * SIZE.DENSE_ROW)
        return self.table

    def _build_form(self) -> QWidget:
        self.model = QLineEdit()
        self.model.setPlaceholderText("claude-…")
        self.input, self.output = _price_field(), _price_field()
        self.write_5m, self.write_1h, self.read = _price_field(), _price_field(), _price_field()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.MEDIUM)
        grid.setVerticalSpacing(SPACE.SMALL)
        for at, (words, field) in enumerate(
            (
                (tr("Model id"), self.model),
                (tr("A million tokens read, $"), self.input),
                (tr("A million tokens written, $"), self.output),
            )
        ):
            _add(grid, at, words, field)
        cache = QGridLayout()
        cache.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        cache.setHorizontalSpacing(SPACE.MEDIUM)
        cache.setVerticalSpacing(SPACE.SMALL)
        for at, (words, field) in enumerate(
            (
                (tr("Written to the cache for 5 minutes, $"), self.write_5m),
                (tr("Written to the cache for an hour, $"), self.write_1h),
                (tr("Read from the cache, $"), self.read),
            )
        ):
            _add(cache, at, words, field)
        self.cache = Disclosure(tr("Cache prices"), holding(cache), self._page.context.theme)
        self.rule = SmallText(
            tr(
                "Standard prices, not batch prices: the batch discount is taken off by BatchDesk. Cache prices that you "
                "leave empty follow from the price of reading."
            )
        )
        self.why = Text()
        self.why.set_tone("needs")
        self.keep = QuietButton(tr("Keep this price"), self._page.context.theme, "check")
        layout = column(grid, self.cache, self.rule, self.why, row(self.keep, None), gap=SPACE.SMALL)
        layout.setContentsMargins(SPACE.WIDE, 0, 0, 0)
        return holding(layout)

    @property
    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.model, self.input, self.output, self.write_5m, self.write_1h, self.read)

    def _connect(self) -> None:
        for field in self._fields:
            field.textChanged.connect(lambda _text: self._look())
            field.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)

    # -- fill ---------------------------------------------------------------------------------------------
    def show_prices(self, prices: tuple[OwnPrice, ...]) -> None:
        """Show what was entered."""
        clear(self._list)
        for price in prices:
            self._list.addWidget(self._line(price))
        self.none.setVisible(not prices)

    def show_list(self, prices: PriceList) -> None:
        """Show the list that came with BatchDesk: its day, and where each price is from."""
        today = self._desk.now().date()
        found = [(model, price) for model in prices.models if (price := model.price(today))]
        self.dated.setText(
            trn(
                "Price list of {day}, {n} model. In a batch half of these prices counts.",
                "Price list of {day}, {n} models. In a batch half of these prices counts.",
                len(found),
                day=_day(prices.as_of),
            )
        )
        columns = (
            Column(tr("Model")),
            Column(tr("Read"), number=True),
            Column(tr("Written"), number=True),
            Column(tr("Since")),
            Column(tr("Source")),
        )
        rows = [
            (model.name, money(price.rates.input), money(price.rates.output), _day(price.since), price.source)
            for model, price in found
        ]
        self._prices.show_rows(columns, rows)

    def _line(self, price: OwnPrice) -> QWidget:
        words = Text(_price_words(price))
        change, forget = LinkButton(tr("Change")), LinkButton(tr("Forget"))
        change.setAccessibleName(tr("Change the price of {model}", model=price.model))
        forget.setAccessibleName(tr("Forget the price of {model}", model=price.model))
        change.clicked.connect(lambda: self._change(price))
        forget.clicked.connect(lambda: self._forget(price.model))
        layout = row(words, change, forget)
        layout.setStretch(0, 1)
        for button in (change, forget):
            layout.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        return holding(layout)

    def _look(self) -> None:
        why = self._wrong()
        touched = any(field.text().strip() for field in self._fields)
        self.why.setText(why)
        self.why.setVisible(bool(why) and touched)
        self.keep.setEnabled(not why)

    def _wrong(self) -> str:
        """Why what stands in the form is no price, in one sentence; "" where it is one."""
        if not self.model.text().strip() or " " in self.model.text().strip():
            return tr("Write the model's id as the service names it, without spaces.")
        for field in (self.input, self.output):
            if read_amount(field.text()) is None:
                return tr("Write what a million tokens read and written cost, such as 2 or 2.50.")
        wrong = (one for one in (self.write_5m, self.write_1h, self.read) if one.text().strip())
        if any(read_amount(field.text()) is None for field in wrong):
            return tr("A cache price is no sum of dollars; leave it empty if you do not know it.")
        return ""

    # -- slots --------------------------------------------------------------------------------------------
    def _change(self, price: OwnPrice) -> None:
        self.model.setText(price.model)
        for field, dollars in zip(
            self._fields[1:],
            (price.input, price.output, price.cache_write_5m, price.cache_write_1h, price.cache_read),
            strict=True,
        ):
            field.setText("" if dollars is None else write_dollars(dollars))
        self.form.open()
        if price.cache_read is not None or price.cache_write_5m is not None:
            self.cache.open()
        self.input.setFocus()

    def _keep(self) -> None:
        if self._wrong():
            return
        price = self._typed()
        self._run(
            lambda: self._desk.money.set_own_price(price),
            tr("The price of {model} is kept.", model=price.model),
        )

    def _forget(self, model: str) -> None:
        said = tr("The price of {model} is unknown again.", model=model)
        self._run(lambda: self._desk.money.forget_own_price(model), said)

    def _typed(self) -> OwnPrice:
        amounts: list[Decimal | None] = [read_amount(field.text()) for field in self._fields[1:]]
        read, written, five, hour, cached = amounts
        assert read is not None and written is not None
        today = self._desk.now().date()
        return OwnPrice(self.model.text().strip(), read, written, five, hour, cached, today)

    def _run(self, work: Callable[[], tuple[OwnPrice, ...]], said: str) -> None:
        self.said.clear()
        task = self._page.task(lambda _: work(), writes=True).otherwise(self._failed)
        task.then(lambda prices: self._done(prices, said)).start()

    def _done(self, prices: tuple[OwnPrice, ...], said: str) -> None:
        self.show_prices(prices)
        for field in self._fields:
            field.clear()
        self.form.close_up()
        self.form.toggle.setFocus()
        self.said.say(said, tr("It counts for all that is priced from now on."), Tone.OK)
        self._page.context.models.load()

    def _failed(self, problem: Problem) -> None:
        self.said.show_problem(problem)


def _price_field() -> QLineEdit:
    field = QLineEdit()
    field.setFixedWidth(_FIELD)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field


def _add(grid: QGridLayout, at: int, words: str, field: QLineEdit) -> None:
    label = QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words)
    grid.addWidget(label, at, 0)
    grid.addWidget(field, at, 1, Qt.AlignmentFlag.AlignLeading)
    grid.setColumnStretch(2, 1)


def _price_words(price: OwnPrice) -> str:
    return tr(
        "{model}: {read} per million tokens read, {written} per million written; entered {day}",
        model=price.model,
        read=money(price.input),
        written=money(price.output),
        day=_day(price.entered),
    )


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM yyyy"))
